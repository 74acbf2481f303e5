"""The outer door of the page: who may knock, what every answer carries, and what is said when we stumble.

Any page in the reader's browser can send a request here under a name that it controls (DNS rebinding), also where Treve
listens on this machine only; so a request for another host than ours is refused. Every answer, refusals and faults
included, carries a policy that lets nothing run that we did not ship.
"""

import logging
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from treve.node.fault_report import fault_report
from treve.web.rules import FORMS

POLICY = "; ".join((
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'",
))  # fmt: skip
HEADERS = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    # Not "no-referrer": browsers would then send our own forms without saying from where.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "geolocation=(), camera=(), microphone=()"),
)
OWN_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})

_log = logging.getLogger("treve.web")


class Door:
    """ASGI middleware around the whole application. `plain(request, status)` makes the page of an error."""

    def __init__(self, app: ASGIApp, plain: Callable[[Request, int], Response], hosts: frozenset[str]) -> None:
        """Wrap the application; `hosts` are the names that are ours."""
        self._app = app
        self._plain = plain
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = _with_policy(message.get("headers", []), scope["path"])
            await send(message)

        request = Request(scope)
        refused = _refusal(request, self._hosts)
        if refused:
            await self._plain(request, refused)(scope, receive, guarded)
            return
        # HEAD is answered like GET; the server itself leaves out the body.
        inner = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope
        try:
            await self._app(inner, receive, guarded)
        except Exception as fault:  # noqa: BLE001 (the outer door)
            # The cause is kept in the log, without what was being worked on; the reader gets a page without either.
            _log.error("an answer failed: %r\n%s", scope["path"], "".join(fault_report(fault)))
            if started:
                # The server would write the whole of the fault into its own log.
                raise BrokenOff from None
            await self._plain(request, 500)(scope, receive, guarded)


class BrokenOff(Exception):
    """An answer that had begun was not brought to its end."""


def _refusal(request: Request, hosts: frozenset[str]) -> int:
    """Return the status with which a request is turned away at the door, 0 if it may come in."""
    host = request.headers.get("host", "")
    name = host if host.endswith("]") else host.rsplit(":", 1)[0]
    if name.lower() not in hosts:
        return 421
    return 0 if request.method in ("GET", "HEAD") or (request.method == "POST" and request.url.path in FORMS) else 405


def _with_policy(headers: list[tuple[bytes, bytes]], path: str) -> list[tuple[bytes, bytes]]:
    """Return the headers with ours, which go before whatever the answer had under these names."""
    ours = {name.encode(): value.encode() for name, value in HEADERS}
    # Libraries may be kept and asked about; what the record says may not lie about in a cache.
    ours[b"cache-control"] = b"no-cache" if path.startswith("/static/") else b"private, no-store"
    kept = [(name, value) for name, value in headers if name.lower() not in ours]
    if not any(name.lower() == b"vary" for name, _ in kept):
        kept.append((b"vary", b"cookie"))
    return [*kept, *ours.items()]
