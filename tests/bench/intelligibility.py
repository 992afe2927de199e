"""How well a machine understands the voice: every cue of the shipped scripts said, and heard by a recogniser.

    python -m tests.bench.intelligibility MODEL [SCRIPT ...]

Needs `faster-whisper` and a model of it in the folder MODEL; both are too large to be dependencies.
Prints the words that were misheard, and the share of word errors.
"""

from __future__ import annotations

import difflib
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import soxr

from audio.units import RATE
from audio.voice.neural import Neural
from audio.voice.phrasing import speak
from audio.voice.voice import NoVoice, Pace
from meditation.script.parse import load_script
from meditation.session.saying import said_in
from meditation.session.wording import PLAIN_READING

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
HEARS = 16_000
NUMBERS = dict(enumerate(("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")))


def plain(text: str) -> list[str]:
    """Words as they are compared: small letters, no marks, small numbers as words."""
    text = re.sub("[\u2019']", "", text.casefold()).replace("-", " ")
    words = re.findall(r"[a-z0-9]+", text)
    return [NUMBERS.get(int(word), word) if word.isdecimal() else word for word in words]


def errors(wanted: list[str], heard: list[str]) -> int:
    """Words put in, left out or exchanged (Levenshtein distance over words)."""
    row = list(range(len(heard) + 1))
    for number, word in enumerate(wanted, 1):
        before, row[0] = row[0], number
        for at, other in enumerate(heard, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (word != other))
    return row[-1]


def main(model: str, names: list[str]) -> None:
    from faster_whisper import WhisperModel  # type: ignore[import-not-found,unused-ignore]

    hears: Any = WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=2)
    voice = Neural()
    wrong = count = 0
    for path in sorted(SCRIPTS.glob("*.session.md")):
        if names and path.name.split(".")[0] not in names:
            continue
        script = load_script(path).script
        if script is None:
            continue
        lines = [said.text for said in said_in(script, PLAIN_READING)]
        missed = total = 0
        for text in lines:
            try:
                spoken = speak(voice, text, "en", Pace.CALM)
            except NoVoice as told:
                sys.stdout.write(f"  {told.sentence} {text}\n")
                continue
            samples = np.asarray(soxr.resample(spoken, RATE, HEARS), np.float32)
            found, _ = hears.transcribe(samples, language="en", beam_size=5, condition_on_previous_text=False)
            heard = plain(" ".join(part.text for part in found))
            wanted = plain(text)
            bad = errors(wanted, heard)
            missed, total = missed + bad, total + len(wanted)
            if bad:
                changed = [part for part in difflib.ndiff(wanted, heard) if part[0] in "+-"]
                sys.stdout.write(f"  {path.name.split('.')[0]}: {text} {' '.join(changed)}\n")
        sys.stdout.write(f"{path.name.split('.')[0]:<28} {missed:>3} of {total} words\n")
        sys.stdout.flush()
        wrong, count = wrong + missed, count + total
    sys.stdout.write(f"all: {wrong} of {count} words, {100 * wrong / max(1, count):.2f} %\n")
    voice.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
