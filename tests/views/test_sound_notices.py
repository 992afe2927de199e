"""What the sound tells of itself is said for as long as it is true, or worth knowing."""

from __future__ import annotations

from audio.transport import LOST
from meditation.sound import Notices

ELSEWHERE = "“Lamp” is not to be found just now; the default output is used."


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def test_nothing_told_is_nothing_said() -> None:
    assert Notices().say(sounding=True) == Notices().say(sounding=False) == ""


def test_lost_sound_is_said_until_it_is_back() -> None:
    notices = Notices(Clock())
    notices.tell(LOST)
    assert notices.say(sounding=False) == LOST
    assert notices.say(sounding=True) == ""


def test_sound_from_elsewhere_is_said_while_it_plays_for_the_first_minute() -> None:
    clock = Clock()
    notices = Notices(clock)
    notices.tell(ELSEWHERE)
    assert notices.say(sounding=True) == ELSEWHERE
    clock.at += 59
    assert notices.say(sounding=True) == ELSEWHERE
    clock.at += 2
    assert notices.say(sounding=True) == ""
