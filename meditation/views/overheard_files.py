"""What the readers of files say: why a file is not theirs, why a row is set aside, and what each file is called."""

from __future__ import annotations

from typing import Final

from meditation.language import noted

SENTENCES: Final = (
    noted("None of its first {count} rows is a session. Is it the right file?"),
    noted("There is no column “{column}”. The columns are: {columns}."),
    noted("Which column holds {part}? The columns are: {columns}."),
    noted("The dates in “{column}” are written in a way that is not known."),
    noted("This line lacks something, or has a wrong value ({trouble})."),
)
"""With parts that differ."""
WHOLE: Final = (
    noted("the start"),
    noted("the length"),
    noted("Which kind of file this is cannot be seen. Tell which of its columns are the start and the length."),
    noted("This file is too large to be such a file."),
    noted("This file is not whole, or not JSON."),
    noted("This is no table of sittings: it has no rows below a header."),
    noted("This is no table of this program: its columns have other names."),
    noted("This is no log of Insight Timer: its columns have other names."),
    noted("This is no log of Meditate: its columns have other names."),
    noted("These are no statistics of Medito: “audioCompleted” is missing."),
    noted("This is no export of Apple Health: its elements lie too deep in one another."),
    noted("This is no export of Apple Health: its elements have too many names."),
    noted("This is no export of Apple Health: one of its elements never ends."),
    noted("This is no export of Apple Health: it defines entities of its own."),
    noted("From here on the file cannot be read; it may be cut short."),
    noted("This row cannot be read."),
    noted("This line is not whole, or not JSON."),
    noted("This line is neither a session nor a pause."),
    noted("This line was written by a newer version of this program."),
    noted("It has fewer columns than the header."),
    noted("Its first column is not a date."),
    noted("Its start is not a date and a time."),
    noted("Its start or its end is not a date and a time."),
    noted("Its start is not a date that can be."),
    noted("Its length is not a length of time."),
    noted("A date, a length or a number in it cannot be read."),
    noted("Its length is less than nothing."),
    noted("It is longer than twelve hours."),
    noted("It lies in the future."),
    noted("It overlaps the sitting beside it."),
    noted("Hand on Heart, everything (JSON Lines)"),
    noted("Hand on Heart, table (CSV)"),
    noted("Insight Timer log"),
    noted("Apple Health export"),
    noted("Medito statistics"),
    noted("Loop Habit Tracker, one habit"),
    noted("Meditate log"),
)
