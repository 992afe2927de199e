"""The golden timelines as text: `python -m tests.golden.written` writes them anew."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from meditation.script.durations import read_duration, write_duration
from meditation.script.parse import parse_script
from meditation.session.compile import Draft, OutOfReachError
from meditation.session.wording import Reading, Wishes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meditation.script.model import Script

HERE: Final = Path(__file__).parent
PATHS: Final = tuple(sorted(HERE.glob("*.session.md")))
PLAY: Final = re.compile("^// play ?(.*)$", re.MULTILINE)
SAID: Final = re.compile(r"said in (\S+): (.*)")
SWITCHES: Final[dict[str, dict[str, Any]]] = {
    "no touch": {"touch": False},
    "no breath": {"breath": False},
    "no holds": {"holds": False},
    "eyes open": {"eyes_open": True},
}


def golden_script(path: Path) -> Script:
    """A golden script, which has no problems."""
    parsed = parse_script(path.read_text("utf-8"), path.name)
    if parsed.script is None or parsed.problems:
        raise ValueError("\n".join(map(str, parsed.problems)))
    return parsed.script


def written(path: Path) -> str:
    """Every way the script is played, in the order of its `// play` notes, as text."""
    script = golden_script(path)
    plays = PLAY.findall(path.read_text("utf-8"))
    return "\n".join("\n".join([f"play {play}".rstrip(), *_played(script, play)]) + "\n" for play in plays)


def _played(script: Script, play: str) -> Iterator[str]:
    """`1m, no touch, anchor is hands, favourite neck-rest, own words NAME = WORDS, said in 3s: WORDS`."""
    length, *wishes = play.split(", ")
    given: dict[str, Any] = {"choices": {}}
    reading: dict[str, dict[str, Any]] = {"phrases": {}, "spoken": {}}
    for wish in wishes:
        if wish in SWITCHES:
            given |= SWITCHES[wish]
        elif said := SAID.fullmatch(wish):
            reading["spoken"][said[2]] = read_duration(said[1])
        elif wish.startswith("own words "):
            name, words = wish.removeprefix("own words ").split(" = ")
            reading["phrases"][name] = words
        elif wish.startswith("favourite "):
            given["favourite"] = wish.removeprefix("favourite ")
        else:
            name, option = wish.split(" is ")
            given["choices"][name] = option
    wanted = read_duration(length) if length else None
    try:
        timeline = Draft(script, Reading(**reading)).timeline(wanted, Wishes(**given)).as_dict()
    except OutOfReachError as out:
        yield f"  refused: {out.sentence} (nearest {write_duration(out.nearest)})"
        return
    events = timeline.pop("events")
    for name, value in timeline.items():
        yield f"  {name}: {value}"
    yield from (_row(event) for event in events)


def _row(event: dict[str, Any]) -> str:
    """When, how long, what, its text; then whatever else it says."""
    at, length, kind, text = (event.pop(name) for name in ("at_ms", "length_ms", "kind", "text"))
    if event.get("spoken") == text:
        event.pop("spoken")
    more = "".join(f" | {name} {value}" for name, value in event.items())
    return f"  {at / 1000:8.3f} {length / 1000:8.3f}  {kind:9} {text}{more}".rstrip()


def main() -> None:
    for path in PATHS:
        beside(path).write_text(written(path), "utf-8", newline="\n")
        sys.stdout.write(f"{beside(path).name}\n")


def beside(path: Path) -> Path:
    """The file of a golden script's timelines."""
    return path.with_name(path.name.replace(".session.md", ".timeline"))


if __name__ == "__main__":
    main()
