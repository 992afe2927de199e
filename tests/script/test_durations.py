"""Lengths of time, as written and as read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.script.durations import read_duration, read_seconds, write_duration


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("20s", 20_000),
        ("1.5s", 1500),
        ("0.001s", 1),
        ("2m", 120_000),
        ("1.5m", 90_000),
        ("1m30s", 90_000),
        ("1M30S", 90_000),
        ("1h", 3_600_000),
        ("1h0m1s", 3_601_000),
        ("1:30", 90_000),
        ("0:05", 5000),
    ],
)
def test_a_length_is_whole_milliseconds(text: str, ms: int) -> None:
    assert read_duration(text) == ms


@pytest.mark.parametrize(
    "text",
    ["", "5", "s", "5 s", "-5s", "5sec", "1:5", "1:60", "1:2:3", "1s30m", "1.0005s", "٣s", "1_0s", "9" * 5000 + "s"],
)
def test_what_is_no_length_is_none(text: str) -> None:
    assert read_duration(text) is None


@pytest.mark.parametrize(("text", "ms"), [("4", 4000), ("4s", 4000), ("5.5", 5500), ("5m", None), ("", None)])
def test_seconds_in_a_breath_need_no_unit(text: str, ms: int | None) -> None:
    assert read_seconds(text) == ms


@given(st.integers(0, 10**8))
def test_a_length_written_is_the_length_read(ms: int) -> None:
    assert read_duration(write_duration(ms)) == ms
