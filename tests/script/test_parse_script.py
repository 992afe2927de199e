"""What each line of a script becomes."""

from __future__ import annotations

import pytest

from meditation.script.model import (
    Ambience,
    Bell,
    Breathe,
    Choice,
    Cue,
    ExitRamp,
    Heading,
    NoBreath,
    Pause,
    Phase,
    PhaseKind,
    Repeat,
    Rest,
    Scene,
    Script,
    Section,
    Step,
    Touch,
    Variant,
    Voice,
    When,
    Wording,
    Write,
)
from meditation.script.parse import parse_script

HEADING = """---
format: 1
id: morning
title: Morning: a calm start
language: en
families: mindfulness, Calming
level: 1
length: 5m
touch: none
author: A. Writer
licence: CC-BY-4.0
---
"""
ABOVE = HEADING.count("\n")


def script_of(body: str, heading: str = HEADING) -> Script:
    parsed = parse_script(heading + body, "f")
    assert [str(found) for found in parsed.problems] == []
    assert parsed.script is not None
    return parsed.script


def steps_of(body: str) -> tuple[Step, ...]:
    (section,) = script_of(body).sections
    return section.steps


def step_of(direction: str) -> Step:
    """The direction's step; a pause above it keeps the session from being empty."""
    return steps_of(f"[pause 1s]\n{direction}\n")[1]


LINE = ABOVE + 2


def test_the_heading_holds_what_is_written_and_the_defaults() -> None:
    assert script_of("Sit.").heading == Heading(
        id="morning",
        title="Morning: a calm start",
        language="en",
        length=300_000,
        lengths=(300_000,),
        author="A. Writer",
        licence="CC-BY-4.0",
        families=("mindfulness", "calming"),
        level=1,
        touch="none",
        eyes=("open", "lowered", "closed"),
        posture=("any",),
        reviewed="none",
    )


def test_every_field_of_the_heading_can_be_written() -> None:
    more = """lengths: 3m, 5m, 1h30m, 5m
intention: To begin
eyes: open
posture: lying down, seated,
landing: soles-of-the-feet
reviewed: A clinician, 2026
evidence: Susman24
caution: Not while driving.
voice: warm
series: Mornings
version: 2
translates: evening
"""
    heading = script_of("Sit.", HEADING.removesuffix("---\n") + more + "\n// a note\n---\n").heading
    assert heading.lengths == (180_000, 300_000, 5_400_000)
    assert (heading.eyes, heading.posture) == (("open",), ("lying down", "seated"))
    assert (heading.landing, heading.translates, heading.evidence) == ("soles-of-the-feet", "evening", ("Susman24",))
    assert (heading.intention, heading.caution, heading.reviewed) == (
        "To begin",
        "Not while driving.",
        "A clinician, 2026",
    )
    assert (heading.voice, heading.series, heading.version) == ("warm", "Mornings", "2")


def test_lines_up_to_an_empty_one_are_one_cue() -> None:
    assert steps_of("Sit  as\n\tyou like.\n// a note between\nOr lie down.\n\nRest. {#rest}\n") == (
        Cue("Sit as you like. Or lie down.", "s1-1", ABOVE + 1),
        Cue("Rest.", "rest", ABOVE + 6, named=True),
    )


def test_words_may_hold_colons_quotes_and_brackets() -> None:
    (cue,) = steps_of('Say: "this is hard" [softly], (if you like) so.\n')
    assert isinstance(cue, Cue)
    assert cue.text == 'Say: "this is hard" [softly], (if you like) so.'


def test_accented_letters_are_one_letter_however_they_were_typed() -> None:
    (cue,) = steps_of("Gela\u0308nde\n")
    assert isinstance(cue, Cue)
    assert cue.text == "Gelände"


def test_an_automatic_name_counts_section_and_cue_and_leaves_written_names_alone() -> None:
    sections = script_of("One.\n\n# Two\n\nTwo. {#s2-2}\n\nThree.\n\n# Three\n\n[bell]\n\nFour.\n").sections
    names = [[step.name for step in section.steps if isinstance(step, Cue)] for section in sections]
    assert names == [["s1-1"], ["s2-2", "s2-2x"], ["s3-1"]]


def test_replacements_belong_to_the_cue_above() -> None:
    (cue,) = steps_of(
        "Rest a hand there.\n> no touch: Hold a cup: warm.\n>No  Breath : same\n\n> short: skip\n> spoken: Rest.\n"
    )
    assert isinstance(cue, Cue)
    assert cue.variants == (
        (Variant.NO_TOUCH, Wording("Hold a cup: warm.")),
        (Variant.NO_BREATH, Wording(same=True)),
        (Variant.SHORT, Wording(skip=True)),
        (Variant.SPOKEN, Wording("Rest.")),
    )


def test_a_section_may_belong_to_long_or_to_short_sessions() -> None:
    sections = script_of("# Sitting (gently)\nSit.\n# Longer (only from 10m)\n# Both (only from 4m) (Only under 1h)\n")
    assert sections.sections == (
        Section("Sitting (gently)", (Cue("Sit.", "s1-1", ABOVE + 2),), ABOVE + 1),
        Section("Longer", (), ABOVE + 3, only_from=600_000),
        Section("Both", (), ABOVE + 4, only_from=240_000, only_under=3_600_000),
    )


@pytest.mark.parametrize(
    ("direction", "step"),
    [
        ("[pause 1.5s]", Pause(1500, LINE)),
        ("  [Pause 1:30]  ", Pause(90_000, LINE)),
        ("[rest 20s]", Rest(20_000, 10_000, None, 1.0, LINE)),
        ("[rest 5s]", Rest(5000, 3000, None, 1.0, LINE)),
        ("[rest 1.2s]", Rest(1200, 1200, None, 1.0, LINE)),
        (
            "[rest 2m, weight 2.5, max 1h, min 0s, bell tingsha every 5m]",
            Rest(120_000, 0, 3_600_000, 2.5, LINE, "tingsha", 300_000),
        ),
        ("[bell]", Bell("bowl-low", LINE)),
        ("[bell x3]", Bell("bowl-low", LINE, 3)),
        ("[bell default, every 2s]", Bell("bowl-low", LINE, 1, 2000)),
        ("[bell wood-tap x3, every 10s]", Bell("wood-tap", LINE, 3, 10_000)),
        ("[touch arm-stroke]", Touch("arm-stroke", LINE)),
        ("[touch favourite]", Touch("favourite", LINE)),
        ("[touch off]", Touch(None, LINE)),
        ("[ambience stream]", Ambience("stream", LINE)),
        ("[ambience soft-rain, 40%, fade 8s]", Ambience("soft-rain", LINE, 8000, 0.4)),
        ("[ambience off, fade 12s]", Ambience(None, LINE, 12_000)),
        ("[scene dawn]", Scene("dawn", LINE)),
        ("[scene night, fade 0s]", Scene("night", LINE, 0)),
        ("[exit ramp soles-of-the-feet]", ExitRamp("soles-of-the-feet", LINE)),
        ('[write 3m "What, then, [now]?"]', Write(180_000, "What, then, [now]?", LINE)),
        ("[write 1m30s, “What would a friend say?”]", Write(90_000, "What would a friend say?", LINE)),
        ("[voice off]", Voice(on=False, line=LINE)),
        ("[voice ON]", Voice(on=True, line=LINE)),
    ],
)
def test_a_direction_becomes_its_step(direction: str, step: Step) -> None:
    assert step_of(direction) == step


def test_a_breathing_pattern_has_phases_labels_ramps_and_bounds() -> None:
    step = step_of('[breathe in 4 "Kindness, in", hold 2s, out 5 to 7.5 “Out”, empty 0.5, 8 rounds, max 60, min 2]')
    assert step == Breathe(
        (
            Phase(PhaseKind.IN, 4000, 4000, "Kindness, in"),
            Phase(PhaseKind.HOLD, 2000, 2000),
            Phase(PhaseKind.OUT, 5000, 7500, "Out"),
            Phase(PhaseKind.EMPTY, 500, 500),
        ),
        rounds=8,
        minimum=2,
        maximum=60,
        line=LINE,
    )


def test_a_sigh_has_a_sip_on_top_of_its_in_breath() -> None:
    step = step_of('[breathe in 2.5, Sip 1.5 "And a little", out 8, 3 rounds, min 1]')
    assert step == Breathe(
        (
            Phase(PhaseKind.IN, 2500, 2500),
            Phase(PhaseKind.SIP, 1500, 1500, "And a little"),
            Phase(PhaseKind.OUT, 8000, 8000),
        ),
        rounds=3,
        minimum=1,
        maximum=3,
        line=LINE,
    )


@pytest.mark.parametrize(
    ("mark", "name", "length"),
    [
        ("{#feet}", "feet", None),
        ("{4.5s}", "s1-1", 4500),
        ("{0:05}", "s1-1", 5000),
        ("{#feet, 4.5s}", "feet", 4500),
        ("{ 4.5s ,#feet }", "feet", 4500),
    ],
)
def test_a_cue_may_end_in_its_name_and_how_long_it_stays(mark: str, name: str, length: int | None) -> None:
    for body in (f"Feel the feet. {mark}\n", f"Feel the\nfeet. {mark}\n", f"Feel the feet.\n{mark}\n"):
        (cue,) = steps_of(body)
        assert cue == Cue("Feel the feet.", name, ABOVE + 1, named=name == "feet", length=length)


@pytest.mark.parametrize(
    "words",
    [
        "{kind wish: may I be well}",
        "Say {kind wish: may I be well}, or {name : {a}}".replace("{a}", "me"),
        "{Kind  wish:may I, be well: yes}",
        "{ä b_1: x} and {" + "n" * 40 + ":" + "w" * 120 + "}",
    ],
)
def test_a_cue_keeps_its_places_for_own_words_as_they_are_written(words: str) -> None:
    (cue,) = steps_of(f"{words}\n> short: {words}\n")
    assert isinstance(cue, Cue)
    assert (cue.text, cue.variants[0][1].text) == (" ".join(words.split()),) * 2


@pytest.mark.parametrize(
    "words",
    [
        "{}",
        "{:x}",
        "{a:}",
        "{a: }",
        "{1a: x}",
        "{_a: x}",
        "{a#b: x}",
        "{a: {b: c}}",
        "{a",
        "a}",
        "{" + "n" * 41 + ":w}",
    ],
)
def test_other_braces_are_refused(words: str) -> None:
    assert "E036" in {found.code for found in parse_script(f"{HEADING}Say {words} so.\n", "f").problems}


@pytest.mark.parametrize("word", ["rest", "hands"])
def test_a_line_below_breathing_says_what_it_becomes_without_breath(word: str) -> None:
    step = step_of(f"[breathe in 4, out 6, 1 round]\n> no breath: {word}")
    assert isinstance(step, Breathe)
    assert (step.no_breath, step.rounds, step.elastic) == (NoBreath(word), 1, False)


def test_repeats_and_branches_stand_two_deep() -> None:
    script = script_of(
        "[choose my anchor: the breath, Hands]\n[repeat 3 times]\nSit.\n"
        "[when My Anchor is hands]\n[pause 1s]\n[end]\n[end]\n"
    )
    assert script.choices == (Choice("my anchor", ("the breath", "Hands"), ABOVE + 1),)
    assert script.sections[0].steps == (
        Repeat(
            3,
            (
                Cue("Sit.", "s1-1", ABOVE + 3),
                When("my anchor", "Hands", (Pause(1000, ABOVE + 5),), ABOVE + 4),
            ),
            ABOVE + 2,
        ),
    )
    assert script.steps() == (Cue("Sit.", "s1-1", ABOVE + 3), Pause(1000, ABOVE + 5))


def test_a_session_may_be_silent() -> None:
    assert steps_of("[rest 5m]\n") == (Rest(300_000, 150_000, None, 1.0, ABOVE + 1),)


def test_a_pack_brings_its_own_sounds_and_pictures() -> None:
    body = "[bell gong]\n[ambience sea]\n[scene lake]\n[pause 1s]\n"
    parsed = parse_script(HEADING + body, "f", assets={"gong", "sea", "lake"})
    assert parsed.problems == ()


def test_a_warning_leaves_a_script_playable() -> None:
    parsed = parse_script(HEADING + "[touch palm-press]\nPress.\n\n[pause 1s]", "f")
    assert [found.code for found in parsed.problems] == ["W034"]
    assert parsed.script is not None


@pytest.mark.parametrize("between", ["[touch off]\n", "# Next\n"])
def test_a_touch_that_has_ended_asks_for_no_other_words(between: str) -> None:
    script_of(f"[touch palm-press]\n[pause 5s]\n{between}Rest.\n")


def test_even_a_broken_script_has_a_title() -> None:
    assert parse_script(HEADING + "[pause]", "f").title == "Morning: a calm start"
    assert parse_script("---\ntitle: " + "x" * 5000, "f").title == "x" * 80
    assert parse_script("", "f").title == ""
