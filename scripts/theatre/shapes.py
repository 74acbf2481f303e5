"""The theatre's shapes as files: the register of places with outlines, a GeoJSON of the country, the agreement.

The agreement is `agreement.yaml` beside this module with a word like `@coast` wherever an outline stands.
"""

import json
import re
from pathlib import Path

import shapely
from scripts.theatre.sites import PROVINCE_CODES
from scripts.theatre.world import (
    BY_NAME,
    ROADS,
    TOWNS,
    Line,
    bridge_ring,
    coast,
    covering_circle,
    heights,
    line_of,
    provinces,
    ring_of,
    river,
)  # fmt: skip

PLACES = "valdria-places.yaml"
MAP = "valdria-map.geojson"
AGREEMENT = "valdria-2025-02-28.yaml"
ANNEX = "valdria-annex-mines.yaml"
TEMPLATE = Path(__file__).parent / "agreement.yaml"
ANNEX_TEXT = Path(__file__).parent / "annex-mines.yaml"
ON_MAPS = (
    "Port-Liesse", "Pontarel", "Haute-Garde", "Valmont", "Saint-Aubrac", "Mirande-la-Serre", "Brézolles", "Grand-Orme",
    "Champ-Rouge", "Roquebleue", "Vieille-Écluse", "Beaucap", "La Jetée", "Sept-Fermes", "Bois-l'Abbé", "Puits-Salé",
    "Combe-Noire", "Fontsèche", "Ormesson-le-Gué", "Sainte-Ombre", "Port-au-Sel", "Orbec",
)  # fmt: skip
"""Towns that a map names; the others are in the gazetteer."""


def places() -> bytes:
    """Return the register: the island and its provinces, each with the circle that covers it and its outline."""
    lines = [
        "# The island of Valdria and its four provinces, which do not exist. Written by scripts/make_theatre.py.",
        "# The circle (middle, radius_m) covers what is known to no more; outlines and towns are drawn.",
        "places:",
    ]
    for code, level, within, en, fr, shape in (
        ("X-VD", "country", "", "Valdria", "Valdrie", coast()),
        *(
            (f"X-VD-{PROVINCE_CODES[name]}", "adm1", "X-VD", name, name, shape)
            for name, shape in sorted(provinces().items(), key=lambda one: list(PROVINCE_CODES).index(one[0]))
        ),
    ):
        lat, lon, radius = covering_circle(shape)
        lines += [f"  - id: {code}", f"    level: {level}"]
        lines += [f"    within: {within}"] if within else []
        lines += [f"    en: {en}", f"    fr: {fr}", f"    middle: [{lat}, {lon}]", f"    radius_m: {radius}"]
        lines += ["    outline:", f"      - {_flow(ring_of(shape))}"]
        if level == "adm1":
            named = [BY_NAME[one] for one in ON_MAPS if BY_NAME[one].province == en]
            lines.append("    towns:")
            lines += [f'      - {{name: "{town.name}", at: [{town.lat}, {town.lon}]}}' for town in named]
    return "\n".join([*lines, ""]).encode()


def country() -> bytes:
    """Return all shapes as GeoJSON, for other programs and for whoever writes more of the theatre."""
    found = [_feature(coast(), what="coast", name="Valdria")]
    found += [_feature(shape, what="province", name=name) for name, shape in sorted(provinces().items())]
    found += [_feature(shapely.LineString(river(one)), what="river", name=one) for one in ("liesse", "gue")]
    for stops in ROADS:
        road = [(BY_NAME[one].lon, BY_NAME[one].lat) for one in stops]
        found.append(_feature(shapely.LineString(road), what="road", name=f"{stops[0]} - {stops[-1]}"))
    for party in ("government", "front"):
        found.append(_feature(line_of(party), what="line of contact", name=f"as the {party} draws it"))
    found.append(_feature(heights(), what="held by the Column", name="the heights"))
    found += [
        _feature(shapely.Point(t.lon, t.lat), what="town", name=t.name, people=t.people, held=t.held) for t in TOWNS
    ]
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in found)
    return f'{{"type": "FeatureCollection", "features": [\n{lines}\n]}}\n'.encode()


def agreement() -> bytes:
    """Return the agreement with its outlines and lines filled in; its belts are derived from the lines."""
    rings = {
        "coast": ring_of(coast()),
        "bridge": ring_of(bridge_ring()),
    }
    drawn = {name: f"[{_flow(ring)}]" for name, ring in rings.items()}
    for one in ("government", "front"):
        drawn[f"path-{one}"] = _flow([(round(x, 4), round(y, 4)) for x, y in line_of(one).coords])
    text = TEMPLATE.read_text(encoding="utf-8")
    return re.sub(r"@([a-z-]+)$", lambda found: drawn[found[1]], text, flags=re.MULTILINE).encode()


def annex() -> bytes:
    """Return the letter on mines, which travels under a marking of its own."""
    return ANNEX_TEXT.read_bytes()


def _flow(ring: Line) -> str:
    return "[" + ", ".join(f"[{x}, {y}]" for x, y in ring) + "]"


def _feature(shape: shapely.Geometry, **properties: object) -> dict[str, object]:
    geometry = json.loads(shapely.to_geojson(shapely.set_precision(shape, 0.0001)))
    return {"type": "Feature", "properties": properties, "geometry": geometry}
