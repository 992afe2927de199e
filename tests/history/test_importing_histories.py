"""Histories from elsewhere: looked at first, brought in whole or not at all, twice is once; all files are made up."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import closing
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from meditation.history.backups import backups
from meditation.history.importing.columns import guess
from meditation.history.importing.found import NotThisKind
from meditation.history.importing.reading import NONSENSE, Enough, Preview, Reader, bring_in, kind_of, look
from meditation.history.importing.times import read_seconds, read_time
from meditation.history.store import HistoryStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = dt.datetime(2026, 8, 1, 12, 0, tzinfo=dt.UTC)
BERLIN = ZoneInfo("Europe/Berlin")

INSIGHT = """Started At,Duration,Preset,Activity
07/23/2026 12:55:02,3:0:27,,Meditation
07/22/2026 00:40:00,0:10:0,"Morning, slow",PracticeType.Walking
07/20/2026 21:00:00,0:10:0,,PracticeType.Meditation
"""
AM_PM = """Exported by the app

StartedAt (UTC),Duration
07/23/2026 12:55:02 AM,0:5:53
"""
JOURNAL = """================================
Timer Start: Jul 23,2026 12:55 PM
Timer Duration: 3 hrs 0 mins 27 secs

Long, and kind.
================================
Timer Start: nonsense
================================
"""
HEALTH = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (Record*)>
<!ATTLIST Record type CDATA #REQUIRED>
]>
<HealthData locale="en_GB">
 <Record type="HKQuantityTypeIdentifierStepCount" startDate="2026-07-01 08:00:00 +0200" value="12"/>
 <Record type="HKCategoryTypeIdentifierMindfulSession" sourceName="Headroom" startDate="2026-07-01 08:00:00 +0200"
  endDate="2026-07-01 08:10:30 +0200" value="HKCategoryValueNotApplicable"/>
 <Record type="HKCategoryTypeIdentifierMindfulSession" sourceName="Watch" startDate="2026-07-01 08:00:00 +0200"
  endDate="2026-07-01 08:10:30 +0200"/>
 <Record type="HKCategoryTypeIdentifierMindfulSession" sourceName="Watch" startDate="yesterday" endDate=""/>
</HealthData>
"""
MEDITO = json.dumps(
    {"totalTracksCompleted": 2, "audioCompleted": [{"timestamp": 1782000000000, "id": "calm"}, {"timestamp": "soon"}]}
)
LOOP = "Date,Value,Notes\n2026-07-01,2,\n2026-07-02,0,\n2026-07-03,YES_MANUAL,on the train\n"
MEDITATE = "start_time_unix,duration_secs,mode,label,note\n1782000000,600,countdown,Evening,warm\n"
TABLE = "Datum;Minuten;Notiz\n24.12.2025 18:30;12;still\n27.12.2025 07:15;8;\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[HistoryStore]:
    with closing(HistoryStore.open(tmp_path / "home", now=lambda: NOW)) as opened:
        yield opened


def file(folder: Path, text: str, name: str = "log.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def reader(path: Path, zone: dt.tzinfo = BERLIN) -> Reader:
    return Reader(path, kind_of(path), NOW, zone)


@pytest.mark.parametrize(
    ("text", "name", "kind", "new"),
    [
        (INSIGHT, "InsightTimerLogs.csv", "insight-timer", 3),
        (AM_PM, "log.csv", "insight-timer", 1),
        (HEALTH, "export.xml", "apple-health", 1),
        (MEDITO, "stats.json", "medito", 1),
        (LOOP, "Checkmarks.csv", "loop", 2),
        (MEDITATE, "sessions.csv", "meditate", 1),
        ("Date,Minutes,Title\n2026-07-01 08:00,10,Sit\n2026-07-02 08:00,12,Sit\n", "any.csv", "table", 2),
    ],
)
def test_each_kind_is_known_by_its_looks_and_comes_in_once(
    tmp_path: Path, store: HistoryStore, text: str, name: str, kind: str, new: int
) -> None:
    path = file(tmp_path, text, name)
    assert kind_of(path) == kind
    assert look(reader(path), store).new == new
    assert bring_in(reader(path), store) == new
    assert (look(reader(path), store).new, bring_in(reader(path), store), store.count()) == (0, 0, new)
    assert {session.source for session in store.sessions()} == {kind}
    assert [backup.sessions for backup in backups(tmp_path / "home")] == [new, 0]  # made before each time


def test_a_log_of_insight_timer_keeps_times_lengths_and_notes(tmp_path: Path, store: HistoryStore) -> None:
    path = file(tmp_path, INSIGHT)
    file(tmp_path, JOURNAL, "InsightTimerJournal.txt")
    bring_in(reader(path), store)
    newest, late, oldest = store.sessions()
    assert newest.started == dt.datetime(2026, 7, 23, 10, 55, 2, tzinfo=dt.UTC)
    assert (newest.seconds, newest.utc_offset, newest.note) == (10_827, 7200, "Long, and kind.")
    assert not newest.zone_known
    assert (late.title, late.practice_day) == ("Morning, slow", dt.date(2026, 7, 21))
    assert (oldest.title, oldest.practice_day) == ("Meditation", dt.date(2026, 7, 20))


def test_a_late_night_is_its_own_day_where_the_evening_had_practice_whatever_the_order(
    tmp_path: Path,
) -> None:
    rows = ["07/22/2026 00:40:00,0:10:0,,", "07/21/2026 20:00:00,0:10:0,,"]
    for number, order in enumerate((rows, rows[::-1])):
        home = tmp_path / f"other{number}"
        path = file(tmp_path, "\n".join(["Started At,Duration,Preset,Activity", *order]))
        with closing(HistoryStore.open(home, now=lambda: NOW)) as fresh:
            bring_in(reader(path), fresh)
            assert set(fresh.days()) == {dt.date(2026, 7, 21), dt.date(2026, 7, 22)}


def test_what_cannot_be_is_set_aside_with_its_line_and_reason(tmp_path: Path, store: HistoryStore) -> None:
    rows = [
        "07/23/2026 12:00:00,0:10:0,,",
        "07/23/2026 12:05:00,0:10:0,,",
        "07/22/2026 12:00:00,-0:10:0,,",
        "07/21/2026 12:00:00,13:0:0,,",
        "09/21/2026 12:00:00,0:1:0,,",
        "31/31/2026 12:00:00,0:1:0,,",
        "07/20/2026 12:00:00,long,,",
        "07/19/2026",
    ]
    path = file(tmp_path, "\n".join(["Started At,Duration,Preset,Activity", *rows]))
    preview = look(reader(path), store)
    assert (preview.new, preview.aside) == (1, 7)
    assert [(row.line, row.reason.split()[0:3]) for row in preview.asides] == [
        (3, ["It", "overlaps", "the"]),
        (4, ["Its", "length", "is"]),
        (5, ["It", "is", "longer"]),
        (6, ["It", "lies", "in"]),
        (7, ["Its", "start", "is"]),
        (8, ["Its", "length", "is"]),
        (9, ["It", "has", "fewer"]),
    ]
    assert store.count() == 0


def test_the_right_zone_is_proposed_by_the_small_hours(tmp_path: Path, store: HistoryStore) -> None:
    there = dt.datetime(2026, 7, 1, 7, 30).astimezone()
    starts = [(there + dt.timedelta(days=day)).astimezone(dt.UTC) for day in range(9)]
    utc = "\n".join(f"{start:%m/%d/%Y %H:%M:%S},0:10:0,," for start in starts)
    night = "\n".join(f"07/{day:02}/2026 02:00:00,0:10:0,," for day in range(1, 9))
    preview = look(reader(file(tmp_path, f"Started At,Duration,Preset,Activity\n{utc}")), store)
    assert preview.as_utc == {7: 9}
    assert Preview(as_written=preview.as_utc, as_utc=preview.as_written).rather_utc in {True, False}
    shown = look(reader(file(tmp_path, f"Started At,Duration,Preset,Activity\n{night}")), store)
    assert shown.as_written == {2: 8}


def test_a_table_of_any_program_is_read_by_its_columns(tmp_path: Path, store: HistoryStore) -> None:
    path = file(tmp_path, TABLE)
    with pytest.raises(NotThisKind, match="Which column holds the start"):
        kind_of(path)
    columns = guess(path, {"start": "Datum", "length": "Minuten", "note": "Notiz"})
    assert bring_in(Reader(path, "table", NOW, BERLIN, columns), store) == 2
    assert [(s.seconds, s.note, s.practice_day.day) for s in store.sessions()] == [(480, "", 27), (720, "still", 24)]
    with pytest.raises(NotThisKind, match="no column “Dauer”"):
        guess(path, {"start": "Datum", "length": "Dauer"})


def test_a_day_without_an_hour_is_that_day_and_two_sittings_on_it_are_two(tmp_path: Path, store: HistoryStore) -> None:
    path = file(tmp_path, "Day,Minutes\n2025-03-12,20\n2025-03-12,20\n2025-03-13,800\n2025-03-14,5\n")
    preview = look(Reader(path, "table", NOW, BERLIN, guess(path)), store)
    assert [row.line for row in preview.asides] == [4]
    assert bring_in(Reader(path, "table", NOW, BERLIN, guess(path)), store) == 3
    kept = sorted((str(s.practice_day), f"{s.started.astimezone(BERLIN):%H:%M}", s.seconds) for s in store.sessions())
    assert kept == [("2025-03-12", "12:00", 1200), ("2025-03-12", "12:20", 1200), ("2025-03-14", "12:00", 300)]
    assert bring_in(Reader(path, "table", NOW, BERLIN, guess(path)), store) == 0


def test_a_stop_in_the_middle_writes_nothing(tmp_path: Path, store: HistoryStore) -> None:
    days = [dt.date(2020, 1, 1) + dt.timedelta(days=day) for day in range(1500)]
    rows = "\n".join(f"{day:%m/%d/%Y} 08:00:00,0:10:0,," for day in days)
    path = file(tmp_path, f"Started At,Duration,Preset,Activity\n{rows}")
    with pytest.raises(Enough):
        bring_in(reader(path), store, lambda rows: rows < 1000)
    assert store.count() == 0
    assert bring_in(reader(path), store) == 1500


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0\0\0",
        "{",
        '{"v":1,"start":3}',
        "Started At,Duration\n" + '"' * 200_001,
        "Started At,Duration\n" + "x" * 300_000,
        "a,b\n1,2\n",
        "<HealthData",
        '<HealthData><Record type="HKCategoryTypeIdentifierMindfulSession" startDate="0001-01-01" endDate="x"/>',
        "start_time_unix,duration_secs\n1e99,5\n99999999999999999,5\n-5,-5\n",
        '{"audioCompleted":' + "[" * 5000,
        '{"audioCompleted":[1,null,{"timestamp":1e300},{"timestamp":true}]}',
        "Date,Minutes\n0001-01-01,5\n9999-12-31,5\n",
        "Date,Minutes\n0001-01-01T00:00:00+14:00,5\n9999-12-31T23:59:59-14:00,5\n",
    ],
)
def test_nonsense_gets_a_sentence_or_is_set_aside(tmp_path: Path, store: HistoryStore, text: str) -> None:
    path = file(tmp_path, text, "nonsense.txt")
    said = ""
    try:
        said = " ".join(row.reason for row in look(reader(path), store).asides)
    except NotThisKind as told:
        said = str(told)
    assert said.endswith(".") or text.startswith("Date,Minutes")
    assert store.count() == 0


def test_entities_are_refused(tmp_path: Path, store: HistoryStore) -> None:
    bomb = '<!DOCTYPE HealthData [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<HealthData>&b;</HealthData>'
    with pytest.raises(NotThisKind, match="entities"):
        look(reader(file(tmp_path, bomb)), store)


def test_an_export_that_is_cut_short_gives_what_is_there(tmp_path: Path, store: HistoryStore) -> None:
    preview = look(reader(file(tmp_path, HEALTH[: HEALTH.index(' <Record type="HKCategory', 500)])), store)
    assert preview.new == 1
    assert preview.asides[-1].reason.startswith("From here on")


def test_a_large_file_takes_no_more_memory(tmp_path: Path, store: HistoryStore) -> None:
    import tracemalloc

    path = tmp_path / "log.csv"
    with path.open("w") as out:
        out.write("Started At,Duration,Preset,Activity\n")
        out.writelines("nonsense,nonsense,nonsense,nonsense\n" for _ in range(20_000))
    tracemalloc.start()
    preview = look(reader(path), store)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (preview.aside, len(preview.asides)) == (20_000, 1000)
    assert peak < 3_000_000


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0:10:0", 600),
        ("1:5:53", 3953),
        ("12:30", 750),
        ("2 hrs 13 mins 5 secs", 7985),
        ("45 min", 2700),
        ("-0:10:0", -600),
        ("10", 600),
        ("7.5", 450),
        ("25:00:00", 90_000),
        ("", None),
        ("soon", None),
    ],
)
def test_lengths_as_others_write_them(text: str, seconds: int | None) -> None:
    assert read_seconds(text, 60) == seconds


def test_dates_as_others_write_them() -> None:
    at = dt.datetime(2026, 7, 3, 14, 5)  # noqa: DTZ001 - as a file has it
    for text in (
        "07/03/2026 14:05:00",
        "07/03/2026 02:05 PM",
        "2026-07-03T14:05",
        "03.07.2026 14:05",
        "Jul 3,2026 02:05 PM",
    ):
        assert read_time(text) == at
    assert read_time("2026-07-03 14:05:00 +0200") == at.replace(tzinfo=dt.timezone(dt.timedelta(hours=2)))
    assert read_time("once") is None


@pytest.mark.parametrize(
    ("row", "name"), [('2026-03-01 07:30,ten minutes,"never closed\n', "any.csv"), ('{"v":1,"id":"x"}\n', "any.jsonl")]
)
def test_a_file_that_goes_on_and_on_without_a_session_is_given_up(
    tmp_path: Path, store: HistoryStore, row: str, name: str
) -> None:
    head = "Date,Minutes,Title\n" if name.endswith("csv") else ""
    path = file(tmp_path, head + row * 3 * NONSENSE, name)
    with pytest.raises(NotThisKind, match="None of its first 50,000 rows is a session"):
        look(Reader(path, kind_of(path), NOW), store)
    assert store.count() == 0
