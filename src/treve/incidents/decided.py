"""What makes each report a member of its incident: its strongest link there, and what spoke for that.

`decided` looks at links and at what the records say, and keeps a few small numbers a report; `members_of` makes the
frame of members of them. Between the two, links and columns can be let go.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.copies import Copies
from treve.incidents.manners import manners_by_feature
from treve.incidents.parameters import Parameters
from treve.incidents.parts import Parts
from treve.incidents.ties import TIES
from treve.incidents.twice import source_habit
from treve.linkage.compare import Feature, Traits, compare, pack
from treve.linkage.pairs import Links, Small
from treve.linkage.score import parts, probability_ppm

Ints = NDArray[np.int64]

MEMBERS: dict[str, pl.DataType] = {
    "report": pl.String(),
    "incident": pl.String(),
    "probability_ppm": pl.Int64(),
    "link": pl.String(),
    "by": pl.String(),
    "with": pl.String(),
    "score": pl.Int64(),
    **{f"score_{f.name.lower()}": pl.Int64() for f in Feature},
    "score_rivals": pl.Int64(),
    "score_rest": pl.Int64(),
    "parts": pl.Int64(),
    "parts_killed": pl.Int64(),
    **TIES,
}
"""`score`: thousandths of a nat of the strongest link, the sum of the columns to `score_rest` (each feature with the
manners of the two sources; `score_rivals`: what the other links of the two reports take from it or add to it;
`score_rest`: what the parameters add to every pair, and the habits of the source); all null when alone. Of a part,
`with` is the report that the whole was held against, `score_count` what the sum says; `parts`, `parts_killed`: how many
the whole contains, and their dead together. The last three: see ties.py."""

PORTION = 50_000
"""Reports that are worked on at a time: bounds the memory of doing so."""


class Decided(NamedTuple):
    """What decided, of n reports and of the wholes among them.

    `partner`: the row of the report that each is most strongly linked to, -1 where there is none; `probability`, parts
    per million; `score`: of that link, and its parts, one column a feature, then what its rivals and what the
    parameters add. `wholes`: rows of `MEMBERS` of what sums up others, without the ids of incidents.
    """

    partner: Small
    probability: Small
    score: Small
    features: Small
    wholes: pl.DataFrame


_FEATURES = (*(f"score_{f.name.lower()}" for f in Feature), "score_rivals", "score_rest")


def decided(
    reports: pl.Series, group: Ints, links: Links, traits: Traits, parameters: Parameters, part_of: Parts
) -> Decided:
    """Return what made each report a member of its group.

    Args:
        reports: n ids.
        group: n, the row of the first member of each row's incident.
        links: the kept links.
        traits: what the n records say.
        parameters: those of the fusion.
        part_of: what sums up what.
    """
    n, packed = len(reports), pack(traits)
    partner, strength, mean = strongest(n, group, *links, parameters.limits.absent)
    worth = (strength + mean) // 2 * parameters.calibration.slope // 1_000 + parameters.calibration.shift
    probability = np.where(partner >= 0, probability_ppm(worth), 1_000_000).astype(np.int32)
    del mean, worth
    features = np.zeros((n, len(_FEATURES)), dtype=np.int32)
    for at in range(0, n, PORTION):
        linked = np.flatnonzero(partner[at : at + PORTION] >= 0) + at
        low, high = np.minimum(linked, partner[linked]), np.maximum(linked, partner[linked])
        each = parts(compare(packed, low, high), parameters.tables)
        each += manners_by_feature(packed, low, high, parameters.manners)
        rest = parameters.bias + source_habit(traits.source, low, high, parameters)
        features[linked, : len(Feature)] = each
        features[linked, -2] = strength[linked] - each.sum(axis=1) - rest
        features[linked, -1] = rest
    wholes = _wholes(reports, part_of, traits, parameters)
    return Decided(partner.astype(np.int32), probability, strength.astype(np.int32), features, wholes)


def _wholes(ids: pl.Series, parts_found: Parts, traits: Traits, parameters: Parameters) -> pl.DataFrame:
    """Return the links of wholes to what they contain, each with what speaks for it."""
    whole, member, tables = parts_found.whole, parts_found.member, list(parameters.tables)
    each = parts(compare(pack(traits), np.minimum(whole, member), np.maximum(whole, member)), tuple(tables))
    each[parts_found.fit == 0] = 0  # declared, and held against areas rather than reports
    each[:, Feature.COUNT] = tables[Feature.COUNT][parts_found.level]
    each[:, Feature.CROWD], each[:, Feature.SOURCE] = 0, 0
    score = parts_found.fit + each[:, Feature.COUNT]
    columns = {
        "report": ids.gather(whole),
        "probability_ppm": np.clip(probability_ppm(parts_found.gain), 500_000, 980_000),
        "link": ["part"] * len(whole),
        "by": ["rule"] * len(whole),
        "with": ids.gather(member),
        "score": score,
        **{f"score_{f.name.lower()}": each[:, f] for f in Feature},
        "score_rivals": np.zeros(len(whole), dtype=np.int64),
        "score_rest": score - each.sum(axis=1),
        "parts": parts_found.size,
        "parts_killed": parts_found.killed,
    }
    return pl.DataFrame(columns, schema_overrides={k: MEMBERS[k] for k in columns})


def members_of(reports: pl.Series, incident: Ints, part_of: Ints, found: Decided, ties: Copies) -> pl.DataFrame:
    """Return the frame `MEMBERS`.

    Args:
        reports: n ids, rising.
        incident: for each report, the row of the one whose id its incident has.
        part_of: the same for what each of the wholes contains.
        found: what decided.
        ties: which reports are one source.
    """
    order = np.argsort(incident * len(reports) + np.arange(len(reports)))
    how, what = pl.Series(ties.how, dtype=pl.String()), pl.Series(ties.what, dtype=pl.String())
    frames = [
        _some_members(reports, incident, found, ties.other, how, what, order[at : at + PORTION])
        for at in range(0, max(len(order), 1), PORTION)
    ]
    members = pl.concat(frames)
    if not len(part_of):
        return members
    wholes = found.wholes.with_columns(reports.gather(part_of).alias("incident"))
    return pl.concat([members, wholes], how="diagonal").sort("incident", "report", "link")


def _some_members(
    ids: pl.Series, incident: Ints, found: Decided, other: Ints, how: pl.Series, what: pl.Series, rows: Ints
) -> pl.DataFrame:
    """Return some rows of `MEMBERS`, without wholes."""
    partner, copy = found.partner[rows], other[rows]
    tied = pl.Series((copy >= 0) & how.gather(rows).is_not_null().to_numpy())
    numbers = {"score": found.score[rows]} | dict(zip(_FEATURES, found.features[rows].T, strict=True))
    frame = pl.DataFrame({"report": ids.gather(rows), "incident": ids.gather(incident[rows])} | numbers)
    columns: dict[str, pl.Expr | pl.Series] = {
        "probability_ppm": pl.Series(found.probability[rows]),
        "link": pl.lit("same"),
        "by": pl.lit("rule"),
        "with": ids.gather(_or_none(partner, partner >= 0)),
        **{name: pl.when(pl.Series(partner >= 0)).then(name) for name in numbers},
        "copies": ids.gather(_or_none(copy, tied.to_numpy())),
        "copies_how": pl.when(tied).then(how.gather(rows)),
        "copies_what": pl.when(tied).then(what.gather(rows)),
    }
    return frame.with_columns(**columns).select(
        (pl.col(name) if name in frame.columns or name in columns else pl.lit(None)).cast(kind).alias(name)
        for name, kind in MEMBERS.items()
    )


def _or_none(rows: Ints | Small, where: NDArray[np.bool_]) -> pl.Series:
    """Return the rows as an index that has nulls elsewhere, and so finds nulls."""
    return pl.DataFrame({"row": rows}).select(pl.when(pl.Series(where)).then("row"))["row"]


def strongest(
    n: int, group: Ints, left: Small, right: Small, score: Small | Ints, absent: int
) -> tuple[Ints, Ints, Ints]:
    """Return each row's strongest partner in its group (-1: none), that score, and its mean score to the group.

    Of partners that are linked as strongly it is the first.
    """
    partner, strength = np.full(n, -1, dtype=np.int64), np.zeros(n, dtype=np.int64)
    total, met = np.zeros(n, dtype=np.int64), np.zeros(n, dtype=np.int64)
    _strongest(group, left, right, score, partner, strength, total, met)
    others = np.bincount(group, minlength=n)[group] - 1
    total += (others - met) * absent
    return partner, strength, total // np.maximum(others, 1)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _strongest(
    group: Ints, left: Small, right: Small, score: Small | Ints, partner: Ints, strength: Ints, total: Ints, met: Ints
) -> None:
    for e in range(len(left)):
        if group[left[e]] != group[right[e]]:
            continue
        for one, other in ((left[e], right[e]), (right[e], left[e])):
            first = partner[one] < 0 or score[e] > strength[one]
            if first or (score[e] == strength[one] and other < partner[one]):
                partner[one], strength[one] = other, score[e]
            total[one] += score[e]
            met[one] += 1
