"""Writes the shipped theatre: Valdria, an island that does not exist, in the middle of the Atlantic.

Invented incidents of nine weeks are told by three sources in two tables: the mission's own sheet (French, XLSX:
its patrols, and what the parties wrote to it) and a civil-society list (English, CSV). The same seed writes the same
bytes. The truth (which row tells of which incident) goes to tests/data, for tests only.

usage: python scripts/make_theatre.py      (writes src/treve/data/demo and tests/data)
"""

import csv
import datetime as dt
import io
import json
import math
import random
import zipfile
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parents[1]
DEMO = HERE / "src/treve/data/demo"
TRUTH = HERE / "tests/data/valdria-truth.json"

# name, province, latitude, longitude, who holds it (G government, F front, A column)
TOWNS = [
    ("Pontarel", "Rivière", 33.412, -38.905, "G"),
    ("Saint-Aubrac", "Rivière", 33.366, -38.842, "G"),
    ("Vieille-Écluse", "Rivière", 33.458, -38.861, "F"),
    ("Les Trois-Moulins", "Rivière", 33.431, -38.962, "F"),
    ("Ormesson-le-Gué", "Rivière", 33.391, -39.014, "G"),
    ("Haute-Garde", "Serre", 33.584, -38.944, "F"),
    ("Col-du-Vent", "Serre", 33.642, -38.886, "F"),
    ("Brézolles", "Serre", 33.551, -38.817, "F"),
    ("Mirande-la-Serre", "Serre", 33.611, -39.052, "F"),
    ("Roquebleue", "Serre", 33.689, -38.998, "A"),
    ("Combe-Noire", "Serre", 33.721, -38.934, "A"),
    ("Fontsèche", "Serre", 33.702, -39.081, "A"),
    ("Port-Liesse", "Littoral", 33.214, -38.762, "G"),
    ("Anse-aux-Grives", "Littoral", 33.176, -38.911, "G"),
    ("La Jetée", "Littoral", 33.243, -38.648, "G"),
    ("Sables-d'Or", "Littoral", 33.301, -38.579, "G"),
    ("Valmont", "Plaine", 33.298, -39.118, "G"),
    ("Champ-Rouge", "Plaine", 33.352, -39.187, "G"),
    ("Grand-Orme", "Plaine", 33.434, -39.151, "F"),
    ("Sept-Fermes", "Plaine", 33.489, -39.096, "F"),
    ("Bois-l'Abbé", "Plaine", 33.523, -39.178, "F"),
    ("Puits-Salé", "Plaine", 33.401, -39.262, "G"),
]
PROVINCE_MIDDLE = {
    "Rivière": (33.41, -38.92),
    "Serre": (33.63, -38.95),
    "Littoral": (33.23, -38.74),
    "Plaine": (33.42, -39.15),
}

# kind, the mission's French word, the association's English word, weight, how often somebody dies
ACTS = [
    ("shelling", "bombardement", "shelling", 26, 0.25),
    ("mortar", "tir de mortier", "mortar fire", 18, 0.2),
    ("small_arms_fire", "tirs d'armes légères", "small arms fire", 24, 0.12),
    ("sniping", "tir embusqué", "sniping", 8, 0.4),
    ("armed_clash", "accrochage", "armed clash", 14, 0.45),
    ("drone_strike", "frappe de drone", "drone strike", 6, 0.4),
    ("ied_or_mine", "engin explosif", "IED or mine", 5, 0.5),
    ("movement_denied", "passage refusé", "movement denied", 7, 0.0),
    ("uav_over", "survol de drone", "drone overflight", 6, 0.0),
    ("aid_obstructed", "aide entravée", "aid obstructed", 3, 0.0),
]
FRENCH_SIDE = {
    "G": "Forces valdriennes",
    "F": "Front de la Serre",
    "A": "Colonne cendrée",
    "C": "Compagnies de la Rivière",
    "P": "population civile",
    "B": "Brigade des Crêtes",
    "?": "inconnu",
}
ENGLISH_SIDE = {
    "G": "Valdrian forces",
    "F": "Serre Front",
    "A": "Ashen Column",
    "C": "River Companies",
    "P": "civilians",
    "B": "Ridge Brigade",
    "?": "unknown",
}

START = dt.datetime(2025, 2, 17)
DAYS = 63


class Act(NamedTuple):
    """One invented incident."""

    number: int
    at: dt.datetime
    town: int
    lat: float
    lon: float
    kind: int
    by: str
    against: str
    killed: int


def world(r: random.Random) -> list[Act]:
    """Return the incidents: fewer after the truce of 1 March, a flare-up in April, always some of the excluded."""
    acts: list[Act] = []
    for day in range(DAYS):
        date = START + dt.timedelta(days=day)
        rate = 14.0 if day < 12 else 5.0 if day < 42 else 10.0 if day < 50 else 6.0
        for _ in range(_poisson(r, rate)):
            town = r.randrange(len(TOWNS))
            _name, _province, lat, lon, held = TOWNS[town]
            kind = r.choices(range(len(ACTS)), [a[3] for a in ACTS])[0]
            if ACTS[kind][0] in ("movement_denied", "aid_obstructed", "uav_over"):
                by, against = held, "P" if ACTS[kind][0] == "aid_obstructed" else "?"
            elif held == "A":
                by, against = r.choice([("A", "G"), ("G", "A"), ("A", "F"), ("F", "A"), ("A", "P")])
            elif held == "G":
                by, against = r.choices([("F", "G"), ("B", "G"), ("A", "G"), ("?", "G"), ("F", "P")], [10, 3, 2, 3, 2])[
                    0
                ]
            else:
                by, against = r.choices([("G", "F"), ("C", "F"), ("G", "B"), ("?", "F"), ("G", "P")], [10, 4, 2, 2, 3])[
                    0
                ]
            killed = 1 + min(11, int(r.expovariate(0.6))) if r.random() < ACTS[kind][4] else 0
            acts.append(
                Act(
                    len(acts),
                    date + dt.timedelta(minutes=r.randrange(24 * 60)),
                    town,
                    lat + r.gauss(0, 0.008),
                    lon + r.gauss(0, 0.009),
                    kind,
                    by,
                    against,
                    killed,
                )
            )
    return sorted(acts, key=lambda a: a.at)


def _poisson(r: random.Random, mean: float) -> int:
    limit, product, count = math.exp(-mean), r.random(), 0
    while product > limit:
        product *= r.random()
        count += 1
    return count


def mission_rows(r: random.Random, acts: list[Act]) -> tuple[list[list[str]], list[int]]:
    """Return the mission's sheet and the incident of each row: patrols hear and see, parties write letters."""
    rows: list[list[str]] = []
    truth: list[int] = []
    for act in acts:
        name, province, lat, lon, _held = TOWNS[act.town]
        kind = ACTS[act.kind]
        if r.random() < 0.55:
            sure = r.random() < 0.7
            rows.append(
                [
                    "",
                    act.at.strftime("%d/%m/%Y"),
                    act.at.strftime("%H:%M"),
                    name,
                    province,
                    f"{act.lat:.4f}".replace(".", ","),
                    f"{act.lon:.4f}".replace(".", ","),
                    "GPS" if sure else "localité",
                    kind[1],
                    FRENCH_SIDE[act.by if r.random() < 0.75 else "?"],
                    FRENCH_SIDE[act.against],
                    *_killed(r, act.killed),
                    r.choice(["vu", "entendu", "vu"]),
                    "patrouille",
                    "",
                ]
            )
            truth.append(act.number)
        if act.against in "GF" and act.by != act.against and r.random() < 0.4:
            told = act.at + dt.timedelta(days=r.choice([0, 0, 0, 1]))
            other = {"G": "F", "F": "G"}[act.against]
            district = r.random() < 0.25
            middle = PROVINCE_MIDDLE[province]
            rows.append(
                [
                    "",
                    told.strftime("%d/%m/%Y"),
                    "",
                    "" if district else name,
                    province,
                    f"{middle[0] if district else lat:.4f}".replace(".", ","),
                    f"{middle[1] if district else lon:.4f}".replace(".", ","),
                    "province" if district else "localité",
                    r.choice([kind[1], kind[1], "violation du cessez-le-feu"]),
                    FRENCH_SIDE[other if act.by != "A" else r.choice(["A", other])],
                    FRENCH_SIDE[act.against],
                    *_killed(r, act.killed + r.choice([0, 0, 1, 2])),
                    "",
                    f"lettre {'gouvernement' if act.against == 'G' else 'Front'}",
                    "allégation transmise par écrit",
                ]
            )
            truth.append(act.number)
    order = sorted(range(len(rows)), key=lambda i: (rows[i][1][6:], rows[i][1][3:5], rows[i][1][:2], i))
    rows, truth = [rows[i] for i in order], [truth[i] for i in order]
    for n, row in enumerate(rows, 1):
        row[0] = f"MCS-{n:04d}"
    rows[40][1] = "31/02/2025"  # as in life: a date that does not exist, and coordinates that were swapped
    rows[90][5], rows[90][6] = rows[90][6], rows[90][5]
    return rows, truth


def _killed(r: random.Random, killed: int) -> tuple[str, str, str]:
    if r.random() < 0.2:
        return "", "", ""
    spread = r.choice([0, 0, 1, 2]) if killed else 0
    return str(max(0, killed - spread)), str(killed), str(killed + spread)


def association_rows(r: random.Random, acts: list[Act]) -> tuple[list[list[str]], list[int]]:
    """Return the civil-society list and the incident of each row."""
    rows, truth = [], []
    for act in acts:
        if r.random() > (0.5 if act.killed else 0.28):
            continue
        name, province, lat, lon, _held = TOWNS[act.town]
        kind = ACTS[act.kind]
        plain = name.replace("É", "E").replace("é", "e").replace("è", "e")
        rows.append(
            [
                f"VW{act.number:05d}",
                (act.at + dt.timedelta(days=r.choice([0, 0, 0, 0, 1]))).strftime("%Y-%m-%d"),
                plain,
                province,
                f"{lat:.3f}",
                f"{lon:.3f}",
                "town",
                kind[2],
                ENGLISH_SIDE[act.by if r.random() < 0.85 else "?"],
                ENGLISH_SIDE[act.against],
                str(act.killed) if r.random() < 0.85 else "",
                f"{kind[2].capitalize()} in {plain}" + (f", {act.killed} killed" if act.killed else "") + ".",
            ]
        )
        truth.append(act.number)
    return rows, truth


MISSION_HEAD = [
    "N°",
    "Date",
    "Heure",
    "Localité",
    "Province",
    "Latitude",
    "Longitude",
    "Précision",
    "Nature",
    "Auteur présumé",
    "Visé",
    "Morts min",
    "Morts",
    "Morts max",
    "Moyen",
    "Origine",
    "Remarques",
]
ASSOCIATION_HEAD = [
    "id",
    "date",
    "place",
    "province",
    "lat",
    "lon",
    "precision",
    "what happened",
    "by",
    "against",
    "killed",
    "notes",
]


def xlsx(head: list[str], rows: list[list[str]]) -> bytes:
    """Return a sheet of text cells as XLSX, with fixed times inside, so that the same rows give the same bytes."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Registre"
    for row in (head, *rows):
        sheet.append(row)
    fixed = dt.datetime(2025, 4, 21)
    book.properties.created = book.properties.modified = fixed
    raw = io.BytesIO()
    book.save(raw)
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as there, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as here:
        for name in there.namelist():
            data = there.read(name)
            if name == "docProps/core.xml":  # openpyxl writes the time of saving here
                data = data.replace(
                    data[data.index(b"<dcterms:modified") : data.index(b"</dcterms:modified>")],
                    b'<dcterms:modified xsi:type="dcterms:W3CDTF">2025-04-21T00:00:00Z',
                )
            here.writestr(zipfile.ZipInfo(name, fixed.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def main() -> None:
    """Write the two tables and the truth."""
    r = random.Random(20250301)
    acts = world(r)
    mission, mission_truth = mission_rows(r, acts)
    association, association_truth = association_rows(r, acts)
    DEMO.mkdir(parents=True, exist_ok=True)
    TRUTH.parent.mkdir(parents=True, exist_ok=True)
    (DEMO / "registre-mission.xlsx").write_bytes(xlsx(MISSION_HEAD, mission))
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([ASSOCIATION_HEAD, *association])
    (DEMO / "valdria-watch.csv").write_text(text.getvalue(), encoding="utf-8")
    truth = {row[0]: n for row, n in zip(mission, mission_truth, strict=True)}
    truth |= {row[0]: n for row, n in zip(association, association_truth, strict=True)}
    TRUTH.write_text(json.dumps(truth, indent=0) + "\n")
    print(f"{len(acts)} incidents, {len(mission)} rows of the mission, {len(association)} of the association")


if __name__ == "__main__":
    main()
