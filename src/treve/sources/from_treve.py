"""Reports that Treve itself exported as GeoJSON or JSON Lines, back to reports.

The properties of such a feature, or such a line, are the row of `treve export reports`. A report keeps its source and
its id, so that one that is known already is known again; an id that its source's own id does not give is held.
`further` holds what no other column shows: counts, an outline, the point that the source gave where the export shows
the area of a register. Incidents and findings are worked out of reports and are not taken in.
"""

import re
from typing import Any

import msgspec

from treve.base.errors import Problem, Refused
from treve.base.ids import report_id
from treve.base.place import E7, Where
from treve.base.time import interval
from treve.entries.records import Held
from treve.entries.report import Content, Flag, Identity, Provenance, Report
from treve.names.kinds import Kinds
from treve.sources.cells import BadRowError, UnreadableError, degrees_e7, whole
from treve.sources.geometry import MAX_CORNERS, Number, plain_degrees
from treve.sources.json_items import Item, Items, NotJsonError, parse, parse_apart
from treve.sources.reading import MAX_TEXT_BYTES, Reading, hold
from treve.sources.table import clean, readable

_IDENTITY = ("report", "source", "source_kind", "native_id", "actors")
_CONTENT = (
    "kind", "as_called", "weapon", "harm", "text", "language", "origins", "aggregate", "reliability", "credibility",
)  # fmt: skip
_OF_REPORTS = {*_IDENTITY, "earliest", "time_precision", "place_precision", "as_called"}
_FURTHER = ("calibre_mm", "direction", "counts", "means", "explained_by", "corrects", "withdraws")
_ID = "[0-9a-f]{32}"
_AT_SOURCE = "Export it again; the properties of an export are not edited."


def is_export(items: Items, file_name: str) -> bool:
    """Say whether the features are reports that Treve exported.

    Raises:
        Refused: they are incidents or findings that Treve exported.
    """
    properties: Any = None
    for _, raw in items.items[:20]:
        try:
            value = parse(raw)
        except NotJsonError:
            continue
        properties = value.get("properties") if isinstance(value, dict) else None
        break
    if not isinstance(properties, dict):
        return False
    names = set(properties)
    if {"incident", "attribution", "verification"} <= names or {"incident", "verdict", "agreement"} <= names:
        raise Refused(
            "these are incidents or findings that Treve worked out, not reports.",
            where=file_name,
            remedy="Take in the reports that they rest on: `treve export CENTRE reports --format geojson`.",
        )
    return names >= _OF_REPORTS


def is_lines(text: str) -> bool:
    """Say whether a text is lines of JSON whose first one is a report that Treve exported."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    try:
        value = parse(first) if first.lstrip().startswith("{") else None
    except NotJsonError:
        return False
    return isinstance(value, dict) and set(value) >= _OF_REPORTS


def from_lines(text: str, file_name: str, kinds: Kinds, source: str | None) -> Reading:
    """Return the reports of an export as JSON Lines; a line that is not as Treve wrote it is held."""
    items = [Item(number, raw) for number, raw in enumerate(text.split("\n"), 1) if raw.strip()]
    return from_export(Items(None, {}, items, [], []), file_name, kinds, source)._replace(format="jsonl")


def from_export(items: Items, file_name: str, kinds: Kinds, source: str | None) -> Reading:
    """Return the reports of an export, and the features that are not as Treve wrote them, held.

    Cost: about 60 us a report.
    """
    reports: list[Report] = []
    held: list[Held] = [hold("treve", f"{file_name}:{b.line}", b.message, b.remedy, b.raw) for b in items.broken]
    for number, raw in items.items:
        try:
            reports.append(_report(number, parse(raw), kinds))
        except BadRowError as why:
            where = f"{file_name}:{number}:{why.column}"
            held.append(hold("treve", where, why.message, why.remedy, readable(raw)))
        except NotJsonError as why:
            held.append(hold("treve", f"{file_name}:{number}", f"{why}.", _AT_SOURCE, readable(raw)))
    sources = {report.identity.source for report in reports}
    kinds_of = {report.identity.source_kind for report in reports}
    found = [*items.notes]
    found.append(Problem(file_name, "this is an export of Treve; its reports keep their sources and ids.", "", "note"))
    if source is not None:
        what = f"{source!r} was not taken for the source: the reports of an export keep their own."
        found.append(Problem(file_name, what, "", "note"))
    return Reading(
        "geojson",
        sources.pop() if len(sources) == 1 else "several",
        kinds_of.pop() if len(kinds_of) == 1 else "dataset",
        len(reports) + len(held),
        reports,
        held,
        found,
    )


def _report(number: int, feature: Any, kinds: Kinds) -> Report:
    said = feature.get("properties", feature) if isinstance(feature, dict) else None
    if not isinstance(said, dict):
        raise BadRowError("properties", "the feature has no properties", _AT_SOURCE)
    flags: list[Flag] = []
    kind = said.get("kind")
    if not isinstance(kind, str) or not kinds.known(kind):
        flags.append(Flag("kind", "is not in the register of kinds; it was kept as it was called", _AT_SOURCE, "doubt"))
        said = {**said, "kind": "unknown", "as_called": said.get("as_called") or kind}
    identity = _made({name: said.get(name) for name in _IDENTITY}, Identity)
    if identity.native_id is not None and identity.report != report_id(identity.source, identity.native_id, b""):
        raise BadRowError("report", "is not the id that its source and native_id give", _AT_SOURCE)
    if not identity.source.strip():
        raise BadRowError("source", "is no name that people could read out", _AT_SOURCE)
    if not re.fullmatch(_ID, identity.report):
        raise BadRowError("report", "is no id of a report", _AT_SOURCE)
    when = {
        "precision": said.get("time_precision"),
        "words": said.get("time_words"),
        **{name: said.get(name) for name in ("earliest", "latest", "zone")},
    }
    further = _further(said.get("further"))
    rest = {name: further.get(name) for name in _FURTHER}
    content = _made({"observed": when, **{name: said.get(name) for name in _CONTENT}, **rest}, Content)
    try:
        interval(content.observed)
    except (ValueError, OverflowError) as why:
        raise BadRowError("earliest", f"{why}", _AT_SOURCE) from None
    place = {
        "precision": further.get("place_precision", said.get("place_precision")),
        **_point(said, further),
        "name": said.get("place"),
        "words": said.get("place_words"),
        **{name: said.get(name) for name in ("adm2", "adm1", "country")},
    }
    for name in ("corrects", "withdraws"):
        if not re.fullmatch(_ID, getattr(content, name) or "0" * 32):
            raise BadRowError("further", f"{name} is no id of a report", _AT_SOURCE)
    return Report(identity, _made(place, Where), content, Provenance(number, tuple(flags)))


def _further(text: Any) -> dict[str, Any]:
    """Return what the columns do not show."""
    if text is None:
        return {}
    try:
        found = parse_apart(text) if isinstance(text, str) else None
    except NotJsonError as why:
        raise BadRowError("further", f"{why}", _AT_SOURCE) from None
    if not isinstance(found, dict):
        raise BadRowError("further", "is no object of JSON", _AT_SOURCE)
    return found


def _point(said: dict[str, Any], further: dict[str, Any]) -> dict[str, Any]:
    """Return the point, radius and outline that the source gave: those of `further`, or else those that are shown."""
    point = [_degrees(said, "lat"), _degrees(said, "lon"), said.get("radius_m")]
    if "point" in further:
        given = further["point"] if isinstance(further["point"], list) else []
        if len(given) != 3:
            raise BadRowError("further", "has a point that is not latitude, longitude and radius", _AT_SOURCE)
        point = [*(_e7(value, most) for value, most in zip(given[:2], (90, 180), strict=True)), given[2]]
    if (point[0] is None) != (point[1] is None):
        raise BadRowError("lat", "stands without its partner", _AT_SOURCE)
    outline = further.get("outline", [])
    if not isinstance(outline, list) or any(not isinstance(each, list) or len(each) != 2 for each in outline):
        raise BadRowError("further", "has an outline that is no ring of positions", _AT_SOURCE)
    ring = [[_e7(value, most) for value, most in zip(each, (180, 90), strict=True)] for each in outline]
    if len(ring) > MAX_CORNERS or any(None in each for each in ring) or (ring and ring[0] != ring[-1]):
        raise BadRowError("further", "has an outline that is no closed ring", _AT_SOURCE)
    return {"lat_e7": point[0], "lon_e7": point[1], "radius_m": point[2], "outline": tuple(map(tuple, ring))}


def _e7(value: Any, most: int) -> int | None:
    """Return degrees that are written as whole 1e-7 degrees."""
    if value is None:
        return None
    if not isinstance(value, Number) or not re.fullmatch(r"-?\d{1,10}", value) or abs(int(value)) > most * E7:
        raise BadRowError("further", f"has {str(value)[:40]!r} for a coordinate", _AT_SOURCE)
    return int(value)


def _degrees(said: dict[str, Any], name: str) -> int | None:
    value = said.get(name)
    if value is None:
        return None
    if not isinstance(value, Number):
        raise BadRowError(name, "is no number", _AT_SOURCE)
    try:
        return degrees_e7(plain_degrees(value), "lat" if name == "lat" else "lon")
    except UnreadableError as why:
        raise BadRowError(name, why.what, why.remedy) from None


def _made(fields: dict[str, Any], kind: Any) -> Any:
    """Return a record of the fields that are not empty; numbers become whole ones, texts are cleaned.

    Raises:
        BadRowError: a field is out of its vocabulary, or of another type.
    """
    plain = _plain({name: value for name, value in fields.items() if value is not None})
    try:
        return msgspec.convert(plain, kind)
    except msgspec.ValidationError as why:
        raise BadRowError("properties", f"are not as Treve wrote them: {str(why)[:200]}", _AT_SOURCE) from None


def _plain(value: Any) -> Any:
    if isinstance(value, Number):
        try:
            return whole(str(value))
        except UnreadableError as why:
            raise BadRowError("properties", why.what, why.remedy) from None
    if isinstance(value, str):
        if len(value.encode()) > MAX_TEXT_BYTES:
            raise BadRowError("properties", f"hold a text longer than {MAX_TEXT_BYTES} bytes", _AT_SOURCE)
        return clean(value)
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items() if each is not None}
    return [_plain(each) for each in value] if isinstance(value, list) else value
