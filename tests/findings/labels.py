"""How the program's findings agree with the rows labelled by hand (LABELS.md). Labels are a test, never a tuning set.

`python -m tests.findings.labels SHARED` prints the table.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from treve.findings.assess import assess

from .ged import ged_incidents
from .theatre import actors, kinds, parameters, syria

LABELS = Path(__file__).with_name("labels_syria_2016_12_29.jsonl")


class Agreement(NamedTuple):
    """Of the labelled rows under one reading: how many verdicts are accepted, preferred, with a ground that is right,
    and how many probabilities lie within the estimate; the table counts (preferred, answered)."""

    rows: int
    accepted: int
    preferred: int
    grounds: tuple[int, int]
    probabilities: tuple[int, int]
    table: Counter[tuple[str, str]]
    apart: list[tuple[str, str, str, str, list[str], float, list[int]]]


def labels() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]


def agreement(shared: Path, reading: str) -> Agreement:
    """Judge the labelled rows among all the others, under `guarantors` or `opposition`."""
    out = assess(ged_incidents(shared), syria(), None, actors(), kinds(), parameters())
    found = {row["incident"]: row for row in out.filter(pl.col("reading") == reading).iter_rows(named=True)}
    return compared(found, reading)


def compared(found: dict[str, dict[str, Any]], reading: str) -> Agreement:
    table: Counter[tuple[str, str]] = Counter()
    apart = []
    accepted = preferred = right = asked = within = judged = 0
    for label in labels():
        other = label["opposition"] if reading == "opposition" else None
        accept = (other or label)["accept"]
        grounds = (other or label).get("grounds") or label["grounds"]
        one = found[label["id"]]
        share = one["probability_ppm"] / 10_000
        table[accept[0], one["verdict"]] += 1
        accepted += one["verdict"] in accept
        preferred += one["verdict"] == accept[0]
        if one["verdict"] == "not_covered" and "not_covered" in accept:
            asked += 1
            right += one["ground"] in grounds
        if reading == "guarantors":
            low, high = label["probability_pct"]
            judged += 1
            within += low - 5 <= share <= high + 5
        if one["verdict"] not in accept:
            why = (label["id"], label["stratum"], one["verdict"], one["ground"], accept, share)
            apart.append((*why, label["probability_pct"]))
    rows = sum(table.values())
    return Agreement(rows, accepted, preferred, (right, asked), (within, judged), table, apart)


def told(one: Agreement, reading: str) -> str:
    lines = [
        f"{reading}: {one.accepted} of {one.rows} verdicts accepted, {one.preferred} preferred; grounds right "
        f"{one.grounds[0]} of {one.grounds[1]}"
        + (
            "; probability within the estimate, give or take 5 points: {} of {}".format(*one.probabilities)
            if one.probabilities[1]
            else ""
        )
    ]
    table = sorted(one.table.items())
    lines += [f"  label {label:13} program {answer:13} {count:3}" for (label, answer), count in table]
    lines += [f"  apart: {row}" for row in one.apart]
    return "\n".join(lines)


if __name__ == "__main__":
    for which in ("guarantors", "opposition"):
        print(told(agreement(Path(sys.argv[1]), which), which))
