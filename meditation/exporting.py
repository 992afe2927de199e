"""A session written to a file that other programs play or show: sound, captions, chapters, lyrics, events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.language import tr
from meditation.places import bundled
from meditation.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from audio.score import Score
    from meditation.session.timeline import Timeline


def write_out(
    timeline: Timeline,
    path: Path,
    families: Sequence[str],
    score: Callable[[], Score],
    going_on: Callable[[float], bool],
) -> str:
    """Write what the file's ending asks for; a sentence, or Trouble where it could not be.

    `families` are the script's, for players that show an album and a cover; `score` is asked for sound alone;
    `going_on` is told how far it is, 0 to 1, and cancels with False.
    """
    from meditation.session.captions.files import kind_of  # noqa: PLC0415 - words need no sound

    kind = kind_of(path)
    if kind is not None:
        try:
            path.write_text(kind.text(timeline, ", ".join(families)), encoding="utf-8", newline="\n")
        except OSError as trouble:
            raise Trouble(f"{path} could not be written: {trouble.strerror}.") from trouble
        return f"{kind.words} written to {path}."
    from audio.encode import ExportError, export  # noqa: PLC0415
    from meditation.session.tagging import tags_of  # noqa: PLC0415
    from meditation.views.cards import scene_of  # noqa: PLC0415

    cover = bundled("resources") / "covers" / f"{scene_of(families)}.jpg"
    tags = tags_of(timeline, families, cover.read_bytes() if cover.is_file() else b"")
    try:
        export(score(), path, tags, going_on=going_on)
    except ExportError as trouble:
        raise Trouble(str(trouble)) from trouble
    return tr("Sound written to {file}.").format(file=path)
