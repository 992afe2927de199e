"""Knows pytest-qt's settings in a run that leaves pytest-qt out (`-p no:pytest-qt -p without_qt`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    for name in ("qt_api", "qt_log_level_fail"):
        parser.addini(name, "meant for pytest-qt")
