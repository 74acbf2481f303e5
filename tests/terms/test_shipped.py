"""The agreements that ship are whole: no doubt is left, and every clause that binds is cited by what it makes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.findings.theatre import actors, kinds

from treve.terms.model import Terms
from treve.terms.read import check, read

DATA = Path(__file__).parents[2] / "src" / "treve" / "data"
FILES = [*sorted((DATA / "agreements").glob("*.yaml")), DATA / "demo" / "valdria-2025-02-28.yaml"]


def shipped(path: Path) -> Terms:
    return read(path.read_bytes(), path.name)


def cited(value: Any) -> Iterator[str]:
    """Every clause that some part rests on."""
    if isinstance(value, dict):
        yield from ([value["clause"]] if isinstance(value.get("clause"), str) else [])
        for inner in value.values():
            yield from cited(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from cited(inner)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_of_it_is_wrong_or_doubtful(path: Path) -> None:
    assert check(path.read_bytes(), path.name, kinds().known, actors().by_id) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nearly_every_clause_is_cited_by_what_follows_from_it(path: Path) -> None:
    """What a resolution says in support, and how a state may leave, make no rule and no promise."""
    terms = shipped(path)
    used = set(cited(json.loads(terms.model_dump_json()))) | {one.under for one in terms.clauses}
    bare = {one.id for one in terms.clauses} - used
    assert len(bare) <= 1, bare


def test_the_five_agreements_of_the_specification_ship() -> None:
    assert {path.stem for path in (DATA / "agreements").glob("*.yaml")} == {
        "syria-2016-02-22",
        "syria-2016-09-09",
        "syria-2016-12-29",
        "syria-2017-05-04",
        "ukraine-2015-02-12",
    }


def test_what_sources_tell_differently_is_kept() -> None:
    astana = shipped(DATA / "agreements" / "syria-2017-05-04.yaml")
    beginnings = [astana.in_force.id, *(one.id for one in astana.in_force.choices)]
    assert beginnings == ["day-after", "same-day", "sixth-of-may"]
    minsk = shipped(DATA / "agreements" / "ukraine-2015-02-12.yaml")
    belts = [zone for zone in minsk.zones if zone.id.startswith(("belt-guns", "belt-rockets", "belt-long"))]
    assert len(belts) == 6
    for zone in belts:
        half, whole = (one.derived for one in zone.geometries)
        assert half is not None and whole is not None
        assert half.half_of_m == whole.within_m
        assert half.around == whole.around == ("line-de-facto" if zone.id.endswith("-ukraine") else "line-2014")
    december = shipped(DATA / "agreements" / "syria-2016-12-29.yaml")
    said = [(one.who, one.says) for one in december.instruments[0].signatures]
    assert ("ahrar-al-sham", "signed") in said
    assert ("ahrar-al-sham", "denied") in said


def test_the_theatres_agreement_uses_every_part_of_the_format() -> None:
    """Every field of every part is given somewhere, but for the few that only another version could have."""
    plain = json.loads(shipped(FILES[-1]).model_dump_json(exclude_unset=True))
    lacking = {name for name in fields_of(Terms.model_json_schema()) if name not in set(keys(plain))}
    of_versions = {"amends", "applies_from", "applies_until", "text_sha256"}
    of_other_texts = {"between", "side", "calibre_below_mm", "hours", "weeks", "months"}
    assert lacking <= of_versions | of_other_texts


def fields_of(schema: dict[str, Any]) -> set[str]:
    return {name for part in (schema, *schema["$defs"].values()) for name in part.get("properties", {})}


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)
