"""Reading programmes from TOML files: the project's own, and those that a therapist or anyone else wrote."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from meditation.script.heading import is_id
from meditation.script.known import EVIDENCE
from meditation.script.lines import INVISIBLE, printable
from meditation.script.pieces import Piece
from meditation.script.problems import WHOLE_FILE, Problem, did_you_mean, problem_in
from meditation.script.programme import WISHES, Day, Programme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

SUFFIX: Final = ".toml"
LARGEST: Final = 64 * 1024
"""Letters; a plan for a year has fewer."""
MOST_DAYS: Final = 366
MOST_IDS: Final = 12
"""In one list."""
LONGEST_TITLE, LONGEST_NOTE = 80, 300

SENTENCES: Final = {
    "E201": ("This plan cannot be read: {reason}.", "Check its name, its place, and that it is text in UTF-8."),
    "E202": ("This line is not TOML: {reason}.", 'Write  name = "words"  and put each day below a line [[day]].'),
    "E203": ("I do not know the field “{quoted}”.", "{advice}"),
    "E204": ("The field “{field}” is missing here.", "Add a line such as  {example}"),
    "E205": ("“{field}” has something in it that I cannot read.", "Write it as  {example}"),
    "E206": ("“{quoted}” is not an id.", "Use a to z, 0 to 9 and -, at most 60 of them."),
    "E207": ("“{field}” has {count} letters; it may have {limit}.", "Say it in fewer words."),
    "E208": ("A plan has 1 to {limit} days; this one has {count}.", "Write each day below a line [[day]]."),
    "E209": ("“{quoted}” is not something “{field}” can be.", "{advice}"),
    "E210": ("The id “{quoted}” already belongs to {other}.", "Give this plan another id."),
    "E211": ("This plan names {count} sessions in one line; there is room for {limit}.", "Make two days of it."),
    "W212": ("There is no session called “{quoted}” here.", "{advice}"),
    "W213": ("“{quoted}” goes deeper, and no session of level 1 stands beside it.", "Add one to  swaps"),
    "W214": (
        "“{quoted}” calms, and this day has an exposure exercise.",
        "Choose one without touch and pacer, or set it on another day, unless your therapist means it so.",
    ),
}
"""Code: (sentence, fix), as for scripts."""

_EXAMPLES: Final[Mapping[str, str]] = {
    "id": 'id = "my-week"',
    "title": 'title = "My Week"',
    "for": 'for = "For anyone new."',
    "about": 'about = "One small thing a day."',
    "part": 'part = "Week 1"',
    "note": 'note = "Small is fine."',
    "beside": 'beside = "CBT"',
    "author": 'author = "Your name"',
    "licence": 'licence = "CC-BY-4.0"',
    "reviewed": 'reviewed = "none"',
    "counts": 'counts = "touch-20-seconds"',
    "times": "times = 5",
    "exposure": "exposure = true",
    "always": 'always = ["touch-20-seconds"]',
    "wishes": 'wishes = ["no touch", "eyes open"]',
    "evidence": 'evidence = ["Susman24"]',
    "sessions": 'sessions = ["mindful-pause"]',
    "swaps": 'swaps = ["soles-of-the-feet"]',
    "home": 'home = ["three-kind-lines"]',
}
_TOP: Final = (
    "id", "title", "for", "about", "always", "counts", "wishes", "beside", "evidence", "author", "licence", "reviewed",
)  # fmt: skip
_DAY: Final = ("title", "part", "times", "sessions", "swaps", "home", "exposure", "note")
_IDS: Final = frozenset({"id", "counts", "always", "sessions", "swaps", "home"})
_LISTS: Final = frozenset({"always", "wishes", "evidence", "sessions", "swaps", "home"})
_ONE_OF: Final[Mapping[str, Iterable[str]]] = {"wishes": WISHES, "evidence": EVIDENCE}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A programme, or None and why."""

    programme: Programme | None
    problems: tuple[Problem, ...] = ()


def load_programme(path: Path) -> Loaded:
    """The programme in a file. Nothing is raised: whatever is wrong with it is among the problems."""
    name = printable(path.name)
    try:
        with path.open("rb") as file:
            text = file.read(4 * LARGEST + 4).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return Loaded(None, (_problem("E201", name, WHOLE_FILE, reason="it is not UTF-8 text"),))
    except (OSError, ValueError):
        return Loaded(None, (_problem("E201", name, WHOLE_FILE, reason="it does not open"),))
    return read_programme(text, name)


def read_programme(text: str, name: str) -> Loaded:
    """The programme in these lines; `name` is what its problems are told under."""
    if len(text) > LARGEST:
        return Loaded(None, (_problem("E201", name, WHOLE_FILE, reason=f"it is larger than {LARGEST // 1024} KB"),))
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as wrong:
        return Loaded(None, (_not_toml(str(wrong), text, name),))
    reading = _Reading(name, text.split("\n"))
    programme = reading.programme(data)
    return Loaded(None if reading.problems else programme, tuple(reading.problems))


def _problem(code: str, file: str, place: Piece, **words: object) -> Problem:
    return problem_in(SENTENCES, code, file, place, **words)


def _not_toml(reason: str, text: str, name: str) -> Problem:
    at = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)", reason)
    line, column = (int(at[1]), int(at[2])) if at and at[1] else (1, 1)
    source = printable(text.split("\n")[line - 1])
    said = re.sub(r" \(at .*", "", reason)
    return _problem("E202", name, Piece("", line, column, source), reason=printable(said[:1].lower() + said[1:]))


class _Reading:
    """One file on its way from TOML to a programme; collects what is wrong."""

    def __init__(self, name: str, lines: list[str]) -> None:
        self.name = name
        self.lines = lines
        self.problems: list[Problem] = []
        self.starts = [n for n, line in enumerate(lines, 1) if re.match(r"\s*\[\[\s*day\s*\]\]", line)]

    def programme(self, data: dict[str, Any]) -> Programme:
        days = data.pop("day", [])
        if not isinstance(days, list) or not all(isinstance(day, dict) for day in days):
            days = []
        first = self.starts[0] if self.starts else len(self.lines) + 1
        top = self._table(data, _TOP, ("id", "title", "for"), 1, first)
        ends = [*self.starts, len(self.lines) + 1]
        # Days written some other way than below [[day]] are told at the top of the file.
        below = len(days) == len(self.starts)
        spans = list(pairwise(ends)) if below else [(1, first)] * len(days)
        read = tuple(day for raw, (start, end) in zip(days, spans, strict=True) for day in self._days(raw, start, end))
        if not 1 <= len(read) <= MOST_DAYS:
            self._tell("E208", WHOLE_FILE, count=len(read), limit=MOST_DAYS)
        top["for_whom"] = top.pop("for", "")
        return Programme(file=self.name, days=read, **{"id": "", "title": "", **top})

    def _days(self, raw: dict[str, Any], start: int, end: int) -> tuple[Day, ...]:
        day = self._table(raw, _DAY, ("title",), start, end)
        times: int = day.pop("times", 1)
        return (Day(line=start, **{"title": "", **day}),) * times

    def _table(
        self, raw: dict[str, Any], known: tuple[str, ...], needed: tuple[str, ...], start: int, end: int
    ) -> dict[str, Any]:
        """The values that are right, by field; lines `start` to before `end` are theirs."""
        found = {}
        for field, value in raw.items():
            place = self._place(field, start, end)
            if field not in known:
                self._tell("E203", place, quoted=printable(field), advice=did_you_mean(field, known))
            elif self._fits(field, value, place):
                found[field] = tuple(value) if field in _LISTS else value
        for field in needed:
            if field not in raw:
                self._tell("E204", self._place("", start, end), field=field, example=_EXAMPLES[field])
        return found

    def _fits(self, field: str, value: Any, place: Piece) -> bool:
        before = len(self.problems)
        texts = value if isinstance(value, list) and field in _LISTS else [value]
        if field == "exposure":
            right = isinstance(value, bool)
        elif field == "times":
            right = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_DAYS
        else:
            right = (field in _LISTS) is isinstance(value, list) and all(_is_text(text) for text in texts)
        if not right:
            self._tell("E205", place, field=field, example=_EXAMPLES[field])
        elif field not in {"exposure", "times"}:
            self._texts(field, texts, place)
        return len(self.problems) == before

    def _texts(self, field: str, texts: list[str], place: Piece) -> None:
        limit = LONGEST_NOTE if field in {"about", "note", "for", "author"} else LONGEST_TITLE
        if len(texts) > MOST_IDS:
            self._tell("E211", place, count=len(texts), limit=MOST_IDS)
        for text in texts:
            known = _ONE_OF.get(field, ())
            if field in _IDS and not is_id(text):
                self._tell("E206", place, quoted=text)
            elif known and text not in known:
                self._tell("E209", place, quoted=text, field=field, advice=did_you_mean(text, known))
            elif len(text) > limit:
                self._tell("E207", place, field=field, count=len(text), limit=limit)

    def _place(self, field: str, start: int, end: int) -> Piece:
        """Where a field stands between two lines; the first of them where it is not found."""
        if field:
            for number in range(start, min(end, len(self.lines) + 1)):
                if found := re.match(rf"\s*[\"']?{re.escape(field)}[\"']?\s*=", self.lines[number - 1]):
                    source = printable(self.lines[number - 1])
                    return Piece(source, number, len(found[0]) - len(found[0].lstrip()) + 1, source)
        source = printable(self.lines[start - 1])
        return Piece(source, start, 1, source)

    def _tell(self, code: str, place: Piece, **words: object) -> None:
        self.problems.append(_problem(code, self.name, place, **words))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and not INVISIBLE.search(value)
