"""Sounds of one's own from the command line, in a sitting, and in a session in the place of the author's."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import soundfile

from audio.coming import Coming
from audio.score import Channel
from audio.units import RATE
from meditation.house import House
from meditation.places import places
from meditation.script.model import Millis
from meditation.session.timeline import AmbienceAt
from meditation.session.timer import Timer, timer_timeline
from meditation.session.wording import Wishes
from meditation.settings import Settings, save_settings

if TYPE_CHECKING:
    from meditation.views.session_card import SessionCardView

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str | Path, home: Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "meditation", *map(str, arguments), "--home", str(home)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "XDG_RUNTIME_DIR": "", "PULSE_SERVER": "unix:/nowhere"},
        timeout=120,
        check=False,
    )
    assert done.returncode == code, done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    return done


def data(*arguments: str | Path, home: Path) -> Any:
    return json.loads(run(*arguments, "--json", home=home).stdout)


@pytest.fixture
def river(tmp_path: Path) -> Path:
    path = tmp_path / "the_river.wav"
    soundfile.write(path, np.random.default_rng(1).normal(0, 0.1, (12 * RATE, 2)), RATE)
    return path


def around(card: SessionCardView) -> dict[str, str]:
    [switch] = [switch for switch in card.switches if switch.id == "ambience"]
    return dict(switch.options)


def test_a_sound_is_added_listed_renamed_and_taken_away(tmp_path: Path, river: Path) -> None:
    home = tmp_path / "home"
    assert "no sounds of your own yet" in run("sounds", home=home).stdout
    assert "“The river” is among your sounds" in run("sounds", "add", river, home=home).stdout
    [row] = data("sounds", "list", home=home)
    assert (row["name"], row["title"], row["source"]) == ("the-river", "The river", "the_river.wav")
    assert stat.S_IMODE((home / "data" / "sounds").stat().st_mode) == 0o700
    assert "already" in run("sounds", "add", river, home=home, code=1).stderr
    assert data("sounds", "rename", "the-river", "Home", home=home)["title"] == "Home"
    listed = run("sounds", home=home).stdout
    assert "Home" in listed
    assert "9 s" in listed
    assert "“Home” was taken away" in run("sounds", "remove", "the-river", home=home).stdout
    assert data("sounds", home=home) == []
    assert "no sound of your own" in run("sounds", "remove", "the-river", home=home, code=1).stderr


def test_what_is_no_sound_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "letter.mp3"
    path.write_text("Dear friend")
    told = run("sounds", "add", path, home=tmp_path / "home", code=1).stderr
    assert told == "hand-on-heart: “letter.mp3” cannot be read as sound; it may be damaged or of another kind.\n"


def test_one_is_heard_or_it_is_said_that_nothing_can_be(tmp_path: Path, river: Path) -> None:
    home = tmp_path / "home"
    run("sounds", "add", river, home=home)
    (home / "config").mkdir()
    (home / "config" / "settings.json").write_text('{"output": "silent"}')
    assert run("sounds", "hear", "the-river", home=home).stdout.strip().endswith(".")
    assert "There is no sound called" in run("sounds", "hear", "the-rivre", home=home, code=1).stderr


def test_a_silent_sitting_is_sat_beside_it(tmp_path: Path, river: Path) -> None:
    home = tmp_path / "home"
    run("sounds", "add", river, home=home)
    run("sit", "10s", "--ambience", "the-river", "--terminal", "--speed", "100", home=home)
    told = run("sit", "10s", "--ambience", "the-rivre", "--terminal", home=home, code=1).stderr
    assert "There is no ambience called “the-rivre”" in told
    assert "the-river" in told


def test_a_session_is_exported_with_it_in_the_place_of_the_authors(tmp_path: Path, river: Path) -> None:
    home = tmp_path / "home"
    run("sounds", "add", river, home=home)
    for name, wish in (("quiet.wav", "none"), ("river.wav", "the-river")):
        run("export", "mindful-pause", "-o", tmp_path / name, "--ambience", wish, home=home)
    quiet, with_river = (soundfile.read(tmp_path / name, dtype="float32")[0] for name in ("quiet.wav", "river.wav"))
    assert len(quiet) == len(with_river)
    middle = slice(len(quiet) // 2, len(quiet) // 2 + RATE)
    assert np.abs(with_river[middle] - quiet[middle]).max() > 0.01


def test_the_card_offers_it_and_begins_with_it(tmp_path: Path, river: Path) -> None:
    house = House(places(tmp_path / "home"))
    desk = house.desk()
    name = house.sound.add(river).name
    card = desk.card("mindful-pause", None, Wishes(ambience=name))
    assert around(card)[name] == "The river"
    assert {event.text for event in card.plan.timeline.only(AmbienceAt)} == {name}
    assert any(placed.clip.name == name for placed in house.score(card.plan.timeline).placements)


def test_one_that_was_taken_away_is_asked_for_no_more(tmp_path: Path, river: Path) -> None:
    house = House(places(tmp_path / "home"))
    desk = house.desk()
    name = house.sound.add(river).name
    house.sound.remove(name)
    card = desk.card("mindful-pause", None, Wishes(ambience=name))
    assert name not in around(card)
    assert card.wishes.ambience == ""


def test_a_sitting_begins_quietly_where_its_sound_has_been_damaged(tmp_path: Path, river: Path) -> None:
    home = places(tmp_path / "home")
    home.settings.parent.mkdir(parents=True)
    home.settings.write_text('{"output": "silent"}')
    house = House(home)
    name = house.sound.add(river).name
    (home.own_sounds / f"{name}.flac").write_bytes(b"no sound at all")
    desk = house.desk()
    card = desk.card("mindful-pause", None, Wishes(ambience=name))
    sitting = desk.begin(card)
    try:
        sitting.view()
        assert not sitting.ended
    finally:
        sitting.stop()
        sitting.close()


def test_it_may_be_changed_while_a_session_plays_but_not_in_a_silent_one(tmp_path: Path, river: Path) -> None:
    home = places(tmp_path / "home")
    home.settings.parent.mkdir(parents=True)
    home.settings.write_text('{"output": "silent"}')
    house = House(home)
    name = house.sound.add(river).name
    desk = house.desk()
    for sound in (True, False):
        sitting = desk.begin(desk.card("mindful-pause"), sound=sound)
        try:
            offered = {switch.id: dict(switch.options) for switch in sitting.switches}
            assert (name in offered.get("ambience", {})) is sound
            if sound:
                sitting.set_switch("ambience", name)
                assert {s.id: s.chosen for s in sitting.switches}["ambience"] == name
        finally:
            sitting.stop()
            sitting.close()


def test_erasing_takes_them_away_too(tmp_path: Path, river: Path) -> None:
    house = House(places(tmp_path / "home"))
    house.sound.add(river)
    assert house.logbook.erase() == ""
    assert house.sound.own_sounds() == ()


def test_a_session_begins_while_its_ambience_is_made_and_an_export_waits_for_it(tmp_path: Path) -> None:
    asked = Timer(length=Millis(60_000), ambience="ocean-far")
    first, second = (House(places(tmp_path / name)) for name in ("first", "second"))
    save_settings(Settings(output="silent"), first.places)
    sitting, _ = first.sit(timer_timeline(asked), sound=True)
    [bed] = [p for p in sitting.player.transport.score.placements if p.channel is Channel.AMBIENCE]
    assert isinstance(bed.clip, Coming)
    assert not bed.clip.made
    assert not sitting.ended
    written = []
    for house in (first, second):
        house.export(timer_timeline(asked), tmp_path / "out.wav")
        written.append(soundfile.read(tmp_path / "out.wav", dtype="float32")[0])
    assert np.array_equal(*written)
    assert np.abs(written[0][20 * RATE : 40 * RATE]).max() > 0.01
    assert bed.clip.made
    sitting.end()
    sitting.close()
