"""Commands that write files for authors: a new script, a translation to fill in, a script mended."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meditation.commands.common import Add, house_of, length
from meditation.trouble import BAD_INPUT, GOOD, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from meditation.script.mending.mend import Mended
    from meditation.script.model import Script


def add_to(add: Add) -> None:
    new = add(
        "new",
        _new,
        "Write a script to begin with, which plays as it is; or, with a name such as calm.de.lines.md, a translation "
        "of calm.session.md to fill in. Nothing that is there already is written over.",
    )
    new.add_argument("file", nargs="?", type=Path, metavar="NAME.session.md")
    new.add_argument("--title", metavar="TEXT", help="what it is called")
    new.add_argument("--length", type=length, metavar="5m", help="how long it is")
    new.add_argument("--touch", type=_touch, metavar="GESTURE", help="the gesture it is written for, or none")
    new.add_argument("--families", type=_families, metavar="A,B", help="what it belongs to")
    new.add_argument("--author", metavar="NAME", help="who writes it")
    new.add_argument("--yes", action="store_true", help="ask nothing")

    fix = add(
        "fix",
        _fix,
        "Mend scripts: name all cues, mark with (write me) where words or fields are missing, and take out signs that "
        "no one sees; in translations: add a place for each text that the original has gained. Nothing else changes.",
    )
    fix.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files, or folders of them")
    fix.add_argument("--dry-run", action="store_true", help="say what would be changed, and change nothing")


def _new(options: argparse.Namespace) -> int:
    from meditation.script.translating import is_lines

    if options.file is not None and is_lines(options.file.name):
        return _new_translation(options.file, options)
    return _new_script(options)


def _new_script(options: argparse.Namespace) -> int:
    from meditation.script.lines import printable
    from meditation.script.mending.names import slug_words
    from meditation.script.shelf import SUFFIX
    from meditation.script.template import Answers, template
    from meditation.session.compile import Draft

    answered = _ask(options)
    path: Path = options.file or Path("-".join(slug_words(answered.get("title", ""))) or "untitled")
    if path.suffix.casefold() != ".md":
        path = path.with_name(f"{path.name}{SUFFIX}")
    if not path.name.casefold().endswith(SUFFIX):
        raise Trouble(f"The name of a script ends in {SUFFIX}, and {printable(path.name)} does not.")
    words = slug_words(path.name[: -len(SUFFIX)])
    title = answered.pop("title", "") or " ".join(words).capitalize() or "Untitled"
    try:
        text = template(
            Answers(id="-".join(words) or "untitled", title=title, **answered), lambda script: Draft(script).nominal
        )
    except ValueError as trouble:
        raise Trouble(str(trouble)) from trouble
    _write_new(path, text)
    name = printable(str(path))
    print(f"A script to begin with is in {name}. It plays as it is:  hand-on-heart play {name}")
    print(f"Write your own words into it; then see whether anything is to mend:  hand-on-heart check {name}")
    return GOOD


def _ask(options: argparse.Namespace) -> dict[str, Any]:
    """What the options say, and, where a person sits at a terminal, their answers to what these leave open."""
    answered = {
        name: value
        for name in ("title", "length", "touch", "families", "author")
        if (value := getattr(options, name)) is not None
    }
    if options.yes or not sys.stdin.isatty():
        return answered
    questions: tuple[tuple[str, str, Callable[[str], Any]], ...] = (
        ("title", "What shall it be called?", str),
        ("length", "How long? (5m)", length),
        ("touch", "Which touch, or none? (hand-on-heart)", _touch),
        ("families", "What does it belong to? (mindfulness, self-kindness)", _families),
        ("author", "Who writes it?", str),
    )
    for name, question, read in questions:
        answer = None if name in answered else _answer(question, read)
        if answer:
            answered[name] = answer
    return answered


def _answer(question: str, read: Callable[[str], Any]) -> Any:
    """What a person answers; None where they leave it open."""
    while True:
        try:
            said = input(f"{question} ").strip()
        except EOFError:
            return None
        if not said:
            return None
        try:
            return read(said)
        except argparse.ArgumentTypeError as wrong:
            print(wrong)


def _new_translation(path: Path, options: argparse.Namespace) -> int:
    from meditation.script.heading import is_language
    from meditation.script.lines import printable
    from meditation.script.parse import load_script
    from meditation.script.shelf import SUFFIX
    from meditation.script.translating import LINES_SUFFIX, language_in
    from meditation.script.translation_form import translation_form

    language = language_in(path.name)
    if not is_language(language):
        raise Trouble(f"“{printable(language)}” is not a language tag. Write one such as de or pt-BR.")
    stem = path.name[: -len(f".{language}{LINES_SUFFIX}")]
    beside = path.with_name(f"{stem}{SUFFIX}")
    script = load_script(beside).script if beside.is_file() else house_of(options).script(stem)
    if script is None:
        raise Trouble(f"{printable(str(beside))} cannot be read yet. Mend it first:  hand-on-heart check {beside}")
    _write_new(path, translation_form(script, language))
    name = printable(str(path))
    print(f"A translation to fill in is in {name}. Write your words where it says (write me), then:")
    print(f"  hand-on-heart check {name}")
    return GOOD


def _fix(options: argparse.Namespace) -> int:
    from meditation.session.checking import files_in, is_plan

    plan = next(filter(is_plan, options.files), None)
    if plan is not None:
        raise Trouble(
            f"{plan} is a plan; scripts and translations can be mended. “check” says what to change in a plan."
        )
    files = [file for given in options.files for file in files_in(given) if not is_plan(file)]
    shelf = shelf_for(options, files)
    good = [_fix_file(file, shelf, dry=options.dry_run) for file in files]
    return GOOD if all(good) else BAD_INPUT


def shelf_for(options: argparse.Namespace, files: Sequence[Path]) -> Mapping[str, Script]:
    """The scripts that come with the program and the person's own: a translation may stand far from its script."""
    from meditation.script.translating import is_lines

    if not any(is_lines(file.name) for file in files):
        return {}
    return {card.id: card.script for card in house_of(options).shelf.good()}


def _fix_file(path: Path, shelf: Mapping[str, Script], *, dry: bool) -> bool:
    """Mend one file and say how; False where it cannot be read."""
    from meditation.script.lines import printable
    from meditation.script.marks import is_marked
    from meditation.script.parse import text_of

    text = text_of(path)
    name = printable(str(path))
    if not isinstance(text, str):
        print(text)
        return False
    mended = _mended(path, text, shelf)
    if mended.text == text:
        print(f"{name}: nothing to change.")
        return True
    print(f"{name}{' would be changed:' if dry else ':'}\n{_printable(str(mended))}")
    if not dry:
        _write_beside(path, mended.text)
    if is_marked(mended.text):
        print(f"Where it says (write me) your words are missing:  hand-on-heart check {name}")
    return True


def _mended(path: Path, text: str, shelf: Mapping[str, Script]) -> Mended:
    from meditation.script.mending.lines import mend_lines
    from meditation.script.mending.mend import mend
    from meditation.script.shelf import SUFFIX
    from meditation.script.translating import is_lines
    from meditation.session.checking import names_in_use, original_of
    from meditation.session.compile import Draft

    if is_lines(path.name):
        return mend_lines(text, original_of(path, shelf))
    stem = path.name[: -len(SUFFIX)] if path.name.casefold().endswith(SUFFIX) else path.stem
    return mend(text, stem, lambda script: Draft(script).nominal, names_in_use(path))


def _printable(text: str) -> str:
    """Lines without anything that could move a terminal's cursor."""
    from meditation.script.lines import printable

    return "\n".join(printable(row) for row in text.split("\n"))


def _write_beside(path: Path, text: str) -> None:
    """Write beside, then rename: never half a file. A link stays one, and who may read it stays as it is."""
    real = path.resolve()
    beside = real.with_name(f"{real.name}.new")
    try:
        beside.write_bytes(text.encode("utf-8"))
        shutil.copymode(real, beside)
        beside.replace(real)
    except OSError as trouble:
        raise Trouble(f"{path} could not be written: {trouble.strerror}.") from trouble


def _write_new(path: Path, text: str) -> None:
    """Nothing that is there already is written over."""
    from meditation.script.lines import printable

    name = printable(str(path))
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as there:
        raise Trouble(f"{name} is there already. Say another name.") from there
    except (OSError, ValueError) as trouble:
        reason = getattr(trouble, "strerror", None) or "its name does not allow it"
        raise Trouble(f"{name} could not be written: {reason}.") from trouble


def _touch(text: str) -> str:
    from meditation.script.gestures import GESTURE_IDS, NO_GESTURE
    from meditation.script.problems import did_you_mean

    known = (*GESTURE_IDS, NO_GESTURE)
    if text.casefold() not in known:
        raise argparse.ArgumentTypeError(f"I do not know the touch “{text}”. {did_you_mean(text, known)}")
    return text.casefold()


def _families(text: str) -> tuple[str, ...]:
    from meditation.script.known import FAMILIES
    from meditation.script.problems import did_you_mean

    names = tuple(dict.fromkeys(name.strip().casefold() for name in text.split(",") if name.strip()))
    for name in names:
        if name not in FAMILIES:
            raise argparse.ArgumentTypeError(f"“{name}” is not a family. {did_you_mean(name, FAMILIES)}")
    return names
