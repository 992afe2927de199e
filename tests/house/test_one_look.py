"""The look is decided in one place: colours stand in the palettes, letters and styles in the theme."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

COLOUR = re.compile(r"#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")
DECIDE = {Path("meditation/ui/theme.py"), Path("meditation/ui/palettes.py")}
SIZES = {"setPixelSize", "setPointSize", "setPointSizeF"}
"""Where a place is narrow, the theme's own letters may be made smaller; nowhere are they given a size of their own."""
FAMILIES = {"setFamily", "setFamilies"}
NO_COLOUR = {"transparent", "black"}
"""A picture that is empty yet, and the black of a mask."""


@pytest.fixture(scope="session")
def trees(root: Path, modules: list[Path]) -> dict[Path, ast.Module]:
    """Of everything that draws for a person; the studio that takes pictures of it has its own paper."""
    return {
        path: ast.parse((root / path).read_text(encoding="utf-8"))
        for path in modules
        if path.is_relative_to("meditation/ui") and path not in DECIDE and "screenshots" not in path.parts
    }


def test_no_colour_is_named_elsewhere(trees: dict[Path, ast.Module]) -> None:
    found = []
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and COLOUR.fullmatch(node.value):
                found.append(f"{path}:{node.lineno}: {node.value}")
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Attribute)
                and node.value.attr == "GlobalColor"
                and node.attr not in NO_COLOUR
            ):
                found.append(f"{path}:{node.lineno}: {node.attr}")
    assert found == []


def test_styles_and_letters_come_from_the_theme_alone(trees: dict[Path, ast.Module]) -> None:
    found = []
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            name = node.func.attr
            if name == "setStyleSheet" and not (node.args and "style_sheet()" in ast.unparse(node.args[0])):
                found.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
            own_size = name in SIZES and not any(isinstance(part, ast.Name) for part in ast.walk(node.args[0]))
            if own_size or name in FAMILIES:
                found.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
    assert found == []
