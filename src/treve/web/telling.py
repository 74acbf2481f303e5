"""What templates say of happenings, deeds and articles: days and how they are known, sources and where they open.

Everything returned is text, to be escaped where it is set; addresses are made of hashes, ids and numbers alone.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from treve.base.time import MONTHS
from treve.products import say as put
from treve.products.say import Lang
from treve.statements.article import Article
from treve.statements.rows import BORROWED
from treve.timeline.shapes import DeedRow, HappeningRow, SourceRow
from treve.timeline.words import bare
from treve.web.kin import family
from treve.web.marked import place
from treve.web.model import Book
from treve.web.months import LONGER
from treve.web.words import WORDS, say

QUOTED_MOST = 700
SOURCES_MOST = 5
EXCERPT_MOST = 160
"""What the long page says of a source; the page of the one happening says all."""


_VALUES = {"negation": "tf.", "told": "tf.", "state": "hs.", "status": "ps.", "pledge": "ps.", "kind": "sk."}
"""Of a line that people or articles may say differently, where the words of its values are."""


class Teller:
    """`t` in the templates: bound to a language and a book."""

    def __init__(self, lang: Lang, book: Book) -> None:
        """Bind the language and the book."""
        self.lang = lang
        self.book = book
        self._articles: dict[str, Article | None] = {}
        self.sources_most, self.excerpt_most, self.quoted_most = SOURCES_MOST, EXCERPT_MOST, QUOTED_MOST

    def family(self, kind: str) -> str:
        """Return the family of a kind of happening, whose sign it has."""
        return family(kind)

    def word(self, prefix: str, value: str) -> str:
        """Return the word of a value, or the value where a later program wrote one that has none yet."""
        key = f"{prefix}{value}"
        return say(key, self.lang) if key in WORDS else value.replace("_", " ")

    def month(self, key: str, *, short: bool = False) -> str:
        """Return "March 2017" of "2017-03", "2017" of itself; of nothing, that no day is known."""
        if len(key) < 7:
            return key or say("no_day", self.lang)
        if key.endswith(LONGER):
            return say("longer", self.lang) if short else say("longer_in", self.lang, year=key[:4])
        name = MONTHS[self.lang][int(key[5:]) - 1]
        return name if short else f"{name} {key[:4]}"

    def days(self, earliest: str | None, latest: str | None) -> str:
        """Return days in words."""
        return put.when(earliest, latest, self.lang) if earliest or latest else say("no_day", self.lang)

    def on(self, day: dt.date | None) -> str:
        """Return one day in words."""
        return put.day(day, self.lang) if day else say("no_day", self.lang)

    def weekday(self, earliest: str | None, latest: str | None) -> str:
        """Return days in words, a single one with its weekday and, below the name of its month, without the year."""
        if earliest is None or earliest != latest:
            return self.days(earliest, latest)
        return put.day(dt.date.fromisoformat(earliest), self.lang, weekday=True).rsplit(" ", 1)[0]

    def inferred(self, row: HappeningRow) -> str:
        """Return in words which part of the day its source does not write, empty where it writes all."""
        part = row["inferred_part"]
        if part is None:
            return ""
        if part == "date":
            return say("inferred.elsewhere" if row["date_source"] == BORROWED else "inferred.date", self.lang)
        return self.word("inferred.", part)

    def best(self, row: HappeningRow) -> SourceRow | None:
        """Return the source whose words stand for the happening."""
        return next((one for one in row["sources"] if one["text"] == row["text"]), None)

    def act(self, row: HappeningRow) -> str:
        """Return the kind of act of an incident of note, empty for all else."""
        if row["what"] != "incident":
            return ""
        ids = (self.book.by_report.get(one["incident"] or "") for one in row["sources"])
        kind = next((self._acts[one] for one in ids if one in self._acts), "")
        return self.book.kind_label(kind, self.lang) if kind else ""

    @cached_property
    def _acts(self) -> dict[str, str]:
        rows = self.book.rows
        return dict(zip(rows["incident"].to_list(), rows["kind"].to_list(), strict=True))

    def own(self, text: str, source: Mapping[str, Any] | None) -> str:
        """Return a text in the page's language where it is the agreement's own, which it says in both."""
        if self.lang == "fr" and source is not None and source["agreement"] is not None:
            return put.polish(self.book.french.get(text, text), "fr")
        return text

    def is_own(self, source: Mapping[str, Any] | None) -> bool:
        """Return whether a text is the agreement's own, and not somebody's words."""
        return source is not None and source["agreement"] is not None

    def cut(self, text: str, most: int = QUOTED_MOST) -> str:
        """Return a text, cut at a word and marked so where it is very long."""
        return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " […]"

    def bare(self, text: str) -> str:
        """Return a quotation without the marks that it brings along, for the page sets its own."""
        return bare(text)

    def source(self, source: SourceRow) -> str:
        """Return what a source is called: its outlet and file, the agreement, an incident."""
        if source["kind"] == "incident":
            return say("incident", self.lang)
        if source["kind"] == "agreement":
            clause = source["clause"]
            return say("clause", self.lang, clause=clause) if clause else say("agreement", self.lang)
        return source["outlet"] or source["document"] or "–"

    def called(self, row: HappeningRow, source_id: str) -> str:
        """Return what one of a happening's sources is called, by its id."""
        found = next((one for one in row["sources"] if one["id"] == source_id), None)
        return self.source(found) if found else source_id[:8]

    def href(self, source: SourceRow) -> str:
        """Return where a source opens: the article at the span, the clause, the incident; empty where nowhere."""
        if source["incident"] is not None:
            found = self.book.by_report.get(source["incident"])
            return f"/incidents/{found}?lang={self.lang}" if found else ""
        if source["agreement"] is not None:
            under = self.book.under(source["agreement"], "")
            if under is None or under.terms is None:
                return ""
            known = any(one.id == source["clause"] for one in under.terms.clauses)
            return f"/agreements/{under.terms.agreement}?lang={self.lang}" + (f"#c-{source['clause']}" if known else "")
        return self.passage(source["document"], source["start"], source["end"], source["text"])

    def passage(self, file_name: str | None, start: int | None, end: int | None, text: str | None = None) -> str:
        """Return the address of an article, at a span of it where it is known; empty where no such article is held.

        Of several files of one name it is the one that holds the text there.
        """
        documents = self.book.files.get(file_name or "", ())
        if not documents:
            return ""
        found = documents[0]
        if len(documents) > 1 and text is not None and start is not None and end is not None:
            found = next((each for each in documents if self._holds(each, start, end, text)), found)
        return self.document(found, start, end)

    def document(self, document: str, start: int | None = None, end: int | None = None, page: int = 1) -> str:
        """Return the address of an article by its hash."""
        at = "" if start is None or end is None else f"{start}-{end}"
        pairs = [("at", at), ("page", str(page) if page > 1 else ""), ("lang", self.lang)]
        return f"/documents/{document}?{urlencode([pair for pair in pairs if pair[1]])}" + ("#at" if at else "")

    def told_in(self, document: str, report: str) -> str:
        """Return the address of the place in an article where a report was told; empty where it is no article."""
        held = document in self._documents
        return f"/documents/{document}?report={report}&lang={self.lang}#r-{report}" if held else ""

    @cached_property
    def _documents(self) -> frozenset[str]:
        return frozenset(one for documents in self.book.files.values() for one in documents)

    def _holds(self, document: str, start: int, end: int, text: str) -> bool:
        if document not in self._articles:
            opened = self.book.document(document)
            self._articles[document] = opened.article if opened else None
        article = self._articles[document]
        return article is not None and article.text[slice(*place(article, start, end))] == text

    def field(self, field: str) -> str:
        """Return what it is that sources say differently."""
        if field.startswith("count of "):
            return self.word("cf.count.", field.removeprefix("count of "))
        return self.word("cf.", field)

    def value(self, row: HappeningRow, field: str, value: str) -> str:
        """Return one of the values that sources give, in words."""
        if field == "date":
            first, _, last = value.partition("/")
            return self.days(first, last or first)
        if field == "state":
            return self.word("hs.", value)
        if field == "status":
            return self.word("ps.", value)
        if field == "signed":
            return self._signed(row, value)
        return value

    @cached_property
    def _persons(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for row in self.book.persons:
            for name in row["names"]:
                # A name by which several go leads to nobody.
                found[name] = row["person"] if found.setdefault(name, row["person"]) == row["person"] else ""
        return found

    def person(self, name: str) -> str:
        """Return the address of the person who goes by a name; empty where that is nobody, or several."""
        found = self._persons.get(name, "")
        return f"/persons/{found}?lang={self.lang}" if found else ""

    def told_field(self, field: str) -> str:
        """Return what it is that articles tell differently, of a statement, an incident or a happening."""
        if field.startswith("number of "):
            return say("tf.number_of", self.lang, word=field.removeprefix("number of "))
        if f"tf.{field}" in WORDS:
            return say(f"tf.{field}", self.lang)
        found = self.word("harm.", field) if f"harm.{field}" in WORDS else self.field(field)
        return found[:1].upper() + found[1:]

    def told_value(self, field: str, value: Any) -> str:
        """Return a value of a line of a statement, or of what articles tell differently, in words."""
        if value is None or value == []:
            return "–"
        if isinstance(value, bool):
            return say("rv.yes" if value else "rv.no", self.lang)
        if isinstance(value, list | tuple):
            if field == "said":
                return self.days(str(value[0]), str(value[1]))
            return ("–" if field == "span" else ", ").join(str(each) for each in value) or say("nobody_told", self.lang)
        text = str(value)
        if field == "date":
            first, _, last = text.partition("/")
            return self.days(first, last or first)
        prefix = _VALUES.get(field)
        return self.word(prefix, text) if prefix else text

    def office(self, names: Sequence[str]) -> str:
        """Return what an office is called: the register's first name for it."""
        return names[0] if names else "–"

    def since_until(self, first: str | None, last: str | None) -> str:
        """Return from when and until when somebody held an office."""
        if first and last:
            return say("pn.between", self.lang, first=self.days(first, first), last=self.days(last, last))
        if first or last:
            day = self.days(first or last, first or last)
            return say("pn.since" if first else "pn.until", self.lang, day=day)
        return say("pn.no_days", self.lang)

    def _signed(self, row: HappeningRow, value: str) -> str:
        # The timeline names the agreement's own parties in English; a name as written elsewhere stays as it is.
        labels = {self.book.actor_label(one, "en"): self.book.actor_label(one, self.lang) for one in row["actors"]}
        labels |= {one.name_en: one.name_fr for one in self.book.parties} if self.lang == "fr" else {}
        denied = value.removeprefix("not ")
        if denied != value:
            who = labels.get(denied) or self.book.actor_label(denied, self.lang)
            return say("cf.denied", self.lang, who=who)
        return ", ".join(labels.get(name, name) for name in value.split(", "))

    def names(self, row: HappeningRow) -> Sequence[str]:
        """Return who took part: of the agreement's own rows as the register calls them, else as written."""
        if row["sources"] and row["sources"][0]["agreement"] is not None and row["actors"]:
            return [self.book.actor_label(one, self.lang) for one in row["actors"]]
        return row["parties"]

    def party(self, row: DeedRow) -> str:
        """Return the name of a party."""
        return put.polish(row["name_fr"] if self.lang == "fr" else row["name_en"], self.lang)

    def anchor(self, key: str) -> str:
        """Return a name for an anchor made of what may stand in one."""
        return re.sub(r"[^a-z0-9-]", "-", key.lower())
