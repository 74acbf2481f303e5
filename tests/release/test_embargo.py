import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.release.members import MEMBERS

from treve.base.errors import Refused
from treve.base.ids import ReportId
from treve.base.place import Where, distance_m
from treve.base.time import When
from treve.entries.report import Content, Identity, Provenance, Report
from treve.release.embargo import Embargo, applies, coarsened, is_due, parameters_text, read
from treve.release.predicate import audience_of

EMBARGO = Embargo(86_400, frozenset({"mission", "humanitarian"}))


def report(where: Where) -> Report:
    return Report(
        Identity(ReportId("0" * 32), "s", "patrol"),
        where,
        Content(When("day", "2025-04-02", "2025-04-02"), "mortar"),
        Provenance(1),
    )


@given(st.integers(-890_000_000, 890_000_000), st.integers(-1_790_000_000, 1_790_000_000))
def test_a_coarsened_place_holds_the_point_and_is_the_same_for_all_points_of_a_cell(lat: int, lon: int) -> None:
    found = coarsened(report(Where("exact", lat, lon, 50, words="grid 12345 67890"))).place
    assert found.precision == "settlement"
    assert found.lat_e7 is not None and found.lon_e7 is not None and found.radius_m is not None
    assert distance_m(lat, lon, found.lat_e7, found.lon_e7) <= found.radius_m
    assert found.words is None
    again = coarsened(report(msgspec.structs.replace(found, precision="exact"))).place
    assert (again.lat_e7, again.lon_e7) == (found.lat_e7, found.lon_e7)


@pytest.mark.parametrize("precision", ["settlement", "near", "province", "unknown"])
def test_what_is_coarse_already_stays_as_it_is(precision: str) -> None:
    one = report(Where(precision, 335000000, -389000000, 2_000))  # type: ignore[arg-type]
    assert coarsened(one) is one


def test_who_watches_or_helps_sees_at_once_and_parties_guarantors_and_the_public_do_not() -> None:
    late = {
        who
        for who in ("mission", "red-lantern", "front", "halmark", "public")
        if applies(EMBARGO, audience_of(who, MEMBERS))
    }
    assert late == {"front", "halmark", "public"}


def test_a_report_is_due_when_the_delay_has_passed_and_not_a_second_before() -> None:
    assert is_due(EMBARGO, 1_000, 1_000 + 86_400)
    assert not is_due(EMBARGO, 1_000, 1_000 + 86_399)


def test_parameters_are_read_as_they_are_written() -> None:
    assert read(parameters_text(EMBARGO).encode()) == EMBARGO


@pytest.mark.parametrize(
    "text", [b"", b"{}", b'{"embargo_s": -1, "embargo_free": []}', b'{"embargo_s": "1", "embargo_free": []}', b"[1]"]
)
def test_parameters_that_cannot_be_read_are_refused(text: bytes) -> None:
    with pytest.raises(Refused):
        read(text)
