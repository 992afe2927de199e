"""One page of paper: a summary painted the same on the screen, into a PDF and for a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from meditation.language import tr, trn
from meditation.ui.charts.drawing import chart_of
from meditation.ui.theme import BODY, HEADING, HUGE, NOTE, NUMBER, XS, M, theme_for

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from meditation.ui.theme import Theme
    from meditation.views.summary import Section, SummaryView

PX = 96
"""Px in an inch of the page as it is painted."""
FINE = 1200
"""Dots an inch in a PDF, so that letters stand where they belong."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TALL = 10_000


def paper() -> QPageSize:
    """Letter where inches are used, A4 elsewhere."""
    inches = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4)


class Sheet:
    """A summary laid out on one page; what does not fit is left out, and that is said."""

    def __init__(self, view: SummaryView, size: QPageSize | None = None, theme: Theme | None = None) -> None:
        """In the colours of paper, or of a theme on whose screen it is looked at."""
        self.view, self.paper = view, size or paper()
        self._theme = theme or theme_for(dark=False)
        self._charts = {id(s): chart_of(self._theme, s.chart) for s in view.sections if s.chart is not None}

    @property
    def size(self) -> QSizeF:
        """Of the whole page, in px."""
        return QSizeF(self.paper.size(QPageSize.Unit.Inch)) * PX

    def draw(self, painter: QPainter) -> None:
        """Paint the page where a px of it is one of the painter's."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QApplication.layoutDirection())
        room = QRectF(0, 0, self.size.width(), self.size.height()).adjusted(HUGE, HUGE, -HUGE, -HUGE)
        foot = self._theme.sans(NOTE - 1)
        high = QFontMetricsF(foot).boundingRect(QRectF(0, 0, room.width(), TALL), WRAP, self.view.foot).height()
        self._write(painter, QRectF(room.x(), room.bottom() - high, room.width(), high), foot, "second", self.view.foot)
        room.setBottom(room.bottom() - high - M)
        self._line(painter, room, self._theme.serif(NUMBER), "ink", self.view.title)
        self._line(painter, room, self._theme.sans(NOTE), "second", self.view.made)
        for section in self.view.sections:
            self._section(painter, room, section)

    def _section(self, painter: QPainter, room: QRectF, section: Section) -> None:
        room.setTop(room.top() + M)
        chart = self._charts.get(id(section))
        needed = chart.height_for(room.width()) if chart is not None else 0
        title = self._theme.serif(HEADING, QFont.Weight.Normal)
        if room.height() < needed + QFontMetricsF(title).height() * 2:
            said = tr("{part}: there is no room left on this page.").format(part=section.title)
            self._line(painter, room, self._theme.sans(NOTE), "second", said)
            return
        self._line(painter, room, title, "ink", section.title)
        if chart is not None:
            painter.save()
            painter.translate(room.x(), room.top() + XS)
            chart.draw(painter, room.width())
            painter.restore()
            room.setTop(room.top() + XS + needed)
            self._line(painter, room, self._theme.sans(NOTE), "second", section.chart.glance if section.chart else "")
        self._lines(painter, room, section.lines)

    def _lines(self, painter: QPainter, room: QRectF, lines: tuple[str, ...]) -> None:
        font = self._theme.sans(BODY - 1)
        metrics = QFontMetricsF(font)
        for number, text in enumerate(lines):
            high = metrics.boundingRect(QRectF(0, 0, room.width(), TALL), WRAP, text).height()
            last = number == len(lines) - 1
            if room.height() < high + (0 if last else metrics.lineSpacing() + XS):
                rest = len(lines) - number
                left = trn("%n more has no room here.", "%n more have no room here.", rest)
                self._line(painter, room, self._theme.sans(NOTE), "second", left)
                return
            self._line(painter, room, font, "ink", text)

    def _line(self, painter: QPainter, room: QRectF, font: QFont, colour: str, text: str) -> None:
        """Write from the top of the room, and leave the rest of it."""
        if not text:
            return
        high = QFontMetricsF(font).boundingRect(QRectF(0, 0, room.width(), TALL), WRAP, text).height()
        self._write(painter, QRectF(room.x(), room.y(), room.width(), high), font, colour, text)
        room.setTop(room.top() + high + XS)

    def _write(self, painter: QPainter, place: QRectF, font: QFont, colour: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(place, WRAP, text)

    # -- paper --------------------------------------------------------------------------------------------------

    def put_on(self, device: QPagedPaintDevice) -> None:
        """Paint it on a PDF or a printer, on the whole of the page."""
        device.setPageSize(self.paper)
        device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        painter = QPainter(device)
        painter.scale(device.logicalDpiX() / PX, device.logicalDpiY() / PX)
        self.draw(painter)
        painter.end()

    def pdf(self) -> bytes:
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(FINE)
        writer.setTitle(self.view.title)
        writer.setCreator(tr("Hand on Heart"))
        self.put_on(writer)
        del writer  # ends the file
        return bytes(held.data())
