"""People say how reports belong together: it is an entry, fusion obeys it, and nobody learns what he may not see."""

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest
from tests.node.test_sight import LATE, made, rows

from treve.base.errors import Refused
from treve.node.centre import Centre, open_centre
from treve.node.export import export
from treve.node.history import between
from treve.node.learn import learn
from treve.node.link import AskedLink, Linked, link
from treve.node.past import Past
from treve.node.sight import sight_of, tell_sight
from treve.node.verify import verify
from treve.node.view import View, view
from treve.release.marking import make
from treve.release.marking import write as write_marking

EARLY = dt.datetime(2025, 4, 2, 20, tzinfo=dt.UTC)
TOLD = (
    ("watch", "1", "open to all members"),
    ("watch", "5", "the same hour in another street"),
    ("patrol", "2", "for the lantern"),
    ("letter-front", "3", "for the front"),
)


def seen_by(centre: Centre, who: str = "saal", now: dt.datetime = LATE) -> View:
    return view(centre, sight=sight_of(centre, who, now))


def table(centre: Centre, what: str, who: str = "saal") -> list[dict[str, object]]:
    return [json.loads(line) for line in b"".join(export(seen_by(centre, who), what, "jsonl", "en")).splitlines()]


def everything(centre: Centre, who: str) -> dict[str, bytes]:
    seen = seen_by(centre, who)
    return {what: b"".join(export(seen, what, "jsonl", "en"))
            for what in ("reports", "incidents", "findings", "links", "judgements", "timeline")}  # fmt: skip


def say(
    centre: Centre, person: str, act: str, *groups: tuple[str, ...], green: bool = False, who: str = "", **given: str
) -> Linked:
    sight = sight_of(centre, who or person, LATE)
    asked = AskedLink(act, groups, **given)  # type: ignore[arg-type]
    return link(centre, view(centre, sight=sight), sight, asked, person, make("green") if green else None)


def incidents(centre: Centre, who: str = "saal") -> dict[str, str]:
    """Which incident each report of a source's own number belongs to."""
    seen = seen_by(centre, who)
    told = dict(seen.told.select("report", "native_id").iter_rows())
    return {told[report]: incident for report, incident in seen.members.select("report", "incident").iter_rows()}


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("link") / "centre", rows(*TOLD))


@pytest.fixture
def centre(marked: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(marked, tmp_path / "centre"))


def test_what_the_mission_says_is_obeyed_kept_and_undone(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        before = incidents(opened)
        assert before["1"] == before["2"] != before["5"]
        done = say(opened, "ana", "same", ("1", "5"), why="one salvo")
        assert (done.counts, done.linking.body, done.linking.decides) == (True, "mission", True)
        joined = incidents(opened)
        assert joined["1"] == joined["2"] == joined["5"]
        by = {one["native_id"]: one["by"] for row in table(opened, "incidents") for one in row["reports"]}  # type: ignore[attr-defined]
        assert (by["1"], by["5"], by["2"]) == ("person", "person", "rule")
        assert say(opened, "ana", "same", ("5", "1"), why="one salvo").entry is None
        say(opened, "ana", "different", ("1",), ("2",))
        parted = incidents(opened)
        assert parted["1"] == parted["5"] != parted["2"]
        say(opened, "ana", "undo", ("1", "5"))
        say(opened, "ana", "undo", ("1", "2"))
        assert incidents(opened) == before
        assert [row["status"] for row in table(opened, "links")] == ["replaced", "replaced", "undo", "undo"]
    assert verify(centre).ok


def test_an_incident_is_split_into_the_groups_named_and_the_rest(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        home = incidents(opened)
        members = [number for number, incident in home.items() if incident == home["1"]]
        assert len(members) >= 3
        done = say(opened, "ana", "split", ("2",), of="1")
        assert sorted(len(group) for group in done.linking.groups) == [1, len(members) - 1]
        after = incidents(opened)
        assert after["2"] not in {after[number] for number in members if number != "2"}
        assert len({after[number] for number in members if number != "2"}) == 1
        with pytest.raises(Refused, match="reports of the incident"):
            say(opened, "ana", "split", ("1",), of="2")


def test_a_party_alone_forces_nothing_and_its_dissent_stands_beside(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        before = incidents(opened)
        done = say(opened, "liaison-f", "different", ("1",), ("3",), who="front", why="not the same street")
        assert (done.counts, [code for code, _ in done.doubts]) == (False, ["waits"])
        assert incidents(opened) == before
        (row,) = table(opened, "links")
        assert (row["body"], row["status"], row["decides"]) == ("front", "dissent", False)
        done = say(opened, "ana", "same", ("1", "3"))
        assert done.doubts == (("other", "front"),)
        assert [row["against"] for row in table(opened, "links")] == [["mission"], ["front"]]


def test_who_may_speak_for_whom_is_asked_before_anything_else(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        for person, body, words in (
            ("liaison-f", "mission", "cannot speak for"), ("audit", "mission", "role"), ("ana", "nobody", "no body"),
            ("ana", "joint-centre", "role"),
        ):  # fmt: skip
            with pytest.raises(Refused, match=words):
                say(opened, person, "same", ("nothing", "at all"), body=body, who="saal")
        with pytest.raises(Refused, match="No incident here"):
            say(opened, "ana", "same", ("1", "none such"))
        with pytest.raises(Refused, match="cannot be said"):
            say(opened, "ana", "same", ("1", "1"))
        with pytest.raises(Refused, match="nothing of these reports that stands"):
            say(opened, "ana", "undo", ("1", "5"))


def test_what_contradicts_what_was_said_later_gives_way_and_the_writer_is_told(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        say(opened, "ana", "same", ("1", "2"))
        say(opened, "ana", "same", ("2", "5"))
        done = say(opened, "ana", "different", ("1",), ("5",))
        assert done.doubts == (("overruled", "1"),)
        home = incidents(opened)
        assert home["1"] != home["5"] == home["2"]
        assert [row["status"] for row in table(opened, "links")] == ["overruled", "stands", "stands"]


def test_who_does_not_see_every_report_sees_nothing_of_the_linking_and_no_trace(centre: Path, tmp_path: Path) -> None:
    twin = Path(shutil.copytree(centre, tmp_path / "twin"))
    with open_centre(centre, to_write=True) as opened, open_centre(twin) as other:
        say(opened, "ana", "same", ("1", "2", "5"), green=True, why="as the patrol saw")
        assert incidents(opened)["1"] == incidents(opened)["5"]
        # The front does not see the patrol's report; the twin never had the linking.
        assert everything(opened, "front") == everything(other, "front")
        mine, theirs = seen_by(opened, "front").head, seen_by(other, "front").head
        assert (mine.newest, mine.root) == (theirs.newest, theirs.root)
        told = [each for each in tell_sight(opened, sight_of(opened, "front", LATE)) if each.what == "link"]
        assert [(each.seen, each.why) for each in told] == [(False, "names a report that is not seen")]
        # Of what it sees whole, it sees that it was joined, and by whom.
        say(opened, "ana", "same", ("1", "5"), green=True)
        assert incidents(opened, "front")["1"] == incidents(opened, "front")["5"]
        assert [row["act"] for row in table(opened, "links", "front")] == ["same"]


def test_under_the_embargo_a_linking_is_seen_when_its_reports_are(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        say(opened, "ana", "same", ("1", "5"), green=True, why="both at 33.41231, -38.90517")
        assert seen_by(opened, "front", EARLY).links.is_empty()
        (row,) = table(opened, "links", "front")
        assert "33.41231" not in str(row["why"])


def test_a_linking_by_who_sees_other_ids_is_kept_by_those_of_the_log(tmp_path: Path) -> None:
    told = rows(*TOLD).replace("watch,1,", "watch,,").replace("watch,5,", "watch,,")
    path = made(tmp_path / "unnumbered", told)
    with open_centre(path, to_write=True) as opened:
        mine = seen_by(opened, "front").told.filter(source="watch")["report"].to_list()
        theirs = seen_by(opened).told.filter(source="watch")["report"].to_list()
        assert len(mine) == 2
        assert not set(mine) & set(theirs)
        say(opened, "liaison-f", "different", (mine[0],), (mine[1],), who="front", green=True)
        (kept,) = seen_by(opened).said.links
        assert set(kept.linking.named) == set(theirs)
        (row,) = table(opened, "links", "front")
        assert sorted(each for group in row["groups"] for each in group) == sorted(mine)  # type: ignore[attr-defined]


def test_being_not_sure_costs_no_derivation(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        before = sight_of(opened, "saal", LATE).found.digest
        done = say(opened, "ana", "not_sure", ("1", "5"))
        assert not done.counts
        assert sight_of(opened, "saal", LATE).found.digest == before
        assert [row["status"] for row in table(opened, "links")] == ["not_sure"]
        assert say(opened, "ana", "not_sure", ("1", "5")).entry is None
        say(opened, "ana", "same", ("1", "5"))
        assert sight_of(opened, "saal", LATE).found.digest != before


def test_the_history_says_that_links_changed_and_what_was_found_before(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        since = opened.size
        say(opened, "ana", "same", ("1", "5"))
        found = between(Past(opened, "saal", now=LATE), since, opened.size)
        assert found.rows
        assert all("link" in {each["cause"] for each in row["causes"]} for row in found.rows)
        assert between(Past(opened, "front", now=LATE), since, opened.size).rows == []


def test_what_people_decided_teaches_beside_the_reports(centre: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        say(opened, "ana", "same", ("1", "5"))
        say(opened, "ana", "different", ("1",), ("3",))
        taught = learn(opened, seen_by(opened), "ana", make("green"))
        assert taught.judged >= 2
        assert taught.entry is not None
        assert opened.entry(taught.entry).marking == write_marking(make("green"))
        joined = incidents(opened)
        assert joined["1"] == joined["5"] != joined["3"]


def test_who_names_one_report_alone_or_learns_from_none_is_told_so_in_words(centre: Path, tmp_path: Path) -> None:
    with open_centre(centre, to_write=True) as opened:
        for act, groups in (("same", (("1",),)), ("different", (("1",),)), ("part_of", (("1",),))):
            with pytest.raises(Refused, match=r"This cannot be said: it (names fewer than two|does not name one)"):
                say(opened, "ana", act, *groups)
    empty = made(tmp_path / "empty", rows(), seed=2)
    with open_centre(empty, to_write=True) as opened, pytest.raises(Refused, match="There are no reports yet"):
        learn(opened, view(opened, sight=sight_of(opened, "saal", LATE)), "saal")
