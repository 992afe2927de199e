"""The theme: the only place where a colour, a size, a duration or a style is written."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

XS, S, M, L, XL, XXL, HUGE = 4, 8, 12, 16, 24, 32, 48
"""Space in px, before the text factor."""
RADIUS = 20
COLUMN = 1040
TARGET = 44
"""px: the least height of anything that can be pressed."""
ICON_UNDER, BAR_UNDER = 800, 560
"""px of width under which the rail folds to icons, and to a bar at the foot."""
RAIL, RAIL_FOLDED = 216, 72

NOTE, BODY, LEAD, HEADING, NUMBER, CUE, TITLE = 13, 15, 17, 20, 32, 32, 40
SMALLEST_CUE = 20

FRAME, SLOW_FRAME, SETTLE, SAYING = 33, 250, 3000, 1800
"""ms: between frames while something moves, while nothing does; until the controls leave; a word about the volume."""
VOLUME_STEP = 0.05
ORB_LEAST, ORB_BEHIND, ORB_STILL = 0.36, 0.28, 0.66
"""Parts of the orb's largest size (or light): empty lungs, behind a gesture, no pacer."""

SERIF = ("Newsreader", "Georgia", "DejaVu Serif", "serif")
SANS = ("Figtree", "Segoe UI", "DejaVu Sans", "sans-serif")


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one appearance."""

    ground: str
    surface: str
    raised: str
    line: str
    ink: str
    second: str
    accent: str
    on_accent: str
    soft: str
    warm: str
    plum: str
    focus: str
    alarm: str
    calendar: tuple[str, ...]
    """No practice to much, five steps."""
    player: tuple[str, str]
    """The player's ground, top and foot."""
    orb: tuple[str, ...]
    """Colours around the orb."""
    orb_heart: str


LIGHT = Palette(
    ground="#F6F3EC",
    surface="#FCFAF6",
    raised="#FFFFFF",
    line="#E4DDD0",
    ink="#2B2E36",
    second="#5F636E",
    accent="#2C6B66",
    on_accent="#FFFFFF",
    soft="#DDEAE5",
    warm="#B8673C",
    plum="#6A5A9A",
    focus="#1D5FBF",
    alarm="#A33A2F",
    calendar=("#EAE4D8", "#C6DED6", "#93C2B6", "#559C90", "#2C6B66"),
    player=("#F4EEE6", "#E7EDE8"),
    orb=("#F4B98A", "#F0A690", "#E39BA6", "#C79AC0", "#B7A3D6", "#E9B59E"),
    orb_heart="#FFF6EA",
)
DARK = Palette(
    ground="#11151C",
    surface="#181E27",
    raised="#202834",
    line="#2C3644",
    ink="#ECE8E1",
    second="#A6ADB9",
    accent="#8ECABD",
    on_accent="#0E1E1D",
    soft="#1E3437",
    warm="#F0B48A",
    plum="#B9ABE4",
    focus="#8FC1FF",
    alarm="#F2988C",
    calendar=("#1F2731", "#26494A", "#357068", "#5A9F92", "#97D6C8"),
    player=("#131824", "#1D2230"),
    orb=("#F0B184", "#E79C88", "#D18AA0", "#A985BE", "#8F8CCB", "#D9A08A"),
    orb_heart="#FBE6CC",
)


@dataclass(frozen=True, slots=True)
class SceneColours:
    """One landscape: sky from top to horizon, sun or moon, three ridges from far to near."""

    top: str
    low: str
    sun: str
    ridges: tuple[str, str, str]


SCENES = {
    "dusk": SceneColours("#F3C9A9", "#F7E6D4", "#FFF6E6", ("#D9A58F", "#A97C86", "#6E5B77")),
    "rose": SceneColours("#EFC3C4", "#FBE9E3", "#FFF8F2", ("#DDA1A8", "#B57C92", "#7C5B7E")),
    "sea": SceneColours("#B7D8D6", "#E9F3EC", "#FDFBEF", ("#8FBFBE", "#5E99A0", "#3A6E7C")),
    "night": SceneColours("#2A3158", "#5A5B8C", "#F4EBD3", ("#474C7C", "#333963", "#222848")),
    "rain": SceneColours("#B4BFCB", "#E2E6E8", "#F7F8F5", ("#93A2B2", "#6D8095", "#4C6078")),
    "dawn": SceneColours("#FBD8A6", "#FDF1DA", "#FFFDF3", ("#EDB98A", "#C79277", "#8A7169")),
}
NIGHT_BLUE, NIGHT_SHARE = "#141B2E", 0.42
"""In the dark theme every colour of a scene leans this far toward this blue."""
SCENE_SHADE, SHADE_SHARE, SHADE_STRENGTH, SCENE_INK = "#1B1626", 0.6, 0.76, "#FFFFFF"
"""Behind and of words that lie on a scene."""

STYLE = Template("""
* { color: $ink; }
QWidget#window, QScrollArea, QWidget#body, QStackedWidget { background: $ground; border: none; }
QFrame#rail { background: $surface; border: none; }
QWidget#questions { background: $raised; }
QScrollArea#change { background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: ${m}px; }
QFrame#panel { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QLabel { background: transparent; }
QLabel[tone="second"] { color: $second; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="scene"] { color: $scene_ink; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: ${s}px; }
QPushButton { min-height: ${target}px; border-radius: ${round}px; padding: 0 ${l}px; border: 2px solid transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; padding: 0 ${xl}px; }
QPushButton[kind="primary"]:hover { background: $accent_over; }
QPushButton[kind="primary"]:disabled { background: $line; color: $second; }
QPushButton[kind="equal"] { background: $soft; color: $accent; padding: 0 ${xl}px; }
QPushButton[kind="equal"]:hover { border-color: $accent; }
QPushButton[kind="back"] { background: transparent; color: $second; padding: 0 ${m}px 0 0; }
QPushButton[kind="back"]:hover { color: $accent; }
QPushButton[kind="quiet"] { background: transparent; color: $accent; border: 2px solid $second; }
QPushButton[kind="quiet"]:hover { background: $soft; }
QPushButton[kind="plain"] { background: transparent; color: $second; }
QPushButton[kind="plain"]:hover { background: $soft; color: $accent; }
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
  padding: ${s}px ${m}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { min-height: ${target}px; border-radius: ${round_line}px; padding: 0 ${l}px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; }
QAbstractSpinBox { background: transparent; selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none;
  padding: 0; min-height: 0; border-radius: 0; }
QSlider { min-height: ${tool}px; border: 2px solid transparent; border-radius: ${m}px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $second; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 22px; height: 22px; margin: -9px 0; border-radius: 11px; background: $accent; }
QSlider:focus { border: 2px solid $focus; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 40px; }
QScrollBar::handle:vertical:hover { background: $second; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; height: 0; border: none; }
""")


@dataclass(frozen=True)
class Theme:
    """A palette and a text factor, with everything that follows from them."""

    palette: Palette
    dark: bool
    scale: float = 1.0

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
        """The colours of a landscape; in the dark they lean toward one deep blue."""
        scene = SCENES.get(name, SCENES["dawn"])
        if not self.dark:
            return scene
        far, middle, near = (mixed(ridge, NIGHT_BLUE, NIGHT_SHARE) for ridge in scene.ridges)
        top, low, sun = (mixed(colour, NIGHT_BLUE, NIGHT_SHARE) for colour in (scene.top, scene.low, scene.sun))
        return SceneColours(top, low, sun, (far, middle, near))

    def style_sheet(self) -> str:
        colours = {
            name: getattr(self.palette, name)
            for name in ("ground", "surface", "raised", "line", "ink", "second", "accent", "on_accent", "soft", "focus")
        }
        target, heart = self.px(TARGET - 4), self.px(60)
        sizes = {"s": S, "m": M, "l": self.px(L), "xl": self.px(XL), "radius": RADIUS, "tool": self.px(TARGET) - 20}
        rounds = {"target": target, "round": (target + 4) // 2, "heart": heart, "heart_round": (heart + 4) // 2}
        over = mixed(self.palette.accent, self.palette.ink, 0.15)
        choices = {
            "choice": target + 2,
            "choice_wide": target - self.px(12),
            "m_wide": self.px(S + 2),
            "m_focus": self.px(S + 2) - 2,
            "round_line": (target + 2) // 2,
        }
        return STYLE.substitute(**colours, **sizes, **rounds, **choices, accent_over=over, scene_ink=SCENE_INK)


def mixed(one: str, other: str, share: float) -> str:
    """`share` of `other` in `one`, as #rrggbb."""
    a, b = QColor(one), QColor(other)
    parts = zip(a.getRgbF()[:3], b.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(x + (y - x) * share for x, y in parts)).name()


def theme_for(dark: bool, scale: float = 1.0) -> Theme:
    """The theme for a light or dark screen at a text factor of 1 to 2."""
    return Theme(DARK if dark else LIGHT, dark, max(1.0, min(2.0, scale)))


def load_fonts(folder: Path) -> None:
    """Make the bundled families known; without them the system's own serve."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
