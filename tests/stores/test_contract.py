"""What every store promises, held against SQLite, PostgreSQL and memory by the same tests."""

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.postgres import Server

from treve.base.errors import Broken
from treve.ledger.audit import StoredEntry
from treve.stores.address import Address, read_address
from treve.stores.memory import MemoryStore
from treve.stores.originals import Kept
from treve.stores.postgres import PostgresStore
from treve.stores.sqlite import SqliteStore
from treve.stores.store import Erasure, KnownRow, Store

Make = Callable[[], Callable[[], Store]]
"""Makes an empty store, and returns what opens it again and again."""


def entry(index: int, opening: bytes | None = None) -> StoredEntry:
    return StoredEntry(
        index, index.to_bytes(32, "big"), b"envelope %d" % index, b"signature", b"pack" * 100, b"secret" * 9, opening
    )


@pytest.fixture(params=["sqlite", "memory", "postgres"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    opened: list[Store] = []

    def sqlite() -> Callable[[], Store]:
        path = tmp_path / f"{uuid.uuid4().hex}.db"
        SqliteStore(path, create=True).close()
        return lambda: SqliteStore(path, to_write=True)

    def memory() -> Callable[[], Store]:
        store = MemoryStore()
        return lambda: store

    def postgres() -> Callable[[], Store]:
        server = cast("Server", request.getfixturevalue("postgres"))
        address, origin = cast("Address", read_address(server.address)), f"test/{uuid.uuid4().hex}/1"
        PostgresStore(address, origin, create=True).close()
        return lambda: PostgresStore(address, origin, to_write=True)

    def making() -> Callable[[], Store]:
        reopen = {"sqlite": sqlite, "memory": memory, "postgres": postgres}[request.param]()

        def opening() -> Store:
            while opened:
                opened.pop().close()
            opened.append(reopen())
            return opened[-1]

        return opening

    yield making
    for store in opened:
        store.close()


def test_what_was_signed_of_an_entry_is_given_without_its_records(make: Make) -> None:
    store = make()()
    store.append([entry(0), entry(1)])
    assert store.signed(1) == (entry(1).hash, entry(1).envelope, entry(1).signature)
    with pytest.raises(Broken):
        store.signed(2)


def test_the_store_finds_envelopes_by_what_is_in_their_beginning(make: Make) -> None:
    opening = make()
    store = opening()
    store.append([entry(index) for index in range(30)])
    assert store.holding(0, 30, [b"pe 7", b"pe 12"], 100) == [7, 12]
    assert store.holding(8, 30, [b"pe 7", b"pe 12"], 100) == [12]
    assert store.holding(0, 12, [b"pe 12"], 100) == []
    assert store.holding(0, 30, [b"pe 12"], 10) == []
    assert store.holding(0, 30, [b"%"], 100) == []
    with pytest.raises(Broken):
        store.holding(0, 31, [b"pe 7"], 100)


def test_what_was_appended_is_there_when_the_store_is_opened_again(make: Make) -> None:
    opening = make()
    entries = [entry(0), entry(1, b"opening"), entry(2, b"")]
    known = [KnownRow(b"id", 0, 0, b"print"), KnownRow(b"id", 1, 0, b"other"), KnownRow(b"ie", 1, 1, b"print")]
    kept = Kept(b"h" * 32, 12 * 2**32, b"k" * 32)
    opening().append(entries, known, [kept])
    again = opening()
    assert again.size() == 3
    assert list(again.entries(0, 3)) == entries
    assert list(again.entries(1, 2)) == entries[1:2]
    assert again.hashes(0, 3) == [each.hash for each in entries]
    assert again.envelope(1) == b"envelope 1"
    assert list(again.outlines(0, 3)) == [(e.index, e.hash, e.envelope, e.opening) for e in entries]
    assert again.known([b"id", b"nothing", b"id"]) == known[:2]
    assert again.some_known() in known
    assert list(again.known_rows()) == known
    assert again.originals() == [kept]
    assert again.original(b"h" * 32) == kept
    assert again.original(b"x" * 32) is None
    assert again.counts() == {
        "log": 3, "envelopes": 3, "packs": 3, "secrets": 3, "openings": 2, "known": 3, "originals": 1
    }  # fmt: skip
    assert again.integrity() == []
    assert again.name


def test_an_empty_store_says_so(make: Make) -> None:
    store = make()()
    assert (store.size(), store.some_known(), store.originals(), list(store.known_rows())) == (0, None, [], [])
    assert (store.hashes(0, 0), list(store.entries(0, 0)), store.known([])) == ([], [], [])
    store.append([])
    assert store.size() == 0


def test_a_call_that_fails_at_its_end_has_stored_nothing(make: Make) -> None:
    store = make()()
    store.append([entry(0)], [KnownRow(b"is", 0, 0, b"print")])
    before = store.counts()
    row = KnownRow(b"id", 1, 0, b"print")
    with pytest.raises(Broken):
        store.append([entry(1), entry(2)], [row, row])
    with pytest.raises(Broken):
        store.append([entry(1)], [KnownRow(b"is", 0, 0, b"other")])
    assert store.counts() == before
    store.append([entry(1)], [row])
    assert store.size() == 2


@pytest.mark.parametrize("indices", [[0], [2], [1, 3], [2, 1], [1, 1]])
def test_only_what_follows_the_last_entry_is_stored(make: Make, indices: list[int]) -> None:
    store = make()()
    store.append([entry(0)])
    with pytest.raises(Broken) as broken:
        store.append([entry(index) for index in indices])
    assert "does not follow" in broken.value.what
    assert store.counts()["log"] == store.counts()["packs"] == 1


def test_an_entry_that_is_not_there_is_named(make: Make) -> None:
    store = make()()
    store.append([entry(index) for index in range(3)])
    reads: list[Callable[[], object]] = [
        lambda: store.hashes(1, 9), lambda: list(store.entries(0, 9)), lambda: store.envelope(3),
    ]  # fmt: skip
    for read in reads:
        with pytest.raises(Broken) as broken:
            read()
        assert broken.value.where == "entry 3"
    with pytest.raises(Broken):
        list(store.outlines(0, 9))


def test_erasing_replaces_secrets_and_pack_and_forgets_keys(make: Make) -> None:
    opening = make()
    store = opening()
    store.append([entry(0, b"o"), entry(1)], [KnownRow(b"id", 0, 0, b"print")], [Kept(b"h" * 32, 1, b"k" * 32)])
    store.append([entry(2)], erasures=[Erasure(0, bytes(54), b"empty")], forgotten=[b"h" * 32])
    again = opening()
    first, second, _ = again.entries(0, 3)
    assert (first.secrets, first.pack, first.opening, second) == (bytes(54), b"empty", b"o", entry(1))
    assert again.originals() == []
    assert again.known([b"id"]) == [KnownRow(b"id", 0, 0, b"print")]
    assert again.leftover == ""


def test_an_original_that_is_kept_anew_has_the_new_key(make: Make) -> None:
    store = make()()
    store.append([entry(0)], originals=[Kept(b"h" * 32, 1, b"k" * 32)])
    store.append([entry(1)], originals=[Kept(b"h" * 32, 2, b"l" * 32)])
    assert store.originals() == [Kept(b"h" * 32, 2, b"l" * 32)]


blobs = st.binary(min_size=1, max_size=40)


@given(
    batches=st.lists(st.lists(st.tuples(blobs, blobs, st.none() | blobs), max_size=4), max_size=5),
    ids=st.lists(st.tuples(st.binary(min_size=1, max_size=3), st.integers(0, 9), st.integers(0, 9)), unique=True),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_appended_in_whatever_batches_is_read_in_order(
    make: Make,
    batches: list[list[tuple[bytes, bytes, bytes | None]]],
    ids: list[tuple[bytes, int, int]],
) -> None:
    store = make()()
    entries: list[StoredEntry] = []
    for batch in batches:
        start = len(entries)
        entries += [
            StoredEntry(start + at, bytes([at]) * 32, first, second, second * 3, first, opening)
            for at, (first, second, opening) in enumerate(batch)
        ]
        store.append(entries[start:])
    rows = [KnownRow(*each, b"print") for each in ids]
    store.append([], rows)
    assert list(store.entries(0, store.size())) == entries
    assert store.hashes(0, len(entries)) == [each.hash for each in entries]
    assert list(store.known_rows()) == sorted(rows)
    for wanted in {row.id for row in rows}:
        assert store.known([wanted]) == sorted((row for row in rows if row.id == wanted), key=lambda row: row[1:3])
