"""The names a script may use: bells, ambiences, scenes, families, postures, eyes, evidence codes."""

from __future__ import annotations

from typing import Final

BELLS: Final = ("bowl-low", "bowl-high", "chime-soft", "tingsha", "wood-tap")
DEFAULT_BELL: Final = "bowl-low"
"""What `[bell]` and `[bell default]` strike."""
AMBIENCES: Final = (
    "quiet-room",
    "rain-far",
    "soft-rain",
    "stream",
    "forest-dawn",
    "night-crickets",
    "ocean-far",
    "brown-noise",
    "low-drone",
)
SCENES: Final = ("dawn", "dusk", "night", "rain", "rose", "sea")

FAMILIES: Final = (
    "self-kindness",
    "common-humanity",
    "mindfulness",
    "imagery",
    "writing",
    "mindful-meditation",
    "self-talk",
    "self-forgiveness",
    "compassionate-touch",
    "calming",
    "reframing",
    "recovery",
    "professional",
    "sleep",
)
POSTURES: Final = ("any", "seated", "lying down", "standing", "walking")
EYES: Final = ("open", "lowered", "closed")
LEVELS: Final = ("1", "2", "3")

# fmt: off
EVIDENCE: Final = frozenset((
    "AppSham24", "Balban23", "Baumel19", "Bentley23", "Bowen14", "Breines12", "Britton21", "Brown21", "ButzStahlberg",
    "Cebolla17", "CornishWade15", "Dreisoerner21", "Farias20", "Ferrari19", "Fincham23a", "Fincham23b",
    "GGSC-gestures", "Gamif-RCT", "Gamif-review", "Germer-backdraft", "Goessl17", "Goldberg22", "Grant17", "Kalon",
    "Kazantzis16", "Kirby19", "Kirschner19", "Kross14", "Laborde22", "Lehrer20", "Loken09", "Luoma15",
    "MBCT-exclusions", "MacBeth12", "Marlatt-AVE", "Martinengo19", "MeehanShaffer24", "Miyagawa19", "Neff20-SCHC",
    "NeffGermer13", "Northover21", "OnlineRCT", "Parsons17", "Pennebaker-Smyth", "Pizzoli21", "Rockliff08", "Rusch19",
    "SelfForgiveness24", "Shao24", "ShapiraMongrain10", "Silverman23", "Steffen17", "Strohmaier20", "Strohmaier21",
    "Susman-grant", "Susman24", "Szulczewski19", "Treleaven18", "VanDiest14", "Vierra22", "Wakelin21", "Wilson19",
    "Wood09", "Yadavaia14", "Zaccaro18", "Zeng15", "Zessin15",
))
# fmt: on
"""Codes of the evidence register; each stands for one published source."""
