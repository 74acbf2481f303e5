"""A desk: what is at hand to answer for one new report at once, while the full view follows later.

A view of a million reports takes a minute; who has typed in one wants to know now whether it is known already, which
incident it joins, and what the agreements make of that. A desk holds the index of reports (incidents/arrive.py) and the
rows that an answer needs. It changes nothing and decides nothing: the next view is worked out from the entries alone.

How far an answer may differ from that view: a report may move others (between two incidents, or by making a place more
crowded), which is for the next fusion to say; an area of combat that nobody drew is reckoned from the incidents near by
as the last view had them; and a village that only other reports' coordinates teach is not looked up.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.time import DAY_S
from treve.findings import parameters as finding_parameters
from treve.findings.assess import judge_rows
from treve.findings.combat import Around, around_of
from treve.findings.rows import SCHEMA as ASKED
from treve.findings.rows import rows_of
from treve.incidents import parameters as fusion_parameters
from treve.incidents.arrive import Arrival, Index, arrive_coming, coming, index, with_arrival
from treve.incidents.gather import Arrived, gather
from treve.incidents.summary import summarise_one
from treve.linkage.block import Ints
from treve.linkage.metric import CIRCLE_E7, METRES_PER_DEGREE
from treve.node.derive import with_what_was_told
from treve.node.registers import Registers
from treve.terms.model import Terms

Ids = NDArray[np.bytes_]
Texts = Mapping[str, str]

FIGHT_M, FIGHT_S = 40_000, 13 * DAY_S
"""By how much the doubt about a fight's own place and time may carry it into reach (findings/nearby.py), and its civil
day on that of the theatre."""


class Answer(NamedTuple):
    """What a new report came to.

    `incident`: the one that it belongs to now; `was`: its name before, where this report is the earliest of it and so
    gives it another (any member's id finds it); `new` where it is the first to tell of it; `known`: it was there
    before, and nothing was added. `links`: the reports that it is linked to and the strength, strongest first, in
    thousandths of a nat. `row`: the incident with this report; `findings`: one row an agreement, version and reading.
    """

    report: str
    incident: str
    was: str | None
    new: bool
    known: bool
    links: tuple[tuple[str, int], ...]
    row: dict[str, Any]
    findings: tuple[dict[str, Any], ...]


class Held(NamedTuple):
    """The frames of a view that a desk needs, see node/view.py."""

    reports: pl.DataFrame
    told: pl.DataFrame
    incidents: pl.DataFrame


@dataclass
class Desk:
    """See the module. `joined`: the reports that came since, by the incident that they joined, and its rows."""

    held: Held
    among: Index
    agreements: Sequence[Terms]
    registers: Registers
    thresholds: finding_parameters.Parameters
    joined: dict[bytes, list[str]] = field(default_factory=dict)
    reports: dict[str, pl.DataFrame] = field(default_factory=dict)
    told: dict[str, pl.DataFrame] = field(default_factory=dict)
    fights: dict[int, Around] = field(default_factory=dict)

    def answer(self, came: Arrived) -> Answer:
        """Return what a report comes to, and remember it for the next."""
        report, incident, found = self.remember(came)
        return self._answered(report, incident, found or Arrival((), (), None), known=found is None)

    def remember(self, came: Arrived) -> tuple[str, bytes, Arrival | None]:
        """Note a report; return its id, the incident as the index calls it, and its links: none where it was there."""
        gathered = gather([came], *self.registers[:3], self.registers.gazetteer, self.registers.agencies)
        row = gathered.reports.row(0, named=True)
        report = str(row["report"])
        before = self._incident_of(report)
        if before is not None:
            return report, before, None
        one = coming(row, self.among)
        found = arrive_coming(one, self.among)
        incident = (found.incident or report).encode()
        self.among = with_arrival(one, incident.decode(), self.among)
        self.joined.setdefault(incident, []).append(report)
        self.reports[report], self.told[report] = gathered.reports, gathered.told
        return report, incident, found

    def _answered(self, report: str, incident: bytes, found: Arrival, *, known: bool) -> Answer:
        reports, told = self._of(incident)
        row = self._row(reports, told)
        findings: list[dict[str, Any]] = []
        read: dict[str, pl.DataFrame] = {}
        for terms in self.agreements:
            actors, kinds = self.registers.actors, self.registers.kinds
            near = self._fights_near(row, incident, terms)
            zone = terms.theatre.zone
            if zone not in read:
                read[zone] = rows_of(row.select(_read(row)), zone)
            judged = judge_rows(read[zone], terms, terms.readings, actors, kinds, self.thresholds, beside=near)
            findings += judged.explained().to_dicts()
        links = tuple(zip(found.reports, found.scores, strict=True))
        name = row["incident"][0]
        was = incident.decode() if incident.decode() != name else None
        return Answer(report, name, was, len(reports) == 1, known, links, row.row(0, named=True), tuple(findings))

    def _incident_of(self, report: str) -> bytes | None:
        """Return the incident of a report that is there, as the index calls it."""
        if report in self.reports:
            return next(incident for incident, reports in self.joined.items() if report in reports)
        at = int(np.searchsorted(self.among.base.reports, report.encode()))
        if at == len(self.among.base.reports) or self.among.base.reports[at] != report.encode():
            return None
        return bytes(self.among.base.incident[at])

    def _of(self, incident: bytes) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Return the reports of an incident and how they were told."""
        first, last = (int(np.searchsorted(self._named, incident, side)) for side in _SIDES)
        rows = np.sort(self._by_incident[first:last])
        ids = self.among.base.reports[rows]
        begins, ends = (np.searchsorted(self._told_ids, ids, side) for side in _SIDES)
        ways = [at for first, last in zip(begins.tolist(), ends.tolist(), strict=True) for at in range(first, last)]
        late = self.joined.get(incident, [])
        reports = pl.concat([self.held.reports[rows], *(self.reports[each] for each in late)]).sort("report")
        told = pl.concat([self.held.told[ways], *(self.told[each] for each in late)]).sort("report", "fingerprint")
        return reports, told

    def _row(self, reports: pl.DataFrame, told: pl.DataFrame) -> pl.DataFrame:
        """Return the incident that these reports make, as the view's frame of incidents has it."""
        members, incidents = summarise_one(reports)
        return with_what_was_told(incidents, members, told)

    def _fights_near(self, row: pl.DataFrame, incident: bytes, terms: Terms) -> Around | None:
        """Return the fights that are near enough to count where an area of combat is reckoned, as far as that asks."""
        start, end, lat, lon, radius = (row[name][0] for name in ("start_s", "end_s", "lat_e7", "lon_e7", "radius_m"))
        reach = [zone.reckoned for zone in terms.zones if zone.reckoned is not None]
        if start is None or lat is None or not reach:
            return None
        apart_s = 2 * max(one.within_days for one in reach) * DAY_S + FIGHT_S + 2 * (end - start)
        apart_m = 2 * max(one.within_m for one in reach) + FIGHT_M + 2 * (radius or 0)
        some = self._fights(terms)
        first, last = np.searchsorted(some.spots.start_s, [start - apart_s, end + apart_s])
        span = apart_m * 10_000_000 // METRES_PER_DEGREE
        narrowest = max(math.cos(math.radians(min((abs(lat) + span) / 1e7, 89))), 0.01)
        aside = np.abs(some.spots.lon_e7[first:last] - lon)
        near = np.abs(some.spots.lat_e7[first:last] - lat) <= span
        near &= np.minimum(aside, CIRCLE_E7 - aside) <= span / narrowest
        named = incident.decode()
        return some.take(np.array([at for at in (np.flatnonzero(near) + first).tolist() if some.ids[at] != named], int))

    def _fights(self, terms: Terms) -> Around:
        """Return the incidents of the last view that are fights of one of the zones that are reckoned."""
        if id(terms) not in self.fights:
            self.fights[id(terms)] = _fights_of(self.held.incidents, terms, self.registers)
        return self.fights[id(terms)]

    @cached_property
    def _by_incident(self) -> Ints:
        return np.argsort(self.among.base.incident, kind="stable")

    @cached_property
    def _named(self) -> Ids:
        return self.among.base.incident[self._by_incident]

    @cached_property
    def _told_ids(self) -> Ids:
        return _bytes(self.held.told["report"])


def _fights_of(incidents: pl.DataFrame, terms: Terms, registers: Registers) -> Around:
    """Return those incidents that are fights with the actors of a zone that is reckoned, in the order of their days."""
    found = around_of(
        rows_of(incidents.select(_read(incidents)), terms.theatre.zone), terms, registers.actors, registers.kinds
    )
    drawn = np.flatnonzero(np.logical_or.reduce(list(found.fights.values())))
    return found.take(drawn[np.argsort(found.spots.start_s[drawn], kind="stable")])


def _read(incidents: pl.DataFrame) -> list[str]:
    return [name for name in ASKED if name in incidents.columns]


_SIDES: tuple[Any, Any] = ("left", "right")


def desk_of(held: Held, members: pl.DataFrame, agreements: Sequence[Terms], registers: Registers, texts: Texts) -> Desk:
    """Return a desk over what a view holds; `texts`: the parameters "fusion" and "findings". Cost: that of an index."""
    fusing = fusion_parameters.read_parameters(texts["fusion"].encode())
    return over(held, index(held.reports, members, fusing), agreements, registers, texts)


def over(held: Held, among: Index, agreements: Sequence[Terms], registers: Registers, texts: Texts) -> Desk:
    """Return the same where there is an index already."""
    thresholds = finding_parameters.read_parameters(texts["findings"].encode())
    return Desk(held, among, agreements, registers, thresholds)


def _bytes(words: pl.Series) -> Ids:
    return np.array(words.cast(pl.Binary).to_list(), dtype=np.bytes_)
