"""Fit the weights by which two statements are one (`statements/across.py`) to pairs that people have judged.

usage: python benchmarks/same_weights.py [--data ../shared] [--unread FOLDER ...] [--without SHARE]

Pairs of one speaker's statements of two articles, with the spans and speakers of the gold: six strangers' sets, the
seeds, and the stories of tests/press/same with the pairs of sentences there. A logistic model, its weights drawn to 0 a
little; each set is told once by weights that were fitted to the others. `--unread` sets are only told. With
`--without`, such a share of the families of words, drawn by their digest, is left out first: these were written with
the read sets at hand, and other articles have more words that no family knows.
"""

import argparse
import datetime as dt
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent))

from same import FOLDER, ROOT, alike, from_gold

from treve.statements import concepts
from treve.statements.across import BIAS, WEIGHTS
from treve.statements.article import Article, Dated, Statement
from treve.statements.canonical import canonical_names
from treve.statements.one_speaker import Key
from treve.statements.rows import Press, read_press
from treve.statements.same import ONE_LANGUAGE, OTHER_SENSE, Pair, reasons_of

PRESS = ROOT / "tests" / "press"
READ = ("stranger", *(f"stranger-{each}" for each in ("second", "third", "fourth", "fifth", "sixth")))
NAMES = (*WEIGHTS._fields, "other_sense", "one_language", "bias")
SHRINK = 0.3
GIVEN = {"role": None, "anonymous": False, "negated": False, "denial": False, "optional": False}
"""What some sets leave unsaid of a statement."""
DAY = Dated(dt.date(2019, 3, 12), dt.date(2019, 3, 12), "day", "", "header")


class Judged(NamedTuple):
    """A set of pairs: what speaks for each, whether it is one, and its two statements."""

    reasons: NDArray[np.float64]
    one: NDArray[np.bool_]
    pairs: list[Pair]


def judged(
    articles: Sequence[Article], rows: Sequence[Sequence[Statement]], label: Callable[[Key, Key], bool | None]
) -> Judged:
    """Return the pairs of statements of two articles that one speaker may have made, and that people judged."""
    names = canonical_names([[name for row in each for name in row.speakers if " " in name] for each in rows])
    found = [
        (pair, reasons, label(*pair))
        for pair, reasons in reasons_of(articles, rows, names).items()
        if pair[0].article != pair[1].article and label(*pair) is not None
    ]
    return Judged(
        np.array([(*reasons, 1.0) for _, reasons, _ in found]),
        np.array([one for _, _, one in found], dtype=bool),
        [pair for pair, _, _ in found],
    )


def of_strangers(folder: Path) -> Judged:
    """Return the pairs of a strangers' set; those that its gold leaves open are left out."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for doc in gold["docs"]:
        doc["statements"] = [GIVEN | row for row in doc["statements"] if not row.get("not_a_statement")]
    docs = {doc["file"]: doc["statements"] for doc in gold["docs"]}
    articles, rows = from_gold(folder, gold["docs"])
    want, left = alike(gold)

    def label(one: Key, other: Key) -> bool | None:
        first, second = (docs[articles[key.article].file_name][key.statement] for key in (one, other))
        pair = frozenset((first["id"], second["id"]))
        if pair in left or (pair not in want and (first["optional"] or second["optional"])):
            return None
        return pair in want

    return judged(articles, rows, label)


def of_stories() -> Judged:
    """Return the pairs of the seven stories."""
    docs = json.loads((FOLDER / "gold.json").read_text(encoding="utf-8"))["docs"]
    for doc in docs:
        doc["statements"] = [GIVEN | row for row in doc["statements"]]
    held = {doc["file"]: doc["statements"] for doc in docs}
    articles, rows = from_gold(FOLDER, docs)

    def label(one: Key, other: Key) -> bool | None:
        first, second = (held[articles[key.article].file_name][key.statement] for key in (one, other))
        if first["optional"] or second["optional"]:
            return None
        return first.get("group") is not None and first["group"] == second.get("group")

    return judged(articles, rows, label)


def told(texts: Sequence[tuple[str, str]], same: Sequence[Sequence[tuple[str, str]]]) -> Judged:
    """Return the pairs of texts in French and English as they are read, `same` being the words that are one in each."""
    press = read_press(
        [
            Article(f"{number:02}{code}.txt", text, code, None, DAY, ((0, len(text)),))
            for number, both in enumerate(texts)
            for code, text in zip(("en", "fr"), (both[1], both[0]), strict=True)
        ]
    )
    right: set[Pair] = set()
    for number, pairs in enumerate(same):
        for pair in pairs:
            english, french = (
                list(_keys(press, 2 * number + at, words)) for at, words in enumerate((pair[1], pair[0]))
            )
            right |= {(one, other) for one in english for other in french}

    def label(one: Key, other: Key) -> bool | None:
        return (one, other) in right if one.article // 2 == other.article // 2 else None

    return judged([each.article for each in press.read], [each.statements for each in press.read], label)


def _keys(press: Press, article: int, words: str) -> Iterator[Key]:
    start = press.read[article].article.text.index(words)
    for at, row in enumerate(press.read[article].statements):
        if row.start < start + len(words) and start < row.end:
            yield Key(article, at)


def afresh(name: str) -> Judged:
    stories = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return told([(each["fr"], each["en"]) for each in stories], [each["same"] for each in stories])


def sentences() -> Judged:
    """Return the pairs of sentences that are one, or of which nothing is."""
    pairs = json.loads((FOLDER / "pairs.json").read_text(encoding="utf-8"))
    texts = [tuple(each) for each in (*pairs["same"], *pairs["apart"])]
    return told(texts, [[pair] if at < len(pairs["same"]) else [] for at, pair in enumerate(texts)])


def fitted(sets: Sequence[Judged]) -> NDArray[np.float64]:
    """Return the weights that make what people judged most likely, the last for the odds where nothing speaks."""
    reasons = np.concatenate([each.reasons for each in sets])
    one = np.concatenate([each.one for each in sets])
    drawn = np.diag([SHRINK] * (reasons.shape[1] - 1) + [1e-6])
    weights = np.zeros(reasons.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-reasons @ weights))
        slope = reasons.T @ (chance - one) + drawn @ weights
        bend = (reasons.T * (chance * (1 - chance))) @ reasons + drawn
        weights -= np.linalg.solve(bend, slope)
    return weights


def tell(name: str, some: Judged, weights: NDArray[np.float64]) -> tuple[int, int, int]:
    """Print and return how many pairs are joined, how many of them rightly, and how many are one."""
    odds = some.reasons @ weights
    best: dict[tuple[Key, int], float] = defaultdict(lambda: -np.inf)
    for (one, other), each in zip(some.pairs, odds, strict=True):
        best[one, other.article] = max(best[one, other.article], each)
        best[other, one.article] = max(best[other, one.article], each)
    joined = [
        each > 0 and each >= min(best[one, other.article], best[other, one.article])
        for (one, other), each in zip(some.pairs, odds, strict=True)
    ]
    right = sum(a and b for a, b in zip(joined, some.one, strict=True))
    print(f"{name:16} pairs {len(odds):3} one {some.one.sum():2} joined {sum(joined):2} right {right:2}")
    return sum(joined), right, int(some.one.sum())


def leave_out(share: float) -> None:
    """Take families out of the table of meanings."""
    drop = {
        mark
        for words in concepts._families().by_language.values()
        for mark in words.exact.values()
        if hashlib.sha256(mark.encode()).digest()[0] < 256 * share
    }
    for words in concepts._families().by_language.values():
        for table in (words.exact, words.folded):
            for word in [word for word, mark in table.items() if mark in drop]:
                del table[word]
        for phrases in words.phrases.values():
            phrases[:] = [each for each in phrases if each[1] not in drop]


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--unread", type=Path, nargs="+", default=[])
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--without", type=float, default=0.0)
    asked = ask.parse_args()
    leave_out(asked.without)
    sets = {name: of_strangers(PRESS / name) for name in READ}
    sets["seeds"] = of_strangers(asked.data / "data" / "press" / "seeds")
    sets |= {"stories": of_stories(), "sentences": sentences()}
    sets |= {name: afresh(name) for name in ("afresh", "afresh-second")}
    sums = np.zeros(3)
    for name, each in sets.items():
        sums += tell(name, each, fitted([other for key, other in sets.items() if key != name]))
    weights = fitted(list(sets.values()))
    print(f"each set by the weights of the others: F1 {2 * sums[1] / (sums[0] + sums[2]):.3f}, {sums.astype(int)}")
    for folder in asked.unread:
        tell(folder.name, of_strangers(folder), weights)
    now = (*WEIGHTS, -OTHER_SENSE, -ONE_LANGUAGE, BIAS)
    for name, weight, old in zip(NAMES, weights, now, strict=True):
        print(f"{name:14} {weight:6.2f}  now {old:6.2f}")


if __name__ == "__main__":
    main()
