"""The Settings page: every setting as a plain question with one sentence that says what it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from meditation.language import languages as of_the_program
from meditation.language import noted, tr
from meditation.script.gestures import GESTURES
from meditation.settings import TEXT_SIZES
from meditation.views.session_card import language_name
from meditation.views.switches import BREATH_SOUNDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.places import Places
    from meditation.settings import Settings

EVERYTHING_STAYS: Final = noted("Nothing leaves this computer: no account, no network, nobody who counts.")


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
        answers = tuple((_key(value), tr(words)) for value, words in self.values)
        return Question(self.id, tr(self.title), tr(self.words), answers, self._nearest(now))

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
        return Level(self.id, tr(self.title), tr(self.words), round(getattr(settings, self.id) * 100))


def _key(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


SHORT_WORDS: Final = {
    "hand-on-heart": noted("Hand on the chest"),
    "two-hands-heart": noted("Chest, both hands"),
    "heart-and-belly": noted("Chest and belly"),
    "two-hands-belly": noted("Belly, both hands"),
    "one-cheek": noted("One cheek"),
    "cradle-face": noted("Both cheeks"),
    "gentle-hug": noted("A gentle hug"),
    "hand-in-hand": noted("Hand in hand"),
    "arm-stroke": noted("Stroking the arm"),
    "fist-and-palm": noted("Fist in palm"),
    "hands-on-thighs": noted("Hands on thighs"),
    "palm-press": noted("Palms together"),
    "neck-rest": noted("Back of the neck"),
    "hold-object": noted("Something to hold"),
    "picture-it": noted("Only picturing it"),
}
"""Of each gesture, for a list to choose from."""
OUTPUT_WORDS: Final = {"miniaudio": noted("The usual way"), "simpleaudio": "simpleaudio", "silent": noted("Nowhere")}

PRACTICE: Final = (
    _Asked(
        "touch",
        noted("Touch"),
        noted("Sessions may offer a kind touch, or leave it out."),
        ((True, noted("Touch")), (False, noted("No touch"))),
    ),
    _Asked(
        "breath",
        noted("Breath"),
        noted("Rest with the breath, or with the hands instead."),
        ((True, noted("Breath")), (False, noted("Hands instead"))),
    ),
    _Asked(
        "holds",
        noted("Holding the breath"),
        noted("Breathing may rest for a moment between in and out, or simply flow."),
        ((True, noted("With holds")), (False, noted("No holds"))),
    ),
    _Asked(
        "eyes_open",
        noted("Eyes"),
        noted("Words for eyes that may close, or for eyes that stay open."),
        ((False, noted("As you like")), (True, noted("Stay open"))),
    ),
    _Asked(
        "deeper",
        noted("Deeper sessions"),
        noted("Some turn toward what is hard, best with somebody to talk to."),
        ((False, noted("Not now")), (True, noted("In the library"))),
    ),
    _Asked(
        "favourite",
        noted("Favourite touch"),
        noted("Offered wherever a session leaves the touch to you; else the session's own."),
        (("", noted("No favourite")), *((gesture.id, SHORT_WORDS[gesture.id]) for gesture in GESTURES)),
    ),
)
SOUND: Final = (
    _Asked(
        "sound",
        noted("Sound"),
        noted("Begin with sound, or in silence."),
        ((True, noted("Sound")), (False, noted("Silent"))),
    ),
    _Sounds("volume", noted("Volume"), noted("Of all that is heard.")),
    _Sounds("bell_volume", noted("Bells"), noted("Their part of the volume.")),
    _Sounds("ambience_volume", noted("Ambience"), noted("Rain, sea and other sounds around you.")),
    _Sounds("voice_volume", noted("Voice"), noted("Words that are spoken.")),
    _Asked(
        "breath_sound",
        noted("Breath sound"),
        noted("Tells in from out with eyes closed."),
        tuple(BREATH_SOUNDS.items()),
    ),
)
VOICE: Final = (
    _Asked(
        "voice",
        noted("Voice"),
        noted("Words can be spoken too, in English. They are always shown."),
        (
            ("", noted("Words alone")),
            ("neural", noted("With a voice")),
            ("system", noted("The system's")),
            ("piper", noted("Piper")),
        ),
    ),
    _Asked(
        "voice_pace",
        noted("Pace of the voice"),
        noted("How unhurried it speaks."),
        (("calm", noted("Calm")), ("slow", noted("Slow"))),
    ),
    _Asked(
        "keep_speech",
        noted("What was said"),
        noted("Kept for the next time, on this computer; or forgotten when the program closes."),
        ((True, noted("Keep it")), (False, noted("Forget it"))),
    ),
)
LOOK: Final = (
    _Asked(
        "theme",
        noted("Colours"),
        noted("Light, dark, or with the strongest contrast."),
        (
            ("system", noted("Follow the system")),
            ("light", noted("Light")),
            ("dark", noted("Dark")),
            ("contrast", noted("High contrast")),
        ),
    ),
    _Asked(
        "text_size",
        noted("Text size"),
        noted("All letters, and what holds them."),
        tuple((size, f"{round(size * 100)} %") for size in TEXT_SIZES),
    ),
    _Asked(
        "reading_pace",
        noted("Reading"),
        noted("Slowly: words stay longer, and the silence after them is shorter."),
        (("usual", noted("At the usual pace")), ("slow", noted("Slowly"))),
    ),
    _Asked(
        "motion",
        noted("Movement"),
        noted("Less: the light of the breath grows brighter, not larger, and words come at once."),
        (("system", noted("Follow the system")), ("less", noted("Less movement"))),
    ),
    _Asked(
        "announced",
        noted("Screen reader"),
        noted("Told: each new line of a session is said by your screen reader, if you use one."),
        ((True, noted("Told of each line")), (False, noted("Not told"))),
    ),
)
RUN: Final = (
    _Asked(
        "rest_days",
        noted("Days of practice a week"),
        noted("So many of any seven days keep a run; the others are rest."),
        (*((days, str(days)) for days in range(3, 7)), (7, noted("Every day"))),
    ),
    _Asked(
        "run_shown",
        noted("The run is shown"),
        noted("Gently: in the history. Plainly: on Today, too."),
        (("gentle", noted("Gently")), ("plain", noted("Plainly")), ("hidden", noted("Hidden"))),
    ),
)
DESKTOP: Final = (
    _Asked(
        "media_keys",
        noted("Media keys"),
        noted("While a session plays, the keyboard's and the lock screen's controls can pause it."),
        (("neutral", noted("No title")), ("title", noted("With the title")), ("off", noted("Off"))),
    ),
    _Asked(
        "tray",
        noted("A small icon"),
        noted("It stays when the window is closed, where the desktop has a place for it."),
        ((False, noted("No icon")), (True, noted("An icon"))),
    ),
    _Asked(
        "reminders",
        noted("Reminders"),
        noted("A quiet note while the program is open. It counts nothing, and can be put off."),
        (
            ((), noted("None")),
            (("08:00",), noted("Morning")),
            (("12:30",), noted("Noon")),
            (("20:00",), noted("Evening")),
            (("08:00", "20:00"), noted("Twice")),
        ),
    ),
    _Asked(
        "bell_every",
        noted("Soft bells"),
        noted("One bell of mindfulness each half hour, hour or two by day, while the program is open."),
        ((0, noted("None")), (30, noted("30 minutes")), (60, noted("Hour")), (120, noted("2 hours"))),
    ),
    _Asked(
        "at_login",
        noted("Start with the computer"),
        noted("Without a window, for reminders and the small icon."),
        ((False, noted("No")), (True, noted("Yes"))),
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

    `languages` are the tags of the languages that sessions are written in or translated into.
    """
    practice: tuple[_Asked | _Sounds, ...] = PRACTICE
    spoken = {*languages, settings.language} - {""}
    if len(spoken) > 1:
        practice = (*PRACTICE, _language(spoken))
    sound: tuple[_Asked | _Sounds, ...] = SOUND
    if len({*outputs, settings.output}) > 1:
        sound = (*SOUND, _output({*outputs, settings.output}))
    tables: tuple[tuple[str, str, tuple[_Asked | _Sounds, ...]], ...] = (
        ("practice", tr("Practice"), practice),
        ("sound", tr("Sound"), sound),
        ("voice", tr("Voice"), VOICE),
        ("look", tr("Look"), (*LOOK, _interface())),
        ("run", tr("Run"), RUN),
        ("desktop", tr("Desktop"), DESKTOP),
    )
    return SettingsView(
        sections=tuple(Section(id_, title, tuple(row.of(settings) for row in rows)) for id_, title, rows in tables),
        phrases=tuple(sorted(phrases.items())),
        unwritten=tuple(sorted((n, w) for n, w in places_in_scripts.items() if n not in phrases)),
        files=(
            (tr("Your practice, your words, your own scripts"), str(where.data)),
            (tr("Settings"), str(where.settings)),
            (tr("Sounds that can be made again"), str(where.cache)),
        ),
    )


def _output(names: set[str]) -> _Asked:
    offered = tuple((name, words) for name, words in OUTPUT_WORDS.items() if name in names)
    sentence = noted("Another way to the loudspeaker, where the usual one is silent.")
    return _Asked("output", noted("Sound goes"), sentence, offered)


def _language(tags: set[str]) -> _Asked:
    offered = tuple((tag, language_name(tag)) for tag in sorted(tags))
    sentence = noted("Where a session is translated.")
    return _Asked("language", noted("Language of sessions"), sentence, (("", noted("Like the program")), *offered))


def _interface() -> _Asked:
    offered = tuple((tag, language_name(tag)) for tag in of_the_program())
    sentence = noted("Of the program itself. No second person has read the German words yet.")
    return _Asked("interface", noted("Language"), sentence, (("", noted("Follow the system")), *offered))


def language_question(settings: Settings, tags: Sequence[str]) -> Question | None:
    """Which of these languages the program speaks; None where there is but one."""
    return _interface().of(settings) if len(tags) > 1 else None


def answered(settings: Settings, id_: str, answer: str) -> Settings:
    """The settings with one answer given, a level in percent; raises ValueError for one that is not offered."""
    of_here = {"output": _output(set(OUTPUT_WORDS)), "language": _language({answer} - {""}), "interface": _interface()}
    asked = of_here.get(id_) or _ALL.get(id_)
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
