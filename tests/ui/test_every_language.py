"""Every page in a language that is longer, and in one that is read from the right: all of it said, none of it cut."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from meditation.house import House
from meditation.language import PSEUDO, speak
from meditation.places import bundled, places
from meditation.settings import Settings
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.screenshots.person import made_up_history
from meditation.ui.theme import load_fonts
from meditation.ui.widgets.cue_words import CueWords
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
RAIL = ("today", "library", "breathe", "timer", "history", "settings", "help")
HISTORY = ("log", "a long log", "letters", "passphrase", "unlock", "a year", "summary", "finish")
PAGES = (
    *RAIL,
    *HISTORY,
    "about",
    "welcome",
    "programmes",
    "programme",
    "card",
    "breathing card",
    "not opened",
    "unwanted",
    "player",
)
NAMES = ("Hand on Heart", "simpleaudio", "Piper", "English", "Deutsch", "findahelpline.com", "Esc", "F1")
"""The same in every language."""
LICENCES = ("Apache License 2.0", "Creative Commons Attribution 4.0", "SIL Open Font License 1.1", "MIT", "CC-BY-4.0")
SAID = ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip", "suffix", "specialValueText")
A_WORD = re.compile(r"[^\W\d_]{2,}")
WITHIN = re.compile(r"\[[^\[\]]*\]")
PARTS = re.compile(r" · |[.:;,?] |[.:;,?]$|\n|  +")


@pytest.fixture(autouse=True)
def _english_again(qtbot: QtBot) -> Iterator[None]:
    del qtbot  # the application
    speak(PSEUDO)
    yield
    speak("en")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> Callable[..., QWidget]:
    """Opens one page of a real window; gives what is shown."""

    def opened(page: str, size: tuple[int, int] = (1120, 900)) -> QWidget:
        load_fonts(bundled("resources") / "fonts")
        house = House(places(tmp_path / "home"), lambda: NOW)
        house.keep(Settings(welcomed=True, theme="light", motion="less", sound=False))
        window = Window(house.desk(), theme_of(house.settings, SystemLook(still=True)), place="")
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        if page in {"a year", "summary", "a long log"}:
            made_up_history(house)
        turn_to(window, page)
        for _ in range(3):  # rows that wrap know their height only once they have been laid out
            QApplication.processEvents()
            lay_out_now()
        here = window.pages.currentWidget()
        assert here is not None
        return here

    return opened


def turn_to(window: Window, page: str) -> None:
    programme = window.desk.programmes().cards[0].id
    others: dict[str, Callable[[], object]] = {
        "about": window.open_about,
        "welcome": window.open_welcome,
        "programmes": window.open_programmes,
        "programme": lambda: (window.open_programmes(), window.programmes.open_programme(programme)),
        "card": lambda: window.open_card("self-compassion-break"),
        "breathing card": lambda: window.open_card("breathe-four-seven-eight"),
        "not opened": lambda: window.tell_not_opened(""),
        "unwanted": window.open_unwanted,
        "letters": window.open_letters,
        "passphrase": window.open_passphrase,
        "unlock": window.open_unlock,
        "a year": lambda: window.go("history"),
        "a long log": lambda: window.go("log"),
        "summary": lambda: (window.go("history"), window.history.open_summary()),
        "finish": lambda: (window.begin(window.desk.card("letter-from-a-friend"), sound=False), window.player.end()),
        "player": lambda: window.begin(window.desk.card("five-senses"), sound=False),
    }
    others.get(page, lambda: window.go(page))()


@cache
def content() -> str:
    """All words of sessions, plans and helplines, which have languages of their own."""
    folders = (bundled("scripts"), bundled("resources"))
    endings = {".md", ".json", ".toml"}
    return "\n".join(
        path.read_text("utf-8") for folder in folders for path in folder.rglob("*") if path.suffix in endings
    )


def said_by(page: QWidget) -> Iterator[str]:
    for part in (page, *page.findChildren(QWidget)):
        if part.isVisibleTo(page):
            for name in SAID:
                ask = getattr(part, name, None)
                if callable(ask) and isinstance(said := ask(), str):
                    yield said


def left_over(said: str) -> list[str]:
    """What stands outside of brackets and is neither a name nor the words of a session."""
    for name in (*NAMES, *LICENCES):
        said = said.replace(name, "")
    said = said.replace("&&", "&").replace("\N{ZERO WIDTH SPACE}", "")
    while WITHIN.search(said):
        said = WITHIN.sub("  ", said)
    parts = (part.strip(" .,:;·()") for part in PARTS.split(said))
    return [part for part in parts if A_WORD.search(part) and part not in content() and "/" not in part]


@pytest.mark.parametrize("page", PAGES)
def test_every_word_of_a_page_is_in_the_catalogue(open_page: Callable[..., QWidget], page: str) -> None:
    here = open_page(page)
    assert sorted({part for said in said_by(here) for part in left_over(said)}) == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("page", PAGES)
def test_longer_words_fit_a_small_window_from_either_side(
    open_page: Callable[..., QWidget], page: str, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    here = open_page(page, (640, 480))
    inner = here.widget() if isinstance(here, QScrollArea) else here
    room = here.viewport().width() if isinstance(here, QScrollArea) else here.width()
    assert inner.minimumSizeHint().width() <= room
    places = [(part, placed(part, inner)) for part in inner.findChildren(QWidget) if says(part, inner)]
    assert [named(part) for part, place in places if place.left() < 0 or place.right() > inner.width()] == []
    overlaps = [
        (named(one), named(other))
        for number, (one, place) in enumerate(places)
        for other, beside in places[number + 1 :]
        if place.intersects(beside) and not (one.isAncestorOf(other) or other.isAncestorOf(one))
    ]
    assert overlaps == []


def says(part: QWidget, page: QWidget) -> bool:
    return isinstance(part, QLabel | QAbstractButton | QLineEdit) and part.isVisibleTo(page) and bool(part.text())


def placed(part: QWidget, page: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


def named(part: QWidget) -> str:
    return part.accessibleName() or part.property("text") or type(part).__name__


def test_the_way_back_points_to_where_one_came_from(open_page: Callable[..., QWidget]) -> None:
    def points_left(page: QWidget) -> bool:
        back = next(pill for pill in page.findChildren(QAbstractButton) if pill.property("kind") == "back")
        picture = back.icon().pixmap(40, 40).toImage()
        inked = [sum(picture.pixelColor(x, y).alpha() for y in range(picture.height())) for x in range(picture.width())]
        half = len(inked) // 2
        return sum(inked[:half]) > sum(inked[half:])

    assert points_left(open_page("about"))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not points_left(open_page("about"))


def test_what_is_written_begins_below_its_title(open_page: Callable[..., QWidget]) -> None:
    def written_at(page: QWidget) -> float:
        line = page.findChild(QLineEdit)
        assert line is not None
        line.setText("2026")
        line.setCursorPosition(0)
        return line.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center().x() / line.width()

    assert written_at(open_page("log")) < 0.5
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert written_at(open_page("log")) > 0.5


def test_the_words_of_a_session_stand_as_their_own_language_stands(qtbot: QtBot) -> None:
    """An English line keeps its full stop at the right, whatever the language of the program."""
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        cue = CueWords(theme_of(Settings(theme="light"), SystemLook(still=True)))
        qtbot.addWidget(cue)
        cue.setLayoutDirection(direction)
        cue.resize(600, 200)
        cue.show_words("Settle in any way you like.", 0, 1.0)
        pictures.append(cue.grab().toImage())
    assert pictures[0] == pictures[1]
