"""Recording one's own voice: said, kept, heard, said again, taken out; the microphone is played by the test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from audio.hearing import hear
from audio.output import NoDevice
from audio.outputs import OUTPUTS
from audio.units import RATE
from audio.voice.recordings import Recordings
from meditation.recording import Recorder
from meditation.session.saying import Said
from meditation.ui.pages.recording import RecordingPage
from meditation.ui.theme import theme_for

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from audio.clip import Clip
    from audio.hearing import Hearing
    from audio.voice.voice import Mono

SAID = (Said("Welcome.", "welcome"), Said("Rest a hand there.", "hand"), Said("Rest your hands.", "hand", plain=False))


class Played:
    """A microphone that hears what it is told to."""

    def __init__(self) -> None:
        self.level = 0.4
        self.heard: Mono = (0.2 * np.sin(np.arange(RATE) / 20)).astype(np.float32)
        self.missing = False

    def start(self) -> None:
        if self.missing:
            raise NoDevice("No microphone is to be found just now.")

    def stop(self) -> Mono:
        return self.heard


def quietly(clip: Clip) -> Hearing:
    return hear(OUTPUTS["silent"](), clip)


@pytest.fixture
def microphone() -> Played:
    return Played()


@pytest.fixture
def page(tmp_path: Path, microphone: Played, qtbot: QtBot) -> RecordingPage:
    shown = RecordingPage(theme_for(dark=False))
    qtbot.addWidget(shown)
    shown.resize(800, 700)
    shown.show_session("Welcome", Recorder(tmp_path / "en", SAID, microphone, quietly))
    shown.show()
    return shown


def test_a_line_is_said_kept_and_said_again(page: RecordingPage, tmp_path: Path) -> None:
    row = page.rows["hand"]
    assert (row.record.text(), row.hear.isVisible(), row.meter.isVisible()) == ("Record", False, False)
    row.record.click()
    assert (row.record.text(), row.meter.isVisible()) == ("Done", True)
    row.record.click()
    assert (row.record.text(), row.hear.isVisible()) == ("Record again", True)
    [kept] = Recordings(tmp_path / "en").all
    assert kept.id == "hand"
    row.record.click()
    row.record.click()
    assert len(Recordings(tmp_path / "en").all) == 1


def test_each_wording_of_a_cue_has_a_recording_of_its_own(page: RecordingPage, tmp_path: Path) -> None:
    for row in page.rows.values():
        row.record.click()
        row.record.click()
    own = Recordings(tmp_path / "en")
    assert [own.find(said.name, said.text) is not None for said in SAID] == [True] * 3
    assert len(own.all) == 3


def test_going_on_to_the_next_line_keeps_the_one_before(page: RecordingPage) -> None:
    page.rows["welcome"].record.click()
    page.rows["hand"].record.click()
    assert page.rows["welcome"].record.text() == "Record again"
    assert page.rows["hand"].record.text() == "Done"


def test_a_line_is_heard_and_taken_out(page: RecordingPage, tmp_path: Path, qtbot: QtBot) -> None:
    row = page.rows["welcome"]
    row.record.click()
    row.record.click()
    row.hear.click()
    qtbot.waitUntil(lambda: page._hearing is not None)
    row.remove.click()
    assert row.record.text() == "Record"
    assert Recordings(tmp_path / "en").all == ()


def test_silence_and_a_missing_microphone_are_told(page: RecordingPage, microphone: Played) -> None:
    microphone.heard = np.zeros(RATE, np.float32)
    row = page.rows["welcome"]
    row.record.click()
    row.record.click()
    assert page.line.text() == "Nothing can be heard in this recording."
    assert row.record.text() == "Record"
    microphone.missing = True
    row.record.click()
    assert page.line.text() == "No microphone is to be found just now."
    assert row.record.text() == "Record"


def test_a_page_that_is_left_listens_no_more(page: RecordingPage, tmp_path: Path) -> None:
    page.rows["welcome"].record.click()
    page.hide()
    page.show()
    assert page.rows["welcome"].meter.isHidden() or page._recording == ""
    assert len(Recordings(tmp_path / "en").all) == 1
