"""What was found in a source, written as a script: a heading filled in where the source is silent, then its body."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from meditation.script.blocks import LONGEST_TITLE
from meditation.script.body import MOST_CUES, MOST_SECTIONS, MOST_STEPS
from meditation.script.directions import LONGEST_SILENCE, SHORTEST_SILENCE
from meditation.script.durations import write_duration
from meditation.script.heading import LONGEST, LONGEST_ID, LONGEST_TEXT, SHORTEST
from meditation.script.importing.items import Note, Silence, Strike, Title, Words
from meditation.script.importing.report import Imported, RefusedError, quoted
from meditation.script.importing.words import has_words
from meditation.script.lines import LARGEST
from meditation.script.model import BETWEEN_STRIKES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meditation.script.importing.items import Found, Item
    from meditation.script.importing.report import Guesses, ReadingTime

UNKNOWN: Final = "unknown"
NO_LICENCE: Final = "all rights reserved"
LANGUAGE: Final = "en"
NO_NAME: Final = "imported"
MOST_PARTS: Final = 10
"""Steps kept free for silences of hours, which become several rests."""

_LANGUAGE_ENDING = re.compile(r"(.+)[._]([a-z]{2}(?:-[A-Za-z0-9]{2,8})?)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}")
_LICENCE = re.compile(r"[A-Za-z0-9.+-]{1,60}(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]{1,60}){0,6}")
_CONDITION = re.compile(r"\(\s*only\b", re.IGNORECASE)


def write_script(found: Found, name: str, time: ReadingTime, guesses: Guesses) -> Imported:
    """The script of a source called `name`, without its ending. Raises RefusedError where a script cannot hold it."""
    items = _joined(found.items)
    _refuse_too_much(items)
    length = sum(_length(item, time) for item in items)
    if length < SHORTEST:
        guesses.add(
            items[-1].line, f"A session lasts at least {write_duration(SHORTEST)}: a rest was added at its end."
        )
        items = _joined([*items, Silence(max(SHORTEST - length, SHORTEST_SILENCE), items[-1].line)])
        length = sum(_length(item, time) for item in items)
    if not found.exact and any(isinstance(item, Silence) for item in items):
        length = -(-length // 1000) * 1000
    if length > LONGEST:
        limit = write_duration(LONGEST)
        raise RefusedError(f"This would last {write_duration(length)}, and a session lasts at most {limit}.")
    stem, language = _name_and_language(name)
    own_id = _id(stem)
    guesses.add(1, f"The id “{own_id}” is taken from the name of the file.")
    body = "\n\n".join(text for item in items for text in _written(item))
    text = f"{_heading(found, stem, language, own_id, length, guesses)}\n\n{body}\n"
    if len(text.encode()) > LARGEST:
        raise RefusedError(f"The script would be larger than {LARGEST // 1024} KB. Make several files of it.")
    return Imported(text, own_id, guesses.all())


def _joined(items: Sequence[Item]) -> list[Item]:
    """Silences one after another are one; none is shorter than a script may say."""
    joined: list[Item] = []
    for item in items:
        last = joined[-1] if joined else None
        if isinstance(item, Silence) and isinstance(last, Silence):
            joined[-1] = last._replace(length=last.length + item.length)
        elif not isinstance(item, Silence) or item.length > 0:
            joined.append(item)
    return [
        item._replace(length=max(item.length, SHORTEST_SILENCE)) if isinstance(item, Silence) else item
        for item in joined
    ]


def _refuse_too_much(items: Sequence[Item]) -> None:
    cues = sum(isinstance(item, Words) for item in items)
    if not cues:
        raise RefusedError("There are no words in this file.")
    for count, limit, what in (
        (cues, MOST_CUES, "cues"),
        (sum(isinstance(item, Title) for item in items), MOST_SECTIONS - 1, "sections"),
        (sum(isinstance(item, Words | Silence | Strike) for item in items), MOST_STEPS - MOST_PARTS, "steps"),
    ):
        if count > limit:
            raise RefusedError(
                f"This would have {count} {what}; a script has at most {limit}. Make several files of it."
            )


def _length(item: Item, time: ReadingTime) -> int:
    match item:
        case Words(text, _, stays):
            return time(text) if stays is None else stays
        case Silence(length, _):
            return length
        case Strike(_, strikes, _):
            return (strikes - 1) * BETWEEN_STRIKES
        case _:
            return 0


def _written(item: Item) -> Iterator[str]:
    match item:
        case Words(text, _, stays):
            yield text if stays is None else f"{text} {{{write_duration(stays)}}}"
        case Silence(length, _):
            yield from (f"[rest {write_duration(part)}]" for part in _parts(length))
        case Strike(bell, strikes, _):
            yield f"[{' '.join(filter(None, ('bell', bell, f'x{strikes}' if strikes > 1 else '')))}]"
        case Title(text, _):
            yield f"# {_title(text)}"
        case Note(text, _):
            yield f"// {text}"


def _parts(length: int) -> Iterator[int]:
    """A silence in parts that a rest may have."""
    while length > LONGEST_SILENCE:
        part = LONGEST_SILENCE if length - LONGEST_SILENCE >= SHORTEST_SILENCE else LONGEST_SILENCE // 2
        yield part
        length -= part
    yield length


def _title(text: str) -> str:
    """Within its limit, and with no brackets that would make it a condition."""
    text = text.lstrip("#> ")
    if _CONDITION.search(text):
        text = text.replace("(", "").replace(")", "")
    text = text[:LONGEST_TITLE].strip()
    return text if has_words(text) else NO_NAME.capitalize()


def _heading(found: Found, stem: str, language: str, own_id: str, length: int, guesses: Guesses) -> str:
    fields = {
        "format": "1",
        "id": own_id,
        "title": _session_title(found, stem, guesses),
        "language": _session_language(found, language, guesses),
        "length": write_duration(length),
        "families": "mindfulness",
        "level": "1",
        "touch": "none",
        "author": found.author[:LONGEST_TEXT].strip(),
        "licence": found.licence if _LICENCE.fullmatch(found.licence) else "",
    }
    guesses.add(1, "Families, level and touch are not said: mindfulness, 1 and none are taken.")
    for name, guess in (("author", UNKNOWN), ("licence", NO_LICENCE)):
        if not has_words(fields[name]):
            fields[name] = guess
            guesses.add(1, f"The {name} is not said: “{guess}” is written.")
    return "\n".join(["---", *(f"{name}: {value}" for name, value in fields.items()), "---"])


def _session_title(found: Found, stem: str, guesses: Guesses) -> str:
    if has_words(found.title):
        return _title(found.title)
    first = next((item for item in found.items if isinstance(item, Title)), None)
    if first:
        guesses.add(first.line, "The title is that of the first section.")
        return _title(first.text)
    words = " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", stem)))
    title = _title(words[:1].upper() + words[1:])
    guesses.add(1, f"The title {quoted(title)} is taken from the name of the file.")
    return title


def _session_language(found: Found, named: str, guesses: Guesses) -> str:
    language = found.language or named
    if _LANGUAGE.fullmatch(language):
        return language
    guesses.add(1, f"The language is not said: {LANGUAGE} (English) is taken.")
    return LANGUAGE


def _name_and_language(name: str) -> tuple[str, str]:
    """`talk.de` is a talk in German."""
    found = _LANGUAGE_ENDING.fullmatch(name)
    return (found[1], found[2]) if found else (name, "")


def _id(stem: str) -> str:
    letters = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_ID].strip("-") or NO_NAME
