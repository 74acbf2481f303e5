import numpy as np

from treve.incidents.weigh import NUMBERED, Label, weighed
from treve.linkage.compare import N_FEATURES, SIZES, Feature

NOTHING = tuple(np.zeros(size, dtype=np.int64) for size in SIZES)


def test_what_two_features_say_together_is_not_counted_twice() -> None:
    r = np.random.default_rng(1)
    levels = np.zeros((20_000, N_FEATURES), dtype=np.uint16)
    agree = r.random(len(levels)) < 0.5
    levels[:, Feature.KIND] = levels[:, Feature.COUNT] = agree  # two columns, one witness
    match = r.random(len(levels)) < np.where(agree, 0.8, 0.2)
    tables, bias = weighed(levels, match, np.ones(len(levels)), NOTHING, 0)
    says = [int(tables[Feature.KIND][x] + tables[Feature.COUNT][x]) + bias for x in (0, 1)]
    says = [s + sum(int(tables[f][0]) for f in Feature if f not in (Feature.KIND, Feature.COUNT)) for s in says]
    assert abs(says[1] - 1_386) < 100  # ln(0.8 / 0.2), once
    assert abs(says[0] + 1_386) < 100


def test_a_pair_that_stands_for_many_counts_as_many() -> None:
    levels = np.zeros((900, N_FEATURES), dtype=np.uint16)
    match = np.arange(900) < 450
    tables, bias = weighed(levels, match, np.where(match, 1.0, 9.0), NOTHING, 0)
    assert abs(bias + sum(int(table[0]) for table in tables) + 2_197) < 60  # ln(1 / 9)


def test_what_no_pair_shows_stays_and_so_does_the_rule_of_numbered_sources() -> None:
    counted = tuple(np.arange(size, dtype=np.int64) for size in SIZES)
    levels = np.zeros((500, N_FEATURES), dtype=np.uint16)
    levels[:, Feature.SOURCE] = NUMBERED
    tables, _ = weighed(levels, np.arange(500) % 2 == 0, np.ones(500), counted, 0)
    assert (tables[Feature.SOURCE][NUMBERED:] == counted[Feature.SOURCE][NUMBERED:]).all()
    assert (tables[Feature.SIDES][1:] == counted[Feature.SIDES][1:]).all()


def test_a_label_that_errs_teaches_what_the_truth_would() -> None:
    r = np.random.default_rng(2)
    levels = np.zeros((60_000, N_FEATURES), dtype=np.uint16)
    agree = r.random(len(levels)) < 0.3
    levels[:, Feature.KIND] = levels[:, Feature.COUNT] = agree
    match = r.random(len(levels)) < np.where(agree, 0.7, 0.1)
    says = r.random(len(levels)) < np.where(match, 0.75, 0.05)
    levels[:, Feature.TOKENS] = says
    label = Label(0.05, 0.75, Feature.TOKENS)
    tables, bias = weighed(levels, says, np.ones(len(levels)), NOTHING, 0, label)
    rest = bias + sum(int(tables[f][0]) for f in Feature if f not in (Feature.KIND, Feature.COUNT, Feature.TOKENS))
    odds = [rest + int(tables[Feature.KIND][x] + tables[Feature.COUNT][x]) for x in (0, 1)]
    assert not tables[Feature.TOKENS].any()
    assert abs(odds[0] + 2_197) < 200  # ln(0.1 / 0.9)
    assert abs(odds[1] - 847) < 150  # ln(0.7 / 0.3)
