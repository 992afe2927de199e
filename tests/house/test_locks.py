"""The locks: every dependency at one version with hashes, for every system, and no word about where it comes from."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from pathlib import Path

REQUIREMENT = re.compile(r"[a-z0-9-]+==[\w.]+( ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
SYSTEMS = [
    {"python_version": python, "python_full_version": f"{python}.2", "sys_platform": system, "platform_system": name}
    for python in ("3.11", "3.12", "3.13", "3.14")
    for system, name in (("linux", "Linux"), ("darwin", "Darwin"), ("win32", "Windows"))
]


def requirements(lock: Path) -> list[Requirement]:
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [Requirement(line.removesuffix(" \\")) for line in lines if not line.startswith(" ")]


def version(wanted: list[Requirement], name: str, system: dict[str, str]) -> list[str]:
    """The versions of a package that one system would install."""
    here = [r for r in wanted if r.name == canonicalize_name(name) and (r.marker is None or r.marker.evaluate(system))]
    return [str(r.specifier).removeprefix("==") for r in here]


@pytest.fixture(params=["run.lock", "dev.lock"])
def lock(request: pytest.FixtureRequest, root: Path) -> Path:
    return root / ".ci" / str(request.param)


def test_a_lock_holds_versions_and_hashes_and_nothing_else(lock: Path) -> None:
    others = [
        line for line in lock.read_text().splitlines() if not (REQUIREMENT.fullmatch(line) or HASH.fullmatch(line))
    ]
    assert others == []


def test_every_version_in_a_lock_has_a_hash(lock: Path) -> None:
    blocks = re.split(r"\n(?! )", lock.read_text().strip())
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda s: f"{s['sys_platform']}-{s['python_version']}")
def test_every_dependency_has_exactly_one_version_on_every_system(root: Path, system: dict[str, str]) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    run = [*project["project"]["dependencies"], *groups["build"]]
    extra = [text for texts in project["project"]["optional-dependencies"].values() for text in texts]
    for name, wanted in (("run.lock", run), ("dev.lock", [*run, *groups["dev"], *extra])):
        locked = requirements(root / ".ci" / name)
        for text in wanted:
            asked = Requirement(text)
            if asked.marker is None or Marker(str(asked.marker)).evaluate(system):
                [found] = version(locked, asked.name, system)
                assert asked.specifier.contains(found), f"{name}: {text} is locked at {found}"


def test_both_locks_agree(root: Path) -> None:
    run, dev = ({str(r) for r in requirements(root / ".ci" / name)} for name in ("run.lock", "dev.lock"))
    assert run <= dev


def test_python_3_11_gets_a_pyside6_that_keeps_its_references(root: Path) -> None:
    [found] = version(requirements(root / ".ci" / "run.lock"), "pyside6-essentials", SYSTEMS[0])
    assert found.startswith("6.11.")
