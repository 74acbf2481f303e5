"""The filters of the timeline and of words and deeds."""

import datetime as dt
from typing import get_args
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.timeline.shapes import What
from treve.web.kin import FAMILIES, FAMILY_OF, KINDS
from treve.web.model import Book
from treve.web.query import BadQuery
from treve.web.query_time import (
    KIND_WORDS,
    FacingQuery,
    TimeQuery,
    facing_address,
    read_facing,
    read_time,
    select_lines,
    time_address,
)

days = st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
texts = st.text(max_size=30).map(str.strip)
queries = st.builds(
    TimeQuery,
    since=days,
    until=days,
    kind=st.sampled_from(["", *KIND_WORDS]),
    party=texts,
    text=texts,
    only=st.sampled_from(["", "conflicts", "due"]),
    oldest_first=st.booleans(),
    page=st.integers(1, 9_999_999),
)


def params_of(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query, keep_blank_values=True, errors="surrogatepass"))


@given(queries)
def test_the_address_of_the_timeline_reads_back_as_the_same_filter(query: TimeQuery) -> None:
    assert read_time(params_of(time_address(query, "en"))) == query


@given(st.builds(FacingQuery, days, days, st.sampled_from(["", "front"]), st.integers(1, 99)))
def test_the_address_of_words_and_deeds_reads_back_as_the_same_filter(query: FacingQuery) -> None:
    assert read_facing(params_of(facing_address(query, "fr")), {"front"}) == query


@given(
    st.dictionaries(
        st.sampled_from(["from", "to", "kind", "party", "text", "only", "order", "page"]), st.text(max_size=120)
    )
)
def test_any_address_is_read_or_refused_by_the_name_of_its_field(book: Book, params: dict[str, str]) -> None:
    for read in (read_time, lambda given: read_facing(given, {"front"})):
        try:
            query = read(params)
        except BadQuery as why:
            assert why.field in params
        else:
            if isinstance(query, TimeQuery):
                assert len(select_lines(book, query)) <= len(book.happenings)


@given(queries)
def test_what_passes_a_filter_is_what_each_part_of_it_lets_pass(book: Book, query: TimeQuery) -> None:
    parts = [
        TimeQuery(since=query.since),
        TimeQuery(until=query.until),
        TimeQuery(kind=query.kind),
        TimeQuery(party=query.party),
        TimeQuery(text=query.text),
        TimeQuery(only=query.only),
    ]
    each = [{line.row["id"] for line in select_lines(book, part)} for part in parts]
    assert {line.row["id"] for line in select_lines(book, query)} == set.intersection(*each)


def test_families_part_the_kinds_and_all_but_incidents_is_the_rest(book: Book) -> None:
    whole = {line.row["id"] for line in select_lines(book, TimeQuery())}
    parts = [{line.row["id"] for line in select_lines(book, TimeQuery(kind=one))} for one in FAMILIES]
    assert sum(map(len, parts)) == len(whole)
    assert set().union(*parts) == whole
    incidents = {line.row["id"] for line in select_lines(book, TimeQuery(kind="incident"))}
    assert incidents
    assert {line.row["id"] for line in select_lines(book, TimeQuery(kind="told"))} == whole - incidents


def test_every_kind_of_happening_has_one_family() -> None:
    assert sum(map(len, KINDS.values())) == len(FAMILY_OF)
    assert set(FAMILY_OF) == set(get_args(What))


def test_a_period_keeps_what_touches_it_and_nothing_without_a_day(book: Book) -> None:
    since, until = dt.date(2025, 2, 1), dt.date(2025, 2, 20)
    found = {line.row["id"] for line in select_lines(book, TimeQuery(since=since, until=until))}
    expected = {
        one.row["id"] for one in book.happenings if one.last and one.first and since <= one.last and one.first <= until
    }
    assert found == expected
    assert found


@pytest.mark.parametrize("oldest_first", [True, False])
def test_what_has_no_day_comes_last_in_either_order(book: Book, oldest_first: bool) -> None:
    lines = select_lines(book, TimeQuery(oldest_first=oldest_first))
    days = [line.first for line in lines]
    assert None in days
    dated = days[: days.index(None)]
    assert dated == sorted((day for day in days if day), reverse=not oldest_first)


def test_signs_alone_are_looked_for_as_they_are(book: Book) -> None:
    found = select_lines(book, TimeQuery(text="<"))
    assert 0 < len(found) < len(book.happenings)
    assert all("<" in line.row["text"] for line in found)
