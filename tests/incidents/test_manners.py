from typing import Any

import numpy as np
import polars as pl
import pytest
from tests.incidents.test_learn import f1, told

from treve.base.errors import Refused
from treve.incidents.columns import reports_frame
from treve.incidents.encode import encode
from treve.incidents.explain import explain
from treve.incidents.fuse import fuse, fuse_groups, mannered, rivalled, scored
from treve.incidents.learn_labelled import learn_from
from treve.incidents.manners import NOBODY, STARTS, WIDTH, Manners, by_manners, manners_by_feature
from treve.incidents.parameters import read_parameters, write_parameters
from treve.incidents.priors import priors
from treve.incidents.questions import explain_pair
from treve.linkage.compare import Feature, pack
from treve.linkage.thirds import SIZE_PARTING, SIZE_STRENGTH, Thirds

DAY_S = 86_400


def late(seed: int, incidents: int = 250) -> pl.DataFrame:
    """The incidents of `told`, of which only place and day are said; one source dates by the day after."""
    behind = pl.when(pl.col("source") == "s3").then(DAY_S).otherwise(0)
    return told(seed, incidents).with_columns(
        pl.col("start_s") + behind,
        pl.col("end_s") + behind,
        kind=pl.lit("shelling"),
        native_id=pl.lit(None, dtype=pl.String),
        killed_best=pl.lit(None, dtype=pl.Int64),
    )


def numbers(reports: pl.DataFrame) -> np.ndarray[Any, Any]:
    return reports["truth"].rank("dense").to_numpy().astype(np.int64)


def test_the_delay_of_a_source_is_learnt_from_labels_and_serves_in_other_reports() -> None:
    taught, asked = late(1, 600), late(2)
    learnt = learn_from(taught.drop("truth"), priors(), numbers(taught))
    reports = asked.drop("truth")
    at = learnt.manners.pairs.index(("s0", "s3"))
    days = learnt.manners.worth[at, STARTS[1] : STARTS[2]].reshape(-1, 2)[:, 0]
    assert days[4] > days[6]  # that the second dates a day later speaks for one incident, the same day against
    with_it = f1(asked["truth"].to_list(), fuse_groups(reports, learnt))
    without = f1(asked["truth"].to_list(), fuse_groups(reports, learnt._replace(manners=NOBODY)))
    assert with_it > without + 0.01


def test_sources_that_nobody_knows_have_no_manners() -> None:
    reports = told(3, 60).drop("truth")
    known = Manners((("s0", "s1"), ("x", "y")), np.full((2, WIDTH), 500, dtype=np.int64))
    sites, traits = encode(reports, priors())
    links = scored(sites, traits, priors())
    added = by_manners(pack(traits), links.left, links.right, known)
    sources = reports["source"].to_numpy()
    both = np.array([{a, b} == {"s0", "s1"} for a, b in zip(sources[links.left], sources[links.right], strict=True)])
    assert both.any()
    assert (added[both] == 3_000).all()
    assert not added[~both].any()


def test_a_manner_is_the_same_whichever_report_comes_first() -> None:
    reports = told(4, 60).drop("truth")
    _, traits = encode(reports, priors())
    r = np.random.default_rng(5)
    names = ("s0", "s1", "s2", "s3")
    pairs = tuple((a, b) for a in names for b in names if a <= b)
    manners = Manners(pairs, r.integers(-900, 900, (len(pairs), WIDTH)))
    left, right = r.integers(0, len(reports), (2, 400))
    one, two = (manners_by_feature(pack(traits), *sides, manners) for sides in ((left, right), (right, left)))
    assert np.array_equal(one, two)
    assert np.array_equal(one.sum(axis=1), by_manners(pack(traits), left, right, manners))
    assert one[:, Feature.TIME].any()
    assert not one[:, Feature.PLACE].any()


def test_explanations_add_up_with_manners_and_third_reports_for_links_and_for_any_pair() -> None:
    reports = told(6, 120).drop("truth").with_columns(native_id=pl.lit(None, pl.String))
    r = np.random.default_rng(7)
    known = priors()._replace(
        manners=Manners((("s0", "s1"), ("s1", "s2")), r.integers(-300, 300, (2, WIDTH))),
        thirds=Thirds(r.integers(-300, 300, SIZE_PARTING), r.integers(-300, 300, SIZE_STRENGTH)),
    )
    members = fuse(reports, known).members.filter(pl.col("with").is_not_null())
    said = explain(reports, members, known)
    assert all(sum(part.weight for part in each.parts) == each.score for each in said)
    sites, traits = encode(reports, known)
    links = rivalled(scored(sites, traits, known), traits, known)
    ids = reports["report"]
    for k in range(0, len(links.left), max(len(links.left) // 5, 1)):
        pair = explain_pair(reports, known, ids[int(links.left[k])], ids[int(links.right[k])])
        assert pair is not None
        assert pair.score == int(links.score[k])


def test_parameters_with_manners_and_third_reports_are_read_as_they_were_written() -> None:
    known = priors()._replace(
        manners=Manners((("a", "a"), ("a", "b")), np.arange(2 * WIDTH, dtype=np.int64).reshape(2, WIDTH)),
        thirds=Thirds(np.arange(SIZE_PARTING), np.arange(SIZE_STRENGTH)),
    )
    assert write_parameters(read_parameters(write_parameters(known))) == write_parameters(known)
    mixed = known._replace(manners=known.manners._replace(pairs=(("a", "b"), ("a", "a"))))
    with pytest.raises(Refused, match="manners"):
        read_parameters(write_parameters(mixed))


def test_reports_told_in_two_goes_become_what_they_become_at_once_whatever_was_learnt_of_links() -> None:
    reports = told(8, 150).drop("truth").with_columns(native_id=pl.lit(None, pl.String))
    r = np.random.default_rng(9)
    known = priors()._replace(
        manners=Manners((("s0", "s2"),), r.integers(-900, 900, (1, WIDTH))),
        thirds=Thirds(r.integers(-900, 900, SIZE_PARTING), r.integers(-900, 900, SIZE_STRENGTH)),
    )
    some = reports_frame(reports[: len(reports) - 4])
    later = fuse(reports, known, before=fuse(some, known))
    assert later.members.equals(fuse(reports, known).members)
    sites, traits = encode(reports, known)
    links = scored(sites, traits, known)
    assert not np.array_equal(mannered(links, traits, known).score, links.score)
