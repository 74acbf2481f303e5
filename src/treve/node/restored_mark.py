"""The mark of a centre that was restored from a backup: until it is taken away, the centre signs nothing.

A log that goes on from an old backup gives numbers to new entries that others have seen given to different ones: two
histories under one key. So a restored centre first shows that nobody has seen more of it (`restored.py`).

The mark also holds the notices of erasures that were replayed and that the restored log is too old to have: each signed
by a key that stands in the log, or follows in it, so that nobody can excuse a missing record by writing a file.
"""

import copy
from collections.abc import Collection
from pathlib import Path

import msgspec

from treve.base.errors import Broken, Malformed, Refused, TreveError
from treve.entries.keyring import KEY, Keyring
from treve.entries.records import KeyChange
from treve.ledger import envelope
from treve.ledger.audit import RESTORE
from treve.ledger.envelope import Envelope

MARK = "restored"
ERASURE = "erasure"


class Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The notice of an erasure, or of a change of keys: the entry's envelope and its signature, in hex.

    `change`: the statement of such a change, which the envelope only commits to.
    """

    envelope: str
    signature: str
    change: KeyChange | None = None


class Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From when the backup is (size and root of its log), when it was restored, and what was erased since."""

    size: int
    root: str
    restored_at: str
    notices: list[Notice]


def read_mark(centre: Path) -> Mark | None:
    """Return the mark of a centre that was restored and does not sign yet, `None` where there is none.

    Raises:
        Broken: it cannot be read.
    """
    try:
        return msgspec.json.decode((centre / MARK).read_bytes(), type=Mark)
    except FileNotFoundError:
        return None
    except OSError as why:
        raise Broken(f"It cannot be read: {why.strerror or why}.", where=MARK, remedy=RESTORE) from why
    except msgspec.MsgspecError as why:
        what = "The mark of a restored centre was changed."
        raise Broken(what, where=MARK, remedy="Restore the centre again from its backup.") from why


def refuse_if_restored(centre: Path) -> None:
    """Let nobody write to a centre that was restored and has not asked yet.

    Raises:
        Refused: it was.
    """
    if (centre / MARK).exists():
        raise Refused(
            "It was restored from a backup, and does not sign until it is known that nobody has seen more of it.",
            where=str(centre),
            remedy=f"Get the newest checkpoint of its witnesses and mirrors: treve restored {centre} --seen FILE",
        )


class FollowedNotices:
    """Notices held one by one against the keys that stood when the backup was made, and those that followed since.

    A notice that the log itself has needs no more than to be there. Any other is signed by a key that stands: the
    node's, or a person's. A change of keys among them counts as it would in the log, so that what was signed with a key
    which the backup is too old to know is believed, and what a retired or revoked key signs is not.
    """

    def __init__(self, keyring: Keyring, logged: Collection[bytes]) -> None:
        """Begin with the keyring of the log, which is left as it is, and the hashes of its entries."""
        self._keyring, self._logged = copy.deepcopy(keyring), logged
        self._index = len(logged)

    def take(self, notice: Notice) -> Envelope:
        """Return the envelope of the next notice.

        Raises:
            Malformed: it is not one of this log.
        """
        try:
            data = bytes.fromhex(notice.envelope)
            read = envelope.check(data, bytes.fromhex(notice.signature))
        except (ValueError, TreveError) as why:
            raise Malformed("It is not a signed notice of an erasure.") from why
        if read.origin != self._keyring.origin or read.kind not in (ERASURE, KEY):
            raise Malformed("It is not a notice of an erasure in this log.")
        if (read.kind == KEY) != (notice.change is not None):
            raise Malformed("A notice of an erasure holds no change of keys, and one of such a change holds it.")
        if envelope.entry_hash(data) in self._logged:
            return read
        refusal = self._keyring.refusal(read)
        if refusal is not None:
            raise Malformed(f"It is not a notice that counts in this log. {refusal}")
        if notice.change is not None:
            self._keyring.apply(self._index, read.author, notice.change)
        self._index += 1
        return read

    @property
    def node(self) -> str:
        """The node's key behind the last notice."""
        return self._keyring.node
