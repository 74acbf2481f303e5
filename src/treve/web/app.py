"""The page of a centre: list, map, one incident with its reasons and proof, and the agreement.

Every page is made of the book of its visitor (web/gate.py), so what he may not see is in none of them. Only reading is
offered, and signing in.
"""

import logging
import math
import re
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import polars as pl
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from treve.base.errors import TreveError
from treve.products.marks import TOGETHER, Together
from treve.products.say import Lang
from treve.products.svg import TURNS
from treve.web import geojson, pages
from treve.web.coop import add_cooperation
from treve.web.door import OWN_HOSTS, Door
from treve.web.gate import Alone, At, Gate, SignInFirst, Visitor, hold_against_rules, watched
from treve.web.law import add_law
from treve.web.links import add_links
from treve.web.model import Book
from treve.web.query import PAGE_ROWS, BadQuery, Query, address, drawable, read, select, under
from treve.web.render import HERE, Words, colours, environment, family_svg, mark_svg
from treve.web.review import add_reviews
from treve.web.sign_in import add_sign_in, address_of_sign_in
from treve.web.telling import Teller
from treve.web.words import say

ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
KNOWN_STATUS = frozenset({400, 401, 403, 404, 405, 421, 422, 500, 503})
SIDES_MOST = 400

V = TypeVar("V")

_log = logging.getLogger("treve.web")


def make_app(load: Callable[[], V], adapt: Callable[[V], Book], otherwise: Lang = "en") -> FastAPI:
    """Return the application for the operator of a centre in which nobody has a role.

    Args:
        load: gives the current view; the same object as before when nothing has changed.
        adapt: makes the book of a view; called once for each view.
        otherwise: the language where neither address nor browser asks for one that we have.
    """
    return app_for(Alone(_Books(load, adapt).current), At(False, OWN_HOSTS), otherwise)


def app_for(gate: Gate, at: At, otherwise: Lang = "en") -> FastAPI:
    """Return the application.

    Args:
        gate: says who asks, and what each may see.
        at: where readers reach it.
        otherwise: the language where neither address nor browser asks for one that we have.
    """
    templates = environment()
    for name in templates.list_templates():
        templates.get_template(name)
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, title="Treve")
    app.router.route_class = watched(gate)

    def html(request: Request, name: str, status: int = 200, book: Book | None = None, **values: Any) -> HTMLResponse:
        lang = language(request, otherwise)
        text = templates.get_template(name).render(
            w=Words(lang, book), t=Teller(lang, book) if book else None, lang=lang, other=other_than(lang), book=book,
            address=address, colours=colours(),
            **{"query": Query(), "here": "/", "elsewhere": "", "visitor": _visitor(request, status), **values},
        )  # fmt: skip
        varies = "accept-language, hx-request, cookie"
        return HTMLResponse(text.translate(TURNS), status, headers={"content-language": lang, "vary": varies})

    def book_for(request: Request) -> Book:
        return gate.book(request.state.visitor)

    def plain(request: Request, status: int, field: str = "") -> Response:
        known = status if status in KNOWN_STATUS else 400 if status < 500 else 500
        return html(request, "error.html", status, None, known=known, field=field)

    @app.exception_handler(HTTPException)
    def on_http(request: Request, why: HTTPException) -> Response:
        return plain(request, why.status_code)

    @app.exception_handler(BadQuery)
    def on_query(request: Request, why: BadQuery) -> Response:
        return plain(request, 422, why.field)

    @app.exception_handler(SignInFirst)
    def on_sign_in(request: Request, why: SignInFirst) -> Response:
        lang = language(request, otherwise)
        to = address_of_sign_in(why.to, request, lang)
        if request.url.path.startswith("/api/") or request.headers.get("hx-request"):
            # A script asks: it is told, and htmx takes the reader there.
            answer = plain(request, 401)
            answer.headers["hx-redirect"] = to
            return answer
        return RedirectResponse(to, 303)

    @app.exception_handler(TreveError)
    def on_error(request: Request, why: TreveError) -> Response:
        _log.error("%s", why)
        return plain(request, 503)

    @app.get("/healthz")
    def health() -> JSONResponse:
        return JSONResponse({"status": "ok", "log_size": gate.log_size()})

    @app.get("/")
    def overview(request: Request) -> HTMLResponse:
        book = under(request.query_params, book_for(request))
        values = _overview(book, read(request.query_params, book))
        request.state.count = values["count"]
        return html(request, "overview.html", 200, book, **values)

    @app.get("/incidents/{incident}")
    def incident(request: Request, incident: str) -> Response:
        book = book_for(request)
        lang = language(request, otherwise)
        found = book.by_report.get(incident) if ID.fullmatch(incident) else None
        if found is None:
            raise HTTPException(404)
        if found != incident:
            return RedirectResponse(f"/incidents/{found}?lang={lang}", 307)
        values = _incident(book, found, lang)
        request.state.count = len(values["linked"])
        return html(request, "incident.html", 200, book, here=f"/incidents/{found}", **values)

    @app.get("/timeline")
    def timeline(request: Request) -> HTMLResponse:
        book, lang = book_for(request), language(request, otherwise)
        values = pages.timeline(book, request.query_params, lang)
        request.state.count = values["count"]
        return html(request, "timeline.html", 200, book, **values)

    @app.get("/timeline/{happening}")
    def happening(request: Request, happening: str) -> Response:
        to = pages.where_in_timeline(book_for(request), happening, language(request, otherwise))
        if not to:
            raise HTTPException(404)
        return RedirectResponse(to, 307)

    @app.get("/happenings/{happening}")
    def whole(request: Request, happening: str) -> HTMLResponse:
        book = book_for(request)
        values = pages.happening(book, happening, language(request, otherwise))
        if values is None:
            raise HTTPException(404)
        return html(request, "happening.html", 200, book, **values)

    @app.get("/words-and-deeds")
    def facing(request: Request) -> HTMLResponse:
        book, lang = book_for(request), language(request, otherwise)
        return html(request, "facing.html", 200, book, **pages.facing(book, request.query_params, lang))

    @app.get("/documents")
    def documents(request: Request) -> HTMLResponse:
        book, lang = book_for(request), language(request, otherwise)
        values = pages.documents(book, request.query_params, lang)
        request.state.count = len(values["rows"])
        return html(request, "documents.html", 200, book, **values)

    @app.get("/documents/{document}")
    def document(request: Request, document: str) -> HTMLResponse:
        book, lang = book_for(request), language(request, otherwise)
        opened = book.document(document) if HASH.fullmatch(document) else None
        if opened is None:
            raise HTTPException(404)
        return html(request, "document.html", 200, book, **pages.document(opened, request.query_params, lang))

    @app.get("/api/incidents.geojson")
    def places(request: Request) -> JSONResponse:
        book = under(request.query_params, book_for(request))
        rows = select(book, read(request.query_params, book))
        request.state.count = len(rows)
        return JSONResponse(
            geojson.features(rows, _bbox(request.query_params.get("bbox", ""))), media_type="application/geo+json"
        )

    @app.get("/api/zones.geojson")
    def zones(request: Request) -> JSONResponse:
        return JSONResponse(
            _zones(under(request.query_params, book_for(request)), language(request, otherwise)),
            media_type="application/geo+json",
        )

    @app.get("/marks/{name}.svg")
    def mark(name: str) -> Response:
        found = family_svg(name)
        if found is not None:
            return Response(found, media_type="image/svg+xml")
        what, _, hatch = name.partition("-")
        if what not in TOGETHER or hatch not in ("", "hatch"):
            raise HTTPException(404)
        return Response(mark_svg(_together(what), hatch=bool(hatch)), media_type="image/svg+xml")

    app.mount("/static", StaticFiles(directory=HERE / "static", check_dir=False))
    add_law(app, gate, html, lambda request: language(request, otherwise))
    add_links(app, gate, html, lambda request: language(request, otherwise))
    add_cooperation(app, gate, html, lambda request: language(request, otherwise))
    add_reviews(app, gate, html, lambda request: language(request, otherwise))
    add_sign_in(app, gate, at, html, lambda request: language(request, otherwise))
    hold_against_rules(app)
    app.add_middleware(Door, plain=plain, hosts=at.hosts)
    return app


class _Books(Generic[V]):
    """The book of the current view; made anew when the view is another object."""

    def __init__(self, load: Callable[[], V], adapt: Callable[[V], Book]) -> None:
        self._load = load
        self._adapt = adapt
        self._held: tuple[V, Book] | None = None
        self._lock = threading.Lock()

    def current(self) -> Book:
        with self._lock:
            view = self._load()
            if self._held is None or self._held[0] is not view:
                self._held = (view, self._adapt(view))
            return self._held[1]


def _visitor(request: Request, status: int) -> Visitor | None:
    """Who is named in the head of a page; nobody where something went wrong, so that all are answered alike."""
    visitor: Visitor | None = getattr(request.state, "visitor", None)
    return visitor if status < 400 or status in (401, 403, 429) else None


def other_than(lang: Lang) -> Lang:
    """Return the other language."""
    return "en" if lang == "fr" else "fr"


def language(request: Request, otherwise: Lang = "en") -> Lang:
    """Return the language asked for in the address, else that which the browser prefers, else the one given."""
    asked = request.query_params.get("lang", "")
    if asked in ("en", "fr"):
        return "fr" if asked == "fr" else "en"
    best: tuple[float, Lang] = (0.0, otherwise)
    for part in request.headers.get("accept-language", "")[:200].split(","):
        tag, _, rest = part.strip().partition(";q=")
        code = tag.split("-")[0].lower()
        try:
            weight = float(rest) if rest else 1.0
        except ValueError:
            continue
        if code in ("en", "fr") and weight > best[0]:
            best = (weight, "fr" if code == "fr" else "en")
    return best[1]


def _overview(book: Book, query: Query) -> dict[str, Any]:
    """Return what the first page shows: the rows of one page, the counts of the legend, the choices of the filter."""
    rows = select(book, query)
    # The legend offers the other verdicts too, so it counts them whichever is chosen.
    # What its own sources have withdrawn stays in the list and is counted nowhere.
    judged = select(book, query._replace(verdict="")).filter(pl.col("verification") != "withdrawn")
    counted = dict(judged.group_by("class").len().iter_rows())
    last = max(1, math.ceil(len(rows) / PAGE_ROWS))
    page = min(query.page, last)
    first = (page - 1) * PAGE_ROWS
    sides = sorted({one for name in ("side_a", "side_b") for one in book.rows[name].explode().drop_nulls().unique()})
    return {
        "query": query,
        "rows": rows.slice(first, PAGE_ROWS).to_dicts(),
        "first": first + 1,
        "count": len(rows),
        "page": page,
        "last": last,
        "counts": {what: counted.get(what, 0) for what in TOGETHER},
        "unplaced": len(rows.filter(~drawable())),
        "sides": sides[:SIDES_MOST],
        **pages.ahead(book),
        "map_url": address(query, "", "/api/incidents.geojson", page=1),
        "names": sorted({one.agreement: one.name for one in book.agreements}.items()),
    }


def _incident(book: Book, incident: str, lang: Lang) -> dict[str, Any]:
    """Return what the page of one incident shows."""
    row = book.rows.row(by_predicate=pl.col("incident") == incident, named=True)
    linked = book.linked(incident, lang)
    entries: dict[int, int] = {}
    for one in linked:
        entries[one.told["entry"]] = entries.get(one.told["entry"], 0) + 1
    places = [
        {"lat_e7": one["lat_e7"], "lon_e7": one["lon_e7"], "radius_m": one["radius_m"], "class": one["class"]}
        for one in (*({**each.told, "class": ""} for each in linked), {**row, "class": row["class:"]})
        if one["lat_e7"] is not None and one["radius_m"] is not None
    ]
    return {
        "row": row,
        "findings": book.findings(incident, lang),
        "linked": linked,
        "said": book.said_of_links(incident, lang),
        "places": places,
        "proofs": [(entry, count, book.prove(entry)) for entry, count in sorted(entries.items())],
    }


def _zones(book: Book, lang: Lang) -> dict[str, Any]:
    """Return the outlines of the zones with their standing; of zones without one, what they are the whole of."""
    zones = book.terms.zones if book.terms else []
    found = [
        {
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": [_closed(ring)]},
            "properties": {
                "zone": zone.id,
                "name": f"{zone.definition.say(lang)} ({say(f'zone.{one.standing}', lang)})",
                "standing": one.standing,
                "by": one.by,
            },
        }
        for zone in zones
        for one in zone.geometries
        for ring in one.rings
    ]
    whole = sorted({name for zone in zones if not zone.geometries for name in zone.whole_of})
    return {"type": "FeatureCollection", "features": found, "whole_of": whole, "lands": _lands(book)}


def _lands(book: Book) -> dict[str, Any]:
    """Return the lands and towns that the register of places draws."""
    lands = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [_closed(list(ring))]}}
        for _, rings in book.lands
        for ring in rings
    ]
    towns = [
        {
            "type": "Feature",
            "properties": {"town": town.name},
            "geometry": {"type": "Point", "coordinates": [town.lon_deg, town.lat_deg]},
        }
        for town in book.towns
    ]
    return {"type": "FeatureCollection", "features": [*lands, *towns]}


def _closed(ring: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return ring if ring[0] == ring[-1] else [*ring, ring[0]]


def _bbox(text: str) -> tuple[float, float, float, float] | None:
    if not text:
        return None
    try:
        west, south, east, north = (float(part) for part in text[:100].split(","))
    except ValueError as why:
        raise BadQuery("bbox") from why
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise BadQuery("bbox")
    return west, south, east, north


def _together(what: str) -> Together:
    return next(one for one in TOGETHER if one == what)
