"""Directions in brackets, one reader each: silence, bells, touch, sound, pictures, writing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from meditation.script import breathing
from meditation.script.durations import write_duration
from meditation.script.gestures import FAVOURITE, GESTURE_IDS
from meditation.script.heading import LONGEST_ID, is_id
from meditation.script.known import AMBIENCES, SCENES
from meditation.script.model import (
    BETWEEN_STRIKES,
    FADE,
    Ambience,
    Bell,
    ExitRamp,
    Millis,
    Pause,
    Rest,
    Scene,
    Step,
    Touch,
    Voice,
    Write,
)
from meditation.script.pieces import unquoted
from meditation.script.problems import did_you_mean
from meditation.script.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from meditation.script.pieces import Piece
    from meditation.script.problems import Report

SECOND: Final = Millis(1000)
MINUTE: Final = Millis(60_000)
SHORTEST_SILENCE: Final = Millis(200)
LONGEST_SILENCE: Final = Millis(60 * MINUTE)
LONGEST_REST: Final = Millis(180 * MINUTE)
SHORTEST_MINIMUM: Final = Millis(3 * SECOND)
LONGEST_FADE: Final = MINUTE
SHORTEST_WRITING: Final = Millis(10 * SECOND)
MOST_STRIKES: Final = 20
LEAST_WEIGHT, MOST_WEIGHT = 0.01, 100.0
LONGEST_QUESTION: Final = 220
OFF: Final = "off"

_WEIGHT = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?")
_PERCENT = re.compile("[0-9]{1,3}")


def _pause(reading: Reading) -> Pause | None:
    length, *more = reading.body.split()
    if not length.text:
        reading.needs("a length")
        return None
    for piece in more:
        reading.unread(piece)
    silence = reading.length(length, "A pause", SHORTEST_SILENCE, LONGEST_SILENCE)
    return Pause(silence, reading.head.line) if silence is not None else None


def _rest(reading: Reading) -> Rest | None:
    first, *more = reading.body.split()
    if not first.text:
        reading.needs("a length")
        return None
    options = reading.options(more, {"min", "max", "weight", "bell"})
    length = reading.length(first, "A rest", SHORTEST_SILENCE, LONGEST_SILENCE)
    if options is None or length is None:
        return None
    bounds = {
        name: reading.length(options[name], "A rest", Millis(0), LONGEST_REST)
        for name in ("min", "max")
        if name in options
    }
    weight = _weight(options["weight"], reading) if "weight" in options else 1.0
    bell, every = _interval_bell(options["bell"], reading) if "bell" in options else (None, Millis(0))
    if None in bounds.values() or weight is None or every is None:
        return None
    least = bounds.get("min")
    if least is None:
        least = Millis(min(length, max(length // 2, SHORTEST_MINIMUM)))
    most = bounds.get("max")
    for name, wrong in (("min", least > length), ("max", most is not None and most < length)):
        if wrong:
            bound = f"{name} {options[name].text}"
            reading.report.add("E058", options[name], length=write_duration(length), bound=bound)
            return None
    return Rest(length, least, most, weight, reading.head.line, bell, every)


def _weight(piece: Piece, reading: Reading) -> float | None:
    if _WEIGHT.fullmatch(piece.text) and LEAST_WEIGHT <= float(piece.text) <= MOST_WEIGHT:
        return float(piece.text)
    reading.report.add("E059", piece, quoted=piece.text, what="a weight", low=LEAST_WEIGHT, high=f"{MOST_WEIGHT:g}")
    return None


def _interval_bell(piece: Piece, reading: Reading) -> tuple[str | None, Millis | None]:
    """`NAME every D`; the length is None with a problem reported."""
    name, rest = piece.word()
    word, length = rest.word()
    if word.text.casefold() != "every" or not length.text:
        reading.unread(piece)
        return None, None
    bell = reading.bell(name)
    every = reading.length(length, "The time between two bells", SECOND, LONGEST_SILENCE)
    return (bell, every) if bell else (None, None)


def _bell(reading: Reading) -> Bell | None:
    first, *more = reading.body.split()
    name, times = first.word()
    if re.fullmatch("x[0-9]+", name.text) and not times.text:
        name, times = first.part(0, 0), name
    options = reading.options(more, {"every"})
    bell = reading.bell(name)
    strikes = _strikes(times, reading) if times.text else 1
    every: Millis | None = BETWEEN_STRIKES
    if options and "every" in options:
        every = reading.length(options["every"], "The time between two bells", SECOND, LONGEST_SILENCE)
    if options is None or bell is None or strikes is None or every is None:
        return None
    return Bell(bell, reading.head.line, strikes, every)


def _strikes(piece: Piece, reading: Reading) -> int | None:
    if re.fullmatch("x[0-9]{1,4}", piece.text) and 1 <= int(piece.text[1:]) <= MOST_STRIKES:
        return int(piece.text[1:])
    what = "a number of strikes, as in x3"
    reading.report.add("E059", piece, quoted=piece.text, what=what, low=1, high=MOST_STRIKES)
    return None


def _touch(reading: Reading) -> Touch | None:
    name = reading.body
    if not name.text:
        reading.needs("a gesture")
    elif name.text == OFF:
        return Touch(None, reading.head.line)
    elif name.text in (*GESTURE_IDS, FAVOURITE):
        return Touch(name.text, reading.head.line)
    else:
        advice = did_you_mean(name.text, (*GESTURE_IDS, FAVOURITE, OFF))
        reading.report.add("E065", name, quoted=name.text, advice=advice)
    return None


def _ambience(reading: Reading) -> Ambience | None:
    name, *more = reading.body.split()
    if not name.text:
        reading.needs("a name")
        return None
    options = reading.options(more, {"fade"} if name.text == OFF else {"fade", "%"})
    sound = None if name.text == OFF else reading.sound(name, "ambience", AMBIENCES)
    if options is None or (sound is None and name.text != OFF):
        return None
    fade, level = _fade(options, reading), 100
    if "%" in options:
        percent = options["%"]
        level = int(percent.text) if _PERCENT.fullmatch(percent.text) else -1
        if not 0 <= level <= 100:
            reading.report.add("E059", percent, quoted=percent.text, what="a percentage", low=0, high=100)
            return None
    return Ambience(sound, reading.head.line, fade, level / 100) if fade is not None else None


def _scene(reading: Reading) -> Scene | None:
    name, *more = reading.body.split()
    if not name.text:
        reading.needs("a name")
        return None
    options = reading.options(more, {"fade"})
    if not is_id(name.text):
        reading.report.add("E066", name, quoted=name.text, what="the name of a scene", limit=LONGEST_ID)
        return None
    if name.text not in SCENES and name.text not in reading.assets:
        reading.report.add("W094", name, quoted=name.text, advice=did_you_mean(name.text, SCENES))
    fade = None if options is None else _fade(options, reading)
    return Scene(name.text, reading.head.line, fade) if fade is not None else None


def _fade(options: dict[str, Piece], reading: Reading) -> Millis | None:
    if "fade" not in options:
        return FADE
    return reading.length(options["fade"], "A fade", Millis(0), LONGEST_FADE)


def _exit_ramp(reading: Reading) -> ExitRamp | None:
    word, name = reading.body.word()
    if word.text.casefold() != "ramp" or not name.text:
        reading.needs("the word ramp and the id of a script")
        return None
    if not is_id(name.text):
        reading.report.add("E066", name, quoted=name.text, what="the id of a script", limit=LONGEST_ID)
        return None
    return ExitRamp(name.text, reading.head.line)


def _write(reading: Reading) -> Write | None:
    length, question = reading.body.word()
    if not length.text:
        reading.needs("a length and a question")
        return None
    length = length.part(0, len(length.text) - length.text.endswith(","))
    span = reading.length(length, "A stretch of writing", SHORTEST_WRITING, LONGEST_SILENCE)
    asked = unquoted(question.text)
    if not asked or len(asked) > LONGEST_QUESTION:
        reading.report.add("E067", question, limit=LONGEST_QUESTION, example=reading.example)
        return None
    return Write(span, asked, reading.head.line) if span is not None else None


def _voice(reading: Reading) -> Voice | None:
    word = reading.body.text.casefold()
    if word in {"on", OFF}:
        return Voice(word == "on", reading.head.line)
    if word:
        reading.unread(reading.body)
    else:
        reading.needs("on or off")
    return None


def _breathe(reading: Reading) -> Step | None:
    return breathing.read_breathe(reading.head, reading.body, reading.report)


class Direction(NamedTuple):
    read: Callable[[Reading], Step | None]
    example: str


DIRECTIONS: Final = {
    "pause": Direction(_pause, "[pause 5s]"),
    "rest": Direction(_rest, "[rest 20s, min 8s, max 2m, weight 2]"),
    "breathe": Direction(_breathe, breathing.EXAMPLE),
    "bell": Direction(_bell, "[bell bowl-low x3, every 6s]"),
    "touch": Direction(_touch, "[touch hand-on-heart]"),
    "ambience": Direction(_ambience, "[ambience stream, fade 8s, 40%]"),
    "scene": Direction(_scene, "[scene dawn, fade 8s]"),
    "exit": Direction(_exit_ramp, "[exit ramp soles-of-the-feet]"),
    "write": Direction(_write, "[write 3m “What would a friend say?”]"),
    "voice": Direction(_voice, "[voice off]"),
}


def read_direction(head: Piece, name: Piece, body: Piece, report: Report, assets: Collection[str]) -> Step | None:
    """The step of a direction in DIRECTIONS, or None with its problems reported."""
    direction = DIRECTIONS[name.text.casefold()]
    return direction.read(Reading(name.text.casefold(), direction.example, head, body, report, assets))
