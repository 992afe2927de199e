"""Lengths of time as people write and read them: "5 min", "2 min 58 s", "4:05"."""

from __future__ import annotations

from typing import Final

from meditation.language import noted, tr

UNITS: Final = (noted("{count} h"), noted("{count} min"), noted("{count} s"))


def spell_length(ms: int) -> str:
    """A length in words: hours, minutes and seconds, the parts that are nought left out; parts of a second rounded."""
    seconds = (ms + 500) // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    parts = zip((hours, minutes, seconds), UNITS, strict=True)
    return " ".join(tr(unit).format(count=count) for count, unit in parts if count) or tr(UNITS[-1]).format(count=0)


def clock(ms: int) -> str:
    """Minutes and seconds as on a clock's face, 4:05; hours only where there are some, 1:02:03."""
    seconds = ms // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
