"""A desk, kept beside the cached views: mapped back in place of being made anew.

    cache/desk/meta.json      what it was made of: the log's size and root then, a key of code and data, digests
    cache/desk/*.arrow        the frames that it needs of the view
    cache/desk/*.npy          the arrays of its index

What is kept holds for the state of the log that it was made of. Reports that were taken in since are told to it again,
up to as many as may lie beside an index; where anything else was written since that a view is worked out from, or the
log is another, or a byte does not match its keyed digest, it is thrown away and made anew from a view. So it is never
written to after it was made. Deleting it is always allowed, and an erasure does (node/erase.py).
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.errors import Refused
from treve.entries.records import Document, from_groups
from treve.incidents import parameters as fusion_parameters
from treve.incidents.arrive import MOST_BESIDE, Records
from treve.incidents.arrive import over as index_over
from treve.incidents.gather import Arrived
from treve.linkage.block import Sites
from treve.node.agreements import seen_agreements
from treve.node.centre import Centre
from treve.node.desk import Desk, Held, desk_of, over
from treve.node.entry import Entry
from treve.node.last_texts import last_texts
from treve.node.registers import registers_of
from treve.node.sight import SPOKEN, TAKE_IN, Sight, sight_of
from treve.node.view import Step, arrived_in, lasting_key, view

FOLDER = "desk"
_FRAMES = Held._fields
_ARRAYS = ("reports", "incident", *Sites._fields, "matrix", "starts")


class _Meta(msgspec.Struct, frozen=True):
    size: int
    root: str
    key: str
    digests: dict[str, str]


class Opened(NamedTuple):
    """A desk, and whether it was at hand."""

    desk: Desk
    at_hand: bool


def open_desk(centre: Centre, step: Step | None = None) -> Opened:
    """Return the desk of whoever keeps this machine and sees all: mapped back, or else made from a view and kept.

    Raises:
        Refused: people have roles, and this one does not see all.

    Cost: a second or two for a million reports where it is at hand; otherwise that of the view.
    """
    sight = sight_of(centre)
    if not sight.sees_all:
        what = f"{sight.audience.who} does not see all that a report may be linked to."
        raise Refused(what, remedy="Take it in (treve take-in); what it came to is on the page.")
    found = _load(centre, sight)
    return Opened(found, at_hand=True) if found is not None else Opened(make_desk(centre, sight, step), at_hand=False)


def make_desk(centre: Centre, sight: Sight, step: Step | None = None) -> Desk:
    """Make a desk from the view as it stands, and keep it."""
    size = centre.size
    seen = view(centre, step, sight)
    held = Held(seen.reports, seen.told, seen.incidents)
    made = desk_of(held, seen.members, seen.agreements, registers_of(centre), seen.parameters)
    _keep(centre, sight, size, made)
    return made


def _keep(centre: Centre, sight: Sight, size: int, desk: Desk) -> None:
    """Write a desk down; a full disk costs time, never a result."""
    folder, half = centre.path / "cache" / FOLDER, centre.path / "cache" / f"{FOLDER}.half"
    base = desk.among.base
    try:
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(parents=True, mode=0o700)
        for name, frame in zip(_FRAMES, desk.held, strict=True):
            frame.write_ipc(half / f"{name}.arrow", compression="uncompressed")
        arrays: tuple[NDArray[np.generic], ...] = (
            base.reports, base.incident, *base.sites, base.matrix, desk.among.narrow,
        )  # fmt: skip
        for name, array in zip(_ARRAYS, arrays, strict=True):
            np.save(half / f"index-{name}.npy", np.ascontiguousarray(array))
        digests = {each.name: _digest(centre, each) for each in sorted(half.iterdir())}
        meta = _Meta(size, centre.root(size).hex(), lasting_key(centre.origin, sight), digests)
        (half / "meta.json").write_text(json.dumps(msgspec.to_builtins(meta)))
        shutil.rmtree(folder, ignore_errors=True)
        half.rename(folder)
    except OSError:
        shutil.rmtree(half, ignore_errors=True)


def _digest(centre: Centre, file: Path) -> str:
    with file.open("rb") as opened:
        return centre.seal_of(f"{FOLDER}/{file.name}\n".encode() + opened.read())


def _load(centre: Centre, sight: Sight) -> Desk | None:
    """Return the kept desk with what came since told to it; `None`, and it is thrown away, where it does not hold."""
    folder = centre.path / "cache" / FOLDER
    if not folder.is_dir():
        return None
    try:
        meta = msgspec.json.decode((folder / "meta.json").read_bytes(), type=_Meta)
        if not _is_of(centre, sight, meta):
            raise ValueError("made of another state")
        since = list(_since(centre, meta.size))
        names = {*(f"{name}.arrow" for name in _FRAMES), *(f"index-{name}.npy" for name in _ARRAYS)}
        if set(meta.digests) != names or any(_digest(centre, folder / name) != meta.digests[name] for name in names):
            raise ValueError("changed on the disk")
        found = _mapped(centre, sight, folder)
    except (OSError, ValueError, msgspec.MsgspecError, pl.exceptions.PolarsError):
        shutil.rmtree(folder, ignore_errors=True)
        return None
    for one in since:
        found.remember(one)
    return found


def _is_of(centre: Centre, sight: Sight, meta: _Meta) -> bool:
    same = meta.key == lasting_key(centre.origin, sight) and meta.size <= centre.size
    return same and centre.root(meta.size).hex() == meta.root


def _since(centre: Centre, size: int) -> Iterator[Arrived]:
    """Give the reports that were taken in since.

    Raises:
        ValueError: too many of them, or something else that changes what a view says.
    """
    count = 0
    for entry in centre.entries(size):
        if entry.kind in SPOKEN:
            continue
        if entry.kind != TAKE_IN or any(isinstance(each, Document) for each in _records(entry)):
            raise ValueError("something else was written")
        for one in arrived_in(entry):
            count += 1
            if count > MOST_BESIDE // 2 or one.revises:
                raise ValueError("too much came")
            yield one


def _records(entry: Entry) -> Iterator[object]:
    for sealed in entry.records:
        if sealed is not None:
            yield from_groups(sealed.groups)


def _mapped(centre: Centre, sight: Sight, folder: Path) -> Desk:
    held = Held(*(pl.read_ipc(folder / f"{name}.arrow") for name in _FRAMES))
    arrays = [np.asarray(np.load(folder / f"index-{name}.npy", mmap_mode="c")) for name in _ARRAYS]
    reports, incident, *sites, matrix, starts = arrays
    texts = {name: text for (kind, name), text in last_texts(centre).items() if kind == "parameters"}
    fusing = fusion_parameters.read_parameters(texts["fusion"].encode())
    among = index_over(Records(reports, incident, Sites(*sites), matrix), starts, fusing)
    return over(held, among, seen_agreements(centre, sight)[0], registers_of(centre), texts)
