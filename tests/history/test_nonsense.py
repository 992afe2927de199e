"""Files made to fill the memory or to go on for ever: each is told of in a sentence, and takes little of either."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from meditation.history.importing.others import MOST_JSON

ROOT = Path(__file__).resolve().parents[2]
PART = 32_000_000
MOST = 400_000_000
"""Bytes of address space for the whole program, Python and all."""
HEALTH = b"<?xml version='1.0'?>\n<HealthData>\n"
BRING_IN = """
import datetime as dt, sys
from contextlib import closing
from pathlib import Path
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[3]), int(sys.argv[3])))
except ImportError:
    pass
from meditation.history.importing.found import NotThisKind
from meditation.history.importing.reading import Reader, bring_in, kind_of
from meditation.history.store import HistoryStore
now = dt.datetime(2026, 8, 1, 12, 0, tzinfo=dt.UTC)
path = Path(sys.argv[1])
with closing(HistoryStore.open(Path(sys.argv[2]), now=lambda: now)) as store:
    try:
        bring_in(Reader(path, kind_of(path), now), store)
    except NotThisKind as told:
        print(told)
    print(store.count())
"""


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("InsightTimerLogs.csv", bytes(PART))
    return packed.getvalue()


def deep_json() -> bytes:
    return b'{"audioCompleted": ' + b"[" * (MOST_JSON - 100)


def wide_json() -> bytes:
    return b'{"audioCompleted": [' + b"{}," * (MOST_JSON // 3 - 100) + b"{}]}"


FILES = {
    "an element that never ends": lambda: HEALTH + b'<Record value="' + b"a" * PART,
    "a remark that never ends": lambda: HEALTH + b"<!--" + b"a" * PART,
    "elements in elements": lambda: HEALTH + b"<a>" * (PART // 3),
    "names without number": lambda: HEALTH + b"".join(b"<a%d/>" % number for number in range(PART // 10)),
    "rules without number": lambda: (
        b"<!DOCTYPE HealthData ["
        + b"".join(b"<!ATTLIST a b%d CDATA #IMPLIED>" % number for number in range(PART // 40))
    ),
    "deep JSON": deep_json,
    "wide JSON": wide_json,
    "JSON beyond measure": lambda: b'{"audioCompleted": ' + b"[" * PART,
    "a packed file": bomb,
}


@pytest.mark.parametrize("name", FILES)
def test_nonsense_neither_hangs_nor_fills_the_memory(tmp_path: Path, name: str) -> None:
    path = tmp_path / "nonsense"
    path.write_bytes(FILES[name]())
    line = [sys.executable, "-c", BRING_IN, str(path), str(tmp_path / "data"), str(MOST)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told, count = done.stdout.splitlines()
    assert told.endswith((".", "?"))
    assert count == "0"
