"""Incidents and terms to findings.

One finding says of one incident, one version of an agreement and one reading of it: violation, not covered, outside
or undetermined; with which probability a violation, by which clause, and why. It is computed; people adopt it.

How it thinks. Whatever is not known is a small set of possibilities with weights, and nothing is filled in:

* time: before, in or after the rule's time, by the share of the interval; no date may be any time (`when`);
* place: inside the rule's zone or not, by the share of what the place covers; a name that the zone is whole of
  suffices; nobody's line lies open (`place`), and an area of combat that nobody drew is reckoned (`nearby`);
* sides: an umbrella is whoever the register says may be meant there and then, as the texts shift it (`worlds`);
* act: its kinds and weapons, as far as reports differ; a word wider than what the rule names may be that (`acts`);
* who fired: either or both, where nobody says. Of a fight one breach suffices; whose it was is never said here;
* the terms: a point that is claimed or contested, and that the reading does not settle, may go either way (`breach`).

The probability is the weight of the worlds with a violation: the rule in force, the place within and not taken out,
the act prohibited, an attacker who is bound, a victim who is protected, neither excluded. The kinds of unknown are
taken as independent given the governorate and the day. Rules are looked at one by one; the one most likely broken
decides.

The verdict, in this order (`kernel`): surely not in force, or surely beyond the area: `outside`. A condition surely
false in every world: `not_covered`, with that ground, whatever else is unknown. A probability of at least the
threshold even with every contested point of the terms settled against it, and not for the most part on claims:
`violation`. Else one way of filling in the unknowns gives a violation and another does not: `undetermined`. A row that
sums up several events may all but surely hold a violation that nobody can name: undetermined, with that probability.

How it is fast. What needs names is asked once for each distinct question; one compiled pass over columns decides
(`kernel`); reasons are written for the rows that somebody looks at (`Judged.explained`), from the numbers that decided.

Pure and deterministic: a function of the set of incidents, the terms and readings, the registers and the parameters.
Weights are stated assumptions, not measurements; see docs/adr/0007 and 0017.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.findings.acts import acts_of
from treve.findings.combat import Around, around_of, combat_of
from treve.findings.cover import patterns
from treve.findings.judged import SCHEMA, Judged, Tables
from treve.findings.kernel import FIELDS, Answers, Clocks, Rows, Rules, Weighing, decide
from treve.findings.once import clocks_once, drawn_once, map_once, standing_once
from treve.findings.parameters import Parameters
from treve.findings.place import MODES, as_share, groups_of, widened
from treve.findings.plans import Cut, spans_of
from treve.findings.rows import numbers, rows_of
from treve.findings.sided import questions_of
from treve.findings.when import Clock
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Reading, Terms

PARTS = 8
"""Into so many parts the pass is cut, for whoever spreads it over cores."""

__all__ = ["SCHEMA", "assess", "judge"]


def assess(
    incidents: pl.DataFrame,
    terms: Terms,
    readings: Sequence[Reading] | None,
    actors: Actors,
    kinds: Kinds,
    parameters: Parameters,
) -> pl.DataFrame:
    """Return one finding per incident and reading with its reasons, by incident, then in the order of the readings.

    The same as `judge(...).explained()`: columns as in `SCHEMA`. Cost: about 15 us a finding, nearly all of it reasons.
    """
    return judge(incidents, terms, readings, actors, kinds, parameters).explained()


def judge(
    incidents: pl.DataFrame,
    terms: Terms,
    readings: Sequence[Reading] | None,
    actors: Actors,
    kinds: Kinds,
    parameters: Parameters,
    spread: Callable[[Callable[[int], None], Iterable[int]], Iterable[None]] = map,
    beside: Around | None = None,
) -> Judged:
    """Return the verdicts of all incidents under all readings, and what explains them on demand.

    Args:
        incidents: columns as in `rows.SCHEMA`; those that are missing are not said. All incidents of the theatre
            at once, since areas of combat are reckoned from them.
        terms: one version of one agreement.
        readings: those wanted, all of the terms' if `None`.
        actors: the register of actors.
        kinds: the tree of kinds of act, with the usual weapons.
        parameters: thresholds and weights.
        spread: what calls a function for each of some numbers, such as `map`; one that uses several cores calls it on
            threads, and the answer is the same.
        beside: incidents that are not judged and may be fights, where `incidents` are only some of the theatre's.

    Raises:
        Refused: a column of `incidents` cannot be read.

    Cost: about 5 us an incident and reading, and what distinct questions cost: 0.1 ms for each of sides and rules.
    """
    return judge_rows(
        rows_of(incidents, terms.theatre.zone), terms, readings, actors, kinds, parameters, spread, beside
    )


def judge_rows(
    rows: pl.DataFrame,
    terms: Terms,
    readings: Sequence[Reading] | None,
    actors: Actors,
    kinds: Kinds,
    parameters: Parameters,
    spread: Callable[[Callable[[int], None], Iterable[int]], Iterable[None]] = map,
    beside: Around | None = None,
) -> Judged:
    """Return the same of incidents that `rows_of` has read for the zone of the theatre."""
    wanted = list(terms.readings if readings is None else readings)
    weights = parameters.weights
    of_rule = clocks_once(terms, wanted, weights)
    clocks, clock = _clocks(of_rule)
    asked = _asked(rows, [line[-1] for line in of_rule])
    drawn = drawn_once(terms)
    spans, span = spans_of(rows, terms, drawn)
    ground = map_once(terms, wanted, spans, weights)
    acts, act = acts_of(rows, terms, wanted, spans, kinds, parameters)
    combat = combat_of(around_of(rows, terms, actors, kinds), terms, parameters, asked, beside)
    questions, question = questions_of(rows, terms, wanted, actors, parameters, asked)
    radius_m = widened(rows, terms, kinds, parameters)
    standing = standing_once(terms, wanted, weights)
    where = groups_of(rows, span, terms, ground.names, radius_m, parameters)
    events = _events(rows, parameters)
    zones = list(combat.near)
    near = np.array([combat.chance(zone) for zone in zones]).reshape(len(zones), len(rows))
    peak = np.array([combat.chance(zone, peak=True) for zone in zones]).reshape(len(zones), len(rows))
    answers = _blank(len(wanted), len(rows))
    if len(rows) and wanted:
        given = (
            Rows(
                *(
                    where.order,
                    where.first,
                    where.lat,
                    where.lon,
                    where.radius_m,
                    where.names,
                    where.span,
                    where.spread,
                ),
                rows["start_s"].fill_null(0).to_numpy(),
                rows["end_s"].fill_null(0).to_numpy(),
                rows["start_s"].is_not_null().to_numpy().astype(np.int8),
                question,
                act,
                rows["parties_only"].to_numpy().astype(np.int8),
                events,
                near,
                peak,
            ),
            Rules(
                clock,
                ground.plan,
                np.array([MODES.index(rule.place) for rule in terms.rules], dtype=np.int64),
                questions.group,
                standing,
                _needed(terms, parameters),
                *(acts.first, acts.rules, acts.chance, acts.factor, questions.table, questions.ground),
                *_areas(ground.cuts, zones),
            ),
            clocks,
            ground.zones,
            where.named,
            ground.every,
            patterns(parameters.place_samples),
            Weighing(
                as_share(parameters.ruled_out_below_ppm),
                as_share(parameters.claims_carry_most_ppm),
                as_share(parameters.unknown_time_ppm),
                as_share(parameters.undrawn_zone_ppm),
                as_share(parameters.party_word_ppm),
            ),
            answers,
        )
        groups = len(where.first) - 1

        def decided(part: int) -> None:
            decide(*given, part * groups // PARTS, (part + 1) * groups // PARTS)

        for _ in spread(decided, range(PARTS)):
            pass
    tables = Tables(
        *(rows, terms, wanted, actors, kinds, parameters, answers, of_rule, spans, span, ground),
        *(acts, act, combat, questions, question, events, radius_m, standing),
    )
    return Judged(tables)


def _clocks(of_rule: Sequence[Sequence[Clock]]) -> tuple[Clocks, NDArray[np.int64]]:
    """Return clocks flat, each kept once, and which of them every reading's rules have; the last is the agreement's."""
    known: dict[object, int] = {}
    kept: list[Clock] = []
    which = np.zeros((len(of_rule), max((len(line) for line in of_rule), default=1)), dtype=np.int64)
    for r, line in enumerate(of_rule):
        for k, one in enumerate(line):
            if known.setdefault(one.key, len(kept)) == len(kept):
                kept.append(one)
            which[r, k] = known[one.key]
    firsts = np.concatenate([[0], np.cumsum([len(one.cuts) for one in kept])]).astype(np.int64)
    return Clocks(
        firsts,
        np.concatenate([np.empty(0, dtype=np.int64), *(one.cuts for one in kept)]),
        np.concatenate([np.empty((0, 4)), *(one.values for one in kept)]),
        np.concatenate([np.empty(0, dtype=np.int8), *(one.halted.astype(np.int8) for one in kept)]),
        np.array([one.values.max(axis=0) for one in kept]).reshape(len(kept), 4),
    ), which


def _asked(rows: pl.DataFrame, clocks: Sequence[Clock]) -> NDArray[np.bool_]:
    """Return which incidents may fall into the agreement's time under any reading."""
    start, end = numbers(rows, "start_s"), numbers(rows, "end_s")
    out = np.isnan(start)
    for one in clocks:
        running = np.flatnonzero(one.values[:, 3] > 0)
        if len(running):
            first, last = int(running[0]), int(running[-1])
            begins = -np.inf if first == 0 else one.cuts[first - 1]
            ends = np.inf if last == len(one.cuts) else one.cuts[last]
            with np.errstate(invalid="ignore"):
                out |= (end > begins) & (start < ends)
    return np.asarray(out)


def _needed(terms: Terms, parameters: Parameters) -> NDArray[np.float64]:
    return np.array(
        [(rule.violation_from_pct or 0) / 100 or parameters.violation_from_ppm / PPM for rule in terms.rules]
    )


def _areas(cuts: list[list[list[Cut]]], zones: Sequence[str]) -> tuple[NDArray[Any], ...]:
    """Return the reckoned areas of each reading, span and rule, flat."""
    each = [cut.reckoned for by_span in cuts for by_rule in by_span for cut in by_rule]
    flat = [area for some in each for area in some]
    return (
        np.concatenate([[0], np.cumsum([len(some) for some in each])]).astype(np.int64),
        np.array([zones.index(area.zone) for area in flat], dtype=np.int64),
        np.array([area.chance for area in flat], dtype=np.float64),
        np.array([area.open for area in flat], dtype=np.int8),
    )


def _events(rows: pl.DataFrame, parameters: Parameters) -> NDArray[np.int64]:
    """Return as how many events each row is reckoned: one, or for a row that sums up several at least two."""
    killed = np.nan_to_num(numbers(rows, "killed_best"))
    several = np.clip(np.ceil(killed / parameters.deaths_per_event), 2, parameters.most_events)
    return np.where(rows["aggregate"].to_numpy(), several, 1).astype(np.int64)


def _blank(readings: int, count: int) -> Answers:
    return Answers(
        np.zeros((readings, count), dtype=np.int8),
        np.zeros((readings, count), dtype=np.int8),
        np.zeros((readings, count), dtype=np.int16),
        np.zeros((readings, count), dtype=np.int32),
        np.zeros((readings, count), dtype=np.int8),
        np.zeros((readings, count, len(FIELDS))),
    )
