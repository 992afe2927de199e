"""Pause-marked text and Markdown brought in: what becomes a cue, a rest, a bell and a section, and what is told."""

from __future__ import annotations

import pytest

from meditation.script.importing.files import import_content
from meditation.script.importing.report import Imported, NotImported
from meditation.script.model import Bell, Cue, Rest, Script
from meditation.script.parse import parse_script
from meditation.session.compile import compile_script
from meditation.session.wording import PLAIN_READING

LONG = "This sentence has a few words, as others do, and then it ends. " * 12


def brought(text: str, name: str = "evening.md") -> Imported:
    found = import_content(text.encode(), name, PLAIN_READING.time)
    assert isinstance(found, Imported), found
    return found


def script_of(text: str, name: str = "evening.md") -> Script:
    parsed = parse_script(brought(text, name).text, "x.session.md")
    assert parsed.script is not None, [str(problem) for problem in parsed.problems]
    assert parsed.script.heading.length == compile_script(parsed.script).length
    return parsed.script


def steps(text: str) -> list[str | int]:
    """Words as text, rests as ms, bells as their name and strikes."""
    row: list[str | int] = []
    for step in script_of(text).steps():
        match step:
            case Cue():
                row.append(step.text)
            case Rest():
                row.append(step.length)
            case Bell():
                row.append(f"{step.name} x{step.strikes}")
            case _:
                raise AssertionError(step)
    return row


def told(text: str, name: str = "evening.md") -> list[str]:
    return [str(guess) for guess in brought(text, name).guesses]


def test_marks_within_lines_and_on_lines_of_their_own() -> None:
    text = (
        "Settle in. [PAUSE: 8s] Let go.\n[PAUSE:5]\nAnd rest. (pause)\n\n[PAUSE 8 seconds]\nThank you (silence 30 sec)."
    )
    assert steps(text) == ["Settle in.", 8000, "Let go.", 5000, "And rest.", 13_000, "Thank you", 30_000]


def test_dots_are_silence_at_the_end_of_a_line_and_words_within_it() -> None:
    assert steps("Breathe in...\nBreathe ... out.\n…\nThank you for coming here today.\n\n[pause 20s]") == [
        "Breathe in.",
        3000,
        "Breathe ... out.",
        5000,
        "Thank you for coming here today.",
        20_000,
    ]


def test_bells_are_struck() -> None:
    assert steps("[BELL]\nWelcome.\n[pause 30s]\n[bell x3]\n(soft chime)") == [
        "bowl-low x1",
        "Welcome.",
        30_000,
        "bowl-low x3",
        "chime-soft x1",
    ]


def test_headings_are_sections_and_the_highest_above_all_is_the_title() -> None:
    script = script_of(
        "# Evening *calm*\n\n## Arriving\nSit.\n[pause 20s]\n### Going on ##\nStay.\n\nThe end\n=====\nGo."
    )
    assert script.heading.title == "Evening calm"
    assert [section.title for section in script.sections] == ["Arriving", "Going on", "The end"]


def test_without_a_heading_above_all_the_first_section_gives_the_title() -> None:
    assert script_of("## Arriving\nSit.\n[pause 20s]").heading.title == "Arriving"


def test_without_any_heading_the_file_gives_title_id_and_language() -> None:
    heading = script_of("Sit.\n[pause 20s]", "Abend_Ruhe für alle.de.txt").heading
    assert (heading.title, heading.id, heading.language) == ("Abend Ruhe für alle", "abend-ruhe-fur-alle", "de")


def test_what_front_matter_says_is_taken() -> None:
    head = '---\ntitle: "Calm: now"\nauthor: A. Writer\nlicense: CC-BY-4.0\nlang: pt-BR\n---\n'
    heading = script_of(f"{head}Sit.\n[pause 20s]").heading
    assert (heading.title, heading.author) == ("Calm: now", "A. Writer")
    assert (heading.licence, heading.language) == ("CC-BY-4.0", "pt-BR")


def test_what_is_not_said_is_guessed_and_told() -> None:
    assert told("Sit.\n[pause 20s]\n(pause)\n(pause)\n[soft music]\n<!-- for me -->", "a b.txt") == [
        "line 1: The id “a-b” is taken from the name of the file.",
        "line 1: The title “A b” is taken from the name of the file.",
        "line 1: The language is not said: en (English) is taken.",
        "line 1: Families, level and touch are not said: mindfulness, 1 and none are taken.",
        "line 1: The author is not said: “unknown” is written.",
        "line 1: The licence is not said: “all rights reserved” is written.",
        "line 3: “(pause)” does not say how long: 5 s are taken. (and 1 more like it)",
        "line 5: I do not know “[soft music]”; it is kept as a note.",
        "line 6: The comment “for me” is left out.",
    ]


def test_markdowns_signs_are_taken_off() -> None:
    text = (
        "**Feel** your _feet_, [here](https://example.org) ![x](y.png)`now` and snake_case.\n\n"
        "- One\n- Two\n1. Three\n> Four\n\n```\nFive\n```\n\n<!-- pause 20s -->\n***\nSix &amp; seven"
    )
    assert steps(text) == [
        "Feel your feet, here now and snake_case.",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        20_000,
        "Six & seven",
    ]


def test_our_own_signs_in_words_are_made_harmless() -> None:
    text = "{kind wish: may I be well} {5s}\n\n#hash\n\n// slashes\n\n[name], hello\n\n/// three\n\n[pause 30s]"
    assert steps(text) == ["(kind wish: may I be well) (5s)", "hash", "slashes", "(name), hello", "/ three", 30_000]


def test_a_title_is_no_condition_and_no_longer_than_titles_are() -> None:
    script = script_of(f"# A\n\n## Later (only from 10m)\nSit.\n[pause 30s]\n## {'long ' * 40}\nStay.")
    assert script.sections[0].title == "Later only from 10m"
    assert script.sections[0].only_from is None
    assert len(script.sections[1].title) <= 80


def test_a_long_paragraph_is_split_where_sentences_end() -> None:
    script = script_of(f"{LONG}\n[pause 5s]")
    cues = [step.text for step in script.steps() if isinstance(step, Cue)]
    assert len(cues) > 3
    assert all(cue.endswith("ends.") and len(cue) <= 220 for cue in cues)
    assert " ".join(cues) == LONG.strip()
    assert any("split" in line for line in told(LONG))


@pytest.mark.parametrize("text", ["word " * 300, "字" * 1500, "短。" * 700, "x" * 3000, "a" + "\u0301" * 2000])
def test_a_paragraph_without_sentences_is_cut_somewhere(text: str) -> None:
    cues = [step.text for step in script_of(f"{text}\n\n[pause 5s]").steps() if isinstance(step, Cue)]
    assert all(len(cue) <= 400 for cue in cues)
    if len(text.split()) == 1 and text[0] != "a":
        assert "".join(cues).replace(" ", "") == text


def test_a_text_of_many_long_paragraphs_still_plays() -> None:
    text = "\n\n".join(f"{n} {'words and more words, ' * 14}" for n in range(150))
    assert script_of(text).heading.length > 0


def test_where_no_silence_is_marked_a_rest_follows_each_paragraph() -> None:
    text = "One line\nof a paragraph that is read as one.\n\nTwo lines of words that take a while."
    assert steps(text)[:3] == [
        "One line of a paragraph that is read as one.",
        5000,
        "Two lines of words that take a while.",
    ]
    assert any("No silence is marked" in line for line in told(text))


def test_a_short_text_is_made_as_long_as_a_session_must_be() -> None:
    script = script_of("Sit.")
    assert script.heading.length == 30_000
    assert any("at least 30s" in line for line in told("Sit."))


def test_letters_of_windows_are_read_and_told() -> None:
    found = import_content("Hände auf den Bauch.\n[PAUSE: 30s]".encode("cp1252"), "x.txt", PLAIN_READING.time)
    assert isinstance(found, Imported)
    assert "Hände auf den Bauch." in found.text
    assert any("Windows-1252" in guess.sentence for guess in found.guesses)


def test_a_script_of_ours_is_not_imported_again() -> None:
    found = import_content(brought("Sit.\n[pause 20s]").text.encode(), "x.session.md", PLAIN_READING.time)
    assert isinstance(found, NotImported)
    assert "a script already" in found.sentence
