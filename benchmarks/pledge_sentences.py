"""Promises in single sentences: found, with the right status, and what is too much.

usage: python benchmarks/pledge_sentences.py [--cases tests/press/pledges/sentences.json] [--wrong]

Each sentence stands in an article of its own. A promise is found where the words of the gold overlap with ours.
"""

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.extract import walk  # noqa: E402
from treve.statements.pledges import pledges  # noqa: E402

HEADS = {"fr": "La Dépêche du Val, 2 mars 2032\n\n", "en": "The Ledger, 2 March 2032\n\n"}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, default=ROOT / "tests/press/pledges/sentences.json")
    parser.add_argument("--wrong", action="store_true")
    asked = parser.parse_args()
    wanted = found = status = extra = 0
    for lang, text, gold in json.loads(asked.cases.read_text(encoding="utf-8"))["sentences"]:
        article = from_press((HEADS[lang] + text + "\n").encode(), "a.txt")
        seen = walk(article)
        ours = pledges(article, seen.statements, [(each.span, each.subject) for each in seen.sentences])
        used = set()
        for words, right in gold:
            start = article.text.index(words)
            fitting = [n for n, one in enumerate(ours) if one.start < start + len(words) and start < one.end]
            best = min(fitting, key=lambda n, right=right: ours[n].status != right, default=None)
            wanted += 1
            found += best is not None
            status += best is not None and ours[best].status == right
            used |= set(fitting)
            if asked.wrong and (best is None or ours[best].status != right):
                print(f"{'MISS' if best is None else ours[best].status} for {right}: {text}")
        more = [one for n, one in enumerate(ours) if n not in used]
        extra += len(more)
        if asked.wrong:
            for one in more:
                print(f"EXTRA {one.status}: {article.text[one.start : one.end]}")
    print(f"promises {found} of {wanted} found, {status} with the right status, {extra} too many")


if __name__ == "__main__":
    main()
