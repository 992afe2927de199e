"""The evidence register: what each code of a script stands for, how large the study was, and where it is weak."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

NO_PROMISE = "It does not replace care from a professional."


class Study(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One source, in plain words; `source` is where to find it."""

    code: str
    study: str
    design: str
    size: str
    result: str
    weakness: str
    source: str

    @property
    def words(self) -> str:
        """All of it but the source, as it is shown."""
        return f"{self.study}. {self.design}; {self.size}. {self.result} {self.weakness}"


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    study: tuple[Study, ...]


def read_evidence(path: Path) -> dict[str, Study]:
    """The studies by code; raises OSError and msgspec.ValidationError, which says where."""
    return {study.code: study for study in msgspec.toml.decode(path.read_bytes(), type=_File).study}


def why_this(codes: Iterable[str], register: Mapping[str, Study]) -> tuple[str, ...]:
    """A paragraph for each code that is known, then what none of them says; empty where none is known."""
    studies = [register[code] for code in codes if code in register]
    return (*(study.words for study in studies), NO_PROMISE) if studies else ()
