"""Speech in a score: what is spoken close together is one stretch, for whatever has to make room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Iterable

    Spans: TypeAlias = tuple[tuple[int, int], ...]
    """First frame and end of each stretch of speech, in order, further apart than CLOSE."""

CLOSE: Final = RATE * 3 // 2
"""A pause in speech no longer than this (frames) is part of it: the ambience does not pump between sentences."""


def speech(placed: Iterable[tuple[int, int]]) -> Spans:
    """Joins what is spoken, (first frame, end) in any order, into stretches."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(placed):
        if spans and start - spans[-1][1] <= CLOSE:
            spans[-1] = (spans[-1][0], max(spans[-1][1], end))
        else:
            spans.append((start, end))
    return tuple(spans)
