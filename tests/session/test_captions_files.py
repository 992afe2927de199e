"""Captions, chapters, events and lyrics: read back by programs that others wrote, cue for cue."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

import pysubs2
import pytest
import srt
import webvtt as webvtt_py
from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.script.model import Millis, PhaseKind
from meditation.script.parse import load_script
from meditation.session.captions.chapters import chapters
from meditation.session.captions.events import events
from meditation.session.captions.files import KINDS, beside, kind_of
from meditation.session.captions.lyrics import lyrics
from meditation.session.captions.shown import LINGER, captions_of
from meditation.session.captions.subrip import subrip
from meditation.session.captions.webvtt import webvtt
from meditation.session.compile import compile_script
from meditation.session.timeline import BellAt, BreathAt, CueAt, ExitRampAt, SectionAt, Timeline, WriteAt

SCRIPTS = sorted((Path(__file__).resolve().parents[2] / "scripts").glob("*.session.md"))
FFMPEG = shutil.which("ffmpeg")
needs_ffmpeg = pytest.mark.skipif(FFMPEG is None, reason="ffmpeg is not here")
ARROWS = "Left --> right & <b>up</b>, {braces} [and] brackets"


def bundled(path: Path) -> Timeline:
    script = load_script(path).script
    assert script is not None
    return compile_script(script)


def made_up(*events: object, length: int = 60_000, title: str = "Made up", language: str = "en") -> Timeline:
    return Timeline("made-up", title, Millis(length), events, language, "Nobody", "CC-BY-4.0")  # type: ignore[arg-type]


def cue(at: int, length: int, text: str) -> CueAt:
    return CueAt(Millis(at), Millis(length), text, "c", None)


def breath(at: int, length: int, text: str) -> BreathAt:
    return BreathAt(Millis(at), Millis(length), PhaseKind.IN, text, 1, 4)


def rows(timeline: Timeline) -> list[tuple[int, int, str]]:
    return [tuple(caption) for caption in captions_of(timeline)]


every_script = pytest.mark.parametrize(
    "timeline", [bundled(path) for path in SCRIPTS], ids=[path.name for path in SCRIPTS]
)


def test_a_cue_stays_six_seconds_after_it_was_read() -> None:
    timeline = made_up(cue(0, 4000, "One."), cue(30_000, 5000, "Two."))
    assert rows(timeline) == [(0, 4000 + LINGER, "One."), (30_000, 41_000, "Two.")]


def test_a_cue_ends_where_the_next_words_or_breath_or_the_end_come() -> None:
    timeline = made_up(
        cue(0, 4000, "One."), cue(5000, 4000, "Two."), breath(9500, 4000, "In"), cue(58_000, 2000, "Three.")
    )
    assert rows(timeline) == [
        (0, 5000, "One."),
        (5000, 9500, "Two."),
        (9500, 13_500, "In"),
        (58_000, 60_000, "Three."),
    ]


def test_an_and_sign_between_words_is_written_out_in_the_language_of_the_session() -> None:
    for language, word in (("en", "and"), ("de-AT", "und"), ("xx", "&")):
        timeline = made_up(cue(0, 4000, "Head & heart, R&D."), language=language)
        assert rows(timeline)[0][2] == f"Head {word} heart, R&D."


@every_script
def test_webvtt_py_reads_the_captions_back(timeline: Timeline) -> None:
    read = webvtt_py.from_string(webvtt(timeline))
    assert [(c.start_time.in_milliseconds(), c.end_time.in_milliseconds(), c.text) for c in read] == rows(timeline)
    assert {str(caption.settings) for caption in read} == {"line:50% align:center"}
    assert {caption.identifier for caption in read} == {None}


@every_script
def test_pysubs2_reads_captions_and_subtitles_back(timeline: Timeline) -> None:
    for text, kind in ((webvtt(timeline), "vtt"), (subrip(timeline), "srt")):
        read = pysubs2.SSAFile.from_string(text, format_=kind)
        assert [(line.start, line.end, line.plaintext) for line in read] == rows(timeline)


@every_script
def test_srt_reads_the_subtitles_back(timeline: Timeline) -> None:
    read = list(srt.parse(subrip(timeline)))
    spans = [(round(s.start.total_seconds() * 1000), round(s.end.total_seconds() * 1000), s.content) for s in read]
    assert spans == rows(timeline)
    assert [subtitle.index for subtitle in read] == list(range(1, len(read) + 1))


def ffmpeg_reads(text: str, ending: str, folder: Path) -> list[tuple[int, int, str]]:
    """What ffmpeg makes of a file, as subtitles."""
    assert FFMPEG is not None
    (folder / f"x{ending}").write_text(text, encoding="utf-8", newline="\n")
    order = [FFMPEG, "-v", "error", "-i", f"x{ending}", "-f", "srt", "-"]
    done = subprocess.run(order, cwd=folder, capture_output=True, check=True)
    read = srt.parse(done.stdout.decode())
    return [(round(s.start.total_seconds() * 1000), round(s.end.total_seconds() * 1000), s.content) for s in read]


@needs_ffmpeg
@every_script
def test_ffmpeg_reads_captions_and_subtitles_back(timeline: Timeline, tmp_path: Path) -> None:
    assert ffmpeg_reads(webvtt(timeline), ".vtt", tmp_path) == rows(timeline)
    assert ffmpeg_reads(subrip(timeline), ".srt", tmp_path) == rows(timeline)


@needs_ffmpeg
@every_script
def test_ffmpeg_reads_the_lyrics_back_within_5_ms(timeline: Timeline, tmp_path: Path) -> None:
    read = [row for row in ffmpeg_reads(lyrics(timeline), ".lrc", tmp_path) if row[2]]
    wanted = rows(timeline)
    assert [text for _, _, text in read] == [text for _, _, text in wanted]
    assert max(abs(one[0] - other[0]) for one, other in zip(read, wanted, strict=True)) <= 5


@needs_ffmpeg
def test_ffmpeg_reads_signs_that_need_escaping(tmp_path: Path) -> None:
    words = "R&D: 3 < 4 > 2, and 'quotes' \"too\""
    timeline = made_up(cue(0, 9000, words), cue(20_000, 4000, "Then."))
    assert [text for _, _, text in ffmpeg_reads(webvtt(timeline), ".vtt", tmp_path)] == [words, "Then."]


def test_no_words_can_break_out_of_their_cue() -> None:
    timeline = made_up(cue(0, 9000, ARROWS), cue(20_000, 4000, "Then."), title="A --> B")
    assert len(webvtt_py.from_string(webvtt(timeline))) == 2
    assert len(webvtt_py.from_string(chapters(timeline))) == 1
    assert [s.content for s in srt.parse(subrip(timeline))] == [
        ARROWS.replace("-->", "→").replace(" & ", " and "),
        "Then.",
    ]
    stamped = [line for line in lyrics(timeline).splitlines() if re.match(r"\[\d", line)]
    assert len(stamped) == 3
    assert all(line.count("[") == 1 for line in lyrics(timeline).splitlines())


# What a script may hold: no unseen characters, and at least one letter.
ANY_WORDS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=80).map(lambda text: f"{text} a")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 20_000), ANY_WORDS), min_size=1, max_size=8), ANY_WORDS)
def test_any_words_come_back_at_their_times(given_rows: list[tuple[int, str]], title: str) -> None:
    at, happening = 0, []
    for length, words in given_rows:
        happening.append(cue(at, length, words))
        at += length
    timeline = made_up(*happening, SectionAt(Millis(0), Millis(at), title), length=at, title=title)
    spans = [(start, end) for start, end, _ in rows(timeline)]
    vtt = webvtt_py.from_string(webvtt(timeline))
    assert [(c.start_time.in_milliseconds(), c.end_time.in_milliseconds()) for c in vtt] == spans
    assert [html.unescape(c.raw_text) for c in vtt] == [text for _, _, text in rows(timeline)]
    for text in (webvtt(timeline), subrip(timeline)):
        assert [(line.start, line.end) for line in pysubs2.SSAFile.from_string(text)] == spans
    assert len(list(srt.parse(subrip(timeline)))) == len(spans)
    assert len(webvtt_py.from_string(chapters(timeline))) == 1


@every_script
def test_chapters_are_the_sections_without_a_gap_to_the_end(timeline: Timeline) -> None:
    read = list(webvtt_py.from_string(chapters(timeline)))
    starts = [chapter.start_time.in_milliseconds() for chapter in read]
    ends = [chapter.end_time.in_milliseconds() for chapter in read]
    assert [chapter.text for chapter in read] == [section.text for section in timeline.only(SectionAt)]
    assert starts == [section.at for section in timeline.only(SectionAt)]
    assert ends == [*starts[1:], timeline.length]


def test_chapters_without_titles_bear_the_sessions() -> None:
    empty = SectionAt(Millis(10_000), Millis(0), "Nothing")
    timeline = made_up(
        SectionAt(Millis(0), Millis(10_000), ""), empty, SectionAt(Millis(10_000), Millis(50_000), "Two")
    )
    assert [c.text for c in webvtt_py.from_string(chapters(timeline))] == ["Made up", "Two"]
    assert [c.text for c in webvtt_py.from_string(chapters(made_up()))] == ["Made up"]


@every_script
def test_events_hold_every_bell_and_breath_as_a_line_of_json(timeline: Timeline) -> None:
    read = list(webvtt_py.from_string(events(timeline)))
    assert len({caption.identifier for caption in read}) == len(read)
    found = [(c.start_time.in_milliseconds(), json.loads(c.text)) for c in read]
    bells = [(at, data["name"]) for at, data in found if data["type"] == "bell"]
    assert bells == [(bell.at, bell.text) for bell in timeline.only(BellAt)]
    breaths = [(at, data["phase"], data["round"]) for at, data in found if data["type"] == "breath"]
    assert breaths == [(event.at, event.phase, event.round) for event in timeline.only(BreathAt)]
    assert all(c.end_time.in_milliseconds() > c.start_time.in_milliseconds() for c in read)


def test_events_survive_any_signs_and_name_writing_and_exit_ramps() -> None:
    question = WriteAt(Millis(0), Millis(10_000), ARROWS)
    timeline = made_up(question, ExitRampAt(Millis(10_000), Millis(50_000), "soles-of-the-feet"))
    read = list(webvtt_py.from_string(events(timeline)))
    assert [caption.identifier for caption in read] == ["write-1", "exit-ramp-1"]
    assert [json.loads(caption.raw_text) for caption in read] == [
        {"type": "write", "name": ARROWS},
        {"type": "exit ramp", "name": "soles-of-the-feet"},
    ]


def test_lyrics_have_tags_and_clear_the_screen_in_a_long_gap() -> None:
    timeline = made_up(cue(0, 4000, "One."), cue(19_999, 4000, "Two."), cue(40_005, 4000, "Three."), length=60_001)
    assert lyrics(timeline, "calming, sleep").splitlines() == [
        "[ti:Made up]",
        "[ar:Nobody]",
        "[al:calming, sleep]",
        "[length:01:01]",
        "[re:Hand on Heart]",
        "[00:00.00]One.",
        "[00:20.00]Two.",
        "[00:30.00]",
        "[00:40.01]Three.",
    ]
    assert lyrics(made_up(cue(6_000_000, 4000, "Late."), length=6_004_000)).splitlines()[-1] == "[100:00.00]Late."


def test_files_end_with_one_line_end_and_have_no_mark_at_their_start() -> None:
    for kind in KINDS:
        text = kind.text(bundled(SCRIPTS[0]), "calming")
        assert text.endswith("\n")
        assert text[0] in "W1["
        assert "\r" not in text


def test_the_ending_tells_the_kind_and_a_sound_gives_its_stem() -> None:
    endings = {
        "a.vtt": "vtt",
        "a.CHAPTERS.vtt": "chapters",
        "a.events.vtt": "events",
        "a.srt": "srt",
        "a.en.lrc": "lrc",
    }
    for name, kind in endings.items():
        found = kind_of(Path(name))
        assert found is not None
        assert found.name == kind
    assert kind_of(Path("a.flac")) is None
    assert [beside(Path("x/a.b.flac"), kind).name for kind in KINDS] == [
        "a.b.chapters.vtt",
        "a.b.events.vtt",
        "a.b.vtt",
        "a.b.srt",
        "a.b.lrc",
    ]


def test_a_session_without_words_gives_files_that_can_be_read() -> None:
    assert list(webvtt_py.from_string(webvtt(made_up()))) == []
    assert list(webvtt_py.from_string(events(made_up()))) == []
    assert subrip(made_up()) == ""
