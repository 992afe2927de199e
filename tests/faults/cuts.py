"""Power cuts: the disk as it may be when the power goes at any moment. `python -m tests.faults.cuts [200]`.

strace writes down every change that a writer makes to the history's files, in order, with what the writer confirmed.
A cut takes all changes up to a moment of chance. What was synced before it is on the disk; of everything since, each
change is there, is not, or is there in parts: writes by sectors of 512 bytes, in any order. From what is then on the
disk the real store has to give every session that was confirmed before the cut.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TypeAlias

from meditation.history.connecting import FILE
from tests.faults.writing import confirmed, harm, writer

SECTOR = 512
TRACED = "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,close"
LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
WITHIN = 120


@dataclass(frozen=True)
class Write:
    file: str
    at: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    """A file is made so long."""

    file: str
    length: int


@dataclass(frozen=True)
class Gone:
    file: str


@dataclass(frozen=True)
class Synced:
    """All that was done to this file is on the disk; without a name, the folder with the names in it."""

    file: str


@dataclass(frozen=True)
class Said:
    """What the writer confirmed."""

    text: str


Change: TypeAlias = Write | Cut | Gone | Synced | Said


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def recorded(folder: Path, sessions: int) -> list[Change]:
    """Everything that a writer changes in this folder, in order."""
    seen = folder.parent / "record"
    program = writer(
        folder, sessions, "strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-o", str(seen), "-e", TRACED
    )
    program.communicate(timeout=WITHIN)
    changes: list[Change] = []
    for line in seen.read_text("utf-8").splitlines():
        found = LINE.match(line)
        if found and not found[3].startswith("-"):
            changes += _change(found[1], found[2], folder)
    return changes


def _change(call: str, words: str, folder: Path) -> list[Change]:
    if call == "unlink":
        path = Path(_bytes(words.split('"')[1]).decode())
        return [Gone(path.name)] if path.parent == folder else []
    found = re.match(r"(\d+)<((?:[^>]|>(?!,|$))*)>(?:, (.*))?$", words)
    if not found:
        return []
    path, rest = Path(_bytes(found[2]).decode() if found[2].startswith("\\x") else found[2]), found[3] or ""
    if call == "write" and found[1] == "1":
        return [Said(_bytes(rest.split('"')[1]).decode())]
    ours = path.parent == folder and path.name.startswith(FILE.partition(".")[0])
    return _on_file(call, path.name if ours else "", rest) if ours or path == folder else []


def _on_file(call: str, name: str, rest: str) -> list[Change]:
    match call:
        case "fsync" | "fdatasync":
            return [Synced(name)]
        case "pwrite64" if name:
            return [Write(name, int(rest.rsplit(", ", 1)[1]), _bytes(rest.split('"')[1]))]
        case "ftruncate" if name:
            return [Cut(name, int(rest))]
    return []


@dataclass
class Disk:
    """What is certain to be on it, file by file, and what has changed since."""

    files: dict[str, bytearray] = field(default_factory=dict)
    since: list[Write | Cut | Gone] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    """Files whose names are certain to be in their folder."""

    def take(self, change: Change) -> None:
        match change:
            case Synced(file):
                if file:
                    for one in [one for one in self.since if one.file == file]:
                        _do(self.files, one)
                    self.since = [one for one in self.since if one.file != file]
                else:
                    self.named |= self.known
            case Said():
                pass
            case _:
                self.known.add(change.file)
                self.since.append(change)

    def after_a_cut(self, chance: Random) -> dict[str, bytearray]:
        """One of the states in which the power may have left it."""
        files = {name: bytearray(data) for name, data in self.files.items()}
        kind = chance.choice(("nothing", "all", "some", "some"))
        unnamed = {name for name in self.known - self.named if chance.random() < 0.5}
        for change in self.since:
            if kind == "nothing" or (kind == "some" and chance.random() < 0.5):
                continue
            if kind == "some" and isinstance(change, Write):
                for start in range(0, len(change.data), SECTOR):
                    if chance.random() < 0.7:
                        _do(files, Write(change.file, change.at + start, change.data[start : start + SECTOR]))
            else:
                _do(files, change)
        return {name: data for name, data in files.items() if name not in unnamed}


def _do(files: dict[str, bytearray], change: Write | Cut | Gone) -> None:
    match change:
        case Write(file, at, data):
            there = files.setdefault(file, bytearray())
            there.extend(bytes(max(0, at + len(data) - len(there))))
            there[at : at + len(data)] = data
        case Cut(file, length):
            there = files.setdefault(file, bytearray())
            there.extend(bytes(max(0, length - len(there))))
            del there[length:]
        case Gone(file):
            files.pop(file, None)


def cut(changes: list[Change], moment: int, folder: Path, chance: Random) -> tuple[int, list[str]]:
    """How many sessions were confirmed before the cut after so many changes, and what is wrong after it."""
    disk = Disk()
    for change in changes[:moment]:
        disk.take(change)
    kept = confirmed("".join(change.text for change in changes[:moment] if isinstance(change, Said)))
    folder.mkdir(parents=True, mode=0o700)
    for name, data in disk.after_a_cut(chance).items():
        (folder / name).write_bytes(data)
    return len(kept), harm(folder, kept) if kept or (folder / FILE).exists() else []


def tried(cuts: int, sessions: int, seed: int = 1) -> tuple[int, int, list[str]]:
    """(cuts, sessions that were confirmed before them, what is wrong afterwards)."""
    chance = Random(seed)
    sum_of_kept, wrong = 0, []
    with tempfile.TemporaryDirectory() as name:
        changes = recorded(Path(name) / "data", sessions)
        first = next(at for at, change in enumerate(changes) if isinstance(change, Said))
        for number in range(cuts):
            moment = chance.randrange(first + 1, len(changes) + 1)
            kept, found = cut(changes, moment, Path(name) / f"cut-{number}", chance)
            sum_of_kept += kept
            wrong += [f"cut {number} after {moment}: {one}" for one in found]
    return cuts, sum_of_kept, wrong


def main(cuts: int) -> None:
    try:
        done, kept, wrong = tried(cuts, 60)
    except FileNotFoundError:
        raise SystemExit("strace is not here, so no power cut was tried.") from None
    except subprocess.TimeoutExpired:
        raise SystemExit("The writer did not come to its end.") from None
    sys.stdout.write(f"{done} power cuts: {kept} times a session confirmed before; wrong after: {wrong or 'nothing'}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 200)
