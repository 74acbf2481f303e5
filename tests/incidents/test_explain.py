from typing import Any

import numpy as np
import polars as pl

from treve.incidents.columns import reports_frame
from treve.incidents.explain import Explanation, Part, _sentence, explain
from treve.incidents.fuse import fuse
from treve.incidents.priors import priors
from treve.linkage.rivals import SIZE, Rivals

START_S = 1_483_228_800
ONE: dict[str, Any] = {
    "report": "1" * 32,
    "source": "patrol",
    "start_s": START_S,
    "end_s": START_S + 60,
    "time_class": "minute",
    "lat_e7": 350_000_000,
    "lon_e7": 380_000_000,
    "place_class": "settlement",
    "place_name": "Kafr Nabl",
    "adm1": "Idlib",
    "kind": "shelling",
    "kind_parent": "fire",
    "side_a": ["army"],
    "side_b": ["rebels"],
    "group_a": ["government"],
    "group_b": ["opposition"],
    "killed_best": 3,
    "details": ["mosque"],
}


def explained(**said: Any) -> list[Explanation]:
    two = {"report": "2" * 32, "source": "press", "start_s": START_S + 2_400, "end_s": START_S + 2_460}
    rows = [ONE, ONE | two | said]
    reports = reports_frame(pl.DataFrame(rows, infer_schema_length=None))
    return explain(reports, fuse(reports, priors()).members, priors())


def test_a_link_is_told_in_both_languages_from_what_the_two_say() -> None:
    told = explained(kind="air_strike")[0]
    for words in ("40 minutes apart", "both sides agree (army, rebels)", "deaths agree (3)", "shared details: mosque"):
        assert words in told.sentences["en"].lower()
    assert told.sentences["en"].split("against: ")[1] == "kinds are related but differ."
    assert "à 40 minutes d'intervalle" in told.sentences["fr"].lower()
    assert told.sentences["fr"].split("en sens contraire : ")[1] == "genres d'acte voisins mais différents."


def test_the_weights_of_the_parts_add_up_to_the_score_that_decided() -> None:
    for told in explained(killed_best=4, details=[], side_b=[]):
        assert sum(part.weight for part in told.parts) == told.score
        assert "deaths are close (3/4)" in told.sentences["en"].lower()


def test_what_was_not_said_is_not_explained() -> None:
    told = explained(killed_best=None, details=[])[0]
    assert "deaths" not in told.sentences["en"]
    assert "details" not in told.sentences["en"]


def test_a_day_is_not_told_as_hours_apart() -> None:
    day = explained(start_s=START_S - 3_600, end_s=START_S + 86_400 - 3_600, time_class="day")[0]
    assert "times agree as far as they are known" in day.sentences["en"].lower()
    assert "apart" not in day.sentences["en"]


def test_a_report_that_is_alone_needs_no_explanation() -> None:
    assert explained(lat_e7=370_000_000) == []


def test_dates_without_an_hour_lie_days_apart_and_not_hours() -> None:
    day = START_S - START_S % 86_400
    told = explained(start_s=day + 86_400, end_s=day + 2 * 86_400, time_class="day")[0]
    assert "dates 1 day apart" in told.sentences["en"].lower()
    assert "dates à 1 jour d'intervalle" in told.sentences["fr"].lower()


def test_two_spellings_of_one_place_are_both_told() -> None:
    told = explained(place_name="Kafranbel")[0]
    [area] = [part for part in told.parts if part.code.startswith("area.")]
    assert set(str(area.value).split(" / ")) == {"Kafr Nabl", "Kafranbel"}
    assert "both name kafr" not in told.sentences["en"].lower()


def test_french_sets_a_space_before_its_semicolon() -> None:
    assert " ; en sens contraire" in explained(kind="air_strike")[0].sentences["fr"]


def test_a_report_that_others_fit_as_well_is_said_to_have_rivals_and_the_weights_still_add_up() -> None:
    rival = priors()._replace(rivals=Rivals(np.full(SIZE, -400), np.full(SIZE, -300)))
    rows = [ONE, ONE | {"report": "2" * 32, "source": "press"}]
    reports = reports_frame(pl.DataFrame(rows, infer_schema_length=None))
    told = explain(reports, fuse(reports, rival).members, rival)[0]
    assert [part.weight for part in told.parts if part.code == "rivals.many"] == [-700]
    assert sum(part.weight for part in told.parts) == told.score
    assert "against: other reports fit as well" in told.sentences["en"]
    assert "en sens contraire : d'autres signalements conviennent aussi bien" in told.sentences["fr"]


def test_an_agreement_that_weighs_against_is_not_told_as_a_contradiction() -> None:
    part = Part("sides.both_same", "army, front", -700)
    told = {language: _sentence([Part("place.same", 0, 900), Part("kind.differ", None, -300), part], language)
            for language in ("en", "fr")}  # fmt: skip
    assert (
        told["en"] == "Same place; against: kinds differ; no sign of one incident here: both sides agree (army, front)."
    )
    assert told["fr"].startswith("Même lieu ; en sens contraire : genres d'acte différents ; n'indique pas ici")
