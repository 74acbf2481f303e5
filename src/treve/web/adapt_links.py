"""What a view has of links, made into what the pages show."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
import polars as pl

from treve.entries.linking import OPERATOR
from treve.incidents.explain import numbers
from treve.incidents.gather import TOLD
from treve.incidents.questions import Question
from treve.incidents.questions_say import settles
from treve.node.asking import in_words, weighed
from treve.node.view import View
from treve.products.say import Lang, polish
from treve.timeline.words import day_words
from treve.web.model_links import LinkWord, OpenLink, Pairing
from treve.web.words import say


def said_of(view: View, incident: str, lang: Lang) -> tuple[LinkWord, ...]:
    """Return what people said of the links of an incident."""
    return _words(view, (row for row in _rows(view) if incident in row["incidents"]), lang)


def pairing(view: View, one: str, other: str, lang: Lang) -> Pairing | None:
    """Return two reports beside each other, the lower id first; `None` where they are not two that are here."""
    homes = dict(
        view.members.filter((pl.col("link") == "same") & pl.col("report").is_in([one, other]))
        .select("report", "incident")
        .iter_rows()
    )
    if len(homes) != 2:
        return None
    left, right = sorted(homes)
    told, why = _told(view, (left, right)), weighed(view, left, right)
    about = (row for row in _rows(view) if {left, right} <= {each for group in row["groups"] for each in group})
    return Pairing(
        told[left],
        told[right],
        homes[left],
        homes[right],
        polish(in_words(why, view, lang), lang) if why else "",
        tuple((polish(words, lang), weight) for words, weight in numbers(why, lang)) if why else (),
        why.score if why else 0,
        _words(view, about, lang),
    )


def queue(view: View, found: Sequence[Question], lang: Lang) -> tuple[OpenLink, ...]:
    """Return the questions of a view as they are shown."""
    told = _told(view, {report for one in found for report in (one.left, one.right)})
    return tuple(
        OpenLink(
            told[one.left],
            told[one.right],
            one.is_one,
            polish(in_words(one.explanation, view, lang), lang),
            polish(settles(one, lang), lang),
            tuple(body_name(view, body, lang) for body in one.unsure),
        )
        for one in found
    )


def joined_by(view: View, report: str, other: str, lang: Lang) -> tuple[str, ...]:
    """Return a sentence for each body by whose word two reports are one incident, with its reason.

    Empty for two that are one by way of third reports only.
    """
    sentences = []
    for word in _words(view, (row for row in _rows(view) if row["status"] == "stands"), lang):
        together = (group for group in word.row["groups"] if {report, other} <= set(group))
        if word.row["act"] in ("same", "split") and any(together):
            native = next(
                (name for group in word.reports for name, each in group if each == other), other[:8]
            )  # fmt: skip
            why = f" {word.row['why']}" if word.row["why"] else ""
            sentences.append(
                say(
                    "lk.joined",
                    lang,
                    body=word.body,
                    other=native,
                    day=day_words(word.row["day"], word.row["day"], lang),
                )
                + why
            )
    return tuple(sentences)


def body_name(view: View, body: str, lang: Lang) -> str:
    """Return what a body is called: by an agreement, as an actor, or as it is written."""
    if body == OPERATOR:
        return say("lk.operator", lang)
    for terms in view.agreements:
        named = {**{one.id: one.name for one in terms.bodies}, **{one.id: one.name for one in terms.parties}}
        if body in named:
            return polish(named[body].say(lang), lang)
    return polish(view.actors.label(body, lang), lang)


def _rows(view: View) -> list[dict[str, Any]]:
    return [msgspec.json.decode(row) for row in view.links["row"]]


def _words(view: View, rows: Iterable[Mapping[str, Any]], lang: Lang) -> tuple[LinkWord, ...]:
    chosen = list(rows)
    named = {report for row in chosen for group in row["groups"] for report in group}
    told = view.told.filter(pl.col("report").is_in(sorted(named)))
    called = {
        report: f"{source} {native or report[:8]}"
        for report, source, native in told.select("report", "source", "native_id").iter_rows()
    }
    return tuple(
        LinkWord(
            row,
            body_name(view, row["body"], lang),
            tuple(body_name(view, body, lang) for body in row["against"]),
            tuple(tuple((called.get(each, each[:8]), each) for each in group) for group in row["groups"]),
        )
        for row in chosen
    )


def _told(view: View, reports: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return what each report says, as it is computed with."""
    rows = view.told.filter(pl.col("report").is_in(sorted(set(reports))) & pl.col("computed_with"))
    return {row["report"]: row for row in rows.select(list(TOLD)).iter_rows(named=True)}
