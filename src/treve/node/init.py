"""Make a centre: keys, an empty log, and its first entry, which says who signs."""

import datetime as dt
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from treve.base.errors import Refused
from treve.entries.records import CentreOpened, to_groups
from treve.ledger import checkpoint, merkle
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.sealing import Record
from treve.node import keys
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.store import CHECKPOINT, create_store, is_centre, with_store
from treve.release.marking import make, write
from treve.stores.address import SQLITE
from treve.stores.files import refused_when_full, sync_folder, write_whole

FIRST = "centre"


def init(
    path: Path,
    *,
    name: str = "",
    settings: str = "",
    store: str = SQLITE,
    entries: Sequence[NewEntry] = (),
    person: str | None = None,
    passphrase: bytes | None = None,
    software: str = "treve",
    origin: str | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    random: Callable[[int], bytes] = os.urandom,
) -> None:
    """Make a centre in a folder that is not there yet, or empty. It is there whole, or not at all.

    Args:
        path: the folder.
        name: what people call the centre; the folder's name if it is not given.
        settings: the text of `settings.yaml`.
        store: where the entries lie, `sqlite` for a file in the folder (`stores/address.py`).
        entries: what follows the first entry (registers, parameters).
        person: who makes it, as attested in the first entry.
        passphrase: for the private key; none leaves it readable by its owner without one.
        software: name and version of what writes here.
        origin: the log's name for the world; drawn from the key if it is not given.
        now: the clock.
        random: fresh random bytes, as many as asked for.

    Raises:
        Refused: there is something at this path already, the disk is full, or the store cannot be reached.
    """
    path = path.absolute()
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        if is_centre(path):
            what, remedy = "There is a centre here already.", "Use it as it is, or name another folder."
        else:
            what, remedy = "This folder is not empty, and not a centre.", "Name another folder."
        raise Refused(what, where=str(path), remedy=remedy)
    beside = path.with_name(f".{path.name}.new-{random(4).hex()}")
    with refused_when_full(str(path)):
        beside.mkdir(mode=0o700, parents=True)
        try:
            for folder in ("originals", "cache"):
                (beside / folder).mkdir(mode=0o700)
            write_whole(beside / "settings.yaml", with_store(settings, store).encode())
            signer = keys.write_new(beside, random, passphrase)
            origin = origin or f"treve/{signer.public.hex()[:16]}/1"
            write_whole(beside / CHECKPOINT, checkpoint.write(Checkpoint(origin, 0, merkle.EMPTY_ROOT), signer))
            create_store(beside, store, origin).close()
            opened = CentreOpened(origin=origin, name=name or path.name, key=signer.key, software=software)
            first = NewEntry(FIRST, [Record(to_groups(opened))], person, marking=write(make("TLP:CLEAR")))
            with open_centre(beside, to_write=True, passphrase=passphrase, now=now, random=random) as centre:
                centre.append([first, *entries])
            sync_folder(beside)
            beside.rename(path)
            sync_folder(path.parent)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
