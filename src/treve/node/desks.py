"""Whose word reports are that correct or withdraw others, and which others an audience may be told of.

Only the desk that told a report mends it (incidents/corrections.py), so each report gets the organisation of its
entry. To whoever does not see all, a correction names no report that they do not see: its id may be a hash of what is
withheld. That it corrects or withdraws something is its author's own word, and stays.
"""

from collections.abc import Sequence

import msgspec

from treve.entries.report import Report
from treve.incidents.gather import Arrived
from treve.node.centre import Centre
from treve.node.held_back import by_place
from treve.node.sight import Sight, homes_of

NOT_SHOWN = ""
"""Stands in the place of the id of a report that the audience does not see."""


def of_desks(arrived: Sequence[Arrived], centre: Centre, sight: Sight) -> list[Arrived]:
    """Return the reports with the homes of their entries, naming only what is seen.

    Where none names another, nothing is looked up. Cost otherwise: that of `Centre.outlines`.
    """
    if not any(_names(one.report) for one in arrived):
        return list(arrived)
    homes = homes_of(centre)
    if sight.sees_all:
        return [one._replace(home=homes[one.entry]) for one in arrived]
    seen = {one.report.identity.report for one in arrived}

    def shown(named: str | None) -> str | None:
        if named is None or named in seen:
            return named
        place = sight.found.places.get(named)
        called = by_place(place) if place is not None else NOT_SHOWN
        return called if called in seen else NOT_SHOWN

    made = []
    for one in arrived:
        report, content = one.report, one.report.content
        if _names(report):
            named = {name: shown(getattr(content, name)) for name in ("corrects", "withdraws")}
            report = msgspec.structs.replace(report, content=msgspec.structs.replace(content, **named))
        made.append(one._replace(home=homes[one.entry], report=report))
    return made


def _names(report: Report) -> bool:
    return report.content.corrects is not None or report.content.withdraws is not None
