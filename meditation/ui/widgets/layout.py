"""Where things stand on a page: one scrolling column, panels, rows that wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMargins, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meditation.ui.theme import BAR_UNDER, COLUMN, HUGE, XL, XS, L, M, S

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meditation.ui.theme import Theme


PASSES = 6
"""Until rows that turn and lines that wrap have all found their height; four have been seen to do."""
LAYOUT_REQUEST = 76
"""QEvent.Type.LayoutRequest: all the kinds of events would take 1 ms of the start."""


def lay_out_now() -> None:
    """Give everything new its place at once, not in the next moments."""
    for _ in range(PASSES):
        QCoreApplication.sendPostedEvents(None, LAYOUT_REQUEST)


def as_read(direction: Qt.LayoutDirection, within: QRect, place: QRect) -> QRect:
    """The place counted from the side where words begin: QStyle.visualRect, without its class, which takes 4 ms."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return place.translated(within.left() + within.right() - place.left() - place.right(), 0)


class Scrolled(QWidget):
    """What scrolls: as high as its lines need at the width they have, and no higher."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class ColumnPage(QScrollArea):
    """A page of one centred column, at most `widest` px of unscaled text; `begin_again` gives an empty one."""

    widest = COLUMN

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        viewport = QWidget()  # Qt's own would have to be looked for among all classes of widgets: 8 ms, once
        viewport.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(viewport)

    def begin_again(self) -> QVBoxLayout:
        body, inner = Scrolled(), QWidget()
        body.setObjectName("body")
        inner.setMaximumWidth(self.theme.px(self.widest))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(L)
        row = QHBoxLayout(body)
        row.addWidget(inner)
        self._row = row
        self._set_margins()
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()  # what was pressed on it comes to its end first
        self.setWidget(body)
        return self.column

    def bring_into_view(self, opened: QWidget) -> None:
        """Something that was opened in place begins at the upper edge, where it would not be seen whole."""

        def scroll() -> None:
            lay_out_now()
            inner = self.widget()
            top = opened.mapTo(inner, QPoint(0, 0)).y() if inner is not None else 0
            bar = self.verticalScrollBar()
            if top < bar.value() or top + opened.height() > bar.value() + self.viewport().height():
                bar.setValue(max(0, top - M))

        QTimer.singleShot(0, opened, scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.widget() is not None:
            self._set_margins()

    def _set_margins(self) -> None:
        """As wide on both sides, whether there is anything to scroll or not."""
        side = L if self.width() < BAR_UNDER else HUGE
        bar = side - (self.width() - self.viewport().width())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(QMargins(bar if rtl else side, XL, side if rtl else bar, XL))


def panel(*, spacing: int = S) -> tuple[QFrame, QVBoxLayout]:
    """A raised card and the column inside it."""
    frame = QFrame()
    frame.setObjectName("panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(XL, L, XL, L)
    column.setSpacing(spacing)
    return frame, column


class TurningRow(QWidget):
    """Parts side by side, or below one another where it is less wide than so many px of unscaled text."""

    def __init__(self, theme: Theme, under: int = BAR_UNDER) -> None:
        super().__init__()
        self._under = under * theme.scale
        self.box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self._turn(wide=False)

    def _turn(self, *, wide: bool) -> None:
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self.box.setDirection(way)
        self.box.setSpacing(L if wide else XS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn(wide=self.width() >= self._under)


class WrappingRow(QLayout):
    """Widgets side by side that go on in the next line where the width ends; what is hidden leaves no gap.

    With a `stop`, each begins at a whole number of stops of so many px, so that lines stand below one another.
    """

    def __init__(self, spacing: int = S, stop: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._stop = spacing, stop
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(self._stopped(size.width()) + self._gap for size in sizes) - self._gap
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest; what can grow taller may be narrower than it would like."""
        sizes = [_least(item) for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _stopped(self, width: int) -> int:
        """The width up to the next stop."""
        if not self._stop:
            return width
        stops = -(-(width + self._gap) // (self._stop + self._gap))
        return stops * (self._stop + self._gap) - self._gap

    def _seen(self, rect: QRect, place: QRect) -> QRect:
        """From the other side, where words run from right to left."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        return as_read(direction, rect, place)

    def _lay(self, rect: QRect, *, place: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            width = min(wanted.width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + self._gap, 0
            if place:
                item.setGeometry(self._seen(rect, QRect(QPoint(x, y), QSize(width, height))))
            x += self._stopped(width) + self._gap
            tallest = max(tallest, height)
        return y + tallest - rect.y()


def _least(item: QLayoutItem) -> QSize:
    """What its words need: a style may name a least width that is meant for shorter ones."""
    widget = item.widget()
    return item.minimumSize() if widget is None else widget.minimumSizeHint().expandedTo(widget.minimumSize())


class CardGrid(QWidget):
    """Cards in as many equal columns as fit; every row as tall as its tallest card.

    With `filled`, the cards of a last row that is not full share all of its width.
    """

    def __init__(self, least: int, most: int = 3, *, filled: bool = False) -> None:
        super().__init__()
        self._least, self._most, self._filled = least, most, filled
        self._cards: list[QWidget] = []

    def show_cards(self, cards: list[QWidget]) -> None:
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = cards
        for card in cards:
            card.setParent(self)
            card.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        most = max(1, min(self._most, (self.width() + L) // (self._least + L)))
        y = 0
        for start in range(0, len(self._cards), most):
            row = self._cards[start : start + most]
            columns = len(row) if self._filled else most
            width = (self.width() - (columns - 1) * L) // columns
            height = max(_height(card, width) for card in row)
            step = (self.width() - width) / max(1, columns - 1)  # what no column can have goes between them
            for index, card in enumerate(row):
                place = QRect(round(index * step), y, width, height)
                card.setGeometry(as_read(self.layoutDirection(), self.rect(), place))
            y += height + L
        self.setFixedHeight(max(0, y - L))


def _height(card: QWidget, width: int) -> int:
    needed = card.heightForWidth(width)
    return needed if needed >= 0 else card.sizeHint().height()
