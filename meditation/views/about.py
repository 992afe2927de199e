"""The About page: what the program is and is not, its version and licences, and where to look for a newer one."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Final

LICENCES: Final = (
    ("The program", "Apache License 2.0"),
    ("The sessions", "Creative Commons Attribution 4.0"),
    ("The fonts, Newsreader and Figtree", "SIL Open Font License 1.1"),
    ("The icons, Phosphor", "MIT"),
)
IS: Final = (
    "A guided-meditation player: short sessions of mindfulness, self-compassion and kind touch, shown and sounded.",
    "It paces the breath where you like that, and keeps a gentle history.",
    "It plays plain text files that you may read, change and write yourself.",
)
IS_NOT: Final = (
    "It is a practice aid for adults, not treatment, and takes no one's place who helps you.",
    "It has no account, no feed and no scores.",
)
NO_NETWORK: Final = (
    "It never goes online: nothing you do here is sent anywhere, and it cannot tell you of new versions."
)
NEW_VERSIONS: Final = (
    "Look for a newer version where this one came from: the person or the software shop that gave it to you. "
    "Your practice and your settings stay when you change to it."
)


@dataclass(frozen=True, slots=True)
class AboutView:
    """Everything on the page."""

    version: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    """Titles with their sentences."""


def about_view(data: str) -> AboutView:
    """`data` is where the person's files are."""
    try:
        number = f"Version {version('hand-on-heart')}"
    except PackageNotFoundError:  # run from a folder, without being installed
        number = "Version not known"
    licences = tuple(f"{what}: {licence}." for what, licence in LICENCES)
    return AboutView(
        number,
        (
            ("What it is", IS),
            ("What it is not", IS_NOT),
            ("Private by its making", (NO_NETWORK, f"Your files are in {data}.")),
            ("New versions", (NEW_VERSIONS,)),
            ("Licences", licences),
        ),
    )
