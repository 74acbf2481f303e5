"""What was erased, as a small file that is kept beside backups, so that a restored centre does not bring it back.

Each line is the notice of an erasure as the log has it: its envelope and signature, in hex. It names entries by their
hashes, positions of records, and hashes of documents; nothing of what they said. Changes of keys stand among them, with
their statements: a backup from before such a change knows by them whose notices count.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from treve.base.errors import Malformed, Refused
from treve.entries.keyring import KEY, Keyring
from treve.ledger.envelope import Reference
from treve.node.centre import Centre
from treve.node.restored_mark import ERASURE, FollowedNotices, Notice
from treve.stores.files import write_whole


def export_erasures(centre: Centre, target: Path) -> int:
    """Write the notices of all erasures of a centre into a file, replacing it, and return how many there are.

    Raises:
        Refused: the disk is full.
    """
    changes = dict(centre.key_changes())
    lines, count = [], 0
    for head in centre.outlines():
        if head.kind in (ERASURE, KEY):
            proof = centre.prove(head.index)
            notice = Notice(proof.envelope.hex(), proof.signature.hex(), changes.get(head.index))
            lines.append(msgspec.json.encode(notice))
            count += head.kind == ERASURE
    write_whole(target, b"".join(line + b"\n" for line in lines), 0o600)
    return count


def read_erasures(
    data: bytes, keyring: Keyring, logged: Collection[bytes], where: str
) -> dict[Notice, tuple[Reference, ...]]:
    """Return the notices of such a file and what each of them erases.

    Args:
        data: the file.
        keyring: as it stands behind the last entry of the log.
        logged: the hashes of the log's entries.
        where: how messages call the file.

    Raises:
        Refused: a line is not a notice that a key which stands has signed.
    """
    followed = FollowedNotices(keyring, logged)
    found: dict[Notice, tuple[Reference, ...]] = {}
    for number, line in _lines(data):
        try:
            notice = msgspec.json.decode(line, type=Notice)
            found[notice] = followed.take(notice).references
        except (msgspec.MsgspecError, Malformed) as why:
            what = why.what if isinstance(why, Malformed) else "It is not a notice of an erasure."
            remedy = "Give a file that `treve erasures` wrote for this centre."
            raise Refused(what, where=f"{where}:{number}", remedy=remedy) from why
    return found


def _lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    yield from ((number, line) for number, line in enumerate(data.split(b"\n"), 1) if line.strip())
