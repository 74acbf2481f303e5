"""All that a visitor can ask of a centre in this process, page and command line, as a table of answers."""

import asyncio
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock
from urllib.parse import quote, urlencode

from click.testing import CliRunner
from fastapi.routing import APIRoute
from tests.web.marked_centre import CHEAP, PASSWORD, form_of
from tests.web.pairs import Base, Side, visitors, without_the_log

from treve.base.errors import TreveError
from treve.cli.main import AUDIENCE, treve
from treve.node import agreements
from treve.node import centre as centre_module
from treve.node.centre import Centre
from treve.node.export import WHAT
from treve.node.reads import Noted, Read, Reads
from treve.node.sign_in import SignIn
from treve.node.view import View
from treve.web.app import app_for
from treve.web.door import OWN_HOSTS
from treve.web.gate import At
from treve.web.keeper import Keeper, Loaded

HOST = "127.0.0.1:8080"
AT = At(tls=False, hosts=OWN_HOSTS)
NEVER = ("/sign-in/set-up", "/sign-in")
"""Addresses whose pages carry what is drawn by chance for each session: a secret, the token of a form."""
EXPORTS = WHAT

Answers = dict[str, tuple[object, ...]]


class Unkept(Reads):
    """An audit of reads that keeps nothing, so that a thousand pages do not wait for the disk."""

    def __init__(self) -> None:
        """Open nothing."""

    def note(self, read: Read) -> None:
        """Pass it over."""

    def latest(self, most: int, before: int | None = None) -> list[Noted]:
        """Return nothing."""
        return []

    def close(self) -> None:
        """Close nothing."""


class Got(NamedTuple):
    """An answer of the application."""

    status: int
    headers: tuple[tuple[str, str], ...]
    text: str


class Asker:
    """The application of one side, asked without a network."""

    def __init__(self, side: Side, centre: Centre) -> None:
        """Make the application."""
        self.loaded = Loaded(centre, side.opened)
        self.keeper = Keeper(
            self.loaded, lambda: SignIn(side.path, self.loaded.members, using=CHEAP), Unkept, AT
        )  # fmt: skip
        self.app = app_for(self.keeper, AT)

    async def get(self, path: str, cookie: str = "", form: dict[str, str] | None = None) -> Got:
        """Return the answer to one request; a form is posted."""
        where, _, query = path.partition("?")
        body = urlencode(form).encode() if form is not None else b""
        headers = [(b"host", HOST.encode()), (b"cookie", cookie.encode())]
        if form is not None:
            headers += [(b"origin", f"http://{HOST}".encode()),
                        (b"content-type", b"application/x-www-form-urlencoded")]  # fmt: skip
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "root_path": "", "scheme": "http",
            "method": "GET" if form is None else "POST", "headers": headers,
            "path": where, "raw_path": where.encode(), "query_string": query.encode(),
            "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8080),
        }  # fmt: skip
        said: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            said.append(message)

        await self.app(scope, receive, send)
        told = tuple((name.decode(), value.decode()) for name, value in said[0]["headers"])
        return Got(said[0]["status"], told, b"".join(each.get("body", b"") for each in said[1:]).decode())

    async def enter(self, person: str) -> str:
        """Sign somebody in who needs no code; return the cookie."""
        page = await self.get("/sign-in")
        fields = {"form": form_of(page.text), "person": person, "password": PASSWORD, "next": "/"}
        answer = await self.get("/sign-in", _cookies(page), fields)
        assert answer.status == 303, answer.text
        return _cookies(answer)


def _cookies(got: Got) -> str:
    return "; ".join(value.split(";")[0] for name, value in got.headers if name == "set-cookie")


def addresses(app: Any, ids: dict[str, list[str]], words: Iterable[str]) -> Iterator[str]:
    """Give every address that can be read, from the router, with every id; and searches for every word."""
    for route in app.routes:
        if isinstance(route, APIRoute) and "GET" in (route.methods or ()) and route.path not in NEVER:
            for values in itertools.product(*(ids[name] for name in re.findall(r"{(\w+)}", route.path))):
                yield route.path.format(**dict(zip(re.findall(r"{(\w+)}", route.path), values, strict=True)))
    yield from ("/cooperation?on=2025-04-12&lang=fr", "/pledges?on=2025-04-12")
    yield from ("/history?since=2025-04-05", "/compliance?by=month&over=party", "/duties?on=2025-04-02&lang=fr")
    for word in words:
        for search in (
            "/?place={}place",
            "/timeline?text={}",
            "/pledges?party={}",
            "/api/incidents.geojson?side={}actor",
            "/documents?page={}",
            "/agreements/{}",
            "/?agreement={}",
        ):
            yield search.format(quote(word))


def ids_seen(views: Iterable[View]) -> dict[str, set[str]]:
    """Return what can be named in an address, by the name of the path's blank."""
    import json

    found: dict[str, set[str]] = {
        "incident": set(), "happening": set(), "document": set(), "agreement": set(), "reading": set(), "person": set(),
    }  # fmt: skip
    for seen in views:
        rows = [json.loads(text) for text in seen.timeline["row"]]
        found["incident"] |= {*seen.incidents["incident"], *seen.members["report"]}
        found["happening"] |= {row["id"] for row in rows}
        found["person"] |= {json.loads(text)["person"] for text in seen.persons["row"]}
        found["agreement"] |= {one.agreement for one in seen.agreements}
        found["reading"] |= {reading.id for one in seen.agreements for reading in one.readings}
        found["document"] |= {json.loads(text)["document"] for text in seen.articles["row"]} | set(
            seen.told["document"]
        )
    return found


def ask_page(
    side: Side, who: list[str], ids: dict[str, list[str]] | None, others: Side, thin: int | None = None
) -> tuple[Answers, dict[str, list[str]]]:
    """Return the answer to each visitor at each address, and the ids that were asked for.

    What is withheld on either side is asked for on both. `thin`: of the incidents and happenings that are seen, only a
    third are asked for, by this number.
    """
    with side.opened() as centre:
        asker = Asker(side, centre)
        if ids is None:
            found = ids_seen(asker.loaded.view(each) for each in who)
            if thin is not None:
                found = {name: {one for at, one in enumerate(sorted(some)) if (at + thin) % 3 == 0}
                         if name in ("incident", "happening") else some for name, some in found.items()}  # fmt: skip
            for one in (side, others):
                found["incident"] |= set(one.reports)
                found["document"] |= set(one.documents)
            ids = {name: sorted(each for each in some if each) for name, some in found.items()} | {
                "name": ["violation"]
            }
        with mock.patch("anyio.to_thread.run_sync", _at_once):
            answers = asyncio.run(_ask_all(asker, who, ids, (*side.words[:2], *others.words[:2])))
        asker.keeper.close()
        return {name: _masked(got, centre) for name, got in answers.items()}, ids


async def _at_once(work: Callable[..., object], *given: object, **_: object) -> object:
    """Do what a page is made by where it is asked for: one asks after the other, and a thread for each costs more."""
    return work(*given)


def _masked(got: Got, centre: Centre) -> tuple[object, ...]:
    text = without_the_log(re.sub(r'name="form" value="[0-9a-f]*"', "", got.text), centre)
    return got.status, text, sorted(pair for pair in got.headers if pair[0] != "set-cookie")


async def _ask_all(asker: Asker, who: list[str], ids: dict[str, list[str]], words: Iterable[str]) -> dict[str, Got]:
    answers: dict[str, Got] = {}
    for visitor in who:
        cookie = "" if visitor == "public" else await asker.enter(visitor)
        for path in addresses(asker.app, ids, sorted(words)):
            answers[f"{visitor} {path}"] = await asker.get(path, cookie)
    return answers


def typed(path: Path, size: int, seed: int) -> dict[str, list[list[str]]]:
    """Return what is typed of each command that gives out contents to an audience; languages and forms by the seed."""
    lang = ("en", "fr")[seed % 2]
    more = (("incidents", "geojson"), ("reports", "csv"), ("timeline", "ics"))
    chosen = more[seed % 3]
    return {
        "export": [["export", str(path), what, "--lang", lang] for what in EXPORTS]
        + [["export", str(path), chosen[0], "--format", chosen[1]]],
        "report": [["report", str(path), "--day", f"2025-04-{2 + seed % 17:02}", "--lang", lang, "-o", "OUTPUT"]],
        "receipts": [["receipts", str(path)], ["receipts", str(path), "--json"]],
        **of_terms(path, lang),
        "prove": [
            ["prove", str(path), str(at), *how]
            for at, how in zip(
                range(max(0, size - 8), size), itertools.cycle(PROVE[seed % 3 :] + PROVE[: seed % 3]), strict=False
            )
        ],
    }


def of_terms(path: Path, lang: str) -> dict[str, list[list[str]]]:
    """Return what is typed to read agreements, what they ask for, what changed, what was said and by whom."""
    said = ["--lang", lang]
    by = ["--by", "week", "--over", "province"]
    return {
        "terms show": [["terms", "show", str(path), *said]],
        "terms diff": [["terms", "diff", str(path), str(path), *said]],
        "terms timeline": [["terms", "timeline", str(path), *said]],
        "history": [["history", str(path)], ["history", str(path), "--json"]],
        "duties": [["duties", str(path), "--on", "2025-04-02", *said]],
        "tracker": [["tracker", str(path), "--on", "2025-04-12", *how, *said] for how in ((), ("--pledges",))],
        "compliance": [["compliance", str(path), *by, *said]],
        "link list": [["link", "list", str(path)], ["link", "list", str(path), "--json"]],
        "link queue": [["link", "queue", str(path), *said]],
        "statement queue": [["statement", "queue", str(path), *said], ["statement", "queue", str(path), "--json"]],
        "statement list": [["statement", "list", str(path), "article.txt"]],
        "person list": [["person", "list", str(path)], ["person", "list", str(path), "--json"]],
    }


PROVE = (("--envelope",), ("--record", "1", "--show", "content"), ("--record", "0", "--show", "take_in"))


def ask_commands(side: Side, visitor: str, seed: int, *, everything: bool) -> Answers:
    """Return what each command that gives out contents says to an audience: output, errors, exit code, file.

    Of a proof that is given only that it was, and what it opens: it is made of the log's own hashes. Where not
    everything is asked, it is a third of the lines, by the seed.
    """
    output = side.path / "output.html"
    answers: Answers = {}

    def opened(path: Path, **_: object) -> Centre:
        return open_centre(side.path, store=side.store)

    open_centre = centre_module.open_centre
    lines = typed(side.path, side.store.size(), seed)
    assert set(lines) == {name for name, how in AUDIENCE.items() if how == "as_seen_by"}
    with (
        mock.patch.object(centre_module, "open_centre", opened),
        mock.patch.object(agreements, "open_centre", opened),
        mock.patch.object(agreements, "note_deed", lambda *_, **__: None),
        side.opened() as centre,
    ):
        for at, words in enumerate(itertools.chain.from_iterable(lines.values())):
            if not everything and (at + seed) % 3:
                continue
            output.unlink(missing_ok=True)
            line = [str(output) if each == "OUTPUT" else each for each in words]
            with mock.patch("treve.node.reads.note_deed", lambda *_, **__: None):
                done = CliRunner().invoke(treve, [*line, "--as-seen-by", visitor])
            refused = done.exception if isinstance(done.exception, TreveError) else None
            assert done.exit_code == 0 or refused is not None, (line, done.output, done.exception)
            said = (refused.what, refused.where, refused.remedy) if refused else ()
            text = done.output if words[0] != "prove" or refused else "proved"
            file = output.read_text(encoding="utf-8") if output.exists() else ""
            name = " ".join(["" if each == str(side.path) else each for each in words])
            answers[name] = tuple(
                without_the_log(each.replace(str(side.path), ""), centre) for each in (*said, text, file)
            )
    return answers


Make = Callable[[Base, Path, int], tuple[Side, Side]]


def differences(
    make: Make, start: Base, folder: Path, seed: int, *, everything: bool = False
) -> tuple[list[str], Answers, tuple[Side, Side]]:
    """Return at which addresses and commands a pair answers differently, the answers of one, and the two."""
    one, other = make(start, folder, seed)
    who = list(visitors(seed))
    first, ids = ask_page(one, who, None, other, None if everything else seed)
    second, _ = ask_page(other, who, ids, one)
    asker = who[seed // 2 % 2]
    first |= ask_commands(one, asker, seed, everything=everything)
    second |= ask_commands(other, asker, seed, everything=everything)
    assert first.keys() == second.keys()
    return [name for name in first if first[name] != second[name]], first, (one, other)


def told_secrets(answers: Answers, side: Side) -> list[str]:
    """Return where a word stands that is withheld, but for addresses that asked for one."""
    found = []
    for name, told in answers.items():
        text = str(told)
        found += [f"{name}: {word}" for word in side.words if word not in name and word in text]
    return found


def shown_words(answers: Answers) -> set[str]:
    """Return the words of what is shown that stand in some answer; without any a test would show nothing."""
    return set(re.findall(r"s\dx\d{6}", str(list(answers.values()))))
