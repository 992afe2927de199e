"""The envelope: the one key of a locked history, wrapped by the passphrase and once more by a recovery key."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Annotated, Final, Literal

import msgspec

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
COST: Final = 2**17
"""scrypt's n (RFC 7914); with r = 8 each try takes 128 MiB and some 0.4 s."""
BLOCK: Final = 8
MOST_MEMORY: Final = 2**29
LARGEST: Final = 4096
"""Bytes of an envelope; a true one has less than a quarter of that."""
LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: none that looks like another."""
GROUPS, GROUP = 8, 4
CHECK_LETTERS = 2
CHANCE_BITS: Final = 5 * (GROUPS * GROUP - CHECK_LETTERS)
_ALIKE: Final = str.maketrans(
    {"O": "0", "I": "1", "L": "1", " ": "", "\u200b": "", "-": "", "\t": "", "\n": "", "\r": ""}
)


class EnvelopeError(Exception):
    """The envelope is none; one sentence."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key that the history itself is encrypted with; it never changes while a passphrase is set."""

    secret: bytes = field(repr=False)

    @property
    def literal(self) -> str:
        """As the library takes a key that shall not be stretched."""
        return f"x'{self.secret.hex()}'"


def new_key() -> DataKey:
    return DataKey(secrets.token_bytes(KEY_BYTES))


def _hex(count: int) -> msgspec.Meta:
    return msgspec.Meta(pattern=f"^[0-9a-f]{{{2 * count}}}$")


class Wrapped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A data key that one secret opens."""

    cost: Annotated[int, msgspec.Meta(ge=2**10, le=2**18)]
    salt: Annotated[str, _hex(SALT_BYTES)]
    key: Annotated[str, _hex(KEY_BYTES)]
    proof: Annotated[str, _hex(32)]

    def opened(self, secret: str) -> DataKey | None:
        """The key; None for any other secret, and where a letter of this was changed. Takes its time."""
        pad, proving = _stretched(secret, self.cost, bytes.fromhex(self.salt))
        if not hmac.compare_digest(_proof(proving, self.cost, self.salt, self.key), self.proof):
            return None
        return DataKey(_with_pad(bytes.fromhex(self.key), pad))


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What lies beside a locked history."""

    v: Literal[1]
    about: str
    passphrase: Wrapped
    recovery: Wrapped

    def to_bytes(self) -> bytes:
        return msgspec.json.format(msgspec.json.encode(self)) + b"\n"


ABOUT: Final = (
    "The key of history.sqlite, which only the passphrase or the recovery key opens. Keep it with the history."
)


def read_envelope(data: bytes) -> Envelope:
    """Raises EnvelopeError for anything that is none."""
    if len(data) > LARGEST:
        raise EnvelopeError("It is too long.")
    try:
        envelope = msgspec.json.decode(data, type=Envelope)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as wrong:
        raise EnvelopeError("It cannot be read.") from wrong
    if any(part.cost & (part.cost - 1) for part in (envelope.passphrase, envelope.recovery)):
        raise EnvelopeError("Its cost is no power of two.")
    return envelope


def wrap(key: DataKey, secret: str, cost: int = COST) -> Wrapped:
    """Wrap the key, with a salt of its own each time, so that no pad is ever used twice."""
    salt = secrets.token_bytes(SALT_BYTES)
    pad, proving = _stretched(secret, cost, salt)
    wrapped = _with_pad(key.secret, pad).hex()
    return Wrapped(cost, salt.hex(), wrapped, _proof(proving, cost, salt.hex(), wrapped))


def _stretched(secret: str, cost: int, salt: bytes) -> tuple[bytes, bytes]:
    """What hides the key, and what proves that nothing was changed; the same letters from any keyboard are the same."""
    letters = unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")
    both = hashlib.scrypt(letters, salt=salt, n=cost, r=BLOCK, p=1, maxmem=MOST_MEMORY, dklen=KEY_BYTES + 32)
    return both[:KEY_BYTES], both[KEY_BYTES:]


def _with_pad(one: bytes, pad: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, pad, strict=True))


def _proof(proving: bytes, cost: int, salt: str, wrapped: str) -> str:
    return hmac.new(proving, f"hand-on-heart 1 {cost} {salt} {wrapped}".encode(), hashlib.sha256).hexdigest()


# -- the recovery key ----------------------------------------------------------------------------------------------


def new_recovery_key() -> str:
    """Eight groups of four letters: 150 bits of chance, and ten that find a slip of the pen."""
    chance = secrets.randbits(CHANCE_BITS)
    letters = _letters(chance, GROUPS * GROUP - CHECK_LETTERS) + _check(chance)
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def recovery_secret(typed: str) -> str | None:
    """The letters of a recovery key, however they were typed; None where one of them is wrong."""
    letters = typed.upper().translate(_ALIKE)
    if len(letters) != GROUPS * GROUP or not set(letters) <= set(LETTERS):
        return None
    chance = 0
    for letter in letters[:-CHECK_LETTERS]:
        chance = chance * 32 + LETTERS.index(letter)
    return letters if letters[-CHECK_LETTERS:] == _check(chance) else None


def _letters(number: int, count: int) -> str:
    return "".join(LETTERS[number >> (5 * place) & 31] for place in reversed(range(count)))


def _check(chance: int) -> str:
    digest = hashlib.sha256(chance.to_bytes(CHANCE_BITS // 8 + 1, "big")).digest()
    return _letters(int.from_bytes(digest[:2], "big") & 1023, CHECK_LETTERS)
