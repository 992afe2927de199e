"""Hands that know no rules, on the whole window: `python -m tests.faults.hands [seeds [acts]]`.

They press, click, type, turn and resize by chance, each seed in a window of its own on a made-up home. After every act
no error may have come up, no page may need to be moved sideways, and the focus has to be on something that is seen.
What a seed does is the same each time, but for what other threads finish first.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import traceback
from collections import deque
from pathlib import Path
from random import Random

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from meditation.house import House
from meditation.settings import Settings
from meditation.ui.app import application
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.window import Window

SEEDS, ACTS = 20, 400
SHOWN = 8
"""Acts that are told of before one that went wrong."""
KEYS = [
    "Tab",
    "Backtab",
    "Space",
    "Return",
    "Escape",
    "Left",
    "Right",
    "Up",
    "Down",
    "PageDown",
    "End",
    "Home",
    "F1",
    "F9",
    "F11",
    "N",
    "T",
    "V",
    "G",
    "P",
    "B",
    "M",
    "S",
    "Delete",
]
WITH_CONTROL = ["1", "2", "3", "4", "5", "6", "Comma", "L", "F", "Plus", "Minus", "0", "A", "Z", "V"]
ODD = ("", "hello", "😀" * 50, "שלום עולם " * 5, "a" * 3000, "two\nlines\t\0", "%s {x} <b>", "0", "-1", "12:30", "٣")
SIZES = ((400, 480), (640, 480), (400, 760), (800, 600), (1280, 800), (2560, 1440))
LOOKS = (
    {"interface": "de"},
    {"interface": "en"},
    {"text_size": 2.0},
    {"text_size": 1.0},
    {"theme": "dark"},
    {"theme": "contrast"},
    {"theme": "light"},
    {"motion": "less"},
)
LEFT_ALONE = ("Ordner", "folder", "Print", "Drucken", "Erase", "löschen")
"""What leads out of the program, or takes everything away."""
OF_THE_SCREEN = ("does not support", "propagateSizeHints")
"""What a screen that is not there says."""


class Hands:
    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.chance = window, Random(seed)
        self.done: deque[str] = deque(maxlen=SHOWN)
        self.wrong: list[str] = []
        qInstallMessageHandler(self._told)
        sys.excepthook = lambda *error: self.wrong.append("".join(traceback.format_exception(*error)))

    def _told(self, _kind: object, _where: object, words: str) -> None:
        if not any(known in words for known in OF_THE_SCREEN):
            self.wrong.append(words)

    def act(self) -> None:
        """Do one thing by chance, then look; what is wrong is noted with what came before it."""
        acts = (self.press, self.click, self.key, self.write, self.turn, self.resize, self.change, self.wait)
        [act] = self.chance.choices(acts, (50, 6, 22, 8, 4, 4, 3, 3))
        act()
        QApplication.processEvents()
        self.look()

    def _one(self, *kinds: type[QWidget]) -> QWidget | None:
        """One of those that can be reached now."""
        found = [part for kind in kinds for part in self.window.findChildren(kind)]
        found = [part for part in found if part.isVisible() and part.isEnabled() and not _leads_out(part)]
        return self.chance.choice(found) if found else None

    def press(self) -> None:
        button = self._one(QAbstractButton)
        if isinstance(button, QAbstractButton):
            self.done.append(f"press {_name(button)}")
            button.click()

    def click(self) -> None:
        part = self._one(QWidget)
        if part is not None and part.width() and part.height():
            self.done.append(f"click {_name(part)}")
            at = QPoint(self.chance.randrange(part.width()), self.chance.randrange(part.height()))
            QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=at)

    def key(self) -> None:
        here = QApplication.focusWidget() or self.window
        control = self.chance.random() < 0.25
        key = Qt.Key[f"Key_{self.chance.choice(WITH_CONTROL if control else KEYS)}"]
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        if _leads_out(here):
            return
        self.done.append(f"{'Ctrl+' if control else ''}{key.name} in {_name(here)}")
        QTest.keyClick(here, key, held)

    def write(self) -> None:
        field, words = self._one(QLineEdit, QPlainTextEdit), self.chance.choice(ODD)
        if field is None:
            return
        self.done.append(f"write {words[:12]!r} in {_name(field)}")
        if isinstance(field, QLineEdit):
            field.setText(words)
            QTest.keyClick(field, Qt.Key.Key_Return)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(words)

    def turn(self) -> None:
        part = self._one(QAbstractSlider, QSpinBox)
        if isinstance(part, QAbstractSlider | QSpinBox):
            value = self.chance.randint(part.minimum(), part.maximum())
            self.done.append(f"turn {_name(part)} to {value}")
            part.setValue(value)

    def resize(self) -> None:
        size = self.chance.choice(SIZES)
        self.done.append(f"size {size}")
        self.window.resize(*size)

    def change(self) -> None:
        look = self.chance.choice(LOOKS)
        self.done.append(f"look {look}")
        self.window.desk.keep(msgspec.structs.replace(self.window.desk.settings, **look))
        self.window.follow()

    def wait(self) -> None:
        QTest.qWait(self.chance.choice((5, 30, 120)))

    def look(self) -> None:
        window = self.window
        if not window.isVisible():
            window.show()  # a key has closed it
        if window.hiding.on:
            return
        here, focus = window.pages.currentWidget(), QApplication.focusWidget()
        for area in here.findChildren(QScrollArea) if here is not None else ():
            if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
                self.wrong.append(f"{type(here).__name__} has to be moved sideways, {window.size().toTuple()}")
        if window.isActiveWindow() and (focus is None or not focus.isVisible()):
            self.wrong.append(f"the focus is nowhere on {type(here).__name__}")


def _name(part: QWidget) -> str:
    words = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
    return f"{type(part).__name__} {words!r}"


def _leads_out(part: QWidget) -> bool:
    return any(word in _name(part) for word in LEFT_ALONE)


def close_dialogs() -> None:
    for part in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if part is not None:
            part.close()


def tried(seed: int, acts: int, home: Path) -> list[str]:
    """What went wrong, each with the acts before it. To be called once in a process."""
    os.environ["HOME"] = str(home)
    application().setQuitOnLastWindowClosed(False)
    house = House.at(home / "house")
    house.keep(Settings(output="silent", welcomed=True))
    window = Window(house.desk(), theme_of(house.settings, SystemLook()))
    window.show()
    hands, wrong = Hands(window, seed), []
    closing = QTimer(window)
    closing.timeout.connect(close_dialogs)
    closing.start(15)
    for number in range(acts):
        hands.act()
        if hands.wrong:
            wrong += [f"seed {seed}, act {number}: {words}\n  after {list(hands.done)}" for words in hands.wrong]
            hands.wrong.clear()
    return wrong


def run(seed: int, acts: int) -> subprocess.CompletedProcess[str]:
    """In a process of its own: a crash is told with where it was."""
    words = [sys.executable, "-X", "faulthandler", "-m", "tests.faults.hands", "one", str(seed), str(acts)]
    ended = subprocess.run(words, check=False, text=True, capture_output=True, timeout=30 + acts)
    sys.stdout.write(ended.stdout + (ended.stderr if ended.returncode else ""))
    return ended


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1:2] == ["one"]:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            wrong = tried(int(sys.argv[2]), int(sys.argv[3]), Path(home))
            sys.stdout.write("".join(f"{words}\n" for words in wrong))
            sys.stdout.flush()
        os._exit(bool(wrong))  # a session may still play
    told = [int(number) for number in sys.argv[1:]]
    seeds, acts = (*told, *(SEEDS, ACTS)[len(told) :])
    bad = 0
    for seed in range(seeds):
        bad += run(seed, acts).returncode != 0
    sys.stdout.write(f"{seeds} seeds of {acts} acts: {bad} with something wrong\n")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
