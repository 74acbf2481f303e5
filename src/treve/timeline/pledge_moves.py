"""What moves a pledge: its own statings, happenings, agreements, and people's word on a commitment.

A happening is the action that a pledge speaks of where its kind is one that the words of the pledge name
(`event_words`), it came after, and either somebody is in both and they share what they are about, or they mean the
same. A promise not to do something has no such action. Where what was to be held was called off, the pledge has lapsed;
who suspended their part has resumed it once that is told.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from treve.statements.across import LEAST, Across
from treve.statements.event_words import KINDS
from treve.terms.model import Commitment, Terms
from treve.timeline.pledge_shapes import MoveRow, StatingRow
from treve.timeline.shapes import HappeningRow, SourceRow
from treve.timeline.tracker_bodies import bare_in, bodies_in
from treve.timeline.voices import alike

_HOLDS_TILL = re.compile(r"(?:until|till|through|jusqu|pendant|durant|for)\b|jusqu", re.I)
"""What holds until a day has not lapsed when the day is over: it was kept that long, or nobody tells."""
DAYS_MOST = 180
"""What happens later than so many days after the last stating, or its deadline, is another matter."""

_ACTIONS = frozenset(
    (
        "call", "meeting", "round", "signature", "mechanism", "withdrawal", "exchange_of_detainees", "aid",
        "investigation", "resumption",
    )
)  # fmt: skip
NOT = re.compile(r"\b(?:ne|pas|plus|jamais|not|never|no longer|nobody|no)\b|\bn['’]|n['’]t\b", re.I)
_STOPPED = re.compile(
    r"\b(?:suspend|interromp|interrompu|gel(?:é|ée|és)\b|halt(?:ed|s)\b|froze\b|paus(?:ed|es)\b)", re.I
)
"""Words of a happening that was stopped rather than done: "a suspendu l'échange"."""
_FURTHER = (
    (
        "meeting",
        re.compile(
            r"\b(?:env(?:err|oi|oy)\w*|dépêch\w+|send(?:s|ing)?|sent|dispatch\w*)\b[^.;]{0,50}"
            r"(?:délégation|delegation|émissaire|envoy|négociateurs|negotiators|ministre|minister)",
            re.I,
        ),
    ),
    (
        "mechanism",
        re.compile(
            r"\b(?:env(?:err|oi|oy)\w*|dépêch\w+|send(?:s|ing)?|sent|dispatch\w*)\b[^.;]{0,50}"
            r"(?:observateurs|observers|monitors|casques bleus|peacekeepers|mission)",
            re.I,
        ),
    ),
)
"""What is done by sending somebody: whoever is sent is told to have come."""
_ALL = re.compile(
    r"\b(?:les |the )?(?:deux |both |two )?(?:parties|camps|sides|belligérants|delegations|délégations)\b", re.I
)


NOTHING_NAMED: Mapping[str, frozenset[str]] = MappingProxyType({})


class Moved(NamedTuple):
    """What may move pledges, by day, and how alike it all is.

    `across` knows what sources say by the ids of their tellings, and commitments by "AGREEMENT/ID/LANG"; `named_in`
    which documents name a body, by its key.
    """

    others: Sequence[HappeningRow]
    agreements: Sequence[Terms]
    across: Across[str]
    named_in: Mapping[str, frozenset[str]] = NOTHING_NAMED


def moves_of(
    group: Sequence[HappeningRow], statings: Sequence[StatingRow], moved: Moved, became: Sequence[StatingRow] = ()
) -> list[MoveRow]:
    """Return the moves of one pledge, in no order: each status that it was stated with, first time only, then deeds.

    `became`: the words in which articles tell what became of it.
    """
    found = _moved_by(group, statings, moved)
    told = _stated([{**one, "status": status} for one in became if (status := _became(one, group)) is not None])
    known = {(move["status"], move["earliest"]) for move in found}
    return [*found, *(move for move in told if (move["status"], move["earliest"]) not in known)]


def _moved_by(group: Sequence[HappeningRow], statings: Sequence[StatingRow], moved: Moved) -> list[MoveRow]:
    found = _stated(statings)
    first = min((one["earliest"] for one in statings if one["earliest"]), default=None)
    statuses = {one["status"] for one in statings}
    if all(row["of_another"] is not None for row in group) or statuses == {"refused"}:
        return found
    if "suspended" in statuses:
        return [*found, *_resumed(group, moved, first)]
    found += _happened(group, statings, moved, first)
    found += _promised_in(group, moved)
    return found


def _became(one: StatingRow, group: Sequence[HappeningRow]) -> str | None:
    """Return what an article says that became of a pledge, `None` where that moves nothing.

    Nobody can know that it is broken before its day has passed; "not yet" says that once it has, and else nothing.
    """
    due = max((row["due_latest"] for row in group if row["due_latest"]), default=None)
    early = due is not None and one["latest"] is not None and one["latest"] <= due
    if one["status"] == "not_yet":
        return "broken" if due is not None and one["latest"] is not None and not early else None
    return None if one["status"] == "broken" and early else one["status"]


def lapsed_by(group: Sequence[HappeningRow], statings: Sequence[StatingRow], on: dt.date) -> list[MoveRow]:
    """Return that the day of a promise has passed and nobody tells of a deed: it lapsed then, which is no breach.

    What is cited is the deadline itself, in the words in which it was set last.
    """
    dued = max(
        (row for row in group if row["due_latest"] is not None), key=lambda row: (row["earliest"] or "", row["id"]),
        default=None,
    )  # fmt: skip
    if dued is None or dued["due_latest"] is None or dued["due_latest"] >= on.isoformat():
        return []
    if not any(row["parties"] for row in group):
        return []  # what is fixed for a day, and nobody's promise
    if dued["deadline"] and (
        dued["deadline"] in (dued["condition"] or "") or NOT.search(dued["text"]) or _HOLDS_TILL.match(dued["deadline"])
    ):
        return []  # the day is that of what it hangs on, or that until which something is left undone
    one = next((each for each in statings if each["happening"] == dued["id"]), statings[0])
    after = (dt.date.fromisoformat(dued["due_latest"]) + dt.timedelta(days=1)).isoformat()
    words = {name: one[name] for name in ("language", "document", "start", "end")}
    return [
        _move(
            "lapsed", "deadline", dued["id"], earliest=after, latest=after,
            text=dued["deadline"] or one["text"], text_fr=dued["deadline_fr"], **words,
        )
    ]  # fmt: skip


def _move(status: str, by: str, ref: str, **more: Any) -> MoveRow:
    row: dict[str, Any] = {**dict.fromkeys(MoveRow.__annotations__), "readings": []}
    return {**row, "status": status, "by": by, "ref": ref, **more}  # type: ignore[typeddict-item]


def _stated(statings: Sequence[StatingRow]) -> list[MoveRow]:
    found: dict[str, MoveRow] = {}
    for one in statings:
        words = {name: one[name] for name in ("earliest", "latest", "text", "language", "document", "start", "end")}
        found.setdefault(one["status"], _move(one["status"], "statement", one["happening"], **words))
    return list(found.values())


def _of_row(status: str, by: str, row: HappeningRow) -> MoveRow:
    source = row["sources"][0]
    return _move(
        status, by, row["id"], earliest=row["earliest"], latest=row["latest"], text=row["text"],
        text_fr=row["text_fr"], language=row["language"], document=source["document"], start=source["start"],
        end=source["end"], agreement=source["agreement"], version=source["version"], clause=source["clause"],
    )  # fmt: skip


def actions_named(text: str) -> frozenset[str]:
    """Return the kinds of happening that words speak of doing.

    >>> sorted(actions_named("libérer les douze pilotes")), sorted(actions_named("we will stay calm"))
    (['exchange_of_detainees'], [])
    """
    text = _PERSONS.sub("ra", text)  # the tables of happenings know the third person, in which they are told
    sent = frozenset(what for what, words in _FURTHER if words.search(text))
    return sent | frozenset(
        kind.what
        for kind in KINDS
        if kind.what in _ACTIONS and kind.head.search(text) and (kind.needs is None or kind.needs.search(text))
    )


_PERSONS = re.compile(r"(?<=\w\w)(?:rons|rai|rez|rais|rait|raient|rions)\b")


def _happened(
    group: Sequence[HappeningRow], statings: Sequence[StatingRow], moved: Moved, first: str | None
) -> list[MoveRow]:
    """Return the first deed that each status rests on: acted on, or lapsed where what was to be held was called off."""
    wanted = frozenset[str]().union(*(actions_named(one["text"]) for one in statings if not NOT.search(one["text"])))
    if not wanted or first is None:
        return []
    bodies = {each.key for one in statings for each in bodies_in(one["text"], one["language"] or "en")}
    if "mechanism" in wanted and bodies:
        wanted |= {"meeting", "round"}  # a body that sits has begun
    own = {(one["document"], one["start"], one["end"]) for row in group for one in row["sources"]}
    last = _last_day(group)
    found: dict[str, MoveRow] = {}
    for row in (row for row in moved.others if row["what"] in wanted):
        status = {"held": "acted_on", "cancelled": "lapsed"}.get(row["state"])
        day = row["earliest"]
        if status is None or day is None or not first <= day <= last:
            continue
        if _told_in(row, own) or _STOPPED.search(row["text"]):
            continue
        sits = any(_sits(one, bodies, moved) for one in row["sources"])
        fixed = any(_on_its_day(each, row, moved.across) for each in group)
        if not sits and not fixed and not any(_about(each, row, moved.across) for each in group):
            continue
        found.setdefault(status, _of_row(status, "happening", row))
    if "acted_on" in found:
        found.pop("lapsed", None)
    return list(found.values())


def _on_its_day(pledge: HappeningRow, row: HappeningRow, across: Across[str]) -> bool:
    """Return whether a contact was held on the very day for which it was fixed, and something else is common."""
    day = row["earliest"]
    if row["what"] not in ("meeting", "round", "call") or day is None or pledge["due_latest"] != day:
        return False
    return any(
        across.meant[mine["id"]] & across.meant[theirs["id"]] for mine in pledge["sources"] for theirs in row["sources"]
    )


def _sits(one: SourceRow, bodies: set[str], moved: Moved) -> bool:
    """Return whether a source tells of a body, by its name, or as "the commission" where its article names no other."""
    if any(each.key in bodies for each in bodies_in(one["text"], one["language"] or "en")):
        return True
    document = one["document"] or ""
    here = {key for key, documents in moved.named_in.items() if document in documents}
    return any(
        key.split()[0] in bare_in(one["text"]) and {each for each in here if each.split()[0] == key.split()[0]} == {key}
        for key in bodies & here
    )


def _last_day(group: Sequence[HappeningRow]) -> str:
    days = [day for row in group for day in (row["latest"], row["due_latest"]) if day]
    if not days:
        return "9999"
    last = dt.date.fromisoformat(max(days))
    return (last + dt.timedelta(days=DAYS_MOST)).isoformat() if last.year < dt.MAXYEAR else "9999"


def _told_in(row: HappeningRow, own: set[tuple[str | None, int | None, int | None]]) -> bool:
    """Return whether a happening is told in the words of the pledge alone."""
    return all(
        any(
            one["document"] == document and (one["start"] or 0) < (end or 0) and (start or 0) < (one["end"] or 0)
            for document, start, end in own
        )
        for one in row["sources"]
    )


def _about(pledge: HappeningRow, row: HappeningRow, across: Across[str]) -> bool:
    """Return whether a happening is about what was promised, in the words of some source of each."""
    party = _party(pledge, row)
    for mine in pledge["sources"]:
        for theirs in row["sources"]:
            one, other = mine["id"], theirs["id"]
            both, likeness = across.meant[one] & across.meant[other], across.likeness(one, other)
            counted = any(mark.startswith("#") for mark in both)  # twenty hostages are those twenty
            near = len(both) >= 2 or likeness >= LEAST
            if not party:
                near = len(both) >= (2 if counted else 3) and likeness >= LEAST
            if near and across.numbers_agree(one, other):
                return True
    return False


def _party(pledge: HappeningRow, row: HappeningRow) -> bool:
    if set(pledge["actors"]) & set(row["actors"]) or any(_ALL.search(name) for name in pledge["parties"]):
        return True
    return any(alike(a, b) for a in pledge["parties"] for b in row["parties"]) or any(
        name in row["text"] for name in pledge["parties"]
    )


def _resumed(group: Sequence[HappeningRow], moved: Moved, first: str | None) -> list[MoveRow]:
    """Return the first time that whoever suspended their part is told to have taken it up again."""
    for row in moved.others:
        after = row["what"] == "resumption" and row["state"] == "held" and row["earliest"] is not None
        if after and (first is None or (row["earliest"] or "") >= first) and any(_party(one, row) for one in group):
            return [_of_row("resumed", "happening", row)]
    return []


def _promised_in(group: Sequence[HappeningRow], moved: Moved) -> list[MoveRow]:
    """Return that an agreement holds the same commitment of the same side, and what people say became of it."""
    found = []
    for terms in moved.agreements:
        fitting = [
            (-_likeness(row, one, terms, moved.across), one.id, one)
            for row in group
            for one in terms.commitments
            if _owes(row, one, terms) and _alike(row, one, terms, moved.across)
        ]
        for _, _, one in sorted(fitting, key=lambda each: each[:2])[:1]:
            place = {
                "agreement": terms.agreement, "version": terms.version, "clause": one.clause,
                "text": one.summary.en, "text_fr": one.summary.fr,
            }  # fmt: skip
            day = min((each.dated for each in terms.instruments), default=terms.in_force.since.date()).isoformat()
            found.append(_move("agreed", "agreement", one.id, earliest=day, latest=day, **place))
            standing = next(
                (
                    row["standing"] for row in moved.others
                    if row["commitment"] == one.id and row["sources"][0]["agreement"] == terms.agreement
                ),
                None,
            )  # fmt: skip
            for done in one.done:
                # That it was not done is somebody's word; it is broken only once every deadline has passed as well.
                status = {"met": "kept", "not_met": "broken" if standing == "late" else None}.get(done.says)
                if status is not None:
                    on = done.at.date().isoformat() if done.at is not None else None
                    said = {"earliest": on, "latest": on, "who": f"{done.who} ({done.source})"}
                    readings = [each.id for each in terms.readings]
                    found.append(_move(status, "word", one.id, **place, **said, readings=readings))
            if standing == "lapsed":
                found.append(_move("lapsed", "agreement", one.id, earliest=None, latest=None, **place))
    return found


def _owes(row: HappeningRow, one: Commitment, terms: Terms) -> bool:
    members = {party.id: {member.actor for member in party.members} for party in terms.parties}
    owing = {actor for by in one.by for actor in (by, *members.get(by, ()))}
    everybody = len(one.by) > 1 and any(_ALL.search(name) for name in row["parties"])
    return everybody or bool(owing & set(row["actors"]))


def _likeness(row: HappeningRow, one: Commitment, terms: Terms, across: Across[str]) -> float:
    return max(
        across.likeness(each["id"], f"{terms.agreement}/{one.id}/{lang}")
        for each in row["sources"]
        for lang in ("en", "fr")
    )


def _alike(row: HappeningRow, one: Commitment, terms: Terms, across: Across[str]) -> bool:
    return any(
        across.alike(each["id"], f"{terms.agreement}/{one.id}/{lang}")
        for each in row["sources"]
        for lang in ("en", "fr")
    )
