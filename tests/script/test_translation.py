"""Translations: words of another language under the names of the original, with every step as it was."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.script.model import Cue, Script, Variant, Wording
from meditation.script.parse import load_script, parse_script
from meditation.script.shelf import read_shelf
from meditation.script.translating import closest, is_lines, language_in, translate
from meditation.script.translation import Lines, TranslatedCue, other_words, translated
from meditation.script.translation_file import load_lines, parse_lines
from meditation.script.translation_form import translation_form
from meditation.session.compile import compile_script
from meditation.session.timeline import BreathAt, CueAt

SCRIPTS = Path(__file__).parents[2] / "scripts"
BROKEN = Path(__file__).parent / "broken"
ORIGINAL = """---
format: 1
id: evening
title: Evening
language: en
length: 5m
author: A. Writer
licence: CC-BY-4.0
families: calming
level: 1
touch: none
intention: A quiet end
---

[choose anchor: breath, hands]

# Arriving (only from 2m)

Sit as you like. {#sit}
> no touch: same
> short: skip

[when anchor is hands]
Let your hands be warm. {#hands}
> no touch: Let your sleeves be warm.
[end]

[breathe in 4 "Kindness in", out 6, 5 rounds]

[repeat 2 times]
Say: {kind wish: may I rest}. {#wish, 5s}
[end]

[write 1m "What was good?"]

[rest 2m, max 1h]
"""
HEADING = """---
translates: evening
language: de
title: Abend
author: T. Ranslator
licence: CC-BY-SA-4.0
---

"""
WHOLE = (
    HEADING
    + """“anchor”
Anker

“breath”
Atem

“hands”
Hände

# Arriving
Ankommen

{#sit}
= Sit as you like.
Sitz, wie
du magst.

{#hands}
Lass deine Hände
warm sein.
= no touch: Let your sleeves be warm.
> no touch: Lass deine Ärmel warm sein.

"Kindness in"
Freundlich ein

{#wish}
Sag: {kind wish: möge ich ruhen}.
> spoken: Sag, {kind wish: möge ich ruhen}.

«What was good?»
Was war gut?
"""
)


def script_of(text: str) -> Script:
    script = parse_script(text, "evening.session.md").script
    assert script is not None
    return script


EVENING = script_of(ORIGINAL)


def told(text: str, file: str = "evening.de.lines.md") -> list[str]:
    return [str(problem) for problem in translate(EVENING, parse_lines(text, file))[1]]


def german() -> Script:
    script, problems = translate(EVENING, parse_lines(WHOLE, "evening.de.lines.md"))
    assert problems == ()
    assert script is not None
    return script


def test_every_word_is_the_translators() -> None:
    script = german()
    cues = {step.name: step for step in script.steps() if isinstance(step, Cue)}
    assert cues["sit"].text == "Sitz, wie du magst."
    assert cues["hands"].wording(Variant.NO_TOUCH) == Wording("Lass deine Ärmel warm sein.")
    assert cues["wish"].wording(Variant.SPOKEN) == Wording("Sag, {kind wish: möge ich ruhen}.")
    assert [section.title for section in script.sections] == ["Ankommen"]
    assert script.choices[0].options == ("Atem", "Hände")
    assert set(other_words(script)) == {"Anker", "Atem", "Hände", "Ankommen", "Freundlich ein", "Was war gut?"}


def test_names_lengths_and_short_answers_are_the_originals() -> None:
    cues = {step.name: step for step in german().steps() if isinstance(step, Cue)}
    assert cues["wish"].length == 5000
    assert cues["sit"].variants == ((Variant.NO_TOUCH, Wording(same=True)), (Variant.SHORT, Wording(skip=True)))


def test_the_heading_names_author_and_translator() -> None:
    heading = german().heading
    assert (heading.id, heading.translates, heading.language) == ("evening", "evening", "de")
    assert (heading.title, heading.author, heading.licence) == ("Abend", "A. Writer · T. Ranslator", "CC-BY-SA-4.0")
    assert (heading.intention, heading.reviewed) == ("A quiet end", "none")


def test_a_translation_plays_with_its_own_choices() -> None:
    timeline = compile_script(german(), 600_000)
    assert timeline.language == "de"
    assert {breath.text for breath in timeline.only(BreathAt) if breath.phase.value == "in"} == {"Freundlich ein"}
    assert "Lass deine Hände warm sein." not in {cue.text for cue in timeline.only(CueAt)}


def test_what_is_not_translated_stays_and_is_counted() -> None:
    text = HEADING + "{#sit}\nSitz, wie du magst.\n\n{#hands}\n\n# Arriving\nAnkommen\n"
    script, problems = translate(EVENING, parse_lines(text, "evening.de.lines.md"))
    assert script is not None
    assert [step.text for step in script.steps() if isinstance(step, Cue)][1] == "Let your hands be warm."
    assert [str(problem) for problem in problems] == [
        (
            "evening.de.lines.md:3:11: warning W111: "
            "8 of 10 texts are not translated yet: “anchor”, “breath”, “hands” ….\n"
            "    language: de\n"
            "              ^\n"
            "    They stay in the original's language until then."
        )
    ]


@pytest.mark.parametrize("answer", ["> no touch:", "> no touch: (write me)"])
def test_a_form_not_filled_in_is_only_not_translated_yet(answer: str) -> None:
    text = WHOLE.replace("> no touch: Lass deine Ärmel warm sein.", answer)
    (problem,) = translate(EVENING, parse_lines(text, "evening.de.lines.md"))[1]
    assert problem.sentence == "1 of 10 texts are not translated yet: #hands (no touch)."


def test_a_form_asks_for_every_text_and_changes_none() -> None:
    script, problems = translate(EVENING, parse_lines(translation_form(EVENING, "de"), "evening.de.lines.md"))
    assert [problem.code for problem in problems] == ["W111", "W095", "W095", "W095"]
    assert problems[0].sentence.startswith("10 of 10 texts are not translated yet")
    assert script is not None
    assert (script.heading.title, script.heading.intention) == ("Evening", "A quiet end")
    assert script.sections == EVENING.sections


def test_a_form_filled_in_is_whole() -> None:
    form = translation_form(EVENING, "de")
    filled = "\n".join(
        row.replace("(write me)", f"Wort {number} {{kind wish: wohl}}" if "{" in before else f"Wort {number}")
        for number, (before, row) in enumerate(pairwise(["", *form.splitlines()]))
    )
    assert translate(EVENING, parse_lines(filled, "evening.de.lines.md"))[1] == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "= Sit as",
            "= Now sit as",
            ":22:3: warning W110: The original has changed here. It now says: Sit as you like.",
        ),
        ("evening", "morning", ":2:13: error E101: This translates “morning”; the script beside it is “evening”."),
        ("{#sit}", "{#sits}", ":21:1: error E106: The original has no cue #sits."),
        ("# Arriving", "# Ariving", ":18:1: error E107: The original has no section “Ariving”."),
        ("“breath”", "“breadth”", ":12:1: error E107: The original has no label, question or choice “breadth”."),
        ("{#hands}", "{#sit}", ":26:1: error E108: This is already translated on line 21."),
        ("Ankommen", "\nAnkommen\nda sein", ":20:1: error E109: I do not see what these words translate."),
        ("> no touch", "> short", ":30:1: error E112: The original has no words of its own for “short” here."),
        (
            "Lass deine Ärmel warm sein.",
            "skip",
            ":30:1: error E119: The original and this translation do not leave out the same for “no touch”.",
        ),
        ("Freundlich ein", "[pause 5s]", ":33:1: error E114: A translation has words, and no directions."),
        ("Freundlich ein", "F" * 41, ":33:1: error E115: These words have 41 letters; there is room for 40."),
        ("Hände\n\n#", "Atem\n\n#", ":15:1: error E116: Two options of one choice are called “Atem”."),
        ("language: de", "language: EN", ":3:11: error E102: “EN” is the original's own language."),
        ("language: de", "language: fr", ":3:11: error E103: The file's name says “de”; “language” says “fr”."),
        ("title: Abend", "title: (write me)", ":4:8: warning W095: Something is still to be written here."),
        (
            "Sag: {kind wish: möge",
            "Sag: {guter Wunsch: möge",
            ":36:1: warning W113: The places for own words here are not those of the original, which are: kind wish.",
        ),
    ],
)
def test_what_is_wrong_is_told_at_its_place(old: str, new: str, expected: str) -> None:
    text = WHOLE.replace(old, new, 1)
    assert text != WHOLE
    assert any(problem.startswith(f"evening.de.lines.md{expected}") for problem in told(text)), told(text)


def test_a_broken_translation_has_exactly_these_problems() -> None:
    name = "evening.de.lines.md"
    problems = told((BROKEN / name).read_text("utf-8"), name)
    assert "\n".join(problems) + "\n" == (BROKEN / "evening.de.expected").read_text("utf-8")


def test_a_translation_without_a_heading_says_so() -> None:
    assert told("{#sit}\nSitz.\n") == [
        (
            "evening.de.lines.md:1:1: error E100: This translation has no heading.\n    {#sit}\n    ^\n"
            "    Begin with a line ---, then translates, language and so on, then ---."
        )
    ]


def test_a_translation_with_errors_gives_no_script() -> None:
    script, problems = translate(EVENING, parse_lines(WHOLE.replace("{#sit}", "{#Sit down}"), "evening.de.lines.md"))
    assert script is None
    assert [problem.code for problem in problems] == ["E030"]


def test_a_file_that_is_not_text_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "evening.de.lines.md"
    path.write_bytes(b"\xff\xfe")
    parsed = load_lines(path)
    assert parsed.lines is None
    assert [problem.code for problem in parsed.problems] == ["E003"]


def test_the_name_of_a_file_says_its_language() -> None:
    assert language_in("evening.pt-BR.lines.md") == "pt-BR"
    assert is_lines("evening.DE.LINES.MD")
    assert not any(map(is_lines, (".evening.de.lines.md", "lines.md", "evening.lines.md", "evening.session.md")))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("de", "de"), ("DE-at", "de"), ("pt", "pt-BR"), ("pt-PT", "pt-BR"), ("zh-Hant-TW", "zh-Hant"), ("fr", None)],
)
def test_the_nearest_language_is_offered(wanted: str, found: str | None) -> None:
    assert closest(wanted, ("en", "de", "pt-BR", "zh-Hans", "zh-Hant")) == found


def test_the_bundled_translation_is_whole_and_plays_its_thirty_seconds() -> None:
    original = load_script(SCRIPTS / "touch-20-seconds.session.md").script
    assert original is not None
    script, problems = translate(original, load_lines(SCRIPTS / "touch-20-seconds.de.lines.md"))
    assert problems == ()
    assert script is not None
    assert compile_script(script).length == 30_000


def test_every_bundled_translation_has_its_original() -> None:
    shelf = read_shelf([SCRIPTS])
    assert shelf.problems == ()
    paths = {translation.path for card in shelf.good() for translation in card.translations}
    assert paths == set(SCRIPTS.glob("*.lines.md"))


def shape(script: Script) -> list[object]:
    """All of a script that is no word."""
    return [(type(s), getattr(s, "length", None), s.name if isinstance(s, Cue) else "") for s in script.steps()]


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)
TRANSLATED_CUE = st.builds(
    TranslatedCue,
    WORDS,
    st.dictionaries(st.sampled_from(Variant), st.builds(Wording, WORDS)).map(lambda d: (*d.items(),)),
)


@given(
    st.dictionaries(st.sampled_from(["sit", "hands", "wish", "none"]), TRANSLATED_CUE),
    st.dictionaries(st.sampled_from(["anchor", "breath", "hands", "Arriving", "What was good?"]), WORDS),
)
def test_whatever_is_translated_the_steps_and_names_stay(cues: dict[str, TranslatedCue], words: dict[str, str]) -> None:
    lines = Lines("evening", "de", "Abend", "T", "CC0-1.0", cues=cues, words=words)
    assert shape(translated(EVENING, lines)) == shape(EVENING)


@given(st.lists(st.sampled_from([*WHOLE.splitlines(), *ORIGINAL.splitlines(), "=", ">", "{#", "“”", "#"]), max_size=40))
def test_no_text_whatever_stops_the_reader(rows: list[str]) -> None:
    script, problems = translate(EVENING, parse_lines("\n".join(rows), "evening.de.lines.md"))
    assert (script is None) == any(problem.level.value == "error" for problem in problems)
