"""Which keys stand at which entry of a log.

A log begins with the key of its node. Every later change is an entry: a root that vouches for the node, a person who
signs with a key of their own, a new key of the node, a key revoked. A change takes effect at the index of its entry
and at no clock's time: entries up to it are judged by what stood before, later ones by what stands then, for ever.
Whoever holds the entries works out the same keyring.

What a change needs: where a root stands, its signature; before one does, that of the node's key. The node's key never
vouches against its root, so who steals it can write until it is revoked, and cannot make themselves another.
"""

from typing import Annotated, Literal

import msgspec

from treve.base.errors import Malformed
from treve.entries.records import KeyChange
from treve.ledger import canonical, signature
from treve.ledger.envelope import Envelope

PAYLOAD_TYPE = "application/vnd.treve.key.v1+json"
KEY = "key"
"""The kind of an entry that changes keys."""

_Key = Annotated[str, msgspec.Meta(pattern="^ed25519:[0-9a-f]{64}$", max_length=72)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_HEX_DIGITS = 2 * signature.SIGNATURE_BYTES


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said of a key, for one log.

    `certify`: the root `by` vouches for the node, whose key is `key`, as the node of `organisation`. `enrol`: `key`
    signs entries of `person`. `rotate`: `key` is the node's from now on, in the place of `replaces`. `revoke`: `key`
    of `person` stands no more.
    """

    version: Literal[1]
    what: Literal["certify", "enrol", "rotate", "revoke"]
    purpose: Literal["log", "entries"]
    origin: _Name
    key: _Key
    by: _Key
    organisation: _Name | None
    person: _Name | None
    replaces: _Key | None


def state(statement: Statement, signer: signature.Signer, accepting: signature.Signer | None = None) -> KeyChange:
    """Return the record of a statement, signed; `accepting` is the signer of the key that it is about."""
    text = canonical.encode(statement)
    assert statement.by == signer.key
    return KeyChange(
        text.decode(),
        signer.key,
        signer.sign(PAYLOAD_TYPE, text).hex(),
        None if accepting is None else accepting.sign(PAYLOAD_TYPE, text).hex(),
    )


def read(change: KeyChange) -> Statement:
    """Return the statement of a record once its signatures hold.

    Raises:
        Malformed: it is no statement, or not signed by who it says.
    """
    text = change.statement.encode()
    found = canonical.decode(text, Statement)
    if found.by != change.signer or not _holds(change.signer, text, change.signature):
        raise Malformed("The statement about a key is not signed by who it says.")
    if change.accepted is not None and not _holds(found.key, text, change.accepted):
        raise Malformed("The key has not accepted the statement about it.")
    return found


class Keyring:
    """The keys of a log after the entries that were applied; `node` is the key that signs the log now."""

    def __init__(self, origin: str, first: str) -> None:
        self.origin, self.node = origin, first
        self.nodes = [first]
        self.root: str | None = None
        self.organisation: str | None = None
        self.people: dict[str, str] = {}
        self.since: dict[str, int] = {first: 0}
        self.until: dict[str, int] = {}

    def refusal(self, read_envelope: Envelope) -> str | None:
        """Return why the next entry may not be signed like this, or None where it may."""
        author = read_envelope.author
        if author in self.until:
            return f"It is signed by a key that does not stand since entry {self.until[author]}."
        if author == self.node:
            return None if read_envelope.attested_by_node else "The node signs it, and it says that a person did."
        if author not in self.people:
            return "It is signed by a key that was never enrolled in this log."
        if read_envelope.attested_by_node:
            return "A person signs it, and it says that the node did."
        if read_envelope.person != self.people[author]:
            return f"It is signed by the key of {self.people[author]} for somebody else."
        return None

    def principal(self, author: str) -> str:
        """Return who an author is, whichever of their keys signs: the node by its first key, a person by name."""
        return f"person {self.people[author]}" if author in self.people else self.nodes[0]

    def silent_at(self, index: int) -> frozenset[str]:
        """Return the people, as `principal` names them, none of whose keys stands at this entry any more."""
        standing = {
            person for key, person in self.people.items() if self.since[key] < index <= self.until.get(key, index)
        }
        return frozenset(f"person {each}" for each in set(self.people.values()) - standing)

    def apply(self, index: int, author: str, change: KeyChange) -> Statement:
        """Let a change of an entry take effect behind that entry.

        Raises:
            Malformed: nothing may be changed like this.
        """
        found = read(change)
        if found.origin != self.origin:
            raise Malformed(f"It changes a key of the log {found.origin}.")
        if author != self.node:
            raise Malformed("Only the node's entries change keys.")
        if found.what != "certify" and found.by != (self.root or self.node):
            needed = "the root of this log" if self.root else "the node's key"
            raise Malformed(f"It is not signed by {needed}.")
        match found.what:
            case "certify":
                self._certify(found)
            case "enrol":
                self._enrol(index, found)
            case "rotate":
                self._rotate(index, found, accepted=change.accepted is not None)
            case "revoke":
                self._revoke(index, found)
        return found

    def _certify(self, found: Statement) -> None:
        if self.root is not None:
            raise Malformed("This log has a root already.")
        if found.key != self.node or found.by == self.node or found.organisation is None or found.purpose != "log":
            raise Malformed("A root vouches for the key that the node signs with, and for its organisation.")
        self.root, self.organisation = found.by, found.organisation

    def _enrol(self, index: int, found: Statement) -> None:
        if found.person is None or found.purpose != "entries":
            raise Malformed("A key is enrolled for a person, who signs entries with it.")
        self._require_new(found.key)
        self.people[found.key], self.since[found.key] = found.person, index

    def _rotate(self, index: int, found: Statement, *, accepted: bool) -> None:
        if found.replaces != self.node or found.purpose != "log" or not accepted:
            raise Malformed("A new key takes the place of the node's present one, and has to accept it.")
        self._require_new(found.key)
        self.until[self.node], self.since[found.key] = index, index
        self.node = found.key
        self.nodes.append(found.key)

    def _revoke(self, index: int, found: Statement) -> None:
        if found.key not in self.people or found.key in self.until:
            raise Malformed("No person signs with this key here, or it is revoked already.")
        self.until[found.key] = index

    def _require_new(self, key: str) -> None:
        if key in self.since or key == self.root:
            raise Malformed("This key is known here already: a key never comes back.")


def _holds(key: str, text: bytes, digits: str) -> bool:
    try:
        signed = bytes.fromhex(digits)
    except ValueError:
        return False
    return len(digits) == _HEX_DIGITS and digits == digits.lower() and signature.check(key, PAYLOAD_TYPE, text, signed)
