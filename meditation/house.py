"""The house put together: the shelf, the store, the settings and the sound, each opened when first needed."""

from __future__ import annotations

import datetime as dt
import time
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from meditation.language import spoken
from meditation.places import bundled, places
from meditation.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from audio.coming import Around
    from audio.score import Score
    from meditation.guidance import Guidance, Guide
    from meditation.logbook import Logbook
    from meditation.places import Places
    from meditation.practice import Sitting
    from meditation.recording import Recorder
    from meditation.script.evidence import Study
    from meditation.script.model import Script
    from meditation.script.patterns import Pattern
    from meditation.script.programme_shelf import Programmes
    from meditation.script.shelf import Shelf
    from meditation.session.plan import Plan
    from meditation.session.timeline import Timeline
    from meditation.session.timer import Timer
    from meditation.session.wording import Reading, Wishes
    from meditation.settings import Settings
    from meditation.sound import Notices, Sound
    from meditation.views.card import CardView
    from meditation.views.desk import Desk
    from meditation.views.sitting import SittingDesk

LAST_WORD_WITHIN = 300.0
"""Seconds that an export waits for the voice."""
MOST_OVERTIME = 12.0
"""Seconds the terminal waits for the last bell to ring out."""


def local_now() -> dt.datetime:
    """Now, with this computer's zone."""
    return dt.datetime.now().astimezone()


class House:
    """Everything one running program is made of."""

    def __init__(self, where: Places, now: Callable[[], dt.datetime] = local_now) -> None:
        self.places = where
        self.now = now

    @classmethod
    def at(cls, home: Path | None) -> House:
        return cls(places(home))

    # -- scripts ------------------------------------------------------------------------------------------------

    @cached_property
    def shelf(self) -> Shelf:
        from meditation.script.shelf import read_shelf  # noqa: PLC0415 - each room opens when first entered

        return read_shelf(self._shelves())

    def _shelves(self) -> list[Path]:
        return [bundled("scripts"), self.places.own_scripts]

    def cards(self) -> Sequence[CardView]:
        """Every session as a card; the scripts themselves are read only where one has changed."""
        words = (spoken(), self.settings.of_sessions)
        if words not in self._cards:
            self._cards[words] = self._read_cards(words[1])
        return self._cards[words]

    @cached_property
    def _cards(self) -> dict[tuple[str, str], Sequence[CardView]]:
        """By the languages that the program and the sessions speak."""
        return {}

    def _read_cards(self, language: str) -> Sequence[CardView]:
        from meditation.card_box import cards_in  # noqa: PLC0415

        def make() -> Sequence[CardView]:
            from meditation.views.cards import cards_of  # noqa: PLC0415

            return cards_of(self.shelf, language)

        return cards_in(self._shelves(), self.places.card_box, make, language)

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
        found = self.shelf.find(name, language or self.settings.of_sessions)
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
        from meditation.session.wording import Wishes  # noqa: PLC0415

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
        from meditation.session.wording import READING_PACES, Reading  # noqa: PLC0415

        pace, spoken = READING_PACES[self.settings.reading_pace], guide.lengths if guide is not None else {}
        return Reading(pace, self.phrases, spoken)

    def guide(self, script: Script, kind: str = "", pace: str = "") -> Guide | None:
        """Who says this script, as chosen or as the settings have it; None where its words are shown alone."""
        found = self.shelf.find(script.heading.id)
        beside = found.path.parent if found is not None else None
        voice, calm = kind or self.settings.voice, pace or self.settings.voice_pace
        return self.guidance.guide(script, self.reading(), voice, calm, beside)

    def plan(
        self,
        script: Script,
        length: int | None = None,
        wishes: Wishes | None = None,
        guide: Guide | None = None,
    ) -> Plan:
        """A plan whose timeline is ready; raises Trouble where the script cannot last that long."""
        from meditation.script.model import Millis  # noqa: PLC0415
        from meditation.session.compile import Draft, OutOfReachError  # noqa: PLC0415
        from meditation.session.plan import Plan  # noqa: PLC0415

        draft = Draft(script, self.reading(guide))
        plan = Plan(draft, Millis(length or script.heading.length), wishes or self.usual_wishes())
        try:
            _ = plan.timeline
        except OutOfReachError as out:
            raise Trouble(out.sentence) from out
        return plan

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
    def logbook(self) -> Logbook:
        from meditation.logbook import Logbook  # noqa: PLC0415

        return Logbook(self.places, lambda: self.settings, self.now)

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

    def score(
        self,
        timeline: Timeline,
        breath_sound: str = "",
        guide: Guide | None = None,
        around: Around | None = None,
    ) -> Score:
        """What will sound, see `Sound.score`; raises Trouble where a sound is not to be found."""
        from audio.bank import UnknownSound  # noqa: PLC0415

        try:
            return self.sound.score(timeline, breath_sound, guide.clip if guide is not None else None, around)
        except UnknownSound as unknown:
            raise Trouble(str(unknown)) from unknown

    def _sounding(
        self, timeline: Timeline, breath_sound: str, *, notices: Notices, guide: Guide | None, around: Around
    ) -> Score:
        """What will sound in a sitting; a sound of the person's own that cannot be read is left out, and told."""
        try:
            return self.score(timeline, breath_sound, guide, around)
        except Trouble as missing:
            from meditation.session.surroundings import QUIET, surrounded  # noqa: PLC0415

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
        sounding = self.sound.silence
        if heard:
            sounding = partial(self._sounding, notices=notices, guide=guide, around=self.sound.around())
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
        sitting = Sitting(
            timeline, transport, self.logbook.journal, speed=speed, plan=plan, sounding=sounding, said=said
        )
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
        """See `write_out`."""
        from meditation.exporting import write_out  # noqa: PLC0415

        return write_out(timeline, path, families, lambda: self.score(timeline, guide=guide), going_on)

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

    @property
    def notice(self) -> str:
        """What is wrong with the person's files, in a sentence, or nothing."""
        _ = self.logbook.store  # opened, for what it has to say
        return self.logbook.trouble or self._settings[1] or self._phrases[1]

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

        desk = Desk(self.logbook, self.settings, self.now, sit, self)
        return desk
