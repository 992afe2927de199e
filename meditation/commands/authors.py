"""Commands for authors: check a script, and print what will happen in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands.common import BAD_INPUT, GOOD, Add, ask_which, house_of, print_data

if TYPE_CHECKING:
    import argparse


def add_to(add: Add) -> None:
    check = add("check", _check, "Say what is wrong in scripts: file, line, column and a fix.")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="print data")
    check.add_argument("--strict", action="store_true", help="warnings count as errors")

    timeline = add("timeline", _timeline, "Print what will happen and when.")
    ask_which(timeline)
    timeline.add_argument("--json", action="store_true", help="print data")


def _check(options: argparse.Namespace) -> int:
    from meditation.session.checking import check_file, files_in

    files = [file for given in options.files for file in files_in(given)]
    problems = [problem for file in files for problem in check_file(file)]
    wrong = [p for p in problems if options.strict or p.level.value == "error"]
    if options.json:
        print_data([problem.as_dict() for problem in problems])
    else:
        for problem in problems:
            print(f"{problem}\n")
        count = len(files)
        say = "Nothing to mend" if not problems else f"{len(problems)} to look at"
        print(f"{say} in {count} script{'' if count == 1 else 's'}.")
    return BAD_INPUT if wrong else GOOD


def _timeline(options: argparse.Namespace) -> int:
    timeline = house_of(options).timeline(options.script, options)
    if options.json:
        print_data(timeline.as_dict())
    else:
        from meditation.views.in_words import timeline_in_words

        print(timeline_in_words(timeline))
    return GOOD
