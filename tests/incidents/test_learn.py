import random
from typing import Any

import numpy as np
import polars as pl

from treve.incidents.columns import reports_frame
from treve.incidents.fuse import fuse, fuse_groups
from treve.incidents.learn import learn
from treve.incidents.parameters import write_parameters
from treve.incidents.priors import priors
from treve.linkage.compare import Feature

DAY_S, START_S = 86_400, 1_483_228_800


def told(seed: int, incidents: int = 250) -> pl.DataFrame:
    """Incidents over forty days and thirty villages, each told by two or three of four sources that err a little."""
    r = random.Random(seed)
    rows: list[dict[str, Any]] = []
    for number in range(incidents):
        day, village, dead = r.randrange(40), r.randrange(30), r.choice([0, 0, 1, 2, 5, 9])
        kind, side = r.choice(["shelling", "air_strike", "sniping"]), r.choice(["army", "militia"])
        for source in r.sample(range(4), r.choice([1, 2, 3])):
            start = START_S + (day + (r.random() < 0.1)) * DAY_S
            rows.append(
                {
                    "report": f"{r.getrandbits(120):032x}",
                    "source": f"s{source}",
                    "start_s": start,
                    "end_s": start + DAY_S,
                    "time_class": "day",
                    "lat_e7": 350_000_000 + village % 6 * 900_000,
                    "lon_e7": 380_000_000 + village // 6 * 900_000,
                    "native_id": str(number),
                    "place_class": "settlement",
                    "place_name": f"village {village}",
                    "kind": kind,
                    "kind_parent": "fire",
                    "side_a": [side],
                    "group_a": [side],
                    "killed_best": dead if r.random() < 0.8 else None,
                }
            )
    return reports_frame(pl.DataFrame(rows, infer_schema_length=None)).with_columns(
        truth=pl.Series([row["native_id"] for row in sorted(rows, key=lambda row: row["report"])])
    )


def f1(truth: list[str], group: np.ndarray[Any, Any]) -> float:
    gold = np.array(truth)
    pairs = np.triu_indices(len(gold), 1)
    real, found = gold[pairs[0]] == gold[pairs[1]], group[pairs[0]] == group[pairs[1]]
    return float(2 * (real & found).sum() / (real.sum() + found.sum()))


def test_learning_without_labels_does_not_do_worse_than_the_stated_assumptions() -> None:
    both = told(1)
    truth, reports = both["truth"].to_list(), both.drop("truth").with_columns(native_id=pl.lit(None, dtype=pl.String))
    before = f1(truth, fuse_groups(reports, priors()))
    after = f1(truth, fuse_groups(reports, learn(reports, priors())))
    assert before > 0.75
    assert after >= before - 0.01


def test_learning_depends_on_the_set_of_reports_alone() -> None:
    reports = told(2, 60).drop("truth")
    mixed = reports_frame(reports.sample(fraction=1.0, shuffle=True, seed=5))
    assert write_parameters(learn(reports, priors())) == write_parameters(learn(mixed, priors()))


def test_a_single_report_or_none_teaches_nothing_about_links() -> None:
    for count in (0, 1):
        learnt = learn(told(3, 20).drop("truth").head(count), priors())
        assert all(np.array_equal(a, b) for a, b in zip(learnt.tables, priors().tables, strict=True))


def test_learning_leaves_alone_what_a_source_repeats() -> None:
    learnt = learn(told(4).drop("truth"), priors())
    assert np.array_equal(learnt.tables[Feature.SOURCE], priors().tables[Feature.SOURCE])
    assert max(fuse(told(4).drop("truth"), learnt).incidents["reports"].to_list()) <= 4


def test_where_nothing_tells_details_four_sources_in_one_language_learn_from_moved_dates_what_finds_more() -> None:
    both = told(3, 600)
    truth, reports = both["truth"].to_list(), both.drop("truth").with_columns(native_id=pl.lit(None, dtype=pl.String))
    before, learnt = f1(truth, fuse_groups(reports, priors())), learn(reports, priors())
    assert not learnt.meanings
    assert f1(truth, fuse_groups(reports, learnt)) > before + 0.04
