"""The About page: what the program is and is not, its version and licences, and where to look for a newer one."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from meditation.language import noted, tr
from meditation.views.keys import keys

SCOPE: Final = noted("Hand on Heart is a practice aid for adults. It is not treatment and not a crisis service.")
MEDICINE: Final = noted("Keep taking any medicine that was prescribed for you.")
BEFORE_YOU_BEGIN: Final = noted(
    "Talk with your doctor or care team before you begin if you live with psychosis or mania, have lately been "
    "through trauma, are in withdrawal, or have thoughts of suicide."
)
LICENCES: Final = (
    (noted("The program"), "Apache License 2.0"),
    (noted("The sessions"), "Creative Commons Attribution 4.0"),
    (noted("The fonts, Newsreader and Figtree"), "SIL Open Font License 1.1"),
    (noted("The icons, Phosphor"), "MIT"),
)
IS: Final = (
    noted(
        "A guided-meditation player: short sessions of mindfulness, self-compassion and kind touch, shown and sounded."
    ),
    noted("It paces the breath where you like that, and keeps a gentle history."),
    noted("It plays plain text files that you may read, change and write yourself."),
)
IS_NOT: Final = (
    SCOPE,
    noted("It takes no one's place who helps you. It has no account, no feed and no scores."),
)
NO_NETWORK: Final = noted(
    "It never goes online: nothing you do here is sent anywhere, and it cannot tell you of new versions."
)
NEW_VERSIONS: Final = noted(
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
        number = tr("Version {number}").format(number=version("hand-on-heart"))
    except PackageNotFoundError:  # run from a folder, without being installed
        number = tr("Version not known")
    licences = tuple(f"{tr(what)}: {licence}." for what, licence in LICENCES)
    files = tr("Your files are in {folder}.").format(folder=data)
    return AboutView(
        number,
        (
            (tr("What it is"), tuple(map(tr, IS))),
            (tr("What it is not"), tuple(map(tr, IS_NOT))),
            (tr("Before you begin"), (tr(BEFORE_YOU_BEGIN), tr(MEDICINE))),
            (tr("Keys"), keys()),
            (tr("Private by its making"), (tr(NO_NETWORK), files)),
            (tr("New versions"), (tr(NEW_VERSIONS),)),
            (tr("Licences"), licences),
        ),
    )
