"""The audit of reads: who read or took out what, and when; for the auditor and the head, and kept for good.

It begins with the first register of members. A read is noted before it is answered, and refused if it cannot be noted.
What is kept is the route and the id of what was opened, never contents nor the words that were looked for.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from treve.base.errors import Broken
from treve.node import keys
from treve.node.centre import Centre
from treve.node.roles import named
from treve.node.sight import Sight
from treve.stores.reads import FILE_NAME, ReadsHead, ReadStore


class Read(msgspec.Struct, frozen=True):
    """One read.

    `who` did it, `audience` is for whom it was derived. `deed`: "page", "export", "report", "prove", "seen_by",
    "signed_in". `route` is the pattern of the page or the kind of export, `of` the id of what was opened. `count`: how
    many rows were shown, `None` where nothing is counted. `status`: what the page answered.
    """

    at: str
    who: str
    audience: str
    deed: str
    route: str
    of: str = ""
    count: int | None = None
    status: int | None = None


class Noted(NamedTuple):
    """A read with its number."""

    number: int
    read: Read


class Reads:
    """The audit of a centre, opened."""

    def __init__(self, path: Path, *, to_write: bool) -> None:
        """Open it; it is made where it is to be written and there is none."""
        known = keys.read_known(path)
        self._store = ReadStore(path, lambda data: keys.seal(known, data), to_write=to_write)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def note(self, read: Read) -> None:
        """Note a read; it is on disk when this returns.

        Raises:
            Refused: it cannot be written.
            Broken: what is there was changed.
        """
        self._store.append(msgspec.json.encode(read))

    def latest(self, most: int, before: int | None = None) -> list[Noted]:
        """Return the latest reads, newest first."""
        return [Noted(number, _read(number, body)) for number, body in self._store.last(most, before)]

    def check(self, each: Callable[[Noted], None] | None = None) -> ReadsHead:
        """Return the head, once every read is shown to follow from the one before.

        Raises:
            Broken: one does not; `where` names it.
        """
        for number, body in self._store.every():
            read = _read(number, body)
            if each is not None:
                each(Noted(number, read))
        return self._store.head()


def exists(path: Path) -> bool:
    """Say whether a centre has an audit of reads."""
    return (path / FILE_NAME).is_file()


def note_deed(centre: Centre, sight: Sight, deed: str, route: str, of: str = "", count: int | None = None) -> None:
    """Note what a command is about to give out. Without members there is no audience to speak of, and nothing is noted.

    Raises:
        Refused: it cannot be noted; then nothing may be given out.
    """
    if sight.members.is_empty:
        return
    reads = Reads(centre.path, to_write=True)
    try:
        person = named(centre.path)
        reads.note(Read(stamp(), f"{person} (by command)", sight.audience.who, deed, route, of, count))
    finally:
        reads.close()


def stamp(now: dt.datetime | None = None) -> str:
    """Return the time as it is kept."""
    return (now or dt.datetime.now(dt.UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _read(number: int, body: bytes) -> Read:
    try:
        return msgspec.json.decode(body, type=Read)
    except (msgspec.DecodeError, TypeError) as why:
        raise Broken("It cannot be read.", where=f"{FILE_NAME}, read {number}") from why
