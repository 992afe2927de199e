"""The words of the program itself in the person's language; scripts bring their own translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.places import bundled

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = "en"
"""What the words in the code are written in, and what is shown where a catalogue has none."""

_words: dict[str, tuple[str, ...]] = {}
_spoken = SOURCE


def tr(text: str) -> str:
    """The same in the person's language: asked when it is shown, never when a module is read."""
    return _words.get(text, (text,))[0] or text


def trn(one: str, many: str, count: int) -> str:
    """The form for a count with `%n` replaced by it, as in "%n minute" and "%n minutes"."""
    forms = _words.get(many) or (one, many)
    form = forms[0 if count == 1 or len(forms) == 1 else 1]
    return (form or (one if count == 1 else many)).replace("%n", str(count))


def noted(text: str) -> str:
    """Marks words for the catalogue where `tr` comes later: in tables and constants."""
    return text


def speak(tag: str) -> str:
    """From now on in that language (a BCP 47 tag) or one near it; gives the one that is spoken.

    A catalogue is a Qt Linguist file, `resources/languages/de.ts`; unfinished entries are left out.
    """
    global _words, _spoken  # noqa: PLW0603 - one program speaks one language
    near = tag if tag in languages() else tag.partition("-")[0]
    _spoken = near if near in languages() else SOURCE
    _words = {} if _spoken == SOURCE else dict(_entries(_spoken))
    return _spoken


def spoken() -> str:
    """The tag of the language that is spoken now."""
    return _spoken


def languages() -> tuple[str, ...]:
    """The tags of all there are, English first."""
    found = sorted(path.stem for path in (bundled("resources") / "languages").glob("*.ts"))
    return (SOURCE, *found)


def _entries(tag: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - English needs none

    tree = ET.parse(bundled("resources") / "languages" / f"{tag}.ts")  # noqa: S314 - our own file
    for message in tree.iter("message"):
        said = message.find("translation")
        if said is None or said.get("type") is not None:
            continue
        forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
        yield message.findtext("source", ""), forms
