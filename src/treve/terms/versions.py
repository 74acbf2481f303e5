"""The versions of an agreement in time: which of them applies on a day (docs/adr/0016).

The entry that brings a version says when this centre knew it; here is asked only what held when.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from treve.terms.model import Terms

BEGINNING = dt.datetime.combine(dt.date.min, dt.time())
"""Before anything that an agreement can speak of."""


class Tenure(NamedTuple):
    """When one version of an agreement applies, local times of the theatre, half-open; `None`: without a bound.

    `followed_by`: the version that takes its place, where one does.
    """

    version: str
    since: dt.datetime | None
    until: dt.datetime | None
    followed_by: str | None


def versions_in_time(versions: Sequence[Terms]) -> dict[str, Tenure]:
    """Return when each version of one agreement applies, by version.

    A version takes the place of the one that it `amends` from `applies_from` on; where it says no time, it corrects
    that one from its own start, and nothing is left to it. Versions that amend nothing stand side by side, from the
    start. Of several that take the place of one, the earliest ends it.

    Args:
        versions: of one agreement, each once, in any order.
    """
    by_version = {one.version: one for one in versions}
    starts, ends = {}, dict[str, tuple[dt.datetime, str]]()
    for one in versions:
        above = _amended(one, by_version)
        starts[one.version] = next((each.applies_from for each in (one, *above) if each.applies_from is not None), None)
        over = (starts[one.version] or BEGINNING, one.version)
        for each in above:
            ends[each.version] = min(ends.get(each.version, over), over, key=_by_time)
    return {version: Tenure(version, start, *ends.get(version, (None, None))) for version, start in starts.items()}


def _amended(one: Terms, by_version: Mapping[str, Terms]) -> list[Terms]:
    """Return the version that one amends, the one that this amends, and so on; a circle ends where it closes."""
    found: dict[str, Terms] = {}
    here = one
    while (before := here.amends or "") in by_version and before not in found and before != one.version:
        here = by_version[before]
        found[here.version] = here
    return list(found.values())


def _by_time(over: tuple[dt.datetime, str]) -> tuple[dt.datetime, tuple[tuple[int, int, str], ...], str]:
    return over[0], version_order(over[1]), over[1]


def in_their_time(versions: Sequence[Terms]) -> tuple[Terms, ...]:
    """Return versions of any agreements, each bounded to when it applies; order and all else stay as they are."""
    of: dict[str, list[Terms]] = {}
    for one in versions:
        of.setdefault(one.agreement, []).append(one)
    tenures = {agreement: versions_in_time(each) for agreement, each in of.items()}
    return tuple(
        one.model_copy(update={"applies_from": tenure.since, "applies_until": _sooner(one.applies_until, tenure.until)})
        for one in versions
        for tenure in (tenures[one.agreement][one.version],)
    )


def _sooner(one: dt.datetime | None, other: dt.datetime | None) -> dt.datetime | None:
    return min((each for each in (one, other) if each is not None), default=None)


def version_order(version: str) -> tuple[tuple[int, int, str], ...]:
    """Return what versions are sorted by: runs of digits as numbers, the rest as it is written.

    >>> sorted(["10", "9", "1.10", "1.9", "1.9-draft"], key=version_order)
    ['1.9', '1.9-draft', '1.10', '9', '10']
    """
    runs = re.findall(r"[0-9]+|[^0-9]+", version)
    return tuple((0, int(run), "") if run[0].isdigit() else (1, 0, run) for run in runs)
