"""Judgements and allegations as rows: all that was said, by whom, and what has become of it. Pure.

A judgement `stands`, was `replaced` or taken back by a later one of the same body, is itself a `withdrawal`, or waits
(`pending`) for a report that is not here. An allegation is one row, in its registrar's name, with who has confirmed or
denied it beside; there is no sum over several, by design. The order of rows follows from what they hold.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
import polars as pl

from treve.base.doubt import PPM
from treve.entries.judgement import Registered, Spoken
from treve.findings.standing import incident_of, last_words

JUDGEMENTS = (
    "about", "act", "of", "incident", "body", "person", "day", "why", "agreement", "version", "reading", "plea",
    "answers", "says", "whom", "share", "found", "withheld", "status", "entry", "position",
)  # fmt: skip
ALLEGATIONS = (
    "allegation", "by", "against", "earliest", "latest", "zone", "count", "kind", "place", "text", "agreement",
    "native_id", "confirmed_by", "denied_by", "conflict", "registered_on", "entry", "position",
)  # fmt: skip


def judgement_rows(spoken: Iterable[Spoken], members: pl.DataFrame, known: Iterable[str] = ()) -> list[dict[str, Any]]:
    """Return one row a judgement, in the order of the log.

    Args:
        spoken: judgements in any order.
        members: which report belongs to which incident.
        known: ids of the allegations that are here.
    """
    every = sorted(set(spoken), key=lambda one: (one.entry, one.position))
    belongs, here = incident_of(members), set(known)
    standing = _standing(every, belongs)
    return [_judgement(one, belongs, here, standing) for one in every]


def _judgement(one: Spoken, belongs: Mapping[str, str], here: set[str], standing: set[Spoken]) -> dict[str, Any]:
    said = one.judgement
    waits = said.of not in (here if said.about == "allegation" else belongs)
    if said.act == "withdraw":
        status = "withdrawal"
    else:
        status = "pending" if waits else "stands" if one in standing else "replaced"
    return {
        "about": said.about, "act": said.act, "of": said.of, "incident": belongs.get(said.of), "body": said.body,
        "person": one.person, "day": one.day, "why": said.why, "agreement": said.agreement, "version": said.version,
        "reading": said.reading, "plea": said.plea, "answers": said.answers, "says": said.says, "whom": said.whom,
        "share": None if said.share_ppm is None else said.share_ppm / PPM,
        "found": [
            {"reading": each.reading, "verdict": each.verdict,
             "probability": None if each.probability_ppm is None else each.probability_ppm / PPM}
            for each in said.found
        ],
        "withheld": said.withheld, "status": status, "entry": one.entry, "position": one.position,
    }  # fmt: skip


def _standing(every: Iterable[Spoken], belongs: Mapping[str, str]) -> set[Spoken]:
    """Return the judgements that nothing has replaced, for one reading at least."""
    about: dict[tuple[str, ...], list[Spoken]] = {}
    for one in every:
        said = one.judgement
        # A review is a person's, so that a second one of the same organisation does not replace it.
        whose = one.person if said.about == "incident" and said.line in (None, "review") else ""
        target = (said.about, belongs.get(said.of, said.of), said.agreement or "", said.version or "", whose)
        about.setdefault(target, []).append(one)
    found: set[Spoken] = set()
    for judged in about.values():
        named = {one.judgement.reading for one in judged}
        for reading in named:
            found.update(last_words(one for one in judged if one.judgement.reading in (None, reading)).values())
    return found


def allegation_rows(registered: Iterable[Registered], spoken: Iterable[Spoken]) -> list[dict[str, Any]]:
    """Return one row an allegation, by first day, then registrar; told twice in other words, both are kept.

    Args:
        registered: allegations in any order.
        spoken: judgements, on allegations or not, in any order.
    """
    first: dict[bytes, Registered] = {}
    ways: dict[str, set[bytes]] = {}
    for one in sorted(registered, key=lambda each: (each.entry, each.position)):
        told = msgspec.json.encode(one.allegation)
        first.setdefault(told, one)
        ways.setdefault(one.allegation.allegation, set()).add(told)
    words: dict[str, list[Spoken]] = {}
    for said in spoken:
        if said.judgement.about == "allegation":
            words.setdefault(said.judgement.of, []).append(said)
    rows = []
    for one in first.values():
        alleged = one.allegation
        last = last_words(words.get(alleged.allegation, ()))
        acts = {(body, said.judgement.act) for (body, _, _), said in last.items()}
        rows.append(
            {
                **{name: getattr(alleged, name) for name in ALLEGATIONS[:12]},
                "confirmed_by": sorted(body for body, act in acts if act == "confirm"),
                "denied_by": sorted(body for body, act in acts if act == "deny"),
                "conflict": len(ways[alleged.allegation]) > 1,
                "registered_on": one.stated_at[:10],
                "entry": one.entry,
                "position": one.position,
            }
        )
    return sorted(rows, key=lambda row: (row["earliest"], row["by"], row["latest"], row["allegation"], row["entry"]))
