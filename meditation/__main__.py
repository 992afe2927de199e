"""Where the program starts: private files from the first line on, then the command line."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

VOICE_HELPER, READS_SOUND = "--voice-helper", "--read-sound"
NEW_THINGS = 20_000
"""Made since the last look for garbage, until the next: what a start reads stays, and looking through it takes 4 ms."""


def main() -> int:
    os.umask(0o077)
    gc.set_threshold(NEW_THINGS)
    leave_no_image()
    open_streams()
    if sys.argv[1:] == [VOICE_HELPER]:  # a bundle has no other way to start its voice
        from audio.voice.helper import main as speak  # noqa: PLC0415

        return speak()
    if sys.argv[1:2] == [READS_SOUND]:  # nor to read a sound apart
        from audio.decoding import main as read  # noqa: PLC0415

        return read(sys.argv[2:])
    from meditation.cli import run  # noqa: PLC0415 - the mask comes before anything that could write

    return run(sys.argv[1:])


def leave_no_image() -> None:
    """Whatever happens, the system writes no image of this program's memory, with a note or a key in it, to a file."""
    if os.name == "posix":
        import resource  # noqa: PLC0415 - POSIX only

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def open_streams() -> None:
    """Standard input and output that are there, and never fail for a letter.

    A window's program has none, and a person may close them. A console that knows few letters shows ? for the others.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
        elif stream.errors == "strict":
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    sys.exit(main())
