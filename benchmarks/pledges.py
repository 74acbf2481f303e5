"""Pledges over time and the tracker against gold.

usage: python benchmarks/pledges.py [--own tests/press/pledges] [--wrong]

The articles and the gold of tests/press/pledges were written together and whole, before any rule for pledges over time
or for the tracker was; the rules were then worked on with them, so the figure is not that of a stranger's articles. Counted are:

    statings    a pledge is stated: the words of the gold overlap and who states it is among those found
    status      of those found: wished, declared, agreed, suspended, refused is the gold's
    bound       of those found: whether it is told apart that it is somebody else's to do
    one pledge  pairs of statings that are one pledge (pairwise)
    moves       a later happening or resumption that moved it, by the article that tells it
    contacts    calls and meetings by kind, day (or month) and state; levels and delegations of those found
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

from treve.names import actors  # noqa: E402
from treve.names.offices import read_offices  # noqa: E402
from treve.names.topics import read as read_topics  # noqa: E402
from treve.node.shipped import register_text  # noqa: E402
from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.rows import read_press  # noqa: E402
from treve.timeline.derive import timeline  # noqa: E402
from treve.timeline.pledge_shapes import PledgeRow, StatingRow  # noqa: E402
from treve.timeline.pledges import Around, pledge_rows  # noqa: E402
from treve.timeline.tracker import Tracked, tracker  # noqa: E402
from treve.timeline.tracker_shapes import TrackRow  # noqa: E402
from treve.timeline.voices import Voices, alike  # noqa: E402


def share(found: int, of: int) -> str:
    """Return a share with what it is of."""
    return f"{found / of:.3f} ({found} of {of})" if of else "none"


def rates(name: str, right: int, gold: int, ours: int) -> None:
    """Print recall, precision and F1."""
    recall, precision = right / gold if gold else 0.0, right / ours if ours else 0.0
    f1 = 2 * recall * precision / (recall + precision) if recall + precision else 0.0
    print(f"{name:12} recall {share(right, gold):18} precision {share(right, ours):18} F1 {f1:.3f}")


def lay_out(folder: Path) -> tuple[list[PledgeRow], list[TrackRow], dict[str, str]]:
    """Return the pledges and the tracker of the articles of a folder, and their texts."""
    texts = {each.name: each.read_text(encoding="utf-8") for each in sorted(folder.glob("*.txt"))}
    press = read_press([from_press(text.encode(), name) for name, text in texts.items()])
    voices = Voices(actors.read(register_text("actors")), read_offices(register_text("offices")))
    topics = read_topics(register_text("topics"))
    rows = timeline(press, [], None, None, voices)
    on = dt.date(2039, 12, 31)
    promised = pledge_rows(Around(rows, [], topics=topics), on)
    return promised, tracker(Tracked(rows, promised, [], [], topics), on), texts


def pledges(gold: list[dict[str, Any]], found: list[PledgeRow], texts: dict[str, str], *, show: bool) -> None:
    """Print how many statings, statuses, pairs and moves are the gold's."""
    ours: list[tuple[PledgeRow, StatingRow]] = [(row, one) for row in found for one in row["statings"]]
    used: dict[int, tuple[int, int]] = {}
    total = right_status = right_bound = 0
    for p, wanted in enumerate(gold):
        for s, (document, words, status) in enumerate(wanted["statings"]):
            total += 1
            start = texts[document].index(words)
            fitting = [
                n
                for n, (_, one) in enumerate(ours)
                if n not in used
                and one["document"] == document
                and (one["start"] or 0) < start + len(words)
                and start < (one["end"] or 0)
                and (
                    any(alike(wanted["who"], who) or wanted["who"].endswith(who) for who in one["who"])
                    or not one["who"]
                )
            ]
            if not fitting:
                if show:
                    print(f"MISS {document}: {words!r} {status}")
                continue
            used[fitting[0]] = (p, s)
            row, one = ours[fitting[0]]
            right_status += one["status"] == status
            right_bound += (row["of_another"] is None) == ("of_another" not in wanted)
            if show and one["status"] != status:
                print(f"STATUS {document}: {words!r} {one['status']} for {status}")
    if show:
        for n, (_, one) in enumerate(ours):
            if n not in used:
                print(f"EXTRA {one['document']}: {one['status']} {one['who']} {one['text'][:80]!r}")
    rates("statings", len(used), total, len(ours))
    print(f"{'status':12} {share(right_status, len(used))}   bound {share(right_bound, len(used))}")
    together = {
        frozenset((a, b))
        for (a, (one, _)), (b, (other, _)) in combinations(enumerate(ours), 2)
        if one is other and a in used and b in used
    }
    mine = {frozenset((used[a], used[b])) for a, b in map(tuple, together)}
    pairs = {
        frozenset(((p, a), (p, b)))
        for p, wanted in enumerate(gold)
        for a, b in combinations(range(len(wanted["statings"])), 2)
    }
    rates("one pledge", len(mine & pairs), len(pairs), len(mine))
    wanted_moves = {(p, status, doc) for p, each in enumerate(gold) for status, doc in each.get("moves", ())}
    our_moves = set()
    for n, (row, _) in enumerate(ours):
        if n in used:
            for move in row["moves"]:
                if move["by"] == "happening" and move["status"] != "resumed":
                    our_moves.add((used[n][0], move["status"], move["document"]))
    rates("moves", len(our_moves & wanted_moves), len(wanted_moves), len(our_moves))


def contacts(gold: list[dict[str, Any]], rows: list[TrackRow], *, show: bool) -> None:
    """Print how many contacts are the gold's, and of those found how much is right of levels and delegations."""
    ours = [row for row in rows if row["section"] == "contact"]
    used: set[int] = set()
    levels = wanted_levels = right_levels = sides = right_sides = our_sides = 0
    for wanted in gold:
        fitting = [
            n
            for n, row in enumerate(ours)
            if n not in used
            and row["what"] == wanted["what"]
            and row["state"] == wanted["state"]
            and (
                row["earliest"] == row["latest"] == wanted.get("day")
                or (row["earliest"] or "")[:7] == wanted.get("month")
            )
        ]
        if not fitting:
            if show:
                print(f"MISS {wanted}")
            continue
        used.add(fitting[0])
        row = ours[fitting[0]]
        wanted_levels += len(wanted.get("level", ()))
        levels += len(row["levels"])
        right_levels += len(set(wanted.get("level", ())) & set(row["levels"]))
        course = list(dict.fromkeys(step["state"] for step in row["course"]))
        if show and wanted.get("course", course) != course:
            print(f"COURSE {wanted['id']}: {course}")
        told = {(each["who"], each["how"], each["head"]) for each in row["delegations"]}
        want = {(who, "joined", head) for who, head in wanted.get("joined", ())}
        want |= {(who, how, None) for how in ("absent", "refused") for who in wanted.get(how, ())}
        sides += len(want)
        our_sides += len(told)
        right_sides += len(want & told)
        if show and want != told:
            print(f"SIDES {wanted['id']}: {sorted(map(str, told ^ want))}")
    if show:
        for n, row in enumerate(ours):
            if n not in used:
                print(f"EXTRA {row['what']} {row['earliest']} {row['state']} {row['text'][:80]!r}")
    rates("contacts", len(used), len(gold), len(ours))
    rates("levels", right_levels, wanted_levels, levels)
    rates("delegations", right_sides, sides, our_sides)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--own", type=Path, default=ROOT / "tests/press/pledges")
    parser.add_argument("--wrong", action="store_true", help="show what is missed, and what is too much")
    asked = parser.parse_args()
    gold = json.loads((asked.own / "gold.json").read_text(encoding="utf-8"))
    promised, rows, texts = lay_out(asked.own)
    pledges(gold["pledges"], promised, texts, show=asked.wrong)
    contacts(gold["contacts"], rows, show=asked.wrong)
    took = [row for row in rows if row["section"] == "participation"]
    right = sum(
        any(
            (row["parties"][:1], row["earliest"], row["latest"]) == ([each["who"]], each["since"], each["until"])
            for row in took
        )
        for each in gold["participation"]
    )
    rates("took part", right, len(gold["participation"]), len(took))


if __name__ == "__main__":
    main()
