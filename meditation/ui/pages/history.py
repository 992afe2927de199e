"""History: what is there, in numbers that explain themselves, in charts, and the latest sessions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from meditation.language import noted, tr
from meditation.ui.jobs import run_job
from meditation.ui.theme import XS, L, M
from meditation.ui.widgets.bringing_back import BringingBack, bring_back
from meditation.ui.widgets.buttons import Pill
from meditation.ui.widgets.chart_panel import ChartPanel
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import ColumnPage, WrappingRow, lay_out_now, panel
from meditation.ui.widgets.nothing_yet import NothingYet
from meditation.ui.widgets.numbers import Numbers
from meditation.ui.widgets.summary_pane import SummaryPane
from meditation.ui.widgets.text import words
from meditation.views.charts import Kind
from meditation.views.history import NOTHING_YET

if TYPE_CHECKING:
    from collections.abc import Collection

    from meditation.ui.theme import Theme
    from meditation.views.desk import Desk
    from meditation.views.history import CopyOffer, RowView

ALWAYS: Final = (Kind.DAYS, Kind.MINUTES)
NAMES: Final = {
    Kind.HOURS: noted("Time of day"),
    Kind.FAMILIES: noted("Kinds of practice"),
    Kind.CHECK_INS: noted("Check-ins"),
    Kind.RUNS: noted("Runs"),
    Kind.STEADY: noted("Steadiness"),
}
BESIDE: Final = {"log": noted("All sessions"), "journal": noted("Journal")}
"""Pages that belong to this one, where they are."""
SUMMARY = "summary"


class HistoryPage(ColumnPage):
    """Asks nothing; whatever it shows can be looked into. `wanted` with the id of a page that belongs to it."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, places: Collection[str] = ()) -> None:
        """`places` are the ids of the pages that there are."""
        super().__init__(theme)
        self._beside = {id_: said for id_, said in BESIDE.items() if id_ in places}
        self.ways: dict[str, Pill] = {}
        self._desk = desk
        self.numbers: Numbers | None = None
        self.charts: dict[Kind, ChartPanel] = {}
        self.more: Choices | None = None
        self.offer: BringingBack | None = None
        self._offer_room: QVBoxLayout | None = None
        self.summary: SummaryPane | None = None

    def refresh(self, said: str = "") -> None:
        """What is there now; `said` stands first, where something was just done here."""
        past = self._desk.past
        view = past.view()
        self.numbers, self.more, self.charts = None, None, {}
        column = self.begin_again()
        column.addWidget(words(self.theme, tr("History"), "title"))
        column.addWidget(words(self.theme, tr("Every small return counts."), "lead", "second"))
        notice = said or view.notice
        if notice == tr(NOTHING_YET):
            column.addWidget(NothingYet(self.theme, "history", "dawn", notice))
        elif notice:
            column.addWidget(words(self.theme, notice, "lead"))
        self._add_offer(column)
        if view.numbers:
            self.numbers = Numbers(self.theme, view.numbers, past)
            self.numbers.opened.connect(self._bring_into_sight)
            column.addWidget(self.numbers)
            self._add_charts(column)
        self._add_ways(column, with_summary=bool(view.numbers))
        if view.rows:
            self._add_rows(view.rows, column)
        column.addStretch(1)

    def _add_offer(self, column: QVBoxLayout) -> None:
        """Where something was lost, a copy may be offered; they are looked at beside the screen."""
        self.offer = None
        past = self._desk.past
        above = past.may_offer()
        if above is None:
            return
        room = QVBoxLayout()
        column.addLayout(room)
        self._offer_room = room
        run_job(partial(past.offered, above), partial(self._offer, room))

    def _offer(self, room: QVBoxLayout, offer: CopyOffer | None) -> None:
        if offer is None or not isValid(room) or room is not self._offer_room:
            return
        self.offer = BringingBack(self.theme, offer)
        self.offer.wished.connect(self._bring_back)
        room.addWidget(self.offer)
        self.offer.show()

    def _bring_back(self) -> None:
        """Put the copy back; the page shows what is there then, and says so."""
        if self.offer is None:
            return
        bring_back(self._desk.past, self.offer.offer, self._brought_back)
        self.refresh()

    def _brought_back(self, said: str) -> None:
        if not isValid(self):
            return
        self._desk.told = "" if self.isVisible() else said
        if self.isVisible():
            self.refresh(said)
            QTimer.singleShot(0, self, self.focus_first)

    def _add_charts(self, column: QVBoxLayout) -> None:
        past = self._desk.past
        self.charts = {kind: ChartPanel(self.theme, past, kind) for kind in ALWAYS}
        for chart in self.charts.values():
            column.addWidget(chart)
        options = [(kind.value, tr(NAMES[kind])) for kind in past.kinds]
        self.more = Choices(self.theme, tr("Look at more"), options, "")
        self.more.chosen.connect(self.show_more)
        column.addWidget(self.more)
        self._more_room = QVBoxLayout()
        column.addLayout(self._more_room)

    def _add_ways(self, column: QVBoxLayout, *, with_summary: bool) -> None:
        """To the pages that belong to the history, and the one for a therapist."""
        row = WrappingRow(M)
        self.ways = {id_: Pill(self.theme, tr(said), "equal") for id_, said in self._beside.items()}
        for id_, way in self.ways.items():
            way.clicked.connect(partial(self.wanted.emit, id_))
        if with_summary:
            self.ways[SUMMARY] = Pill(self.theme, tr("A page for your therapist…"), "equal")
            self.ways[SUMMARY].clicked.connect(self.open_summary)
        for way in self.ways.values():
            row.addWidget(way)
        column.addLayout(row)

    def open_summary(self) -> None:
        """The page for a therapist takes this page's place until the person has done with it."""
        column = self.begin_again()
        self.numbers, self.more, self.offer, self.charts = None, None, None, {}
        self.summary = SummaryPane(self.theme, self._desk.past)
        self.summary.left.connect(self._close_summary)
        column.addWidget(self.summary)
        column.addStretch(1)
        QTimer.singleShot(0, self.summary, self.summary.preview.setFocus)

    def _close_summary(self) -> None:
        self.refresh()
        QTimer.singleShot(0, self.ways[SUMMARY], self.ways[SUMMARY].setFocus)

    def show_more(self, kind: str) -> None:
        """Open one of the other charts, in the place of the one that was open."""
        self._put_away()
        panel_ = ChartPanel(self.theme, self._desk.past, Kind(kind))
        self.charts[Kind(kind)] = panel_
        self._more_room.addWidget(panel_)
        panel_.show()
        self._bring_into_sight(panel_)

    def _bring_into_sight(self, part: QWidget) -> None:
        """Scroll to what has just been opened, no further than its beginning."""
        lay_out_now()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = bar.value() + part.mapTo(self.viewport(), part.rect().topLeft()).y()
        if top + part.height() > bar.value() + room:
            bar.setValue(min(top - M, top + part.height() + M - room))

    def _put_away(self) -> None:
        for kind in [kind for kind in self.charts if kind not in ALWAYS]:
            old = self.charts.pop(kind)
            old.hide()
            self._more_room.removeWidget(old)
            old.deleteLater()

    def _add_rows(self, rows: tuple[RowView, ...], column: QVBoxLayout) -> None:
        frame, inside = panel(spacing=XS)
        inside.addWidget(words(self.theme, tr("Latest sessions"), "label", heading=True))
        for row in rows:
            inside.addSpacing(L // 2)
            inside.addWidget(words(self.theme, row.title, "heading"))
            inside.addWidget(words(self.theme, f"{row.day} · {row.line}", "note", "second"))
            if row.note:
                inside.addWidget(words(self.theme, row.note, "body"))
        column.addWidget(frame)

    def focus_first(self) -> None:
        if self.numbers is not None:
            next(iter(self.numbers.cards.values())).setFocus()
        elif self.offer is not None:
            self.offer.bring.setFocus()
        else:
            self.setFocus()
