"""The cached frames of views: one state for each audience, under a key of all that they follow from.

    cache/WHOSE-KEY/*.arrow         the frames
    cache/WHOSE-KEY/made_of.json    what of them a later state may take over, and when
    cache/WHOSE-KEY/digests.json    a digest of each of these

Digests are keyed, so that nobody without the centre's keys can slip a frame in. What does not match is thrown away.
Deleting it all is always allowed.
"""

import io
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec
import polars as pl

from treve.node.centre import Centre

FRAMES = (
    "told", "reports", "members", "incidents", "findings", "statements", "articles", "timeline", "deeds", "effort",
    "problems", "statement_reviews", "contradictions", "persons", "withdrawn", "agreements",
)  # fmt: skip
MADE_OF = "made_of"


class MadeOf(msgspec.Struct, frozen=True):
    """What cached frames follow from: `reports`, all but what people said of links; `law`, what they are held against.

    `read_again`: entries that hold articles or what was said of their statements.
    """

    reports: str
    law: str
    read_again: tuple[int, ...]


class Kept(NamedTuple):
    """The cached frames of a state, and what they were made of."""

    frames: dict[str, pl.DataFrame]
    made_of: MadeOf


def kept(centre: Centre, whose: str, key: str) -> tuple[dict[str, pl.DataFrame] | None, tuple[str, ...]]:
    """Return the frames of a key if they are there and hold, and a note if they are there and do not."""
    folder = centre.path / "cache" / f"{whose}-{key}"
    if not folder.is_dir():
        return None, ()
    try:
        return _opened(centre, folder, key).frames, ()
    except _DO_NOT_HOLD:
        shutil.rmtree(folder, ignore_errors=True)
        return None, ("A cached view did not match its digest and was made anew from the entries.",)


def last_kept(centre: Centre, whose: str) -> Kept | None:
    """Return the frames of the last state that was kept for an audience; `None` where there is none that holds."""
    for folder in sorted((centre.path / "cache").glob(f"{whose}-*")):
        try:
            return _opened(centre, folder, folder.name.removeprefix(f"{whose}-"))
        except _DO_NOT_HOLD:
            continue
    return None


_DO_NOT_HOLD = (OSError, ValueError, KeyError, msgspec.MsgspecError, pl.exceptions.PolarsError)


def _opened(centre: Centre, folder: Path, key: str) -> Kept:
    """Return what a folder holds.

    Raises:
        ValueError: a byte is not what was written.
    """
    digests = msgspec.json.decode((folder / "digests.json").read_bytes(), type=dict[str, str])

    def held(name: str, ending: str) -> bytes:
        data = (folder / f"{name}.{ending}").read_bytes()
        if _seal(centre, key, name, data) != digests[name]:
            raise ValueError(name)
        return data

    frames = {name: pl.read_ipc(io.BytesIO(held(name, "arrow"))) for name in FRAMES}
    return Kept(frames, msgspec.json.decode(held(MADE_OF, "json"), type=MadeOf))


def _seal(centre: Centre, key: str, name: str, data: bytes) -> str:
    """The digest of a cached frame, in its place."""
    return centre.seal_of(f"{key}/{name}\n".encode() + data)


def keep(centre: Centre, whose: str, key: str, frames: Mapping[str, pl.DataFrame], made_of: MadeOf) -> None:
    """Keep the frames for the next time, in place of those before; a full disk costs time, never a result."""
    cache = centre.path / "cache"
    folder, half = cache / f"{whose}-{key}", cache / f"{whose}-{key}.half"
    try:
        cache.mkdir(mode=0o700, exist_ok=True)
        for old in cache.iterdir():
            if old.name.startswith(f"{whose}-"):
                shutil.rmtree(old, ignore_errors=True)
        half.mkdir()
        digests = {}

        def write(name: str, ending: str, data: bytes) -> None:
            (half / f"{name}.{ending}").write_bytes(data)
            digests[name] = _seal(centre, key, name, data)

        for name in FRAMES:
            buffer = io.BytesIO()
            frames[name].write_ipc(buffer, compression="lz4")
            write(name, "arrow", buffer.getvalue())
        write(MADE_OF, "json", msgspec.json.encode(made_of))
        (half / "digests.json").write_text(json.dumps(digests))
        half.rename(folder)
    except OSError:
        shutil.rmtree(half, ignore_errors=True)
