"""A sitting as the player page sees it: views out, keys in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meditation.history.session import Ending
from meditation.session.pace import STEP
from meditation.views.finish import finish_view
from meditation.views.overheard import overheard
from meditation.views.practice import PracticeView
from meditation.views.switches import switches, wishing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meditation.practice import Sitting
    from meditation.session.timeline import Timeline
    from meditation.sound import Volumes
    from meditation.views.finish import FinishView
    from meditation.views.switches import Switch


class SittingDesk:
    """Asked for its view at each frame drawn; its volumes are kept when it ends."""

    def __init__(
        self,
        sitting: Sitting,
        trouble: Callable[[], str],
        volumes: Volumes,
        keep: Callable[[Volumes], str],
        *,
        audible: bool = True,
        around: Sequence[tuple[str, str]] = (),
    ) -> None:
        """`audible` is False for a sitting in silence; `around` are the ambiences that may be chosen.

        `keep` gives a sentence where it could not.
        """
        self._sitting = sitting
        self._trouble = trouble
        self._keep = keep
        self._begun_with = self.volumes = volumes
        self.audible = audible
        self._around = around if audible else ()

    def view(self, *, gentle: bool = False) -> PracticeView:
        """What is to be seen now; `gentle` leaves out fades."""
        moment = self._sitting.moment()
        notice = overheard(self._sitting.notice or self._trouble())
        plan = self._sitting.plan
        return PracticeView.of(
            self._sitting.timeline,
            moment,
            paused=self._sitting.paused,
            gentle=gentle,
            notice=notice,
            breaths_a_minute=plan.breaths_a_minute(moment.at) if plan and moment.breath else None,
        )

    @property
    def switches(self) -> tuple[Switch, ...]:
        """What may be changed while it plays."""
        plan = self._sitting.plan
        return switches(plan.draft.script, plan.wishes, self._around) if plan else ()

    def set_switch(self, switch: str, option: str) -> None:
        plan = self._sitting.plan
        if plan is not None:
            self._sitting.change(plan.wishing(wishing(plan.wishes, switch, option)))

    def slower(self, by: int = STEP) -> None:
        """Breaths from the next one on longer by so many ms; shorter, where `by` is below 0."""
        plan = self._sitting.plan
        if plan is not None and not self._sitting.timeline.own_breath:
            self._sitting.change(plan.slower(self._sitting.moment().at, by))

    def present(self, *, on: bool) -> None:
        """For other eyes as well: without the person's own words."""
        plan = self._sitting.plan
        if plan is not None and plan.wishes.own_words is on:
            self._sitting.change(plan.wishing(replace(plan.wishes, own_words=not on)))

    def mark_breath(self) -> None:
        """The person's own breath turns now."""
        self._sitting.mark_breath()

    @property
    def dim(self) -> bool:
        """Whether the screen shall be dark meanwhile."""
        plan = self._sitting.plan
        return plan is not None and plan.wishes.dim

    @property
    def timeline(self) -> Timeline:
        return self._sitting.timeline

    @property
    def at(self) -> int:
        """Where it is, ms."""
        return self._sitting.player.position()

    @property
    def paused(self) -> bool:
        return self._sitting.paused

    @property
    def ended(self) -> bool:
        return self._sitting.ended

    def toggle(self) -> None:
        self._sitting.player.toggle()

    def pause(self) -> None:
        self._sitting.player.pause()

    def go_to(self, ms: int) -> None:
        self._sitting.player.go_to(ms)

    def previous(self) -> None:
        self._sitting.player.previous()

    def following(self) -> None:
        self._sitting.player.following()

    def set_volumes(self, volumes: Volumes) -> None:
        """Heard within a tenth of a second."""
        self.volumes = volumes
        self._sitting.player.set_volume(volumes.heard, volumes.parts)

    def change_volume(self, by: float) -> float:
        """Everything louder or softer by so much; gives the place of the slider, 0 to 1."""
        whole = round(max(0.0, min(1.0, self.volumes.whole + by)), 2)
        self.set_volumes(replace(self.volumes, whole=whole, muted=False))
        return whole

    def stop(self) -> FinishView:
        return self._finish(Ending.STOPPED)

    def ease_off(self) -> FinishView:
        return self._finish(Ending.EASED_OFF)

    def finish(self) -> FinishView:
        return self._finish(Ending.FINISHED if self.ended else Ending.STOPPED)

    def _finish(self, ending: Ending) -> FinishView:
        ended = self._sitting.end(ending)
        session = ended.session
        whole = session.ending is Ending.FINISHED
        volumes = replace(self.volumes, muted=False)
        notice = overheard(ended.notice) or (self._keep(volumes) if volumes != self._begun_with else "")
        self._begun_with = volumes
        return finish_view(session.title, session.seconds, session.id, whole=whole, notice=notice)

    def close(self) -> None:
        self._sitting.close()
