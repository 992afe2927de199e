"""What git keeps: only what belongs here, nothing of one machine, no index of packages, no rehearsed parts in tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TOP = {
    ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile",
    "README.md", "audio", "docs", "meditation", "pyproject.toml", "resources", "scripts", "tests",
}  # fmt: skip
# Taken apart, so that this file does not name them.
INDEXES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("deb", "debian", "org"),
        ("snapshot", "debian", "org"),
        ("pkg", "dev"),
        ("crates", "io"),
    )
]
ONE_MACHINE = re.compile(r"(?<![\w.~-])/(work|root|opt|mnt|Users)/\w|\.\./shar[e]d|/home/(?!you\b|me\b)\w|\.pyen[v]")


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:  # a font, a picture, a sound
        return ""


def test_the_top_holds_only_what_belongs_there(tracked: list[Path]) -> None:
    assert {path.parts[0] for path in tracked} <= TOP


def test_no_file_names_an_index_of_packages(root: Path, tracked: list[Path]) -> None:
    assert [f"{path}: {name}" for path in tracked for name in INDEXES if name in text_of(root / path)] == []


def test_no_file_speaks_of_one_machine(root: Path, tracked: list[Path]) -> None:
    found = [
        f"{path}:{number}: {line.strip()}"
        for path in tracked
        for number, line in enumerate(text_of(root / path).splitlines(), 1)
        if ONE_MACHINE.search(line)
    ]
    assert found == []


def test_tests_play_with_real_parts(root: Path, tracked: list[Path]) -> None:
    mock = re.compile(r"unittest\.moc[k]|from unittest impor[t]|monkeypatch\.setattr|\bMagicMoc[k]\b|pytest[-_]moc[k]")
    found = [path for path in tracked if path.suffix == ".py" and mock.search(text_of(root / path))]
    assert found == []


def test_test_folders_are_no_packages(tracked: list[Path]) -> None:
    assert [path for path in tracked if path.parts[0] == "tests" and path.name == "__init__.py"] == []


def test_nobodys_practice_is_kept_here(tracked: list[Path]) -> None:
    assert [
        path for path in tracked if path.suffix in {".db", ".sqlite", ".sqlite3"} and path.parts[0] != "tests"
    ] == []
