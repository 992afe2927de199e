"""The page for a therapist: seen first as it will be, trimmed part by part, then saved or printed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPen
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from meditation.language import noted, tr
from meditation.ui.charts.drawing import write_privately
from meditation.ui.charts.sheet import Sheet
from meditation.ui.theme import L, M
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.secret import Said
from meditation.ui.widgets.text import words
from meditation.views.summary import PARTS, USUAL, Part

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from meditation.ui.theme import Theme
    from meditation.views.past import Past

PRIVATE = noted("Look at it first: this is all that is on it. Nothing is sent anywhere.")
PRINTERS = "/run/cups/cups.sock"
"""Where this computer's own printing listens: without it CUPS would open an Internet socket to look for it."""
WIDEST = 720


def can_print() -> bool:
    """Whether Qt's printing came with this program: a bundle may go without."""
    os.environ.setdefault("CUPS_SERVER", PRINTERS)
    try:
        import PySide6.QtPrintSupport  # noqa: PLC0415 - loaded with the page that can be printed
    except ImportError:
        return False
    return bool(PySide6.QtPrintSupport.QPrinter)


class Preview(QWidget):
    """The sheet as it will be, as wide as there is room, in colours that do not glare in the dark."""

    spoken_role = QAccessible.Role.Document

    def __init__(self, theme: Theme, sheet: Sheet) -> None:
        super().__init__()
        self._theme = theme
        self.setMaximumWidth(theme.px(WIDEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("The page as it will be"))
        self.show_sheet(sheet)

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._seen = Sheet(sheet.view, sheet.paper, msgspec.structs.replace(self._theme, scale=1.0))
        self.setAccessibleDescription(sheet.view.text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDEST), self._height(self.width()))

    def _height(self, width: int) -> int:
        return round(width * self.sheet.size.height() / self.sheet.size.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self._height(event.size().width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("raised"))
        painter.save()
        share = self.width() / self.sheet.size.width()
        painter.scale(share, share)
        self._seen.draw(painter)
        painter.restore()
        edge = "focus" if self.hasFocus() else "second"
        painter.setPen(QPen(self._theme.colour(edge), 3 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class SummaryPane(QWidget):
    """`left` when the person has done with it."""

    left = Signal()

    def __init__(self, theme: Theme, past: Past) -> None:
        super().__init__()
        self._past, self.parts = past, set(USUAL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        self.back = back_button(theme)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back)
        column.addWidget(words(theme, tr("A page for your therapist"), "title"))
        column.addWidget(words(theme, tr(PRIVATE), "lead", "second"))
        self.pills = {part: self._pill(theme, part) for part in Part}
        row = WrappingRow()
        for pill in self.pills.values():
            row.addWidget(pill)
        column.addLayout(row)
        self.preview = Preview(theme, self.sheet())
        column.addWidget(self.preview)
        self.said = Said(theme)
        column.addWidget(self.said)
        column.addLayout(self._ways(theme))

    def _pill(self, theme: Theme, part: Part) -> Pill:
        pill = Pill(theme, tr(PARTS[part]), "choice", tr("On the page: {part}").format(part=tr(PARTS[part])))
        pill.setChecked(part in self.parts)
        pill.clicked.connect(lambda on, part=part: self._take(part, on=on))
        return pill

    def _ways(self, theme: Theme) -> WrappingRow:
        row = WrappingRow(M)
        self.save = Pill(theme, tr("Save as a PDF…"), "equal")
        self.save.clicked.connect(self._save)
        row.addWidget(self.save)
        if can_print():
            self.print = Pill(theme, tr("Print…"), "equal")
            self.print.clicked.connect(self._print)
            row.addWidget(self.print)
        return row

    def sheet(self) -> Sheet:
        return Sheet(self._past.summary(self.parts))

    def _take(self, part: Part, *, on: bool) -> None:
        """Put a part on the page, or take it off."""
        (self.parts.add if on else self.parts.discard)(part)
        self.preview.show_sheet(self.sheet())
        self.said.say("")

    def _save(self) -> None:
        name = str(Path.home() / tr("my-practice.pdf"))
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as a PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.write(Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf"))

    def write(self, path: Path) -> None:
        """Save what is seen."""
        self.said.say(write_privately(path, self.preview.sheet.pdf()))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - loaded when something is printed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        try:
            if dialog.exec():
                self.preview.sheet.put_on(printer)
                self.said.say(tr("Sent to the printer."))
        finally:
            shiboken6.delete(dialog)  # the page would keep it longer than there is the printer that it holds

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
