"""Pledges, dated events and same statements against gold of the shape that statements are scored with.

usage: python benchmarks/pledge_docs.py FOLDER [--wrong]

A pledge of the gold is found where one of the article has a span that overlaps with its own by half of the shorter; of
those found, whether the status is the gold's, and whether a deadline is given where the gold gives one. An event is
found where spans overlap and days meet. Pairs of `cross_document` are held against what was joined.
"""

import argparse
import datetime as dt
import json
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.rows import Press, Read, read_press  # noqa: E402

OTHER_WORDS = {"withdrawn": "lapsed", "postponed": "suspended"}
"""What a gold calls otherwise: what its author took back has lapsed, what was put off stands still."""


def overlaps(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two spans share half of the shorter."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return both * 2 >= min(one[1] - one[0], other[1] - other[0])


def days(given: dict[str, Any]) -> tuple[dt.date, dt.date] | None:
    """Return the days of an event of the gold."""
    words = str(given["date"] or "")
    parts = words.split("/")
    try:
        if len(parts[0]) == 4:
            return dt.date(int(parts[0]), 1, 1), dt.date(int(parts[0]), 12, 31)
        if len(parts[0]) == 7:
            first = dt.date.fromisoformat(parts[0] + "-01")
            return first, (first.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
        return dt.date.fromisoformat(parts[0]), dt.date.fromisoformat(parts[-1])
    except ValueError:
        return None


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wrong", action="store_true", help="show what is missed, and what is too much")
    asked = parser.parse_args()
    whole = json.loads((asked.folder / "gold.json").read_text(encoding="utf-8"))
    gold = whole["docs"]
    for each in (each for doc in gold for each in doc["pledges"]):
        status = each["status"].replace(" ", "_")
        each["status"] = OTHER_WORDS.get(status, status)
    files = [doc["file"] for doc in gold]
    press = read_press([from_press((asked.folder / name).read_bytes(), name) for name in files])
    by_file = {read.article.file_name: read for read in press.read}
    counts = dict.fromkeys(
        ("gold", "found", "ours", "status", "deadline", "deadlines", "events", "told", "our_events"), 0
    )
    for doc in gold:
        _pledges(doc, by_file[doc["file"]], counts, show=asked.wrong)
        _events(doc, by_file[doc["file"]], counts, show=asked.wrong)
    found, ours, wanted = counts["found"], counts["ours"], counts["gold"]
    f1 = 2 * found / (ours + wanted) if ours + wanted else 0.0
    print(f"pledges {found} of {wanted} found, {ours} ours, F1 {f1:.2f}; status {counts['status']} of {found}, "
          f"F1 with it {2 * counts['status'] / max(1, ours + wanted):.2f}, "
          f"deadline {counts['deadline']} of {counts['deadlines']}")  # fmt: skip
    told, dated = counts["told"], counts["our_events"] + counts["events"]
    print(f"events {told} of {counts['events']} found, {counts['our_events']} ours, F1 {2 * told / max(1, dated):.2f}")
    for name in ("same_statement", "related_not_same"):
        pairs = [pair for group in whole.get("cross_document", {}).get(name, ()) for pair in combinations(group, 2)]
        print(f"{name} {sum(_joined(press, gold, pair) for pair in pairs)} of {len(pairs)} joined")


def _joined(press: Press, gold: list[dict[str, Any]], pair: tuple[str, str]) -> bool:
    """Return whether two statements of the gold are in one group."""
    found = []
    for wanted in pair:
        doc, row = next((doc, each) for doc in gold for each in doc["statements"] if each["id"] == wanted)
        at = next(at for at, read in enumerate(press.read) if read.article.file_name == doc["file"])
        article = press.read[at].article
        spans = [article.raw(each.start, each.end) for each in press.read[at].statements]
        fitting = [n for n, span in enumerate(spans) if overlaps(span, (row["start"], row["end"]))]
        found.append({(at, n) for n in fitting})
    groups = [{(key.article, key.statement) for key in group} for group in press.same]
    return any(all(each & group for each in found) for group in groups)


def _pledges(doc: dict[str, Any], read: Read, counts: dict[str, int], *, show: bool) -> None:
    ours = [(read.article.raw(each.start, each.end), each) for each in read.pledges]
    used: set[int] = set()
    for wanted in doc["pledges"]:
        if wanted.get("optional"):
            used |= {n for n, (span, _) in enumerate(ours) if overlaps(span, (wanted["start"], wanted["end"]))}
            continue
        counts["gold"] += 1
        fitting = [
            n for n, (span, _) in enumerate(ours) if n not in used and overlaps(span, (wanted["start"], wanted["end"]))
        ]
        best = min(fitting, key=lambda n: ours[n][1].status != wanted["status"], default=None)
        if best is None:
            if show:
                print(f"MISS {doc['file']} {wanted['status']}: {wanted['text']!r}")
            continue
        used.add(best)
        counts["found"] += 1
        counts["status"] += ours[best][1].status == wanted["status"]
        counts["deadlines"] += wanted["deadline"] is not None
        counts["deadline"] += wanted["deadline"] is not None and ours[best][1].deadline is not None
        if show and ours[best][1].status != wanted["status"]:
            print(f"STATUS {doc['file']} {ours[best][1].status} for {wanted['status']}: {wanted['text']!r}")
    counts["ours"] += len(ours)
    if show:
        for n, (_, each) in enumerate(ours):
            if n not in used:
                print(f"EXTRA {doc['file']} {each.status}: {read.article.text[each.start : each.end][:110]!r}")


def _events(doc: dict[str, Any], read: Read, counts: dict[str, int], *, show: bool) -> None:
    ours = [(read.article.raw(each.start, each.end), each) for each in read.events]
    counts["our_events"] += len(ours)
    for wanted in doc["events"]:
        counts["events"] += 1
        on = days(wanted)
        told = any(
            overlaps(span, (wanted["start"], wanted["end"]))
            and ((on is None) == (each.when is None))
            and (on is None or (each.when is not None and each.when.earliest <= on[1] and on[0] <= each.when.latest))
            for span, each in ours
        )
        counts["told"] += told
        if show and not told:
            near = [
                (e.what, str(e.when.earliest) if e.when else None)
                for s, e in ours
                if overlaps(s, (wanted["start"], wanted["end"]))
            ]
            print(f"EVENT {doc['file']} {wanted['date']} {wanted['text']!r} {near}")


if __name__ == "__main__":
    main()
