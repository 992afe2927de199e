"""The player: changed while it plays, written in, left for another session, led by one's own breath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt

from meditation.script.model import Choice, Cue, ExitRamp, Heading, Millis, Rest, Script, Section, When, Write
from meditation.session.timeline import BreathAt, WriteAt
from meditation.session.timer import Timer
from meditation.ui.pages.finish import IN_NOTE, NOTE_LENGTH, save_privately

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from meditation.ui.pages.player import PlayerPage
    from meditation.ui.window import Window

QUESTIONS = ("What was hard?", "What would a friend say?")


def rest(ms: int = 20_000) -> Rest:
    return Rest(Millis(ms), Millis(3000), None, 1.0, 1)


@pytest.fixture
def begin(window: Window, desk: Any) -> Callable[..., PlayerPage]:
    """Plays a session of these steps, from the shelf's heading."""

    def began(*steps: object, choices: tuple[Choice, ...] = ()) -> PlayerPage:
        heading = Heading(
            id="made-up",
            title="Made up",
            language="en",
            length=Millis(180_000),
            author="Nobody",
            licence="CC0-1.0",
            families=("mindfulness",),
            level=1,
            touch="none",
        )
        desk.made = (Script(heading, (Section("", tuple(steps), 1),), choices),)
        window.begin(window.desk.card("made-up"), sound=False)
        return window.player

    return began


def go_to(player: PlayerPage, desk: Any, ms: int) -> None:
    desk.sitting.at = ms
    player.tick()


def test_c_opens_the_panel_and_brings_the_focus_there_and_back(window: Window, qtbot: QtBot, desk: Any) -> None:
    window.begin(window.desk.card("hand-on-heart"), sound=True)
    player = window.player
    qtbot.keyClick(player, Qt.Key.Key_C)
    assert player.change.isVisible()
    assert player.change.isAncestorOf(window.focusWidget())
    assert not desk.sitting.paused
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert player.change.isHidden()
    assert player.hasFocus()
    assert desk.sitting.heard == []


def test_a_choice_made_in_the_panel_changes_the_words_at_once(begin: Any, qtbot: QtBot, desk: Any) -> None:
    anchor = Choice("anchor", ("breath", "hands"), 1)
    branches = [When("anchor", option, (Cue(f"Feel the {option}.", option, 2), rest()), 2) for option in anchor.options]
    player = begin(*branches, choices=(anchor,))
    go_to(player, desk, 2000)
    assert player.cue.text == "Feel the breath."
    player.open_or_close_change()
    qtbot.mouseClick(player.change.switches["choice anchor"].pills["hands"], Qt.MouseButton.LeftButton)
    assert player.cue.text == "Feel the hands."
    assert desk.sitting.at == 2000
    assert player.change.isVisible()


def test_plus_and_minus_change_the_pace_and_say_it(window: Window, qtbot: QtBot, desk: Any) -> None:
    window.begin(window.desk.card("breathe-open-4-6"), sound=False)
    player = window.player
    go_to(player, desk, desk.sitting.timeline.only(BreathAt)[0].at + 100)
    assert player.view.rate == "6 breaths a minute"
    for _ in range(4):
        qtbot.keyClick(player, Qt.Key.Key_Plus)
    go_to(player, desk, desk.sitting.at + 10_000)
    assert player.view.rate == "5 breaths a minute"
    assert player.notice.text() != ""
    for _ in range(4):
        qtbot.keyClick(player, Qt.Key.Key_Minus)
    go_to(player, desk, desk.sitting.at + 12_000)
    assert player.view.rate == "6 breaths a minute"


def test_the_panel_has_the_pace_too(window: Window, desk: Any) -> None:
    window.begin(window.desk.card("breathe-box"), sound=False)
    player = window.player
    go_to(player, desk, desk.sitting.timeline.only(BreathAt)[0].at + 100)
    player.open_or_close_change()
    player.change.slower.emit()
    go_to(player, desk, desk.sitting.at + 16_000)
    assert player.view.rate == "3.6 breaths a minute"


def test_enter_and_a_click_on_the_orb_mark_ones_own_breath(window: Window, qtbot: QtBot, desk: Any) -> None:
    window.begin(window.desk.card("breathe-own-breath"), sound=False)
    player = window.player
    go_to(player, desk, 5000)
    assert "Press Enter" in player.phase.text()
    qtbot.keyClick(player, Qt.Key.Key_Return)
    go_to(player, desk, 7000)
    assert player.phase.text() == "In"
    risen = player.stage.part
    middle = player.stage.geometry().center()
    qtbot.mouseClick(player, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))
    go_to(player, desk, 11_000)
    assert player.phase.text() == "Out"
    assert player.stage.part < risen
    assert not desk.sitting.paused


def test_an_exit_ramp_is_offered_quietly_and_leads_over(begin: Any, qtbot: QtBot, desk: Any, window: Window) -> None:
    player = begin(Cue("Sit.", "a", 1), rest(), ExitRamp("slow-breathing", 1), rest(60_000))
    assert player.ramp.isHidden()
    go_to(player, desk, desk.sitting.timeline.length - 30_000)
    assert player.ramp.text() == "Rest in “Slow breathing” instead"
    assert player.hasFocus()
    left = desk.sitting
    qtbot.keyClick(player, Qt.Key.Key_R)
    assert left.heard == ["eased off"]
    assert window.pages.currentWidget() is player
    assert desk.sitting.timeline.id == "slow-breathing"
    assert desk.sound is False


def test_a_ramp_to_a_session_that_is_not_there_is_not_offered(begin: Any, desk: Any, qtbot: QtBot) -> None:
    player = begin(ExitRamp("nowhere", 1), Cue("Sit.", "a", 1), rest())
    go_to(player, desk, 3000)
    assert player.ramp.isHidden()
    qtbot.keyClick(player, Qt.Key.Key_R)
    assert desk.sitting.heard == []


def written(begin: Any, desk: Any, qtbot: QtBot) -> PlayerPage:
    """A sitting in which both questions were answered."""
    player = begin(*(Write(Millis(60_000), question, 1) for question in QUESTIONS), Cue("Let it be.", "a", 1), rest())
    for question, event in zip(QUESTIONS, desk.sitting.timeline.only(WriteAt), strict=True):
        go_to(player, desk, event.at + 500)
        qtbot.keyClicks(player.writing.paper, f"about {question[:-1].lower()} th c")
    return player


def test_writing_takes_the_orbs_place_and_the_letters_are_letters(begin: Any, desk: Any, qtbot: QtBot) -> None:
    player = written(begin, desk, qtbot)
    assert player.writing.isVisible()
    assert player.stage.isHidden()
    assert desk.sitting.heard == []
    assert player.written() == "\n\n".join(f"{q}\nabout {q[:-1].lower()} th c" for q in QUESTIONS)


def test_escape_leaves_the_page_before_it_ends_the_session(begin: Any, desk: Any, qtbot: QtBot) -> None:
    player = written(begin, desk, qtbot)
    qtbot.keyClick(player.writing.paper, Qt.Key.Key_Escape)
    assert desk.sitting.heard == []
    assert player.hasFocus()
    qtbot.keyClick(player, Qt.Key.Key_Escape)
    assert desk.sitting.heard == ["stopped"]


def test_after_the_writing_the_orb_is_back(begin: Any, desk: Any, qtbot: QtBot) -> None:
    player = written(begin, desk, qtbot)
    go_to(player, desk, desk.sitting.timeline.length - 5000)
    assert player.writing.isHidden()
    assert player.stage.isVisible()
    assert player.hasFocus()


def test_a_nudge_between_two_stretches_leaves_the_page_and_the_hand_where_they_are(
    begin: Any, desk: Any, qtbot: QtBot
) -> None:
    player = begin(
        Write(Millis(60_000), QUESTIONS[0], 1), Cue("Take your time.", "a", 1), Write(Millis(60_000), QUESTIONS[0], 1)
    )
    first, second = desk.sitting.timeline.only(WriteAt)
    go_to(player, desk, first.at + 500)
    qtbot.keyClicks(player.writing.paper, "one and ")
    go_to(player, desk, first.at + first.length + 500)
    assert player.writing.nudge.text() == "Take your time."
    assert player.writing.paper.hasFocus()
    qtbot.keyClicks(player.focusWidget(), "two and ")
    go_to(player, desk, second.at + 500)
    assert player.writing.nudge.isHidden()
    qtbot.keyClicks(player.focusWidget(), "three")
    assert player.written() == f"{QUESTIONS[0]}\none and two and three"


def test_letters_for_a_page_that_has_just_gone_do_nothing(begin: Any, desk: Any, qtbot: QtBot) -> None:
    player = written(begin, desk, qtbot)
    go_to(player, desk, desk.sitting.timeline.length - 5000)
    qtbot.keyClicks(player, "to rest ")
    assert desk.sitting.heard == []
    assert not desk.sitting.paused


def test_what_was_written_goes_unless_it_is_kept(begin: Any, desk: Any, qtbot: QtBot, window: Window) -> None:
    written(begin, desk, qtbot).end()
    qtbot.mouseClick(window.finish.keep, Qt.MouseButton.LeftButton)
    assert [note for _, _, note in desk.kept] == [""]
    window.begin(window.desk.card("made-up"), sound=False)
    assert window.player.written() == ""


def test_what_was_written_can_be_put_into_the_note(begin: Any, desk: Any, qtbot: QtBot, window: Window) -> None:
    player = written(begin, desk, qtbot)
    whole = player.written()
    player.end()
    qtbot.mouseClick(window.finish.keep_written, Qt.MouseButton.LeftButton)
    assert window.finish._written_says.text() == IN_NOTE
    qtbot.mouseClick(window.finish.keep, Qt.MouseButton.LeftButton)
    assert [note for _, _, note in desk.kept] == [whole]


def test_a_note_too_small_for_all_of_it_says_so(window: Window, desk: Any, begin: Any, qtbot: QtBot) -> None:
    player = written(begin, desk, qtbot)
    player.writing.paper.setPlainText("word " * 1000)
    player.end()
    window.finish.keep_written.click()
    assert len(window.finish.note.toPlainText()) == NOTE_LENGTH
    assert "first 4,000 letters" in window.finish._written_says.text()


def test_what_is_saved_is_for_ones_own_eyes(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    assert save_privately(path, "Kind words.") == f"Saved to {path}."
    assert path.read_text("utf-8") == "Kind words.\n"
    assert path.stat().st_mode & 0o077 == 0
    assert (
        save_privately(tmp_path / "no" / "mine.txt", "x") == "mine.txt could not be written: No such file or directory."
    )


def test_the_time_says_what_it_is(window: Window, desk: Any) -> None:
    timer = Timer(Millis(60_000), preparation=Millis(30_000), sit_on=True)
    window.begin_timer(window.desk.timer(timer), sound=False)
    player = window.player
    said = []
    for at in (10_000, 60_000, 95_000):
        go_to(player, desk, at)
        said.append((player.time.text(), player.time.accessibleName(), player.close_button.accessibleName()))
    assert said == [
        ("begins in 0:20", "Begins in 0:20", "End this session"),
        ("0:30", "Time left 0:30", "End this session"),
        ("+0:05", "0:05 since the end", "Finish this session"),
    ]


@pytest.mark.parametrize(("size", "scale"), [((400, 760), 1.0), ((640, 480), 1.0), ((640, 760), 2.0)])
def test_the_controls_stand_whole_in_small_windows(
    open_window: Any, desk: Any, size: tuple[int, int], scale: float, qtbot: QtBot
) -> None:
    window = open_window(size=size, scale=scale)
    window.begin(window.desk.card("hand-on-heart"), sound=False)
    player = window.player
    go_to(player, desk, 20_000)
    qtbot.wait(20)
    for part in (player.toggle, player.previous, player.following, player.too_much, player.foot.change, player.time):
        assert part.height() >= part.minimumSizeHint().height(), part.accessibleName()
        assert player.rect().contains(part.rect().translated(part.mapTo(player, QPoint(0, 0)))), part.accessibleName()


def test_help_stays_beside_the_writing_page(begin: Any, desk: Any, qtbot: QtBot) -> None:
    player = written(begin, desk, qtbot)
    player._settle()
    assert player.head.help.isVisible()
    player.head.help.click()
    assert desk.sitting.paused
