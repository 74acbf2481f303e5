"""Where corrected and withdrawn reports are shown, now that nothing is computed with them.

A corrected report is shown with the one that stands in its place, so that a judgement that named it follows. A
withdrawn one is shown with the incident that it would belong to; where no other report speaks of that, it is an
incident of its own that is `withdrawn`: visible, judged under no terms, counted nowhere. The withdrawal itself is shown
beside.

Fusion is not moved by any of this: where a withdrawn report would belong is asked of a second fusion, which takes over
the links of the first.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

import polars as pl

from treve.incidents.fuse import Incidents, fuse
from treve.incidents.gather import Gathered
from treve.incidents.parameters import Parameters
from treve.incidents.summary import MEMBERS


class TakenBack(NamedTuple):
    """`members`: further rows, links corrected, withdrawn and withdrawal. `incidents`: those that are withdrawn whole.

    `own`: the rows of `members` of the withdrawn incidents, linked as the same among themselves.
    """

    members: pl.DataFrame
    incidents: pl.DataFrame
    own: pl.DataFrame


def taken_back(
    fused: Incidents, gathered: Gathered, parameters: Parameters, judged: pl.DataFrame | None = None, threads: int = 1
) -> TakenBack:
    """Return where the reports are shown that do not stand.

    Cost: nothing where all stand, else a second fusion of what is near a withdrawn report.

    Args:
        fused: of the reports that stand.
        gathered: all reports.
        parameters: those of the fusion.
        judged: what people decided of pairs, as for `fuse`, like the next.
        threads: how many work at a time.
    """
    told = gathered.told.filter(pl.col("state").is_not_null() & (pl.col("state") != "stands"))
    of = _belongs(fused.members)
    rows: list[dict[str, Any]] = []
    alone = gathered.withdrawn.clear()
    if len(gathered.withdrawn):
        both = pl.concat([gathered.reports, gathered.withdrawn]).sort("report")
        joint = fuse(both, parameters, fused, threads, judged)
        shown = _where(joint.members, of, frozenset(gathered.withdrawn["report"].to_list()))
        rows += [_row(report, incident, "withdrawn", ppm) for report, (incident, ppm) in shown.items()]
        alone = gathered.withdrawn.filter(~pl.col("report").is_in(list(shown)))
    own = fuse(alone, parameters) if len(alone) else None
    incidents = fused.incidents.clear()
    members = fused.members.clear()
    if own is not None:
        members = own.members.filter(pl.col("link") == "same")
        incidents = own.incidents.with_columns(
            pl.lit("withdrawn").alias("verification"),
            pl.lit(0, dtype=pl.Int64).alias("independent_sources"),
            pl.lit(0, dtype=pl.Int64).alias("independent_means"),
            pl.lit(value=False).alias("counted"),
        )
        rows += [_row(row["report"], row["incident"], "withdrawn") for row in members.iter_rows(named=True)]
    of |= {row["report"]: row["incident"] for row in rows}
    following = _corrected_by(gathered.told)
    for report, by in told.filter(pl.col("state") == "corrected").select("report", "amended_by").iter_rows():
        following[report] = [*following.get(report, ()), *by]
    for report in told.filter(pl.col("state") != "withdrawal")["report"].to_list():
        last = _last(report, following, of)
        if report not in of and last is not None:
            rows.append(_row(report, of[last], "corrected"))
    of |= {row["report"]: row["incident"] for row in rows}
    withdrawals = told.filter(pl.col("state") == "withdrawal")
    for report, amends in withdrawals.select("report", "amends").iter_rows():
        for incident in sorted({of[one["report"]] for one in amends if one["report"] in of}):
            rows.append(_row(report, incident, "withdrawal"))
    return TakenBack(pl.DataFrame(rows, schema=MEMBERS).sort("incident", "report", "link"), incidents, members)


def _corrected_by(told: pl.DataFrame) -> dict[str, list[str]]:
    """Return for each report the ones that correct it, as far as they may."""
    amends = told.select(pl.col("report").alias("by"), "amends").explode("amends", empty_as_null=False).drop_nulls()
    field = pl.col("amends").struct.field
    holds = amends.filter((field("how") == "corrects") & field("why").is_null())
    found = holds.select(field("report"), "by").group_by("report").agg(pl.col("by").unique().sort())
    return dict(found.iter_rows())


def _last(report: str, following: Mapping[str, list[str]], of: Mapping[str, str]) -> str | None:
    """Return a correction of a report, near or far, that is shown somewhere; of several the first."""
    seen, queue = {report}, [report]
    for one in queue:
        if one in of and one != report:
            return one
        fresh = [each for each in following.get(one, ()) if each not in seen]
        seen.update(fresh)
        queue += fresh
    return None


def _belongs(members: pl.DataFrame) -> dict[str, str]:
    same = members.filter(pl.col("link") == "same")
    return dict(zip(same["report"].to_list(), same["incident"].to_list(), strict=True))


def _where(members: pl.DataFrame, of: Mapping[str, str], withdrawn: frozenset[str]) -> dict[str, tuple[str, int]]:
    """Return for each withdrawn report that is joined with others the incident of most of these, and how surely."""
    same = members.filter(pl.col("link") == "same")
    near = same.filter(pl.col("report").is_in(list(withdrawn)))["incident"].unique()
    found: dict[str, tuple[str, int]] = {}
    for _, group in same.filter(pl.col("incident").is_in(near.implode())).group_by("incident"):
        others = Counter(of[one] for one in group["report"].to_list() if one in of)
        if others:
            incident = min(others, key=lambda one: (-others[one], one))
            for report, ppm in group.select("report", "probability_ppm").iter_rows():
                if report in withdrawn:
                    found[report] = (incident, ppm)
    return dict(sorted(found.items()))


def _row(report: str, incident: str, link: str, ppm: int = 1_000_000) -> dict[str, Any]:
    return {"report": report, "incident": incident, "probability_ppm": ppm, "link": link, "by": "rule"}
