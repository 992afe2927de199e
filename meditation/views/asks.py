"""What a session asks for, and whose it is, in a few words each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr
from meditation.views.card import LEVEL_WORDS
from meditation.views.cards import guides_breath, uses_breath, uses_touch
from meditation.views.saying import one_of, starting

if TYPE_CHECKING:
    from meditation.script.model import Script
    from meditation.session.wording import Wishes

POSTURES: Final = {
    "seated": noted("seated"),
    "lying down": noted("lying down"),
    "standing": noted("standing"),
    "walking": noted("walking"),
}
EYES: Final = {"open": noted("Eyes open"), "lowered": noted("Eyes lowered"), "closed": noted("Eyes closed")}
NOT_REVIEWED: Final = noted("Not yet reviewed by a clinician")


def asks(script: Script, wishes: Wishes) -> tuple[str, ...]:
    """Level, posture, eyes, touch, breath."""
    heading = script.heading
    postures = [tr(POSTURES.get(posture, posture)) for posture in heading.posture]
    words = [
        tr(LEVEL_WORDS.get(heading.level, "")),
        tr("Any posture") if "any" in heading.posture else starting(one_of(postures)),
        tr("Eyes as you like") if len(heading.eyes) > 1 else tr(EYES[heading.eyes[0]]),
        tr("A kind touch, if you like") if uses_touch(script) and wishes.touch else tr("No touch"),
    ]
    if guides_breath(script):
        words.append(tr("Breathing, small and soft") if wishes.breath else tr("Hands instead of breath"))
    elif uses_breath(script) and not wishes.breath:
        words.append(tr("Breath not named"))
    return tuple(word for word in words if word)


def whose(script: Script) -> str:
    """Who wrote it, under which licence, and who has reviewed it."""
    heading = script.heading
    return f"{heading.author} · {heading.licence} · {reviewed_by(heading.reviewed)}"


def reviewed_by(reviewed: str) -> str:
    """Who has reviewed a session or a plan."""
    return tr(NOT_REVIEWED) if reviewed == "none" else tr("Reviewed: {by}").format(by=reviewed)
