"""The history as it grows: what one waits for with ten thousand, a hundred thousand and a million sessions.

    python -m tests.bench.history [10000 100000 1000000]

Every history covers the same 27 years, so that a page shows as many days. Prints one JSON object.
"""

from __future__ import annotations

import datetime as dt
import json
import resource
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from meditation.history.figures import figures
from meditation.history.importing.reading import Reader, bring_in
from meditation.history.portable import history_lines
from meditation.history.runs import Calendar
from meditation.history.session import CheckIn, Ending, Session
from meditation.history.steadiness import steadiness
from meditation.history.store import HistoryStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
DAYS = 10_000
TRIES = 7
YEAR = dt.timedelta(days=371)
IMPORTED = 20_000
"""Rows brought in and written out again, whatever the history's size."""


def sessions(count: int, seed: int = 1) -> Iterator[Session]:
    chance = Random(seed)
    for number in range(count):
        start = NOW - dt.timedelta(days=DAYS * (1 - number / count), seconds=chance.randrange(3600))
        seconds = chance.choice((60, 300, 600, 1200))
        yield Session(
            id=f"{seed}-{number:08}",
            script=f"session-{chance.randrange(48)}",
            title="Made up",
            started=start.replace(microsecond=0),
            seconds=seconds,
            practice_day=start.date(),
            utc_offset=0,
            zone="UTC",
            ending=Ending.FINISHED,
            planned_seconds=seconds,
            check_in=CheckIn(chance.choice((None, 3, 4)), None, None),
            note="warm" if number % 20 == 0 else "",
        )


def median_ms(act: Callable[[], object]) -> float:
    times = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        act()
        times.append(time.perf_counter() - begun)
    return round(statistics.median(times) * 1000, 2)


def seconds_of(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return round(time.perf_counter() - begun, 2)


def page(store: HistoryStore) -> None:
    """All that the history page asks."""
    today = NOW.date()
    days = store.days()
    calendar = Calendar(days, today, 5, store.pauses())
    figures(calendar)
    steadiness(calendar)
    list(store.sessions(50))
    store.by_script(f"{today.year - 1}-{today.month:02}")
    store.by_hour(f"{today.year - 1}-{today.month:02}")


def measured(count: int, folder: Path) -> dict[str, Any]:
    with closing(HistoryStore.open(folder, now=lambda: NOW)) as store:
        filling = seconds_of(lambda: store.put(sessions(count)))
    found: dict[str, Any] = {"fill (s)": filling}

    def opened() -> None:
        with closing(HistoryStore.open(folder, now=lambda: NOW)) as again:
            list(again.sessions(50))

    found["open, check and last 50 (ms)"] = median_ms(opened)
    with closing(HistoryStore.open(folder, now=lambda: NOW)) as store:
        today = NOW.date()
        found["last 50 (ms)"] = median_ms(lambda: list(store.sessions(50)))
        found["year chart (ms)"] = median_ms(lambda: store.days(today - YEAR, today))
        found["all years (ms)"] = median_ms(store.days)
        found["runs (ms)"] = median_ms(lambda: Calendar(store.days(), today).current)
        found["history page (ms)"] = median_ms(lambda: page(store))
        found["one durable session (ms)"] = median_ms(lambda: store.put([next(sessions(1, seed=99))]))
        out = folder / "out.jsonl"
        with out.open("w", encoding="utf-8") as file:
            found["export of all (s)"] = seconds_of(
                lambda: file.writelines(f"{line}\n" for line in history_lines(store.sessions(), ()))
            )
        found["export size (MB)"] = round(out.stat().st_size / 1e6, 1)
        more = folder / "more.jsonl"
        more.write_text("\n".join(history_lines(sessions(IMPORTED, seed=2), ())), encoding="utf-8")
        found[f"import of {IMPORTED} (s)"] = seconds_of(lambda: bring_in(Reader(more, "jsonl", NOW), store))
        found["the same again (s)"] = seconds_of(lambda: bring_in(Reader(more, "jsonl", NOW), store))
        found["backup (s)"] = seconds_of(lambda: store.back_up(NOW))
    found["file (MB)"] = round((folder / "history.sqlite").stat().st_size / 1e6, 1)
    found["memory at most (MB)"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    return found


def main(counts: list[int]) -> None:
    report: dict[str, Any] = {}
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            report[str(count)] = measured(count, Path(folder))
    first, last = report[str(counts[0])], report[str(counts[-1])]
    for name in ("last 50 (ms)", "year chart (ms)", "all years (ms)", "runs (ms)", "history page (ms)"):
        report[f"{name[:-5]}, last to first"] = round(last[name] / first[name], 2)
    sys.stdout.write(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
