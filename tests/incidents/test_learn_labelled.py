import numpy as np
import polars as pl
import pytest
from tests.incidents.test_learn import told

from treve.incidents.fuse import fuse_groups
from treve.incidents.labelled import pairwise_f1
from treve.incidents.learn import learn
from treve.incidents.learn_labelled import learn_from
from treve.incidents.parameters import write_parameters
from treve.incidents.priors import priors


def without_ids(reports: pl.DataFrame) -> pl.DataFrame:
    """The reports as a table without ids of the sources' own has them, and each with a word of its incident or none."""
    rows = reports["truth"].cast(pl.Int64).to_numpy()
    some = np.random.default_rng(3).random(len(rows)) < 0.7
    details = pl.Series([[f"d{row % 41}"] if say else [] for row, say in zip(rows, some, strict=True)])
    return reports.drop("truth").with_columns(native_id=pl.lit(None, pl.String), details=details)


def numbers(reports: pl.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return reports["truth"].rank("dense").to_numpy().astype(np.int64)


@pytest.mark.parametrize("share", [0, 5, 40, 100])
def test_labels_few_or_many_do_not_make_worse_what_the_reports_to_be_fused_show_themselves(share: int) -> None:
    taught, asked = told(21, 400), told(22, 400)
    truth = numbers(taught)
    known = np.where(truth % 100 < share, truth, -1)
    reports, gold = without_ids(asked), numbers(asked)
    free = pairwise_f1(gold, fuse_groups(reports, learn(reports, priors())))
    with_labels = learn_from(without_ids(taught), priors(), known, beside=reports)
    assert pairwise_f1(gold, fuse_groups(reports, with_labels)) >= free - 0.01


def test_where_nobody_has_looked_labels_leave_what_is_learnt_without() -> None:
    reports, others = without_ids(told(23, 150)), without_ids(told(24, 90))
    without = write_parameters(learn(reports, priors()))
    assert write_parameters(learn_from(reports, priors(), np.full(len(reports), -1))) == without
    assert write_parameters(learn_from(others, priors(), np.full(len(others), -1), beside=reports)) == without


def test_words_are_as_rare_as_they_are_among_the_reports_that_are_to_be_fused() -> None:
    taught, asked = told(25, 120), told(26, 120).with_columns(kind=pl.lit("ambush"))
    learnt = learn_from(without_ids(taught), priors(), numbers(taught), beside=without_ids(asked))
    assert set(learnt.rarity["kind"]) == {"ambush"}
