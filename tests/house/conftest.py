"""The checkout as the house's tests see it: its folder, what git keeps of it, its modules."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def tracked() -> list[Path]:
    """Every file that git keeps and that is still there, relative to the top."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (ROOT / (path := Path(name))).is_file()]


@pytest.fixture(scope="session")
def modules() -> list[Path]:
    """Every Python file of the program, relative to the top."""
    return sorted(
        path.relative_to(ROOT) for package in ("meditation", "audio") for path in (ROOT / package).rglob("*.py")
    )
