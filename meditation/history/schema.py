"""The schema of the history's file, step by step; each step is one transaction, all or nothing."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x484F4831  # "HOH1"

_FIRST = """
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    script TEXT NOT NULL,
    title TEXT NOT NULL,
    started_utc TEXT NOT NULL CHECK (started_utc GLOB '????-??-??T??:??:??*'),
    seconds INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
    practice_day TEXT NOT NULL CHECK (practice_day GLOB '????-??-??'),
    utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86400 AND 86400),
    zone TEXT NOT NULL,
    ending TEXT NOT NULL CHECK (ending IN ('finished', 'stopped', 'eased off', 'interrupted')),
    planned_seconds INTEGER NOT NULL,
    speed REAL NOT NULL CHECK (speed > 0),
    kind INTEGER CHECK (kind BETWEEN 1 AND 5),
    connected INTEGER CHECK (connected BETWEEN 1 AND 5),
    present INTEGER CHECK (present BETWEEN 1 AND 5),
    note TEXT NOT NULL DEFAULT '',
    row_sum TEXT NOT NULL
) STRICT;
CREATE INDEX session_by_start ON session (started_utc DESC);
CREATE INDEX session_by_day ON session (practice_day, seconds, ending, speed);
CREATE INDEX session_by_script ON session (script, practice_day);
CREATE TABLE sitting (
    id TEXT NOT NULL PRIMARY KEY,
    row TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    owner TEXT NOT NULL
) STRICT;
"""

_ADD_UP = """
    INSERT INTO day VALUES (new.practice_day, 1, new.seconds, new.ending = 'finished' AND new.speed = 1.0,
        new.utc_offset, new.utc_offset)
    ON CONFLICT (practice_day) DO UPDATE SET sessions = sessions + 1, seconds = seconds + excluded.seconds,
        whole = whole + excluded.whole, west = min(west, excluded.west), east = max(east, excluded.east);
"""
_DAYS = """
    INSERT INTO day SELECT practice_day, count(*), sum(seconds), sum(ending = 'finished' AND speed = 1.0),
        min(utc_offset), max(utc_offset) FROM session WHERE {which} GROUP BY practice_day;
"""
_FORGET_DAYS = "DELETE FROM day WHERE practice_day IN ({days});"
_ADD_UP_AGAIN = _FORGET_DAYS + _DAYS.format(which="practice_day IN ({days})")
_ADD_TO_MONTH = """
    INSERT INTO month SELECT substr(new.practice_day, 1, 7), part, 1, new.seconds
        FROM (SELECT 'script ' || new.script AS part
        UNION ALL SELECT 'hour ' || strftime('%H', new.started_utc, new.utc_offset || ' seconds')) WHERE true
    ON CONFLICT (month, part) DO UPDATE SET sessions = sessions + 1, seconds = seconds + excluded.seconds;
"""
_TAKE_FROM_MONTH = """
    UPDATE month SET sessions = sessions - 1, seconds = seconds - old.seconds
        WHERE month = substr(old.practice_day, 1, 7) AND part IN
        ('script ' || old.script, 'hour ' || strftime('%H', old.started_utc, old.utc_offset || ' seconds'));
    DELETE FROM month WHERE month = substr(old.practice_day, 1, 7) AND sessions = 0;
"""

_ALL_MONTHS = """
    INSERT INTO month SELECT substr(practice_day, 1, 7), 'script ' || script, count(*), sum(seconds)
        FROM session GROUP BY 1, 2;
    INSERT INTO month SELECT substr(practice_day, 1, 7),
        'hour ' || strftime('%H', started_utc, utc_offset || ' seconds'), count(*), sum(seconds)
        FROM session GROUP BY 1, 2;
"""
ADD_UP_ALL = "DELETE FROM day; DELETE FROM month;" + _DAYS.format(which="true") + _ALL_MONTHS  # noqa: S608 - constants

_SUMS = """
ALTER TABLE session ADD COLUMN source TEXT NOT NULL DEFAULT 'app';
ALTER TABLE session ADD COLUMN zone_known INTEGER NOT NULL DEFAULT 1 CHECK (zone_known IN (0, 1));
ALTER TABLE session ADD COLUMN more TEXT NOT NULL DEFAULT '';
CREATE TABLE pause (
    id TEXT NOT NULL PRIMARY KEY,
    first TEXT NOT NULL CHECK (first GLOB '????-??-??'),
    last TEXT NOT NULL CHECK (last GLOB '????-??-??' AND last >= first),
    words TEXT NOT NULL
) STRICT;
CREATE TABLE day (
    practice_day TEXT NOT NULL PRIMARY KEY,
    sessions INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    west INTEGER NOT NULL,
    east INTEGER NOT NULL
) STRICT;
CREATE TABLE month (
    month TEXT NOT NULL,
    part TEXT NOT NULL,
    sessions INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    PRIMARY KEY (month, part)
) STRICT, WITHOUT ROWID;
"""
_TRIGGERS = f"""
CREATE TRIGGER session_added AFTER INSERT ON session BEGIN {_ADD_UP} {_ADD_TO_MONTH} END;
CREATE TRIGGER session_taken AFTER DELETE ON session BEGIN
    {_ADD_UP_AGAIN.format(days="old.practice_day")} {_TAKE_FROM_MONTH} END;
CREATE TRIGGER session_changed AFTER UPDATE ON session BEGIN
    {_ADD_UP_AGAIN.format(days="old.practice_day, new.practice_day")} {_TAKE_FROM_MONTH} {_ADD_TO_MONTH} END;
"""
"""Days and months are added up as sessions come and go, so that a page costs the same after thirty years."""

STEPS: Final = (_FIRST, _SUMS + ADD_UP_ALL + _TRIGGERS)
"""What brings a file from version 0 to 1, from 1 to 2, and so on."""
VERSION = len(STEPS)


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Take every step that is missing in one transaction: all or nothing, also when killed in the middle."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        [(version,)] = connection.execute("PRAGMA user_version").fetchall()
        for step in STEPS[version:]:
            for statement in statements(step):
                connection.execute(statement)
        if version < VERSION:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def sums_hold(connection: sqlite3.Connection) -> bool:
    """True where the sums of days and months are those of the sessions."""
    days = _DAYS.format(which="true").replace("INSERT INTO day", "").strip(" \n;")
    months = "SELECT substr(practice_day, 1, 7) AS month, count(*), sum(seconds) FROM session GROUP BY 1"
    sums = "SELECT month, sum(sessions), sum(seconds) FROM month WHERE part LIKE '{} %' GROUP BY 1"
    pairs = ((days, "SELECT * FROM day"), *((months, sums.format(kind)) for kind in ("script", "hour")))
    return all(_same(connection, one, other) for one, other in pairs)


def _same(connection: sqlite3.Connection, one: str, other: str) -> bool:
    """Whether two queries give the same rows, which are compared one by one: thirty years of days are many."""
    rows = (connection.execute(f"{query} ORDER BY 1") for query in (one, other))
    return all(a == b for a, b in zip_longest(*rows))


def statements(step: str) -> list[str]:
    """The statements one by one: a script run as a whole would commit in between."""
    import sqlite3  # noqa: PLC0415 - only for its reader of statements

    found, begun = [], ""
    for piece in step.split(";"):
        begun += f"{piece};"
        if begun.strip(" \n;") and sqlite3.complete_statement(begun):
            found.append(begun)
            begun = ""
    return found
