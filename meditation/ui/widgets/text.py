"""Words on a page: plain text always, so that a script or a note can never bring markup with it."""

from __future__ import annotations

import re
from bisect import bisect_left
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
BREAKS = re.compile(r"[^\S\u00a0]+|\u200b|(?<=-)")
"""Where a title may go on in the next line."""
LONG = re.compile(r"\S{25,}")
JOINTS = re.compile(r"(?<=[-._/\\])(?=\w)")
"""Where a long name may go on in the next line."""
ALONE = re.compile(r"(?<=\s)(\S{1,8}) (\S{1,9})$")
"""Two short words at the end, of which the last would stand alone in a line."""
FEW = 24
"""Letters that need none of this."""
MEASURE = 34
"""Sizes of a letter that a line of text is long at most: about 78 letters."""
MEASURED = ("lead", "body", "note")
TALL = 10_000
TITLE_LINES = 2
SERIF = ("subtitle", "heading", "number")
HEADINGS = ("title", "subtitle", "heading")
"""Roles that stand over a part: a screen reader can go through them alone."""


class Words(QLabel):
    """Words that may be a heading; their lines grow no longer than `measure` px, where there is one."""

    spoken_role = QAccessible.Role.StaticText
    measure = 0
    _whole, _free = "", 0

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(wrapping(text, together=bool(self.measure)))

    def text(self) -> str:
        return self._whole

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width() - self._free, least.height())

    def heightForWidth(self, width: int, /) -> int:
        return super().heightForWidth(width - self._beyond(width) + self._free)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        free = self._beyond(event.size().width())
        if free != self._free:
            self._free = free
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.setContentsMargins(free if rtl else 0, 0, 0 if rtl else free, 0)

    def _beyond(self, width: int) -> int:
        """Px that stay free where the place is wider than a line should be."""
        begins = not self.alignment() & Qt.AlignmentFlag.AlignHCenter
        return max(0, width - self.measure) if self.measure and begins else 0


class Serif(Words):
    """Words in the serif, with room above them where a letter rises over the line: Ü, É."""

    def setText(self, text: str) -> None:
        super().setText(text)
        over = 0 if text.isascii() else _over(text, self._tallest())
        self.setContentsMargins(0, over, 0, 0)

    def _tallest(self) -> QFont:
        return self.font()


class Title(Serif):
    """A heading in lines of like length, a little smaller where that saves it a third line or a broken word."""

    def __init__(self, theme: Theme, sizes: tuple[int, ...] = TITLE_SIZES) -> None:
        super().__init__()
        self._fonts = [theme.serif(size) for size in sizes]

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit(self.width())

    def _tallest(self) -> QFont:
        return self._fonts[0]

    def _font_for(self, width: int) -> QFont:
        parts = BREAKS.split(QLabel.text(self))
        whole = [f for f in self._fonts if max(map(QFontMetrics(f).horizontalAdvance, parts)) <= width]
        few = (f for f in whole if self._needed(f, width) <= TITLE_LINES * QFontMetrics(f).lineSpacing())
        return next(few, (whole or self._fonts[-1:])[0])

    def _needed(self, font: QFont, width: int) -> int:
        """Px of height."""
        room = QRect(0, 0, width, TALL)
        return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, QLabel.text(self)).height()

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._fonts[-1])
        widest = max(map(metrics.horizontalAdvance, BREAKS.split(QLabel.text(self))))
        return QSize(widest, metrics.height() + self.contentsMargins().top())

    def heightForWidth(self, width: int, /) -> int:
        return self._needed(self._font_for(width), width) + self.contentsMargins().top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        font = self._font_for(width)
        self.setFont(font)
        free = width - self._balanced(font, width)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(free if rtl else 0, self.contentsMargins().top(), 0 if rtl else free, 0)

    def _balanced(self, font: QFont, width: int) -> int:
        """The least width in which it takes no more lines; all of it where a word would be parted at its hyphen."""
        high, metrics = self._needed(font, width), QFontMetrics(font)
        if high <= metrics.lineSpacing() or "-" in self._whole:
            return width
        widths = range(max(map(metrics.horizontalAdvance, BREAKS.split(QLabel.text(self)))), width)
        least = bisect_left(widths, -high, key=lambda w: -self._needed(font, w))
        return widths[least] if least < len(widths) else width


def words(theme: Theme, text: str = "", role: str = "body", tone: str = "ink", *, heading: bool | None = None) -> Words:
    """A wrapping label; `role` sets its size and voice, `tone` its colour.

    `heading`: whether they stand over a part, where their role does not say so.
    """
    grown = {"title": TITLE_SIZES, "dial": DIAL_SIZES}.get(role)
    label = Title(theme, grown) if grown else Serif() if role in SERIF else Words()
    if role in HEADINGS if heading is None else heading:
        label.spoken_role = QAccessible.Role.Heading
    dress(label, theme, role, tone)
    label.setText(text)
    return label


def dress(label: Words, theme: Theme, role: str = "body", tone: str = "ink") -> None:
    """What words of this role look like, and how they find their lines."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(_font(theme, role))
    label.measure = MEASURE * label.font().pixelSize() if role in MEASURED else 0
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # also where the words are of another language
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


def wrapping(text: str, *, together: bool = False) -> str:
    """The same, ready to be wrapped: a long name may break, no line begins with a dot that parts two things.

    `together`: no short word ends it alone.
    """
    if len(text) > FEW:
        text = LONG.sub(lambda name: JOINTS.sub("\u200b", name[0]), text)
        text = ALONE.sub("\\1\u00a0\\2", text) if together else text
    return text.replace(" · ", "\u00a0· ")


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


def say(label: QLabel, text: str) -> bool:
    """Say this where it says something else, and tell whether it did; an empty line keeps its height."""
    new = label.text() != (text or " ")
    if new:
        label.setText(text or " ")
    return new
