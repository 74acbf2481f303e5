import numpy as np
import polars as pl
import pytest
from tests.incidents.test_learn import told

from treve.incidents.encode import encode
from treve.incidents.fuse import fuse_groups, scored
from treve.incidents.judged_pairs import Lessons, lessons, taught_by
from treve.incidents.labelled import pairwise_f1
from treve.incidents.learn import learn
from treve.incidents.parameters import Parameters, write_parameters
from treve.incidents.priors import priors
from treve.linkage.compare import N_FEATURES, Feature


def asked(seed: int, count: int) -> tuple[pl.DataFrame, pl.DataFrame, np.ndarray[tuple[int], np.dtype[np.int64]]]:
    """Reports, what people would say of the pairs that the program doubts most, and the truth."""
    both = told(seed, 400)
    reports = both.drop("truth").with_columns(native_id=pl.lit(None, dtype=pl.String))
    truth = both["truth"].cast(pl.Int64).to_numpy()
    links = scored(*encode(reports, priors()), priors())
    doubted = np.argsort(np.abs(links.score), kind="stable")[:count]
    left, right = (side[doubted].astype(np.int64) for side in (links.left, links.right))
    ids = reports["report"]
    said = pl.DataFrame({"left": ids.gather(left), "right": ids.gather(right), "same": truth[left] == truth[right]})
    return reports, said, truth


def quality(reports: pl.DataFrame, parameters: Parameters, truth: np.ndarray[tuple[int], np.dtype[np.int64]]) -> float:
    return pairwise_f1(truth, fuse_groups(reports, parameters))


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_two_hundred_judgements_never_make_it_worse_than_none(seed: int) -> None:
    reports, said, truth = asked(seed, 200)
    without, with_them = (learn(reports, priors(), judged=j) for j in (None, said))
    assert quality(reports, with_them, truth) >= quality(reports, without, truth) - 0.002


def test_judgements_weaken_what_was_wrongly_believed() -> None:
    reports, said, truth = asked(21, 300)
    tables = list(priors().tables)
    tables[Feature.COUNT] = -tables[Feature.COUNT]  # as if to agree on the dead spoke against
    wrong = priors()._replace(tables=tuple(tables))
    lesson = lessons(reports, said, wrong)
    assert lesson is not None
    mended = taught_by(wrong, lesson)
    assert abs(mended.tables[Feature.COUNT]).sum() < abs(wrong.tables[Feature.COUNT]).sum()
    assert quality(reports, mended, truth) > quality(reports, wrong, truth)


def test_answers_given_by_a_coin_teach_nothing() -> None:
    reports, said, _ = asked(22, 200)
    coin = said.with_columns(same=pl.Series(np.random.default_rng(1).random(len(said)) < 0.5))
    lesson = lessons(reports, coin, priors())
    assert lesson is not None
    # Scores that already say "as likely as not" of everything are what a coin confirms.
    flat = priors()._replace(tables=tuple(np.zeros_like(table) for table in priors().tables), bias=0)
    assert write_parameters(taught_by(flat, lesson)) == write_parameters(flat)


def test_neither_the_order_of_judgements_nor_of_the_two_reports_matters() -> None:
    reports, said, _ = asked(23, 60)
    turned = said.select(left="right", right="left", same="same").sample(fraction=1.0, shuffle=True, seed=3)
    one, two = (learn(reports, priors(), judged=pl.concat(j)) for j in ([said], [turned, said]))
    assert write_parameters(one) == write_parameters(two)


def test_judgements_of_reports_that_are_not_there_or_of_one_report_with_itself_teach_nothing() -> None:
    reports, said, _ = asked(24, 4)
    gone = said.with_columns(left=pl.lit("f" * 32))
    itself = said.with_columns(right=pl.col("left"))
    assert lessons(reports, pl.concat([gone, itself]), priors()) is None
    assert lessons(reports, said.clear(), priors()) is None


def test_pairs_far_from_all_others_are_compared_as_in_the_whole() -> None:
    reports, said, _ = asked(25, 30)
    later = reports.with_columns(
        report=pl.col("report").str.replace("^..", "zz"),
        start_s=pl.col("start_s") + 10**8,
        end_s=pl.col("end_s") + 10**8,
    )
    alone, among = (lessons(r, said, priors()) for r in (reports, pl.concat([reports, later]).sort("report")))
    assert isinstance(alone, Lessons)
    assert isinstance(among, Lessons)
    assert alone.levels.shape == (len(said), N_FEATURES)
    assert np.array_equal(alone.levels, among.levels)
    assert np.array_equal(alone.same, among.same)
