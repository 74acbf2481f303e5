import random

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.incidents.test_learn import told

from treve.incidents.fuse import fuse, fuse_groups
from treve.incidents.parameters import write_parameters
from treve.incidents.priors import priors
from treve.incidents.slabs import DAY_S, LINKS, cut, cuts_of, fuse_slabs, labels, map_slabs
from treve.linkage.rivals import SIZE, Rivals


def reports(seed: int, incidents: int) -> pl.DataFrame:
    """Invented reports, a third of them known to the week only: the widest halo."""
    frame = told(seed, incidents).drop("truth").with_columns(native_id=pl.lit(None, dtype=pl.String))
    wide = pl.int_range(pl.len()) % 3 == 0
    return frame.with_columns(
        pl.when(wide).then(pl.col("start_s") - 3 * 86_400).otherwise("start_s").alias("start_s"),
        pl.when(wide).then(pl.col("end_s") + 3 * 86_400).otherwise("end_s").alias("end_s"),
        pl.when(wide).then(pl.lit("week")).otherwise("time_class").alias("time_class"),
    )


class Stream:
    """A table of which nothing is known but that it gives an Arrow stream."""

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._frame.__arrow_c_stream__(requested_schema)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1_000), st.sampled_from([1, 2, 5, 9, 60]), st.sampled_from([1, 3]))
def test_slabs_of_any_length_on_any_number_of_threads_give_the_labels_of_one_run(
    seed: int, days: int, threads: int
) -> None:
    frame, r = reports(seed % 9, 150), np.random.default_rng(seed)
    rivalled = priors()._replace(rivals=Rivals(r.integers(-900, 900, SIZE), r.integers(-900, 900, SIZE)))
    for by in (priors(), rivalled):
        assert np.array_equal(fuse_slabs(frame, by, days, threads), fuse_groups(frame, by))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1_000), st.lists(st.integers(-3, 45 * 24), unique=True, max_size=7))
def test_cuts_anywhere_batches_of_any_size_and_any_order_give_the_labels_of_one_run(
    seed: int, hours: list[int]
) -> None:
    frame, shuffled = reports(seed % 9, 120), random.Random(seed)
    first = int(frame["start_s"].min())  # type: ignore[arg-type]
    cuts = sorted(first + hour * 3_600 + seed for hour in hours)
    batches = [
        Stream(part)
        for slab in cut(frame, priors(), cuts)
        for part in slab.sample(fraction=1.0, shuffle=True, seed=seed).iter_slices(1 + seed % 70)
    ]
    shuffled.shuffle(batches)
    found = [Stream(links) for links in map_slabs(batches, write_parameters(priors()))]
    shuffled.shuffle(found)
    said = labels(Stream(frame), found, write_parameters(priors()))
    assert said["report"].to_list() == frame["report"].to_list()
    assert said["first"].to_list() == frame["report"].gather(fuse_groups(frame, priors())).to_list()


def test_every_link_belongs_to_one_slab() -> None:
    frame = reports(2, 200)
    found = pl.concat(map_slabs(cut(frame, priors(), cuts_of(frame, 4)), priors()))
    (whole,) = map_slabs(cut(frame, priors(), []), priors())
    assert found.select("left", "right").is_duplicated().sum() == 0
    assert found.sort("left", "right").equals(whole)
    assert len(whole) > 500
    assert dict(whole.schema) == LINKS


@pytest.mark.parametrize("threads", [2, 3])
def test_one_core_and_many_give_the_same_incidents(threads: int) -> None:
    frame = reports(3, 300)
    one, many = (fuse(frame, priors(), threads=count) for count in (1, threads))
    assert one.members.equals(many.members)
    assert one.incidents.equals(many.incidents)


def test_no_reports_are_no_slabs() -> None:
    nothing = reports(1, 5).clear()
    assert fuse_slabs(nothing, priors()).tolist() == []
    assert cuts_of(nothing, 3) == []
    assert list(map_slabs([], priors())) == []


def test_cuts_lie_on_whole_slabs() -> None:
    frame = reports(4, 50)
    assert all(at % (9 * DAY_S) == 0 for at in cuts_of(frame, 9))
