"""Words and deeds: whose they are, in which order, and nobody is ranked."""

import datetime as dt

from tests.products.make import DAY, incident, terms, view
from tests.timeline.made import ACTORS, VOICES, press

from treve.node.shipped import shipped
from treve.statements.rows import Press
from treve.terms import read as terms_reader
from treve.terms.model import Terms
from treve.timeline.deeds import counts, deeds, sides_of, within
from treve.timeline.derive import timeline
from treve.timeline.shapes import DeedRow
from treve.timeline.voices import Voices

SYRIA = terms_reader.read(shipped("agreements", "syria-2016-12-29.yaml").read_bytes(), "syria.yaml")
ARTICLE = (
    "Agence Horizon, le 31 janvier 2017 à 11h20\n\nUne journée de déclarations\n\n"
    "« Nous tiendrons la trêve », a déclaré lundi le ministre russe des Affaires étrangères, Sergueï Lavrov. "
    "« Nous partirons », a dit lundi Anna Roth, une inconnue du registre. "
    "Ankara a annoncé mardi sa participation. Le 20 janvier, la Turquie a suspendu sa participation aux pourparlers.\n"
)


def lines(read: Press, agreement: Terms = SYRIA) -> list[DeedRow]:
    rows = timeline(read, [agreement], None, None, VOICES)
    return deeds([agreement], read, rows, None, None, VOICES)


def test_an_agreement_names_its_parties_first_and_words_and_deeds_stand_by_name() -> None:
    assert [side.party for side in sides_of(SYRIA, ACTORS)] == ["government", "opposition", "russia", "turkey", "iran"]
    found = lines(press(a=ARTICLE))
    names = [row["name_en"].casefold() for row in found]
    assert names == sorted(names)


def test_words_are_a_partys_only_where_the_register_says_so() -> None:
    words = [row for row in lines(press(a=ARTICLE)) if row["side"] == "words"]
    assert {(row["party"], row["speaker"], row["decided"]) for row in words} >= {("russia", "Sergueï Lavrov", "office")}
    assert all(row["speaker"] != "Anna Roth" for row in words)


def test_without_a_register_of_offices_nobodys_words_are_guessed() -> None:
    read = press(a=ARTICLE)
    voices = Voices(ACTORS, None)
    found = deeds([SYRIA], read, timeline(read, [SYRIA], None, None, voices), None, None, voices)
    assert all(row["speaker"] != "Sergueï Lavrov" for row in found)


def test_a_suspension_is_the_deed_of_whoever_is_named_first() -> None:
    found = [row for row in lines(press(a=ARTICLE)) if row["what"] == "suspended"]
    assert [(row["party"], row["earliest"]) for row in found] == [("turkey", "2017-01-20")]


def test_commitments_stand_with_those_who_owe_them() -> None:
    found = [row for row in lines(press()) if row["what"] == "commitment" and row["earliest"] == "2017-01-30"]
    assert [row["party"] for row in found] == ["government", "opposition"]
    assert {row["standing"] for row in found} == {"undecided"}


def test_every_line_leads_to_its_source() -> None:
    read = press(a=ARTICLE)
    known = {row["id"] for row in timeline(read, [SYRIA], None, None, VOICES)}
    found = lines(read)
    assert {row["side"] for row in found} == {"words", "deeds"}
    for row in found:
        if row["side"] == "words":
            assert row["document"] == "a.txt"
            assert row["start"] is not None
            assert row["end"] is not None
            assert ARTICLE[row["start"] : row["end"]] == row["text"]
        else:
            assert row["happening"] in known


def test_findings_are_counted_by_day_reading_and_verdict_beside_an_unknown_effort() -> None:
    seen = view(
        [incident(1), incident(2), incident(3, side_a=[], side_b=[])], {0: ("violation", "outside")}, nasty=False
    )
    agreement = terms(nasty=False)
    found = deeds([agreement], press(), [], seen.incidents, seen.findings, Voices(seen.actors, None))
    assert {row["party"] for row in found} == {"government", "front"}
    assert all(row["what"] == "findings" and row["effort"] is None for row in found)
    assert {row["earliest"] for row in found} == {DAY.isoformat()}
    assert counts(found) == {
        party: {"first": {"violation": 1, "undetermined": 1}, "second": {"outside": 1, "undetermined": 1}}
        for party in ("government", "front")
    }
    first = next(row for row in found if row["verdict"] == "violation")
    assert first["incidents"] == [f"{1:032x}"]


def test_a_period_holds_what_lies_within_it_whole() -> None:
    found = lines(press(a=ARTICLE))
    inside = within(found, dt.date(2017, 1, 20), dt.date(2017, 1, 30))
    assert {row["what"] for row in inside} >= {"suspended", "commitment"}
    assert all((row["earliest"] or "") >= "2017-01-20" and (row["latest"] or "") <= "2017-01-30" for row in inside)
    assert len(inside) < len(found)


def test_the_order_of_agreements_and_articles_decides_nothing() -> None:
    other = {"b": ARTICLE.replace("lundi", "samedi"), "a": ARTICLE}
    assert lines(press(**other)) == lines(press(**dict(reversed(other.items()))))


def test_what_was_denied_stands_as_a_denial_and_what_was_not_ruled_out_with_its_cue() -> None:
    article = (
        "Agence Horizon, le 31 janvier 2017 à 11h20\n\nUne journée de démentis\n\n"
        "Sergueï Lavrov, ministre russe des Affaires étrangères, a démenti lundi que son armée ait bombardé la ville. "
        "Moscou n'a pas exclu mardi de suspendre sa participation.\n"
    )
    said = [row for row in lines(press(a=article)) if row["side"] == "words" and row["party"] == "russia"]
    assert [row["what"] for row in said if "bombardé" in (row["text"] or "")] == ["denial"]
    guarded = [row for row in said if "suspendre" in (row["text"] or "")]
    assert [row["what"] for row in guarded] != ["denial"]
    assert all("pas exclu" in (row["cue"] or "") for row in guarded)
