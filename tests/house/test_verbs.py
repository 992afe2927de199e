"""The verbs of the Makefile: each says what it does, and the documents name no other."""

from __future__ import annotations

import os
import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def verbs(root: Path) -> set[str]:
    [phony] = re.findall(r"^\.PHONY: (.+)$", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    return set(phony.split())


def test_every_verb_has_its_line_of_help(root: Path) -> None:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS"))}
    said = subprocess.run(["make", "help"], cwd=root, env=env, capture_output=True, text=True, check=True).stdout
    lines = dict(line.split(maxsplit=1) for line in said.splitlines() if " " in line.strip())
    assert set(lines) == verbs(root)


def test_documents_name_only_verbs_that_there_are(root: Path, tracked: list[Path]) -> None:
    known = verbs(root)
    for path in tracked:
        if path.suffix == ".md":
            named = set(re.findall(r"(?:`|^)make ([a-z-]+)", (root / path).read_text(encoding="utf-8"), re.MULTILINE))
            assert named <= known, path


def test_every_document_that_is_linked_is_there(root: Path, tracked: list[Path]) -> None:
    missing = [
        f"{path}: {link}"
        for path in tracked
        if path.suffix == ".md"
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (root / path).read_text(encoding="utf-8"))
        if not (root / path.parent / link).exists()
    ]
    assert missing == []


def test_every_file_that_the_architecture_names_is_there(root: Path) -> None:
    page = (root / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\b(?:meditation|audio|tests|script|session|history|views|ui)/[\w/.]+", page))
    assert named
    assert [n for n in named if not ((root / n).exists() or (root / "meditation" / n).exists())] == []


def test_the_checks_of_a_change_are_the_one_command_that_a_person_types(root: Path) -> None:
    lines = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert "set -euo pipefail" in lines
    assert [line for line in lines if line.startswith("make")] == ["make test </dev/null"]
