"""The numbers of Help: each complete, with its source, and compared with it not long ago."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

DATA = json.loads((Path(__file__).parents[2] / "resources" / "helplines.json").read_text("utf-8"))
OLDEST = dt.timedelta(days=180)

each_line = pytest.mark.parametrize("line", DATA["lines"], ids=lambda line: line["name"])


@each_line
def test_a_line_has_all_its_fields(line: dict[str, str]) -> None:
    assert set(line) == {"country", "name", "channel", "number", "hours", "source", "checked"}
    assert all(value.strip() for value in line.values())


@each_line
def test_a_line_was_compared_with_its_source_in_the_last_half_year(line: dict[str, str]) -> None:
    """Fails with time: then compare every number with its source, and phone it, before a release."""
    checked = dt.date.fromisoformat(line["checked"])
    today = dt.datetime.now(dt.UTC).date()
    assert dt.timedelta() <= today + dt.timedelta(days=1) - checked
    assert today - checked <= OLDEST, f"compare {line['number']} with {line['source']} again"


def test_there_is_a_directory_for_every_other_country_and_a_line_for_people_in_treatment() -> None:
    assert {"Everywhere", "Emergency"} <= {line["country"] for line in DATA["lines"]}
    assert any("SAMHSA" in line["name"] for line in DATA["lines"])
