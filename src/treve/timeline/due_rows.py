"""Duties as rows, for the export, the calendar, the command and pages: every version and reading on its own."""

import datetime as dt
from collections.abc import Sequence
from typing import TypedDict

from treve.base.time import When, civil_day, interval, iso
from treve.terms.cited import MET
from treve.terms.model import Terms, Words
from treve.terms.versions import versions_in_time
from treve.terms.weigh import Weights
from treve.timeline.due import Duty, Limit, duties
from treve.timeline.due_evidence import EvidenceRow, Seen, evidence


class LimitRow(TypedDict):
    """One deadline that is possible.

    `day`: the last civil day, of the theatre; `until`: the second that the text means. `state`: as in `due.Limit`:
    dated, waiting, never, undated, unset. `hangs_on`: names of points that readings may settle. `stands`, `why`: what
    it alone would make of it.
    """

    id: str
    state: str
    day: str | None
    until: str | None
    since: str | None
    standing: str
    open: bool
    hangs_on: list[str]
    waits_for: str | None
    stands: str
    why: str
    who: str | None
    source: str | None


class WaitRow(TypedDict):
    """What is waited for: an event of the terms, or `met-ID` of a commitment, in words."""

    event: str
    text: str
    text_fr: str


class SaidRow(TypedDict):
    """Somebody's word on whether it was done."""

    says: str
    at: str | None
    who: str
    source: str


class DutyRow(TypedDict):
    """A commitment under one version and reading, as it stands on a day.

    `on`: the day at whose end one asks. `in_use`: whether this version applies then. `stands`, `why`: timeline/due.py.
    `due_earliest`, `due_latest`: civil days over the deadlines that are possible; the latest is null where one of them
    has none. `waits_for`: the chain, the nearest first. `evidence`: what else is known of it, which decides nothing.
    """

    agreement: str
    version: str
    in_use: bool
    reading: str
    reading_name: str
    reading_name_fr: str
    commitment: str
    clause: str
    text: str
    text_fr: str
    by: list[str]
    to: list[str]
    due_words: str
    due_words_fr: str
    condition: str | None
    condition_fr: str | None
    verified_by: list[str]
    on: str
    stands: str
    why: str
    due_earliest: str | None
    due_latest: str | None
    deadlines: list[LimitRow]
    waits_for: list[WaitRow]
    said: list[SaidRow]
    evidence: list[EvidenceRow]


def duty_rows(agreements: Sequence[Terms], on: dt.date, seen: Seen, weights: Weights | None = None) -> list[DutyRow]:
    """Return every commitment of every version and reading, by agreement and version, in the order of the terms.

    Args:
        agreements: all versions, annexes laid over them.
        on: the civil day of each theatre at whose end one asks.
        seen: what else is known.
        weights: of open points; no standing hangs on them.
    """
    by_name: dict[str, list[Terms]] = {}
    for terms in agreements:
        by_name.setdefault(terms.agreement, []).append(terms)
    found = []
    for name in sorted(by_name):
        tenures = versions_in_time(by_name[name])
        ends = dt.datetime.combine(on, dt.time()) + dt.timedelta(days=min(1, (dt.date.max - on).days))
        for terms in sorted(by_name[name], key=lambda one: one.version):
            tenure = tenures[terms.version]
            in_use = (tenure.since is None or tenure.since < ends) and (tenure.until is None or ends <= tenure.until)
            found += _rows(terms, on, seen, weights or Weights(), in_use=in_use)
    return found


def _rows(terms: Terms, on: dt.date, seen: Seen, weights: Weights, *, in_use: bool) -> list[DutyRow]:
    now_s = day_end(on, terms.theatre.zone)
    beside = {one.id: evidence(one, terms, seen, now_s) for one in terms.commitments}
    return [
        _row(terms, duty, reading.name, on, beside[duty.commitment.id], in_use=in_use)
        for reading in terms.readings
        for duty in duties(terms, reading, weights, now_s)
    ]


def day_end(on: dt.date, zone: str) -> int:
    """Return the last second of a civil day."""
    found = interval(When("day", on.isoformat(), on.isoformat(), zone))
    assert found is not None
    return found.end_s - 1


def _row(terms: Terms, duty: Duty, name: Words, on: dt.date, beside: list[EvidenceRow], *, in_use: bool) -> DutyRow:
    one = duty.commitment
    days = [limit.day for limit in duty.limits if limit.day is not None]
    all_dated = bool(days) and len(days) == len(duty.limits)
    return {
        "agreement": terms.agreement,
        "version": terms.version,
        "in_use": in_use,
        "reading": duty.reading,
        "reading_name": name.en,
        "reading_name_fr": name.fr,
        "commitment": one.id,
        "clause": one.clause,
        "text": one.summary.en,
        "text_fr": one.summary.fr,
        "by": list(one.by),
        "to": list(one.to),
        "due_words": one.due_words.en,
        "due_words_fr": one.due_words.fr,
        "condition": one.condition.en if one.condition else None,
        "condition_fr": one.condition.fr if one.condition else None,
        "verified_by": list(one.verified_by),
        "on": on.isoformat(),
        "stands": duty.stands,
        "why": duty.why,
        "due_earliest": min(days).isoformat() if days else None,
        "due_latest": max(days).isoformat() if all_dated else None,
        "deadlines": [_limit(limit, terms, duty) for limit in duty.limits],
        "waits_for": [wait_row(event, terms) for event in duty.waits_for],
        "said": [
            {"says": each.says, "at": _plain(each.at), "who": each.who, "source": each.source} for each in duty.said
        ],
        "evidence": beside,
    }


def _plain(at: dt.datetime | None) -> str | None:
    """Return a local time; midnight as its day alone."""
    if at is None:
        return None
    return at.date().isoformat() if at.time() == dt.time() else at.isoformat(timespec="minutes")


def _limit(limit: Limit, terms: Terms, duty: Duty) -> LimitRow:
    zone = terms.theatre.zone
    told = next((each for each in duty.commitment.due if each.id == limit.id), None)
    return {
        "id": limit.id,
        "state": limit.state,
        "day": limit.day.isoformat() if limit.day is not None else None,
        "until": iso(limit.until_s, zone) if limit.until_s is not None else None,
        "since": civil_day(limit.since_s, zone).isoformat() if limit.since_s is not None else None,
        "standing": limit.standing,
        "open": limit.open,
        "hangs_on": list(limit.points),
        "waits_for": limit.waits_for,
        "stands": limit.stands,
        "why": limit.why,
        "who": told.who if told else None,
        "source": told.source if told else None,
    }


def wait_row(event: str, terms: Terms) -> WaitRow:
    """Return an event in the words of the terms."""
    words = next((one.name for one in terms.events if one.id == event), None)
    if event.startswith(MET):
        met = event.removeprefix(MET)
        words = next((one.summary for one in terms.commitments if one.id == met), words)
    en, fr = _OWN.get(event, (event, event))
    return {"event": event, "text": words.en if words else en, "text_fr": words.fr if words else fr}


_OWN = {
    "signature": ("the signature", "la signature"),
    "entry-into-force": ("the entry into force", "l’entrée en vigueur"),
    "end": ("the end of the agreement", "la fin de l’accord"),
}
