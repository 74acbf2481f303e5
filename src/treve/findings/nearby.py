"""Areas of combat that nobody has drawn, reckoned from the fights of the same set of incidents.

An agreement may leave out "areas of combat against" some groups without a map. Every fight in which one of them is
named on a side then makes a bell around its place and time, and an incident stands in the sum of the bells:

    nearness = sum over fights of exp(-(2 d / D)^2) * exp(-(2 t / T)^2)
    chance   = 1 - (1 - one_fight) ^ nearness, then held between a least and a most

with D and T the reach that the terms name: half the reach away a fight counts 0.37, at the reach itself 0.02, so that
even many of them do not stretch the area far beyond it. Doubt about either place or time
is laid over the bell in closed form (a bell convolved with a bell is a wider and lower bell), so a vague place takes
the mean nearness of what it may be: never more than its nearest part and never less than its farthest. The chance is
never 0 or 1, since nobody drew the line.

A fight of which only the district, the province or the fortnight is known draws no area. An attack on civilians
is no combat against a group. The incident itself does not count for itself.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from treve.base.place import E7, EARTH_RADIUS_M
from treve.base.time import DAY_S

Floats = NDArray[np.float64]

R90 = 2.145966
"""Radius that holds nine tenths of a round normal scatter, in standard deviations: sqrt(-2 ln 0.1)."""

WIDEST_FIGHT_M = 25_000
LONGEST_FIGHT_S = 7 * DAY_S
REACH = 3.2
"""Beyond so many widths a bell is below 0.00004 and left out."""

CHUNK = 20_000
"""Incidents looked at together: bounds the memory of the pairs."""


class Spots(NamedTuple):
    """n places and times: degrees as 1e-7, the 90 % radius in metres, half-open UTC seconds. NaN: not known."""

    lat_e7: Floats
    lon_e7: Floats
    radius_m: Floats
    start_s: Floats
    end_s: Floats

    def take(self, rows: NDArray[np.int64]) -> "Spots":
        """Return some of the rows."""
        return Spots(*(column[rows] for column in self))

    @property
    def known(self) -> NDArray[np.bool_]:
        """Whether place and time are both known."""
        return ~(np.isnan(self.lat_e7) | np.isnan(self.lon_e7) | np.isnan(self.radius_m) | np.isnan(self.start_s))


class Nearness(NamedTuple):
    """How near n spots stand to fights; NaN without place or time.

    `mean`: the summed nearness on the whole. `peak`: the same where a coarse place or time comes nearest to the fights;
    equal where it is not coarse. `fights`: how many lie within the reach of its middle. `nearest_m`: metres to the
    nearest one within the days; NaN where there is none.
    """

    mean: Floats
    peak: Floats
    fights: NDArray[np.int64]
    nearest_m: Floats

    def take(self, rows: NDArray[np.int64]) -> "Nearness":
        """Return some of the rows."""
        return Nearness(self.mean[rows], self.peak[rows], self.fights[rows], self.nearest_m[rows])


def may_draw(spots: Spots) -> NDArray[np.bool_]:
    """Return which spots are known well enough to make an area of combat around them."""
    with np.errstate(invalid="ignore"):
        fine = (spots.radius_m <= WIDEST_FIGHT_M) & (spots.end_s - spots.start_s <= LONGEST_FIGHT_S)
    return spots.known & fine


def nearness(
    spots: Spots, fights: NDArray[np.int64], within_m: int, within_days: int, asked: NDArray[np.bool_]
) -> Nearness:
    """Return how near each spot stands to the fights.

    Args:
        spots: n rows, in an order that the caller fixes (sums are taken in that order).
        fights: rows of `spots` that are fights; they must be among `may_draw`.
        within_m: the reach D above.
        within_days: the reach T above.
        asked: for which of the rows it is wanted; the others get NaN.

    Cost: n log n, and the pairs that lie within reach.
    """
    count = len(spots.lat_e7)
    known = np.flatnonzero(spots.known & asked)
    out = Nearness(np.full(count, np.nan), np.full(count, np.nan), np.zeros(count, np.int64), np.full(count, np.nan))
    out.mean[known] = out.peak[known] = 0.0
    if not len(fights) or not len(known):
        return out
    made = spots.take(fights)
    for rows in _alike(spots, known):
        for at in range(0, len(rows), CHUNK):
            some = rows[at : at + CHUNK]
            found = _sums(spots.take(some), some, made, fights, within_m, within_days * DAY_S)
            for column, values in zip(out, found, strict=True):
                column[some] = values
    return out


def _alike(spots: Spots, known: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return the rows grouped by how wide they are, so that one vague place does not widen the search for all."""
    radius, length = spots.radius_m[known], (spots.end_s - spots.start_s)[known]
    wide = np.ceil(np.log2(np.maximum(radius, WIDEST_FIGHT_M) / WIDEST_FIGHT_M)).astype(np.int64)
    long = np.ceil(np.log2(np.maximum(length, LONGEST_FIGHT_S) / LONGEST_FIGHT_S)).astype(np.int64)
    return [known[(wide == w) & (long == t)] for w, t in sorted(set(zip(wide.tolist(), long.tolist(), strict=True)))]


class _Pairs(NamedTuple):
    """Spots and fights near enough to count, by row; squared metres and seconds between them."""

    i: NDArray[np.int64]
    j: NDArray[np.int64]
    square_m: Floats
    square_s: Floats


def _near(spots: Spots, made: Spots, within_m: int, within_s: int) -> _Pairs:
    """Return the pairs that count, in the order of the spots; which do, is a matter of the two alone.

    One reach for all finds them; then each is held against its own, so that nothing depends on how vague others are.
    """
    bell_m, bell_s = within_m / 2, within_s / 2
    wide_m = REACH * np.sqrt(bell_m**2 + 2 * _variance_m(spots).max() + 2 * _variance_m(made).max())
    wide_s = REACH * np.sqrt(bell_s**2 + 2 * _variance_s(spots).max() + 2 * _variance_s(made).max())
    here, there = _stretched(spots, wide_m, wide_s), _stretched(made, wide_m, wide_s)
    pairs = cKDTree(here).sparse_distance_matrix(cKDTree(there), 1.0, p=np.inf, output_type="ndarray")
    i, j = pairs["i"].astype(np.int64), pairs["j"].astype(np.int64)
    order = np.lexsort((j, i))
    i, j = i[order], j[order]
    place, place_of_fight = _on_sphere(spots), _on_sphere(made)
    square_m = ((place[i] - place_of_fight[j]) ** 2).sum(axis=1)
    square_s = (_middle(spots)[i] - _middle(made)[j]) ** 2
    counts = square_m <= REACH**2 * (bell_m**2 + 2 * _variance_m(spots)[i] + 2 * _variance_m(made)[j])
    counts &= square_s <= REACH**2 * (bell_s**2 + 2 * _variance_s(spots)[i] + 2 * _variance_s(made)[j])
    return _Pairs(i[counts], j[counts], square_m[counts], square_s[counts])


def reached(spots: Spots, fights: Spots, within_m: int, within_days: int) -> NDArray[np.bool_]:
    """Return which spots have one of some fights, each of which `may_draw`, near enough to count for their nearness."""
    known = np.flatnonzero(spots.known)
    out = np.zeros(len(spots.lat_e7), dtype=np.bool_)
    for rows in _alike(spots, known) if len(fights.lat_e7) else ():
        found = _near(spots.take(rows), fights, within_m, within_days * DAY_S)
        out[rows[found.i]] = True
    return out


def _sums(
    spots: Spots, own: NDArray[np.int64], made: Spots, fights: NDArray[np.int64], within_m: int, within_s: int
) -> Nearness:
    """Return the nearness of each spot, all of them about equally wide."""
    bell_m, bell_s = within_m / 2, within_s / 2
    coarse, long = spots.radius_m > WIDEST_FIGHT_M, spots.end_s - spots.start_s > LONGEST_FIGHT_S
    i, j, square_m, square_s = _near(spots, made, within_m, within_s)
    other = own[i] != fights[j]
    i, j, square_m, square_s = i[other], j[other], square_m[other], square_s[other]
    doubt_m, doubt_s = 2 * _variance_m(made)[j], 2 * _variance_s(made)[j]
    mean = _bell(square_m, bell_m**2, doubt_m + 2 * _variance_m(spots)[i], planes=2)
    mean *= _bell(square_s, bell_s**2, doubt_s + 2 * _variance_s(spots)[i], planes=1)
    # What is known too coarsely may be the very place and time of any fight inside it.
    apart_m = np.where(coarse[i], np.maximum(np.sqrt(square_m) - spots.radius_m[i], 0.0) ** 2, square_m)
    half = (spots.end_s - spots.start_s)[i] / 2
    apart_s = np.where(long[i], np.maximum(np.sqrt(square_s) - half, 0.0) ** 2, square_s)
    peak = _bell(apart_m, bell_m**2, doubt_m + np.where(coarse[i], 0.0, 2 * _variance_m(spots)[i]), planes=2)
    peak *= _bell(apart_s, bell_s**2, doubt_s + np.where(long[i], 0.0, 2 * _variance_s(spots)[i]), planes=1)
    near = (square_m <= within_m**2) & (square_s <= within_s**2)
    nearest = np.full(len(own), np.inf)
    lately = square_s <= within_s**2
    np.minimum.at(nearest, i[lately], np.sqrt(square_m[lately]))
    size = len(own)
    return Nearness(
        np.asarray(np.bincount(i, mean, size), np.float64),
        np.asarray(np.bincount(i, np.maximum(peak, mean), size), np.float64),
        np.bincount(i[near], minlength=size),
        np.where(np.isinf(nearest), np.nan, nearest),
    )


def _bell(square: Floats, reach: float, doubt: Floats, planes: int) -> Floats:
    """Return a bell of squared width `reach`, blurred by `doubt`, twice a variance; 1 at its top without it."""
    return np.asarray((reach / (reach + doubt)) ** (planes / 2) * np.exp(-square / (reach + doubt)))


def _variance_m(spots: Spots) -> Floats:
    return (spots.radius_m / R90) ** 2


def _variance_s(spots: Spots) -> Floats:
    # Within an interval every moment is as likely; a day's own width belongs to the reach, which is given in days.
    return np.maximum(spots.end_s - spots.start_s - DAY_S, 0.0) ** 2 / 12


def _stretched(spots: Spots, wide_m: float, wide_s: float) -> Floats:
    """Return chord coordinates of the sphere and time, so that one in any of them is the edge of the search."""
    return np.concatenate([_on_sphere(spots) / wide_m, (_middle(spots) / wide_s)[:, None]], axis=1)


def _on_sphere(spots: Spots) -> Floats:
    """Return points of the sphere in metres from its middle: between two lies the chord."""
    lat, lon = np.radians(spots.lat_e7 / E7), np.radians(spots.lon_e7 / E7)
    ground = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    return np.asarray(ground * EARTH_RADIUS_M)


def _middle(spots: Spots) -> Floats:
    return np.asarray((spots.start_s + spots.end_s) / 2)
