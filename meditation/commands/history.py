"""Commands for the history: look at it, add, correct, bring in, take out, back up, put back, erase."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands.common import Add, house_of, length, print_data
from meditation.commands.passphrase import with_history
from meditation.trouble import BAD_INPUT, GOOD, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from meditation.history.backups import Backup
    from meditation.history.importing.reading import Preview, Reader
    from meditation.history.session import Session
    from meditation.history.store import HistoryStore
    from meditation.house import House

NO_RUN = "No such session: “{}”. “hand-on-heart history --json” shows each with its id."
ERASES = """This takes away, on this computer and for good:
{}
It cannot be undone. To do it, write: hand-on-heart erase --yes"""


def add_to(add: Add) -> None:
    history = add("history", _history, "Print what was practised, newest first, and the run.")
    history.add_argument("--json", action="store_true", help="print data")
    history.add_argument(
        "--rest", type=_rest, metavar="off|3-7", help="days of practice in any seven that keep a run; off: all seven"
    )
    history.add_argument(
        "--day-start",
        type=_day_start,
        metavar="flexible|midnight|HH:MM",
        help="look at it with days that begin then; what is kept stays as it is",
    )
    history.add_argument("--since", type=_date, metavar="YYYY-MM-DD", help="sessions from this day on")
    what = history.add_subparsers(title="what else", metavar="WHAT")

    def under(name: str, act: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        sub = what.add_parser(name, help=words, description=words)
        sub.set_defaults(act=act)
        sub.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="keep all files under DIR")
        sub.add_argument("--json", action="store_true", help="print data")
        return sub

    _add_import(under("import", _import, "Look at a history from elsewhere, and bring it in with --yes."))
    out = under("export", _export, "Write the history to a file: .jsonl, .csv or .ics.")
    out.add_argument("file", type=Path, metavar="OUT")
    out.add_argument("--kind", choices=("jsonl", "csv", "insight-timer", "ics"), help="if the name does not tell")
    out.add_argument("--notes", action="store_true", help="with the notes, in a table too")
    _add_rows(under)

    backup = add("backup", _backup, "Copy the history now, and list the copies there are.")
    backup.add_argument("--json", action="store_true", help="print data")
    restore = add("restore", _restore, "Put a copy back in the history's place; a copy of what is there is made first.")
    restore.add_argument("copy", nargs="?", type=Path, metavar="COPY", help="which; without it the newest whole one")
    restore.add_argument("--json", action="store_true", help="print data")
    erase = add("erase", _erase, "Take away every file of yours: history, copies, notes, settings, own scripts.")
    erase.add_argument("--yes", action="store_true", help="do it")
    erase.add_argument("--json", action="store_true", help="print data")


def _add_import(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("file", type=Path, metavar="FILE")
    sub.add_argument("--kind", metavar="KIND", help="what it is, if it cannot be seen, such as insight-timer or table")
    sub.add_argument("--zone", metavar="ZONE", help="for times without a zone: local, utc, or a name as Europe/Berlin")
    sub.add_argument(
        "--columns",
        type=_columns,
        metavar="start=A,length=B",
        help="which columns a table has: start, length, end, title, note",
    )
    sub.add_argument("--report", type=Path, metavar="OUT", help="write the rows that were set aside, with reasons")
    sub.add_argument("--yes", action="store_true", help="bring it in; without this nothing is written")


def _add_rows(under: Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]) -> None:
    more = under("add", _add, "Add a session by hand.")
    more.add_argument("start", type=_moment, metavar="START", help="such as 2026-03-01T07:30, by your own clock")
    more.add_argument("length", type=length, metavar="LENGTH", help="such as 10m")
    more.add_argument("--title", default="Meditation")
    edit = under("edit", _edit, "Correct a session.")
    edit.add_argument("id")
    edit.add_argument("--start", type=_moment, help="such as 2026-03-01T07:30")
    edit.add_argument("--length", type=length, help="such as 10m")
    edit.add_argument("--day", type=_date, help="the practice day it counts for")
    edit.add_argument("--title")
    for sub in (more, edit):
        sub.add_argument("--note")
    gone = under("delete", _delete, "Take sessions out.")
    gone.add_argument("id", nargs="+")


# -- looking -------------------------------------------------------------------------------------------------------


def _history(options: argparse.Namespace) -> int:
    house = with_history(house_of(options))
    per_week, start = options.rest, options.day_start
    if options.json:
        print_data(house.logbook.published(per_week, start, options.since))
        return GOOD
    from meditation.views.in_words import history_in_words

    _store(house)
    log = house.logbook
    calendar = log.calendar(per_week, start)
    recent = [s for s in log.recent() if options.since is None or s.practice_day >= options.since]
    print(history_in_words(log.figures(calendar), log.levels(), recent, log.today()))
    return GOOD


def _store(house: House) -> HistoryStore:
    if house.logbook.store is None:
        raise Trouble(house.logbook.trouble)
    return house.logbook.store


# -- in and out ----------------------------------------------------------------------------------------------------


def _import(options: argparse.Namespace) -> int:
    from meditation.history.importing.found import NotThisKind
    from meditation.history.importing.reading import aside_lines, bring_in, look
    from meditation.history.store import StoreTrouble
    from meditation.history.written import write_privately

    house = with_history(house_of(options))
    store = _store(house)
    try:
        reader = _reader(options, house)
        preview = look(reader, store)
        if options.report is not None:
            write_privately(options.report, aside_lines(reader, store))
        added = bring_in(reader, store) if options.yes and preview.new + preview.pauses else 0
    except NotThisKind as told:
        raise Trouble(f"{options.file}: {told}") from told
    except StoreTrouble as told:
        raise Trouble(told.sentence) from told
    except OSError as trouble:
        raise Trouble(f"{trouble.filename or options.file}: {trouble.strerror}.") from trouble
    if options.json:
        print_data(_preview_data(preview, reader, added))
    else:
        print("\n".join(_preview_words(preview, reader, added, yes=options.yes)))
    return GOOD


def _reader(options: argparse.Namespace, house: House) -> Reader:
    from meditation.history.importing.columns import guess
    from meditation.history.importing.found import NotThisKind
    from meditation.history.importing.reading import READERS, TABLE, Reader, kind_of

    kind = TABLE if options.columns else options.kind or kind_of(options.file)
    if kind not in {*READERS, TABLE}:
        raise NotThisKind(f"“{kind}” is no kind of file. The kinds are: {', '.join([*READERS, TABLE])}.")
    columns = guess(options.file, options.columns) if kind == TABLE else None
    return Reader(options.file, kind, house.now(), _zone(options.zone), columns)


def _zone(name: str | None) -> dt.tzinfo | None:
    if name is None or name == "local":
        return None
    if name.casefold() == "utc":
        return dt.UTC
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError) as unknown:
        raise Trouble(f"“{name}” is no time zone. Write local, utc, or a name such as Europe/Berlin.") from unknown


def _preview_data(preview: Preview, reader: Reader, added: int) -> dict[str, object]:
    return {
        "kind": reader.kind,
        "new": preview.new,
        "there": preview.there,
        "pauses": preview.pauses,
        "set_aside": preview.aside,
        "minutes": preview.seconds // 60,
        "first": preview.first and preview.first.isoformat(),
        "last": preview.last and preview.last.isoformat(),
        "hours_as_written": {str(hour): count for hour, count in sorted(preview.as_written.items())},
        "hours_as_utc": {str(hour): count for hour, count in sorted(preview.as_utc.items())},
        "rather_utc": preview.rather_utc,
        "asides": [{"line": row.line, "reason": row.reason, "text": row.text} for row in preview.asides],
        "added": added,
    }


def _preview_words(preview: Preview, reader: Reader, added: int, *, yes: bool) -> Iterator[str]:
    from meditation.history.importing.reading import READERS

    yield f"  {READERS[reader.kind][0] if reader.kind in READERS else 'A table'}: {reader.path}"
    span = f", {preview.first} to {preview.last}, {preview.seconds // 60} min" if preview.new else ""
    yield f"  {preview.new} new{span}"
    yield f"  {preview.there} there already"
    if preview.aside:
        yield f"  {preview.aside} set aside:"
        yield from (f"    line {row.line}: {row.reason} {row.text}" for row in preview.asides[:10])
        if preview.aside > 10:
            yield "    and more: --report OUT writes all of them."
    if preview.as_written and reader.zone is None:
        yield "  The file does not tell its time zone. Sittings in the small hours (0 to 4):"
        yield f"    if it means this computer's clock: {_nights(preview.as_written)}"
        yield f"    if it means UTC: {_nights(preview.as_utc)}"
        if preview.rather_utc:
            yield "    UTC seems likelier: --zone utc"
    if not yes:
        yield "  Nothing is written yet. To bring it in, add --yes."
    else:
        yield f"  {added} added."


def _nights(hours: dict[int, int]) -> int:
    return sum(count for hour, count in hours.items() if hour < 4)


def _export(options: argparse.Namespace) -> int:
    from meditation.history.store import StoreTrouble
    from meditation.history.written import KINDS, history_as, write_privately

    store = _store(with_history(house_of(options)))
    kind = options.kind or options.file.suffix.lstrip(".").casefold()
    if kind not in KINDS:
        raise Trouble(f"“.{kind}” is not known here. Write .jsonl for everything, .csv, .ics, or --kind insight-timer.")
    try:
        write_privately(options.file, history_as(kind, store, notes=options.notes))
    except StoreTrouble as told:
        raise Trouble(told.sentence) from told
    except OSError as trouble:
        raise Trouble(f"{options.file} could not be written: {trouble.strerror}.") from trouble
    count = store.count()
    if options.json:
        print_data({"file": str(options.file), "sessions": count})
    else:
        print(f"Sessions written to {options.file}: {count}.")
    return GOOD


# -- rows ----------------------------------------------------------------------------------------------------------


def _add(options: argparse.Namespace) -> int:
    house = with_history(house_of(options))
    session = house.logbook.by_hand(options.start, options.length // 1000, options.title, options.note or "")
    return _kept(options, house, session, "Added")


def _edit(options: argparse.Namespace) -> int:
    house = with_history(house_of(options))
    found = _store(house).session(options.id)
    if found is None:
        raise Trouble(NO_RUN.format(options.id))
    seconds = None if options.length is None else options.length // 1000
    changed = house.logbook.corrected(
        found, start=options.start, seconds=seconds, day=options.day, title=options.title, note=options.note
    )
    return _kept(options, house, changed, "Changed")


def _kept(options: argparse.Namespace, house: House, session: Session, done: str) -> int:
    from meditation.history.store import StoreTrouble

    try:
        _store(house).put([session])
    except StoreTrouble as told:
        raise Trouble(told.sentence) from told
    if options.json:
        print_data({"id": session.id, "practice_day": session.practice_day.isoformat(), "seconds": session.seconds})
    else:
        print(f"{done}: {session.title}, {session.seconds // 60} min, {session.practice_day}. Its id: {session.id}")
    return GOOD


def _delete(options: argparse.Namespace) -> int:
    from meditation.history.store import StoreTrouble

    store = _store(with_history(house_of(options)))
    missing = [id_ for id_ in options.id if store.session(id_) is None]
    if missing:
        raise Trouble(NO_RUN.format(missing[0]))
    try:
        gone = store.delete(options.id)
    except StoreTrouble as told:
        raise Trouble(told.sentence) from told
    if options.json:
        print_data({"deleted": [session.id for session in gone]})
    else:
        print("\n".join(f"Taken out: {session.title}, {session.practice_day}." for session in gone))
    return GOOD


# -- the whole -----------------------------------------------------------------------------------------------------


def _backup(options: argparse.Namespace) -> int:
    from meditation.history.backups import backups
    from meditation.history.store import StoreTrouble

    house = with_history(house_of(options))
    try:
        _store(house).back_up(house.now())
    except StoreTrouble as told:
        raise Trouble(told.sentence) from told
    rows = backups(house.places.data)
    if options.json:
        print_data([_backup_data(row) for row in rows])
    else:
        print(
            "\n".join(
                f"  {row.made.astimezone():%Y-%m-%d %H:%M}  sessions: {row.sessions:>6}  {row.path}" for row in rows
            )
        )
    return GOOD


def _restore(options: argparse.Namespace) -> int:
    house = with_history(house_of(options))
    backup = house.logbook.restore(options.copy)
    if options.json:
        print_data(_backup_data(backup))
    else:
        print(f"The history is as it was on {backup.made.astimezone():%Y-%m-%d at %H:%M}. Sessions: {backup.sessions}.")
    return GOOD


def _backup_data(backup: Backup) -> dict[str, object]:
    made = backup.made.isoformat(timespec="seconds")
    return {"file": str(backup.path), "made": made, "sessions": backup.sessions, "seconds": backup.seconds}


def _erase(options: argparse.Namespace) -> int:
    house = house_of(options)
    folders = house.logbook.own_folders()
    if not options.yes:
        told = "\n".join(f"  {folder}" for folder in folders) or "  (there is nothing)"
        print(ERASES.format(told), file=sys.stderr)
        return BAD_INPUT
    left = house.logbook.erase()
    if left:
        raise Trouble(left)
    if options.json:
        print_data({"erased": [str(folder) for folder in folders]})
    else:
        print("Everything of yours that this program kept is gone.")
    return GOOD


# -- what one types ------------------------------------------------------------------------------------------------


def _rest(text: str) -> int:
    if text == "off":
        return 7
    if text.isdecimal() and 3 <= int(text) <= 7:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is neither off nor 3 to 7.")


def _day_start(text: str) -> str:
    if text in {"flexible", "midnight"}:
        return text
    try:
        return dt.time.fromisoformat(text).strftime("%H:%M")
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(f"“{text}” is neither flexible nor midnight nor an hour as 04:00.") from wrong


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day. Write it as 2026-03-01.") from wrong


def _moment(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError) as wrong:
        raise argparse.ArgumentTypeError(f"“{text}” is not a moment. Write it as 2026-03-01T07:30.") from wrong


def _columns(text: str) -> dict[str, str]:
    from meditation.history.importing.columns import NAMES

    told = {}
    for pair in text.split(","):
        part, sign, name = pair.partition("=")
        if not sign or part.strip() not in NAMES:
            raise argparse.ArgumentTypeError(f"“{pair}” is not a column. Write start=Date,length=Minutes and so on.")
        told[part.strip()] = name.strip()
    return told
