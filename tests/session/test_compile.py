"""Compiling: exact to the millisecond, within bounds, in whole breaths, the same every time."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from meditation.script.model import (
    Bell,
    Breathe,
    Choice,
    Cue,
    Heading,
    Millis,
    NoBreath,
    Pause,
    Phase,
    PhaseKind,
    Repeat,
    Rest,
    Script,
    Section,
    Variant,
    When,
    Wording,
)
from meditation.session.compile import Draft, OutOfReachError, compile_script
from meditation.session.timeline import BellAt, BreathAt, CueAt, RestAt, SectionAt
from meditation.session.wording import Reading, Wishes


def heading(length: int = 60_000) -> Heading:
    return Heading(
        id="made-up",
        title="Made up",
        language="en",
        length=Millis(length),
        author="Nobody",
        licence="CC-BY-4.0",
        families=("mindfulness",),
        level=1,
        touch="hand-on-heart",
    )


def script(*steps: object, length: int = 60_000, choices: tuple[Choice, ...] = ()) -> Script:
    return Script(heading(length), (Section("One", tuple(steps), line=1),), choices)  # type: ignore[arg-type]


def cue(text: str = "Let the chair hold you.", *variants: tuple[Variant, Wording]) -> Cue:
    return Cue(text, "c1", 1, tuple(variants))


def rest(ms: int, low: int = 0, high: int | None = None, weight: float = 1.0, **bell: object) -> Rest:
    return Rest(Millis(ms), Millis(low), None if high is None else Millis(high), weight, 1, **bell)  # type: ignore[arg-type]


def breathing(rounds: int, low: int, high: int, no_breath: NoBreath = NoBreath.REST) -> Breathe:
    phases = (Phase(PhaseKind.IN, Millis(4000), Millis(4000)), Phase(PhaseKind.OUT, Millis(5000), Millis(7000)))
    return Breathe(phases, rounds, low, high, 1, no_breath)


RESTS = st.builds(
    lambda low, more, room, weight: rest(low + more, low, None if room is None else low + more + room, weight),
    st.integers(0, 20_000),
    st.integers(1, 60_000),
    st.none() | st.integers(0, 120_000),
    st.floats(1, 100),
)
BREATHS = st.builds(
    lambda low, more, room: breathing(low + more, low, low + more + room),
    st.integers(1, 6),
    st.integers(0, 10),
    st.integers(0, 30),
)
STEPS = st.lists(RESTS | BREATHS | st.just(cue()) | st.just(Pause(Millis(3000), 1)), min_size=1, max_size=14)


@settings(max_examples=300, deadline=None)
@given(steps=STEPS, along=st.floats(0, 1))
def test_a_length_within_reach_is_met_to_the_millisecond_with_rests_in_bounds_and_whole_breaths(
    steps: list[object], along: float
) -> None:
    made = script(*steps)
    low, high = Draft(made).reach()[0]
    target = round(low + along * ((high if high is not None else low + 600_000) - low))
    try:
        timeline = compile_script(made, target)
    except OutOfReachError:
        # Only where nothing but whole breaths (and rests at their bounds) could make up the difference.
        assume(any(isinstance(s, Rest) and s.maximum is None for s in steps))
        raise
    assert timeline.length == target
    assert sum(event.length for event in timeline.only(SectionAt)) == target
    assert [event.at for event in timeline.events] == sorted(event.at for event in timeline.events)
    made_rests = [event.length for event in timeline.only(RestAt) if event.elastic]
    bounds = [s for s in steps if isinstance(s, Rest)]
    if len(made_rests) == len(bounds):
        assert all(
            b.minimum <= r and (b.maximum is None or r <= b.maximum) for b, r in zip(bounds, made_rests, strict=True)
        )
    for phase in timeline.only(BreathAt):
        assert phase.round <= phase.rounds
    whole = [s for s in steps if isinstance(s, Breathe)]
    assert sum(1 for b in timeline.only(BreathAt) if b.round == 1 and b.phase is PhaseKind.IN) == len(whole)
    assert timeline == compile_script(made, target)


@settings(max_examples=100, deadline=None)
@given(steps=STEPS, touch=st.booleans(), breath=st.booleans())
def test_a_variant_never_changes_the_length(steps: list[object], touch: bool, breath: bool) -> None:
    made = script(rest(10_000), *steps)
    low = Draft(made).reach()[0][0]
    assert compile_script(made, low + 30_000, Wishes(touch=touch, breath=breath)).length == low + 30_000


def test_weight_multiplies_the_length_that_a_rest_already_has() -> None:
    timeline = compile_script(script(rest(10_000), rest(10_000, weight=3)), 60_000)
    assert [event.length for event in timeline.only(RestAt)] == [20_000, 40_000]


def test_a_ramp_gives_exactly_the_mean_of_its_rounds() -> None:
    timeline = compile_script(script(breathing(5, 5, 5), rest(5_000)), 60_000)
    breaths = timeline.only(BreathAt)
    assert sum(breath.length for breath in breaths) == 5 * 10_000
    assert [b.length for b in breaths if b.phase is PhaseKind.OUT] == [5000, 5500, 6000, 6500, 7000]


def test_too_short_says_the_shortest_possible_and_its_longest_parts() -> None:
    made = script(cue("A cue of some length, so that it takes its time."), rest(20_000, 9_000))
    with pytest.raises(
        OutOfReachError, match=r"needs at least 16 s\. You chose 10 s\. The longest parts are: “A cue"
    ) as out:
        compile_script(made, 10_000)
    assert compile_script(made, out.value.nearest).length == out.value.nearest


def test_too_long_says_the_longest_possible() -> None:
    with pytest.raises(OutOfReachError, match=r"lasts at most 20 s\. You chose 1 min\."):
        compile_script(script(rest(10_000, 5_000, 20_000)), 60_000)


def test_the_short_wording_is_used_only_when_it_is_needed() -> None:
    made = script(cue(), cue("Left out when short.", (Variant.SHORT, Wording(skip=True))), rest(10_000, 2_000))
    assert len(compile_script(made, 30_000).only(CueAt)) == 2
    short = compile_script(made, 8_000)
    assert short.short
    assert len(short.only(CueAt)) == 1


def test_no_touch_takes_its_own_words_and_shows_no_gesture() -> None:
    made = script(cue("Rest a hand.", (Variant.NO_TOUCH, Wording("Hold a cup."))), rest(10_000))
    assert compile_script(made, 30_000, Wishes(touch=False)).only(CueAt)[0].text == "Hold a cup."
    assert compile_script(made, 30_000).only(CueAt)[0].text == "Rest a hand."


def test_without_breath_a_pacer_becomes_hands_or_a_rest() -> None:
    hands = compile_script(script(breathing(2, 2, 2, NoBreath.HANDS), rest(5000)), 30_000, Wishes(breath=False))
    assert {event.text for event in hands.only(BreathAt)} == {"Open", "Close"}
    quiet = compile_script(script(breathing(2, 2, 2), rest(5000)), 30_000, Wishes(breath=False))
    assert not quiet.only(BreathAt)


def test_interval_bells_leave_the_last_ten_seconds_of_a_rest_in_peace() -> None:
    made = script(rest(60_000, bell="chime-soft", bell_every=Millis(25_000)))
    assert [bell.at for bell in compile_script(made, 60_000).only(BellAt)] == [25_000, 50_000]
    assert [bell.at for bell in compile_script(made, 59_000).only(BellAt)] == [25_000]


def test_each_strike_of_a_bell_is_its_own_event() -> None:
    made = script(Bell("bowl-low", 1, strikes=3, every=Millis(5000)), rest(10_000))
    assert [bell.at for bell in compile_script(made, 30_000).only(BellAt)] == [0, 5000, 10_000]


@pytest.mark.parametrize("chosen", ["", "breath", "sounds"])
def test_what_follows_a_choice_comes_at_the_same_time_whichever_branch_was_taken(chosen: str) -> None:
    branches = (
        When("anchor", "breath", (cue("Feel the breath come and go."), rest(20_000)), 1),
        When("anchor", "sounds", (cue("Let sounds come."),), 1),
    )
    made = script(*branches, cue("After."), rest(10_000), choices=(Choice("anchor", ("breath", "sounds"), 1),))
    timeline = compile_script(made, 60_000, Wishes(choices={"anchor": chosen}))
    reference = compile_script(made, 60_000)
    assert timeline.only(CueAt)[-1].at == reference.only(CueAt)[-1].at
    assert timeline.only(CueAt)[0].text == (
        "Let sounds come." if chosen == "sounds" else "Feel the breath come and go."
    )


def test_a_repeat_is_written_out() -> None:
    made = script(Repeat(3, (cue(), rest(2000, 1000)), 1))
    assert len(compile_script(made, 60_000).only(CueAt)) == 3


def test_a_section_for_long_sessions_stays_out_of_short_ones() -> None:
    long = Section("Staying", (rest(30_000),), 2, only_from=Millis(120_000))
    made = Script(heading(), (Section("One", (rest(20_000, 10_000),), 1), long))
    assert [s.text for s in compile_script(made, 60_000).only(SectionAt)] == ["One"]
    assert [s.text for s in compile_script(made, 120_000).only(SectionAt)] == ["One", "Staying"]


def test_measured_voice_lengths_replace_the_reading_time() -> None:
    timeline = compile_script(
        script(cue(), rest(5000)), 30_000, reading=Reading(spoken={"Let the chair hold you.": 1234})
    )
    assert timeline.only(CueAt)[0].length == 1234
