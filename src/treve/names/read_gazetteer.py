"""The gazetteer's entries, read strictly: which packaged data a centre computes with, and a person's own files.

The first is a small YAML that pins a package and the hash of its data. The second are tables of places, CSV with
columns by name in any order, as GeoNames gives them or as a mission keeps its own: every fault is told with its line.
"""

import csv
import io
from collections.abc import Mapping
from typing import NamedTuple, NoReturn, get_args

from treve.base.errors import Refused
from treve.names.listed import Listed, PlaceKind
from treve.names.written import read as read_yaml

_REQUIRED = ("name", "latitude", "longitude")
_KNOWN = (
    *_REQUIRED, "geonameid", "id", "countrycode", "admin1code", "population", "timezone", "alternatenames", "kind",
    "radius_m",
)  # fmt: skip


class Packaged(NamedTuple):
    """Which packaged gazetteer a centre computes with; `countries`: the only ones to read, all needed ones if empty."""

    package: str
    version: str
    sha256: str
    countries: tuple[str, ...]


NO_PACKAGE = Packaged("none", "none", "0" * 64, ())
"""What stands where a centre names no packaged gazetteer."""


def read_packaged(text: str, name: str = "gazetteer.yaml") -> Packaged:
    """Return what the centre's entry says of the packaged gazetteer.

    Raises:
        Refused: an unknown or missing field, or what is no hash; with line and column.
    """
    fields = read_yaml(text, name).fields(
        {"package", "version", "sha256", "countries"}, {"package", "version", "sha256"}
    )
    sha256 = fields["sha256"].text()
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
        fields["sha256"].wrong("this is no SHA-256", "Write 64 hexadecimal digits in small letters.")
    countries = fields["countries"].texts() if "countries" in fields else ()
    return Packaged(fields["package"].text(), fields["version"].text(), sha256, countries)


def read_places(text: str, name: str = "gazetteer.csv") -> tuple[Listed, ...]:
    r"""Return the places of a person's own file.

    Columns: `name`, `latitude`, `longitude`; and as far as known `countrycode`, `admin1code`, `population`,
    `alternatenames` (apart by "|" or ","), `geonameid` or `id`, `kind`, `radius_m`.

    Raises:
        Refused: a column that is missing, unknown or there twice, a row of another length, an id twice, a value out of
            its range; with the line and what to do.

    >>> read_places("name,latitude,longitude\nHaute-Serre,33.7,-38.9\n")[0].id
    'gazetteer:haute-serre'
    """
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    found: dict[str, Listed] = {}
    try:
        header = [cell.strip().lower() for cell in next(rows, [])]
        _check_header(header, name)
        for cells in rows:
            where = f"{name}:{rows.line_num}"
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(header):
                raise Refused(
                    f"The row has {len(cells)} cells, and the header {len(header)}.",
                    where=where,
                    remedy='Put a cell that holds a comma in "quotation marks".',
                )
            place = _place(dict(zip(header, (cell.strip() for cell in cells), strict=True)), where)
            if place.id in found:
                raise Refused(
                    f"The place {place.id!r} is there twice.",
                    where=where,
                    remedy="Keep one of the two rows, or give each an id of its own in a column `id`.",
                )
            found[place.id] = place
    except csv.Error as why:
        raise Refused(
            f"This is no CSV: {why}.", where=f"{name}:{rows.line_num}", remedy="Mend the quotation marks of the row."
        ) from why
    if not found:
        raise Refused("The file holds no place.", where=name, remedy="Write one place a line below the header.")
    return tuple(found[key] for key in sorted(found))


def _check_header(header: list[str], name: str) -> None:
    where = f"{name}:1"
    for column in _REQUIRED:
        if column not in header:
            raise Refused(
                f"The column {column!r} is missing.",
                where=where,
                remedy="The first line names the columns: name,latitude,longitude and further ones as you need.",
            )
    for column in header:
        if column not in _KNOWN:
            raise Refused(
                f"There is no column {column!r}.", where=where, remedy=f"Known columns: {', '.join(sorted(_KNOWN))}."
            )
        if header.count(column) > 1:
            raise Refused(f"The column {column!r} is there twice.", where=where, remedy="Keep one of the two.")


def _place(row: Mapping[str, str], where: str) -> Listed:
    name = row["name"]
    if not any(char.isalnum() for char in name):
        _wrong(where, "name", name, "Write the place's name.")
    also = row.get("alternatenames", "")
    others = [each.strip() for each in (also.split("|") if "|" in also else also.split(","))]
    kind = row.get("kind") or "settlement"
    known: dict[str, PlaceKind] = {each: each for each in get_args(PlaceKind)}
    if kind not in known:
        _wrong(where, "kind", kind, f"Write one of: {', '.join(known)}.")
    radius = row.get("radius_m", "")
    return Listed(
        _id(row),
        tuple(dict.fromkeys((name, *filter(None, others)))),
        row.get("countrycode", ""),
        row.get("admin1code", ""),
        _degrees(row["latitude"], 90, where, "latitude"),
        _degrees(row["longitude"], 180, where, "longitude"),
        _whole(row.get("population") or "0", 0, 100_000_000, where, "population"),
        known[kind],
        _whole(radius, 1, 2_000_000, where, "radius_m") if radius else None,
    )


def _id(row: Mapping[str, str]) -> str:
    """Return a place's id: GeoNames' own, the file's, or else its name and where it belongs."""
    if row.get("geonameid"):
        return f"geonames:{row['geonameid']}"
    if row.get("id"):
        return f"gazetteer:{row['id']}"
    parts = (row.get("countrycode", ""), row.get("admin1code", ""), row["name"].lower().replace(" ", "-"))
    return "gazetteer:" + ":".join(filter(None, parts))


def _whole(value: str, low: int, high: int, where: str, column: str) -> int:
    if not (value.isascii() and value.isdecimal() and len(value) < 12 and low <= int(value) <= high):
        _wrong(where, column, value, f"Write a whole number from {low} to {high}, digits only.")
    return int(value)


def _degrees(value: str, bound: int, where: str, column: str) -> int:
    """Return decimal degrees as 1e-7 degree without passing through a float; further decimals are cut."""
    whole, _, part = value.removeprefix("-").partition(".")
    if not (
        whole.isascii() and whole.isdecimal() and len(whole) < 4 and (not part or (part.isascii() and part.isdecimal()))
    ):
        _wrong(where, column, value, "Write decimal degrees with a dot, as 35.13.")
    size = int(whole) * 10_000_000 + int(part[:7].ljust(7, "0"))
    if size > bound * 10_000_000:
        _wrong(where, column, value, f"It lies between -{bound} and {bound}.")
    return -size if value.startswith("-") else size


def _wrong(where: str, column: str, value: str, remedy: str) -> NoReturn:
    raise Refused(f"{column} is {value!r}.", where=where, remedy=remedy)
