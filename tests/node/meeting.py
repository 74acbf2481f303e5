"""Articles beside the rows of UCDP GED: which incident does each article's report land in?"""

import json
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from treve.base.ids import sha256_hex
from treve.entries.records import Document, fingerprint_parts, to_groups
from treve.incidents import parameters as fusion
from treve.incidents.fuse import fuse
from treve.incidents.gather import Arrived, gather
from treve.incidents.known_places import known_places
from treve.node.registers import Registers
from treve.node.shipped import parameters_text
from treve.node.told import Delivered, told_by_articles
from treve.sources.from_press import from_press
from treve.sources.read import read
from treve.statements.rows import read_press


class Meeting(NamedTuple):
    """For each article's incident that a row tells of too: the file, the row's id, and what became of it.

    `met`: in the row's incident; `other`: in an incident with another row only; `alone`; `none`: no report at all.
    """

    file: str
    row: str
    outcome: str
    text: str


def meetings(ged: bytes, folder: Path, registers: Registers, *, only: str = "") -> list[Meeting]:
    """Return what became of the incidents of gold that name a row, all rows and articles fused at once."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    documents = [each for each in gold["docs"] if each["file"].startswith(only)]
    delivered = [_delivered(folder / each["file"]) for each in documents]
    reading = read(ged, "ged.csv", kinds=registers.kinds)
    rows = [_arrived(report, at) for at, report in enumerate(reading.reports)]
    gazetteer = registers.gazetteer.with_more(lambda: known_places(rows, registers.places))
    told = told_by_articles(
        read_press([each.article for each in delivered]), delivered, registers.actors.mentions, gazetteer
    )
    gathered = gather([*rows, *told], registers.actors, registers.kinds, registers.places, gazetteer)
    fused = fuse(gathered.reports, fusion.read_parameters(parameters_text("fusion").encode()))
    members = fused.members.filter(pl.col("link") == "same").join(
        gathered.told.select(
            "report", "native_id", "source_kind", "file_name", "kind", "text", "start_s", "lat_e7", "radius_m"
        ),
        on="report",
    )
    return [
        _meeting(document["file"], incident, members)
        for document in documents
        for incident in document["incidents"]
        if "ged" in incident
    ]


def _meeting(file: str, gold: dict[str, Any], members: pl.DataFrame) -> Meeting:
    row = members.filter((pl.col("native_id") == gold["ged"]) & (pl.col("source_kind") == "dataset"))
    mine = members.filter((pl.col("file_name") == Path(file).name) & pl.col("kind").is_in(gold["kinds"]))
    assert len(row) == 1, gold["ged"]
    if not len(mine):
        return Meeting(file, gold["ged"], "none", "")
    here = mine.filter(pl.col("incident") == row["incident"][0])
    text = str(mine.select("kind", "lat_e7", "radius_m", "start_s", "score").to_dicts())
    if len(here):
        return Meeting(file, gold["ged"], "met", text)
    with_rows = members.filter(
        pl.col("incident").is_in(mine["incident"].implode()) & (pl.col("source_kind") == "dataset")
    )
    return Meeting(
        file, gold["ged"], "other" if len(with_rows) else "alone", text + str(with_rows["native_id"].to_list())
    )


def _delivered(path: Path) -> Delivered:
    data = path.read_bytes()
    article = from_press(data, path.name)
    document = Document(sha256_hex(data), article.outlet or "press", "press", article.language, article.outlet)
    return Delivered(article, document, 1, 0, "2026-01-01T00:00:00Z")


def _arrived(report: Any, at: int) -> Arrived:
    mark = sha256_hex(b"\n".join(fingerprint_parts(to_groups(report))))
    return Arrived(report, mark, 0, at, "0" * 64, "ged.csv", "2026-01-01T00:00:00Z", revises=False)
