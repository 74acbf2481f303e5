"""Files that are there whole or not at all, and the lock that lets one writer in at a time."""

import contextlib
import errno
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from treve.base.errors import Busy, Refused


def write_whole(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Put a file in place so that a reader, or a machine that loses power, sees the old one or the new one.

    Raises:
        Refused: the disk is full or cannot be written; the old file is still there.
    """
    beside = path.with_name(path.name + ".new")
    with refused_when_full(path.name):
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        try:
            os.fchmod(descriptor, mode)
            left = memoryview(data)
            while left:
                left = left[os.write(descriptor, left) :]
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        beside.replace(path)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names that were added to a folder, or changed in it, outlast a loss of power."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def refused_when_full(where: str) -> Iterator[None]:
    """Say in words why something could not be written, and what to do."""
    try:
        yield
    except OSError as why:
        if why.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Refused(
                "The disk is full.", where=where, remedy="Make room, and run the same command again."
            ) from why
        what = f"It could not be written: {why.strerror or why}."
        raise Refused(what, where=where, remedy="Look at the disk and at who may write there; then try again.") from why


class WriterLock:
    """Held by the one process that writes to a centre; readers need none. The kernel frees it when the process ends."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            Busy: another process, or another part of this one, is writing.
        """
        with refused_when_full(path.name):
            self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as why:
            holder = os.read(self._descriptor, 20).decode("ascii", "replace").strip()
            self.release()
            raise Busy(
                "Somebody else is writing to this centre" + (f" (process {holder})." if holder else "."),
                where=str(path.parent),
                remedy="Wait until it is done, or stop it; reading is possible at any time.",
            ) from why
        # For the message above only; the lock is the kernel's, and a number left behind by a crash blocks nobody.
        with contextlib.suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.pwrite(self._descriptor, str(os.getpid()).encode(), 0)

    def release(self) -> None:
        """Let the next writer in."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
