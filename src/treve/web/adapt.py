"""A view of the centre to the book of the pages: the only place that knows how both look.

Days, sentences and labels come from the rooms that make the daily report, so that page and report say the same.
"""

import re
from collections.abc import Callable
from typing import Any

import msgspec
import polars as pl

from treve.findings.reasons import read_reasons
from treve.findings.words import Speaker
from treve.incidents.explain import Explanation, explain
from treve.incidents.gather import TOLD
from treve.incidents.parameters import Parameters, read_parameters
from treve.ledger import checkpoint, envelope
from treve.names.fold import fold
from treve.node.centre import Centre
from treve.node.view import View, article
from treve.node.witnesses import witnessed
from treve.products.daily import lands_of, towns_of
from treve.products.marks import TOGETHER
from treve.products.say import Lang, polish
from treve.statements.article import Article
from treve.terms.model import Terms
from treve.terms.scope import version_order
from treve.timeline.days import on_days
from treve.web.adapt_time import Read, times_of
from treve.web.model import LIST, Book, Found, Head, Linked, Proof, Reason
from treve.web.words import say

NAMES = ("place_name", "adm2", "adm1", "country")


def book_of(
    view: View,
    prove: Callable[[int], Proof | None],
    read: Read = lambda _document, _file_name: None,
    root: str | None = None,
) -> Book:
    """Return the book of a view. Cost: about 50 ms for 6,000 incidents, and 0.1 ms a happening.

    Args:
        view: what the audience may see.
        prove: gives the proof of an entry of the view's log; the book asks only for entries that the view has
            something of.
        read: opens an article by the hash of its original and its file name, likewise; by default none can be opened.
        root: that of the log, where it is another than the view's. Empty for an audience that may not be shown it,
            since it hangs on what is withheld: then there are no proofs either.
    """
    shown = view.head.root if root is None else root
    entries = frozenset(view.told["entry"].to_list()) if shown else frozenset()
    terms = newest(view.agreements)
    zone = terms.theatre.zone if terms else "UTC"
    judged = _judged(view, terms)
    speaker = Speaker(terms, view.actors, view.kinds) if terms else None
    same = view.members.filter(pl.col("link") == "same")
    kinds = view.kinds
    countries = view.incidents["country"].drop_nulls().unique()
    fusion = read_parameters(view.parameters["fusion"].encode())
    rows = rows_of(view.incidents, judged, terms, zone)

    def kind_label(kind: str, lang: Lang) -> str:
        return polish(kinds.label(kind, lang), lang) if kinds.known(kind) else kind

    return Book(
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
        found=lambda incident, lang: _found(judged, terms, speaker, incident, lang),
        point=lambda name, lang: polish(speaker.point(name, lang), lang) if speaker else name,
        linked=lambda incident, lang: _linked(view, fusion, incident, lang),
        prove=lambda entry: prove(entry) if entry in entries else None,
        **times_of(view, terms, rows, read)._asdict(),
        lands=lands_of(view.places),
        towns=towns_of(view.places),
    )


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
            "incident", pl.col("verdict").alias(f"class:{reading}"), pl.col("probability_ppm").alias(f"ppm:{reading}")
        )
        rows = rows.join(columns, on="incident", how="left", maintain_order="left")
    verdicts = [pl.col(f"class:{reading}").fill_null("undetermined") for reading in readings]
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
    why = {one.report: _why(one, called, view, lang) for one in explain(view.reports, members, fusion)}
    return tuple(
        Linked(
            {name: row[name] for name in TOLD},
            row["link"], row["probability_ppm"], row["by"], why.get(row["report"], ()) if row["link"] == "same" else (),
        )
        for row in joined.iter_rows(named=True)
    )  # fmt: skip


def _why(one: Explanation, called: dict[str, str], view: View, lang: Lang) -> tuple[str, ...]:
    """Return the explanation of a link, naming the other report, and actors and kinds as people call them."""
    text = one.sentences[lang]
    for part in one.parts:
        if not isinstance(part.value, str) or not part.value:
            continue
        if part.code.startswith("kind.") and view.kinds.known(part.value):
            text = text.replace(f"({part.value})", f"({view.kinds.label(part.value, lang)})")
        if part.code.startswith("sides."):
            labels = ", ".join(view.actors.label(actor, lang) for actor in part.value.split(", "))
            text = re.sub(rf"(\(|\bname |\bnomment ){re.escape(part.value)}(?!\w)", lambda m: m[1] + labels, text)  # noqa: B023
    return (polish(say("link_with", lang, other=called.get(one.other, one.other[:8]), why=text), lang),)
