"""The routes of cooperation and pledges: two pages and a calendar."""

import datetime as dt
from collections.abc import Callable

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response

from treve.products.say import Lang
from treve.web import coop_pages
from treve.web.gate import Gate
from treve.web.law import Html


def add_cooperation(app: FastAPI, gate: Gate, html: Html, language: Callable[[Request], Lang]) -> None:
    """Add the routes to the application."""

    @app.get("/cooperation")
    def cooperation(request: Request) -> HTMLResponse:
        book = gate.book(request.state.visitor)
        values = coop_pages.cooperation(book, request.query_params, language(request), _today())
        request.state.count = values["count"]
        return html(request, "cooperation.html", 200, book, **values)

    @app.get("/cooperation.ics")
    def calendar(request: Request) -> Response:
        found = gate.book(request.state.visitor).meetings(language(request))
        headers = {"content-disposition": 'attachment; filename="cooperation.ics"', "vary": "accept-language, cookie"}
        return Response(found, media_type="text/calendar; charset=utf-8", headers=headers)

    @app.get("/pledges")
    def pledges(request: Request) -> HTMLResponse:
        book = gate.book(request.state.visitor)
        values = coop_pages.pledges(book, request.query_params, language(request), _today())
        request.state.count = values["count"]
        return html(request, "pledges.html", 200, book, **values)


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()
