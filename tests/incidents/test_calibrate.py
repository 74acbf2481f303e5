import numpy as np
import pytest
from tests.incidents.test_learn import told

from treve.incidents.calibrate import Seen, fitted
from treve.incidents.fuse import fuse
from treve.incidents.learn import learn, learn_from, pairwise_f1
from treve.incidents.parameters import AS_IT_SAYS, Calibration, read_parameters, write_parameters
from treve.incidents.priors import priors


@pytest.mark.parametrize(("wrong", "right"), [(0.0, 1.0), (0.2, 0.8), (0.05, 0.6)])
@pytest.mark.parametrize("slope", [300, 600, 900])
def test_a_witness_that_errs_tells_what_scores_are_worth_as_well_as_the_truth_does(
    slope: int, wrong: float, right: float
) -> None:
    r = np.random.default_rng(slope)
    score = r.normal(1.0, 3.0, 60_000)
    true = r.random(len(score)) < 1 / (1 + np.exp(-(score * slope / 1000 - 0.25)))
    agrees = r.random(len(score)) < np.where(true, right, wrong)
    found = fitted([Seen(score, agrees, wrong, right)])
    assert abs(found.slope - slope) <= 100
    assert abs(found.shift + 250) <= 250


def test_calibrating_moves_no_link_and_keeps_the_order_of_probabilities() -> None:
    reports = told(5).drop("truth")
    plain, flat = (
        fuse(reports, priors()._replace(calibration=c)).members for c in (AS_IT_SAYS, Calibration(500, -300))
    )
    same = [name for name in plain.columns if name != "probability_ppm"]
    assert plain.select(same).equals(flat.select(same))
    order = np.argsort(plain["probability_ppm"].to_numpy(), kind="stable")
    linked = plain["with"].is_not_null().to_numpy()[order]
    assert (np.diff(flat["probability_ppm"].to_numpy()[order][linked]) >= 0).all()
    assert not plain.equals(flat)


def test_parameters_from_before_links_were_calibrated_mean_what_they_meant() -> None:
    text = write_parameters(priors())
    start = text.index(b'"calibration"')
    old = text[:start] + text[text.index(b"]", start) + 2 :]
    assert b"calibration" not in old
    assert read_parameters(old).calibration == AS_IT_SAYS


def test_few_reports_leave_the_calibration_as_it_was() -> None:
    assert learn(told(6, 30).drop("truth"), priors()).calibration == priors().calibration


def test_what_is_known_to_belong_together_teaches_better_tables() -> None:
    both = told(7)
    reports, truth = both.drop("truth"), both["truth"].cast(int).to_numpy()
    learnt = learn_from(reports, priors(), truth)
    other = told(8)
    gold = other["truth"].cast(int).to_numpy()
    before, after = (
        pairwise_f1(
            gold, np.unique(fuse(other.drop("truth"), q).members.sort("report")["incident"], return_inverse=True)[1]
        )
        for q in (priors(), learnt)
    )
    assert after >= before
    assert after > 0.8


def test_learning_from_a_truth_depends_on_which_rows_share_a_number_and_not_on_the_number() -> None:
    both = told(9, 80)
    reports, truth = both.drop("truth"), both["truth"].cast(int).to_numpy()
    assert write_parameters(learn_from(reports, priors(), truth)) == write_parameters(
        learn_from(reports, priors(), 1_000 - truth)
    )
