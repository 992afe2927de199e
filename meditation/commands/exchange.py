"""Commands that exchange sessions with other programs: sound, captions, lyrics and calendars out, texts in."""

from __future__ import annotations

import argparse
import datetime as dt
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands.choices import guide_for, plan_for
from meditation.commands.common import Add, ask_voice, ask_which, house_of, print_data, progress_line
from meditation.trouble import GOOD, Trouble

if TYPE_CHECKING:
    from meditation.guidance import Guide
    from meditation.house import House
    from meditation.session.captions.files import Kind
    from meditation.session.plan import Plan

CALENDAR = ".ics"
VOICE_WITHIN = 900.0
"""Seconds for all words of a session; a few are usual."""


def add_to(add: Add) -> None:
    export = add(
        "export",
        _export,
        "Write a session to a file: sound (.wav, .flac, .ogg, .opus, .mp3; .m4a by ffmpeg), "
        "captions (.vtt, .srt), lyrics (.lrc), chapters (.chapters.vtt), "
        "events (.events.vtt), or a practice plan for a calendar (.ics).",
    )
    ask_which(export)
    ask_voice(export)
    export.add_argument("-o", "--output", required=True, type=Path, metavar="OUT")
    export.add_argument(
        "--with",
        dest="beside",
        type=_kinds,
        default=(),
        metavar="vtt,srt",
        help="texts beside a file of sound, with one stem: vtt, srt, lrc, chapters, events",
    )
    export.add_argument("--days", type=_days, metavar="mo,we,fr", help="for a calendar: on which days")
    export.add_argument("--at", type=_time, metavar="7:30", help="for a calendar: when")
    export.add_argument("--weeks", type=int, metavar="8", help="for a calendar: for how many weeks")
    export.add_argument("--from", dest="first", type=_date, metavar="DATE", help="for a calendar: from when on; today")
    export.set_defaults(wrong=export.error)

    bring = add(
        "import", _import, "Make a script of captions (.vtt, .srt), lyrics (.lrc), or pause-marked text (.txt, .md)."
    )
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("-o", "--output", type=Path, metavar="OUT", help="a .session.md file, or a folder")
    bring.add_argument("--json", action="store_true", help="print what was guessed as data")


def _export(options: argparse.Namespace) -> int:
    calendar = options.output.suffix.casefold() == CALENDAR
    asked = (options.days, options.at, options.weeks)
    if calendar and None in asked:
        options.wrong("A calendar needs to know when:  --days mo,we,fr --at 7:30 --weeks 8")
    if not calendar and (*asked, options.first) != (None, None, None, None):
        options.wrong("--days, --at, --weeks and --from belong to a calendar, a file that ends in .ics.")
    if options.beside:
        from audio.encode import KINDS as SOUNDS

        if options.output.suffix.casefold() not in SOUNDS:
            options.wrong(f"--with writes texts beside a file of sound, which ends in {', '.join(SOUNDS)}.")
    house = house_of(options)
    guide = None if calendar else _guide(house, options)
    plan = plan_for(house, options.script, options, guide)
    if calendar:
        print(_write_calendar(house, plan, options))
        return GOOD
    families = plan.draft.script.heading.families
    for path in _files(options.output, options.beside):
        with progress_line() as going_on:
            done = house.export(plan.timeline, path, families, guide, going_on)
        print(done)
    return GOOD


def _guide(house: House, options: argparse.Namespace) -> Guide | None:
    """The voice that was asked for, all of it said; raises Trouble where there is none."""
    guide = guide_for(house, options, usual=False)
    if guide is None:
        return None
    guide.prepare()
    guide.wait(VOICE_WITHIN, None)
    guide.stop()
    if not guide.lengths:
        raise Trouble(guide.trouble or "The voice was not ready in time.")
    if guide.trouble:
        print(f"hand-on-heart: {guide.trouble}", file=sys.stderr)
    return guide


def _files(output: Path, kinds: tuple[Kind, ...]) -> list[Path]:
    from meditation.session.captions.files import beside

    return [output, *(beside(output, kind) for kind in kinds)]


def _write_calendar(house: House, plan: Plan, options: argparse.Namespace) -> str:
    from meditation.session.calendar import PracticePlan, calendar_of

    heading = plan.draft.script.heading
    first = options.first or house.logbook.today()
    practice = PracticePlan(
        heading.title, heading.intention, plan.length, options.days, options.at, first, options.weeks
    )
    try:
        content = calendar_of(practice, house.now())
    except (ValueError, OverflowError) as trouble:
        raise Trouble(str(trouble)) from trouble
    try:
        options.output.write_bytes(content)
    except OSError as trouble:
        raise Trouble(f"{options.output} could not be written: {trouble.strerror}.") from trouble
    return f"Practice plan written to {options.output}."


def _import(options: argparse.Namespace) -> int:
    from meditation.script.importing.files import import_file
    from meditation.script.importing.report import NotImported
    from meditation.script.lines import printable
    from meditation.session.wording import PLAIN_READING

    found = import_file(options.file, PLAIN_READING.time)
    if isinstance(found, NotImported):
        raise Trouble(f"{printable(str(options.file))}: {found.sentence}")
    path = _script_path(options, found.id)
    _write_new(path, found.text)
    name = printable(str(path))
    if options.json:
        print_data({"script": name, "id": found.id, "guesses": [guess.as_dict() for guess in found.guesses]})
        return GOOD
    print(f"Script written to {name}. What was guessed:")
    for guess in found.guesses:
        print(f"  {guess}")
    print(f"Read it through, then see whether anything is to mend:  hand-on-heart check {name}")
    return GOOD


def _script_path(options: argparse.Namespace, script_id: str) -> Path:
    """Beside the source, or where the person says."""
    from meditation.script.lines import printable
    from meditation.script.shelf import SUFFIX

    path: Path = options.output or options.file.parent
    if path.is_dir():
        path /= f"{script_id}{SUFFIX}"
    if not path.name.casefold().endswith(SUFFIX):
        raise Trouble(f"The name of a script ends in {SUFFIX}, and {printable(path.name)} does not.")
    return path


def _write_new(path: Path, text: str) -> None:
    """Nothing that is there already is written over."""
    from meditation.script.lines import printable

    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as there:
        raise Trouble(f"{printable(str(path))} is there already. Say another name with -o.") from there
    except (OSError, ValueError) as trouble:
        reason = getattr(trouble, "strerror", None) or "its name does not allow it"
        raise Trouble(f"{printable(str(path))} could not be written: {reason}.") from trouble


def _kinds(text: str) -> tuple[Kind, ...]:
    from meditation.session.captions.files import KINDS

    known = {kind.name: kind for kind in KINDS}
    names = [name.strip().casefold() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"“{text}” cannot stand beside a sound. Write some of {', '.join(known)}.")
    return tuple(known[name] for name in dict.fromkeys(names))


def _days(text: str) -> tuple[str, ...]:
    from meditation.session.calendar import DAYS

    days = [day.strip().upper()[:2] for day in text.split(",") if day.strip()]
    if not days or not set(days) <= set(DAYS):
        known = ", ".join(DAYS).casefold()
        raise argparse.ArgumentTypeError(f"“{text}” are not days of the week. Write some of {known}.")
    return tuple(days)


def _time(text: str) -> dt.time:
    found = re.fullmatch(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])", text)
    if not found:
        raise argparse.ArgumentTypeError(f"“{text}” is not a time of day. Write one such as 7:30 or 19:00.")
    return dt.time(int(found[1]), int(found[2]))


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date. Write one such as 2026-11-23.") from None
