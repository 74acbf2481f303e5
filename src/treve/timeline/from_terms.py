"""What an agreement itself tells: who signed and when, when it took effect, what it set up, what is due by when."""

import datetime as dt

from treve.names.actors import Actors
from treve.terms.model import Terms, Words
from treve.timeline.due import due_of_commitments
from treve.timeline.gather import telling_id
from treve.timeline.shapes import Telling


def from_terms(terms: Terms, actors: Actors) -> tuple[Telling, ...]:
    """Return the tellings of one version of an agreement; their texts are its own words in English and French.

    Only the newest version of an agreement should be asked: an older one says the same again.
    """
    found = [
        *_instruments(terms, actors),
        *_force(terms, actors),
        *_bodies(terms, actors),
        *_commitments(terms, actors),
    ]
    return tuple(sorted(found, key=lambda telling: telling.id))


def _telling(
    terms: Terms,
    what: str,
    part: str,
    clause: str | None,
    text: Words,
    day: dt.date | None,
    who: tuple[str, ...],
    actors: Actors,
    **more: object,
) -> Telling:
    sides = {party.id: party for party in terms.parties}
    known = tuple(sorted({sides[one].members[0].actor if one in sides else one for one in who} & set(actors.by_id)))
    return Telling(
        id=telling_id("agreement", terms.agreement, what, part),
        what=what,
        text=text.en,
        text_fr=text.fr,
        earliest=day,
        latest=day,
        state="held",
        parties=tuple(
            dict.fromkeys(sides[one].name.en if one in sides else actors.label(one, "en", day) for one in who)
        ),
        actors=known,
        language="en",
        kin=f"agreement {terms.agreement}",
        agreement=terms.agreement,
        version=terms.version,
        clause=clause,
        **more,  # type: ignore[arg-type]
    )


def _instruments(terms: Terms, actors: Actors) -> list[Telling]:
    found = []
    for one in terms.instruments:
        by_day: dict[dt.date, list[str]] = {}
        for signature in one.signatures:
            if signature.says != "denied":
                by_day.setdefault(signature.on or one.dated, []).append(signature.who)
        denied = tuple(sorted({actors.label(each.who, "en") for each in one.signatures if each.says == "denied"}))
        what = "signature" if one.status in ("signed", "initialled") or by_day else "announcement"
        for day, who in sorted(by_day.items()) or [(one.dated, list[str]())]:
            part = one.id if day == one.dated else f"{one.id} {day.isoformat()}"
            found.append(
                _telling(terms, what, part, None, one.title, day, tuple(dict.fromkeys(who)), actors, denied_by=denied)
            )
    return found


def _force(terms: Terms, actors: Actors) -> list[Telling]:
    clause = terms.in_force.clause
    text = next((one.summary for one in terms.clauses if one.id == clause), terms.name)
    sides = tuple(dict.fromkeys(member.actor for party in terms.parties for member in party.members[:1]))
    begins = terms.in_force.since.date()
    found = [_telling(terms, "ceasefire", "since", clause, text, begins, sides, actors, phase="begins")]
    if terms.in_force.until is not None:
        ends = (terms.in_force.until - dt.timedelta(seconds=1)).date()
        found.append(_telling(terms, "ceasefire", "until", clause, text, ends, sides, actors, phase="ends"))
    return found


def _bodies(terms: Terms, actors: Actors) -> list[Telling]:
    return [
        _telling(
            terms, "mechanism", one.id, one.clause, one.name, one.since, tuple(seat.who for seat in one.members), actors
        )
        for one in terms.bodies
        if one.since is not None
    ]


def _commitments(terms: Terms, actors: Actors) -> list[Telling]:
    members = {party.id: party.members[0].actor for party in terms.parties}
    found = []
    for due in due_of_commitments(terms):
        one = due.commitment
        who = tuple(members.get(each, each) for each in one.by)
        found.append(
            _telling(
                terms,
                "deadline",
                one.id,
                one.clause,
                one.summary,
                due.days[0] if due.days else None,
                who,
                actors,
                commitment=one.id,
                deadline=one.due_words.en,
                deadline_fr=one.due_words.fr,
                due=due.days,
                waiting_for=due.waiting_for,
                standing=due.standing,
            )
        )
    return found
