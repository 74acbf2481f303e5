"""The cooperation tracker: contacts, participation, bodies and plans, laid out from the timeline, pledges and duties.

Nothing is ranked and nothing is scored: rows stand by section, then by day. What is agreed and of which no beginning is
told, what has lapsed, and what passed without a word carry flags, which say what is known and blame nobody. The answer
depends on the sets of rows and on the day on which one asks.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from treve.names.fold import fold
from treve.names.topics import Topics
from treve.statements.meeting_parts import CONTACTS
from treve.terms.model import Terms
from treve.timeline.due_rows import DutyRow
from treve.timeline.pledge_shapes import PledgeRow
from treve.timeline.shapes import HappeningRow
from treve.timeline.tracker_bodies import bodies_in
from treve.timeline.tracker_shapes import SECTIONS, CourseRow, KnownTo, TrackRow
from treve.timeline.voices import alike

_PART = re.compile(
    r"participation|pourparlers|négociations?|discussions|dialogue|coopération|contacts|commission|comité|mécanisme|groupe|centre"
    r"|patrouilles|consultations|talks|negotiations?|cooperation|committee|mechanism|group|cent(?:re|er)|patrols|table|seat|siège",
    re.I,
)
_STANDS = ("met", "met_late", "late", "lapsed", "due", "not_yet", "waiting", "impossible_to_tell")


class Tracked(NamedTuple):
    """What the tracker is laid out from; `topics` holds the theatres of the agreements as well."""

    timeline: Sequence[HappeningRow]
    pledges: Sequence[PledgeRow]
    duties: Sequence[DutyRow]
    agreements: Sequence[Terms]
    topics: Topics


def tracker(known: Tracked, on: dt.date) -> list[TrackRow]:
    """Return the rows, by section, then day and id; what has no day comes last.

    Args:
        known: the timeline, pledges, duties in use on the day, and the newest version of each agreement.
        on: the day at whose end one asks.
    """
    # What was told to have been held later had not been held then; what was announced for later had been.
    contacts = [
        _contact(row, known, on)
        for row in sorted(known.timeline, key=lambda each: (each["earliest"] or "9999", each["id"]))
        if row["what"] in CONTACTS and (row["state"] != "held" or (row["earliest"] or "") <= on.isoformat())
    ]
    fixed = _contacts_fixed(known.timeline)
    rows = [
        *contacts,
        *_participation(known, on),
        *_bodies(known, contacts, on),
        *(_of_pledge(row, on) for row in known.pledges if _is_plan(row) and not _is_contact(row, fixed)),
        *_of_duties(known, on),
    ]
    return sorted(rows, key=_place)


def select(rows: Iterable[TrackRow], topic: str = "", party: str = "", month: str = "") -> list[TrackRow]:
    """Return the rows of a topic, that name a party (part of a name, or an actor), that touch a month ("2017-05")."""
    wanted = fold(party)
    found = []
    for row in rows:
        named = [*row["parties"], *row["actors"], *row["members"], *row["responsible"]]
        named += [each["who"] for each in row["delegations"]] + [each["head"] or "" for each in row["delegations"]]
        if topic and topic not in row["topics"]:
            continue
        if party and party not in row["actors"] and not (wanted and any(wanted in fold(name) for name in named)):
            continue
        if month and not any(_touches(*days, month) for days in _spans(row)):
            continue
        found.append(row)
    return found


def _spans(row: TrackRow) -> list[tuple[str | None, str | None]]:
    course = [(step["earliest"], step["latest"]) for step in row["course"]]
    return [(row["earliest"], row["latest"]), (row["due_earliest"], row["due_latest"]), *course]


def _touches(first: str | None, last: str | None, month: str) -> bool:
    return first is not None and first[:7] <= month <= (last or first)[:7]


def _place(row: TrackRow) -> tuple[int, str, str, str]:
    day = row["due_latest"] or row["earliest"] if row["section"] == "plan" else row["earliest"]
    return SECTIONS.index(row["section"]), day or "9999", row["what"], row["id"]


def _row(section: str, key: str, on: dt.date, **more: Any) -> TrackRow:
    lists = (
        "course", "levels", "parties", "actors", "delegations", "bodies", "met", "members", "mandate", "mandate_fr",
        "responsible", "flags", "topics", "documents", "happenings", "refs", "conflicts",
    )  # fmt: skip
    blank: dict[str, Any] = {**dict.fromkeys(TrackRow.__annotations__), **{name: [] for name in lists}}
    return {**blank, "section": section, "id": key, "on": on.isoformat(), **more}  # type: ignore[typeddict-item]


def known_to(earliest: str | None, latest: str | None) -> KnownTo:
    """Return how closely days are known.

    >>> known_to("2017-05-03", "2017-05-04"), known_to("2017-05-01", "2017-05-31"), known_to(None, None)
    ('days', 'longer', 'none')
    """
    if earliest is None or latest is None:
        return "none"
    width = (dt.date.fromisoformat(latest) - dt.date.fromisoformat(earliest)).days
    return "day" if width == 0 else "days" if width < 14 else "longer"


def _contact(row: HappeningRow, known: Tracked, on: dt.date) -> TrackRow:
    told = row["state"] in ("scheduled", "postponed") and row["latest"] is not None and row["latest"] < on.isoformat()
    flags = ["lapsed"] if row["state"] == "cancelled" else ["passed_untold"] if told else []
    names = [each["who"] for each in row["delegations"]]
    return _row(
        "contact", row["id"], on, what=row["what"], number=row["number"], text=row["text"], text_fr=row["text_fr"],
        language=row["language"], state=row["state"], earliest=row["earliest"], latest=row["latest"],
        known_to=known_to(row["earliest"], row["latest"]), course=_course(row), levels=row["levels"],
        place=row["place"], parties=row["parties"], actors=row["actors"], delegations=row["delegations"],
        bodies=sorted({each.key for one in row["sources"] for each in bodies_in(one["text"], one["language"] or "en")}),
        flags=flags, topics=known.topics.of(_texts(row, *names), row["actors"], row["place"]),
        documents=_documents(row), happenings=[row["id"]], conflicts=[each["field"] for each in row["conflicts"]],
        one_side=row["one_side"],
    )  # fmt: skip


def _course(row: HappeningRow) -> list[CourseRow]:
    """Return what was said of a meeting from first to last: for when it was announced, put off, held or called off."""
    order = {"scheduled": 0, "postponed": 1, "cancelled": 2, "held": 3}
    steps: list[CourseRow] = [
        {
            "state": each["state"], "earliest": each["earliest"], "latest": each["latest"],
            "sources": len(each["sources"]),
        }
        for each in row["dates"]
    ]  # fmt: skip
    return sorted(steps, key=lambda each: (order.get(each["state"], 4), each["earliest"] or "", each["latest"] or ""))


def _texts(row: HappeningRow, *more: str) -> list[str]:
    return [*(one["text"] for one in row["sources"]), *row["parties"], *more]


def _documents(*rows: HappeningRow) -> list[str]:
    return sorted({one["document"] for row in rows for one in row["sources"] if one["document"] is not None})


def _participation(known: Tracked, on: dt.date) -> list[TrackRow]:
    """Return who suspended their part in something, since when, and until when if that is told."""
    today = on.isoformat()
    began = [row for row in known.timeline if _is_part(row, "suspension", today)]
    ended = [row for row in known.timeline if _is_part(row, "resumption", today)]
    found = []
    for row in began:
        first = row["parties"][:1]
        after = [
            each for each in ended if (each["earliest"] or "") >= (row["earliest"] or "") and _of_one(row, each)
        ]  # fmt: skip
        until = min(after, key=lambda each: (each["earliest"] or "", each["id"]), default=None)
        behind = [row, *([until] if until is not None else [])]
        course: list[CourseRow] = [
            {
                "state": state, "earliest": each["earliest"], "latest": each["latest"],
                "sources": len(each["sources"]),
            }
            for state, each in zip(("suspended", "resumed"), behind, strict=False)
        ]  # fmt: skip
        found.append(_row(
            "participation", row["id"], on, what="participation", text=row["text"], text_fr=row["text_fr"],
            language=row["language"], state="resumed" if until else "suspended", earliest=row["earliest"],
            latest=until["latest"] if until else None, known_to=known_to(row["earliest"], row["latest"]),
            course=course, parties=first, actors=row["actors"],
            bodies=sorted({b.key for one in row["sources"] for b in bodies_in(one["text"], one["language"] or "en")}),
            topics=known.topics.of(_texts(row), row["actors"], row["place"]), documents=_documents(*behind),
            happenings=[each["id"] for each in behind], one_side=row["one_side"],
        ))  # fmt: skip
    return found


def _is_part(row: HappeningRow, what: str, today: str) -> bool:
    """Return whether a row tells of somebody who left, or took up again, their part in something."""
    told = row["what"] == what and row["state"] == "held" and bool(row["parties"])
    return told and _PART.search(row["text"]) is not None and (row["earliest"] or "") <= today


def _of_one(one: HappeningRow, other: HappeningRow) -> bool:
    """Return whether whoever is named first in one is in the other."""
    if any(alike(one["parties"][0], name) for name in other["parties"]):
        return True
    return len(one["actors"]) == 1 and one["actors"][0] in other["actors"]


def _bodies(known: Tracked, contacts: Sequence[TrackRow], on: dt.date) -> list[TrackRow]:
    """Return the bodies that agreements and sources name: since when, of whom, with which mandate, their sittings."""
    found: dict[str, dict[str, Any]] = {}
    for terms in known.agreements:
        for body in terms.bodies:
            named = bodies_in(body.name.en, "en")
            key = named[0].key if named else f"{terms.agreement}/{body.id}"
            day = body.since.isoformat() if body.since is not None else None
            found.setdefault(key, {
                "what": body.kind, "text": body.name.en, "text_fr": body.name.fr, "language": "en", "earliest": day,
                "latest": day, "members": [seat.who for seat in body.members],
                "mandate": [task.en for task in body.tasks], "mandate_fr": [task.fr for task in body.tasks],
                "agreement": terms.agreement, "version": terms.version, "clause": body.clause,
                "topics": known.topics.of(
                    [body.name.en, body.name.fr], [seat.who for seat in body.members], None, terms.agreement
                ),
                "said": [], "set_up": day is not None and day <= on.isoformat(),
            })  # fmt: skip
    for row in sorted(known.timeline, key=lambda each: (each["earliest"] or "9999", each["id"])):
        if row["what"] not in ("mechanism", "pledge", *CONTACTS) or row["status"] in ("wished", "refused"):
            continue
        for one in row["sources"]:
            for each in bodies_in(one["text"], one["language"] or "en") if one["document"] is not None else ():
                body_row = found.setdefault(each.key, {
                    "what": each.kind, "text": each.name, "language": one["language"], "earliest": row["earliest"],
                    "latest": row["latest"], "said": [], "set_up": False,
                    "topics": known.topics.of(_texts(row), row["actors"], row["place"]),
                })  # fmt: skip
                body_row["said"].append(row)
                body_row["set_up"] |= row["what"] == "mechanism" and row["state"] == "held"
    return [_body(key, found[key], contacts, on) for key in sorted(found)]


def _body(key: str, body: dict[str, Any], contacts: Sequence[TrackRow], on: dt.date) -> TrackRow:
    said: list[HappeningRow] = body.pop("said")
    set_up = body.pop("set_up")
    mine = [each for each in contacts if key in each["bodies"]]
    met = [each for each in mine if each["state"] == "held" and (each["earliest"] or "") <= on.isoformat()]
    state = "met" if met else "set_up" if set_up else "decided"
    return _row(
        "body", key, on, **body, state=state, known_to=known_to(body["earliest"], body["latest"]),
        met=[each["id"] for each in met], bodies=[key], documents=_documents(*said),
        happenings=sorted({row["id"] for row in said}), flags=[] if state != "decided" else ["agreed_not_begun"],
        course=[step for each in mine for step in each["course"]], parties=[], actors=sorted({
            actor for row in said for actor in row["actors"]} | set(body.get("members", ()))),
    )  # fmt: skip


def _contacts_fixed(timeline: Sequence[HappeningRow]) -> frozenset[str]:
    """Return the pledges whose words only fix a contact for a day: it has a row of its own."""
    contacts = {row["id"] for row in timeline if row["what"] in CONTACTS}
    return frozenset(row["id"] for row in timeline if row["what"] == "pledge" and row["later"] in contacts)


def _is_contact(row: PledgeRow, fixed: frozenset[str]) -> bool:
    return bool(row["statings"]) and all(one["happening"] in fixed for one in row["statings"])


def _is_plan(row: PledgeRow) -> bool:
    """Return whether a pledge is something to be done: it binds who speaks, and was agreed or has a day."""
    if row["of_another"] is not None or row["stated"] in ("wished", "refused", "suspended"):
        return False
    agreed = any(move["status"] == "agreed" for move in row["moves"])
    return agreed or row["deadline"] is not None


def _of_pledge(row: PledgeRow, on: dt.date) -> TrackRow:
    told = [move for move in row["moves"] if move["by"] != "deadline"]  # silence calls nothing off
    done = {move["status"] for move in told}
    state = told[-1]["status"]
    flags = []
    if state == "lapsed":
        flags.append("lapsed")
    elif "agreed" in done and not done & {"acted_on", "kept", "broken"}:
        flags.append("agreed_not_begun")
    if row["due_stands"] == "passed_untold":
        flags.append("passed_untold")
    refs = [move["ref"] for move in row["moves"] if move["by"] == "agreement"]
    return _row(
        "plan", row["id"], on, what="pledge", text=row["text"], language=row["language"], state=state,
        earliest=row["earliest"], latest=row["latest"], known_to=known_to(row["earliest"], row["latest"]),
        parties=row["who"], actors=row["actors"], responsible=row["who"], to=row["to"], condition=row["condition"],
        deadline=row["deadline"], due_earliest=row["due_earliest"], due_latest=row["due_latest"], flags=flags,
        topics=row["topics"], documents=sorted({one["document"] for one in row["statings"] if one["document"]}),
        happenings=[move["ref"] for move in row["moves"] if move["by"] in ("statement", "happening")],
        refs=list(dict.fromkeys([row["id"], *refs])), one_side=row["one_side"],
        bodies=sorted({each.key for each in bodies_in(row["text"], row["language"] or "en")}),
    )  # fmt: skip


def _of_duties(known: Tracked, on: dt.date) -> list[TrackRow]:
    """Return the commitments of the versions in use, once for all readings; where these differ, nobody can tell."""
    by: dict[tuple[str, str, str], list[DutyRow]] = {}
    for row in known.duties:
        if row["in_use"]:
            by.setdefault((row["agreement"], row["version"], row["commitment"]), []).append(row)
    return [_of_duty(by[key], known, on) for key in sorted(by)]


def _of_duty(rows: Sequence[DutyRow], known: Tracked, on: dt.date) -> TrackRow:
    one = rows[0]
    stands = {row["stands"] for row in rows}
    state = stands.pop() if len(stands) == 1 else "impossible_to_tell"
    begun = any(each["kind"] in ("happening", "incidents") for row in rows for each in row["evidence"])
    days = sorted({limit["day"] for row in rows for limit in row["deadlines"] if limit["day"] is not None})
    flags = []
    if state == "lapsed":
        flags.append("lapsed")
    elif state in ("due", "not_yet", "waiting", "impossible_to_tell") and not begun:
        flags.append("agreed_not_begun")
    if state == "impossible_to_tell" and days and days[-1] < on.isoformat():
        flags.append("passed_untold")
    terms = next(each for each in known.agreements if each.agreement == one["agreement"])
    sides: Mapping[str, list[str]] = {
        party.id: [member.actor for member in party.members] for party in terms.parties
    }  # fmt: skip
    actors = sorted({actor for by in one["by"] for actor in sides.get(by, [by])})
    return _row(
        "plan", f"{one['agreement']}/{one['commitment']}", on, what="commitment", text=one["text"],
        text_fr=one["text_fr"], language="en", state=state, known_to="none", parties=one["by"], actors=actors,
        responsible=one["by"], deadline=one["due_words"], deadline_fr=one["due_words_fr"],
        due_earliest=days[0] if days else None, due_latest=days[-1] if days else None, flags=flags,
        topics=known.topics.of([one["text"], one["text_fr"]], actors, None, one["agreement"]),
        agreement=one["agreement"], version=one["version"], clause=one["clause"], refs=[one["commitment"]],
        happenings=sorted({
            each for row in rows for told in row["evidence"] if told["kind"] == "happening" for each in told["ids"]
        }),
    )  # fmt: skip
