"""Frames to rows: the fields that machines may rely on (DESIGN.md), and further useful ones.

Times are as the source gave them: inclusive civil dates, or local times with their zone beside; of incidents, whole
days become inclusive civil dates and the rest instants with Z. Coordinates are degrees, shares lie in [0, 1] in
steps of a millionth. What is not known is null, never 0.

Rows come by earliest time, then id; rows without a time come last. How a report reached us stands in the last
fields alone (`PROVENANCE`): without them, exports of the same set of records are equal, byte for byte.
"""

from collections.abc import Callable, Iterator, Sequence

import msgspec
import polars as pl

from treve.base.lang import Lang
from treve.base.time import DAY_S
from treve.entries.linking import LINKINGS
from treve.findings.said import ALLEGATIONS, JUDGEMENTS
from treve.findings.standing import with_plain_standing
from treve.incidents.judge import COLUMNS as INCIDENT_AXES
from treve.incidents.ties import TIES
from treve.products.seen import Seen
from treve.products.sentences import Sentences
from treve.products.stream import Row
from treve.statements.persons import COLUMNS as PERSONS
from treve.statements.review_rows import COLUMNS as STATEMENT_REVIEWS
from treve.timeline.compliance_shapes import VERDICTS, ComplianceRow, EffortOf
from treve.timeline.contradictions import COLUMNS as CONTRADICTIONS
from treve.timeline.due_rows import DutyRow
from treve.timeline.effort import EffortRow
from treve.timeline.pledge_shapes import PledgeRow
from treve.timeline.shapes import DeedRow, HappeningRow
from treve.timeline.tracker_shapes import TrackRow

PROVENANCE = ("document", "provenance")
"""The last fields of a report: which document and row it came by, when, and what was odd there."""

SLICE = 20_000
"""Rows turned into objects at a time: bounds the memory of an export."""

_REPORT_COLUMNS = (
    "report", "source", "source_kind", "native_id", "earliest", "latest", "zone", "time_precision", "time_words",
    "lat", "lon", "radius_m", "place_precision", "place", "adm2", "adm1", "country", "place_words",
    "kind", "as_called", "weapon", "direction", "actors", "side_a", "side_b", "harm", "text", "language", "mentions",
    "origins", "aggregate", "reliability", "credibility", "conflict", "computed_with", "state", "amended_by", "amends",
    "further",
    "document",
)  # fmt: skip
_PROVENANCE_FIELDS = ("file_name", "row", "start", "end", "received_at", "entry", "position", "flags")
_INCIDENT_COLUMNS = (
    "incident", "reports", "earliest", "latest", "earliest_said", "latest_said",
    "lat", "lon", "radius_m", "place_precision", "place", "adm2", "adm1", "country", "bound_m",
    "kind", "kind_alternatives", "actors", "harm", "verification", "attribution", "independent_sources",
    "independent_means", "aggregate",
    "counted", "verification_by", "attributed_to", "attribution_by", "attribution_disputed_by",
)  # fmt: skip
_FINDING_COLUMNS = (
    "incident", "agreement", "version", "reading", "clause", "rule", "verdict", "ground", "probability", "least",
    "most", "standing", "headline", "reasons", "would_settle", "open_points", "native_ids",
    "earliest", "latest", "lat", "lon", "radius_m", "standing_by", "standing_since", "positions", "disputed_by",
    "explained", "recomputed", "then_verdict", "then_probability",
)  # fmt: skip
_STATEMENT_COLUMNS = (
    "document",
    "outlet",
    "language",
    "start",
    "end",
    "quotes",
    "text",
    "speakers",
    "mention",
    "role",
    "decided",
    "confidence",
    "candidates",
    "anonymous",
    "kind",
    "cue",
    "cue_class",
    "level",
    "via",
    "negated",
    "denial",
    "negated_cue",
    "question",
    "occasion",
    "said_earliest",
    "said_latest",
    "said_words",
    "said_source",
    "same_as",
    "pledge.status",
    "pledge.condition",
    "pledge.deadline",
    "one_side",
    "original",
    "state",
    "anchor",
    "to",
    "reviewed_by",
    "was",
    "contested",
    "differ_on",
)
_TIMELINE_COLUMNS = tuple(HappeningRow.__annotations__)
_DEED_COLUMNS = tuple(DeedRow.__annotations__)
_DUTY_COLUMNS = (*DutyRow.__annotations__, "sentences")
_COMPLIANCE_COLUMNS = tuple(
    column
    for name in (*ComplianceRow.__annotations__, "words")
    for column in (
        [f"{name}.{verdict}" for verdict in VERDICTS]
        if name in ("incidents", "aggregates")
        else [f"{name}.{part}" for part in EffortOf.__annotations__]
        if name == "effort"
        else [name]
    )
)
_PLEDGE_COLUMNS = tuple(PledgeRow.__annotations__)
_TRACKER_COLUMNS = tuple(TrackRow.__annotations__)
_EFFORT_COLUMNS = tuple(EffortRow.__annotations__)
_PROBLEM_COLUMNS = ("where", "message", "remedy", "gravity", "raw", "source", "report", "entry")

_SAID_OF = ("agreement", "version", "verdict", "ground", "probability_ppm", "reasons", "standing")

COLUMNS: dict[str, tuple[str, ...]] = {
    "reports": (*_REPORT_COLUMNS, *(f"provenance.{name}" for name in _PROVENANCE_FIELDS)),
    "incidents": _INCIDENT_COLUMNS,
    "findings": _FINDING_COLUMNS,
    "statements": _STATEMENT_COLUMNS,
    "timeline": _TIMELINE_COLUMNS,
    "deeds": _DEED_COLUMNS,
    "effort": _EFFORT_COLUMNS,
    "duties": _DUTY_COLUMNS,
    "pledges": _PLEDGE_COLUMNS,
    "tracker": _TRACKER_COLUMNS,
    "compliance": _COMPLIANCE_COLUMNS,
    "problems": _PROBLEM_COLUMNS,
    "judgements": JUDGEMENTS,
    "allegations": ALLEGATIONS,
    "links": LINKINGS,
    "statement_reviews": STATEMENT_REVIEWS,
    "contradictions": CONTRADICTIONS,
    "persons": PERSONS,
}
"""The flattened names of each export, in order: the header of its CSV."""


class Table:
    """The rows of one export, read as often as one likes: as objects, or as frames of at most `SLICE` rows.

    `finish` makes the last columns of a slice, those that are dear in memory.
    """

    def __init__(self, frame: pl.DataFrame, finish: Callable[[pl.DataFrame], pl.DataFrame] | None = None) -> None:
        """Keep the frame; nothing is worked out before it is asked for."""
        self._frame, self._finish = frame, finish

    def __iter__(self) -> Iterator[Row]:
        """Return the rows as objects, keys in the order of the columns."""
        for part in self.slices():
            columns = [column.to_list() for column in part.get_columns()]
            for values in zip(*columns, strict=True):
                yield dict(zip(part.columns, values, strict=True))

    def slices(self) -> Iterator[pl.DataFrame]:
        """Return the rows as frames."""
        for part in self._frame.iter_slices(SLICE):
            yield self._finish(part) if self._finish else part


class Told:
    """Rows that were worked out as objects and kept as JSON, each with the same fields in the same order."""

    def __init__(self, frame: pl.DataFrame, columns: Sequence[str]) -> None:
        """Keep the frame: one column, `row`."""
        self._frame, self._columns = frame, tuple(dict.fromkeys(name.partition(".")[0] for name in columns))

    def __iter__(self) -> Iterator[Row]:
        """Return the rows as objects; a field that a row does not have is null, "pledge.status" is one of `pledge`."""
        for text in self._frame["row"]:
            row = msgspec.json.decode(text)
            yield {name: row.get(name) for name in self._columns}


def reports(told: pl.DataFrame) -> Table:
    """Return one row per version of a report, as told.

    Args:
        told: `incidents.gather`'s frame of that name.
    """
    frame = told.sort("start_s", "report", "fingerprint", nulls_last=True).rename({"place_name": "place"})
    frame = frame.with_columns(*_degrees(), pl.struct(_PROVENANCE_FIELDS).alias("provenance"))
    return Table(frame.select(*_REPORT_COLUMNS, "provenance"))


def incidents(found: pl.DataFrame, members: pl.DataFrame, told: pl.DataFrame) -> Table:
    """Return one row per incident, with the reports that it rests on.

    Args:
        found: `incidents.fuse`'s frame of incidents.
        members: its frame of members.
        told: `incidents.gather`'s frame, for the sources' own ids.
    """
    # Of each report the version that others do not stand for, whether it was corrected or withdrawn since or not.
    who = told.filter(pl.col("state").is_not_null()).select("report", "source", "native_id")
    linked = (
        members.join(who, on="report", how="left")
        .sort("incident", "link", "report", descending=[False, True, False])
        .with_columns(_share("probability_ppm").alias("probability"))
        .group_by("incident", maintain_order=True)
        .agg(pl.struct("report", "source", "native_id", "probability", "link", "by", *TIES).alias("reports"))
    )
    sides = [
        pl.col(name).list.eval(pl.struct(pl.element().alias("actor"), pl.lit(name).alias("side")))
        for name in ("side_a", "side_b")
    ]
    harm = pl.struct(
        pl.lit("killed").alias("what"),
        pl.lit("all").alias("whom"),
        *(pl.col(f"killed_{bound}").alias(bound) for bound in ("low", "best", "high")),
    )
    known = pl.any_horizontal(pl.col(f"killed_{bound}").is_not_null() for bound in ("low", "best", "high"))
    frame = (
        found.sort("start_s", "incident", nulls_last=True)
        .drop("reports")
        .join(linked, on="incident", how="left", maintain_order="left")
    )
    frame = frame.rename({"place_name": "place", "place_class": "place_precision"}).with_columns(
        *_degrees(),
        *_civil("start_s", "end_s", "earliest", "latest"),
        *_civil("earliest_s", "latest_s", "earliest_said", "latest_said"),
        pl.concat_list(sides).alias("actors"),
        pl.when(known).then(pl.concat_list(harm)).otherwise(pl.lit([], dtype=pl.List(pl.Null))).alias("harm"),
        *_plain_axes(frame),
    )
    return Table(frame.select(_INCIDENT_COLUMNS))


def findings(view: Seen, lang: Lang) -> Table:
    """Return one row per incident, version and reading, with its reasons in sentences of the language.

    `least` and `most` are the probability with every open point of the terms against and for a violation;
    `would_settle` are codes, what matters most first. Cost: about 30 us a row.
    """
    natives = (
        view.members.join(view.told.filter("computed_with").select("report", "native_id"), on="report")
        .group_by("incident")
        .agg(pl.col("native_id").drop_nulls().unique().sort().alias("native_ids"))
    )
    time = _civil("start_s", "end_s", "earliest", "latest")
    where = view.incidents.select("incident", "start_s", *time, *_degrees(), "radius_m")
    frame = (
        with_plain_standing(view.findings)
        .with_columns(pl.lit(None, dtype=pl.String).alias("headline"), _share("then_ppm").alias("then_probability"))
        .join(where, on="incident", how="left")
        .join(natives, on="incident", how="left")
        .with_columns(
            pl.col("native_ids").fill_null([]),
            *(_share(f"{name}_ppm").alias(name) for name in ("probability", "least", "most")),
        )
        .sort("start_s", "incident", "agreement", "version", "reading", nulls_last=True)
    )
    speak = Sentences(view, lang)

    def finish(part: pl.DataFrame) -> pl.DataFrame:
        asked = part.select(*_SAID_OF).to_dicts()
        said = [
            pl.Series("headline", [speak.headline(row) for row in asked], dtype=pl.String),
            pl.Series("reasons", [speak.reasons(row) for row in asked], dtype=pl.List(pl.String)),
        ]
        return part.with_columns(said).select(_FINDING_COLUMNS)

    return Table(frame.select(*_FINDING_COLUMNS, "probability_ppm"), finish)


def _plain_axes(frame: pl.DataFrame) -> list[pl.Expr]:
    """Return the columns that people's judgements add, where nobody has laid any on the frame yet.

    Who did it is moved by people alone, never computed.
    """
    missing = {name: kind for name, kind in INCIDENT_AXES.items() if name not in frame.columns}
    return [
        pl.lit("none" if name == "attribution" else [], dtype=kind).alias(name) for name, kind in missing.items()
    ]  # fmt: skip


def problems(frame: pl.DataFrame) -> Table:
    """Return one row per problem."""
    return Table(frame.select(_PROBLEM_COLUMNS))


def _degrees() -> list[pl.Expr]:
    # Polars divides by way of the reciprocal; rounding gives back the nearest double, the same on every machine.
    return [(pl.col(f"{name}_e7") / 10_000_000).round(7).alias(name) for name in ("lat", "lon")]


def _share(name: str) -> pl.Expr:
    return (pl.col(name) / 1_000_000).round(6)


def _civil(start: str, end: str, earliest: str, latest: str) -> list[pl.Expr]:
    """Return inclusive civil dates for whole days, instants with Z for the rest.

    Fusion lays civil days on UTC days, so an interval from midnight to midnight UTC is read as the days that the
    sources gave. An instant's end is the last second that is still in.
    """
    whole = (pl.col(start) % DAY_S == 0) & (pl.col(end) % DAY_S == 0)
    first, last = pl.from_epoch(pl.col(start)), pl.from_epoch(pl.col(end) - 1)
    return [
        pl.when(whole).then(at.dt.strftime("%Y-%m-%d")).otherwise(at.dt.strftime("%Y-%m-%dT%H:%M:%SZ")).alias(name)
        for at, name in ((first, earliest), (last, latest))
    ]
