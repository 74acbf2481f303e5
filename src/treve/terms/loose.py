"""Looking at a file of terms before it is known to have the right shape.

What has the wrong shape is passed over here; the model has named it already.
"""

import difflib
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from treve.base.errors import Gravity
from treve.terms.tree import Path

MOST_COMPARED = 2_000

Row = tuple[Path, dict[str, Any]]
"""A mapping of the file, with its path."""


class Doubt(NamedTuple):
    """Something that makes no sense, at a path of the file."""

    path: Path
    message: str
    remedy: str
    gravity: Gravity = "held"
    of_key: bool = False
    word: str = ""
    among: Collection[str] = ()
    """A word that is not known, and those that are: whoever shows the doubt may ask `like` for the nearest."""


def rows(value: Any, key: str, base: Path = ()) -> Iterator[Row]:
    """Yield the mappings of a list under a key, with their paths; nothing where there is no such list."""
    listed = value.get(key) if isinstance(value, dict) else None
    if isinstance(listed, list):
        for index, row in enumerate(listed):
            if isinstance(row, dict):
                yield (*base, key, index), row


def deep(value: Any, *keys: str) -> list[Row]:
    """Return the mappings of lists within lists, or of single mappings, under one key after the other.

    >>> deep({"zones": [{"geometries": [{"line": []}]}]}, "zones", "geometries")
    [(('zones', 0, 'geometries', 0), {'line': []})]
    """
    found: list[Row] = [((), value)] if isinstance(value, dict) else []
    for key in keys:
        within: list[Row] = []
        for path, row in found:
            one = row.get(key)
            within += [((*path, key), one)] if isinstance(one, dict) else list(rows(row, key, path))
        found = within
    return found


def ids(value: Any, key: str, field: str = "id") -> set[str]:
    """Return the ids of a list under a key, as far as they are texts."""
    return {row[field] for _, row in rows(value, key) if isinstance(row.get(field), str)}


def text(row: dict[str, Any], key: str) -> str:
    """Return the text under a key, empty where there is none."""
    value = row.get(key)
    return value if isinstance(value, str) else ""


def words(row: dict[str, Any], key: str, base: Path) -> Iterator[tuple[Path, str]]:
    """Yield the text or the texts under a key, with their paths."""
    value = row.get(key)
    if isinstance(value, str):
        yield (*base, key), value
    elif isinstance(value, list):
        for index, word in enumerate(value):
            if isinstance(word, str):
                yield (*base, key, index), word


def like(word: str, known: Collection[str]) -> str:
    """Return " Did you mean `x`?" for the nearest known word, or else nothing.

    >>> like("sumary", ["summary", "clause"])
    ' Did you mean `summary`?'
    """
    if len(known) > MOST_COMPARED:
        return ""
    near = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f" Did you mean `{near[0]}`?" if near else ""
