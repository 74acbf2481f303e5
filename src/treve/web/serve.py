"""Open the page of a centre: on this machine, or, once it has members, to them."""

import contextlib
import errno
import logging
import socket
import sys
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn

from treve.base.errors import Refused
from treve.node.centre import open_centre
from treve.node.reads import Reads
from treve.node.settings import read_settings
from treve.node.sign_in import SignIn
from treve.products.say import Lang
from treve.release.predicate import OPERATOR, PUBLIC
from treve.web.app import app_for
from treve.web.door import OWN_HOSTS
from treve.web.gate import At
from treve.web.keeper import Keeper, Loaded
from treve.web.render import HERE

HOST = "127.0.0.1"
NEEDED = ("vendor/htmx.min.js", "vendor/maplibre-gl.mjs", "vendor/countries.geojson")


def serve(path: Path, port: int, host: str = HOST, at: str | None = None) -> None:
    """Serve the page until somebody stops it.

    Args:
        path: the centre.
        port: where to listen.
        host: the address to listen on; another than this machine's own only once there are members.
        at: the address that readers type, "https://centre.example", where something in front of us keeps TLS.

    Raises:
        NotACentre: there is no centre at this path.
        Refused: the port is taken, may not be listened on, or not for others than the operator.
        Broken: what is stored does not hold.
    """
    reached = reached_at(host, at)
    with _listening(port, host) as listener, open_centre(path) as centre:
        loaded = Loaded(centre)
        members = loaded.members()
        if members.is_empty and (host != HOST or at is not None):
            raise Refused(
                "Nobody has a role in this centre yet, so whoever reached the page would see everything.",
                where=host, remedy="Adopt a register of members first: treve register CENTRE members FILE",
            )  # fmt: skip
        keeper = Keeper(
            loaded, lambda: SignIn(path, loaded.members), lambda: Reads(path, to_write=True), reached
        )  # fmt: skip
        language: Lang = "fr" if read_settings(path).language == "fr" else "en"
        app = app_for(keeper, reached, language)
        loaded.book(OPERATOR if members.is_empty else PUBLIC)
        accounts = keeper.sign_in
        has_accounts = accounts is None or bool(accounts.known())
        said = [*greeting(port, missing(), host, at), *warnings(members.is_empty, has_accounts, host, reached)]
        for line in said:
            print(line, file=sys.stderr, flush=True)  # noqa: T201 (what a person who typed `treve serve` reads)
        logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
        # Whoever stands in front says whose address it is; without one there is nobody to believe.
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, server_header=False, date_header=False,
            proxy_headers=at is not None, forwarded_allow_ips=HOST,
        )  # fmt: skip
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listener])
        keeper.close()


def reached_at(host: str, at: str | None) -> At:
    """Return where readers reach the page.

    Raises:
        Refused: `at` is no address of a site.
    """
    hosts = set(OWN_HOSTS)
    if host not in ("", "0.0.0.0", "::"):  # noqa: S104 (a name for "everywhere" is nobody's own name)
        hosts.add(f"[{host}]" if ":" in host else host.lower())
    if at is None:
        return At(False, frozenset(hosts))
    parts = urlsplit(at)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/") or parts.query:
        remedy = "Type it as readers do, without a page: --at https://centre.example"
        raise Refused(f"{at!r} is not the address of a site.", where="--at", remedy=remedy)
    hosts.add(f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname)
    return At(parts.scheme == "https", frozenset(hosts), f"{parts.scheme}://{parts.netloc}".lower())


def greeting(port: int, lacking: tuple[str, ...], host: str = HOST, at: str | None = None) -> list[str]:
    """Return what is said when the page opens."""
    where = at.rstrip("/") if at else f"http://{host}:{port}"
    only = ", on this machine only" if host == HOST and at is None else ""
    said = [
        f"The page is at {where}/ (français : {where}/?lang=fr){only}.",
        "It sees what is taken in while it runs. Stop it with Ctrl-C.",
    ]
    if lacking:
        said.append(
            f"There is no map: {', '.join(lacking)} not set up. Type: scripts/setup.sh run. The lists work without."
        )
    return said


def warnings(alone: bool, has_accounts: bool, host: str, at: At) -> list[str]:
    """Return what whoever opens the page to members should know."""
    said = []
    if not alone and not has_accounts:
        said.append("Nobody can sign in yet. The first administrator: treve account add CENTRE PERSON")
    if host != HOST and not at.tls:
        said.append(
            "Warning: passwords travel in the clear. TLS belongs in front of this page: put a server that keeps "
            "certificates before it, and type the address that readers use: --at https://centre.example"
        )
    return said


def missing() -> tuple[str, ...]:
    """Return which files of the map are not in place."""
    return tuple(name for name in NEEDED if not (HERE / "static" / name).is_file())


def _listening(port: int, host: str = HOST) -> socket.socket:
    """Return a socket that listens, on the loopback interface unless another is named."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        # Listening at once, not only binding: of two that start together one is told.
        listener.listen(128)
    except OSError as why:
        listener.close()
        taken = why.errno == errno.EADDRINUSE
        raise Refused(
            f"Port {port} is taken by another program."
            if taken
            else f"Port {port} cannot be listened on: {why.strerror}.",
            where=f"{host}:{port}",
            remedy="Stop that program, or type another one: treve serve CENTRE --port 8081",
        ) from why
    return listener
