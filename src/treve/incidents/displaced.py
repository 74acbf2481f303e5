"""Tables for databases that share no details and no words: dates moved by some days stand in for labels.

Two reports of two sources cannot tell of one incident once the dates of one source are moved by more than anybody errs.
What such pairs agree on, they agree on by chance: in the same towns, with the same bursts, in both sources' own words.
Pairs that stand where they stand are the same kind of pairs and, among them, those that do tell of one incident. So
"stands where it stands" is a label that is always right of a match and right of any other pair at a rate that is known,
and all tables are fitted to it jointly (`weigh`). How many pairs chance brings together in a burst is read off the
pairs of one source, which seldom tells an incident twice.

This is used where no details are told; where they are, they are the better witness (docs/adr/0020, 0023).
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents import vocabulary
from treve.incidents.counterparts import across, chances, pairs_across, settled, slots
from treve.incidents.encode import encode, fingerprint
from treve.incidents.fuse import divided, rivalled, scored
from treve.incidents.parameters import Parameters, Sums
from treve.incidents.parts import APART, tells_once
from treve.incidents.place_names import places_of
from treve.incidents.weigh import Label, weighed
from treve.linkage.block import Ints, Sites, candidates
from treve.linkage.compare import LEVELS, SIZES, Feature, Levels, Packed, Traits, compare, pack, side_by_side
from treve.linkage.pairs import Links
from treve.linkage.score import score
from treve.linkage.sums import wholes

Floats = NDArray[np.float64]

MOVED_S = 9 * 86_400
"""Twice the reach of what is known to the week only, and little enough for the same battles to go on."""

FEWEST = 300
"""Pairs of two sources that must be met by more than chance brings, to learn from them."""

MOST_PAIRS = 300_000
"""Pairs of either kind that are compared; of more, every second, third ... in the order of the candidates."""

BORROWED = 20.0
"""Pairs of one source, in a bin of crowds, that the rate of all bins is worth."""

HALF = Label(0.5, 1.0, None)
"""Pairs that stand and pairs that were moved are weighed alike, so that half of what is no match stands."""

TWICE = 693
"""What the moved half takes from the odds, thousandths of a nat: ln 2."""


class Own(NamedTuple):
    """Pairs of one source: the row of the first, and how the two compare."""

    left: Ints
    levels: Levels


class Met(NamedTuple):
    """Pairs of two sources, as compared: those that stand, and those that were moved, with what each stands for.

    `surplus`: how many more stand than chance brings. `own`: likewise pairs of one source, that stand and that were
    moved.
    """

    left: Ints
    right: Ints
    levels: Levels
    stands: NDArray[np.bool_]
    weight: Floats
    surplus: float
    own: tuple[Own, Own]


def met(sites: Sites, packed: Packed, source: Ints, parameters: Parameters) -> Met:
    """Return the pairs of two sources that stand near each other, and that would if one source's dates were moved.

    Rows of `left` and `right` are those of the records; of moved pairs `right` is the one that was moved.
    """
    left, right = candidates(sites, parameters.reach)
    there, moved = _moved(sites, packed, parameters)
    real = compare_some(packed, left, right, source)
    chance = compare_some(there, *moved, np.concatenate([source, source]))
    rate = _rates(real.own, chance.own, real.spread, chance.spread, chance.levels)
    weight = np.concatenate([np.full(len(real.left), real.every), chance.every * rate])
    n = len(sites.lat)
    return Met(
        np.concatenate([real.left, chance.left]),
        np.concatenate([real.right, chance.right - n]),
        np.concatenate([real.levels, chance.levels]),
        np.arange(len(weight)) < len(real.left),
        weight,
        float(weight[: len(real.left)].sum() - weight[len(real.left) :].sum()),
        (real.own, chance.own),
    )


class Some(NamedTuple):
    """Pairs of two sources and how many each stands for; likewise those of one source."""

    left: Ints
    right: Ints
    levels: Levels
    every: float
    own: Own
    spread: float


def compare_some(packed: Packed, left: Ints, right: Ints, source: Ints) -> Some:
    """Return the pairs of two sources, compared."""
    one = source[left] == source[right]
    spread = max(1, -(-int(one.sum()) // MOST_PAIRS))
    own = Own(left[one][::spread], compare(packed, left[one][::spread], right[one][::spread]))
    left, right = left[~one], right[~one]
    every = max(1, -(-len(left) // MOST_PAIRS))
    left, right = left[::every], right[::every]
    return Some(left, right, compare(packed, left, right), float(every), own, float(spread))


def _moved(sites: Sites, packed: Packed, parameters: Parameters) -> tuple[Packed, tuple[Ints, Ints]]:
    """Return the records with their moved twins behind them, and the pairs of a record and another's twin."""
    n = len(sites.lat)
    twins = Sites(*(np.concatenate([column, column]) for column in sites))
    twins.moment[n:] += MOVED_S
    matrix = np.concatenate([packed.matrix, packed.matrix])
    matrix[n:, Traits._fields.index("moment")] += MOVED_S
    left, right = candidates(twins, parameters.reach)
    across = (left < n) & (right >= n) & (left != right - n)
    return Packed(matrix, packed.starts), (left[across], right[across])


BURSTS = (Feature.CROWD, Feature.PLACE, Feature.TIME, Feature.SIDES, Feature.KIND)
"""In what two events of one burst are more alike than two events of different weeks."""


def _rates(real: Own, chance: Own, real_each: float, chance_each: float, levels: Levels) -> Floats:
    """Return for each moved pair of two sources how many pairs stand for it, where none is a match.

    Bursts bring more together than chance does, and more alike: both are read off the pairs of one source, feature by
    feature, until the moved pairs of one source are spread over the levels as those that stand.
    """
    own = np.full(len(chance.levels), chance_each)
    across = np.ones(len(levels))
    for _ in range(2):
        for feature in BURSTS:
            stood, shifted, asked = (_agreed(some, feature) for some in (real.levels, chance.levels, levels))
            size = SIZES[feature]
            stand = np.bincount(stood, minlength=size) * real_each
            moved = np.bincount(shifted, own, minlength=size)
            overall = (stand.sum() + 0.5) / (moved.sum() + 1.0)
            rate = (stand + BORROWED * overall) / (moved + BORROWED)
            own *= rate[shifted]
            across *= rate[asked]
    return across


def _agreed(levels: Levels, feature: Feature) -> Ints:
    """Return how pairs agree in a feature; of kind and sides whatever is common around: bins of bursts must be full."""
    entries = levels[:, feature].astype(np.int64)
    return entries % LEVELS[feature] if feature in (Feature.KIND, Feature.SIDES) else entries


def fitted(pairs: Met, parameters: Parameters) -> Parameters:
    """Return the parameters with tables fitted to which pairs stand; unchanged where no more stand than by chance."""
    if pairs.surplus < FEWEST:
        return parameters
    tables, bias = weighed(pairs.levels, pairs.stands, pairs.weight, parameters.tables, 0, HALF)
    return parameters._replace(tables=tables, bias=bias + TWICE)


def by_moved_dates(
    reports: pl.DataFrame, parameters: Parameters, otherwise: Parameters, threads: int = 1
) -> Parameters | None:
    """Return parameters learnt from what stands beyond chance; None where too little does, or others find more of it.

    Args:
        reports: a `Reports` frame, those that are learnt from.
        parameters: to start from, with the rarities of these reports.
        otherwise: those that would be used if these were not.
        threads: how many work at a time; the answer does not depend on it.

    Cost: some ten times the candidates of the reports.
    """
    sites, traits = encode(reports, parameters)
    pairs = met(sites, pack(traits), traits.source, parameters)
    # How many match is read off before words are translated: once kinds agree, bursts are reckoned too strong.
    surplus = pairs.surplus
    if surplus < FEWEST:
        return None
    other = _beyond_chance(sites, traits, otherwise, surplus, threads)
    learnt = fitted(pairs, parameters)
    meetings = _meetings(sites, traits, learnt, surplus, threads)
    meanings = vocabulary.learnt(reports, meetings) | places_of(reports, meetings)
    if meanings:
        parameters = parameters._replace(meanings=meanings)
        sites, traits = encode(reports, parameters)
        pairs = met(sites, pack(traits), traits.source, parameters)
        learnt = fitted(pairs, parameters)
    learnt = learnt._replace(sources=_habits(reports, pairs, learnt))
    if _beyond_chance(sites, traits, learnt, surplus, threads) < other:
        return None
    far = pairs.stands & (score(pairs.levels, learnt.tables) + learnt.bias < learnt.limits.keep)
    apart = pairs.levels[far], pairs.weight[far]
    return settled(sites, traits, learnt, parameters.tables, apart, surplus, threads)


def _beyond_chance(sites: Sites, traits: Traits, parameters: Parameters, surplus: float, threads: int) -> float:
    """Return the F1 of what is put together, where all that is put together once dates were moved apart is wrong.

    Tables that take bursts for matches put together as much by chance; the better of two sets are those of which more
    is left.
    """
    found, wrong, _ = _found([_less(world, parameters, 0) for world in _worlds(sites, traits, parameters, threads)])
    return 2.0 * (found - wrong) / (found + surplus)


def _meetings(
    sites: Sites, traits: Traits, parameters: Parameters, surplus: float, threads: int
) -> vocabulary.Meetings:
    """Return the pairs of two sources that may tell of one incident, with the chance that they do."""
    left, right, value = across(scored(sites, traits, parameters, None, threads), traits.source)
    return vocabulary.Meetings(left, right, chances(slots(left, right, traits.source), value / 1000, surplus))


TELLS_TWICE = 0.25
"""A source whose near-alike pairs are one incident less often than this is taken to tell none twice."""

_EQUAL, _SAID = (3, 4, 5), (3, 4, 5, 6, 7, 8, 9, 12)


def _habits(reports: pl.DataFrame, pairs: Met, parameters: Parameters) -> dict[str, int]:
    """Return what pairs of one source cost, by source, where it does not tell an incident twice.

    Two reports of one incident give the same number of dead more often than two of two incidents do, in whatever
    burst. How often near-alike pairs of one source give the same, between what pairs of two sources do and what pairs
    with dates moved do, says how many are told twice.
    """
    tables = [np.zeros_like(t) if f in _NOT_ASKED else t for f, t in enumerate(parameters.tables)]
    names = reports["source"].to_numpy()
    across = _equal(pairs.levels[pairs.stands], tables, parameters.bias)
    right = float(across[1].sum()) / max(float(across[0].sum()), 1.0)
    (stand, same), (moved, chance) = (_equal(own.levels, tables, parameters.bias) for own in pairs.own)
    found = dict(parameters.sources)
    for name in sorted(set(names.tolist())):
        its, others = names[pairs.own[0].left] == name, names[pairs.own[1].left] == name
        wrong = (float(chance[others].sum()) + 0.5) / (float(moved[others].sum()) + 1.0)
        rate = (float(same[its].sum()) + 5 * wrong) / (float(stand[its].sum()) + 5)
        if rate - wrong < TELLS_TWICE * max(right - wrong, 0.1):
            found.setdefault(name, APART)
    return found


def _equal(levels: Levels, tables: list[Ints], bias: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which pairs are near-alike and both give a number of dead above one, and which of these give the same."""
    near = (score(levels, tuple(tables)) + bias > 0) & np.isin(levels[:, Feature.COUNT] % LEVELS[Feature.COUNT], _SAID)
    return near, near & np.isin(levels[:, Feature.COUNT] % LEVELS[Feature.COUNT], _EQUAL)


_NOT_ASKED = (Feature.COUNT, Feature.SOURCE)
NEEDS = tuple(range(0, 6_001, 250))
FEWEST_SUMS = 5
NEVER_SUMS = 30_000
BY_CHANCE = 0.25
"""Sums are believed from where chance brings no more than this share of as many. It brings one where the whole and its
parts are left alone, which they are more seldom as records stand than with dates moved apart: the square of how seldom
one is."""


def sums_needed(sites: Sites, traits: Traits, parameters: Parameters, threads: int = 1) -> Parameters:
    """Return the parameters with what a sum needs to be believed: from where chance brings few beside those found."""
    once = tells_once(traits, parameters)
    if not once.any():
        return parameters
    worlds = [_less(world, parameters, 0) for world in _worlds(sites, traits, parameters, threads)]
    silent = np.zeros(len(sites.lat), dtype=np.bool_)
    gains = []
    for world in worlds:
        sums = wholes(world.links, pack(world.traits), parameters.tables, world.group, once, silent, 0)
        gains.append(sums.gain[np.append(True, sums.whole[1:] != sums.whole[:-1])] if len(sums.whole) else sums.gain)
    alone = _found(worlds)[2]
    counted = [(x, *(int((gain > x).sum()) for gain in gains)) for x in NEEDS]
    needs = next(
        (x for x, real, chance in counted if real >= FEWEST_SUMS and chance * alone**2 <= BY_CHANCE * real), NEVER_SUMS
    )
    return parameters._replace(sums=Sums(needs))


class World(NamedTuple):
    """Records as they stand or with dates moved apart: their links, what they say, and who is put together."""

    links: Links
    traits: Traits
    marks: NDArray[np.uint64]
    group: Ints


def _worlds(sites: Sites, traits: Traits, parameters: Parameters, threads: int) -> list[World]:
    """Return the records as they stand and moved apart, each source by some days more than the one before."""
    _, rank = np.unique(traits.source, return_inverse=True)
    moved = sites._replace(moment=sites.moment + rank * MOVED_S)
    later = side_by_side(traits._replace(moment=moved.moment))
    marks = fingerprint(sites, traits)
    out = []
    for place, said in ((sites, traits), (moved, later)):
        links = scored(place, said, parameters, None, threads)
        order = np.lexsort((links.right, links.left))
        out.append(World(Links(*(column[order] for column in links)), said, marks, marks[:0].astype(np.int64)))
    return out


def _less(world: World, parameters: Parameters, less: int) -> World:
    """Return the same once so much is taken from every link, divided."""
    links = world.links
    value = links.score - np.int32(less)
    kept = value >= parameters.limits.keep
    links = rivalled(Links(links.left[kept], links.right[kept], value[kept]), world.traits, parameters)
    return world._replace(links=links, group=divided(links, world.traits, world.marks, parameters, None)[0])


def _found(worlds: list[World]) -> tuple[float, float, float]:
    """Return the pairs of two sources put together as the records stand and by chance, and which share is left alone.

    The share is of the pairs that one to one would leave room for.
    """
    real = worlds[0]
    sizes = np.sort(np.unique(real.traits.source, return_counts=True)[1])
    room = int((sizes[:-1] * np.arange(len(sizes) - 1, 0, -1)).sum())
    found, wrong = (pairs_across(world.group, world.traits.source) for world in worlds)
    return found, wrong, 1.0 - min(max(found - wrong, 0.0) / max(room, 1), 1.0)
