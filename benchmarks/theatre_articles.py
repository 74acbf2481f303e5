"""What is read in the articles of the shipped theatre, against the gold of their author.

usage: python benchmarks/theatre_articles.py [--data ../shared] [--wrong] [--json]

Ten of the thirty articles were set aside before anything was measured and are reported apart: rules may be widened by
what the other twenty show, never by these. `--wrong` shows what was missed and invented in the twenty. Pledges and
dated events count as found where their spans overlap by half, an event also where its words lie inside; statements
that are one across articles, and copied passages, are counted by group.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from statements import ROOT, score, wrong
from treve.sources.from_press import from_press
from treve.statements.rows import Press, Read, read_press, statement_rows

ARTICLES = ROOT / "src" / "treve" / "data" / "demo" / "articles"
GOLD = ROOT / "tests" / "data" / "valdria-articles-gold.json"


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / ((one[1] - one[0]) + (other[1] - other[0]) - max(0, both) or 1)


def best(wanted: dict[str, Any], spans: list[tuple[int, int]]) -> int | None:
    """Return which span overlaps a gold entry by half or more, the most of all."""
    rows = [(overlap((wanted["start"], wanted["end"]), span), -at) for at, span in enumerate(spans)]
    share, at = max(rows, default=(0.0, 0))
    return -at if share >= 0.5 else None


def told(read: Read, doc: dict[str, Any]) -> dict[str, list[int]]:
    """Return for pledges and events of one article: wanted, found, and right in status or day."""
    raw = read.article.raw
    pledges = [raw(p.start, p.end) for p in read.pledges]
    found = [best(p, pledges) for p in doc["pledges"]]
    right = [
        at is not None and read.pledges[at].status == p["status"] for at, p in zip(found, doc["pledges"], strict=True)
    ]
    events = [(raw(e.start, e.end), e) for e in read.events]
    days = []
    for wanted in doc["events"]:
        first, _, last = wanted["date"].partition("/")
        near = [e for (a, b), e in events if a < wanted["end"] and wanted["start"] < b]
        days.append(
            (
                bool(near),
                any(e.when and (str(e.when.earliest), str(e.when.latest)) == (first, last or first) for e in near),
            )
        )
    return {
        "pledges": [len(found), sum(at is not None for at in found), sum(right), len(pledges)],
        "events": [len(days), sum(d[0] for d in days), sum(d[1] for d in days), len(events)],
    }


def across(press: Press, gold: dict[str, Any]) -> dict[str, tuple[int, int]]:
    """Return how many groups of one statement, and how many copied passages, are found, and of how many."""
    docs = {doc["file"]: doc for doc in gold["docs"]}
    place = {}
    for at, read in enumerate(press.read):
        spans = [read.article.raw(s.start, s.end) for s in read.statements]
        for wanted in docs[read.article.file_name]["statements"]:
            found = best(wanted, spans)
            if found is not None:
                place[wanted["id"]] = (at, found)
    group_of = {(key.article, key.statement): number for number, group in enumerate(press.same) for key in group}
    joined = 0
    for group in gold["cross_document"]["same_statement"]:
        numbers = {group_of.get(place[each]) if each in place else None for each in group}
        joined += len(numbers) == 1 and None not in numbers
    wrong_joins = 0
    for one, other in gold["cross_document"]["related_not_same"]:
        number = group_of.get(place[one]) if one in place else None
        wrong_joins += number is not None and other in place and group_of.get(place[other]) == number
    names = [read.article.file_name.rsplit(".", 1)[0] for read in press.read]
    pairs = {frozenset((names[c.one], names[c.other])) for c in press.copied}
    copied = gold["cross_document"]["copied_passages"]
    return {
        "same_statement": (joined, len(gold["cross_document"]["same_statement"])),
        "related_but_joined": (wrong_joins, len(gold["cross_document"]["related_not_same"])),
        "copied_passages": (sum(frozenset((p["from"], p["to"])) in pairs for p in copied), len(copied)),
    }


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--wrong", action="store_true")
    ask.add_argument("--json", action="store_true")
    asked = ask.parse_args()
    tool = asked.data / "bench" / "score_statements.py"
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    press = read_press([from_press(p.read_bytes(), p.name) for p in sorted(ARTICLES.iterdir())])
    rows = statement_rows(press)
    aside = set(gold["set_aside"])
    sets = {
        "studied": {d["file"] for d in gold["docs"]} - aside,
        "set aside": aside,
        "all": {d["file"] for d in gold["docs"]},
    }
    found: dict[str, Any] = {}
    for name, files in sets.items():
        with tempfile.TemporaryDirectory() as folder:
            part = Path(folder)
            for file in files:
                shutil.copy(ARTICLES / file, part / file)
            docs = [d for d in gold["docs"] if d["file"] in files]
            (part / "gold.json").write_text(json.dumps({"docs": docs}), encoding="utf-8")
            ours = [row for row in rows if row["document"] in files]
            if asked.wrong and name == "studied":
                wrong(part, ours, tool)
            found[name] = score(part, ours, tool)
        counts = [told(r, d) for r in press.read for d in docs if d["file"] == r.article.file_name]
        for part_name in ("pledges", "events"):
            found[name][part_name] = [sum(each[part_name][n] for each in counts) for n in range(4)]
    found["across"] = across(press, gold)
    if asked.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for name in sets:
        row = found[name]
        print(
            f"{name:9} gold {row['statements']:4} predicted {row['predicted']:4}  P {row['precision']:.3f}  "
            f"R {row['recall']:.3f}  F1 {row['f1']:.3f}  with speaker {row['f1_with_speaker']:.3f}  "
            f"dates {row['date_accuracy']}  "
            + " ".join(f"{k} {v['f1']:.3f}/{v['f1_with_speaker']:.3f}" for k, v in row["by_language"].items())
        )
        print(
            " " * 9,
            *(
                f"{part}: {f} of {w} found, {r} right, {p} proposed;"
                for part in ("pledges", "events")
                for w, f, r, p in [row[part]]
            ),
        )
    print("across   ", *(f"{name} {n} of {of};" for name, (n, of) in found["across"].items()))


if __name__ == "__main__":
    main()
