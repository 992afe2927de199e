"""Export, wipe, import: the same history again, whatever is in it."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meditation.history.days import Pause
from meditation.history.importing.found import Aside
from meditation.history.importing.reading import Reader, bring_in, kind_of, look
from meditation.history.opening import FILE
from meditation.history.portable import history_lines, read_line, session_line
from meditation.history.session import BY_HAND, CheckIn, Ending, Session
from meditation.history.store import HistoryStore
from meditation.history.tables import csv_lines, insight_lines

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 8, 1, 12, 0, tzinfo=dt.UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
YEARS = (dt.datetime(1990, 1, 1), dt.datetime(2090, 1, 1))  # noqa: DTZ001 - as hypothesis wants them
RATING = st.none() | st.integers(1, 5)
SESSIONS = st.builds(
    Session,
    id=st.uuids().map(str),
    script=TEXT,
    title=TEXT,
    started=st.datetimes(*YEARS).map(lambda at: at.replace(microsecond=0, tzinfo=dt.UTC)),
    seconds=st.integers(0, 86_400),
    practice_day=st.dates(dt.date(1990, 1, 1)),
    utc_offset=st.integers(-14 * 60, 14 * 60).map(lambda minutes: minutes * 60),
    zone=TEXT,
    ending=st.sampled_from(Ending),
    planned_seconds=st.integers(0, 90_000),
    speed=st.floats(0.1, 1000),
    check_in=st.builds(CheckIn, RATING, RATING, RATING),
    note=TEXT,
    source=st.sampled_from(["app", BY_HAND, "insight-timer"]),
    zone_known=st.booleans(),
    more=st.sampled_from(["", b'{"mood": "\\u00e9"}'.decode("unicode_escape")]),
)
PAUSES = st.builds(
    lambda id_, first, days, words: Pause(id_, first, first + dt.timedelta(days=days), words),
    st.uuids().map(str),
    st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)),
    st.integers(0, 90),
    TEXT,
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SESSIONS, max_size=8, unique_by=lambda s: (s.started, s.seconds)), st.lists(PAUSES, max_size=2))
def test_export_wipe_import_is_the_same_history(tmp_path: Path, sessions: list[Session], pauses: list[Pause]) -> None:
    """`python -m tests.bench.history` does it a thousand times."""
    sessions = list({f"{s.started:%Y%m%d%H%M}{s.seconds}": s for s in sessions}.values())
    out = tmp_path / "history.jsonl"
    (tmp_path / FILE).unlink(missing_ok=True)
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as store:
        store.put(sessions)
        for pause in pauses:
            store.set_pause(pause)
        before = (list(store.sessions()), store.pauses(), store.days())
        out.write_text("\n".join(history_lines(store.sessions(), store.pauses())), encoding="utf-8", newline="\n")
    (tmp_path / FILE).unlink()
    with closing(HistoryStore.open(tmp_path, now=lambda: NOW)) as store:
        bring_in(Reader(out, "jsonl", NOW), store)
        assert (list(store.sessions()), store.pauses(), store.days()) == before


def one(**changes: object) -> Session:
    at = dt.datetime(2026, 7, 23, 10, 55, 2, tzinfo=dt.UTC)
    row = Session("a", "tea", "A cup of tea", at, 302, dt.date(2026, 7, 23), 7200, "CEST", Ending.FINISHED, 300)
    return replace(row, **changes)  # type: ignore[arg-type]


def test_a_line_is_one_json_object_that_others_can_read() -> None:
    row = json.loads(session_line(one(check_in=CheckIn(kind=4), more='{"mood": 3}')))
    assert row["start"] == "2026-07-23T12:55:02+02:00"
    assert (row["v"], row["session"], row["completed"], row["after"], row["mood"]) == (1, "tea", True, {"kind": 4}, 3)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "not JSON"),
        ("[1]", "neither"),
        ('{"v":2,"id":"a","start":"2026-07-23T12:55:02+02:00"}', "newer"),
        ('{"v":1,"id":"a","start":"2026-07-23T12:55:02"}', "zone"),
        ('{"v":1,"id":"a","start":"2026-07-23T12:55:02+02:00","seconds":-4}', "seconds"),
        ('{"v":1,"id":"a","start":"2026-07-23T12:55:02+02:00","seconds":4,"after":{"kind":9}}', "1 to 5"),
        ('{"v":1,"pause":"a","first":"2026-07-23","last":"2026-07-22"}', "ends"),
        ("[" * 100_000, "JSON"),
    ],
)
def test_a_line_that_is_none_of_ours_is_told(line: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_line(line)


def test_lines_that_cannot_be_read_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    path.write_text(f"{session_line(one())}\n{{half\n", encoding="utf-8")
    with closing(HistoryStore.open(tmp_path / "home", now=lambda: NOW)) as store:
        preview = look(Reader(path, kind_of(path), NOW), store)
    assert (preview.new, preview.aside) == (1, 1)
    assert preview.asides[0] == Aside(2, "This line is not whole, or not JSON.", "{half")


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SESSIONS, max_size=5))
def test_our_table_is_read_by_any_reader_and_by_ourselves(tmp_path: Path, sessions: list[Session]) -> None:
    path = tmp_path / "history.csv"
    path.write_text("".join(csv_lines(sessions, notes=True)), encoding="utf-8", newline="")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["duration_s"]) for row in rows] == [session.seconds for session in sessions]
    assert all(not value.startswith(("=", "+", "@")) for row in rows for value in (row["title"], row["note"]))
    if sessions:
        assert kind_of(path) == "csv"
    found = [row for row in Reader(path, "csv", NOW).rows(set()) if isinstance(row, Session)]
    fields = ("script", "started", "seconds", "practice_day", "ending", "check_in", "source")
    clean = [s for s in sessions if "\0" not in s.title + s.note + s.script]
    if len(clean) == len(sessions):
        assert [[getattr(s, f) for f in fields] for s in found] == [[getattr(s, f) for f in fields] for s in sessions]


def test_notes_are_left_out_unless_wished() -> None:
    rows = list(csv.DictReader(io.StringIO("".join(csv_lines([one(note="=private")], notes=False)).lstrip("\ufeff"))))
    assert rows[0]["note"] == ""
    rows = list(csv.DictReader(io.StringIO("".join(csv_lines([one(note="=private")], notes=True)).lstrip("\ufeff"))))
    assert rows[0]["note"] == "'=private"


def test_a_person_can_leave_with_insight_timers_columns(tmp_path: Path) -> None:
    path = tmp_path / "insight-timer.csv"
    path.write_text("".join(insight_lines([one()])), encoding="utf-8", newline="")
    assert path.read_text() == (
        "Started At,Duration,Preset,Activity\n07/23/2026 12:55:02,0:5:2,A cup of tea,Meditation\n"
    )
    assert kind_of(path) == "insight-timer"
