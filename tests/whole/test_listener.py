"""A random listener: plays, pauses, jumps, changes wishes and pace, marks breaths, and leaves; nothing is ever lost."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from audio.outputs import OUTPUTS
from audio.score import Score
from audio.transport import Transport
from audio.units import frames_of
from meditation.history.session import Ending
from meditation.history.store import HistoryStore
from meditation.places import bundled
from meditation.practice import Journal, Sitting
from meditation.script.patterns import read_patterns
from meditation.script.shelf import read_shelf
from meditation.session.breathing import breathing_script, own_breath_script
from meditation.session.compile import Draft
from meditation.session.pace import STEP
from meditation.session.plan import Plan
from meditation.session.timer import Timer, timer_timeline
from meditation.session.wording import Wishes
from meditation.views.practice import PracticeView
from meditation.views.switches import switches, wishing

if TYPE_CHECKING:
    from meditation.session.timeline import Timeline

SCRIPTS = (
    *(good.script for good in read_shelf([bundled("scripts")]).good()),
    *(breathing_script(pattern) for pattern in read_patterns(bundled("resources") / "patterns.toml")),
    own_breath_script(),
)
NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)


def silence(timeline: Timeline, _breath_sound: str) -> Score:
    return Score(frames_of(timeline.length), ())


class Listener(RuleBasedStateMachine):
    """One person with one sitting; the clock moves only when told."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.time = 1000.0
        self.asleep = 0.0
        self.played = 0.0

    def begin_with(self, what: Plan | Timeline) -> None:
        timeline = what.timeline if isinstance(what, Plan) else what
        self.store = HistoryStore.open(self.folder, now=lambda: NOW)
        transport = Transport(
            silence(timeline, ""),
            OUTPUTS["silent"](),
            now=lambda: self.time,
            asleep=lambda: self.asleep,
            on_gap=self.wake,
        )
        plan = what if isinstance(what, Plan) else None
        self.sitting = Sitting(timeline, transport, Journal(self.store, lambda: NOW), plan=plan, sounding=silence)
        self.length = timeline.length

    def wake(self, gap: float) -> None:
        self.sitting.woke(gap)

    @initialize(script=st.sampled_from(SCRIPTS), stretch=st.integers(0, 100), touch=st.booleans())
    def begin(self, script: object, stretch: int, touch: bool) -> None:
        draft = Draft(script)
        low, high = draft.reach()[0]
        room = min(1_200_000 if high is None else high, low + 1_200_000) - low
        self.begin_with(Plan(draft, low + room * stretch // 100 // 1000 * 1000, Wishes(touch=touch)))

    @precondition(lambda self: not self.sitting.ended)
    @rule(seconds=st.floats(0, 200))
    def let_time_pass(self, seconds: float) -> None:
        self.time += seconds
        if not self.sitting.paused:
            self.played += seconds
        self.sitting.moment()

    @precondition(lambda self: not self.sitting.ended)
    @rule(seconds=st.floats(10, 10_000))
    def let_the_computer_sleep(self, seconds: float) -> None:
        playing = not self.sitting.paused
        self.asleep += seconds
        before = self.sitting.player._last
        moment = self.sitting.moment()
        assert not playing or self.sitting.paused
        assert moment.at >= before

    @rule()
    def pause_or_go_on(self) -> None:
        self.sitting.player.toggle()

    @rule(part=st.floats(-0.1, 1.1))
    def jump(self, part: float) -> None:
        self.sitting.player.go_to(max(0, int(self.length * part)))

    @rule(forward=st.booleans())
    def step(self, forward: bool) -> None:
        if forward:
            self.sitting.player.following()
        else:
            self.sitting.player.previous()

    @precondition(lambda self: not self.sitting.ended)
    @rule(data=st.data())
    def change_a_wish(self, data: st.DataObject) -> None:
        plan = self.sitting.plan
        offered = switches(plan.draft.script, plan.wishes)
        if offered:
            switch = data.draw(st.sampled_from(offered))
            option = data.draw(st.sampled_from([id_ for id_, _ in switch.options]))
            before = self.sitting.moment()
            self.sitting.change(plan.wishing(wishing(plan.wishes, switch.id, option)))
            after = self.sitting.moment()
            assert after.at == before.at
            assert after.section == before.section

    @precondition(lambda self: not self.sitting.ended)
    @rule(by=st.sampled_from((-STEP, STEP, 4 * STEP)))
    def change_the_pace(self, by: int) -> None:
        self.sitting.change(self.sitting.plan.slower(self.sitting.moment().at, by))

    @rule()
    def mark_a_breath(self) -> None:
        self.sitting.mark_breath()

    @invariant()
    def all_is_well(self) -> None:
        moment = self.sitting.moment()
        assert self.sitting.timeline.length == self.length
        assert 0 <= moment.at <= self.length
        view = PracticeView.of(self.sitting.timeline, moment)
        assert view.breath_level is None or 0 <= view.breath_level <= 1
        assert 0 <= view.progress <= 1
        assert self.sitting.player.sat_seconds <= self.played + 1

    def teardown(self) -> None:
        if not hasattr(self, "sitting"):
            return
        complete = self.sitting.player.complete
        ended = self.sitting.end(Ending.EASED_OFF)
        (kept,) = self.store.sessions(1)
        assert ended.notice == ""
        assert kept.seconds == ended.session.seconds <= self.played + 1
        assert kept.ending is (Ending.FINISHED if complete else Ending.EASED_OFF)
        shutil.rmtree(self.folder)


Listener.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
test_a_random_listener = Listener.TestCase


def test_sitting_on_counts_every_minute_and_is_finished() -> None:
    listener = Listener()
    listener.begin_with(timer_timeline(Timer(60_000, preparation=30_000, sit_on=True)))
    listener.let_time_pass(30 + 60 + 45)
    view = PracticeView.of(listener.sitting.timeline, listener.sitting.moment())
    assert view.time_left == "+0:45"
    assert not listener.sitting.ended
    ended = listener.sitting.end(Ending.STOPPED)
    assert ended.session.ending is Ending.FINISHED
    assert (ended.session.seconds, ended.session.planned_seconds) == (105, 60)
    listener.teardown()


def test_getting_ready_is_not_yet_practice() -> None:
    listener = Listener()
    listener.begin_with(timer_timeline(Timer(60_000, preparation=30_000)))
    listener.let_time_pass(10)
    view = PracticeView.of(listener.sitting.timeline, listener.sitting.moment())
    assert view.time_left == "begins in 0:20"
    assert view.progress == 0
    assert listener.sitting.end(Ending.STOPPED).session.seconds == 0


def test_an_open_sitting_counts_up() -> None:
    listener = Listener()
    listener.begin_with(timer_timeline(Timer(None)))
    listener.let_time_pass(754)
    view = PracticeView.of(listener.sitting.timeline, listener.sitting.moment())
    assert view.time_left == "12:34"
    assert listener.sitting.end(Ending.STOPPED).session.ending is Ending.FINISHED


def test_a_silent_sitting_counts_the_time_the_computer_slept() -> None:
    listener = Listener()
    listener.begin_with(timer_timeline(Timer(600_000)))
    listener.let_time_pass(60)
    listener.asleep += 120
    assert listener.sitting.moment().at == 180_000
    assert not listener.sitting.paused
    listener.let_time_pass(60)
    assert listener.sitting.end(Ending.STOPPED).session.seconds == 240
