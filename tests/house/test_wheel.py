"""The wheel: built from this checkout with no network, it holds the program and all its data, and plays on its own."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    where = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(where)]
    done = subprocess.run(build, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    [path] = where.glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_holds_every_script_and_resource(wheel: zipfile.ZipFile, tracked: list[Path]) -> None:
    data = {f"meditation/_bundled/{path.as_posix()}" for path in tracked if path.parts[0] in {"scripts", "resources"}}
    assert data
    assert data - set(wheel.namelist()) == set()


def test_the_wheel_holds_the_two_packages_and_no_test(wheel: zipfile.ZipFile) -> None:
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"meditation", "audio"}


def test_the_wheel_names_both_commands(wheel: zipfile.ZipFile) -> None:
    [name] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    commands = configparser.ConfigParser()
    commands.read_string(wheel.read(name).decode())
    assert commands["console_scripts"]["hand-on-heart"] == "meditation.__main__:main"
    assert commands["gui_scripts"]["hand-on-heart-app"] == "meditation.__main__:main"


def test_the_wheel_carries_every_licence(wheel: zipfile.ZipFile, root: Path) -> None:
    held = {Path(name).name for name in wheel.namelist() if ".dist-info/licenses/" in name}
    assert held >= {"LICENSE", *(path.name for path in (root / "resources" / "LICENSES").iterdir())}


def test_the_program_plays_from_the_wheel_alone(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path / "alone")
    env = os.environ | {"PYTHONPATH": str(tmp_path / "alone")}

    def python(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    code = "from meditation.places import bundled; print(bundled('scripts'))"
    assert python("-c", code).strip() == str(tmp_path / "alone" / "meditation" / "_bundled" / "scripts")
    assert "touch-20-seconds" in python("-m", "meditation", "--home", str(tmp_path / "home"), "list")
