"""The house put together: the shelf, the store, the settings and the sound, each opened when first needed."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from meditation.places import bundled, places
from meditation.script.model import Millis
from meditation.session.surroundings import QUIET, surrounded
from meditation.session.wording import Wishes

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from audio.score import Score
    from meditation.guidance import Guidance, Guide
    from meditation.history.backups import Backup
    from meditation.history.days import DayTotal
    from meditation.history.figures import Figures
    from meditation.history.runs import Calendar
    from meditation.history.session import Session
    from meditation.history.store import HistoryStore
    from meditation.places import Places
    from meditation.practice import Journal, Sitting
    from meditation.recording import Recorder
    from meditation.script.evidence import Study
    from meditation.script.model import Script
    from meditation.script.patterns import Pattern
    from meditation.script.programme_shelf import Programmes
    from meditation.script.shelf import Shelf
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline
    from meditation.session.timer import Timer
    from meditation.session.wording import Reading
    from meditation.settings import Settings
    from meditation.sound import Notices, Sound
    from meditation.views.desk import Desk
    from meditation.views.sitting import SittingDesk

LAST_WORD_WITHIN = 300.0
"""Seconds that an export waits for the voice."""
MOST_OVERTIME = 12.0
"""Seconds the terminal waits for the last bell to ring out."""


class Trouble(Exception):  # noqa: N818 - what a person reads, not an error of the program
    """Something a person can read and mend, in one sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def local_now() -> dt.datetime:
    """Now, with this computer's zone."""
    return dt.datetime.now().astimezone()


class House:
    """Everything one running program is made of."""

    def __init__(self, where: Places, now: Callable[[], dt.datetime] = local_now) -> None:
        self.places = where
        self.now = now
        self.store_trouble = ""

    @classmethod
    def at(cls, home: Path | None) -> House:
        return cls(places(home))

    # -- scripts ------------------------------------------------------------------------------------------------

    @cached_property
    def shelf(self) -> Shelf:
        from meditation.script.shelf import read_shelf  # noqa: PLC0415 - each room opens when first entered

        return read_shelf([bundled("scripts"), self.places.own_scripts])

    @cached_property
    def evidence(self) -> dict[str, Study]:
        """What each evidence code stands for."""
        from meditation.script.evidence import read_evidence  # noqa: PLC0415

        return read_evidence(bundled("resources") / "evidence.toml")

    @cached_property
    def programmes(self) -> Programmes:
        """The plans that come with the program, and the person's own."""
        from meditation.script.programme_shelf import read_programmes  # noqa: PLC0415

        return read_programmes([bundled("scripts") / "programmes", self.places.own_programmes])

    def script(self, name: str, language: str = "") -> Script:
        """The script of that id, or in that file; raises Trouble with near names or the file's first problem.

        In `language`, else in that of the settings, where there is a translation.
        """
        if name.endswith(".md") or "/" in name or "\\" in name or Path(name).is_file():
            return self._script_file(Path(name))
        found = self.shelf.find(name, language or self.settings.language)
        if found is not None:
            return found.script
        breathing = self.breathing(name)
        if breathing is not None:
            return breathing
        broken = next((b for b in self.shelf.broken() if b.path.name.removesuffix(".session.md") == name), None)
        if broken is not None:
            raise Trouble("\n".join([f"“{name}” cannot be played yet.", *map(str, broken.problems)]))
        near = self.shelf.near(name)
        hint = f" Did you mean {' or '.join(near)}?" if near else " “hand-on-heart list” shows all there are."
        raise Trouble(f"There is no session called “{name}”.{hint}")

    def breathing(self, name: str) -> Script | None:
        """The script of a breathing session by its id, `breathe-box`; None where there is no such pattern."""
        from meditation.session.breathing import (  # noqa: PLC0415
            BREATHE,
            OWN_BREATH,
            breathing_script,
            own_breath_script,
        )

        if name == f"{BREATHE}{OWN_BREATH}":
            return own_breath_script()
        pattern = next((p for p in self.patterns if f"{BREATHE}{p.id}" == name), None)
        return breathing_script(pattern) if pattern else None

    def _script_file(self, path: Path) -> Script:
        from meditation.script.parse import load_script  # noqa: PLC0415

        parsed = load_script(path)
        if parsed.script is None:
            raise Trouble("\n".join(["this script cannot be played yet.", *map(str, parsed.problems)]))
        return parsed.script

    @cached_property
    def patterns(self) -> tuple[Pattern, ...]:
        """The breathing patterns that come with the program."""
        from meditation.script.patterns import read_patterns  # noqa: PLC0415

        return read_patterns(bundled("resources") / "patterns.toml")

    def usual_wishes(self) -> Wishes:
        """What the settings say."""
        kept = self.settings
        return Wishes(
            touch=kept.touch,
            breath=kept.breath,
            holds=kept.holds,
            eyes_open=kept.eyes_open,
            favourite=kept.favourite,
            breath_sound=kept.breath_sound,
        )

    def reading(self, guide: Guide | None = None) -> Reading:
        """How long words take this person: to read, or as their guide says them."""
        from meditation.session.wording import Reading  # noqa: PLC0415

        return Reading(phrases=self.phrases, spoken=guide.lengths if guide is not None else {})

    def guide(self, script: Script, kind: str = "", pace: str = "") -> Guide | None:
        """Who says this script, as chosen or as the settings have it; None where its words are shown alone."""
        found = self.shelf.find(script.heading.id)
        beside = found.path.parent if found is not None else None
        voice, calm = kind or self.settings.voice, pace or self.settings.voice_pace
        return self.guidance.guide(script, self.reading(), voice, calm, beside)

    def guide_for(self, options: argparse.Namespace, *, usual: bool = True) -> Guide | None:
        """The guide for the command line's choices; `usual`: where none was told, as the settings have it."""
        kind = options.voice or (self.settings.voice if usual else "off")
        if kind in {"", "off"}:
            return None
        return self.guide(self.script(options.script, options.language), kind, options.voice_pace or "")

    def plan(
        self,
        script: Script,
        length: int | None = None,
        wishes: Wishes | None = None,
        guide: Guide | None = None,
    ) -> Plan:
        """A plan whose timeline is ready; raises Trouble where the script cannot last that long."""
        from meditation.session.compile import Draft, OutOfReachError  # noqa: PLC0415
        from meditation.session.plan import Plan  # noqa: PLC0415

        draft = Draft(script, self.reading(guide))
        plan = Plan(draft, Millis(length or script.heading.length), wishes or self.usual_wishes())
        try:
            _ = plan.timeline
        except OutOfReachError as out:
            raise Trouble(out.sentence) from out
        return plan

    def timeline(self, name: str, options: argparse.Namespace | None) -> Timeline:
        """The compiled session for the command line's choices."""
        return self.plan_for(name, options).timeline

    def plan_for(self, name: str, options: argparse.Namespace | None, guide: Guide | None = None) -> Plan:
        """The same as a plan; raises Trouble with what to mend."""
        script = self.script(name, options.language if options else "")
        return self.plan(script, options.length if options else None, self.wishes(script, options), guide)

    def wishes(self, script: Script, options: argparse.Namespace | None) -> Wishes:
        """What the command line asks for, beside the usual; raises Trouble for a choice that there is not."""
        usual = self.usual_wishes()
        if options is None:
            return usual
        if options.ambience != QUIET:
            self.check_ambience(options.ambience)
        choices = dict(options.choose)
        for name, option in choices.items():
            known = next((choice for choice in script.choices if choice.name.casefold() == name), None)
            if known is None or option not in known.options:
                offered = "; ".join(f"{c.name}={'|'.join(c.options)}" for c in script.choices) or "none"
                raise Trouble(f"“{name}={option}” is not a choice of this session. Its choices: {offered}.")
        return replace(
            usual,
            touch=usual.touch and not options.no_touch,
            breath=usual.breath and not options.no_breath,
            holds=usual.holds and not options.no_holds,
            eyes_open=usual.eyes_open or options.eyes_open,
            breath_sound=options.breath_sound or usual.breath_sound,
            ambience=options.ambience,
            choices={c.name: choices[c.name.casefold()] for c in script.choices if c.name.casefold() in choices},
        )

    # -- what is kept -------------------------------------------------------------------------------------------

    @cached_property
    def _settings(self) -> tuple[Settings, str]:
        from meditation.settings import load_settings  # noqa: PLC0415

        return load_settings(self.places)

    @property
    def settings(self) -> Settings:
        return self._settings[0]

    def keep(self, settings: Settings) -> str:
        """Use these settings from now on, and keep them; gives a sentence where they could not be kept."""
        from meditation.settings import save_settings  # noqa: PLC0415

        self._settings = (settings, "")
        return save_settings(settings, self.places)

    @cached_property
    def _phrases(self) -> tuple[dict[str, str], str]:
        from meditation.phrases import load_phrases  # noqa: PLC0415

        return load_phrases(self.places)

    @property
    def phrases(self) -> dict[str, str]:
        """The person's own words by the name of their place."""
        return self._phrases[0]

    def keep_phrase(self, name: str, words: str) -> str:
        """Write one of the person's own words into the phrase book; gives a sentence where it could not be kept."""
        from meditation.phrases import save_phrases, with_phrase  # noqa: PLC0415

        phrases = with_phrase(self.phrases, name, words)
        self._phrases = (phrases, "")
        return save_phrases(phrases, self.places)

    @cached_property
    def _timer(self) -> Timer:
        from meditation.last_timer import load_timer  # noqa: PLC0415

        return load_timer(self.places)

    @property
    def last_timer(self) -> Timer:
        """The timer as it was last begun."""
        return self._timer

    def keep_timer(self, timer: Timer) -> None:
        from meditation.last_timer import save_timer  # noqa: PLC0415

        self._timer = timer
        save_timer(timer, self.places)

    @cached_property
    def store(self) -> HistoryStore | None:
        """The history, or None with `store_trouble` saying why: the sessions go on without it."""
        from meditation.history.store import HistoryStore, StoreTrouble  # noqa: PLC0415

        try:
            store = HistoryStore.open(self.places.data, now=self.now)
        except StoreTrouble as trouble:
            self.store_trouble = trouble.sentence
            return None
        self.store_trouble = store.notice
        return store

    @cached_property
    def journal(self) -> Journal:
        from meditation.practice import Journal  # noqa: PLC0415

        store = self.store
        journal = Journal(store, self.now)
        if store is None:
            journal.notice = self.store_trouble
        return journal

    def today(self) -> dt.date:
        return self.now().astimezone().date()

    def days(self) -> dict[dt.date, DayTotal]:
        """Every practice day with what was done on it."""
        return self.store.days() if self.store is not None else {}

    def levels(self) -> dict[dt.date, int]:
        """How strongly each practice day is drawn."""
        from meditation.history.days import level  # noqa: PLC0415

        return {day: level(total.seconds) for day, total in self.days().items()}

    def calendar(self, per_week: int | None = None, day_start: str | None = None) -> Calendar:
        """The practice days up to today, as the settings count them, or with other rest days or another day's start."""
        from meditation.history.days import retold  # noqa: PLC0415
        from meditation.history.runs import Calendar  # noqa: PLC0415

        days = self.days()
        if day_start is not None and self.store is not None:
            days = retold(self.store.sessions(), day_start)
        pauses = self.store.pauses() if self.store is not None else ()
        return Calendar(days, self.today(), per_week or self.settings.rest_days, pauses)

    def figures(self, calendar: Calendar | None = None) -> Figures:
        from meditation.history.figures import figures  # noqa: PLC0415

        return figures(calendar or self.calendar())

    def practised(self) -> set[dt.date]:
        return {day for day, total in self.days().items() if total.practised}

    def by_hand(self, start: dt.datetime, seconds: int, title: str, note: str) -> Session:
        """A session to be added by hand, not yet kept; raises Trouble where it cannot have been."""
        from meditation import keeping  # noqa: PLC0415

        if start > self.now():
            raise Trouble("A session cannot lie in the future.")
        try:
            return keeping.by_hand(start, seconds, title, note, self.practised())
        except ValueError as wrong:
            raise Trouble(str(wrong)) from wrong

    def corrected(self, session: Session, **told: Any) -> Session:
        """The session with what was told (see keeping.corrected), not yet kept; raises Trouble."""
        from meditation import keeping  # noqa: PLC0415

        if told.get("start") is not None and told["start"] > self.now():
            raise Trouble("A session cannot lie in the future.")
        try:
            return keeping.corrected(session, self.practised() - {session.practice_day}, **told)
        except ValueError as wrong:
            raise Trouble(str(wrong)) from wrong

    def restore(self, copy: Path | None = None) -> Backup:
        """Put a copy (the newest whole one) in the history's place, a copy of what is there made before.

        Raises Trouble.
        """
        from meditation.history.backups import look_at, newest_good, put_back  # noqa: PLC0415
        from meditation.history.opening import FILE, StoreTrouble  # noqa: PLC0415

        backup = look_at(copy) if copy is not None else newest_good(self.places.data)
        if backup is None:
            raise Trouble(f"{copy} is no whole copy of a history." if copy else "There is no copy of the history yet.")
        try:
            if self.store is not None:
                self.store.back_up(self.now())
                self.store.close()
            put_back(backup.path, self.places.data / FILE)
        except StoreTrouble as told:
            raise Trouble(told.sentence) from told
        except OSError as trouble:
            raise Trouble(f"The copy could not be put back: {trouble.strerror}.") from trouble
        self.__dict__.pop("store", None)
        self.__dict__.pop("journal", None)
        return backup

    def look_after(self) -> str:
        """Back the history up when that is due, and look whether it is whole; a sentence where it is not.

        Takes its time, on a connection of its own: beside the screen, or when nobody waits.
        """
        from meditation.history.store import HistoryStore, StoreTrouble  # noqa: PLC0415

        try:
            store = HistoryStore.open(self.places.data, now=self.now)
        except StoreTrouble as trouble:
            return trouble.sentence
        try:
            return store.look_after(self.now()) if store.writable else ""
        finally:
            store.close()

    def own_folders(self) -> list[Path]:
        """Every folder that holds something of the person's."""
        from meditation.keeping import own_folders  # noqa: PLC0415

        return own_folders(self.places)

    def erase(self) -> str:
        """Take everything of the person's away; a sentence where something is left."""
        from meditation.keeping import erase  # noqa: PLC0415

        if "store" in self.__dict__ and self.store is not None:
            self.store.close()
        return erase(self.places)

    def recent(self, count: int | None = 20) -> list[Session]:
        return list(self.store.sessions(count)) if self.store is not None else []

    def history_data(
        self, per_week: int | None = None, day_start: str | None = None, since: dt.date | None = None
    ) -> dict[str, Any]:
        """The published form of the history: `sessions` newest first, and the figures."""
        if self.store is None:
            raise Trouble(self.store_trouble)
        figures = self.figures(self.calendar(per_week, day_start))
        sessions = (s for s in self.recent(None) if since is None or s.practice_day >= since)
        return {
            "sessions": [_session_data(session) for session in sessions],
            "run": figures.run,
            "run_span": figures.run_span,
            "longest_run": figures.longest_run,
            "days_practised": figures.days_practised,
            "last_30": figures.last_30,
            "returns": figures.returns,
            "minutes": figures.minutes,
        }

    # -- sound --------------------------------------------------------------------------------------------------

    @cached_property
    def sound(self) -> Sound:
        from meditation.sound import Sound  # noqa: PLC0415

        return Sound(self.places, lambda: self.settings)

    @cached_property
    def guidance(self) -> Guidance:
        from meditation.guidance import Guidance  # noqa: PLC0415

        return Guidance(self.places, lambda: self.settings)

    def check_ambience(self, name: str) -> None:
        """Raises Trouble where no ambience is called so, neither the program's nor one of the person's own."""
        from meditation.script.known import AMBIENCES  # noqa: PLC0415

        known = [*AMBIENCES, *(own.name for own in self.sound.own_sounds())]
        if name and name not in known:
            raise Trouble(f"There is no ambience called “{name}”. There are {', '.join(known)}.")

    def score(self, timeline: Timeline, breath_sound: str = "", guide: Guide | None = None) -> Score:
        """What will sound; raises Trouble where a sound is not to be found."""
        from audio.bank import UnknownSound  # noqa: PLC0415

        try:
            return self.sound.score(timeline, breath_sound, guide.clip if guide is not None else None)
        except UnknownSound as unknown:
            raise Trouble(str(unknown)) from unknown

    def _sounding(self, timeline: Timeline, breath_sound: str, *, notices: Notices, guide: Guide | None) -> Score:
        """What will sound; a sound of the person's own that cannot be read any more is left out, and told."""
        try:
            return self.score(timeline, breath_sound, guide)
        except Trouble as missing:
            notices.tell(missing.sentence)
            return self.score(surrounded(timeline, QUIET), breath_sound, guide)

    def sit(
        self, what: Plan | Timeline, *, sound: bool, speed: float = 1.0, guide: Guide | None = None
    ) -> tuple[Sitting, Callable[[], str]]:
        """Begin a sitting; the second value tells, when asked, whether something is wrong with the sound."""
        from meditation.practice import Sitting  # noqa: PLC0415
        from meditation.session.timeline import Timeline  # noqa: PLC0415
        from meditation.sound import Notices  # noqa: PLC0415

        notices = Notices()
        woken: list[Callable[[float], None]] = []  # the sitting, once there is one
        heard = sound and speed == 1.0
        guide = guide if heard else None
        sounding = partial(self._sounding, notices=notices, guide=guide) if heard else self.sound.silence
        plan = None if isinstance(what, Timeline) else what
        timeline = what if isinstance(what, Timeline) else what.timeline
        transport = self.sound.transport(
            sounding(timeline, plan.wishes.breath_sound if plan else ""),
            heard=heard,
            speed=speed,
            on_trouble=notices.tell,
            on_gap=lambda gap: woken[0](gap) if woken else None,
        )
        said = None if guide is None else lambda: guide.said
        sitting = Sitting(timeline, transport, self.journal, speed=speed, plan=plan, sounding=sounding, said=said)
        woken.append(sitting.woke)
        return sitting, lambda: notices.say(sounding=transport.sounding) or (guide.trouble if guide else "")

    def ring_out(self, sitting: Sitting) -> None:
        """Let the last bell ring before the program goes."""
        transport = sitting.player.transport
        until = time.monotonic() + MOST_OVERTIME
        while transport.sounding and transport.playing and time.monotonic() < until:
            if transport.position() >= transport.score.length:
                break
            time.sleep(0.05)
        sitting.close()

    def export(
        self,
        timeline: Timeline,
        path: Path,
        families: Sequence[str] = (),
        guide: Guide | None = None,
        going_on: Callable[[float], bool] = lambda _share: True,
    ) -> str:
        """Write sound, captions, chapters, events or lyrics by the file's ending; a sentence, or Trouble when not.

        `families` are the script's, for players that show an album and a cover; `going_on` is told how far it is and
        cancels with False.
        """
        from meditation.session.captions.files import kind_of  # noqa: PLC0415

        kind = kind_of(path)
        if kind is not None:
            try:
                path.write_text(kind.text(timeline, ", ".join(families)), encoding="utf-8", newline="\n")
            except OSError as trouble:
                raise Trouble(f"{path} could not be written: {trouble.strerror}.") from trouble
            return f"{kind.words} written to {path}."
        from audio.encode import ExportError, export  # noqa: PLC0415
        from meditation.session.tagging import tags_of  # noqa: PLC0415
        from meditation.views.cards import scene_of  # noqa: PLC0415

        cover = bundled("resources") / "covers" / f"{scene_of(families)}.jpg"
        tags = tags_of(timeline, families, cover.read_bytes() if cover.is_file() else b"")
        try:
            export(self.score(timeline, guide=guide), path, tags, going_on=going_on)
        except ExportError as trouble:
            raise Trouble(str(trouble)) from trouble
        return f"Sound written to {path}."

    def recorder(self, script: Script) -> Recorder:
        """What records a session's words in the person's own voice."""
        from audio.outputs.microphone import Microphone  # noqa: PLC0415
        from meditation.recording import Recorder  # noqa: PLC0415
        from meditation.session.saying import said_in  # noqa: PLC0415

        heading = script.heading
        folder = self.places.recordings / heading.id / heading.language
        return Recorder(folder, said_in(script, self.reading()), Microphone(), self.sound.play)

    def save_sound(self, plan: Plan, path: Path, guide: Guide | None, going_on: Callable[[float], bool]) -> str:
        """Export for the screen: waits for the guide's last word; a sentence, whatever comes of it."""
        if guide is not None:
            guide.wait(LAST_WORD_WITHIN, None)
            plan = self.plan(plan.draft.script, plan.length, plan.wishes, guide)
        try:
            return self.export(plan.timeline, path, plan.draft.script.heading.families, guide, going_on)
        except Trouble as trouble:
            return trouble.sentence

    # -- the screen ---------------------------------------------------------------------------------------------

    def desk(self) -> Desk:
        from meditation.views.desk import Desk  # noqa: PLC0415

        def sit(what: Plan | Timeline, sound: bool, guide: Guide | None = None) -> SittingDesk:
            from meditation.sound import Volumes  # noqa: PLC0415
            from meditation.views.sitting import SittingDesk  # noqa: PLC0415 - not for the first window

            sitting, trouble = self.sit(what, sound=sound, guide=guide)
            return SittingDesk(
                sitting,
                trouble,
                Volumes.of(desk.settings),
                lambda volumes: desk.keep(volumes.kept_in(desk.settings)),
                audible=sound,
                around=desk.ambiences(),
            )

        store = self.store
        notice = self.store_trouble or self._settings[1] or self._phrases[1]
        desk = Desk(self.shelf, store, self.journal, self.settings, self.now, sit, self, notice)
        return desk


def _session_data(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "script": session.script,
        "title": session.title,
        "started": session.started.isoformat(timespec="seconds"),
        "seconds": session.seconds,
        "planned_seconds": session.planned_seconds,
        "practice_day": session.practice_day.isoformat(),
        "ending": session.ending.value,
        "speed": session.speed,
        "check_in": {
            "kind": session.check_in.kind,
            "connected": session.check_in.connected,
            "present": session.check_in.present,
        },
        "note": session.note,
        "source": session.source,
    }
