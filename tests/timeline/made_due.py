"""What tests of deadlines share: commitments and events laid into a small agreement in force from 30 December 2016."""

import datetime as dt

from tests.products.make import terms as made_terms

from treve.base.time import zone_of
from treve.terms.model import Commitment, Deadline, Done, Event, Instant, Span, Terms, Told, Words

WORDS = Words(en="so", fr="ainsi")
ZONE = "Asia/Damascus"


def until(
    after: str | None = None, at: str | None = None, *, by: Span | None = None, days: int = 0, hours: int = 0
) -> Deadline:
    """Return a deadline so long after an event, or at a local time."""
    return Deadline(until=Instant(at=_moment(at), after=after, by=by or Span(days=days, hours=hours)))


def _moment(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None


def commitment(*due: Deadline, done: tuple[Done, ...] = (), **more: object) -> Commitment:
    """Return a commitment of the government; further deadlines get ids of their own."""
    named = [one.model_copy(update={"id": f"due-{k}"}) if k else one for k, one in enumerate(due)]
    made: dict[str, object] = {
        "id": "centre",
        "clause": "art-1",
        "summary": WORDS,
        "by": ["government"],
        "due_words": WORDS,
        "due": named,
        "done": list(done),
    }
    return Commitment(**{**made, **more})  # type: ignore[arg-type]


def done(says: str, at: str | None = None) -> Done:
    """Return somebody's word."""
    return Done(says=says, at=_moment(at), who="the mission", source="invented")  # type: ignore[arg-type]


def event(name: str, *at: str | None, standing: str = "agreed") -> Event:
    """Return an event with one telling for each time; `None` tells that it did not happen."""
    told = [
        Told(id=f"told-{k}", at=_moment(one), standing=standing, who="somebody", source="invented")  # type: ignore[arg-type]
        for k, one in enumerate(at)
    ]
    return Event(id=name, name=WORDS, clause="art-1", happened=told)


def agreement(*commitments: Commitment, events: tuple[Event, ...] = (), **more: object) -> Terms:
    """Return the small agreement with these in it."""
    update = {"commitments": list(commitments), "events": list(events), **more}
    return made_terms(nasty=False).model_copy(update=update)


def at(text: str) -> int:
    """Return the second of a local time."""
    return int(dt.datetime.fromisoformat(text).replace(tzinfo=zone_of(ZONE)).timestamp())
