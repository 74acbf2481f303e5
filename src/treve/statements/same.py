"""The same statement in several articles, in one language or two.

Two statements are the same where one speaker (`one_speaker`) says what means the same (`across`), not months apart.
What speaks for it is one number; where it is high they are one, where it is middling they are if one of the two
articles has nothing of that speaker that is nearer to the other's.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from treve.statements.across import BIAS, SURE, Across, chance
from treve.statements.article import Article, Statement
from treve.statements.concepts import meant
from treve.statements.content import content_words
from treve.statements.one_speaker import NEAR_WITHIN, Key, by_full_name, candidates, each_of, theme_of

MAX_DAYS_APART = 45
LIKELY = 0.5
"""Statements for which as much speaks are one if, in one article, no other statement of the speaker is nearer."""
AGAIN = 2.0
"""For as much a speaker says it again in one article."""
TOGETHER = 0.3
"""For two groups to become one, so likely are their statements one, on the average of all pairs between them."""
OTHER_SENSE = 1.0
"""What it takes away that one denies and the other does not: what is denied may be told as said."""
ONE_LANGUAGE = 1.5
"""The same where both are told in one language: what one speaker dwells on has the same words there time and again."""
LEAST_QUOTED = 5
"""So many words that carry content, quoted alike, are one person's words."""
LEAST_COSINE = 0.58
"""Vectors of one speaker's words as near as this are one statement: the value that the specification measured."""

Encode = Callable[[Sequence[str]], Sequence[Sequence[float]]]
"""A sentence encoder: texts in any language to vectors of length one."""
Pair = tuple[Key, Key]


def same_statements(
    articles: Sequence[Article],
    statements: Sequence[Sequence[Statement]],
    names: Mapping[str, str],
    encode: Encode | None = None,
    said: Mapping[Pair, bool] | None = None,
) -> list[list[Key]]:
    """Return groups of at least two statements that are one, each group in order.

    `said` are pairs of which people say that they are one, or are not; these are obeyed first, and two that are not one
    never end in one group by way of others.

    With `encode`, a sentence encoder that the caller brings, statements of one speaker whose vectors are near are
    one too.

    Cost: about 10 us a pair that shares a speaker; others are never compared.
    """
    rows = dict(each_of(statements))
    groups = _Groups(rows, said or {})
    across = _across(articles, rows, theme_of(statements, names))
    texts = {key: articles[key.article].text[row.start : row.end] for key, row in rows.items()}
    vectors = dict(zip(texts, encode(list(texts.values())), strict=True)) if encode is not None else {}
    scores = {
        (one, other): across.sameness(one, other)
        - OTHER_SENSE * (_denies(rows[one]) != _denies(rows[other]))
        - ONE_LANGUAGE * (articles[one.article].language == articles[other.article].language)
        for one, other in _compared(articles, statements, names)
    }
    best: dict[tuple[Key, int], float] = defaultdict(lambda: BIAS)
    for (one, other), score in scores.items():
        best[one, other.article] = max(best[one, other.article], score)
        best[other, one.article] = max(best[other, one.article], score)
    for (one, other), score in sorted(scores.items(), key=lambda each: (-each[1], each[0])):
        if one.article == other.article:
            alike = score >= AGAIN
        else:
            nearest = score >= min(best[one, other.article], best[other, one.article])
            alike = score >= SURE or (score >= LIKELY and nearest and across.numbers_agree(one, other))
            if vectors and not alike and _near(vectors[one], vectors[other]) and across.numbers_agree(one, other):
                groups.join(one, other)
        if alike and groups.hold_together(one, other, scores):
            groups.join(one, other)
    for one, other in _word_for_word(articles, statements):
        if _may_be_one(one, other, rows):
            groups.join(one, other)
    return groups.found()


def reasons_of(
    articles: Sequence[Article], statements: Sequence[Sequence[Statement]], names: Mapping[str, str]
) -> dict[Pair, tuple[float, ...]]:
    """Return what speaks for the pairs of statements that are compared, or against.

    After the reasons of `Across`, whether only one of two denies, and whether they are told in one language.
    """
    rows = dict(each_of(statements))
    across = _across(articles, rows, theme_of(statements, names))
    return {
        (one, other): (
            *across.reasons(one, other),
            float(_denies(rows[one]) != _denies(rows[other])),
            float(articles[one.article].language == articles[other.article].language),
        )
        for one, other in _compared(articles, statements, names)
    }


def _across(articles: Sequence[Article], rows: Mapping[Key, Statement], theme: Mapping[Key, str]) -> Across[Key]:
    told = {
        key: meant(articles[key.article].text[row.start : row.end], articles[key.article].language)
        for key, row in rows.items()
    }
    return Across(
        {key: each.concepts for key, each in told.items()}, theme, {key: each.kin for key, each in told.items()}
    )


def _compared(
    articles: Sequence[Article], statements: Sequence[Sequence[Statement]], names: Mapping[str, str]
) -> Iterator[Pair]:
    """Yield each pair of statements that one speaker may have made and that only the words keep apart."""
    rows = dict(each_of(statements))
    for one, other in sorted(set(candidates(articles, statements, names))):
        if _may_be_one(one, other, rows):
            yield one, other


class _Groups:
    """Statements that are one, joined pair by pair, without those that people keep apart."""

    def __init__(self, keys: Mapping[Key, Statement], said: Mapping[Pair, bool]) -> None:
        self._parent = {key: key for key in keys}
        self._members = {key: [key] for key in keys}
        self._apart: dict[Key, set[Key]] = defaultdict(set)
        for (one, other), is_one in sorted(said.items()):
            if not is_one:
                self._apart[one].add(other)
                self._apart[other].add(one)
        for (one, other), is_one in sorted(said.items()):
            if is_one:
                self.join(one, other)

    def _root(self, key: Key) -> Key:
        while self._parent[key] != key:
            key = self._parent[key]
        return key

    def join(self, one: Key, other: Key) -> None:
        first, last = sorted((self._root(one), self._root(other)))
        if first == last or last in {self._root(each) for each in self._apart[first]}:
            return
        self._parent[last] = first
        self._members[first] += self._members[last]
        self._apart[first] |= self._apart[last]

    def hold_together(self, one: Key, other: Key, scores: Mapping[Pair, float]) -> bool:
        """Return whether enough speaks, between the groups of two statements, for the groups to be one."""
        mine, theirs = self._members[self._root(one)], self._members[self._root(other)]
        found = [
            chance(scores.get((min(a, b), max(a, b)), BIAS)) for a in mine for b in theirs if a.article != b.article
        ]
        return not found or sum(found) >= TOGETHER * len(found)

    def found(self) -> list[list[Key]]:
        return sorted(
            sorted(self._members[key]) for key, up in self._parent.items() if key == up and len(self._members[key]) > 1
        )


def _may_be_one(one: Key, other: Key, rows: Mapping[Key, Statement]) -> bool:
    """Return whether nothing but the words keeps two statements apart: neither their days nor their cues."""
    first, second = rows[one], rows[other]
    if one.article == other.article and first.start < second.end and second.start < first.end:
        return False
    return not _apart(first, second) and first.negated_cue == second.negated_cue


def _denies(row: Statement) -> bool:
    """Return whether a statement says that something is not so: "no officer went", "a démenti que des officiers …"."""
    return row.negated != (row.denial or row.negated_cue)


def _word_for_word(articles: Sequence[Article], statements: Sequence[Sequence[Statement]]) -> Iterator[Pair]:
    """Yield statements of two articles that quote the same words, unless both name somebody, and not the same person.

    One article may call by the office whom another names; the words of a long quotation are nobody else's.
    """
    quoted: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key, row in each_of(statements):
        spans = {*row.quotes, (row.start, row.end)} if row.quotes or row.kind == "direct" else set()
        held = {content_words(articles[key.article].text[start:end]) for start, end in spans}
        for row_words in held:
            if len(row_words) >= LEAST_QUOTED:
                quoted[row_words].append(key)
    for keys in quoted.values():
        for at, one in enumerate(keys[:NEAR_WITHIN]):
            for other in keys[at + 1 : NEAR_WITHIN]:
                first, second = (statements[key.article][key.statement] for key in (one, other))
                if one.article != other.article and not (by_full_name(first) and by_full_name(second)):
                    yield one, other


def _near(one: Sequence[float], other: Sequence[float]) -> bool:
    return sum(a * b for a, b in zip(one, other, strict=True)) >= LEAST_COSINE


def _apart(one: Statement, other: Statement) -> bool:
    """Return whether two utterances lie too far apart to be one: the same wish months later is another statement."""
    if one.said is None or other.said is None:
        return False
    gap = max((one.said.earliest - other.said.latest).days, (other.said.earliest - one.said.latest).days)
    return gap > MAX_DAYS_APART
