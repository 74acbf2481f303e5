"""Incidents of note as tellings; the rule is that of `parameters`, and people can change it."""

import datetime as dt

import polars as pl

from treve.base.time import DAY_S
from treve.names.kinds import Kinds
from treve.timeline.gather import telling_id
from treve.timeline.parameters import Parameters
from treve.timeline.shapes import Telling


def of_note(
    incidents: pl.DataFrame, members: pl.DataFrame, told: pl.DataFrame, kinds: Kinds, rule: Parameters
) -> tuple[Telling, ...]:
    """Return the incidents of note, by id; in the words of one of their reports.

    Args:
        incidents: the frame of `incidents.fuse`.
        members: which report belongs to which incident.
        told: the frame of `incidents.gather`.
        kinds: the register of kinds.
        rule: what is of note.
    """
    noted = [kind for kind in kinds.names if any(kinds.is_a(kind, one) for one in rule.note_kinds)]
    spoken = (
        members.filter(pl.col("link") == "same")
        .select("incident", "report")
        .join(told.filter("computed_with").select("report", "source_kind", "text", "language"), on="report")
        .sort("incident", "report")
        .group_by("incident", maintain_order=True)
        .agg(
            (pl.col("source_kind") == "press").any().alias("_press"),
            pl.struct("text", "language")
            .filter(pl.col("text").is_not_null() & (pl.col("text") != ""))
            .first()
            .alias("_words"),
        )
    )
    chosen = (
        incidents.join(spoken, on="incident", how="left")
        .filter(
            ~pl.col("aggregate")
            & (
                (pl.col("killed_best").fill_null(0) >= rule.note_killed_from)
                | pl.col("kind").is_in(noted)
                | ((pl.col("independent_sources") >= rule.note_sources_from) & pl.col("_press").fill_null(value=False))
            )
        )
        .sort("incident")
    )
    found = []
    for row in chosen.select(
        "incident", "start_s", "end_s", "kind", "actors", "place_name", "independent_sources", "_words"
    ).to_dicts():
        words = row["_words"] or {"text": None, "language": None}
        start, end = row["start_s"], row["end_s"]
        found.append(
            Telling(
                id=telling_id("incident", row["incident"]),
                what="incident",
                text=words["text"] or row["kind"],
                earliest=utc_day(start) if start is not None else None,
                latest=utc_day(max(start, end - 1)) if start is not None else None,
                state="held",
                actors=tuple(row["actors"] or ()),
                place=row["place_name"],
                language=words["language"],
                kin=f"incident {row['incident']}",
                incident=row["incident"],
                independent_sources=row["independent_sources"],
            )
        )
    return tuple(found)


def utc_day(instant_s: int) -> dt.date:
    """Return the day of an instant in UTC, on which fusion lays civil days.

    >>> utc_day(86_399).isoformat()
    '1970-01-01'
    """
    return dt.date(1970, 1, 1) + dt.timedelta(days=instant_s // DAY_S)
