"""A timeline as text that a person can read: when each thing happens, how long it lasts, and what it all adds up to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.script.gestures import gesture_words
from meditation.script.model import PhaseKind
from meditation.session.clockface import clock, spell_length
from meditation.session.timeline import (
    AmbienceAt,
    BellAt,
    BreathAt,
    CueAt,
    ExitRampAt,
    GestureAt,
    RestAt,
    SectionAt,
    WriteAt,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from meditation.session.timeline import Event, Timeline


@dataclass(frozen=True, slots=True)
class Breaths:
    """The breaths of one guide, from its first round to its last."""

    phases: Sequence[BreathAt]

    @property
    def at(self) -> int:
        return self.phases[0].at


@dataclass(frozen=True, slots=True)
class Line:
    """A cue of a transcript, or the title of a section."""

    at: int
    """ms from the beginning, where a jump leads."""
    time: str
    """As on a clock's face; empty for a title."""
    text: str

    @property
    def spoken(self) -> str:
        return f"{self.time}, {self.text}" if self.time else self.text


def transcript(timeline: Timeline) -> tuple[Line, ...]:
    """All that is read in a session, in its order, below the titles of its sections."""
    lines = []
    for event in timeline.events:
        if isinstance(event, SectionAt) and event.text:
            lines.append(Line(event.at, "", event.text))
        elif isinstance(event, CueAt):
            lines.append(Line(event.at, clock(max(0, event.at - timeline.begins)), event.text))
    return tuple(lines)


def timeline_in_words(timeline: Timeline) -> str:
    """A title, a line for each thing that happens, section by section, and the sums."""
    lines = [f"{timeline.title}, {spell_length(timeline.length)}"]
    if timeline.short:
        lines += ["The short wording is in use, as the full one is longer than that."]
    if not isinstance(next(iter(timeline.events), None), SectionAt):
        lines += [""]
    for row in _rows(timeline.events):
        if isinstance(row, SectionAt):
            lines += ["", row.text] if row.text else [""]
            continue
        first, *more = _told(row).split("\n")
        lines += [f"{clock(row.at):>7}  {first}", *(f"{'':>7}  {line}" for line in more)]
    return "\n".join([*lines, f"{clock(timeline.length):>7}  end", "", _sums(timeline)])


def _rows(events: Iterable[Event]) -> Iterator[Event | Breaths]:
    """The events in order, with the breaths of one guide together."""
    guide: list[BreathAt] = []
    for event in events:
        begins = isinstance(event, BreathAt) and event.round == 1 and event.phase is PhaseKind.IN
        if guide and (begins or not isinstance(event, BreathAt)):
            yield Breaths(guide)
            guide = []
        if isinstance(event, BreathAt):
            guide.append(event)
        else:
            yield event
    if guide:
        yield Breaths(guide)


def _told(row: Event | Breaths) -> str:
    """What happens, in a line, or two where what is said is not what is shown."""
    match row:
        case Breaths():
            words = _breaths(row.phases)
        case CueAt():
            words = f"“{row.text}” {_length(row.length)}{', not spoken' if row.spoken is None else ''}"
            words += f"\n  said: “{row.spoken}”" if row.spoken not in {None, row.text} else ""
        case RestAt():
            words = f"silence {_length(row.length)}{'' if row.elastic else ', fixed'}"
        case WriteAt():
            words = f"writing {_length(row.length)}: {row.text}"
        case BellAt():
            words = f"bell {row.text}"
        case _:
            words = f"{_lasting(row)}, until {clock(row.at + row.length)}"
    return words


def _lasting(event: Event) -> str:
    """What is there for a while, beside the words."""
    match event:
        case GestureAt():
            return f"touch: {gesture_words(event.text) or event.text}"
        case AmbienceAt():
            return f"ambience {event.text}, {event.gain:.0%}"
        case ExitRampAt():
            return f"way out to {event.text}"
        case _:
            return f"{event.kind} {event.text}"


def _breaths(phases: Sequence[BreathAt]) -> str:
    """`8 breaths, 1 min 20 s: Breathe in 4 s, Breathe out 5 to 7 s`."""
    rounds = phases[-1].round
    first, last = ([phase for phase in phases if phase.round == number] for number in (1, rounds))
    parts = []
    for early, late in zip(first, last, strict=False):
        quick, slow = f"{early.length / 1000:.2g}", f"{late.length / 1000:.2g}"
        parts.append(f"{early.text} {quick if quick == slow else f'{quick} to {slow}'} s")
    total = phases[-1].at + phases[-1].length - phases[0].at
    hands = ", with hands that open and close" if phases[0].hands else ""
    return f"{rounds} breath{'' if rounds == 1 else 's'}{hands}, {_length(total)}: {', '.join(parts)}"


def _sums(timeline: Timeline) -> str:
    cues = timeline.only(CueAt)
    words = sum(cue.length for cue in cues)
    breath = sum(event.length for event in timeline.only(BreathAt))
    rests, writing = timeline.only(RestAt), timeline.only(WriteAt)
    silence = sum(rest.length for rest in rests) + sum(stretch.length for stretch in writing)
    parts = [f"{len(cues)} cue{'' if len(cues) == 1 else 's'}, {spell_length(words)}"]
    parts += [f"breathing {spell_length(breath)}"] if breath else []
    return "; ".join([*parts, f"silence {spell_length(silence)}, {silence / max(timeline.length, 1):.0%} of it all"])


def _length(ms: int) -> str:
    """In tenths below ten seconds, where a second is much."""
    return f"{ms / 1000:.1f}".removesuffix(".0") + " s" if ms < 10_000 else spell_length(ms)
