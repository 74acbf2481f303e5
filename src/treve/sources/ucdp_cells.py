"""What the cells of a UCDP row say: place, days, sides, people killed, and whom the row cites.

Each reader is a function of a few cells, since the same ones come back in thousands of rows. It gives a value with its
flags, or raises `BadRowError`; nothing is mended. Meaning of the codes: UCDP GED Codebook.
"""

import datetime as dt
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, TypeVar

from treve.base.place import PlacePrecision, Where
from treve.base.time import TimePrecision, When
from treve.entries.report import Flag, Harm, Named
from treve.sources.cells import BadRowError, UnreadableError, degrees_e7, shown, whole
from treve.sources.dates import FIRST_YEAR, LAST_YEAR, moment
from treve.sources.spots import doubt_of

VIOLENCE = {"1": "state-based conflict", "2": "non-state conflict", "3": "one-sided violence"}
PLACES: dict[str, PlacePrecision] = {
    "1": "settlement",
    "2": "near",
    "3": "district",
    "4": "province",
    "5": "feature",
    "6": "country",
    "7": "feature",
}
TIMES: dict[str, TimePrecision] = {"1": "day", "2": "days", "3": "week", "4": "month", "5": "longer"}
AT_SOURCE = "Compare with the source, and correct it there."


_T = TypeVar("_T")


def once(read: Callable[..., _T]) -> Callable[..., _T]:
    """Return the reader of some cells, which trims them and remembers what it gave for the same ones."""
    return lru_cache(maxsize=65_536)(lambda *cells: read(*(cell.strip() for cell in cells)))


class Dated(NamedTuple):
    """When, whether the row sums up several events, and what is odd about that."""

    observed: When
    aggregate: bool
    flags: tuple[Flag, ...]


class Placed(NamedTuple):
    """Where, and what is odd about it."""

    place: Where
    flags: tuple[Flag, ...]


class Counted(NamedTuple):
    """How many, and what is odd about it."""

    harm: tuple[Harm, ...]
    flags: tuple[Flag, ...]


def point(
    lat: str, lon: str, country: str, wkt: str, is_contradicted: bool
) -> tuple[int, int, list[Flag]] | tuple[None, None, list[Flag]]:
    """Return the point with what is odd about it, or nothing where it cannot be believed."""
    flags: list[Flag] = []
    values = []
    for text, axis in ((lat, "lat"), (lon, "lon")):
        column = "latitude" if axis == "lat" else "longitude"
        try:
            values.append(degrees_e7(text, "lat" if axis == "lat" else "lon"))
        except UnreadableError as why:
            try:  # a spreadsheet of another locale; degrees have no thousands, so a comma can be but one thing
                values.append(degrees_e7(text, "lat" if axis == "lat" else "lon", "comma"))
                flags.append(Flag(column, f"is {shown(text)}: its comma was read as the decimal mark", "", "note"))
            except UnreadableError:
                seems = ""
                if axis == "lat" and "beyond" in why.what and _is_latitude(lon):
                    seems = "; latitude and longitude are apparently swapped"
                remedy = why.remedy if "beyond" in why.what else AT_SOURCE
                flags.append(Flag(column, f"{why.what}{seems}; the place is what the names say", remedy, "doubt"))
    if len(values) < 2:
        return None, None, flags
    lat_e7, lon_e7 = values
    doubt = doubt_of(lat_e7, lon_e7, country)
    swapped = doubt == "swapped" or is_contradicted or (wkt != "" and lat != lon and f"({lat} {lon})" in wkt)
    point = f"{lat[:20]}, {lon[:20]}"
    if swapped:
        message = f"latitude and longitude are apparently swapped ({point}); the point was left out, the names stand"
    elif doubt == "outside" or (lat_e7 == 0 and lon_e7 == 0):
        message = f"the point {point} lies far outside {country or 'any land'}; it was left out, the names stand"
    else:
        return lat_e7, lon_e7, flags
    return None, None, [*flags, Flag("latitude", message, AT_SOURCE, "doubt")]


def _is_latitude(text: str) -> bool:
    try:
        degrees_e7(text, "lat")
    except UnreadableError:
        return False
    return True


def _date(text: str, column: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text[:10] if text[10:] in _MIDNIGHT else text)
    except ValueError:
        pass
    try:
        said = moment(text, ("iso",))
    except UnreadableError as why:
        raise BadRowError(column, why.what, AT_SOURCE) from None
    if said.precision in ("month", "longer"):
        raise BadRowError(column, f"is {shown(text)}: expected a day", AT_SOURCE)
    return dt.date.fromisoformat(said.first[:10])


_MIDNIGHT = ("", " 00:00:00.000", " 00:00:00", "T00:00:00", " 00:00", " 0:00:00")


def dated(start: str, end: str, prec: str) -> Dated:
    """Return the days as UCDP gives them, inclusive, without a zone."""
    if not start and not end:
        raise BadRowError("date_start", "the row has no date", AT_SOURCE)
    flags: list[Flag] = []
    for text, column in ((start, "date_start"), (end, "date_end")):
        if not text:
            flags.append(Flag(column, "is empty; the other date stands for both", AT_SOURCE, "doubt"))
    first = _date(start or end, "date_start" if start else "date_end")
    last = _date(end or start, "date_end" if end else "date_start")
    if last < first:
        raise BadRowError("date_start", f"{first} lies after date_end {last}", AT_SOURCE)
    for day, column in ((first, "date_start"), (last, "date_end")):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise BadRowError(column, f"the year {day.year} is not plausible", AT_SOURCE)
    if first.year < 1989:
        flags.append(Flag("date_start", f"is {first}, before UCDP's events begin (1989)", AT_SOURCE, "doubt"))
    days = (last - first).days + 1
    precision = TIMES.get(prec)
    if precision is None:
        flags.append(Flag("date_prec", f"is {shown(prec)}: expected 1 to 5", AT_SOURCE, "doubt"))
        precision = "longer" if days > 31 else "days" if days > 1 else "unknown"
    elif precision == "day" and days > 1:
        flags.append(Flag("date_prec", f"is 1, one day, but the dates span {days} days", AT_SOURCE, "doubt"))
        precision = "days"
    observed = When(precision, first.isoformat(), last.isoformat())
    return Dated(observed, prec in ("4", "5") or days > 31, tuple(flags))


def sides(a: str, a_new: str, a_dset: str, b: str, b_new: str, b_dset: str) -> tuple[Named, ...]:
    """Return both sides as UCDP names them, with its own ids."""
    return tuple(
        Named(name, "side_a" if side == "a" else "side_b", _code(new, dset))
        for side, name, new, dset in (("a", a, a_new, a_dset), ("b", b, b_new, b_dset))
        if name
    )


def _code(new: str, dset: str) -> str | None:
    code = (new or dset).removesuffix(".0")
    if not code or code.startswith("-"):
        return None
    return f"ucdp:{code}" if new else f"ucdp-dset:{code}"


def counted(low: str, best: str, high: str, civilians: str, a: str, b: str, unknown: str) -> Counted:
    """Return the people killed: all within bounds, and UCDP's best number for each group."""
    flags: list[Flag] = []
    lo, be, hi = (_count(text, column, flags) for text, column in ((low, "low"), (best, "best"), (high, "high")))
    if lo is not None and hi is not None and lo > hi:
        flags.append(Flag("low", f"low {lo} is above high {hi}; both were kept as they are", AT_SOURCE, "doubt"))
    if be is not None and ((lo is not None and be < lo) or (hi is not None and be > hi)):
        flags.append(Flag("best", f"best {be} lies outside low {lo} to high {hi}; all were kept", AT_SOURCE, "doubt"))
    groups = (
        ("civilians", civilians, "deaths_civilians"),
        ("side_a", a, "deaths_a"),
        ("side_b", b, "deaths_b"),
        ("unknown", unknown, "deaths_unknown"),
    )
    found = [Harm("killed", "all", lo, be, hi)] if (lo, be, hi) != (None, None, None) else []
    parts = 0
    whole_known = be is not None
    for whom, text, column in groups:
        count = _count(text, column, flags)
        if count is not None:
            found.append(Harm("killed", whom, None, count))  # type: ignore[arg-type]
            parts += count
        whole_known = whole_known and count is not None
    if whole_known and parts != be:
        flags.append(Flag("best", f"best {be} is not the sum of its groups, {parts}; all were kept", AT_SOURCE, "note"))
    return Counted(tuple(found), tuple(flags))


def _count(text: str, column: str, flags: list[Flag]) -> int | None:
    if not text:
        return None
    try:
        return whole(text)
    except UnreadableError as why:
        flags.append(Flag(column, f"{why.what}; it was left out", why.remedy, "doubt"))
        return None


def origins(office: str, article: str) -> tuple[str, ...]:
    """Return the agencies that the row cites, each once: two articles of one agency are one origin."""
    cited = office.split(";") if office else [part.strip(' "').partition(",")[0] for part in article.split('";"')]
    found: dict[str, str] = {}
    for name in cited:
        plain = " ".join(name.split())
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())
