"""The project's own scripts keep the rules its writers have given themselves."""

from __future__ import annotations

import re
from itertools import pairwise, product
from pathlib import Path

import pytest

from meditation.script.gestures import GESTURES, gesture_words
from meditation.script.model import Breathe, Cue, NoBreath, Script, Variant
from meditation.script.parse import load_script
from meditation.session.compile import compile_script
from meditation.session.timeline import BreathAt, CueAt
from meditation.session.wording import Wishes

FOLDER = Path(__file__).parents[2] / "scripts"
PATHS = sorted(FOLDER.glob("*.session.md"))
WISHES = [Wishes(touch=touch, breath=breath) for touch, breath in product((True, False), repeat=2)]

MOST_LETTERS, MOST_WORDS = 84, 16
EASIEST_GRADE = 6
FIRST_PART = 30_000
"""ms in which a person hears that they may stop."""
LONGEST_GAP = 60_000

BREATH_WORDS = re.compile(r"\b(breath|breaths|breathe|breathing|inhale|exhale|sigh)\b", re.IGNORECASE)
TOUCH_WORDS = re.compile(
    r"\b(touch|palm|palms|your hands? there|rest a hand|your hand away|your hand's)\b", re.IGNORECASE
)
NEVER_WRITTEN = re.compile(
    r"\b(heals?|cures?|treats?|proven|rewires?|detox|oxytocin|just|failed|lazy|must|never|always|surrender|relapse"
    r"|close your eyes|deep breath|relax|you should|good job|perfect)\b|[!]",
    re.IGNORECASE,
)


def script_at(path: Path) -> Script:
    parsed = load_script(path)
    assert [str(found) for found in parsed.problems] == []
    assert parsed.script is not None
    return parsed.script


def cues_of(script: Script) -> list[Cue]:
    return [step for step in script.steps() if isinstance(step, Cue)]


def wordings_of(script: Script) -> list[str]:
    texts = [[cue.text, *(wording.text for _, wording in cue.variants)] for cue in cues_of(script)]
    return [text for row in texts for text in row if text]


def grade(text: str) -> float:
    """Flesch-Kincaid, with groups of vowels for syllables (Kincaid et al. 1975)."""
    words = re.findall(r"[a-z']+", text.casefold())
    syllables = sum(max(1, len(re.findall("[aeiouy]+", re.sub("e$", "", word)))) for word in words)
    sentences = max(1, len(re.findall(r"[.?:]", text)))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


each_script = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name.removesuffix(".session.md"))


def test_the_first_four_are_here() -> None:
    names = {path.name.removesuffix(".session.md") for path in PATHS}
    assert names >= {"touch-20-seconds", "self-compassion-break", "extended-exhale", "soles-of-the-feet"}


@each_script
def test_a_bundled_script_is_without_problems_and_bears_its_files_name(path: Path) -> None:
    assert f"{script_at(path).heading.id}.session.md" == path.name


@each_script
def test_no_cue_is_longer_than_two_lines(path: Path) -> None:
    for text in wordings_of(script_at(path)):
        assert len(text) <= MOST_LETTERS, text
        assert len(text.split()) <= MOST_WORDS, text


@each_script
def test_the_words_are_easy_and_kind(path: Path) -> None:
    script = script_at(path)
    assert grade(" ".join(wordings_of(script))) <= EASIEST_GRADE
    for text in (*wordings_of(script), script.heading.caution, script.heading.intention, script.heading.title):
        assert not NEVER_WRITTEN.search(text), text


@each_script
def test_each_word_of_breath_has_its_twin_without(path: Path) -> None:
    script = script_at(path)
    for cue in cues_of(script):
        twin = cue.wording(Variant.NO_BREATH)
        if BREATH_WORDS.search(cue.text):
            assert twin is not None, cue.text
            assert not twin.same
            assert not BREATH_WORDS.search(twin.text)
    assert all(step.no_breath is NoBreath.HANDS for step in script.steps() if isinstance(step, Breathe))


@each_script
def test_each_word_of_touch_has_its_twin_without(path: Path) -> None:
    for cue in cues_of(script_at(path)):
        twin = cue.wording(Variant.NO_TOUCH)
        if TOUCH_WORDS.search(cue.text):
            assert twin is not None, cue.text
            assert not TOUCH_WORDS.search(twin.text)


@each_script
@pytest.mark.parametrize("wishes", WISHES, ids=lambda wishes: f"touch {wishes.touch}, breath {wishes.breath}")
def test_every_length_on_the_card_is_reached_with_room_to_spare(path: Path, wishes: Wishes) -> None:
    script = script_at(path)
    for length in script.heading.lengths:
        assert compile_script(script, length, wishes).length == length
        assert compile_script(script, length * 97 // 100, wishes).length == length * 97 // 100


@each_script
@pytest.mark.parametrize("wishes", WISHES, ids=lambda wishes: f"touch {wishes.touch}, breath {wishes.breath}")
def test_a_person_soon_hears_that_they_may_stop_and_is_never_long_alone(path: Path, wishes: Wishes) -> None:
    script = script_at(path)
    for length in script.heading.lengths:
        timeline = compile_script(script, length, wishes)
        said = [cue.at for cue in timeline.only(CueAt) if "stop" in cue.text.casefold()]
        # The twenty seconds of touch say it on their card.
        assert (said and said[0] < FIRST_PART) or (length == FIRST_PART and "stop" in script.heading.caution)
        heard = [event.at for event in timeline.events if isinstance(event, CueAt | BreathAt)]
        assert all(later - earlier <= LONGEST_GAP for earlier, later in pairwise([*heard, length]))


@each_script
def test_eyes_lowered_or_breath_paced_comes_with_its_caution(path: Path) -> None:
    assert "Not while driving" in script_at(path).heading.caution


def test_every_gesture_has_words_for_those_who_do_not_see_it() -> None:
    assert len({gesture.id for gesture in GESTURES}) == len({gesture.words for gesture in GESTURES}) == 15
    assert gesture_words("hand-on-heart") == "One hand on the chest"
    assert gesture_words("none") == ""
