"""What may be changed while a session plays: its sound, its pace and its words, by keys or in two small panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meditation.language import tr
from meditation.session.pace import STEP
from meditation.ui.roles import say_open
from meditation.ui.widgets.change_panel import ChangePanel
from meditation.ui.widgets.layout import lay_out_now
from meditation.ui.widgets.sound_panel import SoundPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meditation.sound import Volumes
    from meditation.ui.theme import Theme
    from meditation.ui.widgets.floating import FloatingPanel
    from meditation.ui.widgets.player_frame import PlayerFoot
    from meditation.views.practice import PracticeView
    from meditation.views.sitting import SittingDesk

SLOWER, FASTER = STEP, -STEP


class Changes(QObject):
    """`changed` when the moment is to be shown anew, `told` with a word about it, `left` when a panel has closed.

    `letters` with 1 for larger ones and -1 for smaller; `transcript` and `present` where they are wished for.
    """

    changed = Signal()
    told = Signal(str)
    letters = Signal(int)
    transcript = Signal()
    present = Signal()
    left = Signal()

    def __init__(self, theme: Theme, page: QWidget, foot: PlayerFoot) -> None:
        super().__init__(page)
        self._foot = foot
        self._sitting: SittingDesk | None = None
        self._rate = ""
        self.change = ChangePanel(theme, page)
        self.sound = SoundPanel(theme, page)
        foot.change.clicked.connect(self.open_or_close_change)
        foot.sound.clicked.connect(self.open_or_close_sound)
        say_open(foot.change, lambda: not self.change.isHidden())
        say_open(foot.sound, lambda: not self.sound.isHidden())
        self.change.chosen.connect(self._switch)
        self.change.slower.connect(lambda: self.pace(SLOWER))
        self.change.faster.connect(lambda: self.pace(FASTER))
        self.change.letters.connect(self.letters)
        self.change.transcript.connect(self.transcript)
        self.change.present.connect(self.present)
        self.change.closed.connect(self.open_or_close_change)
        self.sound.chosen.connect(self._hear)
        self.sound.closed.connect(self.open_or_close_sound)

    @property
    def open(self) -> bool:
        """Whether one of the panels is."""
        return not (self.change.isHidden() and self.sound.isHidden())

    def begin(self, sitting: SittingDesk) -> None:
        """Change this sitting from now on."""
        self._sitting = sitting
        self.close()
        self._rate = sitting.view().rate
        self._foot.sound.setVisible(sitting.audible)
        self._show_loudness(sitting.volumes)

    def end(self) -> None:
        self.close()
        self._sitting = None

    def close(self) -> None:
        self.change.hide()
        self.sound.hide()

    def show_view(self, view: PracticeView) -> None:
        """What holds in this moment."""
        if view.rate != self._rate:
            self._rate = view.rate
            if not self.change.isHidden():
                self._show_change()

    def volume(self, by: float) -> None:
        """Everything louder or softer by so much, and said."""
        if self._sitting is not None:
            percent = round(self._sitting.change_volume(by) * 100)
            self.told.emit(tr("Volume {percent} %").format(percent=percent))
            self.sound.show_volumes(self._sitting.volumes)
            self._show_loudness(self._sitting.volumes)

    def pace(self, by: int) -> None:
        """Breaths longer or shorter by so many ms, and said."""
        if self._sitting is not None and self._rate:
            self._sitting.slower(by)
            self.changed.emit()
            self.told.emit(self._rate)

    def open_or_close_sound(self) -> None:
        """The panel of what is heard how loud; it does not pause."""
        if self._closed(self.sound) or self._sitting is None or not self._sitting.audible:
            return
        self.sound.show_volumes(self._sitting.volumes)
        self.sound.show()
        for _ in range(2):  # its rows turn by the width they are given, and are lower then
            self.place()
            lay_out_now()
        self.sound.raise_()
        self.sound.focus_first()

    def open_or_close_change(self) -> None:
        """The panel of what may be changed; it does not pause."""
        if self._closed(self.change) or self._sitting is None:
            return
        self._show_change()
        self.change.show()
        self.place()
        self.change.raise_()
        self.change.focus_first()

    def _closed(self, panel: FloatingPanel) -> bool:
        """True where it was open; where it was not, the other one is closed for it."""
        was_open = not panel.isHidden()
        self.close()
        if was_open:
            self.left.emit()
        return was_open

    def place(self) -> None:
        for panel in (self.change, self.sound):
            if not panel.isHidden():
                panel.place(self._foot.geometry())

    def _hear(self, volumes: Volumes) -> None:
        if self._sitting is not None:
            self._sitting.set_volumes(volumes)
            self._show_loudness(volumes)

    def _show_loudness(self, volumes: Volumes) -> None:
        name, spoken = ("speaker-high", tr("Sound")) if volumes.heard else ("speaker-slash", tr("Sound, muted"))
        if self._foot.sound.accessibleName() != spoken:
            self._foot.sound.show_icon(name, spoken)
            self._foot.sound.setToolTip(f"{spoken} (V)")

    def _show_change(self) -> None:
        if self._sitting is not None:
            self.change.show_switches(self._sitting.switches, self._rate)
            self.place()

    def _switch(self, switch: str, option: str) -> None:
        if self._sitting is not None:
            self._sitting.set_switch(switch, option)
            self.changed.emit()
