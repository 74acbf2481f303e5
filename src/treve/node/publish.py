"""Publish: a view written out, whole or not at all.

A file appears under its name only when it is complete; standard output streams. Nothing that is asked for is ever
written over what a centre, a witness or the keeper of a key lives on.
"""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from treve.base.errors import Refused
from treve.node import keys
from treve.node.store import CHECKPOINT, is_centre


def write(chunks: Iterable[bytes], target: Path | None) -> int:
    """Write the chunks to a file, or to standard output where there is none; return the bytes written.

    Raises:
        Refused: the file cannot be written; one of that name stays as it was.
    """
    with _opened(target) as out:
        return sum(out.write(chunk) for chunk in chunks)


@contextmanager
def _opened(target: Path | None) -> Iterator[BinaryIO]:
    if target is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if target.exists() and not target.is_file():
        # A device or a pipe is written to; to put a file in its place would take it away from everybody.
        try:
            with target.open("wb") as straight:
                yield straight
        except OSError as why:
            raise Refused(why.strerror or str(why), where=str(target), remedy="Name a file.") from why
        return
    if target.is_symlink():
        target = target.resolve()
    try:
        handle, half = tempfile.mkstemp(dir=target.absolute().parent, prefix=f".{target.name}.")
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(target), remedy="Name a folder that exists.") from why
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        # mkstemp makes files for their owner only; what is published gets what the person's umask allows.
        mask = os.umask(0)
        os.umask(mask)
        Path(half).chmod(0o666 & ~mask)
        Path(half).replace(target)
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(target), remedy="Nothing was written there.") from why
    finally:
        Path(half).unlink(missing_ok=True)


KEYS_OF_OURS = ("root.key", "person.key", "witness.key", Path(keys.PRIVATE).name, Path(keys.KNOWN).name)


def refuse_among_ours(target: Path) -> None:
    """Refuse to write into the folder of a centre, or beside a private key: one name mistyped would be the end of it.

    `target` need not be there; links on the way are followed.

    Raises:
        Refused: it lies in such a folder, or is one.
    """
    real = target.resolve()
    for folder in (real, *real.parents):
        if is_centre(folder) or ((folder / keys.PUBLIC).is_file() and (folder / CHECKPOINT).is_file()):
            what = "This lies in the folder of a centre, where the log, its keys and its documents are."
            raise Refused(what, where=str(target), remedy="Name a file or folder outside of it.")
        if any((folder / name).is_file() for name in KEYS_OF_OURS):
            what = "This lies in a folder that holds a private key."
            raise Refused(what, where=str(target), remedy="Name a file or folder outside of it.")
