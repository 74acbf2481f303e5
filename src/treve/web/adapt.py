"""A view of the centre to the book of the pages: the only place that knows how both look.

Days, sentences and labels come from the rooms that make the daily report, so that page and report say the same.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import msgspec
import polars as pl

from treve.findings.reasons import read_reasons
from treve.findings.words import Speaker
from treve.incidents.copies_say import copied_from
from treve.incidents.corrections import FOLLOWED
from treve.incidents.corrections_say import amendments_said
from treve.incidents.explain import Explanation, explain
from treve.incidents.gather import TOLD
from treve.incidents.parameters import Parameters, read_parameters
from treve.ledger import checkpoint, envelope
from treve.names.fold import fold
from treve.node.asking import asked, in_words
from treve.node.centre import Centre
from treve.node.compliance import compliance_seen
from treve.node.duties import duties_seen
from treve.node.export import export
from treve.node.queue import questions
from treve.node.queue import rows_of as rows_of_json
from treve.node.tracker import cooperation_seen
from treve.node.view import View, article
from treve.node.witnesses import witnessed
from treve.products.daily import lands_of, towns_of
from treve.products.marks import TOGETHER
from treve.products.say import Lang, polish
from treve.statements.article import Article
from treve.terms.model import Terms
from treve.terms.scope import version_order
from treve.timeline.days import on_days
from treve.web.adapt_chain import chain_of
from treve.web.adapt_links import joined_by, pairing, queue, said_of
from treve.web.adapt_terms import chosen, law_of, versions_of
from treve.web.adapt_time import Read, parties_of, times_of
from treve.web.model import LIST, Book, Found, FoundUnder, Head, Linked, Proof, Reason
from treve.web.model_terms import Chain, EditionLine, PastAsked, PastFound
from treve.web.words import say

KEPT = 16
"""So many answers of each kind are kept with a book: what is worked out once is not again while the log stands."""

NAMES = ("place_name", "adm2", "adm1", "country")


def book_of(
    view: View,
    prove: Callable[[int], Proof | None],
    read: Read = lambda _document, _file_name: None,
    root: str | None = None,
    past: Callable[[PastAsked], PastFound] | None = None,
) -> Book:
    """Return the book of a view. Cost: about 50 ms for 6,000 incidents, and 0.1 ms a happening.

    Args:
        view: what the audience may see.
        prove: gives the proof of an entry of the view's log; the book asks only for entries that the view has
            something of.
        read: opens an article by the hash of its original and its file name, likewise; by default none can be opened.
        root: that of the log, where it is another than the view's. Empty for an audience that may not be shown it,
            since it hangs on what is withheld: then there are no proofs either.
        past: compares two states of the log as this audience sees them.
    """
    shown = view.head.root if root is None else root
    entries = frozenset(view.told["entry"].to_list()) if shown else frozenset()
    terms = newest(view.agreements)
    zone = terms.theatre.zone if terms else "UTC"
    same = view.members.filter(pl.col("link").is_in(FOLLOWED))
    kinds = view.kinds
    countries = view.incidents["country"].drop_nulls().unique()
    fusion = read_parameters(view.parameters["fusion"].encode())
    rows = rows_of(view.incidents, _judged(view, terms), terms, zone)
    books: dict[tuple[str, str], Book] = {}
    open_links = lru_cache(1)(lambda: tuple(asked(view)))

    def kind_label(kind: str, lang: Lang) -> str:
        return polish(kinds.label(kind, lang), lang) if kinds.known(kind) else kind

    def under(agreement: str, version: str) -> Book | None:
        other = chosen(view, agreement, version)
        if other is None:
            return None
        if (other.agreement, other.version) not in books:
            laid = rows_of(view.incidents, _judged(view, other), other, other.theatre.zone)
            books[other.agreement, other.version] = book._replace(
                zone=other.theatre.zone, terms=other, rows=laid, **_said(view, other)
            )
        return books[other.agreement, other.version]

    book = Book(
        centre=view.head.name,
        head=Head(view.head.origin, view.head.size, shown),
        zone=zone,
        terms=terms,
        shared_country=countries.item() if len(countries) == 1 else None,
        rows=rows,
        by_report=dict(zip(same["report"].to_list(), same["incident"].to_list(), strict=True)),
        kinds=tuple((kind, len(kinds.ancestors(kind))) for kind in kinds.names),
        kind_label=kind_label,
        actor_label=lambda actor, lang: polish(view.actors.label(actor, lang), lang),
        found=_no_findings,
        point=lambda name, _lang: name,
        linked=lambda incident, lang: _linked(view, fusion, incident, lang),
        prove=lambda entry: prove(entry) if entry in entries else None,
        **times_of(view, terms, rows, read)._asdict(),
        lands=lands_of(view.places),
        towns=towns_of(view.places),
        agreements=view.agreements,
        under=under,
        findings=lambda incident, lang: _every_finding(view, incident, lang),
        law=lru_cache(KEPT)(lambda agreement, version: law_of(view, rows, agreement, version)),
        chain=lambda incident, agreement, version, reading, lang: _chain(
            view, (incident, agreement, version, reading), lang
        ),
        duties=lru_cache(KEPT)(lambda on: duties_seen(view, on)),
        calendar=lambda lang: b"".join(export(view, "duties", "ics", lang)),
        cooperation=lru_cache(KEPT)(lambda on, lang: cooperation_seen(view, on, lang)),
        meetings=lambda lang: b"".join(export(view, "tracker", "ics", lang)),
        compliance=lru_cache(KEPT)(lambda asked, agreement: compliance_seen(view, asked, agreement or None)),
        editions=tuple(
            EditionLine(one.edition.name, one.edition.size, one.stated_at)
            for one in view.said.editions
            if one.edition.audience == view.head.audience
        ),
        past=past,
        said_of_links=lambda incident, lang: said_of(view, incident, lang),
        pairing=lru_cache(KEPT)(lambda one, other, lang: pairing(view, one, other, lang)),
        queue=lambda lang: queue(view, open_links(), lang),
        persons=tuple(rows_of_json(view.persons)),
        contradictions=tuple(rows_of_json(view.contradictions)),
        questions=lru_cache(1)(lambda: questions(view)),
    )
    if terms is not None:
        book = book._replace(**_said(view, terms))
        books[terms.agreement, terms.version] = book
    return book


def _no_findings(_incident: str, _lang: Lang) -> tuple[Found, ...]:
    return ()


def _said(view: View, terms: Terms) -> dict[str, Any]:
    """Return what a book has of one version of an agreement, besides its rows."""
    judged, speaker = _judged(view, terms), Speaker(terms, view.actors, view.kinds)
    return {
        "found": lambda incident, lang: _found(judged, terms, speaker, incident, lang),
        "point": lambda name, lang: polish(speaker.point(name, lang), lang),
        "parties": parties_of(terms, view.actors),
    }


def _every_finding(view: View, incident: str, lang: Lang) -> tuple[FoundUnder, ...]:
    """Return the findings of an incident under every agreement, the newest version of each first."""
    mine = view.findings.filter(pl.col("incident") == incident)
    found = []
    for agreement in sorted({one.agreement for one in view.agreements}):
        versions = versions_of(view, agreement)
        for terms in reversed(versions):
            judged = mine.filter((pl.col("agreement") == agreement) & (pl.col("version") == terms.version))
            if terms is versions[-1] or (judged["verdict"] != "outside").any():
                speaker = Speaker(terms, view.actors, view.kinds)
                found.append(FoundUnder(terms, _found(judged, terms, speaker, incident, lang)))
    return tuple(found)


def _chain(view: View, key: tuple[str, str, str, str], lang: Lang) -> Chain | None:
    """Return one finding as a chain, `None` where there is none; without a version, that of the newest."""
    incident, agreement, version, reading = key
    terms = chosen(view, agreement, version)
    if terms is None:
        return None
    rows = view.findings.filter(
        (pl.col("incident") == incident) & (pl.col("agreement") == agreement)
        & (pl.col("version") == terms.version) & (pl.col("reading") == reading)
    )  # fmt: skip
    if not len(rows):
        return None
    row, speaker = rows.row(0, named=True), Speaker(terms, view.actors, view.kinds)
    return chain_of(view, terms, row, speaker, polish(_headline(speaker, row, lang), lang), lang)


def newest(agreements: tuple[Terms, ...]) -> Terms | None:
    """Return the agreement that the pages show: the one in force since the latest day, in its last version."""
    return max(
        agreements,
        key=lambda one: (one.in_force.since, one.agreement, version_order(one.version), one.version),
        default=None,
    )


def rows_of(incidents: pl.DataFrame, judged: pl.DataFrame, terms: Terms | None, zone: str) -> pl.DataFrame:
    """Return the rows of the list, see `model.LIST`, with the findings of each reading beside."""
    rows = on_days(incidents, zone).rename({"first_said": "earliest", "last_said": "latest"})
    names = list(dict.fromkeys(one for name in NAMES for one in rows[name].drop_nulls().unique().to_list()))
    # Both the folded and the plain name, so that either way of typing it finds the place.
    forms = {name: f"{fold(name)} {name.casefold()}" for name in names}
    searched = [pl.col(name).replace_strict(forms, default="", return_dtype=pl.String).fill_null("") for name in NAMES]
    rows = rows.with_columns(pl.concat_str(searched, separator=" ").alias("search"), pl.lit("").alias("class:"))
    rows = rows.select(pl.col(name).cast(kind) for name, kind in LIST.items())
    readings = [one.id for one in terms.readings] if terms else []
    for reading in readings:
        columns = judged.filter(pl.col("reading") == reading).select(
            "incident", pl.col("verdict").alias(f"class:{reading}"), pl.col("probability_ppm").alias(f"ppm:{reading}"),
            pl.col("clause").alias(f"clause:{reading}"),
        )  # fmt: skip
        rows = rows.join(columns, on="incident", how="left", maintain_order="left")
    # What its own sources have withdrawn is held against no terms, so that nothing is known of it.
    rows = rows.with_columns(pl.col(f"class:{reading}").fill_null("undetermined") for reading in readings)
    verdicts = [pl.col(f"class:{reading}") for reading in readings]
    return rows.with_columns(_together(verdicts).alias("class:")).sort("start_s", "incident", nulls_last=True)


def prover(centre: Centre) -> Callable[[int], Proof | None]:
    """Return what gives the proof of an entry of an opened centre."""

    def prove(entry: int) -> Proof | None:
        if not 0 <= entry < centre.size:
            return None
        found = centre.prove(entry)
        head, _, _ = checkpoint.parse(found.checkpoint)
        signed = envelope.read(found.envelope)
        seen = witnessed(centre)
        return Proof(
            entry, found.hash.hex(), tuple(one.hex() for one in found.path), found.size, head.root.hex(),
            signed.person, signed.author, signed.attested_by_node, len(seen.by) if entry < seen.size else 0,
        )  # fmt: skip

    return prove


def reader(centre: Centre) -> Read:
    """Return what opens an article of an opened centre, from its original each time: what was erased is gone."""

    def read(document: str, file_name: str) -> Article | None:
        return article(centre, document, file_name)

    return read


def _together(verdicts: list[pl.Expr]) -> pl.Expr:
    """Return what the verdicts of all readings come to, as `marks.together` has it for one incident."""
    if not verdicts:
        return pl.lit("undetermined")
    first = pl.when(verdicts[0].is_in(TOGETHER)).then(verdicts[0]).otherwise(pl.lit("undetermined"))
    differ = pl.any_horizontal(pl.lit(value=False), *(one != verdicts[0] for one in verdicts[1:]))
    return pl.when(differ).then(pl.lit("differ")).otherwise(first)


def _judged(view: View, terms: Terms | None) -> pl.DataFrame:
    if terms is None:
        return view.findings.clear()
    return view.findings.filter((pl.col("agreement") == terms.agreement) & (pl.col("version") == terms.version))


def _found(
    judged: pl.DataFrame, terms: Terms | None, speaker: Speaker | None, incident: str, lang: Lang
) -> tuple[Found, ...]:
    """Return the findings of an incident in the order of the readings."""
    if terms is None or speaker is None:
        return ()
    order = {one.id: at for at, one in enumerate(terms.readings)}
    rows = judged.filter(pl.col("incident") == incident).to_dicts()
    return tuple(
        Found(
            reading=row["reading"],
            verdict=row["verdict"],
            headline=polish(_headline(speaker, row, lang), lang),
            probability_ppm=row["probability_ppm"],
            standing=row["standing"],
            clause=row["clause"] or "",
            reasons=_reasons(row["reasons"], speaker, lang),
            settles=tuple(polish(text, lang) for text in speaker.would_settle(row["would_settle"] or [], lang)),
            least_ppm=row["least_ppm"],
            most_ppm=row["most_ppm"],
        )
        for row in sorted(rows, key=lambda row: order.get(row["reading"], len(order)))
    )


def _headline(speaker: Speaker, row: dict[str, Any], lang: Lang) -> str:
    adopted = row["standing"] == "adopted"
    return speaker.headline(row["verdict"], row["ground"], row["probability_ppm"], lang, adopted=adopted)


def _reasons(text: str, speaker: Speaker, lang: Lang) -> tuple[Reason, ...]:
    """Return the steps as sentences; the clause stands beside, where its text can be opened."""
    return tuple(
        Reason(
            polish(speaker.sentence(msgspec.structs.replace(step, clause=None), lang), lang),
            (step.clause,) if step.clause else (),
        )
        for step in read_reasons(text)
    )


def _linked(view: View, fusion: Parameters, incident: str, lang: Lang) -> tuple[Linked, ...]:
    """Return the reports of an incident, those that are the same first, then by time and id."""
    members = view.members.filter(pl.col("incident") == incident)
    told = view.told.filter(pl.col("report").is_in(members["report"].implode()))
    joined = members.join(told.select(list(TOLD)), on="report", how="inner").sort(
        pl.col("link") != "same", "start_s", "report", "fingerprint", nulls_last=True
    )
    called = {row["report"]: row["native_id"] or row["report"][:8] for row in joined.iter_rows(named=True)}
    named = {row["report"]: f"{row['source']} {called[row['report']]}" for row in joined.iter_rows(named=True)}
    name = lambda report: named.get(report, report[:8])  # noqa: E731
    why = {one.report: _why(one, called, view, lang) for one in explain(view.reports, members, fusion)}
    why |= {
        row["report"]: joined_by(view, row["report"], row["with"], lang)
        for row in joined.iter_rows(named=True)
        if row["by"] == "person" and row["link"] == "same"
    }
    return tuple(
        Linked(
            {field: row[field] for field in TOLD},
            row["link"], row["probability_ppm"], row["by"], why.get(row["report"], ()),
            _beside(row, name, lang),
        )
        for row in joined.iter_rows(named=True)
    )  # fmt: skip


def _beside(row: Mapping[str, Any], name: Callable[[str], str], lang: Lang) -> tuple[str, ...]:
    """Return what is to be known of a report: with which one it is one source, what it amends, what amends it."""
    copied = copied_from(row, name(row["copies"]), lang) if row["copies"] else None
    return tuple(polish(text, lang) for text in (*amendments_said(row, name, lang), *((copied,) if copied else ())))


def _why(one: Explanation, called: dict[str, str], view: View, lang: Lang) -> tuple[str, ...]:
    """Return the explanation of a link, naming the other report, and actors and kinds as people call them."""
    text = in_words(one, view, lang)
    return (polish(say("link_with", lang, other=called.get(one.other, one.other[:8]), why=text), lang),)
