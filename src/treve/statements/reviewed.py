"""Statements as the reader found them, and as people have left them: reviews are obeyed before anything follows. Pure.

A review names a statement by a span; it is laid on the statement whose words overlap that most, so that a better reader
does not lose it. Each body speaks on lines (entries/statement_review.py). Where bodies agree on a line, it is obeyed;
where they differ, what the reader found stands and the difference is shown. The answer depends on the set of reviews
and their places in the log.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import msgspec

from treve.entries.statement_review import PAIRING, Fields, Reviewed
from treve.statements.article import Article, Dated, Pledge, Span, Statement, Status
from treve.statements.sounds import name_words, sound_key

State = Literal["extracted", "confirmed", "corrected", "added", "rejected", "contested", "unplaced"]
"""`contested`: bodies differ on whether it was said at all. `unplaced`: no statement stands there any more."""

REVIEW = "review"
"""Where a date or a speaker comes from that a person has set."""

LEAST_OVERLAP = 0.5
"""The share of both spans, against all that they cover, from which two spans are one statement's."""

EXISTS = "exists"
LINES = (
    "speakers", "span", "said", "to", "kind", "cue", "negated", "anonymous", "pledge", "condition", "deadline",
)  # fmt: skip
_OF_PLEDGE = ("pledge", "condition", "deadline", "to")


class Word(NamedTuple):
    """What a body says on a line."""

    value: Any
    as_found: bool
    by: Reviewed


class Contested(NamedTuple):
    """A line on which bodies differ: each value with those who say it."""

    line: str
    values: tuple[tuple[Any, tuple[str, ...]], ...]


class Stand(NamedTuple):
    """Where one statement stands: its anchor in the raw file, what was said of it, what the reader had found.

    `was`: line by line what was corrected. `obeyed`: line by line what was set. `agrees`: the reader finds by itself
    what a person has added. `standing`: the reviews that still count.
    """

    state: State
    anchor: Span
    reviews: tuple[Reviewed, ...] = ()
    standing: frozenset[Reviewed] = frozenset()
    was: Mapping[str, Any] = {}
    obeyed: Mapping[str, Any] = {}
    contested: tuple[Contested, ...] = ()
    agrees: bool = False


class Applied(NamedTuple):
    """An article's statements after its reviews, with where each stands; `gone` are those that are not, any more.

    `at` leads from a span that a review names to the statement it is about.
    """

    statements: tuple[Statement, ...]
    stands: tuple[Stand, ...]
    gone: tuple[tuple[Statement | None, Stand], ...]
    at: Mapping[Span, int]


def apply(article: Article, statements: Sequence[Statement], reviews: Iterable[Reviewed]) -> Applied:
    """Return the statements of an article as its reviews leave them, in the order of the text.

    Args:
        article: as it is read now; reviews of another document, or of another copy of it, do not count.
        statements: as the reader found them.
        reviews: any, in any order.
    """
    mine = sorted((one for one in set(reviews) if _spans(one, article.original)), key=_place)
    raw = [article.raw(row.start, row.end) for row in statements]
    about: dict[int, list[Reviewed]] = {}
    apart: dict[Span, list[Reviewed]] = {}
    index: dict[Span, int] = {}
    for span in sorted({span for one in mine for span in _spans(one, article.original)}):
        at = _nearest(span, raw)
        if at is not None:
            index[span] = at
    for one in mine:
        for span in _spans(one, article.original):
            if span in index:
                about.setdefault(index[span], []).append(one)
            else:
                apart.setdefault(_same_span(span, apart), []).append(one)
    kept: list[tuple[Statement, Stand, tuple[Span, ...]]] = []
    gone: list[tuple[Statement | None, Stand]] = []
    for at, row in enumerate(statements):
        spans = tuple(span for span, where in index.items() if where == at)
        new, stand = _reviewed(article, row, raw[at], about.get(at, ()))
        if stand.state == "rejected":
            gone.append((new, stand))
        else:
            kept.append((new, stand, spans))
    for span, said in sorted(apart.items()):
        added, stand = _added(article, span, said)
        if stand.state == "added" and added is not None:
            spans = tuple({each: None for one in said for each in _spans(one, article.original)})
            kept.append((added, stand, spans))
        else:
            gone.append((added, stand))
    order = sorted(range(len(kept)), key=lambda k: (kept[k][0].start, k)) if apart or mine else range(len(kept))
    rows = [kept[k] for k in order]
    return Applied(
        tuple(row for row, _, _ in rows),
        tuple(stand for _, stand, _ in rows),
        tuple(gone),
        {span: at for at, (_, _, spans) in enumerate(rows) for span in spans},
    )


def _place(one: Reviewed) -> tuple[int, int, str]:
    return one.entry, one.position, one.stated_at


def _spans(one: Reviewed, document: str) -> list[Span]:
    """Return the spans of a document that a review names."""
    named = (one.review.of, one.review.other)
    return [(each.start, each.end) for each in named if each is not None and each.document == document]


def overlap(one: Span, other: Span) -> float:
    """Return what two spans share of all that they cover, in [0, 1].

    >>> overlap((0, 10), (5, 15)), overlap((0, 4), (4, 8))
    (0.3333333333333333, 0.0)
    """
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / (max(one[1], other[1]) - min(one[0], other[0])) if both > 0 else 0.0


def _nearest(span: Span, raw: Sequence[Span]) -> int | None:
    """Return the statement that a span means: the one it overlaps most, of equals the first."""
    best = max(range(len(raw)), key=lambda at: (overlap(span, raw[at]), -at), default=None)
    return best if best is not None and overlap(span, raw[best]) >= LEAST_OVERLAP else None


def _same_span(span: Span, known: Iterable[Span]) -> Span:
    """Return the span of an addition that another one means too, else this one."""
    near = [each for each in known if overlap(span, each) >= LEAST_OVERLAP]
    return max(near, key=lambda each: (overlap(span, each), -each[0]), default=span)


def words_of(reviews: Sequence[Reviewed]) -> dict[str, dict[str, Word]]:
    """Return what stands on each line, body by body, after reviews of one statement in the order of the log."""
    lines: dict[str, dict[str, Word]] = {}

    def clear(body: str) -> None:
        for said in lines.values():
            said.pop(body, None)

    for one in reviews:
        said, body = one.review, one.review.body
        if said.act in PAIRING or (said.act == "withdraw" and said.other is not None):
            continue
        if said.act in ("withdraw", "reject"):
            clear(body)
        if said.act == "withdraw":
            continue
        lines.setdefault(EXISTS, {})[body] = Word(said.act != "reject", as_found=False, by=one)
        given = said.fields.lines()
        for line in LINES:
            if line in given:
                lines.setdefault(line, {})[body] = Word(given[line], as_found=False, by=one)
            elif said.act == "confirm":
                lines.setdefault(line, {})[body] = Word(None, as_found=True, by=one)
    return {line: said for line, said in lines.items() if said}


class _Settled(NamedTuple):
    exists: bool | None
    values: dict[str, Any]
    contested: tuple[Contested, ...]
    standing: frozenset[Reviewed]


def _settle(reviews: Sequence[Reviewed], found: Mapping[str, Any]) -> _Settled:
    """Return what bodies agree on; a line on which they differ is contested and not among the values."""
    values: dict[str, Any] = {}
    contested: list[Contested] = []
    exists: bool | None = None
    lines = words_of(reviews)
    for line in (EXISTS, *LINES):
        said: dict[Any, tuple[Any, list[str]]] = {}
        for body, word in sorted(lines.get(line, {}).items()):
            value = found.get(line) if word.as_found else word.value
            said.setdefault(_compared(line, value), (value, []))[1].append(body)
        if len(said) > 1:
            ordered = sorted(((value, tuple(bodies)) for value, bodies in said.values()), key=lambda one: one[1])
            contested.append(Contested(line, tuple(ordered)))
        elif said:
            ((value, _),) = said.values()
            if line == EXISTS:
                exists = value
            elif not (line in found and _compared(line, value) == _compared(line, found[line])) and value is not None:
                values[line] = value
    standing = frozenset(word.by for said_on in lines.values() for word in said_on.values())
    return _Settled(exists, values, tuple(contested), standing)


def _compared(line: str, value: Any) -> Any:
    """Return what a value is compared by: of names how they sound, so that two spellings are no difference."""
    if line != "speakers" or value is None:
        return value
    return tuple(sorted(sound_key(name_words(name)) or name for name in value))


def _reviewed(article: Article, row: Statement, raw: Span, reviews: Sequence[Reviewed]) -> tuple[Statement, Stand]:
    """Return a statement that the reader found, as its reviews leave it."""
    if not reviews:
        return row, Stand("extracted", raw)
    found = found_of(row, raw)
    settled = _settle(reviews, found)
    new, obeyed = _with(article, row, settled.values)
    doubted = any(each.line == EXISTS for each in settled.contested)
    added = any(one.review.act == "add" for one in settled.standing)
    state: State = (
        "rejected" if settled.exists is False
        else "contested" if doubted
        else "corrected" if obeyed
        else "confirmed" if settled.exists and not settled.contested
        else "extracted"
    )  # fmt: skip
    was = {line: found.get(line) for line in obeyed}
    stand = Stand(state, raw, tuple(reviews), settled.standing, was, obeyed, settled.contested, added and not obeyed)
    return (row if state == "rejected" else new), stand


def _added(article: Article, span: Span, reviews: Sequence[Reviewed]) -> tuple[Statement | None, Stand]:
    """Return a statement that a person has added, `None` where none of them has, or its words stand nowhere."""
    settled = _settle(reviews, {})
    start, end = article.place(*span)
    values = settled.values
    said = values.get("speakers")
    exists = settled.exists and any(one.review.act == "add" for one in settled.standing)
    row = None
    if start < end and (said is not None or any(each.line == "speakers" for each in settled.contested)):
        row = _blank(article, start, end, said or ())
        row, _ = _with(article, row, values)
    doubted = any(each.line == EXISTS for each in settled.contested)
    state: State = "added" if exists and row is not None else "contested" if doubted else "unplaced"
    return row, Stand(state, span, tuple(reviews), settled.standing, {}, values, settled.contested)


def _blank(article: Article, start: int, end: int, speakers: tuple[str, ...]) -> Statement:
    """Return a statement of which nothing is known but its words and its speaker."""
    return Statement(
        start, end, (), "indirect", "", "say", 0, ", ".join(speakers), None, speakers, None, REVIEW, 3,
        anonymous=not speakers, negated=False, denial=False, negated_cue=False, question=False,
        said=article.published, occasion=None, via=None,
    )  # fmt: skip


def found_of(row: Statement, raw: Span) -> dict[str, Any]:
    """Return what the reader found on each line; of pledges and addressees it is not known here."""
    said = (row.said.earliest.isoformat(), row.said.latest.isoformat()) if row.said is not None else None
    return {
        "speakers": row.speakers, "span": raw, "said": said, "kind": row.kind, "cue": row.cue,
        "negated": row.negated, "anonymous": row.anonymous,
    }  # fmt: skip


def _with(article: Article, row: Statement, values: Mapping[str, Any]) -> tuple[Statement, dict[str, Any]]:
    """Return a statement with what was settled, and the lines that could be obeyed."""
    changed: dict[str, Any] = {name: values[name] for name in ("kind", "cue", "negated", "anonymous") if name in values}
    obeyed = dict(values)
    if "span" in values:
        start, end = article.place(*values["span"])
        if start < end:
            quotes = tuple((max(a, start), min(b, end)) for a, b in row.quotes if a < end and start < b)
            changed |= {"start": start, "end": end, "quotes": quotes}
        else:
            del obeyed["span"]
    if "speakers" in values:
        changed |= {"speakers": values["speakers"], "decided": REVIEW, "confidence": 3, "role": None}
        if "anonymous" not in values and values["speakers"]:
            changed["anonymous"] = False
    if "said" in values:
        first, last = (dt.date.fromisoformat(day) for day in values["said"])
        precision: Literal["day", "days"] = "day" if first == last else "days"
        changed["said"] = Dated(first, last, precision, "", REVIEW)
    if values.get("kind") == "direct":
        changed.setdefault("quotes", row.quotes or ((changed.get("start", row.start), changed.get("end", row.end)),))
    return (msgspec.structs.replace(row, **changed) if changed else row), obeyed


def with_pledges(pledges: Iterable[Pledge], applied: Applied) -> list[Pledge]:
    """Return the pledges as the reviews leave them, by place.

    What somebody is said never to have said commits nobody, and what a person says that it commits counts as such.
    """
    lost = [row for row, stand in applied.gone if row is not None and stand.state == "rejected"]
    pledges = list(pledges)
    found = {p.statement: p for p in reversed(pledges) if p.statement is not None}
    further = [p for p in pledges if p.statement is not None and found[p.statement] is not p]
    told = [
        p for p in pledges if p.statement is None and not any(row.start <= p.start and p.end <= row.end for row in lost)
    ]
    for at, stand in enumerate(applied.stands):
        set_here = {line: stand.obeyed[line] for line in _OF_PLEDGE if line in stand.obeyed}
        if not set_here:
            continue
        status = set_here.pop("pledge", None)
        if status == "none":
            found.pop(at, None)
            further = [p for p in further if p.statement != at]
            continue
        row, before = applied.statements[at], found.get(at)
        if before is None and status is None:
            continue
        made = before or Pledge(row.start, row.end, row.speakers, None, _status(status), None, None, at)
        found[at] = msgspec.structs.replace(made, status=_status(status or made.status), **set_here)
    return sorted([*told, *found.values(), *further], key=lambda p: (p.start, p.end))


def _status(text: str | None) -> Status:
    return msgspec.convert(text, Status)  # type: ignore[no-any-return]


def pairs_of(reviews: Iterable[Reviewed]) -> tuple[dict[tuple[Any, Any], bool], dict[tuple[Any, Any], Contested]]:
    """Return for each pair of passages whether bodies hold them to be the same statement, and those they differ on."""
    said: dict[tuple[Any, Any], dict[str, bool]] = {}
    for one in sorted(set(reviews), key=_place):
        review = one.review
        if review.other is None:
            if review.act == "withdraw":
                for pair, bodies in said.items():
                    if review.of in pair:
                        bodies.pop(review.body, None)
            continue
        first, last = sorted((review.of, review.other), key=lambda each: (each.document, each.start, each.end))
        bodies = said.setdefault((first, last), {})
        if review.act == "withdraw":
            bodies.pop(review.body, None)
        else:
            bodies[review.body] = review.act == "same"
    agreed, contested = {}, {}
    for pair, bodies in said.items():
        held = sorted(set(bodies.values()))
        if len(held) == 1:
            agreed[pair] = held[0]
        elif held:
            values = tuple((value, tuple(sorted(b for b, v in bodies.items() if v == value))) for value in held)
            contested[pair] = Contested("same", values)
    return agreed, contested


def pairing_that_stands(reviews: Iterable[Reviewed]) -> frozenset[Reviewed]:
    """Return the reviews whose word on a pair of passages is the last of its body, and was not taken back."""
    last: dict[tuple[str, frozenset[Any]], Reviewed] = {}
    for one in sorted(set(reviews), key=_place):
        said = one.review
        if said.other is not None:
            key = said.body, frozenset((said.of, said.other))
            last.pop(key, None)
            if said.act in PAIRING:
                last[key] = one
        elif said.act == "withdraw":
            last = {key: kept for key, kept in last.items() if key[0] != said.body or said.of not in key[1]}
    return frozenset(last.values())


def given(fields: Fields) -> dict[str, Any]:
    """Return the lines that fields set, as plain values for rows."""
    return {line: list(value) if isinstance(value, tuple) else value for line, value in fields.lines().items()}
