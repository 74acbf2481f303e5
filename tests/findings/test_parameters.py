import json

import pytest

from treve.base.errors import Refused
from treve.findings.parameters import read_parameters

from .theatre import DATA

SHIPPED = json.loads((DATA / "parameters" / "findings.json").read_text())


def test_the_shipped_parameters_are_whole_numbers() -> None:
    listed = [each for value in SHIPPED.values() for each in (value.values() if isinstance(value, dict) else [value])]
    assert all(type(each) is int for each in listed)
    assert read_parameters(json.dumps(SHIPPED)).violation_from_ppm == SHIPPED["violation_from_ppm"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"version": 9}, "version 9"),
        ({"contested_ppm": 1_000_000}, "contested_ppm"),
        ({"combat_area_most_ppm": 1_000_000}, "combat_area_most_ppm"),
        ({"violation_from_ppm": 400_000}, "violation_from_ppm"),
        ({"claimed_ppm": 0.7}, "cannot be read"),
        ({"another": 1}, "cannot be read"),
        ({"unknown_time_ppm": -1}, "unknown_time_ppm"),
        ({"range_m": {"mortar": -1}}, "range_m"),
        ({"spread": {"district": "square"}}, "cannot be read"),
        ({"range_m": {"mortar": 9_000_000}}, "range_m"),
    ],
)
def test_a_number_that_would_turn_doubt_into_certainty_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(Refused, match=message):
        read_parameters(json.dumps(SHIPPED | change))


def test_a_file_from_before_is_read_without_the_numbers_that_nothing_reads_any_more() -> None:
    older = {name: value for name, value in SHIPPED.items() if name != "range_m"} | {"both_fire_ppm": 600_000}
    assert read_parameters(json.dumps(older)).violation_from_ppm == SHIPPED["violation_from_ppm"]
