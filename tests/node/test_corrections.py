"""Corrections and withdrawals in a centre: what is computed, what stays to be read, and what others are told of it."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.node.test_sight import LATE, made
from tests.node.test_sight import MAPPING as SIGHT_MAPPING

from treve.base.ids import report_id
from treve.node.centre import open_centre
from treve.node.export import export
from treve.node.history import between, story
from treve.node.judge import Asked as Judging
from treve.node.judge import judge
from treve.node.past import Past
from treve.node.release import Meant, release
from treve.node.sight import sight_of
from treve.node.take_in import Asked, take_in
from treve.node.view import View, view

Valdria = Callable[[str], Path]
MAPPING = (Path(__file__).parents[1] / "data" / "small" / "watch.mapping.yaml").read_text(
    encoding="utf-8"
) + "corrects: corrects\nwithdraws: withdraws\n"
HEAD = "id,date,place,province,lat,lon,precision,what happened,by,against,killed,notes,corrects,withdraws\n"
WHERE = "Pontarel,Rivière,33.412,-38.905,town"


def row(number: str, *, killed: str = "2", corrects: str = "", withdraws: str = "", notes: str = "Shelling.") -> str:
    return f"{number},2025-03-18,{WHERE},shelling,Serre Front,Valdrian forces,{killed},{notes},{corrects},{withdraws}\n"


def take(centre: Path, *rows: str, source: str = "watch") -> None:
    for at, each in enumerate(rows):
        path = centre.with_name(f"{centre.name}-{source}-{at}.csv")
        path.write_text(HEAD + each, encoding="utf-8")
        with open_centre(centre, to_write=True) as opened:
            asked = Asked(mapping=MAPPING.replace("valdria-watch", source))
            done = take_in(opened, path, asked, "tester")
            assert (done.refused, done.held) == (False, 0), done.reason


def seen(centre: Path) -> View:
    with open_centre(centre) as opened:
        return view(opened)


def table(of: View, what: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in b"".join(export(of, what, "jsonl", "en")).splitlines()]


def the(source: str, number: str) -> str:
    return str(report_id(source, number, b""))


def states(of: View) -> dict[str, str]:
    return dict(zip(of.told["native_id"].to_list(), of.told["state"].to_list(), strict=True))


def test_a_correction_stands_in_the_place_of_what_it_corrects_and_the_old_words_stay(valdria: Valdria) -> None:
    centre = valdria("corrected")
    take(centre, row("1", killed="9"), row("2", killed="3", corrects="1", notes="Three died; not nine."))
    found = seen(centre)
    assert states(found) == {"1": "corrected", "2": "stands"}
    (incident,) = table(found, "incidents")
    assert incident["harm"][0]["best"] == 3
    assert {(one["native_id"], one["link"]) for one in incident["reports"]} == {("2", "same"), ("1", "corrected")}
    assert {one["text"] for one in table(found, "reports")} == {"Shelling.", "Three died; not nine."}
    assert incident["independent_sources"] == 1


def test_a_withdrawn_report_leaves_an_incident_that_is_seen_and_neither_judged_nor_counted(valdria: Valdria) -> None:
    centre = valdria("withdrawn")
    take(centre, row("1"), row("2", withdraws="1", notes="We were wrong."))
    found = seen(centre)
    (incident,) = table(found, "incidents")
    assert (incident["verification"], incident["counted"]) == ("withdrawn", False)
    assert incident["incident"] == the("watch", "1")
    assert {(one["native_id"], one["link"]) for one in incident["reports"]} == {("1", "withdrawn"), ("2", "withdrawal")}
    assert table(found, "findings") == []


def test_an_incident_of_which_others_tell_goes_on_without_what_was_withdrawn(valdria: Valdria) -> None:
    centre = valdria("goes-on")
    take(centre, row("1", killed="40"), row("2", withdraws="1"))
    take(centre, row("7"), source="patrols")
    take(centre, row("8"), source="lantern")
    (incident,) = table(seen(centre), "incidents")
    assert (incident["harm"][0]["best"], incident["harm"][0]["high"]) == (2, 2)
    assert incident["independent_sources"] == 2
    assert ("1", "withdrawn") in {(one["native_id"], one["link"]) for one in incident["reports"]}


def test_what_another_source_says_of_a_report_changes_nothing_and_is_shown(valdria: Valdria) -> None:
    centre = valdria("others")
    take(centre, row("1", killed="9"))
    with open_centre(centre, to_write=True) as opened:
        before = table(view(opened), "findings")
    collection = json.loads(b"".join(export(seen(centre), "reports", "geojson", "en")))
    theirs = {"report": the("front", "5"), "source": "front", "native_id": "5"}
    collection["features"][0]["properties"] |= theirs | {"further": json.dumps({"withdraws": the("watch", "1")})}
    path = centre.with_name("further.geojson")
    path.write_text(json.dumps(collection), encoding="utf-8")
    with open_centre(centre, to_write=True) as opened:
        assert take_in(opened, path, Asked(), "tester").loaded == 1
    found = seen(centre)
    assert states(found) == {"1": "stands", "5": "withdrawal"}
    assert [row["verdict"] for row in table(found, "findings")] == [row["verdict"] for row in before]
    (incident,) = table(found, "incidents")
    assert ("5", "withdrawal") in {(one["native_id"], one["link"]) for one in incident["reports"]}
    shown = found.told.filter(found.told["native_id"] == "5")["amends"].to_list()[0]
    assert shown == [{"report": the("watch", "1"), "how": "withdraws", "why": "other_source"}]


THREAD = (row("1", killed="9"), row("2", killed="5", corrects="1"), row("3", killed="3", corrects="2"))


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_whatever_comes_first_a_chain_of_corrections_ends_in_its_last_word(
    valdria: Valdria, order: tuple[int, ...]
) -> None:
    centre = valdria("-".join(map(str, order)))
    for at in order:
        take(centre, THREAD[at])
    found = seen(centre)
    assert states(found) == {"1": "corrected", "2": "corrected", "3": "stands"}
    (incident,) = table(found, "incidents")
    assert (incident["harm"][0]["low"], incident["harm"][0]["high"]) == (3, 3)


def test_a_judgement_on_a_corrected_report_follows_to_the_one_that_stands(valdria: Valdria) -> None:
    centre = valdria("follows")
    take(centre, row("1", killed="9"))
    with open_centre(centre, to_write=True) as opened:
        sight = sight_of(opened)
        asked = Judging(about="incident", act="review", of="1", says="screened", body="joint-centre", on="2025-03-20")
        judge(opened, view(opened, sight=sight), sight.members, asked, "tester")
    take(centre, row("2", killed="3", corrects="1"))
    (incident,) = table(seen(centre), "incidents")
    assert (incident["verification"], incident["incident"]) == ("screened", the("watch", "2"))


def test_history_names_the_correction_and_the_withdrawal(valdria: Valdria) -> None:
    centre = valdria("history")
    take(centre, row("1"))
    sizes = []
    for each in (row("2", killed="3", corrects="1"), row("3", withdraws="2")):
        with open_centre(centre) as opened:
            sizes.append(opened.size)
        take(centre, each)
    with open_centre(centre) as opened:
        past = Past(opened, None)
        gone = between(past, sizes[1], opened.size).rows
        assert {row["what"] for row in gone} == {"gone"}
        assert {(one["cause"], one["name"]) for row in gone for one in row["causes"]} == {("withdrawal", "watch")}
        assert [one["incident"] for one in table(view(opened), "incidents")] == [the("watch", "2")]
        told = story(past, the("watch", "1"), 0, opened.size).rows
        causes = [one["cause"] for row in told for one in row["causes"]]
        assert (causes[0], causes[-1]) == ("report", "withdrawal")


def corrected(path: Path, *, withheld: bool, hidden: bool) -> Path:
    """Make a centre with a report and what corrects it; the first one withheld from all, or never there."""
    row = "watch,{},2025-04-02,Pontarel,33.41231,-38.90517,mortar,Serre Front,{},{}\n"
    head = "source,id,date,place,lat,lon,kind,by,notes,corrects\n"
    made(path, head.removesuffix(",corrects\n") + "\nwatch,9,2025-03-09,Pontarel,33.4,-38.9,mortar,Serre Front,other\n")
    first, last = ("1", "the first word", ""), ("2", "the last word", "1")
    for number, notes, of in (last,) if hidden else (first, last):
        file = path.with_name(f"{path.name}-{number}.csv")
        file.write_text(head + row.format(number, notes, of), encoding="utf-8")
        with open_centre(path, to_write=True) as opened:
            asked = Asked(mapping=SIGHT_MAPPING + "corrects: corrects\n")
            stored = take_in(opened, file, asked, "ana").entry
            if withheld and number == "1":
                assert stored is not None
                release(opened, [Meant(stored, 1)], None, "no longer", "saal", dry_run=False)
    return path


def test_a_correction_of_what_somebody_does_not_see_tells_them_nothing_of_it(tmp_path: Path) -> None:
    told = {}
    for name in ("seen", "withheld", "hidden"):
        centre = corrected(tmp_path / name, withheld=name == "withheld", hidden=name == "hidden")
        with open_centre(centre) as opened:
            found = view(opened, sight=sight_of(opened, "front", LATE))
            last = found.told.filter(found.told["text"] == "the last word").row(0, named=True)
            told[name] = (last["amends"], last["further"], last["state"], found.told["text"].sort().to_list())
    assert told["withheld"] == told["hidden"]
    assert told["withheld"][0] == []
    assert the("watch", "1") not in str(told["withheld"])
    assert [one["report"] for one in told["seen"][0]] == [the("watch", "1")]


def test_a_row_that_says_nothing_but_what_it_withdraws_is_taken_in(valdria: Valdria) -> None:
    centre = valdria("bare")
    take(centre, row("1"), "2,,,,,,,,,,,,,1\n")
    assert states(seen(centre)) == {"1": "withdrawn", "2": "withdrawal"}
