"""The evidence register: every code is there, in few and plain words, with its weakness, and promises nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from meditation.script.evidence import NO_PROMISE, read_evidence, why_this
from meditation.script.known import EVIDENCE
from meditation.script.lint.words import grade, phrases
from meditation.script.patterns import read_patterns
from meditation.script.programme_shelf import FOLDER, read_programmes
from meditation.script.shelf import read_shelf

ROOT = Path(__file__).parents[2]
REGISTER = read_evidence(ROOT / "resources" / "evidence.toml")

each_study = pytest.mark.parametrize("study", REGISTER.values(), ids=REGISTER)


def test_every_code_that_a_script_may_use_is_in_the_register() -> None:
    assert set(REGISTER) == EVIDENCE


def test_every_code_that_is_used_is_in_the_register() -> None:
    used = {code for card in read_shelf([ROOT / "scripts"]).good() for code in card.script.heading.evidence}
    used |= {code for plan in read_programmes([ROOT / "scripts" / FOLDER]).good for code in plan.evidence}
    used |= {code for pattern in read_patterns(ROOT / "resources" / "patterns.toml") for code in pattern.evidence}
    assert used - set(REGISTER) == set()
    assert len(used) > 40


@each_study
def test_a_study_is_told_in_at_most_sixty_plain_words(study: object) -> None:
    assert len(study.words.split()) <= 60
    assert grade(study.words) <= 8


@each_study
def test_a_study_names_its_size_its_result_its_weakness_and_its_source(study: object) -> None:
    assert all([study.study, study.design, study.size, study.source])
    assert all(text.endswith(".") for text in (study.result, study.weakness))


@each_study
def test_no_study_is_told_as_a_promise(study: object) -> None:
    # "Failure" and "alcoholic" are refused to sessions, not to the facts; promises are refused to both.
    assert [found for found in phrases(study.words) if found.code in {"C010", "C017"}] == []


def test_why_this_gives_a_paragraph_for_each_code_and_what_none_of_them_says() -> None:
    told = why_this(["Susman24", "Nobody99", "Dreisoerner21"], REGISTER)
    assert [text.partition(",")[0] for text in told] == ["Susman and others", "Dreisoerner and others", NO_PROMISE]
    assert why_this(["Nobody99"], REGISTER) == ()
