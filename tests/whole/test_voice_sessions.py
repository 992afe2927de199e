"""A hundred sessions with a voice that is killed, hangs and starves: each reaches its end with all its words."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import random
import signal
import sys
from pathlib import Path

import msgspec
import pytest

from audio.voice.neural import Neural
from meditation.history.session import Ending
from meditation.house import House
from meditation.places import places
from meditation.session.timeline import CueAt
from meditation.settings import Settings, save_settings

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 5, 13, 19, 30, tzinfo=dt.UTC)
SESSIONS = 100
HELPER = """
import array, os, random, sys, time
sys.path.insert(0, {root!r})
from audio.voice.pipe import PipeClosed, receive, send
out = os.fdopen(os.dup(1), "wb")
send(out, {{"rate": 48000}})
while True:
    try: receive(sys.stdin.buffer)
    except PipeClosed: sys.exit(0)
    do = random.choice(["well"] * 6 + ["hang", "crash", "garbage", "trouble"])
    if do == "hang": time.sleep(30)
    if do == "crash": os.abort()
    if do == "garbage": out.write(os.urandom(64)); out.flush()
    if do == "trouble": send(out, {{"trouble": "odd"}})
    if do == "well": send(out, {{"frames": 9600}}, array.array("f", [0.1, -0.1] * 4800).tobytes())
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="starves by signal")
def test_a_hundred_sessions_reach_their_end_with_all_words_on_the_screen(tmp_path: Path) -> None:
    where = places(tmp_path)
    save_settings(Settings(output="silent", voice="neural", keep_speech=False), where)
    chance = random.Random(3)
    house = House(where, lambda: NOW)
    voice = Neural([sys.executable, "-c", HELPER.format(root=str(ROOT))], start_within=3.0, say_within=0.1)
    house.guidance.__dict__["_own"] = voice
    script = house.script("touch-20-seconds")
    for number in range(SESSIONS):
        house.guidance.__dict__.pop("spoken", None)  # nothing was said before
        guide = house.guide(script)
        assert guide is not None
        guide.prepare()
        plan = house.plan(script, guide=guide)
        sitting, _ = house.sit(plan, sound=True, guide=guide)
        cues = sitting.timeline.only(CueAt)
        for cue in cues:
            if voice.process is not None and chance.random() < 0.2:
                with contextlib.suppress(ProcessLookupError, TypeError):
                    os.kill(voice.process, chance.choice([signal.SIGKILL, signal.SIGSTOP]))
            sitting.player.go_to(cue.at)
            shown = sitting.moment().cue
            assert shown is not None, number
            assert shown.text == cue.text
        sitting.player.go_to(sitting.timeline.length)
        sitting.moment()
        assert sitting.end().session.ending is Ending.FINISHED
        guide.stop()
        sitting.close()
    voice.close()
    assert len(house.logbook.recent(None)) == SESSIONS
    assert msgspec.json.decode(where.settings.read_bytes())["voice"] == "neural"
