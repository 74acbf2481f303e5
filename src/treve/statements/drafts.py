"""Several tellings of one incident: which of them belong together, and what they say as one.

A later sentence takes up an incident where kind, place and day allow it ("l'attaque a fait 14 morts"). Numbers of
two sentences are not added: a later count that says so replaces, an earlier one is passed over, and a different one
widens the bounds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from treve.base.doubt import Span as Count
from treve.base.time import When
from treve.entries.report import Flag, Harm, Named
from treve.names.place_mention import PlaceMention
from treve.statements.article import Span
from treve.statements.told_where import same_place
from treve.statements.tolls import Toll, What

FAMILIES = (
    frozenset({"explosion", "ied_or_mine", "suicide_attack"}),
    frozenset({"shelling", "mortar", "mlrs", "tank_fire", "explosion"}),
    frozenset({"air_strike", "drone_strike", "shelling", "explosion"}),
    frozenset({"armed_clash", "ground_assault", "small_arms_fire", "fire_exchanged", "sniping", "territory_taken"}),
    frozenset({"aid_obstructed", "aid_delivered"}),
)
"""Kinds that one act may be told as."""

GENERIC = ("unknown", "explosion", "shelling", "ground_assault", "small_arms_fire")
"""Kinds that a more telling word for the same act replaces."""


@dataclass
class Draft:
    """An incident as the sentences read so far tell of it."""

    sentence: int
    block: int
    start: int
    end: int
    kind: str
    called: str
    puts: list[PlaceMention]
    areas: list[PlaceMention]
    when: When | None
    how_when: str
    tolls: list[list[Toll]]
    actors: list[Named]
    origins: set[str]
    told: bool
    acted: bool
    rumour: bool = False
    aggregate: bool = False
    spoken: bool = False
    again: bool = False
    more: bool = False
    here: bool = False
    near: PlaceMention | None = None
    spans: list[Span] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)


def alike(one: str, other: str) -> bool:
    """Return whether two kinds may be two words for one act."""
    if "unknown" in (one, other):
        return all(kind == "unknown" or any(kind in family for family in FAMILIES[:4]) for kind in (one, other))
    return one == other or any(one in family and other in family for family in FAMILIES)


def one_place(a: Draft, b: Draft) -> bool:
    """Return whether two drafts may be put at one place; a draft without a place may be put anywhere."""
    return not a.puts or not b.puts or any(same_place(x, y) for x in a.puts for y in b.puts)


def one_time(a: Draft, b: Draft) -> bool:
    """Return whether the days of two drafts allow that they tell of one act."""
    if a.when is None or b.when is None or a.when.earliest is None or b.when.earliest is None:
        return True
    first, last = a.when.latest or a.when.earliest, b.when.latest or b.when.earliest
    return a.when.earliest[:10] <= last[:10] and b.when.earliest[:10] <= first[:10]


def join(into: Draft, other: Draft, *, same_sentence: bool) -> None:
    """Take what another telling adds."""
    if same_sentence or other.kind in (into.kind, *GENERIC):
        into.actors += [each for each in other.actors if each not in into.actors]
    finer = into.kind in GENERIC and other.kind not in GENERIC and alike(into.kind, other.kind)
    if finer or into.kind == "unknown":
        into.kind, into.called = other.kind, other.called
    if not into.puts:
        into.puts = other.puts
    into.areas += other.areas
    if into.when is None or (into.how_when != "said" and other.how_when == "said"):
        into.when, into.how_when = other.when or into.when, other.how_when if other.when else into.how_when
    if same_sentence and into.tolls and other.tolls:
        into.tolls[-1] += [toll for group in other.tolls for toll in group]
    else:
        into.tolls += other.tolls
    into.origins |= other.origins
    into.rumour = into.rumour and other.rumour
    into.told = into.told or other.told
    into.spans += [span for span in other.spans if span not in into.spans]


def harm_of(groups: Sequence[Sequence[Toll]]) -> tuple[Harm, ...]:
    """Return the harm that the tolls of an incident's sentences say, those of one sentence in one group."""
    out = []
    for what in ("killed", "injured", "missing"):
        whole = _said(groups, what, civilians=False)
        if whole is not None:
            out.append(Harm(what, "all", *whole))
        civilians = _said(groups, what, civilians=True)
        if civilians is not None and civilians != Count(0, 0, 0):
            out.append(Harm(what, "civilians", *civilians))
    return tuple(out)


def _said(groups: Sequence[Sequence[Toll]], what: What, *, civilians: bool) -> Count | None:
    said: Count | None = None
    for group in groups:
        rows = [toll for toll in group if toll.what == what and not toll.stale]
        rows = [toll for toll in rows if toll.civilian or not civilians]
        rows = rows if civilians else [toll for toll in rows if not toll.part]
        if civilians and len(rows) > 1:  # "seven civilians, three of them children": the first holds the others
            rows = [toll for at, toll in enumerate(rows) if not at or toll.beside]
        rest = _sum(toll.number for toll in rows[1:])
        if len(rows) > 2 and rest.best is not None and rest.best == rows[0].number.best:
            rows = rows[:1]  # "three people, two patients and a nurse, were killed"
        others = all(toll.victims.startswith(("autre", "other", "d'autre")) for toll in rows)
        if not rows or (others and said is not None and what != "killed"):
            continue
        count = _sum(toll.number for toll in rows)
        if said is None or any(toll.final for toll in rows) or said == Count(0, 0, 0):
            said = count
        elif not _within(count, said) and not civilians:
            said = Count(_least(said, count), said.best, _most(said, count))
    return said


def _sum(counts: Iterable[Count]) -> Count:
    """Return the sum of several counts; a bound that one of them lacks is lacking in the sum."""
    rows = list(counts)

    def total(values: list[int | None]) -> int | None:
        known = [value for value in values if value is not None]
        return sum(known) if len(known) == len(values) else None

    return Count(total([r.low for r in rows]), total([r.best for r in rows]), total([r.high for r in rows]))


def _within(count: Count, said: Count) -> bool:
    """Return whether a later, vaguer count says nothing against the one that was given."""
    best = count.best if count.best is not None else count.low
    mine = said.best if said.best is not None else said.low
    return best is None or mine is None or best == mine or (count.best is None and best <= mine)


def _least(a: Count, b: Count) -> int | None:
    values = [v for v in (a.low, a.best, b.low, b.best) if v is not None]
    return min(values) if values else None


def _most(a: Count, b: Count) -> int | None:
    if a.high is None and a.best is None:
        return None
    values = [v for v in (a.high, a.best, b.high, b.best) if v is not None]
    return max(values) if values else None
