"""Ambiences of a person's own: brought in, made ready once, and kept in a private folder with an index."""

from __future__ import annotations

import json
import os
import re
import time
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from audio.kinds import SoundFileError

if TYPE_CHECKING:
    from collections.abc import Sequence

INDEX: Final = "index.json"
MOST_INDEX: Final = 1 << 20
MOST_TITLE: Final = 60
NOT_NAMES: Final = ("none", "off", "quiet", "default")
"""What no sound may be called, because it says that there is none."""
UNFINISHED: Final = ".adding-"
LONG_AGO: Final = 3600.0
"""Seconds after which nobody is still making it."""
_NAME: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?")
"""Names are never a path."""


@dataclass(frozen=True, slots=True)
class OwnSound:
    """One of them, ready to be played as NAME.flac beside the index."""

    name: str
    """Small letters, digits and hyphens; no ambience of the program has the same."""
    title: str
    """As the person calls it."""
    seconds: float
    """Until it comes round."""
    source: str
    """The name of the file it was made of."""
    gain: float
    """The factor that brought it to the level of the other ambiences."""
    sha256: str
    """Of the file it was made of."""


def own_sounds(folder: Path) -> tuple[OwnSound, ...]:
    """All of them, in the order of their titles; none where there is no folder. Costs one small file to read."""
    return tuple(sorted(_kept(folder).values(), key=lambda sound: (sound.title.casefold(), sound.name)))


def find(name: str, folder: Path) -> OwnSound:
    """Raises SoundFileError, with a near name where there is one."""
    kept = _kept(folder)
    if name in kept:
        return kept[name]
    import difflib  # noqa: PLC0415 - seldom

    near = difflib.get_close_matches(name, kept, n=1)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    raise SoundFileError(f"There is no sound of your own called “{name}”.{hint}")


def file_of(name: str, folder: Path) -> Path:
    """Where the sound of that name is, or would be."""
    return folder / f"{name}.flac"


def add(path: Path, folder: Path, title: str = "") -> OwnSound:
    """Make an ambience of the file: read apart under limits, levelled, led back into itself, kept in `folder`.

    WAV, FLAC, OGG, Opus and MP3, M4A where ffmpeg is installed; 5 seconds to 60 minutes, up to 2 GB. Takes
    a second or two for a minute of sound, and needs its room as float32 (23 MB a minute) until it is done: ask from a
    worker. The file itself is left as it is, and may go away afterwards.

    Raises SoundFileError with one sentence where it cannot be used; nothing is left behind then.
    """
    import tempfile  # noqa: PLC0415 - the list of sounds needs none of it

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _clear_up(folder)
        with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=folder) as beside:
            return _added(path, folder, title, Path(beside))
    except (OSError, RuntimeError) as trouble:  # RuntimeError: libsndfile's, where it cannot write
        reason = (getattr(trouble, "strerror", None) or "the disk does not take it").lower()
        raise SoundFileError(f"“{path.name}” could not be added: {reason}.") from trouble


def _added(path: Path, folder: Path, title: str, beside: Path) -> OwnSound:
    import hashlib  # noqa: PLC0415

    from audio.apart import decoded  # noqa: PLC0415
    from audio.looping import make_loop  # noqa: PLC0415
    from audio.units import RATE  # noqa: PLC0415

    raw, ready = beside / "raw", beside / "ready.flac"
    decoded(path, raw)
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    same = next((sound for sound in own_sounds(folder) if sound.sha256 == sha256), None)
    if same is not None:
        raise SoundFileError(f"“{path.name}” is among your sounds already, as “{same.title}”.")
    frames, gain = make_loop(raw, ready, path.name)
    ready.chmod(0o600)
    kept = _kept(folder)
    called = _title(title) or _title(path.stem.replace("_", " ").replace("-", " ")) or "My sound"
    name = _free_name(called, kept)
    sound = OwnSound(name, called, round(frames / RATE, 3), path.name, round(gain, 6), sha256)
    ready.replace(file_of(name, folder))
    _keep(folder, [*kept.values(), sound])
    return sound


def remove(name: str, folder: Path) -> OwnSound:
    """Take it away for good, and give what it was; where it is playing it falls silent. Raises SoundFileError."""
    sound = find(name, folder)
    try:
        file_of(sound.name, folder).unlink(missing_ok=True)
        _keep(folder, [other for other in _kept(folder).values() if other.name != name])
    except OSError as trouble:
        raise SoundFileError(f"“{sound.title}” could not be taken away: {trouble.strerror}.") from trouble
    return sound


def rename(name: str, title: str, folder: Path) -> OwnSound:
    """Call it otherwise; its name stays, so that what plays it finds it. Raises SoundFileError."""
    renamed = replace(find(name, folder), title=_title(title) or name)
    try:
        _keep(folder, [renamed if sound.name == name else sound for sound in _kept(folder).values()])
    except OSError as trouble:
        raise SoundFileError(f"“{name}” could not be renamed: {trouble.strerror}.") from trouble
    return renamed


def _clear_up(folder: Path) -> None:
    """What was being made when the program went away."""
    import shutil  # noqa: PLC0415

    for left in folder.glob(f"{UNFINISHED}*"):
        if left.stat().st_mtime < time.time() - LONG_AGO:
            shutil.rmtree(left, ignore_errors=True)


def _title(words: str) -> str:
    """On one line, printable, and not too long."""
    line = "".join(letter if letter.isprintable() else " " for letter in words)
    line = " ".join(line.split())[:MOST_TITLE].strip()
    return line[:1].upper() + line[1:]


def _free_name(title: str, kept: dict[str, OwnSound]) -> str:
    import unicodedata  # noqa: PLC0415

    from audio.ambience import AMBIENCES  # noqa: PLC0415

    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40].strip("-") or "sound"
    taken = {*AMBIENCES, *kept, *NOT_NAMES}
    return next(
        name
        for number in range(1, len(taken) + 2)
        if (name := base if number == 1 else f"{base}-{number}") not in taken
    )


# -- the index ---------------------------------------------------------------------------------------------------------


def _kept(folder: Path) -> dict[str, OwnSound]:
    """By name: what the index tells and is there."""
    try:
        with (folder / INDEX).open("rb") as file:
            rows = json.loads(file.read(MOST_INDEX))["sounds"]
        told = [_sound_of(row) for row in rows]
    except FileNotFoundError:
        told = _without_index(folder) if folder.is_dir() else []
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        told = _without_index(folder)
    return {sound.name: sound for sound in told if sound is not None and file_of(sound.name, folder).is_file()}


def _sound_of(row: Any) -> OwnSound | None:
    """A row of the index; None where it is none of ours."""
    kinds = {field.name: str for field in fields(OwnSound)} | {"seconds": (int, float), "gain": (int, float)}
    if not isinstance(row, dict) or not all(isinstance(row.get(key), kind) for key, kind in kinds.items()):
        return None
    if not _NAME.fullmatch(row["name"]) or not 0 < row["seconds"] <= 1e5:
        return None
    return OwnSound(**{key: row[key] for key in kinds} | {"title": _title(row["title"]) or row["name"]})


def _without_index(folder: Path) -> list[OwnSound | None]:
    """The files that are there, by their names, where the index has been lost: no sound is lost with it."""
    found: list[OwnSound | None] = []
    for path in sorted(folder.glob("*.flac")):
        if _NAME.fullmatch(path.stem):
            import soundfile  # noqa: PLC0415 - seldom

            try:
                seconds = soundfile.info(path).duration
            except (OSError, RuntimeError):
                continue
            found.append(
                OwnSound(path.stem, _title(path.stem.replace("-", " ")), round(seconds, 3), path.name, 1.0, "")
            )
    return found


def _keep(folder: Path, sounds: Sequence[OwnSound]) -> None:
    """Write beside, then rename: never half an index. Raises OSError."""
    rows = [asdict(sound) for sound in sounds]
    beside = folder / f"{INDEX}.{os.getpid()}.part"
    try:
        with os.fdopen(os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump({"v": 1, "sounds": rows}, file, ensure_ascii=False, indent=1)
        beside.replace(folder / INDEX)
    finally:
        beside.unlink(missing_ok=True)
