"""Lengths of time as authors write them: `20s`, `1.5s`, `2m`, `1m30s`, `1h`, `1:30`."""

from __future__ import annotations

import re
from typing import Final

from meditation.script.model import Millis

_NUMBER = r"[0-9]{1,5}(?:\.[0-9]{1,3})?"
_UNITS = re.compile(rf"(?:({_NUMBER})h)?(?:({_NUMBER})m)?(?:({_NUMBER})s)?", re.IGNORECASE)
_CLOCK = re.compile(r"([0-9]{1,3}):([0-5][0-9])")
_UNIT_MS: Final = (3_600_000, 60_000, 1000)


def read_duration(text: str) -> Millis | None:
    """Whole ms, or None where `text` is not a length. The unit is required, as a bare `5` could mean either."""
    clock = _CLOCK.fullmatch(text)
    if clock:
        return Millis(int(clock[1]) * 60_000 + int(clock[2]) * 1000)
    units = _UNITS.fullmatch(text)
    if not units or not text:
        return None
    return Millis(sum(_thousandths(n or "0") * unit // 1000 for n, unit in zip(units.groups(), _UNIT_MS, strict=True)))


def read_seconds(text: str) -> Millis | None:
    """A number of seconds with or without its `s`, as in a breathing pattern; None where it is not one."""
    number = text.removesuffix("s")
    return Millis(_thousandths(number)) if re.fullmatch(_NUMBER, number) else None


def write_duration(ms: int) -> str:
    """The shortest way to write a length: 90000 is `1m30s`."""
    hours, rest = divmod(ms, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    seconds = f"{rest // 1000}.{rest % 1000:03}".rstrip("0").rstrip(".")
    parts = [f"{hours}h"] * bool(hours) + [f"{minutes}m"] * bool(minutes) + [f"{seconds}s"] * bool(rest)
    return "".join(parts) or "0s"


def _thousandths(number: str) -> int:
    """A decimal number times 1000, without passing through binary fractions."""
    whole, _, part = number.partition(".")
    return int(whole) * 1000 + int(f"{part:0<3}")
