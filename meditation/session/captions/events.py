"""All that happens beside the words, as WebVTT metadata: one line of JSON an event, for programs that act on it."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from meditation.session.captions.webvtt import block, document
from meditation.session.timeline import (
    AmbienceAt,
    BellAt,
    BreathAt,
    ExitRampAt,
    GestureAt,
    SceneAt,
    WriteAt,
)

if TYPE_CHECKING:
    from meditation.session.timeline import Event, Timeline

SHORTEST: Final = 1
"""ms of an event that takes no time: a cue must end after it begins."""
_SIGNS: Final = {ord("&"): "\\u0026", ord("<"): "\\u003c", ord(">"): "\\u003e"}
"""Readers take these for tags, escapes and arrows; in JSON they can be written otherwise."""


def events(timeline: Timeline) -> str:
    """Each bell, touch, ambience, scene, breath, writing and exit ramp: `{"type":"bell","name":"bowl-low"}`."""
    count: Counter[str] = Counter()
    blocks = []
    for event in timeline.events:
        if not isinstance(event, BellAt | GestureAt | AmbienceAt | SceneAt | BreathAt | WriteAt | ExitRampAt):
            continue
        count[event.kind] += 1
        identifier = f"{event.kind.replace(' ', '-')}-{count[event.kind]}"
        line = json.dumps(_data(event), ensure_ascii=False, separators=(",", ":")).translate(_SIGNS)
        blocks.append(block(event.at, event.at + max(event.length, SHORTEST), line, identifier=identifier))
    return document(timeline, blocks)


def _data(event: Event) -> dict[str, Any]:
    row: dict[str, Any] = {"type": event.kind, "name": event.text}
    match event:
        case BreathAt():
            row |= {"phase": event.phase.value, "round": event.round, "rounds": event.rounds}
        case AmbienceAt():
            row |= {"fade_in_ms": event.fade_in, "fade_out_ms": event.fade_out, "gain": event.gain}
        case SceneAt():
            row |= {"fade_ms": event.fade}
        case _:
            pass
    return row
