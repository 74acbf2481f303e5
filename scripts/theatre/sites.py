"""Towns and protected sites as a gazetteer file: hospitals, schools, water works, camps.

All of them are invented, and marked as such by their country, X-VD. That a site is not in this list means nothing.
"""

from scripts.theatre.tell import cells_csv
from scripts.theatre.world import BY_NAME, TOWNS, ZONE, moved

NAME = "valdria-gazetteer.csv"
HEAD = [
    "geonameid", "name", "countrycode", "admin1code", "latitude", "longitude", "population", "timezone",
    "alternatenames", "kind",
    "radius_m",
]  # fmt: skip
PROVINCE_CODES = {"Rivière": "RI", "Serre": "SE", "Littoral": "LI", "Plaine": "PL"}
_SITES = [
    (
        "Hôpital Sainte-Claire",
        "Mirande-la-Serre",
        "hospital",
        120,
        -250,
        ("hôpital Sainte-Claire", "Sainte-Claire hospital"),
    ),
    ("Hôpital du Pont", "Pontarel", "hospital", -420, 310, ("Bridge hospital",)),
    ("Hôpital de la Rade", "Port-Liesse", "hospital", 350, -180, ("Rade hospital",)),
    ("Clinique Belle-Vue", "Valmont", "hospital", 260, 400, ("Belle-Vue clinic",)),
    ("Maison de santé de Brézolles", "Brézolles", "hospital", -150, 90, ()),
    ("Dispensaire du Grand-Orme", "Grand-Orme", "hospital", 90, 210, ("Grand-Orme dispensary",)),
    ("Lycée Marescot", "Port-Liesse", "school", -280, 240, ()),
    ("École des Moulins", "Les Trois-Moulins", "school", 130, 60, ("Mills school",)),
    ("École de la Halle", "Saint-Aubrac", "school", -90, 130, ()),
    ("Collège du Rempart", "Haute-Garde", "school", 210, -160, ()),
    ("École de Sept-Fermes", "Sept-Fermes", "school", 40, -70, ()),
    ("Station de pompage du Gué", "Ormesson-le-Gué", "feature", -340, 520, ("Gué pumping station",)),
    ("Château d'eau de la Vieille-Écluse", "Vieille-Écluse", "feature", 460, -120, ("Vieille-Écluse water tower",)),
    ("Forages de Puits-Salé", "Puits-Salé", "feature", -600, -310, ("Puits-Salé wells",)),
    ("Usine des eaux de Port-Liesse", "Port-Liesse", "feature", 900, 700, ("Port-Liesse water works",)),
    ("Camp des Sables", "Sables-d'Or", "camp", -700, -800, ("Sables camp",)),
    ("Camp de la Fourche", "La Fourche", "camp", 600, 300, ("La Fourche camp",)),
    ("Camp de Verchamp", "Verchamp", "camp", 500, -400, ("Verchamp camp",)),
]
_REACH_M = {"hospital": 150, "school": 120, "feature": 200, "camp": 600}


def data() -> bytes:
    """Return the file: towns first, by province and name, then the sites."""
    rows = []
    for town in sorted(TOWNS, key=lambda one: (one.province, one.name)):
        radius = 2_500 if town.people > 20_000 else 1_500 if town.people > 5_000 else 900
        rows.append(_row(town.name, town.province, town.lat, town.lon, town.people, town.also, "settlement", radius))
    for name, near, kind, north, east, also in _SITES:
        lat, lon = moved(BY_NAME[near].lat, BY_NAME[near].lon, north, east)
        rows.append(_row(name, BY_NAME[near].province, lat, lon, 0, also, kind, _REACH_M[kind]))
    return cells_csv(HEAD, ([str(990_000_001 + n), *row] for n, row in enumerate(rows)))


def _row(
    name: str, province: str, lat: float, lon: float, people: int, also: tuple[str, ...], kind: str, radius_m: int
) -> list[str]:
    code = PROVINCE_CODES[province]
    return [name, "X-VD", code, f"{lat:.5f}", f"{lon:.5f}", str(people), ZONE, ",".join(also), kind, str(radius_m)]
