"""Own words: places in cues that a person may fill; without their words the author's stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from meditation.phrases import load_phrases, save_phrases, with_phrase
from meditation.places import places as places_under
from meditation.script.model import Cue, Heading, Millis, Rest, Script, Section, Variant, Wording
from meditation.script.own_words import LONGEST_PHRASE, fill_in, places, stray_brace, tidy
from meditation.session.compile import Draft
from meditation.session.timeline import CueAt
from meditation.session.wording import Reading

if TYPE_CHECKING:
    from pathlib import Path

WISH = "Say: {kind wish: may I be well}, or nothing."


def script(text: str) -> Script:
    heading = Heading("x", "X", "en", Millis(60_000), "A", "CC0-1.0", ("mindfulness",), 1, "none")
    variants = ((Variant.NO_TOUCH, Wording("Think {Kind  Wish: may I rest} and {name: my friend}.")),)
    steps = (Cue(text, "c1", 1, variants), Rest(Millis(10_000), Millis(0), None, 1.0, 2))
    return Script(heading, (Section("One", steps, 1),))


def test_without_own_words_the_authors_words_are_said() -> None:
    assert fill_in(WISH, {}) == "Say: may I be well, or nothing."


def test_own_words_take_their_place() -> None:
    assert fill_in(WISH, {"kind wish": "I am doing my best"}) == "Say: I am doing my best, or nothing."


def test_a_name_is_one_however_it_is_spaced_or_written() -> None:
    assert list(places(script(WISH)).items()) == [("kind wish", "may I be well"), ("name", "my friend")]


def test_own_words_give_a_cue_the_time_to_read_them_and_no_more_to_the_session() -> None:
    long = "I may take all the time that I need, and more than that, and then a little more"
    plain, own = (
        Draft(script(WISH), Reading(phrases=phrases)).timeline(60_000) for phrases in ({}, {"kind wish": long})
    )
    assert own.only(CueAt)[0].text == f"Say: {long}, or nothing."
    assert own.only(CueAt)[0].length > plain.only(CueAt)[0].length
    assert own.length == plain.length


@given(st.text(max_size=200), st.text(max_size=40))
def test_own_words_are_one_line_of_plain_text(words: str, name: str) -> None:
    clean = tidy(words)
    assert len(clean) <= LONGEST_PHRASE
    assert clean.isprintable()
    assert not {"{", "}", "\n"} & set(clean)
    assert with_phrase({}, name, words) in ({}, {" ".join(name.casefold().split()): clean})


@given(st.text("{}:#ab 1\n", max_size=40))
def test_a_text_without_stray_braces_has_none_left_when_filled(text: str) -> None:
    if stray_brace(text) < 0:
        assert not {"{", "}"} & set(fill_in(text, {}))


def test_the_phrase_book_is_kept_for_ones_own_eyes(tmp_path: Path) -> None:
    where = places_under(tmp_path)
    assert load_phrases(where) == ({}, "")
    assert save_phrases(with_phrase({}, "Kind  wish", " May I\nrest. "), where) == ""
    assert load_phrases(where) == ({"kind wish": "May I rest."}, "")
    assert where.phrases.stat().st_mode & 0o077 == 0
    assert with_phrase({"kind wish": "May I rest."}, "kind wish", "  ") == {}


def test_a_damaged_phrase_book_is_left_alone_and_said(tmp_path: Path) -> None:
    where = places_under(tmp_path)
    where.phrases.parent.mkdir(parents=True)
    where.phrases.write_text("{“")
    phrases, notice = load_phrases(where)
    assert phrases == {}
    assert "phrases.json could not be read" in notice
    assert where.phrases.read_text() == "{“"
