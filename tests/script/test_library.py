"""The library as its catalogue asks: lengths, levels, silence and gaps; and its page tells what the scripts are."""

from __future__ import annotations

import pytest

from meditation.script.durations import read_duration
from tests.script.library_page import (
    ACCOMPANIED,
    CATALOGUE,
    NAMED,
    PAGE,
    measure,
    page,
    scripts,
    sessions_of,
)

SCRIPTS = scripts()
NEAR = 0.2
"""How far from its catalogue's target a script may be."""

each_session = pytest.mark.parametrize("session", SCRIPTS)


@each_session
def test_silence_and_gaps_are_near_the_catalogues(session: str) -> None:
    measured, wanted = measure(SCRIPTS[session]), CATALOGUE[session]
    assert measured.silence == pytest.approx(wanted["silence"], rel=NEAR)
    assert measured.gap == pytest.approx(wanted["gap"], rel=NEAR)


@each_session
def test_level_length_and_range_are_the_catalogues(session: str) -> None:
    heading, wanted = SCRIPTS[session].heading, CATALOGUE[session]
    assert (heading.level, heading.length) == (wanted["level"], read_duration(wanted["length"]))
    if "range" in wanted:
        assert (min(heading.lengths), max(heading.lengths)) == tuple(map(read_duration, wanted["range"]))


@each_session
def test_every_card_says_what_the_session_asks_for(session: str) -> None:
    heading = SCRIPTS[session].heading
    assert all([heading.intention, heading.caution, heading.posture, heading.eyes, heading.touch, heading.evidence])
    assert all([heading.author, heading.licence, heading.reviewed])


@pytest.mark.parametrize("named", [*NAMED, *ACCOMPANIED, "Training programmes"])
def test_whatever_the_article_names_can_be_done_here(named: str) -> None:
    assert len(sessions_of(named)) >= 2


def test_the_page_is_the_programs_own() -> None:
    assert PAGE.read_text("utf-8") == page(), "write it again: python -m tests.script.library_page > docs/library.md"
