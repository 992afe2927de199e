"""What has to be known before the breath is guided: who asks a doctor first, and when to breathe as usual."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.language import noted, spoken, tr
from meditation.script.model import Breathe, PhaseKind
from meditation.session.breathing import CAUTION
from meditation.views.cards import guides_breath

if TYPE_CHECKING:
    from meditation.script.model import Script
    from meditation.session.wording import Wishes

IN_A_LINE: Final = noted("Dizzy, tingly or short of air: breathe as usual. Not while driving or in water.")
SAYS_IT_ALL: Final = ("pregnant", "heart", "lung", "epilepsy", "panic", "dizzy", "tingly", "short of air")
"""A caution of the author's own with all of these words needs no other beside it."""


@dataclass(frozen=True, slots=True)
class BreathCaution:
    """Sixty words at most."""

    words: str
    line: str
    """What stays of them where they have been seen."""
    folds: bool
    """False where a session asks for more than most: then it is told each time."""
    holds: bool = False
    """True where the breath will be held, and need not be."""


def breath_caution(script: Script, wishes: Wishes) -> BreathCaution | None:
    """The caution before this session; None where no breath is guided or followed."""
    if not wishes.breath or not (guides_breath(script) or script.own_breath):
        return None
    holds = wishes.holds and any(
        phase.kind in {PhaseKind.HOLD, PhaseKind.EMPTY}
        for step in script.steps()
        if isinstance(step, Breathe)
        for phase in step.phases
    )
    words = script.heading.caution if _says_it_all(script) else tr(CAUTION)
    return BreathCaution(words, tr(IN_A_LINE), folds=script.heading.level == 1 and not holds, holds=holds)


def other_caution(script: Script) -> str:
    """What the author says beside it; empty where that is all the same."""
    own = script.heading.caution.removesuffix(CAUTION).removesuffix(tr(CAUTION)).strip()
    return "" if _says_it_all(script) else own


def _says_it_all(script: Script) -> bool:
    """Whether the author's caution is enough, to whoever speaks the script's language.

    Not where the program's own words are the end of it: then both would be too long for one look.
    """
    caution, tongue = script.heading.caution, script.heading.language.partition("-")[0]
    said = caution.casefold()
    own = tongue == spoken().partition("-")[0] and not caution.endswith((CAUTION, tr(CAUTION)))
    return own and all(word in said for word in SAYS_IT_ALL)
