"""`check` tells advice and lets it be; with --strict it counts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from meditation.cli import run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

SCRIPT = """---
format: 1
id: morning
title: Morning
language: en
families: mindfulness
level: 1
length: 1m
touch: none
author: A. Writer
licence: CC-BY-4.0
caution: Not while driving.
---

Sit as you must. You can stop at any time.

[rest 55s]
"""


def test_advice_is_told_and_only_strict_makes_it_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "morning.session.md"
    path.write_text(SCRIPT, encoding="utf-8")
    assert run(["check", str(path)]) == 0
    said = capsys.readouterr().out
    assert "morning.session.md:15:12: advice C014: “must” leaves no room for exceptions." in said
    assert said.endswith("1 to look at in 1 script.\n")
    assert run(["check", "--strict", str(path)]) == 1


def test_advice_is_data_as_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "morning.session.md"
    path.write_text(SCRIPT, encoding="utf-8")
    run(["check", "--json", str(path)])
    [found] = json.loads(capsys.readouterr().out)
    assert (found["code"], found["level"], found["line"], found["column"]) == ("C014", "advice", 15, 12)


PLAN = """id = "mine"
title = "My plan"
for = "Somebody."

[[day]]
title = "One"
sessions = ["{session}"]
"""


def test_a_plan_is_checked_with_the_sessions_it_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "mine.toml"
    plan.write_text(PLAN.format(session="mindful-pause"), encoding="utf-8")
    assert run(["--home", str(tmp_path), "check", "--strict", str(plan)]) == 0
    assert "Nothing to mend in 1 plan." in capsys.readouterr().out
    plan.write_text(PLAN.format(session="mindful-paws"), encoding="utf-8")
    assert run(["--home", str(tmp_path), "check", "--strict", str(plan)]) == 1
    said = capsys.readouterr().out
    assert "mine.toml:5:1: warning W212" in said
    assert "Did you mean “mindful-pause”?" in said


def test_a_plan_may_name_a_session_that_is_checked_with_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.toml").write_text(PLAN.format(session="morning"), encoding="utf-8")
    (tmp_path / "morning.session.md").write_text(SCRIPT, encoding="utf-8")
    assert run(["--home", str(tmp_path), "check", str(tmp_path)]) == 0
    assert "W212" not in capsys.readouterr().out


def test_a_plan_is_not_mended(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "mine.toml"
    plan.write_text(PLAN.format(session="mindful-pause"), encoding="utf-8")
    assert run(["--home", str(tmp_path), "fix", str(plan)]) == 1
    assert "is a plan" in capsys.readouterr().err
    assert plan.read_text(encoding="utf-8") == PLAN.format(session="mindful-pause")
