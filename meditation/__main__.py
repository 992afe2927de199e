"""Where the program starts: private files from the first line on, then the command line."""

from __future__ import annotations

import os
import sys


def main() -> int:
    os.umask(0o077)
    from meditation.cli import run  # noqa: PLC0415 - the mask comes before anything that could write

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
