"""Statements against gold: the shared seeds and written articles, our own seen ones, and the set-aside third.

usage: python benchmarks/statements.py [--data ../shared] [--own tests/press] [--json] [--wrong SET]

Prints F1 of spans, F1 with the right speaker, date accuracy, and documents a second on one core: spans and speakers,
then all that an article is read for. `--wrong SET` shows what was missed and what was invented in one set.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.article import Article  # noqa: E402
from treve.statements.extract import extract  # noqa: E402
from treve.statements.rows import read_article, read_press, statement_rows  # noqa: E402


def scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_statements", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict(folder: Path) -> list[dict[str, object]]:
    articles = [from_press(path.read_bytes(), path.name) for path in sorted(folder.glob("*.txt"))]
    return statement_rows(read_press(articles))


def score(folder: Path, rows: list[dict[str, object]], tool: Path) -> dict[str, object]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        out.flush()
        ran = subprocess.run(
            [sys.executable, str(tool), str(folder), out.name], capture_output=True, text=True, check=True
        )
    return dict(json.loads(ran.stdout))


def speed(folders: list[Path], read: Callable[[Article], object], seconds: float = 2.0) -> float:
    """Return how many documents a second of one core are read, from their bytes."""
    data = [(path.name, path.read_bytes()) for folder in folders for path in sorted(folder.glob("*.txt"))]
    done, began = 0, time.process_time()  # of one core, whatever else runs on it
    while time.process_time() - began < seconds:
        for name, raw in data:
            read(from_press(raw, name))
            done += 1
    return done / (time.process_time() - began)


def wrong(folder: Path, rows: list[dict[str, object]], tool: Path) -> None:
    module = scorer(tool)
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for document in gold["docs"]:
        text = (folder / document["file"]).read_text(encoding="utf-8")
        ours = [r for r in rows if r["document"] == document["file"]]
        used: set[int] = set()
        for statement in document["statements"]:
            span = module.trimmed(text, statement["start"], statement["end"])
            best = max(
                (
                    (module.overlap(span, module.trimmed(text, r["start"], r["end"])), i)
                    for i, r in enumerate(ours)
                    if i not in used
                ),
                default=(0.0, -1),
            )
            if best[0] >= 0.5:
                used.add(best[1])
                row = ours[best[1]]
                if not statement.get("not_a_statement") and not statement.get("optional"):
                    if not module.right_speakers(statement, row):
                        print(
                            f"{document['file']} WHO  {statement['speakers']} != {row['speakers']} ({row['mention']!r}, {row['decided']}): {text[span[0] : span[1]][:70]!r}"
                        )
                    if module.right_date(statement, row) is False:
                        print(
                            f"{document['file']} WHEN {statement['date']} != {row['said_earliest']}..{row['said_latest']}: {text[span[0] : span[1]][:60]!r}"
                        )
            elif not statement.get("optional") and not statement.get("not_a_statement"):
                print(
                    f"{document['file']} MISS {statement['speakers']}: {text[span[0] : span[1]][:90]!r}  best {best[0]:.2f}"
                )
        for i, row in enumerate(ours):
            if i not in used:
                print(
                    f"{document['file']} EXTRA {row['speakers']} [{row['cue']}]: {text[row['start'] : row['end']][:90]!r}"
                )


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--own", type=Path, default=ROOT / "tests" / "press")
    ask.add_argument("--json", action="store_true")
    ask.add_argument("--wrong")
    ask.add_argument("--without-unseen", action="store_true")
    asked = ask.parse_args()
    tool = asked.data / "bench" / "score_statements.py"
    sets = {
        "seeds": asked.data / "data" / "press" / "seeds",
        "written": asked.data / "data" / "press" / "written",
        "own seen": asked.own / "seen",
        "own unseen": asked.own / "unseen",
        "own later": asked.own / "later",
    }
    if asked.without_unseen:
        sets.pop("own unseen")
    if asked.wrong:
        wrong(sets[asked.wrong], predict(sets[asked.wrong]), tool)
        return
    found: dict[str, object] = {name: score(folder, predict(folder), tool) for name, folder in sets.items()}
    found["documents_per_s"] = round(speed(list(sets.values()), extract))
    found["whole_documents_per_s"] = round(speed(list(sets.values()), read_article))
    if asked.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return
    for name in sets:
        row = found[name]
        assert isinstance(row, dict)
        print(
            f"{name:11} gold {row['statements']:4} predicted {row['predicted']:4}  P {row['precision']:.3f}  R {row['recall']:.3f}  "
            f"F1 {row['f1']:.3f}  with speaker {row['f1_with_speaker']:.3f}  dates {row['date_accuracy']}"
        )
    print("documents/s", found["documents_per_s"], "with days, promises and events", found["whole_documents_per_s"])


if __name__ == "__main__":
    main()
