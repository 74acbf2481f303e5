"""What the tests of taking in share: the shipped register of kinds, and small made-up tables."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from treve.names import kinds as kinds_register
from treve.names.kinds import Kinds

ROOT = Path(__file__).parents[2]

UCDP_ROW: Mapping[str, str] = {
    "id": "1001", "year": "2017", "active_year": "1", "type_of_violence": "1", "conflict_new_id": "299",
    "conflict_name": "Syria: Government", "dyad_new_id": "11973", "dyad_name": "A - B", "side_a_new_id": "118",
    "side_a": "Government of Syria", "side_b_new_id": "4456", "gwnob": "", "side_b": "Syrian insurgents",
    "number_of_sources": "1", "source_article": '"SOHR,2017-01-15,Shells"', "source_office": "SOHR",
    "source_date": "2017-01-15", "source_headline": "Shells fall on a village", "source_original": "SOHR",
    "where_prec": "1", "where_coordinates": "Teir Maaleh village", "adm_1": "Homs Governorate",
    "adm_2": "Ar Rastan district", "latitude": "34.802462", "longitude": "36.707602",
    "geom_wkt": "POINT (36.707602 34.802462)", "priogrid_gid": "179714", "country": "Syria", "country_id": "652",
    "region": "Middle East", "event_clarity": "1", "date_prec": "1", "date_start": "2017-01-15",
    "date_end": "2017-01-15", "deaths_a": "2", "deaths_b": "1", "deaths_civilians": "1", "deaths_unknown": "0",
    "low": "4", "best": "4", "high": "5",
}  # fmt: skip


def ucdp(*changes: Mapping[str, str], rename: Mapping[str, str] | None = None) -> bytes:
    """Return a CSV with the columns of GED 19.1, one row for each set of changed cells."""
    rows = [{**UCDP_ROW, **change} for change in changes]
    names = [(rename or {}).get(name, name) for name in UCDP_ROW]
    return as_csv([names, *(list(row.values()) for row in rows)])


def as_csv(rows: Sequence[Sequence[str]], delimiter: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode()


@pytest.fixture(scope="session")
def kinds() -> Kinds:
    return kinds_register.read((ROOT / "src/treve/data/registers/kinds.yaml").read_text("utf-8"))
