"""Findings that take over what did not change are those of all incidents judged anew."""

from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.findings.again import assess_again
from treve.findings.assess import assess

from .test_properties import ROWS, named
from .theatre import actors, frame, incident, kinds, parameters, syria


@settings(max_examples=4, deadline=None)
@given(
    st.lists(ROWS, min_size=1, max_size=14),
    st.lists(st.tuples(st.integers(0, 13), ROWS), max_size=4),
    st.sets(st.integers(0, 13), max_size=4),
)
def test_what_did_not_change_is_taken_over_and_nothing_differs(
    rows: list[dict[str, Any]], new: list[tuple[int, dict[str, Any]]], gone: set[int]
) -> None:
    first = {row["incident"]: row for row in named(rows)}
    then = {name: row for name, row in first.items() if int(name) not in gone}
    then |= {str(at): row | {"incident": str(at)} for at, row in new}
    schema = frame(incident("full", ["x"], ["y"], mentions=["hts"], calibre_mm=[1]), *first.values()).schema
    before, now = (pl.DataFrame(list(some.values()), schema=schema) for some in (first, then))
    asked = (syria(), actors(), kinds(), parameters())
    old = assess(before, syria(), None, *asked[1:])
    assert assess_again(now, before, old, *asked).equals(assess(now, syria(), None, *asked[1:]))
