"""The rail: the pages, and help at its foot, always; it folds to icons and to a bar below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QToolButton

from meditation.language import noted, tr
from meditation.ui.page_making import HELP
from meditation.ui.theme import BAR_UNDER, BODY, ICON_UNDER, NOTE, RAIL, RAIL_FOLDED, XL, XS, L, M, S
from meditation.ui.widgets.buttons import ENTER
from meditation.ui.widgets.icons import icon
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from meditation.ui.theme import Theme

PLACES = (
    ("today", noted("Today"), "sun-horizon"),
    ("library", noted("Library"), "books"),
    ("breathe", noted("Breathe"), "wind"),
    ("timer", noted("Timer"), "timer"),
    ("history", noted("History"), "chart-bar"),
    ("settings", noted("Settings"), "gear-six"),
    (HELP, noted("Help right now"), "lifebuoy"),
)
WITHIN = {"log": "history"}
"""Pages that are reached from one of them and belong to it."""
WIDE, ICONS, BAR, BARE_BAR = "wide", "icons", "bar", "bare bar"
"""Icons and words at the side, icons alone; a bar at the foot with short words, and one without."""
BARS = (BAR, BARE_BAR)


class RailButton(QToolButton):
    """One place on the rail."""

    spoken_role = QAccessible.Role.PageTab

    def __init__(self, theme: Theme, text: str, name: str) -> None:
        super().__init__()
        self._theme, self._words, self._name = theme, text, name
        self.short = text.split(maxsplit=1)[0]
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(theme.px(22), theme.px(22)))
        self.toggled.connect(self._tint)
        self._tint(on=False)

    def _tint(self, on: bool) -> None:
        palette = self._theme.palette
        self.setIcon(icon(self._name, palette.accent if on else palette.second))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def fold(self, form: str) -> None:
        styles = {
            WIDE: Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            ICONS: Qt.ToolButtonStyle.ToolButtonIconOnly,
            BAR: Qt.ToolButtonStyle.ToolButtonTextUnderIcon,
            BARE_BAR: Qt.ToolButtonStyle.ToolButtonIconOnly,
        }
        bare = self.icon().isNull()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly if bare else styles[form])
        self.setText(f"  {self._words}" if form == WIDE else self.short)
        self.setFont(self._theme.sans(BODY if form == WIDE else NOTE, QFont.Weight.Medium))


class Rail(QFrame):
    """Says which place was chosen; shows which one is open."""

    spoken_role = QAccessible.Role.PageTabList
    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        self._theme = theme
        self._form = ""
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._name = words(theme, "Hand on Heart", "heading", "accent", heading=False)
        self._name.setContentsMargins(M, 0, M, M)
        self._box.addWidget(self._name)
        self.buttons: dict[str, RailButton] = {}
        for place, text, name in PLACES:
            if place == HELP:
                self._box.addStretch(1)
            button = RailButton(theme, tr(text), name)
            button.clicked.connect(lambda _on=False, place=place: self.chosen.emit(place))
            self.buttons[place] = button
            self._box.addWidget(button)
        self.fold(WIDE)

    def mark(self, place: str) -> None:
        place = WITHIN.get(place, place)
        for name, button in self.buttons.items():
            button.setChecked(name == place)

    def fold_for(self, width: int) -> bool:
        """Icons and words, icons alone, or a bar, by the window's width; True where it is a bar at the foot."""
        letters = width / self._theme.scale
        form = self._bar_for(width) if letters < BAR_UNDER else ICONS if letters < ICON_UNDER else WIDE
        self.fold(form)
        return form in BARS

    def _bar_for(self, width: int) -> str:
        """Words only where all of them stand whole."""
        font = QFontMetrics(self._theme.sans(NOTE, QFont.Weight.Medium))
        widest = max(font.horizontalAdvance(button.short) for button in self.buttons.values())
        return BAR if len(self.buttons) * (widest + 2 * S + 2 * XS) + XS <= width else BARE_BAR

    def fold(self, form: str) -> None:
        if form == self._form:
            return
        self._form = form
        bar = form in BARS
        self._name.setVisible(form == WIDE)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if bar else QBoxLayout.Direction.TopToBottom)
        edge = XS if bar else M
        self._box.setContentsMargins(edge, edge if bar else XL, edge, edge if bar else L)
        self._box.setSpacing(XS)
        for button in self.buttons.values():
            button.fold(form)
            grow, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
            button.setSizePolicy(grow, fixed)
        self._set_width(form)

    def _set_width(self, form: str) -> None:
        if form in BARS:
            self.setMinimumWidth(0)
            self.setMaximumWidth(1 << 20)
        else:
            self.setFixedWidth(self._theme.px(RAIL if form == WIDE else RAIL_FOLDED))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and one line toward the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.colour("line"))
        if self._form in BARS:
            painter.drawLine(0, 0, self.width(), 0)
        else:
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            edge = 0 if rtl else self.width() - 1
            painter.drawLine(edge, 0, edge, self.height())
        painter.end()
