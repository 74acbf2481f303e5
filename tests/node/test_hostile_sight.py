"""What a hostile reader or a careless head tries, so as to see what was withheld."""

from pathlib import Path

import pytest
from tests.node.test_sight import LATE, TOLD, exports, made, rows, texts
from tests.release.members import TEXT as MEMBERS_TEXT

from treve.base.errors import Refused
from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.erase import erase
from treve.node.prove import prove
from treve.node.receipts import receipts
from treve.node.release import Meant, release
from treve.node.sight import sight_of, tell_sight
from treve.release.marking import make


def taken(path: Path, source: str) -> int:
    """Return the entry that holds what a source said, told by how it is marked."""
    with open_centre(path) as centre:
        sources = dict(zip(("watch", "patrol", "letter-front", "hidden"), _take_ins(centre), strict=True))
    return sources[source]


def _take_ins(centre: object) -> list[int]:
    by_marking = {}
    for each in centre.outlines():  # type: ignore[attr-defined]
        if each.kind == "take_in":
            text = b"" if each.marking is None else each.marking
            key = 3 if not text else 0 if b"GREEN" in text else 2 if b"STRICT" in text else 1
            by_marking[key] = each.index
    return [by_marking[key] for key in range(4)]


def test_the_last_roles_cannot_be_taken_away_so_that_everybody_becomes_the_operator(tmp_path: Path) -> None:
    path = made(tmp_path / "roles", rows(*TOLD))
    file = tmp_path / "nobody.yaml"
    file.write_text(MEMBERS_TEXT.split("people:")[0], encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        with pytest.raises(Refused, match="Nobody would have a role"):
            adopt_register(centre, "members", file, "saal")
        with pytest.raises(Refused):
            sight_of(centre, "operator")


def test_an_erased_release_does_not_widen_again_what_it_had_taken_back(tmp_path: Path) -> None:
    path = made(tmp_path / "back", rows(*TOLD))
    entry = taken(path, "watch")
    with open_centre(path, to_write=True) as centre:
        assert "open to all members" in texts(centre, "government")
        release(centre, [Meant(entry, None)], None, "names a witness", "saal", dry_run=False)
        assert "open to all members" not in texts(centre, "government")
        erase(centre, [Meant(centre.size - 1, None)], "the reason names the witness", "saal")
        assert "open to all members" not in texts(centre, "government")
        release(centre, [Meant(entry, None)], make("green"), None, "saal", dry_run=False)
        assert "open to all members" in texts(centre, "government")


def test_a_row_that_could_not_be_read_does_not_carry_its_position_past_the_embargo(tmp_path: Path) -> None:
    bad = "watch,9,no such day,Pontarel,33.41231,-38.90517,mortar,Serre Front,here and now\n"
    path = made(tmp_path / "held", rows(("watch", "1", "fell at 33.41231; -38.90517")) + bad)
    with open_centre(path, to_write=True) as centre:
        release(centre, [Meant(centre.size - 1, None)], make("green"), None, "saal", dry_run=False)
        assert b"33.41231" in exports(centre, "red-lantern")["problems"]
        assert b"33.41231" in exports(centre, "red-lantern")["reports"]
        for who in ("front", "government", "halmark"):
            for data in exports(centre, who).values():
                assert b"33.41231" not in data
            assert texts(centre, who) == {"fell at […]"}
        told = tell_sight(centre, sight_of(centre, "front", LATE))
        assert {(row.seen, row.why) for row in told if row.what == "held rows of several"} == {
            (False, "under the embargo of positions")
        }


def test_of_a_document_that_is_partly_withheld_neither_proofs_nor_held_rows_tell_name_or_row(tmp_path: Path) -> None:
    path = made(tmp_path / "partly", rows(*TOLD) + "watch,9,no such day,Pontarel,1,1,mortar,Serre Front,here\n")
    entry = taken(path, "patrol")
    with open_centre(path, to_write=True) as centre:
        held = next(
            (each.index, at)
            for each in centre.entries(kinds=("take_in",))
            for at, record in enumerate(each.records)
            if record is not None and "held" in record.groups
        )
        release(centre, [Meant(*held)], make("amber", ("red-lantern",)), None, "saal", dry_run=False)
        sight = sight_of(centre, "red-lantern", LATE)
        problems = exports(centre, "red-lantern")["problems"]
        assert b"no such day" in problems
        assert b"partly.csv" not in problems
        assert b"partly.csv" in exports(centre, "saal")["problems"]
        for record, group in ((1, "content"), (1, "provenance"), (0, "take_in")):
            with pytest.raises(Refused):
                prove(centre, entry, envelope=False, record=record, show=[group], sight=sight)
            assert prove(
                centre, entry, envelope=False, record=record, show=[group], sight=sight_of(centre, "saal")
            ).data

        with pytest.raises(Refused):
            prove(centre, entry, envelope=True, record=None, show=[], sight=sight)
        assert prove(centre, entry, envelope=False, record=None, show=[], sight=sight).data


def test_who_receives_a_whole_document_gets_its_envelope_and_records_proved(tmp_path: Path) -> None:
    path = made(tmp_path / "whole", rows(*(each for each in TOLD if each[0] == "patrol")))
    with open_centre(path) as centre:
        entry = next(each.index for each in centre.outlines() if each.kind == "take_in")
        sight = sight_of(centre, "red-lantern", LATE)
        for group in ("identity", "place", "content", "provenance"):
            assert prove(centre, entry, envelope=True, record=1, show=[group], sight=sight).data
        for who in ("front", "government"):
            with pytest.raises(Refused):
                prove(centre, entry, envelope=True, record=None, show=[], sight=sight_of(centre, who, LATE))


def test_a_party_to_whom_a_report_is_released_gets_no_envelope_that_names_its_exact_document(tmp_path: Path) -> None:
    path = made(tmp_path / "coarse", rows(*(each for each in TOLD if each[0] == "watch")))
    with open_centre(path) as centre:
        entry = next(each.index for each in centre.outlines() if each.kind == "take_in")
        sight = sight_of(centre, "front", LATE)
        assert texts(centre, "front") == {"open to all members"}
        original = next(centre.entries(entry)).original
        assert original is not None
        assert original.encode() not in b"".join(exports(centre, "front").values())
        with pytest.raises(Refused):
            prove(centre, entry, envelope=True, record=None, show=[], sight=sight)


def test_the_receipt_of_what_was_taken_back_is_not_for_those_who_had_it_once(tmp_path: Path) -> None:
    path = made(tmp_path / "receipt", rows(*TOLD))
    with open_centre(path, to_write=True) as centre:
        for source, back in (("watch", True), ("patrol", False)):
            entry = taken(path, source)
            if back:
                release(centre, [Meant(entry, None)], None, None, "saal", dry_run=False)
            erase(centre, [Meant(entry, 1)], f"why {source}", "saal", documents="keep")
        told = {who: {each.why for each in receipts(centre, sight_of(centre, who, LATE))} for who in READ}
        assert told == {"saal": {"why watch", "why patrol"}, "red-lantern": {"why patrol"}, "government": set()}


READ = ("saal", "red-lantern", "government")
