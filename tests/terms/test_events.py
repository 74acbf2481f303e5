import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.doubt import PPM
from treve.base.time import iso
from treve.terms.events import NEVER, Moment1, moments, resolve
from treve.terms.model import (
    Choice,
    Commitment,
    Done,
    Event,
    Force,
    Instant,
    Prolongation,
    Reading,
    Span,
    Standing,
    Terms,
    Told,
    Words,
)
from treve.terms.weigh import Weights

W = Weights()
WORDS = Words(en="Guns leave.", fr="Les canons partent.")


def local(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def told(name: str, at: str | None, standing: Standing = "claimed") -> Told:
    return Told(id=name, at=local(at) if at else None, standing=standing, who="upper valley", source="a letter")


def with_event(terms: Terms, *tellings: Told, settles: dict[str, bool] | None = None) -> tuple[Terms, Reading]:
    event = Event(id="guns-leave", name=WORDS, clause="art-3", happened=list(tellings))
    reading = terms.readings[0].model_copy(update={"settles": settles or {}})
    return terms.model_copy(update={"events": [event]}), reading


def of(terms: Terms, name: str, reading: Reading | None = None) -> tuple[Moment1, ...]:
    return moments(terms, reading or terms.readings[0], W)[name]


def shown(terms: Terms, found: tuple[Moment1, ...]) -> list[str | None]:
    return [None if one.at_s is None else iso(one.at_s, terms.theatre.zone)[:16] for one in found]


def test_an_event_of_which_nobody_tells_has_not_happened(valleys: Terms) -> None:
    terms, reading = with_event(valleys)
    assert of(terms, "guns-leave", reading) == (NEVER,)


def test_one_telling_that_is_only_claimed_leaves_open_that_it_did_not_happen(valleys: Terms) -> None:
    terms, reading = with_event(valleys, told("one", "2031-03-05T12:00"))
    found = of(terms, "guns-leave", reading)
    assert [(one.chance_ppm, one.open, one.happened) for one in found] == [
        (W.claimed_ppm, True, True),
        (PPM - W.claimed_ppm, True, False),
    ]


def test_of_several_tellings_one_holds_and_a_reading_says_which(valleys: Terms) -> None:
    tellings = told("one", "2031-03-05T12:00"), told("other", "2031-03-07T12:00"), told("never", None)
    terms, reading = with_event(valleys, *tellings)
    found = of(terms, "guns-leave", reading)
    assert shown(terms, found) == ["2031-03-05T12:00", "2031-03-07T12:00", None]
    assert sum(one.chance_ppm for one in found) == PPM
    terms, reading = with_event(valleys, *tellings, settles={"event:guns-leave/never": True})
    assert of(terms, "guns-leave", reading) == (Moment1(PPM, False, None, "event:guns-leave/never", happened=False),)


def test_a_signature_counts_as_the_end_of_its_day(valleys: Terms) -> None:
    assert shown(valleys, of(valleys, "signature")) == ["2031-02-28T00:00"]
    two_weeks = resolve(Instant(after="signature", by=Span(weeks=2)), moments(valleys, valleys.readings[0], W), valleys)
    assert shown(valleys, two_weeks) == ["2031-03-14T00:00"]


def test_a_protocol_signed_later_does_not_move_the_signature_of_the_agreement(valleys: Terms) -> None:
    first = valleys.instruments[0]
    later = first.model_copy(update={"id": "protocol", "dated": dt.date(2031, 9, 29), "belongs_to": first.id})
    both = valleys.model_copy(update={"instruments": [later, first]})
    assert of(both, "signature") == of(valleys, "signature")


def test_a_draft_has_not_been_signed(valleys: Terms) -> None:
    draft = [one.model_copy(update={"status": "draft"}) for one in valleys.instruments]
    assert of(valleys.model_copy(update={"instruments": draft}), "signature") == (NEVER,)


def test_deadlines_count_from_every_beginning_that_is_told(valleys: Terms) -> None:
    force = Force(
        since=local("2031-03-01T06:00"),
        standing="contested",
        clause="art-1",
        choices=[
            Choice(
                id="next-day", since=local("2031-03-02T00:00"), clause="art-1", who="lower valley", source="a letter"
            )
        ],
    )
    terms = valleys.model_copy(update={"in_force": force})
    begun = moments(terms, valleys.readings[0], W)
    due = resolve(Instant(after="entry-into-force", by=Span(days=2)), begun, terms)
    assert shown(terms, due) == ["2031-03-03T06:00", "2031-03-04T00:00"]
    assert all(one.open for one in due)


def test_what_counts_from_an_event_that_never_came_waits(valleys: Terms) -> None:
    terms, reading = with_event(valleys)
    assert resolve(Instant(after="guns-leave", by=Span(days=14)), moments(terms, reading, W), terms) == (NEVER,)


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        ("agreed", [("2032-03-01T00:00", PPM)]),
        ("contested", [("2032-03-01T00:00", 500_000), ("2031-09-01T00:00", 500_000)]),
    ],
)
def test_the_end_lies_with_the_last_renewal_as_far_as_that_holds(
    valleys: Terms, standing: Standing, expected: list[tuple[str, int]]
) -> None:
    renewal = Prolongation(
        id="first", since=local("2031-09-01T00:00"), until=local("2032-03-01T00:00"), how="consensus",
        standing=standing, clause="art-1", source="a letter",
    )  # fmt: skip
    force = valleys.in_force.model_copy(update={"renewals": [renewal], "choices": [], "standing": "agreed"})
    terms = valleys.model_copy(update={"in_force": force})
    found = of(terms, "end")
    assert list(zip(shown(terms, found), [one.chance_ppm for one in found], strict=True)) == expected


def commitment(*done: Done) -> Commitment:
    return Commitment(id="talks", clause="art-1", summary=WORDS, by=["upper"], due_words=WORDS, done=list(done))


def test_a_commitment_is_met_once_a_source_says_so_and_open_while_another_denies_it(valleys: Terms) -> None:
    met = Done(says="met", at=local("2031-03-10T09:00"), who="upper valley", source="a letter")
    denied = Done(says="not_met", who="lower valley", source="a letter")
    one, two = (
        of(valleys.model_copy(update={"commitments": [commitment(*done)]}), "met-talks")
        for done in ((met,), (met, denied))
    )
    assert [(each.chance_ppm, each.open) for each in one] == [(PPM, False)]
    assert [(each.chance_ppm, each.happened) for each in two] == [(500_000, True), (500_000, False)]
    only_denied = valleys.model_copy(update={"commitments": [commitment(denied)]})
    assert of(only_denied, "met-talks") == (NEVER,)


TELLINGS = st.lists(
    st.tuples(
        st.none() | st.integers(1, 28), st.sampled_from(["agreed", "claimed", "contested"]), st.none() | st.booleans()
    ),
    max_size=5,
)


@given(TELLINGS)
def test_the_moments_of_an_event_share_a_whole_however_it_is_told(
    valleys: Terms, rows: list[tuple[int | None, Standing, bool | None]]
) -> None:
    tellings = [
        told(f"t{k}", f"2031-03-{day:02}T00:00" if day else None, standing) for k, (day, standing, _) in enumerate(rows)
    ]
    settles = {f"event:guns-leave/t{k}": word for k, (_, _, word) in enumerate(rows) if word is not None}
    terms, reading = with_event(valleys, *tellings, settles=settles)
    for found in moments(terms, reading, W).values():
        assert sum(one.chance_ppm for one in found) == PPM
        assert all(one.at_s is None or one.happened for one in found)
