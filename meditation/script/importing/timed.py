"""Captions and lyrics: each a cue that begins when it did in the source, each gap a rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from meditation.script.body import MOST_CUES
from meditation.script.cues import SHORTEST_STAY
from meditation.script.directions import SHORTEST_SILENCE
from meditation.script.importing.items import Item, Note, Silence, Strike, Words
from meditation.script.importing.marks import Quiet, Ring, bare_mark_in, mark_in
from meditation.script.importing.report import RefusedError, quoted
from meditation.script.importing.words import has_words, pieces_of_all
from meditation.script.lines import LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meditation.script.importing.report import Guesses, ReadingTime

TOGETHER: Final = int(SHORTEST_STAY)
"""Captions that begin less than this many ms apart are one cue."""


class Shown(NamedTuple):
    """One caption; its text is plain, in ms."""

    start: int
    end: int
    text: str
    line: int


class _Place(NamedTuple):
    """All that begins at one moment."""

    at: int
    line: int
    bells: list[Ring]
    texts: list[str]


def items_of(shown: Sequence[Shown], end: int, time: ReadingTime, guesses: Guesses) -> list[Item]:
    """The captions as items that take exactly from 0 to `end`, or a little longer where nothing else is possible.

    Raises RefusedError where there are too many of them.
    """
    if len(shown) > MOST_CUES or sum(len(caption.text) for caption in shown) > LARGEST:
        raise RefusedError(f"There are more captions than one session holds ({MOST_CUES}). Make several files of it.")
    places = _places(sorted(shown, key=lambda caption: caption.start), guesses)
    pieces = pieces_of_all([" ".join(place.texts) for place in places])
    items: list[Item] = []
    if places and places[0].at:
        items.append(Silence(places[0].at, places[0].line))
    for index, (place, row) in enumerate(zip(places, pieces, strict=True)):
        following = places[index + 1].at if index + 1 < len(places) else end
        slot = following - place.at
        if slot < TOGETHER:  # only the last may begin at the end
            slot = sum(map(time, row))
        items += [Strike(ring.bell, 1, place.line) for ring in place.bells]
        items += _filled(row if place.texts else [], slot, place.line, time, guesses)
    return items


def _places(shown: Sequence[Shown], guesses: Guesses) -> list[_Place]:
    """Captions that begin together are one; those without words are silence."""
    places: list[_Place] = []
    latest_end = 0
    for caption in shown:
        bracketed = caption.text.lstrip()[:1] in {"[", "("}
        mark = mark_in(caption.text, loose=False) if bracketed else bare_mark_in(caption.text)
        if isinstance(mark, Quiet) or (mark is None and not has_words(caption.text)):
            guesses.add(caption.line, "A caption without words to hear became a silence.")
            continue
        if caption.start < latest_end:
            guesses.add(caption.line, "Two captions stand there at once: the earlier one ends where this one begins.")
        latest_end = max(latest_end, caption.end)
        if not places or caption.start - places[-1].at >= TOGETHER:
            places.append(_Place(_begin(caption, places, guesses), caption.line, [], []))
        place = places[-1]
        if isinstance(mark, Ring):
            place.bells.append(mark)
            guesses.add(caption.line, f"{quoted(caption.text)} became {mark.bell or 'the usual bell'}.")
        elif caption.text not in place.texts:
            if place.texts:
                guesses.add(caption.line, "Captions that begin together became one cue.")
            place.texts.append(caption.text)
    return places


def _begin(caption: Shown, places: Sequence[_Place], guesses: Guesses) -> int:
    """Where a caption begins: a silence before the first one is at least SHORTEST_SILENCE long."""
    if places or caption.start >= SHORTEST_SILENCE or caption.start == 0:
        return caption.start
    guesses.add(caption.line, f"The first caption begins {caption.start} ms earlier: no silence is that short.")
    return 0


def _filled(pieces: list[str], slot: int, line: int, time: ReadingTime, guesses: Guesses) -> Iterator[Item]:
    """Words and the silence after them, exactly `slot` ms together; a mark where the reading time does not fit."""
    room = slot // TOGETHER
    if len(pieces) > max(room, 1):
        guesses.add(line, "There are more words than their time allows; those left over are kept in a note.")
        pieces, rest = pieces[:room], " ".join(pieces[room:])
        yield Note(rest, line)
    if len(pieces) > 1:
        guesses.add(line, "A long caption was split into several cues.")
    times = [time(piece) for piece in pieces]
    gap = slot - sum(times)
    if gap == 0 or gap >= SHORTEST_SILENCE:
        yield from (Words(piece, line) for piece in pieces)
        if gap:
            yield Silence(gap, line)
        return
    guesses.add(line, "A cue keeps the caption's own time, as in {2.5s}, where reading takes another.")
    stays = [*times[:-1], times[-1] + gap] if gap > 0 else _shared(times, slot)
    marked = zip(pieces, stays, times, strict=True)
    yield from (Words(piece, line, None if stay == usual else stay) for piece, stay, usual in marked)


def _shared(times: list[int], slot: int) -> list[int]:
    """The slot shared in proportion to reading times, each at least TOGETHER."""
    least, total, given, so_far = TOGETHER * len(times), sum(times), 0, 0
    stays = []
    for time in times:
        so_far += time
        upto = (slot - least) * so_far // total
        stays.append(TOGETHER + upto - given)
        given = upto
    return stays
