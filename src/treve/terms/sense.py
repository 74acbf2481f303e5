"""Whether what is written holds together: what is cited exists, what is settled can be open, nobody stands twice.

The checks look at plain values rather than at `Terms`, so that one misspelt key does not hide the other errors of the
file. What has the wrong shape is passed over here; the model has named it already.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Any

from treve.terms import plausible, points
from treve.terms.loose import Doubt, Row, rows, words
from treve.terms.tree import Path

Known = Callable[[str], bool] | Collection[str]
"""What is known of a register: its ids, or a function that tells. Ids allow a "did you mean"."""

_WITH_ID = ("instruments", "clauses", "parties", "exclusions", "zones", "rules", "commitments", "bodies", "readings")
_WITH_CLAUSE = ("parties", "guarantors", "exclusions", "zones", "rules", "commitments", "bodies")


def doubts(top: Any, kinds: Known | None = None, actors: Known | None = None) -> Iterator[Doubt]:
    """Yield all that makes no sense in a file of terms, given as plain values.

    Args:
        top: the file; anything at all.
        kinds: the kinds of act that the register holds; `None` asks for no check.
        actors: the actors that the register holds; an unknown one is a doubt, for a register may grow.
    """
    if not isinstance(top, dict):
        return
    yield from _ids(top)
    yield from _citations(top)
    yield from _hollow(top)
    yield from _members(top)
    yield from _standings(top)
    yield from _settled(top)
    yield from plausible.doubts(top)
    if kinds is not None:
        yield from _kinds(top, kinds)
    if actors is not None:
        yield from _actors(top, actors)


def _known_ids(top: dict[str, Any], key: str, field: str = "id") -> set[str]:
    return {row[field] for _, row in rows(top, key) if isinstance(row.get(field), str)}


def _ids(top: dict[str, Any]) -> Iterator[Doubt]:
    for key in _WITH_ID:
        seen: set[str] = set()
        for path, row in rows(top, key):
            name = row.get("id")
            if isinstance(name, str) and name in seen:
                yield Doubt((*path, "id"), f"Two {key} are called `{name}`", "Give one of them another id.")
            elif isinstance(name, str):
                seen.add(name)


def _citations(top: dict[str, Any]) -> Iterator[Doubt]:
    parties, clauses = _known_ids(top, "parties"), _known_ids(top, "clauses")
    guarantors, instruments = _known_ids(top, "guarantors", "actor"), _known_ids(top, "instruments")
    zones, exclusions = _known_ids(top, "zones"), _known_ids(top, "exclusions")

    def cited(row: Row, key: str, among: set[str], what: str, remedy: str) -> Iterator[Doubt]:
        for path, name in words(row[1], key, row[0]):
            if name not in among:
                yield Doubt(path, f"There is no {what} `{name}`", remedy, word=name, among=among)

    def under(key: str) -> Iterator[Row]:
        yield from rows(top, key)

    add_clause = "Cite one that is listed under `clauses`, or add it."
    citing = [row for key in _WITH_CLAUSE for row in under(key)]
    citing += [member for path, party in under("parties") for member in rows(party, "members", path)]
    if isinstance(top.get("in_force"), dict):
        citing.append((("in_force",), top["in_force"]))
    for row in citing:
        yield from cited(row, "clause", clauses, "clause", add_clause)
    for row in under("clauses"):
        yield from cited(row, "instrument", instruments, "instrument", "List it under `instruments`.")
        yield from cited(row, "under", clauses, "clause", add_clause)
    yield from _circles(top)
    for row in under("parties"):
        yield from cited(row, "answered_for_by", guarantors, "guarantor", "List it under `guarantors`.")
    for row in under("rules"):
        yield from cited(row, "binds", parties | guarantors, "party or guarantor", "List it under `parties`.")
        yield from cited(row, "within", zones, "zone", "List it under `zones`.")
        yield from cited(row, "exceptions", exclusions, "exclusion", "List it under `exclusions`.")
    for row in under("exclusions"):
        yield from cited(row, "zone", zones, "zone", "List it under `zones`.")


def _circles(top: dict[str, Any]) -> Iterator[Doubt]:
    clauses = [row for row in rows(top, "clauses") if isinstance(row[1].get("id"), str)]
    above = {row["id"]: (path, row.get("under")) for path, row in clauses}
    done: set[str] = set()
    for name in above:
        seen: set[str] = set()
        here: Any = name
        while isinstance(here, str) and here in above and here not in done:
            done.add(here)
            seen.add(here)
            here = above[here][1]
        if isinstance(here, str) and here in seen:
            message = f"The clause `{here}` stands under itself"
            yield Doubt((*above[here][0], "under"), message, "Remove one of the `under`.")


def _hollow(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield parts that lack what gives them a meaning."""
    used = {name for path, rule in rows(top, "rules") for _, name in words(rule, "exceptions", path)}
    for path, row in rows(top, "exclusions"):
        if not row.get("actors") and not row.get("zone"):
            yield Doubt(path, "This exclusion leaves out neither groups nor an area", "Give it `actors` or a `zone`.")
        if isinstance(row.get("id"), str) and row["id"] not in used:
            yield Doubt(
                (*path, "id"),
                f"No rule lists `{row['id']}` among its `exceptions`: it takes nothing out",
                "Add it to the rules that it limits.",
                "doubt",
            )
    for path, row in rows(top, "commitments"):
        if row.get("within_days") is not None and not row.get("after"):
            yield Doubt((*path, "within_days"), "Days are counted, but from what is not said", "Add `after`.")
    for path, row in rows(top, "instruments"):
        languages = row.get("languages", [])
        first = row.get("authoritative")
        if isinstance(first, str) and isinstance(languages, list) and first not in languages:
            yield Doubt((*path, "authoritative"), f"`{first}` is not among `languages`", "Add it there.")


def _members(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield actors who stand twice at the same time, on one side (an error) or on two (a doubt)."""
    by_actor: dict[str, list[tuple[str, Row]]] = {}
    for at, party in rows(top, "parties"):
        for row in rows(party, "members", at):
            if isinstance(row[1].get("actor"), str):
                by_actor.setdefault(row[1]["actor"], []).append((str(party.get("id")), row))
    for actor, listed in by_actor.items():
        for side in sorted({side for side, _ in listed}):
            for _, (path, _) in _overlaps([one for one in listed if one[0] == side]):
                message = f"`{actor}` stands twice in this party at the same time"
                yield Doubt((*path, "actor"), message, "Merge the two, or give them dates.")
        for sides, (path, _) in _overlaps(listed):
            if len(sides) > 1:
                message = f"`{actor}` is on two sides at the same time, {' and '.join(sides)}"
                remedy = "Give dates, if it changed sides; keep both if the sides differ over it."
                yield Doubt((*path, "actor"), message, remedy, "doubt")
    for path, rule in rows(top, "rules"):
        seen: set[str] = set()
        for at, protected in rows(rule, "protects", path):
            whom = protected.get("whom")
            if isinstance(whom, str) and whom in seen:
                yield Doubt((*at, "whom"), f"`{whom}` is listed twice in this rule", "Keep one, with all its views.")
            elif isinstance(whom, str):
                seen.add(whom)


def _overlaps(listed: list[tuple[str, Row]]) -> Iterator[tuple[list[str], Row]]:
    """Yield memberships that begin before an earlier one has ended, with both sides; ISO days compare as text."""
    reach, reaching = "", ""
    for side, row in sorted(listed, key=lambda one: (str(one[1][1].get("since") or ""), repr(one[1][0]))):
        since, until = str(row[1].get("since") or ""), str(row[1].get("until") or "9999-99-99")
        if since < reach:
            yield sorted({side, reaching}), row
        if until > reach:
            reach, reaching = until, side


def _standings(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield points whose standing and views do not fit together."""
    seen = [*rows(top, "exclusions")]
    seen += [row for path, party in rows(top, "parties") for row in rows(party, "members", path)]
    seen += [row for path, rule in rows(top, "rules") for row in rows(rule, "protects", path)]
    for path, row in seen:
        denied = any(view.get("says") == "denied" for _, view in rows(row, "views"))
        if row.get("standing") == "agreed" and denied:
            yield Doubt(
                (*path, "standing"),
                "Somebody denies what is called agreed",
                "Write `contested`, or remove the view.",
                "doubt",
            )
        if row.get("standing") == "contested" and not denied:
            yield Doubt(
                (*path, "standing"), "Nobody is named who denies what is called contested", "Add their view.", "doubt"
            )


def _settled(top: dict[str, Any]) -> Iterator[Doubt]:
    known = points.found(top)
    for at, reading in rows(top, "readings"):
        settles = reading.get("settles")
        if not isinstance(settles, dict):
            continue
        for name in settles:
            path = (*at, "settles", name)
            if name not in known:
                yield Doubt(
                    path,
                    f"There is no point `{name}`",
                    "Points are member:PARTY/ACTOR, exclusion:ID, protects:RULE/WHOM, own_acts:ACTOR, joint:EXCLUSION.",
                    of_key=True,
                    word=name,
                    among=known,
                )
            elif known[name][0] == "agreed":
                yield Doubt(
                    path,
                    f"`{name}` is agreed, so there is nothing to settle",
                    "Remove the line; or, if somebody sees it differently, write `contested` there and add their view.",
                    of_key=True,
                )


def _holds(known: Known, name: str) -> bool:
    return known(name) if callable(known) else name in known


def _ids_of(known: Known) -> Collection[str]:
    return () if callable(known) else known


def _kinds(top: dict[str, Any], kinds: Known) -> Iterator[Doubt]:
    for path, rule in rows(top, "rules"):
        for at, kind in words(rule, "acts", path):
            if not _holds(kinds, kind):
                remedy = "Take one of the register of kinds."
                yield Doubt(at, f"There is no kind of act `{kind}`", remedy, word=kind, among=_ids_of(kinds))


def _actors(top: dict[str, Any], actors: Known) -> Iterator[Doubt]:
    parties = _known_ids(top, "parties")
    named: list[tuple[Path, str]] = []
    for path, party in rows(top, "parties"):
        named += [found for at, member in rows(party, "members", path) for found in words(member, "actor", at)]
    for key, field in (("guarantors", "actor"), ("exclusions", "actors")):
        named += [found for path, row in rows(top, key) for found in words(row, field, path)]
    for path, zone in rows(top, "zones"):
        if isinstance(zone.get("reckoned"), dict):
            named += words(zone["reckoned"], "fighting_with", (*path, "reckoned"))
    sides: list[tuple[Path, str]] = []
    for path, instrument in rows(top, "instruments"):
        sides += [found for at, one in rows(instrument, "signatures", path) for found in words(one, "who", at)]
    for key, field in (("commitments", "by"), ("bodies", "members")):
        sides += [found for path, row in rows(top, key) for found in words(row, field, path)]
    for path, actor in (*named, *((path, side) for path, side in sides if side not in parties)):
        if not _holds(actors, actor):
            yield Doubt(
                path,
                f"The register of actors does not know `{actor}`",
                "Add it there, or no report will ever be matched with it.",
                "doubt",
                word=actor,
                among=_ids_of(actors),
            )
