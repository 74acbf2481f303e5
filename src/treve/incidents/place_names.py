"""Which places of two databases are the same, learnt without labels from where their reports meet.

Each database names places in its own way, and always in the same: in another spelling or script, a village by the
town whose quarter it is, a town by its district's chief place. A name of one that again and again stands in reports
which probably tell of what a certain name of the other stands in, is the same place for both. The finer of two maps
settles what is one: all villages that another database files under one town are, for comparing, that town.

What was learnt is part of the parameters, as meanings of words are (`vocabulary`), and can be read as sentences. What
is shown to people stays what the source said.
"""

import polars as pl

from treve.incidents.vocabulary import Meetings
from treve.incidents.words import PLACES, Meanings, reference_of

FEWEST = 1.5
"""Meetings, by their chances, from which a name is taken to be another's; chosen on two databases, seeds 21 and 23."""

SHARE = 0.35
"""The least share of a name's meetings that are with the other. Reports of one day and district meet by chance as well,
but with ever other names."""

FAINT = 0.05
"""Pairs that are less likely than this are not looked at."""

MOST = 2_000
"""Names of a source that are kept, those that met most often."""


def places_of(reports: pl.DataFrame, meetings: Meetings) -> Meanings:
    """Return under which name the places of each source are compared; no entry for those that keep their own.

    Args:
        reports: a `Reports` frame, of two sources or more.
        meetings: pairs of rows of two sources, with the chance that they tell of one incident.
    """
    reference = reference_of(reports)
    found = {column: _named(_met(reports, column, meetings, reference), reference) for column in PLACES}
    return {column: names for column, names in found.items() if names}


def _met(reports: pl.DataFrame, column: str, meetings: Meetings, reference: str) -> pl.DataFrame:
    """Return how much each name of the reference (`mine`) and each of another source (`theirs`) met."""
    rows = reports.select("source", name=pl.col(column))
    sides = [rows[side].rename({"source": f"source_{k}", "name": f"name_{k}"}) for k, side in enumerate(meetings[:2])]
    pairs = pl.concat([*sides, pl.DataFrame({"weight": meetings.weight})], how="horizontal")
    pairs = pairs.filter((pl.col("weight") > FAINT) & pl.col("name_0").is_not_null() & pl.col("name_1").is_not_null())
    turned = [
        pairs.filter((pl.col(f"source_{k}") == reference) & (pl.col(f"source_{1 - k}") != reference)).select(
            "weight", mine=f"name_{k}", other=f"source_{1 - k}", theirs=f"name_{1 - k}"
        )
        for k in (0, 1)
    ]
    return pl.concat(turned).sort("other", "mine", "theirs", "weight").group_by(
        "other", "mine", "theirs", maintain_order=True
    ).agg(pl.col("weight").sum())  # fmt: skip


def _mostly(met: pl.DataFrame, name: str, partner: str) -> pl.DataFrame:
    """Return for each name of one side the one of the other side that it met most, where that is often enough."""
    return (
        met.sort("weight", partner, descending=[True, False])
        .group_by("other", name, maintain_order=True)
        .agg(pl.col(partner).first(), pl.col("weight").first(), share=pl.col("weight").first() / pl.col("weight").sum())
        .filter((pl.col("weight") >= FEWEST) & (pl.col("share") >= SHARE))
        .sort("weight", "other", name, descending=[True, False, False])
        .select("other", name, partner, "weight", ppm=(pl.col("share") * 1e6).round().cast(pl.Int64))
    )


def _named(met: pl.DataFrame, reference: str) -> dict[str, dict[str, list[tuple[str, int]]]]:
    """Return for each source the names that are compared as others.

    A place of the reference goes by the name that another source mostly has for it, so that all that this source files
    under one name are one; a name of another source by which nobody goes, as its own counterpart does.
    """
    goes_by: dict[str, tuple[str, int]] = {}
    used = set()
    for other, mine, theirs, _, ppm in _mostly(met, "mine", "theirs").iter_rows():
        if mine not in goes_by and len(goes_by) < MOST:
            goes_by[mine] = (theirs, ppm)
            used.add((other, theirs))
    out = {reference: {mine: [meant] for mine, meant in sorted(goes_by.items()) if meant[0] != mine}}
    for other, theirs, mine, _, ppm in _mostly(met, "theirs", "mine").iter_rows():
        meant = goes_by.get(mine, (mine, 0))[0]
        names = out.setdefault(other, {})
        if (other, theirs) not in used and meant != theirs and len(names) < MOST:
            names[theirs] = [(meant, ppm)]
    return {source: dict(sorted(names.items())) for source, names in sorted(out.items()) if names}
