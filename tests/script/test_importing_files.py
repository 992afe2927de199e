"""Hostile, broken and random files brought in: a script that reads without an error, or one calm sentence, soon."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meditation.script.importing.files import import_content, import_file
from meditation.script.importing.report import MOST_GUESSES, Imported, NotImported
from meditation.script.lines import LARGEST
from meditation.script.parse import parse_script
from meditation.session.compile import compile_script
from meditation.session.wording import PLAIN_READING

PROSE = b"""---
title: Made up
---
# Evening

<!-- a comment -->
## Arriving (only from 5m)

Settle in. [PAUSE: 8s] Let your **shoulders** drop...
And your jaw. (pause) {odd} [note]
> no touch: quoted
[BELL x3]
- item (silence 30 sec)
// note
Caf\xc3\xa9 e\xcc\x81 \xe2\x80\xa6
PAUSE 1m30s
<break time="2s"/>
"""
VTT = b"""WEBVTT - Made up
Language: de

NOTE id=x author=Nobody licence=CC-BY-4.0

1
00:00:01.000 --> 00:00:04.000 line:50%
<v Anna>Settle &amp; sit {here}

00:00:04.100 --> 00:00:40.000
[bell]

00:01:00.000 --> 00:01:10.000
# Thank you [all]
"""
SRT = b"1\n00:00:01,000 --> 00:00:04,000\nSettle in.\n\n2\n00:00:10,500 --> 00:00:40,000\n<i>Stay.</i>\n"
LRC = b"[ti:Made up]\n[length:01:00]\n[offset:-200]\n[00:01.00]Settle in.\n[00:10.50][00:30.00]Stay.\n[00:40.00]\n"
SOURCES = (("a.md", PROSE), ("a.vtt", VTT), ("a.srt", SRT), ("a.lrc", LRC))
PIECES = (
    b"-->", b"\n", b"\n\n", b"[", b"]", b"(", b")", b"{", b"}", b"#", b"# ", b"> ", b"//", b"---\n", b"...",
    b"99:59:59.999", b"00:00:00.000", b"[PAUSE: 99h]", b"[pause 0s]", b"[BELL x99]", b"\xff",
    b"\xe2\x80\xae", b"\xe2\x80\xa8", b"\xcc\x81" * 40,
    b"<", b"<!--", b"*", b"_", b"&lt;", b"&#x202e;",
    b"[99:59.99]", b"\t", b"\r", b"\x1b[2J", b"(only from 5m)", b"1\n", b" ",
)  # fmt: skip

AT_MOST = 0.25
"""Seconds of processor time for any file."""
TRIES = 3
"""A machine may stumble; one that stumbles three times over the same file is too slow for it."""


def seconds(content: bytes, name: str) -> float:
    """The processor time of an import, the least of some tries."""
    best = float("inf")
    for _ in range(TRIES):
        began = time.process_time()
        import_content(content, name, PLAIN_READING.time)
        best = min(best, time.process_time() - began)
        if best < AT_MOST:
            break
    return best


def outcome(content: bytes, name: str) -> Imported | NotImported:
    """What becomes of a source; a script must read and play, a refusal must be one sentence or two."""
    found = import_content(content, name, PLAIN_READING.time)
    if isinstance(found, NotImported):
        assert found.sentence.endswith(".")
        assert "\n" not in found.sentence
        return found
    parsed = parse_script(found.text, "x.session.md")
    assert parsed.script is not None, [str(problem) for problem in parsed.problems]
    assert compile_script(parsed.script).length == parsed.script.heading.length
    assert parsed.script.heading.id == found.id
    assert len(found.guesses) <= MOST_GUESSES + 1
    assert all(guess.line >= 1 and "\n" not in guess.sentence for guess in found.guesses)
    return found


@pytest.mark.parametrize(("name", "content"), SOURCES)
def test_the_made_up_sources_are_brought_in(name: str, content: bytes) -> None:
    assert isinstance(outcome(content, name), Imported)


@settings(max_examples=400, deadline=None)
@given(
    st.text(max_size=2000), st.sampled_from(["a.md", "a.vtt", "a.srt", "a.lrc", "a.txt", "", ".de.md", "\u202e#.vtt"])
)
@example("WEBVTT", "a.vtt")
@example("", "a.md")
@example("0", ".session.md")
def test_any_text_gives_a_script_or_a_sentence(text: str, name: str) -> None:
    outcome(text.encode("utf-8", "surrogatepass"), name)


PROSE_PARTS = st.sampled_from(
    [
        "Settle in.",
        "[pause 5s]",
        "(pause)",
        "...",
        "# A",
        "## B (only under 4m)",
        "[BELL]",
        "- x",
        "[soft]",
        "a" * 500,
        "=",
        "",
        "\n",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PROSE_PARTS | st.text(max_size=60), max_size=40), st.sampled_from([" ", "\n", "\n\n"]))
def test_any_marked_text_gives_a_script_or_a_sentence(parts: list[str], between: str) -> None:
    outcome(between.join(parts).encode("utf-8", "surrogatepass"), "a.md")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=600), st.sampled_from([name for name, _ in SOURCES]))
def test_any_bytes_give_a_script_or_a_sentence(content: bytes, name: str) -> None:
    outcome(content, name)


def mutated(content: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 8)):
        at, upto = chance.randint(0, len(content)), chance.randint(0, len(content))
        match chance.randrange(4):
            case 0:
                content = content[:at] + chance.choice(PIECES) + content[at:]
            case 1:
                content = content[:at] + content[at + chance.randint(1, 9) :]
            case 2:
                content = content[:at] + content[upto : upto + 60] + content[at:]
            case _:
                content = content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]
    return content


def test_four_thousand_mutations_give_a_script_or_a_sentence() -> None:
    chance = random.Random(20_261_123)
    imported = 0
    for _ in range(4000):
        name, content = chance.choice(SOURCES)
        imported += isinstance(outcome(mutated(content, chance), name), Imported)
    assert imported > 2000


def big(piece: str, head: str = "") -> bytes:
    return (head + piece * (LARGEST // len(piece.encode()) + 1)).encode()[:LARGEST]


HOSTILE = {
    "nothing": b"",
    "spaces": b" \n" * 1000,
    "brackets": big("["),
    "round brackets": big("("),
    "both brackets": big("[("),
    "closed brackets": big("[a] "),
    "mark after mark": big("[pause]"),
    "bells": big("[BELL]\n"),
    "hashes": big("#"),
    "headings": big("# a\n"),
    "quotations": big(">"),
    "slashes": big("//"),
    "dots": big("."),
    "dots and spaces": big(". "),
    "stars": big("*"),
    "stars and letters": big("*a"),
    "underlines": big("_", "x"),
    "comments never closed": big("<!--"),
    "tags never closed": big("<a"),
    "links": big("[a](b"),
    "pictures": big("![]("),
    "entities": big("&amp;"),
    "backslashes": big("\\"),
    "digits": big("1"),
    "lengths": big("1m "),
    "accents": big("a" + "\u0301" * 3000),
    "wide": big("字"),
    "turned": big("\u202ea "),
    "one word": big("x"),
    "paragraphs": big("a\n\n"),
    "long paragraphs": big("word " * 60 + "\n\n"),
    "dashes": big("---\n"),
    "front matter never closed": big("a: b\n", "---\n"),
    "arrows": big("-->\n", "WEBVTT\n\n"),
    "captions": big("00:00:00.000 --> 00:00:01.000\na\n\n", "WEBVTT\n\n"),
    "one caption": big("a ", "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n"),
    "one caption of tags": big("<b>", "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n"),
    "notes": big("NOTE id= author= licence=", "WEBVTT\n\n"),
    "note": big(" licence=", "WEBVTT\n\nNOTE id= author="),
    "subtitles": big("1\n00:00:00,000 --> 00:00:01,000\na\n\n"),
    "subtitle times": big("00:00:00,000 --> ", "1\n"),
    "stamps": big("[00:00.00]"),
    "stamped lines": big("[00:00.00]a\n"),
    "stamps and a long line": b"[00:01.00][00:02.00]" * 1900 + b"a " * 100_000,
    "tags of lyrics": big("[ti:a]\n"),
    "binary": bytes(range(256)) * 1000,
    "letters of windows": b"\xe4" * LARGEST,
    "too large": b"a" * (LARGEST + 1),
    "sixteen bits": "Settle in.".encode("utf-16"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_files_are_answered_soon(what: str) -> None:
    for name in ("a.md", "a.vtt", "a.srt", "a.lrc"):
        assert seconds(HOSTILE[what], name) <= AT_MOST, name
        outcome(HOSTILE[what], name)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no words"),
        (b"[pause 5s]\n...", "no words"),
        (b"x" * (LARGEST + 1), "larger than 256 KB"),
        (b"a\0b", "not a file of text"),
        ("Settle in.".encode("utf-16"), "UTF-16"),
        (b"Sit.\n[PAUSE: 4h]", "at most 3h"),
        (b"a\n\n" * 2001, "at most 2000"),
        (b"# a\nSit.\n" * 300, "sections"),
    ],
)
def test_what_cannot_be_a_script_is_told_in_a_sentence(content: bytes, words: str) -> None:
    found = outcome(content, "a.md")
    assert isinstance(found, NotImported)
    assert words in found.sentence


def test_files_without_captions_or_lyrics_say_so() -> None:
    for name, words in (("a.vtt", "no captions"), ("a.srt", "no captions"), ("a.lrc", "no lines with a time")):
        found = outcome(b"Just words.", name)
        assert isinstance(found, NotImported)
        assert words in found.sentence


def test_what_is_no_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    for path in (tmp_path, tmp_path / "none.md", tmp_path / "pipe.md", Path("/dev/zero"), tmp_path / "a\0b.md"):
        found = import_file(path, PLAIN_READING.time)
        assert isinstance(found, NotImported), path
        assert "not a file" in found.sentence


def test_a_file_is_read_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "Evening Calm.en.vtt").write_bytes(VTT)
    found = import_file(tmp_path / "Evening Calm.en.vtt", PLAIN_READING.time)
    assert isinstance(found, Imported)
    assert found.id == "evening-calm"
    assert "language: de" in found.text
