"""Commands that look around: the shelf, and whether everything works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meditation.commands.common import Add, house_of, print_data
from meditation.trouble import BAD_INPUT, GOOD

if TYPE_CHECKING:
    import argparse


def add_to(add: Add) -> None:
    lists = add("list", _list, "List every script, and those that cannot be played with their reasons.")
    lists.add_argument("--json", action="store_true", help="print data")

    test = add("self-test", _self_test, "Examine sound, scripts, store and pictures: what works and what does not.")
    test.add_argument("--json", action="store_true", help="print data")


def _list(options: argparse.Namespace) -> int:
    house = house_of(options)
    cards = house.desk().cards()
    if options.json:
        print_data(
            [{"id": c.id, "title": c.title, "line": c.line, "playable": c.playable, "reason": c.trouble} for c in cards]
        )
        return GOOD
    for card in cards:
        print(f"  {card.id:<24} {card.title:<32} {card.trouble or card.line}")
    return GOOD


def _self_test(options: argparse.Namespace) -> int:
    from meditation.self_test import examine

    findings = examine(house_of(options))
    if options.json:
        print_data([{"part": f.part, "works": f.works, "words": f.words} for f in findings])
    else:
        for finding in findings:
            print(f"  {'works ' if finding.works else 'not   '} {finding.part:<10} {finding.words}")
    return GOOD if all(f.works or f.optional for f in findings) else BAD_INPUT
