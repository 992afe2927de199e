"""The Settings page: every setting as a plain question with one sentence that says what it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from meditation.script.gestures import GESTURES
from meditation.views.session_card import language_name
from meditation.views.switches import BREATH_SOUNDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meditation.places import Places
    from meditation.settings import Settings

EVERYTHING_STAYS: Final = "Nothing leaves this computer: no account, no network, nobody who counts."


@dataclass(frozen=True, slots=True)
class Question:
    """A setting with a few answers, of which one holds."""

    id: str
    """The field of Settings."""
    title: str
    words: str
    """What it does, in a sentence."""
    answers: tuple[tuple[str, str], ...]
    """(id, words)."""
    chosen: str


@dataclass(frozen=True, slots=True)
class Level:
    """A setting from nothing to all, in percent."""

    id: str
    title: str
    words: str
    percent: int


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together."""

    id: str
    title: str
    rows: tuple[Question | Level, ...]


@dataclass(frozen=True, slots=True)
class SettingsView:
    """Everything on the page, in its order."""

    sections: tuple[Section, ...]
    phrases: tuple[tuple[str, str], ...]
    """(name of the place, the person's own words), by name."""
    unwritten: tuple[tuple[str, str], ...]
    """(name, the author's words) of the places in sessions that have no own words yet."""
    files: tuple[tuple[str, str], ...]
    """(what, where) of the person's own files."""

    def section(self, id_: str) -> Section:
        """Raises StopIteration for an id that is none."""
        return next(section for section in self.sections if section.id == id_)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question before it is answered: each value of the field with its words."""

    id: str
    title: str
    words: str
    values: tuple[tuple[Any, str], ...]

    def of(self, settings: Settings) -> Question:
        now = getattr(settings, self.id)
        answers = tuple((_key(value), words) for value, words in self.values)
        return Question(self.id, self.title, self.words, answers, self._nearest(now))

    def _nearest(self, now: Any) -> str:
        """The answer that holds, of numbers the nearest: a file may hold any."""
        if isinstance(now, float):
            now = min((value for value, _ in self.values), key=lambda value: abs(value - now))
        return _key(now)


@dataclass(frozen=True, slots=True)
class _Sounds:
    """A part of what is heard."""

    id: str
    title: str
    words: str

    def of(self, settings: Settings) -> Level:
        return Level(self.id, self.title, self.words, round(getattr(settings, self.id) * 100))


def _key(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


SHORT_WORDS: Final = {
    "hand-on-heart": "Hand on the chest",
    "two-hands-heart": "Chest, both hands",
    "heart-and-belly": "Chest and belly",
    "two-hands-belly": "Belly, both hands",
    "one-cheek": "One cheek",
    "cradle-face": "Both cheeks",
    "gentle-hug": "A gentle hug",
    "hand-in-hand": "Hand in hand",
    "arm-stroke": "Stroking the arm",
    "fist-and-palm": "Fist in palm",
    "hands-on-thighs": "Hands on thighs",
    "palm-press": "Palms together",
    "neck-rest": "Back of the neck",
    "hold-object": "Something to hold",
    "picture-it": "Only picturing it",
}
"""Of each gesture, for a list to choose from."""
OUTPUT_WORDS: Final = {"miniaudio": "The usual way", "simpleaudio": "simpleaudio", "silent": "Nowhere"}

PRACTICE: Final = (
    _Asked(
        "touch",
        "Touch",
        "Sessions may offer a kind touch, or leave it out.",
        ((True, "Touch"), (False, "No touch")),
    ),
    _Asked(
        "breath",
        "Breath",
        "Rest with the breath, or with the hands instead.",
        ((True, "Breath"), (False, "Hands instead")),
    ),
    _Asked(
        "holds",
        "Holding the breath",
        "Breathing may rest for a moment between in and out, or simply flow.",
        ((True, "With holds"), (False, "No holds")),
    ),
    _Asked(
        "eyes_open",
        "Eyes",
        "Words for eyes that may close, or for eyes that stay open.",
        ((False, "As you like"), (True, "Open")),
    ),
    _Asked(
        "deeper",
        "Deeper sessions",
        "Some turn toward what is hard, best with somebody to talk to.",
        ((False, "Not now"), (True, "In the library")),
    ),
    _Asked(
        "favourite",
        "Favourite touch",
        "Offered wherever a session leaves the touch to you; else the session's own.",
        (("", "No favourite"), *((gesture.id, SHORT_WORDS[gesture.id]) for gesture in GESTURES)),
    ),
)
SOUND: Final = (
    _Asked("sound", "Sound", "Begin with sound, or in silence.", ((True, "Sound"), (False, "Silent"))),
    _Sounds("volume", "Volume", "Of all that is heard."),
    _Sounds("bell_volume", "Bells", "Their part of the volume."),
    _Sounds("ambience_volume", "Ambience", "Rain, sea and other sounds around you."),
    _Sounds("voice_volume", "Voice", "Words that are spoken."),
    _Asked("breath_sound", "Breath sound", "Tells in from out with eyes closed.", tuple(BREATH_SOUNDS.items())),
)
VOICE: Final = (
    _Asked(
        "voice",
        "Voice",
        "Words can be spoken too, in English. They are always shown.",
        (("", "Words alone"), ("neural", "With a voice"), ("system", "The system's"), ("piper", "Piper")),
    ),
    _Asked("voice_pace", "Pace of the voice", "How unhurried it speaks.", (("calm", "Calm"), ("slow", "Slow"))),
    _Asked(
        "keep_speech",
        "What was said",
        "Kept for the next time, on this computer; or forgotten when the program closes.",
        ((True, "Keep it"), (False, "Forget it")),
    ),
)
LOOK: Final = (
    _Asked(
        "theme",
        "Colours",
        "Light, dark, or with the strongest contrast.",
        (("system", "Follow the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")),
    ),
    _Asked(
        "text_size",
        "Text size",
        "All letters, and what holds them.",
        tuple((percent / 100, f"{percent} %") for percent in (100, 125, 150, 175, 200)),
    ),
    _Asked(
        "motion",
        "Movement",
        "Less: the light of the breath grows brighter, not larger, and words come at once.",
        (("system", "Follow the system"), ("less", "Less movement")),
    ),
)
RUN: Final = (
    _Asked(
        "rest_days",
        "Days of practice a week",
        "So many of any seven days keep a run; the others are rest.",
        (*((days, str(days)) for days in range(3, 7)), (7, "Every day")),
    ),
    _Asked(
        "run_shown",
        "The run is shown",
        "Gently: in the history. Plainly: on Today, too.",
        (("gentle", "Gently"), ("plain", "Plainly"), ("hidden", "Hidden")),
    ),
)
DESKTOP: Final = (
    _Asked(
        "media_keys",
        "Media keys",
        "While a session plays, the keyboard's and the lock screen's controls can pause it.",
        (("neutral", "No title"), ("title", "With the title"), ("off", "Off")),
    ),
    _Asked(
        "tray",
        "A small icon",
        "It stays when the window is closed, where the desktop has a place for it.",
        ((False, "No icon"), (True, "An icon")),
    ),
    _Asked(
        "reminders",
        "Reminders",
        "A quiet note while the program is open. It counts nothing, and can be put off.",
        (
            ((), "None"),
            (("08:00",), "Morning"),
            (("12:30",), "Noon"),
            (("20:00",), "Evening"),
            (("08:00", "20:00"), "Twice"),
        ),
    ),
    _Asked(
        "bell_every",
        "Soft bells",
        "One bell of mindfulness each half hour, hour or two by day, while the program is open.",
        ((0, "None"), (30, "30 minutes"), (60, "Hour"), (120, "2 hours")),
    ),
    _Asked(
        "at_login",
        "Start with the computer",
        "Without a window, for reminders and the small icon.",
        ((False, "No"), (True, "Yes")),
    ),
)
_ALL: Final = {row.id: row for row in (*PRACTICE, *SOUND, *VOICE, *LOOK, *RUN, *DESKTOP)}


def settings_view(
    settings: Settings,
    phrases: Mapping[str, str],
    places_in_scripts: Mapping[str, str],
    where: Places,
    outputs: tuple[str, ...] = ("miniaudio",),
    languages: tuple[str, ...] = (),
) -> SettingsView:
    """The page now; `places_in_scripts` are the author's words by name, `outputs` the ways sound can take here.

    `languages` are the tags of those that sessions are written in or translated into.
    """
    practice: tuple[_Asked | _Sounds, ...] = PRACTICE
    spoken = {*languages, settings.language} - {""}
    if len(spoken) > 1:
        practice = (*PRACTICE, _language(spoken))
    sound: tuple[_Asked | _Sounds, ...] = SOUND
    if len({*outputs, settings.output}) > 1:
        sound = (*SOUND, _output({*outputs, settings.output}))
    tables: tuple[tuple[str, str, tuple[_Asked | _Sounds, ...]], ...] = (
        ("practice", "Practice", practice),
        ("sound", "Sound", sound),
        ("voice", "Voice", VOICE),
        ("look", "Look", LOOK),
        ("run", "Run", RUN),
        ("desktop", "Desktop", DESKTOP),
    )
    return SettingsView(
        sections=tuple(Section(id_, title, tuple(row.of(settings) for row in rows)) for id_, title, rows in tables),
        phrases=tuple(sorted(phrases.items())),
        unwritten=tuple(sorted((n, w) for n, w in places_in_scripts.items() if n not in phrases)),
        files=(
            ("Your practice, your words, your own scripts", str(where.data)),
            ("Settings", str(where.settings)),
            ("Sounds that can be made again", str(where.cache)),
        ),
    )


def _output(names: set[str]) -> _Asked:
    offered = tuple((name, words) for name, words in OUTPUT_WORDS.items() if name in names)
    return _Asked("output", "Sound goes", "Another way to the loudspeaker, where the usual one is silent.", offered)


def _language(tags: set[str]) -> _Asked:
    offered = tuple((tag, language_name(tag)) for tag in sorted(tags))
    return _Asked("language", "Language of sessions", "Where a session is translated.", (("", "As written"), *offered))


def answered(settings: Settings, id_: str, answer: str) -> Settings:
    """The settings with one answer given, a level in percent; raises ValueError for one that is not offered."""
    asked = {"output": _output(set(OUTPUT_WORDS)), "language": _language({answer} - {""})}.get(id_) or _ALL.get(id_)
    if asked is None:
        raise ValueError(id_)
    if isinstance(asked, _Sounds):
        value: Any = max(0, min(100, int(answer))) / 100
    else:
        found = [value for value, _ in asked.values if _key(value) == answer]
        if not found:
            raise ValueError(answer)
        value = found[0]
    return msgspec.structs.replace(settings, **{id_: value})
