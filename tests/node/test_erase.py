"""What was erased is nowhere any more: not in the database, the originals, caches, exports, nor in a later copy."""

import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from tests.node.test_sight import HEAD as HEAD
from tests.node.test_sight import MAPPING as MAPPING
from tests.release.members import TEXT as MEMBERS_TEXT

from treve.base.errors import Refused
from treve.base.ids import sha256_hex
from treve.entries.records import TakeIn, to_groups
from treve.ledger.audit import open_records
from treve.ledger.merkle import leaf_hash
from treve.ledger.sealing import Record, unpack
from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.erase import Erasing, erase, redact
from treve.node.export import WHAT, export
from treve.node.receipts import ERASURES, Line, receipts
from treve.node.release import Meant
from treve.node.replay import replay
from treve.node.rotate import rotate
from treve.node.sight import members_of, sight_of
from treve.node.take_in import Asked, TakenIn, take_in
from treve.node.verify import verify
from treve.node.view import view
from treve.stores.originals import Originals
from treve.stores.sqlite import FILE_NAME, SqliteStore

PROSE = "« Nous tiendrons parole », a déclaré lundi le ministre, qui recevait la presse dans la capitale avec"
WHY = "asked for by the family"


def row(number: int, notes: str, *, date: str = "2025-04-02", place: str = "Pontarel", by: str = "Serre Front") -> str:
    return f"watch,{number},{date},{place},33.41231,-38.90517,mortar,{by},{notes}\n"


def taken(path: Path, file: Path, *, source: str | None = None, revises: bool = False) -> TakenIn:
    mapping = MAPPING if file.suffix == ".csv" else None
    with open_centre(path, to_write=True) as centre:
        done = take_in(centre, file, Asked(mapping=mapping, source=source, revises=revises), "tester")
    return done


def erased(path: Path, *meant: Meant, **more: object) -> Erasing:
    with open_centre(path, to_write=True) as centre:
        return erase(centre, meant, WHY, "tester", **more)  # type: ignore[arg-type]


@pytest.fixture
def made(valdria: Callable[[str], Path], tmp_path: Path) -> tuple[Path, Path]:
    """A centre that has taken in three rows of a table, and the table."""
    path, file = valdria("centre"), tmp_path / "watch.csv"
    file.write_text(
        HEAD + row(1, "a shell fell near the mill") + row(2, "the widow Ansa Terel was hurt") + row(3, "two shots")
    )
    assert taken(path, file).loaded == 3
    return path, file


def last(path: Path) -> int:
    with open_centre(path) as centre:
        return centre.size - 1


# Nothing is left


class Planted:
    """Tokens, each in one field or document, and what opens the records that hold them."""

    def __init__(self, path: Path, folder: Path, count: int) -> None:
        self.path, self.chance = path, random.Random(7)
        self.tokens: list[str] = []
        folder.mkdir()
        each = max(1, count // 10)
        table = [HEAD]
        for number in range(each):
            table.append(row(number, self.token(), place=self.token(), by=self.token()))
            table.append(row(self.named(), "a shell fell near the mill"))
            table.append(row(50_000 + number, self.token(), date=f"the day of {self.token()}"))
        (folder / f"{self.token()}.csv").write_text("".join(table))
        for number in range(each):
            words = f"Le Messager, 3 mars 2025\n\nUne journée calme\n\nRien n'a bougé. {PROSE} {self.token()}.\n\n"
            words += f"Un raid a fait deux morts samedi à Pontarel, selon {self.token()}. {PROSE}.\n"
            (folder / f"article-{number}-{self.token()}.txt").write_text(words)
        while len(self.tokens) < count:
            (folder / f"{self.token()}.csv").write_text(HEAD + row(70_000 + len(self.tokens), self.token()))
        self.first = last(path) + 1
        for file in sorted(folder.iterdir()):
            done = taken(path, file)
            assert not done.refused, done.reason
            assert done.loaded + done.held, done

    def token(self) -> str:
        self.tokens.append("Zq" + "".join(self.chance.choices("abcdefghijklmnopqrstuvwxyz", k=14)))
        return self.tokens[-1]

    def named(self) -> int:
        """A token that is the source's own id."""
        number = self.chance.randrange(10**14, 10**15)
        self.tokens.append(str(number))
        return number

    def left(self, path: Path) -> list[str]:
        """The tokens that can be read in a centre by any means that it offers, or as bytes of a file."""
        found = "\n".join(self._texts(path)).lower()
        files = [file.read_bytes().lower() for file in path.rglob("*") if file.is_file()]
        names = "\n".join(str(file.relative_to(path)) for file in path.rglob("*")).lower()
        return [
            token
            for token in map(str.lower, self.tokens)
            if token in found
            or token in names
            or any(token.encode(how) in data for how in ("utf-8", "utf-16-le") for data in files)
        ]

    def _texts(self, path: Path) -> Iterator[str]:
        store = SqliteStore(path / FILE_NAME)
        for each in store.entries(0, store.size()):
            for one in open_records(each):
                if one is not None:
                    yield from (data.decode() for data in one.groups.values())
        for kept in store.originals():
            yield b"".join(Originals(path / "originals").read(kept.sha256, kept.key)).decode()
        store.close()
        with open_centre(path) as centre:
            seen = view(centre)
            for what in WHAT:
                yield b"".join(export(seen, what, "jsonl", "en")).decode()


def keys_and_sealed(path: Path, first: int) -> list[bytes]:
    """The secrets, the beginnings of sealed texts and the keys of documents from an entry on: what would open them."""
    store = SqliteStore(path / FILE_NAME)
    found = [kept.key for kept in store.originals()]
    for each in store.entries(first, store.size()):
        found += [each.secrets[at : at + 32] for at in range(0, len(each.secrets), 32)]
        found += [sealed[:48] for sealed in unpack(each.pack) if isinstance(sealed, bytes)]
    store.close()
    return found


def none_left(path: Path, folder: Path, count: int) -> None:
    planted = Planted(path, folder, count)
    with open_centre(path) as centre:
        view(centre)
        size, root, head = centre.size, centre.root(centre.size), centre.checkpoint()
        proofs = {at: centre.prove(at) for at in range(size)}
    assert len(planted.tokens) >= count
    assert len(planted.left(path)) == len(planted.tokens)
    opens = keys_and_sealed(path, planted.first)
    assert all(any(each in file.read_bytes() for file in path.glob("treve.db*")) for each in opens[-5:])

    done = erased(path, *(Meant(entry, None) for entry in range(planted.first, size)))

    assert planted.left(path) == []
    data = b"".join(file.read_bytes() for file in path.rglob("*") if file.is_file())
    assert [each for each in opens if each in data] == []
    shutil.copytree(path, path.with_name("backup"))
    assert planted.left(path.with_name("backup")) == []
    assert verify(path, head).ok
    with open_centre(path) as centre:
        assert centre.root(size) == root
        for at, proof in proofs.items():
            again = centre.prove(at)
            assert (again.hash, again.envelope, again.signature) == (proof.hash, proof.envelope, proof.signature)
        shown = receipts(centre, sight_of(centre))
    assert {each.entry for each in shown} == set(done.receipts)
    assert sum(len(each.records) for each in shown) == len(done.records)


def test_of_a_hundred_tokens_in_every_field_and_document_none_is_left(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    none_left(valdria("centre"), tmp_path / "files", 100)


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_of_a_thousand_tokens_none_is_left(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    none_left(valdria("centre"), tmp_path / "files", 1_000)


# What it does, and what it refuses


def test_a_document_in_which_others_stand_is_decided_on_and_never_guessed(made: tuple[Path, Path]) -> None:
    path, file = made
    entry, before = last(path), (path / "checkpoint").read_bytes()
    with pytest.raises(Refused, match="still stand in 1 document"):
        erased(path, Meant(entry, 2))
    assert (path / "checkpoint").read_bytes() == before
    digest = sha256_hex(file.read_bytes())
    kept = erased(path, Meant(entry, 2), documents="keep")
    assert (kept.records, kept.documents, kept.kept) == (((entry, 2),), (), (digest,))
    gone = erased(path, Meant(entry, 1), documents="destroy")
    assert gone.documents == (digest,)
    assert verify(path).ok
    with open_centre(path) as centre, pytest.raises(Refused, match="erased"):
        centre.original(digest)


def test_a_redacted_copy_stands_in_the_place_of_the_document(made: tuple[Path, Path]) -> None:
    path, file = made
    entry = last(path)
    with pytest.raises(Refused, match="still holds"):
        erased(path, Meant(entry, 2), redacted=file.read_bytes() + b"\n")
    copy = file.read_bytes().replace(b"the widow Ansa Terel was hurt", b"[taken out]")
    done = erased(path, Meant(entry, 2), redacted=copy)
    with open_centre(path) as centre:
        assert done.redacted == sha256_hex(copy)
        assert b"".join(centre.original(done.redacted)) == copy
        (told,) = receipts(centre, sight_of(centre))
        assert (told.why, told.redacted, told.documents) == (WHY, done.redacted, (sha256_hex(file.read_bytes()),))
        assert len(view(centre).reports) == 2
    assert verify(path).ok
    # The rest goes later: the copy goes with it.
    rest = erased(path, Meant(entry, None))
    assert rest.documents == (done.redacted,)
    assert verify(path).ok


def test_a_copy_may_stand_for_a_document_that_would_go_and_is_refused_where_there_is_none(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    path, file = valdria("centre"), tmp_path / "one.csv"
    file.write_text(HEAD + row(1, "the widow Ansa Terel was hurt"))
    taken(path, file)
    done = erased(path, Meant(last(path), 1), redacted=b"[taken out]\n")
    assert (len(done.documents), done.redacted) == (1, sha256_hex(b"[taken out]\n"))
    assert verify(path).ok
    with open_centre(path, to_write=True) as centre:
        centre.append([NewEntry("note", [Record(to_groups(TakeIn("f", "0" * 64, 1, "f", "s", "press", 1, 1)))])])
    with pytest.raises(Refused, match="0 kept documents"):
        erased(path, Meant(last(path), 0), redacted=b"[taken out]\n")


def test_a_document_whose_file_was_lost_does_not_stop_an_erasure(made: tuple[Path, Path], tmp_path: Path) -> None:
    path, file = made
    other = tmp_path / "other.csv"
    other.write_text(HEAD + row(9, "the mayor spoke to the press"))
    taken(path, other)
    digest = sha256_hex(file.read_bytes())
    (path / "originals" / digest[:2] / digest).unlink()
    assert erased(path, Meant(last(path), None)).receipts


def test_a_later_edition_that_holds_the_words_is_found(made: tuple[Path, Path], tmp_path: Path) -> None:
    path, file = made
    entry = last(path)
    later = tmp_path / "later.csv"
    later.write_text(file.read_text() + row(4, "a drone was seen"))
    assert taken(path, later).already_known == 3
    with pytest.raises(Refused, match="2 documents"):
        erased(path, Meant(entry, 2))
    done = erased(path, Meant(entry, 2), documents="destroy")
    assert len(done.documents) == 2
    assert verify(path).ok


def test_an_article_is_redacted_and_read_from_its_copy(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    path, file = valdria("centre"), tmp_path / "article.txt"
    words = f"Le Messager, 3 mars 2025\n\nUne journée calme\n\nRien n'a bougé. {PROSE} le général Corvin.\n\n"
    words += f"Un raid a fait deux morts samedi à Pontarel. {PROSE} le ministre.\n\n"
    file.write_text(words + "Ansa Terel, 34 ans, habite au 3, rue du Moulin.\n")
    assert taken(path, file).loaded == 1
    digest = sha256_hex(file.read_bytes())
    with open_centre(path, to_write=True) as centre:
        before = view(centre).statements
        done = redact(centre, digest[:12], (words + "[retiré].\n").encode(), WHY, "tester")
        after = view(centre)
        assert done.records == ()
        assert len(after.statements) == len(before) > 0
        assert digest not in json.dumps(after.statements.to_dicts())
        with pytest.raises(Refused, match="0 documents"):
            redact(centre, digest, b"another", WHY, "tester")
    assert verify(path).ok
    again = taken(path, file)
    assert (again.loaded, again.already_known, again.refused) == (0, 1, False)


def test_what_the_centre_works_with_is_not_erased(made: tuple[Path, Path]) -> None:
    path, _ = made
    for entry in (0, 1, 2):
        with pytest.raises(Refused, match="works with this record"):
            erased(path, Meant(entry, 0))
    done = erased(path, Meant(last(path), None))
    with pytest.raises(Refused, match="Receipts"):
        erased(path, Meant(done.receipts[0], None))
    with pytest.raises(Refused, match="no entry 999"):
        erased(path, Meant(999, None))


def test_erasing_again_changes_nothing(made: tuple[Path, Path]) -> None:
    path, _ = made
    entry = last(path)
    erased(path, Meant(entry, None))
    size = last(path)
    again = erased(path, Meant(entry, 1), Meant(entry, None))
    assert (again.receipts, again.records) == ((), ())
    assert last(path) == size


def test_only_who_has_the_role_erases(made: tuple[Path, Path], tmp_path: Path) -> None:
    path, _ = made
    entry = last(path)
    members = tmp_path / "members.yaml"
    members.write_text(MEMBERS_TEXT)
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", members, "tester")
        with pytest.raises(Refused, match="takes head"):
            erase(centre, [Meant(entry, None)], WHY, "tester")
        head = next(line for line in MEMBERS_TEXT.splitlines() if "head" in line).split("id: ")[1].split(",")[0]
        assert erase(centre, [Meant(entry, None)], WHY, head).receipts


def test_a_view_says_that_earlier_editions_cannot_be_made_again(made: tuple[Path, Path]) -> None:
    path, _ = made
    with open_centre(path) as centre:
        assert not any("erased" in note for note in view(centre).notes)
    erased(path, Meant(last(path), None))
    with open_centre(path) as centre:
        assert any("cannot be rebuilt" in note for note in view(centre).notes)


# What comes again


def test_the_same_file_is_known_as_erased_and_brings_no_conflict(made: tuple[Path, Path]) -> None:
    path, file = made
    erased(path, Meant(last(path), None))
    size = last(path)
    again = taken(path, file)
    assert (again.rows, again.loaded, again.already_known, again.held, again.conflicts) == (3, 0, 3, 0, 0)
    assert (again.erased_before, again.refused) == (3, False)
    assert last(path) == size
    assert verify(path).ok


def test_the_same_words_under_another_source_or_id_are_not_taken(made: tuple[Path, Path], tmp_path: Path) -> None:
    path, file = made
    erased(path, Meant(last(path), None))
    other = tmp_path / "other.csv"
    other.write_text(file.read_text().replace("watch,2,", "patrol,77,"))
    again = taken(path, other)
    assert (again.loaded, again.erased_before) == (0, 3)


def test_other_words_under_an_erased_id_come_in_as_a_revision_only(made: tuple[Path, Path], tmp_path: Path) -> None:
    path, _ = made
    erased(path, Meant(last(path), 2), documents="destroy")
    other = tmp_path / "other.csv"
    other.write_text(HEAD + row(2, "a person was hurt"))
    assert taken(path, other).erased_before == 1
    revised = taken(path, other, revises=True)
    assert (revised.loaded, revised.conflicts, revised.erased_before) == (1, 0, 0)
    assert verify(path).ok


def test_a_file_that_brings_news_beside_what_was_erased_is_refused(made: tuple[Path, Path], tmp_path: Path) -> None:
    path, file = made
    erased(path, Meant(last(path), 2), documents="destroy")
    size, later = last(path), tmp_path / "later.csv"
    later.write_text(file.read_text() + row(4, "a drone was seen"))
    done = taken(path, later)
    assert done.refused
    assert "rows erased before: row 3" in done.reason
    assert last(path) == size


def test_a_held_row_that_was_erased_stays_away(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    path, file = valdria("centre"), tmp_path / "held.csv"
    file.write_text(HEAD + row(1, "the widow Ansa Terel was hurt", date="one day"))
    assert taken(path, file).held == 1
    erased(path, Meant(last(path), None))
    again = taken(path, file)
    assert (again.held, again.already_known, again.erased_before) == (0, 1, 1)


# Copies that are older


def test_an_older_copy_is_brought_up_by_the_list_of_erasures(made: tuple[Path, Path], tmp_path: Path) -> None:
    path, file = made
    backup = tmp_path / "backup"
    shutil.copytree(path, backup)
    later = tmp_path / "later.csv"
    later.write_text(HEAD + row(9, "a witness gave her name, Mira Odell"))
    taken(path, later)
    entries = last(path)
    erased(path, Meant(entries - 1, None), Meant(entries, None))
    listed = (path / ERASURES).read_bytes()
    assert b"Mira" not in listed
    assert WHY.encode() not in listed
    with open_centre(backup, to_write=True) as centre:
        done = replay(centre, listed, "tester")
        assert (done.records, done.documents) == (4, 1)
        assert replay(centre, listed, "tester").receipts == ()
        assert next(iter(centre.entries(entries - 1))).records == [None] * 4
    assert verify(backup).ok
    for each, rows in ((file, 3), (later, 1)):
        again = taken(backup, each)
        assert (again.loaded, again.erased_before) == (0, rows)
    with open_centre(backup, to_write=True) as centre, pytest.raises(Refused, match="line 1"):
        replay(centre, b"nonsense", "tester")


def test_a_receipt_is_proved_to_a_stranger(made: tuple[Path, Path]) -> None:
    path, _ = made
    done = erased(path, Meant(last(path), None))
    with open_centre(path) as centre:
        proof = centre.prove(done.receipts[0])
        opening = centre.open_group(done.receipts[0], 0, "erasure")
        assert WHY.encode() in opening.data
        assert centre.tree.inclusion_proof(proof.entry, proof.size) == proof.path
        assert leaf_hash(proof.hash) == centre.tree.nodes(0, proof.entry, proof.entry + 1)


def test_a_forged_list_of_erasures_takes_away_neither_members_nor_keys(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    path = valdria("forged")
    members = tmp_path / "members.yaml"
    members.write_text(MEMBERS_TEXT)
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", members, "tester")
    rotate(path, None, "saal")
    with open_centre(path, to_write=True) as centre:
        # Hashes of entries are published with the log, so anybody can write such lines.
        lines = [
            Line("0" * 64, tuple((each.hash, at) for at in range(each.record_count)), (), ())
            for each in centre.outlines()
        ]
        head = next(line for line in MEMBERS_TEXT.splitlines() if "head" in line).split("id: ")[1].split(",")[0]
        done = replay(centre, b"\n".join(msgspec.json.encode(each) for each in lines), head)
        assert (done.records, done.receipts) == (0, ())
        assert done.needed == sum(each.record_count for each in centre.outlines())
        assert not members_of(centre).is_empty
    assert verify(path).ok


SHORT = ("Žoja", "Анна", "Éloi", "Öz", "Ñu", "王芳", "Ån", "ÞóR")


def test_of_names_of_two_to_four_letters_none_is_left_in_what_the_centre_stores(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    path, file = valdria("centre"), tmp_path / "watch.csv"
    file.write_text(HEAD + "".join(row(at, name) for at, name in enumerate(SHORT)), encoding="utf-8")
    assert taken(path, file).loaded == len(SHORT)
    entry = last(path)
    with open_centre(path) as centre:
        view(centre)
    caches = b"".join(each.read_bytes() for each in (path / "cache").rglob("*") if each.is_file())
    assert any(name.encode() in caches for name in SHORT)
    erased(path, *(Meant(entry, at + 1) for at in range(len(SHORT))))
    left = [
        (name, each.name)
        for each in path.rglob("*")
        if each.is_file()
        for name in SHORT
        # By chance two letters stand in sealed bytes: of those, where text is.
        if (len(name.encode()) > 4 or each.suffix not in (".db", ".db-wal")) and name.encode() in each.read_bytes()
    ]
    assert left == []
    with open_centre(path) as centre:
        assert [at for at in range(1, len(SHORT) + 1) if centre.entry(entry).records[at] is not None] == []
        assert [row["text"] for row in view(centre).reports.iter_rows(named=True) if row["text"] in SHORT] == []
    assert verify(path).ok


def test_where_short_or_given_words_stand_elsewhere_is_told_and_decides_nothing(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    path = valdria("centre")
    for name, rows in (
        ("one", [row(1, "Žoja"), row(2, "a shell fell near the mill")]),
        ("two", [row(3, "seen by ŽOJA at noon"), row(4, "the Žojan road"), row(5, "nothing of note here")]),
        ("three", [row(6, "Terel was hurt at the ford")]),
    ):
        file = tmp_path / f"{name}.csv"
        file.write_text(HEAD + "".join(rows), encoding="utf-8")
        assert not taken(path, file).refused
    entry = last(path)
    with open_centre(path) as centre:
        kept = {each.original for each in centre.outlines() if each.original}
    done = erased(path, Meant(entry - 2, 1), documents="keep", look_for=("Terel",))
    said = " ".join(done.notes)
    assert f"{entry - 1}:1, {entry}:1" in said
    assert f"{entry - 1}:2" not in said
    assert "oja" not in said
    assert "Terel" not in said
    with open_centre(path) as centre:
        assert len(kept) == 3
        for document in kept:
            assert b"".join(centre.original(document))


def test_a_reason_that_says_what_is_erased_is_refused(made: tuple[Path, Path]) -> None:
    path, _ = made
    entry = last(path)
    with open_centre(path, to_write=True) as centre:
        size = centre.size
        for why, more in (("it says Two Shots", ()), ("Ansa asked for it", ("ansa",))):
            with pytest.raises(Refused, match="says what is to be erased"):
                erase(centre, [Meant(entry, 3)], why, "tester", documents="keep", look_for=more)
        assert centre.size == size
