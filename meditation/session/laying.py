"""Laying steps with known lengths out in time, one after another, as the events of a timeline."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meditation.script.gestures import FAVOURITE, NO_GESTURE
from meditation.script.model import (
    Ambience,
    Bell,
    Breathe,
    Cue,
    ExitRamp,
    Millis,
    NoBreath,
    Pause,
    Rest,
    Scene,
    Step,
    Touch,
    Voice,
    Write,
)
from meditation.session.breath import round_halves, spread, without_holds
from meditation.session.pacer_words import pacer_words
from meditation.session.timeline import (
    AmbienceAt,
    BellAt,
    BreathAt,
    CueAt,
    Event,
    ExitRampAt,
    GestureAt,
    RestAt,
    SceneAt,
    SectionAt,
    WriteAt,
)
from meditation.session.wording import spoken_words, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meditation.session.wording import Reading, Wishes

QUIET_AT_END_OF_REST = Millis(10_000)
"""Interval bells leave the last ten seconds of a rest in peace."""
ENDING_FADE = Millis(8_000)
"""An ambience still sounding at the end fades out over its last seconds."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A step and the length it was given."""

    step: Step
    length: Millis


@dataclass
class _Hand:
    """The hand that lays: where it is, and what is still open (a gesture, an ambience, a scene, a ramp)."""

    wishes: Wishes
    reading: Reading
    short: bool
    language: str
    at: int = 0
    voice: bool = True
    events: list[tuple[int, int, Event]] = field(default_factory=list)
    gesture: tuple[int, int, str] | None = None
    ambience: tuple[int, int, Ambience] | None = None
    scene: tuple[int, int, Scene] | None = None
    ramp: tuple[int, int, str] | None = None
    order: int = 0

    def place(self) -> tuple[int, int]:
        """Now, and the next place in file order: something that ends later still sorts by where it began."""
        self.order += 1
        return self.at, self.order

    def put(self, event: Event) -> None:
        at, order = self.place()
        self.events.append((at, order, event))

    def close_gesture(self) -> None:
        if self.gesture is not None:
            at, order, name = self.gesture
            if self.at > at:
                self.events.append((at, order, GestureAt(Millis(at), Millis(self.at - at), name)))
            self.gesture = None

    def close_ambience(self, fade_out: int) -> None:
        """End the ambience so that its fade out begins now; it sounds on while it fades."""
        if self.ambience is not None:
            at, order, step = self.ambience
            length = self.at - at + fade_out
            if step.name is not None and length > 0:
                ambience = AmbienceAt(
                    Millis(at), Millis(length), step.name, step.fade, Millis(min(fade_out, length)), step.level
                )
                self.events.append((at, order, ambience))
            self.ambience = None

    def close_scene(self) -> None:
        if self.scene is not None:
            at, order, step = self.scene
            self.events.append((at, order, SceneAt(Millis(at), Millis(self.at - at), step.name, step.fade)))
            self.scene = None

    def close_ramp(self) -> None:
        if self.ramp is not None:
            at, order, name = self.ramp
            self.events.append((at, order, ExitRampAt(Millis(at), Millis(self.at - at), name)))
            self.ramp = None


def lay(
    sections: Sequence[tuple[str, Sequence[Laid]]],
    length: Millis,
    wishes: Wishes,
    reading: Reading,
    *,
    short: bool,
    language: str,
) -> tuple[Event, ...]:
    """All events of the sections laid end to end, sorted by time and then by their order in the script.

    `short`: the short wordings are in force. `language`: of the pacer's own words.
    """
    hand = _Hand(wishes, reading if wishes.own_words else replace(reading, phrases={}), short, language)
    for title, row in sections:
        total = sum(laid.length for laid in row)
        hand.put(SectionAt(Millis(hand.at), Millis(total), title))
        for laid in row:
            _lay_step(hand, laid, length)
            hand.at += laid.length
        hand.close_gesture()
        hand.close_ramp()
    hand.close_scene()
    if hand.ambience is not None:
        fade = min(ENDING_FADE, hand.at - hand.ambience[0])
        hand.at -= fade
        hand.close_ambience(fade)
    return tuple(event for _, _, event in sorted(hand.events, key=lambda row: row[:2]))


def _lay_step(hand: _Hand, laid: Laid, end: Millis) -> None:
    step, at, length = laid.step, Millis(hand.at), laid.length
    match step:
        case Cue():
            _lay_cue(hand, step, length)
        case Pause():
            hand.put(RestAt(at, length, elastic=False))
        case Rest():
            _lay_rest(hand, step, length)
        case Breathe():
            _lay_breath(hand, step, length)
        case Bell():
            for strike in range(step.strikes):
                hand.order += 1
                hand.events.append(
                    (at + strike * step.every, hand.order, BellAt(Millis(at + strike * step.every), step.name))
                )
        case Touch():
            hand.close_gesture()
            gesture = hand.wishes.favourite if step.gesture == FAVOURITE else step.gesture
            if hand.wishes.touch and gesture and gesture != NO_GESTURE:
                hand.gesture = (*hand.place(), gesture)
        case Ambience():
            fade = min(step.fade, end - at)
            hand.close_ambience(fade)
            hand.ambience = (*hand.place(), step)
        case Scene():
            hand.close_scene()
            hand.scene = (*hand.place(), step)
        case ExitRamp():
            hand.close_ramp()
            hand.ramp = (*hand.place(), step.script_id)
        case Write():
            hand.put(WriteAt(at, length, step.question))
        case Voice():
            hand.voice = step.on
        case _:  # repeats and branches were written out before
            raise AssertionError(step)


def _lay_cue(hand: _Hand, step: Cue, length: Millis) -> None:
    """The words this person gets; silence, where the cue is left out for them."""
    words = words_for(step, hand.wishes, hand.reading, short=hand.short)
    if words is None:
        hand.put(RestAt(Millis(hand.at), length, elastic=False))
        return
    spoken = spoken_words(step, words, hand.reading) if hand.voice else None
    hand.put(CueAt(Millis(hand.at), length, words, step.name, spoken))


def _lay_rest(hand: _Hand, step: Rest, length: Millis) -> None:
    if length > 0:
        hand.put(RestAt(Millis(hand.at), length, elastic=True))
    if step.bell is None or step.bell_every <= 0:
        return
    after = int(step.bell_every)
    while after <= length - QUIET_AT_END_OF_REST:
        hand.order += 1
        hand.events.append((hand.at + after, hand.order, BellAt(Millis(hand.at + after), step.bell)))
        after += step.bell_every


def _lay_breath(hand: _Hand, step: Breathe, length: Millis) -> None:
    if not hand.wishes.breath and step.no_breath is NoBreath.REST:
        hand.put(RestAt(Millis(hand.at), length, elastic=step.elastic))
        return
    hands = not hand.wishes.breath and step.no_breath is NoBreath.HANDS
    words = pacer_words(hand.language, hands=hands)
    rounds = (2 * length) // round_halves(step.phases)
    breaths = spread(step.phases, rounds)
    if not hand.wishes.holds and not hands:
        breaths = without_holds(breaths)
    for breath in breaths:
        text = words[breath.phase.kind] if hands or not breath.phase.label else breath.phase.label
        place = (hand.at + breath.at, hand.place()[1])
        event = BreathAt(
            Millis(place[0]),
            breath.length,
            breath.phase.kind,
            text,
            breath.round,
            breath.rounds,
            breath.low,
            breath.high,
            hands,
        )
        hand.events.append((*place, event))
