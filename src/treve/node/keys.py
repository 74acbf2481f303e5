"""The keys of a centre: who may sign for it, and with which key known records are told apart.

keys/node.key    the private key (PEM, PKCS #8), for its owner only, with a passphrase or without
keys/node.pub    the public key, "ed25519:" and 64 hex digits
keys/known.key   32 random bytes in hex, for its owner only: without it, nobody can try out whether a text is known
"""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

from treve.base.errors import Broken, NotACentre, Refused
from treve.entries.records import fingerprint_parts
from treve.ledger.signature import Signer, public_bytes
from treve.stores.files import write_whole

PRIVATE, PUBLIC, KNOWN = "keys/node.key", "keys/node.pub", "keys/known.key"
_REMEDY = "Put this file back from the place where you keep a copy of the keys."


def write_new(centre: Path, random: Callable[[int], bytes], passphrase: bytes | None = None) -> Signer:
    """Make the keys of a new centre, readable by their owner only, and return the signer."""
    from cryptography.hazmat.primitives import serialization as pem
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    seed = random(32)
    how = pem.BestAvailableEncryption(passphrase) if passphrase else pem.NoEncryption()
    private = Ed25519PrivateKey.from_private_bytes(seed)
    text = private.private_bytes(pem.Encoding.PEM, pem.PrivateFormat.PKCS8, how)
    signer = Signer(seed)
    (centre / "keys").mkdir(mode=0o700)
    write_whole(centre / PRIVATE, text, 0o600)
    write_whole(centre / PUBLIC, f"{signer.key}\n".encode())
    write_whole(centre / KNOWN, f"{random(32).hex()}\n".encode(), 0o600)
    return signer


def read_public(centre: Path) -> str:
    """Return the name of the node's key.

    Raises:
        NotACentre: there is none.
        Broken: the file is not a key.
    """
    try:
        text = _read(centre, PUBLIC).decode("ascii")
    except UnicodeDecodeError as why:
        raise Broken("This is not a public key.", where=PUBLIC, remedy=_REMEDY) from why
    if public_bytes(text.removesuffix("\n")) is None:
        raise Broken("This is not a public key.", where=PUBLIC, remedy=_REMEDY)
    return text.removesuffix("\n")


def read_known(centre: Path) -> bytes:
    """Return the 32 bytes by which known records are told apart.

    Raises:
        NotACentre: there are none.
        Broken: the file does not hold 32 bytes in hex.
    """
    try:
        key = bytes.fromhex(_read(centre, KNOWN).decode("ascii"))
    except ValueError as why:
        raise Broken("This is not a key of 32 bytes in hex.", where=KNOWN, remedy=_REMEDY) from why
    if len(key) != 32:
        raise Broken("This is not a key of 32 bytes in hex.", where=KNOWN, remedy=_REMEDY)
    return key


def read_signer(centre: Path, passphrase: bytes | None = None) -> Signer:
    """Return the signer of a centre.

    Raises:
        NotACentre: there is no key.
        Refused: the passphrase is missing or wrong.
        Broken: the file is not a key, or not the one that belongs to the public key.
    """
    from cryptography.exceptions import InternalError, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization as pem
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    text = _read(centre, PRIVATE)
    protected = is_protected(centre)
    if protected and passphrase is None:
        raise Refused("The key is protected by a passphrase.", where=PRIVATE, remedy="Give the passphrase.")
    try:
        private = pem.load_pem_private_key(text, passphrase if protected else None)
    except (ValueError, TypeError, UnsupportedAlgorithm, InternalError) as why:
        if protected:
            what = "The passphrase is not the right one, or the key was changed."
            raise Refused(what, where=PRIVATE, remedy="Give the right passphrase.") from why
        raise Broken("This is not a private key.", where=PRIVATE, remedy=_REMEDY) from why
    if not isinstance(private, Ed25519PrivateKey):
        raise Broken("This is not an Ed25519 key.", where=PRIVATE, remedy=_REMEDY)
    signer = Signer(private.private_bytes_raw())
    if signer.key != read_public(centre):
        raise Broken("The private and the public key are not a pair.", where=PRIVATE, remedy=_REMEDY)
    return signer


def is_protected(centre: Path) -> bool:
    """Say whether the private key has a passphrase."""
    return b"BEGIN ENCRYPTED" in _read(centre, PRIVATE)


def keyed_id(known_key: bytes, record_id: str) -> bytes:
    """Return the keyed hash of a record's id; 16 bytes."""
    return hashlib.blake2b(record_id.encode(), key=known_key, digest_size=16, person=b"treve id").digest()


def fingerprint(known_key: bytes, groups: Mapping[str, bytes]) -> bytes:
    """Return the keyed hash of what a record says; 16 bytes."""
    parts = fingerprint_parts(groups)
    lengths = ",".join([str(len(part)) for part in parts]).encode()
    said = b"".join((lengths, b":", *parts))
    return hashlib.blake2b(said, key=known_key, digest_size=16, person=b"treve content").digest()


def seal(known_key: bytes, data: bytes) -> str:
    """Return the keyed hash of what a centre keeps for itself; 64 hex digits."""
    return hashlib.blake2b(data, key=known_key, digest_size=32, person=b"treve cache").hexdigest()


def _read(centre: Path, name: str) -> bytes:
    try:
        return (centre / name).read_bytes()
    except FileNotFoundError as why:
        raise NotACentre("This file of a centre is missing.", where=name, remedy=_REMEDY) from why
    except OSError as why:
        raise Broken(f"It cannot be read: {why.strerror or why}.", where=name, remedy=_REMEDY) from why
