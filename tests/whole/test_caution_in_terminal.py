"""In a terminal, too, one reads before a guided breath who asks a doctor first: whole once, then in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.commands.caution import caution_before
from meditation.house import House
from meditation.places import places
from meditation.session.breathing import CAUTION
from meditation.session.wording import Wishes
from meditation.settings import load_settings
from meditation.views.breath_caution import IN_A_LINE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def said_before(house: House, id_: str, capsys: pytest.CaptureFixture[str], wishes: Wishes | None = None) -> str:
    caution_before(house, house.plan(house.script(id_), wishes=wishes))
    return " ".join(capsys.readouterr().out.split())


def test_it_is_told_whole_once_and_then_in_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    house = House(places(tmp_path))
    assert said_before(house, "breathe-longer-out", capsys) == CAUTION
    assert load_settings(house.places)[0].breath_caution_seen
    assert said_before(house, "breathe-longer-out", capsys) == IN_A_LINE


def test_before_a_hold_it_is_told_each_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    house = House(places(tmp_path))
    for _ in range(2):
        assert said_before(house, "breathe-box", capsys) == CAUTION


def test_where_no_breath_is_guided_nothing_is_said_and_nothing_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = House(places(tmp_path))
    assert said_before(house, "touch-20-seconds", capsys) == ""
    assert said_before(house, "breathe-box", capsys, Wishes(breath=False)) == ""
    assert not house.places.settings.exists()
