"""What holds for any script, any length, any listener: exact to the millisecond, within bounds, in whole breaths."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import random
import subprocess
import sys
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.script.model import Breathe, Cue, Pause, PhaseKind, Rest, Write, steps_in
from meditation.session.breath import rounds_length
from meditation.session.compile import Draft, OutOfReachError, compile_script
from meditation.session.parts import fit, laid, row_of
from meditation.session.timeline import (
    AmbienceAt,
    BellAt,
    BreathAt,
    CueAt,
    ExitRampAt,
    GestureAt,
    RestAt,
    SceneAt,
    SectionAt,
    WriteAt,
)
from meditation.session.wording import NO_WISHES, PLAIN_READING, Reading, Wishes, stay
from tests.session.random_scripts import (
    BRANCH_AMBIENCE,
    BRANCH_BELL,
    BRANCH_SCENE,
    CHOICES,
    IN_A_BRANCH,
    random_script,
)

if TYPE_CHECKING:
    from meditation.script.model import Millis, Script
    from meditation.session.timeline import Timeline

ROOT: Final = Path(__file__).parents[2]
SEEDS = st.integers(0, 2**40)
many = settings(max_examples=250, deadline=None)
ALL_WISHES: Final = [
    Wishes(touch=touch, breath=breath, holds=holds, eyes_open=eyes_open, favourite=favourite)
    for touch, breath, holds, eyes_open, favourite in itertools.product(*[(True, False)] * 4, ("", "gentle-hug"))
]
ALL_CHOICES: Final = [dict(zip(CHOICES, options, strict=True)) for options in itertools.product(*CHOICES.values())]


def some_length(script: Script, chance: random.Random) -> Millis:
    """A length within reach, often just at its ends."""
    low, high = chance.choice(Draft(script).reach())
    last = low + 1_200_000 if high is None else high
    return chance.choice((low, min(low + 1, last), chance.randint(low, last), last))  # type: ignore[return-value]


def some_timeline(seed: int, wishes: Wishes | None = None) -> tuple[Script, Timeline]:
    script, chance = random_script(seed), random.Random(seed)
    draft, length = Draft(script), some_length(script, chance)
    wishes = wishes or chance.choice(ALL_WISHES)
    return script, made(draft, length, wishes)


def made(draft: Draft, length: int, wishes: Wishes = NO_WISHES) -> Timeline:
    """The timeline of that length, or of the nearest, where whole breaths stand in the way of it."""
    try:
        return draft.timeline(length, wishes)
    except OutOfReachError as out:
        return draft.timeline(out.nearest, wishes)


@many
@given(SEEDS)
def test_the_sections_fill_the_whole_length_and_events_stand_in_order(seed: int) -> None:
    script, timeline = some_timeline(seed)
    sections = timeline.only(SectionAt)
    assert [s.at for s in sections] == [0, *itertools.accumulate(s.length for s in sections)][:-1]
    assert sum(section.length for section in sections) == timeline.length
    assert [s.text for s in sections] == [s.title for s in script.sections if s.belongs_to(timeline.length)]
    assert all(type(number) is int for event in timeline.events for number in (event.at, event.length))
    assert all(a.at <= b.at for a, b in pairwise(timeline.events))
    assert all(event.length >= 0 and event.at + event.length <= timeline.length for event in timeline.events)
    one_at_a_time = [e for e in timeline.events if isinstance(e, CueAt | RestAt | BreathAt | WriteAt)]
    assert all(a.at + a.length <= b.at for a, b in pairwise(one_at_a_time))
    for kind in (GestureAt, SceneAt, ExitRampAt):
        assert all(a.at + a.length <= b.at for a, b in pairwise(timeline.only(kind)))
    assert all(e.fade_out <= e.length for e in timeline.only(AmbienceAt))


@many
@given(SEEDS)
def test_each_step_has_a_length_within_its_bounds_and_together_they_have_the_whole(seed: int) -> None:
    chance = random.Random(seed)
    script = random_script(seed, bounded=chance.random() < 0.3)
    target = some_length(script, chance)
    for short in (False, True):
        rows = [
            row_of(s.steps, partial(stay, reading=PLAIN_READING, short=short))
            for s in script.sections
            if s.belongs_to(target)
        ]
        parts = [part for row in rows for part in row.parts]
        lengths = fit(parts, target)
        if lengths is None:
            continue
        for chosen in ALL_CHOICES:
            steps = list(laid(parts, lengths, chosen))
            assert sum(step.length for step in steps) == target
            for step in steps:
                check_length(step.step, step.length, short=short)


def check_length(step: object, length: int, *, short: bool) -> None:
    match step:
        case Rest():
            assert step.minimum <= length
            assert step.maximum is None or length <= step.maximum
        case Breathe():
            rounds = [n for n in range(step.minimum, step.maximum + 1) if rounds_length(step.phases, n) == length]
            assert len(rounds) == 1
        case Cue():
            assert length == stay(step, PLAIN_READING, short=short)
        case Pause() | Write():
            assert length == step.length


@many
@given(SEEDS)
def test_breaths_are_whole_and_end_where_their_pattern_ends(seed: int) -> None:
    script, timeline = some_timeline(seed)
    patterns = [s.phases for s in steps_in(script.sections) if isinstance(s, Breathe)]
    orders = {tuple(phase.kind for phase in phases) for phases in patterns}
    orders |= {tuple(kind for kind in order if kind in {"in", "sip", "out"}) for order in orders}
    rounds: list[list[BreathAt]] = []
    for breath in timeline.only(BreathAt):
        if breath.phase is PhaseKind.IN:
            rounds.append([])
        rounds[-1].append(breath)
    for breaths in rounds:
        assert tuple(breath.phase for breath in breaths) in orders
        assert {(b.round, b.rounds) for b in breaths} == {(breaths[0].round, breaths[0].rounds)}
        assert all(a.at + a.length == b.at and a.length > 0 for a, b in pairwise([*breaths, breaths[-1]][:-1]))
        assert breaths[-1].phase in {PhaseKind.OUT, PhaseKind.EMPTY}
    for first, second in pairwise(rounds):
        last, following = first[-1], second[0]
        assert following.round == (1 if last.round == last.rounds else last.round + 1)
        assert following.at >= last.at + last.length
    assert not rounds or rounds[-1][0].round == rounds[-1][0].rounds
    assert not rounds or rounds[0][0].round == 1


@many
@given(SEEDS)
def test_whoever_listens_has_everything_at_the_same_time(seed: int) -> None:
    """Only words differ; a cue that is left out is a silence, and breathing may flow, be hands, or be a silence."""
    script, plain = some_timeline(seed, Wishes())
    draft = Draft(script)
    spans = {(e.at, e.length) for e in plain.events if isinstance(e, CueAt | RestAt | WriteAt)}
    breathed = covered(plain, BreathAt)
    for wishes in random.Random(seed).sample(ALL_WISHES, 6):
        other = draft.timeline(plain.length, wishes)
        assert (other.length, other.short) == (plain.length, plain.short)
        for kind in (SectionAt, BellAt, AmbienceAt, SceneAt, ExitRampAt, WriteAt):
            assert other.only(kind) == plain.only(kind)
        assert spans <= {(e.at, e.length) for e in other.events if isinstance(e, CueAt | RestAt | WriteAt)}
        assert breathed == covered(other, BreathAt) | (breathed & covered(other, RestAt))
        gestures = [(g.at, g.length) for g in other.only(GestureAt)]
        assert gestures == ([(g.at, g.length) for g in plain.only(GestureAt)] if wishes.touch else [])
        if wishes.breath and wishes.holds:
            assert other.only(BreathAt) == plain.only(BreathAt)


def covered(timeline: Timeline, kind: type[BreathAt | RestAt]) -> set[int]:
    """The tenths of a second within events of a kind; enough to compare, as no event is shorter."""
    events = timeline.only(kind)
    return {ms for e in events for ms in range(-(-e.at // 100) * 100, e.at + e.length, 100)}


@many
@given(SEEDS)
def test_whatever_is_chosen_all_others_have_everything_else_at_the_same_time(seed: int) -> None:
    script, plain = some_timeline(seed, Wishes())
    draft = Draft(script)
    for choices in random.Random(seed).sample(ALL_CHOICES, 4):
        other = draft.timeline(plain.length, Wishes(choices=choices))
        assert other.short == plain.short
        assert outside_of_branches(other) == outside_of_branches(plain)


def outside_of_branches(timeline: Timeline) -> list[tuple[object, ...]]:
    """What everyone has, and when; a sound or a picture may be followed sooner by one from a branch."""
    rows: list[tuple[object, ...]] = []
    for event in timeline.events:
        match event:
            case SectionAt() | ExitRampAt():
                rows.append((event.kind, event.at, event.length, event.text))
            case CueAt() if not event.text.startswith(IN_A_BRANCH):
                rows.append((event.kind, event.at, event.length, event.text))
            case BellAt() if event.text != BRANCH_BELL:
                rows.append((event.kind, event.at, event.text))
            case AmbienceAt() if event.text != BRANCH_AMBIENCE and event.length > 0:
                rows.append((event.kind, event.at, event.text))
            case SceneAt() if event.text != BRANCH_SCENE:
                rows.append((event.kind, event.at, event.text))
            case _:
                pass
    return rows


@many
@given(SEEDS, st.booleans(), st.integers(1, 1_500_000))
def test_a_length_is_made_exactly_or_refused_with_one_that_is_made(seed: int, bounded: bool, target: int) -> None:
    draft = Draft(random_script(seed, bounded=bounded))
    within = any(low <= target and (high is None or target <= high) for low, high in draft.reach())
    out = refused(draft, target)
    if out is None:
        assert within
        return
    assert out.chosen == target != out.nearest
    assert draft.timeline(out.nearest).length == out.nearest
    assert out.sentence.startswith("This session ")
    assert bounded or not within or bounded_at(draft, target)


def refused(draft: Draft, target: int) -> OutOfReachError | None:
    try:
        timeline = draft.timeline(target)
    except OutOfReachError as out:
        return out
    assert timeline.length == target
    return None


def bounded_at(draft: Draft, target: int) -> bool:
    """Whether all silences of a session this long have a longest."""
    sections = [s for s in draft.script.sections if s.belongs_to(target)]  # type: ignore[arg-type]
    return all(step.maximum is not None for step in steps_in(sections) if isinstance(step, Rest))


@many
@given(SEEDS, st.floats(2, 30), st.integers(200, 9000))
def test_the_reader_and_the_voice_change_the_length_of_words_only(seed: int, pace: float, said: int) -> None:
    script = random_script(seed)
    texts = [step.text for step in steps_in(script.sections) if isinstance(step, Cue)]
    reading = Reading(
        letters_a_second=pace, phrases={"kind wish": "may I rest"}, spoken=dict.fromkeys(texts[::2], said)
    )
    draft = Draft(script, reading)
    for low, high in draft.reach()[-1:]:  # slow readers may leave a length with too little room
        timeline = made(draft, low + 60_000 if high is None else high)
        assert not any("{" in cue.text for cue in timeline.only(CueAt))
        for cue in timeline.only(CueAt):
            if cue.spoken is not None:  # the voice is never cut short
                assert cue.length >= (said if cue.spoken in texts[::2] else min(reading.time(cue.text), 3500))


@many
@given(SEEDS)
def test_compiling_twice_gives_the_same_bytes(seed: int) -> None:
    script, timeline = some_timeline(seed, Wishes())
    again = compile_script(script, timeline.length)
    assert again == timeline
    assert json.dumps(again.as_dict()) == json.dumps(timeline.as_dict())


FINGERPRINT: Final = """
import hashlib, json
from pathlib import Path
from meditation.script.parse import load_script
from meditation.session.compile import Draft
from meditation.session.wording import Wishes
from tests.session.random_scripts import random_script
paths = sorted([*Path("scripts").glob("*.session.md"), *Path("tests/golden").glob("*.session.md")])
scripts = [load_script(path).script for path in paths] + [random_script(seed) for seed in range(40)]
made = hashlib.sha256()
for script in scripts:
    draft = Draft(script)
    low, high = draft.reach()[-1]
    for length in (low, high or low + 300_000):
        for wishes in (Wishes(), Wishes(touch=False, breath=False, holds=False)):
            made.update(json.dumps(draft.timeline(length, wishes).as_dict()).encode())
print(made.hexdigest())
"""


def test_every_process_makes_the_same_bytes_whatever_its_seed() -> None:
    made = {
        subprocess.run(
            [sys.executable, "-c", FINGERPRINT],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(made) == 1
    assert len(made.pop().strip()) == hashlib.sha256().digest_size * 2


@pytest.mark.parametrize("bounded", [False, True])
def test_the_random_scripts_have_everything_in_them(bounded: bool) -> None:
    scripts = [random_script(seed, bounded=bounded) for seed in range(60)]
    kinds = {type(step).__name__ for script in scripts for step in script.steps()}
    assert kinds == {
        "Cue", "Pause", "Rest", "Breathe", "Bell", "Touch", "Ambience", "Scene", "ExitRamp", "Write", "Voice",
    }  # fmt: skip
    assert any(len(Draft(script).reach()) > 1 for script in scripts)
