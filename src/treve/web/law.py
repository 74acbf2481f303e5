"""The routes of agreements, findings, duties, compliance, history, and of what people say of a finding.

What is said is written in two steps: the first answer shows the whole judgement, who signs it and to whom it goes; the
second writes it. Both are refused in plain words, and a refusal says that nothing was written.
"""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any, Protocol, cast, get_args
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException

from treve.base.errors import Busy, Refused
from treve.entries.judgement import ACTS, Act, Plea
from treve.node.judge import Asked
from treve.products.say import Lang
from treve.web import law_pages
from treve.web.gate import Gate
from treve.web.model import Book
from treve.web.model_terms import Chain

ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
NAME = re.compile(r"[A-Za-z0-9_.:-]{1,100}", re.ASCII)
WHY_MOST = 2_000


class Html(Protocol):
    """What makes a page of a template."""

    def __call__(
        self, request: Request, name: str, status: int = 200, book: Book | None = None, **values: Any
    ) -> HTMLResponse:
        """Return the page."""


def add_law(app: FastAPI, gate: Gate, html: Html, language: Callable[[Request], Lang]) -> None:
    """Add the routes to the application."""

    def book_for(request: Request) -> Book:
        return gate.book(request.state.visitor)

    @app.get("/agreements")
    def agreements(request: Request) -> HTMLResponse:
        book = book_for(request)
        return html(request, "agreements.html", 200, book, **law_pages.agreements(book, language(request)))

    def law_page(request: Request, agreement: str) -> HTMLResponse:
        book = book_for(request)
        found = law_pages.law(book, agreement, request.query_params, language(request))
        if found is None:
            raise HTTPException(404)
        return html(request, "agreement.html", 200, book, **found)

    @app.get("/agreement")
    def newest(request: Request) -> HTMLResponse:
        book = book_for(request)
        if book.terms is None:
            return html(request, "agreements.html", 200, book, **law_pages.agreements(book, language(request)))
        return law_page(request, book.terms.agreement)

    @app.get("/agreements/{agreement}")
    def law(request: Request, agreement: str) -> HTMLResponse:
        return law_page(request, agreement)

    def chain_for(request: Request, book: Book, incident: str, agreement: str, reading: str, version: str) -> Chain:
        found = book.by_report.get(incident) if ID.fullmatch(incident) else None
        chain = book.chain(found, agreement, version, reading, language(request)) if found else None
        if chain is None:
            raise HTTPException(404)
        return chain

    @app.get("/incidents/{incident}/findings/{agreement}/{reading}")
    def finding(request: Request, incident: str, agreement: str, reading: str) -> HTMLResponse:
        book, lang = book_for(request), language(request)
        version = request.query_params.get("version", "")
        chain = chain_for(request, book, incident, agreement, reading, version)
        return html(request, "finding.html", 200, book, **law_pages.chain(chain, lang))

    def judge_page(
        request: Request, chain: Chain, given: dict[str, str], status: int = 200, **values: Any
    ) -> HTMLResponse:  # fmt: skip
        book, lang = book_for(request), language(request)
        offers = gate.sayable(request.state.visitor, chain.terms)
        row = chain.row
        named = {name: row[name] for name in ("agreement", "version", "reading")}
        where = f"/incidents/{row['incident']}/judge?{urlencode(named)}&lang={law_pages.other(lang)}"
        shown = {**law_pages.chain(chain, lang), "wrong": "", "saying": None, **values}
        shown |= {"given": given, "offers": offers, "elsewhere": where, "pleas": get_args(Plea)}
        return html(request, "judge.html", status, book, **shown)

    @app.get("/incidents/{incident}/judge")
    def judge_form(request: Request, incident: str) -> HTMLResponse:
        asked = request.query_params
        chain = chain_for(
            request, book_for(request), incident, asked.get("agreement", ""), asked.get("reading", ""),
            asked.get("version", ""),
        )  # fmt: skip
        return judge_page(request, chain, _given({}))

    @app.post("/judge")
    def judge(request: Request) -> Response:
        form = request.state.form
        chain = chain_for(
            request, book_for(request), form.get("incident", ""), form.get("agreement", ""), form.get("shown", ""),
            form.get("version", ""),
        )  # fmt: skip
        given = _given(form)
        offers = {one.act: one.bodies for one in gate.sayable(request.state.visitor, chain.terms)}
        if given["body"] not in offers.get(cast(Act, given["act"]), ()):
            return judge_page(request, chain, given, 403, wrong="no.may")
        if bad := _bad(given, chain):
            return judge_page(request, chain, given, 422, wrong=bad)
        write = form.get("sure", "") == "yes"
        try:
            saying = gate.say(request.state.visitor, _asked(given, chain), write=write)
        except Busy:
            return judge_page(request, chain, given, 503, wrong="no.busy")
        except Refused:
            # What is refused names members and versions in words for commands; here it is said by what was tried.
            why = {"accept": "no.answer", "refuse": "no.answer", "withdraw": "no.withdraw"}.get(
                given["act"], "no.other"
            )
            return judge_page(request, chain, given, 422, wrong=why)
        if not write:
            return judge_page(request, chain, given, saying=saying)
        row = chain.row
        to = f"/incidents/{row['incident']}/findings/{row['agreement']}/{row['reading']}"
        return RedirectResponse(f"{to}?{urlencode({'version': row['version'], 'lang': language(request)})}#said", 303)

    @app.get("/duties")
    def duties(request: Request) -> HTMLResponse:
        book, lang = book_for(request), language(request)
        values = law_pages.duties(book, request.query_params, lang, _today())
        request.state.count = values["count"]
        return html(request, "duties.html", 200, book, **values)

    @app.get("/duties.ics")
    def calendar(request: Request) -> Response:
        found = book_for(request).calendar(language(request))
        headers = {"content-disposition": 'attachment; filename="duties.ics"', "vary": "accept-language, cookie"}
        return Response(found, media_type="text/calendar; charset=utf-8", headers=headers)

    @app.get("/compliance")
    def compliance(request: Request) -> HTMLResponse:
        from treve.web.query import under

        book = under(request.query_params, book_for(request))
        values = law_pages.compliance(book, request.query_params, language(request))
        request.state.count = values["count"]
        return html(request, "compliance.html", 200, book, **values)

    @app.get("/history")
    def history(request: Request) -> HTMLResponse:
        book = book_for(request)
        values = law_pages.past(book, request.query_params, language(request))
        request.state.count = len(values["rows"])
        return html(request, "history.html", 503 if values["busy"] else 200, book, **values)


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


_FIELDS = ("act", "body", "reading", "plea", "answers", "on", "why")


def _given(form: Any) -> dict[str, str]:
    """Return the fields of a judgement as they were typed, each no longer than it may be."""
    return {name: str(form.get(name, "")).strip()[: WHY_MOST + 1] for name in _FIELDS}


def _bad(given: dict[str, str], chain: Chain) -> str:
    """Return the word for what cannot be said, empty where nothing is wrong."""
    if given["act"] not in ACTS["finding"]:
        return "no.other"
    if (given["act"] == "explain") != bool(given["plea"]) or given["plea"] not in ("", *get_args(Plea)):
        return "no.plea"
    if given["on"]:
        try:
            if len(given["on"]) != 10:
                return "no.day"
            dt.date.fromisoformat(given["on"])
        except ValueError:
            return "no.day"
    readings = {"", *(one.id for one in chain.terms.readings)}
    long = len(given["why"]) > WHY_MOST
    named = not given["answers"] or (NAME.fullmatch(given["answers"]) and given["act"] in ("accept", "refuse"))
    return "no.other" if given["reading"] not in readings or long or not named else ""


def _asked(given: dict[str, str], chain: Chain) -> Asked:
    row = chain.row
    return Asked(
        about="finding", act=cast(Act, given["act"]), of=row["incident"], body=given["body"], why=given["why"] or None,
        on=given["on"] or None, agreement=row["agreement"], version=row["version"], reading=given["reading"] or None,
        plea=cast("Plea | None", given["plea"] or None), answers=given["answers"] or None,
    )  # fmt: skip
