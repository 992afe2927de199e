"""The template: it plays as it is, whatever is answered, and keeps the rules that its notes give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.script.gestures import GESTURE_IDS, NO_GESTURE
from meditation.script.known import FAMILIES
from meditation.script.mending.mend import mend
from meditation.script.model import Cue, Script, Variant
from meditation.script.parse import parse_script
from meditation.script.template import SHORTEST, Answers, template
from meditation.session.compile import Draft

TOUCHES = (*GESTURE_IDS, NO_GESTURE)


def nominal(script: Script) -> int:
    return Draft(script).nominal


def script_of(text: str) -> Script:
    parsed = parse_script(text, "calm.session.md")
    assert parsed.script is not None
    return parsed.script


@given(
    st.integers(SHORTEST, 3 * 3_600_000),
    st.sampled_from(TOUCHES),
    st.lists(st.sampled_from(FAMILIES), min_size=1, unique=True),
)
def test_a_template_lasts_as_long_as_it_was_asked_to(length: int, touch: str, families: list[str]) -> None:
    script = script_of(template(Answers("calm", "Calm", length, touch, tuple(families)), nominal))
    assert Draft(script).timeline(length).length == length == script.heading.length
    assert abs(nominal(script) - length) <= length / 50
    assert (script.heading.touch, script.heading.families) == (touch, tuple(families))


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_template_asks_only_for_its_author(touch: str) -> None:
    problems = parse_script(template(Answers("calm", "Calm", touch=touch), nominal), "calm.session.md").problems
    assert [(problem.code, problem.source_line) for problem in problems] == [("W095", "author: (write me)")]
    assert parse_script(template(Answers("calm", "Calm", touch=touch, author="A. Writer"), nominal), "x").problems == ()


@pytest.mark.parametrize("touch", TOUCHES)
def test_its_words_keep_the_rules_that_its_notes_give(touch: str) -> None:
    for cue in script_of(template(Answers("calm", "Calm", touch=touch), nominal)).steps():
        if isinstance(cue, Cue):
            assert cue.named
            assert len(cue.text.split()) <= 16
            assert len(cue.text) <= 84
            assert (cue.name == "touch") == (cue.wording(Variant.NO_TOUCH) is not None)


def test_there_is_nothing_to_mend_in_it() -> None:
    text = template(Answers("calm", "Calm"), nominal)
    assert mend(text, "calm", nominal).changes == ()


def test_an_answer_on_several_lines_stays_a_title() -> None:
    script = script_of(template(Answers("calm", "Calm\nlevel: 3\n", author=" A.\n[bell] "), nominal))
    assert (script.heading.title, script.heading.author, script.heading.level) == ("Calm level: 3", "A. [bell]", 1)


def test_answers_that_cannot_be_are_refused_with_their_reason() -> None:
    with pytest.raises(ValueError, match="at least 1m"):
        template(Answers("calm", "Calm", length=SHORTEST - 1), nominal)
    with pytest.raises(ValueError, match="E020: “title” has 81 letters"):
        template(Answers("calm", "C" * 81), nominal)
