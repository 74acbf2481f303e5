"""What efforts come to in one period and area: sums, and what may be said where nothing was reported."""

import datetime as dt
from collections.abc import Sequence

from treve.base.time import When, interval, zone_of
from treve.timeline.compliance_shapes import EffortOf, State
from treve.timeline.days import Period
from treve.timeline.effort import EffortRow


def days_of(row: EffortRow, zone: str) -> Period:
    """Return the civil days of the theatre on which somebody looked."""
    if len(row["earliest"]) == 10 and row["zone"] in (None, zone):
        return Period(dt.date.fromisoformat(row["earliest"]), dt.date.fromisoformat(row["latest"][:10]))
    found = interval(When("minute", row["earliest"], row["latest"], row["zone"]), zone)
    assert found is not None, "an effort without a time is not taken in"
    tz = zone_of(zone)
    return Period(*(dt.datetime.fromtimestamp(at_s, tz).date() for at_s in (found.start_s, found.end_s - 1)))


def once(efforts: Sequence[tuple[Period, EffortRow]]) -> list[tuple[Period, EffortRow]]:
    """Return each effort once: of one that is told in several ways, the one that claims least."""
    least: dict[str, tuple[tuple[int, str], tuple[Period, EffortRow]]] = {}
    for days, row in efforts:
        rank = (row["minutes"] or 0, repr(sorted(row.items(), key=lambda item: item[0])))
        if row["effort"] not in least or rank < least[row["effort"]][0]:
            least[row["effort"]] = (rank, (days, row))
    return [least[key][1] for key in sorted(least)]


def effort_of(placed: Sequence[tuple[bool, EffortRow]]) -> EffortOf:
    """Return the sums of efforts, each with whether it lies within the period; those that only meet it are counted."""
    rows = [row for inside, row in placed if inside]
    said = [row for row in rows if row["minutes"] is not None]
    how: dict[str, int] = {}
    for row in said:
        how[row["how"]] = how.get(row["how"], 0) + (row["minutes"] or 0)
    return {
        "efforts": len(rows),
        "looked": sum(_has_looked(row) for row in rows),
        "wider": len(placed) - len(rows),
        "minutes": sum(row["minutes"] or 0 for row in said) if said else None,
        "unsaid": len(rows) - len(said),
        "how": [{"how": means, "minutes": minutes} for means, minutes in sorted(how.items())],
        "planned": _sum([row["planned"] for row in rows]),
        "reached": _sum([row["reached"] for row in rows]),
        "denied": sum(row["access"] == "denied" for row in rows),
        "delayed": sum(row["access"] in ("delayed", "conditional") for row in rows),
        "sources": sorted({row["source"] for row in rows}),
    }


def _has_looked(row: EffortRow) -> bool:
    """Return whether an effort came to looking: a camera that was down did not, nor did who was turned back at once."""
    if row["access"] == "denied" and row["reached"] is not None:
        return row["reached"] > 0
    return bool(row["reached"]) or (bool(row["minutes"]) if row["access"] == "denied" else row["minutes"] != 0)


def _sum(numbers: Sequence[int | None]) -> int | None:
    known = [each for each in numbers if each is not None]
    return sum(known) if known else None


def state_of(told: int, wider: int, effort: EffortOf) -> State:
    """Return what may be said of a period; never that anybody complied."""
    looked = effort["looked"] > 0
    if told:
        return "reported" if looked else "reported_unlooked"
    if wider:
        return "reported_wider"
    if looked:
        return "looked_saw_nothing"
    if effort["denied"]:
        return "denied"
    return "looked_wider" if effort["wider"] else "nothing_known"
