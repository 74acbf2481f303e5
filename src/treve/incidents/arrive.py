"""What a report that has just come is linked to, without touching all that are there.

An index of the reports at hand is made once; a new report then looks up its neighbours in it. The links are those that
a batch over all reports would make with it, to the last whole number (a test holds it), save in a place so crowded
that candidates are cut. Which incident it would join is an answer for the person who typed it in: what the next `fuse`
says stands, for a new report may also move others.

Reports that came since the index was made lie beside it, a few hundred at most, and are looked at one by one; the next
report meets them as well. All arrays of an index are plain and flat, so that it can be kept and mapped back.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.encode import MOST_IN_SET, encode, encode_one
from treve.incidents.fuse import score_pairs
from treve.incidents.parameters import Parameters
from treve.linkage.block import Field, Ints, Sites, beside, crowds_among, field_of, laid, near
from treve.linkage.common import Near, around_one, both_around, rarity, same_around, sorted_near
from treve.linkage.compare import Packed, Traits, pack, said
from treve.linkage.metric import COSINE_PPM

Class = tuple[int, int]
Ids = NDArray[np.bytes_]
Counts = NDArray[np.int32]

MOST_BESIDE = 256
"""Reports that lie beside an index before it is worth making anew."""

_SETS = ("side_a", "side_b", "group_a", "group_b", "tokens", "origins", "side_a_rare", "side_b_rare", "tokens_rare")
_CROWD, _COMMON, _SOURCE = (Traits._fields.index(name) for name in ("crowd", "common", "source"))
_MET = 4_096


class Records(NamedTuple):
    """Reports of an index: their ids, where they are, what they say, and the row of their incident's first member.

    `matrix` is that of `linkage.compare.Packed`; the incident of a report is named by its first member (-1: none).
    """

    reports: Ids
    incident: Ids
    sites: Sites
    matrix: Ints


class Index(NamedTuple):
    """Reports at hand, ready for new ones; opaque to callers.

    `narrow`: where the fields of `base.matrix` begin; `columns`: where each of its columns lies in a matrix whose sets
    are as wide as any can be (`starts`).
    `fields`: records of one class laid out for who reaches so far, by (level, wide) of the reach and the class.
    `near`: the base by place and day; `same`, `late_same`: how many of the base say the same around a record of either.
    """

    parameters: Parameters
    base: Records
    late: Records
    narrow: Ints
    columns: Ints
    starts: Ints
    fields: dict[tuple[Class, Class], Field]
    cells: tuple[Ints, ...]
    near: Near
    same: Counts
    late_same: Counts


class Coming(NamedTuple):
    """A new report, encoded, and how many of the index say the same around it."""

    report: str
    sites: Sites
    traits: Traits
    same: Counts


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

    Cost: that of encoding, some 5 s and 600 MB for a million reports.
    """
    sites, traits = encode(reports, parameters)
    same = members.filter(pl.col("link") == "same").select("report", "incident")
    incident = reports.select("report").join(same, on="report", how="left", maintain_order="left")["incident"]
    base = Records(_ids(reports["report"]), _ids(incident), sites, pack(traits).matrix)
    return over(base, pack(traits).starts, parameters)


def over(base: Records, starts: Ints, parameters: Parameters) -> Index:
    """Return an index over records that are encoded already; `starts` are those of their matrix."""
    reach = parameters.reach
    classes = [(level, wide) for level in range(len(reach.metres)) for wide in (0, 1)]
    fields = {}
    for asked in classes:
        for asking in classes:
            if (_reach_of(asking, asked), asked) not in fields:
                fields[_reach_of(asking, asked), asked] = field_of(base.sites, reach, asking, asked)
    cells = tuple(laid(base.sites, metres) for metres in reach.metres)
    wide, columns = _layout(starts)
    metres = reach.metres[0]
    same = same_around(base.sites, said(Packed(base.matrix, starts), np.arange(len(base.reports))), metres)
    none = _none(base, int(wide[-1]))
    near_by = sorted_near(base.sites, metres)
    return Index(parameters, base, none, starts, columns, wide, fields, cells, near_by, same, same[:0])


def arrive(report: pl.DataFrame, among: Index) -> Arrival:
    """Return what one new report (a `Reports` frame of one row) is linked to."""
    return arrive_row(report.row(0, named=True), among)


def arrive_row(row: Mapping[str, Any], among: Index) -> Arrival:
    """Return what one new report (a row of a `Reports` frame, by column) is linked to; well below a millisecond."""
    return arrive_coming(coming(row, among), among)


def coming(row: Mapping[str, Any], among: Index) -> Coming:
    """Return one new report as the index compares it."""
    sites, traits = encode_one(row, among.parameters)
    return Coming(row["report"], sites, traits, _same_in_base(sites, traits, among))


def arrive_coming(one: Coming, among: Index) -> Arrival:
    """Return the same of a report that is ready to be compared."""
    sites, traits = one.sites, one.traits
    reach, base, late = among.parameters.reach, among.base, among.late
    here = (int(sites.level[0]), int(sites.wide[0]))
    if here[0] < 0:
        return Arrival((), (), None)
    rows = _met(sites, here, among)
    few = beside(sites, late.sites, reach)
    matrix = np.zeros((1 + len(few) + len(rows), int(among.starts[-1])), dtype=np.int64)
    matrix[:1] = pack(traits).matrix
    matrix[1 : 1 + len(few)] = late.matrix[few]
    matrix[1 + len(few) :, among.columns] = base.matrix[rows]
    met = Sites(*(np.concatenate([a, b[few], c[rows]]) for a, b, c in zip(sites, late.sites, base.sites, strict=True)))
    recent = Sites(*(np.concatenate(pair) for pair in zip(sites, late.sites, strict=True)))
    crowd = int(among.starts[_CROWD])
    for level, metres in enumerate(reach.metres):
        two = slice(crowd + 2 * level, crowd + 2 * level + 2)
        counted = crowds_among(met, metres, laid(recent, metres))  # of those who came since, itself among them
        counted[: 1 + len(few)] += crowds_among(Sites(*(c[: 1 + len(few)] for c in met)), metres, among.cells[level])
        matrix[1 + len(few) :, two] += counted[1 + len(few) :]
        matrix[: 1 + len(few), two] = counted[: 1 + len(few)]
    same = np.concatenate([one.same, among.late_same[few], among.same[rows]])
    speak = said(Packed(matrix, among.starts), np.arange(len(matrix)))
    recent_speak = np.concatenate([speak[:1], said(Packed(late.matrix, among.starts), np.arange(len(late.reports)))])
    same = same + both_around(met, speak, recent, recent_speak, reach.metres[0])
    matrix[:, among.starts[_COMMON]] = rarity(same, matrix[:, crowd + 1])
    left, right = np.zeros(len(matrix) - 1, dtype=np.int64), np.arange(1, len(matrix))
    source = matrix[:, among.starts[_SOURCE]]
    score = score_pairs(Packed(matrix, among.starts), source, left, right, among.parameters)
    ids = np.concatenate([late.reports[few], base.reports[rows]])
    incidents = np.concatenate([late.incident[few], base.incident[rows]])
    kept = np.flatnonzero(score >= among.parameters.limits.keep)
    kept = kept[np.lexsort((ids[kept], -score[kept]))]
    names = tuple(one.decode() for one in ids[kept].tolist())
    return Arrival(names, tuple(score[kept].tolist()), _joined(incidents[kept], score[kept]))


def with_arrival(one: Coming, incident: str, among: Index) -> Index:
    """Return the index with one more report beside it, which now belongs to an incident.

    Worth making anew, from all reports, when `MOST_BESIDE` lie beside it.
    """
    late = among.late
    return among._replace(
        late=Records(
            np.append(late.reports, np.array([one.report.encode()])),
            np.append(late.incident, np.array([incident.encode()])),
            Sites(*(np.concatenate(pair) for pair in zip(late.sites, one.sites, strict=True))),
            np.concatenate([late.matrix, pack(one.traits).matrix]),
        ),
        late_same=np.concatenate([among.late_same, one.same]),
    )


def _same_in_base(sites: Sites, traits: Traits, among: Index) -> Counts:
    """Return how many records of the base around a single one say the same as it, value by value."""
    rows = around_one(sites, among.near, among.parameters.reach.metres[0])
    mine = said(pack(traits), np.zeros(1, dtype=np.int64))
    alike = (said(Packed(among.base.matrix, among.narrow), rows) == mine) & (mine != 0)
    return np.asarray(alike.sum(axis=0, keepdims=True), dtype=np.int32)


def _met(sites: Sites, here: Class, among: Index) -> Ints:
    """Return the rows of the base that a record of class `here` may meet."""
    found = [np.zeros(0, dtype=np.int64)]
    met = np.empty(_MET, dtype=np.int64)
    for (reach, asked), field in among.fields.items():
        if len(field.targets) and reach == _reach_of(here, asked):
            n = near(sites, 0, among.base.sites, field, False, COSINE_PPM, met, 0)
            if n > len(met):
                met = np.empty(n, dtype=np.int64)
                near(sites, 0, among.base.sites, field, False, COSINE_PPM, met, 0)
            found.append(met[:n].copy())
    return np.concatenate(found)


def _joined(incidents: Ids, score: Ints) -> str | None:
    """Return the incident whose members speak for the report most, on the average; of equals the lowest id."""
    best, joined = 0.0, None
    for name in sorted(set(incidents[score > 0].tolist())):
        mean = float(score[incidents == name].mean())
        if mean > best:
            best, joined = mean, name
    return joined.decode() if joined else None


def _reach_of(asking: Class, asked: Class) -> Class:
    return max(asking[0], asked[0]), max(asking[1], asked[1])


def _layout(starts: Ints) -> tuple[Ints, Ints]:
    """Return where fields begin when every set is as wide as it can be, and where each narrow column lies then."""
    widths = np.diff(starts)
    wide = np.where([name in _SETS for name in Traits._fields], MOST_IN_SET, widths)
    begins = np.append(0, np.cumsum(wide)).astype(np.int64)
    within = np.arange(starts[-1]) - np.repeat(starts[:-1], widths)
    return begins, np.repeat(begins[:-1], widths) + within


def _none(base: Records, width: int) -> Records:
    """Return no records, of the same shape."""
    nothing = np.zeros(0, dtype=np.int64)
    return Records(base.reports[:0], base.incident[:0], Sites(*(nothing,) * 6), np.zeros((0, width), dtype=np.int64))


def _ids(words: pl.Series) -> Ids:
    return np.array(words.fill_null("").cast(pl.Binary).to_list(), dtype=np.bytes_)
