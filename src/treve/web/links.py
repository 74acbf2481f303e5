"""The routes of links: the questions that are open, two reports side by side, and what people say of them.

What is said is written in two steps, as of findings (`law.py`): the first answer shows all of it, the second writes it.
"""

from collections.abc import Callable
from typing import Any, cast
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from treve.base.errors import Busy, Refused
from treve.entries.linking import LinkAct
from treve.node.link import AskedLink
from treve.products.say import Lang
from treve.web.gate import Gate
from treve.web.law import ID, WHY_MOST, Html
from treve.web.model import Book
from treve.web.model_links import Pairing, SayingLink

ACTS: tuple[LinkAct, ...] = ("same", "different", "not_sure", "undo")
"""What is said on the page; splitting into groups, and parts, are said by command."""

FIELDS = ("act", "body", "why")


def add_links(app: FastAPI, gate: Gate, html: Html, language: Callable[[Request], Lang]) -> None:
    """Add the routes to the application."""

    def pair_page(
        request: Request,
        book: Book,
        pair: Pairing,
        status: int = 200,
        given: dict[str, str] | None = None,
        saying: SayingLink | None = None,
        wrong: str = "",
    ) -> HTMLResponse:
        shown: dict[str, Any] = {
            "pair": pair,
            "acts": ACTS,
            "bodies": gate.sayable_links(request.state.visitor),
            "given": given or dict.fromkeys(FIELDS, ""),
            "saying": saying,
            "wrong": wrong,
        }
        return html(request, "pair.html", status, book, **shown)

    @app.get("/links")
    def links(request: Request) -> HTMLResponse:
        book = gate.book(request.state.visitor)
        found = book.queue(language(request))
        request.state.count = len(found)
        return html(request, "links.html", 200, book, questions=found)

    @app.get("/incidents/{incident}/links")
    def of_incident(request: Request, incident: str) -> HTMLResponse:
        book, lang = gate.book(request.state.visitor), language(request)
        home = book.by_report.get(incident) if ID.fullmatch(incident) else None
        if home is None:
            raise HTTPException(404)
        asked = request.query_params.get("with", "")
        if asked:
            pair = book.pairing(incident, asked, lang) if ID.fullmatch(asked) else None
            if pair is None:
                raise HTTPException(404)
            return pair_page(request, book, pair)
        linked = [one for one in book.linked(home, lang) if one.link == "same"]
        said = book.said_of_links(home, lang)
        request.state.count = len(linked)
        return html(request, "incident_links.html", 200, book, incident=home, linked=linked, said=said)

    @app.post("/links")
    def say(request: Request) -> Response:
        form, visitor = request.state.form, request.state.visitor
        book, lang = gate.book(visitor), language(request)
        left, right = form.get("left", ""), form.get("right", "")
        known = ID.fullmatch(left) and ID.fullmatch(right)
        pair = book.pairing(left, right, lang) if known else None
        if pair is None:
            raise HTTPException(404)
        given = {name: str(form.get(name, "")).strip()[: WHY_MOST + 1] for name in FIELDS}
        if given["body"] not in gate.sayable_links(visitor):
            return pair_page(request, book, pair, 403, given, wrong="lk.no.may")
        if given["act"] not in ACTS or len(given["why"]) > WHY_MOST:
            return pair_page(request, book, pair, 422, given, wrong="lk.no.other")
        write = form.get("sure", "") == "yes"
        try:
            saying = gate.say_link(visitor, _asked(given, left, right), write=write)
        except Busy:
            return pair_page(request, book, pair, 503, given, wrong="lk.no.busy")
        except Refused:
            # What is refused names members in words for commands; here it is said by what was tried.
            wrong = "lk.no.undo" if given["act"] == "undo" else "lk.no.other"
            return pair_page(request, book, pair, 422, given, wrong=wrong)
        if not write:
            return pair_page(request, book, pair, 200, given, saying)
        return RedirectResponse(f"{_here(pair)}&{urlencode({'lang': lang})}#said", 303)


def _here(pair: Pairing) -> str:
    return f"/incidents/{pair.left['report']}/links?with={pair.right['report']}"


def _asked(given: dict[str, str], left: str, right: str) -> AskedLink:
    act = cast("LinkAct", given["act"])
    groups = ((left,), (right,)) if act == "different" else ((left, right),)
    return AskedLink(act, groups, body=given["body"], why=given["why"] or None)
