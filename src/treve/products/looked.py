"""How hard anyone looked, for the daily report: the days up to the day, and the day province by province."""

import datetime as dt
from typing import NamedTuple

import msgspec

from treve.products.seen import Seen
from treve.terms.model import Terms
from treve.timeline.compliance import Asked, Known, compliance
from treve.timeline.compliance_shapes import ComplianceRow
from treve.timeline.effort import EffortRow

DAYS = 7


class Looked(NamedTuple):
    """Rows of compliance under the first reading: of the last days over all, and of the day by province.

    What is found differs by reading; how hard anyone looked, and what that is worth, does not.
    """

    days: tuple[ComplianceRow, ...]
    provinces: tuple[ComplianceRow, ...]

    @property
    def is_known(self) -> bool:
        """Whether anything is on record for the last of the days."""
        return bool(self.days) and self.days[-1]["effort"]["efforts"] > 0


def looked(view: Seen, terms: Terms, day: dt.date) -> Looked:
    """Return how hard anyone looked on a day and before; empty outside the days of the agreement."""
    efforts = [msgspec.json.decode(text, type=EffortRow) for text in view.effort["row"]]
    known = Known(view.incidents, view.findings, view.told, efforts)
    since = day - dt.timedelta(days=min(DAYS - 1, (day - dt.date.min).days))
    first = terms.readings[0].id

    def under_first(asked: Asked) -> tuple[ComplianceRow, ...]:
        return tuple(row for row in compliance(known, [terms], asked) if row["reading"] == first)

    return Looked(under_first(Asked("day", "all", since, day)), under_first(Asked("day", "province", day, day)))
