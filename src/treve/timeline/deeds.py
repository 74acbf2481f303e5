"""Words and deeds, party by party: what its speakers said, what it did, what was found of incidents with its actors.

Nobody is ranked. Parties and guarantors stand by name (pages set them in the alphabetical order of the reader's
language); counts of findings are apparent. Every agreement is laid out: by
its newest version what was said and done, and under each version what was found while that applied. A speaker counts
for a party only where the register of actors or offices says so; an incident only where one of its sides is among those
whom the party's word binds, or may.
"""

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, cast

import polars as pl

from treve.base.time import DAY_S, civil_day
from treve.names.actors import Actors
from treve.names.fold import fold
from treve.statements.rows import Press, one_sides
from treve.terms.model import Terms
from treve.timeline.derive import newest
from treve.timeline.of_note import utc_day
from treve.timeline.shapes import DeedRow, HappeningRow
from treve.timeline.voices import Voices
from treve.timeline.whose import Whose

MOST_INCIDENTS = 50
"""So many incidents are named beside a count; the findings export has them all."""

_ACTS = {
    "call": "attended",
    "meeting": "attended",
    "round": "attended",
    "suspension": "suspended",
    "resumption": "resumed",
    "signature": "signed",
    "withdrawal": "withdrew",
    "exchange_of_detainees": "exchanged",
    "aid": "delivered",
    "mechanism": "set_up",
}


class Side(NamedTuple):
    """A party or guarantor of an agreement, with the actors whom its word binds, or may bind."""

    agreement: str
    version: str
    party: str
    name_en: str
    name_fr: str
    role: str
    order: int
    members: frozenset[str]


def sides_of(terms: Terms, actors: Actors) -> tuple[Side, ...]:
    """Return the parties of an agreement, then its guarantors, in the agreement's own order."""
    found = [
        Side(
            terms.agreement,
            terms.version,
            party.id,
            party.name.en,
            party.name.fr,
            "party",
            at,
            frozenset(member.actor for member in party.members),
        )
        for at, party in enumerate(terms.parties)
    ]
    for at, guarantor in enumerate(terms.guarantors, len(found)):
        names = actors.label(guarantor.actor, "en"), actors.label(guarantor.actor, "fr")
        found.append(
            Side(terms.agreement, terms.version, guarantor.actor, *names, "guarantor", at, frozenset({guarantor.actor}))
        )
    return tuple(found)


def deeds(
    agreements: Sequence[Terms],
    press: Press,
    timeline: Sequence[HappeningRow],
    incidents: pl.DataFrame | None,
    findings: pl.DataFrame | None,
    voices: Voices,
) -> list[DeedRow]:
    """Return the lines of words and deeds, by agreement, name of the party, words first, then day.

    Args:
        agreements: all versions.
        press: the articles, read together.
        timeline: the rows of the timeline.
        incidents: the frame of `incidents.fuse`, or `None`.
        findings: the frame of `findings.assess`, or `None`.
        voices: the registers.
    """
    found: list[DeedRow] = []
    said = _statements(press, voices)
    latest = newest(agreements)
    for terms in latest:
        sides = sides_of(terms, voices.actors)
        members = {actor: side for side in reversed(sides) for actor in side.members}
        for row, actors in said:
            found += [_as(side, row) for side in _whose(actors, members, voices.actors)]
        for happening in timeline:
            found += _of_happening(happening, terms, sides, members, voices)
    if incidents is not None and findings is not None:
        for terms in agreements:
            # An older version has nothing to say of what happened when it did not apply.
            judged = findings if terms in latest else findings.filter(pl.col("verdict") != "outside")
            found += _of_findings(terms, sides_of(terms, voices.actors), incidents, judged)
    return sorted(found, key=_place)


def _place(row: DeedRow) -> tuple[str, str, str, str, str, str, str, str]:
    return (
        row["agreement"],
        fold(row["name_en"]),
        row["party"],
        "0" if row["side"] == "words" else "1",
        row["earliest"] or "9999",
        row["latest"] or "9999",
        row["what"],
        json.dumps(row, sort_keys=True),
    )


def _whose(actors: Iterable[str], members: Mapping[str, Side], register: Actors) -> list[Side]:
    """Return the sides of actors: their own, or that of whom they are surely a part."""
    found = {}
    for actor in actors:
        side = members.get(actor) or next(
            (members[each] for each in sorted(members) if register.is_part_of(actor, each, None)), None
        )
        if side is not None:
            found[side.party] = side
    return [found[party] for party in sorted(found)]


def _blank() -> dict[str, Any]:
    row: dict[str, Any] = dict.fromkeys(DeedRow.__annotations__)
    row["incidents"] = []
    return row


def _as(side: Side, row: Mapping[str, Any]) -> DeedRow:
    mine = {
        name: getattr(side, name) for name in ("agreement", "version", "party", "name_en", "name_fr", "role", "order")
    }
    return cast(DeedRow, {**_blank(), **row, **mine})


def _statements(press: Press, voices: Voices) -> list[tuple[dict[str, Any], tuple[str, ...]]]:
    """Return what named speakers said, with those for whom they speak; reports of others and questions are left out."""
    found = []
    one_side, whose = one_sides(press), Whose(press, voices)
    for at, read in enumerate(press.read):
        promised = {p.statement: p for p in read.pledges if p.statement is not None}
        for s, statement in enumerate(read.statements):
            if statement.level or statement.anonymous or statement.question or not statement.speakers:
                continue
            when = statement.said or read.article.published
            first, last = (when.earliest, when.latest) if when is not None else (None, None)
            denied = statement.denial and not statement.negated_cue  # "has not ruled out" denies nothing
            for speaker in statement.speakers:
                told = voices.of(speaker, first, last, statement.role)
                if not told:
                    continue
                pledge = promised.get(s)
                if pledge is not None and whose.another(pledge, first, last) is not None:
                    pledge = None  # what another will do is no pledge of theirs, nor of who says so
                start, end = read.article.raw(statement.start, statement.end)
                row = {
                    "side": "words",
                    "what": "pledge" if pledge else "denial" if denied else "statement",
                    "kind": statement.kind,
                    "cue": statement.cue if statement.negated_cue else None,
                    "earliest": first.isoformat() if first else None,
                    "latest": last.isoformat() if last else None,
                    "text": read.article.text[statement.start : statement.end],
                    "language": read.article.language,
                    "speaker": speaker,
                    "decided": told[0].decided,
                    "status": pledge.status if pledge else None,
                    "condition": pledge.condition if pledge else None,
                    "deadline": pledge.deadline if pledge else None,
                    "document": read.article.file_name,
                    "outlet": read.article.outlet,
                    "start": start,
                    "end": end,
                    "one_side": one_side[at],
                }
                found.append((row, tuple(voice.actor for voice in told)))
    return found


def _of_happening(
    row: HappeningRow, terms: Terms, sides: Sequence[Side], members: Mapping[str, Side], voices: Voices
) -> list[DeedRow]:
    """Return what the parties did in a happening, or owe by it."""
    source = row["sources"][0]
    common: dict[str, Any] = {
        "side": "deeds",
        "kind": row["what"],
        "earliest": row["earliest"],
        "latest": row["latest"],
        "text": row["text"],
        "language": row["language"],
        "happening": row["id"],
        "document": source["document"],
        "outlet": source["outlet"],
        "start": source["start"],
        "end": source["end"],
        "one_side": row["one_side"],
    }
    if row["commitment"] is not None:
        if source["agreement"] != terms.agreement:
            return []
        more = {**common, "what": "commitment", "standing": row["standing"], "deadline": row["deadline"]}
        by = next(each.by for each in terms.commitments if each.id == row["commitment"])
        owing = [side for side in sides if side.party in by or side.members & set(by)]
        return [_as(side, more) for side in owing]
    act = _ACTS.get(row["what"])
    if act is None or row["state"] != "held":
        return []
    if row["what"] == "suspension" or row["what"] == "withdrawal":
        # Whoever is named first did it; the others are those with whom, or from whom.
        actors = _first_actor(row, voices)
    else:
        actors = tuple(row["actors"])
    return [_as(side, {**common, "what": act}) for side in _whose(actors, members, voices.actors)]


def _first_actor(row: HappeningRow, voices: Voices) -> tuple[str, ...]:
    day = dt.date.fromisoformat(row["earliest"]) if row["earliest"] else None
    for name in row["parties"][:1]:
        return tuple(voice.actor for voice in voices.of(name, day, day))
    return ()


def _of_findings(terms: Terms, sides: Sequence[Side], incidents: pl.DataFrame, findings: pl.DataFrame) -> list[DeedRow]:
    """Return counts of incidents by days, reading and verdict, for each party among whose actors a side is."""
    mine = findings.filter((pl.col("agreement") == terms.agreement) & (pl.col("version") == terms.version))
    if mine.is_empty():
        return []
    spoken = incidents.filter(~pl.col("aggregate") & pl.col("start_s").is_not_null()).select(
        "incident", "start_s", "end_s", pl.concat_list("side_a", "side_b").alias("_sides")
    )
    joined = mine.select("incident", "reading", "verdict").join(spoken, on="incident")
    found = []
    for side in sides:
        members = sorted(side.members)
        counted = (
            joined.filter(pl.col("_sides").list.set_intersection(members).list.len() > 0)
            .sort("start_s", "end_s", "reading", "verdict", "incident")
            .group_by("start_s", "end_s", "reading", "verdict", maintain_order=True)
            .agg(pl.col("incident"))
        )
        by_days: dict[tuple[str, str, str, str], list[str]] = {}
        for start, end, reading, verdict, ids in counted.iter_rows():
            first, last = civil_day(start, terms.theatre.zone), civil_day(max(start, end - 1), terms.theatre.zone)
            if start % DAY_S == 0 and end % DAY_S == 0:  # civil days, laid on UTC days
                first, last = utc_day(start), utc_day(end - 1)
            by_days.setdefault((first.isoformat(), last.isoformat(), reading, verdict), []).extend(ids)
        found += [
            _as(
                side,
                {
                    "side": "deeds",
                    "what": "findings",
                    "earliest": first,
                    "latest": last,
                    "reading": reading,
                    "verdict": verdict,
                    "count": len(set(ids)),
                    "incidents": sorted(set(ids))[:MOST_INCIDENTS],
                },
            )
            for (first, last, reading, verdict), ids in sorted(by_days.items())
        ]
    return found


def within(rows: Iterable[DeedRow], first: dt.date, last: dt.date) -> list[DeedRow]:
    """Return the lines whose days lie within a period, both ends included; what has no day is in no period."""
    begin, end = first.isoformat(), last.isoformat()
    return [
        row
        for row in rows
        if row["earliest"] is not None
        and row["latest"] is not None
        and begin <= row["earliest"]
        and row["latest"] <= end
    ]


def counts(rows: Iterable[DeedRow]) -> dict[str, dict[str, dict[str, int]]]:
    """Return apparent findings by party, reading and verdict; sums of what `within` leaves."""
    found: dict[str, dict[str, dict[str, int]]] = {}
    for row in rows:
        if row["what"] == "findings" and row["reading"] is not None and row["verdict"] is not None:
            verdicts = found.setdefault(row["party"], {}).setdefault(row["reading"], {})
            verdicts[row["verdict"]] = verdicts.get(row["verdict"], 0) + (row["count"] or 0)
    return found
