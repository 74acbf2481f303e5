"""Whether the times of an agreement fit together: what prolongs it, what stands still, what counts from what, versions.

Local times of one file compare as texts: all are written alike, year first.
"""

from collections.abc import Iterator
from typing import Any

from treve.terms.cited import INSTANTS
from treve.terms.loose import Doubt, Row, deep, rows, text

NEVER = "9999-99-99"
"""Later than any time, for what has no end."""


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield what does not fit together in the times of a file of terms."""
    yield from _instants(top)
    yield from _choices(top)
    yield from _renewals(top)
    yield from _suspensions(top)
    yield from _versions(top)
    for path, body in rows(top, "bodies"):
        if isinstance(body.get("every"), dict) and not any(body["every"].values()):
            yield Doubt((*path, "every"), "It meets every nothing", "Say how many hours, days, weeks or months.")


def _instants(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield instants that are not told in just one way, or that count nothing from something that is no event."""
    for keys in INSTANTS:
        for path, one in deep(top, *keys):
            at, after = one.get("at") is not None, one.get("after") is not None
            if at == after:
                what = "in two ways" if at else "in no way"
                yield Doubt(path, f"This moment is told {what}", "Write `at: ...`, or `after: ...` with `by`.")
            elif at and one.get("by"):
                message = "Nothing is counted from a moment by the clock"
                yield Doubt((*path, "by"), message, "Remove `by`, or count from an event with `after`.", of_key=True)
            elif isinstance(one.get("by"), dict) and not any(one["by"].values()):
                message = "This counts a length of nothing"
                yield Doubt((*path, "by"), message, "Say how long, or leave `by` out.", "doubt", of_key=True)
    for bounded in (("rules",), ("commitments", "due")):
        for path, row in deep(top, *bounded):
            since, until = (row[key] if isinstance(row.get(key), dict) else {} for key in ("since", "until"))
            if text(since, "at") and text(until, "at") and until["at"] <= since["at"]:
                message = f"The end {until['at']} does not lie after the beginning {since['at']}"
                yield Doubt((*path, "until"), message, "Correct one of the two.")
            same = text(since, "after") and since.get("after") == until.get("after")
            if same and since.get("by", {}) == until.get("by", {}):
                yield Doubt((*path, "until"), "It ends when it begins", "Correct one of the two.")


def beginnings(top: dict[str, Any]) -> list[Row]:
    """Return the first and the further beginnings and ends."""
    return [*deep(top, "in_force"), *deep(top, "in_force", "choices")]


def _choices(top: dict[str, Any]) -> Iterator[Doubt]:
    force = top.get("in_force")
    if isinstance(force, dict) and force.get("choices") and force.get("standing", "agreed") == "agreed":
        path = ("in_force", "standing" if "standing" in force else "choices")
        message = "Others tell of another beginning, so the first one is not agreed"
        yield Doubt(
            path, message, "Write `standing: claimed` or `contested`; else the others count for nothing.", "doubt"
        )


def _renewals(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield renewals that leave a gap after what they prolong, or begin before its end."""
    listed = [row for row in deep(top, "in_force", "renewals") if text(row[1], "since")]
    if not listed:
        return
    ends = {text(row, "until") or NEVER for _, row in beginnings(top)}
    if ends == {NEVER}:
        message = "This prolongs what has no end"
        yield Doubt(listed[0][0], message, "Give `in_force` an `until`, or remove the renewals.")
        return
    for path, row in sorted(listed, key=lambda one: (one[1]["since"], repr(one[0]))):
        before = sorted(end for end in ends if end != NEVER)
        if row["since"] not in ends:
            if row["since"] > before[-1]:
                message = f"Between {before[-1]} and {row['since']} the agreement is not in force"
            else:
                message = f"This begins at {row['since']}, which is no end of what it prolongs ({', '.join(before)})"
            yield Doubt((*path, "since"), message, "Begin it where the time before ends, if it was not so.", "doubt")
        ends.add(text(row, "until") or NEVER)


def _suspensions(top: dict[str, Any]) -> Iterator[Doubt]:
    spells = [row for _, row in (*beginnings(top), *deep(top, "in_force", "renewals")) if text(row, "since")]
    if not spells:
        return
    first = min(text(row, "since") for row in spells)
    last = max(text(row, "until") or NEVER for row in spells)
    for path, row in deep(top, "in_force", "suspensions"):
        since, until = text(row, "since"), text(row, "until") or NEVER
        if since and (since >= last or until <= first):
            message = "This lies outside of the time in force and suspends nothing"
            yield Doubt((*path, "since"), message, "Check the two.", "doubt")


def _versions(top: dict[str, Any]) -> Iterator[Doubt]:
    applies, amends = text(top, "applies_from"), text(top, "amends")
    if applies and not amends:
        message = "This version applies from a day on, but takes the place of none"
        yield Doubt(("applies_from",), message, "Name the version before it under `amends`.", of_key=True)
    if amends and amends == top.get("version"):
        yield Doubt(("amends",), "A version cannot amend itself", "Raise `version`, or name the one before it.")
    first = min((text(row, "since") for _, row in beginnings(top) if text(row, "since")), default="")
    if applies and applies < first:
        message = f"This version applies from {applies}, before the agreement is in force"
        yield Doubt(("applies_from",), message, "Leave it out, if it corrects from the start; else check the two.")
