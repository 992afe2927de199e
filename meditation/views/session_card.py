"""The session card: what a session asks for, how long it shall be, and what to change before it begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.script.model import Millis
from meditation.script.own_words import places
from meditation.session.clockface import spell_length
from meditation.session.compile import Draft, OutOfReachError
from meditation.session.plan import Plan
from meditation.session.surroundings import QUIET
from meditation.session.timeline import CueAt, SectionAt
from meditation.views.asks import asks, whose
from meditation.views.breath_caution import breath_caution, other_caution
from meditation.views.cards import card_of
from meditation.views.overheard import overheard
from meditation.views.switches import Switch, switches

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.guidance import Guide
    from meditation.script.model import Script
    from meditation.session.timeline import Timeline
    from meditation.session.wording import Wishes
    from meditation.views.breath_caution import BreathCaution
    from meditation.views.card import CardView

LONGEST_OFFERED = 60 * 60_000
LANGUAGES: Final = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "sv": "Svenska",
}
NO_PHRASES: Final[Mapping[str, str]] = MappingProxyType({})
GETTING_READY: Final = noted("The voice is getting ready: {said} of {of}. You can begin before it is.")
SLIDER_STEP = 15_000
"""The slider moves by a quarter of a minute."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A place in the session's words that the person may fill."""

    name: str
    usual: str
    """The author's words."""
    words: str
    """The person's own; empty where there are none."""


@dataclass(frozen=True, slots=True)
class VoiceView:
    """Who says the words."""

    chosen: str = ""
    options: tuple[tuple[str, str], ...] = ()
    """Empty where nothing can be chosen."""
    pace: str = "calm"
    words: str = ""
    """How far the voice is, or why there is none."""
    whole: bool = True
    """False while more is being said: the length may still change a little."""


@dataclass(frozen=True, slots=True)
class SessionCardView:
    """Everything on the card. `plan` is what *Begin* plays; None where `trouble` says why it cannot."""

    card: CardView
    asks: tuple[str, ...]
    """What it asks for: posture, eyes, touch, breath, level; a few words each."""
    caution: str
    """The author's, beside what is said before every guided breath."""
    length: int
    """ms."""
    length_words: str
    shortest: int
    longest: int
    lengths: tuple[tuple[int, str], ...]
    """The author's lengths, as buttons."""
    switches: tuple[Switch, ...]
    wishes: Wishes
    own_words: tuple[OwnWords, ...]
    plan: Plan | None
    trouble: str
    transcript: tuple[tuple[str, tuple[str, ...]], ...]
    """Sections with their cues, as this person will read them."""
    about: str
    """Who wrote it, under which licence, and who has reviewed it."""
    language: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    """(tag, name) of every language it may be had in, where there is more than one."""

    evidence: bool = False
    """True where studies are named that one may ask about."""
    voice: VoiceView = VoiceView()
    guide: Guide | None = None
    """Who says the words; None where they are only shown."""
    breath: BreathCaution | None = None
    """What has to be known before a guided breath; None where there is none."""

    @property
    def elastic(self) -> bool:
        return self.longest > self.shortest


@dataclass(frozen=True)
class Offer:
    """A script that may be played, measured; with bounds of its own where its silences would allow anything."""

    draft: Draft
    shortest: int = 0
    longest: int = LONGEST_OFFERED
    languages: tuple[str, ...] = ()
    """Tags of all languages it may be had in, the original's first."""
    guide: Guide | None = None
    said: int = 0
    """How much the guide had said when the draft was measured."""

    @property
    def script(self) -> Script:
        return self.draft.script

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """The shortest and the longest length to offer, in ms, whole seconds."""
        heading = self.script.heading
        spans = self.draft.reach()
        shortest = -(-spans[0][0] // 1000) * 1000 if spans else heading.length
        last = spans[-1][1] if spans else heading.length
        longest = LONGEST_OFFERED if last is None else min(LONGEST_OFFERED, last) // 1000 * 1000
        shortest = max(shortest, self.shortest)
        return shortest, max(shortest, min(longest, self.longest))

    def plan(self, length: int, wishes: Wishes) -> Plan:
        """Raises OutOfReachError where the script cannot last that long."""
        plan = Plan(self.draft, Millis(length), wishes)
        _ = plan.timeline
        return plan


def session_card_view(
    offer: Offer,
    length: int | None,
    wishes: Wishes,
    phrases: Mapping[str, str] = NO_PHRASES,
    voice: VoiceView | None = None,
    around: Sequence[tuple[str, str]] = (),
) -> SessionCardView:
    """The card for these choices; a length out of reach is moved to the nearest that works.

    `around`: (name, words) of every ambience that may be chosen; a wish for one that has gone is let go.
    """
    if wishes.ambience not in {"", QUIET, *dict(around)}:
        wishes = replace(wishes, ambience="")
    script = offer.script
    heading = script.heading
    shortest, longest = offer.bounds
    wanted = max(shortest, min(heading.length if length is None else length, longest))
    plan, trouble = _planned(offer, wanted, wishes)
    chosen = plan.length if plan else wanted
    breath = breath_caution(script, wishes)
    offered = heading.lengths or (heading.length,)
    return SessionCardView(
        card=card_of(script),
        asks=asks(script, wishes),
        caution=other_caution(script) if breath else heading.caution,
        length=chosen,
        length_words=spell_length(chosen),
        shortest=shortest,
        longest=longest,
        lengths=tuple((ms, spell_length(ms)) for ms in offered),
        switches=switches(script, wishes, around),
        wishes=wishes,
        own_words=tuple(OwnWords(name, usual, phrases.get(name, "")) for name, usual in places(script).items()),
        plan=plan,
        trouble=trouble,
        transcript=transcript(plan.timeline) if plan else (),
        about=whose(script),
        language=heading.language,
        evidence=bool(heading.evidence),
        voice=voice or VoiceView(),
        guide=offer.guide,
        breath=breath,
        languages=tuple((tag, language_name(tag)) for tag in offer.languages) if len(offer.languages) > 1 else (),
    )


def voice_view(guide: Guide | None, chosen: str, options: tuple[tuple[str, str], ...], pace: str) -> VoiceView:
    """Who speaks, and how far they are."""
    if guide is None:
        return VoiceView(chosen, options, pace)
    said, of = guide.said, len(guide)
    getting_ready = tr(GETTING_READY).format(said=said, of=of) if said < of else ""
    return VoiceView(chosen, options, pace, overheard(guide.trouble) or getting_ready, whole=said == of)


def language_name(tag: str) -> str:
    """A language as its speakers call it; the tag itself where that is not known here."""
    return LANGUAGES.get(tag.casefold(), LANGUAGES.get(tag.casefold().partition("-")[0], tag))


def _planned(offer: Offer, length: int, wishes: Wishes) -> tuple[Plan | None, str]:
    try:
        return offer.plan(length, wishes), ""
    except OutOfReachError as out:
        try:
            return offer.plan(out.nearest, wishes), ""
        except OutOfReachError as still:
            return None, still.sentence


def transcript(timeline: Timeline) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Sections with the words of their cues."""
    rows: list[tuple[str, tuple[str, ...]]] = []
    for event in timeline.events:
        if isinstance(event, SectionAt):
            rows.append((event.text, ()))
        elif isinstance(event, CueAt):
            title, lines = rows.pop() if rows else ("", ())
            rows.append((title, (*lines, event.text)))
    return tuple(row for row in rows if row[1])
