"""Who sees what of a centre: the predicate at work on every export, and nothing of what is withheld in any of them."""

import ast
import atexit
import datetime as dt
import json
import random
import shutil
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest
from tests.release.members import TEXT as MEMBERS_TEXT

import treve
from treve.base.errors import Refused
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import Centre, open_centre
from treve.node.daily_report import daily_report
from treve.node.export import WHAT, export
from treve.node.prove import prove
from treve.node.release import Meant, release
from treve.node.shipped import shipped
from treve.node.sight import seen_entries, sight_of, tell_sight
from treve.node.start import start
from treve.node.take_in import Asked, take_in
from treve.node.view import view
from treve.release.marking import make

DEMO = Path(str(shipped("demo")))
MARKINGS = """
defaults:
  - {of: agreements, tlp: GREEN}
  - {of: registers, tlp: GREEN}
  - {of: "source:watch", tlp: GREEN}
  - {of: "source:patrol", tlp: AMBER, to: [red-lantern]}
  - {of: "source:letter-front", tlp: AMBER+STRICT, to: [front]}
"""
MAPPING = """
mapping: "1"
source_column: source
source_kind: patrol
language: en
id: id
observed: {date: date, format: iso, zone: Atlantic/Azores}
place:
  latitude: lat
  longitude: lon
  name: place
  country: {fixed: Valdria}
  precision: {fixed: exact}
kind: {column: kind, values: {mortar: mortar}}
actors:
  - {column: by, role: alleged_to_have_fired}
text: notes
"""
HEAD = "source,id,date,place,lat,lon,kind,by,notes\n"
LATE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def rows(*told: tuple[str, str, str]) -> str:
    return HEAD + "".join(
        f"{source},{number},2025-04-02,Pontarel,33.41231,-38.90517,mortar,Serre Front,{notes}\n"
        for source, number, notes in told
    )


TOLD = (
    ("watch", "1", "open to all members"),
    ("patrol", "2", "for the lantern"),
    ("letter-front", "3", "for the front"),
    ("hidden", "4", "for nobody"),
)


def made(path: Path, table: str, seed: int = 1) -> Path:
    """Make a centre whose keys, nonces and clock are fixed, with four sources that are marked differently.

    Nothing in it hangs on when or where it is made, so that one made before under the same name is as good.
    """
    shutil.copytree(_made(path.name, table, seed), path.parent, dirs_exist_ok=True)
    return path


@lru_cache(maxsize=8)
def _made(called: str, table: str, seed: int) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="treve-made-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path, chance = folder / called, random.Random(seed)
    clock = lambda: dt.datetime(2025, 4, 3, 6, tzinfo=dt.UTC)  # noqa: E731
    start(path, "Valdria", now=clock, random=chance.randbytes)
    with open_centre(path, to_write=True, now=clock, random=chance.randbytes) as centre:
        for name, text in (("markings", MARKINGS), ("members", MEMBERS_TEXT)):
            file = path.with_name(f"{path.name}-{name}.yaml")
            file.write_text(text, encoding="utf-8")
            adopt_register(centre, name, file, "ana")
        for name in ("actors", "places"):
            adopt_register(centre, name, DEMO / f"valdria-{name}.yaml", "ana", "valdria")
        adopt_terms(centre, DEMO / "valdria-2025-02-28.yaml", "ana")
        file = path.with_name(f"{path.name}.csv")
        file.write_text(table, encoding="utf-8")
        done = take_in(centre, file, Asked(mapping=MAPPING), "ana")
        assert not done.refused, done.reason
    return folder


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("sight") / "marked", rows(*TOLD))


def exports(centre: Centre, who: str) -> dict[str, bytes]:
    seen = view(centre, sight=sight_of(centre, who, LATE))
    return {what: b"".join(export(seen, what, "jsonl", "en")) for what in WHAT}


def texts(centre: Centre, who: str) -> set[str]:
    return {json.loads(line)["text"] for line in exports(centre, who)["reports"].splitlines()}


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("public", set()),
        ("government", {"open to all members"}),
        ("front", {"open to all members", "for the front"}),
        ("liaison-f", {"open to all members", "for the front"}),
        ("red-lantern", {"open to all members", "for the lantern"}),
        ("saal", {"open to all members", "for the lantern", "for the front", "for nobody"}),
    ],
)
def test_each_member_s_exports_hold_what_was_released_to_them(marked: Path, who: str, sees: set[str]) -> None:
    with open_centre(marked) as centre:
        assert texts(centre, who) == sees


def test_what_is_withheld_stands_in_no_export_of_anybody_who_may_not_see_it(marked: Path) -> None:
    with open_centre(marked) as centre:
        for who in ("public", "government", "front", "red-lantern"):
            everything = b"".join(exports(centre, who).values())
            assert b"for nobody" not in everything
            assert b"hidden" not in everything
            assert (b"for the front" in everything) == (who == "front")


@pytest.mark.parametrize("who", ["root", "audit"])
def test_an_administrator_and_an_auditor_read_no_contents(marked: Path, who: str) -> None:
    with open_centre(marked) as centre, pytest.raises(Refused) as why:
        exports(centre, who)
    assert "no role that reads" in why.value.what


def test_what_carries_two_markings_is_two_entries(marked: Path) -> None:
    with open_centre(marked) as centre:
        entries = [each for each in centre.outlines() if each.kind == "take_in"]
        assert [each.record_count for each in entries] == [2, 2, 2, 2]
        assert len({each.marking for each in entries}) == 4


def test_a_party_sees_positions_late_and_by_settlement_and_the_mission_at_once_and_exactly(marked: Path) -> None:
    with open_centre(marked) as centre:
        early = dt.datetime(2025, 4, 3, 7, tzinfo=dt.UTC)
        assert view(centre, sight=sight_of(centre, "front", early)).reports.is_empty()
        assert len(view(centre, sight=sight_of(centre, "red-lantern", early)).reports) == 2
        late = view(centre, sight=sight_of(centre, "front", LATE)).told
        assert set(late["place_precision"]) == {"settlement"}
        assert 334_123_100 not in set(late["lat_e7"])
        exact = view(centre, sight=sight_of(centre, "saal", early)).told
        assert set(exact["lat_e7"]) == {334_123_100}


def test_of_a_document_that_is_partly_withheld_neither_hash_nor_row_is_told(marked: Path) -> None:
    with open_centre(marked) as centre:
        for line in exports(centre, "front")["reports"].splitlines():
            row = json.loads(line)
            assert row["document"] == ""
            assert row["provenance"]["row"] == 0
        assert all(json.loads(line)["document"] for line in exports(centre, "saal")["reports"].splitlines())


def test_the_author_releases_a_record_later_and_takes_it_back(tmp_path: Path) -> None:
    path = made(tmp_path / "later", rows(*TOLD))
    with open_centre(path, to_write=True) as centre:
        hidden = next(each.index for each in centre.outlines() if each.kind == "take_in" and each.marking is None)
        dry = release(centre, [Meant(hidden, 1)], make("amber", ("front",)), None, "saal", dry_run=True)
        assert dry.entry is None
        assert [who for who, seen, _ in dry.reaches if seen and who == "liaison-f"]
        assert "for nobody" not in texts(centre, "front")
        release(centre, [Meant(hidden, 1)], make("amber", ("front",)), "asked for by the Front", "saal", dry_run=False)
        assert "for nobody" in texts(centre, "front")
        assert "for nobody" not in texts(centre, "government")
        release(centre, [Meant(hidden, 1)], None, "named a witness", "saal", dry_run=False)
        assert "for nobody" not in texts(centre, "front")


def test_a_release_of_what_is_not_there_is_refused(marked: Path) -> None:
    with open_centre(marked) as centre, pytest.raises(Refused):
        release(centre, [Meant(9_999, None)], make("clear"), None, "saal", dry_run=True)


def test_the_sight_of_a_member_is_told_with_its_reasons(marked: Path) -> None:
    with open_centre(marked) as centre:
        told = tell_sight(centre, sight_of(centre, "front", LATE))
        by_source = {row.what: row for row in told if row.what.startswith("reports of")}
        assert by_source["reports of letter-front"].seen
        assert by_source["reports of hidden"].why == "released to nobody: not marked"
        early = tell_sight(centre, sight_of(centre, "front", dt.datetime(2025, 4, 3, 7, tzinfo=dt.UTC)))
        assert {row.why for row in early if row.what == "reports of letter-front"} == {"under the embargo of positions"}


def test_unmarked_is_released_to_nobody_and_the_operator_of_a_centre_without_members_sees_all(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    path = valdria("alone")
    file = tmp_path / "t.csv"
    file.write_text(rows(*TOLD), encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        take_in(centre, file, Asked(mapping=MAPPING), "operator")
        assert len(texts(centre, "operator")) == 4
        assert texts(centre, "public") == set()


READERS = {
    "sight.py", "last_texts.py", "adopt.py", "take_in.py", "learn.py", "witnesses.py", "erase.py",
    "tombstones.py", "receipts.py", "replay.py", "prove.py",
}  # fmt: skip
"""Modules of `node` that read entries for those who write them, or for the predicate itself; never for a reader.

`prove` opens a group only after the sight was asked whether the audience sees it exactly as it was written."""


def test_contents_leave_the_log_through_one_door() -> None:
    root = Path(treve.__file__).parent
    found = set()
    for file in root.rglob("*.py"):
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(each, ast.Attribute) and each.attr in ("entries", "entry", "open_group"):
                ours = ast.unparse(each.value) in ("centre", "opened")
                found |= {file.relative_to(root).as_posix()} if ours else set()
    assert found == {f"node/{name}" for name in READERS}


def test_an_entry_none_of_whose_records_is_seen_is_not_given_at_all(marked: Path) -> None:
    with open_centre(marked) as centre:
        sight = sight_of(centre, "government", LATE)
        kinds = [each.kind for each in seen_entries(centre, sight)]
        assert kinds.count("take_in") == 1


def test_a_record_that_its_keeper_may_not_see_is_not_shown_in_a_proof(tmp_path: Path) -> None:
    path = made(tmp_path / "red", rows(*TOLD))
    with open_centre(path, to_write=True) as centre:
        entry = next(each.index for each in centre.outlines() if each.kind == "take_in" and each.marking is None)
        assert prove(centre, entry, envelope=True, record=1, show=["content"]).data
        release(centre, [Meant(entry, 1)], make("red", ("pauline",)), None, "saal", dry_run=False)
        with pytest.raises(Refused) as why:
            prove(centre, entry, envelope=True, record=1, show=["content"])
        assert "none that this audience sees" in why.value.what


def test_no_product_for_others_calls_anything_a_root_of_the_log(marked: Path) -> None:
    with open_centre(marked) as centre:
        whole = centre.root(centre.size).hex()
        for who in ("front", "public", "saal"):
            seen = view(centre, sight=sight_of(centre, who, LATE))
            assert seen.head.root == ""
            assert (seen.head.size, seen.head.audience) == (centre.size, who)
        page = daily_report(view(centre, sight=sight_of(centre, "front", LATE)), "2025-04-02", "en", None)
        assert b"<code" not in page.split(b"Log head")[1][:300]
        assert whole.encode() not in page
