"""What the tests of findings share: the shipped agreement and registers, and short ways to write incidents."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from treve.findings.assess import assess
from treve.findings.parameters import Parameters, read_parameters
from treve.names import actors as actors_register
from treve.names import kinds as kinds_register
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Reading, Terms
from treve.terms.read import read

DATA = Path(__file__).parents[2] / "src" / "treve" / "data"
DAY = 86_400
GOVERNMENT, UMBRELLA, ISIL, HTS = "government-of-syria", "syrian-insurgents", "isil", "hts"
DOUMA = (335714000, 364032000)
IDLIB = (359306000, 366339000)
RAQQA = (359500000, 390100000)


@cache
def syria() -> Terms:
    """The ceasefire of 29-30 December 2016."""
    return read((DATA / "agreements" / "syria-2016-12-29.yaml").read_bytes(), "syria-2016-12-29.yaml")


@cache
def valdria() -> Terms:
    """The fictional truce of the demonstration."""
    return read((DATA / "demo" / "valdria-2025-02-28.yaml").read_bytes(), "valdria-2025-02-28.yaml")


@cache
def actors() -> Actors:
    register = actors_register.read((DATA / "registers" / "actors.yaml").read_text(encoding="utf-8"))
    more = DATA / "demo" / "valdria-actors.yaml"
    return register.with_more(more.read_text(encoding="utf-8"), more.name)


@cache
def kinds() -> Kinds:
    return kinds_register.read((DATA / "registers" / "kinds.yaml").read_text(encoding="utf-8"))


@cache
def parameters() -> Parameters:
    return read_parameters((DATA / "parameters" / "findings.json").read_bytes())


def reading(name: str, terms: Terms | None = None) -> Reading:
    return next(one for one in (terms or syria()).readings if one.id == name)


def incident(name: str, side_a: object, side_b: object, day: str | None = "2017-03-01", **more: Any) -> dict[str, Any]:
    """One incident: sides as ids or lists of ids, one day, in Douma unless said otherwise."""
    start = None if day is None else (dt.date.fromisoformat(day) - dt.date(1970, 1, 1)).days * DAY
    row: dict[str, Any] = {
        "incident": name,
        "start_s": start,
        "end_s": None if start is None else start + DAY,
        "lat_e7": DOUMA[0],
        "lon_e7": DOUMA[1],
        "radius_m": 2_000,
        "place_class": "settlement",
        "place_name": "Douma",
        "adm1": "Rif Dimashq Governorate",
        "country": "Syria",
        "kind": "fire",
        "side_a": [side_a] if isinstance(side_a, str) else list(side_a),  # type: ignore[call-overload]
        "side_b": [side_b] if isinstance(side_b, str) else list(side_b),  # type: ignore[call-overload]
        "reports": 1,
        "independent_sources": 1,
        "source_names": ["UCDP"],
        "origins": ["SOHR"],
    }
    return row | more


def at(point: tuple[int, int], adm1: str, **more: Any) -> dict[str, Any]:
    return {"lat_e7": point[0], "lon_e7": point[1], "adm1": adm1, "place_name": None} | more


NOWHERE: dict[str, Any] = {
    "lat_e7": None,
    "lon_e7": None,
    "radius_m": None,
    "place_class": "country",
    "place_name": None,
    "adm1": None,
}


def frame(*rows: dict[str, Any]) -> pl.DataFrame:
    return pl.DataFrame(list(rows), infer_schema_length=None)


def judged(*rows: dict[str, Any], terms: Terms | None = None) -> dict[tuple[str, str], dict[str, Any]]:
    """Findings by (incident, reading)."""
    out = assess(frame(*rows), terms or syria(), None, actors(), kinds(), parameters())
    return {(row["incident"], row["reading"]): row for row in out.iter_rows(named=True)}


READINGS = ("as-agreed", "guarantors", "opposition")
