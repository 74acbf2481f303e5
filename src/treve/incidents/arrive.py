"""What a report that has just come is linked to, without touching all that are there.

An index of the reports at hand is made once; a new report then looks up its neighbours in it. The links are those that
a batch over all reports would make with it, to the last whole number (a test holds it), save in a place so crowded
that candidates are cut. Which incident it would join is an answer for the person who typed it in: what the next `fuse`
says stands, for a new report may also move others.
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.encode import MOST_IN_SET, encode
from treve.incidents.fuse import score_pairs
from treve.incidents.parameters import Parameters
from treve.linkage.block import Field, Ints, Sites, crowds_among, field_of, laid, near, same_crowd
from treve.linkage.common import Laid, laid_out, neighbours, rarity, same_around
from treve.linkage.compare import Packed, Traits, pack, said
from treve.linkage.metric import COSINE_PPM

_SETS = ("side_a", "side_b", "group_a", "group_b", "tokens", "origins", "side_a_rare", "side_b_rare", "tokens_rare")


class Index(NamedTuple):
    """Reports at hand, ready for new ones; opaque to callers."""

    parameters: Parameters
    reports: NDArray[np.object_]
    incident: NDArray[np.object_]
    sites: Sites
    packed: Packed
    source: Ints
    fields: dict[tuple[tuple[int, int], tuple[int, int]], Field]
    cells: tuple[Ints, ...]
    laid: Laid
    same: NDArray[np.int32]


class Arrival(NamedTuple):
    """The reports that a new one is linked to, strongest first, and the incident that it would join; None: alone."""

    reports: tuple[str, ...]
    scores: tuple[int, ...]
    incident: str | None


def index(reports: pl.DataFrame, members: pl.DataFrame, parameters: Parameters) -> Index:
    """Return an index of fused reports.

    Args:
        reports: a `Reports` frame.
        members: what `fuse` said of it.
        parameters: those of that fusion.

    Cost: that of encoding, 5 s and 400 MB for a million reports.
    """
    sites, traits = encode(reports, parameters)
    traits = _wide(traits)
    same = members.filter(pl.col("link") == "same").select("report", "incident")
    incident = reports.select("report").join(same, on="report", how="left", maintain_order="left")["incident"]
    classes = [(level, wide) for level in range(len(parameters.reach.metres)) for wide in (0, 1)]
    packed, metres = pack(traits), parameters.reach.metres[0]
    return Index(
        parameters,
        reports["report"].to_numpy(),
        incident.to_numpy(),
        sites,
        packed,
        traits.source,
        {(a, b): field_of(sites, parameters.reach, a, b) for a in classes for b in classes},
        tuple(laid(sites, wide) for wide in parameters.reach.metres),
        laid_out(sites, metres),
        same_around(sites, said(packed, np.arange(len(reports))), metres),
    )


def arrive(report: pl.DataFrame, among: Index) -> Arrival:
    """Return what one new report (a `Reports` frame of one row) is linked to; about a millisecond."""
    sites, traits = encode(report, among.parameters)
    here = (int(sites.level[0]), int(sites.wide[0]))
    if here[0] < 0:
        return Arrival((), (), None)
    reach, found = among.parameters.reach, []
    for (asking, _), field in among.fields.items():
        if asking == here and len(field.targets):
            met = np.empty(1_024, dtype=np.int64)
            n = near(sites, 0, among.sites, field, False, COSINE_PPM, met, 0)
            if n > len(met):
                met = np.empty(n, dtype=np.int64)
                near(sites, 0, among.sites, field, False, COSINE_PPM, met, 0)
            found.append(met[:n])
    rows = np.concatenate(found) if found else np.zeros(0, dtype=np.int64)
    traits = _wide(traits)
    packed = Packed(np.concatenate([pack(traits).matrix, among.packed.matrix[rows]]), among.packed.starts)
    others = Sites(*(column[rows] for column in among.sites))
    crowd = int(packed.starts[Traits._fields.index("crowd")])
    for level, cells in enumerate(among.cells):  # all of them stand near it, and one more stands near each of them
        two = slice(crowd + 2 * level, crowd + 2 * level + 2)
        packed.matrix[0, two] += crowds_among(sites, reach.metres[level], cells)[0]
        packed.matrix[1:, two] += same_crowd(sites, others, reach.metres[level])
    packed.matrix[:, int(packed.starts[Traits._fields.index("common")])] = _common(
        sites, packed, rows, packed.matrix[:, crowd + 1], among
    )
    source = np.concatenate([traits.source, among.source[rows]])
    left, right = np.zeros(len(rows), dtype=np.int64), np.arange(1, len(rows) + 1)
    score = score_pairs(packed, source, left, right, among.parameters)
    kept = np.flatnonzero(score >= among.parameters.limits.keep)
    kept = kept[np.lexsort((rows[kept], -score[kept]))]
    rows, score = rows[kept], score[kept]
    return Arrival(tuple(among.reports[rows].tolist()), tuple(score.tolist()), _joined(among, rows, score))


def _common(sites: Sites, packed: Packed, rows: Ints, around: Ints, among: Index) -> Ints:
    """Return how common the words of the new record, and of the rows that it may be linked to, are with it there."""
    near_by = neighbours(sites, among.laid, among.parameters.reach.metres[0])
    new = said(packed, np.zeros(1, dtype=np.int64))
    alike = (said(among.packed, near_by) == new) & (new != 0)
    also = (said(among.packed, rows) == new) & (new != 0) & np.isin(rows, near_by)[:, None]
    same = np.concatenate([(new != 0) + alike.sum(axis=0, keepdims=True), among.same[rows] + also])
    return rarity(same.astype(np.int32), around)


def _joined(among: Index, rows: Ints, score: Ints) -> str | None:
    """Return the incident whose members speak for the report most, on the average; of equals the lowest id."""
    best, joined = 0.0, None
    incidents = among.incident[rows]
    for name in sorted(set(incidents[score > 0].tolist())):
        mean = float(score[incidents == name].mean())
        if mean > best:
            best, joined = mean, name
    return joined


def _wide(traits: Traits) -> Traits:
    """Return the traits with sets of one width, whatever the widest of these reports says."""
    wide = {
        name: np.pad(column, ((0, 0), (0, MOST_IN_SET - column.shape[1])))
        for name, column in traits._asdict().items()
        if name in _SETS
    }
    return traits._replace(**wide)
