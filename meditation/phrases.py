"""The phrase book: a person's own kind words, kept in one private file, for the places in scripts that ask for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from meditation.language import noted, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meditation.places import Places

MOST_PHRASES: Final = 500
UNREAD: Final = noted("Your own words in {file} could not be read ({why}); the authors' words are in use.")


def load_phrases(where: Places) -> tuple[dict[str, str], str]:
    """The words by the name of their place and, where the file could not be read, a sentence; it is left as it is."""
    import msgspec  # noqa: PLC0415 - most starts find no such file

    path = where.phrases
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        return {}, ""
    except (OSError, msgspec.MsgspecError) as trouble:
        return {}, tr(UNREAD).format(file=path.name, why=trouble)
    from meditation.script.own_words import name_of, tidy  # noqa: PLC0415

    phrases = {name_of(name): tidy(words) for name, words in list(kept.items())[:MOST_PHRASES]}
    return {name: words for name, words in phrases.items() if words}, ""


def with_phrase(phrases: Mapping[str, str], name: str, words: str) -> dict[str, str]:
    """The phrases with this one written, or taken out where the words are empty."""
    from meditation.script.own_words import name_of, tidy  # noqa: PLC0415

    changed = {**phrases, name_of(name): tidy(words)}
    return {name: words for name, words in changed.items() if words}


def save_phrases(phrases: Mapping[str, str], where: Places) -> str:
    """Write beside, then rename: never half a file. Gives a sentence when it could not be kept."""
    import msgspec  # noqa: PLC0415

    path = where.phrases
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = Path(f"{path}.new")
        beside.write_bytes(msgspec.json.format(msgspec.json.encode(dict(phrases))) + b"\n")
        beside.chmod(0o600)
        beside.replace(path)
    except OSError as trouble:
        return tr("Your own words could not be kept: {why}.").format(why=trouble.strerror)
    return ""
