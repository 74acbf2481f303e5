"""How commitments stand: by what is possible, by what is said, by the day; and never late in silence."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timeline.made_due import WORDS, ZONE, agreement, at, commitment, done, event, until

from treve.base.time import civil_day
from treve.terms.model import Deadline, Done, Instant, Reading, Span, Suspension, Terms
from treve.terms.scope import Weights
from treve.timeline.due import Duty, duties

READ = Reading(id="as-agreed", name=WORDS, held_by=["nobody"], source="invented")


def asked(terms: Terms, on: str | None, reading: Reading = READ, which: int = 0) -> Duty:
    """Return how one commitment stands."""
    return duties(terms, reading, Weights(), at(on) if on else None)[which]


def stands(terms: Terms, on: str | None, which: int = 0) -> tuple[str, str]:
    found = asked(terms, on, which=which)
    return found.stands, found.why


FORTNIGHT = until(after="entry-into-force", days=14)


def test_before_its_time_has_passed_it_is_due_and_afterwards_nobody_can_tell() -> None:
    terms = agreement(commitment(FORTNIGHT))
    assert asked(terms, "2017-01-05T00:00").limits[0].day == dt.date(2017, 1, 13)
    assert stands(terms, "2017-01-13T23:59") == ("due", "")
    assert stands(terms, "2017-01-14T00:00") == ("impossible_to_tell", "nobody_says")


def test_what_counts_from_the_signature_ends_with_the_day_that_lawyers_count() -> None:
    terms = agreement(commitment(until(after="signature", days=14)))
    assert asked(terms, "2017-01-05T00:00").limits[0].day == dt.date(2017, 1, 12)


def test_hours_pass_to_the_second_and_so_does_an_hour_that_is_written() -> None:
    hours = agreement(commitment(until(after="entry-into-force", hours=48)))
    assert [stands(hours, on)[0] for on in ("2016-12-31T23:59", "2017-01-01T00:00")] == ["due", "impossible_to_tell"]
    noon = agreement(commitment(until(at="2017-01-05T12:00")))
    assert [stands(noon, on)[0] for on in ("2017-01-05T11:59", "2017-01-05T12:00")] == ["due", "impossible_to_tell"]


def test_a_word_that_it_was_not_done_makes_it_late_once_its_time_is_over() -> None:
    terms = agreement(commitment(FORTNIGHT, done=(done("not_met", "2017-01-20T00:00"),)))
    assert stands(terms, "2017-01-15T00:00") == ("impossible_to_tell", "nobody_says"), "it was not said yet"
    assert stands(terms, "2017-01-21T00:00") == ("late", "told_not_met")
    early = agreement(commitment(FORTNIGHT, done=(done("not_met", "2017-01-03T00:00"),)))
    assert stands(early, "2017-01-21T00:00") == ("impossible_to_tell", "nobody_says"), "there was time left then"


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("2017-01-13T18:00", ("met", "")),
        ("2017-01-14T00:00", ("met_late", "")),
        (None, ("met", "day_not_told")),
    ],
)
def test_what_somebody_says_was_done_is_met_in_time_or_late(when: str | None, found: tuple[str, str]) -> None:
    assert stands(agreement(commitment(FORTNIGHT, done=(done("met", when),))), "2017-03-01T00:00") == found


def test_of_what_was_done_on_the_day_of_a_deadline_at_an_hour_nobody_knows_whether_it_was_in_time() -> None:
    noon = until(at="2017-01-05T12:00")
    assert stands(agreement(commitment(noon, done=(done("met", "2017-01-05T00:00"),))), None) == (
        "met",
        "in_time_or_late",
    )
    assert stands(agreement(commitment(noon, done=(done("met", "2017-01-05T12:00"),))), None) == ("met", "")
    assert stands(agreement(commitment(noon, done=(done("met", "2017-01-05T12:01"),))), None) == ("met_late", "")
    assert stands(agreement(commitment(noon, done=(done("met", "2017-01-04T00:00"),))), None) == ("met", "")


def test_sources_that_differ_on_whether_it_was_done_leave_it_open() -> None:
    both = (done("met", "2017-01-05T00:00"), done("not_met", "2017-02-01T00:00"))
    terms = agreement(commitment(FORTNIGHT, done=both))
    assert stands(terms, "2017-01-10T00:00") == ("met", ""), "the denial came later"
    assert stands(terms, "2017-02-02T00:00") == ("impossible_to_tell", "sources_differ")
    part = agreement(commitment(FORTNIGHT, done=(done("partly", "2017-01-05T00:00"),)))
    assert stands(part, "2017-02-02T00:00") == ("impossible_to_tell", "in_part")


def test_deadlines_that_differ_are_all_kept_and_between_them_nobody_can_tell() -> None:
    terms = agreement(commitment(FORTNIGHT, until(after="entry-into-force", days=5)))
    between = asked(terms, "2017-01-08T00:00")
    assert (between.stands, between.why) == ("impossible_to_tell", "deadlines_differ")
    assert [limit.stands for limit in between.limits] == ["due", "impossible_to_tell"]
    assert (between.earliest_s, between.latest_s) == (at("2017-01-04T00:00"), at("2017-01-13T00:00"))
    assert stands(terms, "2017-01-02T00:00") == ("due", "")
    settled = READ.model_copy(update={"settles": {"due:centre/due-1": True}})
    assert [limit.id for limit in asked(terms, "2017-01-08T00:00", settled).limits] == ["due-1"]


def test_a_deadline_that_a_reading_denies_leaves_none() -> None:
    denied = READ.model_copy(update={"settles": {"due:centre/as-written": False}})
    found = asked(agreement(commitment(FORTNIGHT)), "2017-02-01T00:00", denied)
    assert (found.stands, found.why, found.latest_s) == ("due", "no_time", None)


def test_without_a_time_it_is_owed_and_falls_due_on_no_day() -> None:
    assert stands(agreement(commitment()), "2018-01-01T00:00") == ("due", "no_time")


def test_what_counts_from_the_start_of_withdrawal_waits_until_the_start_is_told() -> None:
    fourteen = commitment(until(after="withdrawal-starts", days=14))
    silent = asked(agreement(fourteen, events=(event("withdrawal-starts"),)), "2018-01-01T00:00")
    assert (silent.stands, silent.why, silent.waits_for) == ("waiting", "event", ("withdrawal-starts",))
    told = agreement(fourteen, events=(event("withdrawal-starts", "2017-02-01T09:00"),))
    assert stands(told, "2017-01-31T00:00") == ("waiting", "event"), "on that day it had not come"
    assert asked(told, "2017-02-02T00:00").limits[0].day == dt.date(2017, 2, 15)
    never = agreement(fourteen, events=(event("withdrawal-starts", None),))
    assert stands(never, "2017-02-02T00:00") == ("lapsed", "event_never")
    claimed = agreement(fourteen, events=(event("withdrawal-starts", None, standing="claimed"),))
    assert stands(claimed, "2017-02-02T00:00")[0] != "lapsed", "one side alone says that it did not come"


def test_a_chain_of_commitments_is_followed_to_the_event_that_all_wait_for() -> None:
    terms = agreement(
        commitment(until(after="met-second", days=5)),
        commitment(until(after="entry-into-force", days=400), id="second", depends_on=["calm"]),
        events=(event("calm"),),
    )
    assert asked(terms, "2017-02-01T00:00").waits_for == ("met-second", "calm")
    assert asked(terms, "2017-02-01T00:00", which=1).waits_for == ("calm",)


def test_what_depends_on_something_that_lapsed_has_lapsed() -> None:
    terms = agreement(
        commitment(FORTNIGHT, depends_on=["second"]),
        commitment(until(after="calm"), id="second"),
        events=(event("calm", None),),
    )
    assert stands(terms, "2017-01-05T00:00") == ("lapsed", "dependency_lost")


def test_commitments_that_wait_on_each_other_wait() -> None:
    terms = agreement(
        commitment(FORTNIGHT, depends_on=["second"]), commitment(FORTNIGHT, id="second", depends_on=["centre"])
    )
    assert stands(terms, "2017-01-05T00:00") == ("waiting", "dependency")


def test_with_the_end_of_the_agreement_what_was_not_due_yet_lapses_and_what_was_due_does_not() -> None:
    terms = agreement(
        commitment(FORTNIGHT),
        commitment(until(after="entry-into-force", days=60), id="second"),
        commitment(until(after="calm"), id="third"),
        events=(event("calm"),),
    )
    ended = terms.model_copy(
        update={"in_force": terms.in_force.model_copy(update={"until": dt.datetime(2017, 2, 1), "renewals": []})}
    )
    assert [stands(ended, "2017-03-10T00:00", k) for k in range(3)] == [
        ("impossible_to_tell", "nobody_says"),
        ("lapsed", "agreement_ended"),
        ("lapsed", "agreement_ended"),
    ]
    assert stands(ended, "2017-01-31T00:00", 1) == ("due", "")


def test_a_condition_of_which_nobody_speaks_and_a_suspension_are_said() -> None:
    once = commitment(FORTNIGHT, condition=WORDS)
    assert stands(agreement(once), "2017-02-01T00:00") == ("impossible_to_tell", "condition")
    terms = agreement(commitment(FORTNIGHT))
    stood = Suspension(
        id="s", since=dt.datetime(2017, 1, 10), who=["government"], standing="claimed", clause="art-1", source="x"
    )
    still = terms.model_copy(update={"in_force": terms.in_force.model_copy(update={"suspensions": [stood]})})
    assert stands(still, "2017-02-01T00:00") == ("impossible_to_tell", "suspended")


def test_before_it_begins_to_be_owed_it_is_not_yet() -> None:
    week, nine = (Instant(after="entry-into-force", by=Span(days=days)) for days in (7, 9))
    later = Deadline(since=week, until=nine)
    assert stands(agreement(commitment(later)), "2017-01-02T00:00") == ("not_yet", "")
    assert stands(agreement(commitment(later)), "2017-01-07T00:00") == ("due", "")


def test_asked_without_a_day_nothing_is_overdue() -> None:
    assert stands(agreement(commitment(FORTNIGHT)), None) == ("due", "")


SPANS = st.builds(
    Span,
    hours=st.integers(0, 100),
    days=st.integers(0, 60),
    weeks=st.integers(0, 8),
    months=st.integers(0, 12),
)
MOMENTS = st.datetimes(dt.datetime(2016, 1, 1), dt.datetime(2019, 12, 31)).map(lambda each: each.replace(microsecond=0))


@settings(deadline=None)
@given(MOMENTS, MOMENTS, SPANS)
def test_a_later_event_never_gives_an_earlier_deadline(one: dt.datetime, other: dt.datetime, by: Span) -> None:
    found = []
    for moment in sorted((one, other)):
        terms = agreement(
            commitment(until(after="start", by=by)), events=(event("start", moment.isoformat(timespec="seconds")),)
        )
        limit = asked(terms, None).limits[0]
        assert limit.until_s is not None and limit.passed_s is not None and limit.day is not None
        assert limit.until_s <= limit.passed_s
        assert civil_day(limit.passed_s - 1, ZONE) >= limit.day
        found.append((limit.until_s, limit.passed_s, limit.day))
    if sorted((one, other))[0].date() == sorted((one, other))[1].date() or not by.hours:
        assert all(a <= b for a, b in zip(*found, strict=True)) or _clock_went_back(one, other)
    assert found[0][0] <= found[1][0] or _clock_went_back(one, other)


def _clock_went_back(one: dt.datetime, other: dt.datetime) -> bool:
    """Return whether the two local times stand in the other order on the line of time."""
    first, last = sorted((one, other))
    return at(first.isoformat(timespec="seconds")) > at(last.isoformat(timespec="seconds"))


WORDS_SAID = st.lists(
    st.tuples(st.sampled_from(["met", "partly", "not_met"]), st.one_of(st.none(), MOMENTS)).map(
        lambda each: done(each[0], each[1].isoformat(timespec="seconds") if each[1] else None)
    ),
    max_size=4,
)
DUES = st.lists(st.integers(0, 900).map(lambda days: until(after="entry-into-force", days=days)), max_size=4)


@settings(deadline=None)
@given(DUES, WORDS_SAID, MOMENTS, st.randoms())
def test_how_it_stands_hangs_on_the_sets_and_never_on_their_order(
    due: list[Deadline], said: list[Done], on: dt.datetime, shuffled: Any
) -> None:
    named = [one.model_copy(update={"id": f"due-{k}"}) for k, one in enumerate(due)]
    before = asked(agreement(commitment(done=tuple(said), due=named)), on.isoformat(timespec="seconds"))
    shuffled.shuffle(named)
    shuffled.shuffle(said)
    after = asked(agreement(commitment(done=tuple(said), due=named)), on.isoformat(timespec="seconds"))
    assert (before.stands, before.why, before.earliest_s, before.latest_s) == (
        after.stands,
        after.why,
        after.earliest_s,
        after.latest_s,
    )
    assert sorted(before.limits, key=lambda one: one.id) == sorted(after.limits, key=lambda one: one.id)


@settings(deadline=None)
@given(DUES, WORDS_SAID, MOMENTS)
def test_nothing_is_late_unless_somebody_says_so(due: list[Deadline], said: list[Done], on: dt.datetime) -> None:
    named = [one.model_copy(update={"id": f"due-{k}"}) for k, one in enumerate(due)]
    found = asked(agreement(commitment(done=tuple(said), due=named)), on.isoformat(timespec="seconds"))
    if found.stands == "late":
        assert any(one.says == "not_met" for one in found.said)
    if found.stands in ("met", "met_late"):
        assert {one.says for one in found.said} == {"met"}


def test_days_on_which_the_clocks_change_are_whole_days() -> None:
    # In Damascus 2017 the clocks went on at midnight of 31 March; the day had 23 hours.
    found = asked(agreement(commitment(until(after="entry-into-force", days=91))), "2017-01-01T00:00").limits[0]
    assert found.day == dt.date(2017, 3, 31)
    assert found.passed_s == at("2017-04-01T00:00")
