"""The palettes: every colour of the six appearances, and of the landscapes."""

from __future__ import annotations

import msgspec


class Palette(msgspec.Struct, frozen=True):
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
EVENING_LIGHT = Palette(
    ground="#EDE0C8",
    surface="#F2E7D2",
    raised="#F6EDDB",
    line="#D8C7A6",
    ink="#32281D",
    second="#665740",
    accent="#4F5F2B",
    on_accent="#FBF3E2",
    soft="#DFDBB8",
    warm="#A9572A",
    plum="#7B4B57",
    focus="#9A4510",
    alarm="#9C3420",
    calendar=("#E2D3B4", "#CFCB9C", "#A9AE70", "#7A8748", "#4F5F2B"),
    player=("#EBDCC0", "#E3D8B9"),
    orb=("#EFAF78", "#E69C78", "#D98F74", "#C98B70", "#D39B6C", "#E5AB78"),
    orb_heart="#FFEBC8",
)
"""Paper by lamplight: less blue and less light than by day, in every colour."""
EVENING_DARK = Palette(
    ground="#15100B",
    surface="#1C160F",
    raised="#261E15",
    line="#3A2E20",
    ink="#E6D3B5",
    second="#B09C7E",
    accent="#C4B473",
    on_accent="#1D180B",
    soft="#332C18",
    warm="#E0A070",
    plum="#C79A94",
    focus="#F0AE52",
    alarm="#E88A72",
    calendar=("#261F15", "#3F371F", "#6B6033", "#98894F", "#CBBB7A"),
    player=("#17110B", "#1F180F"),
    orb=("#E0A06A", "#D38C62", "#BF7C60", "#A87058", "#B98656", "#CE9668"),
    orb_heart="#F3D8A8",
)
"""Embers."""
CONTRAST_DARK = Palette(
    ground="#000000",
    surface="#000000",
    raised="#0A0A0A",
    line="#FFFFFF",
    ink="#FFFFFF",
    second="#E6E6E6",
    accent="#7CF5E0",
    on_accent="#000000",
    soft="#003B36",
    warm="#FFC08A",
    plum="#D6C8FF",
    focus="#FFD60A",
    alarm="#FF9C8F",
    calendar=("#000000", "#1F5C55", "#2F8F84", "#4FC7B7", "#7CF5E0"),
    player=("#000000", "#000000"),
    orb=DARK.orb,
    orb_heart=DARK.orb_heart,
)
CONTRAST_LIGHT = Palette(
    ground="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#000000",
    ink="#000000",
    second="#222222",
    accent="#004F49",
    on_accent="#FFFFFF",
    soft="#E3F2EF",
    warm="#7A3208",
    plum="#3E2B7A",
    focus="#0000EE",
    alarm="#8E1408",
    calendar=("#FFFFFF", "#A9CFC8", "#6DA89E", "#2F7D72", "#004F49"),
    player=("#FFFFFF", "#FFFFFF"),
    orb=LIGHT.orb,
    orb_heart=LIGHT.orb_heart,
)


SHADE, EVENING_SHADE = "#1B1626", "#20150A"


class SceneColours(msgspec.Struct, frozen=True):
    """One landscape: sky from top to horizon, sun or moon, three ridges from far to near, what lies behind words."""

    top: str
    low: str
    sun: str
    ridges: tuple[str, str, str]
    shade: str = SHADE


SCENES = {
    "dusk": SceneColours("#F3C9A9", "#F7E6D4", "#FFF6E6", ("#D9A58F", "#A97C86", "#6E5B77")),
    "rose": SceneColours("#EFC3C4", "#FBE9E3", "#FFF8F2", ("#DDA1A8", "#B57C92", "#7C5B7E")),
    "sea": SceneColours("#B7D8D6", "#E9F3EC", "#FDFBEF", ("#8FBFBE", "#5E99A0", "#3A6E7C")),
    "night": SceneColours("#2A3158", "#5A5B8C", "#F4EBD3", ("#474C7C", "#333963", "#222848")),
    "rain": SceneColours("#B4BFCB", "#E2E6E8", "#F7F8F5", ("#93A2B2", "#6D8095", "#4C6078")),
    "dawn": SceneColours("#FBD8A6", "#FDF1DA", "#FFFDF3", ("#EDB98A", "#C79277", "#8A7169")),
}
