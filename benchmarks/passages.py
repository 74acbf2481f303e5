"""Statements of short passages by another hand, against gold that was written with them.

usage: python benchmarks/passages.py [--data ../shared] [--wrong] [FILE ...]

Each passage is read as an article of its own, under a masthead with a day. Spans and speakers count as in the scorer of
the shared articles. `--wrong` shows what was missed, given to somebody else, or made up.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from statements import ROOT, scorer
from treve.sources.from_press import from_press
from treve.statements.extract import extract

HEADS = {"fr": "Le Temps, 9 février 2024\n\n", "en": "The Post, 9 February 2024\n\n"}
FOLDER = ROOT / "tests" / "press" / "passages"


def compared(passage: dict[str, Any], tool: Any) -> tuple[dict[str, int], list[str]]:
    """Return what was found of one passage, in counts, and what went wrong, in words."""
    article = from_press((HEADS[passage["lang"]] + passage["text"]).encode(), "passage.txt")
    ours = extract(article)
    counts = {"gold": 0, "ours": len(ours), "found": 0, "right": 0, "direct": 0, "direct right": 0}
    used: set[int] = set()
    said: list[str] = []
    for each in passage["statements"]:
        first = article.text.find(each["content"])
        span = tool.trimmed(article.text, first, first + len(each["content"]))
        rated = [
            (tool.overlap(span, tool.trimmed(article.text, row.start, row.end)), at)
            for at, row in enumerate(ours)
            if at not in used
        ]
        best, at = max(rated, default=(0.0, -1))
        direct = each.get("kind") == "direct"
        counts["gold"] += 1
        counts["direct"] += direct
        if best < 0.5:
            said.append(f"MISS {each['speakers']}: {each['content'][:90]!r}")
            continue
        used.add(at)
        right = tool.right_speakers(each, {"speakers": list(ours[at].speakers)})
        counts["found"] += 1
        counts["right"] += right
        counts["direct right"] += right and direct
        if not right:
            said.append(f"WHO  {each['speakers']} != {list(ours[at].speakers)}: {each['content'][:90]!r}")
    said += [
        f"EXTRA {list(row.speakers)}: {article.text[row.start : row.end][:90]!r}"
        for at, row in enumerate(ours)
        if at not in used
    ]
    return counts, said


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("files", nargs="*", type=Path, default=sorted(FOLDER.glob("*.json")))
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--wrong", action="store_true")
    asked = ask.parse_args()
    tool = scorer(asked.data / "bench" / "score_statements.py")
    for file in asked.files:
        sums: dict[str, dict[str, int]] = {}
        for passage in json.loads(file.read_text(encoding="utf-8"))["passages"]:
            counts, said = compared(passage, tool)
            total = sums.setdefault(passage["lang"], dict.fromkeys(counts, 0))
            for name, value in counts.items():
                total[name] += value
            if asked.wrong and said:
                print(passage["text"], *said, sep="\n  ")
        for lang, n in sums.items():
            either = n["gold"] + n["ours"]
            print(
                f"{file.stem:6} {lang} gold {n['gold']:3} ours {n['ours']:3}  F1 {2 * n['found'] / either:.3f}  "
                f"with speaker {2 * n['right'] / either:.3f}  direct right {n['direct right']}/{n['direct']}"
            )


if __name__ == "__main__":
    main()
