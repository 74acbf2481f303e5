"""What the invented book has of agreements, findings, duties and history, with names and texts meant to do harm."""

import datetime as dt
from typing import Any

from treve.terms.course import course
from treve.terms.differ import differences
from treve.terms.hang import chapters
from treve.terms.model import Terms
from treve.timeline.compliance import Asked
from treve.timeline.compliance_shapes import ComplianceRow
from treve.timeline.due_evidence import Seen
from treve.timeline.due_rows import DutyRow, duty_rows
from treve.web.model import Found, FoundUnder
from treve.web.model_terms import STEPS, Chain, EditionLine, Law, PastAsked, PastFound, Source, Step


def make_law(terms: Terms, rows: list[dict[str, Any]], version: str) -> Law | None:
    """Return the agreement, which has this one version and is compared with itself."""
    if version not in ("", terms.version):
        return None
    clauses = [one.id for one in terms.clauses]
    counts = {each: {one.id: {"violation": 3, "outside": 1} for one in terms.readings} for each in clauses[::2]}
    renamed = terms.model_copy(update={"source": "elsewhere"})
    return Law(
        terms, ("0", terms.version), chapters(terms), counts, {each: tuple(rows[:2]) for each in clauses[::2]},
        {one.id: tuple(course(terms, one)) for one in terms.readings}, "0", tuple(differences(renamed, terms)),
    )  # fmt: skip


def make_chain(
    terms: Terms, found: FoundUnder, incident: str, key: tuple[str, str, str], harm: tuple[str, ...]
) -> Chain | None:
    """Return a finding whose sentences, sources and positions hold what is meant to do harm."""
    agreement, version, reading = key
    one: Found | None = next((each for each in found.found if each.reading == reading), None)
    if one is None or agreement != terms.agreement or version not in ("", terms.version):
        return None
    answers = dict(zip(STEPS, ("yes", "part", "yes", "no", "named", "may", "one", ""), strict=True))
    steps = tuple(
        Step(
            each, answers[each], 250_000 if each == "where" else None,
            ((f"It is so {harm[0]}.", "art-1"), (harm[1], "")),
            (("share", 250_000), ("radius_m", 2_500), ("fights", 3)), (Source("ab" * 16, harm[2], harm[3]),),
        )
        for each in STEPS
    )  # fmt: skip
    position = {
        "by": harm[1],
        "act": "adopt",
        "since": "2025-04-20",
        "person": harm[2],
        "why": harm[0],
        "withheld": True,
    }
    row = {
        "incident": incident, "agreement": agreement, "version": terms.version, "reading": reading,
        "clause": terms.rules[0].clause, "rule": "", "verdict": one.verdict, "ground": "", "standing": "adopted",
        "probability_ppm": one.probability_ppm, "least_ppm": 0, "most_ppm": 1_000_000, "would_settle": [],
        "open_points": [], "standing_by": [harm[1]], "standing_since": "2025-04-20", "positions": [position],
        "disputed_by": [harm[2]], "recomputed": "other_verdict", "then_verdict": "outside", "then_ppm": 0,
        "explained": [{"plea": "exercise", "by": harm[1], "since": "2025-04-21", "words": harm[0],
                       "accepted_by": [harm[2]], "refused_by": [harm[3]]}],
    }  # fmt: skip
    said = {"day": "2025-04-20", "body": harm[1], "act": "adopt", "status": "stands", "person": harm[2], "entry": 3}
    return Chain(terms, ("0", terms.version), row, f"Apparent {harm[4]}", steps, (harm[5],), (said,))


def make_duties(terms: Terms, on: dt.date) -> list[DutyRow]:
    return duty_rows([terms], on, Seen((), None))


def make_compliance(terms: Terms, asked: Asked, harm: tuple[str, ...]) -> list[ComplianceRow]:
    """Return three periods and a row apart for each reading."""
    rows: list[ComplianceRow] = []
    for reading in terms.readings:
        for n in range(4):
            day = None if n == 3 else dt.date(2025, 3, 3 + n).isoformat()
            rows.append(
                {
                    "agreement": terms.agreement, "version": terms.version, "reading": reading.id, "by": asked.by,
                    "over": asked.over, "earliest": day, "latest": day, "spread": "undated" if n == 3 else "within",
                    "area": None if asked.over == "all" else harm[n], "days": 1, "days_in_force": 0, "days_maybe": 1,
                    "incidents": {"violation": n, "undetermined": 1, "not_covered": 0, "outside": 2},
                    "aggregates": {"violation": 0, "undetermined": 1, "not_covered": 0, "outside": 0},
                    "apparent": n, "adopted": 0, "disputed": 0, "rejected": 0,
                    "expected": 1.5, "least": 0.0, "most": 2.5,
                    "reports": n * 4, "reports_wider": 1, "sources": [harm[0]],
                    "state": "apart" if n == 3 else "nothing_known" if n == 0 else "reported_unlooked",
                    "effort": {"efforts": 0, "looked": 0, "wider": 0, "minutes": 90 if n == 2 else None, "unsaid": 0,
                               "how": [{"how": "patrol", "minutes": 90}] if n == 2 else [], "planned": None,
                               "reached": None, "denied": 1, "delayed": 0, "sources": []},
                    "allegations": [{"by": harm[1], "acts": 14, "in_words": 1}] if n == 1 else [],
                }
            )  # fmt: skip
    return rows


def make_past(terms: Terms, incident: str, harm: tuple[str, ...]) -> Any:
    """Return what answers a question about earlier states with one change."""
    row = {
        "incident": incident, "was": None, "agreement": terms.agreement, "version": terms.version,
        "reading": terms.readings[0].id, "what": "verdict", "verdict_before": None, "probability_before": None,
        "standing_before": None, "verdict_after": "violation", "probability_after": 0.75, "standing_after": "adopted",
        "causes": [{"cause": "report", "entry": 4, "at": "2025-04-02T10:00:00Z", "name": harm[0], "report": None,
                    "sure": False}],
    }  # fmt: skip

    def past(asked: PastAsked) -> PastFound:
        return PastFound((row,) if asked.since != "0" else (), 2)

    return past


EDITIONS = (EditionLine("spring <b>report</b>", 7, "2025-04-30T10:00:00Z"),)
