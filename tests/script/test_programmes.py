"""Programmes: the eleven that come along, and whatever a therapist may write into a plan of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.script.programme_file import LARGEST, SENTENCES, load_programme, read_programme
from meditation.script.programme_shelf import FOLDER, check_programme, read_programmes
from meditation.script.shelf import read_shelf

SCRIPTS = Path(__file__).parents[2] / "scripts"
PROGRAMMES = read_programmes([SCRIPTS / FOLDER])
SESSIONS = {card.id: card.script for card in read_shelf([SCRIPTS]).good()}
ELEVEN = {
    "seven-day-start": 7,
    "touch-28": 28,
    "eight-week-self-compassion": 56,
    "cbt-adjunct": 42,
    "act-adjunct": 42,
    "early-recovery-14": 14,
    "restful-evenings-10": 10,
    "breath-ladder-14": 14,
    "gentle-entry-10": 10,
    "care-for-carers-20": 20,
    "training-course-6": 6,
}
PLAN = 'id = "my-week"\ntitle = "My Week"\nfor = "For me."\n\n[[day]]\ntitle = "One"\nsessions = ["mindful-pause"]\n'

each_programme = pytest.mark.parametrize("programme", PROGRAMMES.good, ids=lambda programme: programme.id)


def told(text: str) -> list[str]:
    """Code and line of what is wrong with a plan, its sessions looked up on the shelf."""
    loaded = read_programme(text, "plan.toml")
    advice = check_programme(loaded.programme, SESSIONS) if loaded.programme else ()
    return [f"{problem.code} {problem.line}" for problem in (*loaded.problems, *advice)]


def test_all_eleven_are_here_with_all_their_days() -> None:
    assert PROGRAMMES.problems == ()
    assert {programme.id: len(programme.days) for programme in PROGRAMMES.good} == ELEVEN
    assert all(programme.file == f"{programme.id}.toml" for programme in PROGRAMMES.good)


@each_programme
def test_every_session_it_names_is_there_and_deep_ones_have_a_light_one_beside_them(programme: object) -> None:
    assert [str(found) for found in check_programme(programme, SESSIONS)] == []


@each_programme
def test_every_day_that_asks_for_something_has_a_swap_that_is_something_else(programme: object) -> None:
    for day in programme.days:
        assert bool(day.sessions) == bool(day.swaps), day
        assert not set(day.sessions) & set(day.swaps), day


def test_the_touches_of_the_four_weeks_are_thirty_two() -> None:
    plan = PROGRAMMES.find("touch-28")
    assert sum(day.sessions.count(plan.counts) for day in plan.days) == 32


def test_the_gentle_entry_is_of_level_one_alone_and_asks_for_no_touch_and_no_breath() -> None:
    plan = PROGRAMMES.find("gentle-entry-10")
    assert {SESSIONS[session].heading.level for session, _ in plan.sessions()} == {1}
    assert plan.wishes == ("no touch", "no breath", "eyes open")


def test_a_plan_of_ones_own_is_read_like_the_bundled_ones(tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text("\ufeff" + PLAN.replace("\n", "\r\n"), encoding="utf-8", newline="")
    (tmp_path / "other.toml").write_text(PLAN.replace("my-week", "touch-28"), encoding="utf-8")
    found = read_programmes([SCRIPTS / FOLDER, tmp_path, tmp_path / "nowhere"])
    assert [day.title for day in found.find("my-week").days] == ["One"]
    [taken] = found.problems
    assert (taken.code, taken.file) == ("E210", "other.toml")
    assert taken.sentence == "The id “touch-28” already belongs to touch-28.toml."


def test_one_day_may_be_written_once_for_several() -> None:
    plan = read_programme(PLAN + "times = 3\n", "plan.toml").programme
    assert len(plan.days) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id = ", ["E202 1"]),
        (PLAN + "clients = 3\n", ["E203 8"]),
        (PLAN.replace('title = "One"\n', ""), ["E204 5"]),
        (PLAN.replace('["mindful-pause"]', '"mindful-pause"'), ["E205 7"]),
        (PLAN.replace("mindful-pause", "Mindful Pause"), ["E206 7"]),
        (PLAN.replace("One", "One" * 40), ["E207 6"]),
        (PLAN.partition("[[")[0], ["E208 1"]),
        (PLAN + "times = 366\n[[day]]\ntitle = 'Two'\n", ["E208 1"]),
        (PLAN + "times = true\n", ["E205 8"]),
        (PLAN + "times = 99999999999\n", ["E205 8"]),
        ('wishes = ["quiet"]\n' + PLAN, ["E209 1"]),
        (PLAN.replace('"mindful-pause"', '"mindful-pause", ' * 13), ["E211 7"]),
        (PLAN.replace("mindful-pause", "mindfull-pause"), ["W212 5"]),
        (PLAN.replace("mindful-pause", "a-new-tone"), ["W213 5"]),
        (PLAN.replace("mindful-pause", "easing-down") + "exposure = true\n", ["W214 5"]),
        ("x" * LARGEST + PLAN, ["E201 1"]),
        ("day = 3\n" + PLAN.partition("[[")[0], ["E208 1"]),
        ("a = " + "[" * 5000, ["E202 1"]),
    ],
)
def test_what_is_wrong_is_told_by_its_line(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_plan_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    reasons = [load_programme(tmp_path / name).problems[0].sentence for name in ("bytes.toml", "none.toml")]
    assert reasons == [
        "This plan cannot be read: it is not UTF-8 text.",
        "This plan cannot be read: it does not open.",
    ]


def test_every_sentence_about_plans_is_on_their_page() -> None:
    page = (Path(__file__).parents[2] / "docs" / "programmes.md").read_text(encoding="utf-8")
    assert [code for code in SENTENCES if f"| {code} | {SENTENCES[code][0]} |" not in page] == []


@given(st.text(max_size=200), st.integers(0, len(PLAN)))
def test_no_text_whatever_makes_reading_fail(text: str, at: int) -> None:
    loaded = read_programme(PLAN[:at] + text + PLAN[at:], "plan.toml")
    assert (loaded.programme is None) == bool(loaded.problems)
