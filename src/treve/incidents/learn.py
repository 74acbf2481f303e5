"""Sharper parameters from a centre's own reports, without labels or with them.

The reports are fused with the parameters at hand; what the groups then agree and disagree on, held against *near*
pairs of different groups, gives the next tables. One round: more drifts away from what is true, because each
round believes the last one's errors. Then the tables are weighed jointly by a feature that took no part (`weigh`).
A pure function; a command writes its answer as a parameters entry, and until then nothing that it learns is in force.
"""

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.calibrate import LEFT_OUT, calibrated, calibrated_by, without
from treve.incidents.columns import plain
from treve.incidents.displaced import by_moved_dates, sums_needed
from treve.incidents.encode import encode, fingerprint
from treve.incidents.fuse import divided, groups_of, rivalled, scored
from treve.incidents.judged_pairs import lessons, taught_by
from treve.incidents.labelled import across_f1, in_words, known_of, looked_at, told_once
from treve.incidents.parameters import Parameters
from treve.incidents.weigh import Label, weighed, weighed_rivals
from treve.linkage.block import Sites, candidates
from treve.linkage.compare import CONTEXTS, SIZES, Feature, Packed, Traits, compare, pack
from treve.linkage.pairs import Links
from treve.linkage.rivals import rival_levels
from treve.linkage.score import score as score_of

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

CHUNK = 1 << 20
"""Pairs compared at a time: bounds the memory of comparing."""

MOST_WORDS = 2_000
"""Words a rarity table lists, the commonest; any other word counts as rare as the last of them."""

SMOOTHING = 30.0
"""How many matching pairs the old table is worth in each context of the new one."""

MOST_TAUGHT = 40_000
"""Reports that are learnt from; tables of some hundred entries gain nothing from more."""

MOST_SUMMED = 10_000
"""Reports from which is learnt what a sum of several needs to be believed."""

STRETCH_S = 30 * 86_400

MOST_OTHERS = 500_000
"""Near pairs of two incidents that are counted; of more, every second, third ... in the order of the candidates."""

MOST_LABELLED = 150_000
"""Near pairs that both tell details, by which tables are weighed."""

FARTHEST = 6_000
"""No feature says more than this, thousandths of a nat, however clear the counts look."""

LEARNT_BIAS = 1_000
"""What learnt tables add to every pair: groups found with the old tables miss links, so that the new ones are shy."""


CLEARLY_NOT = -3_000
"""Pairs below this, without what is left out, show how often it agrees where two reports tell of two incidents."""

RAISED_UNSEEN = 1_500
"""What is added to every pair after tables were weighed by what was left out; groups are made of several pairs, of
which some are too weak to stand alone. Chosen on generated reports of the seeds 11 to 14."""


def learn(
    reports: pl.DataFrame, parameters: Parameters, threads: int = 1, judged: pl.DataFrame | None = None
) -> Parameters:
    """Return parameters learnt from the reports themselves; unchanged where they give no evidence.

    Args:
        reports: a `Reports` frame, of several sources: one source alone shows nothing about telling twice.
        parameters: to start from.
        threads: how many work at a time; the answer does not depend on it.
        judged: what people judged: left, right (report ids), same (bool); a few hundred pairs will do, of any reports.

    Cost: about that of `fuse`, and no more for a million reports than for `MOST_TAUGHT`.
    """
    known = rarities(reports, parameters)
    some = taught(reports)
    sites, traits = encode(some, known)
    group = groups_of(some, sites, traits, known, threads)
    counted = _from_groups(sites, traits, known, group)
    found = _by_tokens(sites, traits, counted, threads)
    moved = by_moved_dates(some, known, found, threads) if found is counted else None  # nobody tells details
    learnt = moved or found
    said = None if judged is None else lessons(plain(reports), judged, known)
    if said is not None:
        learnt = taught_by(learnt, said, raised=RAISED_UNSEEN if learnt is not counted else counted.bias)
    if moved is None or said is not None:
        learnt = calibrated(sites, traits, learnt, threads)
    return with_sums(reports, learnt, threads)


def with_sums(reports: pl.DataFrame, parameters: Parameters, threads: int) -> Parameters:
    """Return the parameters with what a sum needs to be believed, learnt from some of the reports."""
    return sums_needed(*encode(taught(reports, MOST_SUMMED), parameters), parameters, threads)


def _by_tokens(sites: Sites, traits: Traits, parameters: Parameters, threads: int) -> Parameters:
    """Return the parameters with tables weighed jointly, the details that both reports tell standing in for labels.

    Details serve because two reports of two incidents share one so seldom. Where too few reports tell any, the
    tables stay as they were counted.
    """
    packed = pack(traits)
    seen = without(Feature.TOKENS, sites, traits, packed, parameters, threads)
    if seen is None:
        return parameters
    _, agree = LEFT_OUT[Feature.TOKENS]
    left, right = candidates(sites, parameters.reach)
    first = int(packed.starts[Traits._fields.index("tokens")])
    told = packed.matrix[:, first] > 0
    both = told[left] & told[right]
    left, right = left[both], right[both]
    every = max(1, -(-len(left) // MOST_LABELLED))
    levels = compare(packed, left[::every], right[::every])
    agrees = np.isin(levels[:, Feature.TOKENS], agree)
    rest = score_of(levels, parameters.tables) - parameters.tables[Feature.TOKENS][levels[:, Feature.TOKENS]]
    far = rest < CLEARLY_NOT
    if not far.any() or agrees[far].mean() + 0.1 > seen.right:
        return parameters
    label = Label(float(agrees[far].mean()), seen.right, Feature.TOKENS)
    weight = np.full(len(levels), float(every))
    tables, bias = weighed(levels, agrees, weight, parameters.tables, 0, label)
    learnt = parameters._replace(tables=tables, bias=bias + RAISED_UNSEEN)
    return _with_rivals(sites, traits, packed, learnt, label, told, threads)


def _with_rivals(
    sites: Sites, traits: Traits, packed: Packed, parameters: Parameters, label: Label, told: Flags, threads: int
) -> Parameters:
    """Return the parameters with tables of rivals, learnt from links scored without the details that they share."""
    silent = tuple(t if f != label.feature else np.zeros_like(t) for f, t in enumerate(parameters.tables))
    links = scored(sites, traits, parameters._replace(tables=silent), None, threads)
    both = told[links.left] & told[links.right]
    levels = rival_levels(links.left, links.right, links.score, traits.source, parameters.bias)
    levels = levels[0][both], levels[1][both]
    _, agree = LEFT_OUT[Feature.TOKENS]
    shared = compare(packed, links.left[both].astype(np.int64), links.right[both].astype(np.int64))[:, Feature.TOKENS]
    fixed = (links.score[both] - RAISED_UNSEEN) / 1000
    return parameters._replace(rivals=weighed_rivals(levels, fixed, np.isin(shared, agree), label))


RAISED = tuple(range(0, 3_001, 250))
"""What `learn_from` tries to add to every pair; thousandths of a nat. Groups are made of several pairs, of which some
are too weak to stand alone."""


FEWEST_KNOWN = 150
"""Near pairs known to be of one incident, from which tables of their own are learnt. Fewer fit their own few incidents
and find half of all others; as judged pairs, they tell what they can. Chosen on two databases, seed 21."""

MOST_JUDGED = 20_000
"""Near pairs that are handed on as judged; of more, every second, third ..."""


def learn_from(reports: pl.DataFrame, parameters: Parameters, truth: Ints, threads: int = 1) -> Parameters:
    """Return parameters learnt from reports of which it is known which belong together.

    Args:
        reports: a `Reports` frame.
        parameters: to start from; they stand where the reports give no evidence.
        truth: for each row a number that the rows of one incident share; -1 where nobody has looked. Rows of one source
            that share a number with a record of another, whose dead are their sum, are its parts and not each other's.
        threads: how many work at a time; the answer does not depend on it.

    What is added to every pair is the value whose groups have the best pairwise F1 against the truth; of equals
    the lowest. Where very few are known, the answer is what `learn` says of the same reports, with these as judged.
    """
    few = _few_known(reports, parameters, truth)
    if few is not None:
        return learn(reports, parameters, threads, few)
    known = in_words(reports, rarities(reports, parameters), truth)
    sites, traits = encode(reports, known)
    known = known._replace(sources=told_once(reports, traits, known, truth))
    counted = _from_groups(sites, traits, known, truth)
    if counted is known:
        return known
    learnt = _weighed(sites, traits, counted, truth)
    # Links once, with the most that is tried added; less is then a matter of taking it off again.
    most = learnt._replace(bias=learnt.bias + RAISED[-1])
    links = scored(sites, traits, most, None, threads)
    levels = rival_levels(links.left, links.right, links.score, traits.source, most.bias)
    asked = known_of(truth, links.left, links.right)
    same = (truth[links.left] == truth[links.right])[asked]
    seen = levels[0][asked], levels[1][asked]
    rivals = weighed_rivals(seen, (links.score[asked] - RAISED[-1]) / 1000, same)
    learnt = learnt._replace(rivals=rivals)
    links = rivalled(links, traits.source, most._replace(rivals=rivals))
    order = np.lexsort((links.right, links.left))
    left, right, score = (column[order] for column in links)
    marks, best, chosen = fingerprint(sites, traits), -1.0, learnt
    for raised in RAISED:
        value = score - (RAISED[-1] - raised)
        kept = value >= learnt.limits.keep
        group, _ = divided(Links(left[kept], right[kept], value[kept]), traits, marks, learnt, None)
        agreed = pairwise_f1(truth, group) if not known.sources else across_f1(truth, group, traits.source)
        if agreed > best:
            best, chosen = agreed, learnt._replace(bias=learnt.bias + raised)
    return with_sums(reports, calibrated_by(sites, traits, chosen, truth, threads), threads)


def _few_known(reports: pl.DataFrame, parameters: Parameters, truth: Ints) -> pl.DataFrame | None:
    """Return what is known as judged pairs, if it is too little for tables of its own."""
    sites, traits = encode(reports, parameters)
    left, right = looked_at(sites, parameters, traits, truth)
    match = truth[left] == truth[right]
    if match.sum() >= FEWEST_KNOWN:
        return None
    other = np.flatnonzero(~match)
    some = np.concatenate([np.flatnonzero(match), other[:: max(1, -(-len(other) // MOST_JUDGED))]])
    ids = reports["report"]
    return pl.DataFrame({"left": ids.gather(left[some]), "right": ids.gather(right[some]), "same": match[some]})


def _weighed(sites: Sites, traits: Traits, parameters: Parameters, truth: Ints) -> Parameters:
    left, right = looked_at(sites, parameters, traits, truth)
    match = truth[left] == truth[right]
    other = np.flatnonzero(~match)
    every = max(1, len(other) // MOST_OTHERS)
    some = np.concatenate([np.flatnonzero(match), other[::every]])
    weight = np.where(match[some], 1.0, float(every))
    levels = compare(pack(traits), left[some], right[some])
    tables, bias = weighed(levels, match[some], weight, parameters.tables, 0)
    return parameters._replace(tables=tables, bias=bias)


def pairwise_f1(truth: Ints, found: Ints) -> float:
    """Return the F1 of the pairs that two groupings put together; pairs of which nothing is known do not count.

    >>> pairwise_f1(np.array([0, 0, 0, 3]), np.array([0, 0, 2, 2]))
    0.4
    >>> pairwise_f1(np.array([0, 0, -1, -1]), np.array([0, 0, 2, 2]))
    1.0
    """

    def pairs(*labels: Ints) -> int:
        counts = np.unique(np.stack(labels), axis=1, return_counts=True)[1]
        return int((counts * (counts - 1) // 2).sum())

    known = truth >= 0
    both = pairs(truth[known]) + pairs(found) - pairs(found[~known])
    return 2 * pairs(truth[known], found[known]) / both if both else 0.0


def taught(reports: pl.DataFrame, most: int = MOST_TAUGHT) -> pl.DataFrame:
    """Return the reports that are learnt from: all, or of very many every second, third ... stretch of thirty days.

    Columns are as `SCHEMA` has them.

    Whole stretches, since what is near to what must stay as it is. Which days a stretch begins on does not depend
    on the reports.
    """
    every = -(-len(reports) // most)
    if every <= 1:
        return plain(reports)
    stretch = pl.col("start_s") // STRETCH_S
    numbers = reports.select(stretch.alias("n"))["n"].drop_nulls().unique().sort()
    return plain(reports.filter(stretch.is_in(numbers.gather_every(every).implode())))


def from_groups(reports: pl.DataFrame, parameters: Parameters, group: Ints) -> Parameters:
    """Return parameters in which a pair of one group counts as a match and any other near pair does not."""
    return _from_groups(*encode(reports, parameters), parameters, group)


def _from_groups(sites: Sites, traits: Traits, parameters: Parameters, group: Ints) -> Parameters:
    left, right = looked_at(sites, parameters, traits, group)
    packed = pack(traits)
    match = group[left] == group[right]
    every = max(1, int((~match).sum()) // MOST_OTHERS)
    same = _counted(packed, left[match], right[match])
    other = [count * every for count in _counted(packed, left[~match][::every], right[~match][::every])]
    if not same[Feature.CROWD].sum() or not other[Feature.CROWD].sum():
        return parameters
    tables = tuple(_table(f, parameters.tables[f], same[f], other[f]) for f in Feature)
    return parameters._replace(tables=tables, bias=LEARNT_BIAS)


def _counted(packed: Packed, left: Ints, right: Ints) -> list[Ints]:
    """Return for each feature how many pairs fall on each entry of its table."""
    counts = [np.zeros(size, dtype=np.int64) for size in SIZES]
    for at in range(0, len(left), CHUNK):
        levels = compare(packed, left[at : at + CHUNK], right[at : at + CHUNK])
        for f in Feature:
            counts[f] += np.bincount(levels[:, f], minlength=SIZES[f])
    return counts


def _table(feature: Feature, old: Ints, same: Ints, other: Ints) -> Ints:
    """Return the table of one feature; the crowd's holds prior odds, all others ratios of shares."""
    if feature == Feature.SOURCE:
        return old
    rows = CONTEXTS[feature]
    prior = np.exp(old.reshape(rows, -1) / 1000.0)
    yes, no = same.reshape(rows, -1).astype(float), other.reshape(rows, -1).astype(float)
    if feature == Feature.CROWD:
        odds = (yes + 3.0 * prior / (1 + prior)) / (no + 3.0 / (1 + prior))
        return _whole(np.log(odds))
    # A context with few near pairs borrows the shares of all contexts.
    overall = (no.sum(axis=0) + 0.5) / (no.sum() + 0.5 * no.shape[1])
    far = (no + 20.0 * overall) / (no.sum(axis=1, keepdims=True) + 20.0)
    expected = far * prior
    expected /= expected.sum(axis=1, keepdims=True)
    near = (yes + SMOOTHING * expected) / (yes.sum(axis=1, keepdims=True) + SMOOTHING)
    return _whole(np.log(near / far))


def _whole(nats: Floats) -> Ints:
    return np.clip(np.rint(nats * 1000), -FARTHEST, FARTHEST).astype(np.int64).ravel()


def _words(column: pl.Series) -> pl.Series:
    return column.list.explode(keep_nulls=False, empty_as_null=False) if column.dtype == pl.List else column


def rarities(reports: pl.DataFrame, parameters: Parameters) -> Parameters:
    """Return the parameters with the rarity of the reports' own kinds, actors and details."""
    rarity: dict[str, dict[str, int]] = {}
    unseen: dict[str, int] = {}
    for name, columns in (("kind", ("kind",)), ("actor", ("side_a", "side_b")), ("detail", ("details",))):
        words = pl.concat([_words(plain(reports.select(column)).to_series()) for column in columns])
        counts = (
            words.drop_nulls()
            .alias("word")
            .to_frame()
            .group_by("word")
            .len()
            .sort(pl.col("len").cast(pl.Int64) * -1, "word")
            .head(MOST_WORDS)
        )
        total = max(len(words.drop_nulls()), 1)
        values = [round(1000 * float(np.log(total / count))) for count in counts["len"].to_list()]
        rarity[name] = dict(sorted(zip(counts["word"].to_list(), values, strict=True)))
        unseen[name] = max(values, default=parameters.unseen[name])
    return parameters._replace(rarity=rarity, unseen=unseen)
