"""Rows to CSV (RFC 4180, UTF-8, with a header), safe to open in a spreadsheet.

A cell that a spreadsheet would run as a formula gets a leading apostrophe; plain numbers are left as they are.
Nested objects become columns with a dot (`provenance.row`), lists are joined by " | ", unknown is an empty cell.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from treve.products.stream import Row, Stream

_STARTS_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?", re.ASCII)


def to_csv(rows: Iterable[Row], columns: Sequence[str]) -> Stream:
    """Return the rows under a header.

    Args:
        rows: all with the keys of `columns`, nested as they like.
        columns: flattened names in order, such as those of `rows.COLUMNS`; a key that is not there is an
            empty cell, and a key that is not named here is an error of ours.

    >>> b"".join(to_csv([{"a": "=1+1", "b": {"c": [1, 2]}}], ["a", "b.c"])).decode().splitlines()
    ['a,b.c', "'=1+1,1 | 2"]
    >>> b"".join(to_csv([{"a": 1, "b": None}], ["a", "b.c"])).decode().splitlines()
    ['a,b.c', '1,']
    """
    return Stream(_lines(rows, columns), head=_line(columns))


def safe_cell(text: str) -> str:
    """Return the text so that no spreadsheet takes it for a formula; NUL becomes U+FFFD, which shows.

    >>> safe_cell("-12.5"), safe_cell("-12.5+A1"), safe_cell("@SUM(A1)"), safe_cell("a=b")
    ('-12.5', "'-12.5+A1", "'@SUM(A1)", 'a=b')
    """
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    # A spreadsheet may trim blanks before it looks for a formula.
    first = text.lstrip(" \u00a0\ufeff")[:1] if text[:1] in " \u00a0\ufeff" else text[:1]
    if first in _STARTS_FORMULA and first and _PLAIN_NUMBER.fullmatch(text) is None:
        return "'" + text
    return text


def _lines(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    known = set(columns)
    objects = {name.partition(".")[0] for name in columns if "." in name}
    for row in rows:
        flat: dict[str, str] = {}
        for key, value in row.items():
            if value is not None or key not in objects:  # an object that is not there leaves its columns empty
                _flatten(flat, key, value)
        assert known.issuperset(flat), sorted(set(flat) - known)
        yield _line([flat.get(name, "") for name in columns])


def _line(cells: Sequence[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode()


def _flatten(flat: dict[str, str], name: str, value: Any) -> None:
    """Write a value under its name; an object takes one column for each of its fields."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _flatten(flat, f"{name}.{key}", inner)
    else:
        flat[name] = safe_cell(_text(value))


def _text(value: Any) -> str:
    if value is None:
        return ""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, list):
        return " | ".join(_text(one) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}={_text(inner)}" for key, inner in value.items() if inner is not None)
    return str(value)
