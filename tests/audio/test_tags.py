"""Exported sound: read back whole by others, with title, cover and chapters; cancelled or failed, it leaves nothing."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from audio.clip import Clip
from audio.encode import KINDS, ExportCancelledError, ExportError, export
from audio.ogg import ogg_checksum
from audio.render import Volumes, render
from audio.score import Channel, Placement, Score
from audio.tags import Chapter, Tags, write_tags
from audio.units import RATE, Frames

FFPROBE = pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")
SECONDS = 6
ROOT = Path(__file__).resolve().parents[2]
PICTURE = (ROOT / "resources" / "covers" / "sea.jpg").read_bytes()
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
NO_FFMPEG = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
EACH = [pytest.param(kind, marks=NO_FFMPEG if kind == ".m4a" else ()) for kind in KINDS]


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


@pytest.fixture(params=EACH)
def exported(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
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


@pytest.mark.parametrize("kind", EACH)
def test_twice_is_the_same_bit_for_bit(kind: str, tmp_path: Path) -> None:
    sums = set()
    for name in ("one", "other"):
        export(score(), tmp_path / f"{name}{kind}", TAGS)
        sums.add(hashlib.sha256((tmp_path / f"{name}{kind}").read_bytes()).hexdigest())
    assert len(sums) == 1


@NO_FFMPEG
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


@pytest.mark.parametrize("kind", EACH)
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


def test_a_wav_that_would_be_too_long_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"4 hours at most. Choose .flac"):
        export(Score(Frames(5 * 3600 * RATE), ()), tmp_path / "x.wav")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [".wav", ".flac", ".ogg", ".opus", ".mp3"])
def test_a_file_that_is_cut_off_is_tagged_or_refused_and_never_spoilt(kind: str, tmp_path: Path) -> None:
    whole = tmp_path / f"whole{kind}"
    export(score(), whole, TAGS)
    data = whole.read_bytes()
    whole.unlink()
    cut = tmp_path / f"cut{kind}"
    for size in (0, 3, 9, 30, 100, len(data) // 2, len(data) - 1):
        cut.write_bytes(data[:size])
        try:
            write_tags(cut, TAGS)
        except ValueError:
            assert cut.read_bytes() == data[:size]
        assert list(tmp_path.iterdir()) == [cut]


CHILD = """
import sys
from pathlib import Path
import numpy as np
from audio.clip import Clip
from audio.encode import KINDS, ExportError, export
from audio.score import Channel, Placement, Score
from audio.units import RATE, Frames
rustle = np.random.default_rng(1).uniform(-0.3, 0.3, (RATE * 60, 2)).astype(np.float32)
score = Score(Frames(len(rustle)), (Placement(Clip("rustle", rustle), Frames(0), Channel.VOICE),))
for kind in KINDS:
    try:
        export(score, Path(sys.argv[1]) / f"x{kind}")
    except ExportError as error:
        print(kind, error)
"""
"""A minute of noise into the folder that is given, once as each kind; prints what could not be done."""


def exporting(*before: str, folder: Path) -> list[str]:
    """What the child has to say when it is started by a shell that first does what is `before`."""
    told = subprocess.run(
        [*before, "sh", sys.executable, "-c", CHILD, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert told.stderr == ""
    return told.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a shell")
def test_where_no_more_may_be_written_each_kind_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    told = exporting("sh", "-c", 'ulimit -f 100 && exec "$@"', folder=tmp_path)
    assert [line.split()[0] for line in told] == list(KINDS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="small disks are mounted on Linux only")
@NO_FFMPEG
def test_a_full_disk_is_called_full(tmp_path: Path) -> None:
    alone = ("unshare", "--mount", "--map-root-user", "sh", "-c")
    mounting = f"mount -t tmpfs -o size=200k none {tmp_path}"
    if (
        shutil.which("unshare") is None
        or subprocess.run([*alone, mounting], capture_output=True, check=False).returncode
    ):
        pytest.skip("a small disk may not be mounted here")
    told = exporting(*alone, f'{mounting} && exec "$@"', folder=tmp_path)
    assert [line.split()[0] for line in told] == list(KINDS)
    assert all(line.endswith("could not be written: the disk is full.") for line in told)
