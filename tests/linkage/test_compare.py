from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.linkage.compare import LEVELS, N_FEATURES, SIDE_PAIR, SIZES, Feature, Traits, compare, pack
from treve.linkage.score import parts, probability_ppm, score

SETS = {name for name in Traits._fields if name.startswith(("side", "group", "tokens", "origins", "crowd"))}


def traits(*rows: dict[str, Any]) -> Traits:
    """Records of zeros, but for what each row says; sets are padded to three."""
    columns = {}
    for name in Traits._fields:
        wide = 6 if name == "crowd" else 3
        blank: Any = [0] * wide if name in SETS else -1 if name in ("low", "best", "high") else 0
        values = [row.get(name, blank) for row in rows]
        columns[name] = np.array([v + [0] * (wide - len(v)) if name in SETS else v for v in values], dtype=np.int64)
    return Traits(**columns)


def level(feature: Feature, one: dict[str, Any], two: dict[str, Any]) -> int:
    found = compare(pack(traits(one, two)), np.array([0]), np.array([1]))[0, feature]
    turned = compare(pack(traits(two, one)), np.array([0]), np.array([1]))[0, feature]
    assert found == turned
    return int(found) % LEVELS[feature]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (-1, 3, 0),
        (0, 0, 1),
        (1, 1, 2),
        (2, 2, 3),
        (5, 5, 4),
        (40, 40, 5),
        (3, 4, 6),
        (30, 40, 6),
        (10, 19, 7),
        (10, 35, 8),
        (10, 99, 9),
        (0, 2, 10),
        (0, 7, 11),
    ],
)
def test_counts_are_compared_by_ratio_and_none_is_not_zero(one: int, two: int, expected: int) -> None:
    said = [{"low": n, "best": n, "high": n} for n in (one, two)]
    assert level(Feature.COUNT, *said) == expected


def test_counts_within_each_others_bounds_agree() -> None:
    assert level(Feature.COUNT, {"low": 2, "best": 5, "high": 9}, {"low": 8, "best": 8, "high": 8}) == 12


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ((9, 5), (5, 3), 5),  # a leaf, and its branch as a leaf of another branch
        ((5, 1), (5, 1), 1),
        ((5, 1), (0, 1), 5),
        ((5, 1), (6, 1), 6),
        ((5, 1), (7, 2), 7),
        ((5, 1), (0, 0), 0),
    ],
)
def test_kinds_are_same_parent_related_or_different(one: tuple[int, int], two: tuple[int, int], expected: int) -> None:
    said = [{"leaf": leaf, "branch": branch} for leaf, branch in (one, two)]
    assert level(Feature.KIND, *said) == expected


def test_sides_are_compared_the_better_way_round() -> None:
    one = {"side_a": [1], "side_b": [2], "group_a": [10], "group_b": [20]}
    turned = {"side_a": [2], "side_b": [1], "group_a": [20], "group_b": [10]}
    assert level(Feature.SIDES, one, one) == level(Feature.SIDES, one, turned) == 2


def test_a_group_is_compatible_with_its_member_and_two_members_are_siblings() -> None:
    member = {"side_a": [1], "group_a": [10]}
    pairs = [
        level(Feature.SIDES, member, other) % SIDE_PAIR
        for other in ({"group_a": [10]}, {"side_a": [2], "group_a": [10]}, {"side_a": [2], "group_a": [11]}, {})
    ]
    assert pairs == [3, 6, 10, 0]


def test_details_count_by_how_rare_they_are() -> None:
    def said(*words: int, rare: int) -> dict[str, Any]:
        return {"tokens": list(words), "tokens_rare": [rare] * len(words)}

    assert level(Feature.TOKENS, said(1, rare=500), said(2, rare=500)) == 1
    assert level(Feature.TOKENS, said(1, rare=500), said(1, rare=500)) == 2
    assert level(Feature.TOKENS, said(1, rare=5_000), said(1, rare=5_000)) == 5
    assert level(Feature.TOKENS, said(1, 2, rare=5_000), said(2, 1, rare=5_000)) == 7
    assert level(Feature.TOKENS, said(1, rare=5_000), {}) == 0


def test_a_numbered_source_repeats_itself_only_when_near_identical() -> None:
    one = {"source": 9, "numbered": 1, "low": 3, "best": 3, "high": 3, "leaf": 1, "branch": 2}
    assert level(Feature.SOURCE, one, one) == 5
    assert level(Feature.SOURCE, one, one | {"lat": 1}) == 4
    assert level(Feature.SOURCE, one, one | {"best": 2}) == 4
    assert level(Feature.SOURCE, one, one | {"numbered": 0}) == 2
    assert level(Feature.SOURCE, one | {"origins": [4]}, {"source": 8, "origins": [5, 4]}) == 1


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 100_000))
def test_every_index_lies_within_its_table_and_scores_are_the_sum_of_their_parts(seed: int) -> None:
    r = np.random.default_rng(seed)
    n = 12
    columns: dict[str, Any] = {}
    for name in Traits._fields:
        high = {"place": 5, "time": 4, "level": 3, "wide": 2, "lat": 10**8, "lon": 10**8, "moment": 10**6}.get(name, 4)
        shape = (n, 6) if name == "crowd" else (n, 2) if name in SETS else (n,)
        columns[name] = r.integers(-1 if name in ("low", "best", "high") else 0, high, shape)
    left, right = np.triu_indices(n, 1)
    found = compare(pack(Traits(**columns)), left, right)
    assert found.shape == (len(left), N_FEATURES)
    assert (found < np.array(SIZES)).all()
    tables = tuple(r.integers(-9_000, 9_000, size) for size in SIZES)
    assert np.array_equal(parts(found, tables).sum(axis=1), score(found, tables))


def test_probability_rises_with_the_score_and_stays_within_bounds() -> None:
    values = probability_ppm(np.arange(-20_000, 20_000, 16))
    assert (np.diff(values) >= 0).all()
    assert values[0] >= 0
    assert values[-1] <= 1_000_000
