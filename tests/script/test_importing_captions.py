"""Captions and lyrics brought in: every cue at the source's times, ours and others', whatever the words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.places import bundled
from meditation.script.importing.files import import_content
from meditation.script.importing.report import Imported, NotImported
from meditation.script.model import Millis
from meditation.script.parse import load_script, parse_script
from meditation.script.patterns import Pattern, read_patterns
from meditation.session.breathing import breathing_script
from meditation.session.captions.files import KINDS
from meditation.session.captions.shown import captions_of, clock
from meditation.session.compile import Draft, compile_script
from meditation.session.timeline import CueAt, Timeline
from meditation.session.wording import PLAIN_READING, Wishes

SCRIPTS = sorted((Path(__file__).resolve().parents[2] / "scripts").glob("*.session.md"))
TEXTS = {kind.name: kind for kind in KINDS}
LOST = 5
"""ms that hundredths of a second may lose."""


def brought(text: str, name: str = "talk.vtt") -> Imported:
    found = import_content(text.encode(), name, PLAIN_READING.time)
    assert isinstance(found, Imported), found
    return found


def played(found: Imported) -> Timeline:
    """At its own length."""
    parsed = parse_script(found.text, "x.session.md")
    assert parsed.script is not None, [str(problem) for problem in parsed.problems]
    return compile_script(parsed.script)


def cues(timeline: Timeline) -> list[tuple[int, str]]:
    return [(cue.at, cue.text) for cue in timeline.only(CueAt)]


def vtt(*rows: tuple[int, int, str]) -> str:
    return "WEBVTT\n\n" + "\n\n".join(f"{clock(a, '.')} --> {clock(b, '.')}\n{text}" for a, b, text in rows) + "\n"


def near(ours: list[tuple[int, str]], wanted: list[tuple[int, str]]) -> bool:
    return [text for _, text in ours] == [text for _, text in wanted] and all(
        abs(one - other) <= LOST for (one, _), (other, _) in zip(ours, wanted, strict=True)
    )


def lengths_of(path: Path) -> list[int]:
    script = load_script(path).script
    assert script is not None
    return [*script.heading.lengths]


@pytest.mark.parametrize("kind", ["vtt", "srt", "lrc"])
@pytest.mark.parametrize(
    ("path", "length"),
    [(path, length) for path in SCRIPTS for length in lengths_of(path)],
    ids=lambda value: str(value)[-40:],
)
def test_our_exports_come_back_cue_for_cue(path: Path, length: int, kind: str) -> None:
    script = load_script(path).script
    assert script is not None
    for wishes in (Wishes(), Wishes(touch=False, breath=False), Wishes(holds=False)):
        timeline = Draft(script).timeline(length, wishes)
        again = played(brought(TEXTS[kind].text(timeline, "calming"), f"x.en{TEXTS[kind].ending}"))
        wanted = [(caption.start, caption.text) for caption in captions_of(timeline)]
        assert near(cues(again), wanted)


def test_the_title_the_author_and_the_licence_of_our_exports_come_back() -> None:
    timeline = Timeline(
        "x",
        "Rain & sun <3",
        Millis(60_000),
        (CueAt(Millis(0), Millis(5000), "A.", "a", None),),
        "en",
        "N. <n>",
        "CC-BY-4.0",
    )
    heading = parse_script(brought(TEXTS["vtt"].text(timeline, ""), "x.de.vtt").text, "x").script.heading  # type: ignore[union-attr]
    assert (heading.title, heading.author, heading.licence) == ("Rain and sun <3", "N. <n>", "CC-BY-4.0")
    assert (heading.id, heading.language) == ("x", "de")


def test_a_gap_becomes_a_rest_and_needs_no_mark() -> None:
    found = brought(vtt((0, 3000, "Settle in."), (10_000, 12_000, "Look around."), (40_000, 45_000, "Thank you.")))
    body = found.text.split("---\n", 2)[2]
    assert body == ("\nSettle in.\n\n[rest 6s]\n\nLook around.\n\n[rest 26s]\n\nThank you.\n\n[rest 1s]\n")


def test_a_cue_shorter_than_its_reading_time_keeps_the_time_of_the_source() -> None:
    found = brought(vtt((0, 2000, "One."), (2500, 4000, "Two."), (6600, 40_000, "Three.")))
    assert "One. {2.5s}" in found.text
    assert "Two. {4.1s}" in found.text, "a gap too short for a rest belongs to the cue"
    assert cues(played(found)) == [(0, "One."), (2500, "Two."), (6600, "Three.")]
    assert played(found).length == 40_000


def test_silence_before_the_first_words_is_a_rest() -> None:
    assert cues(played(brought(vtt((30_000, 36_000, "Late."))))) == [(30_000, "Late.")]


def test_silence_of_hours_is_several_rests() -> None:
    found = brought(vtt((9_000_000, 9_010_000, "Late.")))
    assert cues(played(found)) == [(9_000_000, "Late.")]


def test_as_many_captions_as_a_session_holds_come_back() -> None:
    found = brought(vtt(*((n * 5000, n * 5000 + 3000, f"Words, number {n}.") for n in range(2000))))
    assert cues(played(found)) == [(n * 5000, f"Words, number {n}.") for n in range(2000)]


def test_a_caption_with_times_of_its_own_may_say_rest() -> None:
    found = brought(
        vtt((0, 4000, "Sit down."), (20_000, 24_000, "Rest."), (40_000, 44_000, "Hold"), (50_000, 54_000, "Up."))
    )
    assert cues(played(found)) == [(0, "Sit down."), (20_000, "Rest."), (40_000, "Hold"), (50_000, "Up.")]


@pytest.mark.parametrize("kind", ["vtt", "srt", "lrc"])
@pytest.mark.parametrize("pattern", read_patterns(bundled("resources") / "patterns.toml"), ids=lambda p: p.id)
def test_every_part_of_every_breath_comes_back(pattern: Pattern, kind: str) -> None:
    timeline = Draft(breathing_script(pattern)).timeline()
    found = brought(TEXTS[kind].text(timeline, ""), f"breath.{kind}")
    wanted = [(caption.start, caption.text) for caption in captions_of(timeline)]
    assert near(cues(played(found)), wanted)


def test_captions_without_words_are_silence_and_bells_are_bells() -> None:
    found = brought(
        vtt((0, 5000, "[bell rings]"), (5000, 20_000, "♪♪"), (20_000, 30_000, "Welcome."), (30_000, 40_000, "(pause)"))
    )
    timeline = played(found)
    assert cues(timeline) == [(20_000, "Welcome.")]
    assert [event.at for event in timeline.events if event.kind == "bell"] == [0]


def test_captions_at_the_same_time_become_one_cue_in_the_order_of_their_times() -> None:
    found = brought(vtt((10_000, 20_000, "Later."), (0, 5000, "Left."), (100, 5000, "Right."), (100, 5000, "Right.")))
    assert cues(played(found)) == [(0, "Left. Right."), (10_000, "Later.")]
    assert any("began" in g.sentence or "begin together" in g.sentence for g in found.guesses)


def test_a_long_caption_is_split_and_what_no_time_allows_is_kept_in_a_note() -> None:
    long = " ".join(f"This is sentence number {n}." for n in range(60))
    found = brought(vtt((0, 1000, long), (1000, 60_000, long)))
    timeline = played(found)
    assert cues(timeline)[0][0] == 0
    assert 1000 in [at for at, _ in cues(timeline)]
    assert "\n// This is" in found.text
    assert all(len(text) <= 400 for _, text in cues(timeline))


def test_tags_escapes_and_signs_of_ours_are_made_harmless() -> None:
    found = brought(
        vtt(
            (0, 5000, "<v Anna>Rest &amp; <i>listen</i> <00:00:02.000>now &lt;3, 2 <3 > 1"),
            (6000, 9000, "# No heading {#name}"),
            (10_000, 14_000, "[soft rain"),
            (15_000, 19_000, "> no touch: skip"),
            (20_000, 24_000, "// no note {4s}"),
            (40_000, 44_000, "Words {own: words}"),
        )
    )
    assert [text for _, text in cues(played(found))] == [
        "Rest & listen now <3, 2 <3 > 1",
        "No heading (#name)",
        "(soft rain",
        "no touch: skip",
        "no note (4s)",
        "Words (own: words)",
    ]


def test_srt_with_other_habits_is_read() -> None:
    text = (
        "\ufeff1\r\n0:00:01,000 --> 0:00:04,000 X1:1\r\n"
        "{\\an8}<font color=red>One</font>\r\nline\r\n\r\n"
        "2\r\n00:00:35.5 --> 00:00:38,000\r\nTwo\r\n"
    )
    timeline = played(brought(text, "a.srt"))
    assert cues(timeline)[0] == (1000, "One line")
    assert cues(timeline)[1][1] == "Two"


def test_lyrics_with_other_habits_are_read() -> None:
    text = (
        "[ti:A]\n[la:fr]\n[offset:+500]\n"
        "[00:40.5][00:10.50]Again\n[00:01.500]<00:01.50>Word <00:02.00>by word\n[00:20.00]\n"
    )
    found = brought(text, "a.lrc")
    timeline = played(found)
    assert (timeline.title, timeline.language) == ("A", "fr")
    assert cues(timeline) == [(1000, "Word by word"), (10_000, "Again"), (40_000, "Again")]


def test_the_letters_of_a_file_decide_when_its_name_says_otherwise() -> None:
    found = brought(vtt((0, 40_000, "One.")), "a.srt")
    assert cues(played(found)) == [(0, "One.")]
    assert any("VTT" in guess.sentence for guess in found.guesses)


def test_events_for_programs_are_no_captions() -> None:
    script = load_script(SCRIPTS[0]).script
    assert script is not None
    text = TEXTS["events"].text(compile_script(script), "")
    found = import_content(text.encode(), "x.events.vtt", PLAIN_READING.time)
    assert isinstance(found, NotImported)
    assert "events for programs" in found.sentence


WORDS = st.text(st.characters(exclude_characters="\r\n\0\ufeff", codec="utf-8"), max_size=300)
SPANS = st.tuples(st.integers(0, 600_000), st.integers(0, 90_000), WORDS)


def reachable(rows: list[tuple[int, str]]) -> list[int]:
    """The starts that must come back: a caption within 200 ms of the one before joins it."""
    starts: list[int] = []
    for start, text in sorted(rows):
        if any(letter.isalnum() for letter in text) and (not starts or start - starts[-1] >= 200):
            starts.append(start if starts or start >= 200 else 0)
    return starts


@settings(max_examples=250, deadline=None)
@given(st.lists(SPANS, min_size=1, max_size=12))
def test_any_captions_give_a_script_that_plays_at_the_times_of_its_source(rows: list[tuple[int, int, str]]) -> None:
    text = vtt(*((start, start + length, words) for start, length, words in rows))
    found = import_content(text.encode(), "any.vtt", PLAIN_READING.time)
    if isinstance(found, NotImported):
        assert "\n" not in found.sentence
        return
    parsed = parse_script(found.text, "any.session.md")
    assert parsed.script is not None, [str(problem) for problem in parsed.problems]
    timeline = compile_script(parsed.script)
    assert timeline.length == parsed.script.heading.length


@settings(max_examples=250, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 600_000), st.integers(0, 90_000), st.sampled_from(["One.", "A longer line of words."])
        ),
        min_size=1,
        max_size=30,
    )
)
def test_any_times_come_back_to_the_millisecond(rows: list[tuple[int, int, str]]) -> None:
    for ending, text in (
        ("vtt", vtt(*((a, a + n, words) for a, n, words in rows))),
        (
            "srt",
            "\n".join(f"{i}\n{clock(a, ',')} --> {clock(a + n, ',')}\n{w}\n" for i, (a, n, w) in enumerate(rows, 1)),
        ),
    ):
        timeline = played(brought(text, f"any.{ending}"))
        assert [at for at, _ in cues(timeline)] == reachable([(a, words) for a, _, words in rows])
