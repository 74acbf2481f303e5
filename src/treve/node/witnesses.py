"""The witnesses of a centre: whom it trusts to watch its log, and how far they have seen it.

Who is a witness is an entry (`kind` "witnesses"), so that it shows when somebody changes it. What they have cosigned
are the files `witnessed` (by a quorum) and `cosigned` (not yet), which anybody can check and nobody need believe. An
entry is *stored* once it is on disk and under a checkpoint; it is *witnessed* once a quorum has cosigned a checkpoint
that covers it: from then on nobody can take it back unseen, the centre's own administrator included.
"""

import json
from typing import NamedTuple

from treve.base.errors import Malformed, Refused, TreveError
from treve.entries.records import Register, from_groups, to_groups
from treve.ledger import checkpoint
from treve.ledger.sealing import Record
from treve.ledger.signature import public_bytes
from treve.ledger.verifier_key import LOG, WITNESS, VerifierKey, read_key, read_keys
from treve.ledger.witness import cosigners, is_quorum, merge, most_liars, quorum_for
from treve.node.centre import Centre
from treve.node.entry import NewEntry
from treve.node.log_folder import WITNESSED
from treve.stores.files import write_whole

KIND = "witnesses"
PENDING = "cosigned"
_HINT = "cache/witnesses.json"


class Policy(NamedTuple):
    """Who watches, how many of them may lie, and how many cosignatures are enough."""

    witnesses: tuple[VerifierKey, ...] = ()
    liars: int = 0

    @property
    def quorum(self) -> int:
        """How many cosignatures are enough."""
        return quorum_for(len(self.witnesses), self.liars)


class Witnessed(NamedTuple):
    """How far a log is witnessed: the size that a quorum has cosigned (0: none), by whom, and when by their clocks."""

    policy: Policy
    size: int
    by: dict[str, int]


def own_key(centre: Centre) -> VerifierKey:
    """Return the verifier key of a centre's log."""
    public = public_bytes(centre.key)
    assert public is not None
    return VerifierKey(centre.origin, LOG, public)


def policy_of(centre: Centre) -> Policy:
    """Return the last policy that an entry has set.

    Cost: that of the entries since the last call; a sealed hint in the cache says where that was.
    """
    size, text = _hint(centre)
    for entry in centre.entries(size, kinds=(KIND,)):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Register) and record.name == KIND:
                text = record.text
    if centre.size != size:
        _keep_hint(centre, text)
    return read_policy(text)


def read_policy(text: str) -> Policy:
    """Return the policy of an entry's text.

    Raises:
        Malformed: it is not one.
    """
    first, _, rest = text.partition("\n")
    if not first:
        return Policy()
    word, _, digits = first.partition(" ")
    if word != "liars" or not digits.isascii() or not digits.isdigit():
        raise Malformed("The witnesses' entry does not say how many of them may lie.")
    return Policy(read_keys(rest), int(digits))


def write_policy(policy: Policy) -> str:
    """Return the text of an entry."""
    return "".join([f"liars {policy.liars}\n", *(f"{each.line}\n" for each in policy.witnesses)])


def add(centre: Centre, line: str, liars: int | None, person: str) -> tuple[Policy, int | None]:
    """Make somebody a witness; return the policy as it stands, and the entry, None where nothing changed.

    Args:
        centre: opened for writing.
        line: the witness's verifier key.
        liars: how many of all witnesses may lie; None takes the most that their number bears.
        person: who does it.

    Raises:
        Refused: it is not the key of a witness, its name is taken, or no quorum can bear so many liars.
    """
    try:
        new = read_key(line)
    except Malformed as why:
        raise Refused(why.what, remedy=why.remedy) from why
    if new.kind != WITNESS:
        raise Refused("This is the key of a log.", remedy="Give the line of `treve witness init`, with the type 0x04.")
    before = policy_of(centre)
    others = tuple(each for each in before.witnesses if each != new)
    if any(each.name == new.name or each.public == new.public for each in others):
        raise Refused(f"{new.name}, or its key, is a witness already.", remedy="Give each witness a name and a key.")
    if new.public == public_bytes(centre.key):
        raise Refused("This is the key that signs the log itself.", remedy="A witness has a key of its own.")
    witnesses = (*before.witnesses, new) if others == before.witnesses else before.witnesses
    after = Policy(witnesses, most_liars(len(witnesses)) if liars is None else liars)
    if not is_quorum(after.quorum, len(after.witnesses), after.liars):
        what = f"{len(after.witnesses)} witnesses cannot bear {after.liars} who lie."
        raise Refused(what, remedy="With 4 witnesses one may lie, with 7 two.")
    if after == before:
        return before, None
    record = Record(to_groups(Register(KIND, write_policy(after))))
    (stored,) = centre.append([NewEntry(KIND, [record], person)])
    return after, stored.entry


def collect(centre: Centre, note: bytes) -> Witnessed:
    """Take cosignatures of a checkpoint of this centre's log; return how far it is witnessed now.

    Raises:
        Refused: the checkpoint is not this log's, or not of what this log holds.
    """
    key, policy = own_key(centre), policy_of(centre)
    remedy = "Give a checkpoint that this centre has signed and its witnesses have cosigned."
    try:
        head = checkpoint.read(note, key.key)
    except Malformed as why:
        raise Refused(why.what, remedy=remedy) from why
    if head.origin == key.name and head.size > centre.size:
        what = f"The checkpoint names {head.size} entries of this log, which has {centre.size}."
        remedy = "If this centre was restored from a backup, what came after it is missing: ask a mirror for it."
        raise Refused(what, remedy=remedy)
    if head.origin != key.name or centre.root(head.size) != head.root:
        raise Refused("The checkpoint is not one of this log as it lies here.", remedy=remedy)
    by_text: dict[bytes, list[bytes]] = {}
    for each in (_read(centre, WITNESSED), _read(centre, PENDING), note):
        if each is not None and _seen(centre, policy, each) is not None:
            by_text.setdefault(checkpoint.parse_note(each)[0], []).append(trim(each, key, policy.witnesses))
    full, pending = Seen(0, {}, b""), Seen(0, {}, b"")
    for notes in by_text.values():
        seen = _seen(centre, policy, trim(merge(notes), key, policy.witnesses))
        if seen is not None and len(seen.by) >= policy.quorum:
            full = max(full, seen, key=lambda each: each.size)
        elif seen is not None:
            pending = max(pending, seen, key=lambda each: each.size)
    for name, seen in ((WITNESSED, full), (PENDING, pending)):
        if seen.note and seen.note != _read(centre, name):
            write_whole(centre.path / name, seen.note)
    return witnessed(centre)


def witnessed(centre: Centre) -> Witnessed:
    """Return how far the witnesses have seen the log of a centre; what does not hold counts as nothing."""
    policy = policy_of(centre)
    if not policy.witnesses:
        return Witnessed(policy, 0, {})
    notes = [note for name in (WITNESSED, PENDING) if (note := _read(centre, name)) is not None]
    seen = [each for note in notes if (each := _seen(centre, policy, note)) is not None]
    enough = [each for each in seen if len(each.by) >= policy.quorum]
    best = max(enough, key=lambda each: each.size, default=None)
    return Witnessed(policy, 0, {}) if best is None else Witnessed(policy, best.size, best.by)


def witnessed_note(centre: Centre) -> bytes | None:
    """Return the note of the largest checkpoint that a quorum has cosigned, None where there is none."""
    return _read(centre, WITNESSED) if witnessed(centre).size else None


class Seen(NamedTuple):
    """A checkpoint of our own log: its size, which witnesses have cosigned it and when, and the note."""

    size: int
    by: dict[str, int]
    note: bytes


def _seen(centre: Centre, policy: Policy, note: bytes) -> Seen | None:
    """Return what a note of our log tells, None where it is not of what lies here."""
    try:
        head = head_of_ours(centre, note)
        by = cosigners(note, policy.witnesses)
    except TreveError:
        return None
    ours = head.origin == centre.origin and head.size <= centre.size and centre.root(head.size) == head.root
    return Seen(head.size, by, note) if ours else None


def head_of_ours(centre: Centre, note: bytes) -> checkpoint.Checkpoint:
    """Read a checkpoint that this log has signed, under its present key or one before it."""
    for key in centre.keyring.nodes[:-1]:
        try:
            return checkpoint.read(note, key)
        except TreveError:
            continue
    return checkpoint.read(note, centre.key)


def _read(centre: Centre, name: str) -> bytes | None:
    try:
        return (centre.path / name).read_bytes()
    except OSError:
        return None


def trim(note: bytes, key: VerifierKey, witnesses: tuple[VerifierKey, ...]) -> bytes:
    """Return the note with the signatures of the log and of known witnesses only."""
    text, signatures = checkpoint.parse_note(note)
    known = {(each.name, each.id) for each in (key, *witnesses)}
    latest = {(name, blob[:4]): blob for name, blob in signatures if (name, blob[:4]) in known}
    return checkpoint.with_signatures(text, ((name, blob) for (name, _), blob in latest.items()))


def _hint(centre: Centre) -> tuple[int, str]:
    """Return the size at which a hint was left, and the policy's text at that size."""
    try:
        told = json.loads((centre.path / _HINT).read_bytes())
        size, text, seal = told["size"], told["text"], told["seal"]
    except (OSError, ValueError, KeyError, TypeError):
        return 0, ""
    if not isinstance(size, int) or not isinstance(text, str) or seal != _seal(centre, size, text):
        return 0, ""
    return (size, text) if size <= centre.size else (0, "")


def _keep_hint(centre: Centre, text: str) -> None:
    told = {"size": centre.size, "text": text, "seal": _seal(centre, centre.size, text)}
    try:
        (centre.path / _HINT).parent.mkdir(exist_ok=True)
        write_whole(centre.path / _HINT, json.dumps(told).encode(), mode=0o600)
    except (OSError, Refused):
        # On a medium for reading only: the next call reads the entries again.
        return


def _seal(centre: Centre, size: int, text: str) -> str:
    return centre.seal_of(json.dumps(["witnesses", size, text]).encode())
