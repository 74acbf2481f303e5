"""One row for each statement that people reviewed: how it stands, who said what, what is contested. Pure.

A statement that nobody said, by common word, stands here and nowhere else. What bodies differ on is laid side by side
and not settled.
"""

from typing import Any

from treve.entries.statement_review import Reviewed
from treve.statements.reviewed import Contested, Stand, given, overlap, pairing_that_stands
from treve.statements.rows import Press, review_of

COLUMNS = (
    "document", "original", "start", "end", "text", "speakers", "mention", "kind", "cue", "state", "anchor", "to",
    "reviewed_by", "was", "contested", "differ_on", "agrees", "reviews",
)  # fmt: skip


def review_rows(press: Press) -> list[dict[str, Any]]:
    """Return one row a statement that was reviewed, by document and place."""
    rows: list[dict[str, Any]] = []
    stands = (stand for one in press.applied for stand in (*one.stands, *(stand for _, stand in one.gone)))
    pairing = pairing_that_stands(one for stand in stands for one in stand.reviews)
    for at, read in enumerate(press.read):
        if not press.applied:
            break
        article, applied = read.article, press.applied[at]
        pairs: dict[int, list[Contested]] = {}
        for one, other, contested in press.differ:
            for key in (one, other):
                if key.article == at:
                    pairs.setdefault(key.statement, []).append(contested)
        every = [(row, stand, s) for s, (row, stand) in enumerate(zip(read.statements, applied.stands, strict=True))]
        gone = [(row, stand, -1) for row, stand in applied.gone]
        for row, stand, s in [*every, *gone]:
            if not stand.reviews:
                continue
            start, end = article.raw(row.start, row.end) if row is not None else stand.anchor
            first, last = (row.start, row.end) if row is not None else article.place(*stand.anchor)
            told = stand._replace(contested=(*stand.contested, *pairs.get(s, ())))
            rows.append(
                {
                    "document": article.file_name,
                    "original": article.original,
                    "start": start,
                    "end": end,
                    "text": article.text[first:last],
                    "speakers": list(row.speakers) if row is not None else [],
                    "mention": row.mention if row is not None else "",
                    "kind": row.kind if row is not None else None,
                    "cue": row.cue if row is not None else "",
                    **review_of(told, (start, end)),
                    "differ_on": sorted({each.line for each in pairs.get(s, ())}),
                    "agrees": stand.agrees,
                    "reviews": [_said(one, stand, one in stand.standing or one in pairing) for one in stand.reviews],
                }
            )
    return sorted(rows, key=lambda row: (row["document"], row["original"], row["start"], row["end"], row["state"]))


def _said(one: Reviewed, stand: Stand, stands: bool) -> dict[str, Any]:
    review = one.review
    other = review.other
    status = "withdrawal" if review.act == "withdraw" else "stands" if stands else "replaced"
    return {
        "act": review.act,
        "body": review.body,
        "person": one.person,
        "day": one.day,
        "why": review.why,
        "fields": given(review.fields),
        "other": None if other is None else {"original": other.document, "start": other.start, "end": other.end},
        "exact": overlap((review.of.start, review.of.end), stand.anchor) == 1.0,
        "status": status,
        "entry": one.entry,
        "position": one.position,
    }
