"""An agreement with a case's block laid over it, and a case's reports as incidents, by the product's own readers."""

import csv
import datetime as dt
import io
import json
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

from treve.base.time import zone_of
from treve.incidents.gather import Arrived, gather
from treve.names import actors as actors_register
from treve.names import kinds as kinds_register
from treve.names import places as places_register
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.sources.read import read as take
from treve.terms.annex import whole
from treve.terms.model import Terms
from treve.terms.read import read, read_annex
from treve.terms.tree import tree

from .document import Row

DATA = Path(__file__).parents[2] / "src" / "treve" / "data"
BASE = Path(__file__).parent / "base"
KEYS = ("id", "actor", "whom", "who")
COLUMNS = (
    "id", "source", "first", "last", "time", "zone", "lat", "lon", "radius_m", "place", "province", "country", "known",
    "kind", "by", "against", "side a", "side b", "killed", "text", "weapon", "mm", "sum",
)  # fmt: skip
SIDES = ("by", "against", "side a", "side b")
GIVEN = {*COLUMNS, "when", "km", "line"} - {"first", "last", "time", "radius_m"}


@cache
def actors() -> Actors:
    register = actors_register.read((DATA / "registers" / "actors.yaml").read_text(encoding="utf-8"))
    return register.with_more((BASE / "actors.yaml").read_text(encoding="utf-8"), "actors.yaml")


@cache
def kinds() -> Kinds:
    return kinds_register.read((DATA / "registers" / "kinds.yaml").read_text(encoding="utf-8"))


def terms_of(agreement: str, over: str) -> Terms:
    """Return a shipped agreement, or the base truce, with a block of YAML laid over it."""
    path = BASE / "truce.yaml" if agreement == "twoshore" else DATA / "agreements" / f"{agreement}.yaml"
    plain = laid(tree(path.read_bytes()).value, tree(over.encode()).value or {})
    return read(json.dumps(plain, ensure_ascii=False).encode(), path.name, kinds().known)


def with_annex(terms: Terms, annex: str) -> Terms:
    """Return the agreement as whoever may see the annex reads it."""
    return whole(terms, [read_annex(annex.encode(), "annex.yaml", terms, kinds().known)])


def laid(under: Any, over: Any) -> Any:
    """Return one value laid over another: names by name, lists of named parts by their names, the rest replaced."""
    if isinstance(under, dict) and isinstance(over, dict):
        return {**under, **{key: laid(under.get(key), value) for key, value in over.items()}}
    if isinstance(under, list) and isinstance(over, list) and over and all(isinstance(one, dict) for one in over):
        key = next((key for key in KEYS if all(key in one for one in over)), None)
        if key is not None:
            found = {one[key]: one for one in under if isinstance(one, dict) and key in one}
            return [*{**found, **{one[key]: laid(found.get(one[key]), one) for one in over}}.values()]
    return over


def incidents_of(rows: list[Row], zone: str) -> pl.DataFrame:
    """Return the reports of a case as columns, each an incident of its own."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    parties = set()
    for row in rows:
        unknown = set(row) - GIVEN
        assert not unknown, f"line {row['line']}: no column {sorted(unknown)}"
        if row.get("source", "").startswith("party"):
            parties.add(row["id"])
        writer.writerow(_as_written(row, zone))
    found = take(
        out.getvalue().encode(), "reports.csv", kinds=kinds(), mapping=(BASE / "reports.mapping.yaml").read_text()
    )
    assert not found.held, found.held
    places = places_register.read((DATA / "registers" / "places.yaml").read_text(encoding="utf-8"))
    arrived = [
        Arrived(one, str(k), 0, k, "case", "reports.csv", "2031-01-01T00:00:00Z", revises=False)
        for k, one in enumerate(found.reports)
    ]
    gathered = gather(arrived, actors(), kinds(), places)
    told = gathered.told.select(
        "report",
        "mentions",
        "direction",
        pl.concat_list("weapon").list.drop_nulls().alias("weapon"),
        pl.concat_list("source").alias("source_names"),
        pl.lit(1, dtype=pl.Int64).alias("independent_sources"),
        pl.lit(1, dtype=pl.Int64).alias("reports"),
        pl.col("native_id").is_in(sorted(parties)).alias("parties_only"),
    )
    calibres = pl.DataFrame(
        {
            "report": [one.identity.report for one in found.reports],
            "calibre_mm": [[one.content.calibre_mm] if one.content.calibre_mm else [] for one in found.reports],
        },
        schema={"report": pl.String(), "calibre_mm": pl.List(pl.Int64())},
    )
    whole = gathered.reports.join(told, on="report").join(calibres, on="report")
    return whole.drop("report").rename({"native_id": "incident"})


def _as_written(row: Row, zone: str) -> dict[str, str]:
    first, _, last = row["when"].partition("..")
    day, _, hour = first.partition(" ")
    plain = {
        "source": "the observers",
        "country": "Twoshore",
        "kind": "fire",
        "first": day,
        "last": last or ("" if hour else day),
        "time": hour,
        "zone": zone if hour else "",
        "radius_m": str(round(1_000 * float(row["km"]))) if row.get("km") else "",
    }
    if row.get("lat") and not row.get("km") and not row.get("known"):
        plain["radius_m"] = "100"
    named = {side: "+".join(map(_called, row[side].split("+"))) for side in SIDES if row.get(side)}
    return plain | {name: value for name, value in row.items() if name in COLUMNS and value} | named


def _called(who: str) -> str:
    """Return what an actor of the register is called, as a source would write it."""
    known = actors().by_id.get(who)
    return who if known is None else known.names[-1].labels["en"]


def second_of(day: str, zone: str) -> int:
    """Return the second at which a day of the theatre begins."""
    return int(dt.datetime.fromisoformat(day).replace(tzinfo=zone_of(zone)).timestamp())
