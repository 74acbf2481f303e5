"""Change keys: a root, people with keys of their own, a new key of the node, keys revoked.

    ROOT/root.key, root.pub, organisation       the root of an organisation: kept apart from every centre, best off line
    PERSON/person.key, person.pub               a person's own key

Each change is an entry that holds one statement, signed by the root where there is one, else by the node. It takes
effect behind its entry, whatever any clock says.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from treve.base.errors import NotACentre, Refused
from treve.entries.keyring import KEY, Statement, state
from treve.entries.records import KEY_CHANGES, to_groups
from treve.ledger.sealing import Record
from treve.ledger.signature import Signer, public_bytes
from treve.node import keys
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry, Stored
from treve.node.roles import require
from treve.node.sight import members_of
from treve.release.marking import make, write
from treve.stores.files import refused_when_full, write_whole

ROOT, PERSON_KEY, ORGANISATION = "root.key", "person.key", "organisation"

What = Literal["certify", "enrol", "rotate", "revoke"]


def make_root(
    folder: Path, organisation: str, passphrase: bytes | None, random: Callable[[int], bytes] = os.urandom
) -> Signer:
    """Make the root of an organisation in a folder of its own.

    Raises:
        Refused: there is something in the folder already, or the name cannot be one.
    """
    if not organisation.isprintable() or not 0 < len(organisation.strip()) <= 200:
        raise Refused("An organisation has a name of 1 to 200 letters.", remedy="treve key root DIR --of mission")
    signer = _make(folder, ROOT, passphrase, random)
    write_whole(folder / ORGANISATION, f"{organisation.strip()}\n".encode())
    return signer


def make_person(folder: Path, passphrase: bytes | None, random: Callable[[int], bytes] = os.urandom) -> Signer:
    """Make a person's own key in a folder of its own.

    Raises:
        Refused: there is something in the folder already.
    """
    return _make(folder, PERSON_KEY, passphrase, random)


def read_person(folder: Path) -> Signer:
    """Return the signer of a person's own key.

    Raises:
        Refused: there is none, or its passphrase is missing or wrong.
    """
    return _read(folder, PERSON_KEY, "a person's key (treve key person DIR)")


def certify(path: Path, root: Path, person: str) -> Stored:
    """Let a root vouch for the node of a centre; from then on it takes the root to change keys.

    Raises:
        Refused: the centre has a root already.
    """
    signer, organisation = _read_root(root)
    with open_centre(path, to_write=True) as centre:
        require(centre, person, "keep_keys")
        return _change(centre, "certify", centre.key, signer, person, organisation=organisation)


def enrol(path: Path, person: str, key: str, root: Path | None, by: str) -> Stored:
    """Let a key sign entries of a person.

    Raises:
        Refused: the register of members does not name the person, the key was known before, or the root is missing.
    """
    if public_bytes(key) is None:
        raise Refused(f"{key[:80]!r} is not a public key.", remedy="Give the file person.pub, or the line in it.")
    with open_centre(path, to_write=True) as centre:
        require(centre, by, "keep_keys")
        members = members_of(centre)
        if not members.is_empty and person not in members.people:
            raise Refused(f"There is no member {person!r}.", remedy="Name the person in the register of members first.")
        signer, organisation = _who_says(centre, path, root)
        return _change(centre, "enrol", key, signer, by, organisation=organisation, of=person)


def revoke(path: Path, key: str, root: Path | None, by: str) -> list[Stored]:
    """Let a person's key, or all keys of a person, stand no more.

    Raises:
        Refused: nobody signs with it here, it is revoked already, or the root is missing.
    """
    with open_centre(path, to_write=True) as centre:
        require(centre, by, "keep_keys")
        ring = centre.keyring
        standing = [each for each in ring.people if each not in ring.until]
        meant = [each for each in standing if key in (each, ring.people[each])]
        if not meant:
            what = f"No person signs here with {key!r}, or not any more."
            remedy = "treve key show CENTRE lists the keys. The node's own is changed: treve key rotate."
            raise Refused(what, remedy=remedy)
        signer, organisation = _who_says(centre, path, root)
        return [
            _change(centre, "revoke", each, signer, by, organisation=organisation, of=ring.people[each])
            for each in meant
        ]


def rotate(path: Path, root: Path | None, by: str, random: Callable[[int], bytes] = os.urandom) -> tuple[Stored, str]:
    """Give the node another key, under the same passphrase; return the entry, and the new key.

    The checkpoint of that entry is signed by both keys, for those who pinned the one before.

    Raises:
        Refused: the root is missing.
    """
    passphrase = keys.ask_passphrase(path / keys.PRIVATE) if keys.is_protected(path) else None
    with open_centre(path, to_write=True, passphrase=passphrase) as centre:
        require(centre, by, "keep_keys")
        signer, organisation = _who_says(centre, path, root, passphrase)
        following = keys.write_pair(path / keys.NEXT, random, passphrase)
        stored = _change(
            centre, "rotate", following.key, signer, by, organisation=organisation, replaces=centre.key,
            accepting=following,
        )  # fmt: skip
        return stored, following.key


def public_of(text: str) -> str:
    """Return the public key that a person typed, or that lies in the file which they named."""
    path = Path(text)
    if text.startswith("ed25519:") or not path.is_file():
        return text
    return path.read_text(encoding="ascii", errors="replace").strip()


def _change(
    centre: Centre, what: What, key: str, signer: Signer, by: str, *, organisation: str | None = None,
    of: str | None = None, replaces: str | None = None, accepting: Signer | None = None,
) -> Stored:  # fmt: skip
    purpose: Literal["log", "entries"] = "log" if what in ("certify", "rotate") else "entries"
    said = Statement(1, what, purpose, centre.origin, key, signer.key, organisation, of, replaces)
    record = Record(to_groups(state(said, signer, accepting)), KEY_CHANGES)
    # Which key a log is signed with, everybody may know; who signs with their own, those to whom it is released.
    marking = write(make("TLP:CLEAR")) if purpose == "log" else None
    (stored,) = centre.append([NewEntry(KEY, [record], by, marking=marking)])
    return stored


def _who_says(
    centre: Centre, path: Path, root: Path | None, passphrase: bytes | None = None
) -> tuple[Signer, str | None]:
    """Return who signs a statement: the root where there is one, else the node."""
    wanted = centre.keyring.root
    if root is None and wanted is not None:
        remedy = "Give the folder of the root: --root DIR."
        raise Refused(f"This centre has a root, {wanted}, and it takes that to change keys.", remedy=remedy)
    if root is None:
        return keys.read_signer(path, passphrase), None
    signer, organisation = _read_root(root)
    if wanted != signer.key:
        what = "This is not the root of this centre." if wanted else "This centre has no root yet."
        remedy = "Let the root vouch for the centre first: treve key enrol CENTRE --root DIR."
        raise Refused(what, where=str(root), remedy=remedy)
    return signer, organisation


def _read_root(folder: Path) -> tuple[Signer, str]:
    signer = _read(folder, ROOT, "a root (treve key root DIR --of ORGANISATION)")
    try:
        return signer, (folder / ORGANISATION).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as why:
        what, remedy = "It does not say of which organisation it is.", "Put the file back from a copy of the root."
        raise Refused(what, where=str(folder / ORGANISATION), remedy=remedy) from why


def _read(folder: Path, name: str, what: str) -> Signer:
    try:
        return keys.read_signer(folder, None, name)
    except NotACentre as why:
        raise Refused(f"There is not {what} here.", where=str(folder), remedy="Check the path.") from why


def _make(folder: Path, name: str, passphrase: bytes | None, random: Callable[[int], bytes]) -> Signer:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused("There is something here already.", where=str(folder), remedy="Name a folder that is not there.")
    with refused_when_full(str(folder)):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return keys.write_pair(folder / name, random, passphrase)
