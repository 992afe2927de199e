"""From a timeline to a score: which bell and which ambience sound at which frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from audio.score import Channel, Placement, Score
from audio.units import Frames, frames_of
from meditation.session.timeline import AmbienceAt, BellAt, BreathAt, CueAt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from audio.bank import SoundBank
    from audio.clip import Clip
    from audio.coming import Coming
    from audio.long_clip import LongClip
    from meditation.session.timeline import Timeline


def score_for(
    timeline: Timeline,
    bank: SoundBank,
    breath_sound: str = "",
    said: Callable[[CueAt], Clip | None] | None = None,
    around: Callable[[str, Frames], Clip | LongClip | Coming] | None = None,
) -> Score:
    """Every bell at its millisecond x 48 frames, every ambience from fade to fade; bells may ring past the end.

    With a `breath_sound` each part of a breath has its own, on the bells' channel. `said` gives what is heard at a
    cue; what would run into the next spoken cue is left to the screen. `around` gives an ambience that begins at a
    frame, where it may come later; without it each is there from its first frame on, which may take its seconds.

    Raises audio's UnknownSound where the timeline names an instrument that does not exist.
    """
    placements: list[Placement] = []
    ambience = around or (lambda name, _start: bank.ambience(name))
    for event in timeline.events:
        if isinstance(event, BellAt):
            placements.append(Placement(bank.bell(event.text), frames_of(event.at), Channel.BELL))
        elif isinstance(event, AmbienceAt):
            placements.append(
                Placement(
                    ambience(event.text, frames_of(event.at)),
                    frames_of(event.at),
                    Channel.AMBIENCE,
                    gain=event.gain,
                    length=frames_of(event.length),
                    fade_in=frames_of(event.fade_in),
                    fade_out=frames_of(event.fade_out),
                )
            )
        elif isinstance(event, BreathAt) and breath_sound:
            clip = bank.pacer(breath_sound, event.phase.value, frames_of(event.length))
            if clip is not None:
                placements.append(Placement(clip, frames_of(event.at), Channel.BELL))
    if said is not None:
        placements += _speech(timeline, said)
    rung_out = max((p.start + p.clip.frames for p in placements if p.length is None), default=0)
    return Score(Frames(max(frames_of(timeline.length), rung_out)), tuple(placements))


def _speech(timeline: Timeline, said: Callable[[CueAt], Clip | None]) -> Iterator[Placement]:
    cues = [event for event in timeline.events if isinstance(event, CueAt) and event.spoken is not None]
    starts = [*(frames_of(cue.at) for cue in cues[1:]), frames_of(timeline.length)]
    for cue, until in zip(cues, starts, strict=False):
        clip = said(cue)
        if clip is not None and frames_of(cue.at) + clip.frames <= until:
            yield Placement(clip, frames_of(cue.at), Channel.VOICE)
