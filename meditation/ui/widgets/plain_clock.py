"""The time and the date on a plain ground, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meditation.language import PSEUDO, spoken
from meditation.ui.theme import S
from meditation.ui.widgets.text import say, words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme

MINUTE = 60_000
ICON = 64


class PlainClock(QWidget):
    """Looks at the time once a minute."""

    spoken_role = QAccessible.Role.Clock

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setSpacing(S)
        self._time = words(theme, " ", "title")
        self._date = words(theme, " ", "lead", "second")
        column.addStretch(1)
        for line in (self._time, self._date):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self.tick()

    def tick(self) -> None:
        now = QDateTime.currentDateTime()
        say(self._time, QLocale.system().toString(now.time(), QLocale.FormatType.ShortFormat))
        say(self._date, of_dates().toString(now.date(), QLocale.FormatType.LongFormat))
        self.setAccessibleName(f"{self._time.text()}, {self._date.text()}")
        self._timer.start(MINUTE - now.time().msecsSinceStartOfDay() % MINUTE)


def of_dates() -> QLocale:
    """The system's way to write dates where it is in the program's language, else the one of that language."""
    system, own = QLocale.system(), QLocale(spoken())
    return system if spoken() == PSEUDO or system.language() == own.language() else own


def clock_face(theme: Theme) -> QPixmap:
    """A ring with two hands."""
    picture = QPixmap(ICON, ICON)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, edge = ICON / 2, ICON / 10
    painter.setPen(QPen(theme.colour("second"), edge / 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawEllipse(QRectF(edge, edge, ICON - 2 * edge, ICON - 2 * edge))
    painter.drawLine(round(middle), round(middle), round(middle), round(ICON * 0.27))
    painter.drawLine(round(middle), round(middle), round(ICON * 0.66), round(ICON * 0.6))
    painter.end()
    return picture
