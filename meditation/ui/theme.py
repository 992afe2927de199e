"""The theme: letters, space, styles, and the durations that several share; its colours stand in the palettes.

What only one widget measures of its own drawing stands with that widget.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtGui import QColor, QFont, QFontDatabase

from meditation.ui.palettes import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    EVENING_DARK,
    EVENING_LIGHT,
    EVENING_SHADE,
    LIGHT,
    SCENES,
    SHADE,
    Palette,
    SceneColours,
)

if TYPE_CHECKING:
    from pathlib import Path

XS, S, M, L, XL, XXL, HUGE = 4, 8, 12, 16, 24, 32, 48
"""Space in px, before the text factor."""
RADIUS = 20
COLUMN, READING = 1040, 640
"""px: the widest column of a page, and of one that holds sentences alone."""
TARGET = 44
"""px: the least height of anything that can be pressed."""
HEART = 60
"""px: what plays and pauses; beside the largest letters a little more than the others."""
ICON_UNDER, BAR_UNDER = 800, 560
"""px of width under which the rail folds to icons, and to a bar at the foot."""
RAIL, RAIL_FOLDED = 216, 72

NOTE, BODY, LEAD, HEADING, NUMBER, CUE, TITLE, PRESENTED = 13, 15, 17, 20, 32, 32, 40, 48
SMALLEST_CUE, LEAST_CUE = 20, 10
"""Letters of a cue where there is little room; and on the smallest of pages, rather than that words are cut off."""

FRAME, SLOW_FRAME, SETTLE, SAYING, EXPLAINING = 16, 250, 3000, 1800, 6000
"""ms: between frames while something moves, while nothing does; until the controls leave; a word about the volume;
a sentence about keys."""
VOLUME_STEP = 0.05
ORB_LEAST, ORB_BEHIND, ORB_STILL, ORB_DARKEST = 0.36, 0.28, 0.66, 0.22
"""Parts of the orb's largest size (or light): empty lungs, behind a gesture, no pacer, empty lungs without movement."""

SERIF = ("Newsreader", "Georgia", "DejaVu Serif", "serif")
SANS = ("Figtree", "Segoe UI", "DejaVu Sans", "sans-serif")


NIGHT_BLUE, NIGHT_SHARE = "#141B2E", 0.42
"""In the dark theme every colour of a scene leans this far toward this blue."""
BLACK, BLACK_SHARE = "#000000", 0.6
"""With high contrast every colour of a scene leans this far toward black, so that white words stand out on it."""
LAMP, LAMP_SHARE = "#6E4518", 0.36
"""In the evening every colour of a scene leans this far toward lamplight,"""
EMBERS, EMBERS_SHARE = "#2A1706", 0.6
"""and in the dark theme this far toward embers."""
SHADE_SHARE, SHADE_STRENGTH, SCENE_INK = 0.6, 0.76, "#FFFFFF"
"""Behind and of words that lie on a scene."""

STYLE = Template("""
* { color: $ink; }
QWidget#window, QScrollArea, QWidget#body, QStackedWidget { background: $ground; border: none; }
QFrame#rail { background: $surface; border: none; }
QWidget#questions { background: $raised; }
QScrollArea#floating { background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: ${m}px; }
QFrame#panel { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QLabel { background: transparent; }
QLabel[tone="second"] { color: $second; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="scene"] { color: $scene_ink; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: ${s}px; }
QToolTip, QMenu { font-family: $sans; font-size: ${note}px; }
QMenu { background: $raised; border: 1px solid $line; padding: ${s}px; }
QMenu::item { padding: ${s}px ${l}px; border-radius: ${s}px; }
QMenu::item:selected { background: $soft; color: $accent; }
QMenu::item:disabled { color: $second; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: ${s}px; }
QPushButton { min-height: ${target}px; border-radius: ${round}px; padding: 0 ${l}px; border: 2px solid transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; padding: 0 ${xl}px; }
QPushButton[kind="primary"]:hover { background: $accent_over; }
QPushButton[kind="primary"]:disabled { background: $line; color: $second; }
QPushButton[kind="equal"] { background: $soft; color: $accent; padding: 0 ${xl}px; }
QPushButton[kind="equal"]:hover { border-color: $accent; }
QPushButton[kind="back"] { background: transparent; color: $second; padding: 0 ${m}px 0 ${xs}px; }
QPushButton[kind="back"][from="right"] { padding: 0 ${xs}px 0 ${m}px; }
QPushButton[kind="back"]:hover { color: $accent; }
QPushButton[kind="quiet"] { background: transparent; color: $accent; border: 1px solid $second;
  min-height: ${choice}px; padding: 0 ${quiet}px; }
QPushButton[kind="quiet"]:focus { min-height: ${target}px; padding: 0 ${l}px; }
QPushButton[kind="quiet"]:hover { background: $soft; }
QPushButton[kind="plain"] { background: transparent; color: $second; }
QPushButton[kind="bare"] { background: transparent; color: $second; padding: 0 ${m}px;
  min-width: ${bare}px; }
QPushButton[kind="bare"]:hover { background: $soft; color: $accent; }
QPushButton[kind="plain"]:hover { background: $soft; color: $accent; }
QPushButton[kind="flush"] { background: transparent; color: $second; padding: 0 2px; border-radius: ${m}px; }
QPushButton[kind="flush"]:hover { color: $accent; }
QPushButton[kind="choice"] { background: $raised; color: $ink; border: 1px solid $second; padding: 0 ${m_wide}px;
  min-height: ${choice}px; min-width: ${choice_wide}px; }
QPushButton[kind="choice"]:hover { background: $soft; }
QPushButton[kind="choice"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="round"] { background: transparent; padding: 0; border-radius: ${round}px;
  min-width: ${target}px; max-width: ${target}px; }
QPushButton[kind="round"]:hover { background: $soft; }
QPushButton[kind="heart"] { background: $accent; color: $on_accent; padding: 0; border-radius: ${heart_round}px;
  min-width: ${heart}px; max-width: ${heart}px; min-height: ${heart}px; max-height: ${heart}px; }
QPushButton[kind="heart"]:hover { background: $accent_over; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: ${m}px; color: $second;
  padding: ${s}px; min-height: ${tool}px; }
QToolButton:hover { background: $soft; }
QToolButton:checked { background: $soft; color: $accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; }
QPushButton[kind="primary"]:focus, QPushButton[kind="heart"]:focus, QPushButton[kind="choice"]:checked:focus {
  border: 3px solid $focus; }
QPushButton[kind="choice"]:checked:focus { padding: 0 ${m_focus}px; }
QPushButton[kind="primary"][place="scene"]:focus { border: 3px solid $scene_ink; }
QLineEdit, QPlainTextEdit { background: $raised; border: 1px solid $second; border-radius: ${m}px;
  padding: ${s}px ${m}px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $second; }
QLineEdit { min-height: ${target}px; border-radius: ${round_line}px; padding: 0 ${l}px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; }
QAbstractSpinBox { background: transparent; selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none;
  padding: 0; min-height: 0; border-radius: 0; }
QSlider { min-height: ${tool}px; border: 2px solid transparent; border-radius: ${m}px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $second; border-radius: 2px; }
QSlider::sub-page:horizontal, QSlider[from="right"]::add-page:horizontal { background: $accent; border-radius: 2px; }
QSlider[from="right"]::sub-page:horizontal { background: $second; border-radius: 2px; }
QSlider::handle:horizontal { width: ${knob}px; height: ${knob}px; margin: -${knob_over}px 0;
  border-radius: ${knob_round}px; background: $accent; }
QSlider:focus { border: 2px solid $focus; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 40px; }
QScrollBar::handle:vertical:hover { background: $second; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; height: 0; border: none; }
""")
EDGES = Template("""
QPushButton[kind="plain"], QPushButton[kind="bare"], QPushButton[kind="equal"], QPushButton[kind="round"],
QPushButton[kind="primary"] { border: 2px solid $line; }
QPushButton[kind="quiet"], QPushButton[kind="flush"] { border: 2px solid $line; min-height: ${target}px;
  padding: 0 ${l}px; border-radius: ${round}px; }
QPushButton[kind="round"][place="stepper"] { border-color: transparent; }
QToolButton:checked { border: 2px solid $accent; }
QPushButton:focus, QToolButton:focus { border: 3px solid $focus; }
QPushButton[kind="primary"]:focus, QPushButton[kind="heart"]:focus { border: 3px solid $focus; }
""")
"""High contrast besides: whatever can be pressed shows its edge."""


class Theme(msgspec.Struct, frozen=True):
    """A palette and a text factor, with everything that follows from them."""

    palette: Palette
    dark: bool
    scale: float = 1.0
    contrast: bool = False
    still: bool = False
    """Nothing moves and nothing fades: light alone tells of the breath."""
    evening: bool = False
    """Warmer and dimmer, with less blue."""

    def darkened(self) -> Theme:
        """The same for a dim screen."""
        return theme_for(True, self.scale, contrast=self.contrast, still=self.still, evening=self.evening)

    def px(self, size: float) -> int:
        return round(size * self.scale)

    def serif(self, size: int, weight: QFont.Weight = QFont.Weight.Light) -> QFont:
        return self._font(SERIF, size, weight)

    def sans(self, size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return self._font(SANS, size, weight)

    def _font(self, families: tuple[str, ...], size: int, weight: QFont.Weight) -> QFont:
        font = QFont(list(families))
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def colour(self, name: str, opacity: float = 1.0) -> QColor:
        """A palette colour by its name, or by its #RRGGBB."""
        colour = QColor(name if name.startswith("#") else getattr(self.palette, name))
        colour.setAlphaF(opacity)
        return colour

    def scene(self, name: str) -> SceneColours:
        """The colours of a landscape, which lean toward one colour wherever it is not simply light."""
        scene = SCENES.get(name, SCENES["dawn"])
        toward, share = self._scene_leans
        if not share:
            return scene
        far, middle, near = (mixed(ridge, toward, share) for ridge in scene.ridges)
        top, low, sun = (mixed(colour, toward, share) for colour in (scene.top, scene.low, scene.sun))
        return SceneColours(top, low, sun, (far, middle, near), EVENING_SHADE if self.evening else SHADE)

    @property
    def _scene_leans(self) -> tuple[str, float]:
        """Toward which colour, and how far."""
        if self.contrast:
            return BLACK, BLACK_SHARE
        if self.evening:
            return (EMBERS, EMBERS_SHARE) if self.dark else (LAMP, LAMP_SHARE)
        return NIGHT_BLUE, NIGHT_SHARE if self.dark else 0.0

    def style_sheet(self) -> str:
        colours = {
            name: getattr(self.palette, name)
            for name in ("ground", "surface", "raised", "line", "ink", "second", "accent", "on_accent", "soft", "focus")
        }
        target = self.px(TARGET - 4)
        heart = max(HEART, target + 4)
        sizes = {"s": S, "m": M, "l": self.px(L), "xl": self.px(XL), "radius": RADIUS, "tool": self.px(TARGET) - 20}
        rounds = {"target": target, "round": (target + 4) // 2, "heart": heart, "heart_round": (heart + 4) // 2}
        knob = self.px(11) * 2
        rounds |= {"bare": target - 2 * M, "xs": XS, "knob": knob, "knob_round": knob // 2, "knob_over": knob // 2 - 2}
        over = mixed(self.palette.accent, self.palette.ink, 0.15)
        choices = {
            "choice": target + 2,
            "quiet": self.px(L) + 1,
            "note": self.px(NOTE),
            "sans": ", ".join(f'"{family}"' for family in SANS),
            "choice_wide": target - self.px(12),
            "m_wide": self.px(S + 2),
            "m_focus": self.px(S + 2) - 2,
            "round_line": (target + 2) // 2,
        }
        style = STYLE.substitute(**colours, **sizes, **rounds, **choices, accent_over=over, scene_ink=SCENE_INK)
        return style + EDGES.substitute(**colours, **sizes, **rounds) if self.contrast else style


def mixed(one: str, other: str, share: float) -> str:
    """`share` of `other` in `one`, as #rrggbb."""
    a, b = QColor(one), QColor(other)
    parts = zip(a.getRgbF()[:3], b.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(x + (y - x) * share for x, y in parts)).name()


def theme_for(
    dark: bool, scale: float = 1.0, *, contrast: bool = False, still: bool = False, evening: bool = False
) -> Theme:
    """The theme for a light or dark screen at a text factor of 1 to 2; high contrast knows no evening."""
    evening = evening and not contrast
    if contrast:
        palette = CONTRAST_DARK if dark else CONTRAST_LIGHT
    elif evening:
        palette = EVENING_DARK if dark else EVENING_LIGHT
    else:
        palette = DARK if dark else LIGHT
    return Theme(palette, dark, max(1.0, min(2.0, scale)), contrast, still, evening)


def load_fonts(folder: Path) -> None:
    """Make the bundled families known; without them the system's own serve."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
