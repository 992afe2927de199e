"""The shelf: every script found, and no bad one spoils it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from meditation.script.shelf import Broken, Good, Shelf, read_shelf

SCRIPTS = Path(__file__).parents[2] / "scripts"
SCRIPT = """---
format: 1
id: {id}
title: {title}
language: en
families: mindfulness
level: 1
length: 5m
touch: none
author: A. Writer
licence: CC-BY-4.0
---

Sit as you like.
"""


def put(folder: Path, name: str, script_id: str, title: str = "Morning") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(SCRIPT.format(id=script_id, title=title), "utf-8")
    return path


def test_scripts_stand_folder_by_folder_and_by_name(tmp_path: Path) -> None:
    first, second = tmp_path / "bundled", tmp_path / "own"
    b, a = put(first, "b.session.md", "b"), put(first, "a.session.md", "a")
    c = put(second, "A.SESSION.MD", "c")
    put(first, "notes.md", "notes")
    put(first, "._a.session.md", "shadow")
    shelf = read_shelf([first, second])
    assert [(card.path, card.id) for card in shelf.good()] == [(a, "a"), (b, "b"), (c, "c")]
    assert (shelf.broken(), shelf.problems) == ((), ())


def test_a_broken_file_is_a_card_with_its_reasons(tmp_path: Path) -> None:
    put(tmp_path, "good.session.md", "good")
    titled = put(tmp_path, "titled.session.md", "Not An Id", title="Evening calm")
    untitled = tmp_path / "untitled one.session.md"
    untitled.write_bytes(b"\xff\xfe\x00")
    folder = tmp_path / "zz.session.md"
    folder.mkdir()
    good, *broken = read_shelf([tmp_path]).cards
    assert isinstance(good, Good)
    assert [(card.path, card.title_guess, [p.code for p in card.problems]) for card in broken] == [
        (titled, "Evening calm", ["E022"]),
        (untitled, "untitled one", ["E003"]),
        (folder, "zz", ["E005"]),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among files")
def test_a_pipe_on_the_shelf_keeps_no_one_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.session.md")
    (card,) = read_shelf([tmp_path]).cards
    assert isinstance(card, Broken)


def test_of_two_scripts_with_one_id_the_later_is_broken(tmp_path: Path) -> None:
    first = put(tmp_path / "bundled", "calm.session.md", "calm")
    later = put(tmp_path / "own", "mine.session.md", "calm", title="My calm")
    shelf = read_shelf([tmp_path / "bundled", tmp_path / "own"])
    found = shelf.find("calm")
    assert found is not None
    assert found.path == first
    (broken,) = shelf.broken()
    assert (broken.path, broken.title_guess) == (later, "My calm")
    assert str(broken.problems[0]) == (
        f"{later}:3:5: error E082: The id “calm” already belongs to calm.session.md.\n"
        "    id: calm\n"
        "        ^\n"
        "    Give this script an id of its own."
    )


def test_a_warning_stays_with_its_card(tmp_path: Path) -> None:
    path = put(tmp_path, "touch.session.md", "touch")
    path.write_text(path.read_text("utf-8") + "\n[touch palm-press]\nPress your palms.\n", "utf-8")
    (card,) = read_shelf([tmp_path]).good()
    assert [problem.code for problem in card.warnings] == ["W034"]


def test_a_folder_that_is_not_there_is_an_empty_one(tmp_path: Path) -> None:
    assert read_shelf([tmp_path / "none"]) == Shelf()


def test_a_folder_that_does_not_open_is_a_problem_and_spoils_nothing(tmp_path: Path) -> None:
    good = put(tmp_path / "good", "a.session.md", "a")
    closed = tmp_path / "closed"
    closed.write_text("a file where a folder should be")
    shelf = read_shelf([closed, tmp_path / "good"])
    assert [card.path for card in shelf.good()] == [good]
    (problem,) = shelf.problems
    assert str(problem) == (
        f"{closed}:1:1: error E004: This file cannot be read: this folder does not open.\n"
        "    Check its name, its place, and that you may read it."
    )


def test_a_folder_of_too_many_scripts_is_read_in_part_and_says_so(tmp_path: Path) -> None:
    for number in range(501):
        (tmp_path / f"{number:03}.session.md").touch()
    shelf = read_shelf([tmp_path])
    assert len(shelf.cards) == 500
    (problem,) = shelf.problems
    assert (problem.code, problem.sentence) == ("E006", "There are more than 500 scripts in this folder.")


def test_a_script_is_found_by_its_id_or_by_nearly_its_id() -> None:
    shelf = read_shelf([SCRIPTS])
    found = shelf.find("soles-of-the-feet")
    assert found is not None
    assert found.title == "Soles of the Feet"
    assert shelf.find("soles") is None
    assert shelf.near("sole-of-the-foot")[0] == "soles-of-the-feet"
    assert shelf.near("Self-Compassion")[0] == "self-compassion-break"
    assert shelf.near("xyzzy") == ()


LINES = """---
translates: {id}
language: {language}
title: {title}
author: T. Ranslator
licence: CC-BY-4.0
---

{{#s1-1}}
Sitz, wie du magst.
"""


def translate(folder: Path, name: str, script_id: str, language: str, title: str = "Morgen") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(LINES.format(id=script_id, language=language, title=title), "utf-8")
    return path


def test_translations_stand_with_their_script_whatever_folder_they_are_in(tmp_path: Path) -> None:
    put(tmp_path / "bundled", "calm.session.md", "calm")
    put(tmp_path / "bundled", "other.session.md", "other")
    german = translate(tmp_path / "bundled", "calm.de.lines.md", "calm", "de")
    french = translate(tmp_path / "own", "calm.fr.lines.md", "calm", "fr", "Matin")
    shelf = read_shelf([tmp_path / "bundled", tmp_path / "own"])
    calm, other = shelf.good()
    assert [(t.language, t.path, t.script.heading.title) for t in calm.translations] == [
        ("de", german, "Morgen"),
        ("fr", french, "Matin"),
    ]
    assert (calm.languages, other.languages, shelf.problems) == (("en", "de", "fr"), ("en",), ())


def test_a_script_is_found_in_the_language_that_is_nearest(tmp_path: Path) -> None:
    put(tmp_path, "calm.session.md", "calm")
    translate(tmp_path, "calm.de.lines.md", "calm", "de")
    shelf = read_shelf([tmp_path])
    titles = {}
    for language in ("", "en", "de", "de-AT", "fr"):
        found = shelf.find("calm", language)
        assert found is not None
        assert (found.id, found.languages) == ("calm", ("en", "de"))
        titles[language] = found.title
    assert titles == {"": "Morning", "en": "Morning", "de": "Morgen", "de-AT": "Morgen", "fr": "Morning"}
    german = shelf.find("calm", "de")
    assert german is not None
    assert german.in_language("en") == shelf.find("calm")


def test_a_translation_that_cannot_be_used_says_why_and_its_script_plays(tmp_path: Path) -> None:
    put(tmp_path, "calm.session.md", "calm")
    first = translate(tmp_path, "a.de.lines.md", "calm", "de")
    second = translate(tmp_path, "b.DE.lines.md", "calm", "DE")
    orphan = translate(tmp_path, "calm.fr.lines.md", "clam", "fr")
    broken = tmp_path / "calm.it.lines.md"
    broken.write_text(LINES.format(id="calm", language="it", title="Calma") + "[bell]\n", "utf-8")
    shelf = read_shelf([tmp_path])
    (calm,) = shelf.good()
    assert [translation.path for translation in calm.translations] == [first]
    assert [str(problem) for problem in shelf.problems] == [
        (
            f"{second}:3:11: error E104: There is another translation into “DE”: a.de.lines.md.\n"
            "    language: DE\n              ^\n    Keep one of the two."
        ),
        (
            f"{orphan}:2:13: error E105: There is no script “clam” beside this translation.\n"
            "    translates: clam\n                ^\n    Put it into the folder of its script."
        ),
        (
            f"{broken}:11:1: error E114: A translation has words, and no directions.\n"
            "    [bell]\n    ^\n    Take this line out: those of the original hold."
        ),
    ]


def test_a_translation_of_a_broken_script_waits_for_it(tmp_path: Path) -> None:
    put(tmp_path, "calm.session.md", "Not An Id")
    translate(tmp_path, "calm.de.lines.md", "calm", "de")
    nameless = translate(tmp_path, "calm.fr.lines.md", "", "fr")
    first, *others = read_shelf([tmp_path]).problems
    assert (first.code, first.sentence) == (
        "E117",
        "The script of this translation cannot be read yet: calm.session.md.",
    )
    assert [(problem.code, problem.file) for problem in others] == [("E013", str(nameless))]
