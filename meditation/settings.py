"""What a person has chosen once and for all: one frozen value, kept in one small file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from meditation.language import SOURCE, noted, spoken, tr

if TYPE_CHECKING:
    from meditation.places import Places


Part = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""Those that are offered; a file may hold any between the first and the last."""
TimeOfDay = Annotated[str, msgspec.Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]

UNREAD = noted("The settings in {file} could not be read ({why}); the usual ones are in use.")


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every setting with its default."""

    favourite: str = ""
    """The favourite gesture's id; empty takes each script's own."""
    touch: bool = True
    breath: bool = True
    holds: bool = True
    """False: breathing patterns flow without holding."""
    eyes_open: bool = False
    breath_sound: Literal["", "notes", "breath"] = ""
    """The sound that tells in from out; empty: none."""
    language: str = ""
    """A BCP 47 tag: sessions in this language or one near it, where they are translated; empty: like the program."""
    sound: bool = True
    volume: Part = 0.7
    """Of everything; the three below are parts of it."""
    bell_volume: Part = 1.0
    ambience_volume: Part = 1.0
    voice_volume: Part = 1.0
    voice: Literal["", "neural", "system", "piper"] = ""
    """Who speaks: nobody, the program's own voice, the system's, or a Piper voice of one's own."""
    voice_pace: Literal["calm", "slow"] = "calm"
    piper_model: str = ""
    """The .onnx file of a Piper voice."""
    keep_speech: bool = True
    """False: what a voice has said is held in memory alone."""
    output: Literal["miniaudio", "simpleaudio", "silent"] = "miniaudio"
    device: str = ""
    """The output device as the system calls it; empty: the system's default."""
    rest_days: Annotated[int, msgspec.Meta(ge=3, le=7)] = 5
    """A run goes on while this many of any seven days in a row have practice."""
    run_shown: Literal["gentle", "plain", "hidden"] = "gentle"
    """Where a run is spoken of: in the history; on Today, too; nowhere."""
    country: Annotated[str, msgspec.Meta(pattern=r"^([A-Z]{2})?$")] = ""
    """Whose helplines come first, as its two letters; empty: that of the system."""
    welcomed: bool = False
    """True: the first screens have been seen."""
    breath_caution_seen: bool = False
    """True: a paced session has begun below its caution, which is folded from then on."""
    starred: tuple[str, ...] = ()
    """Ids of the sessions that are favourites, the latest last."""
    deeper: bool = False
    """True: the library shows sessions that turn toward something hard, too."""
    programme: str = ""
    """The id of the plan whose next step is shown on Today; empty: none."""
    programme_since: str = ""
    """The day from which its practices count, as 2026-03-01."""
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    warm_evenings: bool = False
    """True: warmer, dimmer colours in the evening. Off at first: many systems do so for every program already."""
    interface: str = ""
    """A BCP 47 tag: the language of the program's own words; empty: that of the system, where there is a catalogue."""
    text_size: Annotated[float, msgspec.Meta(ge=1.0, le=2.0)] = 1.0
    """All letters are so many times as large."""
    reading_pace: Literal["usual", "slow"] = "usual"
    """How long words stay: slow readers get more of a session's time for them."""
    motion: Literal["system", "less"] = "system"
    announced: bool = True
    """False: a screen reader is not told of each new line of a session."""
    media_keys: Literal["neutral", "title", "off"] = "neutral"
    """What the desktop's own player controls are told while a session plays: that one does, which one, or nothing."""
    tray: bool = False
    """True: a small icon stays when the window is closed."""
    reminders: tuple[TimeOfDay, ...] = ()
    """Local times of day, such as 08:00, at which a quiet note may come."""
    bell_every: Literal[0, 30, 60, 120] = 0
    """Minutes between two bells of mindfulness by day; 0: none."""
    at_login: bool = False
    """True: the program starts with the desktop, without a window."""
    lock_after: Literal[0, 5, 15, 60] = 15
    """Minutes without use after which a history with a passphrase is locked; 0: never by itself."""

    @property
    def of_sessions(self) -> str:
        """The language to have sessions in, where they are translated; empty: as written."""
        return self.language or ("" if spoken() == SOURCE else spoken())


def load_settings(where: Places) -> tuple[Settings, str]:
    """The settings and, where the file could not be read, a sentence; the file itself is left as it is."""
    path = where.settings
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings), ""
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, msgspec.MsgspecError) as trouble:
        return Settings(), tr(UNREAD).format(file=path.name, why=trouble)


def save_settings(settings: Settings, where: Places) -> str:
    """Write beside, then rename: never half a file. Gives a sentence when it could not be kept.

    A file that could not be read is not written over: it stays beside, as it was.
    """
    path = where.settings
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if load_settings(where)[1] and path.is_file():
            path.replace(f"{path}.unread")
        beside = Path(f"{path}.new")
        beside.write_bytes(msgspec.json.format(msgspec.json.encode(settings)) + b"\n")
        beside.chmod(0o600)
        beside.replace(path)
    except OSError as trouble:
        return tr("The settings could not be kept: {why}.").format(why=trouble.strerror)
    return ""
