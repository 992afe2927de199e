"""Words on a page: plain text always, so that a script or a note can never bring markup with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy

from meditation.ui.theme import BODY, HEADING, LEAD, NOTE, NUMBER, TITLE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meditation.ui.theme import Theme


TITLE_SIZES = (TITLE, NUMBER, 26, HEADING)
DIAL_SIZES = (NUMBER, 26, HEADING)
"""Of a number to be dialled."""
BREAKS = re.compile(r"\s+|(?<=-)")
"""Where a title may go on in the next line."""
TALL = 10_000
SERIF = ("subtitle", "heading", "number")
HEADINGS = ("title", "subtitle", "heading")
"""Roles that stand over a part: a screen reader can go through them alone."""


class Words(QLabel):
    """Words that may be a heading."""

    spoken_role = QAccessible.Role.StaticText


class Serif(Words):
    """Words in the serif, with room above them where a letter rises over the line: Ü, É."""

    def setText(self, text: str) -> None:
        super().setText(text)
        over = 0 if text.isascii() else _over(text, self._tallest())
        self.setContentsMargins(0, over, 0, 0)

    def _tallest(self) -> QFont:
        return self.font()


class Title(Serif):
    """A heading that grows a little smaller where its longest word would not fit into the line."""

    def __init__(self, theme: Theme, sizes: tuple[int, ...] = TITLE_SIZES) -> None:
        super().__init__()
        self._fonts = [theme.serif(size) for size in sizes]

    def _tallest(self) -> QFont:
        return self._fonts[0]

    def _font_for(self, width: int) -> QFont:
        parts = BREAKS.split(self.text())
        fitting = (f for f in self._fonts if max(map(QFontMetrics(f).horizontalAdvance, parts)) <= width)
        return next(fitting, self._fonts[-1])

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._fonts[-1])
        widest = max(map(metrics.horizontalAdvance, BREAKS.split(self.text())))
        return QSize(widest, metrics.height() + self.contentsMargins().top())

    def heightForWidth(self, width: int, /) -> int:
        room = QRect(0, 0, width, TALL)
        needed = QFontMetrics(self._font_for(width)).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return needed.height() + self.contentsMargins().top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFont(self._font_for(event.size().width()))
        super().resizeEvent(event)


def words(theme: Theme, text: str = "", role: str = "body", tone: str = "ink", *, heading: bool | None = None) -> Words:
    """A wrapping label; `role` sets its size and voice, `tone` its colour.

    `heading`: whether they stand over a part, where their role does not say so.
    """
    grown = {"title": TITLE_SIZES, "dial": DIAL_SIZES}.get(role)
    label = Title(theme, grown) if grown else Serif() if role in SERIF else Words()
    if role in HEADINGS if heading is None else heading:
        label.spoken_role = QAccessible.Role.Heading
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(_font(theme, role))
    label.setText(text)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # also where the words are of another language
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def _over(text: str, font: QFont) -> int:
    """Px that these words rise over the line."""
    metrics = QFontMetrics(font)
    return max(0, -metrics.tightBoundingRect(text).top() - metrics.ascent())


def _font(theme: Theme, role: str) -> QFont:
    regular, medium, semi = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
    fonts = {
        "title": theme.serif(TITLE),
        "subtitle": theme.serif(NUMBER),
        "heading": theme.serif(HEADING, regular),
        "dial": theme.serif(NUMBER),
        "number": theme.serif(NUMBER, regular),
        "lead": theme.sans(LEAD),
        "body": theme.sans(BODY),
        "label": theme.sans(BODY, semi),
        "note": theme.sans(NOTE),
        "kicker": theme.sans(NOTE, medium),
    }
    return fonts[role]


def say(label: QLabel, text: str) -> None:
    """Where it says something else now; an empty line keeps its height."""
    if label.text() != (text or " "):
        label.setText(text or " ")
