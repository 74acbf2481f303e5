from typing import Any

import numpy as np
import polars as pl
import pytest

from treve.incidents.columns import reports_frame
from treve.incidents.displaced import MOVED_S, by_moved_dates
from treve.incidents.encode import encode
from treve.incidents.fuse import fuse
from treve.incidents.labelled import pairwise_f1, told_once
from treve.incidents.learn import learn, rarities
from treve.incidents.learn_labelled import learn_from
from treve.incidents.parameters import Parameters, write_parameters
from treve.incidents.priors import priors

DAY_S = 86_400


def war(n: int, seed: int, seen: float = 0.7, off: float = 0.1) -> tuple[pl.DataFrame, np.ndarray[Any, Any]]:
    """Return two databases of one war with kinds and names of their own, and which event each report tells of."""
    rng = np.random.default_rng(seed)
    kinds = [("air strike", "bombing"), ("clash", "firefight"), ("killing", "murder")]
    names = [("army", "regime"), ("rebels", "fighters"), ("isil", "daesh")]
    rows: list[dict[str, Any]] = []
    truth: list[int] = []
    towns = rng.uniform(0, 20_000_000, (25, 2))
    for event in range(n):
        kind, a, b = rng.integers(3), rng.integers(3), rng.integers(3)
        lat, lon = (340_000_000 + towns[rng.integers(25)]).astype(int).tolist()
        day, dead = int(rng.integers(120)), int(rng.geometric(0.2))
        for k, source in enumerate("AB"):
            if rng.random() > seen:
                continue
            late = int(rng.random() < off) if source == "B" else 0
            start = 1_483_228_800 + (day + late) * DAY_S
            rows.append(
                {
                    "report": f"{len(rows):032d}", "source": source, "start_s": start, "end_s": start + DAY_S,
                    "time_class": "day", "lat_e7": lat + int(rng.normal(0, 100_000)), "lon_e7": lon,
                    "place_class": "settlement", "kind": kinds[kind][k], "kind_parent": kinds[kind][k],
                    "side_a": [names[a][k]], "side_b": [names[b][k]],
                    "killed_best": dead if rng.random() < 0.7 else dead + int(rng.integers(3)),
                }
            )  # fmt: skip
            truth.append(event)
    return reports_frame(pl.DataFrame(rows, infer_schema_length=None)), np.array(truth)


def f1(reports: pl.DataFrame, truth: np.ndarray[Any, Any], parameters: Parameters) -> float:
    found = fuse(reports, parameters).members.filter(link="same").sort("report")["incident"].rank("dense")
    return pairwise_f1(truth, found.to_numpy().astype(np.int64))


@pytest.fixture(scope="module")
def two() -> tuple[pl.DataFrame, np.ndarray[Any, Any]]:
    return war(1_500, 3)


def test_two_databases_that_share_no_words_are_learnt_from_dates_that_were_moved(
    two: tuple[pl.DataFrame, np.ndarray[Any, Any]],
) -> None:
    reports, truth = two
    learnt = learn(reports, priors())
    (words,) = learnt.meanings["kind"].values()  # of the source with fewer reports
    assert {(word, means[0][0]) for word, means in words.items()} <= {
        *(pair := {("bombing", "air strike"), ("firefight", "clash"), ("murder", "killing")}),
        *((b, a) for a, b in pair),
    }
    assert len(words) == 3
    assert set(learnt.sources) == {"A", "B"}
    assert f1(reports, truth, learnt) > 0.8 > f1(reports, truth, priors())


def test_two_databases_of_different_wars_teach_nothing() -> None:
    reports, _ = war(1_200, 5)
    later = pl.col("start_s") + 3 * MOVED_S, pl.col("end_s") + 3 * MOVED_S
    apart = pl.when(pl.col("source") == "B")
    moved = reports.with_columns(
        start_s=apart.then(later[0]).otherwise("start_s"), end_s=apart.then(later[1]).otherwise("end_s")
    )
    assert by_moved_dates(moved, rarities(moved, priors()), priors()) is None


def test_what_is_learnt_does_not_depend_on_the_order_of_reports_nor_on_threads(
    two: tuple[pl.DataFrame, np.ndarray[Any, Any]],
) -> None:
    reports, _ = two
    other = reports_frame(reports.sample(fraction=1.0, shuffle=True, seed=1))
    assert write_parameters(learn(reports, priors())) == write_parameters(learn(other, priors(), threads=2))


def test_labels_may_be_partial(two: tuple[pl.DataFrame, np.ndarray[Any, Any]]) -> None:
    reports, truth = two
    known, half = war(1_500, 4)
    half = np.where(half % 2 == 0, half, -1)
    assert f1(reports, truth, learn_from(known, priors(), half)) > 0.8


@pytest.mark.parametrize(("dead", "once"), [((3, 5, 8), True), ((8, 8, 8), False)])
def test_a_source_tells_nothing_twice_where_its_several_under_one_number_add_up(
    dead: tuple[int, int, int], once: bool
) -> None:
    several = zip(("A", "A", "B"), dead, strict=True)
    rows = [{"source": source, "killed_best": n} for source, n in several] * 40
    reports = reports_frame(pl.DataFrame([{"report": f"{k:032d}"} | row for k, row in enumerate(rows)]))
    _, traits = encode(reports, priors())
    assert ("A" in told_once(reports, traits, priors(), np.arange(120) // 3)) is once
