"""A finding to a chain of questions: what each reason answers, which values decided, and which reports say so.

The reasons are those that the finding was computed with. Here they are only put under the question that they belong
to; no answer is worked out anew.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
import polars as pl

from treve.findings.reasons import Reason, read_reasons
from treve.findings.words import Speaker
from treve.node.view import View
from treve.products.say import Lang, polish
from treve.terms.model import Terms
from treve.web.model_terms import STEPS, Chain, Source, Step

STEP_OF: Mapping[str, str] = {
    "in_force": "force", "partly_in_force": "force", "before_force": "force", "after_force": "force",
    "no_date": "force", "suspended": "force", "rule_not_begun": "force", "rule_over": "force", "rule_partly": "force",
    "inside_by_name": "where", "inside_outline": "where", "partly_inside": "where", "outside_zone": "where",
    "zone_undrawn": "where", "no_place": "where", "elsewhere_by_name": "where", "outlines_compete": "where",
    "place_of_fire": "where", "place_of_impact": "where",
    "act_prohibited": "act", "act_may_be": "act", "act_not_prohibited": "act",
    "weapon_fits": "with", "weapon_may_be": "with", "weapon_not": "with",
    "sides": "between", "side_unknown": "between", "side_umbrella": "between", "part_of": "between",
    "text_names": "between", "text_names_nobody": "between", "unbound_actor": "between", "same_party": "between",
    "not_protected": "between", "either_way": "between", "member": "between",
    "taken_out": "exceptions", "combat_near": "exceptions", "combat_far": "exceptions", "combat_coarse": "exceptions",
    "combat_unknown": "exceptions", "act_excluded": "exceptions", "excluded_actor": "exceptions",
    "open_point": "exceptions", "settled_point": "exceptions",
    "one_source": "word", "parties_only": "word", "several_sources": "word",
    "probability": "result", "too_low": "result", "turns_on_points": "result", "aggregate": "result",
    "ruled_out": "result",
}  # fmt: skip
"""Under which question each code of `findings.reasons.CODES` stands."""

ANSWER: Mapping[str, str] = {
    "before_force": "no", "after_force": "no", "suspended": "no", "rule_not_begun": "no", "rule_over": "no",
    "outside_zone": "no", "elsewhere_by_name": "no", "act_not_prohibited": "no", "weapon_not": "no",
    "unbound_actor": "no", "same_party": "no", "not_protected": "no",
    "no_date": "unknown", "zone_undrawn": "unknown", "no_place": "unknown", "side_unknown": "unknown",
    "partly_in_force": "part", "rule_partly": "part", "partly_inside": "part", "outlines_compete": "part",
    "act_may_be": "part", "weapon_may_be": "part", "side_umbrella": "part",
    "in_force": "yes", "inside_by_name": "yes", "inside_outline": "yes", "act_prohibited": "yes", "weapon_fits": "yes",
    "act_excluded": "applies", "excluded_actor": "applies",
    "combat_near": "may", "combat_coarse": "may", "combat_unknown": "may", "open_point": "may", "taken_out": "may",
    "combat_far": "far", "settled_point": "settled",
    "parties_only": "parties", "one_source": "one", "several_sources": "several",
}  # fmt: skip
"""What a code answers to its question; codes that only add to an answer have none."""

_WEIGHT = ("no", "applies", "parties", "unknown", "may", "part", "one", "yes", "several", "far", "settled")
"""Which answer stands for a step whose reasons answer differently: the one that decides against it, or is less sure."""

_ELSE: Mapping[str, str] = {"exceptions": "none", "between": "named", "result": ""}
"""What stands where no reason answers; the other steps were then not asked, since an earlier one decided."""

_NUMBERS = (
    "share", "least", "most", "needed", "each", "member", "excluded", "radius_m", "within_m", "nearest_m", "fights",
    "within_days", "events", "reports", "sources",
)  # fmt: skip
"""Values that are numbers, in the order in which they are read."""


def chain_of(
    view: View, terms: Terms, row: Mapping[str, Any], speaker: Speaker, headline: str, lang: Lang
) -> Chain:  # fmt: skip
    """Return a finding as a chain.

    Args:
        view: what the audience may see.
        terms: the version that the finding is of.
        row: of the findings' frame.
        speaker: says reasons under these terms.
        headline: verdict and ground in a sentence.
        lang: the language.
    """
    members = view.members.filter((pl.col("incident") == row["incident"]) & (pl.col("link") == "same"))
    told = view.told.filter(pl.col("report").is_in(members["report"].implode()) & pl.col("computed_with"))
    reports = told.sort("start_s", "report", nulls_last=True).to_dicts()
    found: dict[str, list[Reason]] = {step: [] for step in STEPS}
    for one in read_reasons(row["reasons"]):
        found[STEP_OF.get(one.code, "result")].append(one)
    other = view.findings.filter(
        (pl.col("incident") == row["incident"]) & (pl.col("agreement") == terms.agreement)
    )["version"].unique()  # fmt: skip
    versions = sorted(set(other) & {one.version for one in view.agreements if one.agreement == terms.agreement})
    return Chain(
        terms=terms,
        versions=tuple(versions),
        row={name: value for name, value in row.items() if name != "reasons"},
        headline=headline,
        steps=tuple(_step(key, found[key], reports, speaker, lang) for key in STEPS),
        settles=tuple(polish(text, lang) for text in speaker.would_settle(row["would_settle"] or [], lang)),
        said=tuple(_said_of(view, row)),
    )


def _step(
    key: str, reasons: list[Reason], reports: list[dict[str, Any]], speaker: Speaker, lang: Lang
) -> Step:  # fmt: skip
    answers = [(ANSWER[one.code], one) for one in reasons if one.code in ANSWER]
    answer, deciding = min(answers, key=lambda each: _WEIGHT.index(each[0]), default=("", None))
    if deciding is None:
        answer = _ELSE.get(key, "") if reasons or key == "exceptions" else ""
    share = deciding.values.get("share") if deciding is not None else None
    sentences = tuple(
        (polish(speaker.sentence(msgspec.structs.replace(one, clause=None), lang), lang), one.clause or "")
        for one in reasons
    )
    sources = tuple(_sources(key, reports, speaker, lang)) if reasons else ()
    return Step(key, answer, share, sentences, tuple(_numbers(reasons)), sources)


def _numbers(reasons: Iterable[Reason]) -> Iterable[tuple[str, int]]:
    found: dict[tuple[str, int], None] = {}
    for one in reasons:
        values = {**one.values, **(one.values.get("place") or {})}
        found |= {(name, values[name]): None for name in _NUMBERS if isinstance(values.get(name), int)}
    return sorted(found, key=lambda each: _NUMBERS.index(each[0]))


def _sources(key: str, reports: list[dict[str, Any]], speaker: Speaker, lang: Lang) -> Iterable[Source]:
    """Return the reports that tell of what a step asks, each with its own words."""
    for told in reports:
        words = _words(key, told, speaker, lang)
        if words is not None:
            yield Source(told["report"], told["native_id"] or told["report"][:8], words)


def _words(key: str, told: Mapping[str, Any], speaker: Speaker, lang: Lang) -> str | None:
    """Return what a report says to a question, empty where it gives it in no words; `None` where it is silent."""
    if key == "force":
        return (told["time_words"] or "") if told["earliest"] or told["latest"] else None
    if key == "where":
        return told["place_words"] or told["place_name"] or (None if told["lat_e7"] is None else "")
    if key in ("act", "with"):
        return told["as_called"] or (_kind(told["kind"], speaker, lang) if told["kind"] != "unknown" else None)
    if key == "between":
        return ", ".join(dict.fromkeys(one["name"] for one in told["actors"] or ())) or None
    return ", ".join(told["origins"] or ()) if key == "word" else None


def _kind(kind: str, speaker: Speaker, lang: Lang) -> str:
    return polish(speaker.kinds.label(kind, lang), lang) if speaker.kinds.known(kind) else kind


def _said_of(view: View, row: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    """Return everything that was said of a finding, in the order of the log."""
    for text in view.judgements["row"]:
        said = json.loads(text)
        same = all(said[name] == row[name] for name in ("incident", "agreement", "version"))
        if said["about"] == "finding" and same and said["reading"] in (None, row["reading"]):
            yield said
