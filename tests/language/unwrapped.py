"""Finds words of the screen that slip past `tr`: literals that read like language, outside the calls that mark them."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARKED = {"tr", "trn", "noted"}
SILENT = {"TypeVar", "setObjectName", "QKeySequence", "setApplicationName", "TypeAlias", "ClassInfo"}
"""Calls whose words nobody sees."""
ALLOWED = {
    "Hand on Heart",
    "Apache License 2.0",
    "Creative Commons Attribution 4.0",
    "SIL Open Font License 1.1",
    "Segoe UI",
    "DejaVu Serif",
    "DejaVu Sans",
    "Hand on Heart contributors",
}
"""Names, which are the same in every language."""
A_SENTENCE = re.compile(r"[^\W\d_]{2,}[^\n]* [^\W\d_]{2,}")
A_CAPITAL = re.compile(r"[A-Z][a-zé]+")


def unwrapped(path: Path) -> list[tuple[int, str]]:
    """(line, words) of each literal of a module that reads like words for people and is not marked."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = {id(node) for node in _hidden(tree)}
    return [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in hidden
        and node.value not in ALLOWED
        and not node.value.startswith("[Desktop Entry]")
        and A_SENTENCE.search(node.value)
        and A_CAPITAL.search(node.value)
    ]


def _hidden(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings, annotations, what a programmer alone reads, and what is marked already."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                yield node.value
            case ast.Raise():
                yield from ast.walk(node)
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in MARKED | SILENT:
                for argument in (*node.args, *node.keywords):
                    yield from ast.walk(argument)
            case ast.AnnAssign():
                yield from ast.walk(node.annotation)
            case ast.arg(annotation=ast.expr() as annotation):
                yield from ast.walk(annotation)
            case ast.FunctionDef(returns=ast.expr() as returned):
                yield from ast.walk(returned)
            case _:
                pass
