"""The Settings page: every setting as a plain question with one sentence that says what it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from meditation.language import languages as of_the_program
from meditation.language import noted, tr
from meditation.views.questions import Asked, Heard, key_of
from meditation.views.session_card import language_name
from meditation.views.setting_tables import DESKTOP, LOOK, OUTPUT_WORDS, PRACTICE, RUN, SOUND, VOICE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meditation.places import Places
    from meditation.settings import Settings
    from meditation.views.questions import Level, Question

EVERYTHING_STAYS: Final = noted("Nothing leaves this computer: no account, no network, nobody who counts.")


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together."""

    id: str
    title: str
    rows: tuple[Question | Level, ...]


@dataclass(frozen=True, slots=True)
class SettingsView:
    """Everything on the page, in its order."""

    sections: tuple[Section, ...]
    phrases: tuple[tuple[str, str], ...]
    """(name of the place, the person's own words), by name."""
    unwritten: tuple[tuple[str, str], ...]
    """(name, the author's words) of the places in sessions that have no own words yet."""
    files: tuple[tuple[str, str], ...]
    """(what, where) of the person's own files."""

    def section(self, id_: str) -> Section:
        """Raises StopIteration for an id that is none."""
        return next(section for section in self.sections if section.id == id_)


_ALL: Final = {row.id: row for row in (*PRACTICE, *SOUND, *VOICE, *LOOK, *RUN, *DESKTOP)}


def settings_view(
    settings: Settings,
    phrases: Mapping[str, str],
    places_in_scripts: Mapping[str, str],
    where: Places,
    outputs: tuple[str, ...] = ("miniaudio",),
    languages: tuple[str, ...] = (),
) -> SettingsView:
    """The page now; `places_in_scripts` are the author's words by name, `outputs` the ways sound can take here.

    `languages` are the tags of the languages that sessions are written in or translated into.
    """
    practice: tuple[Asked | Heard, ...] = PRACTICE
    spoken = {*languages, settings.language} - {""}
    if len(spoken) > 1:
        practice = (*PRACTICE, _language(spoken))
    sound: tuple[Asked | Heard, ...] = SOUND
    if len({*outputs, settings.output}) > 1:
        sound = (*SOUND, _output({*outputs, settings.output}))
    tables: tuple[tuple[str, str, tuple[Asked | Heard, ...]], ...] = (
        ("practice", tr("Practice"), practice),
        ("sound", tr("Sound"), sound),
        ("voice", tr("Voice"), VOICE),
        ("look", tr("Look"), (*LOOK, _interface())),
        ("run", tr("Run"), RUN),
        ("desktop", tr("Desktop"), DESKTOP),
    )
    return SettingsView(
        sections=tuple(Section(id_, title, tuple(row.of(settings) for row in rows)) for id_, title, rows in tables),
        phrases=tuple(sorted(phrases.items())),
        unwritten=tuple(sorted((n, w) for n, w in places_in_scripts.items() if n not in phrases)),
        files=(
            (tr("Your practice, your words, your own scripts"), str(where.data)),
            (tr("Settings"), str(where.settings)),
            (tr("Sounds that can be made again"), str(where.cache)),
        ),
    )


def _output(names: set[str]) -> Asked:
    offered = tuple((name, words) for name, words in OUTPUT_WORDS.items() if name in names)
    sentence = noted("Another way to the loudspeaker, where the usual one is silent.")
    return Asked("output", noted("Sound goes"), sentence, offered)


def _language(tags: set[str]) -> Asked:
    offered = tuple((tag, language_name(tag)) for tag in sorted(tags))
    sentence = noted("Where a session is translated.")
    return Asked("language", noted("Language of sessions"), sentence, (("", noted("Like the program")), *offered))


def _interface() -> Asked:
    offered = tuple((tag, language_name(tag)) for tag in of_the_program())
    sentence = noted("Of the program itself. No second person has read the German words yet.")
    return Asked("interface", noted("Language"), sentence, (("", noted("Follow the system")), *offered))


def language_question(settings: Settings, tags: Sequence[str]) -> Question | None:
    """Which of these languages the program speaks; None where there is but one."""
    return _interface().of(settings) if len(tags) > 1 else None


def answered(settings: Settings, id_: str, answer: str) -> Settings:
    """The settings with one answer given, a level in percent; raises ValueError for one that is not offered."""
    of_here = {"output": _output(set(OUTPUT_WORDS)), "language": _language({answer} - {""}), "interface": _interface()}
    asked = of_here.get(id_) or _ALL.get(id_)
    if asked is None:
        raise ValueError(id_)
    if isinstance(asked, Heard):
        value: Any = max(0, min(100, int(answer))) / 100
    else:
        found = [value for value, _ in asked.values if key_of(value) == answer]
        if not found:
            raise ValueError(answer)
        value = found[0]
    return msgspec.structs.replace(settings, **{id_: value})
