"""History: what changed in findings between two states of the log, why, and what was known when.

A derivation is a function of a set of entries, so an earlier state is the same derivation over the first entries of the
log, as far as the audience may see them now and might have seen them then. Comparing two states costs two
derivations. What happened to one incident over a whole log is found by halving: a derivation for each entry that may
bear on it directly (its reports, terms, registers, parameters, erasures) and about log2 of the other entries for each
change among them. A change that other entries made and unmade between two that were looked at is not seen.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

import polars as pl

from treve.base.errors import Refused
from treve.entries.judgement import Judgement
from treve.entries.records import Agreement, Erased, Parameters, Register, TakeIn, from_groups
from treve.entries.report import Report
from treve.findings.assess import SCHEMA as FINDINGS
from treve.findings.history import COLUMNS, CauseKind, Event, State, cause_of_entry, changes
from treve.findings.standing import incident_of, with_plain_standing
from treve.incidents.gather import TOLD
from treve.incidents.summary import MEMBERS
from treve.ledger.sealing import Record as Sealed
from treve.node.centre import Centre
from treve.node.judge import find_incident
from treve.node.restored_mark import ERASURE
from treve.node.sight import Sight, seen_entries, sight_of
from treve.node.view import Memo, View, view

Step = Callable[[str, int, int | None], None]

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NEEDED = frozenset({"actors", "kinds", "places"})
_INCIDENTS = ("incident", "lat_e7", "lon_e7", "place_class", "radius_m")


class Found(NamedTuple):
    """What changed, and how many states were worked out for it.

    `rows`: as in `findings.history.COLUMNS`; `notes`: what to know of the states.
    """

    rows: list[dict[str, Any]]
    derivations: int
    notes: tuple[str, ...] = ()


class Past:
    """The states of a log for one audience, each worked out once."""

    def __init__(
        self, centre: Centre, who: str | None, step: Step | None = None, now: dt.datetime | None = None
    ) -> None:
        """Look at a centre as an audience; `now` matters for the embargo alone."""
        self._centre, self._who, self._step, self._now = centre, who, step, now
        self.sight = sight_of(centre, who, now)
        if not self.sight.audience.reads:
            raise Refused(f"{self.sight.audience.who} has no role that reads contents.", remedy="Ask as another.")
        self._memo: Memo = {}
        self._sights: dict[int, Sight] = {}
        self._known: dict[int, View | None] = {}

    @property
    def derivations(self) -> int:
        """How many states were worked out, those that were the same but for judgements once."""
        return len(self._memo)

    def size_at(self, text: str | None, *, end: bool) -> int:
        """Return the size of the log that a person means: a number of entries, or a UTC day.

        Args:
            text: "120", "2017-03-05", or nothing: the beginning, or with `end` the present.
            end: whether a day counts to its end rather than to its beginning.

        Raises:
            Refused: it is neither, or the log has not so many entries.
        """
        if text is None:
            return self._centre.size if end else 0
        if _DAY.fullmatch(text):
            try:
                day = dt.date.fromisoformat(text) + dt.timedelta(days=end)
            except (ValueError, OverflowError) as why:
                raise Refused(f"{text!r} is no day.", remedy="Write it as 2017-03-05.") from why
            for entry in seen_entries(self._centre, self.sight):
                if entry.stated_at[:10] >= day.isoformat():
                    return entry.index
            return self._centre.size
        if text.isascii() and text.isdigit() and len(text) < 16 and int(text) <= self._centre.size:
            return int(text)
        remedy = f"A day, as 2017-03-05, or a number of entries up to {self._centre.size}."
        raise Refused(f"{text!r} is no state of this log.", remedy=remedy)

    def sight_at(self, size: int) -> Sight:
        """Return what the audience may see of the first entries."""
        if size not in self._sights:
            self._sights[size] = sight_of(self._centre, self._who, self._now, size)
        return self._sights[size]

    def view_at(self, size: int) -> View | None:
        """Return the view of the first entries; `None` where nothing could be worked out from them yet."""
        if size not in self._known:
            registers = {
                record.name
                for entry in seen_entries(self._centre, self.sight_at(size), kinds=("register",))
                for sealed in entry.records
                if sealed is not None and isinstance(record := from_groups(sealed.groups), Register)
            }
            is_there = registers >= _NEEDED
            self._known[size] = view(self._centre, self._step, self.sight_at(size), self._memo) if is_there else None
        return self._known[size]

    def state_at(self, size: int) -> State:
        """Return the state behind the first entries, as it is compared."""
        seen, events, at = self.view_at(size), self._events(size), self._last(size)
        if seen is None:
            empty = {name: pl.DataFrame(schema=schema) for name, schema in (("told", TOLD), ("members", MEMBERS))}
            incidents = pl.DataFrame(schema=dict.fromkeys(_INCIDENTS, pl.Int64()) | {"incident": pl.String()})
            none = with_plain_standing(pl.DataFrame(schema=FINDINGS))
            return State(size, at, empty["told"], empty["members"], incidents, none, (), events)
        return State(
            size, at, seen.told, seen.members, seen.incidents, seen.findings, seen.said.judgements, events
        )  # fmt: skip

    def _last(self, size: int) -> str:
        """Return when the last entry was written that the audience sees anything of."""
        sight, last = self.sight_at(size), ""
        for head in sight.outlines(self._centre):
            if sight.sees_all or any(sight.decision(head.hash, at).seen for at in range(head.record_count)):
                last = head.stated_at
        return last

    def erased_since(self, size: int) -> int:
        """Return how many records were erased by entries behind the first ones, as far as their receipts are seen."""
        return sum(
            record.records
            for entry in seen_entries(self._centre, self.sight, kinds=(ERASURE,))
            for sealed in entry.records
            if entry.index >= size and sealed is not None and isinstance(record := from_groups(sealed.groups), Erased)
        )

    @property
    def centre(self) -> Centre:
        """The centre that is looked at."""
        return self._centre

    def _events(self, size: int) -> tuple[Event, ...]:
        found: dict[tuple[str, str], Event] = {}
        for entry in seen_entries(self._centre, self.sight_at(size), kinds=("register", "parameters", "agreement")):
            for sealed in entry.records:
                record = from_groups(sealed.groups) if sealed is not None else None
                match record:
                    case Register() | Parameters():
                        kind: CauseKind = "register" if isinstance(record, Register) else "parameters"
                        found[kind, record.name] = Event(entry.index, entry.stated_at, kind, record.name)
                    case Agreement():
                        name = f"{record.agreement} {record.version}"
                        found["terms", name] = Event(entry.index, entry.stated_at, "terms", name)
        return tuple(event for _, event in sorted(found.items()))


def between(past: Past, since: int, until: int, incident: str | None = None) -> Found:
    """Return what changed between two states of the log. Cost: two derivations."""
    if since > until:
        raise Refused("The earlier state comes first.", where="--since", remedy="Change the two.")
    after = past.state_at(until)
    wanted = None
    if incident is not None:
        seen = past.view_at(until)
        wanted = find_incident(seen, incident)[1] if seen is not None else None
    rows = changes(past.state_at(since), after, wanted)
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
    told = last.told.filter(pl.col("report").is_in(sorted(members))).select("report", "entry").rows()
    first = min(entry for _, entry in told)
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
        rows += touching.rows(at, state(at - 1), state(at), found)
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

    def __init__(self, past: Past, since: int, until: int, told: Sequence[tuple[str, int]]) -> None:
        """Look through the log once.

        Args:
            past: the states.
            since: the size of the log behind which entries are looked at.
            until: the size of the later state.
            told: each report of the incident with an entry that told it, once for each time.
        """
        self._told = told
        self.sizes, self._entries = [since], [(-1, "", "", "")]
        self.direct: set[int] = set()
        came = {entry for _, entry in told}
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
        self.direct -= {0, len(self.sizes) - 1}

    def rows(
        self, at: int, then: Mapping[tuple[str, str, str], dict[str, Any]],
        now: Mapping[tuple[str, str, str], dict[str, Any]], incident: str,
    ) -> list[dict[str, Any]]:  # fmt: skip
        """Return the rows of one change."""
        index, stated_at, kind, name = self._entries[at]
        reports = {report for report, entry in self._told if entry == index}
        known = {report for report, entry in self._told if entry < index}
        cause = {
            "cause": cause_of_entry(kind, reports, known), "entry": index, "at": stated_at, "name": name,
            "report": min(reports, default=None), "sure": True,
        }  # fmt: skip
        made = []
        for key in sorted(then.keys() | now.keys()):
            one, other = then.get(key), now.get(key)
            if _same(one, other):
                continue
            row: dict[str, Any] = {
                "incident": incident, "was": one["incident"] if one else None, "agreement": key[0], "version": key[1],
                "reading": key[2], "what": _what(one, other), "causes": [cause], "since_size": self.sizes[at - 1],
                "since_at": self._entries[at - 1][1] or None, "until_size": self.sizes[at], "until_at": stated_at,
            }  # fmt: skip
            for when, side in (("before", one), ("after", other)):
                for field in ("verdict", "ground", "clause", "standing"):
                    row[f"{field}_{when}"] = side[field] if side else None
                ppm = side["probability_ppm"] if side else None
                row[f"probability_{when}"] = None if ppm is None else ppm / 1_000_000
            made.append({field: row[field] for field in COLUMNS})
        return made


_WITHOUT_EFFECT = frozenset({"centre", "edition", "allegation", "restored", "key"})


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
            case TakeIn():
                return record.source
            case Report():
                return record.identity.source
            case _:
                continue
    return ""
