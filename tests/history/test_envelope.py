"""The envelope: what opens it, what does not, and what is said of one that was changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditation.history.envelope import (
    ABOUT,
    LETTERS,
    DataKey,
    Envelope,
    EnvelopeError,
    new_key,
    new_recovery_key,
    read_envelope,
    recovery_secret,
    wrap,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

CHEAP = 2**10
KEY = new_key()
ENVELOPE = Envelope(1, ABOUT, wrap(KEY, "a calm lake", CHEAP), wrap(KEY, "recovery", CHEAP))
WRITTEN = ENVELOPE.to_bytes()


def test_both_secrets_open_it_and_no_other() -> None:
    read = read_envelope(WRITTEN)
    assert read.passphrase.opened("a calm lake") == KEY
    assert read.recovery.opened("recovery") == KEY
    assert read.passphrase.opened("a calm lak") is None
    assert read.passphrase.opened("recovery") is None


def test_the_same_letters_from_another_keyboard_open_it() -> None:
    composed, apart = "h\u00e4nde", "ha\u0308nde"
    assert wrap(KEY, composed, CHEAP).opened(apart) == KEY


def test_each_wrapping_has_a_salt_of_its_own() -> None:
    one, other = wrap(KEY, "same", CHEAP), wrap(KEY, "same", CHEAP)
    assert one.salt != other.salt
    assert one.key != other.key


def test_neither_the_key_nor_a_secret_stands_in_it() -> None:
    assert KEY.secret.hex() not in WRITTEN.decode()
    assert b"calm" not in WRITTEN
    assert repr(KEY) == "DataKey()"


def test_a_usual_try_takes_128_megabytes_of_memory() -> None:
    assert 128 * 8 * wrap(KEY, "x").cost == 128 * 2**20


def changed() -> Iterator[bytes]:
    """Every way of cutting it, and every bit of it turned."""
    yield from (WRITTEN[:end] for end in range(len(WRITTEN) - 2))
    for at in range(len(WRITTEN)):
        for bit in range(8):
            yield WRITTEN[:at] + bytes([WRITTEN[at] ^ 1 << bit]) + WRITTEN[at + 1 :]


def test_no_change_of_it_gives_another_key_or_fails_in_another_way() -> None:
    dear = 0
    for data in changed():
        try:
            read = read_envelope(data)
        except EnvelopeError:
            continue
        if read.passphrase == ENVELOPE.passphrase or dear > 40:
            continue
        dear += 1
        assert read.passphrase.opened("a calm lake") is None
    assert dear > 40


@given(st.binary(max_size=200))
def test_anything_else_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(EnvelopeError, match=r"^It .*\.$"):
        read_envelope(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[" * 4000,
        b" " * 100_000,
        json.dumps({**json.loads(WRITTEN), "v": 2}).encode(),
        json.dumps({**json.loads(WRITTEN), "more": 1}).encode(),
        WRITTEN.replace(b"1024", b"1536"),
        WRITTEN.replace(b"1024", b"1099511627776"),
    ],
    ids=["empty", "no fields", "deep", "long", "newer", "more", "odd cost", "dear"],
)
def test_an_envelope_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(EnvelopeError):
        read_envelope(data)


def test_a_recovery_key_has_eight_groups_of_four_clear_letters() -> None:
    groups = new_recovery_key().split("-")
    assert [len(group) for group in groups] == [4] * 8
    assert set("".join(groups)) <= set(LETTERS)
    assert not {"I", "L", "O", "U"} & set(LETTERS)


@pytest.mark.parametrize("between", ["-", " ", ""])
def test_a_recovery_key_may_be_typed_in_any_way(between: str) -> None:
    key = new_recovery_key()
    typed = key.replace("-", between).lower().replace("0", "o").replace("1", "l")
    assert recovery_secret(f" {typed}\n") == key.replace("-", "")


def test_a_slip_of_the_pen_is_found() -> None:
    slips = found = 0
    for _ in range(20):
        key = new_recovery_key().replace("-", "")
        for at in range(0, 32, 3):
            other = LETTERS[(LETTERS.index(key[at]) + 7) % 32]
            slips += 1
            found += recovery_secret(key[:at] + other + key[at + 1 :]) is None
    assert found >= slips - 3  # one in 1,024 is not


def test_two_recovery_keys_differ() -> None:
    assert len({new_recovery_key() for _ in range(100)}) == 100


def test_a_data_key_is_256_bits_of_chance() -> None:
    assert len(KEY.secret) == 32
    assert DataKey(new_key().secret) != KEY
