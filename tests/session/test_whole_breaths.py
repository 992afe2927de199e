"""The phases of many rounds on whole milliseconds, with holds and without."""

from __future__ import annotations

from itertools import groupby, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from meditation.script.model import Millis, Phase, PhaseKind
from meditation.session.breath import Breath, level, rounds_length, spread, without_holds

lengths = st.integers(500, 30_000).map(Millis)


@st.composite
def patterns(draw: st.DrawFn) -> tuple[Phase, ...]:
    kinds = [PhaseKind.IN, *draw(st.sets(st.sampled_from([PhaseKind.SIP, PhaseKind.HOLD]))), PhaseKind.OUT]
    kinds += [PhaseKind.EMPTY] if draw(st.booleans()) else []
    kinds.sort(key=list(PhaseKind).index)
    return tuple(Phase(kind, draw(lengths), draw(lengths)) for kind in kinds)


rounds = st.integers(1, 60)


def ends(breaths: list[Breath]) -> list[int]:
    return [breath.at + breath.length for breath in breaths]


@settings(max_examples=300, deadline=None)
@given(patterns(), rounds)
def test_rounds_follow_one_another_and_take_exactly_their_mean(phases: tuple[Phase, ...], count: int) -> None:
    breaths = list(spread(phases, count))
    assert breaths[0].at == 0
    assert [breath.at for breath in breaths[1:]] == ends(breaths)[:-1]
    assert ends(breaths)[-1] == rounds_length(phases, count)
    assert [breath.phase for breath in breaths] == [*phases] * count
    for breath in breaths:
        low, high = sorted((breath.phase.first, breath.phase.last))
        assert low - 1 <= breath.length <= high + 1
        assert breath.rounds == count
    assert [breath.round for breath in breaths] == [n for n in range(1, count + 1) for _ in phases]


@settings(max_examples=300, deadline=None)
@given(patterns(), rounds)
def test_without_holds_each_round_keeps_its_span_and_is_filled_with_whole_breaths(
    phases: tuple[Phase, ...], count: int
) -> None:
    held = list(spread(phases, count))
    flowing = list(without_holds(iter(held)))
    moving = [phase.kind for phase in phases if phase.kind in {PhaseKind.IN, PhaseKind.SIP, PhaseKind.OUT}]
    assert flowing[0].at == 0
    assert all(first.at + first.length == second.at for first, second in pairwise(flowing))
    assert {breath.phase.kind for breath in flowing} <= set(moving)
    whole = [list(row) for _, row in groupby(flowing, key=lambda breath: breath.round)]
    assert all([breath.phase.kind for breath in row] == moving for row in whole)
    assert [row[0].round for row in whole] == list(range(1, len(whole) + 1))
    assert {breath.rounds for breath in flowing} == {len(whole)}
    round_ends = {row[-1].at + row[-1].length for _, g in groupby(held, key=lambda b: b.round) if (row := list(g))}
    assert round_ends <= {row[-1].at + row[-1].length for row in whole}
    assert all(breath.length > 0 for breath in flowing)


@given(patterns().filter(lambda phases: {p.kind for p in phases} <= {"in", "sip", "out"}), rounds)
def test_a_pattern_without_holds_stays_as_it_is(phases: tuple[Phase, ...], count: int) -> None:
    assert list(without_holds(spread(phases, count))) == list(spread(phases, count))


@given(patterns(), rounds, st.booleans())
def test_the_lungs_never_jump_from_one_phase_to_the_next(phases: tuple[Phase, ...], count: int, held: bool) -> None:
    breaths = list(spread(phases, count) if held else without_holds(spread(phases, count)))
    levels = [[level(b.phase.kind, along, b.low, b.high) for along in (0.0, 1.0)] for b in breaths]
    for (_, end), (start, _) in pairwise([[0.0, 0.0], *levels, [0.0, 0.0]]):
        assert abs(end - start) < 1e-9
