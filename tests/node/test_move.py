"""A centre moves from one store to another and back: root, proofs and erasures stay; broken off, it is whole."""

import io
import random
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.node.nursery import Nursery
from tests.postgres import Server

from treve.base.errors import Broken, Busy, NotACentre, Refused, TreveError
from treve.ledger.sealing import Record
from treve.node import move as moving
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.move import move
from treve.node.settings import settings_text
from treve.node.store import open_store, store_of
from treve.node.verify import verify
from treve.stores.postgres import schema_of
from treve.stores.store import Store

TOKEN = b"a text of the witness that is erased"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "centre"
    init(path, settings=settings_text())
    with open_centre(path, to_write=True) as centre:
        for number in range(60):
            document = centre.keep_original(io.BytesIO(b"document %d" % number)) if number % 9 == 0 else None
            records = [
                Record({"content": TOKEN, "place": b"{}"}, f"{number * 100 + at:032x}") for at in range(number % 7)
            ]
            marking = b'{"tlp":"green"}' if number % 3 else None
            centre.append([NewEntry("take-in", records, original=document, marking=marking)])
        centre.erase([(4, 0), (7, 3)], originals=[document for document in [_first_document(path)] if document])
    return path


def _first_document(path: Path) -> str | None:
    with open_centre(path) as centre:
        return next(each.original for each in centre.outlines() if each.original)


@pytest.fixture
def copy(whole: Path, tmp_path: Path, postgres: Server) -> Iterator[Path]:
    path = Path(shutil.copytree(whole, tmp_path / "centre"))
    yield path
    # All copies are of one log, and a database holds a log once.
    with open_centre(path) as centre:
        postgres.sql(f"DROP SCHEMA IF EXISTS {schema_of(centre.origin)} CASCADE")


def state(path: Path) -> object:
    store = open_store(path)
    size = store.size()
    found = (list(store.entries(0, size)), list(store.known_rows()), store.originals(), store.counts())
    store.close()
    with open_centre(path) as centre:
        return (*found, centre.checkpoint(), [centre.prove(index) for index in range(size)])


def schemas(postgres: Server) -> list[tuple[object, ...]]:
    """The centres of the server; other tests may have left theirs there."""
    return postgres.sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'treve%' ORDER BY 1")


def test_there_and_back_everything_is_as_it_was(copy: Path, postgres: Server) -> None:
    before, settings = state(copy), (copy / "settings.yaml").read_text()
    others = schemas(postgres)
    there = move(copy, postgres.address)
    assert (there.moved, there.entries, there.leftover) == (True, 62, "")
    assert there.proofs >= 20
    assert state(copy) == before
    assert verify(copy, (copy / "checkpoint").read_bytes()).notes == ()
    assert not list(copy.glob("treve.db*"))
    assert not (copy / "moved-from").exists()
    assert (copy / "settings.yaml").read_text().startswith(settings)
    assert move(copy, postgres.address)[:2] == (False, 62)
    back = move(copy, "sqlite")
    assert (back.moved, back.entries, back.leftover) == (True, 62, "")
    assert state(copy) == before
    assert (copy / "settings.yaml").read_text() == settings
    assert schemas(postgres) == others
    assert move(copy, "sqlite").moved is False
    assert verify(copy).ok


def test_a_moved_centre_goes_on(copy: Path, postgres: Server) -> None:
    move(copy, postgres.address)
    with open_centre(copy, to_write=True) as centre:
        assert centre.append([NewEntry("take-in", [Record({"content": b"more"}, f"{9:032x}")])])[0].entry == 62
        centre.erase([(62, 0), (20, 0)])
        assert centre.leftover == ""
    assert verify(copy).ok
    move(copy, "sqlite")
    with open_centre(copy, to_write=True) as centre:
        assert centre.size == 64
        assert centre.known([f"{9:032x}"])
        centre.append([NewEntry("take-in", [])])
    assert verify(copy).ok


def test_what_cannot_be_moved_is_said_and_stays(copy: Path, postgres: Server, tmp_path: Path) -> None:
    before = state(copy)
    bad = {
        "postgresql://u:hunter2@host/db": Refused, "postgresql:///db?host=/nowhere": Refused, "mysql://x/y": Refused,
    }  # fmt: skip
    for address, kind in bad.items():
        with pytest.raises(kind) as why:
            move(copy, address)
        assert "hunter2" not in str(why.value)
    with open_centre(copy, to_write=True), pytest.raises(Busy):
        move(copy, postgres.address)
    with pytest.raises((NotACentre, Refused)):
        move(tmp_path, postgres.address)
    assert state(copy) == before
    twin = Path(shutil.copytree(copy, tmp_path / "twin"))
    move(copy, postgres.address)
    with pytest.raises(Refused, match="already"):
        move(twin, postgres.address)
    assert state(twin) == before
    with pytest.raises(Refused, match="one PostgreSQL to another"):
        move(copy, postgres.address.replace("/postgres?", "/template1?"))


def test_what_was_copied_wrongly_is_never_put_in_force(
    copy: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(copy)
    real = moving._copy

    def spoil(*commands: str) -> Callable[[Store, Store, Callable[[int], None]], None]:
        def copying(source: Store, new: Store, progress: Callable[[int], None]) -> None:
            real(source, new, progress)
            with new._writing() as db:  # type: ignore[attr-defined]
                for command in commands:
                    db.exec_driver_sql(command)

        return copying

    for commands in (
        ["UPDATE packs SET pack = pack || 'x' WHERE entry = 9"], ["DELETE FROM openings WHERE entry = 0"],
        ["UPDATE log SET hash = 'x' WHERE entry = 30"], ["DELETE FROM known WHERE entry = 3"],
        ["UPDATE known SET fingerprint = 'x' WHERE entry = 3"], ["UPDATE secrets SET secrets = 'x' WHERE entry = 61"],
        ["UPDATE originals SET size = size + 1"], ["DELETE FROM originals"],
    ):  # fmt: skip
        monkeypatch.setattr(moving, "_copy", spoil(*commands))
        with pytest.raises(Broken, match="not what was there"):
            move(copy, postgres.address)
        assert store_of(copy) == "sqlite"
        assert state(copy) == before
    monkeypatch.undo()
    assert move(copy, postgres.address).moved


@pytest.mark.parametrize("back", [False, True])
def test_broken_off_at_every_third_step_one_store_is_in_force_and_whole(
    copy: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    assert _broken_off(copy, postgres, monkeypatch, back, range(1 + back, 60, 3)) >= 5


@pytest.mark.soak
@pytest.mark.parametrize("back", [False, True])
def test_broken_off_at_any_step_one_store_is_in_force_and_whole(
    copy: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    assert _broken_off(copy, postgres, monkeypatch, back, range(1, 60)) >= 14


def _broken_off(copy: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch, back: bool, fails_at: range) -> int:
    """Let calls by which a move changes anything fail, before and after they were done; return how many did."""
    before, others = state(copy), schemas(postgres)
    if back:
        move(copy, postgres.address)
    to = "sqlite" if back else postgres.address
    steps, created = 0, moving._create
    for fail_at in fails_at:
        calls = 0

        def failing(real: Callable[..., Any], fail_at: int = fail_at) -> Callable[..., Any]:
            def call(*arguments: Any, **named: Any) -> Any:
                nonlocal calls
                calls += 1
                if calls == fail_at:
                    raise OSError(5, "it fails here, before")
                done = real(*arguments, **named)
                calls += 1
                if calls == fail_at:
                    if real is created:
                        done.close()
                    raise OSError(5, "it fails here, after")
                return done

            return call

        with monkeypatch.context() as patch:
            for name in ("_create", "_copy", "_compare", "write_whole", "name_store", "sync_folder", "_remove"):
                patch.setattr(moving, name, failing(getattr(moving, name)))
            for name in ("treve.stores.postgres.PostgresStore", "treve.stores.sqlite.SqliteStore"):
                patch.setattr(f"{name}.finish", failing(_method(name, "finish")))
            patch.setattr(
                "treve.stores.postgres.PostgresStore.drop",
                failing(_method("treve.stores.postgres.PostgresStore", "drop")),
            )
            patch.setattr("pathlib.Path.rename", failing(Path.rename))
            try:
                moved = move(copy, to)
            except (OSError, TreveError):
                steps += 1
                moved = None
        assert verify(copy).ok, fail_at
        assert state(copy) == before, fail_at
        assert move(copy, to).entries == 62
        assert state(copy) == before
        assert not (copy / "moved-from").exists()
        assert store_of(copy) == to
        if back:
            assert schemas(postgres) == others
        else:
            assert not list(copy.glob("treve.db*"))
        move(copy, postgres.address if back else "sqlite")
        if moved is not None:
            break
    return steps


def _method(name: str, method: str) -> Callable[..., Any]:
    module, _, kind = name.rpartition(".")
    found: Callable[..., Any] = getattr(getattr(__import__(module, fromlist=[kind]), kind), method)
    return found


MOVER = """
from treve.node.move import move

def run(what, number, path):
    move(path, what)
    say("moved")
"""


def test_twenty_kills_of_a_move_leave_a_whole_centre(copy: Path, postgres: Server) -> None:
    before = state(copy)
    draw = random.Random(5)
    nursery = Nursery(MOVER)
    broken_off = 0
    try:
        nursery.round("sqlite", 0, copy, 1, 0)
        began = time.monotonic()
        nursery.round(postgres.address, 0, copy, 1, 0)
        takes_s = time.monotonic() - began  # here and today
        for number in range(20):
            to = postgres.address if store_of(copy) == "sqlite" else "sqlite"
            # The last one is waited for, so that some come to their end however slow this machine is today.
            said = nursery.round(to, number, copy, number // 19, draw.uniform(0, 4 * takes_s * (number + 1) / 20))
            assert not [line for line in said if line.startswith("failed")], said
            broken_off += "moved" not in said
            assert state(copy) == before
    finally:
        nursery.close()
    assert verify(copy).ok
    assert 0 < broken_off < 20
    move(copy, "sqlite")
    assert not (copy / "moved-from").exists()
    assert state(copy) == before
