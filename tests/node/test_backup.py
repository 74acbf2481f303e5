"""A backup: all of a centre comes back, nothing of a damaged one does, and what came back asks before it signs."""

import io
import json
import random
import shutil
import time
from pathlib import Path

import pytest
from tests.node.nursery import Nursery
from tests.postgres import Server

from treve.base.errors import Busy, NotACentre, Refused
from treve.ledger.sealing import Record
from treve.node.backup import backup, items
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.erasures import export_erasures
from treve.node.init import init
from treve.node.restore import restore
from treve.node.restored import release_restored
from treve.node.store import open_store
from treve.node.verify import verify
from treve.stores import sealed_stream
from treve.stores.originals import CHUNK_BYTES
from treve.stores.sealed_stream import SealedWriter, open_sealed

WORDS = b"correct horse battery"
TOKEN = b"a name that nobody may read"
LIGHT = 14


def record(number: int) -> Record:
    return Record({"content": b'{"said":"%s %d"}' % (TOKEN, number)}, f"{number:032x}")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre with entries, documents large and small, and something erased."""
    path = tmp_path_factory.mktemp("whole") / "centre"
    init(path, settings="# ours\nperson: operator\n")
    with open_centre(path, to_write=True) as centre:
        for number, size in enumerate((0, 10, CHUNK_BYTES, 3 * CHUNK_BYTES + 5)):
            document = centre.keep_original(io.BytesIO(random.Random(number).randbytes(size)))
            records = [record(number * 10 + at) for at in range(4)]
            centre.append([NewEntry("take-in", records, original=document, marking=b'{"tlp":"green"}')])
        small = next(each.original for each in centre.entries() if each.index == 1)
        assert small is not None
        centre.erase([(2, 1)], originals=[small])
    (path / "accounts").mkdir()
    (path / "accounts" / "people.json").write_text("{}")
    return path


@pytest.fixture(scope="module")
def kept(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("kept") / "centre.backup"
    done = backup(whole, target, WORDS, work=LIGHT)
    assert done == (target, 6, 3, target.stat().st_size, True)
    return target


def all_of(path: Path) -> object:
    store = open_store(path)
    size = store.size()
    found = (
        list(store.entries(0, size)), list(store.known_rows()), store.originals(), (path / "checkpoint").read_bytes(),
        {each.name: each.read_bytes() for each in (path / "originals").glob("??/*")},
        {each.name: each.read_bytes() for each in (path / "keys").iterdir()},
    )  # fmt: skip
    store.close()
    return found


def test_all_of_a_centre_comes_back_and_holds(whole: Path, kept: Path, tmp_path: Path) -> None:
    done = restore(kept, tmp_path / "back", WORDS)
    assert (done.entries, done.records, done.originals, done.erased) == (6, 17, 3, 0)
    assert all_of(tmp_path / "back") == all_of(whole)
    assert (tmp_path / "back" / "accounts" / "people.json").read_text() == "{}"
    assert (tmp_path / "back" / "settings.yaml").read_text() == "# ours\nperson: operator\n"
    assert (tmp_path / "back" / "keys" / "node.key").stat().st_mode & 0o777 == 0o600
    verdict = verify(tmp_path / "back", (whole / "checkpoint").read_bytes())
    assert verdict.ok
    assert "restored" in verdict.notes[0]
    assert [each.name for each in tmp_path.iterdir()] == ["back"]


def test_a_centre_comes_back_into_postgresql_and_from_there(
    whole: Path, kept: Path, tmp_path: Path, postgres: Server
) -> None:
    restore(kept, tmp_path / "there", WORDS, store=postgres.address)
    assert not (tmp_path / "there" / "treve.db").exists()
    assert all_of(tmp_path / "there") == all_of(whole)
    # The same log is there by now: a second one of it is refused, and the first stays.
    with pytest.raises(Refused, match="already"):
        restore(kept, tmp_path / "second", WORDS, store=postgres.address)
    release_restored(tmp_path / "there", [], nobody_because="a test")
    assert verify(tmp_path / "there").ok
    backup(tmp_path / "there", tmp_path / "again", WORDS, work=LIGHT)
    restore(tmp_path / "again", tmp_path / "back", WORDS)
    assert all_of(tmp_path / "back") == all_of(tmp_path / "there")


def test_nothing_of_a_centre_can_be_read_without_the_passphrase(whole: Path, kept: Path, tmp_path: Path) -> None:
    data = kept.read_bytes()
    private = (whole / "keys" / "node.key").read_bytes().split(b"\n")[1]
    for secret in (TOKEN, private, b"ed25519", b"take-in", b"people.json"):
        assert secret not in data
    assert kept.stat().st_mode & 0o777 == 0o600
    with pytest.raises(Refused, match="passphrase"):
        restore(kept, tmp_path / "back", b"another passphrase")
    assert not list(tmp_path.iterdir())


def test_keys_may_be_left_out_and_put_beside(whole: Path, tmp_path: Path) -> None:
    backup(whole, tmp_path / "keyless", WORDS, with_keys=False, work=LIGHT)
    with (tmp_path / "keyless").open("rb") as stream:
        names = [each[0] for each in items(stream, WORDS, "x") if isinstance(each, tuple) and isinstance(each[0], str)]
    assert "keys/node.pub" in names
    assert not {"keys/node.key", "keys/known.key"} & set(names)
    with pytest.raises(Refused, match="without the private keys"):
        restore(tmp_path / "keyless", tmp_path / "back", WORDS)
    restore(tmp_path / "keyless", tmp_path / "back", WORDS, keys_from=whole / "keys")
    assert all_of(tmp_path / "back") == all_of(whole)
    other = tmp_path / "other"
    init(other)
    with pytest.raises(Refused):
        restore(tmp_path / "keyless", tmp_path / "wrong", WORDS, keys_from=other / "keys")
    assert not (tmp_path / "wrong").exists()


def test_two_hundred_changes_of_a_backup_are_refused_before_anything_is_written(kept: Path, tmp_path: Path) -> None:
    data, draw = kept.read_bytes(), random.Random(7)
    head = len(sealed_stream.MAGIC) + 3 + 16 + 32
    step = CHUNK_BYTES + 16
    parts = [data[at : at + step] for at in range(head, len(data), step)]
    assert len(parts) == 5

    def flipped(at: int) -> bytes:
        return data[:at] + bytes((data[at] ^ 1 << draw.randrange(8),)) + data[at + 1 :]

    def joined(*order: int) -> bytes:
        return data[:head] + b"".join(parts[each] for each in order)

    changed = [flipped(draw.randrange(head)) for _ in range(40)]
    changed += [flipped(draw.randrange(head, len(data))) for _ in range(60)]
    changed += [data[: draw.randrange(len(data))] for _ in range(40)]
    changed += [data[: head + step * each] for each in range(5)] + [b"", data[:-1]]
    changed += [data + draw.randbytes(draw.randrange(1, 2 * step)) for _ in range(5)] + [data + data, data + b"\0"]
    changed += [joined(*order) for order in ((1, 0, 2, 3, 4), (0, 1, 1, 2, 3, 4), (0, 1, 2, 4), (0, 2, 3, 4), (4,))]
    changed += [joined(0, 1, 2, 4, 3), joined(0, 1, 2, 3, 4, 4), joined(4, 3, 2, 1, 0)]
    while len(changed) < 200:
        at, length = draw.randrange(len(data)), draw.randrange(1, 5_000)
        changed.append(data[:at] + draw.choice((b"", bytes(length), draw.randbytes(length))) + data[at + length :])
    target = tmp_path / "changed"
    refused = 0
    for number, each in enumerate(changed):
        assert each != data, number
        target.write_bytes(each)
        with pytest.raises(Refused) as why:
            restore(target, tmp_path / "back", WORDS)
        refused += 1
        assert why.value.remedy
        assert [path.name for path in tmp_path.iterdir()] == ["changed"], number
    assert refused >= 200


def test_chunks_of_another_backup_under_the_same_passphrase_do_not_fit(whole: Path, kept: Path, tmp_path: Path) -> None:
    backup(whole, tmp_path / "second", WORDS, work=LIGHT)
    one, two = kept.read_bytes(), (tmp_path / "second").read_bytes()
    head = len(sealed_stream.MAGIC) + 3 + 16 + 32
    step = CHUNK_BYTES + 16
    (tmp_path / "mixed").write_bytes(one[: head + step] + two[head + step : head + 2 * step] + one[head + 2 * step :])
    with pytest.raises(Refused):
        restore(tmp_path / "mixed", tmp_path / "back", WORDS)


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES])
def test_a_sealed_stream_gives_back_what_went_in(size: int) -> None:
    data, out = random.Random(size).randbytes(size), io.BytesIO()
    sealed = SealedWriter(out, WORDS, random.Random(1).randbytes, work=LIGHT)
    for at in range(0, size, 300_000):
        sealed.write(data[at : at + 300_000])
    sealed.finish()
    assert b"".join(open_sealed(io.BytesIO(out.getvalue()), WORDS, "x")) == data


def test_what_is_sealed_well_and_is_no_backup_is_refused(whole: Path, tmp_path: Path) -> None:
    """Whoever has the passphrase may still be careless or hostile: names that lead out, items out of place."""
    import msgspec

    from treve.node.backup import End, Manifest

    def item(kind: bytes, data: bytes) -> bytes:
        return kind + len(data).to_bytes(8, "big") + data

    manifest = item(b"M", msgspec.json.encode(Manifest(1, "x", "y", 0, "", with_keys=True)))
    end = item(b"Z", msgspec.json.encode(End(0, 0, 0, 0)))
    one = item(b"Z", msgspec.json.encode(End(1, 0, 0, 0)))
    out = item(b"F", msgspec.msgpack.encode(("../../out", 0o600, b"x")))
    streams = [
        b"", manifest, end, manifest + end + end, manifest + manifest + end, manifest + item(b"P", b"x") + end,
        manifest + one, manifest + out + one, manifest + end + b"Z", b"M" + b"\xff" * 8,
        manifest + item(b"?", b"") + end,
        manifest + item(b"E", b"\xc0") + end, manifest + item(b"F", b"\x93\xa1x\x01\xc4\x01y") + end,
    ]  # fmt: skip
    for number, each in enumerate(streams):
        with (tmp_path / "odd").open("wb") as file:
            sealed = SealedWriter(file, WORDS, random.Random(number).randbytes, work=LIGHT)
            sealed.write(each)
            sealed.finish()
        with pytest.raises(Refused):
            restore(tmp_path / "odd", tmp_path / "back", WORDS)
        assert [path.name for path in tmp_path.iterdir()] == ["odd"], number


def test_nothing_is_ever_written_over(whole: Path, kept: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    for target in (tmp_path / "full", tmp_path / "full" / "file", whole):
        with pytest.raises(Refused, match="not empty"):
            restore(kept, target, WORDS)
    with pytest.raises(Refused, match="already"):
        backup(whole, kept, WORDS)
    with pytest.raises(Refused, match="too short"):
        backup(whole, tmp_path / "short", b"hunter2")
    with pytest.raises((Refused, NotACentre)):
        backup(tmp_path / "full", tmp_path / "none", WORDS)
    with open_centre(whole, to_write=True), pytest.raises(Busy):
        backup(whole, tmp_path / "busy", WORDS)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["full"]


def test_what_was_erased_since_does_not_come_back(whole: Path, kept: Path, tmp_path: Path) -> None:
    later = Path(shutil.copytree(whole, tmp_path / "later"))
    with open_centre(later, to_write=True) as centre:
        document = next(each.original for each in centre.entries() if each.index == 3)
        assert document is not None
        centre.erase([(3, 0), (3, 2), (1, 0)], originals=[document])
        assert export_erasures(centre, tmp_path / "erasures") == 2
        erased = {entry.index: list(entry.records) for entry in centre.entries()}
    assert TOKEN not in (tmp_path / "erasures").read_bytes()
    done = restore(kept, tmp_path / "back", WORDS, erasures=tmp_path / "erasures")
    assert (done.erased, done.entries, done.originals) == (4, 6, 2)
    with open_centre(tmp_path / "back") as centre:
        assert [entry.records for entry in centre.entries()] == [erased[index] for index in range(6)]
        assert len(list(centre.known([f"{30 + at:032x}" for at in range(4)]))) == 4
        with pytest.raises(Refused):
            centre.original(document)
    assert not list((tmp_path / "back" / "originals").glob(f"??/{document}"))
    assert verify(tmp_path / "back").ok
    released = release_restored(tmp_path / "back", [], nobody_because="the disk burnt on the same day", person="ada")
    assert released == (6, None, 6, 1)
    verdict = verify(tmp_path / "back")
    assert (verdict.ok, verdict.notes) == (True, ())
    with open_centre(tmp_path / "back", to_write=True) as centre:
        assert [entry.kind for entry in centre.entries(5)] == ["erasure", "restored", "erasure"]
        written = next(entry for entry in centre.entries(6))
    assert written.records[0] is not None
    assert json.loads(written.records[0].groups["restored"]) == {"size": 6, "why": "the disk burnt on the same day"}
    assert written.person == "ada"


def test_only_notices_that_the_log_signed_excuse_a_missing_record(whole: Path, kept: Path, tmp_path: Path) -> None:
    later = Path(shutil.copytree(whole, tmp_path / "later"))
    with open_centre(later, to_write=True) as centre:
        centre.erase([(3, 0)])
        export_erasures(centre, tmp_path / "erasures")
    lines = (tmp_path / "erasures").read_text().splitlines()
    notice = json.loads(lines[-1])
    other = tmp_path / "other"
    init(other)
    with open_centre(other, to_write=True) as centre:
        centre.append([NewEntry("take-in", [record(1)])])
        centre.erase([(1, 0)])
        export_erasures(centre, tmp_path / "foreign")
    bad = [
        "{}", "x", json.dumps({**notice, "signature": "00" * 64}), json.dumps({**notice, "envelope": "zz"}),
        json.dumps({**notice, "envelope": notice["envelope"].replace("3", "4", 1)}), (tmp_path / "foreign").read_text(),
    ]  # fmt: skip
    for each in bad:
        (tmp_path / "bad").write_text(f"{lines[0]}\n{each}")
        with pytest.raises(Refused) as refused:
            restore(kept, tmp_path / "back", WORDS, erasures=tmp_path / "bad")
        assert refused.value.where == "bad:2"
    restore(kept, tmp_path / "back", WORDS, erasures=tmp_path / "erasures")
    mark = json.loads((tmp_path / "back" / "restored").read_text())
    mark["notices"][0]["signature"] = "00" * 64
    (tmp_path / "back" / "restored").write_text(json.dumps(mark))
    finding = verify(tmp_path / "back").finding
    assert finding is not None
    assert finding.where == "restored, notice 0"
    mark["notices"] = []
    (tmp_path / "back" / "restored").write_text(json.dumps(mark))
    finding = verify(tmp_path / "back").finding
    assert finding is not None
    assert finding.where == "entry 3, record 0"


def test_a_restored_centre_signs_only_once_others_are_known_to_have_seen_no_more(
    whole: Path, kept: Path, tmp_path: Path
) -> None:
    back, note = tmp_path / "back", (whole / "checkpoint").read_bytes()
    restore(kept, back, WORDS)

    def refused(seen: list[tuple[str, bytes]], because: str | None = None) -> str:
        before = (back / "checkpoint").read_bytes()
        with pytest.raises(Refused) as why:
            release_restored(back, seen, nobody_because=because)
        assert (back / "checkpoint").read_bytes() == before
        assert why.value.remedy
        with pytest.raises(Refused, match="restored from a backup"):
            open_centre(back, to_write=True)
        return why.value.what

    with open_centre(back) as centre:
        assert centre.size == 6
    assert "Nothing shows" in refused([])
    assert "Nothing shows" in refused([], "  ")
    assert "signed note" in refused([("x", b"no checkpoint")])
    # Others have seen an entry that the backup does not have.
    later = Path(shutil.copytree(whole, tmp_path / "later"))
    with open_centre(later, to_write=True) as centre:
        centre.append([NewEntry("take-in", [record(99)])])
        newer = centre.checkpoint()
    assert "1 are missing" in refused([("x", note), ("y", newer)])
    # And two histories of one log.
    first = Path(shutil.copytree(whole, tmp_path / "first"))
    with open_centre(first, to_write=True) as centre:
        centre.append([NewEntry("take-in", [record(98)])])
        backup_of_other = tmp_path / "first.backup"
        centre.close()
    backup(first, backup_of_other, WORDS, work=LIGHT)
    restore(backup_of_other, tmp_path / "forked", WORDS)
    with pytest.raises(Refused, match="written anew"):
        release_restored(tmp_path / "forked", [("y", newer)])
    init(tmp_path / "stranger")
    assert refused([("z", (tmp_path / "stranger" / "checkpoint").read_bytes())])
    assert release_restored(back, [("x", note)]) == (6, 6, 6, 0)
    with pytest.raises(Refused, match="not restored"):
        release_restored(back, [("x", note)])
    with open_centre(back, to_write=True) as centre:
        assert centre.append([NewEntry("take-in", [record(99)])])[0].entry == 7
    assert verify(back, note).ok


def test_a_centre_that_waits_for_its_witnesses_is_not_backed_up(kept: Path, tmp_path: Path) -> None:
    restore(kept, tmp_path / "back", WORDS)
    with pytest.raises(Refused, match="itself restored"):
        backup(tmp_path / "back", tmp_path / "next", WORDS)


def test_keys_that_lie_elsewhere_are_missed_when_the_backup_is_made(whole: Path, tmp_path: Path) -> None:
    path = Path(shutil.copytree(whole, tmp_path / "centre"))
    (path / "keys").rename(tmp_path / "stick")
    (path / "keys").symlink_to(tmp_path / "stick")
    with pytest.raises(Refused, match="not in the folder"):
        backup(path, tmp_path / "kept", WORDS, work=LIGHT)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["centre", "stick"]
    backup(path, tmp_path / "kept", WORDS, with_keys=False, work=LIGHT)


RESTORER = """
from treve.node.restore import restore

def run(what, number, path):
    restore(Path(what), path, b"correct horse battery")
    say("restored")
"""


def test_a_kill_while_a_centre_is_restored_leaves_a_whole_one_or_none(whole: Path, kept: Path, tmp_path: Path) -> None:
    nursery = Nursery(RESTORER)
    made = 0
    try:
        began = time.monotonic()
        assert nursery.round(str(kept), 0, tmp_path / "first", 1, 0)[0] == "restored"
        takes_s = time.monotonic() - began
        for number in range(15):
            path = tmp_path / f"centre-{number}"
            # The last one is waited for, so that some come to their end however slow this machine is today.
            nursery.round(str(kept), number, path, number // 14, takes_s * 1.5 * number / 14)
            if path.exists():
                made += 1
                assert verify(path).ok
                assert all_of(path) == all_of(whole)
                with pytest.raises(Refused):
                    open_centre(path, to_write=True)
    finally:
        nursery.close()
    assert 0 < made < 15


def test_what_does_not_verify_is_not_put_in_place(whole: Path, tmp_path: Path) -> None:
    from treve.stores.sqlite_engine import driver

    damaged = Path(shutil.copytree(whole, tmp_path / "damaged"))
    raw = driver().connect(str(damaged / "treve.db"), isolation_level=None)
    raw.execute("UPDATE envelopes SET signature = zeroblob(64) WHERE entry = 2")
    raw.close()
    backup(damaged, tmp_path / "kept", WORDS, work=LIGHT)
    with pytest.raises(Refused, match="entry 2"):
        restore(tmp_path / "kept", tmp_path / "back", WORDS)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["damaged", "kept"]
