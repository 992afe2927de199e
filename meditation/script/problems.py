"""What can be wrong with a script: each problem's code, its sentence and how to mend it, in one table."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

from meditation.script.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Sentences: TypeAlias = Mapping[str, tuple[str, str]]

MOST_PROBLEMS: Final = 100
"""Errors; no more than this are listed for one file, as the rest would only repeat them."""
MOST_ADVICE: Final = 50
"""Warnings; a script with more still plays, and says that there are more."""
WIDEST: Final = 120
"""Letters of a source line that are shown around its problem."""
LONGEST_QUOTE: Final = 40

SENTENCES: Final = {
    # The file
    "E001": ("This file is larger than {limit} KB.", "Split it into two scripts."),
    "E002": ("There is an invisible control character here ({quoted}).", "Delete it, or type the line again."),
    "E003": ("This file is not UTF-8 text.", "Save it again as plain text in UTF-8."),
    "E004": ("This file cannot be read: {reason}.", "Check its name, its place, and that you may read it."),
    "E005": ("This is not a file: it is {kind}.", "Choose a text file that ends in .session.md."),
    "E006": ("There are more than {limit} scripts in this folder.", "Move some of them to another folder."),
    "E007": ("More than {limit} accents stand on one letter here.", "Delete them, or type the line again."),
    "E008": ("This file has more than {limit} lines.", "Make two scripts of it."),
    "E009": ("There are more problems than are listed here.", "Mend these first, then check again."),
    "W009": ("There is more advice than is listed here.", "Follow some of it, then check again."),
    # The heading
    "E010": ("This line of the heading has no colon.", "Write it as  field: value"),
    "E011": ("I do not know the field “{quoted}”.", "{advice}"),
    "E012": ("The field “{quoted}” is already given on line {line}.", "Keep one of the two."),
    "E013": ("The field “{quoted}” has no value.", "Write something after the colon, or take the line out."),
    "E014": ("“{quoted}” is not a whole number.", "Write a number such as 1."),
    "E015": ("“{quoted}” is not a length of time.", "Write 30s for seconds, 5m for minutes, or 1m30s for both."),
    "E016": ("“{quoted}” is not something “{field}” can be.", "{advice}"),
    "E017": ("The heading is never closed.", "Write --- on a line of its own below its last field."),
    "E018": ("This script has no heading.", "Begin the file with a line ---, then the fields, then --- again."),
    "E019": ("The field “{field}” is missing.", "Add a line such as  {field}: {example}"),
    "E020": ("“{field}” has {count} letters; it may have {limit}.", "Say it in fewer words."),
    "E021": ("A session lasts {low} to {high}; this says {quoted}.", "Choose a length between the two."),
    "E022": ("“{quoted}” is not an id.", "Use a to z, 0 to 9 and -, at most {limit} of them."),
    "E023": ("“{quoted}” is not a language tag.", "Write one such as en, de or pt-BR."),
    "E024": ("“{quoted}” is not a licence.", "Write an SPDX id such as CC-BY-4.0, or  all rights reserved"),
    "E025": ("This script is in format {quoted}; this program reads format 1.", "Write  format: 1"),
    "E026": ("This offers {count} lengths; a script may offer {limit}.", "Keep those that people will ask for."),
    # Cues
    "E030": ("“{quoted}” cannot name a cue.", "Use a to z, 0 to 9 and -, as in {{#hand}}, at the end of the cue."),
    "E031": ("The name #{quoted} is already used on line {line}.", "Give one of the two another name."),
    "E032": ("This cue has {count} letters; it may have {limit}.", "Make two cues of it, with an empty line between."),
    "W033": ("This cue has {count} letters, which is long to read.", "Two cues of one idea each are kinder."),
    "W034": (
        "This is the first cue after a touch, and has no words for someone who wants no touch.",
        "Add a line below it:  > no touch: ...  or  > no touch: same",
    ),
    "E035": ("This cue has no words.", "Write the words, or take the line out."),
    "E036": (
        "I cannot read “{quoted}”.",
        "Write {{kind wish: may I be well}} for words of the person's own; {{#name}} and {{5s}} stand at the end.",
    ),
    "E037": ("A cue stays {low} to {high}; this says {quoted}.", "Choose a length between the two."),
    # Sections and replacements
    "E040": ("I cannot read the condition “{quoted}”.", "Write (only from 10m) or (only under 4m)."),
    "E041": ("There is no cue just above this line to replace.", "Move it right below its cue."),
    "E042": ("I do not know the replacement “{quoted}”.", "{advice}"),
    "E043": (
        "These words follow a > line directly.",
        "Leave an empty line above them, or join them to it.",
    ),
    "E044": ("A section begins with one #, a space, and a title.", "Write it as  # Arriving"),
    "E045": ("“{quoted}” cannot stand in for breathing.", "Write  > no breath: hands  or  > no breath: rest"),
    "E046": ("This cue already has words for “{quoted}”.", "Keep one of the two."),
    "E047": ("There are no words after “{quoted}”.", "Write the words, or  skip  or  same"),
    "E048": ("This title has {count} letters; it may have {limit}.", "Say it in fewer words."),
    # Directions
    "E050": ("A direction in [ ] must stand on a line of its own.", "Move the words after ] to the next line."),
    "E051": ("This direction has no ] at its end.", "Add a ] where it ends."),
    "E052": ("I do not know the direction “{quoted}”.", "{advice}"),
    "E053": ("“{quoted}” is not a length of time.", "Write {number}s for seconds or {number}m for minutes."),
    "E054": ("{what} lasts {low} to {high}; this says {quoted}.", "Choose a length between the two."),
    "E055": ("[{name}] needs {what}.", "Example:  {example}"),
    "E056": ("I cannot read “{quoted}” in [{name}].", "Example:  {example}"),
    "E057": ("“{quoted}” is said twice here.", "Keep one of the two."),
    "E058": ("A rest of {length} cannot have {bound}.", "Keep min at or below the length, and max at or above it."),
    "E059": ("“{quoted}” is not {what}.", "Write a number from {low} to {high}."),
    "E060": (
        "A breath goes in, sip, hold, out, empty, in this order; in and out are needed.",
        "Example:  [breathe in 4, hold 2, out 6, 8 rounds]",
    ),
    "E061": ("I cannot read “{quoted}” in a breathing pattern.", "Example:  [breathe in 4, hold 2, out 6, 8 rounds]"),
    "E062": (
        "One part of a breath lasts {low} to {high} seconds; this says {quoted}.",
        "Choose a time between the two.",
    ),
    "E063": ("{rounds} rounds cannot have {bound}.", "Keep min at or below the rounds, and max at or above them."),
    "E064": ("I do not know the {kind} “{quoted}”.", "{advice}"),
    "E065": ("I do not know the touch “{quoted}”.", "{advice}"),
    "E066": ("“{quoted}” is not {what}.", "Use a to z, 0 to 9 and -, at most {limit} of them."),
    "E067": ("A stretch of writing needs its question in “ ”, of at most {limit} letters.", "Example:  {example}"),
    "E068": ("A choice has a name and 2 to 4 different options.", "Example:  {example}"),
    "E069": ("There is no {what} “{quoted}” above this line.", "{advice}"),
    # Blocks and limits
    "E070": ("“{quoted}” is not a number of times.", "Write 1 to {limit}:  [repeat 3 times]"),
    "E071": ("[repeat] and [when] may stand two deep, and this is the third.", "Write the inner part out."),
    "E072": ("This [end] has nothing to end.", "Take it out, or add its [repeat] or [when] above."),
    "E073": ("This [{quoted}] is never closed.", "Add [end] after its last line, within the section."),
    "E074": ("A script may ask for two choices, and this is the third.", "Leave one of them out."),
    "E075": ("The choice “{quoted}” is already asked on line {line}.", "Give one of the two another name."),
    "E076": ("This script has more than {limit} cues, repeats written out.", "Make two scripts of it."),
    "E077": ("This script has more than {limit} sections.", "Join some of them, or make two scripts of it."),
    "E078": ("This script has more than {limit} steps, repeats written out.", "Make two scripts of it."),
    # The whole
    "E080": ("There is nothing in this session.", "Write a first cue: words on a line of their own."),
    "E081": ("A level 3 session needs two places to leave it gently; this has {count}.", "Add  [exit ramp {example}]"),
    "E082": ("The id “{quoted}” already belongs to {other}.", "Give this script an id of its own."),
    # Advice
    "W090": ("As written this lasts {lasts}; “length” says {says}.", "Change the length, or the rests."),
    "W091": ("It cannot last {wanted}. {reason}", "Take this length out, or give the rests more room."),
    "W092": ("“{quoted}” is not in the evidence register.", "{advice}"),
    "W093": (
        "Translations and recordings need cues with names; {count} here have none.",
        "Write {{#name}} at their ends.",
    ),
    "W094": ("There is no picture or sound named “{quoted}”.", "{advice}"),
    "W095": (
        "Something is still to be written here.",
        "Write it, or see whether the guess is right; then take  (write me)  out.",
    ),
    # Translations
    "E100": (
        "This translation has no heading.",
        "Begin with a line ---, then translates, language and so on, then ---.",
    ),
    "E101": ("This translates “{quoted}”; the script beside it is “{id}”.", "Write  translates: {id}"),
    "E102": ("“{quoted}” is the original's own language.", "Write the language of these words, such as de."),
    "E103": ("The file's name says “{name}”; “language” says “{quoted}”.", "Let both say the same language."),
    "E104": ("There is another translation into “{quoted}”: {other}.", "Keep one of the two."),
    "E105": ("There is no script “{quoted}” beside this translation.", "Put it into the folder of its script."),
    "E106": ("The original has no cue #{quoted}.", "{advice}"),
    "E107": ("The original has no {kind} “{quoted}”.", "{advice}"),
    "E108": ("This is already translated on line {line}.", "Keep one of the two."),
    "E109": (
        "I do not see what these words translate.",
        "Write them right below the name of a cue, such as {{#hand}}, with no empty line between.",
    ),
    "W110": (
        "The original has changed here. It now says: {now}",
        "See whether your words still fit, then change this line.",
    ),
    "W111": (
        "{count} of {total} texts are not translated yet: {names}.",
        "They stay in the original's language until then.",
    ),
    "E112": ("The original has no words of its own for “{quoted}” here.", "Take this line out."),
    "W113": (
        "The places for own words here are not those of the original, which are: {names}.",
        "Keep the words before the colon as they are, and translate those after it.",
    ),
    "E114": ("A translation has words, and no directions.", "Take this line out: those of the original hold."),
    "E115": ("These words have {count} letters; there is room for {limit}.", "Say it in fewer words."),
    "E116": ("Two options of one choice are called “{quoted}”.", "Give one of the two another name."),
    "E117": ("The script of this translation cannot be read yet: {other}.", "Mend the script first."),
    "W118": ("In these words it cannot last {wanted}. {reason}", "Say some of it in fewer words."),
    "E119": (
        "The original and this translation do not leave out the same for “{quoted}”.",
        "Write  skip  where the original says skip, and words where it has words.",
    ),
}
"""Code: (sentence, fix), with the words to fill in. E is an error (the script does not play), W is advice (it does)."""


class Level(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    """About how kind and clear the words are; the script is sound."""


LEVELS: Final = {"E": Level.ERROR, "W": Level.WARNING, "C": Level.ADVICE}
"""By the first letter of a code."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, where it is, and how to mend it."""

    code: str
    level: Level
    file: str
    line: int
    column: int
    """In letters, from 1."""
    sentence: str
    source_line: str
    """Empty where the problem is the file itself."""
    fix: str

    def __str__(self) -> str:
        rows = [f"{self.file}:{self.line}:{self.column}: {self.level} {self.code}: {self.sentence}"]
        if self.source_line.strip():
            shown, caret = _around(self.source_line, self.column)
            rows += [f"    {shown}", f"    {' ' * caret}^"]
        return "\n".join([*rows, f"    {self.fix}"])

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        shown, _ = _around(self.source_line, self.column)
        return {
            "code": self.code,
            "level": self.level.value,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "sentence": self.sentence,
            "source_line": shown,
            "fix": self.fix,
        }


def problem(code: str, file: str, place: Piece, **words: object) -> Problem:
    """The problem `code` at a place, its sentence filled in with `words` (see SENTENCES; `quoted` is shortened)."""
    return problem_in(SENTENCES, code, file, place, **words)


def problem_in(sentences: Sentences, code: str, file: str, place: Piece, **words: object) -> Problem:
    """The same from another table of sentences: that of programmes, or that of kind words."""
    if "quoted" in words:
        words["quoted"] = _shortened(str(words["quoted"]))
    sentence, fix = (template.format(**words) for template in sentences[code])
    level = LEVELS[code[0]]
    return Problem(code, level, file, place.line, place.column, sentence, place.source, fix)


WHOLE_FILE: Final = Piece("", 1, 1, "")
"""The place of a problem that has no line."""


class EnoughError(Exception):
    """The list is full: nothing more needs to be read."""


class Report:
    """Collects the problems of one file; raises EnoughError when there are MOST_PROBLEMS errors."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[Problem] = []
        self._errors = self._advice = 0

    def add(self, code: str, place: Piece, **words: object) -> None:
        if code.startswith("W"):
            self._advise(code, place, **words)
            return
        self._found.append(problem(code, self.file, place, **words))
        self._errors += 1
        if self._errors >= MOST_PROBLEMS:
            self._found.append(problem("E009", self.file, place))
            raise EnoughError

    def _advise(self, code: str, place: Piece, **words: object) -> None:
        self._advice += 1
        if self._advice <= MOST_ADVICE:
            self._found.append(problem(code, self.file, place, **words))
        elif self._advice == MOST_ADVICE + 1:
            self._found.append(problem("W009", self.file, place))

    def add_alone(self, code: str, place: Piece, **words: object) -> NoReturn:
        """A problem that makes all others meaningless."""
        self._found = [problem(code, self.file, place, **words)]
        raise EnoughError

    def __len__(self) -> int:
        return len(self._found)

    def problems(self) -> tuple[Problem, ...]:
        """In the order of the lines."""
        return tuple(sorted(self._found, key=lambda found: (found.line, found.column)))

    @property
    def broken(self) -> bool:
        return any(found.level is Level.ERROR for found in self._found)


def did_you_mean(text: str, known: Iterable[str], otherwise: str = "") -> str:
    """A question with the nearest known name, or `otherwise` (the list of all, when empty)."""
    names = {name.casefold(): name for name in sorted(known)}
    near = difflib.get_close_matches(text.casefold(), names, n=1, cutoff=0.7) if len(text) <= LONGEST_QUOTE else []
    return f"Did you mean “{names[near[0]]}”?" if near else otherwise or f"Known are: {', '.join(names.values())}."


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"


def _around(source: str, column: int) -> tuple[str, int]:
    """The part of a long line around its problem, and where the caret stands in it, from 0."""
    caret = column - 1
    if len(source) <= WIDEST:
        return source, caret
    start = min(max(0, caret - WIDEST // 2), len(source) - WIDEST)
    shown = source[start : start + WIDEST]
    if start:
        shown = f"…{shown[1:]}"
    return (shown if start + WIDEST >= len(source) else f"{shown[:-1]}…"), caret - start
