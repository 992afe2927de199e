"""Commands for authors: begin a script, check it, mend it, and print what will happen in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands import writing
from meditation.commands.choices import plan_for
from meditation.commands.common import Add, ask_which, house_of, print_data
from meditation.trouble import BAD_INPUT, GOOD

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from meditation.script.problems import Problem


def add_to(add: Add) -> None:
    writing.add_to(add)

    check = add("check", _check, "Say what is wrong in scripts and translations: file, line, column and a fix.")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files, or folders of them")
    check.add_argument("--json", action="store_true", help="print data")
    check.add_argument("--strict", action="store_true", help="warnings and advice count as errors")

    timeline = add("timeline", _timeline, "Print what will happen and when.")
    ask_which(timeline)
    timeline.add_argument("--json", action="store_true", help="print data")


def _check(options: argparse.Namespace) -> int:
    from meditation.session.advising import advise_files
    from meditation.session.checking import check_files, files_in

    files = [file for given in options.files for file in files_in(given)]
    problems = [*check_files(files, writing.shelf_for(options, files)), *advise_files(files)]
    wrong = [p for p in problems if options.strict or p.level.value == "error"]
    if options.json:
        print_data([problem.as_dict() for problem in problems])
    else:
        for problem in problems:
            print(f"{problem}\n")
        print(_summary(files, problems))
    return BAD_INPUT if wrong else GOOD


def _summary(files: Sequence[Path], problems: Sequence[Problem]) -> str:
    from meditation.script.translating import is_lines

    translations = sum(is_lines(file.name) for file in files)
    scripts = len(files) - translations
    counts = [(scripts, "script"), (translations, "translation")]
    parts = [f"{count} {what}{'' if count == 1 else 's'}" for count, what in counts if count] or ["no script"]
    say = "Nothing to mend" if not problems else f"{len(problems)} to look at"
    return f"{say} in {' and '.join(parts)}."


def _timeline(options: argparse.Namespace) -> int:
    timeline = plan_for(house_of(options), options.script, options).timeline
    if options.json:
        print_data(timeline.as_dict())
    else:
        from meditation.views.outline import timeline_in_words

        print(timeline_in_words(timeline))
    return GOOD
