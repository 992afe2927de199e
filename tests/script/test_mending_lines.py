"""Mending a translation: what the original has gained gets a place, and no word of the translator's is touched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from meditation.script.mending.lines import mend_lines
from meditation.script.parse import parse_script
from meditation.script.translating import translate
from meditation.script.translation_file import parse_lines
from meditation.script.translation_form import asked_of, translation_form

if TYPE_CHECKING:
    from meditation.script.model import Script

SCRIPT = (Path(__file__).parents[2] / "scripts" / "touch-20-seconds.session.md").read_text("utf-8")
LINES = (Path(__file__).parents[2] / "scripts" / "touch-20-seconds.de.lines.md").read_text("utf-8")

FRIEND = LINES.partition("{#friend}")[2].splitlines()[2]


def script_of(text: str) -> Script:
    script = parse_script(text, "touch-20-seconds.session.md").script
    assert script is not None
    return script


ORIGINAL = script_of(SCRIPT)
GROWN = script_of(
    SCRIPT.replace("> no touch: same\n\n[rest 1.2s, min 0.4s, max 2s]\n\nLend", "> no touch: Think of them.\n\nLend")
    + '\n# After\n\n[breathe in 4 "Kind", out 6, 2 rounds]\n\nStay a while. {#stay}\n> short: Stay.\n'
)


def test_a_whole_translation_stays_as_it_is() -> None:
    assert mend_lines(LINES, ORIGINAL).text == LINES


def test_each_new_text_gets_a_place() -> None:
    done = mend_lines(LINES, GROWN)
    assert done.text == (
        LINES.replace(
            f"{FRIEND}\n",
            f"{FRIEND}\n= no touch: Think of them.\n> no touch: (write me)\n",
        )
        + "\n// New in the original:\n\n# After\n(write me)\n\n“Kind”\n(write me)\n\n"
        "{#stay}\n= Stay a while.\n(write me)\n= short: Stay.\n> short: (write me)\n"
    )
    assert mend_lines(done.text, GROWN).text == done.text
    (problem,) = translate(GROWN, parse_lines(done.text, "touch-20-seconds.de.lines.md"))[1]
    assert problem.sentence.startswith("5 of 15 texts are not translated yet")


def test_a_translation_without_its_script_or_with_errors_is_only_cleaned() -> None:
    broken = LINES.replace("{#tone}", "{#To ne}")
    other = LINES.replace("translates: touch-20-seconds", "translates: another")
    for text, script in ((LINES, None), (broken, GROWN), (other, GROWN)):
        done = mend_lines("\ufeff" + text.replace("\n", "\r\n"), script)
        assert (done.text, done.changes) == (text, ())
        assert len(done.notes) == 2


def test_a_form_asks_for_each_text_once() -> None:
    names = [(asked.is_cue, asked.name) for asked in asked_of(GROWN)]
    assert len(names) == len(set(names))
    assert mend_lines(translation_form(GROWN, "de"), GROWN).changes == ()


@given(st.lists(st.sampled_from(LINES.splitlines()[10:]), max_size=40))
def test_mending_twice_is_mending_once(rows: list[str]) -> None:
    once = mend_lines("\n".join([*LINES.splitlines()[:10], *rows]), GROWN)
    assert mend_lines(once.text, GROWN).text == once.text
