from pathlib import Path

import pytest

from treve.base.errors import Refused
from treve.incidents.parameters import read_parameters, write_parameters
from treve.incidents.priors import priors

SHIPPED = Path(__file__).parents[2] / "src" / "treve" / "data" / "parameters" / "fusion.json"


def test_the_shipped_file_is_what_the_stated_assumptions_give() -> None:
    assert SHIPPED.read_bytes() == write_parameters(priors())


def test_parameters_survive_being_written_and_read() -> None:
    assert write_parameters(read_parameters(write_parameters(priors()))) == write_parameters(priors())


@pytest.mark.parametrize(
    "spoiled",
    [
        (b'"version":1', b'"version":2'),
        (b'"bias":0', b'"bias":0.5'),
        (b'"kind":[[', b'"kind":[[1,'),
        (b"{", b"["),
    ],
)
def test_parameters_that_do_not_fit_are_refused(spoiled: tuple[bytes, bytes]) -> None:
    data = SHIPPED.read_bytes()
    assert spoiled[0] in data
    with pytest.raises(Refused):
        read_parameters(data.replace(*spoiled, 1))
