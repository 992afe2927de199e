"""Builds the Help page from its data: words, helplines of one's own country first, grounding, a short session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.views.about import SCOPE
from meditation.views.countries import countries, country_name
from meditation.views.help import HelpView
from meditation.views.helplines import lines_elsewhere, lines_everywhere, lines_of
from meditation.views.questions import Question
from meditation.views.settling import SETTLING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.views.card import CardView

WORDS: Final = (
    noted("You can stop here. Nothing more is needed from you."),
    noted("If you might act on thoughts of ending your life, or are not safe, call now."),
    noted("You do not need to be in crisis to call."),
)
UNWANTED: Final = (
    noted(
        "Unwanted things can come with any practice: fear, numbness, old memories, poor sleep. It is not your fault."
    ),
    noted("You could rest from it for some days, or do less of it: shorter, eyes open, with something to hold."),
    noted("If it stays, or troubles your days, tell your doctor, your therapist, or somebody you trust."),
    WORDS[1],
)
"""What helps after practice has brought something that nobody asked for."""
GROUNDING: Final = (
    noted("Look around. Name three things you can see."),
    noted("Press your feet, or whatever meets the ground, down a little."),
    noted("Hold something: a sleeve, a cup, the edge of the chair."),
)
YOUR_COUNTRY: Final = noted("Your country")
COMES_FIRST: Final = noted("Its lines come first. The choice stays on this computer.")
PLACE_NOT_KNOWN: Final = noted("No line of your country is known here yet. This directory has lines of most countries.")


def help_view(
    playable: Sequence[CardView],
    plan: str = "",
    notice: str = "",
    *,
    region: str = "",
    country: str = "",
    unwanted: bool = False,
) -> HelpView:
    """Help works without a network and asks nothing; the numbers come from one dated file.

    `country` is the person's choice, `region` what the system says: two letters each, or empty. `unwanted`: it was
    opened because something unwanted happened.
    """
    by_id = {card.id: card for card in playable}
    code = country or region
    own = lines_of(code)
    name = country_name(code)
    return HelpView(
        title=tr("If something unwanted happened") if unwanted else tr("Help right now"),
        words=tuple(map(tr, UNWANTED if unwanted else WORDS)),
        grounding=tuple(map(tr, GROUNDING)),
        lines=(*own, *lines_everywhere()),
        session=next((by_id[id_] for id_ in SETTLING if id_ in by_id), None),
        scope=tr(SCOPE),
        plan=plan,
        notice=notice,
        place=name if own else tr(PLACE_NOT_KNOWN),
        country=_country(country),
        others=lines_elsewhere(code),
    )


def _country(chosen: str) -> Question:
    answers = (("", tr("Follow the system")), *countries())
    known = chosen if chosen in dict(answers) else ""
    return Question("country", tr(YOUR_COUNTRY), tr(COMES_FIRST), answers, known)
