"""What became of a promise, kept only where a promise of the same is told in some article. Pure.

"A rouvert", "n'a toujours pas", "took up again" are words of any sentence: they answer a promise where they share three
concepts with one that is told, in either language, or two of which one is a number. What is told as kept, broken,
dropped or in force stands by itself.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from treve.statements.concepts import concepts
from treve.statements.pledge_frames import IN_FORCE

if TYPE_CHECKING:
    from treve.statements.rows import Read

ANSWERS = frozenset({"acted_on", "not_yet", "resumed"})
SHARED = 3


def answered(read: Sequence["Read"]) -> tuple["Read", ...]:
    """Return the articles, their pledges without what answers a promise that none of them tells.

    Cost: some 20 us a pledge.
    """
    promised: dict[str, set[int]] = {}
    number = 0
    for each in read:
        for one in each.pledges:
            number += 1
            if one.status not in ANSWERS:
                for mark in _marks(each, one.start, one.end):
                    promised.setdefault(mark, set()).add(number)

    def answers(each: "Read", start: int, end: int) -> bool:
        counts = Counter(
            key
            for mark in _marks(each, start, end)
            for key in promised.get(mark, ())
            for _ in range(2 if mark.startswith("#") else 1)
        )
        return any(count >= SHARED for count in counts.values())

    return tuple(
        each._replace(
            pledges=tuple(
                one
                for one in each.pledges
                if one.status not in ANSWERS
                or IN_FORCE.search(each.article.text, one.start, one.end)
                or answers(each, one.start, one.end)
            )
        )
        for each in read
    )


def _marks(each: "Read", start: int, end: int) -> frozenset[str]:
    return frozenset(concepts(each.article.text[start:end], each.article.language))
