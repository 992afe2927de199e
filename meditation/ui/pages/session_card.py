"""The session card: what a session asks for, how long it shall be, what to change, and Begin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from shiboken6 import isValid

from meditation.language import tr
from meditation.session.breathing import BREATHE
from meditation.session.timeline import CueAt
from meditation.ui.jobs import run_job
from meditation.ui.widgets.breath_caution import BreathCautionPanel
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.card import SceneHeader
from meditation.ui.widgets.card_head import CardHead
from meditation.ui.widgets.layout import ColumnPage
from meditation.ui.widgets.length_panel import LengthPanel
from meditation.ui.widgets.listed import Listed
from meditation.ui.widgets.own_words_panel import OwnWordsPanel
from meditation.ui.widgets.saving import Saving
from meditation.ui.widgets.session_choices import SessionChoices
from meditation.ui.widgets.session_words import SessionWords, WhyThis
from meditation.ui.widgets.text import words
from meditation.ui.widgets.where_it_sounds import WhereItSounds
from meditation.views.breathe import breathing_lengths
from meditation.views.switches import wishing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout

    from meditation.guidance import Guide
    from meditation.session.wording import Wishes
    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.session_card import SessionCardView

LOW = 400
"""px of unscaled text under which a page is low: Begin comes before the landscape."""
VOICE_WITHIN = 5.0
"""Seconds that the start waits for the voice's first words at most."""


class SessionCardPage(ColumnPage):
    """`begun` with the card's view and whether there is sound; `left` to where the person came from.

    `presented` where what has just begun is for a group; `recording` with the session's id and its language.
    """

    begun = Signal(object, bool)
    presented = Signal()
    recording = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.view: SessionCardView | None = None

    def show_card(self, id_: str, length: int | None = None) -> None:
        """Open the card of one session with a length in ms, or with its own."""
        self._build(self._desk.card(id_, length))

    def _build(self, view: SessionCardView) -> None:
        column = self.begin_again()
        self._head = CardHead(self.theme, starred=view.card.id in self._desk.settings.starred)
        self._head.back.clicked.connect(self.left)
        self.star = self._head.star
        self.star.toggled.connect(self._star)
        column.addLayout(self._head)
        self.star.setVisible(not view.card.id.startswith(BREATHE))
        self._scene = SceneHeader(self.theme, view.card)
        column.addWidget(self._scene)
        self._give_way()
        column.addWidget(words(self.theme, view.card.title, "title"))
        self._intention = words(self.theme, view.card.intention, "lead", "second")
        column.addWidget(self._intention)
        self._asks = Listed(self.theme)
        column.addWidget(self._asks)
        self._caution = words(self.theme, "", "body")
        column.addWidget(self._caution)
        self._trouble = words(self.theme, "", "body")
        column.addWidget(self._trouble)
        self.breath = BreathCautionPanel(self.theme, seen=self._desk.settings.breath_caution_seen)
        self.breath.without_holds.connect(self._hold_nothing)
        column.addWidget(self.breath)
        self.begin = Pill(self.theme, tr("Begin"), "primary")
        self.begin.clicked.connect(lambda: self._begin(for_group=False))
        column.addWidget(self.begin)
        self.where = WhereItSounds(self._desk, self.theme)
        column.addWidget(self.where)
        self._add_length(view, column)
        self._add_choices(view, column)
        self._add_own_words(view, column)
        self.saving = Saving(self._desk, self.theme)
        self.record = Pill(self.theme, tr("Your own voice"), "flush", tr("Record your own voice"))
        self.record.clicked.connect(self._record)
        self.present = Pill(self.theme, tr("Present"), "flush", tr("Begin in very large words, for a group"))
        self.present.clicked.connect(lambda: self._begin(for_group=True))
        self.saving.row.addWidget(self.record)
        self.saving.row.addWidget(self.present)
        column.addWidget(self.saving)
        self._add_words(view, column)
        column.addStretch(1)
        self._show(view)

    def _star(self, on: bool) -> None:
        if self.view is not None:
            notice = self._desk.star(self.view.card.id, on=on)
            self._trouble.setText(notice or self.view.trouble)
            self._trouble.setVisible(bool(self._trouble.text()))

    def _add_length(self, view: SessionCardView, column: QVBoxLayout) -> None:
        breathing = view.card.id.startswith(BREATHE)
        offered = breathing_lengths(view.shortest, view.longest) if breathing else view.lengths
        self._length = LengthPanel(self.theme, offered, elastic=view.elastic)
        self._length.chosen.connect(self._choose_length)
        self.lengths, self.slider = self._length.pills, self._length.slider
        column.addWidget(self._length)

    def _add_choices(self, view: SessionCardView, column: QVBoxLayout) -> None:
        with_sound = self._desk.settings.sound
        self._choices = SessionChoices(self.theme, view, sound=with_sound)
        self.sound, self.language, self.switches = self._choices.sound, self._choices.language, self._choices.switches
        self.voice, self.voice_pace = self._choices.voice, self._choices.voice_pace
        self.voice_line = self._choices.voice_line
        self.where.setVisible(with_sound)
        self.sound.chosen.connect(lambda on: self.where.setVisible(on == "yes"))
        self.language.chosen.connect(self._read_in)
        self._choices.set.connect(self._set)
        self._choices.spoken_by.connect(self._choose_voice)
        self._choices.look.connect(self._look)
        column.addWidget(self._choices)

    def _choose_voice(self, voice: str, pace: str) -> None:
        if self.view is not None:
            notice = self._desk.choose_voice(voice, pace)
            self._show(self._card(self.view.length, self.view.wishes))
            if notice:
                self._choices.tell_of_voice(notice)

    def _look(self) -> None:
        """While the voice gets ready, its measured words may change the length a little."""
        if self.view is not None and self.isVisible():
            self._show(self._card(self.view.length, self.view.wishes))

    def _add_own_words(self, view: SessionCardView, column: QVBoxLayout) -> None:
        self.own_words: dict[str, QLineEdit] = {}
        if view.own_words:
            own = OwnWordsPanel(self.theme, view.own_words)
            own.written.connect(self._keep_words)
            self.own_words = own.fields
            column.addWidget(own)

    def _add_words(self, view: SessionCardView, column: QVBoxLayout) -> None:
        """What is said in it, what is known of it, for whoever asks, and whose it is."""
        self._words = SessionWords(self.theme)
        column.addWidget(self._words)
        asked = WhyThis(self.theme, lambda: self._desk.why_this(view.card.id))
        self.why, self.reasons = asked.why, asked.reasons
        column.addWidget(asked)
        asked.setVisible(view.evidence)  # only now: a part without a place would open a window of its own
        column.addWidget(words(self.theme, view.about, "note", "second"))

    def _show(self, view: SessionCardView) -> None:
        """Bring everything that depends on the choices up to date, the parts staying where they are."""
        self.view = view
        self.saving.card = view
        self._asks.show_things(view.asks)
        self._length.show_length(view)
        self._choices.show_view(view)
        for label, said in ((self._caution, view.caution), (self._trouble, view.trouble)):
            label.setText(said)
            label.setVisible(bool(said))
        self.breath.show_caution(view.breath)
        self.begin.setEnabled(view.plan is not None)
        named = tr("Begin {title}, {length}").format(title=view.card.title, length=view.length_words)
        self.begin.setAccessibleName(named)
        self._words.show_words(view.transcript)

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

    def _hold_nothing(self) -> None:
        self._set("holds", "no")
        self.begin.setFocus()

    def _keep_words(self, name: str, written: str) -> None:
        """A place that was left is written into the phrase book, and the words below show it."""
        before = {place.name: place.words for place in self.view.own_words} if self.view else {}
        if self.view is not None and written.strip() != before.get(name, ""):
            notice = self._desk.keep_phrase(name, written)
            self._show(self._card(self.view.length, self.view.wishes))
            if notice:
                self._trouble.setText(notice)
                self._trouble.setVisible(True)

    def _record(self) -> None:
        if self.view is not None:
            self.recording.emit(self.view.card.id, self.view.language)

    def _begin(self, *, for_group: bool) -> None:
        """At once, or when the first words of the voice are there; a voice that takes long does not keep anybody."""
        plan = self.view.plan if self.view is not None else None
        guide = self.view.guide if self.view is not None and self.sound.on == "yes" else None
        if guide is None or plan is None:
            self._begin_now(for_group=for_group)
        else:
            self.begin.setEnabled(False)
            self.begin.setText(tr("The voice is coming…"))
            coming = partial(_voice_there, guide, plan.timeline.only(CueAt))
            run_job(coming, lambda _there: self._begin_now(for_group=for_group))

    def _begin_now(self, *, for_group: bool) -> None:
        if not isValid(self) or self.view is None or not self.isVisible():  # somebody has gone elsewhere meanwhile
            return
        self.begin.setText(tr("Begin"))
        self._keep_seen()
        self._show(self._card(self.view.length, self.view.wishes))
        self.begun.emit(self.view, self.sound.on == "yes")
        if for_group:
            self.presented.emit()

    def _keep_seen(self) -> None:
        """The caution has stood above Begin: from the next time on a line of it is enough."""
        settings = self._desk.settings
        if self.view is not None and self.view.breath is not None and not settings.breath_caution_seen:
            self._desk.keep(msgspec.structs.replace(settings, breath_caution_seen=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.view is not None:
            self._give_way()

    def _give_way(self) -> None:
        self._scene.setVisible(self.height() >= self.theme.px(LOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.begin.setFocus()


def _voice_there(guide: Guide, cues: Iterable[CueAt]) -> None:
    guide.wait(VOICE_WITHIN)
    guide.read(cues)
