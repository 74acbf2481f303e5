"""A centre from the making of it to reading, proving, erasing, and going on after failures."""

import datetime as dt
import errno
import io
import os
import random
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import sqlalchemy as sa

from treve.base.errors import Broken, Busy, NotACentre, Refused, TreveError
from treve.ledger import checkpoint, commitment, envelope, merkle
from treve.ledger.envelope import Reference, Seen
from treve.ledger.sealing import Record
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.verify import verify
from treve.stores.sqlite import SqliteStore
from treve.stores.sqlite_engine import driver


def record(number: int, text: str = "") -> Record:
    groups = {
        "identity": b'{"report":"%032x"}' % number,
        "content": b'{"number":%d,"text":"%s"}' % (number, text.encode()),
        "provenance": b'{"row":%d}' % number,
    }
    return Record(groups, f"{number:032x}")


def batch(start: int, count: int = 3) -> NewEntry:
    return NewEntry("take-in", [record(number) for number in range(start, start + count)])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    init(tmp_path / "centre", name="A centre", settings="# settings\n", person="A. Founder")
    return tmp_path / "centre"


@pytest.fixture
def centre(path: Path) -> Iterator[Centre]:
    with open_centre(path, to_write=True) as opened:
        yield opened


# Making one


def test_a_new_centre_has_its_folders_its_keys_for_the_owner_only_and_a_first_entry(path: Path) -> None:
    assert (path / "settings.yaml").read_text() == "# settings\n"
    for name in ("keys/node.key", "keys/known.key"):
        assert stat.S_IMODE((path / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(path.stat().st_mode) == 0o700
    with open_centre(path) as centre:
        (first,) = centre.entries()
        assert (first.index, first.kind, first.person) == (0, "centre", "A. Founder")
        assert first.envelope.attested_by_node
        assert first.records[0] is not None
        assert centre.key.encode() in first.records[0].groups["centre"]
    assert verify(path).ok


def test_what_is_there_already_is_left_as_it_is(path: Path, tmp_path: Path) -> None:
    before = (path / "checkpoint").read_bytes()
    with pytest.raises(Refused, match="already"):
        init(path)
    assert (path / "checkpoint").read_bytes() == before
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a file").touch()
    with pytest.raises(Refused, match="not empty"):
        init(tmp_path / "full")


def test_an_init_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused):
        init(tmp_path / "centre", entries=[NewEntry("Not A Kind", [record(1)])])
    assert not list(tmp_path.iterdir())


def test_init_takes_an_empty_folder_and_first_entries(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    init(tmp_path / "empty", entries=[batch(1)], origin="treve.example/syria/1")
    with open_centre(tmp_path / "empty") as centre:
        assert (centre.size, centre.origin) == (2, "treve.example/syria/1")


def test_a_key_with_a_passphrase_signs_only_with_it_and_reads_without(tmp_path: Path) -> None:
    path = tmp_path / "centre"
    init(path, passphrase=b"a long one")
    for wrong in (None, b"another"):
        with pytest.raises(Refused, match="passphrase"):
            open_centre(path, to_write=True, passphrase=wrong)
    with open_centre(path, to_write=True, passphrase=b"a long one") as centre:
        centre.append([batch(1)])
    with open_centre(path) as centre:
        assert centre.size == 2
    verdict = verify(path)
    assert verdict.ok
    assert "passphrase" in verdict.notes[0]


def test_what_is_no_centre_is_not_opened_and_not_made_one(tmp_path: Path) -> None:
    for to_write in (False, True):
        with pytest.raises(NotACentre):
            open_centre(tmp_path, to_write=to_write)
    assert not list(tmp_path.iterdir())


# Writing and reading


def test_what_was_appended_is_read_as_it_was(centre: Centre) -> None:
    document = centre.keep_original(io.BytesIO(b"the bytes of a document"))
    seen = Seen("treve/other/1", 7, "ab" * 32)
    references = (Reference("corrects", "cd" * 32, 3),)
    new = NewEntry(
        "review", [record(1), Record({"x": b""})], "A. Person", document, references, (seen,), b'{"tlp":"red"}'
    )
    ((index, entry_hash),) = centre.append([new])
    (entry,) = centre.entries(index)
    assert (entry.kind, entry.person, entry.original, entry.references) == ("review", "A. Person", document, references)
    assert entry.records == [record(1), Record({"x": b""})]
    assert entry.marking == b'{"tlp":"red"}'
    assert entry.hash == entry_hash
    assert entry.envelope.seen == (seen,)
    assert b"".join(centre.original(document)) == b"the bytes of a document"


def test_entries_can_be_read_from_an_index_on_and_by_kind(centre: Centre) -> None:
    centre.append([batch(number * 10) for number in range(40)])
    centre.append([NewEntry("review", [record(1)])])
    assert [entry.index for entry in centre.entries(5)] == list(range(5, 42))
    assert [entry.index for entry in centre.entries(kinds={"review", "centre"})] == [0, 41]


def test_entries_of_a_kind_are_found_among_those_that_were_written_since_they_were_asked_for(centre: Centre) -> None:
    def numbers(start: int = 0) -> list[int]:
        return [each.index for each in centre.entries(start, kinds=("review", "register"))]

    before = numbers()
    for kind in ("review", "note", "review", "review", "note"):
        at = centre.append([NewEntry(kind, [], person='"kind":"register"')])[0].entry
    assert numbers() == [*before, at - 4, at - 2, at - 1]
    assert numbers(at - 2) == [at - 2, at - 1]
    with open_centre(centre.path) as reading:
        assert [each.index for each in reading.entries(kinds=("review", "register"))] == numbers()


def test_an_entry_says_when_by_the_clock_that_was_given(path: Path) -> None:
    zone = dt.timezone(dt.timedelta(hours=2))
    with open_centre(path, to_write=True, now=lambda: dt.datetime(2017, 1, 15, 1, tzinfo=zone)) as centre:
        centre.append([batch(1)])
        assert [entry.stated_at for entry in centre.entries(1)] == ["2017-01-14T23:00:00.000000Z"]


def test_known_records_are_told_by_id_and_by_what_they_say_not_by_how_they_came(centre: Centre) -> None:
    centre.append([NewEntry("take-in", [record(1), record(2), record(2, "otherwise"), Record({"head": b"{}"})])])
    known = centre.known([f"{number:032x}" for number in range(4)])
    assert known == {
        f"{1:032x}": {centre.fingerprint(record(1).groups)},
        f"{2:032x}": {centre.fingerprint(record(2).groups), centre.fingerprint(record(2, "otherwise").groups)},
    }
    moved = {**record(1).groups, "provenance": b'{"row":99}'}
    assert centre.fingerprint(moved) == centre.fingerprint(record(1).groups)
    assert centre.known([]) == {}


def test_known_works_for_more_ids_than_one_question_holds(centre: Centre) -> None:
    centre.append([NewEntry("take-in", [record(number) for number in range(1_000)])])
    assert len(centre.known(f"{number:032x}" for number in range(3_000))) == 1_000


@pytest.mark.parametrize(
    "new",
    [
        NewEntry("Not A Kind", [record(1)]),
        NewEntry("take-in", [record(number) for number in range(1_001)]),
        NewEntry("take-in", [Record({})]),
        NewEntry("take-in", [Record({"": b"x"})]),
        NewEntry("take-in", [Record({"x" * 256: b"x"})]),
        NewEntry("take-in", [Record({"x": b"x"}, "")]),
        NewEntry("take-in", [record(1)], original="ab" * 32),
        NewEntry("take-in", [record(1)], person=""),
        NewEntry("take-in", [record(1)], person="e\u0301"),
        NewEntry("take-in", [record(1)], references=tuple(Reference("answers", "ab" * 32, n) for n in range(60))),
    ],
)
def test_an_entry_that_cannot_be_written_is_refused_with_all_its_company(new: NewEntry, centre: Centre) -> None:
    with pytest.raises(Refused):
        centre.append([batch(1), new])
    assert centre.size == 1
    assert centre.append([batch(1)])[0].entry == 1
    assert verify(centre.path).ok


def test_an_entry_without_records_and_a_call_without_entries_are_well(centre: Centre) -> None:
    assert centre.append([]) == []
    centre.append([NewEntry("recall", [], references=(Reference("withdraws", "ab" * 32, None),))])
    assert verify(centre.path).ok


# One writer, many readers


def test_a_second_writer_is_told_who_writes_while_readers_go_on(centre: Centre) -> None:
    with pytest.raises(Busy, match=f"process {os.getpid()}"):
        open_centre(centre.path, to_write=True)
    with open_centre(centre.path) as reader:
        assert reader.size == 1
        centre.append([batch(1)])
        assert reader.size == 1
        assert len(list(reader.entries())) == 1
        assert reader.refresh() == 2
        assert len(list(reader.entries())) == 2


def test_after_the_first_writer_the_next_one_may_write(path: Path) -> None:
    for turn in range(3):
        with open_centre(path, to_write=True) as centre:
            centre.append([batch(turn)])
    assert verify(path).entries == 4


def test_who_opened_for_reading_cannot_write(path: Path) -> None:
    with open_centre(path) as centre:
        for write in (
            lambda: centre.append([batch(1)]),
            lambda: centre.keep_original(io.BytesIO(b"")),
            lambda: centre.erase([(0, 0)]),
        ):
            with pytest.raises(Refused, match="for reading"):
                write()


def test_a_reader_notices_that_the_log_was_put_back(centre: Centre) -> None:
    old = centre.checkpoint()
    centre.append([batch(1)])
    with open_centre(centre.path) as reader:
        (centre.path / "checkpoint").write_bytes(old)
        with pytest.raises(Broken):
            reader.refresh()


def test_a_checkpoint_that_somebody_else_replaced_stops_the_writer(centre: Centre) -> None:
    old = centre.checkpoint()
    centre.append([batch(1)])
    (centre.path / "checkpoint").write_bytes(old)
    with pytest.raises(Broken, match="Another writer"):
        centre.append([batch(5)])


# Proofs


def test_a_proof_holds_against_the_signed_checkpoint_alone(centre: Centre) -> None:
    centre.append([batch(number) for number in range(9)])
    for index in range(centre.size):
        proof = centre.prove(index)
        head = checkpoint.read(proof.checkpoint, centre.key)
        read = envelope.check(proof.envelope, proof.signature)
        assert read.author == centre.key
        assert proof.hash == envelope.entry_hash(proof.envelope)
        assert merkle.check_inclusion(merkle.leaf_hash(proof.hash), index, head.size, proof.path, head.root)
    with pytest.raises(Refused):
        centre.prove(centre.size)


def test_one_group_of_one_record_can_be_shown_without_the_others(centre: Centre) -> None:
    centre.append([batch(10, 7)])
    payload = bytes.fromhex(envelope.read(centre.prove(1).envelope).payload)
    for position in range(7):
        opening = centre.open_group(1, position, "content")
        assert opening.data == record(10 + position).groups["content"]
        assert commitment.check_opening(opening, payload)
        assert not commitment.check_opening(opening._replace(data=b"{}"), payload)
        assert not commitment.check_opening(opening._replace(record_index=position + 1), payload)
    for wrong in ((1, 9, "content"), (1, 0, "nothing"), (7, 0, "content"), (1, -1, "content")):
        with pytest.raises(Refused):
            centre.open_group(*wrong)


# Erasing


def test_erasing_a_record_leaves_log_and_others_as_they_were_and_no_trace_of_the_text(centre: Centre) -> None:
    secret = "the-name-of-a-witness"
    document = centre.keep_original(io.BytesIO(secret.encode() * 100))
    centre.append([NewEntry("take-in", [record(1), record(2, secret), record(3)], original=document)])
    before = [(entry.hash, entry.envelope) for entry in centre.entries()]
    print_of = centre.fingerprint(record(2, secret).groups)
    raw = driver_rows(centre.path, "SELECT secrets FROM secrets WHERE entry = 1")[0][0]
    centre.erase([(1, 1)], originals=[document], person="A. Officer")
    assert [(entry.hash, entry.envelope) for entry in centre.entries()][:2] == before
    assert next(iter(centre.entries(1))).records == [record(1), None, record(3)]
    # Neither the record's key nor the document's stays in any file of the centre.
    for file in centre.path.rglob("*"):
        if file.is_file():
            assert raw[32:64] not in file.read_bytes()
    assert not list((centre.path / "originals").glob("??/*"))
    with pytest.raises(Refused):
        centre.original(document)
    # The same text is known when it comes again, though nobody can say what it was.
    assert centre.known([f"{2:032x}"]) == {f"{2:032x}": {print_of}}
    verdict = verify(centre.path)
    assert verdict.ok
    assert verdict.erased == 1
    opening = centre.open_group(1, 2, "content")
    assert commitment.check_opening(opening, bytes.fromhex(before[1][1].payload))


def driver_rows(path: Path, query: str) -> list[Any]:
    raw = driver().connect(str(path / "treve.db"))
    try:
        return list(raw.execute(query).fetchall())
    finally:
        raw.close()


def test_many_records_are_erased_with_as_many_notices_as_an_envelope_holds(centre: Centre) -> None:
    centre.append([batch(1, 50), batch(100, 20)])
    centre.erase([(1, at) for at in range(50)] + [(2, 3)])
    assert verify(centre.path).erased == 51
    for again in ([(1, 0)], [(1, 50)], [(9, 0)], [(1, -1)]):
        with pytest.raises(Refused):
            centre.erase(again)
    assert verify(centre.path).ok


# Documents


def test_a_document_is_kept_once_and_put_back_if_its_file_was_lost(centre: Centre) -> None:
    data = random.Random(1).randbytes(3 * 2**20 + 5)
    digest = centre.keep_original(io.BytesIO(data))
    centre.append([NewEntry("take-in", [record(1)], original=digest)])
    (file,) = (centre.path / "originals").glob("??/*")
    sealed = file.read_bytes()
    assert centre.keep_original(io.BytesIO(data)) == digest
    assert file.read_bytes() == sealed
    file.write_bytes(sealed[:-1])
    assert not verify(centre.path).ok
    assert centre.keep_original(io.BytesIO(data)) == digest
    assert file.read_bytes() == sealed
    assert verify(centre.path).ok


def test_a_document_that_no_entry_names_is_swept_away(path: Path) -> None:
    def files() -> list[Path]:
        return [file for file in (path / "originals").rglob("*") if file.is_file()]

    with open_centre(path, to_write=True) as centre:
        centre.keep_original(io.BytesIO(b"never named"))
        assert len(files()) == 1
    assert not files()
    # As a crash leaves them.
    (path / "originals" / "new-1-1").write_bytes(b"half written")
    (path / "originals" / "ab").mkdir()
    (path / "originals" / "ab" / ("ab" * 32)).write_bytes(b"in place, but its entry was never committed")
    with open_centre(path, to_write=True):
        assert not files()


# Failures


def test_entries_committed_before_a_crash_and_not_in_the_checkpoint_are_taken_up(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from treve.node import head as module

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with open_centre(path, to_write=True) as centre:
        monkeypatch.setattr(module, "write_whole", crash)
        with pytest.raises(KeyboardInterrupt):
            centre.append([batch(1)])
        monkeypatch.undo()
    with open_centre(path) as reader:
        assert reader.size == 1
    with open_centre(path, to_write=True) as centre:
        assert centre.size == 2
        centre.append([batch(9)])
    assert verify(path).entries == 3


class FaultyDisk:
    """Fails the nth call that writes to a file of ours, and only that one."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, at: int, error: int) -> None:
        self.calls, self.at, self.error = 0, at, error
        for name in ("open", "write", "fsync", "replace"):
            real = getattr(os, name)
            monkeypatch.setattr(os, name, lambda *args, real=real, **rest: self.call(real, *args, **rest))

    def call(self, real: Any, *args: Any, **rest: Any) -> Any:
        self.calls += 1
        if self.calls == self.at:
            raise OSError(self.error, os.strerror(self.error))
        return real(*args, **rest)


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_whichever_write_fails_nothing_acknowledged_is_lost_and_the_next_append_completes(
    error: int, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acknowledged, at, failures = 0, 0, 0
    while True:
        at += 1
        with open_centre(path, to_write=True) as centre:
            disk = FaultyDisk(monkeypatch, at, error)
            try:
                document = centre.keep_original(io.BytesIO(b"document %d" % at))
                stored = centre.append([NewEntry("take-in", [record(at)], original=document)])
                acknowledged += len(stored)
            except TreveError:
                failures += 1
            finally:
                monkeypatch.undo()
            document = centre.keep_original(io.BytesIO(b"document %d" % at))
            acknowledged += len(centre.append([NewEntry("take-in", [record(1_000 + at)], original=document)]))
            assert centre.size >= acknowledged + 1
        verdict = verify(path)
        assert verdict.ok, verdict
        if disk.calls < at:
            break
    assert failures >= 8


def test_a_full_disk_refuses_the_entry_and_room_lets_it_in(centre: Centre) -> None:
    store = cast("SqliteStore", centre._store)

    def limit(pages: int) -> None:
        with store._engine.connect() as db:
            db.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    pages = driver_rows(centre.path, "PRAGMA page_count")[0][0]
    limit(pages)
    big = NewEntry("take-in", [Record({"content": b"x" * 200_000})])
    with pytest.raises(Refused, match="disk is full"):
        centre.append([big])
    assert centre.size == 1
    limit(1_000_000)
    assert centre.append([big])[0].entry == 1
    assert verify(centre.path).ok


def test_a_document_that_no_entry_names_has_no_key_in_the_store(path: Path) -> None:
    with open_centre(path, to_write=True) as centre:
        first, second = (centre.keep_original(io.BytesIO(each)) for each in (b"first", b"second"))
        centre.append([NewEntry("take-in", [])])
        assert verify(path).ok
        centre.append([NewEntry("take-in", [], original=second)])
        assert verify(path).originals == 1
        centre.append([NewEntry("take-in", [], original=first)])
    assert verify(path).originals == 2


def test_a_document_whose_append_failed_once_all_was_on_disk_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_centre(path, to_write=True) as centre:
        document = centre.keep_original(io.BytesIO(b"a document"))
        with monkeypatch.context() as patch:
            patch.setattr(centre._head, "sign", lambda _: (_ for _ in ()).throw(Refused("The disk is full.")))
            with pytest.raises(Refused):
                centre.append([NewEntry("take-in", [], original=document)])
        centre.append([NewEntry("take-in", [])])
    assert verify(path).ok
    with open_centre(path) as centre:
        assert b"".join(centre.original(document)) == b"a document"


def test_a_database_that_fails_in_the_middle_keeps_what_was_acknowledged(path: Path) -> None:
    """The nth statement fails, for every n: the append is refused and the next one completes."""
    with open_centre(path, to_write=True) as centre:
        store = cast("SqliteStore", centre._store)
        for fail_at in range(1, 12):
            calls = 0

            def fail(*args: Any, fail_at: int = fail_at) -> None:
                nonlocal calls
                calls += 1
                if calls == fail_at:
                    raise driver().OperationalError("disk I/O error")

            sa.event.listen(store._engine, "before_cursor_execute", fail)
            size = centre.size
            try:
                centre.append([batch(fail_at * 100)])
                size += 1
            except TreveError:
                pass
            finally:
                sa.event.remove(store._engine, "before_cursor_execute", fail)
            assert centre.size == size
            assert centre.append([batch(fail_at * 100 + 50)])[0].entry == size
            assert verify(path).ok
