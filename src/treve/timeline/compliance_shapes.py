"""The rows of compliance over time: plain values, for exports, pages and the report."""

from typing import Literal, TypedDict

Over = Literal["all", "province", "zone", "party"]
Spread = Literal["within", "wider", "undated", "before", "after"]
State = Literal[
    "nothing_known",  # no report, and nobody is on record as having looked
    "denied",  # no report; somebody tried to look and was not let
    "looked_wider",  # no report; looking is on record for a longer time than this
    "looked_saw_nothing",  # somebody looked and nothing was reported
    "reported_wider",  # no report for it alone; reports of a longer time meet it
    "reported_unlooked",  # reports; nobody is on record as having looked
    "reported",  # reports, and somebody looked
    "apart",  # a row apart: no period
]

VERDICTS = ("violation", "undetermined", "not_covered", "outside")
NOT_TOLD = ""
"""The area of what nobody places in one."""


class HowRow(TypedDict):
    """Minutes of looking by one means."""

    how: str
    minutes: int


class EffortOf(TypedDict):
    """How hard anyone looked in a period and area; what was not said is null, and not zero.

    `efforts`: how many are on record for it, `looked`: by how many of them anybody came to look; `wider`: how many
    more for a longer time that meets it. `minutes`: of those that say so, `unsaid` how many do not. `how`: minutes by
    means. `planned`, `reached`: areas. `denied`, `delayed`: on how many the way was barred, or free only late or under
    conditions. `sources`: who looked.
    """

    efforts: int
    looked: int
    wider: int
    minutes: int | None
    unsaid: int
    how: list[HowRow]
    planned: int | None
    reached: int | None
    denied: int
    delayed: int
    sources: list[str]


class AllegedRow(TypedDict):
    """What one registrar alleges for a period: acts that it counted, and allegations in words; of it alone."""

    by: str
    acts: int
    in_words: int


class ComplianceRow(TypedDict):
    """A row of the export.

    `earliest`, `latest`: civil days of the theatre, both included; null in a row apart. `area`: a province, the zones
    of the rule that decided, or a party's id; empty where nobody says, null over all. `days_in_force`: surely;
    `days_maybe`: as far as open points of the terms allow. `incidents` and `aggregates`: by verdict. `adopted`,
    `disputed`, `rejected`: of the violations, what people made of them; the rest is `apparent`. `expected`, `least`,
    `most`: violations among incidents that probabilities come to. `reports`, `sources`: what was received for it;
    `reports_wider`: for a longer time that meets it.
    """

    agreement: str
    version: str
    reading: str
    by: str
    over: str
    earliest: str | None
    latest: str | None
    spread: str
    area: str | None
    days: int
    days_in_force: int
    days_maybe: int
    incidents: dict[str, int]
    aggregates: dict[str, int]
    apparent: int
    adopted: int
    disputed: int
    rejected: int
    expected: float
    least: float
    most: float
    reports: int
    reports_wider: int
    sources: list[str]
    state: str
    effort: EffortOf
    allegations: list[AllegedRow]
