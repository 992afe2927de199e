"""From a script to a timeline: one script, any length, any body; pure, exact, the same every time."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from meditation.script.model import Cue, Millis
from meditation.session.clockface import spell_length
from meditation.session.laying import lay
from meditation.session.parts import Row, Still, fit, laid, row_of
from meditation.session.timeline import Timeline
from meditation.session.wording import NO_WISHES, PLAIN_READING, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from meditation.script.model import Script
    from meditation.session.wording import Reading, Wishes

MOST_NAMED = 3
"""Cues named as the longest parts of a session that is too short."""


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
        self._rows = {
            short: tuple(row_of(section.steps, reading, short=short) for section in script.sections)
            for short in (False, True)
        }

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
            events=lay(steps, target, wishes, self._reading, short=short),
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
        spans: list[tuple[Millis, Millis | None]] = []
        for index, start in enumerate(bounds):
            end = bounds[index + 1] - 1 if index + 1 < len(bounds) else None
            low, high = self._limits(Millis(start))
            first = max(start, low)
            last = high if end is None else end if high is None else min(end, high)
            if last is not None and first > last:
                continue
            previous = spans[-1][1] if spans else None
            if spans and previous is not None and first <= previous + 1:
                spans[-1] = (spans[-1][0], None if last is None else Millis(last))
            else:
                spans.append((Millis(first), None if last is None else Millis(last)))
        return tuple(spans)

    @property
    def nominal(self) -> Millis:
        """How long it lasts as written, no silence stretched."""
        return Millis(sum(row.nominal for _, row in self._belonging(self.script.heading.length, short=False)))

    def _belonging(self, target: Millis, *, short: bool) -> list[tuple[str, Row]]:
        """The sections that belong to a session of that length, with their titles."""
        rows = zip(self.script.sections, self._rows[short], strict=True)
        return [(section.title, row) for section, row in rows if section.belongs_to(target)]

    def _limits(self, target: Millis) -> tuple[int, int | None]:
        """Shortest (with the short wording) and longest length of the sections that belong to `target`."""
        sections = [[row for _, row in self._belonging(target, short=short)] for short in (False, True)]
        lows = [sum(row.low for row in rows) for rows in sections]
        highs = [[row.high for row in rows] for rows in sections]
        whole = [sum(high for high in row if high is not None) for row in highs if None not in row]
        return min(lows), max(whole) if len(whole) == len(highs) else None

    def _out_of_reach(self, target: Millis, wishes: Wishes) -> OutOfReachError:
        spans = self.reach()
        chosen = spell_length(target)
        below = max((high for _, high in spans if high is not None and high <= target), default=None)
        above = min((low for low, _ in spans if low > target), default=None)
        if above is not None and below is None:
            # A length is chosen in whole seconds: say one that surely works.
            above = Millis(-(-above // 1000) * 1000)
            longest = "; ".join(f"“{words}”" for words in self._longest_cues(target, wishes))
            least = spell_length(above)
            sentence = f"This session needs at least {least}. You chose {chosen}. The longest parts are: {longest}"
            return OutOfReachError(sentence, target, above)
        if below is not None and above is None:
            below = Millis(below // 1000 * 1000)
            sentence = f"This session lasts at most {spell_length(below)}. You chose {chosen}."
            return OutOfReachError(sentence, target, below)
        if below is None or above is None:
            sentence = f"This session cannot last exactly {chosen}."
            return OutOfReachError(sentence, target, self.script.heading.length)
        nearest = below if target - below <= above - target else above
        sentence = f"This session can last {spell_length(below)} or {spell_length(above)}, but not {chosen}."
        return OutOfReachError(sentence, target, Millis(nearest))

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


def _options(script: Script, wishes: Wishes) -> Mapping[str, str]:
    """What the person chose of each choice, or its first option."""
    return {
        choice.name: wishes.choices[choice.name]
        if wishes.choices.get(choice.name) in choice.options
        else choice.options[0]
        for choice in script.choices
    }
