"""Sentences out of the sound and the history, which know no language, in the person's own."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from meditation.language import SOURCE, noted, spoken, tr
from meditation.views import overheard_files as files

SENTENCES: Final = (
    noted("Sound comes from {place}, which is muted just now."),
    noted("Sound comes from {place}."),
    noted("“{place}” is not to be found just now; sound comes from {default}."),
    noted("“{file}” could not be added: {reason}."),
    noted("“{file}” is among your sounds already, as “{title}”."),
    noted("“{title}” could not be taken away: {reason}."),
    noted("“{file}” could not be read or copied: {reason}."),
    noted("“{file}” is longer than {minutes} minutes; a part of it would do."),
    noted("“{file}” needs ffmpeg, which is not installed; WAV, FLAC, OGG, Opus and MP3 do without."),
    noted("“{file}” holds {kind} sound; its name should end in {ending}."),
    noted("“{file}” cannot be read as sound; it may be damaged or of another kind."),
    noted("“{file}” ends too early; it seems to have been cut off while it was copied."),
    noted("“{file}” holds no sound."),
    noted("{file} could not be written: {reason}."),
    noted("I cannot write “{ending}” files. Choose {kinds}."),
    noted("A WAV file holds {hours} hours at most. Choose .flac."),
    noted("Your history could not be read. It was kept as {file}, and a new one begun."),
    noted("The folder of your history could not be made: {reason}."),
    noted("“{name}”"),
    *files.SENTENCES,
)
"""With parts that differ."""
WHOLE: Final = (
    noted("the default output"),
    noted("No sound device is to be found just now."),
    noted("Sound comes from the default output."),
    noted("No sound: this sitting is silent."),
    noted("No microphone is to be found just now."),
    noted("No sound just now. The words go on."),
    noted("The system's voice did not answer, so the words are shown."),
    noted("There is no voice for this language here, so the words are shown."),
    noted("The voice is not installed here, so the words are shown."),
    noted("The voice did not answer, so the words are shown."),
    noted("Nothing can be heard in this recording."),
    noted("The export was cancelled; nothing was written."),
    noted("M4A needs ffmpeg, which is not installed here. Choose .mp3 or .opus, or install ffmpeg."),
    noted("ffmpeg could not make an M4A of it. Choose .mp3 or .opus."),
    noted("The disk is full, so this cannot be written down just now."),
    noted("The folder of your history cannot be written to just now; what is there can be read."),
    noted("Another program is holding your history; it is tried again."),
    noted("The file of your history is damaged."),
    noted("Some sessions of your history are not as they were written."),
    noted("Your history was written by a newer version of this program; it is read and left as it is."),
    noted("Your history is locked."),
    noted("Your history is locked, and what opens it is not installed here: the package sqlcipher3."),
    *files.WHOLE,
)
_PART = re.compile(r"\\\{(\w+)\\\}")


def overheard(sentence: str) -> str:
    """The same in the language that is spoken; as it came where it is none of those."""
    if not sentence or spoken() == SOURCE:
        return sentence
    if sentence in WHOLE:
        return tr(sentence)
    for pattern in SENTENCES:
        found = _shape(pattern).fullmatch(sentence)
        if found is not None:
            return tr(pattern).format(**{name: overheard(part) for name, part in found.groupdict().items()})
    return sentence


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    return re.compile(_PART.sub(r"(?P<\1>.+?)", re.escape(pattern)))
