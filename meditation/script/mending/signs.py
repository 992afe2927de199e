"""Clean signs: one kind of line end, no byte order mark, nothing invisible."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from meditation.script.lines import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
"""Those of other systems, and those of word processors that end a line and no paragraph."""


def cleaned(text: str) -> str:
    """The text with the line ends and without the signs that a script may not have."""
    return INVISIBLE.sub("", _LINE_ENDS.sub("\n", text.removeprefix("\ufeff")))


def told(text: str) -> Iterator[str]:
    """What `cleaned` changes, in words."""
    if text.startswith("\ufeff"):
        yield "The byte order mark at the beginning is taken out."
        text = text[1:]
    ends = len(_LINE_ENDS.findall(text))
    if ends:
        yield f"{_count(ends, 'line end')} of another kind made the usual one."
    hidden = len(INVISIBLE.findall(_LINE_ENDS.sub("\n", text)))
    if hidden:
        yield f"{_count(hidden, 'invisible character')} taken out."


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
