"""What only PostgreSQL can get wrong: lost connections, a second writer, old rows, and what its messages tell."""

import signal
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from tests.postgres import Server

from treve.base.errors import Broken, Busy, NotACentre, Refused, TreveError
from treve.ledger.audit import StoredEntry
from treve.stores.address import Address, read_address
from treve.stores.originals import Kept
from treve.stores.postgres import PostgresStore, schema_of
from treve.stores.store import Erasure, KnownRow


def entry(index: int, secret: bytes = b"secret", pack: bytes = b"pack") -> StoredEntry:
    return StoredEntry(index, index.to_bytes(32, "big"), b"envelope", b"signature", pack, secret, None)


@pytest.fixture
def origin() -> str:
    return f"test/{uuid.uuid4().hex}/1"


@pytest.fixture
def address(postgres: Server) -> Address:
    return cast("Address", read_address(postgres.address))


@pytest.fixture
def store(address: Address, origin: str) -> Iterator[PostgresStore]:
    opened = PostgresStore(address, origin, create=True)
    yield opened
    opened.close()


def cut(postgres: Server) -> None:
    postgres.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'treve'")


def traces(folder: Path, *tokens: bytes) -> list[str]:
    """Return every file of the server's data directory in which one of these lies."""
    return [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and any(token in path.read_bytes() for token in tokens)
    ]


def test_what_is_erased_is_in_no_file_of_the_server(postgres: Server, store: PostgresStore) -> None:
    secrets = [b"a secret of the witness, number %d, nowhere to be found" % number for number in range(100)]
    # Large ones lie in a table of their own.
    packs = [b"%d pack of the witness" % number * (1 + number * 5) for number in range(100)]
    key = b"a key of thirty-two bytes length"
    store.append([entry(at, secrets[at], packs[at]) for at in range(100)], originals=[Kept(b"h" * 32, 1, key)])
    postgres.sql("CHECKPOINT")
    tokens = (b"secret of the witness", b"pack of the witness", key)
    assert traces(postgres.folder, *tokens)
    erasures = [Erasure(at, b"\0" * 32, b"empty") for at in range(100)]
    store.append([entry(100)], erasures=erasures, forgotten=[b"h" * 32])
    assert store.leftover == ""
    assert traces(postgres.folder, *tokens) == []
    assert [each.pack for each in store.entries(0, 100)] == [b"empty"] * 100


def test_where_the_server_would_keep_erased_bytes_it_is_said(postgres: Server, address: Address, origin: str) -> None:
    role = f"weak_{uuid.uuid4().hex[:8]}"
    postgres.sql(f"CREATE ROLE {role} LOGIN", f"GRANT CREATE ON DATABASE postgres TO {role}")
    weak = Address({**address.parameters, "user": role}, address.shown)
    store = PostgresStore(weak, origin, create=True)
    store.append([entry(0)])
    store.append([entry(1)], erasures=[Erasure(0, b"\0", b"e")])
    assert "pg_switch_wal" in store.leftover
    store.close()


def test_a_second_writer_is_kept_out_and_readers_are_not(
    address: Address, origin: str, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("treve.stores.postgres._WAIT_S", 0.2)
    with pytest.raises(Busy):
        PostgresStore(address, origin, to_write=True)
    reader = PostgresStore(address, origin)
    store.append([entry(0)])
    assert reader.size() == 1
    with pytest.raises(Broken, match="opened for reading"):
        reader.append([entry(1)])
    reader.close()
    store.close()
    second = PostgresStore(address, origin, to_write=True)
    second.append([entry(1)])
    second.close()


def test_after_a_lost_connection_the_next_call_goes_on(postgres: Server, store: PostgresStore) -> None:
    store.append([entry(0)])
    cut(postgres)
    with pytest.raises(TreveError) as lost:
        store.append([entry(1)])
    assert "again" in lost.value.remedy
    assert store.size() == 1
    store.append([entry(1)])
    cut(postgres)
    assert store.hashes(0, 2) == [entry(0).hash, entry(1).hash]


def test_a_writer_that_lost_its_lock_cannot_make_two_logs_of_one(
    postgres: Server, address: Address, origin: str, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("treve.stores.postgres._WAIT_S", 0.2)
    store.append([entry(0)])
    cut(postgres)
    second = PostgresStore(address, origin, to_write=True)
    second.append([entry(1, b"of the second")])
    for _ in range(2):
        with pytest.raises((Broken, Busy)):
            store.append([entry(1, b"of the first")])
    second.close()
    with pytest.raises(Broken, match="does not follow"):
        store.append([entry(1, b"of the first")])
    assert [each.secrets for each in store.entries(0, 2)] == [b"secret", b"of the second"]
    store.append([entry(2)])


def test_even_without_any_lock_one_number_is_given_once(
    address: Address, origin: str, store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two writers that each see an empty log, as if locks and the first look had failed: the database lets one in."""
    monkeypatch.setattr("treve.stores.tables.require_following", lambda *_: None)
    store.append([entry(0, b"of the first")])
    with pytest.raises(Broken, match="Nothing was stored"):
        store.append([entry(0, b"of the second")], [KnownRow(b"id", 0, 0, b"print")])
    assert [each.secrets for each in store.entries(0, 1)] == [b"of the first"]
    assert store.some_known() is None


def test_what_was_acknowledged_is_there_after_the_server_crashed() -> None:
    try:
        server = Server()
    except (OSError, KeyError, RuntimeError) as why:
        pytest.skip(f"PostgreSQL cannot be started here: {why}")
    try:
        address = cast("Address", read_address(server.address))
        store = PostgresStore(address, "test/crash/1", create=True)
        for number in range(5):
            store.append([entry(number * 3 + at) for at in range(3)])
            server.stop(signal.SIGQUIT)
            with pytest.raises(TreveError) as gone:
                store.size()
            assert gone.value.remedy
            with pytest.raises(TreveError):
                store.append([entry(number * 3 + 3)])
            server.start()
            assert store.size() == number * 3 + 3
        store.close()
        server.sql("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        reader = PostgresStore(address, "test/crash/1")
        assert any("fsync" in said for said in reader.integrity())
        reader.close()
        with pytest.raises(Refused, match="fsync"):
            PostgresStore(address, "test/crash/1", to_write=True)
        server.sql("ALTER SYSTEM SET fsync = on", "ALTER SYSTEM SET log_statement = 'mod'", "SELECT pg_reload_conf()")
        with pytest.raises(Refused, match="log_parameter_max_length"):
            PostgresStore(address, "test/crash/1", to_write=True)
    finally:
        server.close()


def test_commits_wait_for_the_disk_whatever_the_servers_default(
    postgres: Server, address: Address, origin: str
) -> None:
    postgres.sql("ALTER DATABASE postgres SET synchronous_commit = off")
    try:
        store = PostgresStore(address, origin, create=True)
        with store._writing() as db:
            assert db.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"
        store.close()
    finally:
        postgres.sql("ALTER DATABASE postgres RESET synchronous_commit")


def test_what_is_not_there_or_not_ours_is_not_opened(postgres: Server, address: Address, origin: str) -> None:
    with pytest.raises(NotACentre):
        PostgresStore(address, origin)
    postgres.sql(f"CREATE SCHEMA {schema_of(origin)}")
    with pytest.raises(NotACentre):
        PostgresStore(address, origin, to_write=True)
    with pytest.raises(Refused, match="already"):
        PostgresStore(address, origin, create=True)
    nowhere = Address({"host": "/nowhere", "dbname": "x", "password": "hunter2"}, "postgresql:///x")
    with pytest.raises(Refused, match="cannot be reached") as refused:
        PostgresStore(nowhere, origin)
    assert "hunter2" not in str(refused.value)


def test_a_schema_that_was_being_filled_is_made_anew(address: Address, origin: str) -> None:
    first = PostgresStore(address, origin, create=True, moving=True)
    first.append([entry(0)])
    first.close()
    second = PostgresStore(address, origin, create=True, moving=True)
    assert second.size() == 0
    second.finish()
    second.close()
    with pytest.raises(Refused, match="already"):
        PostgresStore(address, origin, create=True, moving=True)
    third = PostgresStore(address, origin, to_write=True)
    third.drop()
    third.close()
    with pytest.raises(NotACentre):
        PostgresStore(address, origin)


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://me:hunter2@host/db", "postgresql://host/db?password=hunter2", "postgresql://me:hunter2@host:x/db",
        "postgresql://me:hunter2@[host/db", "mysql://me:hunter2@host/db", "postgresql://me:hunter2@host/",
        "me:hunter2@host", "postgresql://host/db?hunter2", "", "SQLITE", "env:", "env:NOT_SET_ANYWHERE",
        "postgresql://host/db#hunter2", "postgresql://host/db?options=-c%20fsync%3Doff",
    ],
)  # fmt: skip
def test_an_address_with_a_password_or_a_fault_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_address(text)
    assert "hunter2" not in str(refused.value)
    assert refused.value.remedy


def test_a_password_may_come_from_the_environment_and_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TREVE_TEST_STORE", "postgresql://me:hunter%402@localhost:1/db?sslmode=disable")
    address = cast("Address", read_address("env:TREVE_TEST_STORE"))
    assert address.parameters == {
        "host": "localhost", "port": "1", "user": "me", "dbname": "db", "sslmode": "disable", "password": "hunter@2"
    }  # fmt: skip
    assert address.shown == "postgresql://me@localhost/db"
    with pytest.raises(Refused) as refused:
        PostgresStore(address, "test/x/1")
    assert "hunter" not in str(refused.value)
    assert read_address("sqlite") is None
