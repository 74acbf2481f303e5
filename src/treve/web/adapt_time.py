"""The part of the book that tells of time: happenings, words and deeds, articles; see `adapt` for the rest."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import msgspec
import polars as pl
from pydantic import BaseModel

from treve.names.actors import Actors
from treve.names.fold import fold
from treve.node.view import View
from treve.products.say import polish
from treve.statements.article import Article
from treve.statements.documents import DocumentRow
from treve.statements.rows import BORROWED
from treve.terms.model import Terms, Words
from treve.timeline.deeds import sides_of
from treve.timeline.shapes import DeedRow, HappeningRow, SourceRow
from treve.web.model import Line, Opened, Party
from treve.web.months import month_of

Read = Callable[[str, str], Article | None]
"""Gives an article by the hash of its original and its file name; `None` where it was erased."""


class Times(NamedTuple):
    """Fields of the book, under their names there."""

    happenings: tuple[Line, ...]
    deeds: tuple[DeedRow, ...]
    parties: tuple[Party, ...]
    last_day: dt.date | None
    documents: tuple[DocumentRow, ...]
    document: Callable[[str], Opened | None]
    files: Mapping[str, tuple[str, ...]]
    french: Mapping[str, str]


def times_of(view: View, terms: Terms | None, days: pl.DataFrame, read: Read) -> Times:
    """Return what the book tells of time. Cost: about 0.1 ms a happening.

    Args:
        view: what the audience may see.
        terms: the agreement that the pages show.
        days: the rows of the list, for their days.
        read: opens an article.
    """
    happenings = _rows(view.timeline, HappeningRow)
    documents = tuple(_rows(view.articles, DocumentRow))
    files: dict[str, tuple[str, ...]] = {}
    for each in documents:
        files[each["file_name"]] = (*files.get(each["file_name"], ()), each["document"])
    return Times(
        happenings=tuple(sorted((_line(row, view.actors) for row in happenings), key=_place)),
        deeds=tuple(_rows(view.deeds, DeedRow)),
        parties=parties_of(terms, view.actors),
        last_day=_last_day(days, documents, view.head.newest),
        documents=documents,
        document=_opener(view, documents, happenings, read),
        files=files,
        french=dict(_french(terms)) if terms else {},
    )


def parties_of(terms: Terms | None, actors: Actors) -> tuple[Party, ...]:
    """Return the parties and guarantors of an agreement, in its own order."""
    sides = sides_of(terms, actors) if terms else ()
    return tuple(Party(one.party, polish(one.name_en, "en"), polish(one.name_fr, "fr"), one.members) for one in sides)


def _rows(frame: pl.DataFrame, _shape: type[Any]) -> list[Any]:
    """Return the rows of a frame of JSON; the view's digest vouches for their shape."""
    decode = msgspec.json.Decoder().decode
    return [decode(text) for text in frame["row"]]


def _place(line: Line) -> tuple[str, str, str, str]:
    """Return what happenings stand in order by: months of one piece, then days; those without a day last."""
    row = line.row
    return line.month or "9999", row["earliest"] or "9999", row["latest"] or "9999", row["id"]


def _line(row: HappeningRow, actors: Actors) -> Line:
    names = [*row["parties"], *(actors.label(one, lang) for one in row["actors"] for lang in ("en", "fr"))]
    texts = [row["text"], row["place"] or ""]
    return line(row, _searched(texts), _searched(names))


def line(row: HappeningRow, search: str, names: str) -> Line:
    """Return a happening with its days, which are read once."""
    first, last, due = (_day(row[name]) for name in ("earliest", "latest", "due_latest"))
    announced = last if row["state"] == "scheduled" else None
    return Line(row, first, last, due or announced, row["what"], month_of(row), search, names)


def _searched(texts: Iterable[str]) -> str:
    """Return texts folded and plain, so that either way of typing finds them."""
    whole = "\n".join(dict.fromkeys(texts))
    return f"{fold(whole)}\n{whole.casefold()}"


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _last_day(days: pl.DataFrame, documents: tuple[DocumentRow, ...], newest: str) -> dt.date | None:
    """Return the latest day that a report or an article is of; of days that are not known exactly, their first.

    A day that lies after the newest entry is a slip of somebody's pen: nobody reports what has not happened yet.
    """
    found = [
        day
        for each in documents
        if each["published_source"] != BORROWED and (day := _day(each["published_earliest"])) is not None
    ]
    bound = _day(newest)
    known = days["first_day"] if bound is None else days.filter(pl.col("first_day") <= bound)["first_day"]
    latest = known.max()
    if isinstance(latest, dt.date):
        found.append(latest)
    return max(found, default=None)


def _french(part: BaseModel) -> Iterable[tuple[str, str]]:
    """Yield everything that an agreement says in both languages."""
    if isinstance(part, Words):
        yield part.en, part.fr
        return
    for name in type(part).model_fields:
        value = getattr(part, name)
        for each in value if isinstance(value, list | tuple) else (value,):
            if isinstance(each, BaseModel):
                yield from _french(each)


def _opener(
    view: View, documents: tuple[DocumentRow, ...], happenings: list[HappeningRow], read: Read
) -> Callable[[str], Opened | None]:
    """Return what opens an article; where two files have one name, each keeps only what is found in its own text."""
    rows = {each["document"]: each for each in documents}
    statements: dict[str, list[dict[str, Any]]] = {}
    for each in _rows(view.statements, dict):
        statements.setdefault(each["original"], []).append(each)
    reviews: dict[str, list[dict[str, Any]]] = {}
    for each in _rows(view.statement_reviews, dict):
        reviews.setdefault(each["original"], []).append(each)
    told_in: dict[str, list[tuple[HappeningRow, SourceRow]]] = {}
    for row in happenings:
        for source in row["sources"]:
            if source["document"] is not None:
                told_in.setdefault(source["document"], []).append((row, source))

    def opened(document: str) -> Opened | None:
        row = rows.get(document)
        article = read(document, row["file_name"]) if row else None
        if row is None or article is None:
            return None
        reports = view.told.filter((pl.col("document") == document) & pl.col("computed_with"))
        return Opened(
            row,
            article,
            tuple(statements.get(document, ())),
            tuple(told_in.get(row["file_name"], ())),
            tuple(reports.sort("row", "report").iter_rows(named=True)),
            tuple(reviews.get(document, ())),
        )

    return opened
