"""One file of entries: all of a call or nothing of it, and no traceback whatever the file holds."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from treve.base.errors import Broken, NotACentre
from treve.ledger.audit import StoredEntry
from treve.stores import sqlite, sqlite_engine
from treve.stores.originals import Kept
from treve.stores.sqlite import SqliteStore
from treve.stores.sqlite_engine import driver, journal
from treve.stores.store import Erasure, KnownRow


def entry(index: int, opening: bytes | None = None) -> StoredEntry:
    return StoredEntry(index, bytes([index]) * 32, b"envelope", b"signature", b"pack" * 100, b"secret" * 9, opening)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    SqliteStore(tmp_path / "treve.db", create=True).close()
    return tmp_path / "treve.db"


def test_what_was_appended_is_there_when_the_file_is_opened_again(path: Path) -> None:
    entries = [entry(0), entry(1, b"opening")]
    known = [KnownRow(b"id", 0, 0, b"print"), KnownRow(b"id", 1, 0, b"other"), KnownRow(b"ie", 1, 1, b"print")]
    kept = Kept(b"h" * 32, 12, b"k" * 32)
    store = SqliteStore(path, to_write=True)
    store.append(entries, known, [kept])
    store.close()
    again = SqliteStore(path)
    assert again.size() == 2
    assert list(again.entries(0, 2)) == entries
    assert again.hashes(0, 2) == [bytes(32), b"\x01" * 32]
    assert again.envelope(1) == b"envelope"
    assert sorted((row.id, row.fingerprint) for row in again.known([b"id", b"nothing"])) == [
        (b"id", b"other"),
        (b"id", b"print"),
    ]
    assert list(again.known_rows()) == known
    assert again.originals() == [kept]
    assert again.original(b"h" * 32) == kept
    assert again.original(b"x" * 32) is None
    assert again.integrity() == []
    again.close()


def test_a_call_that_fails_at_its_end_has_stored_nothing(path: Path) -> None:
    store = SqliteStore(path, to_write=True)
    store.append([entry(0)])
    row = KnownRow(b"id", 1, 0, b"print")
    with pytest.raises(Broken):
        store.append([entry(1), entry(2)], [row, row])
    assert store.size() == 1
    assert store.counts() == {
        "log": 1, "envelopes": 1, "packs": 1, "secrets": 1, "openings": 0, "known": 0, "originals": 0
    }  # fmt: skip
    with pytest.raises(Broken):
        store.append([entry(0)])
    store.append([entry(1)])
    assert store.size() == 2
    store.close()


def test_erasing_replaces_secrets_and_pack_and_leaves_no_trace_in_any_file(path: Path) -> None:
    store = SqliteStore(path, to_write=True)
    secret = b"a secret that must not stay anywhere"
    store.append([StoredEntry(0, bytes(32), b"e", b"s", b"pack of the witness", secret, None)])
    store.append([entry(1)], [], [Kept(b"h" * 32, 1, b"a key of thirty-two bytes length")])
    store.append([entry(2)], erasures=[Erasure(0, bytes(32), b"empty")], forgotten=[b"h" * 32])
    (first,) = store.entries(0, 1)
    assert (first.secrets, first.pack) == (bytes(32), b"empty")
    assert store.originals() == []
    for file in path.parent.iterdir():
        data = file.read_bytes()
        for gone in (secret, b"pack of the witness", b"a key of thirty-two bytes length"):
            assert gone not in data
    store.close()


def test_a_store_opened_for_reading_cannot_be_written_to(path: Path) -> None:
    store = SqliteStore(path)
    with pytest.raises(Broken):
        store.append([entry(0)])
    store.close()


def test_readers_see_what_was_committed_while_a_writer_goes_on(path: Path) -> None:
    writer, reader = SqliteStore(path, to_write=True), SqliteStore(path)
    rows = reader.entries(0, 40)
    writer.append([entry(index) for index in range(40)])
    assert next(rows).index == 0
    writer.append([entry(40)])
    assert [row.index for row in rows] == list(range(1, 40))
    assert reader.size() == 41
    writer.close()
    reader.close()


def test_missing_entries_are_named(path: Path) -> None:
    store = SqliteStore(path, to_write=True)
    store.append([entry(index) for index in range(5)])
    with store._engine.begin() as db:
        for table in ("log", "envelopes", "packs", "secrets"):
            db.exec_driver_sql(f"DELETE FROM {table} WHERE entry = 2")
    for read in (lambda: store.hashes(0, 5), lambda: list(store.entries(0, 5)), lambda: list(store.entries(2, 3))):
        with pytest.raises(Broken) as broken:
            read()
        assert broken.value.where == "entry 2"
    with pytest.raises(Broken):
        store.envelope(9)
    with pytest.raises(Broken) as broken:
        store.hashes(3, 9)
    assert broken.value.where == "entry 5"
    store.close()


def test_what_is_not_our_file_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(NotACentre):
        SqliteStore(tmp_path / "treve.db")
    (tmp_path / "text.db").write_text("no database at all, but long enough to be taken for one" * 9)
    with pytest.raises(Broken):
        SqliteStore(tmp_path / "text.db")
    raw = sqlite3.connect(tmp_path / "other.db")
    raw.execute("CREATE TABLE t (x)")
    raw.close()
    with pytest.raises(NotACentre):
        SqliteStore(tmp_path / "other.db")


def test_a_folder_with_odd_characters_in_its_name_is_well(tmp_path: Path) -> None:
    folder = tmp_path / "a ?#%20 é"
    folder.mkdir()
    store = SqliteStore(folder / "treve.db", create=True)
    store.append([entry(0)])
    store.close()
    assert (folder / "treve.db").is_file()


def pragma(store: SqliteStore, name: str) -> Any:
    with store._engine.connect() as db:
        return db.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_what_is_committed_is_on_disk_and_what_is_deleted_is_overwritten(path: Path) -> None:
    store = SqliteStore(path, to_write=True)
    assert driver().sqlite_version_info >= sqlite_engine.SAFE_WAL
    assert pragma(store, "journal_mode") == "wal"
    assert pragma(store, "synchronous") == 2
    assert pragma(store, "secure_delete") == 1
    store.close()


def test_a_sqlite_with_the_wal_reset_bug_gets_the_older_journal(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Old:
        def __getattr__(self, name: str) -> Any:
            return getattr(driver_now, name)

        sqlite_version_info = (3, 51, 2)

    driver_now = driver()
    monkeypatch.setattr(sqlite_engine, "driver", lambda: Old())
    store = SqliteStore(path, to_write=True)
    assert pragma(store, "journal_mode") == "delete"
    store.append([entry(0)])
    store.close()
    assert journal((3, 51, 3)) == "WAL"


def test_a_folder_for_reading_only_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SqliteStore(tmp_path / sqlite.FILE_NAME, create=True).close()
    before = sorted(each.name for each in tmp_path.iterdir())
    monkeypatch.setattr("treve.stores.sqlite.os.access", lambda _path, _mode: False)
    store = SqliteStore(tmp_path / sqlite.FILE_NAME)
    assert store.size() == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    store.close()
