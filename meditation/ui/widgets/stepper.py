"""A stepper: a small number between less and more, by pointer, arrow keys or typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meditation.language import noted, spoken, tr
from meditation.ui.theme import BODY, TARGET, XS, S
from meditation.ui.widgets.buttons import IconButton
from meditation.ui.widgets.text import words
from meditation.views.saying import said_number

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QWheelEvent

    from meditation.ui.theme import Theme

LEFT_OUT = noted("none")


class Number(QDoubleSpinBox):
    """The number itself, always a whole count of steps; the page scrolls past it."""

    focused = Signal()

    def __init__(self, theme: Theme, least: float, most: float, step: float, unit: str) -> None:
        super().__init__()
        self.setLocale(QLocale(spoken()) if said_number(0.5) == "0,5" else QLocale.c())
        self.setDecimals(0 if step == int(step) else 1)
        self.set_bounds(least, most)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}")
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme.sans(BODY, QFont.Weight.Medium))
        texts = (f"{said_number(most - step % 1)} {unit}", tr(LEFT_OUT) if least == 0 else "")
        self.setFixedSize(max(map(self.fontMetrics().horizontalAdvance, texts)) + S, theme.px(TARGET - 4))

    def set_bounds(self, least: float, most: float) -> None:
        """A part that may be left out says so at nought."""
        self.setRange(least, most)
        self.setSpecialValueText(tr(LEFT_OUT) if least == 0 else "")

    def textFromValue(self, value: float, /) -> str:
        return said_number(value)

    def valueFromText(self, text: str, /) -> float:
        """What was typed, moved to the nearest step."""
        step = self.singleStep()
        return round(super().valueFromText(text) / step) * step

    def stepBy(self, steps: int, /) -> None:
        """The number stays as it stands, not marked for typing over."""
        super().stepBy(steps)
        self.lineEdit().deselect()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()


class _Frame(QFrame):
    """The rounded edge, which shows the focus of the number in it."""

    def __init__(self, theme: Theme, number: Number) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        number.focused.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._number.hasFocus()
        painter.setPen(QPen(self._theme.colour("focus" if focused else "second"), 2 if focused else 1))
        painter.setBrush(self._theme.colour("raised"))
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        painter.end()


class Stepper(QWidget):
    """A title, less, a number, more; `changed` with the number. Only the number takes the focus."""

    changed = Signal(float)

    def __init__(
        self, theme: Theme, title: str, bounds: tuple[float, float], step: float, unit: str, explained: str = ""
    ) -> None:
        super().__init__()
        self.number = Number(theme, *bounds, step, unit)
        self.number.setAccessibleName(title)
        self.number.setAccessibleDescription(explained)
        self.less = self._button(theme, "minus", tr("{title}: less").format(title=title))
        self.more = self._button(theme, "plus", tr("{title}: more").format(title=title))
        self.less.clicked.connect(self.number.stepDown)
        self.more.clicked.connect(self.number.stepUp)
        self.number.valueChanged.connect(self._change)
        self._lay_out(theme, title)
        self._show_bounds()

    def _button(self, theme: Theme, icon: str, spoken: str) -> IconButton:
        button = IconButton(theme, icon, spoken)
        button.setProperty("place", "stepper")  # the frame around it is its edge
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        return button

    def _lay_out(self, theme: Theme, title: str) -> None:
        frame = _Frame(theme, self.number)
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(0)
        for part in (self.less, self.number, self.more):
            row.addWidget(part)
        frame.setFixedHeight(theme.px(TARGET - 4) + 4)
        frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(words(theme, title, "note", "second"))
        column.addWidget(frame)

    @property
    def value(self) -> float:
        return self.number.value()

    def set_value(self, value: float) -> None:
        """Show a number without saying that it changed."""
        self.number.blockSignals(True)
        self.number.setValue(value)
        self.number.blockSignals(False)
        self._show_bounds()

    def set_bounds(self, least: float, most: float) -> None:
        """Where less and more stop from now on; the number has to lie within."""
        self.number.blockSignals(True)
        self.number.set_bounds(least, most)
        self.number.blockSignals(False)
        self._show_bounds()

    def _change(self, value: float) -> None:
        self._show_bounds()
        self.changed.emit(value)

    def _show_bounds(self) -> None:
        self.less.setEnabled(self.value > self.number.minimum())
        self.more.setEnabled(self.value < self.number.maximum())
