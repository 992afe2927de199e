"""A plan: a script, a length and a person's wishes; it gives the timeline, again each time a wish changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from meditation.session.pace import STEP, Pace, breaths_a_minute, coming_breath_length, paced, slower
from meditation.session.surroundings import surrounded, without_bells

if TYPE_CHECKING:
    from meditation.script.model import Millis
    from meditation.session.compile import Draft
    from meditation.session.timeline import Timeline
    from meditation.session.wording import Wishes


@dataclass(frozen=True)
class Plan:
    """What a person sits with. Any change gives a plan whose timeline is equally long."""

    draft: Draft
    length: Millis
    wishes: Wishes
    paces: tuple[Pace, ...] = ()

    @cached_property
    def unpaced(self) -> Timeline:
        """Raises OutOfReachError where the script cannot last that long."""
        timeline = self.draft.timeline(self.length, self.wishes)
        timeline = timeline if self.wishes.bells else without_bells(timeline)
        return surrounded(timeline, self.wishes.ambience)

    @cached_property
    def timeline(self) -> Timeline:
        """What will happen."""
        return paced(self.unpaced, self.paces)

    def wishing(self, wishes: Wishes) -> Plan:
        return replace(self, wishes=wishes)

    def slower(self, at: int, by: int = STEP) -> Plan:
        """With breaths from `at` ms on longer by so many ms; shorter, where `by` is below 0."""
        return replace(self, paces=slower(self.unpaced, self.paces, at, by))

    def breaths_a_minute(self, at: int) -> float | None:
        """The guide's rate from its next breath after `at` ms on; None where it guides no more."""
        length = coming_breath_length(self.timeline, at)
        return None if length is None else breaths_a_minute(length)
