"""What a person can read and mend, wherever it comes up."""

from __future__ import annotations

GOOD, BAD_INPUT = 0, 1
"""Exit codes; 2, wrong usage, is the parser's own."""


class Trouble(Exception):  # noqa: N818 - what a person reads, not an error of the program
    """Something a person can read and mend, in one sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
