"""The command line: one parser, every command; the window and the sound are imported only when they are wanted."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.house import House, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meditation.script.model import Script

GOOD, BAD_INPUT, WRONG_USAGE = 0, 1, 2
EPILOG = "Exit code: 0 good, 1 a problem with the input, 2 wrong usage."


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; gives the exit code."""
    options = _parser().parse_args(list(arguments))
    command: Callable[[argparse.Namespace], int] = options.act
    try:
        return command(options)
    except Trouble as trouble:
        print(f"hand-on-heart: {trouble.sentence}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        return GOOD


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="keep all files under DIR")
    parser = argparse.ArgumentParser(
        prog="hand-on-heart",
        description="A private, offline guided-meditation player. Without a command it opens the window.",
        epilog=EPILOG,
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=_version())
    parser.set_defaults(act=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, act: Callable[[argparse.Namespace], int], words: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=words, description=words, epilog=EPILOG, parents=[shared])
        sub.set_defaults(act=act)
        return sub

    play = add("play", _play, "Play a session: in the window, or in the terminal.")
    _which(play)
    play.add_argument("--terminal", action="store_true", help="play in the terminal even where there is a display")
    play.add_argument("--no-sound", action="store_true", help="words and breath without sound")
    play.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="look through it N times as fast, silently"
    )

    lists = add("list", _list, "List every script, and those that cannot be played with their reasons.")
    lists.add_argument("--json", action="store_true", help="print data")

    check = add("check", _check, "Say what is wrong in scripts: file, line, column and a fix.")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true", help="print data")
    check.add_argument("--strict", action="store_true", help="warnings count as errors")

    timeline = add("timeline", _timeline, "Print what will happen and when.")
    _which(timeline)
    timeline.add_argument("--json", action="store_true", help="print data")

    export = add(
        "export", _export, "Write a session to a file: sound (.wav, .flac, .ogg, .opus, .mp3) or captions (.vtt)."
    )
    _which(export)
    export.add_argument("-o", "--output", required=True, type=Path, metavar="OUT")

    history = add("history", _history, "Print what was practised, newest first, and the run.")
    history.add_argument("--json", action="store_true", help="print data")

    test = add("self-test", _self_test, "Examine sound, scripts, store and pictures: what works and what does not.")
    test.add_argument("--json", action="store_true", help="print data")
    return parser


def _which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("script", metavar="ID|FILE", help="a script's id, or a .session.md file")
    parser.add_argument(
        "--length", type=_length, metavar="5m", help="how long it shall be, such as 90s, 5m, 1m30s or 5:00"
    )
    parser.add_argument("--no-touch", action="store_true", help="without touch")
    parser.add_argument("--no-breath", action="store_true", help="without following the breath")


def _length(text: str) -> int:
    from meditation.script.durations import read_duration

    ms = read_duration(text)
    if ms is None or ms <= 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not a length of time. Write 90s, 5m, 1m30s or 5:00.")
    return ms


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a speed. Write a number from 0.1 to 1000.")
    return speed


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"hand-on-heart {version('hand-on-heart')}"
    except PackageNotFoundError:
        return "hand-on-heart (not installed)"


def _house(options: argparse.Namespace) -> House:
    return House.at(getattr(options, "home", None))


def _print_data(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2))


def _script(house: House, name: str) -> Script:
    return house.script(name)


def _window(options: argparse.Namespace) -> int:
    from meditation.display import NO_DISPLAY, has_display

    if has_display():
        from meditation.ui.app import show_window

        return show_window(_house(options))
    print(NO_DISPLAY)
    return _sit_in_terminal(_house(options), "touch-20-seconds", None)


def _play(options: argparse.Namespace) -> int:
    from meditation.display import NO_DISPLAY, has_display

    house = _house(options)
    if not options.terminal and options.speed == 1.0 and has_display():
        from meditation.ui.app import show_window

        house.script(options.script)
        return show_window(house, begin=options)
    if not options.terminal and not has_display():
        print(NO_DISPLAY)
    return _sit_in_terminal(house, options.script, options)


def _sit_in_terminal(house: House, name: str, options: argparse.Namespace | None) -> int:
    from meditation.terminal import play_in_terminal
    from meditation.views.in_words import practice_in_words

    timeline = house.timeline(name, options)
    speed = options.speed if options else 1.0
    silent = options is not None and options.no_sound
    sitting, trouble = house.sit(timeline, sound=not silent, speed=speed)
    ended = play_in_terminal(sitting, trouble)
    print(practice_in_words(house.figures(), house.levels(), ended.session, house.today()))
    house.ring_out(sitting)
    if ended.notice:
        print(f"  {ended.notice}")
    return GOOD


def _list(options: argparse.Namespace) -> int:
    house = _house(options)
    cards = house.desk().cards()
    if options.json:
        _print_data(
            [{"id": c.id, "title": c.title, "line": c.line, "playable": c.playable, "reason": c.trouble} for c in cards]
        )
        return GOOD
    for card in cards:
        print(f"  {card.id:<24} {card.title:<32} {card.trouble or card.line}")
    return GOOD


def _check(options: argparse.Namespace) -> int:
    from meditation.session.checking import check_file, files_in

    files = [file for given in options.files for file in files_in(given)]
    problems = [problem for file in files for problem in check_file(file)]
    wrong = [p for p in problems if options.strict or p.level.value == "error"]
    if options.json:
        _print_data([problem.as_dict() for problem in problems])
    else:
        for problem in problems:
            print(f"{problem}\n")
        count = len(files)
        say = "Nothing to mend" if not problems else f"{len(problems)} to look at"
        print(f"{say} in {count} script{'' if count == 1 else 's'}.")
    return BAD_INPUT if wrong else GOOD


def _timeline(options: argparse.Namespace) -> int:
    timeline = _house(options).timeline(options.script, options)
    if options.json:
        _print_data(timeline.as_dict())
    else:
        from meditation.views.in_words import timeline_in_words

        print(timeline_in_words(timeline))
    return GOOD


def _export(options: argparse.Namespace) -> int:
    house = _house(options)
    print(house.export(house.timeline(options.script, options), options.output))
    return GOOD


def _history(options: argparse.Namespace) -> int:
    house = _house(options)
    if options.json:
        _print_data(house.history_data())
        return GOOD
    from meditation.views.in_words import history_in_words

    if house.store is None:
        raise Trouble(house.store_trouble)
    print(history_in_words(house.figures(), house.levels(), house.recent(), house.today()))
    return GOOD


def _self_test(options: argparse.Namespace) -> int:
    from meditation.self_test import examine

    findings = examine(_house(options))
    if options.json:
        _print_data([{"part": f.part, "works": f.works, "words": f.words} for f in findings])
    else:
        for finding in findings:
            print(f"  {'works ' if finding.works else 'not   '} {finding.part:<10} {finding.words}")
    return GOOD if all(f.works or f.optional for f in findings) else BAD_INPUT
