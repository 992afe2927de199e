"""Checking translations as files: each beside its original, wherever that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from meditation.script.parse import parse_script
from meditation.session.checking import check_file, check_files, files_in, names_in_use

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """---
format: 1
id: morning
title: Morning
language: en
families: mindfulness
level: 1
length: 30s
touch: none
author: A. Writer
licence: CC-BY-4.0
---

Sit. {#sit}

[rest 25s, min 24s]
"""
LINES = """---
translates: morning
language: de
title: Morgen
author: T. Ranslator
licence: CC-BY-4.0
---

{#sit}
Sitz.
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "morning.session.md"
    path.write_text(SCRIPT, "utf-8")
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "morning.de.lines.md"
    path.write_text(LINES, "utf-8")
    return path


def told(path: Path) -> list[str]:
    return [str(problem).replace(f"{path.parent}/", "") for problem in check_file(path)]


def test_a_translation_is_checked_beside_its_script(script: Path, lines: Path) -> None:
    assert told(script) == told(lines) == []


def test_a_translation_is_found_by_its_id_where_the_names_differ(script: Path, lines: Path) -> None:
    other = script.rename(script.with_name("early.session.md"))
    assert told(lines) == []
    other.unlink()
    assert told(lines) == [
        (
            "morning.de.lines.md:2:13: error E105: There is no script “morning” beside this translation.\n"
            "    translates: morning\n                ^\n    Put it into the folder of its script."
        )
    ]
    elsewhere = parse_script(SCRIPT, "morning.session.md").script
    assert elsewhere is not None
    assert check_file(lines, {"morning": elsewhere}) == []


def test_a_translation_of_a_broken_script_waits_for_it(script: Path, lines: Path) -> None:
    script.write_text(SCRIPT.replace("25s", "25"), "utf-8")
    assert told(lines) == [
        (
            "morning.de.lines.md:2:13: error E117: The script of this translation cannot be read yet: "
            "morning.session.md.\n    translates: morning\n                ^\n    Mend the script first."
        )
    ]


def test_words_that_take_longer_than_there_is_time_for_are_told(script: Path, lines: Path) -> None:
    lines.write_text(LINES.replace("Sitz.", "Setz dich bitte so hin, wie du es jetzt gerade magst."), "utf-8")
    assert told(script) == []
    assert told(lines) == [
        (
            "morning.de.lines.md:3:11: warning W118: In these words it cannot last 30 s. This session needs at least "
            "32 s. You chose 30 s. The longest parts are: “Setz dich bitte so hin, wie du es jetzt gerade magst.”\n"
            "    language: de\n              ^\n    Say some of it in fewer words."
        )
    ]


def test_cues_without_names_are_told_where_a_translation_or_recordings_need_them(script: Path) -> None:
    script.write_text(SCRIPT.replace(" {#sit}", ""), "utf-8")
    assert told(script) == []
    expected = [
        (
            "morning.session.md:1:1: warning W093: Translations and recordings need cues with names; "
            "1 here have none.\n"
            "    Write {#name} at their ends."
        )
    ]
    beside = script.with_name("morning.de.lines.md")
    beside.write_text(LINES.replace("{#sit}", "{#s1-1}"), "utf-8")
    assert told(script) == expected
    beside.unlink()
    (script.parent / "voice").mkdir()
    assert told(script) == expected


@pytest.mark.usefixtures("lines")
def test_names_in_use_are_those_of_translations_and_recordings(script: Path) -> None:
    assert names_in_use(script) == {"sit"}
    (script.parent / "voice" / "en").mkdir(parents=True)
    (script.parent / "voice" / "en" / "s1-2.no-touch.flac").touch()
    assert names_in_use(script) >= {"sit", "s1-2"}


def test_one_id_for_two_scripts_is_told_at_the_later(script: Path) -> None:
    later = script.with_name("second.session.md")
    later.write_text(SCRIPT, "utf-8")
    (problem,) = check_files(files_in(script.parent))
    assert (problem.code, problem.file, problem.line) == ("E082", str(later), 3)
    assert check_files([script, script]) == []


def test_a_folder_is_its_scripts_and_translations(script: Path, lines: Path) -> None:
    (script.parent / "notes.md").touch()
    (script.parent / "._morning.session.md").touch()
    assert files_in(script.parent) == [lines, script]
    assert files_in(script) == [script]
