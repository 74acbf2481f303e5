"""Duties put together for a person: what falls due next, what waits on what, what nobody can tell, and the rest.

Readings that agree are told once. A commitment stands under the first heading that any reading or deadline brings it
under, so that what may fall due by one of them is not missed.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, TypedDict

from treve.base.lang import Lang
from treve.timeline.due_rows import DutyRow
from treve.timeline.due_say import STANDS, beside, due_on, sentences
from treve.timeline.words import day_words, pick

Heading = Literal["falls_due", "waits", "cannot_tell", "late", "later", "done"]
HEADINGS: tuple[Heading, ...] = ("falls_due", "waits", "cannot_tell", "late", "later", "done")

TITLES: dict[Heading, tuple[str, str]] = {
    "falls_due": ("Falls due within {n} days of {day}", "Échéances dans les {n} jours à compter du {day}"),
    "waits": ("Waits", "En attente"),
    "cannot_tell": ("Nobody can tell", "Nul ne peut le dire"),
    "late": ("Not met in time, as a source says", "Non tenu à temps, selon une source"),
    "later": ("Falls due later, or without a day", "Échéances plus lointaines, ou sans date"),
    "done": ("Met or lapsed", "Tenu ou caduc"),
}


class Listed(TypedDict):
    """A commitment as some readings see it; `readings` are all of the version's where they agree."""

    row: DutyRow
    readings: list[str]
    all_readings: bool


def due_list(rows: Sequence[DutyRow], on: dt.date, within: int) -> dict[Heading, list[Listed]]:
    """Return the duties by heading; what falls due by its first day ahead, the rest in the order of the terms."""
    last = (on + dt.timedelta(days=within)).isoformat() if within < (dt.date.max - on).days else dt.date.max.isoformat()
    readings: dict[tuple[str, str], set[str]] = {}
    merged: dict[tuple[object, ...], Listed] = {}
    for row in rows:
        readings.setdefault((row["agreement"], row["version"]), set()).add(row["reading"])
        key = (
            row["agreement"], row["version"], row["commitment"], row["stands"], row["why"], row["due_earliest"],
            row["due_latest"], str([each["event"] for each in row["waits_for"]]), str(row["deadlines"]),
        )  # fmt: skip
        merged.setdefault(key, {"row": row, "readings": [], "all_readings": False})["readings"].append(row["reading"])
    found: dict[Heading, list[Listed]] = {heading: [] for heading in HEADINGS}
    for one in merged.values():
        row = one["row"]
        one["all_readings"] = set(one["readings"]) == readings[row["agreement"], row["version"]]
        found[_heading(row, on.isoformat(), last)].append(one)
    found["falls_due"].sort(key=lambda one: min(_ahead(one["row"], on.isoformat(), last)))
    return found


def _ahead(row: DutyRow, first: str, last: str) -> list[str]:
    """Return the days from `first` to `last` on which a commitment falls due by one deadline at least."""
    return [
        each["day"]
        for each in row["deadlines"]
        if each["day"] is not None and each["stands"] in ("due", "not_yet") and first <= each["day"] <= last
    ]


def _heading(row: DutyRow, first: str, last: str) -> Heading:
    if row["stands"] in ("met", "met_late", "lapsed"):
        return "done"
    if row["stands"] != "waiting" and _ahead(row, first, last):
        return "falls_due"
    if row["stands"] == "waiting":
        return "waits"
    if row["stands"] == "impossible_to_tell":
        return "cannot_tell"
    return "late" if row["stands"] == "late" else "later"


def listed(found: dict[Heading, list[Listed]], on: dt.date, within: int, lang: Lang) -> list[str]:
    """Return the list in lines, headings first."""
    lines: list[str] = []
    day = day_words(on.isoformat(), on.isoformat(), lang)
    for heading in HEADINGS:
        group = found[heading]
        if not group and heading != "falls_due":
            continue
        lines.append(pick(TITLES[heading], lang).format(n=within, day=day) + (":" if lang == "en" else "\u00a0:"))
        if not group:
            lines.append("   nothing" if lang == "en" else "   rien")
        for one in group:
            lines += _lines(one, lang)
    return lines


def _lines(one: Listed, lang: Lang) -> list[str]:
    row = one["row"]
    words = row["text"] if lang == "en" else row["text_fr"]
    due = due_on(row, lang)
    stands = pick(STANDS[row["stands"]], lang)
    head = f"   {row['agreement']} {row['version']}, {row['clause']} – {words} – {stands}" + (f", {due}" if due else "")
    if not one["all_readings"]:
        head += f" [{', '.join(one['readings'])}]"
    return [head, *(f"      {each}" for each in (*sentences(row, lang), *beside(row, lang)))]
