"""A list of the words of a session with their times, the present ones marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from meditation.language import tr
from meditation.ui.theme import BODY, NOTE, M, S
from meditation.ui.widgets.buttons import ENTER

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from meditation.ui.theme import Theme
    from meditation.views.outline import Line

    Index = QModelIndex | QPersistentModelIndex

TALL = 10_000
MARK = 4
"""px: the bar beside the present words."""
MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
"""Where words begin, from the side that their own language is read from."""
NOWHERE = QModelIndex()


class Lines(QAbstractListModel):
    """The lines of one session, and which of them is read now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.now = -1

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        self.beginResetModel()
        self.lines, self.now = lines, -1
        self.endResetModel()

    def set_now(self, row: int) -> None:
        before, self.now = self.now, row
        for changed in {before, row} - {-1}:
            index = self.index(changed)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{line}, now").format(line=line.spoken) if index.row() == self.now else line.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles are read, and lead nowhere."""
        if not self.lines[index.row()].time:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LinePainter(QStyledItemDelegate):
    """A small time, and the words beside it."""

    def __init__(self, theme: Theme, parent: QListView, lines: Lines) -> None:
        super().__init__(parent)
        self._theme, self._view, self._lines = theme, parent, lines
        self._small = theme.sans(NOTE)
        self._title = theme.sans(NOTE, QFont.Weight.Medium)
        self._body, self._bold = theme.sans(BODY), theme.sans(BODY, QFont.Weight.DemiBold)
        self._indent = QFontMetrics(self._small).horizontalAdvance("00:00 ") + M

    def _room(self, line: Line, width: int) -> int:
        return width - 2 * M - (self._indent if line.time else 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        line = self._lines.lines[index.row()]
        font = self._bold if line.time else self._title
        room = QRect(0, 0, self._room(line, width), TALL)
        height = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, line.text).height()
        return QSize(width, height + (2 * S if line.time else S + 2 * M))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, now = self._lines.lines[index.row()], index.row() == self._lines.now
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if now:
            self._mark(painter, place)
        if line.time:
            lower = QFontMetrics(self._body).ascent() - QFontMetrics(self._small).ascent()
            beside = self._mirrored(QRect(M, S + lower, self._indent, place.height()), place)
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("second"))
            painter.drawText(beside, self._from_edge, line.time)
        left, top = (M + self._indent, S) if line.time else (M, 2 * M - S)
        room = self._mirrored(QRect(left, top, self._room(line, place.width()), place.height()), place)
        font = self._title if not line.time else self._bold if now else self._body
        self._write(painter, font, "ink" if line.time else "accent", room, line.text)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), S - 1, S - 1)
        painter.restore()

    def _mark(self, painter: QPainter, place: QRect) -> None:
        """The present words: a soft ground as round as the focus around it, with a bar where they begin."""
        ground, bar = QPainterPath(), QPainterPath()
        ground.addRoundedRect(QRectF(place), S, S)
        bar.addRect(QRectF(self._mirrored(QRect(0, 0, MARK, place.height()), place)))
        painter.fillPath(ground, self._theme.colour("soft"))
        painter.fillPath(ground.intersected(bar), self._theme.colour("accent"))

    def _write(self, painter: QPainter, font: QFont, colour: str, place: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, LEADING, text)

    @property
    def _from_edge(self) -> Qt.AlignmentFlag:
        """Where a time begins, which no language turns: at the leading edge of the list."""
        right = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop

    def _mirrored(self, part: QRect, place: QRect) -> QRect:
        """A part of a row, from its leading edge, in the list."""
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRect(place.right() + 1 - part.x() - part.width(), place.y() + part.y(), part.width(), part.height())
        return part.translated(place.topLeft())


class LinesView(QListView):
    """`chosen` with a row by Enter or a press; `left` by Esc or W; the player's other keys go on to the page."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.setItemDelegate(LinePainter(theme, self, self.lines))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Words of this session"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in ENTER:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_W}:
            if not event.isAutoRepeat():
                self.left.emit()
        elif key in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows turn by the width they are given."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
