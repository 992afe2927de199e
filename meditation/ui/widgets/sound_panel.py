"""The sound panel over the player: how loud bells, ambience and voice are, and silence at one press."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics

from meditation.language import noted, tr
from meditation.ui.theme import BODY, M
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.floating import FloatingPanel
from meditation.ui.widgets.layout import TurningRow, WrappingRow
from meditation.ui.widgets.setting_rows import LevelSlider
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meditation.sound import Volumes
    from meditation.ui.theme import Theme

PARTS = (
    ("bell", noted("Bells"), noted("Volume of bells")),
    ("ambience", noted("Ambience"), noted("Volume of ambience")),
    ("voice", noted("Voice"), noted("Volume of voice")),
)
"""Each part with its title, and with what its slider is called."""
NARROW = 280
"""px of unscaled text under which each title stands above its slider."""
EXPLAINED = noted("Kept for the next session, too. The arrow keys up and down change all of it.")


class SoundPanel(FloatingPanel):
    """`chosen` with the volumes at each move, `closed` when the person has done with it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, tr("Sound"), Qt.Key.Key_V)
        self._volumes: Volumes | None = None
        self.sliders: dict[str, LevelSlider] = {}
        frame, column = self.sheet()
        metrics = QFontMetrics(theme.sans(BODY))
        widest = max(metrics.horizontalAdvance(tr(title)) for _, title, _ in PARTS)
        for part, title, spoken in PARTS:
            row = TurningRow(theme, NARROW)
            label = words(theme, tr(title), "body")
            label.setFixedWidth(widest + M)
            self.sliders[part] = LevelSlider(theme, tr(spoken), "", 100)
            self.sliders[part].moved.connect(lambda percent, part=part: self._move(part, percent))
            row.box.addWidget(label)
            row.box.addWidget(self.sliders[part], 1)
            column.addWidget(row)
        column.addWidget(words(theme, tr(EXPLAINED), "note", "second"))
        buttons = WrappingRow(M)
        self.mute = Pill(theme, tr("Mute"), "choice", tr("Mute all sound of this session"))
        self.mute.clicked.connect(self._mute)
        self.done = Pill(theme, tr("Done"), "quiet")
        self.done.clicked.connect(self.closed)
        buttons.addWidget(self.mute)
        buttons.addWidget(self.done)
        column.addLayout(buttons)
        self.setWidget(frame)

    def show_volumes(self, volumes: Volumes) -> None:
        """What holds now."""
        self._volumes = volumes
        for part, slider in self.sliders.items():
            slider.show_percent(round(getattr(volumes, part) * 100))
        self.mute.setChecked(volumes.muted)

    def _move(self, part: str, percent: int) -> None:
        """A slider that is moved wants to be heard."""
        if self._volumes is not None:
            self._choose(replace(self._volumes, muted=False, **{part: percent / 100}))

    def _mute(self) -> None:
        if self._volumes is not None:
            self._choose(replace(self._volumes, muted=self.mute.isChecked()))

    def _choose(self, volumes: Volumes) -> None:
        self._volumes = volumes
        self.mute.setChecked(volumes.muted)
        self.chosen.emit(volumes)

    def focus_first(self) -> None:
        next(iter(self.sliders.values())).slider.setFocus()
