"""Incidents that an article tells of, as reports like any other.

A report's id is the hash of its source and of (document, raw span), so that a better reader of the same words makes
no duplicate. What is only derived is still whole: the words, the place in the raw file, the doubt. No letter of the
Admiralty code is given: a program that reads does not know how far an outlet is to be trusted.
"""

from collections.abc import Sequence

from treve.base.ids import report_id
from treve.entries.records import Document
from treve.entries.report import Content, Identity, Provenance, Report
from treve.statements.article import Article
from treve.statements.finished import ToldIncident


def reports_of(article: Article, document: Document, told: Sequence[ToldIncident]) -> list[Report]:
    """Return one report an incident, by place in the article; of two with the same span the first."""
    out: dict[str, Report] = {}
    for one in told:
        start, end = article.raw(one.start, one.end)
        raw = f"{document.document}:{start}:{end}".encode()
        found = report_id(document.source, None, raw)
        if found in out:
            continue
        content = Content(
            observed=one.when,
            kind=one.kind,
            as_called=one.called or None,
            harm=one.harm,
            aggregate=one.aggregate,
            text=one.text,
            language=article.language,
            origins=one.origins,
        )
        identity = Identity(found, document.source, document.source_kind, None, one.actors)
        row = article.text.count("\n", 0, one.start) + 1
        out[found] = Report(identity, one.where, content, Provenance(row, one.flags, start, end))
    return list(out.values())
