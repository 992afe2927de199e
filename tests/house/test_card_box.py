"""The cards of all scripts are kept, and made anew whenever a script changes."""

from __future__ import annotations

import shutil
import stat
from typing import TYPE_CHECKING

import pytest

from meditation.card_box import cards_in
from meditation.house import House
from meditation.places import bundled
from meditation.script.shelf import read_shelf
from meditation.views.cards import cards_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from meditation.views.card import CardView

LANDING = "touch-20-seconds.session.md"


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "scripts"
    folder.mkdir()
    shutil.copy(bundled("scripts") / LANDING, folder)
    return folder


class Reading:
    """Reads the scripts, and counts how often."""

    def __init__(self, folder: Path, box: Path) -> None:
        self.folder, self.box, self.times = folder, box, 0

    def _make(self) -> Sequence[CardView]:
        self.times += 1
        return cards_of(read_shelf([self.folder]))

    def cards(self) -> Sequence[CardView]:
        return cards_in([self.folder], self.box, self._make)


@pytest.fixture
def reading(scripts: Path, tmp_path: Path) -> Reading:
    return Reading(scripts, tmp_path / "cache" / "cards.json")


def test_the_second_time_no_script_is_read(reading: Reading) -> None:
    first = reading.cards()
    assert [card.id for card in first] == ["touch-20-seconds"]
    assert list(reading.cards()) == list(first)
    assert reading.times == 1


def test_a_script_that_is_added_or_written_again_or_taken_away_is_seen(reading: Reading, scripts: Path) -> None:
    reading.cards()
    (scripts / "broken.session.md").write_text("no heading\n", encoding="utf-8")
    assert [card.playable for card in reading.cards()] == [True, False]
    path = scripts / LANDING
    path.write_text(path.read_text(encoding="utf-8").replace("title:", "title: My own"), encoding="utf-8")
    assert reading.cards()[0].title.startswith("My own")
    path.unlink()
    assert [card.playable for card in reading.cards()] == [False]
    assert reading.times == 4


@pytest.mark.parametrize("damage", [b"", b"{", b'{"of":1,"cards":[]}', b"\xff\xfe"])
def test_a_damaged_box_is_as_good_as_none(reading: Reading, damage: bytes) -> None:
    good = list(reading.cards())
    reading.box.write_bytes(damage)
    assert list(reading.cards()) == good
    assert reading.times == 2


def test_without_a_place_to_keep_them_the_cards_are_there_all_the_same(scripts: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    reading = Reading(scripts, tmp_path / "file" / "cards.json")
    assert reading.cards()
    assert reading.cards()
    assert reading.times == 2


def test_the_box_is_for_ones_own_eyes(reading: Reading) -> None:
    reading.cards()
    assert stat.S_IMODE(reading.box.stat().st_mode) == 0o600


def test_a_house_shows_the_same_cards_from_its_box(tmp_path: Path) -> None:
    made = list(House.at(tmp_path).cards())
    kept = House.at(tmp_path)
    assert list(kept.cards()) == made
    assert "shelf" not in vars(kept)
