"""Each call to the system that the store makes fails, once or from then on: `python -m tests.faults.calls`.

strace lets the k-th call of a kind on the history's own files fail with a full disk (ENOSPC) or a broken one (EIO).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.history.connecting import FILE
from tests.faults.writing import TOLD, confirmed, harm, writer

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ("pwrite64", "fdatasync,fsync", "ftruncate", "pread64", "unlink")
ERRORS = ("ENOSPC", "EIO")
SESSIONS = 6
WITHIN = 60


@dataclass
class Outcome:
    """Of all faults so far."""

    faults: int = 0
    told: int = 0
    kept: int = 0
    wrong: list[str] = field(default_factory=list)


def can_inject() -> bool:
    """Whether strace is here and may look at a program."""
    try:
        done = subprocess.run(["strace", "-qq", "-e", "trace=none", "true"], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0


def fail(folder: Path, kind: str, error: str, when: str, outcome: Outcome) -> bool:
    """One writer whose call of that kind fails: `3` is the third, `3+` each from there on; False where it made none."""
    kept: list[str] = []
    first = writer(folder, 2)
    kept += confirmed(first.communicate(timeout=WITHIN)[0])
    seen = folder.parent / "calls"
    paths = [str(folder / FILE), str(folder / f"{FILE}-journal")]
    trace = ["strace", "-f", "-qq", "-o", str(seen), *(word for path in paths for word in ("-P", path))]
    inject = ["-e", f"trace={kind}", "-e", f"inject={kind}:error={error}:when={when}"]
    program = writer(folder, SESSIONS, *trace, *inject)
    said, trouble = program.communicate(timeout=WITHIN)
    if "(INJECTED)" not in seen.read_text(encoding="utf-8", errors="replace"):
        return False
    ids, told = confirmed(said), said.count(TOLD)
    outcome.faults += 1
    outcome.told += told
    outcome.kept += len(ids)
    name = f"{kind} {error} {when}"
    if program.returncode != 0:
        outcome.wrong.append(f"{name}: ended with {program.returncode}: {trouble[-300:]}")
    if len(ids) + told != SESSIONS:
        outcome.wrong.append(f"{name}: {len(ids)} kept, {told} told, of {SESSIONS}")
    outcome.wrong += [f"{name}: {wrong}" for wrong in harm(folder, kept + ids)]
    return True


def every(step: int, on: str) -> Iterator[tuple[str, str, str]]:
    """(kind, error, when) for every k, or for each step-th; `on` is + where all that follow fail too."""
    for kind in KINDS:
        for error in ERRORS:
            for k in range(1, 10_000, step):
                yield kind, error, f"{k}{on}"


def failed(step: int, most: int = 10_000, on: str = "") -> Outcome:
    """All faults, each on a history of its own, until a kind has no more calls."""
    outcome = Outcome()
    over: set[tuple[str, str]] = set()
    for kind, error, when in every(step, on):
        if (kind, error) in over or outcome.faults >= most:
            continue
        with tempfile.TemporaryDirectory() as name:
            if not fail(Path(name) / "data", kind, error, when, outcome):
                over.add((kind, error))
        if len(over) == len(KINDS) * len(ERRORS):
            break
    return outcome


def main() -> None:
    for on, words in (("", "faults"), ("+", "faults that last")):
        outcome = failed(1, on=on)
        sys.stdout.write(
            f"{outcome.faults} {words}: {outcome.kept} sessions kept, {outcome.told} told of; "
            f"wrong afterwards: {outcome.wrong or 'nothing'}\n"
        )


if __name__ == "__main__":
    main()
