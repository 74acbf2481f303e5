"""The keys of a centre: who may sign for it, and with which key known records are told apart.

keys/node.key    the private key (PEM, PKCS #8), for its owner only, with a passphrase or without
keys/node.pub    the public key, "ed25519:" and 64 hex digits
keys/next.*      likewise, while the node's key is being changed (node/rotate.py)
keys/known.key   32 random bytes in hex, for its owner only: without it, nobody can try out whether a text is known
"""

import hashlib
import re
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from pathlib import Path

from treve.base.errors import Broken, NotACentre, Refused
from treve.entries.records import fingerprint_parts
from treve.ledger.signature import Signer, public_bytes
from treve.stores.files import write_whole

PRIVATE, PUBLIC, KNOWN = "keys/node.key", "keys/node.pub", "keys/known.key"
NEXT, NEXT_PUBLIC = "keys/next.key", "keys/next.pub"
_SCRYPT = "scrypt n=32768 r=8 p=1 salt="
_REMEDY = "Put this file back from the place where you keep a copy of the keys."


def write_new(centre: Path, random: Callable[[int], bytes], passphrase: bytes | None = None) -> Signer:
    """Make the keys of a new centre, readable by their owner only, and return the signer."""
    (centre / "keys").mkdir(mode=0o700)
    signer = write_pair(centre / PRIVATE, random, passphrase)
    write_whole(centre / KNOWN, f"{random(32).hex()}\n".encode(), 0o600)
    return signer


def write_pair(private: Path, random: Callable[[int], bytes], passphrase: bytes | None = None) -> Signer:
    """Make a key, write it and its public half (`.pub`) beside, and return the signer."""
    seed = random(32)
    signer = Signer(seed)
    write_whole(private, _sealed(seed, passphrase, random), 0o600)
    write_whole(private.with_suffix(".pub"), f"{signer.key}\n".encode())
    return signer


def put_next_in_place(centre: Path) -> None:
    """Make the next key the node's; broken off at any point, it is done again from where it stands."""
    write_whole(centre / PRIVATE, _read(centre, NEXT), 0o600)
    write_whole(centre / PUBLIC, _read(centre, NEXT_PUBLIC))
    # In this order: without its public half, a next key is left aside.
    for name in (NEXT_PUBLIC, NEXT):
        (centre / name).unlink(missing_ok=True)


def next_key(centre: Path) -> str | None:
    """Return the name of the key that is to follow the node's, None on every other day."""
    return read_public(centre, NEXT_PUBLIC) if (centre / NEXT_PUBLIC).is_file() else None


def change_passphrase(
    private: Path, before: bytes | None, after: bytes | None, random: Callable[[int], bytes]
) -> None:  # fmt: skip
    """Write a private key anew under another passphrase, or under none; the file is replaced whole.

    Raises:
        Refused: the passphrase before is not the right one.
    """
    write_whole(private, _sealed(_seed(private, before), after, random), 0o600)


def _sealed(seed: bytes, passphrase: bytes | None, random: Callable[[int], bytes]) -> bytes:
    """Return the file of a private key.

    A passphrase is stretched by scrypt first, as the line above the PEM says: what PKCS #8 does by itself is done in
    the wink of an eye, and a wordlist with it.
    """
    from cryptography.hazmat.primitives import serialization as pem
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(seed)
    if not passphrase:
        return private.private_bytes(pem.Encoding.PEM, pem.PrivateFormat.PKCS8, pem.NoEncryption())
    salt = random(16)
    how = pem.BestAvailableEncryption(_stretched(passphrase, salt))
    text = private.private_bytes(pem.Encoding.PEM, pem.PrivateFormat.PKCS8, how)
    return f"{_SCRYPT}{salt.hex()}\n".encode() + text


def _stretched(passphrase: bytes, salt: bytes) -> bytes:
    """Return the passphrase that the PEM is under: 0.1 s and 32 MiB for each guess."""
    made = hashlib.scrypt(passphrase, salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
    return made.hex().encode()


def read_public(centre: Path, name: str = PUBLIC) -> str:
    """Return the name of the node's key.

    Raises:
        NotACentre: there is none.
        Broken: the file is not a key.
    """
    try:
        text = _read(centre, name).decode("ascii")
    except UnicodeDecodeError as why:
        raise Broken("This is not a public key.", where=name, remedy=_REMEDY) from why
    if public_bytes(text.removesuffix("\n")) is None:
        raise Broken("This is not a public key.", where=name, remedy=_REMEDY)
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


def read_signer(centre: Path, passphrase: bytes | None = None, name: str = PRIVATE) -> Signer:
    """Return the signer of a centre; a passphrase that is needed and not given is asked for (`PASSPHRASE`).

    Raises:
        NotACentre: there is no key.
        Refused: the passphrase is missing or wrong.
        Broken: the file is not a key, or not the one that belongs to the public key.
    """
    if passphrase is None and is_protected(centre, name):
        passphrase = ask_passphrase(centre / name)
    signer = Signer(_seed(centre / name, passphrase, name))
    if signer.key != read_public(centre, name.removesuffix(".key") + ".pub"):
        raise Broken("The private and the public key are not a pair.", where=name, remedy=_REMEDY)
    return signer


def ask_passphrase(private: Path) -> bytes | None:
    """Return the passphrase that somebody gives for a key, or None where nobody is there to ask."""
    ask = PASSPHRASE.get()
    return ask(private) if ask is not None else None


def _seed(private: Path, passphrase: bytes | None, where: str = "") -> bytes:
    """Return the 32 bytes of a private key."""
    from cryptography.exceptions import InternalError, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization as pem
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    where = where or str(private)
    text = _read(private.parent, private.name)
    protected = _ENCRYPTED in text
    if protected and passphrase is None:
        remedy = "Give the passphrase: --passphrase-fd N, or type it where a terminal is."
        raise Refused("The key is protected by a passphrase.", where=where, remedy=remedy)
    try:
        if protected and passphrase is not None:
            first, _, rest = text.partition(b"\n")
            if match := re.fullmatch(re.escape(_SCRYPT).encode() + rb"([0-9a-f]{32})", first):
                passphrase, text = _stretched(passphrase, bytes.fromhex(match[1].decode())), rest
        key = pem.load_pem_private_key(text, passphrase if protected else None)
    except (ValueError, TypeError, UnsupportedAlgorithm, InternalError) as why:
        if protected:
            what = "The passphrase is not the right one, or the key was changed."
            raise Refused(what, where=where, remedy="Give the right passphrase.") from why
        raise Broken("This is not a private key.", where=where, remedy=_REMEDY) from why
    if not isinstance(key, Ed25519PrivateKey):
        raise Broken("This is not an Ed25519 key.", where=where, remedy=_REMEDY)
    return key.private_bytes_raw()


def is_protected(centre: Path, name: str = PRIVATE) -> bool:
    """Say whether the private key has a passphrase."""
    return _ENCRYPTED in _read(centre, name)


PASSPHRASE: ContextVar[Callable[[Path], bytes | None] | None] = ContextVar("passphrase", default=None)
"""Gives the passphrase of a private key, or None: set by the door through which a person speaks, for what it runs."""

_ENCRYPTED = b"BEGIN ENCRYPTED"


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
