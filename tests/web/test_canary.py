"""A word in every field of every kind of record, looked for wherever the program says or writes anything."""

import logging
import os
import stat
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from tests.web.asking import EXPORTS, addresses, of_terms
from tests.web.canary import KINDS, OPEN, PERSON, RECIPIENT, filled, planted
from tests.web.marked_centre import PASSWORD, PEOPLE, Site, article, enter
from tests.web.test_matrix import UNKNOWN_HASH, UNKNOWN_ID, ids_of

from treve.base.errors import TreveError
from treve.cli.main import AUDIENCE, treve
from treve.entries.records import Record
from treve.node.centre import open_centre
from treve.web.door import BrokenOff, Door

OUT = "signed out"
STRANGERS = ("p-liaison", "p-reader", "p-observer", "p-guarantor", "p-administrator", "p-auditor", OUT)
SECRET = "a passphrase of many letters"


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("canary") / "centre"


@pytest.fixture(scope="module")
def words(centre: Path) -> tuple[str, ...]:
    return planted(centre)


@pytest.fixture(scope="module")
def site(centre: Path, words: tuple[str, ...]) -> Iterator[Site]:
    site = Site(centre)
    yield site
    site.close()


def standing_in(text: str | bytes, words: tuple[str, ...]) -> list[str]:
    """Return which of the words stand in a text or in bytes, in either of two encodings."""
    lower = text.lower()
    if isinstance(lower, str):
        return [word for word in words if word in lower]
    return [word for word in words if word.encode() in lower or word.encode("utf-16-le") in lower]


def test_every_kind_of_record_has_its_words_or_a_reason_to_have_none(words: tuple[str, ...]) -> None:
    kinds = {kind.__name__ for kind in get_args(Record)}
    assert kinds == {kind.__name__ for kind in KINDS} | OPEN
    assert len(words) > 40
    assert filled(KINDS[0]).content.text == "zqcontenttextz"


def test_who_may_see_them_finds_the_words_on_the_pages_and_in_the_exports(site: Site, words: tuple[str, ...]) -> None:
    client = site.signed_in("p-analyst")
    told = "".join(
        client.get(path).text
        for path in ("/", "/incidents/" + "0123456789abcdef" * 2, "/documents", "/agreement", "/timeline")
    )
    for what in EXPORTS:
        told += CliRunner().invoke(treve, ["export", str(site.centre.path), what, "--as-seen-by", "p-analyst"]).output
    found = set(standing_in(told, words))
    assert {"zqcontenttextz", "zqheldrawz", "zqwherenamez", "zqidentitysourcez", "zqoriginalz"} <= found
    assert len(found) > 15


@pytest.mark.parametrize("visitor", STRANGERS)
def test_no_page_or_error_shows_a_word_and_nothing_is_logged_that_does(
    site: Site, words: tuple[str, ...], visitor: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = site.client() if visitor == OUT else site.signed_in(visitor)
    withheld = ids_of(site.loaded.view("p-analyst"))
    ids = {name: sorted(each for each in some if each) for name, some in withheld.items()}
    ids["incident"].append(UNKNOWN_ID)
    ids["document"].append(UNKNOWN_HASH)
    ids["name"] = ["violation"]
    asked = 0
    for path in addresses(site.app, ids, ()):
        answer = client.get(path)
        assert answer.status_code < 500
        found = standing_in(f"{answer.text} {list(answer.headers.items())}", words)
        assert [word for word in found if word not in path] == [], path
        asked += 1
    assert asked > 15
    # What asks, in this process, notes the addresses that it asks for; that is no log of ours.
    logged = "\n".join(each.getMessage() for each in caplog.records if not each.name.startswith("httpx"))
    assert standing_in(logged, words) == []


AUDIENCES = ("public", *(each for each in STRANGERS if each != OUT))


@pytest.mark.parametrize("visitor", AUDIENCES)
def test_no_command_for_an_audience_says_a_word_in_answers_files_or_refusals(
    site: Site, words: tuple[str, ...], visitor: str, tmp_path: Path
) -> None:
    path, output = site.centre.path, tmp_path / "report.html"
    lines = [["export", str(path), what] for what in EXPORTS]
    lines += [
        ["export", str(path), "incidents", "--format", "geojson"],
        ["export", str(path), "reports", "--format", "csv"],
    ]
    lines += [["report", str(path), "--day", "2025-04-02", "-o", str(output)], ["receipts", str(path), "--json"]]
    lines += [["prove", str(path), str(at), "--envelope"] for at in range(site.centre.size)]
    groups = ("identity", "content", "take_in", "held", "register", "parameters", "agreement", "release", "erasure",
              "annex", "effort", "judgement", "allegation", "edition", "linking", "statement_review")  # fmt: skip
    with open_centre(path) as opened:
        own = {entry.index: {group for record in entry.records if record for group in record.groups}
               for entry in opened.entries(site.centre.size - 15)}  # fmt: skip
    # What an entry has is asked for by everybody; what it has not, by each for a share of it, all of it between them.
    mine = AUDIENCES.index(visitor)
    lines += [
        ["prove", str(path), str(at), "--record", "1" if group in ("identity", "content") else "0", "--show", group]
        for at, has in own.items() for number, group in enumerate(groups)
        if group in has or (at + number) % len(AUDIENCES) == mine
    ]  # fmt: skip
    about = of_terms(path, "fr")
    asked = {line[0] for line in lines} | set(about)
    assert asked == {name for name, how in AUDIENCE.items() if how == "as_seen_by"}
    lines += [line for some in about.values() for line in some]
    for line in lines:
        done = CliRunner().invoke(treve, [*line, "--as-seen-by", visitor])
        why = str(done.exception) if isinstance(done.exception, TreveError) else ""
        assert done.exit_code == 0 or why, (line, done.output)
        file = output.read_text(encoding="utf-8") if output.exists() else ""
        assert standing_in(f"{done.output} {why} {file}", words) == [], line


class Watched:
    """A folder for temporary files, looked through all the time that something runs, and after."""

    def __init__(self, folder: Path, words: tuple[str, ...]) -> None:
        self.folder, self.words = folder, words
        self.found: set[str] = set()
        self.files: set[str] = set()
        folder.mkdir()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "Watched":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._look()

    def _watch(self) -> None:
        while not self._over.wait(0.002):
            self._look()

    def _look(self) -> None:
        for folder, _, names in os.walk(self.folder):
            for name in names:
                self.files.add(name)
                self.found |= set(standing_in(name, self.words))
                try:
                    self.found |= set(standing_in((Path(folder) / name).read_bytes(), self.words))
                except OSError:  # gone meanwhile
                    continue


def run(temporary: Path, *line: str, code: str = "from treve.cli.main import main; main()") -> tuple[int, str, str]:
    """Run the program in a process of its own; return its code, output and errors."""
    env = {**os.environ, "TMPDIR": str(temporary), "TREVE_TEST": "1"}
    done = subprocess.run([sys.executable, "-c", code, *line], env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


BROKEN = """
import treve.node.export
def export(view, what, *_):
    text = "".join(str(row) for row in view.told.to_dicts()) + "zqcontenttextz"
    raise KeyError(text) from ValueError(text)
treve.node.export.export = export
from treve.cli.main import main
main()
"""


def test_temporary_files_errors_and_reports_of_faults_hold_no_word_while_the_house_itself_works(
    centre: Path, words: tuple[str, ...], tmp_path: Path
) -> None:
    with Watched(tmp_path / "temporary", words) as watched:
        at, new = str(centre), tmp_path / "more.txt"
        new.write_text(article("zqoriginalz") + "A second raid killed three people on Sunday in Pontarel.\n")
        for line in (
            ("export", at, "incidents", "-o", str(tmp_path / "out.jsonl")),
            ("report", at, "--day", "2025-04-02", "--theatre", "valdria-2025-02-28", "-o", str(tmp_path / "out.pdf")),
            ("report", at, "--day", "2025-04-02", "--as-seen-by", "public", "-o", str(tmp_path / "public.pdf")),
            ("export", at, "log", "-o", str(tmp_path / "log")), ("verify", at), ("status", at),
            ("take-in", at, str(new)),
        ):  # fmt: skip
            code, said, errors = run(watched.folder, *line)
            assert code == 0, (line, said, errors)
            assert standing_in(said + errors, words) == [], line
        code, said, errors = run(watched.folder, "export", at, "reports", code=BROKEN)
        assert code == 3, errors
        assert standing_in(said + errors, words) == []
    assert watched.found == set()
    faults = [name for name in watched.files if name.startswith("treve-fault-")]
    assert len(faults) == 1, "the fault is told, or this would show nothing"
    kept = watched.folder / faults[0]
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert "ValueError" in kept.read_text() and "KeyError" in kept.read_text()
    assert standing_in((tmp_path / "public.pdf").read_bytes(), words) == []
    assert (
        standing_in(b"".join(file.read_bytes() for file in (tmp_path / "log").rglob("*") if file.is_file()), words)
        == []
    )


def test_a_fault_while_a_page_is_made_puts_no_word_into_the_answer_or_the_log(
    site: Site, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ValueError(f"it was {words}")

    monkeypatch.setattr("treve.web.pages.timeline", broken)
    answer = site.signed_in("p-reader").get("/timeline")
    assert answer.status_code == 500
    assert standing_in(answer.text, words) == []
    assert "an answer failed: '/timeline'" in caplog.text
    assert "ValueError" in caplog.text
    assert standing_in("".join(each.getMessage() for each in caplog.records if each.name == "treve.web"), words) == []


def test_an_answer_that_breaks_off_gives_the_server_no_word_to_note(words: tuple[str, ...]) -> None:
    async def half(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise ValueError(f"it was {words}")

    client = TestClient(Door(half, lambda *_: Response(), frozenset({"127.0.0.1"})), base_url="http://127.0.0.1")
    with pytest.raises(BrokenOff) as why:
        client.get("/")
    assert standing_in("".join(traceback.format_exception(why.value)), words) == []
    assert why.value.__suppress_context__


def test_on_disk_the_words_are_sealed_but_for_ids_and_the_cache_of_who_may_see_them(
    site: Site, centre: Path, words: tuple[str, ...], tmp_path: Path
) -> None:
    """Sealed, not secret: the keys of the records lie in the store too, and whoever has the disk has them."""
    site.loaded.view("p-analyst")
    (tmp_path / "pass").write_text(SECRET)
    with Watched(tmp_path / "temporary", words) as watched:
        code, said, errors = run(
            watched.folder, "backup", str(centre), str(tmp_path / "backup"), "--passphrase-file", str(tmp_path / "pass")
        )
        assert code == 0, errors
    assert watched.found == set()
    assert standing_in(said + errors, words) == []
    assert standing_in((tmp_path / "backup").read_bytes(), words) == []
    with open_centre(centre, to_write=True):
        found: dict[str, set[str]] = {}
        for file in centre.rglob("*"):
            if file.is_file():
                where = file.relative_to(centre)
                there = standing_in(file.read_bytes() + str(where).encode(), words)
                found.setdefault(where.parts[0], set()).update(there)
        assert "treve.db-wal" in found
    assert {name for name, there in found.items() if there} <= {"cache", *DATABASE}
    # An envelope stays as it was signed, and a marking beside it: ids stand there in the clear (docs/KEYS.md).
    assert set().union(*(found[name] for name in DATABASE)) <= {PERSON, RECIPIENT}
    assert stat.S_IMODE((centre / "cache").stat().st_mode) == 0o700


DATABASE = ("treve.db", "treve.db-wal")


def test_the_form_of_signing_in_tells_nobody_a_word(site: Site, words: tuple[str, ...]) -> None:
    for person in (*words[:5], *PEOPLE[:2]):
        answer = enter(site.client(), person, PASSWORD + "x")
        assert standing_in(answer.text.replace(person, ""), words) == []
