"""The published form of a timeline, typed, and its JSON Schema: `python -m meditation.session.published` writes it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias

from msgspec import Meta, Struct, json, to_builtins

from meditation.script.model import PhaseKind  # noqa: TC001 - msgspec reads the annotations
from meditation.session.timeline import (
    AmbienceAt,
    BellAt,
    BreathAt,
    CueAt,
    ExitRampAt,
    GestureAt,
    RestAt,
    SceneAt,
    SectionAt,
    WriteAt,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from meditation.session.timeline import Event, Timeline

FORMAT: Final = 1
"""Grows when a reader of the present form would be misled."""
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

Ms: TypeAlias = Annotated[int, Meta(ge=0)]
Count: TypeAlias = Annotated[int, Meta(ge=1)]
Share: TypeAlias = Annotated[float, Meta(ge=0.0, le=1.0)]


class Entry(Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    """What every event has: when it begins, and what it says or shows."""

    at_ms: Annotated[Ms, Meta(description="Since the session began.")]
    length_ms: Ms


class Section(Entry, frozen=True, tag="section"):
    """A titled part of the session."""

    text: str


class Cue(Entry, frozen=True, tag="cue"):
    """Words to read or to hear; they stay on the screen until the next ones."""

    text: str
    name: Annotated[str, Meta(description="The cue's name in the script: the same in every language and variant.")]
    spoken: Annotated[str | None, Meta(description="What a voice says; null is a cue that stays silent.")]


class Rest(Entry, frozen=True, tag="rest"):
    """A silence."""

    text: Annotated[str, Meta(max_length=0)]
    elastic: Annotated[bool, Meta(description="Whether it stretches and shrinks with the session's length.")]


class Breath(Entry, frozen=True, tag="breath"):
    """One phase of one breath."""

    text: Annotated[str, Meta(description="The word shown.")]
    phase: PhaseKind
    round: Count
    rounds: Count
    low: Annotated[Share, Meta(description="How full the breath is at its emptier end.")]
    high: Annotated[Share, Meta(description="How full the breath is at its fuller end.")]
    hands: Annotated[bool, Meta(description="Hands that open and close, for those who want no breath focus.")]


class Bell(Entry, frozen=True, tag="bell"):
    """One strike of one bell; its ring overlaps what follows."""

    text: Annotated[str, Meta(description="The bell's name.")]


class Touch(Entry, frozen=True, tag="touch"):
    """A compassionate touch, for as long as its card is shown."""

    text: Annotated[str, Meta(description="The gesture's id.")]


class Ambience(Entry, frozen=True, tag="ambience"):
    """A background sound, from its fade in to its fade out."""

    text: Annotated[str, Meta(description="The ambience's name.")]
    fade_in_ms: Ms
    fade_out_ms: Ms
    gain: Share


class Scene(Entry, frozen=True, tag="scene"):
    """A picture or a colour behind the words."""

    text: Annotated[str, Meta(description="The scene's name.")]
    fade_ms: Ms


class Write(Entry, frozen=True, tag="write"):
    """A stretch of writing."""

    text: Annotated[str, Meta(description="The question.")]


class ExitRamp(Entry, frozen=True, tag="exit ramp"):
    """A place where the player quietly offers another session."""

    text: Annotated[str, Meta(description="The other script's id.")]


AnyEntry: TypeAlias = Section | Cue | Rest | Breath | Bell | Touch | Ambience | Scene | Write | ExitRamp


PLAIN: Final[dict[type, Callable[[int, int, str], AnyEntry]]] = {
    SectionAt: Section,
    BellAt: Bell,
    GestureAt: Touch,
    WriteAt: Write,
    ExitRampAt: ExitRamp,
}
"""Events that are nothing but a stretch of time and a text."""


class Published(Struct, frozen=True, forbid_unknown_fields=True):
    """A session as it will happen: events sorted by time, then by their order in the script."""

    id: str
    title: str
    language: Annotated[str, Meta(description="A BCP 47 tag.")]
    author: str
    licence: Annotated[str, Meta(description="An SPDX expression, or: all rights reserved.")]
    length_ms: Annotated[int, Meta(ge=1, description="The session ends here, to the millisecond.")]
    short: Annotated[bool, Meta(description="Whether the short wordings were needed to fit the length.")]
    begins_ms: Annotated[Ms, Meta(description="Where the practice begins, after a time to get ready.")]
    open_from_ms: Annotated[Ms | None, Meta(description="From here it goes on until ended by hand; null: it ends.")]
    own_breath: Annotated[bool, Meta(description="Whether the person's own breath leads.")]
    events: tuple[AnyEntry, ...]
    format: Literal[1] = FORMAT


def published(timeline: Timeline) -> Published:
    """The timeline in its published form."""
    return Published(
        id=timeline.id,
        title=timeline.title,
        language=timeline.language,
        author=timeline.author,
        licence=timeline.licence,
        length_ms=timeline.length,
        short=timeline.short,
        begins_ms=timeline.begins,
        open_from_ms=timeline.open_from,
        own_breath=timeline.own_breath,
        events=tuple(_entry(event) for event in timeline.events),
    )


def as_plain(timeline: Timeline) -> dict[str, Any]:
    """The published form as plain values for JSON."""
    plain: dict[str, Any] = to_builtins(published(timeline))
    return plain


def schema() -> str:
    """The JSON Schema of the published form, as the text of docs/timeline.schema.json."""
    made = {"$schema": DIALECT, "title": "A Hand on Heart timeline", **json.schema(Published)}
    return json.format(json.encode(made), indent=2).decode() + "\n"


def _entry(event: Event) -> AnyEntry:
    at, length, text = event.at, event.length, event.text
    match event:
        case CueAt():
            return Cue(at, length, text, event.name, event.spoken)
        case RestAt():
            return Rest(at, length, text, event.elastic)
        case BreathAt():
            low, high = event.low, event.high
            return Breath(at, length, text, event.phase, event.round, event.rounds, low, high, event.hands)
        case AmbienceAt():
            return Ambience(at, length, text, event.fade_in, event.fade_out, event.gain)
        case SceneAt():
            return Scene(at, length, text, event.fade)
        case _:
            return PLAIN[type(event)](at, length, text)


if __name__ == "__main__":
    sys.stdout.write(schema())
