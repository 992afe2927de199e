"""Every setting that is always asked: its question, what it does in a sentence, and its answers."""

from __future__ import annotations

from typing import Final

from meditation.language import noted
from meditation.script.gestures import GESTURES
from meditation.settings import TEXT_SIZES
from meditation.views.questions import Asked, Heard
from meditation.views.switches import BREATH_SOUNDS

SHORT_WORDS: Final = {
    "hand-on-heart": noted("Hand on the chest"),
    "two-hands-heart": noted("Chest, both hands"),
    "heart-and-belly": noted("Chest and belly"),
    "two-hands-belly": noted("Belly, both hands"),
    "one-cheek": noted("One cheek"),
    "cradle-face": noted("Both cheeks"),
    "gentle-hug": noted("A gentle hug"),
    "hand-in-hand": noted("Hand in hand"),
    "arm-stroke": noted("Stroking the arm"),
    "fist-and-palm": noted("Fist in palm"),
    "hands-on-thighs": noted("Hands on thighs"),
    "palm-press": noted("Palms together"),
    "neck-rest": noted("Back of the neck"),
    "hold-object": noted("Something to hold"),
    "picture-it": noted("Only picturing it"),
}
"""Of each gesture, for a list to choose from."""
OUTPUT_WORDS: Final = {"miniaudio": noted("The usual way"), "simpleaudio": "simpleaudio", "silent": noted("Nowhere")}

PRACTICE: Final = (
    Asked(
        "touch",
        noted("Touch"),
        noted("Sessions may offer a kind touch, or leave it out."),
        ((True, noted("Touch")), (False, noted("No touch"))),
    ),
    Asked(
        "breath",
        noted("Breath"),
        noted("Rest with the breath, or with the hands instead."),
        ((True, noted("Breath")), (False, noted("Hands instead"))),
    ),
    Asked(
        "holds",
        noted("Holding the breath"),
        noted("Breathing may rest for a moment between in and out, or simply flow."),
        ((True, noted("With holds")), (False, noted("No holds"))),
    ),
    Asked(
        "eyes_open",
        noted("Eyes"),
        noted("Words for eyes that may close, or for eyes that stay open."),
        ((False, noted("As you like")), (True, noted("Stay open"))),
    ),
    Asked(
        "deeper",
        noted("Deeper sessions"),
        noted("Some turn toward what is hard, best with somebody to talk to."),
        ((False, noted("Not now")), (True, noted("In the library"))),
    ),
    Asked(
        "favourite",
        noted("Favourite touch"),
        noted("Offered wherever a session leaves the touch to you; else the session's own."),
        (("", noted("No favourite")), *((gesture.id, SHORT_WORDS[gesture.id]) for gesture in GESTURES)),
    ),
)
SOUND: Final = (
    Asked(
        "sound",
        noted("Sound"),
        noted("Begin with sound, or in silence."),
        ((True, noted("Sound")), (False, noted("Silent"))),
    ),
    Heard("volume", noted("Volume"), noted("Of all that is heard.")),
    Heard("bell_volume", noted("Bells"), noted("Their part of the volume.")),
    Heard("ambience_volume", noted("Ambience"), noted("Rain, sea and other sounds around you.")),
    Heard("voice_volume", noted("Voice"), noted("Words that are spoken.")),
    Asked(
        "breath_sound",
        noted("Breath sound"),
        noted("Tells in from out with eyes closed."),
        tuple(BREATH_SOUNDS.items()),
    ),
)
VOICE: Final = (
    Asked(
        "voice",
        noted("Voice"),
        noted("Words can be spoken too, in English. They are always shown."),
        (
            ("", noted("Words alone")),
            ("neural", noted("With a voice")),
            ("system", noted("The system's")),
            ("piper", noted("Piper")),
        ),
    ),
    Asked(
        "voice_pace",
        noted("Pace of the voice"),
        noted("How unhurried it speaks."),
        (("calm", noted("Calm")), ("slow", noted("Slow"))),
    ),
    Asked(
        "keep_speech",
        noted("What was said"),
        noted("Kept for the next time, on this computer; or forgotten when the program closes."),
        ((True, noted("Keep it")), (False, noted("Forget it"))),
    ),
)
LOOK: Final = (
    Asked(
        "theme",
        noted("Colours"),
        noted("Light, dark, or with the strongest contrast."),
        (
            ("system", noted("Follow the system")),
            ("light", noted("Light")),
            ("dark", noted("Dark")),
            ("contrast", noted("High contrast")),
        ),
    ),
    Asked(
        "warm_evenings",
        noted("In the evening"),
        noted("Warmer, dimmer colours from 20:00 to 6:00; high contrast stays as it is."),
        ((False, noted("As by day")), (True, noted("Warmer"))),
    ),
    Asked(
        "text_size",
        noted("Text size"),
        noted("All letters, and what holds them."),
        tuple((size, f"{round(size * 100)} %") for size in TEXT_SIZES),
    ),
    Asked(
        "reading_pace",
        noted("Reading"),
        noted("Slowly: words stay longer, and the silence after them is shorter."),
        (("usual", noted("At the usual pace")), ("slow", noted("Slowly"))),
    ),
    Asked(
        "motion",
        noted("Movement"),
        noted("Less: the light of the breath grows brighter, not larger, and words come at once."),
        (("system", noted("Follow the system")), ("less", noted("Less movement"))),
    ),
    Asked(
        "announced",
        noted("Screen reader"),
        noted("Told: each new line of a session is said by your screen reader, if you use one."),
        ((True, noted("Told of each line")), (False, noted("Not told"))),
    ),
)
RUN: Final = (
    Asked(
        "rest_days",
        noted("Days of practice a week"),
        noted("So many of any seven days keep a run; the others are rest."),
        (*((days, str(days)) for days in range(3, 7)), (7, noted("Every day"))),
    ),
    Asked(
        "run_shown",
        noted("The run is shown"),
        noted("Gently: in the history. Plainly: on Today, too."),
        (("gentle", noted("Gently")), ("plain", noted("Plainly")), ("hidden", noted("Hidden"))),
    ),
)
DESKTOP: Final = (
    Asked(
        "media_keys",
        noted("Media keys"),
        noted("While a session plays, the keyboard's and the lock screen's controls can pause it."),
        (("neutral", noted("No title")), ("title", noted("With the title")), ("off", noted("Off"))),
    ),
    Asked(
        "tray",
        noted("A small icon"),
        noted("It stays when the window is closed, where the desktop has a place for it."),
        ((False, noted("No icon")), (True, noted("An icon"))),
    ),
    Asked(
        "reminders",
        noted("Reminders"),
        noted("A quiet note while the program is open. It counts nothing, and can be put off."),
        (
            ((), noted("None")),
            (("08:00",), noted("Morning")),
            (("12:30",), noted("Noon")),
            (("20:00",), noted("Evening")),
            (("08:00", "20:00"), noted("Twice")),
        ),
    ),
    Asked(
        "bell_every",
        noted("Soft bells"),
        noted("One bell of mindfulness each half hour, hour or two by day, while the program is open."),
        ((0, noted("None")), (30, noted("30 minutes")), (60, noted("Hour")), (120, noted("2 hours"))),
    ),
    Asked(
        "at_login",
        noted("Start with the computer"),
        noted("Without a window, for reminders and the small icon."),
        ((False, noted("No")), (True, noted("Yes"))),
    ),
)
