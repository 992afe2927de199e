"""The Finish page: thanks without a grade, an optional check-in and note."""

from __future__ import annotations

from dataclasses import dataclass

from meditation.session.clockface import spell_length

CHECK_IN_LINES = (("kind", "Kind to myself"), ("connected", "Connected with others"), ("present", "Present here"))
CHECK_IN_WORDS = ("Not much", "A little", "Somewhat", "Rather", "Very")


@dataclass(frozen=True, slots=True)
class FinishView:
    thanks: str
    line: str
    session: str
    """The id of the row that a check-in or note belongs to; empty where nothing was kept."""
    notice: str = ""


def finish_view(title: str, seconds: int, session: str, *, whole: bool, notice: str = "") -> FinishView:
    thanks = "Thank you for making time" if whole else "That was enough for now"
    return FinishView(thanks, f"{title} · {spell_length(seconds * 1000)}", session, notice)
