"""The desk: what a screen may ask of the rest of the program, answered with views."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from meditation.views.last_practised import made_personal
from meditation.views.overheard import overheard
from meditation.views.today import paced_before, today_view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from audio.hearing import Hearing
    from audio.output import DeviceName
    from meditation.guidance import Guide
    from meditation.history.session import CheckIn
    from meditation.logbook import Logbook
    from meditation.recording import Recorder
    from meditation.script.model import Heading, Script
    from meditation.script.shelf import Shelf
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline
    from meditation.session.timer import Timer
    from meditation.session.wording import Wishes
    from meditation.settings import Settings
    from meditation.views.about import AboutView
    from meditation.views.breathe import BreatheView
    from meditation.views.card import CardView
    from meditation.views.help import HelpView
    from meditation.views.keeper import Keeper
    from meditation.views.letters import LetterBox
    from meditation.views.library import LibraryView, Narrowed
    from meditation.views.log import Log
    from meditation.views.offers import Offers
    from meditation.views.past import Past
    from meditation.views.programmes import ProgrammesView, ProgrammeView, TodayStep
    from meditation.views.session_card import SessionCardView
    from meditation.views.settings import SettingsView
    from meditation.views.sitting import SittingDesk
    from meditation.views.sounds import SoundsView
    from meditation.views.timer import TimerView
    from meditation.views.today import TodayView


class Desk(msgspec.Struct, dict=True):
    """Built once, by whoever shows it; `sit` starts a sitting with sound or without."""

    logbook: Logbook
    settings: Settings
    now: Callable[[], dt.datetime]
    sit: Callable[[Plan | Timeline, bool, Guide | None], SittingDesk]
    keeper: Keeper
    told: str = ""
    """The last thing that the person should know."""
    within: str = ""
    """The id of the plan that the session in hand was opened from; empty: none."""
    opened: Script | None = None
    """A script opened from a file of its own, beside the shelf, or a pattern of one's own."""

    @property
    def shelf(self) -> Shelf:
        return self.keeper.shelf

    @property
    def notice(self) -> str:
        """What the person should know, or nothing."""
        return overheard(self.told or self.keeper.notice)

    def cards(self) -> Sequence[CardView]:
        return self.keeper.cards()

    def script(self, id_: str, language: str = "") -> Script:
        """The script of a card on the shelf or of a breathing pattern; raises KeyError for any other id."""
        if self.opened is not None and self.opened.heading.id == id_:
            return self.opened
        found = self.shelf.find(id_, language)
        script = found.script if found is not None else self.keeper.breathing(id_)
        if script is None:
            raise KeyError(id_)
        return script

    def open_script(self, name: str) -> str:
        """The id of the session of that id, or in that file; raises the keeper's Trouble where there is none."""
        script = self.keeper.script(name)
        if self.shelf.find(name) is None and self.keeper.breathing(name) is None:
            self.opened = script
            self._offers.forget()
        return script.heading.id

    def today(self) -> TodayView:
        now = self.now().astimezone()
        today = now.date()
        days = self._days(today - dt.timedelta(days=29), today)
        last = self._last_practised()
        return today_view(
            self._own_cards(),
            now,
            last,
            days_of_last_30=len(days),
            practised_today=today in days,
            days_in_run=self._days_in_run() if self.settings.run_shown == "plain" else 0,
            paced_before=self._paced_before(),
            letter_waits=self.letter_waits(),
        )

    def _days_in_run(self) -> int:
        from meditation.views.looking_back import days_in_run  # noqa: PLC0415 - most never ask

        return days_in_run(self.logbook.calendar())

    def library(self, wanted: Narrowed | None = None) -> LibraryView:
        from meditation.views.library import library_view  # noqa: PLC0415

        return library_view(self._own_cards(), wanted, deeper=self.settings.deeper)

    def _own_cards(self) -> list[CardView]:
        """The cards as this person has them: with their stars, and when they practised each."""
        today = self.now().astimezone().date()
        return made_personal(self.cards(), self.settings.starred, self._last_practised(), today)

    def star(self, id_: str, *, on: bool) -> str:
        """Make a session a favourite, or none any more; gives a calm notice, empty when it was kept."""
        others = tuple(other for other in self.settings.starred if other != id_)
        return self.keep(msgspec.structs.replace(self.settings, starred=(*others, id_) if on else others))

    def show_deeper(self) -> str:
        """Deeper sessions are in the library from now on; a notice where that could not be kept."""
        return self.keep(msgspec.structs.replace(self.settings, deeper=True))

    def programmes(self) -> ProgrammesView:
        """Every plan there is."""
        from meditation.views.programmes import programmes_view  # noqa: PLC0415 - start-up counts

        found = self.keeper.programmes
        return programmes_view(found.good, self._headings(), found.problems)

    def programme(self, id_: str) -> ProgrammeView | None:
        """One plan with its days; None where there is none of that id."""
        from meditation.views.programmes import programme_view  # noqa: PLC0415

        found = self.keeper.programmes.find(id_)
        return None if found is None else programme_view(found, self._headings(), self._practised(id_))

    def today_step(self) -> TodayStep | None:
        """Where the plan that is followed goes on; None where none is, or all of it has been practised."""
        if not self.settings.programme:
            return None
        from meditation.views.programmes import today_step  # noqa: PLC0415

        found = self.keeper.programmes.find(self.settings.programme)
        return None if found is None else today_step(found, self._headings(), self._practised(found.id))

    def usual_wishes(self) -> Wishes:
        """What the settings say and, for a session out of a plan, what that asks for."""
        usual = self.keeper.usual_wishes()
        plan = self.keeper.programmes.find(self.within) if self.within else None
        if plan is None:
            return usual
        from meditation.views.programmes import as_asked  # noqa: PLC0415

        return as_asked(plan, usual)

    def why_this(self, id_: str) -> tuple[str, ...]:
        """What is known of the practices in a session: each study, its size and its weakness."""
        from meditation.script.evidence import why_this  # noqa: PLC0415 - asked for seldom

        return why_this(self.script(id_).heading.evidence, self.keeper.evidence)

    def follow(self, id_: str) -> str:
        """Show that plan's next step on Today from now on, empty: no plan's; a notice where it could not be kept."""
        since = self.now().astimezone().date().isoformat() if id_ else ""
        return self.keep(msgspec.structs.replace(self.settings, programme=id_, programme_since=since))

    def _headings(self) -> dict[str, Heading]:
        here = (good.in_language(self.settings.of_sessions) for good in self.shelf.good())
        return {good.id: good.script.heading for good in here}

    def _practised(self, id_: str) -> Mapping[str, int]:
        """Sittings by script since the plan was taken up; none for a plan that is only looked at."""
        if self.logbook.store is None or self.settings.programme != id_:
            return {}
        try:
            since = dt.date.fromisoformat(self.settings.programme_since)
        except ValueError:
            return {}
        return self.logbook.store.sittings_since(since)

    def breathe(self) -> BreatheView:
        from meditation.views.breathe import breathe_view  # noqa: PLC0415

        return breathe_view(self.keeper.patterns, paced_before=self._paced_before())

    def _paced_before(self) -> bool:
        """Whether a session that guides the breath has been practised."""
        return paced_before(self._last_practised(), self.cards())

    def open_pattern(self, seconds: Mapping[str, float]) -> str:
        """The id of a session that breathes one's own seconds, by phase (in, sip, hold, out, empty)."""
        from meditation.script.patterns import own_pattern  # noqa: PLC0415
        from meditation.session.breathing import breathing_script  # noqa: PLC0415

        parts = {name: seconds.get(name, 0.0) for name in ("sip", "hold", "empty")}
        pattern = own_pattern(seconds["in"], seconds["out"], **parts)
        self.opened = breathing_script(pattern)
        self._offers.forget()
        return self.opened.heading.id

    @property
    def last_timer(self) -> Timer:
        """The timer as it was last begun."""
        return self.keeper.last_timer

    def timer(self, timer: Timer) -> TimerView:
        from meditation.views.timer import timer_view  # noqa: PLC0415

        return timer_view(timer)

    def card(
        self, id_: str, length: int | None = None, wishes: Wishes | None = None, language: str = ""
    ) -> SessionCardView:
        """The card for these choices; the person's usual ones where none are given."""
        return self._offers.card(id_, length, wishes, language)

    @cached_property
    def letters(self) -> LetterBox:
        from meditation.views.letters import LetterBox  # noqa: PLC0415

        return LetterBox(self.keeper.places, self.now)

    def letter_waits(self) -> bool:
        """Whether a letter to oneself may be opened that has not been read."""
        return self.keeper.places.letters.is_dir() and self.letters.waiting()

    @cached_property
    def _offers(self) -> Offers:
        from meditation.views.offers import Offers  # noqa: PLC0415 - here and below: with the first page that asks

        return Offers(self)

    def recorder(self, id_: str, language: str = "") -> tuple[str, Recorder]:
        """A session's title, and what records its words in the person's own voice."""
        self._offers.forget()  # what is recorded now is heard the next time
        script = self.script(id_, language)
        return script.heading.title, self.keeper.recorder(script)

    def choose_voice(self, kind: str, pace: str) -> str:
        """Who speaks from now on, and how; gives a calm notice, empty when it was kept."""
        return self.keep(msgspec.structs.replace(self.settings, voice=kind, voice_pace=pace))

    def keep_phrase(self, name: str, words: str) -> str:
        """Write one of the person's own words; gives a calm notice, empty when it was kept."""
        self._offers.forget()
        return self.keeper.keep_phrase(name, words)

    def where_it_sounds(self) -> str:
        """One sentence: where the bells will be heard. May take a second or two: ask beside the screen."""
        return self.keeper.sound.where()

    def make_sound_ready(self) -> None:
        """Have whatever the first bell needs; takes a second the first time: beside the screen."""
        self.keeper.sound.make_ready()

    def devices(self) -> list[DeviceName]:
        """Every place that may be chosen; may take a second."""
        return self.keeper.sound.devices()

    def hear(self) -> Hearing:
        """Strike a bell now; may take a second or two."""
        return self.keeper.sound.hear()

    def ambiences(self) -> tuple[tuple[str, str], ...]:
        """(name, words) of every ambience that may be chosen, the person's own too."""
        from meditation.views.sounds import ambiences_offered  # noqa: PLC0415 - start-up counts

        return ambiences_offered(self.keeper.sound.own_sounds())

    def own_sounds(self) -> SoundsView:
        """The person's own ambiences. They are added, renamed, removed and heard through `keeper.sound`."""
        from meditation.views.sounds import sounds_view  # noqa: PLC0415

        return sounds_view(self.keeper.sound.own_sounds())

    def choose_device(self, device: str) -> str:
        """Sound comes from there from now on, empty: from the usual place. A notice where that could not be kept."""
        return self.keep(msgspec.structs.replace(self.settings, device=device))

    def settings_page(self) -> SettingsView:
        """Every setting as it stands, the person's own words, and where their files are."""
        from meditation.views.settings import settings_view  # noqa: PLC0415

        outputs = self.keeper.sound.outputs
        languages = tuple({tag for good in self.shelf.good() for tag in good.languages})
        return settings_view(
            self.settings, self.keeper.phrases, self._own_words_asked, self.keeper.places, outputs, languages
        )

    @cached_property
    def _own_words_asked(self) -> dict[str, str]:
        """The places for one's own words in all scripts, which stay as they are while the program runs."""
        from meditation.script.own_words import places  # noqa: PLC0415

        asked: dict[str, str] = {}
        for good in self.shelf.good():
            asked = {**places(good.script), **asked}
        return asked

    def about(self) -> AboutView:
        from meditation.views.about import about_view  # noqa: PLC0415 - asked for seldom

        return about_view(str(self.keeper.places.data))

    def answer(self, id_: str, answer: str) -> str:
        """Set one setting, at once; gives a calm notice, empty when it was kept."""
        from meditation.views.settings import answered  # noqa: PLC0415

        return self.keep(answered(self.settings, id_, answer))

    def keep(self, settings: Settings) -> str:
        """Use these settings from now on; gives a calm notice, empty when they were kept."""
        self.settings = settings
        return self.keeper.keep(settings)

    def save_sound(self, card: SessionCardView, path: Path, going_on: Callable[[float], bool]) -> str:
        """Write the card's session as sound; takes its time. A sentence, whatever comes of it."""
        if card.plan is None:
            return card.trouble
        return self.keeper.save_sound(card.plan, path, card.guide, going_on)

    def begin(self, card: SessionCardView, *, sound: bool = True) -> SittingDesk:
        if card.plan is None:
            raise ValueError(card.trouble)
        return self.sit(card.plan, sound, card.guide)

    def begin_timer(self, view: TimerView, *, sound: bool = True) -> SittingDesk:
        if view.timeline is None:
            raise ValueError(view.trouble)
        from dataclasses import replace  # noqa: PLC0415 - a timer is begun long after the start

        self.keeper.keep_timer(replace(view.timer, seed=0))  # the next bells of chance are others
        return self.sit(view.timeline, sound, None)

    def title_of(self, id_: str) -> str:
        """The title of another session, for an exit ramp; empty where it is not on the shelf."""
        found = self.shelf.find(id_, self.settings.of_sessions)
        return found.script.heading.title if found else ""

    @cached_property
    def past(self) -> Past:
        """What the pages of the history ask."""
        from meditation.views.past import Past  # noqa: PLC0415 - start-up counts

        folder = self.keeper.places.data
        return Past(self.logbook, lambda: self.settings, folder, lambda: self.notice, self._families)

    @cached_property
    def log(self) -> Log:
        """Every session, to be looked through and corrected."""
        from meditation.views.log import Log  # noqa: PLC0415 - start-up counts

        return Log(self.logbook, self.now, self.keeper.places.data)

    def _families(self, id_: str) -> tuple[str, ...]:
        found = self.shelf.find(id_)
        script = found.script if found is not None else self.keeper.breathing(id_)
        return script.heading.families if script is not None else ()

    def help(self, region: str = "", *, unwanted: bool = False) -> HelpView:
        """The Help page; `region` is where the system says that this is, in two letters."""
        from meditation.safety_plan import load_plan  # noqa: PLC0415
        from meditation.views.helping import help_view  # noqa: PLC0415

        playable = [card for card in self.cards() if card.playable]
        plan, notice = load_plan(self.keeper.places)
        country = self.settings.country
        return help_view(playable, plan, notice, region=region, country=country, unwanted=unwanted)

    def keep_plan(self, words: str) -> str:
        """Keep the person's own people and plan; gives a calm notice, empty when they were kept."""
        from meditation.safety_plan import save_plan  # noqa: PLC0415

        return save_plan(words, self.keeper.places)

    def asks_unwanted(self, session: str) -> bool:
        """Whether the end of this sitting is one at which the person is asked if something unwanted happened."""
        from meditation.history.store import StoreTrouble  # noqa: PLC0415
        from meditation.views.unwanted import DEEP, asked_after  # noqa: PLC0415

        store = self.logbook.store
        if store is None or not session:
            return False
        try:
            row = store.session(session)
            found = self.shelf.find(row.script) if row is not None else None
            return asked_after(row, store, deep=found is not None and found.script.heading.level == DEEP)
        except StoreTrouble:  # nobody is asked where nothing is known
            return False

    def keep_check_in(self, session: str, check_in: CheckIn, note: str) -> str:
        return self.logbook.journal.annotate(session, check_in, note)

    def _days(self, first: dt.date, last: dt.date) -> set[dt.date]:
        if self.logbook.store is None:
            return set()
        return {day for day, total in self.logbook.store.days(first, last).items() if total.practised}

    def _last_practised(self) -> dict[str, dt.date]:
        return {} if self.logbook.store is None else dict(self.logbook.store.last_practised())
