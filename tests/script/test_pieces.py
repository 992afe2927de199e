"""Pieces of a line know where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.script.pieces import Piece, unquoted

LINES = st.text(alphabet='ab ,"“”', max_size=40)


def whole(text: str) -> Piece:
    return Piece(text, 1, 1, text)


def stands(piece: Piece) -> bool:
    return piece.source[piece.column - 1 :].startswith(piece.text)


@given(LINES)
def test_every_part_stands_where_it_says(text: str) -> None:
    piece = whole(text)
    parts = [piece.strip(), *piece.strip().word(), *piece.split(), *(part.part(1) for part in piece.split())]
    assert all(stands(part) for part in parts)


@given(LINES, st.integers(0, 45), st.none() | st.integers(-45, 45))
def test_a_trimmed_part_is_the_part_without_its_spaces(text: str, start: int, stop: int | None) -> None:
    part = whole(text).part(start, stop)
    assert part.text == text[start:stop]
    trimmed = whole(text).trimmed(start, stop)
    assert trimmed == part.strip()
    assert stands(trimmed)


@given(st.text(alphabet="ab ,", max_size=40))
def test_a_line_is_parted_at_every_comma(text: str) -> None:
    assert [piece.text for piece in whole(text).split()] == [part.strip() for part in text.split(",")]


def test_commas_in_quotations_do_not_part() -> None:
    pieces = whole('in 4 "a, b", out “c, d” , x').split()
    assert [(piece.text, piece.column) for piece in pieces] == [('in 4 "a, b"', 1), ("out “c, d”", 14), ("x", 27)]
    assert whole('"]"]').find("]") == 3


@pytest.mark.parametrize(
    ("text", "inside"),
    [('"What now?"', "What now?"), ("“ So? ”", "So?"), ("„So?“", "So?"), ("«Si»", "Si"), ('""', "")],
)
def test_quotation_marks_come_off(text: str, inside: str) -> None:
    assert unquoted(text) == inside


@pytest.mark.parametrize("text", ["", '"', "What", '"What', '"a" "b"', "“a”b”"])
def test_what_is_not_one_quotation_is_none(text: str) -> None:
    assert unquoted(text) is None
