"""Statements of articles in many styles against gold that was written before anything was read: two thirds, one third.

usage: python benchmarks/styles.py [--data ../shared] [--wrong] [--whole] [--folder tests/press/styles]

The third is chosen by a digest of the file name and is set aside: `--wrong` never shows what was missed there.
`--whole` counts all together, of sets of which nothing was read, or everything.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from statements import ROOT, predict, score, scorer, wrong

STYLES = ROOT / "tests" / "press" / "styles"


def set_aside(file: str) -> bool:
    """Return whether an article is of the third that nobody reads the faults of."""
    return hashlib.sha256(file.encode()).digest()[0] % 3 == 0


def direct_right(part: Path, docs: list[dict[str, Any]], rows: list[dict[str, Any]], tool: Path) -> tuple[int, int]:
    """Return how many direct quotations are found with their right speaker, and of how many."""
    module = scorer(tool)
    right = wanted = 0
    for doc in docs:
        text = (part / doc["file"]).read_text(encoding="utf-8")
        ours = [row for row in rows if row["document"] == doc["file"]]
        for each in doc["statements"]:
            if each.get("kind") != "direct" or each.get("optional") or each.get("not_a_statement"):
                continue
            wanted += 1
            span = module.trimmed(text, each["start"], each["end"])
            right += any(
                module.overlap(span, module.trimmed(text, r["start"], r["end"])) >= 0.5
                and module.right_speakers(each, r)
                for r in ours
            )
    return right, wanted


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--folder", type=Path, default=STYLES)
    ask.add_argument("--wrong", action="store_true")
    ask.add_argument("--whole", action="store_true")
    asked = ask.parse_args()
    tool = asked.data / "bench" / "score_statements.py"
    gold = json.loads((asked.folder / "gold.json").read_text(encoding="utf-8"))["docs"]
    rows = predict(asked.folder)
    for aside in (None,) if asked.whole else (False, True):
        for lang in ("fr", "en"):
            docs = [doc for doc in gold if doc["lang"] == lang and aside in (None, set_aside(doc["file"]))]
            with tempfile.TemporaryDirectory() as folder:
                part = Path(folder)
                for doc in docs:
                    shutil.copy(asked.folder / doc["file"], part / doc["file"])
                (part / "gold.json").write_text(json.dumps({"docs": docs}), encoding="utf-8")
                ours = [row for row in rows if row["document"] in {doc["file"] for doc in docs}]
                if asked.wrong and aside is False:
                    wrong(part, ours, tool)
                found = score(part, ours, tool)
                right, wanted = direct_right(part, docs, ours, tool)
            print(
                f"{'whole' if aside is None else 'set aside' if aside else 'studied':9} {lang} articles {len(docs):2} gold {found['statements']:3} predicted {found['predicted']:3}  "
                f"P {found['precision']:.3f} R {found['recall']:.3f}  F1 {found['f1']:.3f}  with speaker {found['f1_with_speaker']:.3f}  "
                f"direct right {right}/{wanted}  dates {found['date_accuracy']}"
            )


if __name__ == "__main__":
    main()
