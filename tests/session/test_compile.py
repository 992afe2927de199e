"""Compiling: exact to the millisecond, within bounds, in whole breaths, the same every time."""

from __future__ import annotations

from dataclasses import replace

import pytest

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
    Voice,
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


def test_a_session_without_words_names_no_longest_parts() -> None:
    with pytest.raises(OutOfReachError, match=r"^This session needs at least 9 s\. You chose 5 s\.$"):
        compile_script(script(rest(20_000, 9_000)), 5_000)


def test_a_length_between_two_whole_breaths_names_both() -> None:
    draft = Draft(script(breathing(2, 1, 4)))
    with pytest.raises(OutOfReachError, match=r"^This session can last 20 s or 30 s, but not 26 s\.$") as out:
        draft.timeline(26_000)
    assert out.value.nearest == 30_000
    with pytest.raises(OutOfReachError, match=r"^This session can last 20 s or 30 s, but not 24 s\.$") as out:
        draft.timeline(24_000)
    assert out.value.nearest == 20_000


def test_the_nearest_length_is_in_whole_seconds_where_it_can_be() -> None:
    with pytest.raises(OutOfReachError) as out:
        compile_script(script(Pause(Millis(4_321), 1)), 60_000)
    assert out.value.nearest == 4_321
    with pytest.raises(OutOfReachError) as out:
        compile_script(script(Pause(Millis(4_321), 1), rest(1_000)), 1_000)
    assert out.value.nearest == 5_000


def test_the_long_and_the_short_wording_may_leave_a_gap_between_them() -> None:
    made = script(cue(), cue("Left out when short.", (Variant.SHORT, Wording(skip=True))), rest(1_000, 1_000, 1_500))
    assert Draft(made).reach() == ((5_000, 5_500), (9_000, 9_500))
    with pytest.raises(OutOfReachError, match="can last 5 s or 9 s, but not 7 s"):
        compile_script(made, 7_000)


def test_a_session_whose_sections_never_add_up_says_so() -> None:
    far = Section("Far", (Pause(Millis(10_000), 1),), 2, only_from=Millis(60_000))
    made = Script(heading(), (far,))
    assert Draft(made).reach() == ()
    with pytest.raises(OutOfReachError, match="This session fits no length: see when its sections belong to it"):
        compile_script(made, 60_000)


def test_a_bounded_silence_too_narrow_for_the_breaths_is_not_searched_without_end() -> None:
    made = script(Repeat(50, (Repeat(50, (breathing(1, 1, 200), rest(200, 100, 300)), 1),), 1))
    low, high = Draft(made).reach()[0]
    assert compile_script(made, 3 * 3_600_000 * 4).length == 3 * 3_600_000 * 4
    assert (low, high) == (2500 * 10_100, 2500 * (200 * 10_000 + 300))


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


def test_words_that_the_voice_leaves_out_are_timed_by_reading() -> None:
    said = Reading(spoken={"Let the chair hold you.": 1234})
    steps = (replace(cue(), line=1), Voice(on=False, line=2), replace(cue(), line=3), Voice(on=True, line=4))
    timeline = compile_script(script(*steps, replace(cue(), line=5), rest(5000)), 30_000, reading=said)
    assert [(c.length, c.spoken is None) for c in timeline.only(CueAt)] == [(1234, False), (4000, True), (1234, False)]


def test_words_that_are_heard_only_the_second_time_have_the_time_to_be_heard() -> None:
    said = Reading(spoken={"Let the chair hold you.": 9000})
    around = (Voice(on=False, line=1), Repeat(2, (replace(cue(), line=2), Voice(on=True, line=3)), line=1))
    timeline = compile_script(script(*around, rest(5000)), 30_000, reading=said)
    assert [(c.length, c.spoken is None) for c in timeline.only(CueAt)] == [(9000, True), (9000, False)]
