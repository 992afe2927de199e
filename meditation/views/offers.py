"""What a session's card offers: its script measured once for all the lengths and choices that are tried."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meditation.language import spoken
from meditation.session.breathing import BREATHE
from meditation.session.compile import Draft
from meditation.session.wording import spoken_lines
from meditation.views.session_card import LONGEST_OFFERED, Offer, session_card_view, voice_view

if TYPE_CHECKING:
    from meditation.script.model import Script
    from meditation.session.wording import Wishes
    from meditation.views.desk import Desk
    from meditation.views.session_card import SessionCardView


class Offers:
    """Holds the last script that was measured; `forget` it when its words or its voice have changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._key: tuple[str, ...] = ()
        self._offer: Offer | None = None

    def forget(self) -> None:
        self._offer = None

    def card(self, id_: str, length: int | None, wishes: Wishes | None, language: str) -> SessionCardView:
        """The card for these choices; the person's usual ones where none are given."""
        desk, keeper, kept = self._desk, self._desk.keeper, self._desk.settings
        offer = self._of(id_, language or kept.of_sessions)
        options = keeper.guidance.choices() if spoken_lines(offer.script) else ()
        voice = voice_view(offer.guide, kept.voice, options, kept.voice_pace)
        wishes = wishes or desk.usual_wishes()
        return session_card_view(offer, length, wishes, keeper.phrases, voice, desk.ambiences())

    def _of(self, id_: str, language: str) -> Offer:
        kept = self._desk.settings
        script = self._desk.script(id_, language)
        key = (id_, spoken(), script.heading.language, kept.voice, kept.voice_pace, kept.reading_pace)
        known = self._offer if key == self._key else None
        if known is None:
            known = self._measured(self._new(script))
        elif known.guide is not None and known.guide.said != known.said:
            known = self._measured(known)
        self._key, self._offer = key, known
        return known

    def _new(self, script: Script) -> Offer:
        desk, keeper, id_ = self._desk, self._desk.keeper, script.heading.id
        lengths = script.heading.lengths or (script.heading.length,)
        bounds = (min(lengths), max(lengths)) if id_.startswith(BREATHE) else (0, LONGEST_OFFERED)
        found = desk.shelf.find(id_)
        languages = found.languages if found is not None and desk.opened is not script else ()
        guide = keeper.guide(script)
        if guide is not None:
            guide.prepare()
        draft = Draft(script, keeper.reading())
        return Offer(draft, *bounds, languages=languages, guide=guide)

    def _measured(self, offer: Offer) -> Offer:
        """The offer with the lengths of what its guide has said by now."""
        if offer.guide is None:
            return offer
        said = offer.guide.said
        return replace(offer, draft=Draft(offer.script, self._desk.keeper.reading(offer.guide)), said=said)
