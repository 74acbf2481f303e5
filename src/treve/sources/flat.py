"""Objects of JSON to a table: each path to a value is a column, "group/question" where objects nest.

Text, numbers and words stay as they were written; an empty value is an empty cell. A list of plain values is one cell,
its parts joined by "; ". A list of objects (a repeat group, attachments) is no cell: it is counted and named.
"""

import json
from collections import Counter
from collections.abc import Callable
from collections.abc import Mapping as MappingOf
from typing import Any, NamedTuple

from treve.base.errors import Problem, Refused
from treve.sources.geometry import Spot
from treve.sources.json_items import Items, NotJsonError, parse
from treve.sources.mapped import columns_of
from treve.sources.mapping import Mapping
from treve.sources.reading import MAX_COLUMNS
from treve.sources.table import CONTROL, BrokenRow, Row, Table, clean, readable, unique_names

MAX_CELLS = 20_000_000
Cells = dict[str, str]


class Thing(NamedTuple):
    """One object as cells by path, with what tells it from others and the place that it drew."""

    cells: Cells
    key: bytes
    spot: Spot | None = None


class Flat(NamedTuple):
    """The table, and how many objects have a list of objects at which path."""

    table: Table
    repeats: MappingOf[str, int]


class NoThingError(Exception):
    """An object that is not what it should be: what is wrong, what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        """Keep both halves of the message."""
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def to_table(items: Items, file_name: str, container: str, read: Callable[[Any, Counter[str]], Thing]) -> Flat:
    """Return the objects as rows, numbered from 1.

    Args:
        items: as `read_items` gives them.
        file_name: for messages.
        container: the table's `format`.
        read: gives one object as cells, counting lists of objects; raises `NoThingError` to hold it.

    Raises:
        Refused: more than `MAX_COLUMNS` paths, or more than `MAX_CELLS` cells.
    """
    broken, repeats = list(items.broken), Counter[str]()
    found: list[tuple[int, str, Thing]] = []
    paths: dict[str, None] = {}
    for number, raw in items.items:
        try:
            thing = read(parse(raw), repeats)
        except NotJsonError as why:
            broken.append(BrokenRow(number, f"the object cannot be read: {why}.", _AGAIN, readable(raw)))
            continue
        except NoThingError as no:
            broken.append(BrokenRow(number, no.message, no.remedy, readable(raw)))
            continue
        found.append((number, raw, thing))
        paths.update(dict.fromkeys(thing.cells))
        if len(paths) > MAX_COLUMNS or len(paths) * len(found) > MAX_CELLS:
            what = f"its objects have {len(paths):,} different fields in {len(found):,} objects, too many for a table."
            raise Refused(what, where=file_name, remedy="Split it, or export only the fields that are needed.")
    header, called = unique_names(list(paths), file_name)
    rows = []
    for number, raw, (cells, key, spot) in found:
        texts = [cells.get(path, "") for path in paths]
        plain = [clean(text) for text in texts]
        cleaned = any(not text.isprintable() and CONTROL.search(text.replace("\r", "")) for text in texts)
        rows.append(Row(number, plain, readable(raw), cleaned=cleaned, key=key, spot=spot))
    return Flat(Table(container, header, called, rows, sorted(broken), list(items.notes)), repeats)


_AGAIN = "Correct it at the source, and export it again."


def with_fields(table: Table, mapping: Mapping, file_name: str) -> Table:
    """Return the table with an empty column for each field of the mapping that no object has.

    Objects leave out what was not answered, so that such a field is no fault of the file; it may be one of the
    mapping, and a note says so. A field that says when is not added: without it no object would say anything.
    """
    names = {name.casefold() for name in (*table.header, *table.called)}
    o = mapping.observed
    needed = {o.date, o.start} if o is not None and table.rows else set()
    fields = [" ".join(column.split()) for column in columns_of(mapping) if column not in needed]
    lacking = [field for field in dict.fromkeys(fields) if field.casefold() not in names]
    if not lacking:
        return table
    what = f"no object has these fields of the mapping: {', '.join(map(repr, lacking[:20]))}."
    note = Problem(
        file_name, what, "They may have been left out everywhere; check how the mapping writes them.", "doubt"
    )
    empty = [""] * len(lacking)
    return table._replace(
        header=[*table.header, *lacking],
        called=[*table.called, *lacking],
        rows=[row._replace(cells=row.cells + empty) for row in table.rows],
        notes=[*table.notes, note],
    )


def key_of(value: Any) -> bytes:
    """Return what tells an object from others: its JSON, keys in order."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def flatten(
    value: MappingOf[str, Any], repeats: Counter[str], special: Callable[[str, Any], str | None] | None = None
) -> Cells:
    """Return the values of an object by path.

    Args:
        value: the object, as `parse` gives it.
        repeats: where lists of objects are counted.
        special: gives the cell of a value that is to be written in its own way, or `None`.

    >>> flatten({"a": {"b": True}, "c": ["x", "y"], "d": None}, Counter())
    {'a/b': 'true', 'c': 'x; y', 'd': ''}
    """
    cells: Cells = {}
    _into(cells, "", value, repeats, special)
    return cells


def _into(
    cells: Cells,
    above: str,
    value: MappingOf[str, Any],
    repeats: Counter[str],
    special: Callable[[str, Any], str | None] | None,
) -> None:
    for name, each in value.items():  # no deeper than `parse` was let go
        path = f"{above}{name}"
        text = special(path, each) if special is not None else None
        if text is not None:
            cells[path] = text
        elif isinstance(each, dict):
            _into(cells, f"{path}/", each, repeats, special)
        elif isinstance(each, list) and any(isinstance(one, dict | list) for one in each):
            repeats[path] += 1
        else:
            cells[path] = "; ".join(map(_text, each)) if isinstance(each, list) else _text(each)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
