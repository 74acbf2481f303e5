"""Incidents and terms to findings.

One finding says of one incident, one version of an agreement and one reading of it: violation, not covered, outside
or undetermined; with which probability a violation, by which clause, and why. It is computed; people adopt it.

How it thinks. Whatever is not known is a small set of possibilities with weights, and nothing is filled in:

* time: before, in or after the agreement's force, by the share of the interval; no date may be any time (`when`);
* place: inside the rule's zone or not, by the share of what the place covers; a name that the zone is whole of
  suffices; nobody's line lies open (`place`), and an area of combat that nobody drew is reckoned (`nearby`);
* sides: an umbrella is whoever the register says may be meant there and then, as the texts shift it (`worlds`);
* act: its kinds, as far as reports differ; a word wider than what the rule names may be that or not;
* who fired: either or both, where nobody says. Of a fight one breach suffices; whose it was is never said here;
* the terms: a point that is claimed or contested, and that the reading does not settle, may go either way (`breach`).

The probability is the weight of the worlds with a violation: the rule in force, the place within and not taken out,
the act prohibited, an attacker who is bound, a victim who is protected, neither excluded. The kinds of unknown are
taken as independent given the governorate and the day. Rules are looked at one by one; the one most likely broken
decides.

The verdict, in this order (`verdict`): surely not in force, or surely beyond the area: `outside`. A condition surely
false in every world: `not_covered`, with that ground, whatever else is unknown. A probability of at least the
threshold even with every contested point of the terms settled against it, and not for the most part on claims:
`violation`. Else one way of filling in the unknowns gives a violation and another does not: `undetermined`. A row that
sums up several events may all but surely hold a violation that nobody can name: undetermined, with that probability.

Pure and deterministic: a function of the set of incidents, the terms and readings, the registers and the parameters.
Weights are stated assumptions, not measurements; see docs/adr/0007.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.findings import verdict as decide
from treve.findings import why
from treve.findings.combat import FIGHT, Combat, combat_of
from treve.findings.nearby import Floats
from treve.findings.parameters import Parameters
from treve.findings.place import Places, Share, shares
from treve.findings.plans import Cut, plan_of
from treve.findings.rows import STRINGS, numbers, rows_of
from treve.findings.sided import sided_of
from treve.findings.verdict import Case
from treve.findings.when import in_force
from treve.findings.worlds import Chance
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Reading, Rule, Terms

APART = "\x1f"

EFFECTS = frozenset({"civilians_harmed", "infrastructure_damaged"})
"""Kinds that tell what an act did and not what was done."""

SCHEMA: dict[str, Any] = {
    "incident": pl.String(),
    "agreement": pl.String(),
    "version": pl.String(),
    "reading": pl.String(),
    "clause": pl.String(),  # the one that decides
    "rule": pl.String(),  # the one that was most likely broken, or that was looked at
    "verdict": pl.String(),  # violation, not_covered, outside, undetermined
    "ground": pl.String(),
    "probability_ppm": pl.Int64(),  # of a violation
    "least_ppm": pl.Int64(),  # the same with every open point of the terms against it
    "most_ppm": pl.Int64(),  # and for it
    "standing": pl.String(),  # computed
    "reasons": pl.String(),  # JSON, see reasons.read_reasons
    "would_settle": STRINGS,  # codes, what matters most first; see words
    "open_points": STRINGS,  # names of points on which the answer turns
}


def assess(
    incidents: pl.DataFrame,
    terms: Terms,
    readings: Sequence[Reading] | None,
    actors: Actors,
    kinds: Kinds,
    parameters: Parameters,
) -> pl.DataFrame:
    """Return one finding per incident and reading, sorted by incident, then in the order of the readings.

    Args:
        incidents: columns as in `rows.SCHEMA`; those that are missing are not said. All incidents of the theatre
            at once, since areas of combat are reckoned from them.
        terms: one version of one agreement.
        readings: those wanted, all of the terms' if `None`.
        actors: the register of actors.
        kinds: the tree of kinds of act.
        parameters: thresholds and weights.

    Returns:
        Columns as in `SCHEMA`.

    Raises:
        Refused: a column of `incidents` cannot be read.

    Cost: about 60 us a finding on one core.
    """
    wanted = list(terms.readings if readings is None else readings)
    rows = rows_of(incidents, terms.theatre.zone)
    if not len(rows) or not wanted:
        return pl.DataFrame(schema=SCHEMA)
    time = in_force(rows, terms, parameters)
    combat = combat_of(rows, terms, actors, kinds, parameters, time.possible)
    cuts = [[plan_of(terms, rule, reading, parameters.weights) for rule in terms.rules] for reading in wanted]
    plans = sorted({cut.plan for line in cuts for cut in line})
    places = _places(rows)
    inside = shares(terms, plans, places, parameters.undrawn_zone_ppm / PPM, parameters.place_samples)
    found = dict(zip(plans, inside, strict=True))
    sided, which = sided_of(rows, terms, wanted, actors, parameters, time.possible)
    acts, act_of = _acts(rows, terms, kinds, parameters)
    writer = why.Writer(rows, terms, actors, kinds, parameters, time, combat)
    parts = []
    for number, reading in enumerate(wanted):
        cases = [
            _case(rule, cut, found[cut.plan], combat, [one.chances[number][k] for one in sided], which, acts[act_of, k])
            for k, (rule, cut) in enumerate(zip(terms.rules, cuts[number], strict=True))
        ]
        decided = decide.verdicts(cases, time, rows, parameters)
        parts.append(writer.findings(reading, number, decided, cases, sided, which))
    frame = pl.concat([_columns(part) for part in parts])
    order = np.arange(len(frame)).reshape(len(wanted), len(rows)).T.ravel()
    return frame[order]


def _columns(part: dict[str, Any]) -> pl.DataFrame:
    """Return columns as a frame; lists of names go through one string each, which is much faster than lists."""
    lists = [name for name, kind in SCHEMA.items() if kind == STRINGS]
    plain = {name: [APART.join(one) for one in values] if name in lists else values for name, values in part.items()}
    frame = pl.DataFrame(plain, schema={name: pl.String() if name in lists else kind for name, kind in SCHEMA.items()})
    return frame.with_columns(
        pl.when(pl.col(name) == "").then(pl.lit([], dtype=STRINGS)).otherwise(pl.col(name).str.split(APART)).alias(name)
        for name in lists
    )


def _case(
    rule: Rule, cut: Cut, share: Share, combat: Combat, chances: list[Chance], which: NDArray[np.int64], act: Floats
) -> Case:
    """Return one rule under one reading, for all rows: each condition as a chance, with its least and most."""
    mean, firm, least, most = (
        np.array([getattr(one, name) for one in chances])[which] for name in ("mean", "firm", "least", "most")
    )
    taken = combat.taken(cut.reckoned)
    return Case(rule, cut, share, taken, mean, firm, least, most, act, [chances[at] for at in which.tolist()])


def _places(rows: pl.DataFrame) -> Places:
    names = [
        frozenset(name for name in borne if name)
        for borne in zip(*(rows[name].to_list() for name in ("country", "adm1", "place_name")), strict=True)
    ]
    return Places(numbers(rows, "lat_e7"), numbers(rows, "lon_e7"), numbers(rows, "radius_m"), names)


def _acts(rows: pl.DataFrame, terms: Terms, kinds: Kinds, parameters: Parameters) -> tuple[Floats, NDArray[np.int64]]:
    """Return how likely each distinct act is prohibited by each rule (acts by rules), and which act each row has."""
    asked: dict[tuple[str, ...], int] = {}
    which = np.zeros(len(rows), dtype=np.int64)
    for row, (kind, others) in enumerate(zip(rows["kind"].to_list(), rows["kind_alternatives"].to_list(), strict=True)):
        which[row] = asked.setdefault((kind, *(one for one in others if one != kind)), len(asked))
    table = np.zeros((len(asked), len(terms.rules)))
    for at, called in enumerate(asked):
        for k, rule in enumerate(terms.rules):
            table[at, k] = sum(_prohibited(kind, rule, kinds, parameters) for kind in called) / len(called)
    return table, which


def _prohibited(kind: str, rule: Rule, kinds: Kinds, parameters: Parameters) -> float:
    """Return how likely an act of a kind is among those that a rule names: a wider word may mean one of them.

    A word that tells only what came of it may mean any use of weapons.
    """
    if not kinds.known(kind) or kind == "unknown":
        return parameters.kind_may_be_ppm / PPM
    if any(kinds.is_a(kind, act) for act in rule.acts if kinds.known(act)):
        return 1.0
    if any(kinds.is_a(act, kind) for act in rule.acts if kinds.known(act)):
        return parameters.kind_may_be_ppm / PPM
    if kind in EFFECTS and any(kinds.is_a(act, FIGHT) for act in rule.acts if kinds.known(act)):
        return parameters.kind_may_be_ppm / PPM
    return 0.0
