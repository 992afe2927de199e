"""Settings: every answer is applied and kept at once, the look changes where one stands, own words stay one's own."""

from __future__ import annotations

import datetime as dt
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel

from meditation.history.rows import new_id
from meditation.history.session import Ending, Session
from meditation.house import House
from meditation.places import bundled, places
from meditation.session.timeline import CueAt
from meditation.settings import Settings, load_settings
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.pages.settings import SettingsPage
from meditation.ui.palettes import CONTRAST_LIGHT, DARK, LIGHT
from meditation.ui.theme import load_fonts
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path / "home"), lambda: NOW)


@pytest.fixture
def real(house: House, qtbot: QtBot) -> Window:
    """The window over a real house with a home of its own, at its settings."""
    load_fonts(bundled("resources") / "fonts")
    window = Window(house.desk(), theme_of(house.settings, SystemLook()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("settings")
    return window


def kept(house: House) -> Settings:
    settings, trouble = load_settings(house.places)
    assert trouble == ""
    return settings


def press(window: Window, qtbot: QtBot, setting: str, answer: str) -> None:
    pill = window.settings.rows[setting].choices.pills[answer]
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Space)


def said(window: Window) -> str:
    labels = window.pages.currentWidget().findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def test_an_answer_is_used_and_kept_at_once_for_the_person_alone(real: Window, house: House, qtbot: QtBot) -> None:
    press(real, qtbot, "touch", "no")
    assert house.usual_wishes().touch is False
    assert kept(house).touch is False
    assert stat.S_IMODE(house.places.settings.stat().st_mode) == 0o600


def test_what_the_disk_refuses_is_said_below_the_setting_and_holds_until_the_end(
    real: Window, house: House, qtbot: QtBot
) -> None:
    house.places.config.write_text("a file where a folder should be")
    press(real, qtbot, "touch", "no")
    assert "could not be kept" in said(real)
    assert house.usual_wishes().touch is False
    assert real.settings.rows["touch"].choices.on == "no"


def test_a_file_that_could_not_be_read_is_said_and_stays_beside_the_new_one(tmp_path: Path) -> None:
    house = House(places(tmp_path), lambda: NOW)
    house.places.config.mkdir()
    house.places.settings.write_text('{"touch": "perhaps"}')
    assert "could not be read" in house.desk().notice
    assert house.desk().answer("touch", "no") == ""
    assert kept(house).touch is False
    assert [path.read_text() for path in house.places.config.glob("*.unread")] == ['{"touch": "perhaps"}']


def test_a_slider_is_kept_once_it_has_come_to_rest(real: Window, house: House, qtbot: QtBot) -> None:
    slider = real.settings.rows["bell_volume"].level.slider
    slider.setSliderDown(True)
    slider.setValue(40)
    assert house.settings.bell_volume == 1.0
    slider.setSliderDown(False)
    assert kept(house).bell_volume == pytest.approx(0.4)
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert kept(house).bell_volume == pytest.approx(0.35)


def test_a_long_list_is_folded_and_folds_again_with_the_focus_kept(real: Window, house: House, qtbot: QtBot) -> None:
    row = real.settings.rows["favourite"]
    assert not row.choices.isVisible()
    qtbot.keyClick(row.opener, Qt.Key.Key_Return)
    qtbot.keyClick(row.choices.pills["gentle-hug"], Qt.Key.Key_Space)
    assert kept(house).favourite == "gentle-hug"
    assert not row.choices.isVisible()
    assert real.focusWidget() is row.opener
    assert "A gentle hug" in row.opener.accessibleName()


def test_the_look_changes_at_once_and_the_focus_stays_on_the_setting(real: Window, house: House, qtbot: QtBot) -> None:
    assert real.theme.palette is LIGHT
    press(real, qtbot, "theme", "dark")
    assert real.updatesEnabled()
    assert real.theme.palette is DARK
    assert real.pages.currentWidget() is real.settings
    row = real.settings.rows["theme"]
    assert real.focusWidget() is row.choices.pills["dark"]
    assert row.choices.pills["dark"].visibleRegion().isEmpty() is False
    press(real, qtbot, "theme", "contrast")
    assert real.updatesEnabled()
    assert real.theme.palette is CONTRAST_LIGHT
    assert kept(house).theme == "contrast"


@pytest.mark.parametrize("size", ["1.5", "2"])
def test_larger_letters_leave_the_setting_where_it_stood(real: Window, qtbot: QtBot, size: str) -> None:
    page = real.settings
    lay_out_now()
    bar = page.verticalScrollBar()
    row = page.rows["text_size"]
    bar.setValue(row.mapTo(page.widget(), row.rect().topLeft()).y() - 150)
    press(real, qtbot, "text_size", size)
    assert real.updatesEnabled()
    row = real.settings.rows["text_size"]
    assert abs(row.mapTo(real.settings.viewport(), row.rect().topLeft()).y() - 150) <= 2
    assert real.theme.scale == float(size)
    assert real.focusWidget() is row.choices.pills[size]


def test_what_stood_on_the_timer_stands_there_in_the_new_look(real: Window, qtbot: QtBot) -> None:
    real.go("timer")
    real.timer.length.pills["20"].click()
    real.timer.inner.when.pills["every"].click()
    before = real.timer.timer()
    real.go("settings")
    press(real, qtbot, "theme", "dark")
    assert real.timer.timer() == before


def test_a_look_that_the_system_changes_waits_until_the_session_is_over(real: Window, house: House) -> None:
    real.begin(real.desk.card("self-compassion-break"), sound=False)
    player, sitting = real.player, real.player.sitting
    house.keep(Settings(theme="dark"))
    real.desk.settings = house.settings
    real.follow()
    assert (real.player, real.player.sitting) == (player, sitting)
    assert real.theme.palette is LIGHT
    real.go("today")
    assert real.theme.palette is DARK
    assert real.pages.currentWidget() is real.today


def test_reading_slowly_is_asked_and_holds_for_the_next_session(real: Window, house: House, qtbot: QtBot) -> None:
    def first_words() -> int:
        timeline = real.desk.card("self-compassion-break").plan.timeline
        assert timeline.length == 300_000
        return timeline.only(CueAt)[0].length

    usual = first_words()
    press(real, qtbot, "reading_pace", "slow")
    assert kept(house).reading_pace == "slow"
    assert first_words() > usual


def test_sound_off_begins_in_silence_everywhere(real: Window, qtbot: QtBot) -> None:
    press(real, qtbot, "sound", "no")
    real.open_card("self-compassion-break")
    assert real.session_card.sound.on == "no"
    assert real.session_card.where.isHidden()


def test_own_words_are_written_changed_taken_out_and_put_back(real: Window, house: House, qtbot: QtBot) -> None:
    book = real.settings.phrases
    qtbot.keyClick(book.add, Qt.Key.Key_Return)
    name = next(iter(book.offered.pills))
    qtbot.keyClick(book.offered.pills[name], Qt.Key.Key_Space)
    row = book.rows[name]
    assert real.focusWidget() is row.field
    qtbot.keyClicks(row.field, "be gentle")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert house.phrases == {name: "be gentle"}
    qtbot.keyClick(row.take_out, Qt.Key.Key_Return)
    assert house.phrases == {}
    assert real.focusWidget() is row.put_back
    qtbot.keyClick(row.put_back, Qt.Key.Key_Return)
    assert house.phrases == {name: "be gentle"}
    real.go("settings")
    assert real.settings.phrases.rows[name].field.text() == "be gentle"


def practise(house: House, days: int) -> None:
    """A whole session on each of the days before today."""
    for back in range(1, days + 1):
        started = NOW - dt.timedelta(days=back)
        house.logbook.store.finish(
            Session(
                id=new_id(started),
                script="self-compassion-break",
                title="A break",
                started=started,
                seconds=300,
                practice_day=started.date(),
                utc_offset=0,
                zone="UTC",
                ending=Ending.FINISHED,
                planned_seconds=300,
            )
        )


@pytest.mark.parametrize(
    ("shown", "in_history", "on_today"), [("gentle", True, False), ("plain", True, True), ("hidden", False, False)]
)
def test_the_run_is_spoken_of_where_it_is_wished_for(
    real: Window, house: House, qtbot: QtBot, shown: str, in_history: bool, on_today: bool
) -> None:
    practise(house, 4)
    press(real, qtbot, "run_shown", shown)
    real.go("history")
    assert ("longest" in real.history.numbers.cards) is in_history
    real.go("today")
    assert ("run has 4 days" in said(real)) is on_today


def test_words_that_are_emptied_are_taken_out_and_the_focus_goes_on(real: Window, house: House, qtbot: QtBot) -> None:
    house.keep_phrase("kind wish", "be gentle")
    real.go("settings")
    row = real.settings.phrases.rows["kind wish"]
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClick(row.field, Qt.Key.Key_Delete)
    qtbot.keyClick(row.field, Qt.Key.Key_Tab)
    assert house.phrases == {}
    assert real.focusWidget() not in {None, row.field}
    row.put_back.click()
    assert house.phrases == {"kind wish": "be gentle"}


def test_a_place_that_got_no_words_is_offered_again(real: Window, house: House, qtbot: QtBot) -> None:
    book = real.settings.phrases
    book.add.click()
    name = next(iter(book.offered.pills))
    book.offered.pills[name].click()
    qtbot.keyClick(book.rows[name].take_out, Qt.Key.Key_Return)
    assert name not in book.rows
    assert real.focusWidget() is book.add
    book.add.click()
    assert name in book.offered.pills
    assert house.phrases == {}


def test_the_old_pages_go_when_a_new_look_comes(real: Window, qtbot: QtBot) -> None:
    for answer in ("dark", "light", "contrast"):
        press(real, qtbot, "theme", answer)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    pages = [widget for widget in QApplication.allWidgets() if isinstance(widget, SettingsPage)]
    assert [page for page in pages if page.window() is real or page.parent() is None] == [real.settings]


class FileManager(QObject):
    """Takes the place of the system's, and remembers what was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_folder_of_ones_files_is_named_and_opens(real: Window, house: House, qtbot: QtBot) -> None:
    files = FileManager()
    QDesktopServices.setUrlHandler("file", files, "take")
    try:
        assert str(house.places.data) in said(real)
        qtbot.keyClick(real.settings.open_folder, Qt.Key.Key_Return)
        assert files.opened == [str(house.places.data)]
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_about_says_what_it_is_and_leads_back(real: Window, house: House, qtbot: QtBot) -> None:
    qtbot.keyClick(real.settings.about_button, Qt.Key.Key_Return)
    assert real.pages.currentWidget() is real.about
    words = said(real)
    assert all(
        part in words for part in ("not treatment", "never goes online", str(house.places.data), "newer version")
    )
    assert "http" not in words
    qtbot.keyClick(real.about.back, Qt.Key.Key_Escape)
    assert real.pages.currentWidget() is real.settings


def test_the_timer_opens_as_it_was_last_begun(real: Window, house: House, qtbot: QtBot) -> None:
    real.go("timer")
    page = real.timer
    for pill in (page.length.pills["20"], page.inner.when.pills["chance"], page.ambience.pills["rain-far"]):
        pill.click()
    page.end.count.pills["1"].click()
    page.sound.pills["no"].click()
    begun = page.timer()
    page.begin.click()
    real.player.end()
    again = House(house.places, lambda: NOW)
    window = Window(again.desk(), real.theme)
    qtbot.addWidget(window)
    window.go("timer")
    assert replace(window.timer.timer(), seed=0) == replace(begun, seed=0)
    assert window.timer.timer().seed != begun.seed
    assert stat.S_IMODE(house.places.timer.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "[]", '{"length": -5}', '{"length": "long"}', '{"preparation": 1e99}'])
def test_a_timer_file_that_cannot_be_is_a_new_timer(house: House, content: str) -> None:
    house.places.data.mkdir(parents=True)
    house.places.timer.write_text(content)
    assert house.last_timer.length == 600_000


@pytest.mark.parametrize(("width", "scale"), [(400, 1.0), (520, 1.0), (1120, 2.0), (560, 2.0), (400, 2.0)])
@pytest.mark.parametrize("page", ["settings", "about"])
def test_nothing_is_cut_off_at_any_width(
    open_window: Callable[..., Window], width: int, scale: float, page: str
) -> None:
    window = open_window(size=(width, 760), scale=scale)
    if page == "about":
        window.open_about()
    else:
        window.go(page)
        window.settings.rows["favourite"].opener.click()
        window.settings.phrases.add.click()
        window.settings.phrases.offered.pills["kind wish"].click()
    QApplication.processEvents()
    here = window.pages.currentWidget()
    assert here.widget().minimumSizeHint().width() <= here.viewport().width()
