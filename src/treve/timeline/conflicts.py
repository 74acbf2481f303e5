"""What the sources of one happening say differently. It is shown, and nothing is settled here."""

import re
from collections.abc import Callable, Sequence

from treve.statements.numerals import DIGITS, VALUES, whole_number
from treve.timeline.same import same_place
from treve.timeline.shapes import ConflictRow, Telling
from treve.timeline.voices import alike

_COUNTED = {
    "killed": r"morts?|tués?|tuées?|décès|killed|dead|deaths|died",
    "wounded": r"blessés?|blessées?|wounded|injured",
    "detainees": r"détenus?|prisonniers?|captifs?|otages?|detainees?|prisoners?|captives?|hostages?",
    "lorries": r"camions?|trucks?|lorr(?:y|ies)",
    "violations": r"violations?|infractions?|breaches?",
}
_WORD = "|".join(sorted({*VALUES["fr"], *VALUES["en"]} - {"a", "an", "une"}, key=lambda word: (-len(word), word)))
"""Articles are no counts here: "a strike killed" does not say how many."""
_NUMBER = rf"{DIGITS}|(?:{_WORD})(?:[- ](?:et[- ]|and )?(?:{_WORD}))*"
_COUNTS = {
    what: re.compile(rf"\b(?P<n>{_NUMBER})\s+(?:\w+\s+){{0,2}}?(?:{words})\b", re.I) for what, words in _COUNTED.items()
}


def conflicts(tellings: Sequence[Telling]) -> list[ConflictRow]:
    """Return what is said differently, field by field, each value with the ids of the sources that say it.

    Days that contain each other are no conflict: one source knows more than the other. Nor is a day that nobody wrote,
    and that is only the document's.
    """
    found = []
    for field, values in (
        ("date", _dates(tellings)),
        ("state", _states(tellings)),
        ("place", _grouped(tellings, lambda t: t.place, same_place)),
        ("number", _grouped(tellings, lambda t: str(t.number) if t.number is not None else None, str.__eq__)),
        *((f"count of {what}", _counts(tellings, pattern)) for what, pattern in _COUNTS.items()),
        ("signed", _signed(tellings)),
        ("status", _grouped(tellings, lambda t: t.status, str.__eq__)),
    ):
        if len(values) > 1:
            found.append(_row(field, values))
    return found


def _row(field: str, values: dict[str, list[str]]) -> ConflictRow:
    return {
        "field": field,
        "values": [{"value": value, "sources": sorted(values[value])} for value in sorted(values)],
    }


def _dates(tellings: Sequence[Telling]) -> dict[str, list[str]]:
    """Return the days given, if some two of them cannot both be; the days of something put off are compared apart."""
    dated = [t for t in tellings if t.earliest is not None and t.latest is not None and t.inferred_part != "date"]
    later = [t.earliest for t in dated if t.state == "postponed" and t.earliest is not None]
    if later:  # for when it was announced before it was put off is no contradiction
        dated = [t for t in dated if t.state != "scheduled" or t.latest is None or t.latest >= min(later)]
    found: dict[str, list[str]] = {}
    moved = [t.was for t in dated if t.was is not None]
    for one in dated:
        assert one.earliest is not None
        assert one.latest is not None
        if any(first <= one.latest and one.earliest <= last for first, last in moved):
            continue  # the day from which it was moved: both are shown under `dates`, and are no contradiction
        value = one.earliest.isoformat()
        if one.latest != one.earliest:
            value += f"/{one.latest.isoformat()}"
        found.setdefault(value, []).append(one.id)
    spans = [value.split("/") for value in found]
    apart = any(a[-1] < b[0] or b[-1] < a[0] for a in spans for b in spans)
    return found if apart else {}


def _states(tellings: Sequence[Telling]) -> dict[str, list[str]]:
    """Return held against cancelled; what was announced and then held contradicts nobody."""
    found: dict[str, list[str]] = {}
    for one in tellings:
        if one.state in ("held", "cancelled"):
            found.setdefault(one.state, []).append(one.id)
    return found


def _grouped(
    tellings: Sequence[Telling], value_of: Callable[[Telling], str | None], same: Callable[[str, str], bool]
) -> dict[str, list[str]]:
    """Return the values given, those that are one under the least of them."""
    found: dict[str, list[str]] = {}
    for value, key in sorted((value, one.id) for one in tellings if (value := value_of(one)) is not None):
        known = next((each for each in found if same(each, value)), value)
        found.setdefault(known, []).append(key)
    return found


def _counts(tellings: Sequence[Telling], pattern: re.Pattern[str]) -> dict[str, list[str]]:
    """Return how many each source says there were, where it says one number."""
    found: dict[str, list[str]] = {}
    for one in tellings:
        numbers = {n for match in pattern.finditer(one.text) if (n := whole_number(match.group("n"))) is not None}
        if len(numbers) == 1:
            found.setdefault(str(numbers.pop()), []).append(one.id)
    return found


def _signed(tellings: Sequence[Telling]) -> dict[str, list[str]]:
    """Return who signed as each source has it, where two name others, or one says that somebody denies it."""
    found: dict[str, list[str]] = {}
    signed = [one for one in tellings if one.what == "signature" and (one.parties or one.actors)]
    for one in signed:
        for other in signed:
            if _lacks(one, other) and _lacks(other, one):
                found.setdefault(", ".join(sorted(one.parties or one.actors)), []).append(one.id)
                break
    for one in signed:
        for who in one.denied_by:
            found.setdefault(", ".join(sorted(one.parties or one.actors)), []).append(one.id)
            found.setdefault(f"not {who}", []).append(one.id)
    return {value: sorted(set(sources)) for value, sources in found.items()}


def _lacks(one: Telling, other: Telling) -> bool:
    """Return whether a source names somebody whom the other does not."""
    return any(not any(alike(a, b) for b in other.parties) for a in one.parties) and not (
        set(one.actors) and set(one.actors) <= set(other.actors)
    )
