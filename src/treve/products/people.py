"""What people say, as the daily report says it: the standing of findings in words, and allegations in columns.

Allegations have a column for each who registers them, and no total anywhere: two registrars may mean the same act or
different ones, and a sum would say what nobody said.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
import polars as pl

from treve.base.lang import Lang
from treve.names.kinds import Kinds
from treve.products import say as saying
from treve.products.say import day as day_in_words
from treve.products.say import polish
from treve.products.words import say
from treve.terms.model import Terms

Name = Callable[[str], str]


class AllegedLine(NamedTuple):
    """One allegation. `tally` is None where it alleges one act in words; days are inclusive."""

    by: str
    against: str
    first: dt.date
    last: dt.date
    tally: int | None
    kind: str
    place: str
    text: str
    confirmed_by: tuple[str, ...]
    denied_by: tuple[str, ...]


def names_of(terms: Terms, lang: Lang, label: Callable[[str, Lang], str]) -> Name:
    """Return how bodies, parties and actors are called: as the terms or else the register of actors do, or by id."""
    known = {one.id: one.name.say(lang) for one in terms.parties}
    known |= {one.id: one.name.say(lang) for one in terms.bodies}

    def name(who: str) -> str:
        return polish(known.get(who) or label(who, lang), lang)

    return name


def standing_words(row: Mapping[str, Any], name: Name, lang: Lang) -> str:
    """Return what people say of a finding, empty where nobody has said anything.

    Args:
        row: of the frame of findings, with the columns of `findings.standing`, or without.
        name: how bodies are called.
        lang: the language.
    """
    parts = []
    by, since = row.get("standing_by") or [], row.get("standing_since")
    positions = row.get("positions") or []
    if row["standing"] == "disputed" and {"adopt", "reject"} <= {one["act"] for one in positions}:
        who = ", ".join(
            say(f"said.{one['act']}_short", lang, who=name(one["by"]))
            for one in positions
            if one["act"] in ("adopt", "reject")
        )
        parts.append(say("said.differ", lang, who=who))
    elif by and since and row["standing"] != "computed":
        day = day_in_words(dt.date.fromisoformat(since), lang)
        parts.append(say(f"said.{row['standing']}", lang, who=", ".join(map(name, by)), day=day))
    if row["standing"] != "disputed" and row.get("disputed_by"):
        parts.append(say("said.disputed_too", lang, who=", ".join(map(name, row["disputed_by"]))))
    if row.get("recomputed") == "other_verdict":
        parts.append(say("said.then", lang, verdict=say(f"v.{row['then_verdict']}", lang)))
    for one in row.get("explained") or []:
        text = say("said.explained", lang, who=name(one["by"]), plea=say(f"plea.{one['plea']}", lang))
        for what in ("accepted", "refused"):
            if one[f"{what}_by"]:
                text += say(f"said.{what}_by", lang, who=", ".join(map(name, one[f"{what}_by"])))
        parts.append(text)
    stop = "; " if lang == "en" else f"{saying.NARROW}; "
    return stop.join(parts)


def alleged_on(allegations: pl.DataFrame, agreement: str, day: dt.date, kinds: Kinds, name: Name,
               lang: Lang) -> tuple[AllegedLine, ...]:  # fmt: skip
    """Return the allegations whose days hold this one, of this agreement or of none that is named.

    Args:
        allegations: rows of JSON, see findings/said.py.
        agreement: the report's.
        day: the report's day.
        kinds: the tree of kinds, for their labels.
        name: how registrars and those alleged are called.
        lang: the language.
    """
    found = []
    for text in allegations["row"]:
        row = msgspec.json.decode(text)
        if row["earliest"] <= day.isoformat() <= row["latest"] and row["agreement"] in (None, agreement):
            kind = row["kind"] or ""
            found.append(
                AllegedLine(
                    name(row["by"]), name(row["against"]), dt.date.fromisoformat(row["earliest"]),
                    dt.date.fromisoformat(row["latest"]), row["count"],
                    polish(kinds.label(kind, lang), lang) if kinds.known(kind) else kind, row["place"] or "",
                    row["text"] or "", tuple(map(name, row["confirmed_by"])), tuple(map(name, row["denied_by"])),
                )
            )  # fmt: skip
    return tuple(found)


def alleged_cell(line: AllegedLine, lang: Lang) -> tuple[str, str]:
    """Return what stands in a registrar's column: the tally, or that it is one act; and what there is to say of it."""
    stop = "; " if lang == "en" else f"{saying.NARROW}; "
    notes = [part for part in (line.kind, line.place, line.text) if part]
    notes.append(
        say("alleged_confirmed", lang, who=", ".join(line.confirmed_by))
        if line.confirmed_by
        else say("alleged_unconfirmed", lang)
    )
    if line.denied_by:
        notes.append(say("alleged_denied", lang, who=", ".join(line.denied_by)))
    return (say("alleged_one", lang) if line.tally is None else saying.number(line.tally, lang)), stop.join(notes)


def registrars(lines: Sequence[AllegedLine]) -> tuple[str, ...]:
    """Return who registered any of them, in the order of their names."""
    return tuple(sorted({line.by for line in lines}))
