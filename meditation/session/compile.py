"""From a script to a timeline: one script, any length, any body; pure, exact, the same every time."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from math import inf
from typing import TYPE_CHECKING

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


class Draft:
    """A script measured for one way of reading; from here any length and any wishes are a small step."""

    def __init__(self, script: Script, reading: Reading = PLAIN_READING) -> None:
        self.script = script
        self._reading = reading
        spoken, silent = spoken_lines(script), replace(reading, spoken={})

        def row(section: Section, *, short: bool) -> Row:
            return row_of(section.steps, lambda cue: stay(cue, reading if cue.line in spoken else silent, short=short))

        self._rows = {short: tuple(row(section, short=short) for section in script.sections) for short in (False, True)}

    def timeline(self, length: int | None = None, wishes: Wishes = NO_WISHES) -> Timeline:
        """The session that lasts exactly `length` ms (the script's own length when None).

        Raises OutOfReachError when no stretch of its silences gives that length.
        """
        target = self.script.heading.length if length is None else Millis(length)
        for short in (False, True):
            rows = self._belonging(target, short=short)
            lengths = fit([part for _, row in rows for part in row.parts], target)
            if lengths is not None:
                return self._lay(rows, iter(lengths), target, wishes, short=short)
        raise self._out_of_reach(target, wishes)

    def _lay(
        self, rows: Sequence[tuple[str, Row]], lengths: Iterator[int], target: Millis, wishes: Wishes, *, short: bool
    ) -> Timeline:
        heading, chosen = self.script.heading, _options(self.script, wishes)
        steps = [(title, list(laid(row.parts, list(islice(lengths, len(row.parts))), chosen))) for title, row in rows]
        if not wishes.favourite:
            wishes = replace(wishes, favourite=heading.touch)
        return Timeline(
            id=heading.id,
            title=heading.title,
            length=target,
            events=lay(steps, target, wishes, self._reading, short=short, language=heading.language),
            language=heading.language,
            author=heading.author,
            licence=heading.licence,
            short=short,
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
            for short in (False, True):
                rows = [row for _, row in self._belonging(Millis(start), short=short)]
                first = max(start, sum(row.low for row in rows), 1)
                last = min(inf if end is None else end, sum(inf if row.high is None else row.high for row in rows))
                spans += [(first, last)] if first <= last else []
        return tuple((Millis(low), None if high == inf else Millis(int(high))) for low, high in _merged(spans))

    @property
    def nominal(self) -> Millis:
        """How long it lasts as written, no silence stretched."""
        return Millis(sum(row.nominal for _, row in self._belonging(self.script.heading.length, short=False)))

    def _belonging(self, target: Millis, *, short: bool) -> list[tuple[str, Row]]:
        """The sections that belong to a session of that length, with their titles."""
        rows = zip(self.script.sections, self._rows[short], strict=True)
        return [(section.title, row) for section, row in rows if section.belongs_to(target)]

    def _out_of_reach(self, target: Millis, wishes: Wishes) -> OutOfReachError:
        chosen = spell_length(target)
        below, above = (self._nearest_possible(target, longer=longer) for longer in (False, True))
        if above is not None and below is None:
            longest = "; ".join(f"“{words}”" for words in self._longest_cues(target, wishes))
            sentence = f"This session needs at least {spell_length(above)}. You chose {chosen}."
            sentence += f" The longest parts are: {longest}" if longest else ""
            return OutOfReachError(sentence, target, above)
        if below is not None and above is None:
            sentence = f"This session lasts at most {spell_length(below)}. You chose {chosen}."
            return OutOfReachError(sentence, target, below)
        if below is None or above is None:
            sentence = "This session fits no length: see when its sections belong to it, and give its rests more room."
            return OutOfReachError(sentence, target, self.script.heading.length)
        nearest = below if target - below <= above - target else above
        sentence = f"This session can last {spell_length(below)} or {spell_length(above)}, but not {chosen}."
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
        for short in (False, True):
            fixed, stretches = standing([part for _, row in self._belonging(length, short=short) for part in row.parts])
            near = around(stretches, length - fixed)[longer]
            ends += [None if near is None else Millis(fixed + near)]
        beyond = [end for end in ends if end is not None and end > 0 and (end > length if longer else end < length)]
        return min(beyond, key=lambda end: abs(end - length), default=None)

    def _can_last(self, length: Millis) -> bool:
        rows = (self._belonging(length, short=short) for short in (False, True))
        return length > 0 and any(fit([part for _, row in r for part in row.parts], length) is not None for r in rows)

    def _longest_cues(self, target: Millis, wishes: Wishes) -> list[str]:
        parts = [part for _, row in self._belonging(target, short=True) for part in row.parts]
        cues = [(part.length, part.step) for part in parts if isinstance(part, Still) and isinstance(part.step, Cue)]
        longest = [step for _, step in sorted(cues, key=lambda cue: -cue[0])[:MOST_NAMED]]
        return [words_for(cue, wishes, self._reading, short=True) or cue.text for cue in longest]


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
