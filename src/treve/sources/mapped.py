"""The cells of a table under a mapping: found by the name of their column, read in the table's own style."""

from typing import Any

from treve.base.errors import Refused
from treve.entries.report import Flag
from treve.sources.cells import BadRowError, Style, UnreadableError, shown, whole
from treve.sources.mapping import Cell, Mapping
from treve.sources.reading import MAX_NAME_BYTES, MAX_TEXT_BYTES
from treve.sources.table import Row, Table

CORRECT = "Correct the cell, or ask its author."


def columns_of(mapping: Mapping) -> list[str]:
    """Return every column that a mapping names, in its own order, each once."""
    found: list[str] = []

    def walk(value: Any, key: str) -> None:
        if isinstance(value, str):
            if key in _COLUMN_KEYS:
                found.append(value)
        elif isinstance(value, tuple):
            for item in value:
                walk(item, key)
        elif key == "counts":
            found.extend(value.values())
        elif hasattr(type(value), "model_fields"):
            for name in type(value).model_fields:
                walk(getattr(value, name), name)

    walk(mapping, "")
    return list(dict.fromkeys(found))


_COLUMN_KEYS = {
    "column",
    "date",
    "start",
    "end",
    "time",
    "zone_column",
    "latitude",
    "longitude",
    "both",
    "geopoint",
    "name",
    "adm1",
    "adm2",
    "words",
    "code",
    "low",
    "best",
    "high",
    "id",
    "text",
    "source_column",
    "corrects",
    "withdraws",
    "hours",
    "minutes",
    "units",
    "units_planned",
    "planned",
    "reached",
    "access_by",
    "access_why",
    "count",
}


class Cells:
    """The cells of one table under one mapping.

    A word that stands for nothing in the mapping is counted in `unmapped`, by its key and itself.
    """

    def __init__(self, table: Table, file_name: str, mapping: Mapping) -> None:
        """Find every column that the mapping names.

        Raises:
            Refused: the table does not have one, or has it twice.
        """
        self.table, self.file_name, self.m = table, file_name, mapping
        self.at = self._places_of_columns()
        self.style = Style(mapping.decimal, mapping.thousands)
        self.missing = frozenset(word.casefold() for word in mapping.missing)
        self.unmapped: dict[tuple[str, str], int] = {}

    def _places_of_columns(self) -> dict[str, int]:
        index = {name: i for i, name in enumerate(self.table.header)}
        folded = {name.casefold(): i for name, i in index.items()}
        at: dict[str, int] = {}
        for column in columns_of(self.m):
            plain = " ".join(column.split())
            found = index.get(plain, folded.get(plain.casefold()))
            if found is None:
                twice = [
                    name for name, called in zip(self.table.header, self.table.called, strict=True) if called == plain
                ]
                what = (
                    f"the column {column!r} stands {len(twice)} times in the header."
                    if twice
                    else f"the mapping names the column {column!r}, which the table does not have."
                )
                remedy = (
                    f"Write {' or '.join(repr(name) for name in twice)} in the mapping."
                    if twice
                    else f"Its columns: {', '.join(self.table.header[:60])}."
                )
                raise Refused(what, where=self.file_name, remedy=remedy)
            at[column] = found
        return at

    def _get(self, row: Row, column: str | None) -> str:
        """Return the trimmed cell, "" where nothing is said."""
        if column is None:
            return ""
        text = row.cells[self.at[column]].strip()
        return "" if text.casefold() in self.missing else text

    def _value(self, row: Row, cell: Cell | None, key: str, flags: list[Flag]) -> str | None:
        """Return the value of a vocabulary, through its table of words; an unknown word is flagged and gives None."""
        if cell is None:
            return None
        if cell.fixed is not None:
            return cell.fixed
        text = self._get(row, cell.column)
        if not text:
            return None
        if cell.values is None:
            return text
        folded = " ".join(text.split()).casefold()
        for word, value in cell.values.items():
            if " ".join(word.split()).casefold() == folded:
                return value
        self.unmapped[key, text[:60]] = self.unmapped.get((key, text[:60]), 0) + 1
        flags.append(
            Flag(
                str(cell.column),
                f"{shown(text)} stands for nothing in the mapping",
                f"Add it to `{key}: values:`.",
                "doubt",
            )
        )
        return None

    def _check_lengths(self, row: Row, used: dict[int, str], texts: set[int]) -> None:
        for index, name in used.items():
            limit = MAX_TEXT_BYTES if index in texts else MAX_NAME_BYTES
            if len(row.cells[index].encode()) > limit:
                raise BadRowError(name, f"the cell is longer than {limit} bytes", "Shorten it at the source.")

    def _cell(self, row: Row, column: str | None) -> str:
        return row.cells[self.at[column]] if column is not None else ""

    def _count(self, row: Row, column: str | None, flags: list[Flag]) -> int | None:
        text = self._get(row, column)
        if not text:
            return None
        try:
            return whole(text, self.style)
        except UnreadableError as why:
            flags.append(Flag(str(column), f"{why.what}; it was left out", why.remedy, "doubt"))
            return None

    def _number(self, row: Row, cell: Cell | None, key: str, flags: list[Flag]) -> int | None:
        text = self._value(row, cell, key, flags)
        if text is None or cell is None:
            return None
        try:
            return whole(text, self.style)
        except UnreadableError as why:
            flags.append(Flag(cell.column or key, f"{why.what}; it was left out", why.remedy, "doubt"))
            return None

    def _word(self, row: Row, cell: Cell | None, key: str, allowed: tuple[str, ...], flags: list[Flag]) -> str | None:
        value = self._value(row, cell, key, flags)
        if value is None or cell is None:
            return None
        for word in (value, value.lower(), value.upper()):
            if word in allowed:
                return word
        flags.append(
            Flag(
                cell.column or key,
                f"is {shown(value)}: expected one of {', '.join(allowed)}; it was left out",
                f"Translate it by `{key}: values:`.",
                "doubt",
            )
        )
        return None
