"""The process that speaks, `python -m audio.voice.helper`: it holds the model, hears sentences, gives samples back.

It ends when its standard input does. It can open no socket, and knows no voice but the one in the package.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO, Any

from audio.voice.pipe import PipeClosed, receive, send

KINDER = 5
"""How much less of the processor it asks for than the player, whose sound must not wait."""
SEED = 1
"""The same words always sound the same."""


def main() -> int:
    """Answer until the player goes."""
    hears, speaks = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no sound
    sys.addaudithook(refuse_sockets)
    if hasattr(os, "nice"):
        os.nice(KINDER)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # onnxruntime 1.32 reports to its maker from C++, where no hook sees it
    try:
        answer(hears, speaks)
    except PipeClosed:
        return 0
    return 0


def refuse_sockets(event: str, _arguments: tuple[Any, ...]) -> None:
    """An audit hook: no network, whatever a library may try."""
    if event.startswith("socket."):
        raise PermissionError("the voice opens no sockets")


def answer(hears: IO[bytes], speaks: IO[bytes]) -> None:
    """One sentence after another; raises PipeClosed when the player has gone."""
    import hibari  # noqa: PLC0415 - the model's engine, here and nowhere else

    model = Path(hibari.__file__).with_name("assets") / "hibari.onnx"
    voice = hibari.Hibari(model=str(model), threads=1)  # a path: it never looks elsewhere for a voice
    send(speaks, {"rate": hibari.SAMPLE_RATE})
    while True:
        told, _ = receive(hears)
        try:
            said = voice(str(told["text"]), speed=float(told["speed"]), seed=SEED)
        except Exception as trouble:  # noqa: BLE001 - whatever the model does with odd words, the next ones may do
            send(speaks, {"trouble": str(trouble)[:200] or type(trouble).__name__})
        else:
            send(speaks, {"frames": len(said)}, said.astype("<f4").tobytes())


if __name__ == "__main__":
    sys.exit(main())
