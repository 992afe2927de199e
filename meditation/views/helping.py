"""Builds the Help page from its data: words, grounding, helplines, a short session."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from meditation.language import tr
from meditation.places import bundled
from meditation.views.about import SCOPE
from meditation.views.help import HelpView, LineView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.views.cards import CardView

WORDS = (
    "You can stop here. Nothing more is needed from you.",
    "If you might act on thoughts of ending your life, or are not safe, call now.",
    "You do not need to be in crisis to call.",
)
GROUNDING = (
    "Look around. Name three things you can see.",
    "Press your feet, or whatever meets the ground, down a little.",
    "Hold something: a sleeve, a cup, the edge of the chair.",
)
SETTLING = ("when-it-is-too-much", "soles-of-the-feet")


def help_view(playable: Sequence[CardView], plan: str = "", notice: str = "") -> HelpView:
    """Help works without a network and asks nothing; the numbers come from one dated file."""
    by_id = {card.id: card for card in playable}
    session = next((by_id[id_] for id_ in SETTLING if id_ in by_id), None)
    return HelpView(WORDS, GROUNDING, _lines(), session, tr(SCOPE), plan, notice)


def _lines() -> tuple[LineView, ...]:
    rows = json.loads((bundled("resources") / "helplines.json").read_text("utf-8"))["lines"]
    return tuple(LineView(r["country"], r["name"], r["number"], r["hours"], r["checked"]) for r in rows)
