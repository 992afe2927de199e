"""The window under hands that know no rules: a few of what `python -m tests.faults.hands` does by the thousand."""

from __future__ import annotations

import pytest

from tests.faults.hands import run


@pytest.mark.parametrize("seed", [3, 7])
def test_whatever_is_pressed_and_typed_nothing_breaks(seed: int) -> None:
    ended = run(seed, 120)
    assert ended.returncode == 0, ended.stdout + ended.stderr
