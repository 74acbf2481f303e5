"""What an agreement tells: signatures, force, bodies, commitments; newest version only."""

import datetime as dt

from tests.timeline.made import ACTORS, VOICES, press

from treve.node.shipped import shipped
from treve.terms import read as terms_reader
from treve.timeline.derive import newest, timeline
from treve.timeline.from_terms import from_terms

SYRIA = terms_reader.read(shipped("agreements", "syria-2016-12-29.yaml").read_bytes(), "syria.yaml")


def test_the_agreement_tells_of_its_signature_its_beginning_its_bodies_and_what_is_due() -> None:
    found = {(one.what, one.earliest) for one in from_terms(SYRIA, ACTORS)}
    assert ("signature", dt.date(2016, 12, 29)) in found
    assert ("ceasefire", dt.date(2016, 12, 30)) in found
    assert ("mechanism", dt.date(2017, 1, 24)) in found
    assert ("deadline", dt.date(2017, 1, 30)) in found


def test_a_signature_that_somebody_denies_is_a_conflict_with_its_source() -> None:
    rows = timeline(press(), [SYRIA], None, None, VOICES)
    signed = [row for row in rows if row["what"] == "signature" and row["conflicts"]]
    assert any(value["value"] == "not Ahrar al-Sham" for row in signed for value in row["conflicts"][0]["values"])


def test_an_article_that_tells_of_the_entry_into_force_joins_the_agreements_own() -> None:
    text = (
        "Agence Horizon, le 31 décembre 2016 à 11h20\n\nLa trêve tient, dit-on\n\n"
        "Le cessez-le-feu entre le gouvernement syrien et l'opposition est entré en vigueur vendredi 30 décembre.\n"
    )
    rows = timeline(press(a=text), [SYRIA], None, None, VOICES)
    (row,) = (row for row in rows if row["what"] == "ceasefire" and row["earliest"] == "2016-12-30")
    assert {source["kind"] for source in row["sources"]} == {"article", "agreement"}
    assert row["independent_sources"] == 2
    assert row["language"] == "fr"


def test_the_newest_version_speaks() -> None:
    later = SYRIA.model_copy(update={"version": "10"})
    older = SYRIA.model_copy(update={"version": "9"})
    assert [each.version for each in newest([older, later, SYRIA])] == ["10"]


def test_ids_do_not_hang_on_the_version() -> None:
    later = SYRIA.model_copy(update={"version": "2"})
    assert [one.id for one in from_terms(SYRIA, ACTORS)] == [one.id for one in from_terms(later, ACTORS)]
