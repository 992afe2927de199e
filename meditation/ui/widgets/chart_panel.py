"""One chart on a card: what may be chosen above it, its words below it, and a way to save it as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from meditation.language import noted, tr
from meditation.ui.charts.drawing import chart_of, png, svg, write_privately
from meditation.ui.theme import XL, L, S
from meditation.ui.widgets.buttons import IconButton
from meditation.ui.widgets.choices import Choices
from meditation.ui.widgets.layout import panel
from meditation.ui.widgets.text import words

if TYPE_CHECKING:
    from meditation.ui.charts.chart import Chart
    from meditation.ui.theme import Theme
    from meditation.views.charts import Kind
    from meditation.views.past import Past

HINT = noted("Point at it, or walk with the arrow keys.")


class ChartPanel(QFrame):
    """Shows one kind of chart; another choice draws it anew, in place."""

    def __init__(self, theme: Theme, past: Past, kind: Kind) -> None:
        super().__init__()
        self._theme, self._past, self._kind = theme, past, kind
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        frame, self._inside = panel(spacing=S)
        outside.addWidget(frame)
        view = past.chart(kind)
        self._inside.setContentsMargins(XL, S, XL, L)
        self._inside.addLayout(self._head(view.title))
        self.choices: Choices | None = None
        self._room = QVBoxLayout()
        self._room.setSpacing(S)
        self._inside.addLayout(self._room)
        self._glance = words(theme, "", "note", "second")
        self.said = words(theme, "", "note")
        self._inside.addWidget(self._glance)
        self._inside.addWidget(self.said)
        self.chart: Chart
        self._fill(view.chosen)

    def _head(self, title: str) -> QHBoxLayout:
        """The title, and beside it the way to a picture."""
        row = QHBoxLayout()
        row.addWidget(words(self._theme, title, "label", heading=True), 1)
        self.save = IconButton(self._theme, "download-simple", tr("{title}: save as a picture").format(title=title))
        self.save.setToolTip(tr("Save as a picture"))
        self.save.clicked.connect(self._save)
        row.addWidget(self.save)
        return row

    def choose(self, chosen: str) -> None:
        """Show this instead; the focus stays on what was chosen, or goes on to the chart."""
        in_chart = self.chart.hasFocus()
        for old in (self.choices, self.chart):
            if old is not None:
                old.hide()
                self._room.removeWidget(old)
                old.deleteLater()
        self._fill(chosen)
        QTimer.singleShot(0, self, lambda: self._focus_again(in_chart=in_chart))

    def _focus_again(self, *, in_chart: bool) -> None:
        pill = self.choices.pills.get(self.choices.on) if self.choices is not None else None
        (self.chart if in_chart or pill is None else pill).setFocus()

    def _fill(self, chosen: str) -> None:
        view = self._past.chart(self._kind, chosen)
        self.choices = None
        if view.choices:
            self.choices = Choices(self._theme, "", view.choices, view.chosen, view.title)
            self.choices.chosen.connect(self.choose)
            self._room.addWidget(self.choices)
            self.choices.show()
        self.chart = chart_of(self._theme, view)
        self.chart.pointed.connect(self._say)
        self.chart.picked.connect(self.choose)
        self._room.addWidget(self.chart)
        self.chart.show()
        self._glance.setText(view.glance)
        self._glance.setVisible(bool(view.glance))
        self._say(tr(HINT), "second")

    def _say(self, sentence: str, tone: str = "ink") -> None:
        """What is pointed at stands out; how to point does not."""
        self.said.setText(sentence)
        self.said.setProperty("tone", tone)
        self.said.style().polish(self.said)

    def _save(self) -> None:
        kinds = f"{tr('Picture')} (*.png);;{tr('Drawing')} (*.svg)"
        name = Path.home() / f"{self._kind.value}.png"
        chosen, kind = QFileDialog.getSaveFileName(self, tr("Save as a picture"), str(name), kinds)
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_suffix(".svg" if "svg" in kind else ".png")
            self.write(path)

    def write(self, path: Path) -> None:
        """Save the chart as it is now; the kind of file follows the end of its name."""
        drawn = svg(self.chart) if path.suffix.lower() == ".svg" else png(self.chart)
        self._say(write_privately(path, drawn))
