"""Ed25519 over exact bytes, with the domain that they belong to (DSSE).

What is signed is not the body alone but its type and lengths with it, so that a signature made for one purpose is
worth nothing for another. A key's name is the public key itself, hence nobody needs a directory to check a signature.

Source: DSSE v1, pre-authentication encoding; RFC 8032.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

SIGNATURE_BYTES = 64
_PREFIX = "ed25519:"


def pae(payload_type: str, body: bytes) -> bytes:
    """Return the bytes that are signed: the type and the body, each behind its length.

    >>> pae("http://example.com/HelloWorld", b"hello world")
    b'DSSEv1 29 http://example.com/HelloWorld 11 hello world'
    """
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(body), body)


class Signer:
    """A private key, made from a seed of 32 random bytes."""

    def __init__(self, seed: bytes) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        assert len(seed) == 32
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public: bytes = self._key.public_key().public_bytes_raw()
        self.key: str = key_name(self.public)

    def sign(self, payload_type: str, body: bytes) -> bytes:
        """Return the signature over the body under its type; 64 bytes."""
        return self._key.sign(pae(payload_type, body))

    def sign_text(self, text: bytes) -> bytes:
        """Return the signature over a text as it stands, as signed notes want it.

        A note's first line is an origin, which has no space, so no note reads like `pae` of anything.
        """
        return self._key.sign(text)


def key_name(public: bytes) -> str:
    """Return how a public key is written in envelopes: "ed25519:" and 64 hex digits."""
    return _PREFIX + public.hex()


@lru_cache(maxsize=1_024)
def public_bytes(key: str) -> bytes | None:
    """Return the 32 bytes of a key's name, or None where it is not one."""
    digits = key.removeprefix(_PREFIX)
    if not key.startswith(_PREFIX) or len(digits) != 64 or any(digit not in "0123456789abcdef" for digit in digits):
        return None
    return bytes.fromhex(digits)


def check(key: str, payload_type: str, body: bytes, signature: bytes) -> bool:
    """Say whether the signature over the body under its type is that of the key."""
    return check_text(key, pae(payload_type, body), signature)


def check_text(key: str, text: bytes, signature: bytes) -> bool:
    """Say whether the signature over a text as it stands is that of the key."""
    from cryptography.exceptions import InvalidSignature

    public = public_bytes(key)
    if public is None or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        _public_key(public).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=1_024)
def _public_key(public: bytes) -> "Ed25519PublicKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(public)
