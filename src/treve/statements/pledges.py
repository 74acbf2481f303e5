"""Wish, pledge, agreement, action: what commits somebody, and how far.

A wish is no pledge, a pledge no agreement, an agreement no action: the frame that is nearest to acting, and that the
words bear, gives the status. Condition and deadline are kept as they are written.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from treve.statements.article import Article, Pledge, Span, Statement, Status
from treve.statements.by_place import ByPlace
from treve.statements.pledge_frames import CONJUNCT, DEED
from treve.statements.pledge_outcomes import outcomes
from treve.statements.pledge_parts import addressee, promiser_in, subject_of
from treve.statements.pledge_status import status_of
from treve.statements.pledge_terms import condition_in, deadline_in
from treve.statements.pledge_words import BETWEEN
from treve.statements.pledges_told import FARTHER, acts_told, listed, told_in, under_terms


def pledges(article: Article, statements: Sequence[Statement], sentences: Sequence[tuple[Span, str]]) -> list[Pledge]:
    """Return what commits somebody, by place.

    Args:
        article: the text.
        statements: its statements.
        sentences: span and subject (as written, "" if none) of each sentence, for what the article tells itself.
    """
    found: list[Pledge] = []
    for number, row in enumerate(statements):
        if row.question and row.kind != "direct":
            continue
        for start, end in _sentences(article.text, row):
            content = article.text[start:end]
            if row.question and content.rstrip(" »”\"’'").endswith("?"):
                continue
            status = status_of(row, content, article.language)
            if status is None:
                continue
            who, subject = _who(row, content, article.language, status)
            found.append(
                Pledge(
                    start, end, who, addressee(article, row), status, condition_in(content),
                    deadline_in(content), number, subject,
                )
            )  # fmt: skip
    by_place = ByPlace(statements)
    found = under_terms(article, sentences, found)
    found += [
        one for one in listed(article, sentences) if not any(p.start < one.end and one.start < p.end for p in found)
    ]
    for at, ((start, end), subject) in enumerate(sentences):
        following = sentences[at + 1][0] if at + 1 < len(sentences) else None
        near = by_place.touching(start - FARTHER, (following or (0, end))[1] + FARTHER)
        found += told_in(article, (start, end), subject, following, near, found)
    for span, _ in sentences:
        found += acts_told(article, span, by_place.touching(*span), found)
    once = [one for one in found if not any(_within_other(one, other) or _undone(one, other) for other in found)]
    once = outcomes(article, sentences, once)
    return sorted(_parted(once, article), key=lambda p: (p.start, p.end))


def _who(row: Statement, content: str, written_in: str, status: Status) -> tuple[tuple[str, ...], str | None]:
    """Return who promises, and who is to act where that may be another than who speaks.

    "They promised us" is no promise of whoever says so, and what a mediator says that two sides will do is theirs.
    """
    language = "fr" if written_in == "fr" else "en"
    promiser = promiser_in(content, language) if row.cue_class != "promise" else None
    if promiser is not None:
        return ((promiser,) if promiser else ()), None
    subject = subject_of(content, language) if row.kind != "direct" else None
    if status == "agreed" and subject is not None and BETWEEN.search(f"{row.mention} {row.role or ''}"):
        return (subject,), None
    return row.speakers, subject


def _within_other(one: Pledge, other: Pledge) -> bool:
    """Return whether the same words are read twice: in a statement, and in another that it quotes."""
    same = one is not other and one.status == other.status and other.statement is not None
    both = min(one.end, other.end) - max(one.start, other.start)
    inner = one.statement is not None and other.statement is not None and one.statement < other.statement
    return same and inner and both * 5 > 4 * (one.end - one.start)


def _undone(one: Pledge, other: Pledge) -> bool:
    """Return whether a promise is told only to say that it was not kept: "had promised to free them, but none is free"."""
    made = one.status in ("declared", "agreed") and other.status == "broken"
    return made and other.start <= one.start and one.end <= other.end


def _sentences(text: str, row: Statement) -> list[Span]:
    """Return the sentences of what is quoted, each of which may commit; of other statements the whole."""
    if row.kind != "direct":
        return [(row.start, row.end)]
    cuts = [match.end() for match in _NEXT.finditer(text, row.start, row.end)]
    found = []
    for first, after in pairwise([row.start, *cuts, row.end]):
        found.append((first, first + len(text[first:after].rstrip(" \u00a0\n"))))
    return found


_NEXT = re.compile(r"(?<!\bM)(?<!\bMM)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])[.!?…]\s+(?=[A-ZÀ-Ý«“\"])")


def _parted(found: Sequence[Pledge], article: Article) -> Iterator[Pledge]:
    """Yield the pledges, what is promised in one breath each by itself: "to reopen a road and to free 46 detainees"."""
    pattern = CONJUNCT["fr" if article.language == "fr" else "en"]
    for one in found:
        cuts = [match.start("next") for match in pattern.finditer(article.text, one.start, one.end)]
        cuts = [at for at in cuts if at - one.start > _LEAST_PART and one.end - at > _LEAST_PART]
        head = article.text[one.start : (cuts or [one.start])[0]]
        if one.status not in ("agreed", "declared") or not (_INFINITIVE.search(head) or DEED.search(head)):
            yield one
            continue
        bounds = [one.start, *cuts, one.end]
        for first, after in pairwise(bounds):
            text = article.text[first:after].rstrip(" ,")
            text = re.sub(r"[,\s]+(?:et|ainsi que|puis|and)$", "", text)
            yield msgspec.structs.replace(
                one, start=first, end=first + len(text), condition=condition_in(text) or one.condition,
                deadline=deadline_in(text),
            )  # fmt: skip


_INFINITIVE = re.compile(r"\b(?:à|de|d['’])\s?(?:ne (?:pas|plus) )?\w+(?:er|ir|re|oir)\b|\b(?:to|will|would) \w+", re.I)
_LEAST_PART = 12
