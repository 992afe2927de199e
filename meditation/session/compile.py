"""From a script to a timeline: one script, any length, any body; pure, exact, the same every time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from meditation.script.model import (
    Ambience,
    Bell,
    Breathe,
    Cue,
    ExitRamp,
    Millis,
    NoBreath,
    Pause,
    Repeat,
    Rest,
    Scene,
    Step,
    Touch,
    Voice,
    When,
    Write,
)
from meditation.session.breath import round_halves, rounds_length
from meditation.session.clockface import spell_length
from meditation.session.elastic import Stretch, least, most, share
from meditation.session.laying import Laid, lay
from meditation.session.timeline import Timeline
from meditation.session.wording import Wishes, cue_length, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meditation.script.model import Script, Section

NO_WISHES = Wishes()


class OutOfReachError(ValueError):
    """The script cannot last that long; `nearest` can. The sentence says the shortest or the longest possible."""

    def __init__(self, sentence: str, chosen: Millis, nearest: Millis) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.chosen = chosen
        self.nearest = nearest


@dataclass(frozen=True, slots=True)
class Still:
    """A step whose length is known: words, a pause, strikes of a bell, or something that takes no time."""

    step: Step
    length: Millis
    words: str = ""


@dataclass(frozen=True, slots=True)
class Elastic:
    """A step that stretches."""

    step: Rest | Breathe
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Branch:
    """The chosen branch of a choice, given as much time as the longest of its siblings needs."""

    parts: tuple[Part, ...]
    stretch: Stretch


Part: TypeAlias = Still | Elastic | Branch
PADDING = Stretch(nominal=0, low=0, high=None, weight=0.0)


def compile_script(script: Script, length: int | None = None, wishes: Wishes = NO_WISHES) -> Timeline:
    """The timeline of `script` that lasts exactly `length` ms (its own length when None).

    Raises OutOfReachError when no stretch of its silences gives that length.
    """
    target = script.heading.length if length is None else Millis(length)
    sections = [section for section in script.sections if section.belongs_to(target)]
    for short in (False, True):
        parts = [tuple(_parts(section.steps, script, wishes, short=short)) for section in sections]
        lengths = _fit([part for row in parts for part in row], target)
        if lengths is not None:
            return _timeline(script, sections, parts, lengths, target, wishes, short=short)
    raise _out_of_reach(script, target, wishes)


def reach(script: Script, wishes: Wishes = NO_WISHES) -> tuple[tuple[Millis, Millis | None], ...]:
    """The lengths a script can have, as (shortest, longest) in ms, in order; None is without end.

    More than one pair where sections that belong only to long sessions leave a gap between two lengths.
    """
    bounds = sorted({0} | {b for s in script.sections for b in (s.only_from, s.only_under) if b is not None})
    spans: list[tuple[Millis, Millis | None]] = []
    for index, start in enumerate(bounds):
        end = bounds[index + 1] - 1 if index + 1 < len(bounds) else None
        low, high = _limits(script, Millis(start), wishes)
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


def nominal_length(script: Script, wishes: Wishes = NO_WISHES) -> Millis:
    """How long the script lasts as written, no silence stretched."""
    sections = [section for section in script.sections if section.belongs_to(script.heading.length)]
    parts = [part for s in sections for part in _parts(s.steps, script, wishes, short=False)]
    return Millis(_fixed(parts) + sum(p.stretch.nominal for p in parts if not isinstance(p, Still)))


def _limits(script: Script, target: Millis, wishes: Wishes) -> tuple[int, int | None]:
    """Shortest (with the short wording) and longest length of the sections that belong to `target`."""
    sections = [section for section in script.sections if section.belongs_to(target)]
    rows = [[p for s in sections for p in _parts(s.steps, script, wishes, short=short)] for short in (False, True)]
    lows = [_fixed(row) + least([p.stretch for p in row if not isinstance(p, Still)]) for row in rows]
    highs = [most([p.stretch for p in row if not isinstance(p, Still)]) for row in rows]
    whole = [_fixed(row) + high for row, high in zip(rows, highs, strict=True) if high is not None]
    return min(lows), None if None in highs else max(whole)


def _fixed(parts: Sequence[Part]) -> int:
    return sum(part.length for part in parts if isinstance(part, Still))


def _fit(parts: Sequence[Part], target: int) -> list[int] | None:
    """The length of every part, adding up to `target`; None when out of reach."""
    stretches = [part.stretch for part in parts if not isinstance(part, Still)]
    shared = share(stretches, target - _fixed(parts))
    if shared is None:
        return None
    given = iter(shared)
    return [part.length if isinstance(part, Still) else next(given) for part in parts]


def _parts(steps: Sequence[Step], script: Script, wishes: Wishes, *, short: bool) -> Iterator[Part]:
    """Steps as parts: variants chosen, repeats written out, branches of a choice made equally long."""
    index = 0
    while index < len(steps):
        step = steps[index]
        index += 1
        match step:
            case Cue():
                words = words_for(step, wishes, short=short)
                if words is not None:
                    yield Still(step, cue_length(step, words, wishes), words)
            case Pause() | Write():
                yield Still(step, step.length)
            case Bell():
                yield Still(step, Millis((step.strikes - 1) * step.every))
            case Rest():
                yield Elastic(step, Stretch(step.length, step.minimum, step.maximum, step.weight))
            case Breathe():
                yield _breathing(step, wishes)
            case Repeat():
                for _ in range(step.times):
                    yield from _parts(step.steps, script, wishes, short=short)
            case When():
                siblings = [step]
                while index < len(steps) and _same_choice(steps[index], step):
                    siblings.append(steps[index])  # type: ignore[arg-type]  # _same_choice has looked
                    index += 1
                yield _branch(siblings, script, wishes, short=short)
            case Touch() | Ambience() | Scene() | ExitRamp() | Voice():
                yield Still(step, Millis(0))


def _same_choice(step: Step, first: When) -> bool:
    return isinstance(step, When) and step.choice == first.choice


def _breathing(step: Breathe, wishes: Wishes) -> Elastic:
    nominal, low, high = (rounds_length(step.phases, n) for n in (step.rounds, step.minimum, step.maximum))
    whole = round_halves(step.phases)
    if not wishes.breath and step.no_breath is NoBreath.REST:
        whole = 0  # a rest need not come in whole breaths
    return Elastic(step, Stretch(nominal, low, high, 1.0, whole))


def _branch(siblings: Sequence[When], script: Script, wishes: Wishes, *, short: bool) -> Branch:
    """The branch this person chose, with room for the longest of them all."""
    rows = [tuple(_parts(when.steps, script, wishes, short=short)) for when in siblings]
    stretches = [[p.stretch for p in row if not isinstance(p, Still)] for row in rows]
    nominal = max(_fixed(r) + sum(s.nominal for s in ss) for r, ss in zip(rows, stretches, strict=True))
    low = max(_fixed(r) + least(ss) for r, ss in zip(rows, stretches, strict=True))
    weight = max((s.weight for ss in stretches for s in ss), default=0.0)
    high = None if weight else low
    chosen = chosen_option(script, siblings[0].choice, wishes)
    parts = next((row for when, row in zip(siblings, rows, strict=True) if when.option == chosen), ())
    return Branch(parts, Stretch(max(nominal, low), low, high, weight))


def chosen_option(script: Script, choice: str, wishes: Wishes) -> str:
    """What the person chose, or the first option."""
    options = next((c.options for c in script.choices if c.name == choice), ())
    chosen = wishes.choices.get(choice, "")
    return chosen if chosen in options else next(iter(options), "")


def _laid(parts: Sequence[Part], lengths: Sequence[int]) -> Iterator[Laid]:
    for part, length in zip(parts, lengths, strict=True):
        match part:
            case Still():
                yield Laid(part.step, Millis(length), part.words)
            case Elastic():
                yield Laid(part.step, Millis(length))
            case Branch():
                padded = (*part.parts, Elastic(Rest(Millis(0), Millis(0), None, 0.0, line=0), PADDING))
                inner = _fit(padded, length)
                if inner is None:  # the padding takes up any length from `low` on
                    raise AssertionError(part)
                yield from _laid(padded, inner)


def _timeline(
    script: Script,
    sections: Sequence[Section],
    parts: Sequence[Sequence[Part]],
    lengths: Sequence[int],
    target: Millis,
    wishes: Wishes,
    *,
    short: bool,
) -> Timeline:
    given = iter(lengths)
    rows = [list(_laid(row, [next(given) for _ in row])) for row in parts]
    heading = script.heading
    if not wishes.favourite:
        wishes = replace(wishes, favourite=heading.touch)
    events = lay([(s.title, row) for s, row in zip(sections, rows, strict=True)], target, wishes)
    return Timeline(
        id=heading.id,
        title=heading.title,
        length=target,
        events=events,
        language=heading.language,
        author=heading.author,
        licence=heading.licence,
        short=short,
    )


def _out_of_reach(script: Script, target: Millis, wishes: Wishes) -> OutOfReachError:
    spans = reach(script, wishes)
    chosen = spell_length(target)
    below = max((high for _, high in spans if high is not None and high <= target), default=None)
    above = min((low for low, _ in spans if low > target), default=None)
    if above is not None and below is None:
        # A length is chosen in whole seconds: say one that surely works.
        above = Millis(-(-above // 1000) * 1000)
        longest = "; ".join(f"“{words}”" for words in _longest_cues(script, target, wishes))
        sentence = (
            f"This session needs at least {spell_length(above)}. You chose {chosen}. The longest parts are: {longest}"
        )
        return OutOfReachError(sentence, target, above)
    if below is not None and above is None:
        below = Millis(below // 1000 * 1000)
        return OutOfReachError(f"This session lasts at most {spell_length(below)}. You chose {chosen}.", target, below)
    if below is None or above is None:
        return OutOfReachError(f"This session cannot last exactly {chosen}.", target, script.heading.length)
    nearest = below if target - below <= above - target else above
    sentence = f"This session can last {spell_length(below)} or {spell_length(above)}, but not {chosen}."
    return OutOfReachError(sentence, target, Millis(nearest))


def _longest_cues(script: Script, target: Millis, wishes: Wishes) -> list[str]:
    sections = [section for section in script.sections if section.belongs_to(target)]
    parts = [part for s in sections for part in _parts(s.steps, script, wishes, short=True)]
    cues = [part for part in parts if isinstance(part, Still) and isinstance(part.step, Cue)]
    return [part.words for part in sorted(cues, key=lambda part: -part.length)[:3]]
