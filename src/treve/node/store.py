"""Which store a centre has, and how it is opened.

`store:` in settings.yaml names it; without that line it is `treve.db`, SQLite, in the centre itself. A centre in
PostgreSQL keeps its keys, checkpoint and originals in its folder all the same.
"""

import json
import re
from pathlib import Path

from treve.base.errors import Broken, Malformed, NotACentre, Refused
from treve.ledger import checkpoint
from treve.ledger.audit import RESTORE
from treve.node import keys
from treve.node.settings import FILE, read_settings, settings_of
from treve.stores.address import SQLITE, read_address
from treve.stores.files import write_whole
from treve.stores.sqlite import FILE_NAME, SqliteStore
from treve.stores.store import Store

CHECKPOINT = "checkpoint"
# Names the store before the last move, for as long as it has not been deleted.
MOVED_FROM = "moved-from"
_LINE = re.compile(r"""(?m)^['"]?store['"]?\s*:.*\n?""")


def is_centre(path: Path) -> bool:
    """Say whether there is a centre at this path, in whatever store."""
    return (path / FILE_NAME).is_file() or ((path / CHECKPOINT).is_file() and store_of(path) != SQLITE)


def store_of(centre: Path) -> str:
    """Return the address of a centre's store.

    Raises:
        Refused: the settings name one and cannot be read.
    """
    try:
        text = (centre / FILE).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return SQLITE
    # Settings that are no longer YAML keep nobody from a log that lies beside them.
    return read_settings(centre).store if _LINE.search(text) else SQLITE


def open_store(centre: Path, *, to_write: bool = False) -> Store:
    """Open the store of a centre.

    Raises:
        NotACentre: there is none.
        Refused: it cannot be reached.
        Busy: somebody else is writing to it.
        Broken: it cannot be read.
    """
    address = read_address(store_of(centre))
    if address is None:
        return SqliteStore(centre / FILE_NAME, to_write=to_write)
    from treve.stores.postgres import PostgresStore

    return PostgresStore(address, origin_of(centre), to_write=to_write)


def create_store(centre: Path, store: str, origin: str) -> Store:
    """Make the store of a new centre, empty, and open it.

    Raises:
        Refused: it cannot be reached, or holds this log already.
    """
    address = read_address(store)
    if address is None:
        return SqliteStore(centre / FILE_NAME, create=True)
    from treve.stores.postgres import PostgresStore

    # Nothing relies on it until the centre is in place: what a crash leaves behind is made anew.
    return PostgresStore(address, origin, create=True, moving=True)


def origin_of(centre: Path) -> str:
    """Return the log's name, as its checkpoint says it.

    Raises:
        Broken: there is no checkpoint of this centre's key.
    """
    try:
        return checkpoint.read((centre / CHECKPOINT).read_bytes(), keys.read_public(centre)).origin
    except FileNotFoundError as why:
        raise NotACentre("It has no checkpoint.", where=str(centre), remedy=RESTORE) from why
    except OSError as why:
        what = f"It cannot be read: {why.strerror or why}."
        raise Broken(what, where=CHECKPOINT, remedy=RESTORE) from why
    except Malformed as why:
        raise Broken(why.what, where=CHECKPOINT, remedy=RESTORE) from why


def name_store(centre: Path, store: str) -> None:
    """Put a store into the settings of a centre, in place of the one that they named; all else stays as it is.

    Raises:
        Refused: the settings cannot be read, or the disk is full.
    """
    path = centre / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        text = ""
    except (OSError, UnicodeDecodeError) as why:
        raise Refused("The settings cannot be read.", where=str(path), remedy="Correct the file or delete it.") from why
    text = with_store(text, store)
    if settings_of(text, str(path)).store != store:
        what = "The line `store` of the settings cannot be changed."
        raise Refused(what, where=str(path), remedy="Write it at the beginning of a line, on one line.")
    write_whole(path, text.encode())


def with_store(settings: str, store: str) -> str:
    """Return a settings file that names a store, and is otherwise as it was.

    >>> print(with_store("person: operator", "env:TREVE_STORE"), end="")
    person: operator
    store: "env:TREVE_STORE"
    """
    without = _LINE.sub("", settings)
    if without and not without.endswith("\n"):
        without += "\n"
    # A text in JSON is one in YAML.
    return without if store == SQLITE else f"{without}store: {json.dumps(store)}\n"
