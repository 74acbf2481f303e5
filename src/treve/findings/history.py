"""Two states of a record to what changed in its findings, and why. Pure.

Incidents are followed by their members: an incident of the later state continues the one of the earlier that shares
most reports with it, whatever its id is now. What is compared is the verdict with its ground, clause and probability,
and what people say of it.

Causes are found by comparing what both states were worked out from: reports that came, were told anew, corrected or
withdrawn by their source, became visible or were erased; how they are joined; a new version of the terms; a register or
parameters; a judgement. Where only one thing changed that can have done it, it is `sure`. Areas of combat are reckoned
from all reports together, so that a finding can change although nothing of its own did: then the cause is
`other_reports`.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

import polars as pl

from treve.base.doubt import PPM
from treve.entries.judgement import Spoken
from treve.findings.standing import incident_of

What = Literal["appeared", "gone", "verdict", "probability", "ground", "standing"]
CauseKind = Literal[
    "report", "correction", "withdrawal", "release", "erasure", "link", "place", "terms", "register", "parameters",
    "judgement", "review", "other_reports",
]  # fmt: skip

MOST_REPORTS = 20
"""Reports that are named as causes of one change."""

_KEY = ("agreement", "version", "reading")
_SAYS = ("verdict", "ground", "clause", "probability_ppm", "standing")
COLUMNS = (
    "incident", "was", "agreement", "version", "reading", "what", "verdict_before", "verdict_after",
    "probability_before", "probability_after", "ground_before", "ground_after", "clause_before", "clause_after",
    "standing_before", "standing_after", "causes", "since_size", "since_at", "until_size", "until_at",
)  # fmt: skip
"""Fields of a row, in order."""


class Event(NamedTuple):
    """An entry that bears on every finding: a version of the terms, a register, parameters."""

    entry: int
    at: str
    cause: CauseKind
    name: str


class State(NamedTuple):
    """A state of the record for one audience: how many entries, when the last was written, and what is derived."""

    size: int
    at: str
    told: pl.DataFrame
    members: pl.DataFrame
    incidents: pl.DataFrame
    findings: pl.DataFrame
    judgements: tuple[Spoken, ...] = ()
    events: tuple[Event, ...] = ()


def changes(before: State, after: State) -> list[dict[str, Any]]:
    """Return one row for each finding that differs, by incident, agreement, version and reading: `COLUMNS`.

    Args:
        before: the earlier state.
        after: the later one, of the same log and audience.

    Cost: some seconds for 100,000 findings, most of it for those that changed.
    """
    line = lineage(before.members, after.members)
    then = before.findings.select("incident", *_KEY, *_SAYS).rename({"incident": "was"})
    now = after.findings.select("incident", *_KEY, *_SAYS).join(line, on="incident", how="left")
    both = now.join(then, on=["was", *_KEY], how="left", suffix="_then")
    differs = pl.any_horizontal(pl.col(name).ne_missing(pl.col(f"{name}_then")) for name in _SAYS)
    found = [_row(row) for row in both.filter(differs).iter_rows(named=True)]
    left = then.join(line, on="was", how="anti")
    found += [_gone(row) for row in left.iter_rows(named=True)]
    why = _Causes(before, after)
    ends = {"since_size": before.size, "since_at": before.at, "until_size": after.size, "until_at": after.at}
    rows = [row | {"causes": why.of(row)} | ends for row in found]
    rows.sort(key=lambda row: tuple(row[name] for name in ("incident", *_KEY)))
    return [{name: row[name] for name in COLUMNS} for row in rows]


def lineage(before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    """Return for each incident of `after` that continues one of `before` which: columns `incident`, `was`.

    Args:
        before: members, as `incidents.fuse` gives them.
        after: likewise.
    """
    then, now = (frame.filter(pl.col("link") == "same").select("report", "incident") for frame in (before, after))
    shared = now.join(then.rename({"incident": "was"}), on="report").group_by("incident", "was").len()
    return (
        shared.sort("incident", "len", "was", descending=[False, True, False])
        .unique("incident", keep="first", maintain_order=True)
        .select("incident", "was")
    )


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    if row["verdict_then"] is None:
        what: What = "appeared"
    elif row["verdict"] != row["verdict_then"]:
        what = "verdict"
    elif row["probability_ppm"] != row["probability_ppm_then"]:
        what = "probability"
    else:
        what = "standing" if row["standing"] != row["standing_then"] else "ground"
    return _said(row["incident"], row["was"], row, what, {name: row[f"{name}_then"] for name in _SAYS}, row)


def _gone(row: Mapping[str, Any]) -> dict[str, Any]:
    return _said(row["was"], row["was"], row, "gone", row, dict.fromkeys(_SAYS))


def _said(
    incident: str, was: str | None, key: Mapping[str, Any], what: What, then: Mapping[str, Any], now: Mapping[str, Any]
) -> dict[str, Any]:
    made: dict[str, Any] = {"incident": incident, "was": was, "what": what} | {name: key[name] for name in _KEY}
    for name in _SAYS:
        for when, side in (("before", then), ("after", now)):
            value = side[name]
            if name == "probability_ppm":
                made[f"probability_{when}"] = None if value is None else value / PPM
            else:
                made[f"{name}_{when}"] = value
    return made


class _Causes:
    """Finds what in the inputs of two states can have made a finding differ."""

    def __init__(self, before: State, after: State) -> None:
        self._before, self._after = before, after
        self._then, self._now = _Reports.of(before), _Reports.of(after)
        known = {(one.cause, one.name): one.entry for one in before.events}
        self._events = [one for one in after.events if known.get((one.cause, one.name)) != one.entry]
        said = {(one.entry, one.position) for one in before.judgements}
        self._said = [one for one in after.judgements if (one.entry, one.position) not in said]

    def of(self, row: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the causes of one change, what is surest first."""
        was, incident = row["was"], row["incident"]
        found = self._of_reports(None if row["what"] == "gone" else incident, was)
        versions = [one for one in self._events if one.cause == "terms"]
        own = [one for one in versions if one.name == f"{row['agreement']} {row['version']}"]
        terms = [_cause("terms", one.entry, one.at, one.name) for one in own]
        if row["what"] == "appeared" and was is not None and terms:
            found = []
        judged = self._of_judgements(row)
        if row["what"] == "standing":
            found, terms = [], []
        shared = [_cause(one.cause, one.entry, one.at, one.name) for one in self._events if one.cause != "terms"]
        own_causes = found + terms + judged
        possible = [] if row["what"] in ("standing", "appeared") and own_causes else shared
        every = own_causes + possible
        if not every:
            return [_cause("other_reports", None, None, "", sure=self._before.size != self._after.size)]
        sure = not possible or len(every) == 1
        return [one | {"sure": sure} for one in every]

    def _of_reports(self, incident: str | None, was: str | None) -> list[dict[str, Any]]:
        now = self._now.members.get(incident, set()) if incident else set()
        then = self._then.members.get(was, set()) if was else set()
        found, correcting = [], set[str]()
        for report in sorted(then | now):
            states = (self._then.state.get(report), self._now.state.get(report))
            if states[0] == states[1] or None in states or states[1] not in ("stands", "corrected", "withdrawn"):
                continue
            # What changed a report is the one that speaks of it now, or did before and was withdrawn itself.
            by = next((one for one in (*self._now.by[report], *self._then.by[report]) if one in self._now.came), report)
            correcting |= set(self._now.by[report])
            made: CauseKind = "withdrawal" if "withdrawn" in states else "correction"
            found.append(_cause(made, *self._now.came[by], report=report))
        for report in sorted(now - self._then.marks.keys() - correcting):
            entry, at, source = self._now.came[report]
            # Written before the earlier state and not seen in it: it was released in between.
            kind: CauseKind = "report" if entry >= self._before.size else "release"
            found.append(_cause(kind, entry, at, source, report=report))
        found += [
            _cause("correction", self._now.came[report][0], self._now.came[report][1], self._now.came[report][2],
                   report=report)
            for report in sorted(now & self._then.marks.keys())
            if self._now.marks[report] != self._then.marks[report]
        ]  # fmt: skip
        for report in sorted(then - self._now.marks.keys()):
            found.append(_cause("erasure", None, None, "", report=report))
        mended = {report for report in then if self._now.state.get(report) in ("corrected", "withdrawn")}
        joined = (now - then) & self._then.marks.keys() if was else set()
        parted = (then - now) & self._now.marks.keys() - mended
        found += [_cause("link", None, None, "", report=report) for report in sorted(joined | parted)]
        places = (self._then.places.get(was or ""), self._now.places.get(incident or ""))
        if found and None not in places and places[0] != places[1]:
            found.append(_cause("place", None, None, " -> ".join(str(one[3]) for one in places if one)))
        return found[:MOST_REPORTS]

    def _of_judgements(self, row: Mapping[str, Any]) -> list[dict[str, Any]]:
        key = (row["agreement"], row["version"])
        return [
            _cause("judgement", one.entry, one.stated_at, f"{one.judgement.body}: {one.judgement.act}")
            for one in self._said
            if one.judgement.about == "finding"
            and self._now.belongs.get(one.judgement.of) == row["incident"]
            and (one.judgement.agreement, one.judgement.version) == key
            and one.judgement.reading in (None, row["reading"])
        ]


class _Reports(NamedTuple):
    """What of each report a state was worked out from: its words, how it came, whether it stands, where it belongs."""

    state: dict[str, str]
    by: dict[str, list[str]]
    marks: dict[str, str]
    came: dict[str, tuple[int, str, str]]
    belongs: dict[str, str]
    members: dict[str, set[str]]
    places: dict[str, tuple[Any, ...]]

    @classmethod
    def of(cls, state: State) -> "_Reports":
        # The version that another one stands for has no state.
        told = state.told.filter(pl.col("state").is_not_null())
        amended = told.select("report", "state", "amended_by").rows()
        rows = told.select("report", "fingerprint", "entry", "received_at", "source").rows()
        belongs = incident_of(state.members)
        same = state.members.filter(pl.col("link") == "same")
        members: dict[str, set[str]] = {}
        for report, incident in same.select("report", "incident").iter_rows():
            members.setdefault(incident, set()).add(report)
        places = state.incidents.select("incident", "lat_e7", "lon_e7", "place_class", "radius_m").rows()
        return cls(
            {report: stands for report, stands, _ in amended},
            {report: list(by) for report, _, by in amended},
            {row[0]: row[1] for row in rows},
            {row[0]: (row[2], row[3], row[4]) for row in rows},
            belongs,
            members,
            {row[0]: tuple(row[1:]) for row in places},
        )


def _cause(
    kind: CauseKind, entry: int | None, at: str | None, name: str, *, report: str | None = None, sure: bool = True
) -> dict[str, Any]:
    return {"cause": kind, "entry": entry, "at": at, "name": name, "report": report, "sure": sure}


def cause_of_entry(
    kind: str, reports: Iterable[str], known: Iterable[str], mended: CauseKind | None = None
) -> CauseKind:
    """Return what an entry did to an incident at whose finding it is known to have changed something.

    Args:
        kind: of the entry.
        reports: of the incident that it holds.
        known: reports of the incident that were there before it.
        mended: what one of its reports does to an earlier one of the incident, if it does.
    """
    if told := set(reports):
        if mended is not None:
            return mended
        return "correction" if told <= set(known) else "report"
    return _CAUSES.get(kind, "other_reports")


_CAUSES: Mapping[str, CauseKind] = {
    "register": "register", "parameters": "parameters", "agreement": "terms", "judgement": "judgement",
    "link": "link", "erasure": "erasure", "release": "release", "statement_review": "review",
}  # fmt: skip
