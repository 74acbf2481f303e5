"""The key under which what belongs to accounts is sealed: secrets for codes, hashes of names and of recovery codes.

keys/accounts.key    32 random bytes in hex, for its owner only; made with the first account

Without it, a stolen accounts.db gives nobody a code, and does not tell which names were tried.
"""

import hashlib
import os
from pathlib import Path

from treve.base.errors import Broken
from treve.stores.files import write_whole

FILE = "keys/accounts.key"


class AccountKeys:
    """What is sealed, and hashed, under the key of a centre's accounts."""

    def __init__(self, centre: Path) -> None:
        """Read the key, or make one where there is none.

        Raises:
            Broken: the file does not hold 32 bytes in hex.
        """
        path = centre / FILE
        if not path.exists():
            write_whole(path, f"{os.urandom(32).hex()}\n".encode(), 0o600)
        try:
            key = bytes.fromhex(path.read_text(encoding="ascii"))
        except (ValueError, OSError) as why:
            raise Broken("This is not a key of 32 bytes in hex.", where=FILE, remedy="Put it back.") from why
        if len(key) != 32:
            raise Broken("This is not a key of 32 bytes in hex.", where=FILE, remedy="Put it back.")
        self._sealing = hashlib.blake2b(key=key, digest_size=32, person=b"treve totp").digest()
        self._naming = hashlib.blake2b(key=key, digest_size=32, person=b"treve accounts").digest()

    def seal(self, person: str, secret: bytes) -> bytes:
        """Return a secret sealed for one person."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = os.urandom(12)
        return nonce + ChaCha20Poly1305(self._sealing).encrypt(nonce, secret, person.encode())

    def open(self, person: str, sealed: bytes) -> bytes:
        """Return what was sealed for a person.

        Raises:
            Broken: it was sealed for another, under another key, or was changed.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        try:
            return ChaCha20Poly1305(self._sealing).decrypt(sealed[:12], sealed[12:], person.encode())
        except (InvalidTag, ValueError) as why:
            what = "The secret for this person's codes cannot be opened."
            raise Broken(what, where="accounts.db", remedy="treve account reset CENTRE PERSON") from why

    def name(self, kind: str, value: str) -> bytes:
        """Return the keyed hash of a name, an address or a code, so that none of them lies about in the clear."""
        return hashlib.blake2b(f"{kind}\n{value}".encode(), key=self._naming, digest_size=16).digest()
