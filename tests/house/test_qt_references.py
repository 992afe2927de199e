"""Qt calls that give nothing back leave None's reference count alone: PySide6 6.12.0 on Python 3.11 did not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CALLS = 1000
FEW = CALLS // 20  # other parts of the program take and give a few meanwhile


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_thousand_calls_that_give_nothing_back_cost_no_reference_to_none(qtbot: QtBot) -> None:
    label, timer, thing, colour, picture = QLabel(), QTimer(), QObject(), QColor(), QPixmap(8, 8)
    qtbot.addWidget(label)
    painter = QPainter(picture)
    calls: dict[str, Callable[[], object]] = {
        "QPainter.setOpacity": lambda: painter.setOpacity(1.0),
        "QPainter.drawLine": lambda: painter.drawLine(0, 0, 1, 1),
        "QLabel.setText": lambda: label.setText("x"),
        "QWidget.update": label.update,
        "QTimer.setInterval": lambda: timer.setInterval(9),
        "QObject.setObjectName": lambda: thing.setObjectName("x"),
        "QColor.setAlphaF": lambda: colour.setAlphaF(0.5),
        "Signal.emit": timer.timeout.emit,
    }
    keep = [None] * (2 * CALLS * len(calls))  # so that a bad build fails this test rather than aborting Python
    lost = {}
    for name, call in calls.items():
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        lost[name] = before - sys.getrefcount(None)
    painter.end()
    assert {name: count for name, count in lost.items() if abs(count) > FEW} == {}
    assert keep
