"""Where things are: what ships with the program, and the person's own files."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple

NAME = "hand-on-heart"


def bundled(kind: Literal["scripts", "resources"]) -> Path:
    """The folder of shipped data: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "_bundled" / kind
    return inside if inside.is_dir() else package.parent / kind


class Places(NamedTuple):
    """The folders of one person's files; made when first written to, for their eyes alone."""

    data: Path
    """The history and its backups, and their own scripts."""
    config: Path
    cache: Path
    """Sounds that can be made again."""

    @property
    def own_scripts(self) -> Path:
        return self.data / "scripts"

    @property
    def own_programmes(self) -> Path:
        """Plans that somebody handed over, or that they wrote."""
        return self.data / "programmes"

    @property
    def phrases(self) -> Path:
        """Their own words, for the places in cues that ask for them."""
        return self.data / "phrases.json"

    @property
    def timer(self) -> Path:
        """The timer as it was last begun."""
        return self.data / "timer.json"

    @property
    def safety_plan(self) -> Path:
        """Their own people and plan, for the Help page."""
        return self.data / "safety-plan.txt"

    @property
    def letters(self) -> Path:
        """Letters to themselves."""
        return self.data / "letters"

    @property
    def recordings(self) -> Path:
        """Voices that they recorded, by script and language."""
        return self.data / "recordings"

    @property
    def own_sounds(self) -> Path:
        """Ambiences of their own."""
        return self.data / "sounds"

    @property
    def spoken(self) -> Path:
        """What a voice has said; it can say it again."""
        return self.cache / "spoken"

    @property
    def card_box(self) -> Path:
        """What lists of sessions show of them."""
        return self.cache / "cards.json"

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"


def places(home: Path | None = None) -> Places:
    """The system's usual folders, or all of them under `home`."""
    if home is not None:
        root = home.expanduser().absolute()
        return Places(root / "data", root / "config", root / "cache")
    from platformdirs import PlatformDirs  # noqa: PLC0415 - not needed with --home, and start-up counts

    system = PlatformDirs(NAME, appauthor=False)
    return Places(Path(system.user_data_dir), Path(system.user_config_dir), Path(system.user_cache_dir))
