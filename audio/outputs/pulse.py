"""What PulseAudio or PipeWire tell about their outputs, where `pactl` is installed: the default one, the muted ones."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any

PATIENCE = 2.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Sink:
    description: str
    """Its name in words for people, as miniaudio gives it too."""
    default: bool
    muted: bool
    """Or turned down to nothing."""


def sinks() -> list[Sink]:
    """Every output of the sound server; none where it does not answer, or there is nothing to ask it with."""
    if shutil.which("pactl") is None:
        return []
    try:
        default = _pactl("get-default-sink").strip()
        return [_sink(found, default) for found in json.loads(_pactl("--format=json", "list", "sinks"))]
    except (OSError, subprocess.SubprocessError, ValueError, KeyError, TypeError):
        return []


def _pactl(*words: str) -> str:
    plain = os.environ | {"LC_ALL": "C.UTF-8"}
    done = subprocess.run(["pactl", *words], env=plain, capture_output=True, text=True, timeout=PATIENCE, check=True)
    return done.stdout


def _sink(found: dict[str, Any], default: str) -> Sink:
    volumes = [channel["value"] for channel in found["volume"].values()]
    muted = bool(found["mute"]) or (bool(volumes) and max(volumes) == 0)
    return Sink(found["description"], default=found["name"] == default, muted=muted)
