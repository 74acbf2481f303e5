"""GeoJSON to reports: a feature's properties are its cells, its geometry is its place.

The properties mean what a mapping says, as of any table, and `place` may be left out of it. An exported layer of
Treve itself comes back as the reports that it was. GeoJSON is in WGS 84; a file that declares another system is
refused, since its numbers would name other places.

Source: RFC 7946; the member `crs` of the format before it (2008).
"""

from collections import Counter
from typing import Any

from treve.base.errors import Problem, Refused
from treve.sources.flat import NoThingError, Thing, flatten, key_of, to_table
from treve.sources.geometry import Number, from_geojson
from treve.sources.json_items import Items, NotJsonError, parse
from treve.sources.table import Table

_WGS84 = ("CRS84", "EPSG::4326", "EPSG:4326", "EPSG/0/4326", "WGS84", "WGS 84")
_GEOMETRIES = ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection")


def is_geojson(items: Items) -> bool:
    """Say whether a document is a collection of features, or one feature, or a bare geometry."""
    if items.name == "features":
        return True
    kind = _member(items, "type")
    return items.name is None and kind in ("Feature", "FeatureCollection", *_GEOMETRIES)


def check_layer(items: Items, file_name: str) -> None:
    """Refuse what is no layer of features in WGS 84.

    Raises:
        Refused: another coordinate system, no features, or no collection of features.
    """
    _check_system(items, file_name)
    kind = _member(items, "type")
    if items.name is None and kind != "Feature":
        what = "bare geometries without features" if kind in _GEOMETRIES else "a collection without a list of features"
        remedy = "Export it as a FeatureCollection, with when and what in the properties."
        raise Refused(f"this is GeoJSON, but {what}.", where=file_name, remedy=remedy)
    if items.name == "features" and "type" in items.members and kind != "FeatureCollection":
        raise Refused(
            f"this looks like GeoJSON, but its type is {str(kind)[:40]!r}.",
            where=file_name,
            remedy="Export it as a FeatureCollection.",
        )
    if not items.items and not items.broken:
        raise Refused("this GeoJSON holds no features.", where=file_name, remedy="Ask whether it was exported whole.")


def to_features(items: Items, file_name: str) -> Table:
    """Return the features as a table whose rows carry the place that they drew.

    A feature's own id stands in the column "id", or in "feature id" where its properties have an "id".

    Raises:
        Refused: more fields or cells than a table may have.

    Cost: about 40 us a feature, and 5 us a position.
    """
    flat = to_table(items, file_name, "geojson", _feature)
    notes = [
        Problem(
            file_name,
            f"the property {path!r} holds lists of objects in {count} features; they stay in the original only.",
            "Export them as features of their own if they matter.",
            "note",
        )
        for path, count in sorted(flat.repeats.items())[:20]
    ]
    return flat.table._replace(notes=[*flat.table.notes, *notes])


def _member(items: Items, name: str) -> Any:
    try:
        return parse(items.members[name]) if items.members.get(name) else None
    except NotJsonError:
        return None


def _feature(value: Any, repeats: Counter[str]) -> Thing:
    if not isinstance(value, dict) or value.get("type") != "Feature":
        raise NoThingError("this is no feature of GeoJSON.", "Export it again as a FeatureCollection.")
    properties = value.get("properties")
    if properties is not None and not isinstance(properties, dict):
        raise NoThingError("the feature's properties are no object.", "Export it again as a FeatureCollection.")
    own = value.get("id")
    cells = flatten(properties or {}, repeats)
    if isinstance(own, str | Number):
        cells = {"feature id" if "id" in cells else "id": str(own), **cells}
    return Thing(cells, key_of(value), from_geojson(value.get("geometry")))


def _check_system(items: Items, file_name: str) -> None:
    """Refuse coordinates of another system than WGS 84.

    Raises:
        Refused: the member `crs` names another one, or says that none is known.
    """
    if "crs" not in items.members:
        return
    system = _member(items, "crs")
    properties = system.get("properties") if isinstance(system, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str) or not name.upper().endswith(_WGS84):
        shown = repr(name[:80]) if isinstance(name, str) else "one that is not named"
        raise Refused(
            f"its coordinates are in another system than WGS 84: {shown}.",
            where=file_name,
            remedy="Export it in WGS 84 (EPSG:4326), as GeoJSON asks for.",
        )
