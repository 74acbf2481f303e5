"""Prove: an entry of a centre becomes a file that a stranger checks without the centre."""

from collections.abc import Sequence
from typing import NamedTuple

from treve.base.errors import Refused
from treve.ledger import checkpoint
from treve.ledger.commitment import Opening
from treve.ledger.proof_file import EntryProof, write
from treve.node.centre import Centre
from treve.node.sight import Sight, shown_groups, sight_of
from treve.node.witnesses import witnessed_note


class ProofFile(NamedTuple):
    """The file, the size of the log that it speaks of, and whether witnesses have cosigned that."""

    data: bytes
    size: int
    witnessed: bool


def prove(
    centre: Centre, entry: int, *, envelope: bool, record: int | None, show: Sequence[str], sight: Sight | None = None
) -> ProofFile:
    """Return the proof of an entry, with what is to be shown of it.

    Where a quorum of witnesses has cosigned a checkpoint that covers the entry, the proof leads there: that says more.

    Args:
        centre: opened.
        entry: its number, from 0.
        envelope: show the envelope: who, when, which kind.
        record: a record of which something is shown; it needs the envelope, which commits to it.
        show: the record's groups that are shown; all others stay hidden.
        sight: of the audience that it is for; whoever keeps this machine where none is given. The bare proof is the
            log's own, and for everybody.

    Raises:
        Refused: there is no such entry, record or group, it was erased, or the audience may not see it, or not the
            whole of the entry and its document: a signed envelope cannot be shown in part, and it names the document
            by its hash and counts the records (docs/PROOFS.md).
    """
    found = centre.prove(entry)
    if (record is None) != (not show):
        remedy = "For a record of a report, for example: --record 3 --show place,content."
        raise Refused("It takes both a record and the groups of it that are shown.", remedy=remedy)
    if envelope or record is not None:
        seen_groups = shown_groups(centre, sight or sight_of(centre), entry, record)
        hidden = [name for name in show if name not in seen_groups]
        if not seen_groups or hidden:
            what = (
                f"There is no such record of entry {entry}, or none that this audience sees as it was written and with "
                "all else that came in with it, which the envelope names."
            )
            remedy = "treve seen-by CENTRE WHO says what is seen. Who may show all of it leaves --as-seen-by away."
            raise Refused(what, where=f"entry {entry}", remedy=remedy)
    openings: tuple[Opening, ...] = ()
    if record is not None:
        openings = tuple(centre.open_group(entry, record, name) for name in dict.fromkeys(show))
    note, size, path = found.checkpoint, found.size, found.path
    seen = witnessed_note(centre)
    covered = seen is not None and checkpoint.parse(seen)[0].size > entry
    if seen is not None and covered:
        note, size = seen, checkpoint.parse(seen)[0].size
        path = centre.tree.inclusion_proof(entry, size)
    shown = envelope or record is not None
    proof = EntryProof(
        entry, found.hash, tuple(path), note, found.envelope if shown else None, found.signature if shown else None,
        openings,
    )  # fmt: skip
    return ProofFile(write(proof), size, covered)
