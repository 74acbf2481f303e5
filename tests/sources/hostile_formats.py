"""Every format that is taken in, with how its bad inputs are made."""

import csv
import io
import random
from pathlib import Path

from openpyxl import Workbook
from tests.sources import hostile_press
from tests.sources.conftest import UCDP_ROW, as_csv, ucdp
from tests.sources.hostile import Made, Maker, mutate, of_rows, recoded
from tests.sources.hostile_json import of_json
from tests.sources.hostile_zip import of_workbook, one_file
from tests.sources.test_from_geojson import NAMED
from tests.sources.test_from_treve import ONE, export

DATA = Path(__file__).parent / "data"
FORM = (DATA / "form.mapping.yaml").read_text("utf-8")
MAPPING = """mapping: 1
source: observers
source_kind: patrol
language: fr
id: N°
observed: {date: Date, time: Heure, format: [dd/mm/yyyy, iso, words], zone: Asia/Damascus}
place: {latitude: Lat, longitude: Lon, name: Lieu, country: {fixed: Syria}}
kind: {column: Type, values: {tir: fire, "frappe aérienne": air_strike}}
actors: [{column: Auteur, role: alleged_to_have_fired, separator: /}]
harm: [{what: killed, best: Tués}]
text: Récit
"""
HEADER = ["N°", "Date", "Heure", "Lieu", "Lat", "Lon", "Type", "Auteur", "Tués", "Récit"]
ROWS = [
    ["1", "15/01/2017", "14h30", "Hama", "35.13", "36.75", "tir", "inconnu", "2", 'des obus, "trois"\nvers midi'],
    ["2", "2017-02-03", "", "Alep", "36.2", "37.16", "frappe aérienne", "A/B", "", "école touchée"],
    ["3", "3 mars 2017", "2 pm", "حمص", "34.73", "36.71", "tir", "-", "0", '=HYPERLINK("x")'],
    ["4", "١٥/٠١/٢٠١٧", "", "Idlib", "35.93", "36.63", "vol", "", "1", ""],
] * 3
TABLE = as_csv([HEADER, *ROWS])
GED = ucdp(*({"id": str(n), "date_end": f"2017-01-{15 + n}", "date_prec": "2"} for n in range(8)))
EXPORTED = export(ONE)


def _workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [HEADER, *ROWS]:
        sheet.append([float(c) if c.replace(".", "", 1).isdecimal() and c.isascii() else c for c in row])
    sheet.merge_cells("C4:C6")
    sheet["B5"] = "=TODAY()"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


BOOK = _workbook()


def rows_of(data: bytes, mark: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=mark))


def of_table(data: bytes, mark: str, rng: random.Random) -> bytes:
    return of_rows(rows_of(data, mark), rng, mark) if rng.random() < 0.7 else mutate(recoded(data, rng), rng)


def _ucdp(rng: random.Random) -> Made:
    if rng.random() < 0.3:
        change = {
            rng.choice(list(UCDP_ROW)): rng.choice(["", "7", "-1", "2017-02-30", "x", "91", "1e400"]) for _ in range(3)
        }
        return Made(ucdp(change, {"id": "2"}))
    return Made(of_table(GED, ",", rng))


def _csv(rng: random.Random) -> Made:
    mark = rng.choice([",", ",", ";", "\t", "|"])
    return Made(of_table(as_csv([HEADER, *ROWS], mark), mark, rng), MAPPING if rng.random() < 0.8 else None)


def _xlsx(rng: random.Random) -> Made:
    return Made(of_workbook(BOOK, rng), MAPPING if rng.random() < 0.9 else None)


def _acled(rng: random.Random) -> Made:
    name, mark = rng.choice([("acled_2024.csv", ","), ("acled_2017.csv", ";")])
    return Made(of_table((DATA / name).read_bytes(), mark, rng))


def _gdelt(rng: random.Random) -> Made:
    return Made(of_table((DATA / rng.choice(["events.CSV", "events_1.CSV"])).read_bytes(), "\t", rng))


def _gdelt_zip(rng: random.Random) -> Made:
    data = (DATA / rng.choice(["events.CSV", "events_1.CSV"])).read_bytes()
    return Made(one_file(of_table(data, "\t", rng) if rng.random() < 0.5 else data, rng))


def _geojson(rng: random.Random) -> Made:
    return Made(of_json((DATA / "posts.geojson").read_bytes(), rng), NAMED if rng.random() < 0.85 else None)


def _exported(rng: random.Random) -> Made:
    return Made(of_json(EXPORTED, rng))


def _kobo_json(rng: random.Random) -> Made:
    return Made(
        of_json((DATA / rng.choice(["form.json", "central.json"])).read_bytes(), rng),
        FORM if rng.random() < 0.85 else None,
    )


def _kobo_csv(rng: random.Random) -> Made:
    return Made(of_table((DATA / "form.csv").read_bytes(), ";", rng), FORM if rng.random() < 0.85 else None)


def _press(make: hostile_press.Written) -> Maker:
    return lambda rng: Made(make(rng), None, "press" if rng.random() < 0.6 else None)


FORMATS: dict[str, Maker] = {
    "ucdp": _ucdp,
    "csv": _csv,
    "xlsx": _xlsx,
    "acled": _acled,
    "gdelt": _gdelt,
    "gdelt-zip": _gdelt_zip,
    "geojson": _geojson,
    "exported": _exported,
    "kobo-json": _kobo_json,
    "kobo-csv": _kobo_csv,
    "article": _press(hostile_press.text),
    "html": _press(hostile_press.page),
    "eml": _press(hostile_press.mail),
}
