"""Exported sound: read back whole by others, with title, cover and chapters; cancelled or failed, it leaves nothing."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from audio.clip import Clip
from audio.encode import KINDS, ExportCancelledError, ExportError, export
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.tags import Chapter, Tags, ogg_checksum
from audio.units import RATE, Frames

FFPROBE = pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")
SECONDS = 6
PICTURE = (Path(__file__).resolve().parents[2] / "resources" / "covers" / "sea.jpg").read_bytes()
COMMENT = b"\xff\xfe" + (65_002).to_bytes(2, "big") + bytes(65_000)
COVER = PICTURE[:2] + COMMENT + PICTURE[2:]
"""With a comment in it, so that it is long enough to need two pages of an Ogg file."""
TAGS = Tags(
    title="Stille = “Ruhe”; #1",
    artist="Jemand",
    album="Hand on Heart: calming",
    licence="CC-BY-4.0",
    language="de",
    chapters=(Chapter(0, "Ankommen"), Chapter(2000, "Sein"), Chapter(4500, "Gehen")),
    length=SECONDS * 1000,
    cover=COVER,
)
CHAPTERED = [kind for kind in KINDS if kind != ".wav"]


def score() -> Score:
    time = np.arange(SECONDS * RATE) / RATE
    tone = (0.2 * np.sin(2 * np.pi * 330 * time)).astype(np.float32)
    return Score(
        Frames(len(tone)), (Placement(Clip("tone", np.stack([tone, tone], axis=1)), Frames(0), Channel.VOICE),)
    )


def probe(path: Path) -> dict[str, Any]:
    told = subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_chapters", "-show_streams", str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stderr == ""
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def tags_in(found: dict[str, Any]) -> dict[str, str]:
    told: dict[str, str] = {}
    for holder in (*found["streams"], found["format"]):
        told |= {name.casefold(): text for name, text in holder.get("tags", {}).items()}
    return told


@pytest.fixture(params=KINDS)
def exported(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == ".m4a" and shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    path = tmp_path / f"still{request.param}"
    export(score(), path, TAGS)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]
    return path


@FFPROBE
def test_others_read_title_maker_album_and_the_whole_sound(exported: Path) -> None:
    found = probe(exported)
    told = tags_in(found)
    assert told["title"] == TAGS.title
    assert told["artist"] == TAGS.artist
    assert told["album"] == TAGS.album
    assert float(found["format"]["duration"]) == pytest.approx(SECONDS, abs=0.1)


@FFPROBE
def test_others_read_the_chapters_where_the_format_has_them(exported: Path) -> None:
    found = probe(exported)["chapters"]
    if exported.suffix == ".wav":
        data = exported.read_bytes()
        assert all(chapter.title.encode() in data for chapter in TAGS.chapters)
        assert data[data.index(b"cue ") + 8] == len(TAGS.chapters)
        return
    assert [chapter["tags"]["title"] for chapter in found] == [chapter.title for chapter in TAGS.chapters]
    starts = [float(chapter["start_time"]) * 1000 for chapter in found]
    assert starts == pytest.approx([chapter.start for chapter in TAGS.chapters], abs=1)


@FFPROBE
def test_others_find_the_cover(exported: Path) -> None:
    pictures = [stream for stream in probe(exported)["streams"] if stream["codec_type"] == "video"]
    assert [picture["codec_name"] for picture in pictures] == ([] if exported.suffix == ".wav" else ["mjpeg"])
    if exported.suffix in {".flac", ".mp3", ".m4a"}:
        assert COVER in exported.read_bytes()


def test_the_sound_itself_is_untouched_by_its_tags(exported: Path) -> None:
    if exported.suffix == ".m4a":
        pytest.skip("soundfile does not read M4A")
    samples, rate = soundfile.read(exported, dtype="float32")
    wanted = render(score(), 0, SECONDS * RATE, Volumes())
    assert rate == RATE
    assert abs(len(samples) - len(wanted)) <= 2400
    if exported.suffix in {".wav", ".flac"}:
        assert np.abs(samples - wanted).max() < 1e-6
    plain = exported.with_name(f"plain{exported.suffix}")
    export(score(), plain)
    if exported.suffix != ".mp3":
        assert np.array_equal(soundfile.read(plain, dtype="float32")[0], samples)


@pytest.mark.parametrize("kind", [".wav", ".flac", ".mp3"])
def test_twice_is_the_same_bit_for_bit(kind: str, tmp_path: Path) -> None:
    sums = set()
    for name in ("one", "other"):
        export(score(), tmp_path / f"{name}{kind}", TAGS)
        sums.add(hashlib.sha256((tmp_path / f"{name}{kind}").read_bytes()).hexdigest())
    assert len(sums) == 1


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_every_page_of_an_ogg_file_bears_its_checksum_and_all_is_decoded(tmp_path: Path) -> None:
    for kind in (".ogg", ".opus"):
        export(score(), tmp_path / f"x{kind}", TAGS)
        decoded = subprocess.run(
            ["ffmpeg", "-v", "warning", "-i", str(tmp_path / f"x{kind}"), "-map", "0:a", "-f", "null", "-"],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert decoded.stderr == ""
        data = (tmp_path / f"x{kind}").read_bytes()
        at, number = 0, 0
        while at < len(data):
            segments = data[at + 26]
            size = 27 + segments + sum(data[at + 27 : at + 27 + segments])
            page = bytearray(data[at : at + size])
            told = int.from_bytes(page[22:26], "little")
            page[22:26] = bytes(4)
            assert ogg_checksum(bytes(page)) == told
            assert int.from_bytes(page[18:22], "little") == number
            at, number = at + size, number + 1


def test_a_checksum_is_the_one_of_the_format() -> None:
    """A page of RFC 3533 by hand: CRC of one byte, from the definition."""
    assert ogg_checksum(b"\x01") == 0x04C11DB7
    assert ogg_checksum(b"") == 0


@pytest.mark.parametrize("kind", [".wav", ".flac", ".mp3"])
def test_a_cancelled_export_leaves_nothing(kind: str, tmp_path: Path) -> None:
    told: list[float] = []

    def going_on(share: float) -> bool:
        told.append(share)
        return share < 0.5

    with pytest.raises(ExportCancelledError):
        export(score(), tmp_path / f"x{kind}", TAGS, going_on=going_on)
    assert told == sorted(told)
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_was_there_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "x.flac"
    path.write_bytes(b"before")
    with pytest.raises(ExportCancelledError):
        export(score(), path, TAGS, going_on=lambda _share: False)
    assert path.read_bytes() == b"before"


def test_where_it_cannot_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="could not be written"):
        export(score(), tmp_path / "nowhere" / "x.flac", TAGS)
    with pytest.raises(ExportError, match="cannot write"):
        export(score(), tmp_path / "x.aiff", TAGS)


def test_m4a_without_ffmpeg_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ExportError, match="needs ffmpeg"):
        export(score(), tmp_path / "x.m4a", TAGS)
