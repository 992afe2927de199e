"""The session card: what a session asks for, how long it shall be, and what to change before it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.session.clockface import spell_length
from meditation.session.compile import Draft, OutOfReachError
from meditation.session.timeline import CueAt, SectionAt
from meditation.views.cards import LEVEL_WORDS, card_of, uses_breath, uses_touch

if TYPE_CHECKING:
    from meditation.script.model import Script
    from meditation.session.timeline import Timeline
    from meditation.session.wording import Wishes
    from meditation.views.cards import CardView

LONGEST_OFFERED = 60 * 60_000
SLIDER_STEP = 15_000
"""The slider moves by a quarter of a minute."""


@dataclass(frozen=True, slots=True)
class SessionCardView:
    """Everything on the card. `timeline` is what *Begin* plays; None where `trouble` says why it cannot."""

    card: CardView
    asks: tuple[str, ...]
    """What it asks for: posture, eyes, touch, breath, level; a few words each."""
    caution: str
    length: int
    """ms."""
    length_words: str
    shortest: int
    longest: int
    lengths: tuple[tuple[int, str], ...]
    """The author's lengths, as buttons."""
    offers_touch: bool
    touch: bool
    offers_breath: bool
    breath: bool
    timeline: Timeline | None
    trouble: str
    transcript: tuple[tuple[str, tuple[str, ...]], ...]
    """Sections with their cues, as this person will read them."""
    about: str
    """Who wrote it, under which licence, and who has reviewed it."""

    @property
    def elastic(self) -> bool:
        return self.longest > self.shortest


def session_card_view(script: Script, length: int | None, wishes: Wishes) -> SessionCardView:
    """The card for these choices; a length out of reach is moved to the nearest that works."""
    heading = script.heading
    draft = Draft(script)
    spans = draft.reach()
    shortest = -(-spans[0][0] // 1000) * 1000 if spans else heading.length
    last = spans[-1][1] if spans else heading.length
    longest = min(LONGEST_OFFERED, last) // 1000 * 1000 if last is not None else LONGEST_OFFERED
    wanted = max(shortest, min(heading.length if length is None else length, max(shortest, longest)))
    timeline, trouble = _compiled(draft, wanted, wishes)
    chosen = timeline.length if timeline else wanted
    offered = heading.lengths or (heading.length,)
    return SessionCardView(
        card=card_of(script),
        asks=_asks(script, wishes),
        caution=heading.caution,
        length=chosen,
        length_words=spell_length(chosen),
        shortest=shortest,
        longest=max(shortest, longest),
        lengths=tuple((ms, spell_length(ms)) for ms in offered),
        offers_touch=uses_touch(script),
        touch=wishes.touch,
        offers_breath=uses_breath(script),
        breath=wishes.breath,
        timeline=timeline,
        trouble=trouble,
        transcript=transcript(timeline) if timeline else (),
        about=_about(script),
    )


def _compiled(draft: Draft, length: int, wishes: Wishes) -> tuple[Timeline | None, str]:
    try:
        return draft.timeline(length, wishes), ""
    except OutOfReachError as out:
        try:
            return draft.timeline(out.nearest, wishes), ""
        except OutOfReachError as still:
            return None, still.sentence


def _asks(script: Script, wishes: Wishes) -> tuple[str, ...]:
    heading = script.heading
    posture = "Any posture" if "any" in heading.posture else " or ".join(heading.posture).capitalize()
    eyes = "Eyes as you like" if len(heading.eyes) > 1 else f"Eyes {heading.eyes[0]}"
    touch = "A kind touch, if you like" if uses_touch(script) and wishes.touch else "No touch"
    words = [LEVEL_WORDS.get(heading.level, ""), posture, eyes, touch]
    if uses_breath(script):
        words.append("Breathing, small and soft" if wishes.breath else "Hands instead of breath")
    return tuple(word for word in words if word)


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


def _about(script: Script) -> str:
    heading = script.heading
    reviewed = "Not yet reviewed by a clinician" if heading.reviewed == "none" else f"Reviewed: {heading.reviewed}"
    return f"{heading.author} · {heading.licence} · {reviewed}"
