"""The published form of a timeline: its schema is kept, and every timeline keeps to it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from meditation.places import bundled
from meditation.script.parse import load_script
from meditation.script.patterns import read_patterns
from meditation.session.breathing import breathing_script
from meditation.session.compile import compile_script
from meditation.session.published import schema
from meditation.session.timer import Timer, timer_timeline
from meditation.session.wording import Wishes

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "docs" / "timeline.schema.json"
SCRIPTS = (*sorted((ROOT / "scripts").glob("*.session.md")), *sorted((ROOT / "tests/golden").glob("*.session.md")))
VALIDATOR = Draft202012Validator(json.loads(schema()))
KINDS = {"section", "cue", "rest", "breath", "bell", "touch", "ambience", "scene", "write", "exit ramp"}


def test_the_schema_in_the_documents_is_the_one_of_the_program() -> None:
    assert SCHEMA.read_text("utf-8") == schema(), f"python -m meditation.session.published > {SCHEMA.relative_to(ROOT)}"
    Draft202012Validator.check_schema(json.loads(schema()))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name.removesuffix(".session.md"))
@pytest.mark.parametrize("wishes", [Wishes(), Wishes(touch=False, breath=False, holds=False, eyes_open=True)])
def test_every_script_keeps_to_the_schema_at_every_length(path: Path, wishes: Wishes) -> None:
    script = load_script(path).script
    assert script is not None
    for length in script.heading.lengths:
        published = compile_script(script, length, wishes).as_dict()
        VALIDATOR.validate(json.loads(json.dumps(published)))
        assert (published["length_ms"], published["author"]) == (length, script.heading.author)


def test_breathing_and_the_timer_keep_to_it_as_well() -> None:
    for pattern in read_patterns(bundled("resources") / "patterns.toml"):
        VALIDATOR.validate(json.loads(json.dumps(compile_script(breathing_script(pattern)).as_dict())))
    VALIDATOR.validate(json.loads(json.dumps(timer_timeline(Timer()).as_dict())))


def test_every_kind_of_event_is_in_the_schema_and_in_some_script() -> None:
    definitions = json.loads(schema())["$defs"].values()
    assert {d["properties"]["kind"]["enum"][0] for d in definitions if "kind" in d.get("properties", {})} == KINDS
    scripts = [load_script(path).script for path in SCRIPTS]
    assert {
        event["kind"] for script in scripts if script for event in compile_script(script).as_dict()["events"]
    } == KINDS


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "gong"},
        {"at_ms": -1},
        {"length_ms": "4 s"},
        {"more": 1},
        {"spoken": 5},
    ],
    ids=str,
)
def test_what_is_no_timeline_is_refused(change: dict[str, object]) -> None:
    cue = {"at_ms": 0, "length_ms": 4000, "kind": "cue", "text": "Sit.", "name": "sit", "spoken": None}
    whole = {"id": "a", "title": "A", "language": "en", "author": "B", "licence": "CC0-1.0", "length_ms": 4000}
    whole |= {"short": False, "begins_ms": 0, "open_from_ms": None, "own_breath": False}
    assert VALIDATOR.is_valid({**whole, "events": [cue]})
    assert not VALIDATOR.is_valid({**whole, "events": [cue | change]})


def test_compiling_does_not_load_what_only_publishing_needs() -> None:
    code = "import sys, meditation.session.compile; sys.exit('msgspec' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
