"""Protect: the passphrase of a private key is added, changed or taken away; the key stays the same."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from treve.base.errors import Refused
from treve.node import keys
from treve.stores.files import WriterLock

LEAST = 8
"""Fewer bytes than these are no passphrase."""

Protected = Literal["added", "changed", "removed", "as it was"]


def protect(
    centre: Path,
    before: Callable[[], bytes | None],
    after: Callable[[], bytes | None],
    *,
    remove: bool = False,
    random: Callable[[int], bytes] = os.urandom,
) -> Protected:
    """Put the node's key under another passphrase, and say what became of it.

    Args:
        centre: the folder.
        before: gives the passphrase that the key has; called only where it has one.
        after: gives the one that it gets, None to leave it as it is.
        remove: leave the key readable without a passphrase.
        random: fresh random bytes.

    Raises:
        Refused: a passphrase is missing, wrong or too short.
        Busy: somebody is writing to the centre.
    """
    lock = WriterLock(centre / "lock")
    try:
        old = before() if keys.is_protected(centre) else None
        had = keys.is_protected(centre)
        # It must open the key, whatever is to be done then.
        keys.read_signer(centre, old)
        if remove:
            if had:
                keys.change_passphrase(centre / keys.PRIVATE, old, None, random)
            return "removed" if had else "as it was"
        new = after()
        if new is None and had:
            return "as it was"
        if new is None or len(new) < LEAST:
            what = f"A passphrase has {LEAST} bytes at least." if new is not None else "No passphrase was given."
            raise Refused(what, where=keys.PRIVATE, remedy="Take four words or more that you will remember.")
        keys.change_passphrase(centre / keys.PRIVATE, old, new, random)
        return "changed" if had else "added"
    finally:
        lock.release()
