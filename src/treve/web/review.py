"""The routes of statements and persons: what to look at first, reviews of statements, who speaks, contradictions.

A review is written in two steps, as a judgement is (law.py): the first answer shows all of it, the second writes it.
"""

import re
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from treve.base.errors import Busy, Refused
from treve.entries.statement_review import ACTS, PAIRING
from treve.node.review_statement import Asked, fields_of
from treve.products.say import Lang
from treve.web import review_pages
from treve.web.gate import Gate
from treve.web.law import Html
from treve.web.model import Book, Opened

HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
PERSON = re.compile(r"[0-9a-f]{32}", re.ASCII)
_OTHER = re.compile(r"([0-9a-f]{64}):(\d{1,8}-\d{1,8})", re.ASCII)
FIELDS = (
    "act", "body", "at", "speakers", "nobody", "span", "said", "until", "to", "kind", "negated", "anonymous", "pledge",
    "condition", "deadline", "other", "why",
)  # fmt: skip
WHY_MOST, FIELD_MOST = 2_000, 200
TRUTH = {"": None, "yes": True, "no": False}


def add_reviews(app: FastAPI, gate: Gate, html: Html, language: Callable[[Request], Lang]) -> None:
    """Add the routes to the application."""

    def book_for(request: Request) -> Book:
        return gate.book(request.state.visitor)

    @app.get("/statements")
    def queue(request: Request) -> HTMLResponse:
        book = book_for(request)
        values = review_pages.queue(book, request.query_params, language(request))
        request.state.count = len(values["rows"])
        return html(request, "queue.html", 200, book, **values)

    @app.get("/contradictions")
    def contradictions(request: Request) -> HTMLResponse:
        book = book_for(request)
        values = review_pages.contradictions(book, request.query_params, language(request))
        request.state.count = len(values["rows"])
        return html(request, "contradictions.html", 200, book, **values)

    @app.get("/persons")
    def persons(request: Request) -> HTMLResponse:
        book = book_for(request)
        values = review_pages.persons(book, request.query_params, language(request))
        request.state.count = len(values["rows"])
        return html(request, "persons.html", 200, book, **values)

    @app.get("/persons/{person}")
    def person(request: Request, person: str) -> HTMLResponse:
        book = book_for(request)
        values = review_pages.person(book, person, language(request)) if PERSON.fullmatch(person) else None
        if values is None:
            raise HTTPException(404)
        return html(request, "person.html", 200, book, **values)

    def opened_in(book: Book, document: str) -> Opened:
        opened = book.document(document) if HASH.fullmatch(document) else None
        if opened is None:
            raise HTTPException(404)
        return opened

    def form_page(
        request: Request, document: str, given: dict[str, str], status: int = 200, **values: Any
    ) -> HTMLResponse:  # fmt: skip
        book, lang = book_for(request), language(request)
        opened = opened_in(book, document)
        shown = {"wrong": "", "saying": None, **review_pages.review(book, opened, given, lang), **values}
        return html(
            request, "review.html", status, book, given=given, bodies=gate.reviewable(request.state.visitor), **shown
        )

    @app.get("/documents/{document}/review")
    def form(request: Request, document: str) -> HTMLResponse:
        asked = request.query_params.get("at", "")
        return form_page(request, document, _given({"at": asked if review_pages.SPAN.fullmatch(asked) else ""}))

    @app.post("/review")
    def review(request: Request) -> Response:
        typed = request.state.form
        document, given = typed.get("document", ""), _given(typed)
        opened_in(book_for(request), document)
        if given["body"] not in gate.reviewable(request.state.visitor):
            return form_page(request, document, given, 403, wrong="no.may")
        asked = _asked(document, given)
        if asked is None:
            return form_page(request, document, given, 422, wrong="no.review")
        write = typed.get("sure", "") == "yes"
        try:
            saying = gate.review(request.state.visitor, asked, write=write)
        except Busy:
            return form_page(request, document, given, 503, wrong="no.busy")
        except Refused:
            # What is refused is said in words for commands; here it is said by what was tried.
            why = {"add": "no.words", "withdraw": "no.withdraw"}.get(given["act"], "no.review")
            return form_page(request, document, given, 422, wrong=why)
        if not write:
            return form_page(request, document, given, saying=saying)
        of = saying.review.of
        to = f"/documents/{of.document}?at={of.start}-{of.end}&lang={language(request)}#at"
        return RedirectResponse(to, 303)


def _given(form: Any) -> dict[str, str]:
    """Return the fields of a review as they were typed, each no longer than it may be."""
    return {name: str(form.get(name, "")).strip()[: WHY_MOST + 1] for name in FIELDS}


def _asked(document: str, given: dict[str, str]) -> Asked | None:
    """Return what is said, `None` where it cannot be said."""
    act = given["act"]
    long = any(len(value) > (WHY_MOST if name in ("why", "at") else FIELD_MOST) for name, value in given.items())
    if act not in ACTS or long or not given["at"]:
        return None
    if given["negated"] not in TRUTH or given["anonymous"] not in TRUTH or given["nobody"] not in ("", "yes"):
        return None
    other = _OTHER.fullmatch(given["other"])
    if (act in PAIRING) != (other is not None):
        return None
    asked = Asked(act, document, given["at"], given["body"], given["why"] or None)
    if other is not None:
        return asked._replace(other=(other[1], other[2]))
    if act not in ("correct", "add"):
        return asked
    said = "/".join(each for each in (given["said"], given["until"]) if each) or None
    try:
        fields = fields_of(
            speakers=tuple(each.strip() for each in given["speakers"].split(";") if each.strip()),
            nobody=given["nobody"] == "yes", span=given["span"] or None, said=said, to=given["to"] or None,
            kind=given["kind"] or None, negated=TRUTH[given["negated"]], anonymous=TRUTH[given["anonymous"]],
            pledge=given["pledge"] or None, condition=given["condition"] or None, deadline=given["deadline"] or None,
        )  # fmt: skip
    except Refused:
        return None
    return asked._replace(fields=fields)
