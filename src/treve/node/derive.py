"""Reports to findings: the steps of the derivation in a row, and nothing else. Pure.

articles -> reports that they tell of; all reports -> columns -> incidents -> what was told of each -> findings,
agreement by agreement -> the timeline
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
import polars as pl

from treve.entries.linking import SpokenLink
from treve.entries.statement_review import Reviewed
from treve.findings import parameters as finding_parameters
from treve.findings.again import assess_again
from treve.findings.assess import SCHEMA as FINDINGS
from treve.findings.assess import assess
from treve.incidents import parameters as fusion_parameters
from treve.incidents.fuse import fuse
from treve.incidents.gather import Arrived, Gathered, gather
from treve.incidents.known_places import known_places
from treve.incidents.said_links import judged_pairs
from treve.incidents.taken_back import TakenBack, taken_back
from treve.node.registers import Registers
from treve.node.told import Delivered, told_by_articles
from treve.statements.documents import document_rows
from treve.statements.persons import person_rows
from treve.statements.review_rows import review_rows
from treve.statements.rows import Press, read_press, statement_rows
from treve.terms.model import Terms
from treve.timeline import parameters as timeline_parameters
from treve.timeline.contradictions import contradiction_rows
from treve.timeline.deeds import deeds
from treve.timeline.derive import timeline
from treve.timeline.voices import Voices

Step = Callable[[str, int, int | None], None]


class Before(NamedTuple):
    """What an earlier view came to under the same agreements, registers and parameters, for the same audience.

    `incidents`: those that were held against the terms; `findings`: all of them. `gathered`: the reports, where nothing
    has come since but what people said of links.
    """

    incidents: pl.DataFrame
    findings: pl.DataFrame
    gathered: Gathered | None = None


def derive(
    arrived: Iterable[Arrived],
    delivered: Sequence[Delivered],
    agreements: Sequence[Terms],
    registers: Registers,
    parameters: Mapping[str, str],
    say: Step,
    links: Sequence[SpokenLink] = (),
    reviews: Sequence[Reviewed] = (),
    before: Before | None = None,
) -> dict[str, pl.DataFrame]:
    """Return the frames of a view but `problems`: from `told` and `reports` to `articles`, `timeline` and `deeds`.

    `before` saves work and changes nothing: what did not change is taken over from it.

    `links` and `reviews` are what people said of links between reports and of statements: they are obeyed before
    anything follows.

    The answer depends on the sets of reports, agreements and of what people said, the registers and the parameters
    ("fusion", "findings" and, where a centre has them, "timeline", as texts).

    Cost: about 0.5 ms a report and agreement; compiling takes some seconds once a machine.
    """
    actors, kinds, offices = registers.actors, registers.kinds, registers.offices
    say("reading articles", 0, None)
    press = read_press([each.article for each in delivered], reviews=reviews)
    if before is not None and before.gathered is not None:
        gathered = before.gathered
    else:
        gathered = _gathered(tuple(arrived), press, delivered, registers, say)
    say("fusing reports into incidents", 0, None)
    fusing = fusion_parameters.read_parameters(parameters["fusion"].encode())
    judged = judged_pairs(links, frozenset(gathered.reports["report"].to_list())) if links else None
    fused = fuse(gathered.reports, fusing, threads=os.cpu_count() or 1, judged=judged)
    incidents = with_what_was_told(fused.incidents, fused.members, gathered.told)
    back = taken_back(fused, gathered, fusing, judged, threads=os.cpu_count() or 1)
    thresholds = finding_parameters.read_parameters(parameters["findings"].encode())
    findings = []
    for terms in agreements:
        say(f"holding incidents against {terms.agreement}", 0, None)
        law = (terms, actors, kinds, thresholds)
        findings.append(
            assess(incidents, terms, terms.readings, *law[1:])
            if before is None
            else assess_again(incidents, before.incidents, before.findings, *law)
        )
    say("laying out the timeline", 0, None)
    rule = timeline_parameters.read_parameters(parameters["timeline"].encode()) if "timeline" in parameters else None
    voices = Voices(actors, offices)
    held = pl.concat(findings) if findings else pl.DataFrame(schema=FINDINGS)
    frames = (incidents, fused.members, gathered.told)
    happened = timeline(press, agreements, frames, kinds, voices, rule or timeline_parameters.Parameters())
    done = deeds(agreements, press, happened, incidents, held, voices)
    return {
        "told": gathered.told,
        "reports": gathered.reports,
        "withdrawn": gathered.withdrawn,
        "members": pl.concat([fused.members, back.members]).sort("incident", "report", "link"),
        # Nothing is held against the terms or told in the timeline that its own sources have taken back.
        "incidents": pl.concat([incidents, _of_withdrawn(back, gathered.told)]).sort("incident"),
        "findings": held,
        "statements": _as_json(statement_rows(press, offices)),
        "articles": _as_json(document_rows(press)),
        "timeline": _as_json(happened),
        "deeds": _as_json(done),
        "statement_reviews": _as_json(review_rows(press)),
        "contradictions": _as_json(contradiction_rows(press, happened, (incidents, fused.members, gathered.told))),
        "persons": _as_json(person_rows(press, offices)),
    }


def _gathered(
    arrived: Sequence[Arrived], press: Press, delivered: Sequence[Delivered], registers: Registers, say: Step
) -> Gathered:
    """Return the columns of the reports that were taken in and of those that articles tell of."""
    actors, kinds, places, _, gazetteer, _, agencies = registers
    gazetteer = gazetteer.with_more(lambda: known_places(arrived, places))
    told = told_by_articles(press, delivered, actors.mentions, gazetteer)
    say("gathering reports", 0, None)
    return gather([*arrived, *told], actors, kinds, places, gazetteer, agencies)


def _of_withdrawn(back: TakenBack, told: pl.DataFrame) -> pl.DataFrame:
    """Return the incidents that were withdrawn whole, with what was told of them."""
    said = told.with_columns((pl.col("state") == "withdrawn").fill_null(value=False).alias("computed_with"))
    return with_what_was_told(back.incidents, back.own, said)


def _as_json(rows: Sequence[Mapping[str, object]]) -> pl.DataFrame:
    return pl.DataFrame({"row": [msgspec.json.encode(row).decode() for row in rows]}, schema={"row": pl.String()})


def with_what_was_told(incidents: pl.DataFrame, members: pl.DataFrame, told: pl.DataFrame) -> pl.DataFrame:
    """Add to each incident what is asked of its reports: who is named, who fired, who says so, citing whom."""
    spoken = told.filter(pl.col("computed_with")).select(
        "report",
        "mentions",
        "direction",
        "origins",
        "source",
        "source_kind",
        "native_id",
        "harm",
        "side_a",
        "side_b",
        "weapon",
        _further("calibre_mm").cast(pl.Int64, strict=False).alias("calibre_mm"),
        _further("direction").replace_strict(_ENDS, default=None, return_dtype=pl.String).alias("_end"),
    )
    sides = incidents.select("incident", pl.col("side_a").alias("_a"), pl.col("side_b").alias("_b"))
    joined = (
        members.filter(pl.col("link") == "same")
        .select("incident", "report")
        .join(spoken, on="report")
        .join(sides, on="incident")
        .with_columns(_fired().alias("_fired"))
    )
    by_incident = (
        joined.sort("incident", "report")
        .group_by("incident", maintain_order=True)
        .agg(
            *(_flat(name).unique().sort() for name in ("mentions", "origins")),
            pl.col("source").unique().sort().alias("source_names"),
            (pl.col("source_kind") == "party").all().alias("parties_only"),
            pl.col("native_id").drop_nulls().unique().sort().alias("native_ids"),
            # One source that says who fired makes the claim; two that contradict each other leave it open.
            pl.when(pl.col("_fired").drop_nulls().n_unique() == 1)
            .then(pl.col("_fired").drop_nulls().first())
            .otherwise(pl.lit("unknown"))
            .alias("direction"),
            _flat("harm"),
            *(pl.col(name).drop_nulls().unique().sort() for name in ("weapon", "calibre_mm")),
            # Which end of the fire the place is; where reports say both, neither is said.
            pl.when(pl.col("_end").drop_nulls().n_unique() == 1)
            .then(pl.col("_end").drop_nulls().first())
            .otherwise(pl.lit("unknown"))
            .alias("place_is"),
        )
    )
    return incidents.join(by_incident, on="incident", how="left", maintain_order="left")


_ENDS = {"incoming": "impact", "impact": "impact", "outgoing": "fire_from"}
"""Which end of the fire a report places, by the direction that it gives."""


def _further(name: str) -> pl.Expr:
    """Return what a report also said, which no column shows."""
    return pl.col("further").str.json_path_match(f"$.{name}")


def _flat(name: str) -> pl.Expr:
    return pl.col(name).list.explode(keep_nulls=False, empty_as_null=False)


def _fired() -> pl.Expr:
    """Who fired, in the order of the incident's own sides, which may be the other way round than the report's."""

    def meet(one: str, other: str) -> pl.Expr:
        return pl.col(one).list.set_intersection(pl.col(other)).list.len() > 0

    straight = meet("side_a", "_a") | meet("side_b", "_b")
    turned = meet("side_a", "_b") | meet("side_b", "_a")
    return (
        pl.when(pl.col("direction") != "a_to_b")
        .then(None)
        .when(straight & ~turned)
        .then(pl.lit("a_to_b"))
        .when(turned & ~straight)
        .then(pl.lit("b_to_a"))
        .otherwise(None)
    )
