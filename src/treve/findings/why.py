"""The chain of reasons of each finding: when, what, where, between whom, what is open, and what follows.

Reasons that many findings share (the same sides under the same reading, the same days) are written once.
"""

from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.base.time import civil_day
from treve.findings.breach import CIVILIANS
from treve.findings.combat import Combat
from treve.findings.grounds import Grounds, day_of, said
from treve.findings.parameters import Parameters
from treve.findings.place import as_share
from treve.findings.reasons import joined, reason, share_ppm
from treve.findings.sided import Sided
from treve.findings.verdict import Case, Decided
from treve.findings.when import InForce
from treve.findings.worlds import Side
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Reading, Standing, Terms
from treve.terms.scope import points

AS_COARSE = 0.05
"""By so much nearness a place comes closer to fights at its best than on the whole to be said to be coarse."""

LISTED = 3
"""So many of those whom an umbrella may stand for are told by name."""


class Writer:
    """Writes findings for one set of incidents; `rows` in the order of the ids, all columns beside it likewise."""

    def __init__(
        self,
        rows: pl.DataFrame,
        terms: Terms,
        actors: Actors,
        kinds: Kinds,
        parameters: Parameters,
        time: InForce,
        combat: Combat,
    ) -> None:
        """Write once what does not depend on the reading."""
        self.rows, self.terms, self.actors, self.kinds = rows, terms, actors, kinds
        self.parameters, self.time, self.combat = parameters, time, combat
        self.points: dict[str, tuple[Standing, str]] = points(terms)
        self.zones = {zone.id: zone for zone in terms.zones}
        self.when = self._when()
        self.told = self._told()
        self.columns = {
            name: rows[name].to_list()
            for name in (
                "incident",
                "kind",
                "kind_alternatives",
                "place_class",
                "place_name",
                "adm1",
                "country",
                "radius_m",
                "start_s",
            )
        }
        self.chances = {zone: combat.chance(zone).tolist() for zone in combat.near}
        self._sides: dict[tuple[int, int, int, str], list[bytes]] = {}
        self.grounds = Grounds(terms, actors, parameters)
        self._points: dict[tuple[str, float], bytes] = {}
        self._acts: dict[tuple[str, str, float], bytes] = {}

    def findings(
        self,
        reading: Reading,
        number: int,
        decided: Decided,
        cases: list[Case],
        sided: list[Sided],
        which: NDArray[np.int64],
    ) -> dict[str, Any]:
        """Return the columns of all findings under one reading."""
        count = len(self.rows)
        reasons: list[str] = []
        clauses: list[str] = []
        opened: list[list[str]] = []
        for at in range(count):
            k = int(decided.rule[at])
            case, verdict, ground = cases[k], decided.verdict[at], decided.ground[at]
            parts = [self.when[at]]
            clause = case.rule.clause
            turns: list[str] = []
            if verdict == "outside" and ground in ("before", "after"):
                clause = self.terms.in_force.clause
            else:
                parts += self._where(at, case)
                if verdict == "outside":
                    outs = [out.zone for out in case.cut.plan.without] if ground == "excluded_area" else []
                    clause = self.zones[(outs or case.rule.within)[0]].clause
                else:
                    parts.append(self._act(at, case))
                    parts += self._between((int(which[at]), number, k, verdict), sided[which[at]], case, at, reading)
                    clause = self.grounds.deciding(case, ground, sided[which[at]], reading) or clause
                    if verdict != "not_covered":
                        parts += self._combat(at, case)
                        turning = self._turns(case, at)
                        parts += [self._opened(name, weight) for name, weight in turning]
                        turns = [name for name, _ in turning]
                        parts += self._result(at, decided, verdict, case, on_points=bool(turning))
            parts += self.told[at]
            reasons.append(joined(parts))
            clauses.append(clause)
            opened.append(turns if verdict in ("violation", "undetermined") else [])
        return {
            "incident": self.columns["incident"],
            "agreement": [self.terms.agreement] * count,
            "version": [self.terms.version] * count,
            "reading": [reading.id] * count,
            "clause": clauses,
            "rule": [cases[int(k)].rule.id for k in decided.rule],
            "verdict": decided.verdict,
            "ground": decided.ground,
            **{
                f"{name}_ppm": np.clip(np.rint(values * PPM), 0, PPM).astype(np.int64)
                for name, values in (("probability", decided.mean), ("least", decided.least), ("most", decided.most))
            },
            "standing": ["computed"] * count,
            "reasons": reasons,
            "would_settle": decided.settle,
            "open_points": opened,
        }

    def _when(self) -> list[bytes]:
        zone, clause = self.terms.theatre.zone, self.terms.in_force.clause
        since = self.terms.in_force.since.isoformat(timespec="minutes")
        until = self.terms.in_force.until
        known: dict[tuple[Any, ...], bytes] = {}
        out = []
        for start, end, share, before, after in zip(
            self.rows["start_s"].to_list(),
            self.rows["end_s"].to_list(),
            self.time.share.tolist(),
            self.time.before.tolist(),
            self.time.after.tolist(),
            strict=True,
        ):
            key = (start, end)
            if key not in known:
                if start is None:
                    known[key] = reason("no_date", clause, since=since)
                else:
                    days = {"first": civil_day(start, zone).isoformat(), "last": civil_day(end - 1, zone).isoformat()}
                    code = (
                        "before_force"
                        if before
                        else "after_force"
                        if after
                        else ("in_force" if share >= 1 else "partly_in_force")
                    )
                    more = {"until": until.isoformat(timespec="minutes")} if until and code == "after_force" else {}
                    share_of = {"share": share_ppm(share)} if code == "partly_in_force" else {}
                    known[key] = reason(code, clause, since=since, **days, **more, **share_of)
            out.append(known[key])
        return out

    def _told(self) -> list[list[bytes]]:
        """Return who says so: one source alone is named as one source alone."""
        known: dict[tuple[Any, ...], list[bytes]] = {}
        out = []
        names = ("reports", "independent_sources", "source_names", "origins", "parties_only")
        word = share_ppm(self.parameters.party_word_ppm / PPM)
        for reports, sources, who, cited, alleged in zip(*(self.rows[name].to_list() for name in names), strict=True):
            key = (reports, sources, tuple(who), tuple(cited), alleged)
            if key not in known:
                single = sources == 1 or (sources is None and reports == 1)
                if single:
                    known[key] = [reason("one_source", None, who=list(who), citing=list(cited), reports=reports or 1)]
                elif sources is not None:
                    known[key] = [reason("several_sources", None, sources=sources, reports=reports or sources)]
                else:
                    known[key] = []
                if alleged:
                    known[key] = [*known[key], reason("parties_only", None, share=word)]
            out.append(known[key])
        return out

    def _place(self, at: int) -> dict[str, Any]:
        found = {"precision": self.columns["place_class"][at]}
        names = {"name": "place_name", "adm1": "adm1", "country": "country", "radius_m": "radius_m"}
        for name, column in names.items():
            if self.columns[column][at] is not None:
                found[name] = self.columns[column][at]
        return found

    def _where(self, at: int, case: Case) -> list[bytes]:
        zone = self.zones[case.rule.within[0]]
        share, place = case.share, self._place(at)
        within = float(share.within[at])
        least = as_share(self.parameters.ruled_out_below_ppm)
        if share.named[at]:
            code = "inside_by_name"
        elif share.vague[at]:
            code = "zone_undrawn" if not zone.geometries else "no_place"
        else:
            code = "outside_zone" if within < least else "inside_outline" if within > 1 - least else "partly_inside"
        more = {"share": share_ppm(within)} if code in ("partly_inside", "outside_zone") else {}
        parts = [reason(code, zone.clause, zone=zone.id, place=place, **more)]
        taken = within - float(share.mean[at])
        if taken > least:
            outs = [out.zone for out in case.cut.plan.without]
            parts.append(reason("taken_out", self.zones[outs[0]].clause, zones=outs, share=share_ppm(taken)))
        return parts

    def _combat(self, at: int, case: Case) -> list[bytes]:
        parts = []
        for area in case.cut.reckoned:
            near = self.combat.near[area.zone]
            reach = self.zones[area.zone].reckoned
            assert reach is not None
            start = self.columns["start_s"][at]
            values: dict[str, Any] = {
                "day": None if start is None else civil_day(start, self.terms.theatre.zone).isoformat(),
                "zone": area.zone,
                "actors": list(reach.fighting_with),
                "within_m": reach.within_m,
                "within_days": reach.within_days,
                "share": share_ppm(self.chances[area.zone][at]),
                "open": area.open,
            }
            count, mean, peak = int(near.fights[at]), float(near.mean[at]), float(near.peak[at])
            if np.isnan(mean):
                code = "combat_unknown"
            elif peak > mean + AS_COARSE:
                code = "combat_coarse"
            elif mean > 0.05:
                code = "combat_near"
                values |= {"fights": count}
                if not np.isnan(near.nearest_m[at]):
                    values["nearest_m"] = round(float(near.nearest_m[at]))
            else:
                code = "combat_far"
            parts.append(reason(code, area.clause, **values))
        return parts

    def _act(self, at: int, case: Case) -> bytes:
        kind, chance = self.columns["kind"][at], float(case.act[at])
        key = (case.rule.id, kind, chance)
        if key not in self._acts:
            code = "act_prohibited" if chance >= 1 else "act_may_be" if chance > 0 else "act_not_prohibited"
            self._acts[key] = reason(code, case.rule.clause, kind=kind, rule=case.rule.id)
        return self._acts[key]

    def _between(
        self, key: tuple[int, int, int, str], sided: Sided, case: Case, at: int, reading: Reading
    ) -> list[bytes]:
        """Return what is known of the sides, and what the terms say of those who are named."""
        if key in self._sides:
            return self._sides[key]
        asked, chance = sided.key, case.chances[at]
        day = day_of(sided)
        parts = [reason("sides", None, a=list(asked.side_a), b=list(asked.side_b), way=asked.way, day=said(day))]
        parts += self.grounds.belonging(sided)
        for letter, side, excluded, member in (
            ("a", sided.side_a, chance.excluded[0], chance.member[0]),
            ("b", sided.side_b, chance.excluded[1], chance.member[1]),
        ):
            parts += self._one_side(letter, side, excluded, member, asked.adm1, said(day))
        if key[-1] == "not_covered":
            parts += self.grounds.not_covered(sided, case, at, reading)
        elif asked.way == "unknown" and CIVILIANS not in (*asked.side_a, *asked.side_b):
            parts.append(reason("either_way", case.rule.clause))
        self._sides[key] = parts
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

    def _turns(self, case: Case, at: int) -> list[tuple[str, float]]:
        """Return the open points on which the answer turns, and in how much of the doubt; the weightiest first."""
        weights = dict(case.chances[at].turns)
        for area in case.cut.reckoned:
            share = self.chances[area.zone][at]
            if area.open and share > 2 * as_share(self.parameters.combat_area_least_ppm):
                weights[f"exclusion:{area.exclusion}"] = share
        return sorted(weights.items(), key=lambda one: (-round(one[1] * PPM), one[0]))

    def _opened(self, name: str, weight: float) -> bytes:
        key = (name, round(weight, 6))
        if key not in self._points:
            standing, clause = self.points.get(name, ("claimed", ""))
            self._points[key] = reason("open_point", clause, point=name, standing=standing, share=share_ppm(weight))
        return self._points[key]

    def _vague(self, at: int, case: Case) -> bool:
        """Return whether the bounds of the probability are apart because place or date is coarse or unknown."""
        near = [self.combat.near[area.zone] for area in case.cut.reckoned]
        coarse = any(np.isnan(one.mean[at]) or one.peak[at] > one.mean[at] + AS_COARSE for one in near)
        return coarse or bool(case.share.vague[at])

    def _result(self, at: int, decided: Decided, verdict: str, case: Case, *, on_points: bool) -> list[bytes]:
        share, needed = share_ppm(float(decided.single[at])), share_ppm(float(decided.needed[at]))
        parts = []
        if decided.events[at] > 1:
            parts.append(
                reason(
                    "aggregate",
                    None,
                    events=int(decided.events[at]),
                    each=share,
                    share=share_ppm(float(decided.mean[at])),
                )
            )
        else:
            parts.append(reason("probability", None, share=share, needed=needed))
        if verdict == "undetermined":
            turned = decided.single[at] >= decided.needed[at]
            parts.append(
                reason(
                    "turns_on_points" if turned else "too_low",
                    None,
                    on=("points" if on_points else "") + ("place" if self._vague(at, case) else ""),
                    least=share_ppm(float(decided.least[at])),
                    most=share_ppm(float(decided.most[at])),
                    needed=needed,
                )
            )
        return parts
