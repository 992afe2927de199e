"""Every state that is pictured, by its name."""

from __future__ import annotations

from typing import Final

from meditation.ui.screenshots.states.kept import KEPT
from meditation.ui.screenshots.states.places import PLACES
from meditation.ui.screenshots.states.practice import PRACTICE

STATES: Final = {**PLACES, **PRACTICE, **KEPT}
