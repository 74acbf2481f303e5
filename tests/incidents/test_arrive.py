import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.incidents.test_fuse import drawn, frame
from tests.incidents.test_learn import told

from treve.incidents.arrive import arrive, coming, index, with_arrival
from treve.incidents.columns import reports_frame
from treve.incidents.encode import encode, encode_one
from treve.incidents.fuse import fuse, scored
from treve.incidents.priors import priors


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1_000), st.integers(0, 10_000))
def test_a_new_report_gets_exactly_the_links_of_a_batch_over_all(seed: int, pick: int) -> None:
    reports = told(seed % 7, 120).drop("truth").with_columns(native_id=pl.lit(None, dtype=pl.String))
    at = pick % len(reports)
    words = [["mosque"], ["mosque", "well"], []][pick % 3]
    one = reports_frame(reports[at].with_columns(details=pl.Series([words], dtype=pl.List(pl.String))))
    rest = reports_frame(pl.concat([reports[:at], reports[at + 1 :]]))
    found = arrive(one, index(rest, fuse(rest, priors()).members, priors()))
    every = reports_frame(pl.concat([rest, one]))
    links, ids, new = scored(*encode(every, priors()), priors()), every["report"].to_list(), one["report"][0]
    expected = {}
    for a, b, score in zip(*(column.tolist() for column in links), strict=True):
        if new in (ids[a], ids[b]):
            expected[ids[b] if ids[a] == new else ids[a]] = score
    assert dict(zip(found.reports, found.scores, strict=True)) == expected
    assert list(found.scores) == sorted(found.scores, reverse=True)


def test_a_report_told_again_joins_the_incident_and_one_of_nowhere_joins_none() -> None:
    reports = told(3).drop("truth").with_columns(native_id=pl.lit(None, dtype=pl.String))
    members = fuse(reports, priors()).members
    largest = members.group_by("incident").len().sort("len", "incident")["incident"][-1]
    first = members.filter(pl.col("incident") == largest)["report"][0]
    again = reports.filter(pl.col("report") == first).with_columns(report=pl.lit("f" * 32), source=pl.lit("new"))
    among = index(reports, members, priors())
    assert arrive(reports_frame(again), among).incident == largest
    unplaced = again.with_columns(place_class=pl.lit("unknown"))
    assert arrive(reports_frame(unplaced), among) == ((), (), None)


@pytest.mark.parametrize("days", [40, 400])
def test_a_report_far_from_all_others_stands_alone(days: int) -> None:
    reports = told(4).drop("truth")
    far = reports[0].with_columns(report=pl.lit("f" * 32))
    far = far.with_columns(pl.col("start_s") + days * 2 * 86_400, pl.col("end_s") + days * 2 * 86_400)
    assert arrive(reports_frame(far), index(reports, fuse(reports, priors()).members, priors())).reports == ()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_one_row_is_encoded_as_a_frame_of_it_would_be(seed: int) -> None:
    for one in frame(drawn(8, seed)).iter_slices(1):
        alone, many = encode_one(one.row(0, named=True), priors()), encode(one, priors())
        for mine, theirs in zip((*alone[0], *alone[1]), (*many[0], *many[1]), strict=True):
            narrow = mine if mine.ndim == 1 else mine[:, : theirs.shape[1]]
            assert np.array_equal(narrow, theirs)
            assert mine.sum() == theirs.sum()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_reports_that_come_one_after_another_get_the_links_of_a_batch_over_all_that_came(seed: int) -> None:
    rows = drawn(40, seed)
    rest = frame(rows[:30])
    among = index(rest, fuse(rest, priors()).members, priors())
    for count in range(31, 41):
        every, new = frame(rows[:count]), rows[count - 1]["report"]
        one = every.filter(pl.col("report") == new)
        found = arrive(one, among)
        links, ids = scored(*encode(every, priors()), priors()), every["report"].to_list()
        expected = {}
        for a, b, score in zip(*(column.tolist() for column in links), strict=True):
            if new in (ids[a], ids[b]):
                expected[ids[b] if ids[a] == new else ids[a]] = score
        assert dict(zip(found.reports, found.scores, strict=True)) == expected
        among = with_arrival(coming(one.row(0, named=True), among), found.incident or new, among)


def test_a_report_joins_what_came_just_before() -> None:
    reports = told(3).drop("truth").with_columns(native_id=pl.lit(None, dtype=pl.String))
    among = index(reports, fuse(reports, priors()).members, priors())
    far = reports[0].with_columns(pl.col("start_s", "end_s") + 900 * 86_400, report=pl.lit("e" * 32))
    among = with_arrival(coming(reports_frame(far).row(0, named=True), among), "e" * 32, among)
    again = far.with_columns(report=pl.lit("f" * 32), source=pl.lit("new"))
    assert arrive(reports_frame(again), among).incident == "e" * 32
