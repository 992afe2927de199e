"""On the session card: who says the words, and the session saved as a file of sound."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
import soundfile
from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from audio.voice.neural import is_installed
from meditation.house import House
from meditation.places import bundled, places
from meditation.settings import load_settings
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.theme import load_fonts, theme_for
from meditation.ui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
INSTALLED = pytest.mark.skipif(not is_installed(), reason="the voice is not installed here")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path / "home"), lambda: NOW)


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Window:
    load_fonts(bundled("resources") / "fonts")
    shown = Window(house.desk(), theme_of(house.settings, SystemLook()))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.open_card("touch-20-seconds")
    return shown


@INSTALLED
def test_the_voice_is_chosen_gets_ready_and_is_there_the_next_time(window: Window, house: House, qtbot: QtBot) -> None:
    card = window.session_card
    assert not card.voice_pace.isVisible()
    qtbot.keyClick(card.voice.pills["neural"], Qt.Key.Key_Space)
    assert card.voice_pace.isVisible()
    assert load_settings(house.places)[0].voice == "neural"
    qtbot.waitUntil(lambda: card.view is not None and card.view.voice.whole, timeout=60_000)
    assert not card.voice_line.isVisible()
    assert card.view is not None
    assert card.view.guide is not None
    assert card.view.guide.lengths
    qtbot.keyClick(card.voice.pills[""], Qt.Key.Key_Space)
    assert card.view.guide is None
    assert load_settings(house.places)[0].voice == ""


@INSTALLED
def test_begin_waits_for_the_first_words_at_most_a_moment(window: Window, qtbot: QtBot) -> None:
    card = window.session_card
    card.voice.pills["neural"].click()
    card.sound.pills["yes"].click()
    card.begin.click()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.player, timeout=20_000)
    window.player.end()


@INSTALLED
def test_a_voice_that_comes_when_its_card_has_gone_begins_nothing(window: Window) -> None:
    card = window.session_card
    card.voice.pills["neural"].click()
    card.sound.pills["yes"].click()
    card.begin.click()
    assert not card.begin.isEnabled()
    window.wear(theme_for(dark=True))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(card)
    assert QThreadPool.globalInstance().waitForDone(20_000)
    QApplication.processEvents()
    assert not window.shows("player")


def test_a_session_is_saved_as_sound_with_its_share_shown(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    saving = window.session_card.saving
    assert saving.card is not None
    saving.write(saving.card, tmp_path / "kind.flac")
    assert saving.save.text() == "Cancel"
    assert saving.bar.isVisible()
    qtbot.waitUntil(lambda: saving.save.text() == "Save as sound", timeout=60_000)
    assert "written to" in saving.line.text()
    assert soundfile.info(tmp_path / "kind.flac").duration >= 30


def test_saving_that_is_cancelled_leaves_nothing(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.open_card("sleep-wind-down")
    saving = window.session_card.saving
    assert saving.card is not None
    out = tmp_path / "out"
    out.mkdir()
    saving.write(saving.card, out / "long.mp3")
    qtbot.waitUntil(lambda: any(out.iterdir()), timeout=30_000)
    saving.save.click()
    qtbot.waitUntil(lambda: saving.save.text() == "Save as sound", timeout=60_000)
    assert "cancelled" in saving.line.text()
    assert list(out.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    saving = window.session_card.saving
    assert saving.card is not None
    saving.write(saving.card, tmp_path / "nowhere" / "kind.flac")
    qtbot.waitUntil(lambda: saving.save.text() == "Save as sound", timeout=60_000)
    assert "could not be written" in saving.line.text()


def test_why_this_is_answered_for_whoever_asks(window: Window, qtbot: QtBot) -> None:
    window.open_card("self-compassion-break")
    card = window.session_card
    assert not card.reasons.isVisible()
    qtbot.keyClick(card.why, Qt.Key.Key_Space)
    assert card.reasons.isVisible()
    said = " ".join(label.text() for label in card.reasons.findChildren(QLabel))
    assert "It does not replace care" in said
    qtbot.keyClick(card.why, Qt.Key.Key_Space)
    assert not card.reasons.isVisible()
