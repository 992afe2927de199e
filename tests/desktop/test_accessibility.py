"""Every page as a screen reader has it: read through the real accessibility bus, walked with Tab from outside."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import pytest

from meditation.ui.frame import Frame
from meditation.ui.page_making import Made
from tests.desktop.person import BROKEN, NEWEST, newcomer, sitter
from tests.desktop.screen_reader import on, there

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.screen_reader import ScreenReader, Told

    Page: TypeAlias = tuple[Callable[[ScreenReader], object], Callable[[list[Told]], bool]]
    """How one gets to a page from the one before, and what tells that it is there."""

SESSION: Final = "touch-20-seconds"
LOG: Final = (
    "Started At,Duration,Preset,Activity\n10/10/2026 07:15:00,0:20:0,A,Meditation\nsomewhen,0:10:0,B,Meditation\n"
)
"""What another program wrote: one session, and one that cannot be understood."""
PASSPHRASE: Final = "four calm tea cups"  # noqa: S105 - of nobody


def key(*names: str) -> Callable[[ScreenReader], object]:
    return lambda reader: reader.keys(*names)


def press(name: str) -> Callable[[ScreenReader], object]:
    return lambda reader: reader.press(name)


def type_(*line: str) -> Callable[[ScreenReader], object]:
    return lambda reader: reader.typed(*line)


def search(words: str) -> Callable[[ScreenReader], object]:
    def do(reader: ScreenReader) -> None:
        reader.keys("ctrl+f")
        reader.types(words)

    return do


def lock(reader: ScreenReader) -> None:
    for _ in range(2):
        reader.types(PASSPHRASE)
        reader.keys("Tab")
    reader.press("Lock my history")


def write(reader: ScreenReader) -> None:
    reader.typed("play", "three-kind-lines")
    reader.until(there("Three short lines"))
    reader.keys("n", "n", "n")
    reader.until(there("For your eyes only"))
    reader.types("Tired")
    reader.keys("Tab", "Tab", "Tab")  # what has left in the stillness comes back


def bring_in(reader: ScreenReader) -> None:
    """A file of another program, typed into the desktop's own window for files."""
    file = reader.home / "insight.csv"
    file.write_text(LOG, encoding="utf-8")
    reader.keys("ctrl+l")
    reader.until(lambda _tree: reader.focused() == "Search titles and notes")
    reader.keys("shift+Tab", "shift+Tab", "Return")
    reader.until(lambda _tree: reader.focused() == "File name:")
    reader.types(str(file))
    reader.keys("Return")


PLACES: Final[dict[str, Page]] = {
    "today, with a letter": (key("ctrl+1"), there("Read your letter")),
    "letters": (press("Read your letter"), there("Tear it up")),
    "letters, asked": (press("Tear it up"), there("Take it away for good?")),
    "library": (key("ctrl+2"), there("Search the library")),
    "library, a script that is broken": (search("train"), there(BROKEN[1])),
    "library, by kind": (press("Choose by kind of practice"), there("What kind?")),
    "programmes": (press("Programmes"), there("Look at")),
    "programmes, one of them": (press("Look at"), there("Show it on Today")),
    "breathe": (key("ctrl+3"), on("Breathe")),
    "timer": (key("ctrl+4"), on("Timer")),
    "history": (key("ctrl+5"), there("Every small return")),
    "history, days of a number": (key("Return"), there("Close the list of days")),
    "history, another chart": (press("Look at more: Check-ins"), there("Check-ins: save")),
    "history, a page for a therapist": (press("A page for your therapist"), there("The page as it will be")),
    "log": (key("ctrl+l"), there(NEWEST)),
    "log, an entry": (press(NEWEST), there("Title")),
    "log, pauses": (press("Pauses"), there("First day")),
    "log, a session to add": (press("Add a session"), there("Minutes")),
    "log, a file": (press("Save as a file"), there("Kind of file")),
    "log, a file brought in": (bring_in, there("Save that list")),
    "settings": (key("ctrl+6"), on("Settings")),
    "passphrase": (press("A passphrase for"), there("Set a passphrase")),
    "passphrase, asked": (press("Set a passphrase"), there("The same once more")),
    "about": (lambda reader: (reader.keys("ctrl+6"), reader.press("About")), there("What it is not")),
    "help, for what nobody asked for": (press("Did anything"), there("People to speak with")),
    "help": (key("F1"), there("Something to do right here")),
    "help, other countries": (press("Show the lines of other"), there("Australia")),
    "not opened": (type_("open", BROKEN[0]), there("This could not be opened")),
    "session card": (type_("open", SESSION), there("Begin Twenty Seconds")),
    "session card, why": (press("Why this?"), there("It does not replace care")),
    "recording": (press("Record your own voice"), there("Record: ")),
    "session card, own words": (type_("open", "kind-wishes-for-me"), there("Your own words for")),
    "hidden": (key("F9"), lambda tree: not there("Today")(tree)),
}
PLAYER: Final[dict[str, Page]] = {
    "player": (type_("play", "self-compassion-break"), there("Pause")),
    "player, paused": (key("space"), there("Go on")),
    "player, transcript": (key("w"), there("Close the transcript")),
    "player, sound": (key("w", "v"), there("Done")),
    "player, change": (key("v", "c"), there("Transcript of this")),
    "player, presented": (key("c", "p"), there("Previous words")),
    "player, too much": (key("Escape", "t"), there("Stop here")),
    "finish": (key("t"), there("That was enough for now")),
    "player, writing": (write, there("End this session")),
    "finish, with words": (key("Escape", "Escape"), there("You wrote")),
    "finish, a letter": (press("Seal it as a letter"), there("When may it be opened?")),
    "player, silent": (lambda reader: (reader.keys("ctrl+4"), reader.press("Begin a silent")), there("Pause")),
}
FIRST_RUN: Final[dict[str, Page]] = {
    "welcome": (lambda _reader: None, there("1 of 3")),
    "welcome, questions": (press("Go on"), there("2 of 3")),
    "welcome, a session": (press("Go on"), there("3 of 3")),
    "today": (press("Look around first"), on("Today")),
    "history, empty": (key("ctrl+5"), on("History")),
    "log, empty": (key("ctrl+l"), there("All sessions")),
}
LOCK: Final[dict[str, Page]] = {
    "passphrase": (lambda reader: (reader.keys("ctrl+6"), reader.press("A passphrase for")), there("Set a pass")),
    "passphrase, asked": (press("Set a passphrase"), there("The same once more")),
    "passphrase, recovery key": (lock, there("Your recovery key")),
    "passphrase, set": (press("I have"), there("Lock it now")),
    "passphrase, another": (press("Change it"), there("The new one")),
    "unlock": (lambda reader: (reader.keys("Escape"), reader.press("Lock it now")), there("Your history is locked")),
    "unlock, with the recovery key": (press("Use the recovery key"), there("Its recovery key has")),
}
PRESSED: Final = {"push button", "toggle button", "check box", "radio button", "combo box", "link", "page tab"}
MOVED: Final = {"slider", "spin box", "scroll bar", "progress bar"}
TURNED_ON: Final = {"toggle button", "check box", "radio button"}
MANY: Final = ("Favourite", "Mute all sound", "Show letters", "On the page: ")
"""How the names of what is on or off by itself begin; all else that can be on is one of some answers."""
UNFOLDS: Final = (
    "Choose by kind",
    "Show the lines of other",
    "Why this?",
    "Change something in",
    "Add a session",
    "Pauses",
    "Seal it as a letter",
    "Add words of",
)
"""How the names of what opens and shuts in its place begin; and there are those that say it."""
SAID: Final = {"label", "heading", "image", "icon"}
WRITTEN_IN: Final = {"text", "entry", "password text"}
LOOKED_THROUGH: Final = {"list", "list item", "table", "table cell", "chart", "clock", "document", "panel"}
CONTROLS: Final = PRESSED | MOVED | WRITTEN_IN | LOOKED_THROUGH
"""What can have the keyboard and says what it is."""
READ_ONLY: Final = {"scroll bar"}
"""What scrolls has no name of its own in any toolkit."""
INSIDE: Final = {"list item", "table cell", "label"}
"""Not walked to with Tab: what lies in a list, and words whose letters can be marked."""
WINDOWS: Final = {"frame", "window"}
RAW: Final = re.compile(r"Q[A-Z]\w+|\w+_\w*|[a-z]+(-[a-z0-9]+)+|.*[{}<>].*")
"""Names of classes, ids and places to be filled."""


def where(told: Told, tree: list[Told]) -> str:
    """A control for people: its kind, and what it lies in."""
    names = {one["at"]: one["name"] or one["role"] for one in tree}
    return f"{told['role']} “{told['name']}” in {' / '.join(names.get(at, '?') for at in told['in'][-3:])}"


def is_control(told: Told) -> bool:
    """Words whose letters can be marked are none."""
    return (told["focusable"] or bool(told["actions"])) and told["role"] != "label"


def has_value(told: Told) -> bool:
    now, least, most = told["value"] or (0, 0, 0)
    return bool(least <= now <= most and least < most)


RULES: Final[dict[str, Callable[[Told], bool]]] = {
    "has no name": lambda told: is_control(told) and not told["name"].strip() and told["role"] not in READ_ONLY,
    "does not say what it is": lambda told: is_control(told) and told["role"] not in CONTROLS,
    "has the name of a thing inside": lambda told: RAW.fullmatch(told["name"]) is not None,
    "says nothing": lambda told: told["role"] in SAID and not told["name"].strip(),
    "has no value": lambda told: told["role"] in MOVED and not has_value(told),
    "does not say whether it is on": lambda told: told["role"] in TURNED_ON and not told["checkable"],
    "is turned on without being pressed": lambda told: (
        told["role"] in TURNED_ON and told["enabled"] and told["actions"][:1] != ["Press"]
    ),
    "is a check box and one of some answers": lambda told: (
        told["role"] == "check box" and not told["name"].startswith(MANY)
    ),
    "does not say whether it is open": lambda told: (
        told["role"] == "push button" and told["name"].startswith(UNFOLDS) and not told["expandable"]
    ),
    "does not say whether it is open as a page": lambda told: (
        told["role"] == "page tab" and not (told["selectable"] and not told["checkable"])
    ),
    "cannot be written in": lambda told: told["role"] in WRITTEN_IN and not told["editable"],
}
"""What can be wrong with one object."""


def faults(tree: list[Told]) -> list[str]:
    """All that is wrong with a page as it is read."""
    found = [f"{where(told, tree)} {wrong}" for told in tree for wrong, holds in RULES.items() if holds(told)]
    groups: dict[tuple[str, str, str], int] = {}
    named = {one["at"]: one["name"] for one in tree}
    for told in tree:
        if told["focusable"] and told["role"] not in INSIDE and told["name"].strip():
            group = next((at for at in reversed(told["in"]) if named.get(at)), "")
            same = (told["role"], told["name"], group)
            groups[same] = groups.get(same, 0) + 1
    found += [f"{count} times {role} “{name}”" for (role, name, _), count in groups.items() if count > 1]
    for told in tree:
        if told["role"] == "radio button" and not named[told["in"][-1]]:
            found.append(f"{where(told, tree)} answers no question")
    open_pages = [told["name"] for told in tree if told["role"] == "page tab" and told["selected"]]
    if len(open_pages) > 1:
        found.append(f"more pages than one are open: {open_pages}")
    if not any(told["role"] == "heading" for told in tree):
        found.append("there is no heading")
    found += [f"the window is a {told['role']}" for told in tree if not told["in"] and told["role"] not in WINDOWS]
    return found


def leaps(turn: list[str], tree: list[Told]) -> list[str]:
    """Where the focus goes up on a page instead of on."""
    told = {one["at"]: one for one in tree}
    part = {at: (*one["in"], at)[1] for at, one in told.items() if one["in"]}
    steps = [(a, b) for a, b in pairwise(turn) if part.get(a, a) == part.get(b, b) and a in told and b in told]
    up = [(a, b) for a, b in steps if told[b]["place"][1] + told[b]["place"][3] <= told[a]["place"][1]]
    beginnings = 1 if len({part.get(at) for at in turn}) == 1 else 0
    return [f"Tab goes up from {where(told[a], tree)} to {where(told[b], tree)}" for a, b in up[beginnings:]]


def lost(reader: ScreenReader) -> list[str]:
    """Where Tab goes wrong: what it leaves out or comes to twice in one turn, and the same with Shift."""
    tree = reader.tree()
    reach = {told["at"]: told for told in tree if told["focusable"] and told["enabled"] and told["role"] not in INSIDE}
    found: list[str] = []
    if len(reach) == 1:  # it keeps the focus, and nobody tells that it did
        return [f"{where(told, tree)} has not the focus" for told in reach.values() if not told["focused"]]
    for name in ("Tab", "shift+Tab"):
        reader.focuses(0, 0)
        reader.keys(*[name] * (len(reach) + 1))
        turn = reader.focuses(len(reach) + 1)
        found += [f"{name} leaves out {where(reach[at], tree)}" for at in reach if at not in turn]
        found += [f"{name} goes to {at}, which is no control" for at in turn if at not in reach]
        found += [f"{name} comes twice to {where(reach[at], tree)}" for at in reach if turn[:-1].count(at) > 1]
        if not found and turn[0] != turn[-1]:
            found.append(f"{name} does not come back to {where(reach[turn[0]], tree)}")
        if name == "Tab":
            found += leaps(turn, reader.tree())
    return found


def crawl(reader: ScreenReader, pages: dict[str, Page]) -> dict[str, list[str]]:
    """Go from page to page, and tell what is wrong where."""
    found = {}
    for page, (go, sign) in pages.items():
        go(reader)
        found[page] = faults(reader.until(sign)) + lost(reader)
    return {page: wrong for page, wrong in found.items() if wrong}


def test_no_page_is_left_out() -> None:
    visited = {page.split(",")[0] for pages in (PLACES, PLAYER, FIRST_RUN, LOCK) for page in pages}
    assert {name.replace("_", " ") for name, made in vars(Frame).items() if isinstance(made, Made)} <= visited


def test_every_page_says_what_is_on_it_and_is_walked_with_tab(
    read_aloud: Callable[[Path], ScreenReader], tmp_path: Path
) -> None:
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    assert crawl(reader, PLACES) == {}


def test_every_state_of_the_player_says_what_is_on_it(
    read_aloud: Callable[[Path], ScreenReader], tmp_path: Path
) -> None:
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    assert crawl(reader, PLAYER) == {}


def test_the_first_run_says_what_is_on_it(read_aloud: Callable[[Path], ScreenReader], tmp_path: Path) -> None:
    home = tmp_path / "all"
    newcomer(home)
    assert crawl(read_aloud(home), FIRST_RUN) == {}


def test_a_lock_is_set_and_opened_by_who_sees_nothing(
    read_aloud: Callable[[Path], ScreenReader], tmp_path: Path
) -> None:
    pytest.importorskip("sqlcipher3", reason="not run: sqlcipher3 is not installed here")
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    assert crawl(reader, LOCK) == {}
    reader.press("Use the passphrase")
    reader.until(lambda _tree: reader.focused() == "Passphrase")
    reader.types(PASSPHRASE)
    reader.keys("Return")
    reader.until(there("Lock it now"))


def called(name: str, tree: list[Told]) -> Told:
    """The first thing whose name begins so."""
    return next(told for told in tree if told["name"].startswith(name))


def kind_and_name(tree: list[Told], at: str) -> tuple[str, str]:
    """The role and the name of what is there."""
    return next((told["role"], told["name"]) for told in tree if told["at"] == at)


def test_a_page_is_opened_by_a_screen_reader_and_is_the_one_that_is_open(
    read_aloud: Callable[[Path], ScreenReader], tmp_path: Path
) -> None:
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    reader.press("Timer")
    reader.until(on("Timer"))
    tree = reader.until(there("Begin a silent sitting"))
    tabs = [told for told in tree if told["role"] == "page tab"]
    assert [told["name"] for told in tabs if told["selected"]] == ["Timer"]
    assert {kind_and_name(tree, told["in"][-1]) for told in tabs} == {("page tab list", "Pages")}


def test_an_answer_is_given_by_a_screen_reader_and_by_arrows(
    read_aloud: Callable[[Path], ScreenReader], tmp_path: Path
) -> None:
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    reader.keys("ctrl+4")
    reader.until(on("Length: 10 min"))
    reader.press("Length: 15 min")
    reader.until(on("Length: 15 min"))
    reader.until(lambda tree: not called("Length: 10 min", tree)["checked"])
    reader.until(there("Begin a silent sitting, 15 min"))
    reader.press("Length: 20 min")
    reader.until(lambda _tree: reader.focused() == "Length: 20 min")
    reader.keys("Right")
    reader.until(lambda _tree: reader.focused() == "Length: 30 min")
    reader.keys("Up", "Up", "space")
    assert called("Length: 15 min", reader.until(on("Length: 15 min")))["focused"]
    reader.keys("ctrl+2")
    reader.until(there("Search the library"))
    reader.press("Favourites")
    reader.until(on("Favourites"))
    reader.until(there("Show everything"))


def test_what_unfolds_says_whether_it_is_open(read_aloud: Callable[[Path], ScreenReader], tmp_path: Path) -> None:
    home = tmp_path / "all"
    sitter(home)
    reader = read_aloud(home)
    reader.until(on("Today"))
    reader.typed("open", SESSION)
    for is_open in (False, True, False):
        reader.until(lambda tree, is_open=is_open: is_open == there("It does not replace care")(tree))
        why = called("Why this?", reader.until(there("Why this?")))
        assert (why["expandable"], why["expanded"]) == (True, is_open)
        reader.press("Why this?")
    reader.typed("play", SESSION)
    reader.until(there("Pause"))
    for is_open in (True, False):
        reader.keys("v")
        reader.until(lambda tree, is_open=is_open: is_open == there("Mute all sound")(tree))
        assert called("Sound", reader.tree())["expanded"] == is_open


def test_a_window_that_does_not_answer_is_not_taken_for_an_empty_one(
    read_aloud: Callable[[Path], ScreenReader], tmp_path: Path
) -> None:
    home = tmp_path / "all"
    newcomer(home)
    reader = read_aloud(home)
    reader.until(there("1 of 3"))
    with reader.stopped(), pytest.raises(AssertionError, match="cannot be read"):
        reader.tree()
    assert there("1 of 3")(reader.tree())
