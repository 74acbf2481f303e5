"""What moves a pledge, case by case: a promise in one article, a later article, and the moves that follow.

usage: python benchmarks/moves.py [--cases tests/press/moves/moves.json] [--wrong]

Right is a case whose pledge, stated in the first article, has after its own words there exactly the moves of the gold;
"a|b" allows either or both. Printed beside: how many moves of the gold are there, and how many there are too many.
"""

import argparse
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from treve.names import actors  # noqa: E402
from treve.names.offices import read_offices  # noqa: E402
from treve.node.shipped import register_text  # noqa: E402
from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.rows import read_press  # noqa: E402
from treve.timeline.derive import timeline  # noqa: E402
from treve.timeline.pledges import Around, pledge_rows  # noqa: E402
from treve.timeline.voices import Voices  # noqa: E402

ON = dt.date(2032, 12, 31)
HEADS = {"fr": "La Dépêche du Val, {day}\n\n", "en": "The Ledger, {day}\n\n"}


def moves_of(case: dict[str, Any], voices: Voices) -> list[str] | None:
    """Return the moves of the pledge of the first article after its own words, `None` where it has none."""
    articles = [
        from_press((HEADS[lang].format(day=day) + text + "\n").encode(), f"{name}.txt")
        for name, (lang, day, text) in (("a", case["first"]), ("b", case["later"]))
    ]
    rows = timeline(read_press(articles), [], None, None, voices)
    fitting = [
        row for row in pledge_rows(Around(rows, []), ON) if any(one["document"] == "a.txt" for one in row["statings"])
    ]
    if not fitting:
        return None
    row = max(fitting, key=lambda each: len(each["moves"]))
    return [move["status"] for move in row["moves"] if move["by"] != "statement" or move["document"] != "a.txt"]


def fits(found: list[str], wanted: list[str]) -> bool:
    """Return whether moves are those of the gold.

    >>> fits(["kept"], ["acted_on|kept"]), fits(["acted_on", "kept"], ["acted_on|kept"]), fits([], ["lapsed"])
    (True, True, False)
    """
    allowed = {each for one in wanted for each in one.split("|")}
    return set(found) <= allowed and all(set(one.split("|")) & set(found) for one in wanted)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, default=ROOT / "tests/press/moves/moves.json")
    parser.add_argument("--wrong", action="store_true")
    asked = parser.parse_args()
    voices = Voices(actors.read(register_text("actors")), read_offices(register_text("offices")))
    cases = json.loads(asked.cases.read_text(encoding="utf-8"))["cases"]
    right = there = wanted = extra = stated = 0
    for case in cases:
        found = moves_of(case, voices)
        stated += found is not None
        good = found is not None and fits(found, case["moved"])
        right += good
        wanted += len(case["moved"])
        there += sum(bool(set(one.split("|")) & set(found or ())) for one in case["moved"])
        extra += sum(not any(move in one.split("|") for one in case["moved"]) for move in found or ())
        if asked.wrong and not good:
            print(f"WRONG {case['id']}: {found} for {case['moved']}")
    print(f"cases {right} of {len(cases)} right, {stated} stated; moves {there} of {wanted}, {extra} too many")


if __name__ == "__main__":
    main()
