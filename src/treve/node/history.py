"""History: what changed in findings between two states of the log, why, and what was known when.

A derivation is a function of a set of entries, so an earlier state is the same derivation over the first entries of the
log, as far as the audience may see them now and might have seen them then. Comparing two states costs two
derivations. What happened to one incident over a whole log is found by halving: a derivation for each entry that may
bear on it directly (its reports, terms, registers, parameters, erasures) and about log2 of the other entries for each
change among them. A change that other entries made and unmade between two that were looked at is not seen.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

import polars as pl

from treve.base.errors import Refused
from treve.entries.judgement import Judgement
from treve.entries.linking import Linking
from treve.entries.records import Agreement, Parameters, Register, TakeIn, from_groups
from treve.entries.report import Report
from treve.findings.history import COLUMNS, CauseKind, cause_of_entry, changes
from treve.findings.standing import incident_of
from treve.ledger.sealing import Record as Sealed
from treve.node.judge import find_incident
from treve.node.past import Past
from treve.node.sight import seen_entries
from treve.node.view import View


class Found(NamedTuple):
    """What changed, and how many states were worked out for it.

    `rows`: as in `findings.history.COLUMNS`; `notes`: what to know of the states.
    """

    rows: list[dict[str, Any]]
    derivations: int
    notes: tuple[str, ...] = ()


def between(past: Past, since: int, until: int) -> Found:
    """Return what changed between two states of the log. Cost: two derivations."""
    if since > until:
        raise Refused("The earlier state comes first.", where="--since", remedy="Change the two.")
    rows = changes(past.state_at(since), past.state_at(until))
    return Found(rows, past.derivations, _of_erasures(past.erased_since(since)))


def _of_erasures(erased: int) -> tuple[str, ...]:
    if not erased:
        return ()
    many = "1 record was" if erased == 1 else f"{erased:,} records were"
    return (f"{many} erased since: the earlier state is worked out without what is gone (treve receipts).",)


def story(past: Past, incident: str, since: int, until: int) -> Found:
    """Return each entry at which the findings of one incident changed, in order, with what it did.

    Raises:
        Refused: no incident of the later state goes by this name.
    """
    last = past.view_at(until)
    _, found = find_incident(last, incident) if last is not None else ("", None)
    if last is None or found is None:
        raise Refused(f"No report of {incident!r} is here.", remedy="Give the id of an incident or of its reports.")
    members = frozenset(one for one, whose in incident_of(last.members).items() if whose == found)
    # A withdrawal is of no incident, and changes the one that it is shown with.
    shown = members | set(last.members.filter(pl.col("incident") == found)["report"].to_list())
    told = last.told.filter(pl.col("report").is_in(sorted(shown))).select("report", "entry", "amends").rows()
    first = min(entry for _, entry, _ in told)
    touching = _Touching(past, max(since, first), until, told)
    states: dict[int, dict[tuple[str, str, str], dict[str, Any]]] = {}

    def state(at: int) -> dict[tuple[str, str, str], dict[str, Any]]:
        if at not in states:
            size = touching.sizes[at]
            seen = past.view_at(size) if size > first else None
            states[at] = {} if seen is None else _of(seen, members)
        return states[at]

    steps: list[int] = []

    def look(low: int, high: int) -> None:
        if high - low <= 1:
            if high > low and not _alike(state(low), state(high)):
                steps.append(high)
            return
        direct = [at for at in range(low + 1, high) if at in touching.direct]
        if not direct and _alike(state(low), state(high)):
            return
        middle = (low + high) // 2
        middle = min(direct, key=lambda at: abs(at - middle)) if direct else middle
        look(low, middle)
        look(middle, high)

    look(0, len(touching.sizes) - 1)
    rows = []
    for at in steps:
        rows += touching.rows(at, state(at - 1), state(at), found, steps)
    return Found(rows, past.derivations, _of_erasures(past.erased_since(since)))


def _of(seen: View, members: frozenset[str]) -> dict[tuple[str, str, str], dict[str, Any]]:
    """Return the findings of the incident that most of these reports belong to, by version and reading."""
    counts: dict[str, int] = {}
    for report, incident in incident_of(seen.members).items():
        if report in members:
            counts[incident] = counts.get(incident, 0) + 1
    if not counts:
        return {}
    chosen = min(counts, key=lambda one: (-counts[one], one))
    rows = seen.findings.filter(pl.col("incident") == chosen).select(
        "incident", "agreement", "version", "reading", "verdict", "ground", "clause", "probability_ppm", "standing"
    )
    return {(row["agreement"], row["version"], row["reading"]): row for row in rows.iter_rows(named=True)}


class _Touching:
    """The entries that may change findings between two states; `sizes[k]`: of the log behind the k-th of them.

    `direct`: positions before or behind an entry that bears on the incident itself, all of which are looked at.
    """

    def __init__(
        self, past: Past, since: int, until: int, told: Sequence[tuple[str, int, Sequence[Mapping[str, Any]]]]
    ) -> None:
        """Look through the log once.

        Args:
            past: the states.
            since: the size of the log behind which entries are looked at.
            until: the size of the later state.
            told: each report of the incident with an entry that told it, once for each time, and what it amends.
        """
        self._told = told
        self.sizes, self._entries = [since], [(-1, "", "", "")]
        self.direct: set[int] = set()
        came = {entry for _, entry, _ in told}
        sight = past.sight_at(until)
        names = {entry.index: _name_in(entry.records) for entry in seen_entries(past.centre, sight)}
        for head in islice(sight.outlines(past.centre), since, None):
            # A release is an entry of its own, which its audience need not see to see what it released.
            if head.kind in _WITHOUT_EFFECT or (head.index not in names and head.kind != "release"):
                continue
            if head.index in came or head.kind != "take_in":
                self.direct |= {len(self.sizes) - 1, len(self.sizes)}
            self.sizes.append(head.index + 1)
            self._entries.append((head.index, head.stated_at, head.kind, names.get(head.index, "")))
        # A release of which the reader sees nothing, and that changed nothing here, is told by neither size nor time.
        self._is_told = [index < 0 or index in names for index, *_ in self._entries]
        self.direct -= {0, len(self.sizes) - 1}

    def rows(
        self, at: int, then: Mapping[tuple[str, str, str], dict[str, Any]],
        now: Mapping[tuple[str, str, str], dict[str, Any]], incident: str, changed: Collection[int],
    ) -> list[dict[str, Any]]:  # fmt: skip
        """Return the rows of one change; `changed`: at which of the entries there is one."""
        index, stated_at, kind, name = self._entries[at]
        earlier = at - 1
        while earlier not in changed and not self._is_told[earlier]:
            earlier -= 1
        reports = {report for report, entry, _ in self._told if entry == index}
        known = {report for report, entry, _ in self._told if entry < index}
        hows = {one["how"] for _, entry, each in self._told if entry == index for one in each if one["why"] is None}
        mended: CauseKind | None = "withdrawal" if "withdraws" in hows else "correction" if "corrects" in hows else None
        cause = {
            "cause": cause_of_entry(kind, reports, known, mended), "entry": index, "at": stated_at, "name": name,
            "report": min(reports, default=None), "sure": True,
        }  # fmt: skip
        made = []
        for key in sorted(then.keys() | now.keys()):
            one, other = then.get(key), now.get(key)
            if _same(one, other):
                continue
            row: dict[str, Any] = {
                "incident": incident, "was": one["incident"] if one else None, "agreement": key[0], "version": key[1],
                "reading": key[2], "what": _what(one, other), "causes": [cause], "since_size": self.sizes[earlier],
                "since_at": self._entries[earlier][1] or None, "until_size": self.sizes[at], "until_at": stated_at,
            }  # fmt: skip
            for when, side in (("before", one), ("after", other)):
                for field in ("verdict", "ground", "clause", "standing"):
                    row[f"{field}_{when}"] = side[field] if side else None
                ppm = side["probability_ppm"] if side else None
                row[f"probability_{when}"] = None if ppm is None else ppm / 1_000_000
            made.append({field: row[field] for field in COLUMNS})
        return made


_WITHOUT_EFFECT = frozenset({"centre", "edition", "allegation", "restored", "key", "unsure"})


def _alike(
    then: Mapping[tuple[str, str, str], dict[str, Any]], now: Mapping[tuple[str, str, str], dict[str, Any]]
) -> bool:
    return then.keys() == now.keys() and all(_same(then[key], now[key]) for key in then)


def _same(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> bool:
    """Whether two findings differ in nothing but the id of their incident."""
    if one is None or other is None:
        return one is other
    return all(one[name] == other[name] for name in one if name != "incident")


def _what(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> str:
    if one is None or other is None:
        return "appeared" if one is None else "gone"
    for name, what in (("verdict", "verdict"), ("probability_ppm", "probability"), ("standing", "standing")):
        if one[name] != other[name]:
            return what
    return "ground"


def _name_in(records: Sequence[Sealed | None]) -> str:
    """Return what an entry is about in a word."""
    for sealed in records:
        record = from_groups(sealed.groups) if sealed is not None else None
        match record:
            case Register() | Parameters():
                return record.name
            case Agreement():
                return f"{record.agreement} {record.version}"
            case Judgement():
                return f"{record.body}: {record.act}"
            case Linking():
                return f"{record.body}: {record.act}"
            case TakeIn():
                return record.source
            case Report():
                return record.identity.source
            case _:
                continue
    return ""
