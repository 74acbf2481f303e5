import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.incidents.test_learn import told

from treve.incidents.fuse import fuse, fuse_groups
from treve.incidents.priors import priors
from treve.incidents.slabs import fuse_slabs, slab_links, slabs
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


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 1_000), st.sampled_from([1, 2, 5, 9, 60]))
def test_slabs_of_any_length_give_the_labels_of_one_run(seed: int, days: int) -> None:
    frame, r = reports(seed % 9, 150), np.random.default_rng(seed)
    rivalled = priors()._replace(rivals=Rivals(r.integers(-900, 900, SIZE), r.integers(-900, 900, SIZE)))
    for by in (priors(), rivalled):
        assert np.array_equal(fuse_slabs(frame, by, days), fuse_groups(frame, by))


def test_every_link_belongs_to_one_slab() -> None:
    frame = reports(2, 200)
    found = pl.concat([slab_links(*slab, priors()) for slab in slabs(frame, priors(), 4)])
    whole = slab_links(frame, -(1 << 40), 1 << 40, priors())
    assert found.select("left", "right").is_duplicated().sum() == 0
    assert found.sort("left", "right").equals(whole)
    assert len(whole) > 500


@pytest.mark.parametrize("threads", [2, 3])
def test_one_core_and_many_give_the_same_incidents(threads: int) -> None:
    frame = reports(3, 300)
    one, many = (fuse(frame, priors(), threads=count) for count in (1, threads))
    assert one.members.equals(many.members)
    assert one.incidents.equals(many.incidents)


def test_no_reports_are_no_slabs() -> None:
    assert fuse_slabs(reports(1, 5).clear(), priors()).tolist() == []
