"""What the player shows at one moment: words and how bright, breath, gesture, time left, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditation.language import tr
from meditation.script.gestures import gesture_words
from meditation.session.clockface import clock
from meditation.session.timeline import BellAt, WriteAt, sections_of
from meditation.views.saying import said_number

if TYPE_CHECKING:
    from meditation.session.timeline import Moment, Timeline

DIMMED = 0.55
"""Words stay at this brightness once they have been read."""
FADE_IN = 600
FADE_OUT = 900
"""ms: how long words take to come, and to dim."""
LONGEST_NUDGE = 30_000
"""ms between two stretches of writing that are one to the person who writes."""
LONG_SILENCE = 20_000
"""ms from which a silence is named, so that nobody wonders whether something broke."""


@dataclass(frozen=True, slots=True)
class PracticeView:
    """The screen of one moment; two equal views need no new painting."""

    title: str
    section: str
    words: str
    words_key: int
    """Changes with each new cue, so that the same words twice still fade in twice."""
    brightness: float
    """Of the words, 0 to 1."""
    breath_word: str
    breath_level: float | None
    """0 empty to 1 full; None where there is no pacer."""
    hands: bool
    gesture: str
    """Gesture id, or empty."""
    gesture_words: str
    quiet: str
    time_left: str
    progress: float
    """0 to 1 through the session."""
    sections: tuple[float, ...]
    """Where each section begins, 0 to 1."""
    section_names: tuple[str, ...]
    """What they are called; empty where one has no name."""
    paused: bool
    notice: str
    writing: str = ""
    """The question of a stretch of writing; empty where there is none. It stays while a cue between two stretches with
    the same question is read."""
    nudge: str = ""
    """That cue's words, shown beside the page."""
    exit_ramp: str = ""
    """The id of a session one may quietly go over to; empty where none is offered now."""
    rate: str = ""
    """The guide's pace, "6 breaths a minute"; empty where it cannot be changed."""
    own_breath: bool = False
    """True where a key or a click marks each breath."""
    complete: bool = False
    """True once the practice may end: ending it is finishing it."""

    @classmethod
    def of(
        cls,
        timeline: Timeline,
        moment: Moment,
        *,
        paused: bool = False,
        gentle: bool = False,
        notice: str = "",
        breaths_a_minute: float | None = None,
    ) -> PracticeView:
        """The view of `moment`; `gentle` leaves out fades, for people who want less motion."""
        cue, breath = moment.cue, moment.breath
        length = max(1, timeline.planned)
        since = moment.at - timeline.begins
        within = timeline.begins + length
        parts = [section for section in sections_of(timeline) if timeline.begins <= section.at < within]
        return cls(
            title=timeline.title,
            section=moment.section.text if moment.section else "",
            words=cue.text if cue else "",
            words_key=cue.at if cue else -1,
            brightness=_brightness(moment, gentle=gentle),
            breath_word=breath.event.text if breath else "",
            breath_level=round(breath.level, 4) if breath else None,
            hands=breath.event.hands if breath else False,
            gesture=moment.gesture or "",
            gesture_words=tr(gesture_words(moment.gesture or "")),
            quiet=_quiet(timeline, moment),
            time_left=time_words(timeline, moment),
            progress=round(min(1.0, max(0.0, since / length)), 4),
            sections=tuple((section.at - timeline.begins) / length for section in parts),
            section_names=tuple(section.text for section in parts),
            paused=paused,
            notice=notice,
            writing=_writing(timeline, moment),
            nudge=cue.text if cue and moment.writing is None and _writing(timeline, moment) else "",
            exit_ramp=moment.exit_ramp or "",
            rate=_rate(breaths_a_minute),
            own_breath=timeline.own_breath,
            complete=timeline.open_from is not None and moment.at >= timeline.open_from,
        )


def _writing(timeline: Timeline, moment: Moment) -> str:
    if moment.writing is not None:
        return moment.writing.text
    stretches = timeline.only(WriteAt)
    before = next((write for write in reversed(stretches) if write.at + write.length <= moment.at), None)
    after = next((write for write in stretches if write.at > moment.at), None)
    if before is None or after is None or before.text != after.text:
        return ""
    return before.text if after.at - before.at - before.length <= LONGEST_NUDGE else ""


def _brightness(moment: Moment, *, gentle: bool) -> float:
    cue = moment.cue
    if cue is None:
        return 0.0
    age = moment.at - cue.at
    if gentle:
        return 1.0 if age < cue.length else DIMMED
    if age < FADE_IN:
        return round(_smooth(age / FADE_IN), 3)
    after = age - cue.length
    if after <= 0:
        return 1.0
    return round(1.0 - (1.0 - DIMMED) * _smooth(min(1.0, after / FADE_OUT)), 3)


def _smooth(fraction: float) -> float:
    return fraction * fraction * (3 - 2 * fraction)


def time_words(timeline: Timeline, moment: Moment) -> str:
    """The time left; before the practice begins the time until then, and once it may end the time since."""
    if moment.at < timeline.begins:
        return tr("begins in {time}").format(time=clock(timeline.begins - moment.at + 999))
    if timeline.open_from is None:
        return clock(moment.left + 999)
    if moment.at < timeline.open_from:
        return clock(timeline.open_from - moment.at + 999)
    since = clock(moment.at - timeline.open_from)
    return since if timeline.open_from == timeline.begins else f"+{since}"


def _rate(breaths_a_minute: float | None) -> str:
    if breaths_a_minute is None:
        return ""
    return tr("{count} breaths a minute").format(count=said_number(round(breaths_a_minute, 1)))


def _quiet(timeline: Timeline, moment: Moment) -> str:
    """Names a long silence by what ends it, once the last words have been read."""
    if timeline.own_breath:
        return "" if moment.breath else tr("Press Enter, or click, as the breath comes in")
    if _writing(timeline, moment):
        return ""
    cue = moment.cue
    silent_since = cue.at + cue.length if cue else 0
    until = moment.next_heard.at if moment.next_heard else moment.at + moment.left
    if moment.breath is not None or moment.at < silent_since or until - silent_since < LONG_SILENCE:
        return ""
    if isinstance(moment.next_heard, BellAt):
        return tr("Quiet until the bell")
    return tr("Quiet for a while") if moment.next_heard else tr("Quiet until the end")
