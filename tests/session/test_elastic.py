"""Sharing a length: exact, within bounds, in whole rounds, by weight; and where that cannot be, what is nearest."""

from __future__ import annotations

from itertools import product

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from meditation.session.elastic import Stretch, around, least, most, share

silences = st.builds(
    lambda low, more, room, weight: Stretch(low + more, low, None if room is None else low + more + room, weight),
    st.integers(0, 9_000),
    st.integers(0, 30_000),
    st.none() | st.integers(0, 60_000),
    st.sampled_from([0.01, 0.5, 1.0, 3.7, 100.0]),
)
bounded = silences.filter(lambda silence: silence.high is not None)


def breathing(halves: int, fewest: int, more: int, room: int) -> Stretch:
    nominal, low, high = ((n * halves + 1) // 2 for n in (fewest + more, fewest, fewest + more + room))
    return Stretch(nominal, low, high, 1.0, halves)


breaths = st.builds(breathing, st.integers(2_000, 40_001), st.integers(1, 5), st.integers(0, 9), st.integers(0, 40))
totals = st.floats(0, 1)


def total_of(stretches: list[Stretch], along: float) -> int:
    low, high = least(stretches), most(stretches)
    return round(low + along * ((low + 600_000 if high is None else high) - low))


def check(stretches: list[Stretch], lengths: list[int], total: int) -> None:
    assert sum(lengths) == total
    for stretch, length in zip(stretches, lengths, strict=True):
        assert type(length) is int
        assert stretch.low <= length
        assert stretch.high is None or length <= stretch.high
        if stretch.round_halves:
            assert stretch.rounds_length(stretch.rounds_in(length)) == length


@settings(max_examples=400, deadline=None)
@given(st.lists(silences, min_size=1, max_size=20), totals)
def test_silences_share_any_total_within_their_bounds(stretches: list[Stretch], along: float) -> None:
    total = total_of(stretches, along)
    lengths = share(stretches, total)
    assert lengths is not None
    check(stretches, lengths, total)
    assert share(stretches, least(stretches) - 1) is None
    high = most(stretches)
    assert high is None or share(stretches, high + 1) is None


@settings(max_examples=400, deadline=None)
@given(st.lists(silences | breaths, max_size=20), silences, totals)
def test_breaths_are_whole_wherever_one_silence_has_no_end(
    stretches: list[Stretch], silence: Stretch, along: float
) -> None:
    stretches = [*stretches, Stretch(silence.nominal, silence.low, None, silence.weight)]
    total = total_of(stretches, along)
    lengths = share(stretches, total)
    assert lengths is not None
    check(stretches, lengths, total)


@settings(max_examples=400, deadline=None)
@given(st.lists(bounded | breaths, min_size=1, max_size=12), totals)
def test_silences_with_room_for_the_longest_round_make_every_total(stretches: list[Stretch], along: float) -> None:
    silent = [s for s in stretches if not s.round_halves]
    room = (most(silent) or 0) - least(silent)
    assume(all(room > s.round_halves // 2 for s in stretches if s.round_halves))
    total = total_of(stretches, along)
    lengths = share(stretches, total)
    assert lengths is not None
    check(stretches, lengths, total)


@settings(max_examples=400, deadline=None)
@given(st.lists(bounded | breaths, min_size=1, max_size=12), totals)
def test_where_whole_breaths_leave_a_gap_the_ends_of_the_gap_are_near(stretches: list[Stretch], along: float) -> None:
    total = total_of(stretches, along)
    lengths = share(stretches, total)
    if lengths is not None:
        check(stretches, lengths, total)
        return
    below, above = around(stretches, total)
    low, high = least(stretches), most(stretches)
    assert high is not None
    assert below is None or low <= below < total
    assert above is None or total < above <= high
    assert below is not None


@settings(max_examples=200, deadline=None)
@given(
    st.lists(breaths.filter(lambda s: (s.high or 0) // s.round_halves < 12), min_size=1, max_size=2),
    st.lists(st.builds(lambda low, room: Stretch(low, low, low + room, 1.0), st.just(0), st.integers(0, 900))),
    totals,
)
def test_what_is_shared_is_one_of_all_the_ways_that_there_are(
    breathing: list[Stretch], silent: list[Stretch], along: float
) -> None:
    stretches = [*breathing, *silent]
    total = total_of(stretches, along)
    rounds = [range(s.rounds_in(s.low), s.rounds_in(s.high or 0) + 1) for s in breathing]
    room = most(silent) or 0
    ways = [
        counts
        for counts in product(*rounds)
        if 0 <= total - sum(s.rounds_length(n) for s, n in zip(breathing, counts, strict=True)) <= room
    ]
    lengths = share(stretches, total)
    if lengths is not None:
        check(stretches, lengths, total)
        assert tuple(s.rounds_in(n) for s, n in zip(breathing, lengths, strict=False)) in ways


def test_what_is_over_is_given_by_weight_and_length() -> None:
    assert share([Stretch(10_000, 0, None, 1.0), Stretch(5_000, 0, None, 6.0)], 55_000) == [20_000, 35_000]


def test_who_is_full_leaves_the_rest_to_the_others() -> None:
    stretches = [Stretch(10_000, 0, 12_000, 1.0), Stretch(10_000, 0, None, 1.0), Stretch(10_000, 10_000, None, 1.0)]
    assert share(stretches, 60_000) == [12_000, 24_000, 24_000]
    assert share(stretches, 20_000) == [5_000, 5_000, 10_000]


def test_odd_milliseconds_go_to_the_largest_remainders_and_the_first_of_equals() -> None:
    thirds = [Stretch(1_000, 0, None, 1.0)] * 3
    assert share(thirds, 10_000) == [3_334, 3_333, 3_333]
    assert share(thirds, 10_001) == [3_334, 3_334, 3_333]


def test_silences_take_what_whole_breaths_leave_over() -> None:
    stretches = [breathing(20_000, 1, 1, 8), Stretch(10_000, 5_000, 19_000, 1.0)]
    assert share(stretches, 36_000) == [20_000, 16_000]
    assert share(stretches, 39_500) == [30_000, 9_500]


def test_breaths_alone_make_only_whole_rounds_and_know_the_nearest() -> None:
    stretches = [breathing(20_001, 1, 0, 8)]
    assert share(stretches, 20_001) == [20_001]
    assert share(stretches, 25_000) is None
    assert around(stretches, 25_000) == (20_001, 30_002)
    assert around(stretches, 9_000) == (None, 10_001)
    assert around(stretches, 99_000) == (90_005, None)
