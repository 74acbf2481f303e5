"""One hundred rows of UCDP GED, drawn at random and read by hand, against both Syrian agreements (HAND_100.md).

`python -m tests.findings.hand_100 SHARED` prints the agreement, and every row on which program and reader part.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from treve.findings.assess import assess
from treve.terms.model import Terms
from treve.terms.read import read

from .ged import ged_incidents
from .theatre import DATA, actors, kinds, parameters

HAND = Path(__file__).with_name("hand_100.jsonl")
ASKED = {"december": ("syria-2016-12-29", "guarantors"), "astana": ("syria-2017-05-04", "text")}
"""By the labels' name: the agreement and the reading under which the rows were read."""


class Read(NamedTuple):
    """How many verdicts were among those that the reader allows, how many the preferred one, and which parted."""

    rows: int
    accepted: int
    preferred: int
    grounds: tuple[int, int]
    table: Counter[tuple[str, str]]
    apart: list[tuple[str, str, str, float, list[str], str]]


def labels() -> list[dict[str, Any]]:
    return [json.loads(line) for line in HAND.read_text(encoding="utf-8").splitlines()]


def shipped_terms(name: str) -> Terms:
    return read((DATA / "agreements" / f"{name}.yaml").read_bytes(), f"{name}.yaml")


def compared(rows: pl.DataFrame, which: str) -> Read:
    """Judge all rows, since areas of combat are reckoned from all, and look at the hundred."""
    agreement, reading = ASKED[which]
    terms = shipped_terms(agreement)
    chosen = [one for one in terms.readings if one.id == reading]
    out = assess(rows, terms, chosen, actors(), kinds(), parameters())
    found = {row["incident"]: row for row in out.iter_rows(named=True)}
    table: Counter[tuple[str, str]] = Counter()
    apart = []
    accepted = preferred = right = asked = 0
    for label in labels():
        row, accept = found[label["id"]], label[which]
        table[accept[0], row["verdict"]] += 1
        accepted += row["verdict"] in accept
        preferred += row["verdict"] == accept[0]
        if which == "december" and row["verdict"] == "not_covered" and label["grounds"]:
            asked += 1
            right += row["ground"] in label["grounds"]
        if row["verdict"] not in accept:
            share = row["probability_ppm"] / 10_000
            apart.append((label["id"], row["verdict"], row["ground"], share, accept, label["why"]))
    return Read(len(labels()), accepted, preferred, (right, asked), table, apart)


def told(one: Read, which: str) -> str:
    lines = [
        f"{which}: {one.accepted} of {one.rows} verdicts accepted, {one.preferred} preferred"
        + (f"; grounds right {one.grounds[0]} of {one.grounds[1]}" if one.grounds[1] else "")
    ]
    lines += [f"  read {label:13} program {answer:13} {n:3}" for (label, answer), n in sorted(one.table.items())]
    lines += [f"  apart: {row}" for row in one.apart]
    return "\n".join(lines)


if __name__ == "__main__":
    every = ged_incidents(Path(sys.argv[1]))
    for name in ASKED:
        print(told(compared(every, name), name))
