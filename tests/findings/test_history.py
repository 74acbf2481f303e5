"""What changed between two states, and why: from frames made by hand."""

from typing import Any

import polars as pl

from treve.entries.judgement import Judgement, Spoken
from treve.findings.history import COLUMNS, Event, State, cause_of_entry, changes, lineage
from treve.incidents.gather import TOLD
from treve.incidents.summary import MEMBERS

A, B, C = ("a" * 32, "b" * 32, "c" * 32)


def state(
    size: int, reports: dict[str, tuple[str, int, str]], verdicts: dict[tuple[str, str], tuple[str, int]],
    *, radius_m: int = 2_000, events: tuple[Event, ...] = (), judged: tuple[Spoken, ...] = (),
    standing: str = "computed",
) -> State:  # fmt: skip
    """Return a state; `reports`: fingerprint, entry and incident by id; `verdicts`: by incident and version."""
    told = pl.DataFrame(
        [
            {"report": report, "fingerprint": mark, "computed_with": True, "entry": entry, "source": "patrol",
             "received_at": f"at {entry}", "state": "stands", "amended_by": []}
            for report, (mark, entry, _) in reports.items()
        ],
        schema={name: TOLD[name] for name in ("report", "fingerprint", "computed_with", "entry", "source",
                                              "received_at", "state", "amended_by")},
    )  # fmt: skip
    members = pl.DataFrame(
        [{"report": report, "incident": incident, "link": "same"} for report, (_, _, incident) in reports.items()],
        schema={name: MEMBERS[name] for name in ("report", "incident", "link")},
    )
    incidents = pl.DataFrame(
        [{"incident": one, "lat_e7": 1, "lon_e7": 2, "place_class": "exact", "radius_m": radius_m}
         for one in sorted({incident for _, _, incident in reports.values()})],
        schema={"incident": pl.String(), "lat_e7": pl.Int64(), "lon_e7": pl.Int64(), "place_class": pl.String(),
                "radius_m": pl.Int64()},
    )  # fmt: skip
    rows: list[dict[str, Any]] = [
        {"incident": incident, "agreement": "truce", "version": version, "reading": "r", "verdict": verdict,
         "ground": "g", "clause": "1", "probability_ppm": ppm, "standing": standing}
        for (incident, version), (verdict, ppm) in verdicts.items()
    ]  # fmt: skip
    names = ("incident", "agreement", "version", "reading", "verdict", "ground", "clause", "standing")
    schema: dict[str, Any] = {name: pl.String() for name in names} | {"probability_ppm": pl.Int64()}
    return State(size, f"at {size}", told, members, incidents, pl.DataFrame(rows, schema=schema), judged, events)


EARLIER = state(5, {A: ("x", 3, A)}, {(A, "1"): ("undetermined", 500_000)})


def causes(after: State, before: State = EARLIER) -> list[tuple[str, int | None, bool]]:
    (row,) = changes(before, after)
    assert tuple(row) == COLUMNS
    return [(one["cause"], one["entry"], one["sure"]) for one in row["causes"]]


def test_an_incident_is_followed_by_its_members_when_its_id_moves() -> None:
    later = state(6, {A: ("x", 3, B), B: ("y", 5, B)}, {(B, "1"): ("violation", 900_000)})
    assert lineage(EARLIER.members, later.members).rows() == [(B, A)]
    (row,) = changes(EARLIER, later)
    assert (row["incident"], row["was"], row["what"]) == (B, A, "verdict")
    assert causes(later) == [("report", 5, True)]


def test_a_report_told_anew_is_a_correction_and_its_place_is_named() -> None:
    later = state(6, {A: ("z", 5, A)}, {(A, "1"): ("violation", 900_000)}, radius_m=25_000)
    assert causes(later) == [("correction", 5, True), ("place", None, True)]


def test_a_report_of_before_that_was_not_seen_then_was_released() -> None:
    later = state(6, {A: ("x", 3, A), B: ("y", 2, A)}, {(A, "1"): ("violation", 900_000)})
    assert causes(later) == [("release", 2, True)]


def test_reports_that_join_or_part_without_anything_new_of_them_are_a_link() -> None:
    before = state(5, {A: ("x", 3, A), B: ("y", 4, B)}, {(A, "1"): ("undetermined", 1), (B, "1"): ("undetermined", 1)})
    after = state(6, {A: ("x", 3, A), B: ("y", 4, A)}, {(A, "1"): ("violation", 900_000)})
    rows = changes(before, after)
    assert [(row["incident"], row["what"], row["causes"][0]["cause"]) for row in rows] == [
        (A, "verdict", "link"),
        (B, "gone", "link"),
    ]


def test_a_report_that_is_gone_was_erased() -> None:
    (row,) = changes(EARLIER, state(6, {}, {}))
    assert (row["what"], row["causes"][0]["cause"]) == ("gone", "erasure")


def test_a_new_version_brings_findings_of_its_own_and_is_their_cause() -> None:
    verdicts = {(A, "1"): ("undetermined", 500_000), (A, "2"): ("violation", 900_000)}
    event = Event(5, "at 5", "terms", "truce 2")
    assert causes(state(6, {A: ("x", 3, A)}, verdicts, events=(event,))) == [("terms", 5, True)]


def test_what_bears_on_everything_is_named_as_what_may_have_done_it_beside_others() -> None:
    event = Event(4, "at 4", "register", "actors")
    alone = state(6, {A: ("x", 3, A)}, {(A, "1"): ("violation", 900_000)}, events=(event,))
    assert causes(alone) == [("register", 4, True)]
    beside = state(7, {A: ("z", 5, A)}, {(A, "1"): ("violation", 900_000)}, events=(event,))
    assert causes(beside) == [("correction", 5, False), ("register", 4, False)]


def test_a_finding_that_changes_though_nothing_of_its_own_did_owes_it_to_other_reports() -> None:
    later = state(6, {A: ("x", 3, A)}, {(A, "1"): ("undetermined", 600_000)})
    assert causes(later) == [("other_reports", None, True)]
    assert changes(EARLIER, later)[0]["what"] == "probability"


def test_a_judgement_changes_the_standing_and_nothing_else_is_its_cause() -> None:
    said = Judgement("finding", "adopt", A, "jmc", agreement="truce", version="1")
    spoken = Spoken(said, 6, 0, "p", "2025-04-02T00:00:00.000000Z")
    event = Event(4, "at 4", "register", "actors")
    later = state(
        7,
        {A: ("x", 3, A)},
        {(A, "1"): ("undetermined", 500_000)},
        events=(event,),
        judged=(spoken,),
        standing="adopted",
    )
    assert causes(later) == [("judgement", 6, True)]
    assert changes(EARLIER, later)[0]["what"] == "standing"


def test_an_entry_that_is_known_to_have_changed_a_finding_did_it_by_what_it_is() -> None:
    assert cause_of_entry("take_in", [A], [A]) == "correction"
    assert cause_of_entry("take_in", [A], [B]) == "report"
    assert cause_of_entry("take_in", [], [A]) == "other_reports"
    assert [cause_of_entry(kind, [], []) for kind in ("register", "agreement", "judgement", "release", "link")] == [
        "register", "terms", "judgement", "release", "link",
    ]  # fmt: skip
