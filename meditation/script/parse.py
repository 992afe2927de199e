"""From a text to a script, with every problem of the file in one pass; nothing here raises, whatever the text."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from meditation.script.blocks import LONGEST_TITLE
from meditation.script.body import Body
from meditation.script.heading import LANDING_EXAMPLE, NEEDS_LANDING, read_heading
from meditation.script.lines import LARGEST, printable, read_lines
from meditation.script.model import Breathe, Cue, ExitRamp, Pause, Rest, Script, Write, steps_in
from meditation.script.pieces import Piece
from meditation.script.problems import WHOLE_FILE, EnoughError, Problem, Report, problem

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

FEWEST_EXIT_RAMPS: Final = 2
NO_ASSETS: Final = frozenset[str]()


@dataclass(frozen=True, slots=True)
class Parsed:
    """What became of a file: a script where it can be played, and all its problems in the order of its lines."""

    script: Script | None
    problems: tuple[Problem, ...]
    file: str = ""
    fields: Mapping[str, Piece] = field(default_factory=dict)
    """The heading's values as written, and where they stand."""

    @property
    def title(self) -> str:
        """The title as written, even of a broken script, cut where it is far too long; empty where there is none."""
        return self.at("title").text[:LONGEST_TITLE]

    def at(self, name: str) -> Piece:
        """The place of a heading field's value, for problems that are only found later."""
        return self.fields.get(name, WHOLE_FILE)


def parse_script(text: str, file: str, assets: Collection[str] = NO_ASSETS) -> Parsed:
    """Read a script. `file` names it in problems; `assets` are names of sounds and pictures that come with it."""
    report, fields = Report(file), dict[str, Piece]()
    script: Script | None = None
    try:
        lines = read_lines(text, report)
        heading, below = read_heading(lines, report, fields)
        in_heading = len(report)
        body = Body(lines[below:], report, assets)
        _check_whole(body, fields, report, lines[-1] if len(report) == in_heading else None)
        if heading and not report.broken:
            script = Script(heading, tuple(body.sections), tuple(body.choices))
    except EnoughError:
        pass
    return Parsed(script, report.problems(), file, fields)


def load_script(path: Path | str, assets: Collection[str] = NO_ASSETS) -> Parsed:
    """Read a script file. What is not a readable text file of at most LARGEST bytes is one problem."""
    file = printable(str(path))
    text = text_of(Path(path))
    return parse_script(text, file, assets) if isinstance(text, str) else Parsed(None, (text,), file)


def text_of(path: Path) -> str | Problem:
    """The text of a file as it stands, or why it cannot be read."""
    file = printable(str(path))
    try:
        content = _content(path)
    except _RefusedError as refused:
        return problem(refused.code, file, WHOLE_FILE, **refused.words)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        return problem("E003", file, _place_in(content, error.start))


class _RefusedError(Exception):
    """The file will not be read, and why."""

    def __init__(self, code: str, **words: object) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


def _content(path: Path) -> bytes:
    """The bytes of a regular file; what kind of thing it is, is asked before and after it is opened."""
    try:
        _refuse_unless_file(path.stat().st_mode)
        # Without waiting: between the two questions a pipe may have taken the file's place.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            _refuse_unless_file(os.fstat(handle).st_mode)
            content = file.read(LARGEST + 1) or b""  # None where nothing has come yet
    except FileNotFoundError:
        raise _RefusedError("E004", reason="it is not there") from None
    except PermissionError:
        raise _RefusedError("E004", reason="reading it is not allowed") from None
    except (OSError, ValueError):
        raise _RefusedError("E004", reason="its disk or its name does not allow it") from None
    if len(content) > LARGEST:
        raise _RefusedError("E001", limit=LARGEST // 1024)
    return content


def _refuse_unless_file(mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"))
    raise _RefusedError("E005", kind=next((words for test, words in kinds if test(mode)), "a device"))


def _place_in(content: bytes, at: int) -> Piece:
    """The line and column of a byte that is no letter."""
    start, end = content.rfind(b"\n", 0, at) + 1, content.find(b"\n", at)
    source = content[start : end if end >= 0 else len(content)].decode("utf-8", "replace")
    column = len(content[start:at].decode("utf-8", "replace")) + 1
    return Piece("", content.count(b"\n", 0, at) + 1, column, printable(source))


def _check_whole(body: Body, fields: Mapping[str, Piece], report: Report, last: Piece | None) -> None:
    """What only the whole script can lack: anything that takes time, and ways out of a deep session.

    `last` is the last line; None where parts of the body could not be read, so that it may lack nothing.
    """
    steps = steps_in(body.sections)
    if last and not any(isinstance(step, Cue | Pause | Rest | Breathe | Write) for step in steps):
        report.add("E080", last)
    level = fields.get("level")
    ramps = sum(isinstance(step, ExitRamp) for step in steps)
    if level and level.text == str(NEEDS_LANDING) and ramps < FEWEST_EXIT_RAMPS:
        report.add("E081", level, count=ramps, example=LANDING_EXAMPLE)
