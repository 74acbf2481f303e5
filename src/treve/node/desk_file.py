"""A desk, kept beside the cached views: mapped back in place of being made anew.

    cache/desk-WHOSE/meta.json      what it was made of: the log's size and root then, a key of code and data, digests
    cache/desk-WHOSE/*.arrow        the frames that it needs of the view
    cache/desk-WHOSE/*.npy          the arrays of its index

Each audience has a desk of its own, over the reports that it sees; WHOSE is left away for who sees all. An audience
under the embargo of positions has none: what it sees of a report that came just now is that it came, or not even that.

What is kept holds for the state of the log that it was made of. Reports that were taken in since are told to it again,
up to as many as may lie beside an index; where anything else was written since that a view is worked out from, or the
log is another, or a byte does not match its keyed digest, it is thrown away and made anew from a view. So it is never
written to after it was made. Deleting it is always allowed, and an erasure does (node/erase.py).
"""

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
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
from treve.node.registers import registers_from, seen_texts
from treve.node.sight import SPOKEN, TAKE_IN, Sight, seen_among, sight_of
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


def has_desk(sight: Sight) -> bool:
    """Say whether an audience may be answered at once: it reads contents, and no embargo holds any back from it."""
    return sight.audience.reads and sight.embargo is None and sight.until is None


def open_desk(centre: Centre, step: Step | None = None, sight: Sight | None = None) -> Opened:
    """Return the desk of an audience, or of whoever keeps this machine: mapped back, or else made from a view and kept.

    Raises:
        Refused: the audience has none (`has_desk`).

    Cost: a second or two for a million reports where it is at hand; otherwise that of the view.
    """
    sight = sight or sight_of(centre)
    if not has_desk(sight):
        what = f"What {sight.audience.who} sees of a report is not settled when it comes."
        raise Refused(what, remedy="Take it in (treve take-in); what it came to is on the page.")
    found = _load(centre, sight)
    return Opened(found, at_hand=True) if found is not None else Opened(make_desk(centre, sight, step), at_hand=False)


def make_desk(centre: Centre, sight: Sight, step: Step | None = None) -> Desk:
    """Make a desk from the view as it stands, and keep it."""
    size = centre.size
    seen = view(centre, step, sight)
    held = Held(seen.reports, seen.told, seen.incidents)
    registers = registers_from(_named(seen_texts(centre, sight), "register"))
    made = desk_of(held, seen.members, seen.agreements, registers, seen.parameters)
    _keep(centre, sight, size, made)
    return made


def _keep(centre: Centre, sight: Sight, size: int, desk: Desk) -> None:
    """Write a desk down; a full disk costs time, never a result."""
    folder = _folder(centre, sight)
    half = folder.with_name(f"{folder.name}.half")
    base = desk.among.base
    try:
        _make_room(folder)
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


def _folder(centre: Centre, sight: Sight) -> Path:
    whose = "" if sight.sees_all else f"-{hashlib.sha256(sight.audience.who.encode()).hexdigest()[:12]}"
    return centre.path / "cache" / f"{FOLDER}{whose}"


MOST_KEPT = 4
"""Desks of audiences on the disk: of a million reports each takes a gigabyte or two."""


def _make_room(folder: Path) -> None:
    """Leave out the desks that were made longest ago, so that no more than `MOST_KEPT` are there with this one."""
    others = [each for each in folder.parent.glob(f"{FOLDER}*") if each != folder]
    for each in sorted(others, key=lambda one: one.stat().st_mtime, reverse=True)[MOST_KEPT - 1 :]:
        shutil.rmtree(each, ignore_errors=True)


def _named(texts: Mapping[tuple[str, str], str], kind: str) -> dict[str, str]:
    return {name: text for (sort, name), text in texts.items() if sort == kind}


def _digest(centre: Centre, file: Path) -> str:
    # In its place: a desk of one audience cannot be laid in that of another.
    with file.open("rb") as opened:
        return centre.seal_of(f"{file.parent.name.removesuffix('.half')}/{file.name}\n".encode() + opened.read())


def _load(centre: Centre, sight: Sight) -> Desk | None:
    """Return the kept desk with what came since told to it; `None`, and it is thrown away, where it does not hold."""
    folder = _folder(centre, sight)
    if not folder.is_dir():
        return None
    try:
        meta = msgspec.json.decode((folder / "meta.json").read_bytes(), type=_Meta)
        if not _is_of(centre, sight, meta):
            raise ValueError("made of another state")
        since = list(_since(centre, meta.size, sight))
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


def _since(centre: Centre, size: int, sight: Sight) -> Iterator[Arrived]:
    """Give the reports that were taken in since, as far as the audience sees them.

    Raises:
        ValueError: too many of them, or something else that changes what a view says.
    """
    if any(kind not in SPOKEN and kind != TAKE_IN for kind in centre.kinds_since(size)):
        raise ValueError("something else was written")
    count = 0
    for entry in seen_among(centre, sight, range(size, centre.size)):
        if any(isinstance(each, Document) for each in _records(entry)):
            raise ValueError("an article came")
        for one in arrived_in(entry):
            count += 1
            if count > MOST_BESIDE // 2 or not stands_alone(one):
                raise ValueError("too much came")
            yield one


def stands_alone(one: Arrived) -> bool:
    """Say whether a report changes nothing that was told before: it revises, corrects and withdraws no other."""
    content = one.report.content
    return not one.revises and content.corrects is None and content.withdraws is None


def _records(entry: Entry) -> Iterator[object]:
    for sealed in entry.records:
        if sealed is not None:
            yield from_groups(sealed.groups)


def _mapped(centre: Centre, sight: Sight, folder: Path) -> Desk:
    held = Held(*(pl.read_ipc(folder / f"{name}.arrow") for name in _FRAMES))
    arrays = [np.asarray(np.load(folder / f"index-{name}.npy", mmap_mode="c")) for name in _ARRAYS]
    reports, incident, *sites, matrix, starts = arrays
    every = seen_texts(centre, sight)
    texts, registers = _named(every, "parameters"), registers_from(_named(every, "register"))
    fusing = fusion_parameters.read_parameters(texts["fusion"].encode())
    among = index_over(Records(reports, incident, Sites(*sites), matrix), starts, fusing)
    return over(held, among, seen_agreements(centre, sight)[0], registers, texts)
