"""Passages that were copied from one article into another: runs of eight words or more, found by their digests."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from treve.base.ids import digest
from treve.statements.article import Article

SHINGLE_WORDS = 8


class Copied(NamedTuple):
    """A passage that two articles share: spans in each."""

    one: int
    one_span: tuple[int, int]
    other: int
    other_span: tuple[int, int]


def copied_passages(articles: Sequence[Article]) -> list[Copied]:
    """Return passages of eight words or more that two articles share, by article and place.

    Cost: one digest a word; only shingles that occur in two articles are looked at again.
    """
    seen: dict[bytes, tuple[int, int]] = {}
    rows = [[(m.group(), m.start(), m.end()) for m in re.finditer(r"\w+", article.text)] for article in articles]
    found: list[Copied] = []
    for index, row in enumerate(rows):
        folded = [word.casefold() for word, _, _ in row]
        mine: dict[bytes, tuple[int, int]] = {}
        run: tuple[int, int, int, int] | None = None  # other article, its start word, my start word, length in words
        for at in range(len(folded) - SHINGLE_WORDS + 1):
            mark = digest("treve shingle", *(w.encode() for w in folded[at : at + SHINGLE_WORDS]))[:12]
            hit = seen.get(mark)
            mine.setdefault(mark, (index, at))
            if run is not None and hit == (run[0], run[1] + run[3] - SHINGLE_WORDS + 1):
                run = (run[0], run[1], run[2], run[3] + 1)
                continue
            if run is not None:
                found.append(_copied(rows, index, run))
            run = (hit[0], hit[1], at, SHINGLE_WORDS) if hit is not None else None
        if run is not None:
            found.append(_copied(rows, index, run))
        for mark, place in mine.items():
            seen.setdefault(mark, place)
    return _merged(sorted(found))


def _copied(rows: list[list[tuple[str, int, int]]], index: int, run: tuple[int, int, int, int]) -> Copied:
    other, theirs, mine, size = run
    return Copied(
        other,
        (rows[other][theirs][1], rows[other][theirs + size - 1][2]),
        index,
        (rows[index][mine][1], rows[index][mine + size - 1][2]),
    )


def _merged(found: list[Copied]) -> list[Copied]:
    """Return the passages, those joined that only a changed word or two keeps apart."""
    if not found:
        return []
    kept = [found[0]]
    for _, passage in pairwise(found):
        last = kept[-1]
        near = passage.one == last.one and passage.other == last.other
        if (
            near
            and 0 <= passage.one_span[0] - last.one_span[1] <= 40
            and 0 <= passage.other_span[0] - last.other_span[1] <= 40
        ):
            kept[-1] = Copied(
                last.one,
                (last.one_span[0], passage.one_span[1]),
                last.other,
                (last.other_span[0], passage.other_span[1]),
            )
        else:
            kept.append(passage)
    return kept
