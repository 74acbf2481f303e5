"""Articles read together, and the plain rows that exports are made of.

One name for a person in all articles, the same statements, dates that one article lends another.
"""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from treve.entries.statement_review import Passage, Reviewed
from treve.names.offices import Offices
from treve.statements.answers import answered
from treve.statements.article import Article, Dated, DatedEvent, Pledge, Span, Statement
from treve.statements.canonical import canonical_names
from treve.statements.copied import Copied, copied_passages
from treve.statements.event_own import but_deadlines
from treve.statements.events import Told, events
from treve.statements.extract import Walk, walk
from treve.statements.one_speaker import Key
from treve.statements.pledges import pledges
from treve.statements.reviewed import REVIEW, Applied, Contested, Stand, apply, pairs_of, with_pledges
from treve.statements.said_words import day_of_the_dateline
from treve.statements.same import Encode, same_statements


class Read(NamedTuple):
    """An article with everything found in it; `people` are the persons whom it names, under their one name."""

    article: Article
    statements: tuple[Statement, ...]
    pledges: tuple[Pledge, ...]
    events: tuple[DatedEvent, ...]
    people: tuple[str, ...] = ()


class Press(NamedTuple):
    """Articles read together: each, which statements are one, which passages were copied.

    `applied`: article by article, where its statements stand after what people have said of them. `differ`: pairs of
    statements of which bodies say that they are one and that they are not.
    """

    read: tuple[Read, ...]
    same: tuple[tuple[Key, ...], ...]
    copied: tuple[Copied, ...]
    applied: tuple[Applied, ...] = ()
    differ: tuple[tuple[Key, Key, Contested], ...] = ()


def read_article(article: Article) -> Read:
    """Return one article with its statements, pledges and dated events."""
    seen = walk(article)
    return answered((_with_rest(article, seen, seen.statements),))[0]


def read_press(articles: Sequence[Article], encode: Encode | None = None, reviews: Sequence[Reviewed] = ()) -> Press:
    """Return articles read together; the answer does not depend on their order, nor on that of the reviews.

    `encode` is a sentence encoder, by which more of what is said twice is found; without one no model is used.
    `reviews` are what people say of statements, obeyed before anything follows from these.

    Names written differently become one. An article without a date of its own takes, for a speaker's words, the day
    that another article gives for the same statement.
    """
    articles = sorted(articles, key=lambda a: (a.file_name, a.text))
    walks = [walk(article) for article in articles]
    applied = [apply(a, w.statements, reviews) for a, w in zip(articles, walks, strict=True)]
    set_by_people = [[n for s in each.stands for n in s.obeyed.get("speakers", ())] for each in applied]
    names = canonical_names([[*seen.people, *more] for seen, more in zip(walks, set_by_people, strict=True)])
    rows = [[_renamed(s, names) for s in each.statements] for each in applied]
    agreed, doubted = pairs_of(reviews)
    said = {pair: held for passages, held in agreed.items() if (pair := _keys(passages, articles, applied))}
    same = same_statements(articles, rows, names, encode, said)
    articles = [_dated_by_others(articles, rows, same, at) for at in range(len(articles))]
    for at, (article, seen) in enumerate(zip(articles, walks, strict=True)):
        if article.published is not None and article.published.source == BORROWED:
            walks[at] = walk(article)
            assert len(walks[at].statements) == len(seen.statements), "a date changed what was said"
            applied[at] = apply(article, walks[at].statements, reviews)
            rows[at] = [_renamed(s, names) for s in applied[at].statements]
    rows = _lend_dates(rows, same)
    read = tuple(
        _renamed_all(_with_rest(a, w, tuple(r), each), names)
        for a, w, r, each in zip(articles, walks, rows, applied, strict=True)
    )
    read = answered(read)
    differ = tuple(
        (*pair, contested)
        for passages, contested in sorted(doubted.items(), key=lambda one: repr(one[0]))
        if (pair := _keys(passages, articles, applied))
    )
    copied = tuple(copied_passages(articles))
    return Press(read, tuple(tuple(group) for group in same), copied, tuple(applied), differ)


def _keys(
    pair: tuple[Passage, Passage], articles: Sequence[Article], applied: Sequence[Applied]
) -> tuple[Key, Key] | None:
    """Return the two statements that a review compares, `None` where they are not both here, or are one."""
    found = []
    for passage in pair:
        for at, article in enumerate(articles):
            row = applied[at].at.get((passage.start, passage.end))
            if article.original == passage.document and row is not None:
                found.append(Key(at, row))
                break
    if len(found) != 2 or found[0] == found[1]:
        return None
    first, last = sorted(found)
    return first, last


BORROWED = "the same statement elsewhere"


def _dated_by_others(
    articles: Sequence[Article], rows: list[list[Statement]], same: list[list[Key]], at: int
) -> Article:
    """Return an article; one without any date takes the day of a statement that it shares with dated ones.

    And says so. A dateline without a year, "GENEVA, Aug 23 (Reuters) -", is of the year that fits.
    """
    article = articles[at]
    if article.published is not None:
        return article
    days = {
        rows[k.article][k.statement].said
        for group in same
        if any(k.article == at for k in group)
        for k in group
        if k.article != at
    }
    exact = {d for d in days if d is not None and d.precision == "day"}
    if len(exact) != 1:
        return article
    lent = next(iter(exact))
    lent = day_of_the_dateline(article, lent) or lent
    return msgspec.structs.replace(article, published=Dated(lent.earliest, lent.latest, "day", lent.words, BORROWED))


def _with_rest(article: Article, seen: Walk, statements: Sequence[Statement], applied: Applied | None = None) -> Read:
    told: list[tuple[Span, str]] = [(s.span, s.subject) for s in seen.sentences]
    promised = pledges(article, statements, told)
    happened = events(article, statements, [Told(s.span, s.parties) for s in seen.sentences], seen.base)
    return Read(
        article,
        tuple(statements),
        tuple(promised if applied is None else with_pledges(promised, applied)),
        tuple(but_deadlines(happened, promised)),
        seen.people,
    )


def _renamed_all(read: Read, names: dict[str, str]) -> Read:
    """Return what was read with one name for each who takes part in an event, or commits to something."""

    def one(written: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_canonical(name, names) for name in written))

    return read._replace(
        events=tuple(msgspec.structs.replace(e, parties=one(e.parties)) for e in read.events),
        pledges=tuple(msgspec.structs.replace(p, who=one(p.who)) for p in read.pledges),
        people=one(read.people),
    )


def _renamed(row: Statement, names: dict[str, str]) -> Statement:
    if row.anonymous:
        return row
    renamed = tuple(dict.fromkeys(_canonical(name, names) for name in row.speakers))
    return row if renamed == row.speakers else msgspec.structs.replace(row, speakers=renamed)


def _canonical(name: str, names: dict[str, str]) -> str:
    if name in names:
        return names[name]
    for of in (" de ", " of "):
        head, found, owner = name.partition(of)
        if found and owner in names:
            return head + of + names[owner]
    return name


def _lend_dates(rows: list[list[Statement]], same: list[list[Key]]) -> list[list[Statement]]:
    """Give the statements of an article without a day the day of the same statement elsewhere.

    And to its speaker's others.
    """
    rows = [list(each) for each in rows]
    for group in same:
        days = {rows[k.article][k.statement].said for k in group}
        exact = {d for d in days if d is not None and d.precision == "day"}
        if len(exact) != 1:
            continue
        lent = next(iter(exact))
        for key in group:
            mine = rows[key.article][key.statement]
            if mine.said is not None and mine.said.source == REVIEW:
                continue
            if mine.said is not None and (
                mine.said.precision == "day" or not mine.said.earliest <= lent.earliest <= mine.said.latest
            ):
                continue
            given = Dated(lent.earliest, lent.latest, "day", "", BORROWED)
            for at, other in enumerate(rows[key.article]):
                if other.speakers == mine.speakers and other.said == mine.said and not other.level:
                    rows[key.article][at] = msgspec.structs.replace(other, said=given)
    return rows


def statement_rows(press: Press, offices: Offices | None = None) -> list[dict[str, object]]:
    """Return one row a statement, by document and place, as `treve export statements` writes it."""
    groups = {key: group for group in press.same for key in group}
    sides = one_sides(press)
    differ: dict[Key, list[Contested]] = {}
    for one, other, contested in press.differ:
        differ.setdefault(one, []).append(contested)
        differ.setdefault(other, []).append(contested)
    rows: list[dict[str, object]] = []
    for a, each in enumerate(press.read):
        promised = {p.statement: p for p in reversed(each.pledges) if p.statement is not None}
        for s, row in enumerate(each.statements):
            start, end = each.article.raw(row.start, row.end)
            pledge = promised.get(s)
            rows.append(
                {
                    "document": each.article.file_name,
                    "original": each.article.original,
                    "outlet": each.article.outlet,
                    "language": each.article.language,
                    "start": start,
                    "end": end,
                    "quotes": [list(each.article.raw(*q)) for q in row.quotes],
                    "text": each.article.text[row.start : row.end],
                    "speakers": list(row.speakers),
                    "mention": row.mention,
                    "role": row.role,
                    "decided": row.decided,
                    "confidence": row.confidence,
                    "candidates": _candidates(row, offices),
                    "anonymous": row.anonymous,
                    "kind": row.kind,
                    "cue": row.cue,
                    "cue_class": row.cue_class,
                    "level": row.level,
                    "via": row.via,
                    "negated": row.negated,
                    "denial": row.denial,
                    "negated_cue": row.negated_cue,
                    "question": row.question,
                    "occasion": row.occasion,
                    "said_earliest": row.said.earliest.isoformat() if row.said else None,
                    "said_latest": row.said.latest.isoformat() if row.said else None,
                    "said_words": row.said.words if row.said else None,
                    "said_source": row.said.source if row.said else None,
                    "same_as": [
                        [press.read[k.article].article.file_name, *press.read[k.article].article.raw(*_span(press, k))]
                        for k in groups.get(Key(a, s), ())
                        if k != Key(a, s)
                    ],
                    "pledge": {"status": pledge.status, "condition": pledge.condition, "deadline": pledge.deadline}
                    if pledge
                    else None,
                    "one_side": sides[a],
                    **review_of(press.applied[a].stands[s] if press.applied else None, (start, end)),
                    "differ_on": sorted({c.line for c in differ.get(Key(a, s), ())}),
                }
            )
    return rows


def review_of(stand: Stand | None, span: Span) -> dict[str, object]:
    """Return what a row says of its reviews: how it stands, whose word that is, and what the reader had found.

    `anchor` is where the reader found it, by which a review names it; `to` whom it was said to, as a person says.
    """
    stand = stand or Stand("extracted", span)
    return {
        "state": stand.state,
        "anchor": list(stand.anchor),
        "to": stand.obeyed.get("to"),
        "reviewed_by": sorted({one.review.body for one in stand.standing}),
        "was": [{"line": line, "value": value} for line, value in stand.was.items()],
        "contested": [
            {"line": each.line, "values": [{"value": value, "by": list(by)} for value, by in each.values]}
            for each in stand.contested
        ],
    }


def _span(press: Press, key: Key) -> Span:
    row = press.read[key.article].statements[key.statement]
    return row.start, row.end


def _candidates(row: Statement, offices: Offices | None) -> list[str]:
    """Return who held the office that a mention names, for a person to confirm; never put in the speaker's place."""
    if offices is None or row.decided not in ("role", "counterpart") or row.said is None:
        return []
    return list(offices.holders(row.mention, row.said.earliest, row.said.latest))


def one_sides(press: Press) -> list[str | None]:
    """Return, for each article in which only one speaker is heard, who that is."""
    heard = [{name for s in each.statements if not s.level for name in s.speakers} for each in press.read]
    return [next(iter(names)) if len(names) == 1 else None for names in heard]
