import csv
import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import polars as pl
import pytest
from tests.node.test_sight import MAPPING, made, rows

from treve.base.errors import Refused
from treve.entries.records import Parameters, to_groups
from treve.incidents.gather import Arrived
from treve.ledger.sealing import Record
from treve.node import desk_file
from treve.node.adopt import adopt_register
from treve.node.centre import Centre, open_centre
from treve.node.desk import Answer
from treve.node.desk_file import Opened, open_desk
from treve.node.entry import NewEntry
from treve.node.release import Meant, release
from treve.node.report_one import Answered, report_one
from treve.node.sight import sight_of
from treve.node.take_in import Asked, take_in
from treve.node.view import View, arrived_in, view
from treve.release.marking import make

SMALL = Path(__file__).parents[1] / "data" / "small"
HEAD = "id,date,place,province,lat,lon,precision,what happened,by,against,killed,notes\n"
AGAIN = "VW90001,2025-02-18,Les Trois-Moulins,Rivière,33.431,-38.962,town,armed clash,Valdrian forces,Serre Front,3,\n"
FAR = "VW90002,2025-09-01,Combe-Noire,Serre,33.721,-38.934,town,shelling,Ashen Column,civilians,0,Shelling.\n"


def watch(name: str = "watch") -> Asked:
    text = (SMALL / "watch.mapping.yaml").read_text(encoding="utf-8")
    return Asked(mapping=text.replace("source: valdria-watch", f"source: {name}"))


@pytest.fixture
def full(valdria: Callable[[str], Path]) -> Path:
    path = valdria("full")
    with open_centre(path, to_write=True) as centre:
        assert not take_in(centre, SMALL / "watch.csv", watch(), "tester").refused
    return path


def told(folder: Path, rows: str, name: str = "one.csv") -> Path:
    file = folder / name
    file.write_text(HEAD + rows, encoding="utf-8")
    return file


def come(centre: Centre, opened: Opened, file: Path, source: str = "other-watch") -> Answered:
    return report_one(centre, opened.desk, file, watch(source), "tester")


def findings_of(seen: View, incident: str) -> list[tuple[str, str, int, str | None]]:
    some = seen.findings.filter(pl.col("incident") == incident)
    return [(r["reading"], r["verdict"], r["probability_ppm"], r["reasons"]) for r in some.iter_rows(named=True)]


def test_an_answer_is_what_the_view_says_afterwards(full: Path, tmp_path: Path) -> None:
    with open_centre(full, to_write=True) as centre:
        opened = open_desk(centre)
        for rows, new in ((AGAIN, False), (FAR, True)):
            answered = come(centre, opened, told(tmp_path, rows))
            assert answered.taken.loaded == 1
            (one,) = answered.answers
            seen = view(centre)
            mine = seen.members.filter(pl.col("report") == one.report)
            assert mine["incident"].to_list() == [one.incident]
            assert (one.new, one.known) == (new, False)
            assert (seen.members["incident"] == one.incident).sum() == one.row["reports"]
            said = [(r["reading"], r["verdict"], r["probability_ppm"], r["reasons"]) for r in one.findings]
            assert said == findings_of(seen, one.incident)
            row = seen.incidents.filter(pl.col("incident") == one.incident).row(0, named=True)
            assert {name: row[name] for name in one.row} == one.row


def test_whatever_a_report_tells_its_answer_is_what_the_view_says_afterwards(full: Path, tmp_path: Path) -> None:
    with (SMALL / "watch.csv").open(encoding="utf-8", newline="") as opened_file:
        head, *rows = csv.reader(opened_file)
    assert ",".join(head) + "\n" == HEAD
    told_again = []
    for k, row in enumerate(rows[::12]):
        day = dt.date.fromisoformat(row[1]) + dt.timedelta(days=0 if k % 2 else 200 + 10 * k)
        told_again.append([f"X{k}", day.isoformat(), *row[2:7], rows[-k][7], *row[8:10], str(k % 3), row[11]])
    with open_centre(full, to_write=True) as centre:
        opened = open_desk(centre)
        answers: list[Answer] = []
        for row in told_again:
            file = tmp_path / "one.csv"
            with file.open("w", encoding="utf-8", newline="") as written:
                csv.writer(written).writerows([head, row])
            answers += come(centre, opened, file).answers
        seen = view(centre)
    assert len(answers) == len(told_again) > 8
    assert {one.new for one in answers} == {True, False}
    for one in answers:
        assert [(r["reading"], r["verdict"], r["probability_ppm"], r["reasons"]) for r in one.findings] == findings_of(
            seen, one.incident
        )
        said = seen.incidents.filter(pl.col("incident") == one.incident).row(0, named=True)
        assert {name: said[name] for name in one.row} == one.row


def test_a_report_that_came_a_moment_ago_is_met(full: Path, tmp_path: Path) -> None:
    with open_centre(full, to_write=True) as centre:
        opened = open_desk(centre)
        (first,) = come(centre, opened, told(tmp_path, FAR), "one").answers
        (second,) = come(centre, opened, told(tmp_path, FAR.replace("90002", "90003")), "two").answers
        assert first.new
        assert not second.new
        assert second.incident in (first.report, second.report)
        assert [report for report, _ in second.links] == [first.report]


def test_a_late_report_renames_an_incident_only_where_it_is_the_earliest_and_the_old_name_finds_it(
    full: Path, tmp_path: Path
) -> None:
    with open_centre(full, to_write=True) as centre:
        opened = open_desk(centre)
        (first,) = come(centre, opened, told(tmp_path, FAR), "one").answers
        later = FAR.replace("90002", "90003").replace("2025-09-01", "2025-09-02")
        (second,) = come(centre, opened, told(tmp_path, later), "two").answers
        assert (second.incident, second.was) == (first.incident, None)
        earlier = FAR.replace("90002", "90004").replace("2025-09-01", "2025-08-31")
        (third,) = come(centre, opened, told(tmp_path, earlier), "three").answers
        assert (third.incident, third.was) == (third.report, first.incident)
        seen = view(centre)
        now = seen.members.filter(pl.col("report") == third.was)["incident"].to_list()
        assert now == [third.incident]


def test_what_is_known_adds_nothing_and_other_words_for_it_are_said_to_be_a_conflict(
    full: Path, tmp_path: Path
) -> None:
    with open_centre(full, to_write=True) as centre:
        opened = open_desk(centre)
        file = told(tmp_path, FAR)
        (first,) = come(centre, opened, file).answers
        again = come(centre, opened, file)
        assert (again.taken.loaded, again.taken.already_known, again.answers) == (0, 1, ())
        (changed,) = come(centre, opened, told(tmp_path, FAR.replace("civilians,0", "civilians,4"))).answers
        assert changed.known
        assert changed.incident == first.incident


def test_a_desk_is_mapped_back_with_what_came_since_and_answers_alike(full: Path, tmp_path: Path) -> None:
    with open_centre(full, to_write=True) as centre:
        opened = open_desk(centre)
        assert not opened.at_hand
        come(centre, opened, told(tmp_path, FAR), "one")
    copy = tmp_path / "copy"
    shutil.copytree(full, copy)
    file = told(tmp_path, FAR.replace("90002", "90003"))
    with open_centre(full, to_write=True) as centre:
        back = open_desk(centre)
        assert back.at_hand
        mapped = come(centre, back, file, "two").answers
    shutil.rmtree(copy / "cache")
    with open_centre(copy, to_write=True) as centre:
        made = open_desk(centre)
        assert not made.at_hand
        assert come(centre, made, file, "two").answers == mapped


def test_a_desk_that_does_not_hold_is_made_anew(full: Path, tmp_path: Path) -> None:
    with open_centre(full, to_write=True) as centre:
        open_desk(centre)
        file = full / "cache" / "desk" / "index-matrix.npy"
        data = bytearray(file.read_bytes())
        data[-3] ^= 1
        file.write_bytes(data)
        assert not open_desk(centre).at_hand
        assert open_desk(centre).at_hand
        changed = tmp_path / "actors.yaml"
        changed.write_text((SMALL / "actors.yaml").read_text(encoding="utf-8") + "# Again.\n", encoding="utf-8")
        adopt_register(centre, "actors", changed, "tester", theatre="valdria")
        assert not open_desk(centre).at_hand


def test_a_desk_to_which_too_much_came_is_made_anew(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_file, "MOST_BESIDE", 2)
    with open_centre(full, to_write=True) as centre:
        opened = open_desk(centre)
        come(centre, opened, told(tmp_path, FAR), "one")
        assert open_desk(centre).at_hand
        come(centre, opened, told(tmp_path, FAR.replace("90002", "90003")), "two")
        assert not open_desk(centre).at_hand


def test_a_refused_file_is_told_and_changes_nothing(full: Path, tmp_path: Path) -> None:
    with open_centre(full, to_write=True) as centre:
        opened, size = open_desk(centre), centre.size
        answered = come(centre, opened, tmp_path / "nowhere.csv")
        assert answered.taken.refused
        assert answered.answers == ()
        assert centre.size == size


TOLD = (("watch", "1", "open to all members"), ("hidden", "4", "for nobody"), ("letter-front", "3", "for the front"))


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    return made(tmp_path / "marked", rows(*TOLD))


def with_humanitarians_told_at_once(centre: Centre) -> None:
    text = '{"embargo_s": 86400, "embargo_free": ["humanitarian", "mission"]}'
    centre.append([NewEntry("parameters", [Record(to_groups(Parameters("release", text)))], "saal")])


@pytest.mark.parametrize(("who", "reports"), [("saal", 4), ("pauline", 2)])
def test_each_audience_is_answered_of_what_it_sees_and_of_nothing_else(
    marked: Path, tmp_path: Path, who: str, reports: int
) -> None:
    file = tmp_path / "one.csv"
    file.write_text(rows(("corner", "9", "one more")), encoding="utf-8")
    with open_centre(marked, to_write=True) as centre:
        with_humanitarians_told_at_once(centre)
        desk = open_desk(centre, sight=sight_of(centre, who)).desk
        answered = report_one(centre, desk, file, Asked(mapping=MAPPING, marking=make("green")), "ana", who)
        (one,) = answered.answers
        assert not answered.later
        seen = view(centre, sight=sight_of(centre, who))
        assert seen.members.filter(pl.col("report") == one.report)["incident"].to_list() == [one.incident]
        assert {report for report, _ in one.links} < set(seen.reports["report"].to_list())
        assert one.row["reports"] == reports
        said = [(r["reading"], r["verdict"], r["probability_ppm"], r["reasons"]) for r in one.findings]
        assert said == findings_of(seen, one.incident)
        assert open_desk(centre, sight=sight_of(centre, who)).at_hand
        assert open_desk(centre, sight=sight_of(centre, who)).desk.answer(next(_came(centre))) == one._replace(
            known=True, links=()
        )


def _came(centre: Centre) -> Iterator[Arrived]:
    return (one for entry in centre.entries(centre.size - 1) for one in arrived_in(entry))


def test_of_a_report_that_its_marking_keeps_from_the_asker_nothing_is_said(marked: Path, tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text(rows(("hidden", "9", "for nobody")), encoding="utf-8")
    with open_centre(marked, to_write=True) as centre:
        with_humanitarians_told_at_once(centre)
        desk = open_desk(centre, sight=sight_of(centre, "pauline")).desk
        answered = report_one(centre, desk, file, Asked(mapping=MAPPING), "ana", "pauline")
        assert (answered.taken.loaded, answered.answers, answered.later) == (1, (), True)


def test_whom_the_embargo_makes_wait_has_no_desk_and_a_release_is_heard(marked: Path, tmp_path: Path) -> None:
    with open_centre(marked, to_write=True) as centre:
        with pytest.raises(Refused, match="not settled when it comes"):
            open_desk(centre, sight=sight_of(centre, "liaison-f"))
        with_humanitarians_told_at_once(centre)
        assert not open_desk(centre, sight=sight_of(centre, "pauline")).at_hand
        hidden = next(each.index for each in centre.outlines() if each.kind == "take_in" and each.marking is None)
        release(centre, [Meant(hidden, None)], make("green"), None, "saal", dry_run=False)
        again = open_desk(centre, sight=sight_of(centre, "pauline"))
        assert not again.at_hand
        assert len(again.desk.held.reports) == 2
