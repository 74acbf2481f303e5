"""Let a restored centre sign again, once it is known that nobody has seen more of its log than it holds.

The witnesses and mirrors of a log hold checkpoints that it has signed. If the newest of them is of what was restored,
the log may go on. If it names more entries, those are missing here: a centre that went on all the same would sign two
histories. If it names others, the log was written anew, here or there. Where there is nobody to ask, a person answers
for it, and the log says so.
"""

import datetime as dt
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Malformed, Refused
from treve.entries.records import KEY_CHANGES, Restored, to_groups
from treve.ledger.envelope import entry_hash
from treve.ledger.sealing import Record
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry
from treve.node.restored_mark import MARK, FollowedNotices, Notice, read_mark
from treve.node.roles import require
from treve.node.witnesses import head_of_ours, witnessed
from treve.stores.files import refused_when_full, sync_folder

KIND = "restored"


class Released(NamedTuple):
    """That a centre signs again: how many entries were restored, how many others had seen, and which entry says so."""

    size: int
    seen: int | None
    entry: int
    notices: int


def release_restored(
    path: Path,
    seen: Sequence[tuple[str, bytes]],
    *,
    nobody_because: str | None = None,
    person: str | None = None,
    passphrase: bytes | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    random: Callable[[int], bytes] = os.urandom,
) -> Released:
    """Take the mark away from a restored centre, and write into its log from where it goes on.

    Args:
        path: the centre.
        seen: names and bytes of the newest checkpoints that its witnesses and mirrors hold.
        nobody_because: why it is certain that nobody has seen more, where there is no such checkpoint.
        person: who says so.
        passphrase: of the private key.
        now: the clock.
        random: fresh random bytes.

    Raises:
        Refused: the centre was not restored; others have seen more or other entries; or nothing was shown.
    """
    mark = read_mark(path)
    if mark is None:
        raise Refused("This centre was not restored, or signs again already.", where=str(path))
    if not seen and not (nobody_because and nobody_because.strip()):
        what = "Nothing shows that nobody has seen more of this log than was restored."
        remedy = "Give the newest checkpoint of a witness or mirror (--seen), or say why there is none that knows more."
        raise Refused(what, where=str(path), remedy=remedy)
    # Nothing lies beyond the checkpoint of a restored centre, so that opening it signs nothing.
    with open_centre(path, to_write=True, passphrase=passphrase, now=now, random=random, restored=True) as centre:
        if person is not None:
            require(centre, person, "keep_keys")
        largest = max((_size_of(centre, name, note) for name, note in seen), default=None)
        before = witnessed(centre).size
        if largest is not None and largest < before:
            what = (
                f"The checkpoint names {largest} entries, and witnesses had cosigned {before} when the backup was made."
            )
            raise Refused(what, where=seen[0][0], remedy="It is not their newest one: ask the witnesses again.")
        record = Restored(mark.size, largest, None if largest is not None else nobody_because)
        entries = [NewEntry(KIND, [Record(to_groups(record))], person)]
        entries += _again(centre, mark.notices)
        size = centre.size
        centre.append(entries)
    with refused_when_full(MARK):
        (path / MARK).unlink()
        sync_folder(path)
    return Released(mark.size, largest, size, len(entries) - 1)


def _again(centre: Centre, notices: Sequence[Notice]) -> Iterator[NewEntry]:
    """Give the erasures and changes of keys that the restored log is too old to have, to be written again.

    Raises:
        Refused: the node's key was changed since the backup was made: under the one before nothing may go on.
    """
    logged = set(centre.hashes(0, centre.size))
    followed = FollowedNotices(centre.keyring, logged)
    for each in notices:
        read = followed.take(each)
        if entry_hash(bytes.fromhex(each.envelope)) in logged:
            continue
        if followed.node != centre.key:
            what = f"The log has been signed by another key since the backup was made, {followed.node}."
            raise Refused(what, where=str(centre.path), remedy="Restore a backup from after that change of the key.")
        records = [] if each.change is None else [Record(to_groups(each.change), KEY_CHANGES)]
        yield NewEntry(read.kind, records, read.person, references=read.references)


def _size_of(centre: Centre, name: str, note: bytes) -> int:
    """Return the size of a checkpoint of this log that names nothing which the log does not hold.

    Raises:
        Refused: it names more, or others, or is not of this log.
    """
    try:
        head = head_of_ours(centre, note)
    except Malformed as why:
        remedy = "Give a checkpoint that this centre signed, as its witnesses and mirrors hold it."
        raise Refused(why.what, where=name, remedy=remedy) from why
    if head.origin != centre.origin:
        what = f"It is that of the log {head.origin}, this one is {centre.origin}."
        raise Refused(what, where=name, remedy="Give one of this log.")
    if head.size > centre.size:
        raise Refused(
            f"It names {head.size} entries, and {centre.size} were restored: {head.size - centre.size} are missing.",
            where=name,
            remedy="Restore a later backup. If there is none, let this log rest, and begin a new one (`treve init`).",
        )
    if centre.root(head.size) != head.root:
        what = f"The first {head.size} entries there are not those that were restored: the log was written anew."
        raise Refused(what, where=name, remedy="Keep both: `treve equivocation` makes the proof. Nothing was signed.")
    return head.size
