"""From a script to a timeline: one script, any length, any body; pure, exact, the same every time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from math import inf
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.script.model import Cue, Millis
from meditation.session.clockface import spell_length
from meditation.session.elastic import around
from meditation.session.laying import lay
from meditation.session.parts import Row, Still, fit, laid, row_of, standing
from meditation.session.timeline import Timeline
from meditation.session.wording import NO_WISHES, PLAIN_READING, spoken_lines, stay, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from meditation.script.model import Script, Section
    from meditation.session.wording import Reading, Wishes

TOO_SHORT: Final = noted("This session needs at least {least}. You chose {chosen}.")
TOO_LONG: Final = noted("This session lasts at most {most}. You chose {chosen}.")
BETWEEN: Final = noted("This session can last {least} or {most}, but not {chosen}.")
NO_LENGTH: Final = noted(
    "This session fits no length: see when its sections belong to it, and give its rests more room."
)
MOST_NAMED = 3
"""Cues named as the longest parts of a session that is too short."""
MOST_LOOKS = 20
"""For a length that can be, near one that cannot."""


class OutOfReachError(ValueError):
    """The script cannot last that long; `nearest` can. The sentence says the shortest or the longest possible."""

    def __init__(self, sentence: str, chosen: Millis, nearest: Millis) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.chosen = chosen
        self.nearest = nearest


@dataclass(frozen=True, slots=True)
class _Way:
    """One way of telling a script: how slowly it is read, in which wording, and the row of each section for it."""

    reading: Reading
    short: bool
    rows: tuple[Row, ...]


class Draft:
    """A script measured for one way of reading; from here any length and any wishes are a small step.

    Where a length is too short for a slow pace it gets the slowest one that it has room for.
    """

    def __init__(self, script: Script, reading: Reading = PLAIN_READING) -> None:
        self.script = script
        spoken = spoken_lines(script)
        self._ways = tuple(_measured(script, pace, spoken, short=s) for pace in reading.eased() for s in (False, True))

    def timeline(self, length: int | None = None, wishes: Wishes = NO_WISHES) -> Timeline:
        """The session that lasts exactly `length` ms (the script's own length when None).

        Raises OutOfReachError when no stretch of its silences gives that length.
        """
        target = self.script.heading.length if length is None else Millis(length)
        for way in self._ways:
            rows = self._belonging(target, way)
            lengths = fit([part for _, row in rows for part in row.parts], target)
            if lengths is not None:
                return self._lay(rows, iter(lengths), target, wishes, way)
        raise self._out_of_reach(target, wishes)

    def _lay(
        self, rows: Sequence[tuple[str, Row]], lengths: Iterator[int], target: Millis, wishes: Wishes, way: _Way
    ) -> Timeline:
        heading, chosen = self.script.heading, _options(self.script, wishes)
        steps = [(title, list(laid(row.parts, list(islice(lengths, len(row.parts))), chosen))) for title, row in rows]
        if not wishes.favourite:
            wishes = replace(wishes, favourite=heading.touch)
        return Timeline(
            id=heading.id,
            title=heading.title,
            length=target,
            events=lay(steps, target, wishes, way.reading, short=way.short, language=heading.language),
            language=heading.language,
            author=heading.author,
            licence=heading.licence,
            short=way.short,
            own_breath=self.script.own_breath,
        )

    def reach(self) -> tuple[tuple[Millis, Millis | None], ...]:
        """The lengths this can have, as (shortest, longest) in ms, in order; None is without end.

        More than one pair where sections that belong only to long sessions leave a gap between two lengths.
        """
        bounds = sorted({0} | {b for s in self.script.sections for b in (s.only_from, s.only_under) if b is not None})
        ends = [*(bound - 1 for bound in bounds[1:]), None]
        spans: list[tuple[int, float]] = []
        for start, end in zip(bounds, ends, strict=True):
            for way in self._ways:
                rows = [row for _, row in self._belonging(Millis(start), way)]
                first = max(start, sum(row.low for row in rows), 1)
                last = min(inf if end is None else end, sum(inf if row.high is None else row.high for row in rows))
                spans += [(first, last)] if first <= last else []
        return tuple((Millis(low), None if high == inf else Millis(int(high))) for low, high in _merged(spans))

    @property
    def nominal(self) -> Millis:
        """How long it lasts as written, no silence stretched."""
        return Millis(sum(row.nominal for _, row in self._belonging(self.script.heading.length, self._ways[0])))

    def _belonging(self, target: Millis, way: _Way) -> list[tuple[str, Row]]:
        """The sections that belong to a session of that length, with their titles."""
        rows = zip(self.script.sections, way.rows, strict=True)
        return [(section.title, row) for section, row in rows if section.belongs_to(target)]

    def _out_of_reach(self, target: Millis, wishes: Wishes) -> OutOfReachError:
        chosen = spell_length(target)
        below, above = (self._nearest_possible(target, longer=longer) for longer in (False, True))
        if above is not None and below is None:
            longest = "; ".join(f"“{words}”" for words in self._longest_cues(target, wishes))
            sentence = tr(TOO_SHORT).format(least=spell_length(above), chosen=chosen)
            sentence += " " + tr("The longest parts are: {parts}").format(parts=longest) if longest else ""
            return OutOfReachError(sentence, target, above)
        if below is not None and above is None:
            sentence = tr(TOO_LONG).format(most=spell_length(below), chosen=chosen)
            return OutOfReachError(sentence, target, below)
        if below is None or above is None:
            return OutOfReachError(tr(NO_LENGTH), target, self.script.heading.length)
        nearest = below if target - below <= above - target else above
        sentence = tr(BETWEEN).format(least=spell_length(below), most=spell_length(above), chosen=chosen)
        return OutOfReachError(sentence, target, nearest)

    def _nearest_possible(self, target: Millis, *, longer: bool) -> Millis | None:
        """The first length beyond `target` that can be, in whole seconds where that can be too."""
        last = target
        for _ in range(MOST_LOOKS):
            found = self._next(last, longer=longer)
            if found is None:
                return None
            if self._can_last(found):
                whole = Millis((-(-found // 1000) if longer else found // 1000) * 1000)
                return whole if self._can_last(whole) else found
            last = found
        return None

    def _next(self, length: Millis, *, longer: bool) -> Millis | None:
        """The nearest end of a reach, or total of whole breaths, beyond `length`."""
        ends = [low if longer else high for low, high in self.reach()]
        for way in self._ways:
            fixed, stretches = standing([part for _, row in self._belonging(length, way) for part in row.parts])
            near = around(stretches, length - fixed)[longer]
            ends += [None if near is None else Millis(fixed + near)]
        beyond = [end for end in ends if end is not None and end > 0 and (end > length if longer else end < length)]
        return min(beyond, key=lambda end: abs(end - length), default=None)

    def _can_last(self, length: Millis) -> bool:
        rows = (self._belonging(length, way) for way in self._ways)
        return length > 0 and any(fit([part for _, row in r for part in row.parts], length) is not None for r in rows)

    def _longest_cues(self, target: Millis, wishes: Wishes) -> list[str]:
        briefest = self._ways[-1]
        parts = [part for _, row in self._belonging(target, briefest) for part in row.parts]
        cues = [(part.length, part.step) for part in parts if isinstance(part, Still) and isinstance(part.step, Cue)]
        longest = [step for _, step in sorted(cues, key=lambda cue: -cue[0])[:MOST_NAMED]]
        return [words_for(cue, wishes, briefest.reading, short=True) or cue.text for cue in longest]


def _measured(script: Script, reading: Reading, spoken: frozenset[int], *, short: bool) -> _Way:
    """`spoken` are the lines that a voice may say; the others are read, whatever it has said."""
    silent = replace(reading, spoken={})

    def row(section: Section) -> Row:
        return row_of(section.steps, lambda cue: stay(cue, reading if cue.line in spoken else silent, short=short))

    return _Way(reading, short, tuple(row(section) for section in script.sections))


def compile_script(
    script: Script, length: int | None = None, wishes: Wishes = NO_WISHES, reading: Reading = PLAIN_READING
) -> Timeline:
    """The timeline of `script` that lasts exactly `length` ms; see Draft, which is the way to compile it often."""
    return Draft(script, reading).timeline(length, wishes)


def _merged(spans: Iterable[tuple[int, float]]) -> list[tuple[int, float]]:
    """Spans in order, those that touch made one."""
    merged: list[tuple[int, float]] = []
    for low, high in sorted(spans):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return merged


def _options(script: Script, wishes: Wishes) -> Mapping[str, str]:
    """What the person chose of each choice, or its first option."""
    return {
        choice.name: wishes.choices[choice.name]
        if wishes.choices.get(choice.name) in choice.options
        else choice.options[0]
        for choice in script.choices
    }
