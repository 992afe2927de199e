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
