"""What a member signs with a key of their own on the node of another: it is the member's, and stays the member's."""

from pathlib import Path

import pytest
from tests.node.test_sight import MAPPING, made, rows, texts
from tests.release.members import TEXT as MEMBERS_TEXT

from treve.base.errors import Refused
from treve.ledger.signature import Signer
from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.release import Meant, release
from treve.node.rotate import enrol, make_person, revoke
from treve.node.sight import sight_of, standing_of
from treve.node.take_in import Asked, take_in
from treve.release.marking import Marking, make

SECRET = "kept for the front alone"


def signer(path: Path, person: str) -> Signer:
    made_one = make_person(path.with_name(f"{path.name}-{person}"), None)
    enrol(path, person, made_one.key, None, "saal")
    return made_one


def told(path: Path, by: Signer, marking: Marking | None, words: str = SECRET) -> Meant:
    """Take in one report, signed by a person's own key; return its entry."""
    file = path.with_name(f"{path.name}-own.csv")
    file.write_text(rows(("hidden", "9", words)), encoding="utf-8")
    with open_centre(path, to_write=True, person=by) as centre:
        done = take_in(centre, file, Asked(mapping=MAPPING, marking=marking), "saal")
        assert done.entry is not None, done.reason
        return Meant(done.entry, None)


def seen_by(path: Path, *who: str) -> list[bool]:
    with open_centre(path) as centre:
        return [SECRET in texts(centre, each) for each in who]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made(tmp_path / "centre", rows(("watch", "1", "open")))


def test_what_a_party_s_key_signs_is_the_party_s_and_not_the_house_s(path: Path) -> None:
    told(path, signer(path, "liaison-f"), None)
    assert seen_by(path, "front", "observer-f", "liaison-f") == [True, True, True]
    assert seen_by(path, "mission", "saal", "ana", "government", "public") == [False] * 5


def test_what_the_house_s_people_sign_themselves_is_the_house_s(path: Path) -> None:
    told(path, signer(path, "ana"), None)
    assert seen_by(path, "mission", "saal", "front") == [True, True, False]


def test_a_dry_run_says_whom_a_party_s_release_reaches_by_whose_it_is(path: Path) -> None:
    own = signer(path, "liaison-f")
    meant = told(path, own, None)
    with open_centre(path, to_write=True, person=own) as centre:
        done = release(centre, [meant], make("amber", ("halmark",)), None, "liaison-f", dry_run=True)
    reached = {who for who, seen, _ in done.reaches if seen}
    assert {"front", "liaison-f", "halmark"} <= reached
    assert "mission" not in reached


def test_who_changes_sides_leaves_what_they_wrote_where_it_was(path: Path) -> None:
    told(path, signer(path, "liaison-f"), None)
    file = path.with_name("moved.yaml")
    file.write_text(MEMBERS_TEXT.replace("F. Liaison, of: front", "F. Liaison, of: government"), encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", file, "saal")
    assert seen_by(path, "front", "government", "liaison-f") == [True, False, False]


def test_who_changes_sides_gives_the_others_nothing_and_their_old_side_may_still_narrow_it(path: Path) -> None:
    own, other = signer(path, "liaison-f"), signer(path, "observer-f")
    meant = told(path, own, make("amber", ("halmark",)))
    file = path.with_name("moved.yaml")
    file.write_text(MEMBERS_TEXT.replace("F. Liaison, of: front", "F. Liaison, of: government"), encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        adopt_register(centre, "members", file, "saal")
    for becomes in (make("clear"), make("amber", ("government",)), None):
        with open_centre(path, to_write=True, person=own) as centre, pytest.raises(Refused, match="of front"):
            release(centre, [meant], becomes, None, "liaison-f", dry_run=False)
    with open_centre(path, to_write=True, person=other) as centre:
        release(centre, [meant], None, None, "observer-f", dry_run=False)
        assert standing_of(centre).refused == ()
    assert seen_by(path, "front", "halmark", "government") == [True, False, False]


def test_of_a_revoked_key_the_party_narrows_and_neither_house_nor_others_do(path: Path) -> None:
    own, other, stranger = (signer(path, each) for each in ("liaison-f", "observer-f", "liaison-g"))
    meant = told(path, own, make("green"))
    with (
        open_centre(path, to_write=True, person=other) as centre,
        pytest.raises(Refused, match="Only its author says anew"),
    ):
        release(centre, [meant], None, None, "observer-f", dry_run=False)
    revoke(path, "liaison-f", None, "saal")
    assert seen_by(path, "government", "public") == [True, False]
    for by in (None, stranger):
        with open_centre(path, to_write=True, person=by) as centre, pytest.raises(Refused, match="no key stands there"):
            release(centre, [meant], None, None, "saal", dry_run=False)
    with open_centre(path, to_write=True, person=other) as centre:
        with pytest.raises(Refused, match="narrow it only"):
            release(centre, [meant], make("clear"), None, "observer-f", dry_run=False)
        done = release(centre, [meant], make("amber", ("halmark",)), None, "observer-f", dry_run=False)
        assert done.entry is not None
    assert seen_by(path, "front", "halmark", "government", "mission", "public") == [True, True, False, False, False]


def test_a_narrowing_stays_when_the_person_gets_another_key_and_then_is_theirs_again(path: Path) -> None:
    own, other = signer(path, "liaison-f"), signer(path, "observer-f")
    meant = told(path, own, make("green"))
    revoke(path, "liaison-f", None, "saal")
    with open_centre(path, to_write=True, person=other) as centre:
        release(centre, [meant], None, None, "observer-f", dry_run=False)
    fresh = make_person(path.with_name("fresh"), None)
    enrol(path, "liaison-f", fresh.key, None, "saal")
    assert seen_by(path, "government", "front") == [False, True]
    with open_centre(path, to_write=True, person=fresh) as centre:
        release(centre, [meant], make("green"), None, "liaison-f", dry_run=False)
        assert standing_of(centre).refused == ()
        assert sight_of(centre, "government").decision(centre.entry(meant.entry).hash, 1).seen
    assert seen_by(path, "government") == [True]
