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

    from meditation.script.model import Script
    from meditation.script.problems import Problem


def add_to(add: Add) -> None:
    writing.add_to(add)

    check = add("check", _check, "Say what is wrong in scripts, translations and plans: file, line and a fix.")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files, or folders of them")
    check.add_argument("--json", action="store_true", help="print data")
    check.add_argument("--strict", action="store_true", help="warnings and advice count as errors")

    timeline = add("timeline", _timeline, "Print what will happen and when.")
    ask_which(timeline)
    timeline.add_argument("--json", action="store_true", help="print data")


def _check(options: argparse.Namespace) -> int:
    from meditation.session.advising import advise_files
    from meditation.session.checking import check_files, check_plans, files_in, is_plan

    every = [file for given in options.files for file in files_in(given)]
    files, plans = [file for file in every if not is_plan(file)], [file for file in every if is_plan(file)]
    problems = [*check_files(files, writing.shelf_for(options, files)), *advise_files(files)]
    problems += check_plans(plans, _sessions(options, files)) if plans else []
    wrong = [p for p in problems if options.strict or p.level.value == "error"]
    if options.json:
        print_data([problem.as_dict() for problem in problems])
    else:
        for problem in problems:
            print(f"{problem}\n")
        print(_summary(every, problems))
    return BAD_INPUT if wrong else GOOD


def _sessions(options: argparse.Namespace, files: Sequence[Path]) -> dict[str, Script]:
    """The sessions that a plan may name: those on the shelf, and those that are checked with it."""
    from meditation.script.parse import load_script
    from meditation.script.shelf import is_script

    found = {card.id: card.script for card in house_of(options).shelf.good()}
    beside = (load_script(file).script for file in files if is_script(file.name))
    return found | {script.heading.id: script for script in beside if script is not None}


def _summary(files: Sequence[Path], problems: Sequence[Problem]) -> str:
    from meditation.script.translating import is_lines
    from meditation.session.checking import is_plan

    translations = sum(is_lines(file.name) for file in files)
    plans = sum(is_plan(file) for file in files)
    counts = [(len(files) - translations - plans, "script"), (translations, "translation"), (plans, "plan")]
    parts = [f"{count} {what}{'' if count == 1 else 's'}" for count, what in counts if count] or ["no script"]
    named = f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
    say = "Nothing to mend" if not problems else f"{len(problems)} to look at"
    return f"{say} in {named}."


def _timeline(options: argparse.Namespace) -> int:
    timeline = plan_for(house_of(options), options.script, options).timeline
    if options.json:
        print_data(timeline.as_dict())
    else:
        from meditation.views.outline import timeline_in_words

        print(timeline_in_words(timeline))
    return GOOD
