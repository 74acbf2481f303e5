"""What articles tell differently against gold: pairs of passages, and the field on which they differ.

usage: python benchmarks/contradictions.py [--own tests/press/apart] [--wrong]
       python benchmarks/contradictions.py --pairs [--wrong]

The gold lists contradictions, each a field (date, number, place, state, signed, speaker) and two passages, by document
and words. One is found where a row has values whose words, in two articles, overlap both passages and are not in one
value; `with field` counts those whose field is that of the gold. A row that fits none of the gold is too much.
"""

import argparse
import json
import sys
import time
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from treve.names import actors  # noqa: E402
from treve.names.offices import read_offices  # noqa: E402
from treve.node.shipped import register_text  # noqa: E402
from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.rows import read_press  # noqa: E402
from treve.timeline.contradictions import ContradictionRow, contradiction_rows  # noqa: E402
from treve.timeline.derive import timeline  # noqa: E402
from treve.timeline.voices import Voices  # noqa: E402

Passage = tuple[str, int, int]


def field_of(name: str) -> str:
    """Return the kind of a field: what is counted is a number, whatever it is of.

    >>> field_of("number of camions"), field_of("killed"), field_of("count of detainees"), field_of("date")
    ('number', 'number', 'number', 'date')
    """
    counted = name.startswith(("number", "count")) or name in ("killed", "injured", "missing", "wounded")
    return "number" if counted else {"negation": "state", "told": "state", "status": "state"}.get(name, name)


def pairs_of(row: ContradictionRow) -> set[tuple[Passage, Passage]]:
    """Return every two passages of a row that give two values in two articles."""
    found = set()
    for one, other in combinations(row["values"], 2):
        for a in one["sources"]:
            for b in other["sources"]:
                if a["document"] != b["document"]:
                    passages = [(each["document"], each["start"] or 0, each["end"] or 0) for each in (a, b)]
                    found.add((min(passages), max(passages)))
    return found


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--own", type=Path, default=ROOT / "tests/press/apart")
    parser.add_argument("--wrong", action="store_true", help="show what is missed, and what is too much")
    parser.add_argument(
        "--pairs", action="store_true", help="pairs of single sentences, some of which differ on nothing"
    )
    asked = parser.parse_args()
    if asked.pairs:
        sentences(ROOT / "tests" / "press" / "apart" / "pairs.json", show=asked.wrong)
        return
    texts = {each.name: each.read_text(encoding="utf-8") for each in sorted(asked.own.glob("*.txt"))}
    press = read_press([from_press(text.encode(), name) for name, text in texts.items()])
    voices = Voices(actors.read(register_text("actors")), read_offices(register_text("offices")))
    happened = timeline(press, [], None, None, voices)
    began = time.perf_counter()
    rows = contradiction_rows(press, happened, None)
    seconds = time.perf_counter() - began
    wanted = read_gold(asked.own, texts)
    found = [(field_of(row["field"]), pairs_of(row), row) for row in rows]
    report(wanted, found, texts, show=asked.wrong)
    print(f"{len(texts)} articles compared in {seconds:.2f} s")


def sentences(file: Path, *, show: bool) -> None:
    """Print of how many pairs of one-sentence articles, French and English, exactly the right fields are shown."""
    rows = json.loads(file.read_text(encoding="utf-8"))
    right = invented = 0
    for row in rows:
        texts = f"Le Courrier, 14 mai 2019\n\n{row['fr']}\n", f"The Herald, 15 May 2019\n\n{row['en']}\n"
        press = read_press(
            [from_press(text.encode(), name) for text, name in zip(texts, ("a.txt", "b.txt"), strict=True)]
        )
        shown = sorted({field_of(each["field"]) for each in contradiction_rows(press, [], None)})
        right += shown == row["differ"]
        invented += not set(shown) <= set(row["differ"])
        if show and shown != row["differ"]:
            print(shown, "for", row["differ"], row["fr"], "|", row["en"])
    print(f"pairs of sentences: right {right} of {len(rows)}, with a field too many {invented}")


def read_gold(folder: Path, texts: dict[str, str]) -> list[tuple[str, list[Passage]]]:
    """Return the contradictions of a folder; `contradictions.json` gives spans, and names no field."""
    given = folder / "contradictions.json"
    if given.exists():
        rows = json.loads(given.read_text(encoding="utf-8"))
        return [
            ("any", [(name, *span) for name, span in zip(row["documents"], row["spans"], strict=True)]) for row in rows
        ]
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["contradictions"]
    return [(field_of(each["field"]), [_passage(texts, *one) for one in each["values"]]) for each in gold]


def _passage(texts: dict[str, str], document: str, words: str) -> Passage:
    start = texts[document].index(words)
    return document, start, start + len(words)


def _fits(wanted: list[Passage], pair: tuple[Passage, Passage]) -> bool:
    return any(
        all(a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for a, b in zip(order, pair, strict=True))
        for order in permutations(wanted, 2)
    )


def report(wanted: list[tuple[str, list[Passage]]], found: list[Any], texts: dict[str, str], *, show: bool) -> None:
    """Print how many contradictions are found, by field, and how many rows fit none."""
    hit = {
        n: any(_fits(passages, pair) for _, pairs, _ in found for pair in pairs)
        for n, (_, passages) in enumerate(wanted)
    }
    right = {
        n: any(field in (name, "any") and _fits(passages, pair) for name, pairs, _ in found for pair in pairs)
        for n, (field, passages) in enumerate(wanted)
    }
    fitting = [any(_fits(passages, pair) for _, passages in wanted for pair in pairs) for _, pairs, _ in found]
    told = sum(hit.values())
    print(
        f"contradictions {told} of {len(wanted)}, with field {sum(right.values())}; "
        f"rows {len(found)}, fitting {sum(fitting)}"
    )
    for field in sorted({field for field, _ in wanted}):
        mine = [n for n, (name, _) in enumerate(wanted) if name == field]
        print(f"  {field:9} {sum(right[n] for n in mine)} of {len(mine)}")
    if show:
        for n, (field, passages) in enumerate(wanted):
            if not right[n]:
                words = [texts[document][start:end] for document, start, end in passages]
                print(f"MISS {field}: {words} in {[one[0] for one in passages]}")
        for fits, (name, _, row) in zip(fitting, found, strict=True):
            if not fits:
                values = {
                    each["value"]: [(one["document"], one["text"][:90]) for one in each["sources"]]
                    for each in row["values"]
                }
                print(f"EXTRA {row['about']} {name}: {values}")


if __name__ == "__main__":
    main()
