"""An agreement as a lawyer reads it: text by text and clause by clause, with everything that hangs on each clause."""

from collections.abc import Iterator
from typing import NamedTuple

from treve.terms.model import (
    Body,
    Clause,
    Commitment,
    Event,
    Geometry,
    Instrument,
    Party,
    Rule,
    Standing,
    Terms,
    View,
    Zone,
)
from treve.terms.wording import (
    NOTHING,
    Said,
    Sentence,
    Value,
    added,
    at,
    both,
    day,
    during,
    event,
    instant,
    listed,
    moment,
    period,
    say,
    weapons,
    without_stop,
)


class Hung(NamedTuple):
    """One part of an agreement that hangs on a clause.

    `part`: what it is, a key of `wording.TEXT`. `details`: what else it says, a sentence each. `points`: names of what
    a reading may settle of it.
    """

    part: str
    id: str
    clause: str
    text: Sentence
    standing: Standing | None
    details: tuple[Sentence, ...]
    points: tuple[str, ...]


class Article(NamedTuple):
    """A clause in its place: how deep it stands under others, and what hangs on it."""

    clause: Clause
    depth: int
    hung: tuple[Hung, ...]


class Chapter(NamedTuple):
    """One text of the package with what is known of it, and its clauses in order."""

    instrument: Instrument
    details: tuple[Sentence, ...]
    articles: tuple[Article, ...]


def chapters(terms: Terms) -> tuple[Chapter, ...]:
    """Return an agreement laid out: its texts in the order of the file, in each its clauses, with those under them."""
    by_clause: dict[str, list[Hung]] = {}
    for one in hung(terms):
        by_clause.setdefault(one.clause, []).append(one)
    found = []
    for instrument in terms.instruments:
        mine = [clause for clause in terms.clauses if clause.instrument == instrument.id]
        articles = tuple(
            Article(clause, depth, tuple(by_clause.get(clause.id, ()))) for clause, depth in _in_order(mine)
        )
        found.append(Chapter(instrument, _of_text(instrument), articles))
    return tuple(found)


def _in_order(clauses: list[Clause]) -> Iterator[tuple[Clause, int]]:
    """Yield clauses with their depth, each followed by those under it."""
    ids = {clause.id for clause in clauses}
    under: dict[str, list[Clause]] = {}
    for clause in clauses:
        under.setdefault(clause.under if clause.under in ids and clause.under is not None else "", []).append(clause)
    waiting = [(clause, 0) for clause in reversed(under.get("", []))]
    while waiting:
        clause, depth = waiting.pop()
        yield clause, depth
        waiting += [(each, depth + 1) for each in reversed(under.get(clause.id, []))]


def _of_text(one: Instrument) -> tuple[Sentence, ...]:
    signed = [
        say(
            "signs",
            who=each.who,
            says=say(each.says),
            when=at(each.on),
            source=each.source,
        )
        for each in one.signatures
    ]
    return (say("is_text", title=one.title, day=day(one.dated), status=say(one.status)), *signed, *one.remarks)


def hung(terms: Terms) -> list[Hung]:
    """Return everything that hangs on a clause, in the order of the format's parts and of the file."""
    found = [*_force(terms)]
    for party in terms.parties:
        found += _party(party)
    for guarantor in terms.guarantors:
        text = say("guarantees", actor=guarantor.actor, own=say(guarantor.own_acts))
        point = (f"own_acts:{guarantor.actor}",) if guarantor.own_acts == "silent" else ()
        found.append(Hung("guarantor", guarantor.actor, guarantor.clause, text, None, (), point))
    for one in terms.exclusions:
        joint = (f"joint:{one.id}",) if one.actors else ()
        points = (*_open(f"exclusion:{one.id}", one.standing), *joint)
        found.append(Hung("exclusion", one.id, one.clause, one.summary, one.standing, _views(one.views), points))
    found += [_zone(one) for one in terms.zones]
    found += [_rule(one, terms) for one in terms.rules]
    found += [_event(one) for one in terms.events]
    found += [_commitment(one, terms) for one in terms.commitments]
    found += [_body(one) for one in terms.bodies]
    return found


def _open(name: str, standing: Standing) -> tuple[str, ...]:
    return () if standing == "agreed" else (name,)


def _views(views: list[View]) -> tuple[Sentence, ...]:
    return tuple(say("view", who=one.who, says=say(one.says), source=one.source) for one in views)


def _force(terms: Terms) -> Iterator[Hung]:
    force = terms.in_force
    several = bool(force.choices) or force.standing != "agreed"
    details = (force.renewable,) if force.renewable is not None else ()
    text = say("in_force", when=period(force.since, force.until))
    yield Hung(
        "force", force.id, force.clause, text, force.standing, details, (f"force:{force.id}",) if several else ()
    )
    for choice in force.choices:
        text = say("other_force", when=period(choice.since, choice.until), who=choice.who, source=choice.source)
        yield Hung("force", choice.id, choice.clause, text, "claimed", (), (f"force:{choice.id}",))
    for one in force.renewals:
        by = added("by" if one.by else None, who=listed(one.by))
        text = say("renewed", when=period(one.since, one.until), how=say(one.how), by=by, source=one.source)
        points = _open(f"renewal:{one.id}", one.standing)
        yield Hung("renewal", one.id, one.clause, text, one.standing, _views(one.views), points)
    for halt in force.suspensions:
        text = say(
            "suspended",
            when=period(halt.since, halt.until),
            who=added("suspended_for" if halt.who else None, who=listed(halt.who)),
            rules=added("suspended_of" if halt.rules else None, rules=listed(halt.rules)),
            source=halt.source,
        )
        points = _open(f"suspension:{halt.id}", halt.standing)
        yield Hung("suspension", halt.id, halt.clause, text, halt.standing, _views(halt.views), points)


def _party(party: Party) -> Iterator[Hung]:
    answered = (say("answered", who=listed(party.answered_for_by)),) if party.answered_for_by else ()
    yield Hung("party", party.id, party.clause, say("is_party", name=party.name), None, answered, ())
    for member in party.members:
        text = say("is_member", actor=member.actor, party=party.name, when=during(member.since, member.until))
        points = _open(f"member:{party.id}/{member.actor}", member.standing)
        name = f"{party.id}/{member.actor}"
        yield Hung("member", name, member.clause, text, member.standing, _views(member.views), points)
    if party.accession is not None:
        text = say("may_join", party=party.name, summary=party.accession.summary)
        yield Hung("accession", party.id, party.accession.clause, text, None, (), ())


def _zone(zone: Zone) -> Hung:
    details: list[Sentence] = [say("part_of", zone=zone.part_of)] if zone.part_of else []
    details += [say("whole_of", names=listed(zone.whole_of))] if zone.whole_of else []
    details += [say("parts_of", names=listed(zone.parts_of))] if zone.parts_of else []
    details += [_shape(one) for one in zone.geometries] or [say("undrawn")]
    details += [zone.reckoned.why] if zone.reckoned is not None else []
    points = tuple(f"outline:{zone.id}/{one.id}" for one in zone.geometries if one.id and len(zone.geometries) > 1)
    return Hung("zone", zone.id, zone.clause, zone.definition, None, tuple(details), points)


def _shape(one: Geometry) -> Said:
    told: dict[str, Value] = {"by": one.by, "standing": say(one.standing), "when": during(one.since, one.until)}
    if one.derived is None:
        return say("line" if one.line else "shape", n=one.precision_m, **told)
    derived = one.derived
    told["inside"] = added("inside" if derived.inside else None, zone=derived.inside or "")
    told["side"] = added(f"on_{derived.side}" if derived.side != "both" else None)
    if derived.between is not None:
        return say("derived_between", around=listed(derived.between), **told)
    key, metres = ("derived_half", derived.half_of_m) if derived.half_of_m else ("derived_within", derived.within_m)
    return say(key, m=metres or 0, around=derived.around or "", **told)


def _rule(rule: Rule, terms: Terms) -> Hung:
    names = {party.id: party.name for party in terms.parties}
    place = say("counts", place=say(rule.place)) if rule.place != "incident" else NOTHING
    details: list[Sentence] = [say("binds", who=listed(names.get(each, both(each)) for each in rule.binds))]
    for protected in rule.protects:
        details.append(say("protects", whom=say(protected.whom), standing=say(protected.standing)))
        details += _views(protected.views)
    details.append(say("acts", acts=listed(rule.acts)))
    details += [say("with", weapons=weapons(rule.weapons))] if rule.weapons else []
    details.append(say("within", zones=listed(rule.within), place=place))
    details += [say("begins", when=instant(rule.since, terms))] if rule.since is not None else []
    details += [say("ends", when=instant(rule.until, terms))] if rule.until is not None else []
    details += [say("except", exclusions=listed(rule.exceptions))] if rule.exceptions else []
    details += [say("threshold", n=rule.violation_from_pct)] if rule.violation_from_pct else []
    details += [say("verified_by", who=listed(rule.verified_by))] if rule.verified_by else []
    details += [say("consequence", text=rule.consequence)] if rule.consequence is not None else []
    points = [*_open(f"rule:{rule.id}", rule.standing)]
    points += [each for one in rule.protects for each in _open(f"protects:{rule.id}/{one.whom}", one.standing)]
    return Hung(
        "rule", rule.id, rule.clause, rule.summary, rule.standing, (*_views(rule.views), *details), tuple(points)
    )


def _event(one: Event) -> Hung:
    details = [
        say("happened", when=moment(told.at), who=told.who, standing=say(told.standing), source=told.source)
        if told.at is not None
        else say("not_happened", who=told.who, standing=say(told.standing), source=told.source)
        for told in one.happened
    ] or [say("untold")]
    several = len(one.happened) > 1 or any(told.standing != "agreed" for told in one.happened)
    points = tuple(f"event:{one.id}/{told.id}" for told in one.happened) if several else ()
    return Hung("event", one.id, one.clause, one.name, None, tuple(details), points)


def _commitment(one: Commitment, terms: Terms) -> Hung:
    names = {party.id: party.name for party in terms.parties}
    to = added("owed_to" if one.to else None, to=listed(names.get(each, both(each)) for each in one.to))
    by = listed(names.get(each, both(each)) for each in one.by)
    details: list[Sentence] = [say("owed", by=by, to=to, words=without_stop(one.due_words))]
    for due in one.due:
        if due.until is not None:
            who = added("by_who" if due.who else None, who=due.who or "")
            details.append(say("due", when=instant(due.until, terms), standing=say(due.standing), who=who))
    promised = {each.id: without_stop(each.summary) for each in terms.commitments}
    waits = [promised[each] if each in promised else event(each, terms) for each in one.depends_on]
    details += [say("needs", what=listed(waits))] if waits else []
    details += [say("condition", text=one.condition)] if one.condition is not None else []
    details += [say("verified_by", who=listed(one.verified_by))] if one.verified_by else []
    details += [
        say("done", says=say(done.says), when=at(done.at), who=done.who, source=done.source) for done in one.done
    ]
    several = len(one.due) > 1 or any(due.standing != "agreed" for due in one.due)
    points = tuple(f"due:{one.id}/{due.id}" for due in one.due) if several else ()
    return Hung("commitment", one.id, one.clause, one.summary, None, tuple(details), points)


def _body(one: Body) -> Hung:
    seats = [say("member_seat" if seat.role == "member" else seat.role, who=seat.who) for seat in one.members]
    details: list[Sentence] = [say("sits", who=listed(seats))] if seats else []
    details += [say("meets", text=one.meets)] if one.meets is not None else []
    details += [say("reports_to", who=listed(one.reports_to))] if one.reports_to else []
    details += [say("disputes", text=one.disputes)] if one.disputes is not None else []
    return Hung("body", one.id, one.clause, one.name, None, (*details, *one.tasks), ())
