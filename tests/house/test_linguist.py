"""Qt Linguist, which translators use, reads the catalogues."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


def test_qt_linguist_can_read_every_catalogue(root: Path, tmp_path: Path) -> None:
    if not LRELEASE.exists():
        pytest.skip("the tools of Qt Linguist are not in this environment")
    catalogues = sorted((root / "resources" / "languages").glob("*.ts"))
    assert catalogues
    for path in catalogues:
        made = tmp_path / "made.qm"
        told = subprocess.run([LRELEASE, path, "-qm", made], capture_output=True, text=True, check=False, timeout=60)
        assert told.returncode == 0, told.stderr
        assert made.stat().st_size > path.stat().st_size // 10
