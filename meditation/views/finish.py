"""The Finish page: thanks without a grade, an optional check-in and note."""

from __future__ import annotations

from dataclasses import dataclass

from meditation.language import noted, tr
from meditation.session.clockface import spell_length

CHECK_IN_LINES = (
    ("kind", noted("Kind to myself")),
    ("connected", noted("Connected with others")),
    ("present", noted("Present here")),
)
CHECK_IN_WORDS = (noted("Not much"), noted("A little"), noted("Somewhat"), noted("Rather"), noted("Very"))


@dataclass(frozen=True, slots=True)
class FinishView:
    thanks: str
    line: str
    session: str
    """The id of the row that a check-in or note belongs to; empty where nothing was kept."""
    notice: str = ""
    title: str = ""
    """Of the session."""


def finish_view(title: str, seconds: int, session: str, *, whole: bool, notice: str = "") -> FinishView:
    thanks = tr("Thank you for making time") if whole else tr("That was enough for now")
    return FinishView(thanks, f"{title} · {spell_length(seconds * 1000)}", session, notice, title)
