"""Copies count once, however they are planted; what honest sources tell by themselves counts for each."""

import random
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.incidents.columns import reports_frame
from treve.incidents.copies import Copies, copies
from treve.incidents.copies_say import copied_from

DAY_S = 86_400
POST = (
    "Two barrel bombs hit the vegetable market of Rastan while residents queued for bread, killing 4 people "
    "and setting three stalls on fire."
)
OWN = (
    "Helicopters dropped explosives on traders in Rastan this morning; the field hospital received 4 bodies.",
    "Four dead in Rastan. Witnesses ran for cover as a rotor was heard overhead, then everything shook.",
    "The council of Rastan counts 4 victims after the bombing of its covered stalls and asks for blood.",
    "Our stringer saw craters where grocers used to stand near the river, and 4 graves being dug by neighbours.",
    "Aircraft circled over Rastan from nine. Footage shows burning canopies; an imam named 4 whom he had washed.",
)


def report(number: int, source: str, text: str | None = None, **given: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "report": f"{number:032d}", "source": source, "start_s": 0, "end_s": DAY_S, "time_class": "day",
        "lat_e7": 349_100_000, "lon_e7": 367_300_000, "place_class": "settlement", "place_name": "Rastan",
        "kind": "air_strike", "killed_best": 4, "text": text,
    }  # fmt: skip
    return row | given


def counted(*rows: dict[str, Any], group: list[int] | None = None) -> Copies:
    frame = reports_frame(pl.DataFrame(list(rows), infer_schema_length=None))
    return copies(frame, np.array(group or [0] * len(rows), dtype=np.int64))


def sources(*rows: dict[str, Any]) -> int:
    return int(counted(*rows).sources[0])


def test_what_each_tells_in_their_own_words_counts_for_each() -> None:
    assert sources(*(report(at, f"s{at}", text) for at, text in enumerate(OWN))) == len(OWN)


@pytest.mark.parametrize(
    "copy",
    [
        POST,
        POST.replace("killing 4", "killing 5"),
        "BREAKING " + POST.replace("residents", "people").replace("setting", "leaving"),
        POST.upper(),
        "While residents queued for bread, two barrel bombs hit the vegetable market of Rastan! More soon.",
        f"Our reader writes: « {POST} » We could not reach the council of the town, and the road there is closed.",
    ],
)
def test_a_post_repeated_with_small_changes_is_one_source_and_it_is_said_why(copy: str) -> None:
    found = counted(report(1, "a", POST), report(2, "b", copy, killed_best=5))
    assert found.sources.tolist() == [1, 1]
    assert (found.other[1], found.how[1]) == (0, "words")


def test_fifty_accounts_that_repeat_one_post_do_not_corroborate_what_one_source_told() -> None:
    chance = random.Random(5)
    words = POST.split()
    rows = [report(0, "honest", OWN[0])]
    for at in range(1, 51):
        edited = [word for word in words if chance.random() > 0.05]
        edited.insert(chance.randrange(len(edited)), "reportedly")
        rows.append(report(at, f"account-{at}", " ".join(edited)))
    assert sources(*rows[1:]) == 1
    assert sources(*rows) == 2


def test_a_chain_in_which_each_rewords_the_one_before_is_one_source() -> None:
    first = POST
    second = first.replace("vegetable market", "fruit stands").replace("queued", "waited")
    third = second.replace("Two barrel bombs", "Explosives").replace("three stalls", "several shops")
    assert sources(report(1, "a", first), report(2, "b", second), report(3, "c", third)) == 1


def test_outlets_that_cite_one_origin_are_one_source_and_those_that_cite_two_are_two() -> None:
    a, b, c = (report(at, f"s{at}", OWN[at], origins=["AFP"]) for at in range(3))
    found = counted(a, b, c)
    assert (found.sources[0], found.how[1], found.what[1]) == (1, "origin", "AFP")
    assert sources(a, b | {"origins": ["SOHR"]}, c) == 2


def test_who_cites_two_agencies_does_not_make_one_of_them() -> None:
    afp, sohr = report(1, "AFP", OWN[0]), report(2, "SOHR", OWN[1])
    assert sources(afp, sohr, report(3, "blog", OWN[2], origins=["AFP", "SOHR"])) == 2


def test_a_ring_whose_members_cite_each_other_rests_on_nothing_but_itself() -> None:
    ring = [report(at, f"r{at}", OWN[at], origins=[f"r{(at + 1) % 3}"]) for at in range(3)]
    assert sources(*ring) == 1
    assert sources(*ring, report(9, "AFP", POST)) == 2
    cited = [one | {"origins": [*one["origins"], "AFP"]} for one in ring]
    assert sources(*cited, report(9, "AFP", POST)) == 1


def test_a_measured_point_is_not_met_by_chance_and_a_looked_up_one_is() -> None:
    exact = {"place_class": "exact", "radius_m": 50, "lat_e7": 349_123_457, "lon_e7": 367_301_239}
    found = counted(report(1, "a", OWN[0], **exact), report(2, "b", OWN[1], **exact))
    assert (found.sources[0], found.how[1]) == (1, "point")
    assert sources(report(1, "a", OWN[0]), report(2, "b", OWN[1])) == 2


def incidents(n: int, *told: tuple[str, str], seed: int = 1) -> tuple[list[dict[str, Any]], list[int]]:
    """Reports of n incidents; `told`: source, and how it tells: own, echo of the first, or wrong as the first is."""
    chance = random.Random(seed)
    rows: list[dict[str, Any]] = []
    group: list[int] = []
    for at in range(n):
        wrong = chance.choice([1, 2, 7, 9, 11])
        head = len(rows)
        for place, (source, how) in enumerate(told):
            killed = {"own": 4 + (chance.random() < 0.15), "truth": 4, "wrong": wrong, "echo": 4}[how]
            text = POST.replace("Rastan", f"Place{at}") if how == "echo" and at % 2 else OWN[(at + place) % len(OWN)]
            shuffled = text.split()
            if how != "echo":
                chance.shuffle(shuffled)
            rows.append(report(len(rows), source, " ".join(shuffled), killed_best=killed, start_s=at * DAY_S,
                               end_s=at * DAY_S + DAY_S))  # fmt: skip
            group.append(head)
    return rows, group


def test_sources_that_are_wrong_alike_depend_on_each_other_also_where_they_are_right() -> None:
    rows, group = incidents(12, ("h1", "own"), ("h2", "own"), ("h3", "own"), ("r1", "wrong"), ("r2", "wrong"))
    alone = [report(900, "r1", OWN[0]), report(901, "r2", OWN[2])]
    found = counted(*rows, *alone, group=[*group, len(rows), len(rows)])
    assert (found.sources[-1], found.how[-1]) == (1, "wrong")
    assert found.sources[0] == 4


def test_sources_that_often_cover_the_same_incidents_and_are_right_together_stay_two() -> None:
    rows, group = incidents(30, ("east", "truth"), ("west", "truth"), ("auto", "wrong"))
    assert set(counted(*rows, group=group).sources.tolist()) == {3}


def test_a_habit_of_repeating_holds_where_the_words_were_changed() -> None:
    rows, group = incidents(10, ("a", "echo"), ("b", "echo"))
    found = counted(*rows, group=group)
    assert set(found.sources.tolist()) == {1}
    assert "habit" in found.how
    said = {"copies": "x", "copies_how": "habit", "copies_what": "5/10"}
    assert copied_from(said, "a 1", "fr") == (
        "Une seule source avec a 1 : sur 10 incidents rapportés par les deux sources, 5 l'ont été avec les mêmes "
        "mots ou points, ou l'une citant l'autre."
    )  # fmt: skip


def test_a_short_echo_proves_something_only_where_sources_hardly_ever_echo() -> None:
    short = [report(at, f"new-{at}", f"Shells hit Rastan near the mill, {at - 896} dead.") for at in (900, 901)]
    alone = counted(*short)
    rows, group = incidents(120, ("h1", "own"), ("h2", "own"))
    among = counted(*rows, *short, group=[*group, len(rows), len(rows)])
    assert (alone.sources[0], among.sources[-1], among.sources[0]) == (2, 1, 2)


def test_who_repeats_two_sources_that_work_apart_does_not_make_one_of_them() -> None:
    rows, group = incidents(20, ("h1", "own"), ("h2", "own"))
    one, two = report(900, "h1", OWN[0] + " " + OWN[1]), report(901, "h2", POST)
    bridge = report(902, "bridge", f"{one['text']} {POST}")
    found = counted(*rows, one, two, bridge, group=[*group, *[len(rows)] * 3])
    assert found.sources[-1] == 2


def test_accounts_that_made_a_name_of_working_apart_are_one_source_where_they_repeat_one_post() -> None:
    rows, group = incidents(30, ("r1", "own"), ("r2", "own"), ("r3", "own"))
    ring = [report(900 + at, f"r{at + 1}", POST.replace("three", ("three", "two", "five")[at])) for at in range(3)]
    found = counted(*rows, *ring, group=[*group, *[len(rows)] * 3])
    assert (found.sources[0], found.sources[-1]) == (3, 1)


def test_two_means_of_one_source_corroborate_where_one_is_an_instrument_and_not_where_it_copies() -> None:
    seen, filmed = report(1, "patrol", OWN[0], means=["seen"]), report(2, "patrol", OWN[1], means=["camera"])
    assert counted(seen, filmed).means.tolist() == [2, 2]
    assert counted(seen, filmed | {"means": ["heard"]}).means.tolist() == [1, 1]
    copied = report(3, "echo", OWN[0], means=["seen"])
    assert counted(seen | {"origins": ["echo"]}, filmed, copied).means.tolist() == [1, 1, 1]


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c", "d"]), st.sampled_from([POST, *OWN, None, POST.replace("4", "5")]),
        st.sampled_from([(), ("a",), ("AFP",), ("b", "AFP")]), st.integers(0, 2),
    ),
    min_size=1,
    max_size=12,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(ROWS, st.randoms())
def test_the_count_depends_on_the_set_and_lies_between_one_and_the_names(
    rows: list[Any], chance: random.Random
) -> None:
    told = [
        report(at, source, text, origins=list(origins), start_s=day * DAY_S, end_s=day * DAY_S + DAY_S)
        for at, (source, text, origins, day) in enumerate(rows)
    ]
    heads = [next(k for k, other in enumerate(rows) if other[3] == row[3]) for row in rows]
    found = counted(*told, group=heads)
    names = [len({row[0] for row in rows if row[3] == mine[3]}) for mine in rows]
    assert all(1 <= n <= most for n, most in zip(found.sources.tolist(), names, strict=True))
    again = told[:]
    chance.shuffle(again)
    assert counted(*again, group=heads).sources.tolist() == found.sources.tolist()
