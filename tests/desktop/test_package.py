"""The packages made of a bundle: what is in them, and that they go without a trace but what is the person's own."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str | Path, **env: str | Path) -> str:
    told = os.environ | {key: str(value) for key, value in env.items()}
    done = subprocess.run(words, cwd=ROOT, env=told, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def packages(tmp_path: Path, needs: Callable[..., None]) -> Path:
    """Both packages, of a bundle that holds a program which only says its name."""
    needs("dpkg-deb", "dpkg")
    bundle, out = tmp_path / "bundle", tmp_path / "out"
    (bundle / "_internal").mkdir(parents=True)
    out.mkdir()
    (bundle / "_internal" / "part").write_text("a part", encoding="utf-8")
    program = bundle / "hand-on-heart"
    program.write_text('#!/bin/sh\necho "here: $(readlink -f "$0")"\n', encoding="utf-8")
    program.chmod(0o755)
    run("sh", ".ci/package", BUNDLE=bundle, OUT=out)
    return out


def unpacked(packages: Path, folder: Path) -> Path:
    [archive] = packages.glob("*.tar.gz")
    folder.mkdir()
    run("tar", "-xzf", archive, "-C", folder)
    [top] = folder.iterdir()
    return top


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()}


def test_the_deb_holds_the_program_its_names_and_its_place_in_the_menu(packages: Path, tmp_path: Path) -> None:
    [deb] = packages.glob("*.deb")
    run("dpkg-deb", "-x", deb, tmp_path / "root")
    assert {
        "usr/bin/hand-on-heart",
        "usr/bin/hand-on-heart-app",
        "usr/lib/hand-on-heart/_internal/part",
        "usr/share/applications/hand-on-heart.desktop",
        "usr/share/icons/hicolor/scalable/apps/hand-on-heart.svg",
        "usr/share/metainfo/org.hand_on_heart.hand_on_heart.metainfo.xml",
        "usr/share/mime/packages/hand-on-heart.xml",
        "usr/share/doc/hand-on-heart/copyright",
    } <= files(tmp_path / "root")
    assert run(tmp_path / "root/usr/bin/hand-on-heart-app").endswith("usr/lib/hand-on-heart/hand-on-heart\n")
    entry = (tmp_path / "root/usr/share/applications/hand-on-heart.desktop").read_text(encoding="utf-8")
    assert "\nExec=hand-on-heart-app %f\n" in entry


def test_the_deb_runs_no_script_of_its_own_and_names_what_it_needs(packages: Path, tmp_path: Path) -> None:
    [deb] = packages.glob("*.deb")
    run("dpkg-deb", "-e", deb, tmp_path / "control")
    assert files(tmp_path / "control") == {"control"}
    assert "libegl1" in run("dpkg-deb", "-f", deb, "Depends")


def test_the_deb_goes_without_a_trace(packages: Path, tmp_path: Path) -> None:
    [deb] = packages.glob("*.deb")
    root = tmp_path / "root"
    (root / "var/lib/dpkg/updates").mkdir(parents=True)
    (root / "var/lib/dpkg/info").mkdir()
    (root / "var/lib/dpkg/status").touch()
    dpkg = ("dpkg", f"--root={root}", "--force-not-root", "--force-depends", "--force-script-chrootless")
    run(*dpkg, "-i", deb, PATH=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    assert "usr/bin/hand-on-heart" in files(root)
    run(*dpkg, "--purge", "hand-on-heart", PATH=f"{os.environ['PATH']}:/usr/sbin:/sbin")
    assert [name for name in files(root) if not name.startswith("var/lib/dpkg/")] == []


def test_the_archive_installs_for_one_person_and_goes_again(packages: Path, tmp_path: Path) -> None:
    top, prefix = unpacked(packages, tmp_path / "archive"), tmp_path / "home of mine" / ".local"
    run(top / "install", prefix)
    assert run(prefix / "bin/hand-on-heart") == f"here: {prefix}/lib/hand-on-heart/hand-on-heart\n"
    run(top / "install", prefix)  # a newer one goes over it
    entry = (prefix / "share/applications/hand-on-heart.desktop").read_text(encoding="utf-8")
    assert f'Exec="{prefix}/lib/hand-on-heart/hand-on-heart" %f' in entry
    run(top / "install", "--remove", prefix)
    assert [name for name in files(prefix) if "hand" in name] == []


def test_the_archive_leaves_what_is_somebody_elses(packages: Path, tmp_path: Path) -> None:
    top, prefix = unpacked(packages, tmp_path / "archive"), tmp_path / "local"
    own = prefix / "bin" / "hand-on-heart"
    own.parent.mkdir(parents=True)
    own.write_text("mine", encoding="utf-8")
    practice = prefix / "share" / "hand-on-heart" / "history.sqlite"
    practice.parent.mkdir(parents=True)
    practice.write_text("my practice", encoding="utf-8")
    run(top / "install", prefix)
    run(top / "install", "--remove", prefix)
    assert own.read_text(encoding="utf-8") == "mine"
    assert practice.read_text(encoding="utf-8") == "my practice"
