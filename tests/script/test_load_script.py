"""Reading a file at the edge: what is no readable text file is one problem, at once."""

from __future__ import annotations

import os
import socket
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meditation.script.parse import load_script

if TYPE_CHECKING:
    from meditation.script.problems import Problem

SCRIPTS = Path(__file__).parents[2] / "scripts"
ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def only_problem(path: Path | str) -> Problem:
    parsed = load_script(path)
    assert parsed.script is None
    (found,) = parsed.problems
    assert (found.line, found.column) == (1, 1)
    return found


def test_a_file_saved_by_any_editor_is_read_the_same(tmp_path: Path) -> None:
    text = (SCRIPTS / "soles-of-the-feet.session.md").read_text("utf-8")
    path = tmp_path / "feet.session.md"
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert load_script(path).script == load_script(SCRIPTS / "soles-of-the-feet.session.md").script
    assert load_script(str(path)).problems == ()


def test_a_missing_file_is_one_problem(tmp_path: Path) -> None:
    found = only_problem(tmp_path / "gone.session.md")
    assert str(found) == (
        f"{tmp_path / 'gone.session.md'}:1:1: error E004: This file cannot be read: it is not there.\n"
        "    Check its name, its place, and that you may read it."
    )


def test_a_folder_is_one_problem(tmp_path: Path) -> None:
    assert only_problem(tmp_path).sentence == "This is not a file: it is a folder."


@ON_POSIX
def test_a_pipe_a_socket_and_a_device_are_one_problem_each_and_keep_no_one_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.session.md"
    os.mkfifo(pipe)
    assert only_problem(pipe).sentence == "This is not a file: it is a pipe."
    link = tmp_path / "link.session.md"
    link.symlink_to(pipe)
    assert only_problem(link).code == "E005"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        assert only_problem(tmp_path / "s").sentence == "This is not a file: it is a socket."
    assert only_problem("/dev/zero").sentence == "This is not a file: it is a device."


@ON_POSIX
def test_a_file_one_may_not_read_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "private.session.md"
    path.write_text("---")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this person may read everything")
    assert only_problem(path).sentence == "This file cannot be read: reading it is not allowed."
    assert stat.S_IMODE(path.stat().st_mode) == 0


def test_a_name_no_disk_can_have_is_one_problem(tmp_path: Path) -> None:
    assert only_problem(f"{tmp_path}/a\0b").code == "E004"
    assert only_problem(tmp_path / ("x" * 5000)).code == "E004"


def test_a_loop_of_links_is_one_problem(tmp_path: Path) -> None:
    loop = tmp_path / "loop.session.md"
    loop.symlink_to(loop)
    assert only_problem(loop).code == "E004"


def test_a_file_too_large_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "large.session.md"
    path.write_bytes(b"[" * (256 * 1024 + 1))
    assert only_problem(path).sentence == "This file is larger than 256 KB."


def test_a_file_name_cannot_move_the_terminal_about(tmp_path: Path) -> None:
    found = only_problem(tmp_path / "a\x1b[2J\n\u202eb.session.md")
    assert found.file == f"{tmp_path}/a�[2J��b.session.md"
