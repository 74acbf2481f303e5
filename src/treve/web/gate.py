"""Who comes in: every request passes here before its page is made, and its answer before it leaves.

`Watched` is the only kind of route that the application has, so there is no page that goes another way. It looks up the
rule of the route, asks the gate for the visitor, reads and proves a form, and notes what was read.
"""

import contextlib
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qs

from fastapi import FastAPI, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.routing import Mount

from treve.node.accounts import Known
from treve.node.judge import Asked
from treve.node.link import AskedLink
from treve.node.reads import Noted
from treve.node.review_statement import Asked as Reviewing
from treve.node.sayable import Offer
from treve.node.sign_in import SignIn
from treve.release.predicate import OPERATOR, PUBLIC
from treve.stores.accounts import Session
from treve.terms.model import Terms
from treve.web.model import Book
from treve.web.model_links import SayingLink
from treve.web.model_press import ReviewSaying
from treve.web.model_terms import Saying
from treve.web.rules import MOUNTS, RULES, Need, Rule, may

FORM_BYTES = 8_192


class At(NamedTuple):
    """Where a centre is reached: whether under TLS, which hosts are ours, and the address that readers type."""

    tls: bool
    hosts: frozenset[str]
    address: str = ""

    @property
    def cookie(self) -> str:
        """The name of the session's cookie; under TLS one that no other host can set."""
        return "__Host-treve" if self.tls else "treve"

    @property
    def form_cookie(self) -> str:
        """The name of the cookie that binds the form of somebody who has no session yet."""
        return "__Host-treve-form" if self.tls else "treve-form"


class Visitor(NamedTuple):
    """Who asks: `who` is the audience's id. Without a session, the operator of a centre without members, or the public.

    `duties`: of his roles, those that count for the centre itself (`Members.duties`). `token` is what his browser
    keeps; `form` what every form of his must bring back.
    """

    who: str
    name: str = ""
    organisation: str = ""
    roles: tuple[str, ...] = ()
    duties: frozenset[str] = frozenset()
    session: Session | None = None
    token: str = ""
    form: str = ""

    @property
    def signed_in(self) -> bool:
        """Whether he has come all the way in."""
        return self.session is not None and self.session.stage == "in"

    def may(self, need: Need) -> bool:
        """Say whether he has what a route needs; for the pages' navigation, never instead of the gate."""
        if self.who == OPERATOR:
            return need == "reader"
        return self.signed_in and may(need, self.roles, self.duties)


ALONE = Visitor(OPERATOR)
PASSER_BY = Visitor(PUBLIC)


class SignInFirst(Exception):
    """Somebody who is not signed in, or not all the way, asks for what needs it; `to` is where he goes first."""

    def __init__(self, to: str) -> None:
        """Keep where to go."""
        super().__init__(to)
        self.to = to


class Gate(Protocol):
    """What the application asks about its visitors."""

    @property
    def sign_in(self) -> SignIn | None:
        """Accounts, once there are members."""

    def visitor(self, request: Request) -> Visitor:
        """Return who asks."""

    def is_own(self, origin: str, host: str) -> bool:
        """Say whether a form that is sent to this host came from a page of ours."""

    def book(self, visitor: Visitor) -> Book:
        """Return the book of what a visitor may see."""

    def sayable(self, visitor: Visitor, terms: Terms) -> tuple[Offer, ...]:
        """Return what a visitor may say of a finding under these terms, and in whose name."""

    def say(self, visitor: Visitor, asked: Asked, *, write: bool) -> Saying:
        """Write down what a visitor says of a finding, or only say what would be written."""

    def sayable_links(self, visitor: Visitor) -> tuple[str, ...]:
        """Return in whose name a visitor may speak of links."""

    def say_link(self, visitor: Visitor, asked: AskedLink, *, write: bool) -> SayingLink:
        """Write down what a visitor says of links, or only say what would be written."""

    def reviewable(self, visitor: Visitor) -> tuple[str, ...]:
        """Return the bodies in whose name a visitor may review statements."""

    def review(self, visitor: Visitor, asked: Reviewing, *, write: bool) -> ReviewSaying:
        """Write down what a visitor says of a statement, or only say what would be written."""

    def note(self, visitor: Visitor, route: str, of: str, count: int | None, status: int) -> None:
        """Note a read; if that cannot be done it is not answered."""

    def noted(self, before: int | None) -> list[Noted]:
        """Return the latest of the audit of reads."""

    def known(self) -> list[Known]:
        """Return what is told of the accounts."""

    def log_size(self) -> int:
        """Return how many entries the log has."""


class Alone:
    """The gate of a centre without members: the operator of the machine, and nobody to keep out."""

    sign_in = None

    def __init__(self, book: Callable[[], Book]) -> None:
        """Keep what makes the book."""
        self._book = book

    def visitor(self, _request: Request) -> Visitor:
        """Return the operator."""
        return ALONE

    def is_own(self, _origin: str, _host: str) -> bool:
        """There are no forms."""
        return False

    def book(self, _visitor: Visitor) -> Book:
        """Return the one book."""
        return self._book()

    def sayable(self, visitor: Visitor, terms: Terms) -> tuple[Offer, ...]:  # noqa: ARG002 (as Gate has it)
        """Nobody is signed in, so nobody says anything here; the commands do."""
        return ()

    def say(self, visitor: Visitor, asked: Asked, *, write: bool) -> Saying:  # noqa: ARG002 (as Gate has it)
        """Nobody is signed in."""
        raise HTTPException(403)

    def sayable_links(self, visitor: Visitor) -> tuple[str, ...]:  # noqa: ARG002 (as Gate has it)
        """Nobody is signed in."""
        return ()

    def say_link(self, visitor: Visitor, asked: AskedLink, *, write: bool) -> SayingLink:  # noqa: ARG002 (as Gate has it)
        """Nobody is signed in."""
        raise HTTPException(403)

    def reviewable(self, visitor: Visitor) -> tuple[str, ...]:  # noqa: ARG002 (as Gate has it)
        """Nobody is signed in, so nobody says anything here; the commands do."""
        return ()

    def review(self, visitor: Visitor, asked: Reviewing, *, write: bool) -> ReviewSaying:  # noqa: ARG002 (as Gate)
        """Nobody is signed in."""
        raise HTTPException(403)

    def note(self, visitor: Visitor, route: str, of: str, count: int | None, status: int) -> None:
        """Nobody has a role, so there is nothing to note."""

    def noted(self, _before: int | None) -> list[Noted]:
        """Return nothing."""
        return []

    def known(self) -> list[Known]:
        """Return nothing."""
        return []

    def log_size(self) -> int:
        """Return how many entries the log has."""
        return self._book().head.size


def admit(gate: Gate, request: Request, rule: Rule) -> Visitor:
    """Return the visitor, if he may have what this route gives.

    Raises:
        SignInFirst: he must sign in, or finish doing so.
        HTTPException: 404 for what does not exist without members, 403 where his roles do not reach.
    """
    visitor = gate.visitor(request)
    need = rule.need
    if visitor.who == OPERATOR:
        if need in ("everybody", "public_view", "reader") and request.url.path != "/sign-in":
            return visitor
        raise HTTPException(404)
    if need in ("everybody", "public_view"):
        return visitor
    if visitor.session is None:
        raise SignInFirst("/sign-in")
    if need == "halfway":
        return visitor
    if not visitor.signed_in:
        raise SignInFirst("/sign-in/code" if visitor.session.stage == "code" else "/sign-in/set-up")
    if not may(need, visitor.roles, visitor.duties):
        raise HTTPException(403)
    return visitor


def watched(gate: Gate) -> type[APIRoute]:
    """Return the kind of route that an application with this gate has."""

    class Watched(APIRoute):
        """A route whose visitors pass the gate."""

        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            inner = super().get_route_handler()
            method = "POST" if "POST" in (self.methods or ()) else "GET"
            rule = RULES[method, self.path]

            async def handler(request: Request) -> Response:
                state = request.state
                state.visitor = await run_in_threadpool(admit, gate, request, rule)
                state.count = None
                state.form = {}
                if method == "POST":
                    state.form = await _form(request)
                    _prove(gate, request, state.visitor, state.form)
                status, of = 500, _noted_id(request.path_params.get(rule.of, "")) if rule.of else ""
                try:
                    answer = await inner(request)
                    status = answer.status_code
                except HTTPException as why:
                    status = why.status_code
                    raise
                finally:
                    if rule.noted and state.visitor.signed_in and status < 500:
                        await run_in_threadpool(gate.note, state.visitor, self.path, of, state.count, status)
                return answer

            return handler

    return Watched


def _noted_id(asked: str) -> str:
    r"""Return an id as it is noted: whatever no id of ours holds, such as the end of a line, becomes a question mark.

    >>> _noted_id("0a\n7 2026-01-01T00:00:00Z saal")
    '0a?7?2026?01?01T00?00?00Z?saal'
    """
    return "".join(each if each.isascii() and each.isalnum() else "?" for each in asked[:64])


async def _form(request: Request) -> Mapping[str, str]:
    """Return the fields of a form, each once.

    Raises:
        HTTPException: 400 for anything else than a short form.
    """
    data = b""
    async for part in request.stream():
        data += part
        if len(data) > FORM_BYTES:
            raise HTTPException(400)
    with contextlib.suppress(ValueError):
        if request.headers.get("content-type", "").split(";")[0].strip() == "application/x-www-form-urlencoded":
            found = parse_qs(data.decode(), keep_blank_values=True, strict_parsing=bool(data), max_num_fields=20)
            if all(len(values) == 1 for values in found.values()):
                return {name: values[0] for name, values in found.items()}
    raise HTTPException(400)


def _prove(gate: Gate, request: Request, visitor: Visitor, form: Mapping[str, str]) -> None:
    """Turn away a form that another site has sent, or that belongs to another session.

    Raises:
        HTTPException: 403.
    """
    from hmac import compare_digest

    own = gate.is_own(request.headers.get("origin", ""), request.headers.get("host", ""))
    if not own or not visitor.form or not compare_digest(form.get("form", "").encode(), visitor.form.encode()):
        raise HTTPException(403)


def hold_against_rules(app: FastAPI) -> None:
    """Make sure that the router and the table of rules name the same routes.

    Raises:
        AssertionError: one of them names a route that the other does not.
    """
    routed: set[tuple[str, str]] = set()
    for each in app.routes:
        if isinstance(each, Mount):
            assert each.path in MOUNTS, f"{each.path} has no rule"
            continue
        assert isinstance(each, APIRoute), f"{each!r} does not pass the gate"
        routed |= {(method, each.path) for method in each.methods or ()}
    assert routed == set(RULES), f"without a rule, or without a route: {sorted(routed ^ set(RULES))}"
