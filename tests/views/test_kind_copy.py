"""What the program says by itself: no promise, no loss, no prompt for praise, the same welcome after any absence."""

from __future__ import annotations

import ast
import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from meditation.history.session import CheckIn, Ending, Session
from meditation.script.lint.words import promises
from meditation.settings import Settings
from meditation.views.finish import CHECK_IN_LINES, finish_view
from meditation.views.setting_tables import DESKTOP
from meditation.views.today import greeting, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2] / "meditation"
SPOKEN = sorted(path for folder in ("views", "ui", "commands") for path in (ROOT / folder).rglob("*.py"))
LOSS = re.compile(
    r"\b(?:missed|you lost|behind|badges?|don't break|failed|leaderboard|streaks?|unlock\w*)\b", re.IGNORECASE
)
PROMPT = re.compile(
    r"\b(?:rate us|rate this|write a review|share (?:this|it) with|five stars|upgrade|subscribe)\b", re.IGNORECASE
)
SENTENCE = re.compile(r"[A-Za-z]+ [a-z]+")
"""Words for people: at least two in a row, the second a small one."""


def texts(path: Path) -> Iterator[str]:
    """Every text of a module that a person may read; docstrings are for those who write it."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield from [node.value] if SENTENCE.search(node.value) else []


SAID = [(path, text) for path in SPOKEN for text in texts(path)]


def test_the_texts_of_the_program_are_found() -> None:
    assert len(SAID) > 200


def test_the_program_promises_nothing() -> None:
    assert [(path.name, text) for path, text in SAID for _ in promises(text)] == []


def test_the_program_speaks_of_no_loss_and_gives_no_badge() -> None:
    assert [(path.name, text) for path, text in SAID if LOSS.search(text)] == []


def test_the_program_never_asks_for_praise_sharing_or_money() -> None:
    assert [(path.name, text) for path, text in SAID if PROMPT.search(text)] == []


@pytest.mark.parametrize("hour", range(24))
def test_after_a_month_or_a_year_away_the_welcome_is_that_of_the_first_day(hour: int) -> None:
    welcome = f"{greeting(hour)}. {sentence(0, practised_today=False)}"
    assert sentence(0, practised_today=False, days_in_run=0) == sentence(1, practised_today=False)
    assert not re.search(r"\b(?:back|away|since|again|return\w*|days)\b", welcome)


@pytest.mark.parametrize("days", range(31))
def test_todays_sentence_names_what_is_there_and_never_what_is_not(days: int) -> None:
    for practised in (True, False):
        assert not re.search(
            r"\b(?:only|missed|not|without|no|less|yesterday)\b", sentence(days, practised_today=practised)
        )


def test_an_early_end_is_enough_and_asks_for_nothing() -> None:
    assert finish_view("Morning", 12, "row", whole=False).thanks == "That was enough for now"
    assert finish_view("Morning", 12, "row", whole=True).thanks == "Thank you for making time"


def test_a_note_stays_out_of_every_message_that_shows_its_session() -> None:
    day = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)
    row = Session("", "s", "S", day, 60, day.date(), 0, "UTC", Ending.STOPPED, 60, note="marker words")
    assert "marker" not in f"{row!r} {row}"


def test_a_new_person_gets_no_reminder_no_bell_and_no_start_at_login() -> None:
    settings = Settings()
    assert (settings.reminders, settings.bell_every, settings.at_login) == ((), 0, False)


def test_reminders_come_at_most_twice_a_day_and_only_by_choice() -> None:
    [asked] = [row for row in DESKTOP if row.id == "reminders"]
    assert [words for times, words in asked.values if len(times) > 1] == ["Twice"]
    assert max(len(times) for times, _ in asked.values) == 2


def test_all_that_is_asked_after_a_session_are_three_lines_about_kindness() -> None:
    assert [name for name, _ in CHECK_IN_LINES] == ["kind", "connected", "present"]
    assert CheckIn() == CheckIn(kind=None, connected=None, present=None)


def test_nothing_asks_about_symptoms() -> None:
    asking = re.compile(r"\b(?:PHQ|GAD-?7|symptoms?|severe|severity|over the last two weeks)\b", re.IGNORECASE)
    assert [(path.name, text) for path in SPOKEN for text in texts(path) if asking.search(text)] == []
