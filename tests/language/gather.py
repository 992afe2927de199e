"""Gathers the program's words into the catalogues: `python -m tests.language.gather` from the top of the checkout."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from meditation.catalogue import forms_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "languages"
PATTERNS = ROOT / "resources" / "patterns.toml"
PATTERN_WORDS = ("title", "intention", "caution")
CALLS = ("tr", "noted", "trn")
HEADER = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- {about} -->
<TS version="2.1" language="{tag}" sourcelanguage="en">
"""
UNREVIEWED = "Unreviewed: no second person has read these words yet. docs/translating.md says how they are written."


@dataclass(slots=True)
class Message:
    """Words in the code, where they are, and what a translator made of them."""

    source: str
    many: bool = False
    places: list[str] = field(default_factory=list)
    forms: tuple[str, ...] = ()
    finished: bool = False
    comment: str = ""


def gathered(root: Path = ROOT) -> dict[str, Message]:
    """Every message by its English words, each under the first module that says it."""
    found: dict[str, Message] = {}
    for path in sorted((root / "meditation").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        for source, many in words_in(ast.parse(path.read_text(encoding="utf-8"))):
            _add(found, source, place, many=many)
    for pattern in tomllib.loads(PATTERNS.read_text(encoding="utf-8"))["pattern"]:
        for name in PATTERN_WORDS:
            if pattern.get(name):
                _add(found, pattern[name], "resources/patterns.toml", many=False)
    return found


def _add(found: dict[str, Message], source: str, place: str, *, many: bool) -> None:
    message = found.setdefault(source, Message(source, many))
    message.many = message.many or many
    if place not in message.places:
        message.places.append(place)


def words_in(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """(words, whether they are counted) of each call of `tr`, `noted` and `trn`."""
    constants: dict[str, object] = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS and node.args):
            continue
        counted = node.func.id == "trn"
        for value in _said(node.args[1] if counted else node.args[0], constants):
            yield value, counted


def _said(node: ast.expr, constants: dict[str, object]) -> Iterator[str]:
    """The words of an argument: as they stand, by a name of the same module, or either of two."""
    if isinstance(node, ast.IfExp):
        yield from _said(node.body, constants)
        yield from _said(node.orelse, constants)
        return
    value = constants.get(node.id) if isinstance(node, ast.Name) else getattr(node, "value", None)
    if isinstance(value, str) and value:
        yield value


def read(path: Path) -> dict[str, Message]:
    """What a catalogue holds."""
    found = {}
    for node in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        said = node.find("translation")
        message = Message(node.findtext("source", ""), many=node.get("numerus") == "yes")
        message.comment = node.findtext("translatorcomment", "")
        message.places = [place.get("filename", "") for place in node.iter("location")]
        if said is not None:
            forms = tuple(form.text or "" for form in said.iter("numerusform"))
            message.forms = forms or ((said.text,) if said.text else ())
            message.finished = said.get("type") is None
        found[message.source] = message
    return found


def merged(known: dict[str, Message], fresh: dict[str, Message]) -> list[Message]:
    """All there is to say now, with what has been translated; what is no longer said is left out."""
    for source, message in fresh.items():
        before = known.get(source)
        if before is not None and before.many == message.many:
            message.forms, message.finished, message.comment = before.forms, before.finished, before.comment
    return sorted(fresh.values(), key=lambda message: (message.places[0], message.source))


def written(messages: list[Message], tag: str, about: str = UNREVIEWED) -> str:
    """The file as Qt Linguist reads it; the same messages make the same file."""
    parts = [HEADER.format(about=about, tag=tag)]
    context = ""
    for message in messages:
        module = re.sub(r"\.(py|toml)$", "", message.places[0]).replace("/", ".")
        if module != context:
            parts.append("</context>\n" if context else "")
            parts.append(f"<context>\n    <name>{escape(module)}</name>\n")
            context = module
        parts.append(_message(message, tag))
    return "".join([*parts, "</context>\n" if context else "", "</TS>\n"])


def _message(message: Message, tag: str) -> str:
    rows = [f"    <message{' numerus=' + chr(34) + 'yes' + chr(34) if message.many else ''}>"]
    rows += [f'        <location filename="{place}"/>' for place in message.places]
    rows.append(f"        <source>{escape(message.source)}</source>")
    if message.comment:
        rows.append(f"        <translatorcomment>{escape(message.comment)}</translatorcomment>")
    state = "" if message.finished else ' type="unfinished"'
    if message.many:
        forms = (*message.forms, *("",) * forms_of(tag))[: forms_of(tag)]
        inside = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in forms)
        rows.append(f"        <translation{state}>{inside}\n        </translation>")
    else:
        rows.append(f"        <translation{state}>{escape(''.join(message.forms))}</translation>")
    return "\n".join([*rows, "    </message>\n"])


def main() -> None:
    """Bring every catalogue up to date, and say what is still to be translated."""
    for path in sorted(CATALOGUES.glob("*.ts")):
        messages = merged(read(path), gathered())
        path.write_text(written(messages, path.stem), encoding="utf-8")
        left = [message for message in messages if not message.finished]
        sys.stdout.write(f"{path.name}: {len(messages)} messages, {len(left)} to translate\n")
        sys.stdout.writelines(f"  {message.places[0]}: {message.source!r}\n" for message in left)


if __name__ == "__main__":
    main()
