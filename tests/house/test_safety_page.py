"""The page of promises, docs/safety.md: every one of them is there, and every test that it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "safety.md").read_text("utf-8").splitlines()
    if re.match(r"\| [A-Z]?\d+ \|", line)
]
NAMED = sorted({name for row in ROWS for name in re.findall(r"`(tests/[^`]+::[^`]+)`", row[2])})
PROMISES = {"C": 9, "H": 7, "T": 12, "N": 8, "B": 5, "P": 6, "R": 6, "A": 9}
"""How many there are of each kind."""


def test_every_promise_is_on_the_page() -> None:
    told = {row[0] for row in ROWS}
    assert told >= {f"{kind}{number}" for kind, count in PROMISES.items() for number in range(1, count + 1)}


def test_every_promise_has_a_test_or_needs_a_person_or_says_which_issue_builds_it() -> None:
    for row in ROWS:
        assert re.match(r"`tests/|needs a person|not built yet: issue \d+", row[2]), row


@pytest.mark.parametrize("name", NAMED)
def test_every_test_that_is_named_is_there(name: str) -> None:
    file, _, test = name.partition("::")
    assert re.search(rf"^def {re.escape(test)}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE), name
