"""What all charts have in common: a cursor that arrows and pointer move, what it says, and one way to be painted."""

from __future__ import annotations

from abc import abstractmethod
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meditation.language import tr
from meditation.ui.theme import NOTE, S
from meditation.ui.widgets.buttons import ENTER

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from meditation.ui.theme import Theme
    from meditation.views.charts import ChartView, Mark

AHEAD, BACK, DOWN, UP = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up
USUAL = 600


class Chart(QWidget):
    """`pointed` with the words of the mark under cursor or pointer, `picked` with the id of one that was pressed."""

    spoken_role = QAccessible.Role.Chart
    pointed = Signal(str)
    picked = Signal(str)

    def __init__(self, theme: Theme, view: ChartView) -> None:
        super().__init__()
        self.theme, self.view = theme, view
        self.at = self.start()
        self._left: int | None = None  # the group of marks that is shown first; None: so that the latest is in sight
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(view.title)
        said = (view.glance, tr("Arrow keys walk through it."))
        self.setAccessibleDescription(" ".join(part for part in said if part))

    # -- what each kind of chart says of itself -----------------------------------------------------------------

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self.view.marks

    def start(self) -> int:
        """The mark where the cursor is first: the latest."""
        return len(self.view.marks) - 1

    def steps(self) -> dict[Qt.Key, int]:
        """How far each key moves the cursor."""
        return {AHEAD: 1, BACK: -1, DOWN: -1, UP: 1}

    def framed(self, index: int, width: float) -> QRectF:
        """What is framed where the cursor is."""
        return self.place(index, width)

    group = 1
    """Marks that stand in one column."""

    def fitting(self, _width: float) -> int:
        """How many columns this width has room for."""
        return self.columns

    @abstractmethod
    def height_for(self, width: float) -> float:
        """Px that the chart needs in this width."""

    @abstractmethod
    def place(self, index: int, width: float) -> QRectF:
        """Where a mark can be pointed at, from the leading edge."""

    @abstractmethod
    def draw(self, painter: QPainter, width: float) -> None:
        """Paint everything but the cursor, within this width."""

    # -- what is in sight ---------------------------------------------------------------------------------------

    @property
    def columns(self) -> int:
        return max(1, -(-len(self.marks) // self.group))

    def shown(self, width: float) -> int:
        """Columns in sight."""
        return max(1, min(self.columns, self.fitting(width)))

    def first(self, width: float) -> int:
        """The first mark in sight: where they do not all fit, the latest are, until the cursor walks back."""
        latest = self.columns - self.shown(width)
        return self.group * (latest if self._left is None else max(0, min(latest, self._left)))

    def seen(self, width: float) -> range:
        """The marks in sight."""
        first = self.first(width)
        return range(first, min(len(self.marks), first + self.shown(width) * self.group))

    def _bring_into_sight(self) -> None:
        width = self.width()
        column, left, count = self.at // self.group, self.first(width) // self.group, self.shown(width)
        if column < left:
            self._left = column
        elif column >= left + count:
            self._left = column - count + 1

    # -- words ---------------------------------------------------------------------------------------------------

    @cached_property
    def font_of_labels(self) -> QFont:
        return self.theme.sans(NOTE - 1)

    @cached_property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font_of_labels)

    def draw_labels(self, painter: QPainter, width: float, top: float) -> None:
        """What stands below the columns: as many as have room, at even steps, the latest among them."""
        painter.setFont(self.font_of_labels)
        painter.setPen(self.theme.colour("second"))
        for label, place in self.labels(width, top):
            painter.drawText(self.mirrored(place, width), Qt.AlignmentFlag.AlignCenter, label)

    def labels(self, width: float, top: float = 0.0) -> list[tuple[str, QRectF]]:
        """Those that are drawn, and where, from the leading edge."""
        seen = self.seen(width)
        labels: list[tuple[str, QRectF]] = []
        for step in range(1, len(seen) + 1):
            if self.view.whole and len(seen) % step:  # a day falls into even parts
                continue
            some = seen[::step] if self.view.whole else sorted(seen[::-step])
            labels = [(self.marks[index].label, self._label_place(index, width, top)) for index in some]
            if all(one.right() + S <= other.left() for (_, one), (_, other) in pairwise(labels)):
                break
        return labels

    def _label_place(self, index: int, width: float, top: float) -> QRectF:
        wide = self.metrics.horizontalAdvance(self.marks[index].label) + 1
        left = max(0.0, min(width - wide, self.place(index, width).center().x() - wide / 2))
        return QRectF(left, top, wide, self.metrics.height())

    # -- places -------------------------------------------------------------------------------------------------

    def mirrored(self, rect: QRectF, width: float) -> QRectF:
        """The same place, where one reads from right to left."""
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return rect
        return QRectF(width - rect.right(), rect.y(), rect.width(), rect.height())

    def sizeHint(self) -> QSize:
        return QSize(USUAL, round(self.height_for(self.width() or USUAL)))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.setFixedHeight(round(self.height_for(self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self.draw(painter, self.width())
        if self.hasFocus() and self.at in self.seen(self.width()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("focus"), 2))
            cursor = self.mirrored(self.framed(self.at, self.width()), self.width())
            painter.drawRoundedRect(cursor.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)), 5, 5)
        painter.end()

    # -- walking ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER and self.marks and self.marks[self.at].id:
            self.picked.emit(self.marks[self.at].id)
            return
        goal = self._goal(key)
        if goal is None or not self.marks:
            event.ignore()
            return
        self.point(max(0, min(len(self.marks) - 1, goal)))

    def _goal(self, key: Qt.Key) -> int | None:
        if key == Qt.Key.Key_Home:
            return next((index for index, mark in enumerate(self.marks) if mark.words), 0)
        if key == Qt.Key.Key_End:
            return len(self.marks) - 1
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            key = {AHEAD: BACK, BACK: AHEAD}.get(key, key)
        step = self.steps().get(key)
        return None if step is None else self.at + step

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.marks:
            self.point(self.at, aloud=False)  # who comes to it hears its description anyway

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._under(event)
        if index is not None and self.marks[index].words:
            self.pointed.emit(self.marks[index].words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self._under(event)
        if index is not None:
            self.point(index)
            if self.marks[index].id:
                self.picked.emit(self.marks[index].id)

    def _under(self, event: QMouseEvent) -> int | None:
        width = self.width()
        spot = event.position()
        return next((i for i in self.seen(width) if self.mirrored(self.place(i, width), width).contains(spot)), None)

    def point(self, index: int, *, aloud: bool = True) -> None:
        """The cursor goes there and says what is there."""
        words = self.marks[index].words
        if not words:
            return
        self.at = index
        self._bring_into_sight()
        self.setAccessibleDescription(words)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.pointed.emit(words)
        self.update()
