"""Markdown's signs taken off a line, so that only its words stay."""

from __future__ import annotations

import html
import re
from typing import Final

from meditation.script.importing.marks import mark_in

FENCE: Final = "---"
MOST_FIELDS: Final = 60
"""Lines of a front matter that are looked at."""
RULE_SIGNS: Final = frozenset("-=*_~`+|: ")

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
_ITEM = re.compile(r"(?:[-*+•]|[0-9]{1,3}[.)])[ \t]+")
_PICTURE = re.compile(r"!\[[^\[\]]*\]\([^()\s]*\)")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_EMPHASIS = re.compile(r"\*+|_+|`+|~~+")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def heading_in(line: str) -> tuple[int, str] | None:
    """The rank (1 is the highest) and the words of a heading."""
    found = _HEADING.fullmatch(line)
    return (len(found[1]), words_in(found[2].rstrip("# \t"))) if found else None


def without_item_sign(line: str) -> str | None:
    """A list's or a quotation's line without its sign; None where it has none."""
    if line.startswith(">"):
        return line.lstrip("> \t")
    found = _ITEM.match(line)
    return line[found.end() :] if found else None


def is_rule(line: str) -> bool:
    """A line across the page, or what stands under a heading or around code."""
    return RULE_SIGNS.issuperset(line) or line.startswith("```")


def words_in(line: str) -> str:
    """The words of a line without emphasis, links, pictures and tags."""
    line = _LINK.sub(r"\1", _PICTURE.sub("", line))
    line = _TAG.sub("", line)
    line = _ESCAPED.sub(r"\1", _EMPHASIS.sub(_within_a_word, line))
    return html.unescape(line)


def _within_a_word(run: re.Match[str]) -> str:
    """`snake_case` and 2*3 keep their signs."""
    before, after = run.string[max(run.start() - 1, 0) : run.start()], run.string[run.end() : run.end() + 1]
    return run[0] if run[0] in {"_", "*"} and before.isalnum() and after.isalnum() else ""


def without_comments(text: str) -> tuple[str, list[tuple[int, str]]]:
    """The text without `<!-- comments -->`, its lines as they were; and what is left out, with lines from 1.

    A comment that is a mark for silence or a bell stays, in square brackets.
    """
    kept: list[str] = []
    left_out: list[tuple[int, str]] = []
    at, line = 0, 1
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        comment = text[start + 4 : end].strip()
        line += text.count("\n", at, start)
        if mark_in(comment, loose=False):
            kept += [text[at:start], f"[{comment}]"]
        else:
            kept += [text[at:start], "\n" * text.count("\n", start, end)]
            left_out.append((line, comment))
        line += text.count("\n", start, end)
        at = end + 3
    return "".join([*kept, text[at:]]), left_out


def front_matter(lines: list[str]) -> tuple[dict[str, str], int]:
    """The fields above a text between two lines `---`, and how many lines they take; nothing where there are none."""
    if not lines or lines[0].strip() != FENCE:
        return {}, 0
    end = next((n for n, line in enumerate(lines[1:MOST_FIELDS], 1) if line.strip() in {FENCE, "..."}), 0)
    fields: dict[str, str] = {}
    for line in lines[1:end]:
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().casefold(), value.strip().strip("\"'"))
    return fields, end + 1 if end else 0
