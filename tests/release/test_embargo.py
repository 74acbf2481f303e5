import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.release.members import MEMBERS

from treve.base.errors import Refused
from treve.base.ids import ReportId
from treve.base.place import Where, distance_m
from treve.base.time import When
from treve.entries.report import Content, Flag, Identity, Provenance, Report
from treve.release.embargo import Embargo, applies, coarsened, is_due, parameters_text, read
from treve.release.positions import without_positions
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


@pytest.mark.parametrize("precision", ["settlement", "near"])
def test_a_place_that_is_called_coarse_and_has_a_small_radius_is_coarsened(precision: str) -> None:
    found = coarsened(report(Where(precision, 334123100, -389051700, 50))).place  # type: ignore[arg-type]
    assert (found.lat_e7, found.lon_e7, found.radius_m) == (334050000, -388950000, 2_500)


@pytest.mark.parametrize(
    "words",
    [
        "48°12'34.5\" N, 37°48'07\" E", "48° 12.575′ N", "48.1234, 37.8021", "48,1234 / 37,8021", "N48.123 E37.802",
        "37U DP 12345 67890", "37UDP1234567890", "12345 67890", "123456", "412 345 E, 5 341 234 N",
        "lat 33.412 lon -38.905", "latitude : 33,41", "5234123;7412345",
    ],
)  # fmt: skip
def test_a_position_in_words_is_taken_out_whatever_the_place_s_class_is(words: str) -> None:
    for where in (Where("exact", 334123100, -389051700, 50), Where("province", 0, 0, 90_000), Where("unknown")):
        one = report(where)
        content = msgspec.structs.replace(one.content, text=f"Impact at {words}.")
        flags = (Flag("lat", f"It says {words} elsewhere.", "Look at it.", "doubt"),)
        provenance = msgspec.structs.replace(one.provenance, flags=flags)
        place = msgspec.structs.replace(where, name=f"field at {words}")
        found = coarsened(Report(one.identity, place, content, provenance))
        for text in (found.content.text, found.place.name, found.provenance.flags[0].message):
            assert text is not None
            assert "[…]" in text
            assert not any(len(number) > 2 for number in re.findall("[0-9]+", text)), text


@pytest.mark.parametrize(
    "text",
    [
        "It is 38 °C; 12.5 km away, 1,234 people, 1.234.567 euros, 150 000 hommes.",
        "On 2025-04-02 at 12:33:07, from 1998-2025.", "Two 122mm and 82-mm rounds, 1 200,50 euros, 3.5 m.",
    ],
)  # fmt: skip
def test_numbers_that_are_no_positions_stay(text: str) -> None:
    assert without_positions(text) == text


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
