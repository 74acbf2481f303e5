"""Which incidents stand in the timeline."""

import polars as pl
from tests.products.make import ORDINARY, View, incident, view
from tests.timeline.made import KINDS

from treve.timeline.of_note import of_note
from treve.timeline.parameters import Parameters

SEEN = view(
    [
        *ORDINARY,
        incident(8, killed_best=30),
        incident(9, kind="protected_site_hit", killed_best=0),
        incident(10, killed_best=50, aggregate=True),
        incident(11, killed_best=0, independent_sources=3),
    ],
    nasty=False,
)


def noted(rule: Parameters, seen: View = SEEN) -> set[int]:
    found = of_note(seen.incidents, seen.members, seen.told, KINDS, rule)
    return {int(one.incident or "", 16) for one in found}


def test_the_dead_and_the_kind_make_an_incident_one_of_note_and_a_summary_of_several_is_none() -> None:
    assert noted(Parameters()) == {8, 9}


def test_the_rule_is_a_parameter() -> None:
    assert noted(Parameters(note_killed_from=40, note_kinds=())) == set()
    assert noted(Parameters(note_killed_from=2, note_kinds=())) == {1, 2, 3, 5, 6, 7, 8}


def test_many_sources_count_only_where_an_article_is_one_of_them() -> None:
    assert 11 not in noted(Parameters())
    press = [{"source_kind": "press"} if one == f"{11:032x}" else {} for one in SEEN.told["report"]]
    told = SEEN.told.with_columns(pl.Series("source_kind", [one.get("source_kind", "patrol") for one in press]))
    found = of_note(SEEN.incidents, SEEN.members, told, KINDS, Parameters())
    assert f"{11:032x}" in {one.incident for one in found}


def test_an_incident_keeps_the_days_and_the_place_that_it_has() -> None:
    seen = view([incident(8, killed_best=30)], nasty=False)
    (one,) = of_note(seen.incidents, seen.members, seen.told, KINDS, Parameters())
    assert (str(one.earliest), str(one.latest), one.place) == ("2017-01-15", "2017-01-15", "Village 8")
