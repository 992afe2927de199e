"""What may be chosen of a session before it begins: sound, voice, language, and the switches that mean something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meditation.guidance import PACES
from meditation.language import noted, tr
from meditation.ui.theme import XL, L, S
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import WrappingRow
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from meditation.ui.theme import Theme
    from meditation.views.session_card import SessionCardView

LOOK_AGAIN = 400
"""ms between two looks how far the voice is."""
SWITCH_STOP = 112
"""px: switches begin at a whole number of these."""
SOUND = (("yes", noted("Sound")), ("no", noted("Silent")))


class SessionChoices(QFrame):
    """`set` with a switch and its option, `spoken_by` with a voice and its pace, `look` while a voice gets ready."""

    set = Signal(str, str)
    spoken_by = Signal(str, str)
    look = Signal()

    def __init__(self, theme: Theme, view: SessionCardView, *, sound: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, L)
        column.setSpacing(S)
        self._row = WrappingRow(L, theme.px(SWITCH_STOP))
        column.addLayout(self._row)
        self.switches: dict[str, Choices] = {}
        options = [(id_, tr(said)) for id_, said in SOUND]
        self.sound = Choices(theme, tr("Sound"), options, "yes" if sound else "no")
        self.language = Choices(theme, tr("Language"), view.languages, view.language)
        self._make_voice(theme, view)
        for choices in (self.sound, self.voice, self.voice_pace, self.language):
            self._row.addWidget(choices)
        self.language.setVisible(bool(view.languages))
        self.voice_line = words(theme, "", "note", "second")
        column.addWidget(self.voice_line)

    def _make_voice(self, theme: Theme, view: SessionCardView) -> None:
        """Who says the words; the two choices are one setting, kept at once."""
        self.voice = Choices(theme, tr("Voice"), view.voice.options, view.voice.chosen)
        paces = [(id_, tr(said)) for id_, said in PACES]
        self.voice_pace = Choices(theme, tr("Pace of the voice"), paces, view.voice.pace)
        for choices in (self.voice, self.voice_pace):
            choices.chosen.connect(lambda _on: self.spoken_by.emit(self.voice.on, self.voice_pace.on))
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(LOOK_AGAIN)
        self._look_again.timeout.connect(self.look)

    def show_view(self, view: SessionCardView) -> None:
        """The switches that mean something now, and the voice; what stays keeps its place and its focus."""
        self._show_switches(view)
        self.voice.setVisible(len(view.voice.options) > 1)
        self.voice_pace.setVisible(bool(view.voice.options) and bool(view.voice.chosen))
        self.tell_of_voice(view.voice.words)
        if not view.voice.whole:
            self._look_again.start()

    def tell_of_voice(self, sentence: str) -> None:
        self.voice_line.setText(sentence)
        self.voice_line.setVisible(bool(sentence))

    def _show_switches(self, view: SessionCardView) -> None:
        for switch in view.switches:
            known = self.switches.get(switch.id)
            if known is None:
                known = Choices(self._theme, switch.title, switch.options, switch.chosen)
                known.chosen.connect(lambda option, id_=switch.id: self.set.emit(id_, option))
                self.switches[switch.id] = known
                self._row.addWidget(known)
            known.show_chosen(switch.chosen)
        shown = {switch.id for switch in view.switches}
        for id_, choices in self.switches.items():
            choices.setVisible(id_ in shown)
