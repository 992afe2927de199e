"""The numbers of Help: each complete, with its source, compared with it not long ago, one's own country first."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from meditation.views.countries import countries
from meditation.views.helping import PLACE_NOT_KNOWN, help_view
from meditation.views.helplines import ABOUT, CHANNELS, HOURS, lines_elsewhere, lines_of

DATA = json.loads((Path(__file__).parents[2] / "resources" / "helplines.json").read_text("utf-8"))
OLDEST = dt.timedelta(days=180)
MAY_BE_EMPTY = {"word", "about"}

each_line = pytest.mark.parametrize("line", DATA["lines"], ids=lambda line: f"{line['name']} {line['number']}")


@each_line
def test_a_line_has_all_its_fields(line: dict[str, str]) -> None:
    assert set(line) == {"regions", "name", "about", "channel", "number", "word", "hours", "source", "checked"}
    told = {field: line[field] for field in line if field not in {*MAY_BE_EMPTY, "regions"}}
    told["name"] = line["name"] or line["about"]
    assert all(value.strip() for value in told.values())


@each_line
def test_a_line_was_compared_with_its_source_in_the_last_half_year(line: dict[str, str]) -> None:
    """Fails with time: then compare every number with its source, and phone it, before a release."""
    checked = dt.date.fromisoformat(line["checked"])
    today = dt.datetime.now(dt.UTC).date()
    assert dt.timedelta() <= today + dt.timedelta(days=1) - checked
    assert today - checked <= OLDEST, f"compare {line['number']} with {line['source']} again"


@each_line
def test_every_word_of_a_line_is_one_that_can_be_said(line: dict[str, str]) -> None:
    assert line["channel"] in CHANNELS
    assert line["hours"] in HOURS
    assert line["about"] in ABOUT
    assert not line["word"] or line["channel"] == "text"
    assert set(line["regions"]) <= dict(countries()).keys()


def test_every_country_to_choose_has_its_emergency_services_first() -> None:
    for code, _ in countries():
        assert lines_of(code)[0].name == ABOUT["emergency"]


def test_there_is_a_directory_for_every_other_country_and_a_line_for_people_in_treatment() -> None:
    assert [line["about"] for line in DATA["lines"] if not line["regions"]] == ["directory"]
    assert any("SAMHSA" in line["name"] for line in DATA["lines"])


@pytest.mark.parametrize(
    ("region", "first", "then"),
    [("US", "911", "988"), ("GB", "999 · 112", "116 123"), ("DE", "112", "0800 111 0 111"), ("AT", "112", "142"),
     ("NZ", "111", "1737")],
)  # fmt: skip
def test_the_country_of_the_system_comes_first_and_a_directory_last(region: str, first: str, then: str) -> None:
    view = help_view([], region=region)
    assert [line.number for line in view.lines[:2]] == [first, then]
    assert view.lines[-1].number == "findahelpline.com"
    assert view.place == dict(countries())[region]
    assert view.place not in [country for country, _ in view.others]


@pytest.mark.parametrize("region", ["", "JP", "ZZ"])
def test_where_the_country_is_not_known_the_directory_comes_first_and_it_is_said(region: str) -> None:
    view = help_view([], region=region)
    assert [line.number for line in view.lines] == ["findahelpline.com"]
    assert view.place == PLACE_NOT_KNOWN
    assert {"United States", "Germany"} <= {country for country, _ in view.others}


def test_a_choice_goes_before_what_the_system_says() -> None:
    view = help_view([], region="US", country="DE")
    assert view.place == "Germany"
    assert view.country is not None
    assert view.country.chosen == "DE"


def test_other_countries_are_those_with_a_line_of_their_own() -> None:
    elsewhere = dict(lines_elsewhere("US"))
    assert "Sweden" not in elsewhere
    assert [line.number for line in elsewhere["Canada"]] == ["911", "988"]


def test_a_line_says_what_to_do_in_words() -> None:
    said = {line.number: line.channel for line in lines_of("US")}
    assert said == {
        "911": "Call", "988": "Call or text", "988lifeline.org/chat": "Chat online", "741741": "Text HOME to",
        "1-800-662-4357": "Call",
    }  # fmt: skip
    assert [line.number for line in lines_of("US") if line.address] == ["988lifeline.org/chat"]
