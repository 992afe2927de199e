"""Pictures of how every instrument and ambience sounds: `python -m audio.spectrograms docs/sounds`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from audio.ambience import AMBIENCES
from audio.picture import HIGH, png, width_of, write
from audio.tone import BELLS
from audio.units import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy.typing as npt

    from audio.picture import Pixels
    from audio.units import Samples

LOW, TOP = 40.0, 20_000.0
"""The axis upwards is logarithmic, Hz."""

PITCHES: Final = {"100": 100.0, "1k": 1000.0, "10k": 10_000.0}
HEIGHT, WIDTH = 150, 300
MARGIN = width_of("10k") + 4
GAP = HIGH + 8
WINDOW = 8192
DEEPEST: Final = 75.0
"""dB below the loudest point that are still shown."""

ANCHORS: Final = ((10, 14, 33), (52, 40, 112), (150, 60, 120), (232, 116, 82), (250, 196, 110), (255, 250, 230))
NOTES: Final = {
    "Title": "Hand on Heart: spectrograms of the built-in sounds",
    "Copyright": "Hand on Heart contributors, CC-BY-4.0",
}


def spectrogram(samples: Samples, *, loops: bool) -> npt.NDArray[np.float64]:
    """Level in dB below the loudest, shape (HEIGHT, WIDTH), top row highest; left and right added up."""
    hop = max(1, len(samples) // WIDTH)
    window = np.hanning(WINDOW)[:, None]
    around = np.pad(samples, ((WINDOW, WINDOW), (0, 0)), "wrap" if loops else "constant")
    shown = np.empty((HEIGHT, WIDTH))
    bands = _bands()
    for column in range(WIDTH):
        starts = range(column * hop, (column + 1) * hop, WINDOW // 2)
        pieces = (around[WINDOW // 2 + start :][:WINDOW] for start in starts)
        power = sum((np.abs(np.fft.rfft(piece * window, WINDOW, axis=0)) ** 2).sum(axis=1) for piece in pieces)
        total = np.concatenate([[0.0], np.cumsum(power / len(starts))])
        shown[:, column] = np.diff(np.interp(bands, np.arange(len(total)), total))
    shown = 10 * np.log10(np.maximum(shown[::-1], 1e-12))
    return np.asarray(shown - shown.max())


def _bands() -> npt.NDArray[np.float64]:
    """Where each row begins and the last one ends, in bins of the spectrum."""
    return np.asarray(np.geomspace(LOW, TOP, HEIGHT + 1) * WINDOW / RATE)


def panel(name: str, samples: Samples, *, loops: bool) -> Pixels:
    """One named spectrogram with its pitches (Hz) at its left and its length below."""
    pixels = np.zeros((HEIGHT + 2 * GAP, MARGIN + WIDTH), np.uint8)
    levels = 1 + np.round(spectrogram(samples, loops=loops) / DEEPEST * 13 + 13)
    pixels[GAP : GAP + HEIGHT, MARGIN:] = np.clip(levels, 1, 14)
    write(pixels, (4, MARGIN), name)
    for text, hertz in PITCHES.items():
        row = GAP + HEIGHT - round(HEIGHT * np.log(hertz / LOW) / np.log(TOP / LOW))
        write(pixels, (row - HIGH // 2, MARGIN - width_of(text) - 4), text, 11)
        pixels[row, MARGIN - 4 : MARGIN] = 11
    seconds = f"{len(samples) / RATE:.1f} s"
    write(pixels, (GAP + HEIGHT + 4, MARGIN + WIDTH - width_of(seconds)), seconds, 11)
    return pixels


def sheet(sounds: Mapping[str, Callable[[], Samples]], across: int, *, loops: bool) -> bytes:
    """All of them on one picture, `across` in a row, as PNG; what `loops` is followed by its own beginning."""
    panels = [panel(name, make(), loops=loops) for name, make in sounds.items()]
    panels += [np.zeros_like(panels[0])] * (-len(panels) % across)
    rows = [np.concatenate(panels[at : at + across], axis=1) for at in range(0, len(panels), across)]
    return png(np.concatenate(rows), _colours(), NOTES)


def _colours() -> list[tuple[int, int, int]]:
    at = np.linspace(0, len(ANCHORS) - 1, 16)
    parts = (np.interp(at, range(len(ANCHORS)), part) for part in zip(*ANCHORS, strict=True))
    red, green, blue = (part.round().astype(int).tolist() for part in parts)
    return list(zip(red, green, blue, strict=True))


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bells.png").write_bytes(sheet(BELLS, across=2, loops=False))
    (folder / "ambiences.png").write_bytes(sheet(AMBIENCES, across=3, loops=True))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
