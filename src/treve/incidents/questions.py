"""Which links people should look at: those whose answer would settle most.

The links are divided several times, each time as if all were a little stronger or weaker. Reports that are one incident
in some of these partitions and two in others are on the border: nobody knows, and the tables least of all. A question
is about two such sides, shown by their two reports that are most alike. How much its answer settles is what would
change of the record (reports that move, an incident more or less, a corroboration, verdicts), times how open
it is. What people decided holds in every partition, so an answered question does not come back.

Cost: that of fusing once and of dividing `len(SHIFTS)` times, some seconds for 100,000 reports.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.incidents.encode import encode, fingerprint, fusable
from treve.incidents.explain import Explanation, explain
from treve.incidents.fuse import divided, mannered, rivalled, scored
from treve.incidents.manners import manners_by_feature
from treve.incidents.obey import Bound, bind
from treve.incidents.parameters import Parameters
from treve.incidents.summary import MEMBERS
from treve.incidents.twice import source_habit
from treve.linkage.block import Ints, around
from treve.linkage.compare import Feature, Traits, compare, pack
from treve.linkage.pairs import Links
from treve.linkage.score import parts, probability_ppm

SHIFTS = (-2_000, -1_200, -600, -200, 200, 600, 1_200, 2_000)
"""By how much all links are made stronger, in turn, thousandths of a nat."""

MOST = 20
"""Questions that are asked unless somebody wants more."""

UNSURE_DIVIDES = 4
"""By what a question's weight is divided for each body that has looked at it and is not sure."""

Pair = tuple[str, str]


class Question(NamedTuple):
    """Whether two reports tell of one incident, and what an answer would settle.

    `left`, `right`: the reports, the lower id first. `one`, `other`: their incidents now; the same, where the
    question is whether it is two. `together_ppm`: the share of the partitions in which they are one. What the answer
    changes that is not the program's: `reports` that move, `verdicts` that come or go, and whether a corroboration
    does; an incident comes or goes in any case. `unsure`: who has looked and is not sure. `weight`: what orders the
    questions.
    """

    left: str
    right: str
    one: str
    other: str
    together_ppm: int
    reports: int
    verdicts: int
    corroboration: bool
    unsure: tuple[str, ...]
    weight: int
    explanation: Explanation

    @property
    def is_one(self) -> bool:
        """Whether the program takes the two for one incident now."""
        return self.one == self.other


class _Open(NamedTuple):
    """A question by rows, before its explanation is worked out; fields as `Question` has them."""

    left: int
    right: int
    one: str
    other: str
    together_ppm: int
    reports: int
    verdicts: int
    corroboration: bool
    unsure: tuple[str, ...]
    weight: int


class _Border(NamedTuple):
    """Pairs on the border, one a question: rows, in how many partitions they are one, and the pieces they stand for."""

    left: Ints
    right: Ints
    together: Ints
    piece: Ints


def questions(
    reports: pl.DataFrame,
    members: pl.DataFrame,
    findings: pl.DataFrame,
    parameters: Parameters,
    judged: pl.DataFrame | None = None,
    unsure: Mapping[Pair, Collection[str]] | None = None,
    most: int = MOST,
    threads: int = 1,
) -> list[Question]:
    """Return the questions that settle most, the most settling first; of equals the lower ids.

    Args:
        reports: a `Reports` frame.
        members: what fusion said of it.
        findings: incident, agreement, version, reading, verdict; any further columns.
        parameters: those of the fusion.
        judged: what people decided, as fusion obeyed it.
        unsure: for pairs of reports, the lower id first, who has looked and is not sure.
        most: how many.
        threads: how many work at a time; the answer does not depend on it.
    """
    if len(reports) < 2:
        return []
    sites, traits = encode(reports, parameters)
    ids = reports["report"]
    raw = scored(sites, traits, parameters, None, threads)
    order = np.lexsort((raw.right, raw.left))
    raw = Links(*(column[order] for column in raw))
    told, links = mannered(raw, traits, parameters), rivalled(raw, traits, parameters)
    marks = fingerprint(sites, traits)
    border = _border(links, traits, marks, parameters, bind(ids, judged))
    asked = _weighed(border, reports, members, findings, unsure or {})[:most]
    left, right = (np.array([getattr(row, side) for row in asked], dtype=np.int64) for side in ("left", "right"))
    why = _explained(reports, traits, parameters, left, right, _rivals(told, links, left, right))
    return [
        Question(
            str(ids[row.left]), str(ids[row.right]), row.one, row.other, row.together_ppm, row.reports, row.verdicts,
            row.corroboration, row.unsure, row.weight, explanation,
        )
        for row, explanation in zip(asked, why, strict=True)
    ]  # fmt: skip


def explain_pair(reports: pl.DataFrame, parameters: Parameters, one: str, other: str) -> Explanation | None:
    """Return what speaks for and against two reports being one, linked or not.

    `None` where the program compares them with nothing, because one has no place or time, or sums up others.

    Cost: that of encoding, 0.5 s for 100,000 reports, so that the numbers are those that would decide.
    """
    ids = reports["report"].to_numpy()
    at = np.sort(np.searchsorted(ids, [one, other])).astype(np.int64)
    if not fusable(reports[at.tolist()]).all():
        return None
    sites, traits = encode(reports, parameters)
    focus = np.zeros(len(reports), dtype=np.bool_)
    focus[at] = True
    # What third reports say of the two hangs on what rivals the links of these, hence on all links of all near by.
    focus |= around(sites, parameters.reach, sites, focus)
    raw = scored(sites, traits, parameters, focus)
    rivals = _rivals(mannered(raw, traits, parameters), rivalled(raw, traits, parameters), at[:1], at[1:])
    return _explained(reports, traits, parameters, at[:1], at[1:], rivals)[0]


def _rivals(told: Links, links: Links, left: Ints, right: Ints) -> Ints:
    """Return what rivals and third reports add to each pair; 0 for pairs too weak to be kept as links."""
    if not len(told.left):
        return np.zeros(len(left), dtype=np.int64)
    keys, asked = told.left.astype(np.int64) << 32 | told.right, left << 32 | right
    order = np.argsort(keys, kind="stable")
    at = order[np.minimum(np.searchsorted(keys[order], asked), len(keys) - 1)]
    return np.where(keys[at] == asked, (links.score - told.score).astype(np.int64)[at], 0)


def _border(
    links: Links, traits: Traits, marks: NDArray[np.uint64], parameters: Parameters, bound: Bound | None
) -> _Border:
    """Return the pairs that some partitions put together and others do not, one for two pieces: the most alike."""
    together = np.zeros(len(links.left), dtype=np.int64)
    piece = np.arange(len(marks), dtype=np.int64)
    for shift in SHIFTS:
        score = links.score + np.int32(shift)
        kept = score >= parameters.limits.keep
        moved = Links(links.left[kept], links.right[kept], score[kept])
        group, _ = divided(moved, traits, marks, parameters, None, bound=bound)
        together += group[links.left] == group[links.right]
        # The weakest links are divided first, and give the pieces that all the others are made of.
        piece = group if shift == SHIFTS[0] else piece
    open_ = np.flatnonzero((together > 0) & (together < len(SHIFTS)))
    left, right, score = (column[open_].astype(np.int64) for column in links)
    sides = np.sort(np.stack([piece[left], piece[right]]), axis=0)
    order = np.lexsort((right, left, -score, sides[1], sides[0]))
    first = np.ones(len(order), dtype=np.bool_)
    ordered = sides[:, order]
    first[1:] = (ordered[:, 1:] != ordered[:, :-1]).any(axis=0)
    chosen = order[first & (ordered[0] != ordered[1])]
    return _Border(left[chosen], right[chosen], together[open_][chosen], piece)


def _weighed(
    border: _Border,
    reports: pl.DataFrame,
    members: pl.DataFrame,
    findings: pl.DataFrame,
    unsure: Mapping[Pair, Collection[str]],
) -> list[_Open]:
    """Return the questions in the order of their weight."""
    same = members.filter(pl.col("link") == "same").select("report", "incident")
    home = reports.select("report").join(same, on="report", how="left", maintain_order="left")["incident"].to_list()
    ids, source = reports["report"].to_list(), reports["source"].to_list()
    concerned = {home[row] for side in (border.left, border.right) for row in side.tolist()}
    rows_of: dict[str, list[int]] = {}
    for row, incident in enumerate(home):
        if incident in concerned:
            rows_of.setdefault(incident, []).append(row)
    verdicts = _verdicts(findings, concerned)
    found = []
    for left, right, count in zip(border.left.tolist(), border.right.tolist(), border.together.tolist(), strict=True):
        one, other = home[left], home[right]
        sides = _sides(left, right, rows_of, home, border.piece)
        changed = _changed(verdicts.get(one, {}), verdicts.get(other, {}), is_one=one == other)
        apart = [len({source[row] for row in side}) for side in sides]
        both = len({source[row] for side in sides for row in side})
        corroboration = both >= 2 and min(apart) < 2
        moving = min(len(side) for side in sides)
        bodies = tuple(sorted(unsure.get((ids[left], ids[right]), ())))
        open_ppm = 4 * PPM * count * (len(SHIFTS) - count) // len(SHIFTS) ** 2
        things = moving + 1 + changed + int(corroboration)
        weight = things * open_ppm // UNSURE_DIVIDES ** len(bodies)
        share = PPM * count // len(SHIFTS)
        found.append(_Open(left, right, one, other, share, moving, changed, corroboration, bodies, weight))
    return _spread(sorted(found, key=lambda row: (-row.weight, row.left, row.right)))


def _spread(rows: Sequence[_Open]) -> list[_Open]:
    """Return questions with those further back that an earlier one may answer too.

    An answer often settles what else is open about the same incident: the second question about it counts for half
    of its weight, the third for a third, and so on.
    """
    asked: Counter[str] = Counter()
    left = []
    for row in rows:
        homes = {row.one, row.other}
        left.append(row._replace(weight=row.weight // (1 + max(asked[home] for home in homes))))
        asked.update(homes)
    return sorted(left, key=lambda row: (-row.weight, row.left, row.right))


def _sides(
    left: int, right: int, rows_of: Mapping[str, Sequence[int]], home: Sequence[str], piece: Ints
) -> list[list[int]]:
    """Return the reports of each of the two sides: two incidents, or the piece of each and what goes with neither."""
    if home[left] != home[right]:
        return [list(rows_of[home[left]]), list(rows_of[home[right]])]
    rows = rows_of[home[left]]
    return [[row for row in rows if piece[row] == piece[side]] for side in (left, right)]


def _verdicts(findings: pl.DataFrame, concerned: Collection[str]) -> dict[str, dict[tuple[str, str, str], str]]:
    found: dict[str, dict[tuple[str, str, str], str]] = {}
    some = findings.filter(pl.col("incident").is_in(sorted(concerned)))
    for incident, agreement, version, reading, verdict in some.select(
        "incident", "agreement", "version", "reading", "verdict"
    ).iter_rows():
        found.setdefault(incident, {})[agreement, version, reading] = verdict
    return found


def _changed(
    one: Mapping[tuple[str, str, str], str], other: Mapping[tuple[str, str, str], str], *, is_one: bool
) -> int:
    """Return how many verdicts the other answer makes come or go: those that are counted, and those that differ."""
    if is_one:
        return sum(verdict == "violation" for verdict in one.values())
    keys = one.keys() | other.keys()
    return sum(one.get(key) != other.get(key) or one.get(key) == "violation" for key in keys)


def _explained(
    reports: pl.DataFrame, traits: Traits, parameters: Parameters, left: Ints, right: Ints, rivals: Ints
) -> list[Explanation]:
    """Return why each pair would be linked or not, from the numbers that decide; left before right."""
    if not len(left):
        return []
    packed = pack(traits)
    each = parts(compare(packed, left, right), parameters.tables)
    each += manners_by_feature(packed, left, right, parameters.manners)
    rest = parameters.bias + source_habit(traits.source, left, right, parameters)
    score = each.sum(axis=1) + rest + rivals
    worth = score * parameters.calibration.slope // 1_000 + parameters.calibration.shift
    ids = reports["report"]
    rows = pl.DataFrame(
        {
            "report": ids.gather(left), "incident": ids.gather(left), "probability_ppm": probability_ppm(worth),
            "link": ["same"] * len(left), "by": ["rule"] * len(left), "with": ids.gather(right), "score": score,
            **{f"score_{f.name.lower()}": each[:, f] for f in Feature}, "score_rivals": rivals, "score_rest": rest,
        },
        schema_overrides=MEMBERS,
    )  # fmt: skip
    return explain(reports, rows, parameters)
