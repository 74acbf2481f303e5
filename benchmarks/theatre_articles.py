"""Statements in the articles of the shipped theatre, against the gold of their author.

usage: python benchmarks/theatre_articles.py [--data ../shared] [--wrong] [--json]

Ten of the thirty articles were set aside before anything was measured and are reported apart: rules may be widened by
what the other twenty show, never by these. `--wrong` shows what was missed and invented in the twenty.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from statements import ROOT, score, wrong  # noqa: E402

from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.rows import read_press, statement_rows  # noqa: E402

ARTICLES = ROOT / "src" / "treve" / "data" / "demo" / "articles"
GOLD = ROOT / "tests" / "data" / "valdria-articles-gold.json"


def same_pairs(rows: list[dict[str, object]], gold: dict[str, object], found: dict[str, int]) -> tuple[int, int]:
    """Return how many of the gold's groups of one statement are joined, and how many there are."""
    groups = gold["cross_document"]["same_statement"]  # type: ignore[index]
    joined = 0
    for group in groups:
        members = [found[each] for each in group if each in found]
        joined += len(members) == len(group) and all(
            str(rows[other]["statement"]) in map(str, rows[members[0]]["same_as"])  # type: ignore[call-overload]
            for other in members[1:]
        )
    return joined, len(groups)


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--wrong", action="store_true")
    ask.add_argument("--json", action="store_true")
    asked = ask.parse_args()
    tool = asked.data / "bench" / "score_statements.py"
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    rows = statement_rows(read_press([from_press(p.read_bytes(), p.name) for p in sorted(ARTICLES.iterdir())]))
    aside = set(gold["set_aside"])
    sets = {
        "studied": {d["file"] for d in gold["docs"]} - aside,
        "set aside": aside,
        "all": {d["file"] for d in gold["docs"]},
    }
    found: dict[str, object] = {}
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
    if asked.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for name, row in found.items():
        assert isinstance(row, dict)
        print(
            f"{name:9} gold {row['statements']:4} predicted {row['predicted']:4}  P {row['precision']:.3f}  R {row['recall']:.3f}  "
            f"F1 {row['f1']:.3f}  with speaker {row['f1_with_speaker']:.3f}  dates {row['date_accuracy']}  "
            + " ".join(f"{k} {v['f1']:.3f}/{v['f1_with_speaker']:.3f}" for k, v in row["by_language"].items())
        )


if __name__ == "__main__":
    main()
