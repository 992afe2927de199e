"""A desk for the screen's tests: real views from real scripts, a transport that stands still until told."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from audio.hearing import Hearing
from audio.outputs import OUTPUTS
from audio.score import Score
from audio.transport import Transport
from audio.units import Frames
from meditation.history.session import CheckIn, Ending, Session
from meditation.logbook import Logbook
from meditation.places import Places, bundled, places
from meditation.script.model import (
    Bell,
    Breathe,
    Cue,
    Heading,
    Millis,
    Phase,
    PhaseKind,
    Rest,
    Script,
    Section,
    Touch,
)
from meditation.script.patterns import own_pattern, read_patterns
from meditation.session.breathing import breathing_script, own_breath_script
from meditation.session.compile import Draft
from meditation.session.own_breath import OwnBreath
from meditation.session.pace import STEP
from meditation.session.timer import Timer
from meditation.session.wording import Wishes
from meditation.settings import Settings
from meditation.sound import Volumes
from meditation.ui.theme import load_fonts, theme_for
from meditation.ui.window import Window
from meditation.views.about import AboutView, about_view
from meditation.views.breathe import BreatheView, breathe_view
from meditation.views.cards import broken_card, card_of
from meditation.views.finish import FinishView, finish_view
from meditation.views.helping import help_view
from meditation.views.last_practised import made_personal
from meditation.views.letters import LetterBox
from meditation.views.library import LibraryView, Narrowed, library_view
from meditation.views.past import Past
from meditation.views.practice import PracticeView
from meditation.views.programmes import ProgrammesView
from meditation.views.session_card import Offer, SessionCardView, session_card_view
from meditation.views.settings import SettingsView, answered, settings_view
from meditation.views.sounds import SoundsView, ambiences_offered, sounds_view
from meditation.views.switches import Switch, switches, wishing
from meditation.views.timer import TimerView, timer_view
from meditation.views.today import TodayView, today_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from audio.own_sounds import OwnSound
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline
    from meditation.views.help import HelpView

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # these tests need no screen

NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
MARKUP = "Rest <b>one hand</b> over your heart. Feel its warmth arrive."
PHASES = (Phase(PhaseKind.IN, Millis(4000), Millis(4000)), Phase(PhaseKind.OUT, Millis(6000), Millis(6000)))


def script(id_: str, title: str, family: str, touch: str, intention: str) -> Script:
    """A small session with words, a gesture, breathing, a long silence and a bell."""
    heading = Heading(
        id=id_,
        title=title,
        language="en",
        length=Millis(180_000),
        lengths=(Millis(120_000), Millis(180_000), Millis(300_000)),
        author="Hand on Heart contributors",
        licence="CC BY 4.0",
        families=(family,),
        level=1,
        touch=touch,
        intention=intention,
        caution="If touch feels like too much, let the hands rest." if touch != "none" else "",
    )
    arriving = (
        Bell("bowl", 1),
        Cue("Let yourself arrive, just as you are.", "s1-1", 2),
        Rest(Millis(10_000), Millis(0), None, 1.0, 3),
    )
    touching = (
        *((Touch(touch, 4),) if touch != "none" else ()),
        Cue(MARKUP, "s2-1", 5),
        Breathe(PHASES, 3, 2, 6, 6),
        Rest(Millis(60_000), Millis(0), None, 1.0, 7),
        Bell("bowl", 8),
    )
    return Script(heading, (Section("Arriving", arriving, 1), Section("A kind touch", touching, 4)))


SCRIPTS = (
    script("hand-on-heart", "A hand on the heart", "self-kindness", "hand-on-heart", "A kind touch after a full day"),
    script("slow-breathing", "Slow breathing", "calming", "none", "Six small, soft breaths"),
    script("letting-the-day-go", "Letting the day go", "sleep", "gentle-hug", "For the last minutes before sleep"),
    script("not-the-only-one", "Not the only one", "common-humanity", "none", "Others know this too"),
    script("first-light", "First light", "mindfulness", "two-hands-belly", "Begin the morning with one thing"),
    script("rain-on-the-roof", "Rain on the roof", "writing", "none", "Three kind lines"),
)
PATTERNS = read_patterns(bundled("resources") / "patterns.toml")
BROKEN = "line 14: “[breathe in 4]” needs a way out. Write “[breathe in 4, out 6]”."


def sat(day: int, minutes: int) -> Session:
    """A sitting in the evening, so many days ago."""
    start = NOW.replace(hour=18 if day % 3 else 7) - dt.timedelta(days=day)
    three = CheckIn(*((day // 9 + line) % 5 + 1 for line in range(3))) if day % 4 == 0 else CheckIn()
    return Session(
        id=f"row-{day:04}",
        script=SCRIPTS[day % len(SCRIPTS)].heading.id,
        title=SCRIPTS[day % len(SCRIPTS)].heading.title,
        started=start,
        seconds=minutes * 60,
        practice_day=start.date(),
        utc_offset=0,
        zone="UTC",
        ending=Ending.EASED_OFF if day == 1 else Ending.FINISHED,
        planned_seconds=minutes * 60,
        check_in=three,
        note="Warmer than <i>yesterday</i>." if day == 1 else "",
    )


PAST = [sat(day, (3, 5, 12, 25)[day % 4]) for day in range(1, 500) if day % 7 not in {2, 5} and not 119 < day < 134]
"""Five days of seven, with one longer time away."""


@dataclass
class StandingSitting:
    """A real timeline at a moment the test chooses."""

    timeline: Timeline
    plan: Plan | None = None
    at: int = 0
    own_breath: OwnBreath = field(default_factory=OwnBreath)
    paused: bool = False
    volumes: Volumes = field(default_factory=lambda: Volumes.of(Settings()))
    audible: bool = True
    heard: list[str] = field(default_factory=list)

    def view(self, *, gentle: bool = False) -> PracticeView:
        moment = self.timeline.moment(self.at)
        if self.timeline.own_breath:
            moment = replace(moment, breath=self.own_breath.at(self.at))
        rate = self.plan.breaths_a_minute(self.at) if self.plan and moment.breath else None
        return PracticeView.of(self.timeline, moment, paused=self.paused, gentle=gentle, breaths_a_minute=rate)

    @property
    def dim(self) -> bool:
        return self.plan is not None and self.plan.wishes.dim

    @property
    def switches(self) -> tuple[Switch, ...]:
        return switches(self.plan.draft.script, self.plan.wishes) if self.plan else ()

    def set_switch(self, switch: str, option: str) -> None:
        self._go_by(self.plan.wishing(wishing(self.plan.wishes, switch, option)))

    def present(self, *, on: bool) -> None:
        self._go_by(self.plan.wishing(replace(self.plan.wishes, own_words=not on)))

    def slower(self, by: int = STEP) -> None:
        if self.plan is not None:
            self._go_by(self.plan.slower(self.at, by))

    def _go_by(self, plan: Plan) -> None:
        self.plan, self.timeline = plan, plan.timeline

    def mark_breath(self) -> None:
        self.own_breath = self.own_breath.marked(self.at)

    @property
    def ended(self) -> bool:
        return self.at >= self.timeline.length

    def toggle(self) -> None:
        self.paused = not self.paused

    def pause(self) -> None:
        self.paused = True

    def go_to(self, ms: int) -> None:
        self.at = ms

    def previous(self) -> None:
        self.at = self.timeline.cue_before(self.at)

    def following(self) -> None:
        self.at = self.timeline.cue_after(self.at)

    def change_volume(self, by: float) -> float:
        self.set_volumes(replace(self.volumes, whole=max(0.0, min(1.0, self.volumes.whole + by)), muted=False))
        return self.volumes.whole

    @property
    def volume(self) -> float:
        return self.volumes.whole

    def set_volumes(self, volumes: Volumes) -> None:
        self.volumes = volumes

    def stop(self) -> FinishView:
        return self._end("stopped", whole=False)

    def ease_off(self) -> FinishView:
        return self._end("eased off", whole=False)

    def finish(self) -> FinishView:
        return self._end("finished", whole=True)

    def _end(self, how: str, *, whole: bool) -> FinishView:
        self.heard.append(how)
        return finish_view(self.timeline.title, self.at // 1000, "row-1", whole=whole)


@dataclass
class StandingDesk:
    """Answers with real views of `SCRIPTS` and remembers what was kept."""

    notice: str = ""
    empty: bool = False
    refusal: str = ""
    sitting: StandingSitting | None = None
    sound: bool | None = None
    kept: list[tuple[str, CheckIn, str]] = field(default_factory=list)
    phrases: dict[str, str] = field(default_factory=dict)
    made: tuple[Script, ...] = ()
    settings: Settings = field(default_factory=Settings)
    last_timer: Timer = field(default_factory=Timer)
    plan: str = ""
    paced_before: bool = True
    asks: bool = False
    own: tuple[OwnSound, ...] = ()
    home: Places = field(default_factory=lambda: places(Path("home")))

    def now(self) -> dt.datetime:
        return NOW

    def cards(self) -> list:
        return [*map(card_of, SCRIPTS), broken_card("evening.md", "Evening", BROKEN)]

    def today(self) -> TodayView:
        return today_view(self.cards(), NOW, {}, days_of_last_30=18, practised_today=False)

    def library(self, wanted: Narrowed | None = None) -> LibraryView:
        practised = {"slow-breathing": NOW.date()}
        return library_view(made_personal(self.cards(), self.settings.starred, practised, NOW.date()), wanted)

    def star(self, id_: str, *, on: bool) -> str:
        self.settings = msgspec.structs.replace(self.settings, starred=(id_,) if on else ())
        return self.refusal

    def card(
        self, id_: str, length: int | None = None, wishes: Wishes | None = None, language: str = ""
    ) -> SessionCardView:
        breathing = {f"breathe-{pattern.id}": breathing_script(pattern) for pattern in PATTERNS}
        breathing |= {script.heading.id: script for script in (own_breath_script(), *SCRIPTS, *self.made)}
        script = breathing[id_]
        if language == "de" and id_ == "hand-on-heart":
            script = replace(script, heading=replace(script.heading, title="Eine Hand auf dem Herzen", language="de"))
        languages = ("en", "de") if id_ == "hand-on-heart" else ()
        return session_card_view(Offer(Draft(script), languages=languages), length, wishes or Wishes(), self.phrases)

    def begin(self, card: SessionCardView, *, sound: bool = True) -> StandingSitting:
        self.sitting, self.sound = StandingSitting(card.plan.timeline, card.plan, audible=sound), sound
        return self.sitting

    def begin_timer(self, view: TimerView, *, sound: bool = True) -> StandingSitting:
        self.sitting, self.sound, self.last_timer = StandingSitting(view.timeline, audible=sound), sound, view.timer
        return self.sitting

    def breathe(self) -> BreatheView:
        return breathe_view(PATTERNS, paced_before=self.paced_before)

    def open_pattern(self, seconds: dict[str, float]) -> str:
        parts = {name: seconds.get(name, 0.0) for name in ("sip", "hold", "empty")}
        self.made = (breathing_script(own_pattern(seconds["in"], seconds["out"], **parts)),)
        return self.made[0].heading.id

    def timer(self, timer: Timer) -> TimerView:
        return timer_view(timer)

    def keep_phrase(self, name: str, words: str) -> str:
        self.phrases[name] = words
        return self.refusal

    def where_it_sounds(self) -> str:
        return f"Sound comes from “{self.settings.device or 'Loudspeaker'}”."

    def devices(self) -> list[str]:
        return ["Headphones", "Lamp"]

    def make_sound_ready(self) -> None:
        """Nothing is heard here."""

    def hear(self) -> Hearing:
        """A bell that has rung out by the next look, through an output that is silent."""
        silence = Score(Frames(0), ())
        return Hearing("Sound comes from “Loudspeaker”.", Transport(silence, OUTPUTS["silent"]()))

    def ambiences(self) -> tuple[tuple[str, str], ...]:
        return ambiences_offered(self.own)

    def own_sounds(self) -> SoundsView:
        return sounds_view(self.own)

    def choose_device(self, device: str) -> str:
        self.settings = msgspec.structs.replace(self.settings, device=device)
        return self.refusal

    def today_step(self) -> None:
        return None

    def programmes(self) -> ProgrammesView:
        return ProgrammesView((), ())

    def keep_plan(self, words: str) -> str:
        self.plan = words
        return self.refusal

    def settings_page(self) -> SettingsView:
        asked = {"kind wish": "may I be well", "night wish": "May I rest"}
        return settings_view(self.settings, {n: w for n, w in self.phrases.items() if w}, asked, self.home)

    def answer(self, id_: str, answer: str) -> str:
        self.settings = answered(self.settings, id_, answer)
        return self.refusal

    def about(self) -> AboutView:
        return about_view(str(self.home.data))

    def title_of(self, id_: str) -> str:
        scripts = (*SCRIPTS, *self.made)
        return next((script.heading.title for script in scripts if script.heading.id == id_), "")

    @cached_property
    def past(self) -> Past:
        """A real past: most days of a year and a half, or nothing where the desk is empty."""
        log = Logbook(self.home, lambda: self.settings, lambda: NOW)
        if not self.empty:
            log.store.put(PAST)
        return Past(log, lambda: self.settings, self.home.data, lambda: self.notice, lambda _id: ("self-kindness",))

    def help(self, region: str = "", *, unwanted: bool = False) -> HelpView:
        cards = [msgspec.structs.replace(card_of(SCRIPTS[1]), id="soles-of-the-feet")]
        view = help_view(cards, self.plan, region=region, country=self.settings.country, unwanted=unwanted)
        return replace(view, session=card_of(SCRIPTS[1]))

    def keep(self, settings: Settings) -> str:
        self.settings = settings
        return self.refusal

    def asks_unwanted(self, session: str) -> bool:
        return bool(session) and self.asks

    @property
    def letters(self) -> LetterBox:
        return LetterBox(self.home, lambda: NOW)

    def keep_check_in(self, session: str, check_in: CheckIn, note: str) -> str:
        self.kept.append((session, check_in, note))
        return self.refusal


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> StandingDesk:
    return StandingDesk(home=places(tmp_path_factory.mktemp("home")))  # a short name, as a person's folders have


@pytest.fixture
def open_window(qtbot: QtBot, desk: StandingDesk) -> Callable[..., Window]:
    def opened(*, dark: bool = False, scale: float = 1.0, size: tuple[int, int] = (1120, 720), **looks: bool) -> Window:
        load_fonts(bundled("resources") / "fonts")
        window = Window(desk, theme_for(dark, scale, **looks))
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return opened


@pytest.fixture
def window(open_window: Callable[..., Window]) -> Window:
    return open_window()
