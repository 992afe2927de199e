"""The floors of the house: the import contracts of pyproject.toml hold, and a breach of them would be seen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

LINT = Path(sys.executable).with_name("lint-imports")


def lint(where: Path) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": str(where)}
    return subprocess.run([LINT, "--no-cache"], cwd=where, env=env, capture_output=True, text=True, check=False)


def test_imports_go_down_only(root: Path) -> None:
    done = lint(root)
    assert done.returncode == 0, done.stdout


def test_an_import_that_goes_up_is_found(root: Path, tmp_path: Path) -> None:
    for name in ("meditation", "audio"):
        shutil.copytree(root / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    with (tmp_path / "audio" / "units.py").open("a", encoding="utf-8") as units:
        units.write("\nimport meditation.places\n")
    done = lint(tmp_path)
    assert done.returncode != 0
    assert "audio.units -> meditation.places" in done.stdout
