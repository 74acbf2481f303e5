"""The country: coast, provinces, river, roads, towns, the line of contact as each side draws it, and who is who.

Corners are placed by hand where something is meant (a bay with a port, a cape), and frayed by halving each edge with a
shift that shrinks with its length, so that the coast looks like a coast. Borders are frayed once and shared, so that
provinces meet without gaps. All shapes are [longitude, latitude] in degrees, to four decimals (about ten metres).
"""

import math
import random
from functools import cache
from typing import NamedTuple

import shapely
from shapely.ops import polygonize, unary_union

SEED = "valdria-2025"
ZONE = "Atlantic/Azores"
LAT0 = 33.45
M_LAT = 111_195.0
M_LON = M_LAT * math.cos(math.radians(LAT0))

Line = list[tuple[float, float]]


class Town(NamedTuple):
    """A place with a name: `held` is by the government (G), the Front (F) or the Column (A)."""

    name: str
    province: str
    lat: float
    lon: float
    held: str
    people: int
    also: tuple[str, ...] = ()


TOWNS = [
    Town("Pontarel", "Rivière", 33.412, -38.905, "G", 31_000),
    Town("Saint-Aubrac", "Rivière", 33.366, -38.842, "G", 12_500, ("St-Aubrac", "Saint Aubrac")),
    Town("Vieille-Écluse", "Rivière", 33.458, -38.861, "F", 5_200, ("Vieille Ecluse", "La Vieille-Écluse")),
    Town("Les Trois-Moulins", "Rivière", 33.431, -38.962, "F", 3_900, ("Trois-Moulins", "Les 3 Moulins")),
    Town("Ormesson-le-Gué", "Rivière", 33.391, -39.014, "G", 4_100, ("Ormesson", "Ormesson le Gué")),
    Town("Clairgué", "Rivière", 33.386, -38.957, "G", 1_600, ("Clairgue",)),
    Town("Moulin-Brûlé", "Rivière", 33.471, -38.929, "F", 1_100, ("Moulin Brulé",)),
    Town("L'Isle-Basse", "Rivière", 33.377, -38.884, "G", 2_300, ("Isle-Basse", "L’Isle Basse")),
    Town("Saint-Aubrac-le-Vieux", "Rivière", 33.393, -38.808, "G", 240, ("Saint-Aubrac le Vieux",)),
    Town("Haute-Garde", "Serre", 33.584, -38.944, "F", 18_400, ("Haute Garde",)),
    Town("Col-du-Vent", "Serre", 33.642, -38.886, "F", 900, ("Col du Vent",)),
    Town("Brézolles", "Serre", 33.551, -38.817, "F", 7_300, ("Brezolles",)),
    Town("Mirande-la-Serre", "Serre", 33.611, -39.052, "F", 9_800, ("Mirande",)),
    Town("Roquebleue", "Serre", 33.689, -38.998, "A", 4_600, ("Roque-Bleue",)),
    Town("Combe-Noire", "Serre", 33.721, -38.934, "A", 2_200, ("Combe Noire",)),
    Town("Fontsèche", "Serre", 33.702, -39.081, "A", 1_900, ("Fontseche", "Font-Sèche")),
    Town("Aiguillon", "Serre", 33.641, -39.120, "F", 1_300),
    Town("Les Essarts", "Serre", 33.561, -39.008, "F", 2_600, ("Essarts",)),
    Town("Sainte-Ombre", "Serre", 33.604, -38.991, "F", 3_400, ("Ste-Ombre", "Sainte Ombre")),
    Town("La Fourche", "Serre", 33.531, -38.898, "F", 800),
    Town("Noirmont", "Serre", 33.736, -39.018, "A", 700),
    Town("Port-Liesse", "Littoral", 33.216, -38.766, "G", 146_000, ("Port Liesse",)),
    Town("Anse-aux-Grives", "Littoral", 33.178, -38.911, "G", 8_700, ("Anse aux Grives",)),
    Town("La Jetée", "Littoral", 33.243, -38.648, "G", 11_200, ("La Jetee",)),
    Town("Sables-d'Or", "Littoral", 33.301, -38.579, "G", 6_900, ("Sables d'Or",)),
    Town("Port-au-Sel", "Littoral", 33.398, -38.646, "G", 4_800, ("Port au Sel",)),
    Town("Grèves", "Littoral", 33.463, -38.739, "G", 2_100, ("Les Grèves",)),
    Town("Tour-Marine", "Littoral", 33.335, -38.536, "G", 1_500),
    Town("Beaucap", "Littoral", 33.147, -38.833, "G", 13_900),
    Town("Valmont", "Plaine", 33.298, -39.118, "G", 22_600),
    Town("Champ-Rouge", "Plaine", 33.352, -39.187, "G", 5_900, ("Champ Rouge", "Champrouge")),
    Town("Grand-Orme", "Plaine", 33.434, -39.151, "F", 10_300, ("Grand Orme", "Le Grand-Orme")),
    Town("Sept-Fermes", "Plaine", 33.489, -39.096, "F", 2_700, ("Sept Fermes", "7 Fermes")),
    Town("Bois-l'Abbé", "Plaine", 33.523, -39.178, "F", 3_300, ("Bois l'Abbé", "Bois-l’Abbé")),
    Town("Puits-Salé", "Plaine", 33.401, -39.262, "G", 4_400, ("Puits Salé",)),
    Town("Les Longs-Champs", "Plaine", 33.379, -39.214, "G", 1_700, ("Longs-Champs",)),
    Town("Courvaux", "Plaine", 33.369, -39.106, "G", 2_900),
    Town("Mirebel", "Plaine", 33.462, -39.208, "F", 1_200),
    Town("La Halte", "Plaine", 33.327, -39.083, "G", 650),
    Town("Verchamp", "Plaine", 33.263, -39.178, "G", 2_000),
    Town("Orbec", "Plaine", 33.253, -39.066, "G", 3_100),
    Town("Brézolles-la-Plaine", "Plaine", 33.503, -39.138, "F", 480, ("Brézolles la Plaine",)),
]
BY_NAME = {town.name: town for town in TOWNS}

_COAST: Line = [
    (-39.345, 33.388), (-39.318, 33.330), (-39.272, 33.322), (-39.288, 33.268), (-39.215, 33.222), (-39.150, 33.206),
    (-39.104, 33.236), (-39.045, 33.205), (-38.985, 33.184), (-38.962, 33.148), (-38.925, 33.150), (-38.914, 33.170),
    (-38.880, 33.152), (-38.838, 33.128), (-38.792, 33.148), (-38.778, 33.205), (-38.748, 33.206), (-38.715, 33.163),
    (-38.672, 33.182), (-38.662, 33.233), (-38.634, 33.236), (-38.598, 33.210), (-38.555, 33.240), (-38.522, 33.288),
    (-38.562, 33.300), (-38.505, 33.338), (-38.548, 33.385), (-38.604, 33.388), (-38.638, 33.424), (-38.690, 33.438),
    (-38.714, 33.488), (-38.768, 33.540), (-38.772, 33.600), (-38.815, 33.640), (-38.818, 33.700), (-38.865, 33.745),
    (-38.905, 33.785), (-38.955, 33.762), (-39.012, 33.790), (-39.062, 33.752), (-39.120, 33.754), (-39.152, 33.700),
    (-39.138, 33.660), (-39.195, 33.640), (-39.216, 33.590), (-39.265, 33.560), (-39.250, 33.510), (-39.302, 33.475),
    (-39.292, 33.428),
]  # fmt: skip
_T1, _T2, _T3, _T4 = (-39.060, 33.400), (-39.048, 33.508), (-38.790, 33.500), (-39.046, 33.312)
_BORDERS: list[Line] = [
    [(-38.978, 33.160), (-39.018, 33.262), _T4],
    [_T4, _T1, (-39.056, 33.455), _T2],
    [_T2, (-39.120, 33.546), (-39.190, 33.566), (-39.280, 33.580)],
    [_T2, (-38.990, 33.504), (-38.930, 33.496), (-38.870, 33.504), _T3],
    [_T3, (-38.735, 33.522), (-38.690, 33.530)],
    [_T3, (-38.778, 33.440), (-38.774, 33.380), (-38.800, 33.330), (-38.870, 33.314), (-38.950, 33.320), _T4],
]
RIVER: Line = [
    (-38.900, 33.660), (-38.893, 33.622), (-38.906, 33.585), (-38.884, 33.545), (-38.872, 33.500), (-38.858, 33.459),
    (-38.884, 33.432), (-38.905, 33.4125), (-38.886, 33.378), (-38.846, 33.362), (-38.826, 33.315), (-38.800, 33.262),
    (-38.770, 33.208),
]  # fmt: skip
BROOK: Line = [
    (-39.118, 33.560), (-39.086, 33.502), (-39.050, 33.440), (-39.014, 33.392), (-38.957, 33.388), (-38.905, 33.4125),
]  # fmt: skip
ROADS: list[list[str]] = [
    ["Port-Liesse", "Saint-Aubrac", "L'Isle-Basse", "Pontarel", "Moulin-Brûlé", "Haute-Garde", "Sainte-Ombre",
    "Roquebleue"],
    ["Pontarel", "Ormesson-le-Gué", "La Halte", "Valmont", "Verchamp"],
    ["Valmont", "Courvaux", "Grand-Orme", "Sept-Fermes", "Les Essarts", "Haute-Garde"],
    ["Port-Liesse", "Beaucap", "Anse-aux-Grives", "Orbec", "Valmont", "Champ-Rouge", "Les Longs-Champs", "Puits-Salé"],
    ["Port-Liesse", "La Jetée", "Sables-d'Or", "Tour-Marine", "Port-au-Sel", "Grèves", "Brézolles", "La Fourche"],
    ["Grand-Orme", "Mirebel", "Brézolles-la-Plaine", "Bois-l'Abbé"],
    ["Pontarel", "Vieille-Écluse", "La Fourche", "Col-du-Vent", "Combe-Noire", "Noirmont"],
    ["Haute-Garde", "Mirande-la-Serre", "Aiguillon", "Fontsèche"],
    ["Pontarel", "Les Trois-Moulins", "Moulin-Brûlé"],
    ["Saint-Aubrac", "Saint-Aubrac-le-Vieux", "Grèves"],
]  # fmt: skip
_LINES: dict[str, Line] = {
    "government": [
        (-39.300, 33.452), (-39.225, 33.440), (-39.175, 33.424), (-39.140, 33.421), (-39.095, 33.410), (-39.030,
        33.416),
        (-38.985, 33.414), (-38.940, 33.424), (-38.900, 33.440), (-38.868, 33.451), (-38.830, 33.462), (-38.775,
        33.482),
        (-38.700, 33.488),
    ],
    "front": [
        (-39.300, 33.444), (-39.225, 33.421), (-39.175, 33.398), (-39.140, 33.392), (-39.095, 33.400), (-39.030,
        33.413),
        (-38.985, 33.412), (-38.940, 33.421), (-38.900, 33.428), (-38.868, 33.429), (-38.830, 33.443), (-38.775,
        33.476),
        (-38.700, 33.484),
    ],
}  # fmt: skip
_HEIGHTS: Line = [
    (-39.120, 33.688), (-39.060, 33.672), (-38.985, 33.664), (-38.930, 33.690), (-38.880, 33.700), (-38.860, 33.738),
    (-38.905, 33.800), (-39.012, 33.800), (-39.130, 33.770), (-39.160, 33.720),
]  # fmt: skip
BRIDGE = (33.4125, -38.9050)
BRIDGE_REACH_M = 3_000
BELT_REACH_M = 5_000

SIDES = {
    # French, English, as the event dataset writes it
    "G": ("Forces valdriennes", "Valdrian forces", "Military Forces of Valdria"),
    "F": ("Front de la Serre", "Serre Front", "SF: Serre Front"),
    "C": ("Compagnies de la Rivière", "River Companies", "River Companies Militia"),
    "B": ("Brigade des Crêtes", "Ridge Brigade", "Ridge Brigade"),
    "A": ("Colonne cendrée", "Ashen Column", "Ashen Column"),
    "N": ("Étendard gris", "Grey Standard", "Grey Standard"),
    "P": ("population civile", "civilians", "Civilians (Valdria)"),
    "D": ("démineurs", "deminers", "Civilians (Valdria)"),
    "M": ("observateurs", "observers", "Shores Union Observer Mission"),
    "L": ("Lanterne rouge", "Red Lantern", "Red Lantern"),
    "?": ("inconnu", "unknown", "Unidentified Armed Group (Valdria)"),
}
ACTOR_IDS = {
    "G": "valdrian-government", "F": "serre-front", "C": "river-companies", "B": "ridge-brigade",
    "A": "ashen-column", "P": "civilians", "D": "civilians", "M": "observers", "L": "red-lantern",
}  # fmt: skip


def metres(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Return the distance in metres; over this island the flat reckoning is off by less than 0.3 %."""
    return math.hypot((lat_a - lat_b) * M_LAT, (lon_a - lon_b) * M_LON)


def moved(lat: float, lon: float, north_m: float, east_m: float) -> tuple[float, float]:
    """Return a point moved by metres."""
    return lat + north_m / M_LAT, lon + east_m / M_LON


def _frayed(line: Line, name: str, least_m: float, share: float) -> Line:
    """Return the line with each edge halved, again while longer than `least_m`, the middle shifted sideways."""
    r = random.Random(f"{SEED}/{name}")
    done: Line = [line[0]]
    for end in line[1:]:
        waiting = [end]
        while waiting:
            (x0, y0), (x1, y1) = done[-1], waiting[-1]
            long_m = metres(y0, x0, y1, x1)
            if long_m <= least_m:
                done.append(waiting.pop())
                continue
            shift = r.gauss(0, share)
            waiting.append(
                (
                    round((x0 + x1) / 2 - (y1 - y0) * shift * M_LAT / M_LON, 4),
                    round((y0 + y1) / 2 + (x1 - x0) * shift * M_LON / M_LAT, 4),
                )
            )
    return done


@cache
def coast() -> shapely.Polygon:
    """Return the island, about 150 corners."""
    ring = _frayed([*_COAST, _COAST[0]], "coast-7", 2_500, 0.19)[:-1]
    return shapely.Polygon(ring)


@cache
def provinces() -> dict[str, shapely.Polygon]:
    """Return the four provinces; together they are the island, and their borders are the same corners."""
    borders = [shapely.LineString(_frayed(line, f"border-{k}", 3_500, 0.10)) for k, line in enumerate(_BORDERS)]
    net = unary_union([coast().exterior, *borders])
    found: dict[str, shapely.Polygon] = {}
    for part in polygonize(net):
        if not coast().contains(part.representative_point()):
            continue
        inside = {town.province for town in TOWNS if part.contains(shapely.Point(town.lon, town.lat))}
        if inside:
            assert len(inside) == 1, f"a province holds the towns of {inside}"
            found[inside.pop()] = part
    assert len(found) == 4
    return found


@cache
def line_of(party: str) -> shapely.LineString:
    """Return the line of contact as a party draws it, from coast to coast."""
    frayed = shapely.LineString(_frayed(_LINES[party], f"line-{party}", 4_000, 0.06))
    kept = frayed.intersection(coast())
    parts = [kept] if isinstance(kept, shapely.LineString) else list(kept.geoms)
    return max(parts, key=lambda one: one.length)


@cache
def river(name: str) -> Line:
    """Return the river ("liesse") or its brook ("gue")."""
    return _frayed(RIVER if name == "liesse" else BROOK, name, 1_800, 0.16)


def heights() -> shapely.Polygon:
    """Return what the Column holds, as everybody draws it in talk and nobody on paper."""
    return shapely.Polygon(_HEIGHTS).intersection(coast())


def _in_metres(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.transform(shape, lambda xy: (xy - [-38.92, LAT0]) * [M_LON, M_LAT])


def _in_degrees(shape: shapely.Geometry) -> shapely.Geometry:
    return shapely.transform(shape, lambda xy: xy / [M_LON, M_LAT] + [-38.92, LAT0])


@cache
def strip(party: str, reach_m: float) -> shapely.Polygon:
    """Return what lies within some metres of a party's own line, on the island."""
    wide = _in_degrees(_in_metres(line_of(party)).buffer(reach_m, quad_segs=6, cap_style="flat").simplify(60.0))
    # A line that ends on the coast leaves a corner of land beside its end: it belongs to the belt all the same.
    kept = wide.intersection(coast())
    return kept if isinstance(kept, shapely.Polygon) else max(kept.geoms, key=lambda one: one.area)


@cache
def bridge_ring() -> shapely.Polygon:
    """Return three kilometres around the bridge."""
    middle = shapely.Point(BRIDGE[1], BRIDGE[0])
    return _in_degrees(_in_metres(middle).buffer(BRIDGE_REACH_M, quad_segs=6))


def ring_of(shape: shapely.Polygon) -> Line:
    """Return the outer ring, not closed, to four decimals."""
    return [(round(x, 4), round(y, 4)) for x, y in list(shape.exterior.coords)[:-1]]


def distance_to_line_m(lat: float, lon: float, party: str = "government") -> float:
    """Return how far a point lies from a party's line, in metres."""
    return float(_in_metres(line_of(party)).distance(_in_metres(shapely.Point(lon, lat))))


def covering_circle(shape: shapely.Polygon) -> tuple[float, float, int]:
    """Return middle (latitude, longitude) and radius of a circle that covers a shape, to whole hundreds of metres."""
    flat = shapely.minimum_bounding_circle(_in_metres(shape))
    middle = _in_degrees(flat.centroid)
    radius = max(metres(y, x, round(middle.y, 3), round(middle.x, 3)) for x, y in shape.exterior.coords)
    return round(middle.y, 3), round(middle.x, 3), int(math.ceil(radius / 100) * 100)
