"""What a desk asks of whoever keeps the person's files, scripts and sounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from meditation.guidance import Guidance, Guide
    from meditation.places import Places
    from meditation.recording import Recorder
    from meditation.script.evidence import Study
    from meditation.script.model import Script
    from meditation.script.patterns import Pattern
    from meditation.script.programme_shelf import Programmes
    from meditation.script.shelf import Shelf
    from meditation.session.plan import Plan
    from meditation.session.timer import Timer
    from meditation.session.wording import Reading, Wishes
    from meditation.settings import Settings
    from meditation.sound import Sound
    from meditation.views.card import CardView


class Keeper(Protocol):
    """Who keeps what a desk does not hold itself: patterns, and the person's own words and usual wishes."""

    places: Places

    @property
    def shelf(self) -> Shelf: ...

    def cards(self) -> Sequence[CardView]: ...

    @property
    def notice(self) -> str: ...

    @property
    def patterns(self) -> tuple[Pattern, ...]: ...

    @property
    def phrases(self) -> Mapping[str, str]: ...

    @property
    def sound(self) -> Sound: ...

    def keep(self, settings: Settings) -> str: ...

    @property
    def last_timer(self) -> Timer: ...

    def keep_timer(self, timer: Timer) -> None: ...

    def script(self, name: str) -> Script: ...

    def breathing(self, name: str) -> Script | None: ...

    def usual_wishes(self) -> Wishes: ...

    def reading(self, guide: Guide | None = None) -> Reading: ...

    @property
    def programmes(self) -> Programmes: ...

    @property
    def evidence(self) -> Mapping[str, Study]: ...

    @property
    def guidance(self) -> Guidance: ...

    def guide(self, script: Script) -> Guide | None: ...

    def save_sound(self, plan: Plan, path: Path, guide: Guide | None, going_on: Callable[[float], bool]) -> str: ...

    def recorder(self, script: Script) -> Recorder: ...

    def keep_phrase(self, name: str, words: str) -> str: ...
