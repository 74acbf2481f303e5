"""Duties as rows and sentences: every version and reading, what is known beside them, both languages."""

import datetime as dt
from typing import get_args

import polars as pl
from tests.products.make import incident, view
from tests.timeline.made import VOICES, press
from tests.timeline.made_due import WORDS, agreement, at, commitment, done, event, until

from treve.terms.model import Body, Seat, Words
from treve.timeline.derive import timeline
from treve.timeline.due import Stands, Why
from treve.timeline.due_evidence import Seen, evidence
from treve.timeline.due_list import due_list, listed
from treve.timeline.due_rows import DutyRow, day_end, duty_rows
from treve.timeline.due_say import STANDS, WHY, beside, due_on, sentences

ON = dt.date(2017, 1, 8)
NOTHING = Seen((), None)
FORTNIGHT = until(after="entry-into-force", days=14)


def rows(terms: object, on: dt.date = ON) -> list[DutyRow]:
    return duty_rows([terms], on, NOTHING)  # type: ignore[list-item]


def test_there_is_a_row_for_every_version_reading_and_commitment_and_the_amended_version_is_not_in_use() -> None:
    old = agreement(commitment(FORTNIGHT), commitment(id="second"))
    new = old.model_copy(update={"version": "2", "amends": "1"})
    found = duty_rows([new, old], ON, NOTHING)
    assert [(row["version"], row["reading"], row["commitment"]) for row in found] == [
        (version, reading, name)
        for version in ("1", "2")
        for reading in ("first", "second")
        for name in ("centre", "second")
    ]
    assert {row["version"]: row["in_use"] for row in found} == {"1": False, "2": True}
    assert duty_rows([old, new], ON, NOTHING) == found, "the order in which versions come is no matter"


def test_a_row_has_every_deadline_that_is_possible_and_its_days() -> None:
    row = rows(agreement(commitment(FORTNIGHT, until(at="2017-01-05T12:00"))))[0]
    assert (row["due_earliest"], row["due_latest"]) == ("2017-01-05", "2017-01-13")
    assert [(one["day"], one["until"], one["stands"]) for one in row["deadlines"]] == [
        ("2017-01-13", "2017-01-13T00:00:00+02:00", "due"),
        ("2017-01-05", "2017-01-05T12:00:00+02:00", "impossible_to_tell"),
    ]
    assert due_on(row, "en").replace("\u00a0", " ") == "by 5 January 2017 or 13 January 2017"
    assert due_on(row, "fr").replace("\u00a0", " ") == "avant la fin du 5 janvier 2017 ou 13 janvier 2017"


def test_a_chain_is_told_in_the_words_of_the_terms() -> None:
    calm = event("calm").model_copy(update={"name": Words(en="seven days of calm", fr="sept jours de calme")})
    second = commitment(FORTNIGHT, id="second", depends_on=["calm"], summary=Words(en="a centre", fr="un centre"))
    row = rows(agreement(commitment(until(after="met-second", days=3)), second, events=(calm,)))[0]
    assert [one["event"] for one in row["waits_for"]] == ["met-second", "calm"]
    assert "“a centre”, which waits for “seven days of calm”" in " ".join(sentences(row, "en"))
    assert "qui attend «\u00a0sept jours de calme\u00a0»" in " ".join(sentences(row, "fr"))


def test_deadlines_that_differ_are_told_one_by_one_with_what_each_comes_to() -> None:
    claimed = event("starts", "2016-12-31T00:00", standing="claimed")
    terms = agreement(commitment(until(after="starts", days=2)), events=(claimed,))
    said = [one.replace("\u00a0", " ") for one in sentences(rows(terms)[0], "en")]
    assert said[1:] == [
        "By 2 January 2017: impossible to tell.",
        "If the event that it counts from has not come: waiting.",
    ]


def test_a_version_that_takes_over_in_the_course_of_a_day_is_in_use_at_its_end() -> None:
    old = agreement(commitment(FORTNIGHT))
    noon = dt.datetime.combine(ON, dt.time(12))
    new = old.model_copy(update={"version": "2", "amends": "1", "applies_from": noon})
    for on, used in ((ON - dt.timedelta(days=1), "1"), (ON, "2")):
        found = duty_rows([old, new], on, NOTHING)
        assert {row["version"] for row in found if row["in_use"]} == {used}


def test_who_says_what_is_named() -> None:
    row = rows(agreement(commitment(FORTNIGHT, done=(done("not_met", "2017-01-07T00:00"),))))[0]
    assert "the mission: not done, 7\u00a0January 2017 (invented)." in sentences(row, "en")


def test_every_standing_and_every_why_has_words_in_both_languages() -> None:
    assert set(STANDS) == set(get_args(Stands))
    assert set(WHY) == set(get_args(Why)) - {""}
    assert all(one and other and one != other for one, other in (*STANDS.values(), *WHY.values()))


def test_silence_is_never_called_late() -> None:
    for words in WHY["nobody_says"]:
        assert not {"late", "retard", "breach", "manquement"} & set(words.lower().split())


def test_the_list_puts_what_may_fall_due_first_and_readings_that_agree_together() -> None:
    terms = agreement(
        commitment(FORTNIGHT),
        commitment(until(after="calm"), id="waits"),
        commitment(until(after="entry-into-force", days=2), id="silent"),
        commitment(until(after="entry-into-force", days=200), id="far"),
        commitment(FORTNIGHT, id="met", done=(done("met", "2017-01-02T00:00"),)),
        commitment(FORTNIGHT, until(after="entry-into-force", days=3), id="differs"),
        events=(event("calm"),),
    )
    found = due_list(rows(terms), ON, 30)
    names = {heading: [one["row"]["commitment"] for one in group] for heading, group in found.items()}
    assert names == {
        "falls_due": ["centre", "differs"],
        "waits": ["waits"],
        "cannot_tell": ["silent"],
        "late": [],
        "later": ["far"],
        "done": ["met"],
    }
    assert all(one["all_readings"] and one["readings"] == ["first", "second"] for one in found["falls_due"])
    said = "\n".join(listed(found, ON, 30, "fr"))
    assert "Nul ne peut le dire\u00a0:" in said
    assert listed(due_list([], ON, 30), ON, 30, "en")[-1] == "   nothing"


def test_a_reading_that_settles_the_deadline_stands_on_its_own() -> None:
    terms = agreement(commitment(FORTNIGHT, until(after="entry-into-force", days=3)))
    first, second = terms.readings
    settled = second.model_copy(update={"settles": {"due:centre/due-1": True}})
    found = due_list(rows(terms.model_copy(update={"readings": [first, settled]})), ON, 30)
    assert [one["readings"] for one in found["falls_due"]] == [["first"]]
    assert [one["readings"] for one in found["cannot_tell"]] == [["second"]]
    assert "[second]" in "\n".join(listed(found, ON, 30, "en"))


def test_a_withdrawal_that_was_seen_stands_beside_and_decides_nothing() -> None:
    terms = agreement(commitment(FORTNIGHT, summary=Words(en="Heavy weapons withdraw.", fr="Retrait des armes.")))
    seen = view(
        [
            incident(1, kind="withdrawal_seen", side_a=["government"], side_b=[]),
            incident(2, kind="withdrawal_seen", side_a=["front"], side_b=[]),
            incident(3, kind="shelling"),
        ],
        nasty=False,
    ).incidents
    (found,) = evidence(terms.commitments[0], terms, Seen((), seen), at("2017-02-01T00:00"))
    assert (found["kind"], found["what"], found["count"]) == ("incidents", "withdrawal_seen", 1)
    assert evidence(terms.commitments[0], terms, Seen((), seen), at("2017-01-10T00:00")) == [], "not by that day"
    row = duty_rows([terms], dt.date(2017, 2, 1), Seen((), seen))[0]
    assert (row["stands"], row["why"], len(row["evidence"])) == ("impossible_to_tell", "nobody_says", 1)
    assert "withdrawal seen, 1 (15\u00a0January 2017)" in beside(row, "en")[0]
    assert "retrait observé, 1" in beside(row, "fr")[0]


def test_a_body_of_the_same_clause_is_named_with_its_day() -> None:
    body = Body(id="c", clause="art-1", name=WORDS, members=[Seat(who="government")], since=dt.date(2017, 1, 3))
    terms = agreement(commitment(FORTNIGHT), bodies=[body])
    assert [one["earliest"] for one in evidence(terms.commitments[0], terms, NOTHING, day_end(ON, "UTC"))] == [
        "2017-01-03"
    ]
    assert evidence(terms.commitments[0], terms, NOTHING, at("2017-01-01T00:00")) == []


def test_an_article_that_tells_of_such_a_thing_stands_beside_if_one_who_owes_it_took_part() -> None:
    text = (
        "Agence Horizon, le 31 janvier 2017 à 11h20\n\nLes pourparlers ont lieu\n\n"
        "Un premier cycle de pourparlers entre le gouvernement syrien et l'opposition a eu lieu le 24 janvier 2017.\n"
    )
    happened = timeline(press(a=text), [], None, None, VOICES)
    talks = commitment(FORTNIGHT, by=["syria"], summary=Words(en="Talks begin.", fr="Des pourparlers s'ouvrent."))
    others = commitment(FORTNIGHT, by=["front"], summary=talks.summary)
    actors = {actor for row in happened for actor in row["actors"]}
    assert actors, "the article names sides that the register knows"
    talks = talks.model_copy(update={"by": sorted(actors)[:1]})
    for one, count in ((talks, 1), (others, 0)):
        terms = agreement(one)
        assert len(evidence(one, terms, Seen(happened, pl.DataFrame()), at("2017-02-10T00:00"))) == count
