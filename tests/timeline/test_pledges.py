"""Pledges over time: one pledge with its statings, what moved it, and what binds nobody."""

import datetime as dt
import random
from pathlib import Path

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.products.make import DAY as INCIDENT_DAY
from tests.products.make import incident, terms, view
from tests.timeline.made import VOICES, press

from treve.timeline.derive import timeline
from treve.timeline.pledge_breaches import Breaches
from treve.timeline.pledge_shapes import LADDER, PledgeRow
from treve.timeline.pledges import Around, pledge_rows
from treve.timeline.shapes import HappeningRow

OWN = Path(__file__).parents[1] / "press" / "pledges"
ON = dt.date(2031, 12, 31)

HEAD = "La Dépêche, {day}\n\nTitre du jour\n\n"
PROMISE = HEAD.format(day="4 mars 2031") + (
    "« Nous retirerons nos canons de la vallée de Sorne avant le 20 mars », a déclaré mardi Ivo Darnel, le ministre "
    "mavrais de la Défense.\n"
)
AGAIN = HEAD.format(day="10 mars 2031") + (
    "« Nous retirerons nos canons de la vallée de Sorne », a répété lundi Ivo Darnel.\n"
)
DONE = HEAD.format(day="22 mars 2031") + "L'armée mavraise a retiré jeudi ses canons de la vallée de Sorne.\n"
OTHER = HEAD.format(day="4 mars 2031") + "Ivo Darnel a assuré mardi que Tolden ouvrirait le pont de Gralle.\n"
LEFT = HEAD.format(day="12 avril 2031") + "Tolden a suspendu vendredi sa participation aux pourparlers.\n"
BACK = HEAD.format(day="30 avril 2031") + "Tolden a repris mardi sa participation aux pourparlers.\n"


def rows(**texts: str) -> list[HappeningRow]:
    return timeline(press(**texts), [], None, None, VOICES)


def found(on: dt.date = ON, **texts: str) -> list[PledgeRow]:
    return pledge_rows(Around(rows(**texts), []), on)


def test_the_same_pledge_said_again_is_one_pledge_with_two_statings() -> None:
    (one,) = found(a=PROMISE, b=AGAIN)
    assert [each["document"] for each in one["statings"]] == ["a.txt", "b.txt"]
    assert (one["earliest"], one["latest"]) == ("2031-03-04", "2031-03-10")
    assert one["due_latest"] == "2031-03-20"


def test_what_is_done_moves_a_pledge_and_is_cited() -> None:
    (one,) = found(a=PROMISE, b=DONE)
    assert [(move["status"], move["by"], move["document"]) for move in one["moves"]] == [
        ("declared", "statement", "a.txt"),
        ("acted_on", "happening", "b.txt"),
    ]
    assert one["status"] == "acted_on"
    assert one["due_stands"] == "answered"


def test_what_is_told_to_happen_later_had_not_happened_on_the_day_asked_for() -> None:
    (one,) = found(dt.date(2031, 3, 10), a=PROMISE, b=DONE)
    assert one["status"] == "declared"
    assert one["due_stands"] == "ahead"


def test_a_day_that_passes_in_silence_breaks_nothing() -> None:
    (one,) = found(a=PROMISE)
    assert one["due_stands"] == "passed_untold"
    assert [(move["status"], move["by"]) for move in one["moves"]] == [
        ("declared", "statement"),
        ("lapsed", "deadline"),
    ]
    assert one["moves"][1]["text"] == one["deadline"], "what is cited is the day itself"


BROKE = HEAD.format(day="24 mars 2031") + (
    "Mavra n'a toujours pas retiré ses canons de la vallée de Sorne, comme Ivo Darnel s'y était engagé.\n"
)
OFF = HEAD.format(day="12 mars 2031") + "Ivo Darnel a renoncé au retrait des canons de la vallée de Sorne.\n"


def test_what_a_later_article_says_became_of_it_moves_a_pledge_and_is_cited() -> None:
    (one,) = found(a=PROMISE, b=OFF)
    assert [(move["status"], move["document"]) for move in one["moves"]] == [("declared", "a.txt"), ("lapsed", "b.txt")]


def test_not_yet_is_broken_once_the_day_has_passed_and_nothing_before() -> None:
    (one,) = found(a=PROMISE, b=BROKE)
    assert [move["status"] for move in one["moves"]] == ["declared", "broken"]
    (early,) = found(dt.date(2031, 3, 15), a=PROMISE, b=BROKE.replace("24 mars", "14 mars"))
    assert [move["status"] for move in early["moves"]] == ["declared"]


def test_what_one_says_that_another_will_do_is_told_apart_and_never_moves() -> None:
    opened = HEAD.format(day="9 mars 2031") + "Tolden a retiré vendredi ses troupes du pont de Gralle.\n"
    (one,) = found(a=OTHER, b=opened)
    assert one["of_another"] == "Tolden"
    assert [move["by"] for move in one["moves"]] == ["statement"]


def test_who_holds_an_office_of_a_state_speaks_for_it() -> None:
    own = OTHER.replace("Tolden ouvrirait", "Mavra ouvrirait").replace(
        "Ivo Darnel a", "Le ministre mavrais de la Défense, Ivo Darnel, a"
    )
    (one,) = found(a=own)
    assert one["of_another"] is None


def test_suspended_participation_is_resumed_once_that_is_told() -> None:
    (one,) = found(a=LEFT, b=BACK)
    assert [(move["status"], move["earliest"]) for move in one["moves"]] == [
        ("suspended", "2031-04-11"),
        ("resumed", "2031-04-29"),
    ]
    (alone,) = found(a=LEFT)
    assert alone["status"] == "suspended"


def test_whoever_promises_not_to_do_something_is_not_said_to_have_acted_by_a_deed() -> None:
    refused = PROMISE.replace("Nous retirerons nos", "Nous ne retirerons pas nos")
    assert all(one["status"] != "acted_on" for one in found(a=refused, b=DONE))


def test_a_refusal_to_come_or_to_answer_is_no_pledge() -> None:
    text = HEAD.format(day="4 mars 2031") + (
        "La Ligue des collines a refusé de participer aux pourparlers. Ivo Darnel a refusé tout commentaire. "
        "Ivo Darnel a rejeté les accusations.\n"
    )
    assert found(a=text) == []


def test_every_pledge_of_a_corpus_cites_each_move_and_stands_as_its_last_one() -> None:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt"))}
    every = pledge_rows(Around(rows(**texts), []), ON)
    assert len(every) > 10
    for row in every:
        assert row["moves"], row
        assert row["status"] == row["moves"][-1]["status"]
        assert row["status"] in LADDER
        for move in row["moves"]:
            assert move["document"] or move["agreement"] or move["by"] == "incident", move


TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt"))}
WHOLE = rows(**TEXTS)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_the_answer_does_not_depend_on_the_order_of_lines(seed: int) -> None:
    mixed = list(WHOLE)
    random.Random(seed).shuffle(mixed)
    assert pledge_rows(Around(mixed, []), ON) == pledge_rows(Around(WHOLE, []), ON)


def test_incidents_after_a_pledge_to_hold_fire_stand_beside_it_with_bounds_and_move_nothing() -> None:
    seen = view([incident(n) for n in range(3)], nasty=False)
    agreement = terms(nasty=False)
    asked = Breaches([agreement], seen.incidents, seen.findings)
    text = "Nous respecterons le cessez-le-feu"
    since = (INCIDENT_DAY - dt.timedelta(days=3)).isoformat()
    beside = asked.beside(["government"], since, text)
    assert beside
    assert all(0 <= one["adopted"] <= one["least"] <= one["most"] <= 3 for one in beside)
    assert asked.moves(["government"], since, text) == []
    assert asked.beside(["government"], since, "Nous ouvrirons le pont") == []


def test_only_an_attributed_incident_breaks_a_pledge_and_says_under_which_reading() -> None:
    seen = view([incident(n) for n in range(3)], nasty=False)
    agreement = terms(nasty=False)
    theirs = seen.incidents.with_columns(
        pl.lit("attributed").alias("attribution"), pl.lit(["government"]).alias("attributed_to")
    )
    violations = seen.findings.with_columns(pl.lit("violation").alias("verdict"))
    asked = Breaches([agreement], theirs, violations)
    since = (INCIDENT_DAY - dt.timedelta(days=3)).isoformat()
    moves = asked.moves(["government"], since, "We will respect the ceasefire")
    assert moves
    assert all((move["status"], move["finding"]) == ("broken", "apparent") and move["readings"] for move in moves)
    assert asked.moves(["front"], since, "We will respect the ceasefire") == []
