"""Our extraction of statements beside textacy's quotations: the same articles, in the same run, on one core.

usage: python benchmarks/statements_peers.py [--data ../shared] [--own tests/press] [--rounds 7] [--json]

Each program runs in a process and an environment of its own (`make bench-peers` makes the other's), is loaded once,
and then makes passes over all articles in turn with the other, A B A B. Printed: F1 of spans and F1 with the right
speaker by `score_statements.py`, documents a second (the median of the rounds, with the slowest and the fastest),
seconds to load, memory after loading and at its highest.

Both get the cleaned paragraphs of an article; ours is told its date as well. textacy finds direct quotations and
nothing else, so that its recall has a ceiling: "direct alone" is the share of the gold's direct statements that each
found.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from statements import ROOT, score
from treve.sources.from_press import from_press

PROGRAMS = {
    "treve": (sys.executable, "peer_treve.py"),
    "textacy": (str(ROOT / ".venv-bench/bin/python"), "peer_textacy.py"),
}
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")


class Program:
    """A program in its process, asked line by line."""

    def __init__(self, python: str, script: str) -> None:
        self.process = subprocess.Popen(
            [python, "-W", "ignore", str(Path(__file__).parent / script)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=os.environ | ONE_THREAD,
        )  # fmt: skip

    def ask(self, what: object) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"a program under measurement has ended: {self.process.args}")
        return json.loads(line)


def texts(name: str, folder: Path) -> list[dict[str, object]]:
    """Return the articles of a set as both programs get them; the language is what we told it to be."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        article = from_press(path.read_bytes(), path.name)
        found.append(
            {
                "document": f"{name}/{path.name}",
                "language": article.language,
                "path": str(path),
                "text": article.text,
                "blocks": article.blocks,
            }
        )
    return found


def measure(sets: dict[str, Path], rounds: int, tool: Path) -> dict[str, Any]:
    articles = {name: texts(name, folder) for name, folder in sets.items()}
    everything = [text for each in articles.values() for text in each]
    programs = {name: Program(*how) for name, how in PROGRAMS.items()}
    found: dict[str, Any] = {"documents": len(everything), "rounds": rounds}
    for name, program in programs.items():
        found[name] = program.ask(everything)
        program.ask("round")  # the first pass warms caches, and is not counted
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(rounds):
        for name, program in programs.items():
            seconds[name].append(program.ask("round"))
    for name, program in programs.items():
        each = sorted(len(everything) / s for s in seconds[name])
        found[name] |= {"documents_per_s": [each[0], statistics.median(each), each[-1]]}
        for one, folder in sets.items():
            program.ask(articles[one])
            rows = [{**row, "document": row["document"].split("/", 1)[1]} for row in program.ask("rows")]
            found[name][one] = score(folder, rows, tool)
        found[name] |= program.ask("end")
        program.process.wait(timeout=20)
    ours, other = (seconds[name] for name in PROGRAMS)
    found["times_faster"] = statistics.median(b / a for a, b in zip(ours, other, strict=True))
    return found


def shown(found: dict[str, Any], sets: list[str]) -> None:
    print(f"{found['documents']} articles, {found['rounds']} rounds in turn, one core")
    for name in PROGRAMS:
        one = found[name]
        slow, middle, fast = one["documents_per_s"]
        print(
            f"{name:8} {middle:6.1f} documents/s ({slow:.1f} to {fast:.1f})   loads in {one['load_s']:.1f} s"
            f"   {one['loaded_mib']} MiB loaded, {one['peak_mib']} MiB at its highest"
        )
    print(f"ours is {found['times_faster']:.1f} times as fast, round by round")
    for each in sets:
        for name in PROGRAMS:
            row = found[name][each]
            direct = row["by_kind"].get("direct", {"gold": 0, "found": 0})
            languages = "  ".join(
                f"{code} {part['f1']:.3f} / {part['f1_with_speaker']:.3f}" for code, part in row["by_language"].items()
            )
            print(
                f"{each:11} {name:8} gold {row['statements']:4} F1 {row['f1']:.3f}"
                f"  with speaker {row['f1_with_speaker']:.3f}"
                f"   direct alone {direct['found']} of {direct['gold']}   {languages}"
            )


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--own", type=Path, default=ROOT / "tests" / "press")
    ask.add_argument("--rounds", type=int, default=7)
    ask.add_argument("--json", action="store_true")
    asked = ask.parse_args()
    if not Path(PROGRAMS["textacy"][0]).exists():
        sys.exit("textacy is not set up: type `make bench-peers`, or scripts/setup_peers.sh first")
    sets = {
        "seeds": asked.data / "data" / "press" / "seeds",
        "written": asked.data / "data" / "press" / "written",
        **{f"own {name}": asked.own / name for name in ("seen", "unseen", "later")},
    }
    found = measure(sets, asked.rounds, asked.data / "bench" / "score_statements.py")
    if asked.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        shown(found, list(sets))


if __name__ == "__main__":
    main()
