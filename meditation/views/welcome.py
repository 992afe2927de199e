"""The first run: what the program is and is not, what suits the person, and a way to begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from meditation.language import languages, noted, tr
from meditation.views.about import BEFORE_YOU_BEGIN, MEDICINE, SCOPE
from meditation.views.questions import Question
from meditation.views.setting_tables import PRACTICE, SOUND
from meditation.views.settings import language_question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.history.store import HistoryStore
    from meditation.settings import Settings
    from meditation.views.card import CardView

IS: Final = noted("Short sessions of mindfulness, self-compassion and kind touch, with quiet words and soft sounds.")
HELP_IS_NEAR: Final = noted("In a crisis, Help has people to speak with. It is one press away everywhere, and on F1.")
STAYS: Final = noted("Everything stays on this computer: there is no account, and nothing is ever sent.")
ASKED: Final = ("touch", "breath", "sound")
CHANGED_ANYWHERE: Final = noted(
    "Any of these will do. Each can be changed in one step, on a session's card and in the settings."
)
BEGINNING: Final = noted("You could begin with something small now, or look around first. Either is fine.")
SMALL: Final = ("touch-20-seconds", "mindful-pause", "start-where-you-are", "soles-of-the-feet")
"""The first of these that asks for nothing unwanted is offered."""


@dataclass(frozen=True, slots=True)
class WelcomeStep:
    """One of the three screens."""

    title: str
    sentences: tuple[str, ...]
    scene: str
    cautions: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    card: CardView | None = None
    """A session that can begin at once."""

    @property
    def spoken(self) -> str:
        """What a screen reader says when it opens."""
        return " ".join((f"{self.title}.", *self.sentences, *self.cautions))


def is_new(settings: Settings, store: HistoryStore | None) -> bool:
    """Whether nobody has been here yet; where the history cannot be read, somebody may have been."""
    return not settings.welcomed and store is not None and store.count() == 0


def welcome_steps(settings: Settings, cards: Sequence[CardView]) -> tuple[WelcomeStep, ...]:
    """The screens in their order, with what is set now."""
    rows = [row.of(settings) for row in (*PRACTICE, *SOUND) if row.id in ASKED]
    asked = (*rows, language_question(settings, languages()))
    return (
        WelcomeStep(
            tr("Welcome"),
            (tr(IS),),
            "dawn",
            tuple(map(tr, (SCOPE, HELP_IS_NEAR, MEDICINE, BEFORE_YOU_BEGIN, STAYS))),
        ),
        WelcomeStep(
            tr("As it suits you"),
            (tr(CHANGED_ANYWHERE),),
            "rose",
            questions=tuple(row for row in asked if isinstance(row, Question)),
        ),
        WelcomeStep(tr("A small beginning"), (tr(BEGINNING),), "dusk", card=_small(settings, cards)),
    )


def _small(settings: Settings, cards: Sequence[CardView]) -> CardView | None:
    fitting = {
        card.id: card
        for card in cards
        if card.playable and (settings.touch or not card.uses_touch) and (settings.breath or not card.uses_breath)
    }
    return next((fitting[id_] for id_ in SMALL if id_ in fitting), None)
