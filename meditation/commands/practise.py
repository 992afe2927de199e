"""Commands that begin a session: the window, and play."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.commands.caution import caution_before
from meditation.commands.choices import guide_for, plan_for, wishes
from meditation.commands.common import Add, ask_voice, ask_which, ask_wishes, house_of, length
from meditation.trouble import GOOD, Trouble

if TYPE_CHECKING:
    from meditation.guidance import Guide
    from meditation.house import House
    from meditation.script.model import Millis, Script
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline
    from meditation.session.timer import Strikes

VOICE_WITHIN = 10.0
"""Seconds that the start waits for the voice at most; what is not said by then is said while it plays."""
LANDING = "touch-20-seconds"
"""What is played where there is no window to open."""


def add_to(add: Add) -> None:
    play = add("play", _play, "Play a session: in the window, or in the terminal.")
    ask_which(play)
    ask_voice(play)
    ask_how(play)

    opens = add("open", window, "Open a session's card in the window; a file alone, without “open”, does the same.")
    opens.add_argument("script", metavar="ID|FILE", help="a script's id, a .session.md file, or a page: breathe")

    add("wait", wait, "Start without a window, for reminders and the small icon; a second start opens it.")

    breathe = add("breathe", _breathe, "Breathe with a guide for any length; without a pattern, list them.")
    breathe.add_argument("pattern", nargs="?", metavar="PATTERN", help="a pattern's id, such as box, or own-breath")
    breathe.add_argument("--seconds", metavar="4,0,0,6,0", help="your own seconds: in, sip, hold, out, empty")
    breathe.add_argument("--length", type=length, metavar="5m", help="how long it shall be")
    ask_wishes(breathe)
    ask_how(breathe)

    sit = add("sit", _sit, "Sit in silence: bells at the start, in between and at the end.")
    sit.add_argument("length", nargs="?", type=length, metavar="20m", help="how long; without it, until you end it")
    sit.add_argument("--prepare", type=length, default=0, metavar="30s", help="time to get ready, at most 10m")
    sit.add_argument("--start", type=_strikes, default="bowl-lowx1", metavar="BELLxN", help="the first bell; x0: none")
    sit.add_argument("--end", type=_strikes, default="bowl-lowx3", metavar="BELLxN", help="the last bell; x0: none")
    sit.add_argument("--every", type=length, metavar="5m", help="a bell each time this has passed")
    sit.add_argument("--between", type=_range, metavar="3m-8m", help="bells by chance, so far apart")
    sit.add_argument("--bell", type=_strikes, default="chime-softx1", metavar="BELLxN", help="the bell in between")
    sit.add_argument("--sit-on", action="store_true", help="go on after the last bell until you end it")
    sit.add_argument("--ambience", default="", metavar="NAME", help="such as rain-far")
    sit.add_argument("--seed", type=int, metavar="N", help="the same number gives the same bells by chance")
    sit.add_argument("--bells", action="store_true", help="only print the coming bells")
    ask_how(sit)


def ask_how(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--terminal", action="store_true", help="play in the terminal even where there is a display")
    parser.add_argument("--no-sound", action="store_true", help="words and breath without sound")
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="look through it N times as fast, silently"
    )


def window(options: argparse.Namespace) -> int:
    from meditation.display import has_display

    if has_display():
        from meditation.ui.app import show_window

        return show_window(house_of(options), wish=_wish(options))
    return land(house_of(options), getattr(options, "script", LANDING))


def land(house: House, script: str = LANDING) -> int:
    """Play it in the terminal, where there is no display for a window."""
    from meditation.display import NO_DISPLAY

    print(NO_DISPLAY)
    return _in_terminal(house, plan_for(house, script, None), None)


def _wish(options: argparse.Namespace, play: str = "") -> str:
    """The page, id or file that a window which is open already shall show instead."""
    name: str = getattr(options, "script", "")
    if name:
        return play + (str(Path(name).absolute()) if Path(name).is_file() else name)
    if hasattr(options, "pattern"):
        return f"{play}breathe-{options.pattern}" if options.pattern else "breathe"
    return "timer" if hasattr(options, "prepare") else ""


def wait(options: argparse.Namespace) -> int:
    from meditation.display import has_display

    if not has_display():
        raise Trouble("There is no display here, so there is nothing to wait with.")
    from meditation.ui.app import show_window

    return show_window(house_of(options), wish="wait", shown=False)


def _play(options: argparse.Namespace) -> int:
    house = house_of(options)
    guide = None
    if not options.no_sound and options.speed == 1.0:
        guide = guide_for(house, options)
        if guide is not None:
            guide.prepare()
            guide.wait(VOICE_WITHIN, None)
    return _begin(house, plan_for(house, options.script, options, guide), options, guide)


def _begin(house: House, what: Plan | Timeline, options: argparse.Namespace, guide: Guide | None = None) -> int:
    """Begin in the window, or in the terminal where there can be none or it was asked for."""
    from meditation.display import NO_DISPLAY, has_display

    if options.speed == 1.0:
        caution_before(house, what)
    if not options.terminal and options.speed == 1.0 and has_display():
        from meditation.ui.app import show_window

        return show_window(house, begin=what, wish=_wish(options, "play "), sound=not options.no_sound, guide=guide)
    if not options.terminal and not has_display():
        print(NO_DISPLAY)
    return _in_terminal(house, what, options, guide)


def _in_terminal(
    house: House, what: Plan | Timeline, options: argparse.Namespace | None, guide: Guide | None = None
) -> int:
    from meditation.commands.passphrase import with_history
    from meditation.terminal import play_in_terminal
    from meditation.views.in_words import practice_in_words

    speed = options.speed if options else 1.0
    silent = options is not None and options.no_sound
    with_history(house, willing=True)
    sitting, trouble = house.sit(what, sound=not silent, speed=speed, guide=guide)
    ended = play_in_terminal(sitting, trouble)
    log = house.logbook
    print(practice_in_words(log.figures(), log.levels(), ended.session, log.today()))
    house.ring_out(sitting)
    if guide is not None:
        guide.stop()
    damage = house.logbook.look_after()
    if damage:
        print(f"  {damage} “hand-on-heart restore” puts the newest whole copy back.")
    if ended.notice:
        print(f"  {ended.notice}")
    return GOOD


def _breathe(options: argparse.Namespace) -> int:
    from meditation.session.breathing import BREATHE, OWN_BREATH

    house = house_of(options)
    if options.pattern is None and options.seconds is None:
        for pattern in house.patterns:
            print(f"  {pattern.id:<18} {pattern.title:<28} {pattern.words}")
        print(f"  {OWN_BREATH:<18} {'Follow your own breath':<28} your own pace")
        return GOOD
    script = _own_seconds(options.seconds) if options.seconds else house.breathing(f"{BREATHE}{options.pattern}")
    if script is None:
        known = ", ".join([*(pattern.id for pattern in house.patterns), OWN_BREATH])
        raise Trouble(f"There is no breathing pattern called “{options.pattern}”. There are {known}.")
    _refuse_out_of_bounds(script, options.length)
    plan = house.plan(script, options.length, wishes(house, script, options))
    return _begin(house, plan, options)


def _refuse_out_of_bounds(script: Script, length: int | None) -> None:
    """A breathing pattern has bounds of its own, which are kinder than what its silences would allow."""
    from meditation.session.clockface import spell_length

    low, high = min(script.heading.lengths), max(script.heading.lengths)
    if length is not None and not low <= length <= high:
        raise Trouble(f"“{script.heading.title}” lasts {spell_length(low)} to {spell_length(high)} here.")


def _own_seconds(text: str) -> Script:
    from meditation.script.patterns import OWN_BOUNDS, own_pattern
    from meditation.session.breathing import breathing_script

    try:
        in_, sip, hold, out, empty = (float(number) for number in text.split(","))
        return breathing_script(own_pattern(in_, out, sip=sip, hold=hold, empty=empty))
    except ValueError:  # no number, not five of them, or seconds that nobody should breathe by
        example = f"Write five numbers: 4,0,0,6,0 is in 4, out 6. {OWN_BOUNDS}"
        raise Trouble(f"“{text}” is not a breathing pattern. {example}") from None


def _sit(options: argparse.Namespace) -> int:
    from meditation.script.model import Millis
    from meditation.session.timer import Timer, TimerError, timer_timeline
    from meditation.views.timer import timer_view

    house = house_of(options)
    house.check_ambience(options.ambience)
    seed = options.seed if options.seed is not None else house.now().toordinal()
    timer = Timer(
        options.length,
        Millis(options.prepare),
        options.start,
        options.end,
        options.every,
        options.between,
        options.bell,
        seed,
        options.sit_on,
        options.ambience,
    )
    try:
        timeline = timer_timeline(timer)
    except TimerError as trouble:
        raise Trouble(str(trouble)) from trouble
    if options.bells:
        view = timer_view(timer)
        for at, words in view.bells:
            print(f"  {at:>8}  {words}")
        if view.more:
            print(f"  {view.more}")
        return GOOD
    return _begin(house, timeline, options)


def _strikes(text: str) -> Strikes:
    from meditation.script.known import BELLS, DEFAULT_BELL
    from meditation.session.timer import Strikes

    name, _, count = text.replace(" ", "").rpartition("x")
    bell = name or DEFAULT_BELL
    if not count.isdecimal() or bell not in BELLS:
        known = ", ".join(BELLS)
        raise argparse.ArgumentTypeError(f"“{text}” is not a bell. Write one such as bowl-lowx3; there are {known}.")
    return Strikes(int(count), bell)


def _range(text: str) -> tuple[Millis, Millis]:
    from meditation.script.model import Millis

    low, _, high = text.partition("-")
    return Millis(length(low)), Millis(length(high))


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a speed. Write a number from 0.1 to 1000.")
    return speed
