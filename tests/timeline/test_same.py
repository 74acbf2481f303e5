"""Which tellings are one happening: what joins, what stays apart, and what must hold of every set of tellings."""

import datetime as dt
import random
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from treve.timeline.parameters import Parameters
from treve.timeline.rows import rows
from treve.timeline.same import happenings
from treve.timeline.shapes import Telling

RULE = Parameters()
DAY = dt.date(2023, 5, 15)


def telling(key: str, what: str = "meeting", day: dt.date | None = DAY, **more: Any) -> Telling:
    made: dict[str, Any] = {
        "id": key,
        "what": what,
        "text": f"words of {key}",
        "earliest": day,
        "latest": day,
        "state": "held",
        "document": f"{key}.txt",
        "language": "fr",
        "start": 0,
        "end": 5,
        "kin": key,
    }
    return Telling(**{**made, **more})


def groups(*tellings: Telling) -> list[list[str]]:
    return [[one.id for one in group] for group in happenings(tellings, (), RULE)]


def test_one_day_and_one_party_in_two_spellings_are_one_happening() -> None:
    one = telling("a", parties=("Iyad Ag Moussa",), people=("Iyad Ag Moussa",))
    other = telling("b", parties=("Eyad ag Musa",), people=("Eyad ag Musa",), language="en")
    assert groups(one, other) == [["a", "b"]]


def test_two_meetings_of_other_people_on_one_day_are_two() -> None:
    one = telling("a", parties=("Anna Roth",), people=("Anna Roth",))
    other = telling("b", parties=("Paul Ardant",), people=("Paul Ardant",))
    assert groups(one, other) == [["a"], ["b"]]


def test_a_round_is_not_the_meeting_inside_it() -> None:
    assert groups(telling("a", "round", place="Alger"), telling("b", "meeting", place="Alger")) == [["a"], ["b"]]


def test_a_round_of_another_number_or_place_is_another_round() -> None:
    base = telling("a", "round", place="Alger", number=2)
    assert groups(base, telling("b", "round", place="Alger", number=3)) == [["a"], ["b"]]
    assert groups(base, telling("c", "round", place="Amman")) == [["a"], ["c"]]


def test_what_was_announced_and_then_held_is_one_with_both_sources() -> None:
    one = telling("a", "round", place="Geneva", state="scheduled")
    other = telling("b", "round", place="Genève")
    (row,) = rows(happenings([one, other], (), RULE))
    assert (row["state"], row["scheduled"], len(row["sources"])) == ("held", False, 2)
    assert {each["state"] for each in row["dates"]} == {"scheduled", "held"}


def test_what_was_put_off_shows_both_dates_and_no_conflict() -> None:
    new = DAY + dt.timedelta(days=14)
    one = telling("a", "round", place="Alger", state="scheduled")
    other = telling("b", "round", new, place="Alger", state="postponed", was=(DAY, DAY))
    (row,) = rows(happenings([one, other], (), RULE))
    assert (row["state"], row["earliest"]) == ("postponed", new.isoformat())
    assert {each["earliest"] for each in row["dates"]} == {DAY.isoformat(), new.isoformat()}
    assert row["conflicts"] == []


def test_days_that_differ_between_sources_of_one_call_stay_as_a_conflict() -> None:
    who: dict[str, Any] = {"parties": ("Anna Roth", "Paul Ardant"), "people": ("Anna Roth", "Paul Ardant")}
    one, other = telling("a", "call", **who), telling("b", "call", DAY + dt.timedelta(days=1), **who)
    (row,) = rows(happenings([one, other], (), RULE))
    (conflict,) = row["conflicts"]
    assert conflict["field"] == "date"
    assert [(each["value"], each["sources"]) for each in conflict["values"]] == [
        ("2023-05-15", ["a"]),
        ("2023-05-16", ["b"]),
    ]


def test_two_calls_that_one_article_tells_apart_are_two() -> None:
    who: dict[str, Any] = {
        "parties": ("Anna Roth", "Paul Ardant"),
        "people": ("Anna Roth", "Paul Ardant"),
        "document": "same.txt",
    }
    one, other = telling("a", "call", **who), telling("b", "call", DAY + dt.timedelta(days=1), start=90, **who)
    assert groups(one, other) == [["a"], ["b"]]


def test_a_month_joins_the_only_day_in_it_and_none_of_two() -> None:
    month = telling(
        "m", "signature", parties=("Anna Roth",), people=("Anna Roth",),
        earliest=dt.date(2023, 5, 1), latest=dt.date(2023, 5, 31),
    )  # fmt: skip
    one = telling("a", "signature", parties=("Anna Roth",), people=("Anna Roth",), place="Alger")
    other = telling(
        "b", "signature", DAY + dt.timedelta(days=9), parties=("Anna Roth",), people=("Anna Roth",), place="Oslo"
    )
    assert groups(month, one) == [["a", "m"]]
    assert groups(month, one, other) == [["a"], ["b"], ["m"]]


def test_what_two_articles_of_two_languages_tell_of_one_day_joins_where_they_share_other_happenings() -> None:
    shared = [
        telling("p1", "round", place="Alger", document="fr.txt"),
        telling("p2", "round", place="Alger", document="en.txt", language="en"),
    ]
    one = telling("s1", "suspension", parties=("Mouvement du Nord",), document="fr.txt", start=50)
    other = telling("s2", "suspension", parties=("Northern Movement",), document="en.txt", start=50, language="en")
    assert groups(one, other) == [["s1"], ["s2"]]
    assert groups(one, other, *shared) == [["p1", "p2"], ["s1", "s2"]]


def test_copies_and_one_outlet_count_once() -> None:
    who: dict[str, Any] = {"parties": ("Anna Roth",), "people": ("Anna Roth",)}
    found = happenings([telling("a", kin="x", **who), telling("b", kin="x", **who), telling("c", **who)], (), RULE)
    (row,) = rows(found)
    assert (len(row["sources"]), row["independent_sources"]) == (3, 2)


days = st.one_of(st.none(), st.integers(0, 40).map(lambda n: DAY + dt.timedelta(days=n)))
NAMES = ("Anna Roth", "Paul Ardant", "gouvernement", "Front du Sud")


@st.composite
def tellings(draw: st.DrawFn) -> list[Telling]:
    made = []
    for n in range(draw(st.integers(0, 12))):
        first = draw(days)
        wide = draw(st.sampled_from((0, 0, 1, 30)))
        names = tuple(draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True)))
        made.append(
            telling(
                f"t{n:02}",
                draw(st.sampled_from(("call", "meeting", "round", "pledge", "ceasefire"))),
                first,
                latest=first + dt.timedelta(days=wide) if first else None,
                state=draw(st.sampled_from(("held", "scheduled", "postponed", "cancelled"))),
                parties=names,
                people=tuple(name for name in names if " R" in name or " A" in name),
                place=draw(st.sampled_from((None, "Alger", "Oslo"))),
                number=draw(st.sampled_from((None, None, 1, 2))),
                was=draw(st.sampled_from((None, None, (DAY, DAY)))),
                document=draw(st.sampled_from(("a.txt", "b.txt", "c.txt"))),
                language=draw(st.sampled_from(("fr", "en"))),
                inferred_part=draw(st.sampled_from((None, "year", "day", "date"))),
            )
        )
    return made


ties = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=3)


@given(tellings(), ties, st.randoms())
def test_the_order_of_tellings_decides_nothing(
    made: list[Telling], pairs: list[tuple[int, int]], chance: random.Random
) -> None:
    tied = [(f"t{a:02}", f"t{b:02}") for a, b in pairs]
    turned = [(b, a) for a, b in tied]
    mixed = list(made)
    chance.shuffle(mixed)
    chance.shuffle(turned)
    assert rows(happenings(mixed, turned, RULE)) == rows(happenings(made, tied, RULE))


@given(tellings(), ties)
def test_every_telling_ends_in_exactly_one_happening(made: list[Telling], pairs: list[tuple[int, int]]) -> None:
    found = rows(happenings(made, [(f"t{a:02}", f"t{b:02}") for a, b in pairs], RULE))
    sources = [source["id"] for row in found for source in row["sources"]]
    assert sorted(sources) == sorted(one.id for one in made)
    for row in found:
        mine = {source["id"] for source in row["sources"]}
        assert row["id"] == min(mine)
        assert {one for date in row["dates"] for one in date["sources"]} <= mine
        assert {one for each in row["conflicts"] for value in each["values"] for one in value["sources"]} <= mine
        assert len({source["id"] for source in row["sources"]}) == len(row["sources"])


@given(tellings())
def test_no_happening_holds_two_rounds_by_number_unless_they_are_tied(made: list[Telling]) -> None:
    for group in happenings(made, (), RULE):
        assert len({one.what for one in group}) == 1
        assert len({one.number for one in group if one.number is not None}) <= 1


def test_the_id_stays_when_later_sources_come() -> None:
    one = telling("a", parties=("Anna Roth",), people=("Anna Roth",))
    other = msgspec.structs.replace(one, id="b", document="b.txt")
    assert rows(happenings([one], (), RULE))[0]["id"] == rows(happenings([one, other], (), RULE))[0]["id"] == "a"


def test_a_round_that_is_put_off_to_a_later_day_is_the_one_that_was_announced() -> None:
    announced = telling("a", "round", dt.date(2025, 4, 22), number=2, state="scheduled")
    put_off = telling("b", "round", dt.date(2025, 5, 6), number=2, state="postponed")
    other = telling("c", "round", dt.date(2025, 4, 29), number=3, state="scheduled")
    assert groups(announced, put_off, other) == [["a", "b"], ["c"]]
    assert groups(other, put_off, announced) == [["a", "b"], ["c"]]
    (joined,) = rows([(announced, put_off)])
    assert (joined["earliest"], joined["state"], joined["conflicts"]) == ("2025-05-06", "postponed", [])


def test_what_was_planned_put_off_and_held_on_the_new_day_is_one_meeting() -> None:
    moved = (dt.date(2023, 5, 18), dt.date(2023, 5, 18))
    planned = telling("a", "meeting", dt.date(2023, 5, 18), state="scheduled", place="Lorca")
    put_off = telling("b", "meeting", dt.date(2023, 5, 21), state="postponed", was=moved, place="Lorca")
    held = telling("c", "meeting", dt.date(2023, 5, 21), place="Lorca")
    assert groups(planned, put_off, held) == [["a", "b", "c"]]
    assert groups(planned, held) == [["a"], ["c"]]
