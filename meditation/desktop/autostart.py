"""A start at login, quietly and only where it is wished for: one entry in the desktop's own folder for that."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from meditation.language import tr

ENTRY = """[Desktop Entry]
Type=Application
Version=1.4
Name=Hand on Heart
Comment=Reminders, quietly
Exec={program} wait
Icon=hand-on-heart
Terminal=false
NoDisplay=true
X-GNOME-Autostart-enabled=true
"""


def can_start_at_login() -> bool:
    return sys.platform.startswith("linux")


def entry_path() -> Path:
    config = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(config) if config else Path.home() / ".config") / "autostart" / "hand-on-heart.desktop"


def start_at_login(wanted: bool, program: Path) -> str:
    """Write the entry or take it away; gives a sentence where that could not be done."""
    path = entry_path()
    try:
        if wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(ENTRY.format(program=_quoted(str(program))), encoding="utf-8")
        else:
            path.unlink(missing_ok=True)
    except OSError as trouble:
        return tr("The start at login could not be changed: {why}.").format(why=trouble.strerror)
    return ""


def _quoted(program: str) -> str:
    """As the Exec key wants it: a quoted argument, then a string value; and no field code."""
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in program)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
