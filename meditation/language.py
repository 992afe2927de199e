"""The words of the program itself in the person's language; scripts bring their own translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from meditation.places import bundled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from meditation.catalogue import Words

SOURCE: Final = "en"
"""What the words in the code are written in, and what is shown where a catalogue has none."""
PSEUDO: Final = "qps"
"""For tests: every word in brackets, accented and longer, so that one left out of `tr` is seen."""

_words: Words | None = None
_spoken = SOURCE


def tr(text: str) -> str:
    """The same in the person's language: asked when it is shown, never when a module is read."""
    return text if _words is None else _words.of(text)


def trn(one: str, many: str, count: int) -> str:
    """The form for a count with `%n` replaced by it, as in "%n minute" and "%n minutes"."""
    form = (one if count == 1 else many) if _words is None else _words.counted(one, many, count)
    return form.replace("%n", str(count))


def noted(text: str) -> str:
    """Marks words for the catalogue where `tr` comes later: in tables and constants."""
    return text


def speak(tag: str, folder: Path | None = None) -> str:
    """From now on in that language (a BCP 47 tag) or one near it, else in English.

    Gives a sentence, in English, where its catalogue could not be read; English is spoken then. `folder` holds the
    catalogues; without one they are those that come with the program.
    """
    global _words, _spoken  # noqa: PLW0603 - one program speaks one language
    near = tag if tag == PSEUDO else nearest((tag,), folder)
    _words, _spoken = None, SOURCE
    if near == SOURCE:
        return ""
    from meditation.catalogue import CatalogueError, Pseudo, catalogue_in  # noqa: PLC0415 - English loads nothing

    try:
        _words = Pseudo() if near == PSEUDO else catalogue_in((folder or _bundled()) / f"{near}.ts", near)
    except CatalogueError as trouble:
        return str(trouble)
    _spoken = near
    return ""


def spoken() -> str:
    """The tag of the language that is spoken now."""
    return _spoken


def nearest(tags: Sequence[str], folder: Path | None = None) -> str:
    """Of the languages that there are the first of these, or of what they are kinds of; English where none is."""
    there = {known.casefold(): known for known in languages(folder)}
    for tag in tags:
        whole = tag.replace("_", "-").casefold()
        found = there.get(whole) or there.get(whole.partition("-")[0])
        if found:
            return found
    return SOURCE


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """The tags of all there are, English first."""
    found = sorted(path.stem for path in (folder or _bundled()).glob("*.ts"))
    return (SOURCE, *found)


def _bundled() -> Path:
    return bundled("resources") / "languages"
