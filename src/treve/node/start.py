"""Start a centre: its directory, and the registers and parameters that ship as its first entries."""

import datetime as dt
import importlib.metadata
import os
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from treve.entries.records import Parameters, Register, to_groups
from treve.ledger.sealing import Record
from treve.node import keys
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.settings import PERSON, settings_text
from treve.node.shipped import PARAMETERS, REGISTERS, parameters_text, register_text
from treve.node.store import is_centre
from treve.release.marking import make, write
from treve.stores.address import SQLITE


class Started(NamedTuple):
    """What a person is told of a centre that was made, or that was there already."""

    name: str
    key: str
    entries: int
    key_path: str
    already_there: bool


def start(
    path: Path,
    name: str | None,
    *,
    store: str = SQLITE,
    passphrase: bytes | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    random: Callable[[int], bytes] = os.urandom,
) -> Started:
    """Make a centre with all that ships; one that is there already is left as it is.

    `store` is where the entries of a new one shall lie (`stores/address.py`), `passphrase` for the private key, or
    none; `now` and `random` are the clock and the source of fresh bytes.

    Raises:
        Refused: there is something else at this path, or the disk is full.
    """
    there = is_centre(path)
    called = unicodedata.normalize("NFC", name or path.absolute().name)
    if not there:
        registers = [_entry("register", Register(each, register_text(each))) for each in REGISTERS]
        parameters = [_entry("parameters", Parameters(each, parameters_text(each))) for each in PARAMETERS]
        init(
            path,
            name=called,
            settings=settings_text(),
            store=store,
            entries=[*registers, *parameters],
            person=PERSON,
            passphrase=passphrase,
            now=now,
            random=random,
            software=f"treve {importlib.metadata.version('treve')}",
        )
    with open_centre(path) as centre:
        return Started(called, centre.key, centre.size, str(path / keys.PRIVATE), there)


def _entry(kind: str, record: Register | Parameters) -> NewEntry:
    # What ships with the program is known to everybody.
    return NewEntry(kind, [Record(to_groups(record))], PERSON, marking=write(make("TLP:CLEAR")))
