"""What changed from one version of an agreement to another, by meaning: part by part and field by field.

Parts are told apart by their ids, so the order of a file, its layout and its remarks do not matter. Each change is a
sentence in English and French and names the clause that the part rests on.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from treve.terms.fields import FIELDS
from treve.terms.hang import hung
from treve.terms.model import Terms
from treve.terms.wording import NOTHING, Said, Sentence, Value, both, listed, moment, say

How = Literal["added", "removed", "changed"]

_KEYS: Mapping[str, tuple[str, ...]] = {
    "instruments": ("id",), "clauses": ("id",), "parties": ("id",), "guarantors": ("actor",), "exclusions": ("id",),
    "zones": ("id",), "rules": ("id",), "events": ("id",), "commitments": ("id",), "bodies": ("id",),
    "readings": ("id",), "members": ("actor", "who", "since"), "signatures": ("who", "says"), "views": ("who",),
    "protects": ("whom",), "choices": ("id",), "renewals": ("id",), "suspensions": ("id",), "happened": ("id",),
    "due": ("id",), "done": ("who", "says"), "geometries": ("id", "by", "since"),
}  # fmt: skip
"""By which fields the rows of a list are told apart; other lists are compared by their values."""

_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2})?")

_CODES = (
    "agreed", "claimed", "contested", "denied", "draft", "reference", "initialled", "signed", "endorsed", "adopted",
    "guaranteed", "met", "partly", "not_met", "automatic", "consensus", "decision", "silence", "bound", "not_bound",
    "silent", "other_parties", "civilians", "anyone", "fire_from", "impact",
)  # fmt: skip
"""Words of the format that have words for people."""

_PARTS: Mapping[str, str] = {
    "instruments": "instrument", "clauses": "clause", "parties": "party", "guarantors": "guarantor",
    "exclusions": "exclusion", "zones": "zone", "rules": "rule", "events": "event", "commitments": "commitment",
    "bodies": "body", "readings": "reading",
}  # fmt: skip


class Change(NamedTuple):
    """One thing that changed. `part` is a key of `wording.TEXT`; `field` is empty where a whole part came or went."""

    how: How
    part: str
    id: str
    clause: str
    field: str
    text: Sentence


def differences(before: Terms, after: Terms) -> list[Change]:
    """Return what changed, in the order of the format's parts; nothing where both mean the same.

    Nothing is asked of the two: they may be of different agreements.
    """
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    told = {True: _texts(after), False: _texts(before)}
    found: list[Change] = []
    for key in Terms.model_fields:
        if key == "in_force":
            found += _within("force", "", _clause(new[key]), (), old[key], new[key])
        elif key not in _PARTS:
            found += _within("whole", "", "", (key,), old[key], new[key])
    for key, part in _PARTS.items():
        rows_old, rows_new = _rows(key, old[key]), _rows(key, new[key])
        for name in [*rows_new, *(name for name in rows_old if name not in rows_new)]:
            one, other = rows_old.get(name), rows_new.get(name)
            if one is None or other is None:
                found.append(_whole(one is None, part, name, other or one or {}, told[one is None]))
            elif one != other:
                found += _within(part, name, _clause(other) or _clause(one), (), one, other)
    return found


def _texts(terms: Terms) -> dict[tuple[str, str], Sentence]:
    found: dict[tuple[str, str], Sentence] = {(one.part, one.id): one.text for one in hung(terms)}
    found |= {("clause", one.id): one.summary for one in terms.clauses}
    found |= {("instrument", one.id): one.title for one in terms.instruments}
    found |= {("reading", one.id): one.name for one in terms.readings}
    return found


def _whole(is_new: bool, part: str, name: str, row: dict[str, Any], told: dict[tuple[str, str], Sentence]) -> Change:
    clause = _clause(row)
    text = say(
        "was_added" if is_new else "was_removed",
        part=say(part),
        id=name,
        clause=_cited(clause),
        text=told.get((part, name), NOTHING),
    )
    return Change("added" if is_new else "removed", part, name, clause, "", text)


def _within(part: str, name: str, clause: str, at: tuple[str, ...], old: Any, new: Any) -> Iterator[Change]:
    """Yield the changes of one part, field by field, down to the values."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict) and not {"en", "fr"} <= new.keys():
        for key in [*new, *(key for key in old if key not in new)]:
            if key == "settles" and at == ():
                yield from _settled(part, name, old.get(key) or {}, new.get(key) or {})
            else:
                yield from _within(part, name, clause, (*at, key), old.get(key), new.get(key))
        return
    lists = isinstance(old, list) and isinstance(new, list)
    if at and at[-1] in _KEYS and lists and all(isinstance(row, dict) for row in (*old, *new)):
        rows_old, rows_new = _rows(at[-1], old), _rows(at[-1], new)
        for key in [*rows_new, *(key for key in rows_old if key not in rows_new)]:
            yield from _within(part, name, clause, (*at, key), rows_old.get(key), rows_new.get(key))
        return
    if lists:
        gone, come = [one for one in old if one not in new], [one for one in new if one not in old]
        if (gone or come) and all(isinstance(one, str) for one in (*gone, *come)):
            yield _change(part, name, clause, at, "gained" if not gone else "lost" if not come else "exchanged",
                          gone=listed(gone), come=listed(come))  # fmt: skip
            return
    if at and at[-1] in ("rings", "line") and old and new:
        corners = {name: sum(1 for _ in _leaves(one)) for name, one in (("old", old), ("new", new))}
        yield _change(part, name, clause, at, "redrawn", **corners)
    elif _empty(old) or _empty(new):
        key = "now" if _empty(old) else "no_more"
        yield _change(part, name, clause, at, key, value=_value(new if _empty(old) else old))
    else:
        yield _change(part, name, clause, at, "from_to_value", old=_value(old), new=_value(new))


def _settled(part: str, name: str, old: dict[str, bool], new: dict[str, bool]) -> Iterator[Change]:
    for point in sorted(old.keys() | new.keys()):
        if old.get(point) != new.get(point):
            words = {True: say("right"), False: say("wrong"), None: say("left_open")}
            yield _change(part, name, "", ("settles", point), "from_to_value",
                          old=words[old.get(point)], new=words[new.get(point)])  # fmt: skip


def _change(part: str, name: str, clause: str, at: tuple[str, ...], key: str, **values: Value) -> Change:
    where = Said(_way(at, "en"), _way(at, "fr"))
    text = say("has_changed", part=say(part), id=f" {name}" if name else "", clause=_cited(clause), field=where,
               what=say(key, **values))  # fmt: skip
    return Change("changed", part, name, clause, ".".join(at), text)


def _way(at: tuple[str, ...], lang: str) -> str:
    return ", ".join(FIELDS.get(key, (key, key))[lang == "fr"] for key in at)


def _cited(clause: str) -> str:
    return f" [{clause}]" if clause else ""


def _clause(row: Any) -> str:
    return str(row.get("clause") or "") if isinstance(row, dict) else ""


def _empty(value: Any) -> bool:
    return value in (None, [], {}, "")


def _rows(key: str, listed_: list[Any]) -> dict[str, Any]:
    """Return rows by name; those that share one are numbered in the order of their content, not of the file."""
    by_name: dict[str, list[Any]] = {}
    for row in listed_:
        name = " ".join(str(row[field]) for field in _KEYS[key] if row.get(field) is not None)
        by_name.setdefault(name, []).append(row)
    return {
        name if len(rows) == 1 else f"{name} ({k})": row
        for name, rows in by_name.items()
        for k, row in enumerate(sorted(rows, key=repr), 1)
    }


def _value(value: Any) -> Sentence:
    """Return a value in words: texts as they are said, times in words, parts by what they hold."""
    if isinstance(value, dict):
        if {"en", "fr"} <= value.keys():
            return Said(f"“{value['en']}”", f"« {value['fr']} »")
        kept = {key: inner for key, inner in value.items() if not _empty(inner) and inner != 0}
        words = [(FIELDS.get(key, (key, key)), _value(inner)) for key, inner in kept.items()]
        return listed(Said(f"{name[0]} {told.en}", f"{name[1]} {told.fr}") for name, told in words)
    if isinstance(value, list):
        if value and all(isinstance(one, list) for one in value):
            return say("corners", n=sum(1 for _ in _leaves(value)))
        return listed([_value(one) for one in value])
    if isinstance(value, bool):
        return say("yes" if value else "no")
    if isinstance(value, str) and _TIME.fullmatch(value):
        at = dt.datetime.fromisoformat(value)
        return moment(at if "T" in value else at.date())
    return say(value) if value in _CODES else both(str(value))


def _leaves(value: list[Any]) -> Iterator[Any]:
    """Yield the positions of rings or of a line."""
    for one in value:
        if one and isinstance(one[0], list):
            yield from _leaves(one)
        else:
            yield one
