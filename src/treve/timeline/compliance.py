"""Compliance over time: what was found, period by period, and beside it how hard anyone looked.

**Quiet is not compliance.** A row says what was reported and found, how many hours anybody looked, and where both are
nothing, that nothing is known; no row and no sum says that somebody complied. Nobody is ranked: rows stand in the order
of the agreement, then of time, areas and parties by their names; there is no rate.

For each agreement, version and reading the days from its beginning to its end, or to the last day of which anything
is known (a lone date after a year's silence apart), are tiled by periods. Every finding is counted in exactly one row
of `over="all"`: in the period that holds its whole time, or in one of four rows apart (`spread`): its time is wider
than a period, unknown, or lies before or after. Incidents and aggregates are counted apart; what people adopted apart
from what is only apparent. `expected` is the sum of the probabilities of incidents, with the bounds that open points
of the terms leave. What a guarantor or party alleges stands under its own name, and is added to nothing.

It lies in `timeline`, since it lays findings on the same days as words, deeds and deadlines (docs/adr/0019).
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import polars as pl

from treve.base.doubt import PPM
from treve.base.time import When, interval, zone_of
from treve.names.fold import fold
from treve.terms.force import Spell, force_intervals
from treve.terms.model import Reading, Terms
from treve.terms.weigh import Weights
from treve.timeline.compliance_shapes import NOT_TOLD, VERDICTS, AllegedRow, ComplianceRow, Over, Spread
from treve.timeline.days import By, Period, begins, following, on_days, periods
from treve.timeline.effort import EffortRow
from treve.timeline.effort_of import days_of, effort_of, once, state_of

MOST_PERIODS = 4_000


class Known(NamedTuple):
    """What compliance is worked out from: frames of a view, rows of `effort`, and of allegations.

    An allegation has `by`, `earliest`, `latest` (civil days), `count` or null, `agreement` or null.
    """

    incidents: pl.DataFrame
    findings: pl.DataFrame
    told: pl.DataFrame
    effort: Sequence[EffortRow]
    allegations: Sequence[Mapping[str, Any]] = ()


class Asked(NamedTuple):
    """By which periods, over which areas, and within which days (all, if not said)."""

    by: By = "week"
    over: Over = "all"
    first: dt.date | None = None
    last: dt.date | None = None


def compliance(
    known: Known, agreements: Sequence[Terms], asked: Asked | None = None, weights: Weights | None = None
) -> list[ComplianceRow]:
    """Return the rows: by agreement, version, reading, then rows apart last, time and area.

    Args:
        known: findings hold every version in `agreements`.
        agreements: versions, each bounded to when it applies (`terms.versions.in_their_time`).
        asked: by which periods and over what.
        weights: of open points, for the days in force.

    The answer depends on the sets of rows, never on their order. Cost: about 20 us a row and finding.
    """
    wanted = asked or Asked()
    found = []
    for terms in agreements:
        table = _Table(known, terms, wanted, weights or Weights())
        for reading in terms.readings:
            found += table.rows(reading)
    return found


class _Table:
    """One version: its days, and what lies in each of its periods and areas."""

    def __init__(self, known: Known, terms: Terms, asked: Asked, weights: Weights) -> None:
        self.terms, self.asked, self.weights = terms, asked, weights
        zone = terms.theatre.zone
        mine = known.findings.filter((pl.col("agreement") == terms.agreement) & (pl.col("version") == terms.version))
        judged = on_days(mine.join(known.incidents.select(*_OF_INCIDENT), on="incident"), zone)
        told = on_days(known.told.filter("computed_with"), zone)
        self.spelt = _spellings([judged["adm1"], told["adm1"]], [row["adm1"] for row in known.effort])
        judged, told = (frame.with_columns(pl.col("adm1").replace(self.spelt)) for frame in (judged, told))
        efforts = [(days_of(row, zone), row) for row in known.effort]
        self.first, self.last = self._span([judged, told], [days for days, _ in efforts])
        self.periods = list(periods(self.first, self.last, asked.by, MOST_PERIODS))
        self.last = self.periods[-1].last if self.periods else self.last
        self.shown = [one for one in self.periods if self._is_asked(one)]
        self.opens = {begins(one.first, asked.by): one for one in self.periods}
        self.wide: dict[tuple[dt.date, str | None], int] = {}
        self.judged = self._counted(judged)
        self.told = self._received(told)
        self.efforts = self._placed(efforts)
        self.alleged = self._alleged(known.allegations)

    # Which days

    def _span(self, frames: Sequence[pl.DataFrame], looked: Sequence[Period]) -> tuple[dt.date, dt.date]:
        """Return the first day in force, and the last: of the agreement if it has one, else of what is known."""
        spells = [
            one.interval
            for reading in self.terms.readings
            for one in force_intervals(self.terms, reading, self.weights)
            if one.chance_ppm and one.interval.end_s > one.interval.start_s
        ]
        zone = zone_of(self.terms.theatre.zone)
        if not spells:
            return dt.date.max, dt.date.min
        first = dt.datetime.fromtimestamp(min(one.start_s for one in spells), zone).date()
        end = max(one.end_s for one in spells)
        days = {day for frame in frames for day in frame["last_day"].unique() if day is not None and day >= first}
        last = _without_strays(sorted({*days, *(one.last for one in looked if one.last >= first)}), first)
        if end < _FAR_S:
            last = min(last, dt.datetime.fromtimestamp(end - 1, zone).date())
        return first, last

    def _is_asked(self, one: Period) -> bool:
        first, last = self.asked.first or dt.date.min, self.asked.last or dt.date.max
        return one.first <= last and first <= one.last

    def _spread(self) -> list[pl.Expr]:
        """Return which period a row lies in (its first day), and how it is spread where it lies in none."""
        first, last = pl.col("first_day"), pl.col("last_day")
        opens = [_start(each, self.asked.by) for each in (first, last)]
        inside = (first >= self.first) & (last <= self.last) & (opens[0] == opens[1])
        spread = (
            pl.when(first.is_null())
            .then(pl.lit("undated"))
            .when(inside)
            .then(pl.lit("within"))
            .when(last < self.first)
            .then(pl.lit("before"))
            .when(first > self.last)
            .then(pl.lit("after"))
            .otherwise(pl.lit("wider"))
        )
        period = pl.max_horizontal(opens[0], pl.lit(self.first))
        return [spread.alias("spread"), pl.when(inside).then(period).otherwise(None).alias("period")]

    # What lies in them

    def _area(self) -> pl.Expr:
        """Return the area of a finding, one or, for parties, several."""
        if self.asked.over == "province":
            return pl.concat_list(pl.col("adm1").fill_null(NOT_TOLD))
        if self.asked.over == "zone":
            zones = {rule.id: ", ".join(sorted(rule.within)) for rule in self.terms.rules}
            named = pl.col("rule").replace_strict(zones, default=NOT_TOLD, return_dtype=pl.String)
            return pl.concat_list(named.fill_null(NOT_TOLD))
        if self.asked.over == "party":
            sides = pl.concat_list(pl.col("side_a").fill_null([]), pl.col("side_b").fill_null([]))
            each = [
                pl.when(sides.list.set_intersection([m.actor for m in party.members]).list.len() > 0)
                .then(pl.lit(party.id))
                .otherwise(None)
                for party in self.terms.parties
            ]
            return pl.concat_list(each).list.drop_nulls()
        return pl.concat_list(pl.lit(None, dtype=pl.String))

    def _counted(self, judged: pl.DataFrame) -> dict[tuple[str, Any, str, str | None], dict[str, Any]]:
        """Return counts by reading, period, spread and area."""
        adopted = pl.col("standing")
        violation = (pl.col("verdict") == "violation") & ~pl.col("aggregate")
        keys = ("reading", "period", "spread", "area")
        laid = judged.with_columns(*self._spread(), self._area().alias("area"))
        laid = laid.explode("area") if self.asked.over != "all" else laid.with_columns(area=pl.lit(None, pl.String))
        laid = laid.filter(pl.col("area").is_not_null()) if self.asked.over == "party" else laid
        grouped = laid.group_by(*keys).agg(
            *(
                ((pl.col("verdict") == verdict) & (pl.col("aggregate") == summed)).sum().alias(f"{verdict} {summed}")
                for verdict in VERDICTS
                for summed in (False, True)
            ),
            *((violation & (adopted == one)).sum().alias(one) for one in ("adopted", "disputed", "rejected")),
            *(
                pl.col(name).filter(~pl.col("aggregate")).fill_null(0).sum().alias(name)
                for name in ("probability_ppm", "least_ppm", "most_ppm")
            ),
        )
        return {
            (row["reading"], row["period"], row["spread"], row["area"]): row for row in grouped.iter_rows(named=True)
        }

    def _received(self, told: pl.DataFrame) -> dict[tuple[Any, str | None], tuple[int, list[str]]]:
        """Return the reports of each period and province, and their sources."""
        by_area = self.asked.over == "province"
        area = pl.col("adm1").fill_null(NOT_TOLD) if by_area else pl.lit(None, dtype=pl.String)
        laid = told.with_columns(*self._spread(), area.alias("area"))
        grouped = (
            laid.filter(pl.col("spread") == "within")
            .group_by("period", "area")
            .agg(pl.len().alias("reports"), pl.col("source").unique().sort())
        )
        wide = laid.filter(pl.col("spread") == "wider").group_by("first_day", "last_day", "area").len()
        for first, last, where, count in wide.iter_rows():
            for one in self._met(Period(first, last)):
                self.wide[one.first, where] = self.wide.get((one.first, where), 0) + count
        return {(row[0], row[1]): (row[2], row[3]) for row in grouped.iter_rows()}

    def _met(self, days: Period) -> Iterator[Period]:
        """Give the periods that have a day in common with these."""
        at = begins(max(days.first, self.first), self.asked.by)
        while (one := self.opens.get(at)) is not None and one.first <= days.last:
            yield one
            at = following(at, self.asked.by)

    def _placed(
        self, efforts: Sequence[tuple[Period, EffortRow]]
    ) -> dict[tuple[dt.date, str | None], list[tuple[bool, EffortRow]]]:
        """Return the efforts of each period and area, and whether each lies within the period."""
        found: dict[tuple[dt.date, str | None], list[tuple[bool, EffortRow]]] = {}
        for days, row in once(efforts):
            for one in self._met(days):
                inside = one.first <= days.first and days.last <= one.last
                for area in self._areas_of(row):
                    found.setdefault((one.first, area), []).append((inside, row))
        return found

    def _areas_of(self, row: EffortRow) -> list[str | None]:
        if self.asked.over == "province":
            return [self.spelt.get(row["adm1"], row["adm1"]) if row["adm1"] else NOT_TOLD]
        if self.asked.over == "zone":
            # Only a zone named whole tells which province lies in it; for others nobody knows where looking was.
            whole = {zone.id: set(zone.whole_of) for zone in self.terms.zones}
            names = {row["adm1"], row["country"]} - {None}
            labels = {", ".join(sorted(rule.within)) for rule in self.terms.rules}
            return [
                label for label in sorted(labels) if any(names & whole.get(zone, set()) for zone in label.split(", "))
            ]
        if self.asked.over == "party":
            return [party.id for party in self.terms.parties]
        return [None]

    def _alleged(self, rows: Sequence[Mapping[str, Any]]) -> dict[dt.date, list[AllegedRow]]:
        """Return what each registrar alleges of each period; what is wider than a period stands in no row of one."""
        found: dict[dt.date, dict[str, list[int]]] = {}
        for row in sorted(rows, key=lambda each: (str(each["by"]), str(each["earliest"]), str(each["latest"]))):
            if row.get("agreement") not in (None, self.terms.agreement):
                continue
            first, last = (dt.date.fromisoformat(str(row[name])[:10]) for name in ("earliest", "latest"))
            one = self.opens.get(begins(first, self.asked.by))
            if one is None or first < one.first or last > one.last:
                continue
            mine = found.setdefault(one.first, {}).setdefault(str(row["by"]), [0, 0])
            count = row.get("count")
            mine[0] += count if isinstance(count, int) else 0
            mine[1] += count is None
        return {
            day: [{"by": by, "acts": acts, "in_words": words} for by, (acts, words) in sorted(named.items())]
            for day, named in found.items()
        }

    # The rows

    def rows(self, reading: Reading) -> list[ComplianceRow]:
        """Return the rows of a reading."""
        mine = {key[1:]: row for key, row in self.judged.items() if key[0] == reading.id}
        spells = force_intervals(self.terms, reading, self.weights)
        areas = self._areas(mine)
        found = [
            self._row(reading, one, "within", area, mine.get((one.first, "within", area)), spells)
            for one in self.shown
            for area in areas
        ]
        whole = self.asked.first is None and self.asked.last is None
        for spread in ("wider", "undated", "before", "after") if whole else ():
            found += [
                self._row(reading, None, spread, area, mine[None, spread, area], spells)
                for area in areas
                if (None, spread, area) in mine
            ]
        return found

    def _areas(self, mine: Iterable[tuple[Any, str, str | None]]) -> list[str | None]:
        if self.asked.over == "all":
            return [None]
        if self.asked.over == "party":
            return [*sorted(party.id for party in self.terms.parties)]
        named = {area for _, _, area in mine} | {area for _, area in self.efforts} | {area for _, area in self.told}
        if self.asked.over == "zone":
            named |= {", ".join(sorted(rule.within)) for rule in self.terms.rules}
        return [*sorted((area for area in named if area is not None), key=lambda area: (area == NOT_TOLD, area))]

    def _row(
        self,
        reading: Reading,
        one: Period | None,
        spread: Spread | str,
        area: str | None,
        counts: Mapping[str, Any] | None,
        spells: Sequence[Spell],
    ) -> ComplianceRow:
        """Return one row; an area without a count of its own has none."""
        row = counts or {}
        where = area if self.asked.over == "province" else None
        reports, sources = self.told.get((one.first, where), (0, [])) if one else (0, [])
        wider = self.wide.get((one.first, where), 0) if one else 0
        effort = effort_of(self.efforts.get((one.first, area), ()) if one else ())
        violations = row.get("violation False", 0)
        # A report may leave its province to others that tell of the same incident.
        found = sum(row.get(f"{verdict} {summed}", 0) for verdict in VERDICTS for summed in (False, True))
        people = {name: row.get(name, 0) for name in ("adopted", "disputed", "rejected")}
        return {
            "agreement": self.terms.agreement,
            "version": self.terms.version,
            "reading": reading.id,
            "by": self.asked.by,
            "over": self.asked.over,
            "earliest": one.first.isoformat() if one else None,
            "latest": one.last.isoformat() if one else None,
            "spread": spread,
            "area": area,
            "days": one.days if one else 0,
            "days_in_force": self._days(one, spells, sure=True) if one else 0,
            "days_maybe": self._days(one, spells, sure=False) if one else 0,
            "incidents": {verdict: row.get(f"{verdict} False", 0) for verdict in VERDICTS},
            "aggregates": {verdict: row.get(f"{verdict} True", 0) for verdict in VERDICTS},
            "apparent": violations - sum(people.values()),
            "adopted": people["adopted"],
            "disputed": people["disputed"],
            "rejected": people["rejected"],
            "expected": round(row.get("probability_ppm", 0) / PPM, 3),
            "least": round(row.get("least_ppm", 0) / PPM, 3),
            "most": round(row.get("most_ppm", 0) / PPM, 3),
            "reports": reports,
            "reports_wider": wider,
            "sources": list(sources),
            "state": state_of(reports + found, wider, effort) if one else "apart",
            "effort": effort,
            "allegations": self.alleged.get(one.first, []) if one and self.asked.over == "all" else [],
        }

    def _days(self, one: Period, spells: Sequence[Spell], *, sure: bool) -> int:
        """Return on how many days of a period the agreement was in force for a part of the day at least.

        Of several beginnings one is right, so a day that lies behind all of them is sure.
        """
        possible = [spell for spell in spells if spell.chance_ppm]
        rivals = [spell for spell in possible if spell.point.startswith("force:")]

        def covered(start: int, end: int) -> bool:
            on = [spell for spell in possible if spell.interval.start_s < end and start < spell.interval.end_s]
            if not sure:
                return bool(on)
            settled = any(not spell.open and spell.chance_ppm == PPM for spell in on)
            return settled or (bool(rivals) and all(spell in on for spell in rivals))

        return sum(covered(*self._seconds(one.first + dt.timedelta(days=k))) for k in range(one.days))

    def _seconds(self, day: dt.date) -> tuple[int, int]:
        found = interval(When("day", day.isoformat(), day.isoformat(), self.terms.theatre.zone))
        assert found is not None
        return found


_OF_INCIDENT = ("incident", "start_s", "end_s", "adm1", "aggregate", "side_a", "side_b")
_FAR_S = 32_503_680_000
"""The year 3000: an agreement without an end runs on beyond it."""


def _without_strays(days: Sequence[dt.date], first: dt.date) -> dt.date:
    """Return the last day before a silence of more than a year: what stands alone beyond it is a clock never set.

    >>> _without_strays([dt.date(2025, 3, 1), dt.date(2025, 5, 31), dt.date(2052, 3, 2)], dt.date(2025, 3, 1))
    datetime.date(2025, 5, 31)
    """
    last = days[0] if days else first
    for day in days:
        if (day - last).days > _SILENCE_DAYS:
            break
        last = day
    return last


_SILENCE_DAYS = 366


def _spellings(columns: Sequence[pl.Series], others: Sequence[str | None]) -> dict[str, str]:
    """Return the spellings of provinces that are one name, each with the one that is written most often."""
    counts = Counter(name for column in columns for name in column if name is not None)
    counts.update(name for name in others if name)
    groups: dict[str, list[str]] = {}
    for name in counts:
        groups.setdefault(fold(name), []).append(name)
    best = {key: min(names, key=lambda name: (-counts[name], name)) for key, names in groups.items()}
    return {name: best[fold(name)] for name in counts}


def _start(day: pl.Expr, by: By) -> pl.Expr:
    return day if by == "day" else day.dt.truncate("1w" if by == "week" else "1mo")
