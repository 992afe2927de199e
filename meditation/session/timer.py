"""A silent sitting: time to get ready, bells at the start, in between and at the end, and sitting on afterwards."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.script.known import DEFAULT_BELL
from meditation.script.model import BETWEEN_STRIKES, FADE, Millis
from meditation.session.clockface import spell_length
from meditation.session.timeline import AmbienceAt, BellAt, RestAt, SectionAt, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.session.timeline import Event

TIMER_ID: Final = "silent-sitting"
TITLE: Final = noted("Silent sitting")
READY_AT_MOST: Final = noted("The time to get ready is at most {most}.")
SHORTEST: Final = Millis(10_000)
LONGEST: Final = Millis(3 * 3_600_000)
"""Also how long an open sitting goes on before it ends by itself."""
LONGEST_PREPARATION: Final = Millis(10 * 60_000)
MOST_STRIKES: Final = 3
NEAREST: Final = Millis(10_000)
"""No bell rings closer than this to the one before it or to the end."""
SHORTEST_INTERVAL: Final = Millis(10_000)


AT_ONCE: Final = Millis(0)
TEN_MINUTES: Final = Millis(10 * 60_000)


class TimerError(ValueError):
    """A timer that cannot be; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Strikes:
    """A bell and how often it is struck; 0 is no bell."""

    count: int = 1
    bell: str = DEFAULT_BELL


ONCE: Final = Strikes(1)
THRICE: Final = Strikes(3)
SOFTLY: Final = Strikes(1, "chime-soft")


@dataclass(frozen=True, slots=True)
class Timer:
    """What a person sets before a silent sitting; lengths in ms."""

    length: Millis | None = TEN_MINUTES
    """None: open end, until ended by hand."""
    preparation: Millis = AT_ONCE
    start: Strikes = ONCE
    end: Strikes = THRICE
    every: Millis | None = None
    """An interval bell each time this has passed since the start."""
    between: tuple[Millis, Millis] | None = None
    """A bell after a time of chance, at least and at most so long after the one before."""
    inner: Strikes = SOFTLY
    """The bell of intervals and of chance."""
    seed: int = 0
    """Chooses the times of chance: the same seed gives the same bells."""
    sit_on: bool = False
    """The time goes on after the end bell, until ended by hand."""
    ambience: str = ""

    def check(self) -> None:
        """Raises TimerError with one sentence where something is out of bounds."""
        if self.length is not None and not SHORTEST <= self.length <= LONGEST:
            raise TimerError(_apart(tr("A sitting lasts {least} to {most}."), SHORTEST))
        if not 0 <= self.preparation <= LONGEST_PREPARATION:
            raise TimerError(tr(READY_AT_MOST).format(most=spell_length(LONGEST_PREPARATION)))
        if any(not 0 <= strikes.count <= MOST_STRIKES for strikes in (self.start, self.inner, self.end)):
            raise TimerError(tr("A bell is struck 0 to {most} times.").format(most=MOST_STRIKES))
        gaps = [gap for gap in (self.every, *(self.between or ())) if gap is not None]
        if any(not SHORTEST_INTERVAL <= gap <= LONGEST for gap in gaps):
            raise TimerError(_apart(tr("Bells come {least} to {most} apart."), SHORTEST_INTERVAL))
        if self.between is not None and self.between[0] > self.between[1]:
            raise TimerError(tr("Of the two times between bells of chance, the shorter comes first."))


def _apart(sentence: str, least: int) -> str:
    return sentence.format(least=spell_length(least), most=spell_length(LONGEST))


def timer_timeline(timer: Timer) -> Timeline:
    """The timer as a timeline like any other; raises TimerError. Strikes of the end bell ring on past its end."""
    timer.check()
    begins = timer.preparation
    ends = None if timer.length is None else Millis(begins + timer.length)
    open_from = begins if ends is None else ends if timer.sit_on else None
    length = ends if ends is not None and open_from is None else Millis((ends or begins) + LONGEST)
    events: list[Event] = []
    if begins > 0:
        events += [SectionAt(Millis(0), begins, tr("Getting ready")), RestAt(Millis(0), begins, elastic=False)]
    sitting = Millis((ends if ends is not None else length) - begins)
    events += [SectionAt(begins, sitting, tr("Sitting")), RestAt(begins, sitting, elastic=False)]
    if ends is not None and open_from is not None:
        events += [SectionAt(ends, LONGEST, tr("Sitting on")), RestAt(ends, LONGEST, elastic=False)]
    if timer.ambience:
        events.append(AmbienceAt(begins, Millis(length - begins), timer.ambience, FADE, FADE, 1.0))
    events += _strikes(timer.start, begins)
    for at in _inner_times(timer, begins, ends if ends is not None else length):
        events += _strikes(timer.inner, at)
    if ends is not None:
        events += _strikes(timer.end, ends)
    return Timeline(
        id=TIMER_ID,
        title=tr(TITLE),
        length=length,
        events=tuple(sorted(events, key=lambda event: event.at)),
        begins=begins,
        open_from=open_from,
    )


def bell_times(timeline: Timeline) -> tuple[tuple[Millis, str, int], ...]:
    """The coming bells as (ms since the practice begins, bell, strikes), for a look before the start."""
    found: list[tuple[Millis, str, int]] = []
    for bell in timeline.only(BellAt):
        at = Millis(bell.at - timeline.begins)
        if found and found[-1][1] == bell.text and at - found[-1][0] == found[-1][2] * BETWEEN_STRIKES:
            found[-1] = (found[-1][0], bell.text, found[-1][2] + 1)
        else:
            found.append((at, bell.text, 1))
    return tuple(found)


def _strikes(strikes: Strikes, at: int) -> Iterator[BellAt]:
    return (BellAt(Millis(at + n * BETWEEN_STRIKES), strikes.bell) for n in range(strikes.count))


def _inner_times(timer: Timer, begins: int, ends: int) -> list[int]:
    """Where the bells within the sitting begin, none too near to another or to the end."""
    if timer.inner.count == 0:
        return []
    wanted = sorted({*_regular(timer, begins, ends), *_by_chance(timer, begins, ends)})
    ring = (timer.inner.count - 1) * BETWEEN_STRIKES
    free_from = begins + max(0, timer.start.count - 1) * BETWEEN_STRIKES + NEAREST
    kept: list[int] = []
    for at in wanted:
        if at >= free_from and at + ring + NEAREST <= ends:
            kept.append(at)
            free_from = at + ring + NEAREST
    return kept


def _regular(timer: Timer, begins: int, ends: int) -> Iterator[int]:
    if timer.every is not None:
        yield from range(begins + timer.every, ends, timer.every)


def _by_chance(timer: Timer, begins: int, ends: int) -> Iterator[int]:
    if timer.between is None:
        return
    low, high = timer.between
    chance = random.Random(timer.seed)  # noqa: S311 - the times of bells are no secret
    at = begins
    while True:
        at += (low + int(chance.random() * (high - low + 1))) // 1000 * 1000
        if at >= ends:
            return
        yield at
