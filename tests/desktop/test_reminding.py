"""A reminder on the desktop: told by its portal, answered in place, never while one sits."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from meditation.desktop.autostart import entry_path, start_at_login
from meditation.house import House
from meditation.places import bundled
from meditation.ui.desktop.reminding import Reminding
from meditation.ui.desktop.tray import Tray
from meditation.ui.theme import load_fonts, theme_for
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # a screen that nobody looks at
ROOT = Path(__file__).resolve().parents[2]
TELL = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from meditation.desktop.reminders import ANSWERS, TITLE, WORDS
from meditation.ui.desktop.notes import Notes
class NoTray:
    icon = None
app = QCoreApplication([])
notes = Notes(NoTray(), app)
notes.answered.connect(lambda answer: (print(answer), app.quit()))
print(notes.show(TITLE, WORDS, ANSWERS))
QTimer.singleShot(5000 if len(sys.argv) == 1 else 100, app.quit)
app.exec()
"""


class Clock:
    """A time of day that goes on when it is told to."""

    def __init__(self) -> None:
        self.time = dt.datetime.fromisoformat("2026-05-13T07:59:00").astimezone()

    def now(self) -> dt.datetime:
        return self.time

    def go_on(self, **by: int) -> None:
        self.time += dt.timedelta(**by)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")  # nobody's own desktop is spoken to
    return Clock()


@pytest.fixture
def reminding(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Iterator[tuple[Window, Reminding]]:
    load_fonts(bundled("resources") / "fonts")
    house = House(House.at(tmp_path).places, clock.now)
    house.keep(msgspec.structs.replace(house.settings, output="silent", sound=False, reminders=("08:00",)))
    window = Window(house.desk(), theme_for(dark=False))
    qtbot.addWidget(window)
    yield window, Reminding(window, Tray(window))
    window.close()


def told(reminding: Reminding) -> list[str]:
    """What is shown from now on."""
    shown: list[str] = []
    reminding.notes.shown.connect(shown.append)
    return shown


def test_a_reminder_is_shown_at_its_time_and_once(reminding: tuple[Window, Reminding], clock: Clock) -> None:
    shown = told(reminding[1])
    for _ in range(10):
        clock.go_on(seconds=20)
        reminding[1].look()
    assert shown == ["A quiet moment, if you like"]


def test_nothing_is_shown_while_one_sits(reminding: tuple[Window, Reminding], clock: Clock) -> None:
    window, reminder = reminding
    window.begin_short("touch-20-seconds")
    shown = told(reminder)
    clock.go_on(minutes=2)
    reminder.look()
    assert shown == []


def test_nothing_is_shown_while_everything_is_hidden(reminding: tuple[Window, Reminding], clock: Clock) -> None:
    window, reminder = reminding
    window.hiding.hide()
    shown = told(reminder)
    clock.go_on(minutes=2)
    reminder.look()
    assert shown == []


def test_a_reminder_that_is_put_off_comes_back(reminding: tuple[Window, Reminding], clock: Clock) -> None:
    shown = told(reminding[1])
    reminding[1].answer("later")
    for _ in range(20):
        clock.go_on(seconds=20)
        reminding[1].look()
    assert len(shown) == 1  # at eight
    for _ in range(20):
        clock.go_on(seconds=20)
        reminding[1].look()
    assert len(shown) == 2


def test_reminders_can_be_ended_from_the_note_itself(reminding: tuple[Window, Reminding]) -> None:
    window, reminder = reminding
    assert reminder.timer.isActive()
    reminder.answer("off")
    assert window.desk.settings.reminders == ()
    assert not reminder.timer.isActive()


def test_the_answers_open_what_they_say(reminding: tuple[Window, Reminding]) -> None:
    window, reminder = reminding
    reminder.answer("show")
    assert window.pages.currentWidget() is window.today
    reminder.answer("begin")
    assert window.player.sitting is not None


def test_without_a_wish_for_reminders_nothing_runs(reminding: tuple[Window, Reminding]) -> None:
    window, reminder = reminding
    window.desk.answer("reminders", "()")
    window.setting_changed.emit()
    assert not reminder.timer.isActive()


@pytest.mark.parametrize("answer", ["begin", "later", "off"])
def test_the_portal_shows_the_note_and_brings_the_answer_back(
    bus: dict[str, str], start_portal: Callable[[str], subprocess.Popen[str]], answer: str
) -> None:
    portal = start_portal(answer)
    done = subprocess.run(
        [sys.executable, "-c", TELL], env=bus, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.split() == ["True", answer]
    assert portal.stdout is not None
    assert portal.stdout.readline() == "A quiet moment, if you like / Twenty seconds is enough. / low\n"


def test_a_desktop_without_a_place_for_notes_is_no_trouble(bus: dict[str, str]) -> None:
    words = [sys.executable, "-c", TELL, "briefly"]
    done = subprocess.run(words, env=bus, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == ["False"]


@pytest.fixture
def start_portal(bus: dict[str, str]) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []

    def start(answer: str) -> subprocess.Popen[str]:
        words = [sys.executable, str(Path(__file__).with_name("own_portal.py")), answer]
        env = bus | {"PYTHONPATH": str(ROOT)}
        started.append(subprocess.Popen(words, env=env, stdout=subprocess.PIPE, text=True))
        assert started[-1].stdout is not None
        assert started[-1].stdout.readline() == "ready\n"
        return started[-1]

    yield start
    for program in started:
        program.kill()
        program.communicate(timeout=10)


def test_a_start_at_login_is_written_down_and_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert start_at_login(wanted=True, program=Path("/home/me/my programs/app")) == ""
    assert 'Exec="/home/me/my programs/app" wait' in entry_path().read_text(encoding="utf-8")
    assert start_at_login(wanted=False, program=Path("/home/me/my programs/app")) == ""
    assert not entry_path().exists()


def test_a_start_at_login_that_cannot_be_written_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "autostart").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert "could not be changed" in start_at_login(wanted=True, program=Path("/usr/bin/app"))


def test_the_entry_for_a_start_at_login_is_valid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, needs: Callable[..., None]
) -> None:
    needs("desktop-file-validate")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    start_at_login(wanted=True, program=Path("/home/me/50% $odd/app"))
    said = subprocess.run(["desktop-file-validate", entry_path()], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, "")
