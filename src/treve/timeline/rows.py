"""Happenings as plain rows, for exports, pages and the report; the shape is `shapes.HappeningRow`."""

import datetime as dt
from collections.abc import Iterable, Sequence

from treve.timeline.conflicts import conflicts
from treve.timeline.shapes import DateRow, DelegationRow, HappeningRow, SourceRow, State, Telling
from treve.timeline.voices import alike

_NEVER = dt.date.max

LEVELS = ("heads", "ministers", "military", "experts", "envoys")
"""On which level people met; a meeting may be of several, and of none that is told."""


def rows(groups: Iterable[Sequence[Telling]]) -> list[HappeningRow]:
    """Return one row a happening, by day, then kind and id; those without a day last."""
    found = _linked([_row(tuple(group)) for group in groups])
    return sorted(found, key=lambda row: (row["earliest"] or "9999", row["latest"] or "9999", row["what"], row["id"]))


def _row(group: tuple[Telling, ...]) -> HappeningRow:
    state = _state(group)
    dated = _best_dated(group, state)
    best = min(group, key=lambda one: _rank(one, dated))
    earliest, latest = _days(group, dated, state)
    inferred = _inferred(group, dated)
    due = next((one for one in group if one.due is not None), None)
    commitment = next((one for one in group if one.commitment is not None), None)
    said = next((one for one in group if one.status is not None), None)
    sides = {one.one_side for one in group}
    return {
        "id": min(one.id for one in group),
        "earliest": _iso(earliest),
        "latest": _iso(latest),
        "what": group[0].what,
        "text": best.text,
        "text_fr": best.text_fr,
        "language": best.language,
        "parties": _parties(group),
        "actors": sorted({actor for one in group for actor in one.actors}),
        "place": best.place or next((one.place for one in group if one.place), None),
        "number": next((one.number for one in group if one.number is not None), None),
        "phase": next((one.phase for one in group if one.phase is not None), None),
        "state": state,
        "scheduled": state == "scheduled",
        "inferred": inferred is not None,
        "inferred_part": inferred,
        "date_words": dated.date_words if dated else next((one.date_words for one in group if one.date_words), None),
        "date_source": dated.date_source if dated else None,
        "dates": _dates(group),
        "status": said.status if said else None,
        "condition": next((one.condition for one in group if one.condition is not None), None),
        "deadline": next((one.deadline for one in group if one.deadline is not None), None),
        "deadline_fr": next((one.deadline_fr for one in group if one.deadline_fr is not None), None),
        "due_earliest": _iso(due.due[0]) if due is not None and due.due is not None else None,
        "due_latest": _iso(due.due[1]) if due is not None and due.due is not None else None,
        "standing": commitment.standing if commitment else None,
        "waiting_for": commitment.waiting_for if commitment else None,
        "commitment": commitment.commitment if commitment else None,
        "later": None,
        "sources": [_source(one) for one in group],
        "independent_sources": _independent(group),
        "one_side": sides.pop() if len(sides) == 1 else None,
        "conflicts": conflicts(group),
        "to": next((one.to for one in group if one.to is not None), None),
        "of_another": next((one.of_another for one in group if one.of_another is not None), None),
        "levels": [level for level in LEVELS if any(level in one.levels for one in group)],
        "delegations": _delegations(group),
    }


def _delegations(group: Sequence[Telling]) -> list[DelegationRow]:
    """Return what all sources tell of delegations, by source and place; what they say differently stays beside."""
    return [
        {
            "who": each.who, "how": each.how, "head": each.head, "source": one.id, "document": one.document,
            "start": each.start, "end": each.end,
        }
        for one in group
        for each in one.delegations
    ]  # fmt: skip


def _state(group: Sequence[Telling]) -> State:
    states = {one.state for one in group}
    if {"held", "cancelled"} <= states:
        return "disputed"
    order: tuple[State, ...] = ("cancelled", "held", "postponed", "scheduled")
    return next(state for state in order if state in states)


def _best_dated(group: Sequence[Telling], state: State) -> Telling | None:
    """Return the telling whose day the happening takes: of its state, the narrowest, the one that infers least."""
    dated = [one for one in group if one.earliest is not None]
    of_state = [one for one in dated if state in (one.state, "disputed")] or dated
    return min(of_state, key=lambda one: (_width(one), _inference(one), one.id), default=None)


def _width(one: Telling) -> int:
    return (one.latest - one.earliest).days if one.earliest is not None and one.latest is not None else 1_000_000


def _inference(one: Telling) -> int:
    return (None, "year", "day", "date").index(one.inferred_part)


def _days(group: Sequence[Telling], dated: Telling | None, state: State) -> tuple[dt.date | None, dt.date | None]:
    """Return the days that all tellings of the state allow, as far as they meet those of the best dated one."""
    if dated is None or dated.earliest is None or dated.latest is None:
        return None, None
    first, last = dated.earliest, dated.latest
    for one in sorted(group, key=lambda each: (_width(each), each.id)):
        if one.earliest is None or one.latest is None or one.state not in (state, "held", "cancelled"):
            continue
        if one.earliest <= last and first <= one.latest:
            first, last = max(first, one.earliest), min(last, one.latest)
    return first, last


def _inferred(group: Sequence[Telling], dated: Telling | None) -> str | None:
    """Return what was inferred of the day; nothing, where some source writes the same day out."""
    if dated is None:
        return None
    same = [one for one in group if (one.earliest, one.latest) == (dated.earliest, dated.latest)]
    return min(same, key=_inference).inferred_part


def _rank(one: Telling, dated: Telling | None) -> tuple[int, int, int, int, str]:
    """Return what the best text is chosen by: an article before a summary, a day, those who took part, length."""
    return (
        int(one.document is None),
        _width(one) if dated is None or one.earliest is not None else 1_000_001,
        -len(one.parties),
        -min(len(one.text), 200),
        one.id,
    )


def _parties(group: Sequence[Telling]) -> list[str]:
    """Return those who took part, as written, each once; the longest list first, so that it keeps its order."""
    found: list[str] = []
    for one in sorted(group, key=lambda each: (-len(each.parties), each.id)):
        found += [name for name in one.parties if not any(alike(name, known) for known in found)]
    return found


def _dates(group: Sequence[Telling]) -> list[DateRow]:
    found: dict[tuple[str | None, str | None, str], list[str]] = {}
    for one in group:
        if one.earliest is not None:
            found.setdefault((_iso(one.earliest), _iso(one.latest), one.state), []).append(one.id)
        if one.was is not None:
            found.setdefault((_iso(one.was[0]), _iso(one.was[1]), "scheduled"), []).append(one.id)
    return [
        {"earliest": first, "latest": last, "state": state, "sources": sorted(set(sources))}
        for (first, last, state), sources in sorted(found.items(), key=lambda each: tuple(map(str, each[0])))
    ]


def _source(one: Telling) -> SourceRow:
    kind = "incident" if one.incident is not None else "agreement" if one.agreement is not None else "article"
    return {
        "id": one.id,
        "kind": kind,
        "text": one.text,
        "earliest": _iso(one.earliest),
        "latest": _iso(one.latest),
        "state": one.state,
        "document": one.document,
        "outlet": one.outlet,
        "language": one.language,
        "start": one.start,
        "end": one.end,
        "one_side": one.one_side,
        "agreement": one.agreement,
        "version": one.version,
        "clause": one.clause,
        "incident": one.incident,
        "status": one.status,
    }


def _independent(group: Sequence[Telling]) -> int:
    kin = {one.kin or one.id for one in group if one.incident is None}
    return len(kin) + max((one.independent_sources for one in group if one.incident is not None), default=0)


def _linked(found: list[HappeningRow]) -> list[HappeningRow]:
    """Return the rows, each pledge with the happening that its own words tell of, where there is exactly one."""
    by_document: dict[str, list[tuple[int, int, str, str]]] = {}
    for row in found:
        if row["what"] not in ("pledge", "press_conference", "interview"):
            for one in row["sources"]:
                if one["document"] is not None and one["start"] is not None and one["end"] is not None:
                    by_document.setdefault(one["document"], []).append(
                        (one["start"], one["end"], row["what"], row["id"])
                    )
    linked = []
    for row in found:
        if row["what"] == "pledge":
            told = row["status"] in ("agreed", "acted_on", "suspended")
            later = {
                key
                for one in row["sources"]
                for start, end, what, key in by_document.get(one["document"] or "", ())
                if start < (one["end"] or 0) and (one["start"] or 0) < end and (told or what == "deadline")
            }
            if len(later) == 1:
                row = {**row, "later": later.pop()}  # noqa: PLW2901
        linked.append(row)
    return linked


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day is not None else None
