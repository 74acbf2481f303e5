"""What reports with a name and a point teach about places."""

import random

from treve.base.ids import report_id
from treve.base.place import PlacePrecision, Where
from treve.base.time import When
from treve.entries.report import Content, Identity, Provenance, Report
from treve.incidents.gather import Arrived
from treve.incidents.known_places import known_places
from treve.names import places
from treve.names.gazetteer import Gazetteer
from treve.names.place_mention import PlaceContext
from treve.node.shipped import register_text

PLACES = places.read(register_text("places"))
SYRIA = PlaceContext(("SY",))


def told(number: int, name: str, lat: int, lon: int, precision: PlacePrecision = "settlement") -> Arrived:
    report = Report(
        Identity(report_id("s", str(number), b""), "s", "dataset", str(number)),
        Where(precision, lat, lon, 2_000, name=name, adm1="Idlib Governorate", country="Syria"),
        Content(When("day", "2017-01-15", "2017-01-15"), "fire"),
        Provenance(1),
    )
    return Arrived(report, str(number), 1, number, "d", "f.csv", "2026-01-01T00:00:00.000000Z", revises=False)


def test_a_report_teaches_its_place_in_every_writing_of_the_name() -> None:
    gazetteer = Gazetteer(PLACES).with_more(
        lambda: known_places([told(1, "Bir Humaymah village", 358 * 10**6, 364 * 10**6)], PLACES)
    )
    (found,) = gazetteer.find("Bi'r Houmaïma", SYRIA)
    assert (found.where.lat_e7, found.where.radius_m, found.where.adm1) == (358 * 10**6, 2_000, "Idlib")
    text = "Clashes were reported in Bir Humaymah."
    (mention,) = gazetteer.mentions(text, 0, len(text), "en", SYRIA)
    assert mention.candidates == (found._replace(where=mention.candidates[0].where),)


def test_reports_that_disagree_teach_nothing() -> None:
    apart = [told(1, "Salma", 358 * 10**6, 364 * 10**6), told(2, "Salma", 361 * 10**6, 364 * 10**6)]
    assert known_places(apart, PLACES) == ()


def test_what_is_only_near_is_as_wide_as_that_unless_a_report_knows_better() -> None:
    near = told(1, "Eastern Ghouta", 358 * 10**6, 364 * 10**6, "near")
    assert [place.radius for place in known_places([near], PLACES)] == [25_000]
    better = told(2, "Eastern Ghouta", 358 * 10**6 + 10_000, 364 * 10**6)
    assert [place.radius for place in known_places([near, better], PLACES)] == [2_000]


def test_the_order_of_reports_changes_nothing() -> None:
    them = [told(n, f"Tall {'abcdefghij'[n % 10]}", 358 * 10**6 + 1_000 * n, 364 * 10**6) for n in range(40)]
    mixed = them[:]
    random.Random(5).shuffle(mixed)
    assert known_places(them, PLACES) == known_places(mixed, PLACES)
    assert len(known_places(them, PLACES)) == 10
