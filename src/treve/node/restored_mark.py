"""The mark of a centre that was restored from a backup: until it is taken away, the centre signs nothing.

A log that goes on from an old backup gives numbers to new entries that others have seen given to different ones: two
histories under one key. So a restored centre first shows that nobody has seen more of it (`restored.py`).

The mark also holds the notices of erasures that were replayed and that the restored log is too old to have: each signed
by the centre's own key, so that nobody can excuse a missing record by writing a file.
"""

from pathlib import Path

import msgspec

from treve.base.errors import Broken, Malformed, Refused, TreveError
from treve.ledger import envelope
from treve.ledger.audit import RESTORE
from treve.ledger.envelope import Envelope

MARK = "restored"
ERASURE = "erasure"


class Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The notice of an erasure: the entry's envelope and its signature, in hex."""

    envelope: str
    signature: str


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


def check_notice(notice: Notice, key: str, origin: str) -> Envelope:
    """Return the envelope of a notice of erasure, once it is one of this log.

    Raises:
        Malformed: it is not.
    """
    try:
        read = envelope.check(bytes.fromhex(notice.envelope), bytes.fromhex(notice.signature))
    except (ValueError, TreveError) as why:
        raise Malformed("It is not a signed notice of an erasure.") from why
    if (read.author, read.origin, read.kind) != (key, origin, ERASURE):
        raise Malformed("It is not a notice of an erasure in this log.")
    return read
