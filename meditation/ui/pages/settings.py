"""Settings: plain questions, applied and kept at once; the person's own words, and where their files are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from meditation.language import noted, tr
from meditation.ui.theme import L, S
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.copies import KeptCopies
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, panel
from meditation.ui.widgets.own_sounds import OwnSounds
from meditation.ui.widgets.phrase_book import PhraseBook
from meditation.ui.widgets.setting_rows import LevelRow, QuestionRow
from meditation.ui.widgets.text import words
from meditation.ui.widgets.where_it_sounds import WhereItSounds
from meditation.views.questions import Question
from meditation.views.settings import EVERYTHING_STAYS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.settings import Section, SettingsView

Row: TypeAlias = QuestionRow | LevelRow
LOOK = "look"
NOT_OPENED = noted("The folder could not be opened from here. Its name stands above.")


@dataclass(frozen=True, slots=True)
class Held:
    """Where the person is on the page: a setting, how far below its top edge, and what was said last."""

    setting: str
    below: int
    notice: str


class SettingsPage(ColumnPage):
    """`answered` when a setting has changed, `look_changed` when the look has; two pages are reached from here.

    `erased` when everything of the person's was taken away.
    """

    look_changed = Signal()
    answered = Signal()
    about = Signal()
    passphrase = Signal()
    erased = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        self.rows: dict[str, Row] = {}
        self._sections: dict[str, str] = {}
        self.notices: dict[str, QLabel] = {}

    def refresh(self) -> None:
        view = self._desk.settings_page()
        column = self.begin_again()
        self.rows, self._sections, self.notices = {}, {}, {}
        column.addWidget(words(self.theme, tr("Settings"), "title"))
        column.addWidget(words(self.theme, tr(EVERYTHING_STAYS), "lead", "second"))
        for section in view.sections:
            self._add_section(section, column)
            if section.id == "sound":
                self._add_words(column)
        self._add_files(view, column)
        self.copies = KeptCopies(self.theme, self._desk)
        self.copies.erased.connect(self.erased)
        self.copies.asked.connect(lambda: self.bring_into_view(self.copies))
        self._part(tr("Copies of your history"), column).addWidget(self.copies)
        column.addStretch(1)

    def _add_section(self, section: Section, column: QVBoxLayout) -> None:
        inside = self._part(section.title, column)
        for setting in section.rows:
            row: Row = (
                QuestionRow(self.theme, setting) if isinstance(setting, Question) else LevelRow(self.theme, setting)
            )
            row.chosen.connect(lambda answer, id_=setting.id: self._answer(id_, answer))
            self.rows[setting.id], self._sections[setting.id] = row, section.id
            inside.addWidget(row)
        if section.id == "sound":
            self.where = WhereItSounds(self._desk, self.theme)
            inside.addWidget(self.where)
        self._add_notice(section.id, inside)
        if section.id == "sound":
            self.own_sounds = OwnSounds(self._desk, self.theme)
            self._part(tr("Your own sounds"), column).addWidget(self.own_sounds)

    def _part(self, title: str, column: QVBoxLayout) -> QVBoxLayout:
        frame, inside = panel(spacing=L)
        frame.setAccessibleName(title)
        inside.addWidget(words(self.theme, title, "heading"))
        column.addWidget(frame)
        return inside

    def _add_notice(self, section: str, inside: QVBoxLayout) -> None:
        self.notices[section] = words(self.theme, "", "body")
        self.notices[section].hide()
        inside.addWidget(self.notices[section])

    def _add_words(self, column: QVBoxLayout) -> None:
        inside = self._part(tr("Your own words"), column)
        self.phrases = PhraseBook(self._desk, self.theme)
        self.phrases.told.connect(lambda notice: self._say("words", notice))
        inside.addWidget(self.phrases)
        self._add_notice("words", inside)

    def _add_files(self, view: SettingsView, column: QVBoxLayout) -> None:
        inside = self._part(tr("Your files"), column)
        for what, where in view.files:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(words(self.theme, what, "note", "second"))
            path = words(self.theme, where, "body")
            path.setAccessibleName(f"{what}: {where}")
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            pair.addWidget(path)
            inside.addLayout(pair)
        row = WrappingRow(S)
        self.open_folder = Pill(self.theme, tr("Open the folder"), "quiet", tr("Open the folder of your practice"))
        self.open_folder.clicked.connect(lambda: self._open(Path(view.files[0][1])))
        self.about_button = Pill(self.theme, tr("About"), "quiet", tr("About Hand on Heart"))
        self.about_button.clicked.connect(self.about)
        self.passphrase_button = Pill(self.theme, tr("Passphrase"), "quiet", tr("A passphrase for your history"))
        self.passphrase_button.clicked.connect(self.passphrase)
        row.addWidget(self.open_folder)
        row.addWidget(self.passphrase_button)
        row.addWidget(self.about_button)
        inside.addLayout(row)
        self._add_notice("files", inside)

    def _open(self, folder: Path) -> None:
        opened = folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self._say("files", "" if opened else tr(NOT_OPENED))

    def _answer(self, id_: str, answer: str) -> None:
        section = self._sections[id_]
        self._say(section, self._desk.answer(id_, answer))
        if section == LOOK:
            self.look_changed.emit()
        self.answered.emit()

    def _say(self, section: str, notice: str) -> None:
        """One sentence below the settings it is about, also said aloud."""
        label = self.notices[section]
        if notice and notice != label.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, notice))
        label.setText(notice)
        label.setVisible(bool(notice))

    def held(self) -> Held:
        """Where the person is, to come back there on a page that is built anew."""
        focused = self.focusWidget()
        for id_, row in self.rows.items():
            if row.isAncestorOf(focused):
                top = row.mapTo(self.viewport(), QPoint(0, 0)).y()
                return Held(id_, top, self.notices[self._sections[id_]].text())
        return Held("", 0, "")

    def hold(self, held: Held) -> None:
        """Give the keyboard to that setting, as far below the top edge as it was."""
        row = self.rows.get(held.setting)
        if row is None:
            self.focus_first()
            return
        row.focus_on()
        self._say(self._sections[held.setting], held.notice)
        inner = self.widget()
        if inner is not None:
            self.verticalScrollBar().setValue(row.mapTo(inner, QPoint(0, 0)).y() - held.below)

    def focus_first(self) -> None:
        next(iter(self.rows.values())).focus_on()
        self.verticalScrollBar().setValue(0)
