"""Words in the person's language: found, counted, and English where there are none."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from meditation.catalogue import Catalogue, CatalogueError, Pseudo, catalogue_in, forms_of, plural
from meditation.language import languages, nearest, speak, spoken, tr, trn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl"><context><name>a</name>
<message><source>Begin</source><translation>Zacznij</translation></message>
<message><source>Rest</source><translation type="unfinished">Odpocz</translation></message>
<message numerus="yes"><source>%n days</source><translation>
<numerusform>%n dzień</numerusform><numerusform>%n dni</numerusform><numerusform>%n dni!</numerusform>
</translation></message></context></TS>"""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def test_english_is_what_stands_in_the_code() -> None:
    assert (tr("Begin"), trn("%n day", "%n days", 1), trn("%n day", "%n days", 0)) == ("Begin", "1 day", "0 days")


def test_a_language_is_spoken_from_now_on_until_another_one_is() -> None:
    assert speak("de") == ""
    assert (spoken(), tr("Begin")) == ("de", "Beginnen")
    assert speak("en") == ""
    assert (spoken(), tr("Begin")) == ("en", "Begin")


def test_the_language_of_another_country_is_near_enough() -> None:
    assert nearest(("de-AT",)) == "de"
    assert nearest(("DE_ch",)) == "de"


def test_of_several_languages_the_first_that_there_is_counts() -> None:
    assert nearest(("tlh", "de-DE", "en")) == "de"
    assert nearest(("en-GB", "de")) == "en"
    assert nearest(("tlh",)) == "en"


def test_a_language_that_is_not_there_is_english() -> None:
    speak("tlh")
    assert spoken() == "en"


def test_english_comes_first_of_all_languages() -> None:
    assert languages()[0] == "en"
    assert "de" in languages()


def test_finished_words_are_read_and_unfinished_ones_stay_english(tmp_path: Path) -> None:
    path = tmp_path / "pl.ts"
    path.write_text(TS, encoding="utf-8")
    words = catalogue_in(path, "pl")
    assert (words.of("Begin"), words.of("Rest"), words.of("Unknown")) == ("Zacznij", "Rest", "Unknown")
    assert [words.counted("%n day", "%n days", count) for count in (1, 3, 12)] == ["%n dzień", "%n dni", "%n dni!"]
    assert words.counted("%n week", "%n weeks", 2) == "%n weeks"


def test_a_catalogue_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "pl.ts"
    with pytest.raises(CatalogueError, match=r"^The words in pl\.ts could not be read: No such file or directory\.$"):
        catalogue_in(path, "pl")
    path.write_text(TS[:200], encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"^The words in pl\.ts could not be read: [^\n]+\.$"):
        catalogue_in(path, "pl")


def test_english_is_spoken_where_a_catalogue_is_broken(tmp_path: Path) -> None:
    (tmp_path / "pl.ts").write_text("no words", encoding="utf-8")
    assert "pl.ts could not be read" in speak("pl", tmp_path)
    assert spoken() == "en"
    assert tr("Begin") == "Begin"


@pytest.mark.parametrize(
    ("tag", "counts", "forms"),
    [
        ("de", (0, 1, 2), (1, 0, 1)),
        ("fr", (0, 1, 2), (0, 0, 1)),
        ("ja", (0, 1, 2), (0, 0, 0)),
        ("pl", (1, 3, 5, 12, 22, 101), (0, 1, 2, 2, 1, 2)),
        ("ru", (1, 3, 5, 11, 21, 101), (0, 1, 2, 2, 0, 0)),
        ("cs", (1, 3, 5, 22), (0, 1, 2, 2)),
        ("ar", (0, 1, 2, 3, 11, 100, 103), (0, 1, 2, 3, 4, 5, 3)),
    ],
)
def test_each_language_counts_in_its_own_way(tag: str, counts: tuple[int, ...], forms: tuple[int, ...]) -> None:
    assert tuple(plural(tag, count) for count in counts) == forms


def test_every_language_says_how_many_forms_it_has() -> None:
    assert [forms_of(tag) for tag in ("ja", "de", "pl", "ar")] == [1, 2, 3, 6]


def test_the_language_of_tests_is_longer_in_brackets_and_keeps_what_is_put_in_later() -> None:
    speak("qps")
    said = tr("{title} has ended")
    assert said.startswith("[")
    assert said.endswith("]")
    assert "{title}" in said
    assert len(said) >= 1.4 * len("{title} has ended")
    assert trn("%n day", "%n days", 3).startswith("[3 ")


def test_nothing_stays_nothing_in_every_language() -> None:
    assert Pseudo().of("") == ""
    assert Catalogue("de", {}).of("") == ""


def test_english_loads_no_catalogue() -> None:
    code = (
        "import sys; from meditation.language import speak, tr, nearest; speak(nearest(('en-GB',))); tr('Begin'); "
        "print([m for m in sys.modules if 'catalogue' in m or 'xml' in m])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
