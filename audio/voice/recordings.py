"""Recordings beside a script: `voice/<language>/<cue>.flac` and an index that knows which words each one says."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from audio.units import RATE
from audio.voice.phrasing import normal
from audio.voice.voice import NoVoice

if TYPE_CHECKING:
    from pathlib import Path

    from audio.voice.voice import Mono

INDEX: Final = "index.json"
KINDS: Final = (".flac", ".wav", ".opus", ".ogg")
MOST_INDEX: Final = 1 << 20
LONGEST: Final = 120.0
"""Seconds of one cue."""
_NAME = re.compile(r"^[a-z0-9][a-z0-9.-]{0,79}$")
"""Names of cues and variants: never a path."""

CHANGED: Final = "“{name}” was recorded with other words, so another voice says it."
UNREADABLE: Final = "The recording of “{name}” cannot be used: {reason}"


@dataclass(frozen=True, slots=True)
class Recording:
    """One cue as somebody said it."""

    id: str
    """The cue's name, with its variant: `welcome`, `welcome.no-touch`."""
    file: str
    words: str
    """SHA-256 of the words, normalised: so that a changed text is noticed."""
    ms: int
    speaker: str = ""
    licence: str = ""


def sum_of(text: str) -> str:
    return hashlib.sha256(normal(text).encode()).hexdigest()


class Recordings:
    """Those of one script in one language; `folder` is its `voice/<language>`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._index = _read_index(folder)

    @property
    def all(self) -> tuple[Recording, ...]:
        return tuple(self._index.values())

    def find(self, name: str, text: str) -> Recording | None:
        """The recording of these very words for a cue, in whichever variant; None where the words have changed."""
        words = sum_of(text)
        rows = (row for row in self._index.values() if row.id.split(".")[0] == name)
        return next((row for row in rows if row.words == words), None)

    def warnings(self, lines: list[tuple[str, str, str]]) -> list[str]:
        """One sentence for each (name, variant, text) whose recording says other words."""
        stale = ((name, self._index.get(_id(name, variant)), text) for name, variant, text in lines)
        return [CHANGED.format(name=name) for name, row, text in stale if row is not None and row.words != sum_of(text)]

    def samples(self, recording: Recording) -> Mono:
        """What was said; raises NoVoice."""
        import numpy as np  # noqa: PLC0415 - to list them needs none of it

        from audio.clip import decode  # noqa: PLC0415
        from audio.kinds import SoundFileError  # noqa: PLC0415

        try:
            clip = decode(self.folder / recording.file, max_seconds=LONGEST)
        except SoundFileError as trouble:
            raise NoVoice(UNREADABLE.format(name=recording.id, reason=trouble)) from trouble
        return np.asarray(clip.samples.mean(axis=1), np.float32)

    def add(self, name: str, text: str, samples: Mono, variant: str = "", speaker: str = "") -> Recording:
        """Trim, level and keep a recording of a cue, in the place of an older one.

        Raises NoVoice where nothing is heard in it, ValueError for a name that is none, OSError.
        """
        import soundfile  # noqa: PLC0415

        from audio.voice.levels import gain_of, levelled  # noqa: PLC0415
        from audio.voice.phrasing import trimmed  # noqa: PLC0415

        id_ = _id(name, variant)
        if not _NAME.match(id_):
            raise ValueError(f"“{id_}” is no name of a cue.")
        piece = trimmed(samples[: int(LONGEST * RATE)])
        if not len(piece):
            raise NoVoice("Nothing can be heard in this recording.")
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self.folder / f"{id_}.flac"
        part = path.with_suffix(".part")
        with os.fdopen(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            soundfile.write(file, levelled(piece, gain_of(piece)), RATE, subtype="PCM_16", format="FLAC")
        part.replace(path)
        row = Recording(id_, path.name, sum_of(text), -(-len(piece) * 1000 // RATE), speaker)
        self._index[id_] = row
        self._write_index()
        return row

    def remove(self, id_: str) -> None:
        """Take a recording away."""
        row = self._index.pop(id_, None)
        if row is not None:
            (self.folder / row.file).unlink(missing_ok=True)
            self._write_index()

    def _write_index(self) -> None:
        part = self.folder / f"{INDEX}.part"
        rows = [asdict(row) for row in self._index.values()]
        with os.fdopen(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(rows, file, ensure_ascii=False, indent=1)
        part.replace(self.folder / INDEX)


def _id(name: str, variant: str) -> str:
    return f"{name}.{variant}" if variant else name


def _read_index(folder: Path) -> dict[str, Recording]:
    """The rows that can be believed; a pack comes from anywhere."""
    path = folder / INDEX
    rows: object = []
    with contextlib.suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= MOST_INDEX:
            rows = json.loads(path.read_bytes())
    found = (_row(row) for row in rows) if isinstance(rows, list) else ()
    return {row.id: row for row in found if row is not None}


def _row(told: Any) -> Recording | None:
    if not isinstance(told, dict):
        return None
    id_, file, words, ms = (told.get(name) for name in ("id", "file", "words", "ms"))
    if not (isinstance(id_, str) and isinstance(file, str) and isinstance(words, str) and isinstance(ms, int)):
        return None
    if not _NAME.match(id_) or not _NAME.match(file.casefold()) or not file.casefold().endswith(KINDS) or ms <= 0:
        return None
    return Recording(id_, file, words, ms, str(told.get("speaker", "")), str(told.get("licence", "")))
