"""What the cells of a table say that writes days, degrees or deaths in its own way.

A column of numbers or dates is read as it is. A column of text is read by the product's own readers of dates and of
degrees, one way for the whole column: "03/04/2017" is a day of April only where another cell of the column shows that
the day comes first. Where nothing shows it, the table is refused, since half of its days would be wrong. A single
cell that cannot be read says nothing, and is counted in `unread`, so that nothing is lost in silence.
"""

import datetime as dt
import re
import sys
from typing import Any, NamedTuple

import polars as pl

from treve.sources.cells import UnreadableError, degrees_e7, dms_e7, western
from treve.sources.dates import moment

DAY_S = 86_400
FARTHEST_DAY = 3_660_000
"""Ten thousand years: a larger number is no day."""

_PARTED = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b.*", re.ASCII)
_SILENT = ("", "-", "–", "?", "na", "n/a", "nan", "none", "null", "nat", "unknown", "inconnu")
_RANGE = re.compile(r"(\d+)\s*(?:-|–|—|\bto\b|\bà\b|/)\s*(\d+)")
_LEAST = re.compile(r"(?:>=?|≥|at least|more than|over|au moins|plus de)\s*(\d+)|(\d+)\s*\+")
_ABOUT = re.compile(r"(?:~|≈|about|around|some|ca\.?|c\.|environ|approx\.?)\s*(\d+)")
_PLAIN = re.compile(r"(\d+)(?:[.,]0*)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ ,.'\u00a0\u202f]\d{3})+")


class Cells(NamedTuple):
    """How the columns of one table are read.

    `said`: of each column of text, every text that it holds (`text`) and what it says; `unit`: of a column of numbers
    that are no days what they are instead; `unread`: of each column how many cells could not be read, and one of them.
    """

    said: dict[str, pl.DataFrame]
    unit: dict[str, str]
    unread: dict[str, dict[str, Any]]


DAYS, DEGREES, DEATHS = ("t", "received"), ("lat", "lon"), ("deaths",)


def cells_of(table: pl.DataFrame | pl.LazyFrame) -> Cells:
    """Return how a table's days, degrees and deaths are written, looking at one column at a time."""
    lazy = table.lazy()
    schema = lazy.collect_schema()
    found = Cells({}, {}, {})
    decimal = ""
    for name in (*DAYS, *DEGREES, *DEATHS):
        if name not in schema:
            continue
        column = lazy.select(name).collect()[name]
        if schema[name] != pl.String:
            if name in DAYS and schema[name].is_numeric():
                found.unit[name] = _unit(found, name, column)
            elif name in DEGREES and schema[name].is_numeric():
                bad = column.filter(~column.is_between(-90, 90) if name == "lat" else ~column.is_between(-180, 180))
                _note(found, name, bad)
            elif name in DEATHS and schema[name].is_numeric():
                _note(found, name, column.filter(column < 0))
            continue
        texts = column.drop_nulls().value_counts(sort=False).rename({name: "text"}).sort("text")
        if name in DEGREES and not decimal:
            decimal = _decimal(lazy, schema)
        rows = _days(found, name, texts["text"].to_list()) if name in DAYS else [
            _degrees(text, name, decimal) if name in DEGREES else _deaths(text) for text in texts["text"].to_list()
        ]  # fmt: skip
        said = texts.with_columns(
            *(
                pl.Series(field, [row[k] for row in rows], dtype=dtype)
                for k, (field, dtype) in enumerate(_FIELDS["days" if name in DAYS else name].items())
            )
        )
        silent = said["text"].str.strip_chars().str.to_lowercase().is_in(_SILENT)
        lost = said.filter(~silent & said.to_series(2).is_null())
        if len(lost):
            found.unread[name] = {"cells": int(lost["count"].sum()), "such_as": lost["text"][0]}
        found.said[name] = said.drop("count")
    return found


_FIELDS: dict[str, dict[str, Any]] = {
    "days": {"value": pl.Float64(), "whole": pl.String()},
    "lat": {"value": pl.Float64()},
    "lon": {"value": pl.Float64()},
    "deaths": {"value": pl.Float64(), "low": pl.Int64(), "high": pl.Int64()},
}


def value_of(table: pl.DataFrame, name: str, cells: Cells, field: str = "value") -> pl.Series:
    """Return what a column of text says, row by row; `whole` of days: "month" or "longer" where no day is named."""
    said = cells.said[name]
    return (
        table.select(pl.col(name).alias("text"))
        .join(said, on="text", how="left", maintain_order="left")[field]
        .alias(name)
    )


UNITS = {"days": 0, "yyyymmdd": 0, "seconds": DAY_S, "milliseconds": 1_000 * DAY_S}
"""What numbers may count, the likeliest first; of seconds, how many a day has."""


def in_days(numbers: pl.Series, unit: str) -> pl.Series:
    """Return numbers as days; null where a number cannot be of that unit (each number can be of one alone)."""
    given = numbers.cast(pl.Float64, strict=False)
    given = given.set((~given.is_finite()).fill_null(value=False), None)
    if unit == "days":
        return given.set((given.abs() > FARTHEST_DAY).fill_null(value=False), None)
    if unit == "yyyymmdd":
        dated = given.set((~given.is_between(19_000_101, 21_001_231)).fill_null(value=False), None)
        dates = dated.cast(pl.Int64).cast(pl.String).str.to_date("%Y%m%d", strict=False)
        return (dates.cast(pl.Int32).cast(pl.Float64) + 0.5).alias(numbers.name)
    days = given / UNITS[unit]
    return days.set((~days.is_between(3_500, 58_000)).fill_null(value=False), None)  # the years 1979 to 2128


def _note(found: Cells, name: str, bad: pl.Series) -> None:
    if bad.dtype.is_float():
        bad = bad.filter(~bad.is_nan())
    bad = bad.drop_nulls()
    if len(bad):
        found.unread[name] = {"cells": len(bad), "such_as": str(bad[0])}


def _unit(found: Cells, name: str, column: pl.Series) -> str:
    """Return what most numbers of a column count: days, or one of three others that no days can be taken for."""
    numbers = column.cast(pl.Float64, strict=False).drop_nulls()
    numbers = numbers.filter(~numbers.is_nan())
    read = {unit: len(numbers) - in_days(numbers, unit).null_count() for unit in UNITS}
    unit = max(UNITS, key=lambda unit: read[unit])
    if len(numbers) and 2 * read[unit] < len(numbers):
        sys.exit(
            f"{name} holds numbers from {numbers.min():g} to {numbers.max():g}: they are neither days nor seconds, nor"
            " dates written as one number; write days, or dates as yyyy-mm-dd"
        )
    _note(found, name, numbers.filter(in_days(numbers, unit).is_null()))
    return unit


def _decimal(table: pl.LazyFrame, schema: pl.Schema) -> str:
    """Return the decimal mark of the degrees, both columns together: a comma where more cells have one than a dot."""
    names = [name for name in DEGREES if name in schema and schema[name] == pl.String]
    both = table.select(pl.concat([pl.col(name) for name in names]).alias("x")).collect()["x"] if names else None
    if both is None:
        return "dot"
    commas, dots = (int(both.str.contains(mark, literal=True).sum()) for mark in ",.")
    return "comma" if commas > dots else "dot"


def _degrees(text: str, name: str, decimal: str) -> tuple[float | None]:
    axis = "lat" if name == "lat" else "lon"
    for read in (
        lambda: degrees_e7(text, axis, "comma" if decimal == "comma" else "dot"),  # type: ignore[arg-type]
        lambda: dms_e7(text, axis),  # type: ignore[arg-type]
    ):
        try:
            return (read() / 1e7,)
        except UnreadableError:
            continue
    return (None,)


def _deaths(text: str) -> tuple[float | None, int | None, int | None]:
    """Return the number, and its bounds where the cell gives some.

    >>> _deaths("10-15"), _deaths("at least 5"), _deaths("1 200"), _deaths("many")
    ((12.0, 10, 15), (5.0, 5, None), (1200.0, None, None), (None, None, None))
    """
    plain = " ".join(western(text).lower().split())
    if found := _PLAIN.fullmatch(plain):
        return float(found.group(1)), None, None
    if _THOUSANDS.fullmatch(plain):
        return float(re.sub(r"\D", "", plain)), None, None
    if found := _RANGE.fullmatch(plain):
        low, high = sorted(int(x) for x in found.groups())
        return float((low + high) // 2), low, high
    if found := _LEAST.fullmatch(plain):
        low = int(found.group(1) or found.group(2))
        return float(low), low, None
    if found := _ABOUT.fullmatch(plain):
        return float(found.group(1)), None, None
    return None, None, None


def _days(found: Cells, name: str, texts: list[str]) -> list[tuple[float | None, str | None]]:
    """Return of each text the day, and whether it names a month or longer only."""
    spoken = [western(text).strip() for text in texts]
    spoken = [text for text in spoken if text.lower() not in _SILENT]
    numbers = [_number(text) for text in spoken]
    if spoken and all(number is not None for number in numbers):
        unit = _unit(found, name, pl.Series(numbers, dtype=pl.Float64))
        if not all(re.fullmatch(r"(19|20)\d\d", text) for text in spoken):  # else years
            every = pl.Series(name, [_number(western(text).strip()) for text in texts], dtype=pl.Float64)
            return [(value, None) for value in in_days(every, unit).to_list()]
    forms = ("iso", "words", *_numeric_forms(name, spoken))
    return [_day(text, forms) for text in texts]


def _number(text: str) -> float | None:
    return float(text.replace(",", ".")) if re.fullmatch(r"[+-]?\d+(?:[.,]\d*)?", text, re.ASCII) else None


def _numeric_forms(name: str, texts: list[str]) -> tuple[str, ...]:
    """Return the forms of dates such as 31/01/2017 that a column holds; stop where day and month cannot be told."""
    found = [match for match in (_PARTED.fullmatch(text) for text in texts) if match]
    if not found:
        return ()
    first, second = max(int(m.group(1)) for m in found), max(int(m.group(3)) for m in found)
    if (first > 12) == (second > 12):
        why = "both orders occur" if first > 12 else "every one of them can be read both ways"
        sys.exit(
            f"{name} holds dates such as {found[0].group()!r}, and whether the day or the month comes first cannot be"
            f" told: {why}; write them as yyyy-mm-dd"
        )
    order = "dd{0}mm{0}" if first > 12 else "mm{0}dd{0}"
    days = {order.format(m.group(2)) + ("yyyy" if len(m.group(4)) == 4 else "yy") for m in found}
    return tuple(day + clock for day in sorted(days) for clock in ("", " HH:MM", " HH:MM:SS"))


def _day(text: str, forms: tuple[str, ...]) -> tuple[float | None, str | None]:
    try:
        said = moment(text, forms)
    except UnreadableError:
        return None, None
    start, end = (
        dt.datetime.fromisoformat(x).replace(tzinfo=dt.UTC).timestamp() / DAY_S for x in (said.first, said.last)
    )
    if said.precision in ("minute", "hour"):
        return start, None
    return (start + end) / 2 + 0.5, said.precision if said.precision in ("month", "longer") else None
