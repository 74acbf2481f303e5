"""The public columns of FUSION.md as `Reports`, however two databases write them.

Only `report_id` and `source` must be there. Any other column may be missing, null, or of another type. Ids may be
numbers or words, precisions words of several offices or the numbers of UCDP, actors ids that sources share or, where
they share none, names; days, degrees and deaths may be text (`public_cells`). A cell that cannot be read says nothing
and is counted (`unread`); further columns are named there too.
"""

import sys
from typing import Any

import polars as pl
from public_cells import Cells, cells_of, in_days, value_of

from treve.incidents.columns import reports_frame
from treve.incidents.learn_labelled import learn_from
from treve.incidents.parameters import Parameters

EPOCH_S = 1_483_228_800  # day 0 of the table becomes 1 January 2017; any day would do
DAY_S = 86_400
GOLD = "incident"

TIMES = {
    "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour", "exact": "day", "day": "day",
    "date": "day",
    "days": "days", "2-6 days": "days", "few days": "days", "unknown": "days", "week": "week", "weeks": "week",
    "month": "month", "months": "month", "year": "longer", "years": "longer", "longer": "longer", "range": "longer",
    "heure": "hour", "jour": "day", "jours": "days", "semaine": "week", "mois": "month", "an": "longer",
    "1": "day", "2": "days", "3": "week", "4": "month", "5": "longer",
}  # fmt: skip
"""What is said of the precision of a time; nothing said is a day, a word that is not here some days."""

LENGTH_S = {"minute": 60, "hour": 3_600, "day": DAY_S, "days": 4 * DAY_S, "week": 7 * DAY_S, "month": 30 * DAY_S,
            "longer": 365 * DAY_S}  # fmt: skip

PLACES = {
    "exact": "exact", "gps": "exact", "point": "exact", "street": "exact", "address": "exact", "neighbourhood": "exact",
    "neighborhood": "exact", "town": "settlement", "city": "settlement", "village": "settlement",
    "locality": "settlement", "settlement": "settlement", "near": "near",
    "near town": "near", "area": "near", "unknown": "near",
    "district": "district", "adm2": "district", "adm3": "district", "county": "district", "municipality": "district",
    "province": "province", "adm1": "province", "governorate": "province", "state": "province", "region": "province",
    "ville": "settlement", "village/town": "settlement", "commune": "settlement", "région": "province",
    "pays": "country", "country": "country",
    "nation": "country", "national": "country", "adm0": "country", "feature": "feature",
    "1": "exact", "2": "near", "3": "district", "4": "province", "5": "feature", "6": "country", "7": "country",
}  # fmt: skip
"""Likewise of a place; nothing said is a settlement, a word that is not here somewhere near."""

NOBODY = ("", "unknown", "unidentified", "none", "n/a", "na", "null", "nan", "inconnu", "inconnus", "-", "?")


def names_of_reports(table: pl.DataFrame) -> pl.Series:
    """Return the ids as `Reports` has them, row by row: numbers filled with zeros, so that they keep their order."""
    for name in ("report_id", "source"):
        if name not in table.columns:
            sys.exit(f"the table has no column {name}: add it, or rename the one that holds it")
    ids = table["report_id"]
    if ids.dtype.is_nested():
        sys.exit("report_id holds lists: give each row one number or one word")
    if ids.dtype.is_float():
        whole = ids.cast(pl.Int64, strict=False)
        ids = whole if bool((whole.cast(ids.dtype) == ids).all()) else ids
    if ids.null_count() or ids.n_unique() < len(ids):
        sys.exit("report_id is empty or double in some row: give each row an id of its own")
    text = ids.cast(pl.String)
    return (text.str.zfill(32) if ids.dtype.is_integer() else text).alias("report")


def as_reports(table: pl.DataFrame, ids_shared: bool | None = None, cells: Cells | None = None) -> pl.DataFrame:
    """Return the public columns as `Reports`; what a source did not say stays null.

    `t` is in days or a date. `report_id` is no id that the source itself gave, so `native_id` is null. Of a part of a
    table, `ids_shared` and `cells` say what `share_ids` and `cells_of` say of the whole.
    """
    cells = cells_of(table) if cells is None else cells
    rows = table.with_columns(names_of_reports(table)).with_columns(
        *(pl.lit(None, dtype=pl.String).alias(name) for name in _WANTED if name not in table.columns)
    )
    rows = rows.with_columns(
        pl.col("source").cast(pl.String).fill_null(""),
        *(_days(rows, name, cells) for name in ("t", "received")),
        _precision("t_prec", TIMES, "day", "days"),
        _precision("loc_prec", PLACES, "settlement", "near"),
        *(_numbers(rows, name, cells) for name in ("lat", "lon")),
        *(_words(name, rows.schema[name]) for name in _TEXTS),
        *_deaths(rows, cells),
    )
    if "t" in cells.said:  # a month is what was said, whatever the column of precisions leaves out
        span, unsaid = value_of(table, "t", cells, "whole"), _unsaid(table, "t_prec")
        rows = rows.with_columns(t_prec=pl.when(span.is_not_null() & unsaid).then(span).otherwise("t_prec"))
    placed = pl.col("lat").is_between(-90, 90) & pl.col("lon").is_between(-180, 180)
    length = pl.col("t_prec").replace_strict(LENGTH_S, return_dtype=pl.Int64)
    seconds = (pl.col("t") * DAY_S).round().cast(pl.Int64)
    first = (
        pl.when(pl.col("t_prec").is_in(["minute", "hour"]))
        .then(seconds - length // 2)
        .otherwise((pl.col("t").floor() * DAY_S).cast(pl.Int64) - (length - DAY_S) // (2 * DAY_S) * DAY_S)
    ) + EPOCH_S
    kind = pl.coalesce("type_leaf", "type_parent", "event_type")
    return reports_frame(
        rows.select(
            "report",
            "source",
            received_s=(pl.col("received") * DAY_S).round().cast(pl.Int64) + EPOCH_S,
            start_s=first,
            end_s=first + length,
            time_class=pl.when(pl.col("t").is_null()).then(pl.lit("unknown")).otherwise("t_prec"),
            lat_e7=pl.when(placed).then((pl.col("lat") * 1e7).round()).cast(pl.Int64),
            lon_e7=pl.when(placed).then((pl.col("lon") * 1e7).round()).cast(pl.Int64),
            place_class="loc_prec",
            place_name="place",
            adm1="adm1",
            adm2="adm2",
            kind=kind,
            kind_parent=pl.coalesce("type_parent", kind),
            **_sides(rows, share_ids(rows) if ids_shared is None else ids_shared),
            **{f"killed_{name}": pl.when(pl.col(name) >= 0).then(name) for name in ("low", "best", "high")},
            details=_list(rows["details"]),
            text="text",
        )
    )


_TEXTS = ("place", "adm1", "adm2", "event_type", "type_leaf", "type_parent", "text")
BOUNDS = {"low": ("deaths_low", "low"), "high": ("deaths_high", "high")}
"""What columns are called, beside those of FUSION.md, that bound the number of dead."""

_WANTED = (
    "t", "t_prec", "received", "lat", "lon", "loc_prec", *_TEXTS, "actor_a", "actor_b", "actor_a_id", "actor_b_id",
    "actor_a_grp", "actor_b_grp", "deaths", "details",
)  # fmt: skip


def _days(rows: pl.DataFrame, name: str, cells: Cells) -> pl.Series:
    """Return days: of a date those since 1970, else the number."""
    column = rows[name]
    if name in cells.said:
        return value_of(rows, name, cells)
    if column.dtype == pl.Date:
        return column.cast(pl.Int32).cast(pl.Float64) + 0.5
    if column.dtype == pl.Datetime:
        return (column.dt.epoch("s").cast(pl.Float64) / DAY_S).alias(name)
    return in_days(column, cells.unit.get(name, "days"))


def _numbers(rows: pl.DataFrame, name: str, cells: Cells) -> pl.Series:
    if name in cells.said:
        return value_of(rows, name, cells)
    number = rows[name].cast(pl.Float64, strict=False)
    return number.set((~number.is_finite()).fill_null(value=False), None)


def _deaths(rows: pl.DataFrame, cells: Cells) -> list[pl.Series]:
    """Return the number and its bounds, where the cell or columns of their own give some."""
    own = {field: next((name for name in names if name in rows.columns), None) for field, names in BOUNDS.items()}
    out = [_numbers(rows, "deaths", cells).alias("best")]
    for field, name in own.items():
        if name is not None:
            out.append(_numbers(rows, name, cells).alias(field))
        elif "deaths" in cells.said:
            out.append(value_of(rows, "deaths", cells, field).alias(field))
        else:
            out.append(pl.Series(field, [None] * len(rows), dtype=pl.Int64))
    return [column.cast(pl.Float64).round().cast(pl.Int64, strict=False) for column in out]


def _unsaid(table: pl.DataFrame, name: str) -> pl.Series:
    if name not in table.columns:
        return pl.repeat(value=True, n=len(table), eager=True)
    return table[name].cast(pl.String).str.strip_chars().fill_null("") == ""


def unread(table: pl.LazyFrame, cells: Cells) -> dict[str, Any]:
    """Return what of a table could not be read: cells by column, precisions in unknown words, columns not known."""
    names = table.collect_schema().names()
    found: dict[str, Any] = dict(cells.unread)
    for name, words in (("t_prec", TIMES), ("loc_prec", PLACES)):
        if name in names:
            said = table.select(pl.col(name).cast(pl.String).str.strip_chars().str.to_lowercase()).collect()[name]
            odd = said.drop_nulls().str.replace(r"\.0$", "")
            odd = odd.filter(~odd.is_in([*words, ""]))
            if len(odd):
                found[name] = {"cells": len(odd), "such_as": odd.sort()[0]}
    known = {"report_id", "source", GOLD, *_WANTED, *(name for names in BOUNDS.values() for name in names)}
    ignored = [name for name in names if name not in known and not name.startswith("_")]
    return found | ({"columns": ignored} if ignored else {})


def _precision(name: str, words: dict[str, str], unsaid: str, other: str) -> pl.Expr:
    said = pl.col(name).cast(pl.String).str.strip_chars().str.to_lowercase().str.replace(r"\.0$", "")
    said = pl.when(said != "").then(said)
    return pl.when(said.is_null()).then(pl.lit(unsaid)).otherwise(
        said.replace_strict(words, default=other, return_dtype=pl.String)
    ).alias(name)  # fmt: skip


def _words(name: str, dtype: pl.DataType) -> pl.Expr:
    column = pl.col(name)
    if dtype == pl.List:
        column = column.list.eval(pl.element().cast(pl.String)).list.join(" ", ignore_nulls=True)
    text = column.cast(pl.String).str.strip_chars()
    return pl.when(text != "").then(text).alias(name)


OF_ACTORS = ("source", "actor_a_id", "actor_b_id")


def share_ids(table: pl.DataFrame) -> bool:
    """Return whether two sources of a table name an actor by one id."""
    ids = [name for name in OF_ACTORS[1:] if name in table.columns]
    if not ids:
        return False
    named = table.select("source", *(_actors(table[name]).alias(name) for name in ids))
    shared = (
        pl.concat([named.select("source", id=x).explode("id", empty_as_null=False, keep_nulls=False) for x in ids])
        .group_by("id")
        .agg(pl.col("source").n_unique())
        .filter(pl.col("source") > 1)
    )
    return len(shared) > 0


def _sides(rows: pl.DataFrame, by_id: bool) -> dict[str, pl.Series]:
    """Return the sides and their groups: by id where two sources share one, else by name."""
    out = {}
    for x in "ab":
        out[f"side_{x}"] = _actors(rows[f"actor_{x}_id" if by_id else f"actor_{x}"])
        out[f"group_{x}"] = _actors(rows[f"actor_{x}_grp"])
    return out


def _actors(column: pl.Series) -> pl.Series:
    """Return each cell as a list of words, small letters, without those that name nobody."""
    lists = column if column.dtype == pl.List else column.cast(pl.String).str.replace_all(",", ";").str.split(";")
    cleaned = pl.element().cast(pl.String).str.strip_chars().str.to_lowercase()
    return lists.list.eval(cleaned.filter(~cleaned.is_in(NOBODY) & ~cleaned.str.starts_with("unknown")))


def _list(column: pl.Series) -> pl.Series:
    lists = column if column.dtype == pl.List else column.cast(pl.String).str.split(" ")
    return lists.list.eval(pl.element().cast(pl.String).filter(pl.element().cast(pl.String) != ""))


def with_truth(table: pl.DataFrame) -> tuple[pl.DataFrame, Any]:
    """Return the reports of a table and, row by row, the number of their incident; -1 where nobody looked."""
    reports = as_reports(table)
    truth = pl.DataFrame([names_of_reports(table), table[GOLD].rank("dense").cast(pl.Int64).alias("truth")])
    found = reports.join(truth, on="report", how="left", maintain_order="left")["truth"].fill_null(-1)
    return reports, found.to_numpy().astype("i8")


def taught_by(
    table: pl.DataFrame, parameters: Parameters, threads: int, beside: pl.DataFrame | None = None
) -> Parameters:
    """Return parameters learnt from a table with gold, which may be partial, for reports that are to be fused."""
    if GOLD not in table.columns:
        sys.exit(f"the table to learn from has no column {GOLD}: name another, or leave --train out to learn without")
    reports, truth = with_truth(table)
    return learn_from(reports, parameters, truth, threads, beside)


def labels_of(members: pl.DataFrame, table: pl.DataFrame) -> pl.DataFrame:
    """Return `report_id` in its own type, `incident`, `link` and `part_of`, sorted by report.

    A report that sums up others and those that it sums up share the label of the first of these, so that whoever reads
    pairs sees many to one. The finer truth stands beside: `link` is "part" for a report of which another is the sum,
    `part_of` names a report that sums it up, and `own` is the incident that the product shows for it.
    """
    same = members.filter(pl.col("link") == "same").select("report", own="incident")
    parts = members.filter(pl.col("link") == "part").select(
        whole="report", own="incident", strength="score", part_of="report"
    )
    wholes = same.rename({"report": "whole", "own": "sum"})
    strongest = (
        parts.join(wholes, on="whole")
        .sort("own", pl.col("strength").fill_null(0) * -1, "whole")
        .group_by("own", maintain_order=True)
        .first()
    )
    first = strongest.group_by("sum").agg(label=pl.col("own").min())
    label = strongest.join(first, on="sum").select("own", "part_of", "label")
    labelled = (
        same.join(label, on="own", how="left")
        .join(first.rename({"sum": "own", "label": "of_sum"}), on="own", how="left")
        .select(
            "report",
            incident=pl.coalesce("label", "of_sum", "own"),
            link=pl.when(pl.col("label").is_not_null()).then(pl.lit("part")).otherwise(pl.lit("same")),
            part_of="part_of",
            own="own",
        )
    )
    ids = pl.DataFrame([names_of_reports(table), table["report_id"]])
    named = ids.rename({"report": "part_of", "report_id": "part_of_id"})
    return (
        labelled.join(ids, on="report")
        .join(named, on="part_of", how="left")
        .sort("report")
        .select("report_id", "incident", "link", part_of="part_of_id", own="own")
    )
