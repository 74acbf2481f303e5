"""Judgements to the two axes of an incident that people move: verification and attribution. Pure.

**Verification.** A review is one person's, for an organisation. An organisation holds a state when all of its persons
who have reviewed the incident say the same, and they are enough: two for what is grave (`SECOND`), one otherwise; one
that is divided in itself holds none. The incident has the state that all organisations hold which hold one. Where they
differ, nobody's is averaged into another's: the computed state stays, and `verification_by` lists each.

**Attribution.** Never computed. A body alleges, assesses (with a probability), attributes, accepts for itself,
disputes, or says that attributing is not in its mandate. The strongest that stands is shown (`STRONGEST`), with who
disputes it beside; where two attribute to different sides it is `disputed`, and every word is shown.

What somebody said last stands, and nothing once it is taken back. The answer depends on the set of judgements alone.
"""

from collections.abc import Iterable
from typing import Any

import polars as pl

from treve.entries.judgement import Spoken
from treve.incidents.corrections import FOLLOWED

SECOND = frozenset({"verified", "investigated", "refuted"})
"""States that count once a second person of the same organisation has said the same."""

STRONGEST = ("accepted", "attributed", "assessed", "alleged")

_TEXTS = pl.List(pl.String())
REVIEWED = pl.Struct({"by": pl.String(), "state": pl.String(), "persons": _TEXTS, "since": pl.String(),
                      "why": pl.String(), "held": pl.Boolean()})  # fmt: skip
SAID = pl.Struct({"by": pl.String(), "state": pl.String(), "whom": pl.String(), "share_ppm": pl.Int64(),
                  "since": pl.String(), "person": pl.String(), "why": pl.String()})  # fmt: skip
COLUMNS: dict[str, Any] = {
    "verification_by": pl.List(REVIEWED),
    "attribution": pl.String(),
    "attributed_to": _TEXTS,
    "attribution_by": pl.List(SAID),
    "attribution_disputed_by": _TEXTS,
}
"""What people add to the frame of incidents, beside `verification`."""


def with_judgements(incidents: pl.DataFrame, members: pl.DataFrame, spoken: Iterable[Spoken]) -> pl.DataFrame:
    """Return the incidents with `verification` and `attribution` as people leave them.

    Args:
        incidents: `fuse`'s frame, with what was told.
        members: which report belongs to which incident.
        spoken: judgements, on incidents or not, in any order.
    """
    same = members.filter(pl.col("link").is_in(FOLLOWED))
    belongs = dict(zip(same["report"].to_list(), same["incident"].to_list(), strict=True))
    about: dict[str, list[Spoken]] = {}
    for one in spoken:
        if one.judgement.about == "incident" and one.judgement.of in belongs:
            about.setdefault(belongs[one.judgement.of], []).append(one)
    rows = []
    for incident, said in sorted(about.items()):
        state, reviews = verification(said)
        rows.append({"incident": incident, "_state": state, "verification_by": reviews} | attribution(said))
    schema = {"incident": pl.String(), "_state": pl.String()} | COLUMNS
    joined = incidents.join(pl.DataFrame(rows, schema=schema), on="incident", how="left", maintain_order="left")
    return joined.with_columns(
        pl.coalesce("_state", "verification").alias("verification"),
        pl.col("attribution").fill_null("none"),
        *(pl.col(name).fill_null([]) for name in COLUMNS if name != "attribution"),
    ).drop("_state")


def verification(spoken: Iterable[Spoken]) -> tuple[str | None, list[dict[str, Any]]]:
    """Return the state that people give an incident, `None` where none stands, and each state with who holds it."""
    last: dict[tuple[str, str], Spoken] = {}
    for one in _in_order(spoken):
        key = (one.judgement.body, one.person)
        if one.judgement.act == "withdraw" and one.judgement.line in (None, "review"):
            last.pop(key, None)
        elif one.judgement.act == "review":
            last[key] = one
    by_body: dict[str, dict[str, list[Spoken]]] = {}
    for (body, _), one in sorted(last.items()):
        assert one.judgement.says is not None
        by_body.setdefault(body, {}).setdefault(one.judgement.says, []).append(one)
    rows, held = [], set()
    for body, states in sorted(by_body.items()):
        for state, said in sorted(states.items()):
            holds = len(states) == 1 and (state not in SECOND or len(said) > 1)
            held |= {state} if holds else set()
            rows.append(
                {
                    "by": body,
                    "state": state,
                    "persons": sorted(one.person for one in said),
                    "since": max(one.day for one in said),
                    "why": " / ".join(dict.fromkeys(one.judgement.why for one in said if one.judgement.why)) or None,
                    "held": holds,
                }
            )
    return (held.pop() if len(held) == 1 else None), rows


def attribution(spoken: Iterable[Spoken]) -> dict[str, Any]:
    """Return the columns of attribution of one incident."""
    last: dict[str, Spoken] = {}
    for one in _in_order(spoken):
        if one.judgement.act == "withdraw" and one.judgement.line in (None, "attribution"):
            last.pop(one.judgement.body, None)
        elif one.judgement.act == "attribute":
            last[one.judgement.body] = one
    states: dict[str, list[Spoken]] = {}
    for _, one in sorted(last.items()):
        assert one.judgement.says is not None
        states.setdefault(one.judgement.says, []).append(one)
    strongest = next((each for each in STRONGEST if each in states), None)
    whom = sorted({one.judgement.whom for one in states.get(strongest or "", []) if one.judgement.whom})
    if strongest == "attributed" and len(whom) > 1:
        state = "disputed"
    else:
        state = strongest or next((each for each in ("disputed", "not_mandated") if each in states), "none")
    return {
        "attribution": state,
        "attributed_to": whom,
        "attribution_by": [
            {
                "by": body, "state": one.judgement.says, "whom": one.judgement.whom,
                "share_ppm": one.judgement.share_ppm, "since": one.day, "person": one.person,
                "why": one.judgement.why,
            }
            for body, one in sorted(last.items())
        ],
        "attribution_disputed_by": sorted(one.judgement.body for one in states.get("disputed", [])),
    }  # fmt: skip


def _in_order(spoken: Iterable[Spoken]) -> list[Spoken]:
    return sorted(set(spoken), key=lambda one: (one.entry, one.position))
