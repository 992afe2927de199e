"""A timeline as LRC lyrics, for players of music; times are in hundredths, so up to 5 ms are lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.session.captions.shown import captions_of, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.session.timeline import Timeline

LONG_GAP: Final = 10_000
"""ms without words after which the screen is cleared."""
_BRACKETS: Final = str.maketrans("[]", "()")
"""A bracket would begin a time or end a tag."""


def lyrics(timeline: Timeline, family: str = "") -> str:
    """Tags for title, author, family (as the album) and length in whole seconds, rounded up; then the timed lines."""
    minutes, seconds = divmod(-(-timeline.length // 1000), 60)
    tags = (
        ("ti", one_line(timeline.title, timeline.language)),
        ("ar", one_line(timeline.author, timeline.language)),
        ("al", one_line(family, timeline.language)),
        ("length", f"{minutes:02}:{seconds:02}"),
        ("re", "Hand on Heart"),
    )
    head = [f"[{name}:{value.translate(_BRACKETS)}]" for name, value in tags if value]
    return "\n".join([*head, *_lines(timeline)]) + "\n"


def _lines(timeline: Timeline) -> Iterator[str]:
    shown = list(captions_of(timeline))
    for index, (start, end, text) in enumerate(shown):
        yield f"[{_stamp(start)}]{text.translate(_BRACKETS)}"
        following = shown[index + 1].start if index + 1 < len(shown) else timeline.length
        if following - end >= LONG_GAP:
            yield f"[{_stamp(end)}]"


def _stamp(ms: int) -> str:
    """`mm:ss.xx`; minutes may pass 59."""
    seconds, hundredths = divmod((ms + 5) // 10, 100)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes:02}:{seconds:02}.{hundredths:02}"
