"""Articles and reviews for tests of what people say of statements."""

import msgspec

from treve.entries.statement_review import Fields, Passage, ReviewAct, Reviewed, StatementReview
from treve.sources.from_press import from_press
from treve.statements.article import Article

ONE, TWO = "1" * 64, "2" * 64

TEXT = (
    "Le Courrier, 12 mars 2021\n\n« Nos forces ne tireront plus un seul obus sur la ville de Ravna », a déclaré jeudi "
    "le général Anton Berg. Selon le ministre Luc Moreau, douze prisonniers seront libérés sous 48 heures.\n"
)
OTHER = (
    "La Gazette, 13 mars 2021\n\n« Nos forces ne tireront plus un seul obus sur la ville de Ravna », a affirmé jeudi "
    "le général Anton Berg. Le vent soufflait.\n"
)


def article(text: str = TEXT, original: str = ONE, name: str = "a.txt") -> Article:
    return msgspec.structs.replace(from_press(text.encode(), name), original=original)


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


SHELLS = span("Nos forces ne tireront plus un seul obus sur la ville de Ravna")
PRISONERS = span("douze prisonniers seront libérés sous 48 heures")


def said(
    entry: int, act: ReviewAct, at: tuple[int, int], body: str = "mission", *, other: Passage | None = None,
    document: str = ONE, why: str | None = None, **fields: object,
) -> Reviewed:  # fmt: skip
    """Return a review as it stands in the log."""
    given = msgspec.convert(fields, Fields)
    review = StatementReview(act, Passage(document, *at), body, why, None, given, other)
    return Reviewed(review, entry, 0, "ana", "2021-04-01T08:00:00Z")
