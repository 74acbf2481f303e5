"""The points of an agreement: what can be seen differently, by name, with its standing and the clause it rests on.

They are found on plain values, so that a file which is no agreement yet has points too. The names are listed in
`terms.model`. Some stand together in a *set* of which exactly one holds; `set_of` tells which.
"""

from collections.abc import Iterator
from typing import Any

from treve.terms.loose import rows
from treve.terms.model import Standing, Terms

KINDS = (
    "member:PARTY/ACTOR", "exclusion:ID", "protects:RULE/WHOM", "own_acts:ACTOR", "joint:EXCLUSION", "rule:ID",
    "force:ID", "renewal:ID", "suspension:ID", "outline:ZONE/ID", "event:ID/TELLING", "due:COMMITMENT/ID",
)  # fmt: skip
"""How points are named, for messages."""

AS_WRITTEN = "as-written"
"""The id of a beginning or deadline that was given none."""

_SETS = ("force", "outline", "event", "due")

_HOLDS_POINTS: dict[str, Any] = {
    "parties": True,
    "exclusions": True,
    "guarantors": True,
    "rules": True,
    "in_force": True,
    "events": True,
    "commitments": True,
    "zones": {"__all__": {"id": True, "clause": True, "geometries": {"__all__": {"id", "standing"}}}},
}


def set_of(name: str) -> str | None:
    """Return the set that a point is one of, `None` where it stands for itself.

    >>> set_of("event:truce/first-copy"), set_of("force:as-written"), set_of("exclusion:isil")
    ('event:truce', 'force:', None)
    """
    kind, _, rest = name.partition(":")
    if kind not in _SETS:
        return None
    return f"{kind}:{rest.rpartition('/')[0]}"


def outline_standing(drawn: object) -> Standing:
    """Return the standing of a shape as a point: drafts and published maps are what somebody puts forward, a claim."""
    return "agreed" if drawn == "agreed" else "claimed"


def found(top: Any) -> dict[str, tuple[str, str]]:
    """Return the points of a file by name: standing and clause. Where one stands twice, what is not agreed counts."""
    points: dict[str, tuple[str, str]] = {}
    for name, standing, clause in _all(top):
        if name not in points or points[name][0] == "agreed":
            points[name] = (standing, clause)
    return points


def of_terms(terms: Terms) -> dict[str, tuple[Standing, str]]:
    """Return the points of an agreement by name: standing and clause, in the order of the file."""
    return found(terms.model_dump(include=_HOLDS_POINTS))  # type: ignore[return-value]


def _all(top: Any) -> Iterator[tuple[str, str, str]]:
    if not isinstance(top, dict):
        return
    for _, party in rows(top, "parties"):
        for _, member in rows(party, "members"):
            yield _point(f"member:{party.get('id')}/{member.get('actor')}", member, member)
    for _, exclusion in rows(top, "exclusions"):
        yield _point(f"exclusion:{exclusion.get('id')}", exclusion, exclusion)
        if exclusion.get("actors"):
            yield f"joint:{exclusion.get('id')}", "contested", str(exclusion.get("clause"))
    for _, guarantor in rows(top, "guarantors"):
        standing = "contested" if guarantor.get("own_acts", "silent") == "silent" else "agreed"
        yield f"own_acts:{guarantor.get('actor')}", standing, str(guarantor.get("clause"))
    for _, rule in rows(top, "rules"):
        yield _point(f"rule:{rule.get('id')}", rule, rule)
        for _, protected in rows(rule, "protects"):
            yield _point(f"protects:{rule.get('id')}/{protected.get('whom')}", protected, rule)
    force = top.get("in_force")
    if isinstance(force, dict):
        yield _point(f"force:{force.get('id', AS_WRITTEN)}", force, force)
        for _, one in rows(force, "choices"):
            yield f"force:{one.get('id')}", "claimed", str(one.get("clause"))
        for kind in ("renewal", "suspension"):
            for _, one in rows(force, f"{kind}s"):
                yield _point(f"{kind}:{one.get('id')}", one, one)
    for _, zone in rows(top, "zones"):
        for _, geometry in rows(zone, "geometries"):
            if isinstance(geometry.get("id"), str):
                name = f"outline:{zone.get('id')}/{geometry['id']}"
                yield name, outline_standing(geometry.get("standing")), str(zone.get("clause"))
    for kind, key, inner in (("event", "events", "happened"), ("due", "commitments", "due")):
        for _, row in rows(top, key):
            for _, one in rows(row, inner):
                yield _point(f"{kind}:{row.get('id')}/{one.get('id', AS_WRITTEN)}", one, row)


def _point(name: str, one: dict[str, Any], cites: dict[str, Any]) -> tuple[str, str, str]:
    return name, str(one.get("standing") or "agreed"), str(cites.get("clause"))
