"""What else is known of a commitment: bodies, happenings, incidents. It stands beside, and decides nothing.

Whether a commitment was met is people's word (`Done`). What articles and reports tell may help them to find it, so it
is laid beside where the link is sure: the commitment speaks of such a thing in its own words (a withdrawal, detainees,
aid, talks, a session, demining), one of those who owe it, or to whom it is owed, took part, and it was after the
signature. A body of the same clause is named with the day since which the terms say that it stands.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple, TypedDict

import polars as pl

from treve.base.time import civil_day
from treve.terms.events import moments
from treve.terms.model import Commitment, Terms
from treve.terms.weigh import Weights
from treve.timeline.days import on_days
from treve.timeline.shapes import HappeningRow

MOST = 10
"""So many happenings are named; the timeline has them all."""


class Topic(NamedTuple):
    """What the words of a commitment may be about, and which happenings and kinds of incident show it."""

    words: re.Pattern[str]
    happenings: frozenset[str]
    kinds: frozenset[str]


def _topic(words: str, happenings: str, kinds: str = "") -> Topic:
    return Topic(re.compile(rf"\b(?:{words})", re.I), frozenset(happenings.split()), frozenset(kinds.split()))


_BEGINS = "set up|establish|begin|creat|formed|met en place|mis en place|institu|cré|commence|constitu"
_BODY = "commission|centre|center|mechanism|committee|task force|hotline|mécanisme|comité|groupe de travail"

TOPICS = (
    _topic("withdr|pull(?:s|ed)? back|leave the|retrait|retir", "withdrawal", "withdrawal_seen"),
    _topic("detaine|prisoner|hostage|détenu|prisonnier", "exchange_of_detainees", "detainees_exchanged"),
    _topic("aid\\b|humanitarian|relief|convoy|aide\\b|humanitaire", "aid", "aid_delivered aid_obstructed convoy"),
    _topic("talks|negotiat|pourparler|négociation", "round"),
    _topic("meet|session|sitting|réuni|séance", "meeting round"),
    _topic("demin|mine clear|démin", "", "demining"),
    _topic(f"(?=.*(?:{_BEGINS}))(?=.*(?:{_BODY}))", "mechanism"),
    _topic("renew|extend|prolong|reconduct", "ceasefire"),
)
"""Looked up in both languages of a summary."""


class Seen(NamedTuple):
    """Rows of the timeline, and the frame of incidents."""

    happenings: Sequence[HappeningRow]
    incidents: pl.DataFrame | None


class EvidenceRow(TypedDict):
    """Something known. `kind`: `body`, `happening` or `incidents`, of which `count` and the first ids are given."""

    kind: str
    what: str
    text: str
    text_fr: str | None
    earliest: str | None
    latest: str | None
    state: str | None
    ids: list[str]
    count: int


def evidence(one: Commitment, terms: Terms, seen: Seen, now_s: int) -> list[EvidenceRow]:
    """Return what is known of a commitment by a second: bodies, then happenings by day, then incidents by kind."""
    zone = terms.theatre.zone
    today = civil_day(now_s, zone).isoformat()
    signed = [each.at_s for each in moments(terms, terms.readings[0], Weights())["signature"] if each.at_s is not None]
    first = civil_day(min(signed) - 1, zone).isoformat() if signed else ""
    topics = [each for each in TOPICS if each.words.search(one.summary.en) or each.words.search(one.summary.fr)]
    who = _who(one, terms)
    return [
        *_bodies(one, terms, today),
        *_happenings(topics, who, seen.happenings, first, today),
        *_incidents(topics, who, seen.incidents, zone, first, today),
    ]


def _who(one: Commitment, terms: Terms) -> frozenset[str]:
    """Return the actors who owe it, or to whom it is owed."""
    members = {party.id: {member.actor for member in party.members} for party in terms.parties}
    seats = {body.id: {seat.who for seat in body.members} for body in terms.bodies}
    named = {*one.by, *one.to}
    found = named.union(*(members.get(each, set()) | seats.get(each, set()) for each in named))
    return frozenset(found.union(*(members.get(each, set()) for each in found)))


def _bodies(one: Commitment, terms: Terms, today: str) -> list[EvidenceRow]:
    return [
        {
            "kind": "body",
            "what": body.kind,
            "text": body.name.en,
            "text_fr": body.name.fr,
            "earliest": body.since.isoformat(),
            "latest": body.since.isoformat(),
            "state": "stands",
            "ids": [body.id],
            "count": 1,
        }
        for body in terms.bodies
        if body.since is not None and body.since.isoformat() <= today and one.clause == body.clause
    ]


def _happenings(
    topics: Sequence[Topic], who: frozenset[str], rows: Sequence[HappeningRow], first: str, today: str
) -> list[EvidenceRow]:
    wanted = frozenset[str]().union(*(topic.happenings for topic in topics))
    found: list[EvidenceRow] = [
        {
            "kind": "happening",
            "what": row["what"],
            "text": row["text"],
            "text_fr": row["text_fr"],
            "earliest": row["earliest"],
            "latest": row["latest"],
            "state": row["state"],
            "ids": [row["id"]],
            "count": 1,
        }
        for row in rows
        if row["what"] in wanted
        # That a ceasefire began or ended is no renewal.
        and (row["what"] != "ceasefire" or row["phase"] == "extended")
        and who & set(row["actors"])
        and row["earliest"] is not None
        and first <= row["earliest"] <= today
        and any(source["kind"] == "article" for source in row["sources"])
    ]
    return found[:MOST]


def _incidents(
    topics: Sequence[Topic], who: frozenset[str], frame: pl.DataFrame | None, zone: str, first: str, today: str
) -> list[EvidenceRow]:
    wanted = sorted(frozenset[str]().union(*(topic.kinds for topic in topics)))
    if frame is None or not wanted or frame.is_empty():
        return []
    sides = pl.concat_list(pl.col("side_a").fill_null([]), pl.col("side_b").fill_null([]))
    chosen = frame.filter(
        pl.col("kind").is_in(wanted)
        & pl.col("start_s").is_not_null()
        & ~pl.col("aggregate")
        & (sides.list.set_intersection(sorted(who)).list.len() > 0)
    )
    if chosen.is_empty():
        return []
    laid = on_days(chosen, zone).filter((pl.col("first_day") >= _day(first)) & (pl.col("last_day") <= _day(today)))
    grouped = (
        laid.sort("first_day", "incident")
        .group_by("kind", maintain_order=True)
        .agg(pl.col("first_day").min(), pl.col("last_day").max(), pl.col("incident"))
        .sort("kind")
    )
    return [
        {
            "kind": "incidents",
            "what": kind,
            "text": kind,
            "text_fr": None,
            "earliest": earliest.isoformat(),
            "latest": latest.isoformat(),
            "state": None,
            "ids": ids[:MOST],
            "count": len(ids),
        }
        for kind, earliest, latest, ids in grouped.iter_rows()
    ]


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text) if text else dt.date.min
