"""Another ambience around a session: nothing moves but what is heard around it."""

from __future__ import annotations

import pytest

from meditation.places import bundled
from meditation.script.shelf import read_shelf
from meditation.session.compile import Draft
from meditation.session.plan import Plan
from meditation.session.surroundings import AS_WRITTEN, QUIET, surrounded
from meditation.session.timeline import AmbienceAt, Timeline
from meditation.session.wording import Wishes

SCRIPTS = [good.script for good in read_shelf([bundled("scripts")]).good()]


def written(timeline: Timeline) -> list[AmbienceAt]:
    return list(timeline.only(AmbienceAt))


def others(timeline: Timeline) -> list[object]:
    return [event for event in timeline.events if not isinstance(event, AmbienceAt)]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.heading.id)
def test_nothing_moves_but_the_ambience(script: object) -> None:
    draft = Draft(script)
    plain = Plan(draft, script.heading.length, Wishes()).timeline
    for wish in (QUIET, "stream", "my-river"):
        wished = Plan(draft, script.heading.length, Wishes(ambience=wish)).timeline
        assert others(wished) == others(plain)
        assert (wished.length, wished.planned) == (plain.length, plain.planned)
        assert [event.at for event in wished.events] == sorted(event.at for event in wished.events)
        assert {event.text for event in written(wished)} == (set() if wish == QUIET else {wish})
        if wish != QUIET and written(plain):
            assert [(e.at, e.length, e.gain) for e in written(wished)] == [
                (e.at, e.length, e.gain) for e in written(plain)
            ]


def test_as_written_is_the_very_timeline() -> None:
    plain = Plan(Draft(SCRIPTS[0]), SCRIPTS[0].heading.length, Wishes()).timeline
    assert surrounded(plain, AS_WRITTEN) is plain


def test_where_the_author_wrote_none_it_is_heard_throughout_and_softly() -> None:
    script = next(s for s in SCRIPTS if not written(Plan(Draft(s), s.heading.length, Wishes()).timeline))
    [around] = written(Plan(Draft(script), script.heading.length, Wishes(ambience="stream")).timeline)
    assert (around.at, around.length) == (0, script.heading.length)
    assert 0 < around.gain < 0.5
    assert around.fade_in > 0
    assert around.fade_out > 0
