"""The mapping file: every fault with its line, column and remedy."""

import json
from pathlib import Path

import pytest

from treve.names.kinds import Kinds
from treve.sources.mapped import columns_of
from treve.sources.mapping import MappingRefused, json_schema, read_mapping

GOOD = """mapping: 1
source: mission
source_kind: patrol
observed:
  date: Date
  format: dd/mm/yyyy
place:
  latitude: Lat
  longitude: Lon
kind:
  column: Type
  values:
    tir: fire
actors:
  - {column: A, role: side_a}
header_row: 3
"""


@pytest.mark.parametrize(
    ("old", "new", "where", "says", "remedy"),
    [
        ("source_kind", "source_knd", "3:1", "not known here", "source_kind"),
        ("patrol", "police", "3:14", "not a value", "patrol"),
        ("lat", "latt", "8:3", "not known here", "latitude"),
        ("tir: fire", "tir: fier", "13:10", "not a value of 'kind'", "fire"),
        ("dd/mm/yyyy", "'?'", "6:11", "still open", "mm/dd/yyyy"),
        ("tir: fire", "tir: '?'", "13:10", "still open", "kind of act"),
        ("dd/mm/yyyy", "day first", "5:3", "format: day first", "TABLES"),
        ("header_row: 3", "header_row: three", "16:13", "integer", "TABLES"),
        ("  longitude: Lon\n", "", "8:3", "belong together", "TABLES"),
        ("role: side_a", "role: shooter", "15:23", "not a value", "alleged_to_have_fired"),
        ("  date: Date\n", "  date: Date\n  start: D\n", "5:3", "either `date`", "TABLES"),
        ("mapping: 1", "mapping: 2", "1:10", "not a value", "1"),
        ("source: mission", "source: mission\nsource: other", "3:1", "stands twice", "one of the two"),
        ("source: mission", "source: &a mission", "2:9", "anchors", "both places"),
        ("source: mission", "source: !!python/name:x y", "2:9", "tags", "plain"),
        ("source: mission", "source: a: b", "2:10", "not YAML", "quotes"),
        ("source: mission", "encoding: latin", "1:1", "expected one of", "TABLES"),
        ("dd/mm/yyyy", "dd/mm/yyyy\n  zone: Asia/Nowhere", "5:3", "no time zone", "TABLES"),
    ],
)
def test_a_fault_is_told_with_line_column_and_remedy(
    old: str, new: str, where: str, says: str, remedy: str, kinds: Kinds
) -> None:
    read_mapping(GOOD, "m.yaml", kinds)
    with pytest.raises(MappingRefused) as why:
        read_mapping(GOOD.replace(old, new, 1), "m.yaml", kinds)
    problem = why.value.problems[0]
    assert problem.where == f"m.yaml:{where}"
    assert says in problem.message
    assert remedy in problem.remedy


def test_all_faults_are_told_at_once(kinds: Kinds) -> None:
    bad = GOOD.replace("source_kind", "source_knd").replace("role", "rolle").replace("header_row: 3", "header_row: x")
    with pytest.raises(MappingRefused) as why:
        read_mapping(bad, "m.yaml", kinds)
    lines = [int(p.where.split(":")[1]) for p in why.value.problems]
    assert lines == sorted(lines)
    assert set(lines) == {3, 15, 16}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a",
        "mapping",
        "\x00",
        "[" * 5_000,
        "a: " * 500,
        "a: *b",
        "{" * 100,
        "? [a]\n: b",
        "x" * 300_000,
        "mapping: [[1]]",
    ],
)
def test_what_is_no_mapping_is_refused(text: str, kinds: Kinds) -> None:
    with pytest.raises(MappingRefused):
        read_mapping(text, "m.yaml", kinds)


def test_words_stay_what_was_written(kinds: Kinds) -> None:
    mapping = read_mapping(GOOD.replace("tir: fire", "no: fire\n    012: shelling\n    2017-01-01: fire"), "m", kinds)
    assert mapping.kind is not None
    assert mapping.kind.values == {"no": "fire", "012": "shelling", "2017-01-01": "fire"}


def test_every_column_that_a_mapping_names_is_found(kinds: Kinds) -> None:
    assert columns_of(read_mapping(GOOD, "m", kinds)) == ["Date", "Lat", "Lon", "Type", "A"]


def test_the_schema_beside_the_documentation_is_the_one_of_the_code() -> None:
    kept = Path(__file__).parents[2] / "docs" / "mapping.schema.json"
    assert json.loads(kept.read_text("utf-8")) == json_schema(), "write it anew, as docs/TABLES.md says at its end"


def test_the_examples_of_the_documentation_are_good_mappings(kinds: Kinds) -> None:
    page = (Path(__file__).parents[2] / "docs" / "TABLES.md").read_text("utf-8")
    examples = [block.split("```")[0] for block in page.split("```yaml\n")[1:]]
    whole = [example for example in examples if example.startswith("mapping: 1")]
    assert len(whole) >= 2
    for example in whole:
        read_mapping(example, "docs/TABLES.md", kinds)
