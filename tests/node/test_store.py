"""Which store a centre has: its settings say so, damaged ones keep nobody from a log that lies beside them."""

from pathlib import Path

import pytest

from treve.base.errors import Broken, NotACentre, Refused
from treve.ledger.sealing import Record
from treve.node import move as moving
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.settings import read_settings, settings_text
from treve.node.store import is_centre, name_store, open_store, store_of, with_store
from treve.stores.memory import MemoryStore

ADDRESS = "postgresql://host/db"


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    init(tmp_path / "centre", settings=settings_text())
    return tmp_path / "centre"


def test_settings_name_the_store_and_keep_everything_else(centre: Path) -> None:
    before = (centre / "settings.yaml").read_text()
    assert store_of(centre) == "sqlite"
    name_store(centre, ADDRESS)
    assert store_of(centre) == read_settings(centre).store == ADDRESS
    assert (centre / "settings.yaml").read_text() == before + f'store: "{ADDRESS}"\n'
    name_store(centre, "env:OTHER")
    assert store_of(centre) == "env:OTHER"
    name_store(centre, "sqlite")
    assert (centre / "settings.yaml").read_text() == before
    for written in ("store: x", "'store' : x\n", '"store": x\nport: 1\n', "port: 1\nstore: x\n"):
        assert "x" not in with_store(written, "sqlite")
        assert with_store(with_store(written, ADDRESS), "sqlite") == with_store(written, "sqlite")


@pytest.mark.parametrize("text", ["{", "person: [", "store : [x", "\0", "language: xx"])
def test_settings_that_cannot_be_read_harm_only_a_centre_that_needs_them(centre: Path, text: str) -> None:
    (centre / "settings.yaml").write_text(text)
    if "store" in text:
        with pytest.raises(Refused):
            open_store(centre)
        return
    open_store(centre).close()
    with pytest.raises(Refused):
        name_store(centre, ADDRESS)
    assert (centre / "settings.yaml").read_text() == text


def test_a_folder_without_a_database_is_a_centre_only_if_it_names_one(centre: Path, tmp_path: Path) -> None:
    assert is_centre(centre)
    (centre / "treve.db").unlink()
    assert not is_centre(centre)
    with pytest.raises(NotACentre):
        open_centre(centre)
    name_store(centre, ADDRESS)
    assert is_centre(centre)
    (centre / "checkpoint").write_bytes(b"nothing")
    with pytest.raises(Broken):
        open_centre(centre)
    assert not is_centre(tmp_path)


def test_a_centre_works_with_a_store_in_memory(centre: Path, tmp_path: Path) -> None:
    """What is appended there is in the checkpoint, and the same entries in a file are the same log."""
    memory = MemoryStore()
    source = open_store(centre)
    moving._copy(source, memory, lambda _: None)
    source.close()
    with open_centre(centre, to_write=True, store=memory) as opened:
        opened.append([NewEntry("take-in", [Record({"content": b"said"}, f"{7:032x}")])])
        opened.erase([(1, 0)])
        assert opened.known([f"{7:032x}"])
        size, note = opened.size, opened.checkpoint()
    written = open_store(centre, to_write=True)
    assert written.size() == 1
    written.append(list(memory.entries(1, size)), list(memory.known_rows()))
    written.close()
    with open_centre(centre) as opened:
        assert (opened.size, opened.checkpoint()) == (size, note)
        assert [entry.kind for entry in opened.entries()] == ["centre", "take-in", "erasure"]
