"""A chart by its form, and as a picture: PNG or SVG."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from meditation.language import tr
from meditation.ui.charts.bars import Bars, LyingBars
from meditation.ui.charts.cells import AllYears, YearOfDays
from meditation.ui.charts.lines import Lines
from meditation.ui.theme import HEADING, NOTE, L, M
from meditation.views.charts import Form

if TYPE_CHECKING:
    from pathlib import Path

    from meditation.ui.charts.chart import Chart
    from meditation.ui.theme import Theme
    from meditation.views.charts import ChartView

CHARTS: dict[Form, type[Chart]] = {
    Form.YEAR: YearOfDays,
    Form.YEARS: AllYears,
    Form.BARS: Bars,
    Form.LYING: LyingBars,
    Form.LINES: Lines,
}
PICTURE = 800
"""px of width, before the text factor."""
SHARP = 2
"""Pixels of a PNG to each px."""


def chart_of(theme: Theme, view: ChartView) -> Chart:
    return CHARTS[view.form](theme, view)


def _draw(painter: QPainter, chart: Chart) -> None:
    """The title, what it shows, and the chart, on the colour of a card."""
    theme, size = chart.theme, _size(chart)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(chart.layoutDirection())
    painter.fillRect(QRect(0, 0, size.width(), size.height()), theme.colour("raised"))
    room = QRectF(L, M, size.width() - 2 * L, size.height())
    leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    for font, colour, text in _head(chart):
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        painter.drawText(room, leading, text)
        room.setTop(room.top() + QFontMetricsF(font).lineSpacing())
    painter.translate(L, room.top() + M)
    chart.draw(painter, size.width() - 2 * L)


def _head(chart: Chart) -> list[tuple[QFont, str, str]]:
    theme, view = chart.theme, chart.view
    rows = [(theme.serif(HEADING), "ink", _title(view)), (theme.sans(NOTE), "second", view.glance)]
    return [row for row in rows if row[2]]


def _title(view: ChartView) -> str:
    chosen = dict(view.choices).get(view.chosen, "")
    return f"{view.title} · {chosen}" if chosen else view.title


def _size(chart: Chart) -> QSize:
    width = chart.theme.px(PICTURE)
    head = sum(QFontMetricsF(font).lineSpacing() for font, *_ in _head(chart))
    return QSize(width, round(chart.height_for(width - 2 * L) + head + 3 * M))


def png(chart: Chart) -> bytes:
    image = QImage(_size(chart) * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    _draw(painter, chart)
    painter.end()
    held, buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(held.data())


def svg(chart: Chart) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - loaded when a picture is saved

    held, buffer = _buffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(_size(chart))
    drawing.setViewBox(QRect(0, 0, _size(chart).width(), _size(chart).height()))
    drawing.setTitle(_title(chart.view))
    drawing.setDescription(" ".join(mark.words for mark in chart.marks if mark.words))
    painter = QPainter(drawing)
    _draw(painter, chart)
    painter.end()
    return bytes(held.data())


def _buffer() -> tuple[QByteArray, QBuffer]:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return held, buffer


def write_privately(path: Path, content: bytes) -> str:
    """A file that only this person may read; gives a sentence either way."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            if os.name == "posix":
                os.fchmod(handle, 0o600)
            file.write(content)
    except OSError as trouble:
        return tr("{file} could not be written: {reason}.").format(file=path.name, reason=trouble.strerror)
    return tr("Saved to {file}.").format(file=path)
