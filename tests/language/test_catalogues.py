"""The catalogues hold every word of the code, whole, with the same parts in them; and no word slips past them."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from meditation.catalogue import forms_of
from meditation.language import SOURCE, languages
from tests.language.gather import CATALOGUES, ROOT, gathered, merged, read, words_in, written
from tests.language.unwrapped import unwrapped

if TYPE_CHECKING:
    from pathlib import Path

TRANSLATED = [tag for tag in languages() if tag != SOURCE]
PARTS = re.compile(r"\{[^}]*\}|%n|\(\*[^)]*\)")
ENGLISH = {"in_words.py", "outline.py", "person.py", "theme.py"}
"""What the command line prints, style sheets, and what the made-up person of the pictures wrote."""
FORMAL = re.compile(r"(?<=[a-zäöü,] )(?:Sie|Ihnen|Ihre?[nmrs]?)\b")
SCOLDING = re.compile(
    r"\b(?:verpasst|versäumt|gescheitert|versagt|leider|sofort|streaks?|abgebrochen hast)\b", re.IGNORECASE
)
ENDS = ".…:?"
ABBREVIATED = 4
"""Letters up to which a name may be cut short, with a point or without."""


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_catalogue_is_as_the_code_is(tag: str) -> None:
    """Where this fails, `python -m tests.language.gather` brings it up to date and says what is to be translated."""
    path = CATALOGUES / f"{tag}.ts"
    assert written(merged(read(path), gathered()), tag) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", TRANSLATED)
def test_every_message_is_translated(tag: str) -> None:
    assert [message.source for message in read(CATALOGUES / f"{tag}.ts").values() if not message.finished] == []


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_translation_has_the_same_parts_as_the_words_it_stands_for(tag: str) -> None:
    for message in read(CATALOGUES / f"{tag}.ts").values():
        if not message.finished:
            continue
        assert len(message.forms) == (forms_of(tag) if message.many else 1), message.source
        for form in message.forms:
            assert sorted(PARTS.findall(form)) == sorted(PARTS.findall(message.source)), message.source


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_translation_has_the_same_edges_as_the_words_it_stands_for(tag: str) -> None:
    """Spaces at an end join words to others, a line break is a line, and a sentence ends as one."""
    for message in read(CATALOGUES / f"{tag}.ts").values():
        for form in message.forms if message.finished else ():
            assert (form[0] == " ", form[-1] == " ") == (message.source[0] == " ", message.source[-1] == " ")
            assert form.count("\n") == message.source.count("\n"), message.source
            assert len(message.source) < ABBREVIATED or (form[-1] in ENDS) == (message.source[-1] in ENDS), (
                message.source
            )
            assert "!" not in form, message.source


def test_words_are_found_in_every_way_they_may_be_marked() -> None:
    code = (
        'TITLE = "A title"\ndef f(n):\n    tr("one " "two"); tr(TITLE); noted("three"); trn("%n day", "%n days", n)\n'
        '    tr("yes" if n else "no"); tr(n); other("not me")\n'
    )
    assert sorted(words_in(ast.parse(code))) == [
        ("%n days", True),
        ("A title", False),
        ("no", False),
        ("one two", False),
        ("three", False),
        ("yes", False),
    ]


def test_no_words_are_put_together_inside_tr() -> None:
    """Such words are looked up after they are put together, and are in no catalogue."""
    for path in (ROOT / "meditation").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "trn"}:
                made = [arg for arg in node.args if isinstance(arg, ast.JoinedStr | ast.BinOp)]
                assert made == [], f"{path.name}:{node.lineno}"


def test_a_literal_that_slips_past_is_found(tmp_path: Path) -> None:
    path = tmp_path / "page.py"
    path.write_text(
        '"""A page."""\nX = "Follow the system"\ndef f() -> "Some Thing Here":\n'
        '    """Doc string Here."""\n    raise ValueError("Nobody sees this")\n'
        'y = tr("Two words"), "Hand on Heart", "a b"\n'
        'z = f"Length {y} here"\n',
        encoding="utf-8",
    )
    assert unwrapped(path) == [(2, "Follow the system")]


@pytest.mark.parametrize("folder", ["views", "ui", "desktop"])
def test_no_words_of_the_screen_slip_past_the_catalogue(folder: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {words!r}"
        for path in sorted((ROOT / "meditation" / folder).rglob("*.py"))
        if path.name not in ENGLISH
        for line, words in unwrapped(path)
    ]
    assert found == []


def test_german_speaks_to_a_friend_and_scolds_nobody() -> None:
    for message in read(CATALOGUES / "de.ts").values():
        for form in message.forms:
            assert not FORMAL.search(form), form
            assert not SCOLDING.search(form), form
