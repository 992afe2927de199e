"""The program examines itself: sound, scripts, store, pictures; what works here and what does not."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.places import bundled
from meditation.session.compile import OutOfReachError, compile_script

if TYPE_CHECKING:
    from meditation.house import House


@dataclass(frozen=True, slots=True)
class Finding:
    """One part examined. `optional` parts may be missing: the program goes on without them."""

    part: str
    works: bool
    words: str
    optional: bool = False


def examine(house: House) -> list[Finding]:
    return [_scripts(house), _store(house), _sound(house), _device(), _voice(), _screen(), _pictures()]


def _scripts(house: House) -> Finding:
    good, broken = house.shelf.good(), house.shelf.broken()
    for card in good:
        try:
            compile_script(card.script)
        except OutOfReachError as out:
            return Finding("scripts", works=False, words=f"{card.script.heading.id}: {out.sentence}")
    words = f"{len(good)} can be played"
    if broken:
        words += "; these cannot yet: " + ", ".join(b.path.name for b in broken)
    return Finding("scripts", works=bool(good), words=words)


def _store(house: House) -> Finding:
    if house.logbook.locked:
        return Finding("store", works=True, words="locked with a passphrase")
    if house.logbook.store is None:
        return Finding("store", works=False, words=house.logbook.trouble)
    return Finding("store", works=True, words=house.logbook.trouble or f"sessions kept: {house.logbook.store.count()}")


def _sound(house: House) -> Finding:
    import numpy as np  # noqa: PLC0415 - start-up counts

    from audio.render import Volumes, render  # noqa: PLC0415
    from audio.units import RATE  # noqa: PLC0415

    timeline = compile_script(house.shelf.good()[0].script) if house.shelf.good() else None
    if timeline is None:
        return Finding("sound", works=False, words="no script to render")
    samples = render(house.score(timeline), 0, timeline.length * RATE // 1000, Volumes())
    loudest = float(np.abs(samples).max())
    return Finding("sound", works=0.0 < loudest <= 1.0, words=f"rendered {timeline.id}, loudest sample {loudest:.2f}")


def _device() -> Finding:
    import numpy as np  # noqa: PLC0415

    from audio.output import NoDevice  # noqa: PLC0415
    from audio.outputs import OUTPUTS  # noqa: PLC0415

    output = OUTPUTS["miniaudio"]()
    try:
        output.start(lambda frames: np.zeros((frames, 2), np.float32))
    except NoDevice as none:
        return Finding("device", works=False, words=str(none), optional=True)
    output.stop()
    return Finding("device", works=True, words="a sound device opens", optional=True)


def _voice() -> Finding:
    from audio.units import RATE  # noqa: PLC0415
    from audio.voice.neural import Neural  # noqa: PLC0415
    from audio.voice.voice import NoVoice, Pace  # noqa: PLC0415

    voice = Neural()
    try:
        said = voice.say("May I be kind to myself.", "en", Pace.CALM.speed)
    except NoVoice as none:
        return Finding("voice", works=False, words=none.sentence, optional=True)
    finally:
        voice.close()
    return Finding("voice", works=len(said) > RATE // 2, words=f"spoke for {len(said) / RATE:.1f} s", optional=True)


def _screen() -> Finding:
    there = importlib.util.find_spec("PySide6") is not None
    words = "the window's toolkit is installed" if there else "PySide6 is not installed; the terminal player works"
    return Finding("screen", works=there, words=words, optional=True)


def _pictures() -> Finding:
    folder = bundled("resources")
    missing = [kind for kind in ("fonts", "icons", "gestures") if not any((folder / kind).glob("*.*"))]
    words = f"missing: {', '.join(missing)}" if missing else "fonts, icons and gestures are there"
    return Finding("pictures", works=not missing, words=words)
