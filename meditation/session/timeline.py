"""The timeline: what will happen, at whole milliseconds; and the moment: everything that is true at one of them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, TypeVar

from meditation.script.model import Millis, PhaseKind
from meditation.session.breath import level

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class SectionAt:
    """A titled part of the session."""

    kind: ClassVar[str] = "section"
    at: Millis
    length: Millis
    text: str


@dataclass(frozen=True, slots=True)
class CueAt:
    """Words on the screen (and, if wanted, spoken); `length` is the time to read or say them."""

    kind: ClassVar[str] = "cue"
    at: Millis
    length: Millis
    text: str
    name: str
    spoken: str | None
    """What the voice says; None is a cue that stays silent."""


@dataclass(frozen=True, slots=True)
class RestAt:
    """A silence; `elastic` ones stretch with the session."""

    kind: ClassVar[str] = "rest"
    at: Millis
    length: Millis
    elastic: bool
    text: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class BreathAt:
    """One phase of one breath."""

    kind: ClassVar[str] = "breath"
    at: Millis
    length: Millis
    phase: PhaseKind
    text: str
    """The word shown: the author's label, or the phase's own."""
    round: int
    rounds: int
    low: float = 0.0
    high: float = 1.0
    """How full it is at its emptier and at its fuller end, 0 to 1."""
    hands: bool = False
    """True where the pacer opens and closes hands instead of naming the breath."""


@dataclass(frozen=True, slots=True)
class BellAt:
    """One strike of one bell."""

    kind: ClassVar[str] = "bell"
    at: Millis
    text: str
    """The instrument's name."""
    length: ClassVar[Millis] = Millis(0)


@dataclass(frozen=True, slots=True)
class GestureAt:
    """A compassionate touch, for as long as its card is shown."""

    kind: ClassVar[str] = "touch"
    at: Millis
    length: Millis
    text: str
    """The gesture's id."""


@dataclass(frozen=True, slots=True)
class AmbienceAt:
    """An ambience, from its fade in to its fade out."""

    kind: ClassVar[str] = "ambience"
    at: Millis
    length: Millis
    text: str
    """The ambience's name."""
    fade_in: Millis
    fade_out: Millis
    gain: float


@dataclass(frozen=True, slots=True)
class SceneAt:
    """A picture or colour behind the words."""

    kind: ClassVar[str] = "scene"
    at: Millis
    length: Millis
    text: str
    fade: Millis


@dataclass(frozen=True, slots=True)
class WriteAt:
    """A stretch of writing and its question."""

    kind: ClassVar[str] = "write"
    at: Millis
    length: Millis
    text: str


@dataclass(frozen=True, slots=True)
class ExitRampAt:
    """From here on the player offers, quietly, to go over to another script; until the next section."""

    kind: ClassVar[str] = "exit ramp"
    at: Millis
    length: Millis
    text: str
    """The other script's id."""


Event: TypeAlias = (
    SectionAt | CueAt | RestAt | BreathAt | BellAt | GestureAt | AmbienceAt | SceneAt | WriteAt | ExitRampAt
)
E = TypeVar("E", bound=Event)
START: Final = Millis(0)


@dataclass(frozen=True, slots=True)
class Breathing:
    """Where we are in a breath."""

    event: BreathAt
    fraction: float
    """0 to 1 through this phase."""

    @property
    def level(self) -> float:
        """0 empty to 1 full (or hands closed to hands open)."""
        return level(self.event.phase, self.fraction, self.event.low, self.event.high)


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything that is true at one instant of a timeline."""

    at: Millis
    left: Millis
    section: SectionAt | None
    cue: CueAt | None
    """The latest cue, until the next one; the screen dims it after its own length."""
    breath: Breathing | None
    gesture: str | None
    scene: str | None
    writing: WriteAt | None
    exit_ramp: str | None
    next_heard: CueAt | BellAt | BreathAt | None
    """What ends the present silence; None where nothing more comes."""

    @property
    def ended(self) -> bool:
        return self.left <= 0


@dataclass(frozen=True)
class Timeline:
    """What will happen: events sorted by time, then by their order in the script; ends at `length` exactly."""

    id: str
    title: str
    length: Millis
    events: tuple[Event, ...]
    language: str = "en"
    author: str = ""
    licence: str = ""
    short: bool = field(default=False)
    """True when the short wording was needed to fit."""
    begins: Millis = START
    """Where the practice itself begins, after a time to get ready; minutes count from here."""
    open_from: Millis | None = None
    """From here on the session goes on until it is ended by hand; None: it ends at `length`."""
    own_breath: bool = False
    """True where the person's own breath leads, marked by key or click."""

    @property
    def planned(self) -> Millis:
        """The length that was chosen: from where the practice begins to where it may end."""
        return Millis((self.length if self.open_from is None else self.open_from) - self.begins)

    def only(self, kind: type[E]) -> tuple[E, ...]:
        return self._row(kind)[0]

    @cached_property
    def _rows(self) -> dict[type, tuple[tuple[Event, ...], tuple[int, ...]]]:
        """Events by kind with their starts, so that a moment is a few binary searches."""
        rows: dict[type, list[Event]] = {}
        for event in self.events:
            rows.setdefault(type(event), []).append(event)
        return {kind: (tuple(row), tuple(e.at for e in row)) for kind, row in rows.items()}

    def _row(self, kind: type[E]) -> tuple[tuple[E, ...], tuple[int, ...]]:
        """The events of this kind and their starts."""
        return self._rows.get(kind, ((), ()))  # type: ignore[return-value]  # rows are keyed by their own type

    @cached_property
    def _heard(self) -> tuple[tuple[CueAt | BellAt | BreathAt, ...], tuple[int, ...]]:
        row = tuple(event for event in self.events if isinstance(event, CueAt | BellAt | BreathAt))
        return row, tuple(event.at for event in row)

    def _latest(self, kind: type[E], ms: int) -> E | None:
        row, starts = self._row(kind)
        index = bisect_right(starts, ms) - 1
        return row[index] if index >= 0 else None

    def _during(self, kind: type[E], ms: int) -> E | None:
        event = self._latest(kind, ms)
        return event if event is not None and ms < event.at + event.length else None

    def moment(self, ms: int) -> Moment:
        """Everything true at `ms`, which is held within the session: before 0 is 0, after the end is the end."""
        ms = max(0, min(ms, self.length))
        breath = self._during(BreathAt, ms)
        gesture = self._during(GestureAt, ms)
        scene = self._during(SceneAt, ms)
        ramp = self._during(ExitRampAt, ms)
        heard, starts = self._heard
        following = bisect_right(starts, ms)
        return Moment(
            at=Millis(ms),
            left=Millis(self.length - ms),
            section=self._latest(SectionAt, ms),
            cue=self._latest(CueAt, ms),
            breath=Breathing(breath, (ms - breath.at) / breath.length) if breath else None,
            gesture=gesture.text if gesture else None,
            scene=scene.text if scene else None,
            writing=self._during(WriteAt, ms),
            exit_ramp=ramp.text if ramp else None,
            next_heard=heard[following] if following < len(heard) else None,
        )

    def cue_before(self, ms: int, grace: int = 1500) -> Millis:
        """Where "previous" leads: the start of this cue, or of the one before when this one has only begun."""
        _, starts = self._row(CueAt)
        index = bisect_right(starts, max(0, ms - grace)) - 1
        return Millis(starts[index]) if index >= 0 else Millis(0)

    def cue_after(self, ms: int) -> Millis:
        """Where "next" leads: the start of the next cue, or the end."""
        _, starts = self._row(CueAt)
        index = bisect_right(starts, ms)
        return Millis(starts[index]) if index < len(starts) else self.length

    def as_dict(self) -> dict[str, Any]:
        """The published form as plain values for JSON; docs/timeline.schema.json describes it."""
        from meditation.session.published import as_plain  # noqa: PLC0415 - start-up counts

        return as_plain(self)


def sections_of(timeline: Timeline) -> Sequence[SectionAt]:
    """The session's parts in order, for a line of progress or chapters."""
    return timeline.only(SectionAt)
