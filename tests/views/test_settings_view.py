"""Every setting is a question with a sentence, and every answer is kept as it was meant."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.places import places
from meditation.settings import Settings
from meditation.views.questions import Level, Question
from meditation.views.settings import SettingsView, answered, settings_view

HOME = places(Path("home"))


def view(settings: Settings | None = None, **phrases: str) -> SettingsView:
    asked = {"kind wish": "may I be well", "night wish": "May I rest"}
    return settings_view(settings or Settings(), phrases, asked, HOME)


def rows(settings: Settings | None = None) -> dict[str, Question | Level]:
    return {row.id: row for section in view(settings).sections for row in section.rows}


def test_every_row_is_a_setting_and_has_its_sentence() -> None:
    assert set(rows()) <= set(Settings.__struct_fields__)
    assert all(row.title and row.words.endswith(".") for row in rows().values())


@given(st.data())
def test_an_answer_given_is_the_answer_that_holds_and_changes_nothing_else(data: st.DataObject) -> None:
    before = Settings()
    row = data.draw(st.sampled_from(sorted(rows().values(), key=lambda row: row.id)))
    if isinstance(row, Level):
        answer = str(data.draw(st.integers(0, 100)))
    else:
        answer = data.draw(st.sampled_from([id_ for id_, _ in row.answers]))
    after = answered(before, row.id, answer)
    now = rows(after)[row.id]
    assert str(now.percent if isinstance(now, Level) else now.chosen) == answer
    assert msgspec.structs.replace(after, **{row.id: getattr(before, row.id)}) == before
    assert msgspec.json.decode(msgspec.json.encode(after), type=Settings) == after


def test_an_answer_that_is_not_offered_is_refused() -> None:
    with pytest.raises(ValueError, match="sideways"):
        answered(Settings(), "theme", "sideways")
    with pytest.raises(ValueError, match="colour"):
        answered(Settings(), "colour", "blue")


def test_a_size_from_elsewhere_shows_the_nearest_answer() -> None:
    assert rows(Settings(text_size=1.3))["text_size"].chosen == "1.25"


def test_another_way_for_sound_is_asked_for_only_where_there_is_one() -> None:
    two = settings_view(Settings(), {}, {}, HOME, ("miniaudio", "simpleaudio"))
    assert [id_ for id_, _ in two.section("sound").rows[-1].answers] == ["miniaudio", "simpleaudio"]
    assert "output" not in rows()
    assert rows(Settings(output="silent"))["output"].chosen == "silent"


def test_a_language_is_asked_for_where_sessions_have_more_than_one() -> None:
    two = settings_view(Settings(), {}, {}, HOME, languages=("en", "de"))
    row = two.section("practice").rows[-1]
    assert row.answers == (("", "Like the program"), ("de", "Deutsch"), ("en", "English"))
    assert answered(Settings(), "language", "de").language == "de"
    assert answered(Settings(language="de"), "language", "").language == ""
    assert "language" not in rows()


def test_own_words_leave_the_places_that_still_ask() -> None:
    now = view(**{"kind wish": "be gentle"})
    assert now.phrases == (("kind wish", "be gentle"),)
    assert now.unwritten == (("night wish", "May I rest"),)


def test_the_files_are_named_where_they_are() -> None:
    assert str(HOME.data) in [path for _, path in view().files]
