"""What an insider can do to the files of a centre, and how it is named."""

import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from treve.base.errors import Broken, NotACentre
from treve.ledger import checkpoint, envelope, merkle
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.sealing import Record, seal_batch
from treve.node import keys
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.verify import Verdict, verify
from treve.stores.sqlite_engine import driver


def record(number: int) -> Record:
    return Record({"content": b'{"number":%d}' % number, "place": b"{}"}, f"{number:032x}")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "centre"
    init(path)
    with open_centre(path, to_write=True) as centre:
        document = centre.keep_original(io.BytesIO(b"a document"))
        for number in range(6):
            records = [record(number * 10 + at) for at in range(4)]
            centre.append([NewEntry("take-in", records, original=document, marking=b'{"tlp":"green"}')])
    return path


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "copy"))


def sql(path: Path, *commands: str) -> None:
    raw = driver().connect(str(path / "treve.db"), isolation_level=None)
    for command in commands:
        raw.execute(command)
    raw.close()


def resign(path: Path, size: int | None = None) -> None:
    """Do what an insider with the node's key would: sign whatever is in the database."""
    raw = driver().connect(str(path / "treve.db"))
    rows = raw.execute("SELECT hash FROM log ORDER BY entry").fetchall()
    raw.close()
    leaves = [merkle.leaf_hash(row[0]) for row in rows][:size]
    origin = checkpoint.parse((path / "checkpoint").read_bytes())[0].origin
    note = checkpoint.write(Checkpoint(origin, len(leaves), merkle.root_of(leaves)), keys.read_signer(path))
    (path / "checkpoint").write_bytes(note)


def where(verdict: Verdict) -> str:
    assert verdict.finding is not None
    return verdict.finding.where


TABLES = ("log", "envelopes", "packs", "secrets", "openings")


@pytest.mark.parametrize(
    ("commands", "named"),
    [
        (["DELETE FROM log WHERE entry = 3"], "entry 3"),
        (["DELETE FROM envelopes WHERE entry = 3"], "entry 3"),
        (["DELETE FROM packs WHERE entry = 3"], "entry 3"),
        (["DELETE FROM secrets WHERE entry = 3"], "entry 3"),
        (["DELETE FROM openings WHERE entry = 3"], "entry 3"),
        (["DELETE FROM known WHERE entry = 3 AND position = 1"], "treve.db, table known"),
        (["UPDATE known SET fingerprint = zeroblob(16) WHERE entry = 3"], "treve.db, table known"),
        (["UPDATE known SET position = 'x' WHERE entry = 3 AND position = 1"], "treve.db, table known"),
        (["DELETE FROM originals"], "entry 1"),
        (["UPDATE originals SET key = 'abc'"], "treve.db, table originals"),
        (["UPDATE originals SET size = 3"], "treve.db, table originals"),
        (["UPDATE log SET hash = zeroblob(32) WHERE entry = 2"], "entry 2"),
        (["UPDATE log SET hash = 'text' WHERE entry = 2"], "entry 2"),
        (["UPDATE envelopes SET signature = zeroblob(64) WHERE entry = 2"], "entry 2"),
        (["UPDATE packs SET pack = zeroblob(4) WHERE entry = 2"], "entry 2"),
        (["UPDATE secrets SET secrets = zeroblob(128) WHERE entry = 2"], "entry 2, record 0"),
        (["UPDATE secrets SET secrets = zeroblob(3) WHERE entry = 2"], "entry 2, record 0"),
        (["UPDATE openings SET opening = zeroblob(50) WHERE entry = 2"], "entry 2"),
        (["DROP TABLE secrets"], "treve.db"),
        (["INSERT INTO packs VALUES (99, x'00')"], "treve.db, table packs"),
        (["PRAGMA user_version = 7"], "treve.db"),
        (
            [f"UPDATE {table} SET entry = entry + 100 WHERE entry IN (2, 3)" for table in TABLES]
            + [f"UPDATE {table} SET entry = 105 - entry % 100 - 100 WHERE entry > 100" for table in TABLES],
            "entry 2",
        ),
    ],
)  # fmt: skip
def test_whatever_is_done_to_the_database_names_the_entry_or_the_table(
    commands: list[str], named: str, copy: Path
) -> None:
    sql(copy, *commands)
    verdict = verify(copy)
    assert where(verdict) == named
    assert verdict.finding is not None
    assert verdict.finding.remedy


def test_one_record_changed_by_somebody_who_has_its_key_is_named(copy: Path) -> None:
    """Sealed anew under the same key, so that it opens: only the commitment tells."""
    from treve.ledger.sealing import pack, seal, unpack

    raw = driver().connect(str(copy / "treve.db"))
    packed, secrets = raw.execute(
        "SELECT pack, secrets FROM packs JOIN secrets USING (entry) WHERE entry = 4"
    ).fetchone()
    sealed = unpack(packed)
    sealed[2] = seal(secrets[64:96], record(999))
    raw.execute("UPDATE packs SET pack = ? WHERE entry = 4", (pack(sealed),))
    raw.commit()
    raw.close()
    assert where(verify(copy)) == "entry 4"


def forge(path: Path, index: int, change: Callable[[envelope.Envelope], envelope.Envelope]) -> None:
    """Write one envelope anew with the node's own key, and sign the log that comes of it."""
    raw = driver().connect(str(path / "treve.db"))
    (data,) = raw.execute("SELECT envelope FROM envelopes WHERE entry = ?", (index,)).fetchone()
    new = envelope.write(change(envelope.read(data)))
    signature = envelope.sign(keys.read_signer(path), new)
    raw.execute("UPDATE envelopes SET envelope = ?, signature = ? WHERE entry = ?", (new, signature, index))
    raw.execute("UPDATE log SET hash = ? WHERE entry = ?", (envelope.entry_hash(new), index))
    raw.commit()
    raw.close()
    resign(path)


def test_an_envelope_written_anew_with_the_right_key_breaks_the_chain_behind_it(copy: Path) -> None:
    import msgspec

    forge(copy, 3, lambda old: msgspec.structs.replace(old, person="Somebody Else"))
    assert where(verify(copy)) == "entry 4"


def test_an_entry_of_another_log_is_named(copy: Path) -> None:
    import msgspec

    forge(copy, 6, lambda old: msgspec.structs.replace(old, origin="treve/other/1"))
    assert where(verify(copy)) == "entry 6"


def test_other_records_under_a_forged_last_envelope_need_an_earlier_checkpoint(copy: Path) -> None:
    import msgspec

    earlier = (copy / "checkpoint").read_bytes()
    batch = seal_batch([record(500)], b"s" * 32)
    raw = driver().connect(str(copy / "treve.db"))
    raw.execute("UPDATE packs SET pack = ? WHERE entry = 6", (batch.pack,))
    raw.execute("UPDATE secrets SET secrets = ? WHERE entry = 6", (batch.secrets,))
    raw.execute("DELETE FROM known WHERE entry = 6")
    raw.commit()
    raw.close()
    forge(
        copy, 6,
        lambda old: msgspec.structs.replace(
            old, payload=batch.payload.hex(), sealed=batch.sealed_hash.hex(), record_count=1
        ),
    )  # fmt: skip
    assert where(verify(copy)) == "treve.db, table known"
    verdict = verify(copy, earlier)
    assert where(verdict) == "entries 0 to 6"
    assert verdict.finding is not None
    assert "written anew" in verdict.finding.what


def cut_last(path: Path) -> None:
    sql(path, *(f"DELETE FROM {table} WHERE entry = 6" for table in (*TABLES, "known")))


def test_the_last_entry_cut_off_is_named_by_the_checkpoint(copy: Path) -> None:
    cut_last(copy)
    assert where(verify(copy)) == "entry 6"
    with pytest.raises(Broken, match="entries were lost"):
        open_centre(copy)


def test_the_last_entry_cut_off_with_the_checkpoint_signed_anew_is_named_by_an_earlier_one(copy: Path) -> None:
    earlier = (copy / "checkpoint").read_bytes()
    cut_last(copy)
    resign(copy)
    assert verify(copy).ok
    verdict = verify(copy, earlier)
    assert where(verdict) == "entry 6"


def test_a_whole_copy_put_back_is_named_by_an_earlier_checkpoint(copy: Path, tmp_path: Path) -> None:
    old = shutil.copytree(copy, tmp_path / "old")
    with open_centre(copy, to_write=True) as centre:
        centre.append([NewEntry("review", [record(1)])])
        later = centre.checkpoint()
    assert verify(copy, later).ok
    assert verify(old).ok
    assert where(verify(old, later)) == "entry 7"


def test_an_earlier_checkpoint_holds_for_all_that_grew_from_it(copy: Path) -> None:
    notes = [(copy / "checkpoint").read_bytes()]
    with open_centre(copy, to_write=True) as centre:
        for number in range(3):
            centre.append([NewEntry("review", [record(1_000 + number)])])
            notes.append(centre.checkpoint())
    assert all(verify(copy, note).ok for note in notes)


def test_a_checkpoint_of_another_centre_is_refused_by_name(copy: Path, tmp_path: Path) -> None:
    init(tmp_path / "other")
    note = (tmp_path / "other" / "checkpoint").read_bytes()
    assert where(verify(copy, note)) == "the earlier checkpoint"
    assert where(verify(copy, b"not a note")) == "the earlier checkpoint"


def test_keys_of_another_centre_are_named(copy: Path, tmp_path: Path) -> None:
    init(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "keys" / "node.key", copy / "keys" / "node.key")
    assert where(verify(copy)) == "keys/node.key"
    shutil.copy(tmp_path / "other" / "keys" / "node.pub", copy / "keys" / "node.pub")
    assert where(verify(copy)) == "checkpoint"


def test_entries_beyond_the_checkpoint_are_noted_and_hold(copy: Path) -> None:
    resign(copy, 5)
    verdict = verify(copy)
    assert verdict.ok
    assert "2 entries are stored beyond the checkpoint" in verdict.notes[0]


def test_a_document_that_was_exchanged_or_lost_is_named(copy: Path) -> None:
    (file,) = (copy / "originals").glob("??/*")
    data = file.read_bytes()
    file.write_bytes(data[:-1])
    assert where(verify(copy)) == f"originals/{file.parent.name}/{file.name}"
    file.unlink()
    assert where(verify(copy)) == f"originals/{file.parent.name}/{file.name}"


def test_an_erasure_that_no_entry_announces_is_named(copy: Path) -> None:
    with open_centre(copy, to_write=True) as centre:
        centre.erase([(2, 1)], person="A. Officer")
    assert verify(copy).ok
    assert verify(copy).erased == 1
    with open_centre(copy) as centre:
        before = centre.size
    # The notice is cut off again, as if it had never been written.
    sql(copy, *(f"DELETE FROM {table} WHERE entry = {before - 1}" for table in TABLES))
    resign(copy)
    assert where(verify(copy)) == "entry 2, record 1"


def test_what_is_no_centre_is_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NotACentre, match="not a centre"):
            verify(path)
