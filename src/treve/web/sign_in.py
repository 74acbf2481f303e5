"""Signing in and out, one's own account, and the two pages of those who watch: accounts, and the audit of reads.

Forms need no script. Each carries the token of its session, and is answered with a redirect when it was good, so that
nothing is sent twice by going back.
"""

import re
import secrets
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import quote, urlencode

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup
from starlette.exceptions import HTTPException

from treve.base.errors import Refused
from treve.node.sign_in import Entered, SignIn, Wrong, address_of_codes, drawing
from treve.products.say import Lang
from treve.web.gate import At, Gate, Visitor

# Where one may be taken after signing in: a page of ours, never another site.
_NEXT = re.compile(r"/(?![/\\])[\w./?=&%:,+~-]{0,500}", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,12}", re.ASCII)


class Html(Protocol):
    """What makes a page of a template."""

    def __call__(self, request: Request, name: str, status: int = 200, **values: Any) -> HTMLResponse:
        """Return the page."""


def address_of_sign_in(to: str, request: Request, lang: Lang) -> str:
    """Return where one signs in, and what one wanted to see."""
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    if request.method not in ("GET", "HEAD") or not _NEXT.fullmatch(wanted):
        wanted = "/"
    return f"{to}?{urlencode({'lang': lang, 'next': wanted}, quote_via=quote)}"


def add_sign_in(app: FastAPI, gate: Gate, at: At, html: Html, language: Callable[[Request], Lang]) -> None:
    """Add the routes to the application."""

    def page(request: Request, name: str, status: int = 200, **values: Any) -> HTMLResponse:
        to, where = _next(request), request.url.path.removesuffix("/password")
        other = urlencode({"lang": "en" if language(request) == "fr" else "fr", "next": to}, quote_via=quote)
        given = {"next": to, "wrong": "", "wait": 0, "elsewhere": f"{where}?{other}", **values}
        return html(request, name, status, **given)

    def entered(request: Request, done: Entered) -> Response:
        lang, to = language(request), _next(request)
        if done.stage == "in":
            where = to
        else:
            step = "/sign-in/code" if done.stage == "code" else "/sign-in/set-up"
            where = f"{step}?{urlencode({'lang': lang, 'next': to}, quote_via=quote)}"
        answer = RedirectResponse(where, 303)
        _keep(answer, at, at.cookie, done.token)
        return answer

    @app.get("/sign-in")
    def sign_in(request: Request) -> Response:
        _accounts(gate)
        visitor = _who(request)
        if visitor.signed_in:
            return RedirectResponse(_next(request), 303)
        kept = request.cookies.get(at.form_cookie, "")[:100] or secrets.token_urlsafe(24)
        form = visitor.form if visitor.session else _accounts(gate).form_of(kept)
        answer = page(request, "sign_in.html", form=form, person="")
        _keep(answer, at, at.form_cookie, kept)
        return answer

    @app.post("/sign-in")
    def with_password(request: Request) -> Response:
        given = request.state.form
        person = given.get("person", "").strip()[:100]
        visitor = _who(request)
        done = _accounts(gate).with_password(person, given.get("password", ""), _address(request), visitor.token)
        if isinstance(done, Wrong):
            return page(request, "sign_in.html", 429 if done.wait_s else 403, form=visitor.form, person=person,
                        **_why(done))  # fmt: skip
        if done.stage == "in":
            gate.note(visitor._replace(who=done.person), "/sign-in", "", None, 303)
        return entered(request, done)

    @app.get("/sign-in/code")
    def code(request: Request) -> Response:
        visitor = _who(request)
        if visitor.signed_in or visitor.session is None:
            return RedirectResponse(_next(request), 303)
        return page(request, "code.html", form=visitor.form)

    @app.post("/sign-in/code")
    def with_code(request: Request) -> Response:
        visitor = _who(request)
        assert visitor.session is not None
        given = request.state.form.get("code", "")
        done = _accounts(gate).with_code(visitor.session, given, _address(request), visitor.token)
        if isinstance(done, Wrong):
            return page(request, "code.html", 429 if done.wait_s else 403, form=visitor.form, **_why(done))
        gate.note(visitor, "/sign-in", "", None, 303)
        return entered(request, done)

    def set_up_page(request: Request, status: int = 200, **values: Any) -> Response:
        visitor = _who(request)
        assert visitor.session is not None
        secret = _accounts(gate).secret(visitor.session)
        drawn = drawing(address_of_codes(visitor.who, secret, request.url.hostname or "centre"))
        grouped = " ".join(secret[n : n + 4] for n in range(0, len(secret), 4))
        # Our own drawing of squares; nothing that anybody typed is in it but as black and white.
        return page(request, "set_up.html", status, form=visitor.form, drawing=Markup(drawn), secret=grouped, **values)  # noqa: S704

    def may_set_up(visitor: Visitor) -> bool:
        return visitor.session is not None and visitor.session.stage != "code" and not _accounts(gate).has_codes(
            visitor.who
        )  # fmt: skip

    @app.get("/sign-in/set-up")
    def set_up(request: Request) -> Response:
        if not may_set_up(_who(request)):
            return RedirectResponse("/", 303)
        return set_up_page(request)

    @app.post("/sign-in/set-up")
    def confirm(request: Request) -> Response:
        visitor = _who(request)
        if not may_set_up(visitor):
            raise HTTPException(403)
        assert visitor.session is not None
        done = _accounts(gate).confirm(visitor.session, request.state.form.get("code", ""), visitor.token)
        if done is None:
            return set_up_page(request, 403, wrong="wrong_code")
        gate.note(visitor, "/sign-in", "", None, 200)
        # The session is a new one, and its forms have another token: this page has none.
        answer = page(request, "recovery.html", codes=done[1], visitor=None)
        _keep(answer, at, at.cookie, done[0].token)
        return answer

    @app.post("/sign-out")
    def sign_out(request: Request) -> Response:
        session = _who(request).session
        assert session is not None
        _accounts(gate).end(session)
        answer = RedirectResponse(f"/?lang={language(request)}", 303)
        answer.delete_cookie(at.cookie, path="/", secure=at.tls, httponly=True, samesite="lax")
        return answer

    def account_page(request: Request, status: int = 200, **values: Any) -> Response:
        visitor, accounts = _who(request), _accounts(gate)
        return page(
            request, "account.html", status, form=visitor.form, has_codes=accounts.has_codes(visitor.who),
            left=accounts.recovery_left(visitor.who), **values,
        )  # fmt: skip

    @app.get("/account")
    def account(request: Request) -> Response:
        return account_page(request, changed="changed" in request.query_params)

    @app.post("/account/password")
    def password(request: Request) -> Response:
        visitor, given = _who(request), request.state.form
        assert visitor.session is not None
        if given.get("new", "") != given.get("again", ""):
            return account_page(request, 403, wrong="wrong_again", changed=False)
        try:
            done = _accounts(gate).change_password(
                visitor.session, given.get("old", ""), given.get("new", ""), _address(request)
            )
        except Refused:
            return account_page(request, 403, wrong="wrong_length", changed=False)
        if done is not None:
            return account_page(request, 429 if done.wait_s else 403, **{**_why(done, "wrong_old"), "changed": False})
        return RedirectResponse(f"/account?changed&lang={language(request)}", 303)

    @app.get("/accounts")
    def accounts(request: Request) -> Response:
        rows = gate.known()
        request.state.count = len(rows)
        return page(request, "accounts.html", rows=rows)

    @app.get("/audit")
    def audit(request: Request) -> Response:
        before = request.query_params.get("before", "")
        rows = gate.noted(int(before) if _NUMBER.fullmatch(before) else None)
        request.state.count = len(rows)
        return page(request, "audit.html", rows=rows)


def _accounts(gate: Gate) -> SignIn:
    """Return the accounts.

    Raises:
        HTTPException: 404 while there are no members.
    """
    found = gate.sign_in
    if found is None:
        raise HTTPException(404)
    return found


def _who(request: Request) -> Visitor:
    visitor: Visitor = request.state.visitor
    return visitor


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _next(request: Request) -> str:
    asked = request.query_params.get("next", "") or getattr(request.state, "form", {}).get("next", "")
    return asked if _NEXT.fullmatch(asked) else "/"


def _why(done: Wrong, otherwise: str = "wrong") -> dict[str, Any]:
    """Return what a page says of a step that was not taken; whole minutes, so that it tells nothing finer."""
    return {"wrong": "wrong_wait" if done.wait_s else otherwise, "wait": -(-done.wait_s // 60)}


def _keep(answer: Response, at: At, name: str, value: str) -> None:
    answer.set_cookie(name, value, path="/", secure=at.tls, httponly=True, samesite="lax")
