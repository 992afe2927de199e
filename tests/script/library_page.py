"""Writes docs/library.md from the scripts themselves: `python -m tests.script.library_page > docs/library.md`."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from meditation.script.programme_shelf import FOLDER, read_programmes
from meditation.script.shelf import read_shelf
from meditation.session.clockface import spell_length
from meditation.session.compile import compile_script
from meditation.session.timeline import CueAt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meditation.script.model import Script
    from meditation.script.programme import Programme

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "docs" / "library.md"
CATALOGUE: Final[dict[str, dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "catalogue.toml").read_text("utf-8")
)["session"]
MS_A_WORD: Final = 600
"""At 100 words a minute."""

NAMED: Final = {
    "Self-kindness": "self-kindness",
    "Common humanity": "common-humanity",
    "Mindfulness": "mindfulness",
    "Compassionate imagery": "imagery",
    "Self-compassionate writing": "writing",
    "Mindful meditation": "mindful-meditation",
    "Positive self-talk": "self-talk",
    "Self-forgiveness": "self-forgiveness",
    "Compassionate touch": "compassionate-touch",
    "Calming the nervous system": "calming",
    "Reframing setbacks": "reframing",
    "Early recovery": "recovery",
    "Professional practice": "professional",
}
"""What the founding article names, and the family under which the sessions for it are kept."""
ACCOMPANIED: Final = {"Use beside CBT": ("CBT",), "Use beside ACT": ("ACT",)}
"""What the article names and programmes are for, by the treatment they stand beside."""
TRAINING: Final = ("training-course-6", "care-for-carers-20")

OPENING: Final = """# The library

What the sessions last, say and leave silent, measured from the scripts. This page is written by a program:
`python -m tests.script.library_page > docs/library.md`; a test says so where it no longer fits.

No clinician has read the sessions yet; each says so on its card until one has.

"""


@dataclass(frozen=True, slots=True)
class Measured:
    """What playing a script at its usual length shows."""

    cues: int
    gap: float
    """Seconds from the start of one cue to that of the next, on average."""
    silence: float
    """Share of the time with no new words, in hundredths, at 100 words a minute."""


def measure(script: Script) -> Measured:
    timeline = compile_script(script)
    cues = timeline.only(CueAt)
    words = sum(len(cue.text.split()) for cue in cues)
    silence = 100 * (1 - words * MS_A_WORD / timeline.length)
    return Measured(len(cues), timeline.length / 1000 / len(cues), silence)


def scripts() -> dict[str, Script]:
    """By id, in the catalogue's order."""
    found = {card.id: card.script for card in read_shelf([ROOT / "scripts"]).good()}
    return {session: found[session] for session in CATALOGUE if session in found}


def row(script: Script) -> str:
    """One session's line of the table."""
    heading, measured, wanted = script.heading, measure(script), CATALOGUE[script.heading.id]
    lengths = heading.lengths
    span = "" if len(lengths) == 1 else f", {spell_length(min(lengths))} to {spell_length(max(lengths))}"
    cells = (
        f"{heading.title} `{heading.id}`",
        str(heading.level),
        f"{spell_length(heading.length)}{span}",
        f"{measured.cues} ({wanted['cues']})",
        f"{measured.gap:.0f} s ({wanted['gap']} s)",
        f"{measured.silence:.0f} % ({wanted['silence']} %)",
        ", ".join(heading.evidence),
    )
    return f"| {' | '.join(cells)} |"


def sessions_of(named: str) -> list[str]:
    """The ids of the sessions for something that the article names, in the catalogue's order."""
    if named in NAMED:
        return [session for session, script in scripts().items() if NAMED[named] in script.heading.families]
    wanted = {session for plan in plans_of(named) for day in plan.days for session in (*day.sessions, *day.home)}
    return [session for session in CATALOGUE if session in wanted]


def plans_of(named: str) -> list[Programme]:
    """The programmes for what the article names beside single sessions."""
    plans = read_programmes([ROOT / "scripts" / FOLDER])
    if named in ACCOMPANIED:
        return [plan for plan in plans.good if plan.beside in ACCOMPANIED[named]]
    return [plan for plan in plans.good if plan.id in TRAINING]


def page() -> str:
    """The whole page."""
    found = scripts()
    named = [_named_row(name, sessions_of(name)) for name in NAMED]
    planned = [_named_row(name, sessions_of(name), plans_of(name)) for name in (*ACCOMPANIED, "Training programmes")]
    return "\n".join(
        [
            f"{OPENING}## All {len(found)} sessions\n",
            "In brackets stands what the catalogue asks for; silence and gaps lie within a fifth of it.\n",
            "| session | level | length and range | cues | from cue to cue | silence | evidence |",
            "|---|---|---|---|---|---|---|",
            *map(row, found.values()),
            "\n## What the founding article names\n",
            "From the families in the scripts' headings, and from the programmes.\n",
            "| named in the article | sessions |",
            "|---|---|",
            *named,
            *planned,
            "",
        ]
    )


def _named_row(name: str, sessions: Iterable[str], plans: Iterable[Programme] = ()) -> str:
    among = ", ".join(f"`{session}`" for session in sessions)
    ways = " and ".join(f"“{plan.title}”" for plan in plans)
    return f"| {name} | {f'in {ways}: ' if ways else ''}{among} |"


if __name__ == "__main__":
    sys.stdout.write(page())
