"""The timer: bells where they were asked for, none too near to another, and time that goes on when it should."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.script.model import BETWEEN_STRIKES, Millis
from meditation.session.timeline import BellAt, SectionAt
from meditation.session.timer import LONGEST, NEAREST, Strikes, Timer, TimerError, bell_times, timer_timeline

MINUTE = 60_000
NONE = Strikes(0)


def at_minutes(timer: Timer) -> list[tuple[float, str, int]]:
    return [(at / MINUTE, bell, strikes) for at, bell, strikes in bell_times(timer_timeline(timer))]


def test_a_sitting_has_its_first_and_last_bell_at_its_ends() -> None:
    timeline = timer_timeline(Timer(Millis(10 * MINUTE)))
    assert timeline.length == timeline.planned == 10 * MINUTE
    assert at_minutes(Timer(Millis(10 * MINUTE))) == [(0, "bowl-low", 1), (10, "bowl-low", 3)]


def test_the_first_bell_rings_at_once_without_a_time_to_get_ready() -> None:
    assert timer_timeline(Timer(Millis(MINUTE))).only(BellAt)[0].at == 0


def test_the_time_to_get_ready_comes_before_and_is_not_counted() -> None:
    timeline = timer_timeline(Timer(Millis(5 * MINUTE), preparation=Millis(30_000)))
    assert timeline.length == 5 * MINUTE + 30_000
    assert timeline.planned == 5 * MINUTE
    assert timeline.only(BellAt)[0].at == 30_000
    assert [(part.text, part.at) for part in timeline.only(SectionAt)] == [("Getting ready", 0), ("Sitting", 30_000)]


def test_interval_bells_are_counted_from_the_start_and_spare_the_end() -> None:
    inner = Strikes(2, "chime-soft")
    timer = Timer(Millis(20 * MINUTE), start=NONE, end=Strikes(1), every=Millis(5 * MINUTE), inner=inner)
    assert at_minutes(timer) == [
        (5, "chime-soft", 2),
        (10, "chime-soft", 2),
        (15, "chime-soft", 2),
        (20, "bowl-low", 1),
    ]


def test_no_bell_means_no_bell() -> None:
    timer = Timer(Millis(20 * MINUTE), start=NONE, end=NONE, every=Millis(5 * MINUTE), inner=NONE)
    assert timer_timeline(timer).only(BellAt) == ()


@settings(max_examples=200)
@given(
    st.integers(10, 10_800),
    st.integers(10, 1200),
    st.integers(0, 1200),
    st.integers(1, 3),
    st.integers(0, 3),
    st.integers(0, 10**9),
)
def test_bells_by_chance_keep_their_distance(
    length: int, gap: int, more: int, inner: int, start: int, seed: int
) -> None:
    between = (Millis(gap * 1000), Millis((gap + more) * 1000))
    timer = Timer(
        Millis(length * 1000), start=Strikes(start), between=between, inner=Strikes(inner, "chime-soft"), seed=seed
    )
    timeline = timer_timeline(timer)
    bells = [bell for bell in timeline.only(BellAt) if bell.text == "chime-soft"]
    starts = bells[::inner]
    assert timeline == timer_timeline(timer)
    ring = (inner - 1) * BETWEEN_STRIKES
    assert all(bell.at + ring + NEAREST <= timeline.length for bell in starts)
    for bell, following in itertools.pairwise(starts):
        assert following.at - bell.at >= max(between[0] - 1000, ring + NEAREST)


def test_an_open_sitting_goes_on_until_it_is_ended() -> None:
    timeline = timer_timeline(Timer(None, preparation=Millis(MINUTE), every=Millis(10 * MINUTE)))
    assert timeline.open_from == MINUTE
    assert timeline.length == MINUTE + LONGEST
    assert [bell.at for bell in timeline.only(BellAt)][:3] == [MINUTE, 11 * MINUTE, 21 * MINUTE]


def test_sitting_on_begins_at_the_end_bell() -> None:
    timeline = timer_timeline(Timer(Millis(5 * MINUTE), sit_on=True))
    assert timeline.open_from == 5 * MINUTE
    assert timeline.planned == 5 * MINUTE
    assert timeline.length == 5 * MINUTE + LONGEST
    assert timeline.moment(6 * MINUTE).section.text == "Sitting on"


@pytest.mark.parametrize(
    ("timer", "sentence"),
    [
        (Timer(Millis(1000)), "A sitting lasts 10 s to 3 h."),
        (Timer(Millis(4 * 3_600_000)), "A sitting lasts 10 s to 3 h."),
        (Timer(preparation=Millis(601_000)), "The time to get ready is at most 10 min."),
        (Timer(end=Strikes(4)), "A bell is struck 0 to 3 times."),
        (Timer(every=Millis(1)), "Bells come 10 s to 3 h apart."),
        (
            Timer(between=(Millis(60_000), Millis(30_000))),
            "Of the two times between bells of chance, the shorter comes first.",
        ),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(timer: Timer, sentence: str) -> None:
    with pytest.raises(TimerError) as error:
        timer_timeline(timer)
    assert str(error.value) == sentence
