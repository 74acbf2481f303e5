"""Incidents since a pledge to hold fire: counts with bounds beside it, and the few that are somebody's by attribution.

A finding says that an incident is a violation under a reading; it does not say whose. So an incident in which one who
promised is a side only stands beside the pledge, as at least and at most so many; only one that the mechanism attributed
to them, or that they accepted, moves it, with the readings and whether the finding is adopted or apparent.
"""

import datetime as dt
import re
from collections.abc import Sequence

import polars as pl

from treve.terms.model import Terms
from treve.timeline.days import on_days
from treve.timeline.pledge_shapes import BesideRow, MoveRow

MOST = 10
"""So many incidents are named as moves; the findings have them all."""

_TRUCE = re.compile(
    r"cessez-le-feu|\btrêves?\b|cessation des hostilités|cease-?fires?|\btruces?\b|cessation of hostilities"
    r"|\bhold (?:our|their|its) fire\b|\bcesse(?:r|ra|rons|ront) le feu\b",
    re.I,
)
_KEEP = re.compile(
    r"\brespect\w*|\bobserv\w*|\bcommitted to\b|\babide\b|\bhonou?r\w*|\bhold\b|\bkeep\b|\buphold\b|\btien(?:dr\w+|t|s)\b"
    r"|\btenir\b|\bmainten\w+|\bmaintien\w*|\bcess\w+",
    re.I,
)
_OURS = frozenset({"attributed", "accepted"})


def holds_fire(text: str) -> bool:
    """Return whether words promise to keep a truce.

    >>> holds_fire("Nous respecterons la trêve"), holds_fire("La trêve est signée")
    (True, False)
    """
    return bool(_TRUCE.search(text) and _KEEP.search(text))


class Breaches:
    """Judged incidents, asked for what is after a pledge."""

    def __init__(
        self, agreements: Sequence[Terms], incidents: pl.DataFrame | None, findings: pl.DataFrame | None
    ) -> None:
        """Keep the frames; they are joined when the first pledge to hold fire asks."""
        self._agreements = agreements
        self._frames = (incidents, findings)
        self._joined: pl.DataFrame | None = None

    def _all(self) -> pl.DataFrame:
        incidents, findings = self._frames
        if self._joined is None and incidents is not None and findings is not None and self._agreements:
            laid = on_days(incidents.filter(~pl.col("aggregate")), self._agreements[0].theatre.zone)
            extra = {"attribution": pl.String(), "attributed_to": pl.List(pl.String()), "standing": pl.String()}
            laid = laid.with_columns(
                pl.lit(None, dtype=of).alias(name)
                for name, of in extra.items()
                if name in ("attribution", "attributed_to") and name not in laid.columns
            )
            if "standing" not in findings.columns:
                findings = findings.with_columns(pl.lit("computed").alias("standing"))
            known = {(one.agreement, one.version) for one in self._agreements}
            judged = findings.filter(pl.col("verdict").is_in(["violation", "undetermined"])).select(
                "incident", "agreement", "version", "reading", "clause", "verdict", "standing"
            )
            self._joined = judged.join(
                laid.select(
                    "incident", "first_day", "last_day", "attribution", "attributed_to", "kind",
                    pl.concat_list(pl.col("side_a").fill_null([]), pl.col("side_b").fill_null([])).alias("_sides"),
                ),
                on="incident",
            ).filter(
                pl.struct("agreement", "version").map_elements(
                    lambda one: (one["agreement"], one["version"]) in known, return_dtype=pl.Boolean
                )
            )  # fmt: skip
        return self._joined if self._joined is not None else pl.DataFrame()

    def _since(self, actors: Sequence[str], since: str | None, text: str) -> pl.DataFrame:
        if not actors or since is None or not holds_fire(text):
            return pl.DataFrame()
        found = self._all()
        return found if found.is_empty() else found.filter(pl.col("first_day") > dt.date.fromisoformat(since))

    def beside(self, actors: Sequence[str], since: str | None, text: str) -> list[BesideRow]:
        """Return the counts, by agreement, version and reading; none where the words promise no truce."""
        found = self._since(actors, since, text)
        if found.is_empty():
            return []
        counted = (
            found.filter(pl.col("_sides").list.set_intersection(list(actors)).list.len() > 0)
            .group_by("agreement", "version", "reading")
            .agg(
                (pl.col("verdict") == "violation").sum().alias("least"),
                pl.len().alias("most"),
                ((pl.col("verdict") == "violation") & (pl.col("standing") == "adopted")).sum().alias("adopted"),
            )
            .sort("agreement", "version", "reading")
        )
        return [
            {"agreement": a, "version": v, "reading": r, "least": least, "most": most, "adopted": adopted}
            for a, v, r, least, most, adopted in counted.iter_rows()
        ]

    def moves(self, actors: Sequence[str], since: str | None, text: str) -> list[MoveRow]:
        """Return the incidents that are attributed to one who promised, and are violations under some reading."""
        found = self._since(actors, since, text)
        if found.is_empty():
            return []
        theirs = (
            found.filter(
                (pl.col("verdict") == "violation")
                & pl.col("attribution").is_in(sorted(_OURS))
                & (pl.col("attributed_to").fill_null([]).list.set_intersection(list(actors)).list.len() > 0)
            )
            .sort("first_day", "incident", "reading")
            .group_by(
                "agreement", "version", "incident", "first_day", "last_day", "clause", "kind", maintain_order=True
            )
            .agg(pl.col("reading"), (pl.col("standing") == "adopted").any().alias("adopted"))
        )
        return [
            {
                "status": "broken", "earliest": first.isoformat(), "latest": last.isoformat(), "by": "incident",
                "ref": incident, "text": kind, "text_fr": None, "language": None, "document": None, "start": None,
                "end": None, "agreement": agreement, "version": version, "clause": clause, "who": None,
                "readings": readings, "finding": "adopted" if adopted else "apparent",
            }
            for agreement, version, incident, first, last, clause, kind, readings, adopted in theirs.head(MOST).iter_rows()
        ]  # fmt: skip
