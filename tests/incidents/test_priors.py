from pathlib import Path

import msgspec
import pytest

from treve.base.errors import Refused
from treve.incidents.parameters import read_parameters, write_parameters
from treve.incidents.priors import priors
from treve.linkage.compare import COMMON_BINS, Feature

SHIPPED = Path(__file__).parents[2] / "src" / "treve" / "data" / "parameters" / "fusion.json"


def test_the_shipped_file_is_what_the_stated_assumptions_give() -> None:
    assert SHIPPED.read_bytes() == write_parameters(priors())


def test_parameters_survive_being_written_and_read() -> None:
    assert write_parameters(read_parameters(write_parameters(priors()))) == write_parameters(priors())


@pytest.mark.parametrize(
    "spoiled",
    [
        (b'"version":2', b'"version":3'),
        (b'"bias":500', b'"bias":0.5'),
        (b'"kind":[[', b'"kind":[[1,'),
        (b"{", b"["),
    ],
)
def test_parameters_that_do_not_fit_are_refused(spoiled: tuple[bytes, bytes]) -> None:
    data = SHIPPED.read_bytes()
    assert spoiled[0] in data
    with pytest.raises(Refused):
        read_parameters(data.replace(*spoiled, 1))


def test_parameters_of_the_first_version_mean_what_they_meant_wherever_a_value_is_common() -> None:
    file = msgspec.json.decode(SHIPPED.read_bytes())
    file["version"] = 1
    old = {"area": [[1] * 9] * 15, "kind": [list(range(8))], "sides": [[2] * 45], "count": [[3] * 13]}
    read = read_parameters(msgspec.json.encode(file | {"tables": file["tables"] | old}))
    assert read.tables[Feature.KIND].tolist() == list(range(8)) * COMMON_BINS
    assert set(read.tables[Feature.COUNT].tolist()) == {3}
    assert read_parameters(write_parameters(read)).tables[Feature.AREA].tolist() == read.tables[Feature.AREA].tolist()
