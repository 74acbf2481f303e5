"""Would weights that are learnt choose better than the rules whom a pronoun means? (docs/adr/0037)

usage: python benchmarks/speaker_choice.py [--data ../shared]

Every pronoun that the rules gave a speaker, in the written articles, the seeds and the sets of tests/press: everybody
of whom the article has told so far, with what speaks for each (who was last told of, who spoke last, gender, how often,
how near). A conditional logit is fitted to all sets but one and told that one. Prints how often the gold's speaker was
among them, how often the rules and the learnt choice had it right, and what the learnt choice would gain and lose where
it overrules the rules by a lead in probability.
"""

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from statements import ROOT, scorer
from treve.sources.from_press import from_press
from treve.statements import extract, reading
from treve.statements.article import Article
from treve.statements.entities import Entity, Speaker
from treve.statements.mention import Mention
from treve.statements.who import Registry

PRESS = ROOT / "tests" / "press"
ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "tenth", "eleventh")
SETS = ("stranger", *(f"stranger-{n}" for n in ORDINALS), "last", "afresh", "fresh", "styles", "wider")
FAR = 5_000
RANKS = 4
L2 = 1.0
CROSSED = ("focus_0", "fits_0", "person_0", "spoke_last", "agrees", "first")
WITH = (*CROSSED, "unknown", "disagrees", "person", "human", "body", "paragraph", "here", "hung")


class Choice(NamedTuple):
    """A pronoun: its set and language, what speaks for each candidate, which are the gold's, what the rules chose."""

    group: str
    language: str
    reasons: list[dict[str, float]]
    right: list[bool]
    chosen: list[bool]
    rule: bool


class Watched(Registry):
    """The registry, which writes down what was known when a pronoun was given its speaker."""

    noted: dict[int, tuple[list[str], list[dict[str, float]], tuple[str, ...]]]

    def _pronoun(self, mention: Mention, at: int) -> Speaker:
        known = candidates(self, mention.gender, at) if not mention.many and mention.head != "on" else []
        who = super()._pronoun(mention, at)
        if known:
            Watched.noted.setdefault(at, ([e.name for e, _ in known], [r for _, r in known], who.names))
        return who


def candidates(registry: Registry, gender: str, at: int) -> list[tuple[Entity, dict[str, float]]]:
    """Return everybody of whom the text has told up to a place, with what speaks for each."""
    named = [(place, each) for place, each in registry.named if place < at]
    order = list(dict.fromkeys(id(e) for _, e in reversed(named) if e.is_person))
    focus = [id(e) for e in reversed(registry.focus)]
    fits = [
        id(e) for e in reversed(registry.focus) if (e.human or e.anonymous) and e.gender in ("", gender or e.gender)
    ]
    often = Counter(id(e) for _, e in named)
    told = [e for e in registry.entities if max(e.last, e.told, e.spoke) >= 0]
    latest = max((e.spoke for e in told), default=-1)
    first = next((e for e in told if e.is_person), None)
    found = []
    for e in told:
        place = max((p for p, x in named if x is e), default=-1)
        agrees = (
            "any" if gender in ("", "n") else "agrees" if e.gender == gender else "disagrees" if e.gender else "unknown"
        )
        reasons: dict[str, float] = {
            "person": e.is_person, "human": e.human and not e.is_person, "anonymous": e.anonymous, "many": e.many,
            "body": not (e.human or e.anonymous), agrees: 1.0, f"of_person_{agrees}": e.is_person,
            "spoke_last": e.spoke == latest >= 0, "spoke": e.spoke >= 0, "paragraph": place >= registry.paragraph,
            "here": place >= registry.place, "hung": place in registry.hung, "often": math.log1p(often[id(e)]),
            "first": e is first, "role": bool(e.roles), "near": math.log1p(at - place if place >= 0 else FAR) / 5,
            "near_last": math.log1p(max(at - e.last, 0) if e.last >= 0 else FAR) / 5,
            "near_spoke": math.log1p(max(at - e.spoke, 0) if e.spoke >= 0 else FAR) / 5,
        }  # fmt: skip
        for name, row in (("focus", focus), ("fits", fits), ("person", order)):
            reasons[f"{name}_{min(row.index(id(e)) if id(e) in row else RANKS, RANKS)}"] = 1.0
        reasons = {key: float(value) for key, value in reasons.items() if value}
        pairs = [(a, b) for a in CROSSED for b in WITH if a < b and a in reasons and b in reasons]
        found.append((e, reasons | {f"{a}*{b}": 1.0 for a, b in pairs}))
    return found


def choices(group: str, article: Article, gold: list[dict[str, Any]], module: Any) -> Iterator[Choice]:
    """Yield the pronouns of an article whose statement the gold has, with one speaker."""
    Watched.noted = {}
    rows = extract.extract(article)
    for each in gold:
        span = module.trimmed(article.text, each["start"], each["end"])
        near = [(module.overlap(span, module.trimmed(article.text, r.start, r.end)), n) for n, r in enumerate(rows)]
        best, number = max(near, default=(0, 0))
        if best < 0.5 or each.get("optional") or each.get("not_a_statement") or len(each["speakers"]) != 1:
            continue
        row = rows[number]
        known = Watched.noted.get(row.mention_span[0]) if row.decided == "pronoun" and row.mention_span else None
        if known is not None:
            names, reasons, chosen = known
            right = [bool(module.same_name(each["speakers"][0], name)) for name in names]
            rule = bool(module.right_speakers(each, {"speakers": list(row.speakers)}))
            yield Choice(group, article.language, reasons, right, [name in chosen for name in names], rule)


def fitted(rows: list[tuple[NDArray[np.float64], NDArray[np.float64]]], width: int) -> NDArray[np.float64]:
    """Return the weights under which the gold's speakers are likeliest, drawn to 0."""

    def cost(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total, slope = L2 * float(weights @ weights), 2 * L2 * weights
        for table, right in rows:
            score = table @ weights
            share = np.exp(score - score.max())
            share /= share.sum()
            held = share * right
            total -= math.log(held.sum() + 1e-12)
            slope = slope - table.T @ (held / held.sum() - share)
        return total, slope

    return np.asarray(minimize(cost, np.zeros(width), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x)


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    asked = ask.parse_args()
    module = scorer(asked.data / "bench" / "score_statements.py")
    reading.Registry = Watched  # type: ignore[misc]
    found: list[Choice] = []
    for folder in [
        *(PRESS / name for name in SETS),
        *(asked.data / "data" / "press" / n for n in ("written", "seeds")),
    ]:
        for doc in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["docs"]:
            article = from_press((folder / doc["file"]).read_bytes(), doc["file"])
            found.extend(choices(folder.name, article, doc["statements"], module))
    names = {key: n for n, key in enumerate(sorted({k for c in found for r in c.reasons for k in r}))}
    tables = []
    for choice in found:
        table = np.zeros((len(choice.reasons), len(names)))
        for row, reasons in enumerate(choice.reasons):
            table[row, [names[key] for key in reasons]] = list(reasons.values())
        tables.append((table, np.array(choice.right, float)))
    count: Counter[tuple[str, str]] = Counter()
    leads: list[tuple[float, bool, bool]] = []
    for group in sorted({choice.group for choice in found}):
        learnt = fitted(
            [t for t, c in zip(tables, found, strict=True) if c.group != group and any(c.right)], len(names)
        )
        for (table, _), choice in zip(tables, found, strict=True):
            if choice.group != group:
                continue
            share = np.exp(table @ learnt - (table @ learnt).max())
            share /= share.sum()
            best = int(share.argmax())
            count[choice.language, "pronouns"] += 1
            count[choice.language, "among those told of"] += any(choice.right)
            count[choice.language, "right by the rules"] += choice.rule
            count[choice.language, "right by what is learnt"] += choice.right[best]
            if not choice.chosen[best]:
                rules = float(share[choice.chosen].sum())
                leads.append((float(share[best]) - rules, choice.right[best], choice.rule))
    for language in ("fr", "en"):
        told = ("pronouns", "among those told of", "right by the rules", "right by what is learnt")
        print(language, *(f"{name} {count[language, name]}" for name in told), sep="  ")
    for least in (0.0, 0.2, 0.4, 0.6, 0.8):
        over = [(right, rule) for lead, right, rule in leads if lead >= least]
        gained, lost = sum(r and not rule for r, rule in over), sum(rule and not r for r, rule in over)
        print(f"overruled with a lead of {least:.1f}: {len(over)}, gained {gained}, lost {lost}")


if __name__ == "__main__":
    main()
