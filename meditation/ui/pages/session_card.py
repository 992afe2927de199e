"""The session card: what a session asks for, how long it shall be, what to change, and Begin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from meditation.guidance import PACES
from meditation.script.own_words import LONGEST_PHRASE
from meditation.session.breathing import BREATHE
from meditation.ui.jobs import run_job
from meditation.ui.theme import BODY, L, M, S
from meditation.ui.widgets.buttons import Pill, back_button
from meditation.ui.widgets.card import SceneHeader
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.saving import Saving
from meditation.ui.widgets.slider import Slider
from meditation.ui.widgets.text import words
from meditation.ui.widgets.where_it_sounds import WhereItSounds
from meditation.views.breathe import breathing_lengths
from meditation.views.session_card import SLIDER_STEP
from meditation.views.switches import wishing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meditation.session.wording import Wishes
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.session_card import SessionCardView

VOICE_WITHIN = 5.0
"""Seconds that the start waits for the voice's first words at most."""
LOOK_AGAIN = 400
"""ms between two looks how far the voice is."""
SWITCH_STOP = 112
"""px: switches begin at a whole number of these."""
SOUND = (("yes", "Sound"), ("no", "Silent"))
OWN_WORDS = "If you like, write words that fit you. They stay on this computer and are used wherever a session asks."


class SessionCardPage(ColumnPage):
    """`begun` with the card's view and whether there is sound; `left` to where the person came from.

    `recording` with the session's id and its language.
    """

    begun = Signal(object, bool)
    recording = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.view: SessionCardView | None = None

    def show_card(self, id_: str) -> None:
        """Open the card of one session with its own length."""
        self._build(self._desk.card(id_))

    def _build(self, view: SessionCardView) -> None:
        column = self.begin_again()
        self._back = back_button(self.theme)
        self._back.clicked.connect(self.left)
        column.addWidget(self._back)
        column.addWidget(SceneHeader(self.theme, view.card))
        column.addWidget(words(self.theme, view.card.title, "title"))
        self._intention = words(self.theme, view.card.intention, "lead", "second")
        column.addWidget(self._intention)
        self._asks = words(self.theme, "", "body", "second")
        column.addWidget(self._asks)
        self._caution = words(self.theme, view.caution, "body")
        column.addWidget(self._caution)
        self._caution.setVisible(bool(view.caution))
        self._trouble = words(self.theme, "", "body")
        column.addWidget(self._trouble)
        self.begin = Pill(self.theme, "Begin", "primary")
        self.begin.clicked.connect(self._begin)
        column.addWidget(self.begin)
        self.where = WhereItSounds(self._desk, self.theme)
        column.addWidget(self.where)
        self._add_length(view, column)
        self._add_switches(view, column)
        self._add_own_words(view, column)
        self.saving = Saving(self._desk, self.theme)
        self.record = Pill(self.theme, "Your own voice", "plain", "Record your own voice")
        self.record.clicked.connect(self._record)
        self.saving.row.addWidget(self.record)
        column.addWidget(self.saving)
        self._add_transcript(view, column)
        column.addStretch(1)
        self._show(view)

    def _add_length(self, view: SessionCardView, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=M)
        head = QHBoxLayout()
        head.addWidget(words(self.theme, "Length", "label"), 1)
        self._length = words(self.theme, "", "label", "accent")
        self._length.setWordWrap(False)
        head.addWidget(self._length)
        inside.addLayout(head)
        breathing = view.card.id.startswith(BREATHE)
        offered = breathing_lengths(view.shortest, view.longest) if breathing else view.lengths
        self.lengths = {ms: Pill(self.theme, text, "choice", f"Length {text}") for ms, text in offered}
        row = WrappingRow()
        for ms, pill in self.lengths.items():
            pill.clicked.connect(lambda _on=False, ms=ms: self._choose_length(ms))
            row.addWidget(pill)
        inside.addLayout(row)
        self.slider = Slider("Length", 4)
        self.slider.valueChanged.connect(self._slide)
        inside.addWidget(self.slider)
        column.addWidget(frame)
        self.slider.setVisible(view.elastic)

    def _add_switches(self, view: SessionCardView, column: QVBoxLayout) -> None:
        frame, inside = panel()
        self._switches = WrappingRow(L, self.theme.px(SWITCH_STOP))
        self.switches: dict[str, Choices] = {}
        self.sound = Choices(self.theme, "Sound", SOUND, "yes" if self._desk.settings.sound else "no")
        self.where.setVisible(self._desk.settings.sound)
        self.language = Choices(self.theme, "Language", view.languages, view.language)
        self.language.chosen.connect(self._read_in)
        if not view.languages:
            self.language.hide()
        self.sound.chosen.connect(lambda on: self.where.setVisible(on == "yes"))
        self._switches.addWidget(self.sound)
        self._add_voice(view)
        self._switches.addWidget(self.language)
        inside.addLayout(self._switches)
        inside.addWidget(self.voice_line)
        column.addWidget(frame)

    def _add_voice(self, view: SessionCardView) -> None:
        """Who says the words; the two choices are one setting, kept at once."""
        self.voice = Choices(self.theme, "Voice", view.voice.options, view.voice.chosen)
        self.voice_pace = Choices(self.theme, "Pace of the voice", PACES, view.voice.pace)
        for choices in (self.voice, self.voice_pace):
            choices.chosen.connect(lambda _on: self._choose_voice())
            self._switches.addWidget(choices)
        self.voice_line = words(self.theme, "", "note", "second")
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(LOOK_AGAIN)
        self._look_again.timeout.connect(self._look)

    def _choose_voice(self) -> None:
        if self.view is not None:
            notice = self._desk.choose_voice(self.voice.on, self.voice_pace.on)
            self._show(self._card(self.view.length, self.view.wishes))
            if notice:
                self.voice_line.setText(notice)

    def _show_voice(self, view: SessionCardView) -> None:
        self.voice.setVisible(len(view.voice.options) > 1)
        self.voice_pace.setVisible(bool(view.voice.options) and bool(view.voice.chosen))
        self.voice_line.setText(view.voice.words)
        self.voice_line.setVisible(bool(view.voice.words))
        if not view.voice.whole:
            self._look_again.start()

    def _look(self) -> None:
        """While the voice gets ready, its measured words may change the length a little."""
        if self.view is not None and self.isVisible():
            self._show(self._card(self.view.length, self.view.wishes))

    def _show_switches(self, view: SessionCardView) -> None:
        """Those that mean something now; one that stays keeps its place and its focus."""
        for switch in view.switches:
            known = self.switches.get(switch.id)
            if known is None:
                known = Choices(self.theme, switch.title, switch.options, switch.chosen)
                known.chosen.connect(lambda option, id_=switch.id: self._set(id_, option))
                self.switches[switch.id] = known
                self._switches.addWidget(known)
            known.show_chosen(switch.chosen)
        shown = {switch.id for switch in view.switches}
        for id_, choices in self.switches.items():
            choices.setVisible(id_ in shown)

    def _add_own_words(self, view: SessionCardView, column: QVBoxLayout) -> None:
        self.own_words: dict[str, QLineEdit] = {}
        if not view.own_words:
            return
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, "Your own words", "label"))
        inside.addWidget(words(self.theme, OWN_WORDS, "note", "second"))
        for place in view.own_words:
            field = QLineEdit(place.words)
            field.setPlaceholderText(place.usual)
            field.setMaxLength(LONGEST_PHRASE)
            field.setFont(self.theme.sans(BODY))
            field.setAccessibleName(f"Your own words for {place.name}")
            field.setAccessibleDescription(f"Without them: {place.usual}")
            field.editingFinished.connect(lambda name=place.name: self._keep_words(name))
            inside.addWidget(words(self.theme, place.name.capitalize(), "note", "second"))
            inside.addWidget(field)
            self.own_words[place.name] = field
        column.addWidget(frame)

    def _add_transcript(self, view: SessionCardView, column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=S)
        inside.addWidget(words(self.theme, "The words of this session", "label"))
        self._transcript = QVBoxLayout()
        self._transcript.setSpacing(S)
        inside.addLayout(self._transcript)
        column.addWidget(frame)
        self._add_why(view, column)
        column.addWidget(words(self.theme, view.about, "note", "second"))
        self._transcribed: object = None

    def _add_why(self, view: SessionCardView, column: QVBoxLayout) -> None:
        """What is known of it, for whoever asks."""
        self.why = Pill(self.theme, "Why this?", "plain", "Why this? What studies found, and where they are weak")
        self.reasons, lines = panel(spacing=S)
        row = WrappingRow(M)
        column.addLayout(row)
        row.addWidget(self.why)
        column.addWidget(self.reasons)
        self.why.setVisible(view.evidence)  # only now: a part without a place would open a window of its own
        self.reasons.hide()

        def answer() -> None:
            if lines.count() == 0:
                for sentence in self._desk.why_this(view.card.id):
                    lines.addWidget(words(self.theme, sentence, "body"))
            self.reasons.setVisible(self.reasons.isHidden())

        self.why.clicked.connect(answer)

    def _show(self, view: SessionCardView) -> None:
        """Bring everything that depends on the choices up to date, the parts staying where they are."""
        self.view = view
        self.saving.card = view
        self._asks.setText(" · ".join(view.asks))
        self._length.setText(view.length_words)
        self.slider.blockSignals(True)
        self.slider.setRange(view.shortest // SLIDER_STEP, -(-view.longest // SLIDER_STEP))
        self.slider.setValue(round(view.length / SLIDER_STEP))
        self.slider.blockSignals(False)
        self.slider.setAccessibleDescription(view.length_words)
        for ms, pill in self.lengths.items():
            pill.setChecked(ms == view.length)
        self._show_switches(view)
        self._show_voice(view)
        self._trouble.setText(view.trouble)
        self._trouble.setVisible(bool(view.trouble))
        self.begin.setEnabled(view.plan is not None)
        self.begin.setAccessibleName(f"Begin {view.card.title}, {view.length_words}")
        if view.transcript != self._transcribed:
            self._transcribed = view.transcript
            self._transcribe(view.transcript)

    def _transcribe(self, sections: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        while (item := self._transcript.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for title, lines in sections:
            if title:
                self._transcript.addWidget(words(self.theme, title, "kicker", "second"))
            for line in lines:
                self._transcript.addWidget(words(self.theme, line, "body"))

    def _slide(self, steps: int) -> None:
        if self.view is not None:
            self._choose_length(max(self.view.shortest, min(self.view.longest, steps * SLIDER_STEP)))

    def _card(self, length: int, wishes: Wishes, language: str = "") -> SessionCardView:
        """This card for other choices."""
        view = self.view
        if view is None:
            raise ValueError("no card is open")
        return self._desk.card(view.card.id, length, wishes, language or view.language)

    def _read_in(self, language: str) -> None:
        """The same session in another language: every word on the card is another."""
        if self.view is not None and language != self.view.language:
            self._build(self._card(self.view.length, self.view.wishes, language))
            self.language.pills[language].setFocus()

    def _choose_length(self, ms: int) -> None:
        if self.view is not None:
            self._show(self._card(ms, self.view.wishes))

    def _set(self, switch: str, option: str) -> None:
        if self.view is not None:
            wishes = wishing(self.view.wishes, switch, option)
            self._show(self._card(self.view.length, wishes))

    def _keep_words(self, name: str) -> None:
        """A place that was left is written into the phrase book, and the words below show it."""
        before = {place.name: place.words for place in self.view.own_words} if self.view else {}
        written = self.own_words[name].text()
        if self.view is not None and written.strip() != before.get(name, ""):
            notice = self._desk.keep_phrase(name, written)
            self._show(self._card(self.view.length, self.view.wishes))
            if notice:
                self._trouble.setText(notice)
                self._trouble.setVisible(True)

    def _record(self) -> None:
        if self.view is not None:
            self.recording.emit(self.view.card.id, self.view.language)

    def _begin(self) -> None:
        """At once, or when the first words of the voice are there; a voice that takes long does not keep anybody."""
        guide = self.view.guide if self.view is not None and self.sound.on == "yes" else None
        if guide is None or guide.wait(0):
            self._begin_now()
        else:
            self.begin.setEnabled(False)
            self.begin.setText("The voice is coming…")
            run_job(partial(guide.wait, VOICE_WITHIN), lambda _ready: self._begin_now())

    def _begin_now(self) -> None:
        if self.view is None or not self.isVisible():
            return
        self.begin.setText("Begin")
        self._show(self._card(self.view.length, self.view.wishes))
        self.begun.emit(self.view, self.sound.on == "yes")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.begin.setFocus()
