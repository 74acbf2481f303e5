"""Judge: what a person says of a finding, an incident or an allegation, in the name of a body, becomes an entry.

Who may. A body of the agreement, or the mission that keeps the record, adopts, rejects and attributes; parties and
other organisations propose, dispute, explain, confirm. A person of another organisation speaks for that one alone. What
somebody claims of a body is checked here, when it is written; whoever reads the log sees who wrote and signed it.
"""

import re
import unicodedata
from typing import NamedTuple

import msgspec
import polars as pl

from treve.base.errors import Refused
from treve.base.time import zone_of
from treve.entries.judgement import About, Act, Found, Judgement, Plea, Spoken
from treve.entries.records import Record, to_groups
from treve.findings.standing import finding_digest, incident_of, last_words
from treve.ledger.sealing import Record as Sealed
from treve.node.centre import Centre
from treve.node.duties import day_of
from treve.node.entry import NewEntry
from treve.node.registers import defaults_of
from treve.node.roles import require
from treve.node.sight import standing_of
from treve.node.view import View
from treve.release.marking import Marking
from treve.release.marking import write as write_marking
from treve.release.members import Members
from treve.release.predicate import PUBLIC, audience_of, decide
from treve.terms.model import Terms
from treve.terms.scope import in_their_time, version_order

FEWEST_DIGITS = 6
"""Of an id that is typed in short."""

_ID = re.compile("[0-9a-f]{32}")
DECIDING = frozenset({"adopt", "reject"})
"""What only a body of the agreement or the mission does."""


class Asked(NamedTuple):
    """What a person wants to say; `of` is an id, its first digits, or the source's own id of a report."""

    about: About
    act: Act
    of: str
    body: str | None = None
    why: str | None = None
    on: str | None = None
    agreement: str | None = None
    version: str | None = None
    reading: str | None = None
    plea: Plea | None = None
    answers: str | None = None
    says: str | None = None
    whom: str | None = None
    share_ppm: int | None = None


class Judged(NamedTuple):
    """What became of it: the entry, `None` where it was said before in the same words, and what it is about.

    `incident` is `None` where no report of it is here yet: the judgement is kept, and counts from when one is.
    `doubts` are what a person should look at.
    """

    entry: int | None
    judgement: Judgement
    incident: str | None
    pending: bool
    doubts: tuple[str, ...] = ()


def judge(
    centre: Centre, seen: View, members: Members, asked: Asked, person: str, marking: Marking | None = None
) -> Judged:
    """Write a judgement down. The same again, of the same finding as it stands, changes nothing.

    Args:
        centre: opened for writing.
        seen: its view, of those who judge.
        members: the register of members.
        asked: what is said.
        person: who says it.
        marking: who may see it; the centre's default for judgements otherwise, or nobody else.

    Raises:
        Refused: there is no such incident, agreement, reading or body, or the person may not; or it cannot be said.
    """
    judgement, incident, pending, marked, again = _thought(centre, seen, members, asked, person, marking)
    if again:
        return Judged(None, judgement, incident, pending, ())
    kind = f"{asked.about} {asked.act}"
    entry = append_said(centre, "judgement", [judgement], person, marked)
    return Judged(entry, judgement, incident, pending, _doubts(judgement, kind, seen))


def foretold(
    centre: Centre, seen: View, members: Members, asked: Asked, person: str, marking: Marking | None = None
) -> tuple[Judgement, bool]:
    """Return what `judge` would write, and whether the same was said before; nothing is written.

    Raises:
        Refused: as `judge`.
    """
    judgement, _, _, _, again = _thought(centre, seen, members, asked, person, marking)
    return judgement, again


def _thought(
    centre: Centre, seen: View, members: Members, asked: Asked, person: str, marking: Marking | None
) -> tuple[Judgement, str | None, bool, Marking | None, bool]:
    """Return the judgement, its incident, whether it waits for one, to whom it goes, and whether it was said before."""
    body = _body(asked.body, members, person)
    if asked.about == "allegation":
        of, incident = _allegation(seen, asked.of), None
        pending = all(one.allegation.allegation != of for one in seen.said.allegations)
    else:
        of, incident = find_incident(seen, asked.of)
        pending = incident is None
    terms = _terms(seen, asked, incident) if asked.about == "finding" else None
    _require_body(seen, members, asked, body, terms)
    _require_person(centre, members, asked, body, person)
    found = _found(seen, incident, terms, asked.reading) if terms is not None else ()
    judgement = _made(asked, of, body, terms, found)
    marked = marking or defaults_of(centre).of("judgements")
    if incident is not None and marked is not None and _is_withheld(centre, seen, members, incident, marked):
        judgement = msgspec.structs.replace(judgement, withheld=True)
    before = _said_before(seen, judgement, incident, person)
    _require_sense(judgement, before)
    return judgement, incident, pending, marked, _is_again(judgement, before)


def append_said(
    centre: Centre, kind: str, records: list[Record], person: str, marking: Marking | None, known: bool = False
) -> int:
    """Make records one entry of what people say, under the marking given or the default for its kind.

    `known`: they are known again by their ids.
    """
    from treve.entries.records import record_key

    marked = marking or defaults_of(centre).of(f"{kind}s")
    text = write_marking(marked) if marked is not None else None
    sealed = [Sealed(to_groups(one), record_key(one) if known else None) for one in records]
    (stored,) = centre.append([NewEntry(kind, sealed, person, marking=text)])
    return stored.entry


def normal(value: object) -> object:
    """Return a text as records hold it (NFC), anything else as it is."""
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def find_incident(seen: View, text: str) -> tuple[str, str | None]:
    """Return the report by which an incident is named, and the incident, `None` where no report of this id is here.

    Args:
        seen: the view.
        text: the id of a member or incident, its first six digits or more, or the own id that a source gave a report.

    Raises:
        Refused: nothing or more than one thing goes by it.
    """
    belongs = incident_of(seen.members)
    if text in belongs:
        return text, belongs[text]
    native = seen.told.filter(pl.col("native_id") == text)["report"].unique().to_list()
    found = sorted({one for one in native if one in belongs})
    if not found and len(text) >= FEWEST_DIGITS and re.fullmatch("[0-9a-f]+", text):
        found = sorted({one for one in belongs.values() if one.startswith(text)})
        found = found or sorted(one for one in belongs if one.startswith(text))
    if len(found) == 1:
        return found[0], belongs[found[0]]
    if found:
        some = ", ".join(found[:5]) + (", ..." if len(found) > 5 else "")
        raise Refused(f"{text!r} may be {len(found)} things: {some}.", remedy="Write more of its digits.")
    if _ID.fullmatch(text):
        return text, None
    raise Refused(
        f"No incident here goes by {text!r}.",
        remedy="Give the id of the incident or of any of its reports (six digits or more), as exports have them.",
    )


def _allegation(seen: View, text: str) -> str:
    ids = {one.allegation.allegation for one in seen.said.allegations}
    native = {one.allegation.allegation for one in seen.said.allegations if one.allegation.native_id == text}
    short = {one for one in ids if one.startswith(text)} if len(text) >= FEWEST_DIGITS else set()
    found = sorted(native or short)
    if len(found) == 1 or _ID.fullmatch(text):
        return found[0] if found else text
    what = f"{len(found)} allegations go" if found else "No allegation goes"
    raise Refused(f"{what} by {text!r}.", remedy="Give its id: treve export CENTRE allegations has them.")


def _body(said: str | None, members: Members, person: str) -> str:
    if said is not None:
        return said
    if person in members.people:
        return members.people[person].organisation
    raise Refused(
        "It is not said in whose name.",
        where="--by",
        remedy="Name a body of the agreement, a party, or an organisation that is a member.",
    )


def _terms(seen: View, asked: Asked, incident: str | None) -> Terms:
    """Return the version of the agreement that is meant: the one named, or of the only agreement the one that applied.

    Of several that applied when it happened, and where nobody knows when it happened, the newest is meant.
    """
    names = sorted({one.agreement for one in seen.agreements})
    if asked.agreement is None and len(names) != 1:
        what = "There are several agreements." if names else "No agreement was adopted, so there are no findings."
        remedy = f"Name one with --agreement: {', '.join(names)}." if names else "treve terms adopt CENTRE FILE"
        raise Refused(what, where="--agreement", remedy=remedy)
    chosen = asked.agreement or names[0]
    versions = {one.version: one for one in seen.agreements if one.agreement == chosen}
    if not versions:
        known = f"Those adopted: {', '.join(names)}."
        raise Refused(f"There is no agreement {chosen!r}.", where="--agreement", remedy=known)
    applied = _applied(seen, tuple(versions.values()), incident) or versions
    version = asked.version or max(applied, key=lambda one: (version_order(one), one))
    if version not in versions:
        remedy = f"Those adopted: {', '.join(sorted(versions))}."
        raise Refused(f"There is no version {version!r} of {chosen}.", where="--version", remedy=remedy)
    terms = versions[version]
    readings = [one.id for one in terms.readings]
    if asked.reading is not None and asked.reading not in readings:
        remedy = f"One of: {', '.join(readings)}; or leave it out, for all of them."
        raise Refused(f"There is no reading {asked.reading!r}.", where="--reading", remedy=remedy)
    return terms


def _applied(seen: View, versions: tuple[Terms, ...], incident: str | None) -> list[str]:
    """Return the versions that applied when an incident may have happened; none, where nobody knows when it did."""
    rows = seen.incidents.filter(pl.col("incident") == (incident or "")).select("start_s", "end_s").rows()
    if not rows or rows[0][0] is None:
        return []
    start, end = rows[0]
    found = []
    for one in in_their_time(versions):
        since, until = (
            moment and moment.replace(tzinfo=zone_of(one.theatre.zone)).timestamp()
            for moment in (one.applies_from, one.applies_until)
        )
        if (since is None or since < end) and (until is None or start < until):
            found.append(one.version)
    return found


def _require_body(seen: View, members: Members, asked: Asked, body: str, terms: Terms | None) -> None:
    """Refuse a body that nobody knows, and one that has not to decide what it decides."""
    every = (terms,) if terms is not None else seen.agreements
    bodies = {one.id for each in every for one in each.bodies}
    others = {one.id for each in every for one in each.parties} | {
        one.actor for each in every for one in each.guarantors
    }
    missions = {one.id for one in members.organisations.values() if one.kind == "mission"}
    known = bodies | others | set(members.organisations)
    if body not in known:
        remedy = f"Known: {', '.join(sorted(known)) or 'none'}."
        raise Refused(f"There is no body {body!r} in the agreement or among the members.", where="--by", remedy=remedy)
    decides = asked.act in DECIDING or asked.says == "attributed"
    if decides and body not in bodies | missions:
        can = ", ".join(sorted(bodies | missions))
        remedy = f"Those that can: {can}." if can else "Name the body in the agreement, or a mission among the members."
        what = f"{body} is neither a body of the agreement nor the mission: it cannot {asked.act} for all."
        raise Refused(what, where="--by", remedy=remedy)
    own = {member.actor for each in every for one in each.parties if one.id == body for member in one.members}
    if asked.says == "accepted" and asked.whom not in own | {body}:
        remedy = "Let the one to whom it is attributed say so, or the party that it is of: --by."
        raise Refused("Nobody accepts an act for somebody else.", where="--by", remedy=remedy)


def _require_person(centre: Centre, members: Members, asked: Asked, body: str, person: str) -> None:
    """Refuse a person who has not the role, or speaks for another organisation than the own."""
    own = members.people.get(centre.signs_for or person)
    if own is not None and own.organisation not in (members.own, body):
        remedy = f"--by {own.organisation}"
        raise Refused(f"{own.name} is of {own.organisation} and cannot speak for {body}.", where="--by", remedy=remedy)
    require(centre, person, deed_of(asked.act, asked.says, body, members))


def deed_of(act: Act, says: str | None, body: str, members: Members) -> str:
    """Return which deed it is to say something in the name of a body."""
    decides = body not in members.organisations or members.organisations[body].kind == "mission"
    if act in DECIDING or says == "attributed":
        return "adopt"
    if act in ("review", "propose"):
        return "judge"
    if act in ("accept", "refuse", "withdraw") and decides:
        return "judge" if says == "review" else "adopt"
    return "speak"


def _found(seen: View, incident: str | None, terms: Terms, reading: str | None) -> tuple[Found, ...]:
    if incident is None:
        return ()
    rows = seen.findings.filter(
        (pl.col("incident") == incident)
        & (pl.col("agreement") == terms.agreement)
        & (pl.col("version") == terms.version)
    )
    return tuple(
        Found(row["reading"], row["verdict"], row["probability_ppm"], finding_digest(row))
        for row in rows.sort("reading").iter_rows(named=True)
        if reading in (None, row["reading"])
    )


def _made(asked: Asked, of: str, body: str, terms: Terms | None, found: tuple[Found, ...]) -> Judgement:
    if asked.on is not None:
        day_of(asked.on, "--on")
    try:
        made = Judgement(
            about=asked.about, act=asked.act, of=of, body=body, why=asked.why, on=asked.on,
            agreement=terms.agreement if terms else None, version=terms.version if terms else None,
            reading=asked.reading, plea=asked.plea, answers=asked.answers, says=asked.says, whom=asked.whom,
            share_ppm=asked.share_ppm, found=found,
        )  # fmt: skip
        # As a reader will take it: what is too long or no day is refused before it is written.
        plain = {name: normal(value) for name, value in msgspec.to_builtins(made).items()}
        return msgspec.convert(plain, Judgement)
    except (ValueError, msgspec.ValidationError) as why:
        raise Refused(f"This cannot be said: {why}.", remedy="See --help.") from why


def _is_withheld(centre: Centre, seen: View, members: Members, incident: str, marking: Marking) -> bool:
    """Return whether somebody to whom the judgement is released does not see a report that the incident rests on."""
    mine = seen.members.filter((pl.col("incident") == incident) & (pl.col("link") == "same"))["report"]
    told = seen.told.filter(pl.col("report").is_in(mine.implode())).select("entry", "position").unique().rows()
    hashes = {head.index: head.hash for head in centre.outlines()}
    standing = standing_of(centre)
    rests_on = {standing.marking(hashes[entry], position) for entry, position in told}
    for who in (*members.organisations, *members.people, PUBLIC):
        audience = audience_of(who, members)
        if decide(marking, members.own, audience, members).seen and not all(
            decide(each, members.own, audience, members).seen for each in rests_on
        ):
            return True
    return False


def _said_before(seen: View, new: Judgement, incident: str | None, person: str) -> list[Spoken]:
    """Return what was said of the same thing, in order."""
    belongs = incident_of(seen.members)
    return [
        one
        for one in seen.said.judgements
        if one.judgement.about == new.about
        and (one.judgement.of == new.of or (incident is not None and belongs.get(one.judgement.of) == incident))
        and (one.judgement.agreement, one.judgement.version) == (new.agreement, new.version)
        and (new.line != "review" or one.person == person)
    ]


def _require_sense(new: Judgement, before: list[Spoken]) -> None:
    """Refuse to answer what nobody explained, and to take back what nobody said."""
    last = last_words(before)
    if new.act in ("accept", "refuse"):
        pleas = sorted(body for body, line, _ in last if line == "plea")
        if not pleas or (new.answers is not None and new.answers not in pleas):
            remedy = f"Explained by: {', '.join(pleas)}." if pleas else "treve finding explain comes first."
            raise Refused("There is no explanation to answer.", where="--of", remedy=remedy)
    if new.act == "withdraw" and not any(body == new.body and new.says in (None, line) for body, line, _ in last):
        what = f"{new.body} has said nothing here that stands."
        raise Refused(what, remedy="treve export CENTRE judgements lists what was said.")


def _is_again(new: Judgement, before: list[Spoken]) -> bool:
    if new.act == "withdraw":
        return False
    if new.reading is not None:
        before = [one for one in before if one.judgement.reading in (None, new.reading)]
    stands = last_words(before)
    said = stands.get((new.body, new.line or "", new.answers or ""))
    return said is not None and msgspec.structs.replace(said.judgement, of=new.of) == new


def _doubts(judgement: Judgement, kind: str, seen: View) -> tuple[str, ...]:
    doubts = []
    if kind in ("finding propose", "finding adopt"):
        doubts += [
            f"Under the reading {one.reading} the program finds: {one.verdict}."
            for one in judgement.found
            if one.verdict != "violation"
        ]
    if judgement.whom is not None and judgement.whom not in seen.actors.by_id:
        parties = {party.id for terms in seen.agreements for party in terms.parties}
        if judgement.whom not in parties:
            doubts.append(f"{judgement.whom} is in no register of actors and no party: kept as written.")
    return tuple(doubts)
