"""One incident judged by itself, beside the fights around it, gets the findings that it gets among all."""

from typing import Any

import numpy as np
import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.findings.assess import judge, judge_rows
from treve.findings.combat import around_of
from treve.findings.distinct import distinct_of
from treve.findings.rows import FEW, rows_of

from .test_properties import ROWS, named
from .theatre import actors, frame, incident, kinds, parameters, syria


@settings(max_examples=6, deadline=None)
@given(st.lists(ROWS, min_size=FEW + 1, max_size=FEW + 6))
def test_what_one_incident_is_found_to_be_does_not_depend_on_whether_the_others_are_judged_too(
    rows: list[dict[str, Any]],
) -> None:
    terms, register, tree = syria(), actors(), kinds()
    some = [row | {"mentions": ["hts"] if k % 3 == 0 else []} for k, row in enumerate(named(rows))]
    schema = frame(*some, incident("full", ["x"], ["y"], mentions=["hts"], calibre_mm=[1])).schema
    incidents = pl.DataFrame(some, schema=schema)
    whole = judge(incidents, terms, None, register, tree, parameters()).explained()
    read = rows_of(incidents, terms.theatre.zone)
    around = around_of(read, terms, register, tree)
    for at in range(0, len(read), 5):
        beside = around.take(np.array([k for k in range(len(read)) if k != at], dtype=np.int64))
        alone = judge_rows(read[at : at + 1], terms, None, register, tree, parameters(), beside=beside).explained()
        among = whole.filter(pl.col("incident") == read["incident"][at])
        assert alone.equals(among)


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["a", "b", None])), max_size=3 * FEW))
def test_rows_are_told_apart_alike_however_many_there_are(pairs: list[tuple[int, str | None]]) -> None:
    numbers = np.array([number for number, _ in pairs], dtype=np.int64)
    words = pl.Series([word for _, word in pairs], dtype=pl.String)
    first, which = distinct_of(numbers, words)
    known: dict[tuple[int, str | None], int] = {}
    assert which.tolist() == [known.setdefault(pair, len(known)) for pair in pairs]
    assert first.tolist() == [pairs.index(pair) for pair in known]
