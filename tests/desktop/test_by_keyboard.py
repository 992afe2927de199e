"""A whole session without seeing and without pointing: found, played, eased off and noted by keys, and heard."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from tests.desktop.person import sitter
from tests.desktop.screen_reader import on, there

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.screen_reader import ScreenReader

SESSION = "touch-20-seconds"
FURTHEST = 80
"""Steps with Tab that nobody needs."""


def walk_to(reader: ScreenReader, name: str, key: str = "Tab", role: str = "") -> None:
    """Press the key until what begins so has the focus."""
    for _ in range(FURTHEST):
        held = next((told for told in reader.tree() if told["focused"]), None)
        if held is not None and held["name"].startswith(name) and role in {"", held["role"]}:
            return
        reader.keys(key)
        reader.focuses(1)
    raise AssertionError(name, reader.focused())


def test_a_chart_is_read_day_by_day(read_aloud: Callable[[Path], ScreenReader], tmp_path: Path) -> None:
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    reader.keys("ctrl+5")
    reader.until(lambda tree: any(told["role"] == "chart" for told in tree))
    walk_to(reader, "Days", role="chart")
    said: list[str] = []
    for days in (1, 2, 3):
        reader.keys("Up")  # the day before
        reader.until(lambda _tree, days=days: len(reader.said()) == days)
        said = reader.said()
        [chart] = [told for told in reader.tree() if told["focused"]]
        assert chart["description"] == said[-1]
    assert len(set(said)) == 3
    assert all(re.search(r"\d+ \w+ \d{4}.* min", words) for words in said), said


def test_a_session_is_chosen_played_paused_eased_off_and_noted_by_keyboard_alone(
    read_aloud: Callable[[Path], ScreenReader], tmp_path: Path
) -> None:
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    reader.keys("ctrl+f")
    reader.until(lambda _tree: reader.focused() == "Search the library")
    reader.types("twenty seconds")
    walk_to(reader, "Twenty Seconds of Kind Touch")
    reader.keys("Return")
    reader.until(lambda _tree: reader.focused().startswith("Begin Twenty Seconds"))
    reader.keys("Return")
    reader.until(there("Choose a touch that feels okay."))
    reader.keys("space")
    reader.until(there("Go on"))
    reader.keys("space")
    reader.until(there("Rest your hand there"))
    reader.keys("t")
    reader.until(lambda _tree: reader.focused().startswith("Rest in"))
    reader.keys("t")
    reader.until(lambda _tree: reader.focused() == "Finish")
    walk_to(reader, "A note, for your eyes only", "shift+Tab")
    reader.types("warm")
    walk_to(reader, "Keep and finish")
    reader.keys("Return")
    reader.until(on("Today"))
    kept = json.loads(reader.typed("history", "--json"))["sessions"][0]
    assert (kept["script"], kept["ending"], kept["note"]) == (SESSION, "eased off", "warm")
    heard = reader.said()
    assert "Choose a touch that feels okay." in heard
    assert any(line.startswith("Rest your hand there") for line in heard)
