"""Commands that begin a session: the window, and play."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from meditation.commands.common import GOOD, Add, ask_which, house_of

if TYPE_CHECKING:
    from meditation.house import House

LANDING = "touch-20-seconds"
"""What is played where there is no window to open."""


def add_to(add: Add) -> None:
    play = add("play", _play, "Play a session: in the window, or in the terminal.")
    ask_which(play)
    ask_how(play)


def ask_how(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--terminal", action="store_true", help="play in the terminal even where there is a display")
    parser.add_argument("--no-sound", action="store_true", help="words and breath without sound")
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="look through it N times as fast, silently"
    )


def window(options: argparse.Namespace) -> int:
    from meditation.display import NO_DISPLAY, has_display

    if has_display():
        from meditation.ui.app import show_window

        return show_window(house_of(options))
    print(NO_DISPLAY)
    return _sit_in_terminal(house_of(options), LANDING, None)


def _play(options: argparse.Namespace) -> int:
    from meditation.display import NO_DISPLAY, has_display

    house = house_of(options)
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


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a speed. Write a number from 0.1 to 1000.")
    return speed
