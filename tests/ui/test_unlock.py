"""The window before a locked history: what can be done without it, how it opens, and when it closes again."""

from __future__ import annotations

import datetime as dt
import stat
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from meditation.history import connecting
from meditation.history.backups import backups
from meditation.history.connecting import FILE, is_locked, is_plain
from meditation.history.locking import set_passphrase
from meditation.history.store import HistoryStore
from meditation.house import House
from meditation.places import bundled, places
from meditation.ui.locking import WindowLock
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.theme import load_fonts
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
WORDS = "four calm tea cups"
NOTE = "a blackbird sang"
WITHIN = 20_000
"""ms; the key is stretched on purpose, and the machine may be busy."""


@pytest.fixture(autouse=True)
def no_keys() -> Iterator[None]:
    """Each test begins as a program that holds none."""
    yield
    connecting._held.clear()


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(places(tmp_path / "home"), lambda: NOW)


@pytest.fixture
def recovery(house: House) -> str:
    """A history with one session behind a passphrase, as another start of the program finds it."""
    row = house.logbook.by_hand(NOW - dt.timedelta(days=1), 600, "Sitting by the window", NOTE)
    assert house.logbook.store is not None
    house.logbook.store.put([row])
    house.logbook.let_go()
    key = set_passphrase(house.places.data, WORDS, 2**10)
    house.logbook.passphrase.lock()
    return key


def opened(house: House, qtbot: QtBot) -> Window:
    load_fonts(bundled("resources") / "fonts")
    window = Window(house.desk(), theme_of(house.settings, SystemLook()), place="")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.guard_history()
    if window.guard is not None and window.guard.locked:
        window.guard.ask()
    else:
        window.go("today")
    return window


@pytest.fixture
def window(house: House, recovery: str, qtbot: QtBot) -> Window:
    """The window as the program opens it before a locked history."""
    house.logbook.__dict__.pop("store")
    found = opened(house, qtbot)
    assert recovery
    return found


def said(window: Window) -> str:
    QApplication.processEvents()  # what is put into a visible page appears only in the next moment
    labels = window.pages.currentWidget().findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def unlock(window: Window, qtbot: QtBot, typed: str = WORDS) -> None:
    window.unlock.field.setText(typed)
    qtbot.keyClick(window.unlock.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.unlock.unlock.isEnabled, timeout=WITHIN)


def test_a_locked_history_is_asked_for_first_and_shows_nothing(window: Window) -> None:
    assert window.shows("unlock")
    assert window.unlock.field.hasFocus()
    assert window.unlock.field.echoMode() is QLineEdit.EchoMode.Password
    assert not window.rail.isVisible()
    assert NOTE not in said(window)
    assert "Sitting by the window" not in said(window)


def test_the_passphrase_opens_it(window: Window, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    assert window.shows("today")
    window.go("history")
    assert window.shows("history")
    assert window.desk.logbook.store is not None
    assert window.desk.logbook.store.count() == 1
    assert window.unlock.field.text() == ""


def test_wrong_words_are_one_calm_sentence_and_the_field_waits_for_others(window: Window, qtbot: QtBot) -> None:
    for typed in ("not it", "nor this"):
        unlock(window, qtbot, typed)
        assert window.unlock.said.text() == (
            "That is not the passphrase. Nothing is lost: you can try as often as you like."
        )
        assert window.unlock.field.selectedText() == typed or window.unlock.field.hasSelectedText()
    unlock(window, qtbot)
    assert window.shows("today")


def test_the_recovery_key_opens_it_and_a_new_passphrase_is_offered(window: Window, recovery: str, qtbot: QtBot) -> None:
    window.unlock.other.click()
    assert window.unlock.field.echoMode() is QLineEdit.EchoMode.Normal
    unlock(window, qtbot, recovery[:-1] + ("2" if recovery[-1] != "2" else "3"))
    assert window.unlock.said.text().startswith("One of the letters of the recovery key is another.")
    window.unlock.field.setText(recovery.lower())
    window.unlock.unlock.click()
    qtbot.waitUntil(lambda: window.shows("passphrase"), timeout=WITHIN)
    page = window.passphrase
    qtbot.waitUntil(page.fields[1].hasFocus)  # the first is filled already
    for field in page.fields[1:]:
        field.setText("another calm word")
    page.buttons["do"].click()
    qtbot.waitUntil(lambda: not page.working, timeout=WITHIN)
    assert page.said.text() == "It is done."
    window.guard.lock()
    unlock(window, qtbot, "another calm word")
    assert not window.shows("unlock")


def test_everything_but_the_history_can_be_done_without_it(window: Window) -> None:
    window.unlock.go_on.click()
    for place in ("today", "library", "breathe", "timer", "settings"):
        window.go(place)
        assert window.shows(place)
        assert NOTE not in said(window)
        assert "Sitting by the window" not in said(window)
    window.go("history")
    assert window.shows("unlock")


def test_help_is_one_press_away_and_leads_back(window: Window, qtbot: QtBot) -> None:
    window.unlock.help.click()
    assert window.shows("help")
    window.leave_help()
    assert window.shows("unlock")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.shows("help")


def test_what_was_asked_for_follows_once_it_is_open(window: Window, qtbot: QtBot) -> None:
    window.unlock.go_on.click()
    window.go("history")
    unlock(window, qtbot)
    assert window.shows("history")


def test_a_session_without_the_history_says_so_and_is_written_once_it_is_open(
    window: Window, house: House, qtbot: QtBot
) -> None:
    window.unlock.go_on.click()
    card = window.desk.card("touch-20-seconds")
    window.begin(card, sound=False)
    assert "locked" in window.sitting.view().notice
    view = window.sitting.stop()
    window.player.sitting = None
    assert "not written down yet" in view.notice
    window.show_finish(view)
    window.go("history")
    unlock(window, qtbot)
    assert window.shows("history")
    assert house.logbook.store.count() == 2
    assert not house.logbook.journal.waits


def test_a_locked_history_that_is_damaged_is_told_of_and_brought_back(
    house: House, recovery: str, qtbot: QtBot
) -> None:
    house.logbook.passphrase.unlock(recovery)
    with closing(HistoryStore.open(house.places.data, now=house.now)) as store:
        store.back_up(NOW - dt.timedelta(hours=1))
    house.logbook.lock()
    file = house.places.data / FILE
    whole = file.read_bytes()
    file.write_bytes(whole[:9000] + b"\0" * 64 + whole[9064:])
    house.logbook.__dict__.pop("store")
    window = opened(house, qtbot)
    unlock(window, qtbot)
    assert "could not be read" in window.desk.notice
    window.go("history")
    assert house.logbook.restore().sessions == 1
    assert house.logbook.store.count() == 1
    assert is_locked(file)


def test_closing_with_a_session_unwritten_asks_once(window: Window, house: House, qtbot: QtBot) -> None:
    window.unlock.go_on.click()
    window.begin(window.desk.card("touch-20-seconds"), sound=False)
    assert not window.close()
    assert window.shows("unlock")
    assert window.unlock.said.text().startswith("A session is not written down yet.")
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WITHIN)
    assert house.logbook.store.count() == 2


def test_closing_twice_lets_it_go(window: Window) -> None:
    window.unlock.go_on.click()
    window.begin(window.desk.card("touch-20-seconds"), sound=False)
    assert not window.close()
    assert window.close()


class Clock:
    """Seconds, as a test tells them."""

    def __init__(self) -> None:
        self.now = self.asleep = 0.0


@pytest.fixture
def clock(window: Window, qtbot: QtBot) -> Clock:
    """The clock of a lock that has just been opened."""
    unlock(window, qtbot)
    clock = Clock()
    window.guard = WindowLock(window, lambda: clock.now, lambda: clock.asleep)
    window.unlock.unlocked.connect(window.guard.go_on)
    return clock


def test_it_locks_by_itself_after_so_long_without_use(window: Window, clock: Clock) -> None:
    clock.now = 14 * 60
    window.guard.look()
    assert not window.guard.locked
    clock.now = 15 * 60
    window.guard.look()
    assert window.guard.locked
    assert window.shows("unlock")
    assert window.desk.logbook.store is None


def test_a_key_or_the_mouse_is_use(window: Window, clock: Clock) -> None:
    handle = window.windowHandle()
    for minute, use in enumerate((lambda: QTest.keyClick(handle, Qt.Key.Key_Tab), lambda: moved(window)), 1):
        clock.now = minute * 14 * 60
        use()
    clock.now = 2 * 14 * 60 + 14 * 60
    window.guard.look()
    assert not window.guard.locked


def moved(window: Window) -> None:
    QTest.mouseMove(window.windowHandle(), QPointF(40, 40).toPoint())
    QApplication.processEvents()


def test_sleep_locks_it(window: Window, clock: Clock) -> None:
    clock.now, clock.asleep = 10.0, 3600.0
    window.guard.look()
    assert window.guard.locked


def test_after_a_lock_on_the_help_page_help_never_leads_to_the_door(window: Window, clock: Clock, qtbot: QtBot) -> None:
    window.go("help")
    clock.now = 3600.0
    window.guard.look()
    unlock(window, qtbot)
    window.go("help")
    window.leave_help()
    assert window.shows("today")


def test_never_means_never(window: Window, clock: Clock) -> None:
    window.open_passphrase()
    window.passphrase.after.choices.pills["0"].click()
    clock.now, clock.asleep = 1e6, 1e6
    window.guard.look()
    assert not window.guard.locked


def test_it_never_locks_during_a_session_and_counts_from_its_end(window: Window, clock: Clock) -> None:
    window.begin(window.desk.card("touch-20-seconds"), sound=False)
    clock.now, clock.asleep = 3600.0, 3600.0
    window.guard.look()
    assert not window.guard.locked
    window._end_sitting()
    clock.now += 14 * 60
    window.guard.look()
    assert not window.guard.locked
    clock.now += 60
    window.guard.look()
    assert window.guard.locked


def test_a_note_that_is_being_written_is_there_again_once_it_is_open(
    window: Window, clock: Clock, house: House, qtbot: QtBot
) -> None:
    window.begin(window.desk.card("touch-20-seconds"), sound=False)
    view = window.sitting.stop()
    window.player.sitting = None
    window.show_finish(view)
    window.finish.note.setPlainText("half a sentence")
    clock.now = 3600.0
    window.guard.look()
    assert window.shows("unlock")
    assert "half a sentence" not in said(window)
    unlock(window, qtbot)
    assert window.shows("finish")
    assert window.finish.note.toPlainText() == "half a sentence"
    window.finish.keep.click()
    assert house.logbook.store.session(view.session).note == "half a sentence"


def test_a_page_that_is_not_known_to_be_open_asks_for_the_passphrase(window: Window) -> None:
    window.unlock.go_on.click()
    window.made["something new"] = page = QLabel(NOTE)
    window.pages.addWidget(page)
    window._show(page)
    assert window.shows("unlock")


# -- setting, changing and removing it -----------------------------------------------------------------------------


@pytest.fixture
def plain(house: House, qtbot: QtBot) -> Window:
    """The page about the passphrase, of a history that has none."""
    found = opened(house, qtbot)
    found.go("settings")
    found.settings.passphrase_button.click()
    assert found.shows("passphrase")
    return found


def fill(window: Window, qtbot: QtBot, *typed: str) -> None:
    page = window.passphrase
    for field, text in zip(page.fields, typed, strict=True):
        field.setText(text)
    page.buttons["do"].click()
    qtbot.waitUntil(lambda: not page.working, timeout=WITHIN)


def test_it_is_set_with_its_consequences_said_before_and_its_recovery_key_once(
    plain: Window, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    plain.passphrase.buttons["set"].click()
    assert "erased" in said(plain)
    assert "nobody can open your history again" in said(plain)
    fill(plain, qtbot, WORDS, WORDS)
    page = plain.passphrase
    key = page.recovery.key
    assert len(key) == 39
    out = tmp_path / "key.txt"
    page.recovery.save_to(out)
    assert key in out.read_text()
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    plain.go("today")
    plain.open_passphrase()
    assert key in said(plain)  # shown until the person says that they have it
    page.recovery.has_it.click()
    assert key not in said(plain)
    assert is_locked(house.places.data / FILE)
    qtbot.waitUntil(lambda: backups(house.places.data) != [], timeout=WITHIN)  # the plain ones have gone
    assert plain.guard is not None
    assert house.logbook.store is not None
    page.buttons["lock"].click()
    assert plain.shows("unlock")
    unlock(plain, qtbot, key)
    assert plain.shows("passphrase")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ((WORDS, "another"), "The two are not the same. Nothing has changed."),
        (("short", "short"), "A passphrase needs eight letters or more. Four or five words are easy to keep."),
    ],
)
def test_one_that_cannot_be_is_told_and_nothing_changes(
    plain: Window, house: House, qtbot: QtBot, typed: tuple[str, str], sentence: str
) -> None:
    plain.passphrase.buttons["set"].click()
    fill(plain, qtbot, *typed)
    assert plain.passphrase.said.text() == sentence
    assert is_plain(house.places.data / FILE)
    assert house.logbook.store is not None


def test_a_new_recovery_key_takes_the_place_of_the_old_one(
    window: Window, recovery: str, house: House, qtbot: QtBot
) -> None:
    unlock(window, qtbot)
    window.open_passphrase()
    window.passphrase.buttons["renew"].click()
    assert "will open nothing any more" in said(window)
    fill(window, qtbot, WORDS)
    key = window.passphrase.recovery.key
    assert key != recovery
    window.passphrase.recovery.has_it.click()
    window.guard.lock()
    unlock(window, qtbot, recovery)
    assert window.unlock.said.text() == "This is not the recovery key that your history has now."
    unlock(window, qtbot, key)
    assert window.shows("passphrase")
    assert house.logbook.store.count() == 1


def test_it_is_removed_again_with_the_passphrase_alone(window: Window, house: House, qtbot: QtBot) -> None:
    unlock(window, qtbot)
    window.open_passphrase()
    window.passphrase.buttons["remove"].click()
    fill(window, qtbot, "not it")
    assert window.passphrase.said.text().startswith("That is not the passphrase.")
    fill(window, qtbot, WORDS)
    assert window.passphrase.said.text() == "It is done."
    qtbot.waitUntil(lambda: backups(house.places.data) != [], timeout=WITHIN)
    assert is_plain(house.places.data / FILE)
    assert house.logbook.store.count() == 1
    assert not window.guard.locked
    window.go("history")
    assert window.shows("history")


def test_escape_leads_back_step_by_step(plain: Window, qtbot: QtBot) -> None:
    plain.passphrase.buttons["set"].click()
    QApplication.sendEvent(
        plain.passphrase, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    )
    assert "set" in plain.passphrase.buttons
    qtbot.keyClick(plain.passphrase, Qt.Key.Key_Escape)
    assert plain.shows("settings")


@pytest.mark.parametrize("size", [(400, 480), (640, 480), (1400, 900)])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_the_pages_fit_into_any_window(window: Window, qtbot: QtBot, size: tuple[int, int], text_size: float) -> None:
    import msgspec

    settings = msgspec.structs.replace(window.desk.settings, text_size=text_size)
    window.theme = theme_of(settings, SystemLook())
    window.made.clear()
    window.resize(*size)
    window.guard.ask()
    unlock(window, qtbot, "not it")
    assert window.unlock.widget().width() <= window.unlock.viewport().width()
    unlock(window, qtbot)
    window.open_passphrase()
    for step in (lambda: None, window.passphrase.ask_set, window.passphrase.ask_change, window.passphrase.ask_remove):
        step()
        assert window.passphrase.widget().width() <= window.passphrase.viewport().width()
