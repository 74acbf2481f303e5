"""Tables of allegations: every row is an allegation or held, and nothing of them becomes a report."""

from pathlib import Path

import pytest
from tests.node.test_judge import seen_by, table
from tests.node.test_sight import TOLD, made, rows

from treve.base.errors import Refused
from treve.names import kinds as kind_register
from treve.node.centre import open_centre
from treve.node.shipped import shipped
from treve.node.take_in import Asked, take_in
from treve.sources.read import read
from treve.sources.reading import Reading

MAPPING = """
mapping: "1"
source: guarantors
source_kind: party
observed: {date: day, format: dd/mm/yyyy, zone: Asia/Damascus}
alleges:
  by: {column: registered by, values: {RU: russia, TR: turkey}}
  against: {column: against}
  count: violations
place: {words: where}
text: [remarks]
"""
HEAD = "day,registered by,against,violations,where,remarks\n"
GOOD = """\
02/05/2017,RU,opposition,14,"Damascus, Idlib",
02/05/2017,TR,government,9,,
03/05/2017,TR,government,,near Hama,shelling
"""


def told(text: str, mapping: str = MAPPING, source: str | None = None) -> Reading:
    kinds = kind_register.read(shipped("registers", "kinds.yaml").read_text("utf-8"), "kinds.yaml")
    return read(text.encode(), "tally.csv", kinds=kinds, mapping=mapping, source=source)


def test_two_tallies_of_one_day_are_two_allegations_and_no_report() -> None:
    found = told(HEAD + GOOD)
    assert (found.rows, found.reports, found.held) == (3, [], [])
    assert [(one.by, one.against, one.count) for one in found.allegations] == [
        ("russia", "opposition", 14),
        ("turkey", "government", 9),
        ("turkey", "government", None),
    ]
    assert {(one.earliest, one.latest, one.zone) for one in found.allegations[:2]} == {
        ("2017-05-02", "2017-05-02", "Asia/Damascus")
    }
    assert found.allegations[2].place == "near Hama"


@pytest.mark.parametrize(
    "row",
    ["02/05/2017,XX,opposition,3,,", "02/05/2017,RU,,3,,", ",RU,opposition,3,,", "02/05/2017,RU,opposition,3.5,,",
     "31/02/2017,RU,opposition,3,,"],
)  # fmt: skip
def test_a_row_that_says_no_day_nobody_or_no_number_is_held_with_its_place(row: str) -> None:
    found = told(HEAD + GOOD + row + "\n")
    assert (found.rows, len(found.allegations), len(found.held)) == (4, 3, 1)
    assert found.held[0].where.startswith("tally.csv:5:")


def test_a_table_of_allegations_of_nobody_is_refused() -> None:
    with pytest.raises(Refused):
        told(HEAD + GOOD, MAPPING.replace("source: guarantors\n", ""))


def test_taking_it_in_twice_takes_nothing_new_and_no_incident_comes_of_it(tmp_path: Path) -> None:
    path = made(tmp_path / "centre", rows(*TOLD))
    file = tmp_path / "tally.csv"
    file.write_text(HEAD + GOOD + "x,RU,opposition,3,,\n", encoding="utf-8")
    with open_centre(path, to_write=True) as centre:
        before = seen_by(centre).incidents
        first = take_in(centre, file, Asked(mapping=MAPPING), "ana")
        assert (first.rows, first.loaded, first.held, first.already_known) == (4, 3, 1, 0)
        again = take_in(centre, file, Asked(mapping=MAPPING), "ana")
        assert (again.loaded, again.held, again.already_known, again.entry) == (0, 0, 4, None)
        assert seen_by(centre).incidents.equals(before)
        assert [row["count"] for row in table(centre, "allegations")] == [14, 9, None]
        assert len([row for row in table(centre, "problems") if row["gravity"] == "held"]) == 1
