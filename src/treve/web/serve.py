"""Open the page of a centre on this machine, and nowhere else."""

import contextlib
import errno
import logging
import socket
import sys
import threading
from pathlib import Path

import uvicorn

from treve.base.errors import Refused
from treve.node.centre import Centre, open_centre
from treve.node.settings import read_settings
from treve.node.view import View, view
from treve.products.say import Lang
from treve.statements.article import Article
from treve.web.adapt import book_of, prover, reader
from treve.web.app import make_app
from treve.web.model import Proof
from treve.web.render import HERE

HOST = "127.0.0.1"
NEEDED = ("vendor/htmx.min.js", "vendor/maplibre-gl.mjs", "vendor/countries.geojson")


def serve(path: Path, port: int) -> None:
    """Serve the page until somebody stops it.

    Raises:
        NotACentre: there is no centre at this path.
        Refused: the port is taken, or may not be listened on.
        Broken: what is stored does not hold.
    """
    with _listening(port) as listener, open_centre(path) as centre:
        loaded = Loaded(centre)
        language: Lang = "fr" if read_settings(path).language == "fr" else "en"
        app = make_app(loaded.view, lambda seen: book_of(seen, loaded.prove, loaded.read), language)
        app.state.current()
        for line in greeting(port, missing()):
            print(line, file=sys.stderr, flush=True)  # noqa: T201 (what a person who typed `treve serve` reads)
        logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
        config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, date_header=False)
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[listener])


class Loaded:
    """The view of an opened centre, derived anew when the log has grown."""

    def __init__(self, centre: Centre) -> None:
        """Keep the centre; nothing is derived yet."""
        self._centre = centre
        self._prove = prover(centre)
        self._read = reader(centre)
        self._lock = threading.Lock()
        self._held: tuple[int, View] | None = None

    def view(self) -> View:
        """Return the current view. Cost: a look at the checkpoint, unless there is something new."""
        with self._lock:
            size = self._centre.refresh()
            if self._held is None or self._held[0] != size:
                self._held = (size, view(self._centre))
            return self._held[1]

    def prove(self, entry: int) -> Proof | None:
        """Return the proof of an entry; never while the centre is taking note of new ones."""
        with self._lock:
            return self._prove(entry)

    def read(self, document: str, file_name: str) -> Article | None:
        """Return an article of the centre; never while the centre is taking note of new ones."""
        with self._lock:
            return self._read(document, file_name)


def greeting(port: int, lacking: tuple[str, ...]) -> list[str]:
    """Return what is said when the page opens."""
    said = [
        f"The page is at http://{HOST}:{port}/ (français : http://{HOST}:{port}/?lang=fr), on this machine only.",
        "It sees what is taken in while it runs. Stop it with Ctrl-C.",
    ]
    if lacking:
        said.append(
            f"There is no map: {', '.join(lacking)} not set up. Type: scripts/setup.sh run. The lists work without."
        )
    return said


def missing() -> tuple[str, ...]:
    """Return which files of the map are not in place."""
    return tuple(name for name in NEEDED if not (HERE / "static" / name).is_file())


def _listening(port: int) -> socket.socket:
    """Return a socket that listens on the loopback interface."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        # Listening at once, not only binding: of two that start together one is told.
        listener.listen(128)
    except OSError as why:
        listener.close()
        taken = why.errno == errno.EADDRINUSE
        raise Refused(
            f"Port {port} is taken by another program."
            if taken
            else f"Port {port} cannot be listened on: {why.strerror}.",
            where=f"{HOST}:{port}",
            remedy="Stop that program, or type another one: treve serve CENTRE --port 8081",
        ) from why
    return listener
