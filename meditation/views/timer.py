"""The Timer page: what a silent sitting may be set to, and the bells that will ring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr, trn
from meditation.script.known import BELLS
from meditation.session.clockface import clock, spell_length
from meditation.session.timer import LONGEST, TimerError, bell_times, timer_timeline

if TYPE_CHECKING:
    from meditation.session.timeline import Timeline
    from meditation.session.timer import Timer

MOST_TIMES: Final = 12
"""Bells that are listed before the rest is counted."""
BELL_WORDS: Final = {
    "bowl-low": noted("Low bowl"),
    "bowl-high": noted("High bowl"),
    "chime-soft": noted("Soft chime"),
    "tingsha": noted("Tingsha"),
    "wood-tap": noted("Wood tap"),
}
STRIKE_WORDS: Final = (noted("No bell"), noted("Once"), noted("Twice"), noted("Three times"))
SMALL_STRIKES: Final = ("", "", noted("twice"), noted("three times"))
"""After the name of a bell, so many strikes."""
AFTER_READY: Final = noted("Silent sitting, {length}, after {ready} to get ready.")
LENGTHS: Final = tuple(minutes * 60_000 for minutes in (5, 10, 15, 20, 30, 45, 60))
PREPARATIONS: Final = tuple(seconds * 1000 for seconds in (0, 10, 30, 60, 120, 300, 600))
MOST_MINUTES: Final = LONGEST // 60_000
BETWEEN_WORDS: Final = {"": noted("No bells"), "every": noted("At even times"), "chance": noted("By chance")}
"""How bells come in between."""
UNBROKEN: Final = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class TimerView:
    """What the timer is set to; `timeline` is what *Begin* plays, None where `trouble` says why it cannot."""

    timer: Timer
    length_words: str
    preparation_words: str
    bells: tuple[tuple[str, str], ...]
    """(time since the beginning, words) of each coming bell, the first few."""
    more: str
    """How many bells come after those; empty where there are none."""
    spoken: str
    """All of it in a sentence or two."""
    timeline: Timeline | None
    trouble: str

    @property
    def summary(self) -> str:
        """The length, and the time to get ready where there is one: "10 min, after 30 s to get ready"."""
        if not self.timer.preparation:
            return self.length_words
        return tr("{length}, after {time} to get ready").format(length=self.length_words, time=self.preparation_words)

    @property
    def line(self) -> str:
        """The coming bells in one line, as on a clock that starts with the sitting."""
        parts = [f"{at}{UNBROKEN}{words}" for at, words in self.bells]
        parts += [self.more.replace(" ", UNBROKEN)] if self.more else []
        return " · ".join(parts) or tr("No bells")


def timer_view(timer: Timer) -> TimerView:
    """The page for this timer, the coming bell times on it."""
    length = tr("Open end") if timer.length is None else spell_length(timer.length)
    preparation = preparation_words(timer.preparation)
    try:
        timeline = timer_timeline(timer)
    except TimerError as trouble:
        return TimerView(timer, length, preparation, (), "", "", None, str(trouble))
    times = bell_times(timeline)
    said = (
        tr("as long as you like") if timer.length is None else length,
        preparation if timer.preparation else "",
    )
    shown = tuple((clock(at), _bell_words(bell, strikes)) for at, bell, strikes in times[:MOST_TIMES])
    hidden = len(times) - len(shown)
    more = trn("and %n more", "and %n more", hidden) if hidden else ""
    return TimerView(timer, length, preparation, shown, more, _spoken(said, shown, more), timeline, "")


def preparation_words(ms: int) -> str:
    return spell_length(ms) if ms else tr("None")


def _bell_words(bell: str, strikes: int) -> str:
    words = tr(BELL_WORDS.get(bell, bell))
    return words if strikes == 1 else f"{words}, {tr(SMALL_STRIKES[strikes])}"


def _spoken(view: tuple[str, str], bells: tuple[tuple[str, str], ...], more: str) -> str:
    """`view`: the length, and the time to get ready; both in words."""
    length, ready = view
    pattern = tr(AFTER_READY) if ready else tr("Silent sitting, {length}.")
    rings = "; ".join(tr("{bell} at {time}").format(bell=words, time=at) for at, words in bells) or tr("No bells")
    return f"{pattern.format(length=length, ready=ready)} {rings}{', ' + more if more else ''}."


def bells_offered() -> tuple[tuple[str, str], ...]:
    """(name, words) of every bell."""
    return tuple((name, tr(BELL_WORDS[name])) for name in BELLS)
