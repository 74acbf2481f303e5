"""The chain of reasons of each finding: when, what, where, between whom, what is open, and what follows.

Written for those findings that somebody looks at, from the tables and numbers that decided. Reasons that many findings
share (the same sides under the same reading, the same days) are written once.
"""

import datetime as dt
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

import numpy as np

from treve.base.doubt import PPM
from treve.base.time import civil_day, zone_of
from treve.findings.acts import armed, excluded_acts, prohibited
from treve.findings.breach import CIVILIANS
from treve.findings.grounds import Grounds, said
from treve.findings.kernel import (
    AFTER,
    BEFORE,
    FIELDS,
    FLAG_ELSEWHERE,
    FLAG_NAMED,
    FLAG_VAGUE,
    GROUND_NAMES,
    SUSPENDED,
    VERDICTS,
)
from treve.findings.place import MODES, as_share
from treve.findings.plans import Cut
from treve.findings.reasons import joined, reason, share_ppm
from treve.findings.settled import OF_TIME, Facts, settled
from treve.findings.sided import Sided
from treve.findings.when import Clock
from treve.findings.worlds import Chance, Side
from treve.terms.model import Rule, Standing
from treve.terms.scope import points

if TYPE_CHECKING:
    from treve.findings.judged import Tables

AS_COARSE = 0.05
"""By so much nearness a place comes closer to fights at its best than on the whole to be said to be coarse."""

LISTED = 3
"""So many of those whom an umbrella may stand for are told by name."""

FOREVER_S = 500 * 366 * 86_400
"""An end that lies so far from the beginning is none."""

COLUMNS = (
    *("kind", "place_class", "place_name", "adm1", "country", "radius_m", "start_s", "end_s", "place_is"),
    *("reports", "independent_sources", "source_names", "origins", "parties_only"),
)


class Writer:
    """Writes reasons from one set of tables. Pure; what is written once is kept."""

    def __init__(self, tables: "Tables") -> None:
        """Lay the columns out."""
        self.t = tables
        self.terms, self.parameters = tables.terms, tables.parameters
        self.points: dict[str, tuple[Standing, str]] = points(tables.terms)
        self.zones = {zone.id: zone for zone in tables.terms.zones}
        self.grounds = Grounds(tables.terms, tables.actors, tables.parameters)
        self.least = as_share(tables.parameters.ruled_out_below_ppm)
        self.columns = {name: tables.rows[name].to_list() for name in COLUMNS}
        self.chances = {zone: tables.combat.chance(zone) for zone in tables.combat.near}
        self._kept: dict[Hashable, Any] = {}

    def clause(self, r: int, rule: int, ground: int, span: int, question: int) -> str:
        """Return the clause that decides a finding with this rule and ground."""
        one, terms = self.terms.rules[rule], self.terms
        name = GROUND_NAMES[ground] if ground < len(GROUND_NAMES) else ""
        if name in ("before", "after"):
            return terms.in_force.clause
        if name == "suspended":
            stopped = [each for each in terms.in_force.suspensions if not each.rules or one.id in each.rules]
            return stopped[0].clause if stopped else terms.in_force.clause
        if name in ("beyond_area", "excluded_area"):
            outs = self.t.map.cuts[r][span][rule].plan.without if name == "excluded_area" else ()
            return self.zones[outs[0].zone if outs else one.within[0]].clause
        if name == "excluded_actor":
            return self.grounds.deciding(one, name, self.t.questions.asked[question], self.t.readings[r]) or one.clause
        return one.clause

    def explain(self, row: int, r: int) -> tuple[str, list[str]]:
        """Return the reasons of a finding as JSON, and the open points on which it turns."""
        answers = self.t.answers
        rule = int(answers.rule[r, row])
        verdict, ground = VERDICTS[answers.verdict[r, row]], int(answers.ground[r, row])
        n = dict(zip(FIELDS, answers.numbers[r, row].tolist(), strict=True))
        one = self.terms.rules[rule]
        cut = self.t.map.cuts[r][int(self.t.span[row])][rule]
        parts = [self._when(row, self.t.clocks[r][-1])]
        turning: list[tuple[str, float]] = []
        agreement_over = not self._running(row, self.t.clocks[r][-1])
        if not agreement_over:
            parts += self._rule_time(row, r, rule)
        timely = verdict != "outside" or ground not in (BEFORE, AFTER, SUSPENDED)
        if timely:
            parts += self._where(row, r, rule, cut, n)
        if verdict == "outside":
            parts += self._settled(row, r, one, timely=timely)
        else:
            parts += self._act(row, r, rule, one)
            parts += self._between(row, r, rule, verdict)
            parts += self._settled(row, r, one, timely=True)
            if verdict != "not_covered":
                parts += self._combat(row, cut)
                turning = self._turns(row, r, rule, cut)
                parts += [self._opened(name, weight) for name, weight in turning]
                parts += self._result(row, verdict, cut, n, int(answers.flags[r, row]), on_points=bool(turning))
        parts += self._told(row)
        return joined(parts), [name for name, _ in turning]

    def _running(self, row: int, clock: Clock) -> bool:
        start, end = self.columns["start_s"][row], self.columns["end_s"][row]
        return start is None or self._share(clock, start, end, 3) > 0

    @staticmethod
    def _share(clock: Clock, start: int, end: int, which: int) -> float:
        """Return one of mean, firm, least, most over an interval."""
        first, last = np.searchsorted(clock.cuts, [start, end - 1], side="right").tolist()
        if first == last:
            return float(clock.values[first, which])
        edges = [start, *clock.cuts[first:last].tolist(), end]
        lengths = np.diff(np.array(edges, dtype=np.float64))
        return float(lengths @ clock.values[first : last + 1, which] / (end - start))

    def _when(self, row: int, clock: Clock) -> bytes:
        start, end = self.columns["start_s"][row], self.columns["end_s"][row]
        key = ("when", start, end, id(clock))
        if key not in self._kept:
            self._kept[key] = self._written_when(start, end, clock)
        found: bytes = self._kept[key]
        return found

    def _written_when(self, start: int | None, end: int, clock: Clock) -> bytes:
        zone, clause = self.terms.theatre.zone, self.terms.in_force.clause
        running = np.flatnonzero(clock.values[:, 3] > 0)
        first = int(clock.cuts[running[0] - 1]) if len(running) and running[0] else None
        last = int(clock.cuts[running[-1]]) if len(running) and running[-1] < len(clock.cuts) else None
        since = self.terms.in_force.since.isoformat(timespec="minutes") if first is None else _local(first, zone)
        if start is None:
            return reason("no_date", clause, since=since)
        days: dict[str, Any] = self._days(start, end)
        mean, most = self._share(clock, start, end, 0), self._share(clock, start, end, 3)
        if most > 0:
            if mean >= 1:
                return reason("in_force", clause, since=since, **days)
            return reason("partly_in_force", clause, since=since, share=share_ppm(mean), **days)
        if first is None or end <= first:
            return reason("before_force", clause, since=since, **days)
        if last is None or start < last:
            return reason("suspended", clause, **days)
        until = {"until": _local(last, zone)} if last - first < FOREVER_S else {}
        return reason("after_force", clause, since=since, **days, **until)

    def _days(self, start: int, end: int) -> dict[str, str]:
        zone = self.terms.theatre.zone
        return {"first": civil_day(start, zone).isoformat(), "last": civil_day(end - 1, zone).isoformat()}

    def _rule_time(self, row: int, r: int, rule: int) -> list[bytes]:
        """Return whether the rule's own time says something that the agreement's does not."""
        clock, whole = self.t.clocks[r][rule], self.t.clocks[r][-1]
        if clock.key == whole.key:
            return []
        start, end, one = self.columns["start_s"][row], self.columns["end_s"][row], self.terms.rules[rule]
        if start is None:
            return []
        mean, most = self._share(clock, start, end, 0), self._share(clock, start, end, 3)
        if most > 0:
            close = mean >= self._share(whole, start, end, 0)
            return [] if close else [reason("rule_partly", one.clause, share=share_ppm(mean))]
        first, last = np.searchsorted(clock.cuts, [start, end - 1], side="right").tolist()
        if clock.halted[first : last + 1].any():
            return [reason("suspended", self.clause(r, rule, SUSPENDED, 0, -1), **self._days(start, end))]
        begun = bool((clock.values[:first, 3] > 0).any())
        return [reason("rule_over" if begun else "rule_not_begun", one.clause)]

    def _told(self, row: int) -> list[bytes]:
        """Return who says so: one source alone is named as one source alone."""
        c = self.columns
        reports, sources, alleged = c["reports"][row], c["independent_sources"][row], c["parties_only"][row]
        key = ("told", reports, sources, tuple(c["source_names"][row]), tuple(c["origins"][row]), alleged)
        if key not in self._kept:
            known: list[bytes] = []
            if sources == 1 or (sources is None and reports == 1):
                who, citing = list(c["source_names"][row]), list(c["origins"][row])
                known = [reason("one_source", None, who=who, citing=citing, reports=reports or 1)]
            elif sources is not None:
                known = [reason("several_sources", None, sources=sources, reports=reports or sources)]
            if alleged:
                known = [*known, reason("parties_only", None, share=self.parameters.party_word_ppm)]
            self._kept[key] = known
        found: list[bytes] = self._kept[key]
        return found

    def _place(self, row: int) -> dict[str, Any]:
        found = {"precision": self.columns["place_class"][row]}
        names = {"name": "place_name", "adm1": "adm1", "country": "country", "radius_m": "radius_m"}
        for name, column in names.items():
            if self.columns[column][row] is not None:
                found[name] = self.columns[column][row]
        return found

    def _where(self, row: int, r: int, rule: int, cut: Cut, n: dict[str, float]) -> list[bytes]:
        one = self.terms.rules[rule]
        zone = self.zones[one.within[0]]
        flags, within = int(self.t.answers.flags[r, row]), n["within"]
        if flags & FLAG_NAMED:
            code = "inside_by_name"
        elif flags & FLAG_ELSEWHERE and within < self.least:
            code = "elsewhere_by_name"
        elif flags & FLAG_VAGUE:
            code = "zone_undrawn" if not zone.geometries else "no_place"
        else:
            code = "outside_zone" if within < self.least else "partly_inside"
            code = "inside_outline" if within > 1 - self.least else code
        more = {"share": share_ppm(within)} if code in ("partly_inside", "outside_zone") else {}
        parts = [reason(code, zone.clause, zone=zone.id, place=self._place(row), **more)]
        parts += self._end_of_fire(row, one)
        if len(some := self._outlines(row, r, rule)) > 1 and code == "partly_inside":
            parts.append(reason("outlines_compete", zone.clause, who=sorted({each.by for each in some})))
        taken = within - n["share"]
        if taken > self.least:
            outs = [out.zone for out in cut.plan.without]
            parts.append(reason("taken_out", self.zones[outs[0]].clause, zones=outs, share=share_ppm(taken)))
        return parts

    def _end_of_fire(self, row: int, rule: Rule) -> list[bytes]:
        told = self.columns["place_is"][row]
        if rule.place in ("incident", told):
            return []
        wide = self.t.radius_m[row, MODES.index(rule.place)]
        code = "place_of_fire" if rule.place == "fire_from" else "place_of_impact"
        return [] if np.isnan(wide) else [reason(code, rule.clause, within_m=round(float(wide)))]

    def _outlines(self, row: int, r: int, rule: int) -> list[Any]:
        span = int(self.t.span[row])
        return [
            one for name in self.terms.rules[rule].within for one in self.t.map.views[self.t.map.view_of[name, r, span]]
        ]

    def _combat(self, row: int, cut: Cut) -> list[bytes]:
        parts = []
        for area in cut.reckoned:
            near = self.t.combat.near[area.zone]
            reach = self.zones[area.zone].reckoned
            assert reach is not None
            start = self.columns["start_s"][row]
            values: dict[str, Any] = {
                "day": None if start is None else civil_day(start, self.terms.theatre.zone).isoformat(),
                "zone": area.zone,
                "actors": list(reach.fighting_with),
                "within_m": reach.within_m,
                "within_days": reach.within_days,
                "share": share_ppm(float(self.chances[area.zone][row])),
                "open": area.open,
            }
            count, mean, peak = int(near.fights[row]), float(near.mean[row]), float(near.peak[row])
            if np.isnan(mean):
                code = "combat_unknown"
            elif peak > mean + AS_COARSE:
                code = "combat_coarse"
            elif mean > 0.05:
                code = "combat_near"
                values |= {"fights": count}
                if not np.isnan(near.nearest_m[row]):
                    values["nearest_m"] = round(float(near.nearest_m[row]))
            else:
                code = "combat_far"
            parts.append(reason(code, area.clause, **values))
        return parts

    def _act(self, row: int, r: int, rule: int, one: Rule) -> list[bytes]:
        key = ("act", int(self.t.act[row]), rule, r, int(self.t.span[row]))
        if key not in self._kept:
            self._kept[key] = self._written_act(int(self.t.act[row]), r, one, int(self.t.span[row]))
        found: list[bytes] = self._kept[key]
        return found

    def _written_act(self, which: int, r: int, one: Rule, span: int) -> list[bytes]:
        act, kinds, parameters = self.t.acts.acts[which], self.t.kinds, self.parameters
        among = sum(prohibited(kind, one, kinds, parameters) for kind in act.kinds) / len(act.kinds)
        code = "act_prohibited" if among >= 1 else "act_may_be" if among > 0 else "act_not_prohibited"
        parts = [reason(code, one.clause, kind=act.kinds[0], rule=one.id)]
        if one.weapons and among:
            fits = sum(armed(kind, act, one.weapons, kinds, parameters) for kind in act.kinds) / len(act.kinds)
            code = "weapon_fits" if fits >= 1 else "weapon_may_be" if fits > 0 else "weapon_not"
            more = {"share": share_ppm(fits)} if code == "weapon_may_be" else {}
            parts.append(reason(code, one.clause, said=list(act.weapons), calibres_mm=list(act.calibres_mm), **more))
        interval = self.t.spans.interval(span)
        for excluded, _ in excluded_acts(self.terms, one, self.t.readings[r], parameters, interval):
            known = [kind for kind in act.kinds if kinds.known(kind)]
            if any(kinds.is_a(kind, each) for kind in known for each in excluded.acts if kinds.known(each)):
                parts.append(reason("act_excluded", excluded.clause, exclusion=excluded.id))
        return parts

    def _sided(self, row: int) -> Sided:
        """Return the question about the sides, with the row's own day."""
        one = self.t.questions.asked[int(self.t.question[row])]
        start = self.columns["start_s"][row]
        if start is None or one.key.when is None:
            return one
        day = ("day", start)
        if day not in self._kept:
            self._kept[day] = civil_day(start, self.terms.theatre.zone).toordinal()
        return one._replace(key=one.key._replace(when=self._kept[day]))

    def _chance(self, row: int, r: int, rule: int) -> Chance:
        one = self.t.questions.asked[int(self.t.question[row])]
        return one.chances[r][int(self.t.questions.group[r, rule])]

    def _between(self, row: int, r: int, rule: int, verdict: str) -> list[bytes]:
        """Return what is known of the sides, and what the terms say of those who are named."""
        sided = self._sided(row)
        key = ("sides", int(self.t.question[row]), sided.key.when, r, rule, verdict)
        if key not in self._kept:
            self._kept[key] = self._written_sides(sided, self._chance(row, r, rule), r, self.terms.rules[rule], verdict)
        found: list[bytes] = self._kept[key]
        return found

    def _written_sides(self, sided: Sided, chance: Chance, r: int, rule: Rule, verdict: str) -> list[bytes]:
        asked = sided.key
        day = said(None if asked.when is None else dt.date.fromordinal(asked.when))
        parts = [reason("sides", None, a=list(asked.side_a), b=list(asked.side_b), way=asked.way, day=day)]
        parts += self.grounds.belonging(sided)
        for letter, side, excluded, member in (
            ("a", sided.side_a, chance.excluded[0], chance.member[0]),
            ("b", sided.side_b, chance.excluded[1], chance.member[1]),
        ):
            parts += self._one_side(letter, side, excluded, member, asked.adm1, day)
        if verdict == "not_covered":
            parts += self.grounds.not_covered(sided, chance, rule, self.t.readings[r])
        elif asked.way == "unknown" and CIVILIANS not in (*asked.side_a, *asked.side_b):
            parts.append(reason("either_way", rule.clause))
        return parts

    def _one_side(
        self, letter: str, side: Side, excluded: float, member: float, adm1: str | None, day: str | None
    ) -> list[bytes]:
        if side.umbrella is None:
            return []
        if not side.umbrella and len(side.listed) == 1:
            return [reason("side_unknown", None, side=letter, member=share_ppm(member))]
        parts = [
            reason(
                "side_umbrella",
                None,
                side=letter,
                umbrella=side.umbrella.split("+"),
                adm1=adm1,
                day=day,
                top=[[list(groups), share_ppm(weight)] for groups, weight in side.listed[:LISTED]],
                member=share_ppm(member),
                excluded=share_ppm(excluded),
            )
        ]
        if side.named:
            parts.append(reason("text_names", None, actors=list(side.named), day=day))
        else:
            parts.append(reason("text_names_nobody"))
        return parts

    def _turns(self, row: int, r: int, rule: int, cut: Cut) -> list[tuple[str, float]]:
        """Return the open points on which the answer turns, and in how much of the doubt; the weightiest first."""
        weights = dict(self._chance(row, r, rule).turns)
        one = self.terms.rules[rule]
        for area in cut.reckoned:
            share = float(self.chances[area.zone][row])
            if area.open and share > 2 * as_share(self.parameters.combat_area_least_ppm):
                weights[f"exclusion:{area.exclusion}"] = share
        start, end = self.columns["start_s"][row], self.columns["end_s"][row]
        clock = self.t.clocks[r][rule]
        first, last = (0, len(clock.turns)) if start is None else (start, end)
        some = clock.turns if start is None else (tuple(clock.turning(first, last)),)
        weights |= {name: 1.0 for names in some for name in names}
        if self.t.standing[r, rule, 3] > self.t.standing[r, rule, 2]:
            weights[f"rule:{one.id}"] = 1.0
        interval = self.t.spans.interval(int(self.t.span[row]))
        factor = self.t.acts.factor[r, int(self.t.span[row]), int(self.t.act[row]), rule]
        if factor[3] > factor[2]:
            for excluded, point in excluded_acts(self.terms, one, self.t.readings[r], self.parameters, interval):
                if point.open:
                    weights[f"exclusion:{excluded.id}"] = float(factor[3] - factor[2])
        n = self.t.answers.numbers[r, row]
        within = float(n[FIELDS.index("within")])
        outlines = self._outlines(row, r, rule)
        if len(outlines) > 1 and self.least < within < 1 - self.least:
            weights |= {name: within for each in outlines for name in each.points}
        return sorted(weights.items(), key=lambda each: (-round(each[1] * PPM), each[0]))

    def _settled(self, row: int, r: int, rule: Rule, *, timely: bool) -> list[bytes]:
        """Return the points that the reading settles, as far as they have to do with this incident.

        `timely`: false where the time alone decided; then points of time alone are named.
        """
        reading, sided = self.t.readings[r], self._sided(row)
        if not reading.settles:
            return []
        among = {name for side in (sided.side_a, sided.side_b) for groups, _ in side.listed for name in groups}
        facts = Facts(
            {*sided.key.side_a, *sided.key.side_b, *among},
            self.t.acts.acts[int(self.t.act[row])].kinds,
            self.columns["start_s"][row],
            self.columns["end_s"][row],
        )
        return [
            reason("settled_point", self.points[name][1] if name in self.points else None, point=name, holds=holds)
            for name, holds in settled(self.terms, reading, rule, facts, self.t.kinds)
            if timely or name.partition(":")[0] in OF_TIME
        ]

    def _opened(self, name: str, weight: float) -> bytes:
        key = ("point", name, round(weight, 6))
        if key not in self._kept:
            standing, clause = self.points.get(name, ("claimed", ""))
            self._kept[key] = reason("open_point", clause, point=name, standing=standing, share=share_ppm(weight))
        found: bytes = self._kept[key]
        return found

    def _result(
        self, row: int, verdict: str, cut: Cut, n: dict[str, float], flags: int, *, on_points: bool
    ) -> list[bytes]:
        share, needed, events = share_ppm(n["single"]), share_ppm(n["needed"]), int(self.t.events[row])
        if events > 1:
            parts = [reason("aggregate", None, events=events, each=share, share=share_ppm(n["mean"]))]
        else:
            parts = [reason("probability", None, share=share, needed=needed)]
        if verdict == "undetermined":
            near = [self.t.combat.near[area.zone] for area in cut.reckoned]
            coarse = any(np.isnan(one.mean[row]) or one.peak[row] > one.mean[row] + AS_COARSE for one in near)
            on_place = coarse or bool(flags & FLAG_VAGUE)
            parts.append(
                reason(
                    "turns_on_points" if n["single"] >= n["needed"] else "too_low",
                    None,
                    on=("points" if on_points else "") + ("place" if on_place else ""),
                    least=share_ppm(n["least"]),
                    most=share_ppm(n["most"]),
                    needed=needed,
                )
            )
        return parts


def _local(second: int, zone: str) -> str:
    return dt.datetime.fromtimestamp(second, zone_of(zone)).replace(tzinfo=None).isoformat(timespec="minutes")
