"""Colours that can be read, and words that stay words."""

from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from meditation.settings import Settings
from meditation.ui.looks import SystemLook, theme_of
from meditation.ui.palettes import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    EVENING_DARK,
    EVENING_LIGHT,
    LIGHT,
    SCENES,
    Palette,
)
from meditation.ui.theme import SCENE_INK, Theme, mixed, theme_for
from meditation.ui.widgets.scene import Shade, landscape
from meditation.views.practice import DIMMED

PALETTES = [
    pytest.param(palette, id=name)
    for name, palette in {
        "light": LIGHT,
        "dark": DARK,
        "evening light": EVENING_LIGHT,
        "evening dark": EVENING_DARK,
        "bold dark": CONTRAST_DARK,
        "bold light": CONTRAST_LIGHT,
    }.items()
]


def _light(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_the_guidelines_do() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("palette", PALETTES)
def test_cues_stand_out_seven_to_one_on_the_player(palette: Palette) -> None:
    assert all(contrast(palette.ink, ground) >= 7 for ground in palette.player)


@pytest.mark.parametrize("palette", [LIGHT, DARK, EVENING_LIGHT, EVENING_DARK], ids=["l", "d", "el", "ed"])
def test_cues_that_have_dimmed_are_still_seen_as_large_words_must_be(palette: Palette) -> None:
    assert all(contrast(mixed(ground, palette.ink, DIMMED), ground) >= 3 for ground in palette.player)


@pytest.mark.parametrize("palette", PALETTES)
def test_other_words_stand_out_four_and_a_half_to_one(palette: Palette) -> None:
    grounds = (palette.ground, palette.surface, palette.raised, *palette.player)
    inks = (palette.ink, palette.second, palette.accent)
    pairs = [(ink, ground) for ink in inks for ground in grounds]
    pairs += [(palette.on_accent, palette.accent), (palette.accent, palette.soft)]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("palette", PALETTES)
def test_focus_and_edges_of_controls_stand_out_three_to_one(palette: Palette) -> None:
    grounds = (palette.ground, palette.surface, palette.raised, *palette.player)
    pairs = [(edge, ground) for edge in (palette.focus, palette.second, palette.accent) for ground in grounds]
    assert [pair for pair in pairs if contrast(*pair) < 3] == []


@pytest.mark.parametrize("palette", [CONTRAST_DARK, CONTRAST_LIGHT], ids=["dark", "light"])
def test_with_high_contrast_all_words_stand_out_seven_to_one_and_every_edge_is_seen(palette: Palette) -> None:
    grounds = (palette.ground, palette.surface, palette.raised, palette.soft)
    pairs = [(ink, ground) for ink in (palette.ink, palette.second, palette.accent) for ground in grounds]
    pairs += [(palette.on_accent, palette.accent), (palette.alarm, palette.raised), (palette.alarm, palette.ground)]
    assert [pair for pair in pairs if contrast(*pair) < 7] == []
    assert all(contrast(palette.line, ground) >= 7 for ground in grounds)


def test_what_the_person_chose_comes_before_what_the_system_asks_for() -> None:
    system = SystemLook(dark=True, contrast=True, still=True)
    assert theme_of(Settings(), system) == theme_for(dark=True, contrast=True, still=True)
    assert theme_of(Settings(theme="light", text_size=1.5), system) == theme_for(dark=False, scale=1.5, still=True)
    assert theme_of(Settings(theme="dark", motion="less"), SystemLook()) == theme_for(dark=True, still=True)


def test_high_contrast_is_light_or_dark_as_the_system_is() -> None:
    palettes = [theme_of(Settings(theme="contrast"), SystemLook(dark=dark)).palette for dark in (True, False)]
    assert palettes == [CONTRAST_DARK, CONTRAST_LIGHT]


EVENINGS = pytest.mark.parametrize(
    ("day", "evening"), [(LIGHT, EVENING_LIGHT), (DARK, EVENING_DARK)], ids=["light", "dark"]
)


def colours(palette: Palette) -> list[str]:
    named = [getattr(palette, name) for name in Palette.__struct_fields__]
    return [colour for value in named for colour in ((value,) if isinstance(value, str) else value)]


def _blue(colour: str) -> int:
    return QColor(colour).blue()


@EVENINGS
def test_in_the_evening_every_colour_has_less_blue(day: Palette, evening: Palette) -> None:
    pairs = zip(colours(day), colours(evening), strict=True)
    assert [(by_day, later) for by_day, later in pairs if _blue(later) >= _blue(by_day)] == []


@EVENINGS
def test_in_the_evening_what_is_bright_is_dimmer(day: Palette, evening: Palette) -> None:
    names = ("ground", "surface", "raised", "orb_heart") if day is LIGHT else ("ink", "second", "accent", "orb_heart")
    assert [name for name in names if _light(getattr(evening, name)) >= _light(getattr(day, name))] == []


def test_in_the_evening_scenes_are_warmer_and_dimmer() -> None:
    for dark in (False, True):
        day, later = (theme_for(dark, evening=evening) for evening in (False, True))
        for name in SCENES:
            one, other = day.scene(name), later.scene(name)
            assert _blue(other.top) < _blue(one.top), name
            assert _blue(other.low) < _blue(one.low), name
            assert _light(other.low) < _light(one.low), name


def test_high_contrast_is_the_same_in_the_evening() -> None:
    for dark in (False, True):
        assert theme_for(dark, contrast=True, evening=True) == theme_for(dark, contrast=True)


def test_evenings_are_warm_only_where_that_is_wished_for() -> None:
    assert theme_of(Settings(), SystemLook(), evening=True) == theme_for(dark=False)
    wished = Settings(warm_evenings=True)
    assert theme_of(wished, SystemLook(), evening=True).palette is EVENING_LIGHT
    assert theme_of(wished, SystemLook(dark=True), evening=True).palette is EVENING_DARK
    assert theme_of(wished, SystemLook(dark=True), evening=False).palette is DARK
    assert theme_of(wished, SystemLook(), evening=True).darkened().palette is EVENING_DARK


def test_dark_scenes_are_darker_than_light_ones() -> None:
    day, night = theme_for(dark=False), theme_for(dark=True)
    assert all(_light(night.scene(name).low) < _light(day.scene(name).low) for name in SCENES)


def test_an_unknown_scene_is_dawn() -> None:
    theme = theme_for(dark=False)
    assert theme.scene("somewhere") == theme.scene("dawn")


def test_mixing_ends_at_both_colours() -> None:
    assert mixed("#102030", "#a0b0c0", 0) == "#102030"
    assert mixed("#102030", "#a0b0c0", 1) == "#a0b0c0"


def test_the_text_factor_stays_between_one_and_two() -> None:
    assert theme_for(dark=False, scale=0.2).px(20) == 20
    assert theme_for(dark=False, scale=9).px(20) == 40


@pytest.mark.parametrize(
    ("theme", "least"),
    [
        (theme_for(False), 4.5),
        (theme_for(True), 4.5),
        (theme_for(False, evening=True), 4.5),
        (theme_for(True, evening=True), 4.5),
        (theme_for(False, contrast=True), 7),
    ],
    ids=["light", "dark", "evening", "dark evening", "high contrast"],
)
def test_words_can_be_read_on_every_scene(qapp: QApplication, theme: Theme, least: float) -> None:
    assert qapp
    size = QSize(400, 200)
    for scene, name, top in product(SCENES, ("one", "other"), (0.1, 0.3, 0.6)):
        picture = landscape(theme, name, scene, size, 1.0, shade=Shade(reach=0.8, top=top), whole=True).toImage()
        spots = [(x, y) for x in range(20, 320, 5) for y in range(round(top * 200), 190, 5)]
        assert all(contrast(SCENE_INK, picture.pixelColor(x, y).name()) >= least for x, y in spots), (scene, name, top)


def test_the_sky_over_words_stays_clear(qapp: QApplication) -> None:
    assert qapp
    size, shade = QSize(400, 200), Shade(reach=1.0, top=0.6)
    with_words = landscape(theme_for(False), "one", "sea", size, 1.0, shade=shade, whole=True).toImage()
    without = landscape(theme_for(False), "one", "sea", size, 1.0, whole=True).toImage()
    assert all(with_words.pixelColor(x, 10) == without.pixelColor(x, 10) for x in range(20, 140, 5))


def test_a_landscape_is_the_same_for_the_same_name_and_another_for_another(qapp: QApplication) -> None:
    assert qapp
    theme, size = theme_for(dark=False), QSize(120, 60)
    first, again, other = (
        landscape(theme, name, "sea", size, 1.0, whole=True).toImage() for name in ("one", "one", "other")
    )
    assert first == again
    assert first != other
