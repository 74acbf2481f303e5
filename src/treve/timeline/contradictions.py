"""What outlets tell differently of one fact, side by side: of a statement, an incident, a happening. Pure.

One row is one field of one fact: each value with the words in which each article says it, and where they stand. Nothing
is settled, nobody is ranked, and no value is taken for the right one: that is for people, who can read both.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, TypedDict

import polars as pl

from treve.base.ids import ID_DIGITS, digest
from treve.base.place import distance_m
from treve.statements.account_words import FAMILY
from treve.statements.contradictions import differing, statement_of
from treve.statements.events_differ import events_differ
from treve.statements.one_speaker import Key
from treve.statements.rows import Press
from treve.timeline.shapes import HappeningRow

Frames = tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]


class WordsRow(TypedDict):
    """An article's words for a value: `document` is its file, `original` the hash; the span indexes the raw file."""

    document: str
    original: str
    outlet: str | None
    language: str | None
    start: int | None
    end: int | None
    text: str
    day: str | None


class SaysRow(TypedDict):
    """One of the values, with the articles that give it."""

    value: str
    sources: list[WordsRow]


class ContradictionRow(TypedDict):
    """A field on which articles differ.

    `about` is statement, incident, happening, or event: what accounts of one event say that are no line together; `of`
    the id of the incident or happening, or of one in which an account of the event is. `field`: speaker, date,
    negation, told, signed, took part, number of something, killed, place and so on. `articles`: how many; `outlets`:
    how many of them, where they are named.
    """

    id: str
    about: str
    of: str | None
    field: str
    earliest: str | None
    values: list[SaysRow]
    articles: int
    outlets: int


COLUMNS = tuple(ContradictionRow.__annotations__)


def contradiction_rows(
    press: Press, happenings: Sequence[HappeningRow], frames: Frames | None
) -> list[ContradictionRow]:
    """Return every contradiction between articles: by day, then what it is about; those without a day last.

    Args:
        press: the articles, read together.
        happenings: the rows of the timeline.
        frames: `incidents`, `members` and `told`, `None` where there are no reports.
    """
    found = [*_of_statements(press), *_of_happenings(press, happenings)]
    if frames is not None:
        found += _of_incidents(press, frames)
    known = {mark for row in found for mark in _marks(row)}
    found += [row for row in _of_events(press, happenings) if not _marks(row) <= known]
    return sorted(found, key=lambda row: (row["earliest"] or "9999", row["about"], row["of"] or "", row["id"]))


def _row(
    about: str, of: str | None, field: str, earliest: str | None, values: Mapping[str, list[WordsRow]]
) -> ContradictionRow | None:
    """Return a row, `None` where all of it is in one article."""
    said: list[SaysRow] = [
        {"value": value, "sources": sorted(values[value], key=lambda one: (one["document"], one["start"] or 0))}
        for value in sorted(values)
    ]
    every = [one for each in said for one in each["sources"]]
    articles = {(one["document"], one["original"]) for one in every}
    if len(said) < 2 or len(articles) < 2:
        return None
    marks = sorted(f"{one['document']} {one['start']} {one['end']}" for one in every)
    key = digest("treve contradiction", *(part.encode() for part in (about, of or "", field, *marks)))
    return {
        "id": key.hex()[:ID_DIGITS],
        "about": about,
        "of": of,
        "field": field,
        "earliest": earliest,
        "values": said,
        "articles": len(articles),
        "outlets": len({one["outlet"] for one in every if one["outlet"]}),
    }


def _of_statements(press: Press) -> Iterator[ContradictionRow]:
    for one in differing(press):
        keys = [key for each in one.values for key in each.keys]
        days = [said.earliest.isoformat() for key in keys if (said := statement_of(press, key).said) is not None]
        values = {each.value: [_words(press, key) for key in each.keys] for each in one.values}
        row = _row("statement", None, one.field, min(days, default=None), values)
        if row is not None:
            yield row


def _words(press: Press, key: Key) -> WordsRow:
    row = statement_of(press, key)
    return _words_at(press, key.article, row.start, row.end)


def _words_at(press: Press, at: int, first: int, last: int) -> WordsRow:
    article = press.read[at].article
    start, end = article.raw(first, last)
    day = article.published.earliest.isoformat() if article.published is not None else None
    return {
        "document": article.file_name, "original": article.original, "outlet": article.outlet,
        "language": article.language, "start": start, "end": end, "text": article.text[first:last], "day": day,
    }  # fmt: skip


def _marks(row: ContradictionRow) -> set[tuple[str, str]]:
    """Return what a row is about, for what two ways of comparing both find: the kind of its field in each article."""
    counted = row["field"].startswith(("number", "count")) or row["field"] in ("killed", "injured", "missing")
    field = "number" if counted else row["field"]
    return {(field, f"{one['document']} {value['value']}") for value in row["values"] for one in value["sources"]}


def _of_events(press: Press, happenings: Sequence[HappeningRow]) -> Iterator[ContradictionRow]:
    """Yield what accounts of one event say differently; `of` is the line of the timeline that one of them is in."""
    differences = events_differ(press)
    lines: dict[str, list[tuple[int, int, str, str]]] = {}
    for line in happenings if differences else ():
        for one in line["sources"]:
            if one["document"] is not None:
                place = one["start"] or 0, one["end"] or 0, line["what"], line["id"]
                lines.setdefault(one["document"], []).append(place)
    for differs in differences:
        values: dict[str, list[WordsRow]] = {}
        within: set[str] = set()
        for said in differs.values:
            for row in said.accounts:
                words = _words_at(press, row.article, row.start, row.end)
                values.setdefault(said.value, []).append(words)
                within |= {
                    key
                    for start, end, what, key in lines.get(words["document"], ())
                    if FAMILY.get(what) == differs.family
                    and start < (words["end"] or 0)
                    and (words["start"] or 0) < end
                }
        days = [day for said in differs.values for row in said.accounts if (day := row.when) is not None]
        first = min((day.earliest.isoformat() for day in days), default=None)
        found = _row("event", min(within, default=None), differs.field, first, values)
        if found is not None:
            yield found


def _of_happenings(press: Press, happenings: Sequence[HappeningRow]) -> Iterator[ContradictionRow]:
    """Yield the conflicts of the timeline that lie between articles."""
    named: dict[str, list[str]] = {}
    for read in press.read:
        named.setdefault(read.article.file_name, []).append(read.article.original)
    for happening in happenings:
        sources = {one["id"]: one for one in happening["sources"] if one["document"] is not None}
        for conflict in happening["conflicts"]:
            values: dict[str, list[WordsRow]] = {}
            for each in conflict["values"]:
                for key in each["sources"]:
                    if key in sources:
                        one = sources[key]
                        document = one["document"] or ""
                        originals = named.get(document, [])
                        values.setdefault(each["value"], []).append(
                            {
                                "document": document, "original": originals[0] if len(originals) == 1 else "",
                                "outlet": one["outlet"], "language": one["language"], "start": one["start"],
                                "end": one["end"], "text": one["text"], "day": one["earliest"],
                            }
                        )  # fmt: skip
            row = _row("happening", happening["id"], conflict["field"], happening["earliest"], values)
            if row is not None:
                yield row


def _of_incidents(press: Press, frames: Frames) -> Iterator[ContradictionRow]:
    """Yield what articles tell differently of one incident: how many were harmed, when it was, where."""
    _, members, told = frames
    articles = {read.article.original: read.article for read in press.read}
    alone = members.filter(pl.col("link") == "same").select("incident", "report")
    rows = (
        told.filter(
            pl.col("computed_with") & pl.col("start").is_not_null() & ~pl.col("aggregate").fill_null(value=False)
        )
        .filter(pl.col("document").is_not_null())
        .join(alone, on="report")
        .sort("incident", "report")
    )
    for (incident,), group in rows.group_by("incident", maintain_order=True):
        tellings = [(row, _told_words(row, articles.get(row["document"]))) for row in group.iter_rows(named=True)]
        if len({words["document"] for _, words in tellings}) < 2:
            continue
        first = min((row["earliest"][:10] for row, _ in tellings if row["earliest"]), default=None)
        for field, values in _fields(tellings):
            found = _row("incident", str(incident), field, first, values)
            if found is not None:
                yield found


def _told_words(row: Mapping[str, Any], article: Any) -> WordsRow:
    published = article.published if article is not None else None
    return {
        "document": row["file_name"], "original": row["document"],
        "outlet": article.outlet if article is not None else None, "language": row["language"],
        "start": row["start"], "end": row["end"], "text": row["text"] or "",
        "day": published.earliest.isoformat() if published is not None else None,
    }  # fmt: skip


Tellings = Sequence[tuple[Mapping[str, Any], WordsRow]]


def _fields(tellings: Tellings) -> Iterator[tuple[str, dict[str, list[WordsRow]]]]:
    for what in sorted({each["what"] for row, _ in tellings for each in row["harm"] or ()}):
        counted = [(bounds, words) for row, words in tellings if (bounds := _count(row, what)) is not None]
        if any(a[1] < b[0] or b[1] < a[0] for (a, _), (b, _) in combinations(counted, 2)):
            yield what, _by((_span_of(bounds), words) for bounds, words in counted)
    dated = [(row, words) for row, words in tellings if row["start_s"] is not None]
    if any(a["end_s"] <= b["start_s"] or b["end_s"] <= a["start_s"] for (a, _), (b, _) in combinations(dated, 2)):
        yield "date", _by((_days_of(row), words) for row, words in dated)
    placed = [(row, words) for row, words in tellings if row["lat_e7"] is not None and row["radius_m"] is not None]
    if any(
        distance_m(a["lat_e7"], a["lon_e7"], b["lat_e7"], b["lon_e7"]) > a["radius_m"] + b["radius_m"]
        for (a, _), (b, _) in combinations(placed, 2)
    ):
        yield "place", _by((row["place_name"] or row["place_words"] or "?", words) for row, words in placed)


def _by(pairs: Any) -> dict[str, list[WordsRow]]:
    found: dict[str, list[WordsRow]] = {}
    for value, words in pairs:
        found.setdefault(value, []).append(words)
    return found


_NO_BOUND = 10**9


def _count(row: Mapping[str, Any], what: str) -> tuple[int, int] | None:
    """Return between which numbers a telling says that there were, `None` where it says none."""
    said = [each for each in row["harm"] or () if each["what"] == what]
    if not said or all(each["low"] is None and each["best"] is None and each["high"] is None for each in said):
        return None
    low = sum(_first(each["low"], each["best"], 0) for each in said)
    highs = [_first(each["high"], each["best"], None) for each in said]
    return low, (_NO_BOUND if any(one is None for one in highs) else sum(highs))


def _first(*values: int | None) -> Any:
    return next((one for one in values if one is not None), None)


def _span_of(bounds: tuple[int, int]) -> str:
    low, high = bounds
    return str(low) if low == high else f"{low}+" if high == _NO_BOUND else f"{low}-{high}"


def _days_of(row: Mapping[str, Any]) -> str:
    first, last = row["earliest"] or "", row["latest"] or ""
    if not first:
        return dt.datetime.fromtimestamp(row["start_s"], dt.UTC).date().isoformat()
    return first if first == last or not last else f"{first}/{last}"
