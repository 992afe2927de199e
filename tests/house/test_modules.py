"""What every module of the program keeps to: its opening sentence, its threads, its silence towards the network."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterator

THREADS = {"threading", "multiprocessing", "subprocess", "concurrent", "_thread"}
_SOUND = r"audio/(transport\.py|coming\.py|apart\.py|decoding\.py|encode\.py|outputs/.+|voice/.+)"
MAY_THREAD = re.compile(_SOUND + r"|meditation/ui/jobs\.py")
NETWORK = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib3",
    "xmlrpc",
}
NETWORK |= {"urllib.request", "urllib.error", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"}
LOCAL_ONLY = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
HEAVY = {"numpy", "soundfile", "miniaudio", "soxr", "sqlite3", "pydub", "PySide6", "platformdirs", "msgspec"}


def imports(tree: ast.AST) -> Iterator[str]:
    """Every name that is imported, dotted: `a.b` for `import a.b`, `a.b` and `a` for `from a import b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name: str, packages: set[str]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


@pytest.fixture(scope="session")
def trees(root: Path, modules: list[Path]) -> dict[Path, ast.Module]:
    return {path: ast.parse((root / path).read_text(encoding="utf-8")) for path in modules}


def test_every_module_opens_with_one_sentence(root: Path, tracked: list[Path], trees: dict[Path, ast.Module]) -> None:
    tests = {path: ast.parse((root / path).read_text(encoding="utf-8")) for path in tracked if path.suffix == ".py"}
    without = []
    for path, tree in (tests | trees).items():
        opening = (ast.get_docstring(tree) or "").partition("\n\n")[0]
        if not opening.endswith(".") or re.search(r"[.!?] [A-Z]", opening):
            without.append(f"{path}: {opening!r}")
    assert without == []


def test_only_the_known_places_start_threads_or_processes(trees: dict[Path, ast.Module]) -> None:
    found = [
        f"{path}: {name}"
        for path, tree in trees.items()
        for name in imports(tree)
        if within(name, THREADS) and not MAY_THREAD.fullmatch(path.as_posix())
    ]
    assert found == []


def test_nothing_can_reach_the_network(trees: dict[Path, ast.Module]) -> None:
    found = [
        f"{path}: {name}"
        for path, tree in trees.items()
        for name in imports(tree)
        if within(name, NETWORK) or (within(name, {"PySide6.QtNetwork"}) and name not in LOCAL_ONLY)
    ]
    assert found == []


IMPORTED_AS = {"webvtt-py": "webvtt", "hibari-tts": "hibari"}


def test_every_package_that_is_imported_is_asked_for_in_pyproject(root: Path, trees: dict[Path, ast.Module]) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [text for texts in project["optional-dependencies"].values() for text in texts]
    asked = {Requirement(text).name.lower() for text in [*project["dependencies"], *extras]}
    known = {IMPORTED_AS.get(name, name) for name in asked} | {"pyside6", "shiboken6", "audio", "meditation"}
    tops = {name.partition(".")[0] for tree in trees.values() for name in imports(tree)}
    assert {top for top in tops - set(sys.stdlib_module_names) if top.lower() not in known} == set()


def test_commands_are_lists_of_arguments_and_never_go_through_a_shell(trees: dict[Path, ast.Module]) -> None:
    found = []
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "shell":
                found.append(f"{path}:{node.value.lineno}: shell=")
            if (
                isinstance(node, ast.Attribute)
                and node.attr in {"system", "popen"}
                and getattr(node.value, "id", "") == "os"
            ):
                found.append(f"{path}:{node.lineno}: os.{node.attr}")
    assert found == []


def test_nothing_that_is_shown_raises_its_voice(trees: dict[Path, ast.Module]) -> None:
    loud = [
        f"{path}:{node.lineno}: {node.value!r}"
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"\w!(\s|$)", node.value)
    ]
    assert loud == []


def test_importing_the_packages_loads_nothing_heavy(tmp_path: Path) -> None:
    code = "import sys, audio, meditation, meditation.cli; print(*sorted(m for m in sys.modules if '.' not in m))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert HEAVY.isdisjoint(done.stdout.split())


def test_what_the_first_window_needs_loads_no_samples(tmp_path: Path) -> None:
    """Numbers and sound come when a session begins: the first window is open long before."""
    code = "import sys, meditation.views.desk, meditation.practice, meditation.house; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert {"numpy", "soundfile", "miniaudio", "webvtt", "icalendar"}.isdisjoint(done.stdout.split())


def test_both_packages_are_ours_from_wherever_python_is_started(root: Path, tmp_path: Path) -> None:
    code = "import audio, meditation; print(audio.__file__); print(meditation.__file__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert [Path(line).parent for line in done.stdout.splitlines()] == [root / "audio", root / "meditation"]
