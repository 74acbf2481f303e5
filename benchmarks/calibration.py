"""Whether probabilities of place are what they say: true places drawn, reported as data report them, then judged.

usage: python benchmarks/calibration.py [--places 20000] [--json]

True places are drawn densely in settlements (a mixture of some 400 towns of unequal size over 600 by 600 km) with a
fifth spread evenly. Each is reported with a precision class in the shares of real data (45, 21, 16, 13, 3, 1.5, 0.1 %:
exact or a named village, near, district, province, linear, country, unknown; RECORDS.md), and its error is drawn in
three ways, of which the product's own is only the first:

* normal: a round normal scatter, nine tenths of it within the class's radius;
* disk: evenly over a disk of which nine tenths of the area lie within the radius;
* centroid: the middle of the cell of a grid of that size in which the true place lies, as datasets give a district.

Zones are 60 irregular outlines, 5 to 150 km across. For each report and zone that its doubt may reach, these answers:

* treve: the share that `findings` works out (the product's own kernel, places spread as the parameters ship);
* even: the same with every class spread evenly over a disk (`spread` in the parameters);
* naive: 1 if the reported point lies in the outline, else 0;
* optimal: the posterior share under the true drawing, which nobody has: the density of true places, the way of error.

Brier score and expected calibration error (20 bins of equal width, weighted) over all such pairs, per way and class.
The gain over naive is (naive - treve) / (naive - optimal) of the Brier scores. The last three classes have no point: a
zone may hold the place, the answer is what the parameters assume, and they are not among the pairs.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.findings.theatre import parameters  # noqa: E402

from treve.base.place import EARTH_RADIUS_M, RADIUS_M  # noqa: E402
from treve.findings.cover import ALL, CUT, SPREADS, patterns, polygons, reach, wide_deg  # noqa: E402
from treve.findings.cover import cover as laid_over  # noqa: E402
from treve.findings.nearby import R90  # noqa: E402

Floats = NDArray[np.float64]

LAT, LON, HALF_M = 34.0, 38.0, 300_000.0
CLASSES = ("settlement", "near", "district", "province")
SHARES = np.array([0.45, 0.21, 0.16, 0.13])
WAYS = ("normal", "disk", "centroid")
BINS = 20
GRID_M = 1_000.0


class Draw(NamedTuple):
    """n true places and reports in metres around the middle, with the class of each."""

    true: Floats
    told: Floats
    kind: NDArray[np.int64]


def towns(draw: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """Return centres, widths and weights of the settlements."""
    count = 400
    where = draw.uniform(-HALF_M, HALF_M, size=(count, 2))
    weight = draw.pareto(1.2, size=count) + 0.2
    return where, 800 + 1_800 * np.sqrt(weight / weight.max()), weight / weight.sum() * 0.8


def zones(draw: np.random.Generator) -> list[Floats]:
    """Return irregular rings in metres, 5 to 150 km across."""
    rings = []
    for across in np.geomspace(5_000, 150_000, 60):
        corners = int(draw.integers(12, 60))
        turn = np.sort(draw.uniform(0, 2 * np.pi, corners))
        far = across / 2 * draw.uniform(0.6, 1.0, corners)
        middle = draw.uniform(-HALF_M * 0.7, HALF_M * 0.7, 2)
        rings.append(np.stack([middle[0] + far * np.cos(turn), middle[1] + far * np.sin(turn)], axis=1))
    return rings


def truth(draw: np.random.Generator, count: int, settled: tuple[Floats, Floats, Floats]) -> Floats:
    where, width, weight = settled
    which = draw.choice(len(weight) + 1, size=count, p=[*weight, 1 - weight.sum()])
    even = draw.uniform(-HALF_M, HALF_M, size=(count, 2))
    town = np.minimum(which, len(weight) - 1)
    near = where[town] + draw.normal(size=(count, 2)) * width[town, None]
    return np.where((which == len(weight))[:, None], even, near)


def cell(radius_m: float) -> float:
    """Return the side of a square of which nine tenths lie within a radius of its middle."""
    side = np.linspace(-0.5, 0.5, 801)
    return float(radius_m / np.quantile(np.hypot(side[:, None], side[None, :]), 0.9))


def told(draw: np.random.Generator, true: Floats, radius: Floats, way: str) -> Floats:
    count = len(true)
    if way == "normal":
        return true + draw.normal(size=(count, 2)) * (radius / R90)[:, None]
    if way == "disk":
        far = radius / np.sqrt(0.9) * np.sqrt(draw.random(count))
        turn = draw.uniform(0, 2 * np.pi, count)
        return true + np.stack([far * np.cos(turn), far * np.sin(turn)], axis=1)
    side = radius * cell(1.0)
    return (np.floor(true / side[:, None]) + 0.5) * side[:, None]


def degrees(metres: Floats) -> tuple[Floats, Floats]:
    """Return (lat, lon) of places in metres; the plane is the one on which the product lays a place out."""
    return LAT + np.degrees(metres[:, 1] / EARTH_RADIUS_M), LON + metres[:, 0] * wide_deg(LAT)


class Density:
    """The density of true places on a grid, for the answer that knows everything."""

    def __init__(self, settled: tuple[Floats, Floats, Floats]) -> None:
        where, width, weight = settled
        edge = np.arange(-HALF_M, HALF_M, GRID_M) + GRID_M / 2
        self.x, self.y = (one.ravel() for one in np.meshgrid(edge, edge, indexing="ij"))
        self.mass = np.full(len(self.x), (1 - weight.sum()) / len(self.x))
        for (x, y), wide, share in zip(where, width, weight, strict=True):
            close = np.flatnonzero((np.abs(self.x - x) < 5 * wide) & (np.abs(self.y - y) < 5 * wide))
            bell = np.exp(-((self.x[close] - x) ** 2 + (self.y[close] - y) ** 2) / (2 * wide**2))
            if bell.sum() > 0:
                self.mass[close] += share * bell / bell.sum()
        self.side = len(edge)

    def inside(self, ring: Floats) -> NDArray[np.bool_]:
        shape = shapely.Polygon(ring)
        shapely.prepare(shape)
        return np.asarray(shapely.contains_xy(shape, self.x, self.y))

    def posterior(self, place: Floats, radius: float, way: str, inside: NDArray[np.bool_]) -> Floats:
        """Return for each zone (columns of `inside`) the share of what the report may mean that lies in it."""
        far = 4 * radius / R90 if way == "normal" else radius * 1.5
        low = np.clip(((place - far + HALF_M) // GRID_M).astype(int), 0, self.side - 1)
        high = np.clip(((place + far + HALF_M) // GRID_M).astype(int) + 1, 1, self.side)
        rows = (np.arange(low[0], high[0])[:, None] * self.side + np.arange(low[1], high[1])[None, :]).ravel()
        dx, dy = self.x[rows] - place[0], self.y[rows] - place[1]
        if way == "normal":
            likely = np.exp(-(dx**2 + dy**2) / (2 * (radius / R90) ** 2))
        elif way == "disk":
            likely = (np.hypot(dx, dy) <= radius / np.sqrt(0.9)).astype(np.float64)
        else:
            half = radius * cell(1.0) / 2
            likely = ((np.abs(dx) <= half) & (np.abs(dy) <= half)).astype(np.float64)
        weight = likely * self.mass[rows]
        total = weight.sum()
        return weight @ inside[rows] / total if total > 0 else inside[rows].mean(axis=0)


def treve(
    where: Floats, radius: Floats, rings: list[Floats], spread: str = "normal"
) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the product's shares (places by zones), and which pairs its doubt reaches."""
    shapes = [shapely.Polygon(np.stack(degrees(ring)[::-1], axis=1)) for ring in rings]
    every, pattern = polygons(shapes), patterns(parameters().place_samples)[SPREADS.index(spread)]
    words = (len(pattern) + 63) // 64
    lat, lon = degrees(where)
    out, may = np.zeros((len(where), len(rings))), np.zeros((len(where), len(rings)), dtype=np.bool_)
    for k in range(len(rings)):
        for at in range(len(where)):
            bits = np.zeros(words, dtype=np.uint64)
            state = laid_over(lat[at], lon[at], wide_deg(lat[at]), radius[at], k, every, pattern, bits)
            out[at, k] = 1.0 if state == ALL else 0.0
            if state == CUT:
                out[at, k] = sum(int(word).bit_count() for word in bits) / len(pattern)
    middle = np.array([ring.mean(axis=0) for ring in rings])
    wide = np.array([np.hypot(*(ring - ring.mean(axis=0)).T).max() for ring in rings])
    away = np.hypot(where[:, None, 0] - middle[None, :, 0], where[:, None, 1] - middle[None, :, 1])
    may = away <= wide[None, :] + reach(pattern, 1.0) * radius[:, None]
    return out, may


def scores(answer: Floats, true: NDArray[np.bool_]) -> dict[str, float]:
    """Return Brier score and expected calibration error."""
    which = np.minimum((answer * BINS).astype(int), BINS - 1)
    count = np.bincount(which, minlength=BINS)
    said, was = (np.bincount(which, weights, BINS) for weights in (answer, true.astype(np.float64)))
    gap = np.abs(said - was)[count > 0].sum() / len(answer)
    return {"brier": float(np.mean((answer - true) ** 2)), "ece": float(gap)}


def reliability(answer: Floats, true: NDArray[np.bool_]) -> list[tuple[float, float, int]]:
    """Return for tenths of the scale: what was said, what was so, how many."""
    which = np.minimum((answer * 10).astype(int), 9)
    return [
        (float(answer[which == k].mean()), float(true[which == k].mean()), int((which == k).sum()))
        for k in range(10)
        if (which == k).any()
    ]


def measured(count: int) -> dict[str, object]:
    draw = np.random.default_rng(11)
    settled, rings = towns(draw), zones(draw)
    density = Density(settled)
    held = np.stack([density.inside(ring) for ring in rings], axis=1)
    shapes = [shapely.Polygon(ring) for ring in rings]
    found: dict[str, object] = {}
    for way in WAYS:
        true = truth(draw, count, settled)
        kind = draw.choice(len(CLASSES), size=count, p=SHARES / SHARES.sum())
        radius = np.array([RADIUS_M[name] for name in CLASSES], dtype=np.float64)[kind]  # type: ignore[index]
        where = told(draw, true, radius, way)
        ours, may = treve(where, radius, rings, "normal")
        even, _ = treve(where, radius, rings, "even")
        naive = np.stack([shapely.contains_xy(shape, where[:, 0], where[:, 1]) for shape in shapes], axis=1)
        was = np.stack([shapely.contains_xy(shape, true[:, 0], true[:, 1]) for shape in shapes], axis=1)
        best = np.stack([density.posterior(where[at], radius[at], way, held) for at in range(count)])
        found[way] = {"all": _compared(ours, even, naive, best, was, may)} | {
            name: _compared(ours, even, naive, best, was, may & (kind == k)[:, None]) for k, name in enumerate(CLASSES)
        }
    return found


def _compared(
    ours: Floats, even: Floats, naive: NDArray[np.bool_], best: Floats, was: NDArray[np.bool_], pairs: NDArray[np.bool_]
) -> dict[str, object]:
    answers = {
        "treve": ours[pairs],
        "even": even[pairs],
        "naive": naive[pairs].astype(np.float64),
        "optimal": best[pairs],
    }
    out: dict[str, object] = {name: scores(answer, was[pairs]) for name, answer in answers.items()}
    brier = {name: float(np.mean((answer - was[pairs]) ** 2)) for name, answer in answers.items()}
    for name, gain in (("treve", "gain"), ("even", "gain_even")):
        out[gain] = (brier["naive"] - brier[name]) / max(brier["naive"] - brier["optimal"], 1e-12)
    out["pairs"] = int(pairs.sum())
    out["reliability"] = reliability(answers["treve"], was[pairs])
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=20_000)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    found = measured(given.places)
    if given.json:
        print(json.dumps(found, indent=1))
        return
    print(
        "way       class          pairs   Brier: naive, treve, even, optimal  gain (even)   ECE: naive, treve, optimal"
    )
    for way, by_class in found.items():
        for name, one in by_class.items():  # type: ignore[attr-defined]
            briers = "  ".join(f"{one[who]['brier']:.4f}" for who in ("naive", "treve", "even", "optimal"))
            errors = "  ".join(f"{one[who]['ece']:.4f}" for who in ("naive", "treve", "optimal"))
            gains = f"{one['gain']:6.1%} ({one['gain_even']:.1%})"
            print(f"{way:9} {name:11} {one['pairs']:8,}   {briers}  {gains}   {errors}")
        rows = by_class["all"]["reliability"]  # type: ignore[index]
        print("  said -> was: " + "; ".join(f"{a:.2f} {b:.2f} ({n})" for a, b, n in rows))


if __name__ == "__main__":
    main()
