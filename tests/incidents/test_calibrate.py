import numpy as np
import pytest
from tests.incidents.test_learn import told

from treve.incidents.calibrate import Seen, calibrated_by, fitted
from treve.incidents.encode import encode
from treve.incidents.fuse import fuse, fuse_groups
from treve.incidents.labelled import pairwise_f1
from treve.incidents.learn import learn
from treve.incidents.learn_labelled import learn_from
from treve.incidents.parameters import AS_IT_SAYS, Calibration, Parameters, read_parameters, write_parameters
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


def test_links_that_nobody_looked_at_say_nothing_of_how_right_links_are() -> None:
    reports, parameters = told(5, 600), priors()
    sites, traits = encode(reports.drop("truth"), parameters)
    truth = reports["truth"].rank("dense").to_numpy().astype(np.int64)
    whole = calibrated_by(sites, traits, parameters, truth).calibration
    assert whole != parameters.calibration
    assert calibrated_by(sites, traits, parameters, np.full_like(truth, -1)).calibration == parameters.calibration


@pytest.mark.parametrize("one_in", [4, 40, 10_000])
def test_the_less_was_looked_at_the_less_is_learnt_and_never_that_everything_is_one(one_in: int) -> None:
    taught, asked = told(8, 400), told(9, 300)
    truth = taught["truth"].rank("dense").to_numpy().astype(np.int64)
    truth = np.where(truth % one_in == 0, truth, -1)
    reports, gold = asked.drop("truth"), asked["truth"].rank("dense").to_numpy().astype(np.int64)

    def f1(parameters: Parameters) -> float:
        return pairwise_f1(gold, fuse_groups(reports, parameters))

    free = f1(learn(taught.drop("truth"), priors()))
    assert f1(learn_from(taught.drop("truth"), priors(), truth)) > free - 0.05
