"""The filter of the list and the map."""

import datetime as dt
from urllib.parse import parse_qsl, urlsplit

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.products.marks import TOGETHER
from treve.web.model import Book
from treve.web.query import BadQuery, Query, address, kinds_below, read, select, under

queries = st.builds(
    Query,
    reading=st.just(""),
    since=st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
    until=st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
    verdict=st.sampled_from(["", *TOGETHER]),
    kind=st.sampled_from(["", "fire", "shelling"]),
    side=st.sampled_from(["", "serre-front", "x.y:z_1"]),
    place=st.text(max_size=30).map(str.strip),
    at=st.none()
    | st.tuples(
        st.integers(-900_000_000, 900_000_000), st.integers(-1_800_000_000, 1_800_000_000), st.integers(0, 99_999_999)
    ),
    mapped=st.sampled_from([None, True, False]),
    oldest_first=st.booleans(),
    page=st.integers(1, 9_999_999),
    party=st.sampled_from(["", "government"]),
    agreement=st.sampled_from(["", "syria-2016-12-29"]),
    version=st.just(""),
    clause=st.sampled_from(["", "no-attacks"]),
)


@given(queries)
def test_the_address_of_a_filter_reads_back_as_the_same_filter(book: Book, query: Query) -> None:
    params = dict(parse_qsl(urlsplit(address(query, "en")).query, keep_blank_values=True, errors="surrogatepass"))
    assert read(params, book) == query


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "reading",
                "from",
                "to",
                "verdict",
                "kind",
                "side",
                "place",
                "at",
                "mapped",
                "order",
                "page",
                "party",
                "clause",
            ]
        ),
        st.text(max_size=120),
    )
)
def test_any_address_is_read_or_refused_by_the_name_of_its_field(book: Book, params: dict[str, str]) -> None:
    try:
        query = read(params, book)
    except BadQuery as why:
        assert why.field in params
    else:
        assert len(select(book, query)) <= len(book.rows)


def test_empty_fields_are_as_good_as_absent_ones(book: Book) -> None:
    assert read({"from": "", "verdict": " ", "page": ""}, book) == Query()


def test_a_day_range_keeps_what_touches_it(book: Book) -> None:
    query = Query(since=dt.date(2025, 3, 1), until=dt.date(2025, 3, 10))
    found = select(book, query)
    expected = book.rows.filter((pl.col("last_day") >= query.since) & (pl.col("first_day") <= query.until))
    assert 0 < len(found) < len(book.rows)
    assert set(found["incident"]) == set(expected["incident"])


def test_the_latest_comes_first_unless_the_filter_says_otherwise(book: Book) -> None:
    latest, earliest = select(book, Query()), select(book, Query(oldest_first=True))
    assert latest["start_s"].is_sorted(descending=True)
    assert earliest["incident"].to_list() == latest["incident"].to_list()[::-1]


def test_a_reading_decides_which_verdict_is_meant(book: Book) -> None:
    for reading in book.readings:
        found = select(book, Query(reading=reading, verdict="violation"))
        assert len(found) == (book.rows[f"class:{reading}"] == "violation").sum()
        assert found["ppm"].null_count() == 0


def test_a_kind_stands_for_all_below_it(book: Book) -> None:
    assert "shelling" in kinds_below(book, "fire")
    assert "fire" in kinds_below(book, "fire")
    assert kinds_below(book, "shelling")[0] == "shelling"
    wide, narrow = select(book, Query(kind="fire")), select(book, Query(kind="shelling"))
    assert len(wide) > len(narrow) > 0


def test_a_side_is_found_on_either_side(book: Book) -> None:
    assert len(select(book, Query(side="serre-front"))) == len(book.rows)
    found = select(book, Query(side="valdrian-government"))
    assert 0 < len(found) < len(book.rows)


def test_a_party_is_found_by_any_of_its_members_on_either_side(book: Book) -> None:
    for party in book.parties:
        found = select(book, Query(party=party.id))
        expected = [
            row["incident"]
            for row in book.rows.iter_rows(named=True)
            if party.members & {*row["side_a"], *row["side_b"]}
        ]
        assert sorted(found["incident"].to_list()) == sorted(expected)
    assert 0 < len(select(book, Query(party=book.parties[0].id))) < len(book.rows)


@pytest.mark.parametrize("place", ["combe-noire 3", "COMBE-NOIRE 3", "Valdria"])
def test_a_place_is_found_however_it_is_typed(book: Book, place: str) -> None:
    assert len(select(book, Query(place=place))) > 0


def test_signs_alone_are_looked_for_as_they_are(book: Book) -> None:
    found = select(book, Query(place="<"))
    assert 0 < len(found) < len(book.rows)
    assert all("<" in name for name in found["place_name"])


def test_one_place_of_the_map_gives_its_incidents_only(book: Book) -> None:
    row = book.rows.filter(pl.col("radius_m").is_not_null()).row(0, named=True)
    at = (row["lat_e7"], row["lon_e7"], row["radius_m"])
    found = select(book, Query(at=at))
    assert row["incident"] in found["incident"].to_list()
    assert set(zip(found["lat_e7"], found["lon_e7"], found["radius_m"], strict=True)) == {at}


def test_those_on_the_map_and_those_not_on_it_are_all(book: Book) -> None:
    on, off = (len(select(book, Query(mapped=mapped))) for mapped in (True, False))
    assert on > 0 < off
    assert on + off == len(book.rows)


def test_what_has_no_date_comes_last_either_way(book: Book) -> None:
    undated = pl.when(pl.col("incident") == book.rows["incident"][0]).then(None).otherwise(pl.col("start_s"))
    rows = book.rows.with_columns(undated.alias("start_s")).sort("start_s", "incident", nulls_last=True)
    for query in (Query(), Query(oldest_first=True)):
        assert select(book._replace(rows=rows), query)["incident"].to_list()[-1] == book.rows["incident"][0]


def test_a_clause_lets_through_what_it_decides_under_the_chosen_reading_or_any(book: Book) -> None:
    clause = book.rows["clause:as-agreed"][0]
    found = select(book, read({"clause": clause, "reading": "as-agreed"}, book))
    assert 0 < len(found) < len(book.rows)
    assert set(found["clause:as-agreed"]) == {clause}
    assert len(select(book, read({"clause": clause}, book))) >= len(found)


def test_an_agreement_and_a_version_that_are_not_there_are_refused_by_name(book: Book) -> None:
    assert under({"agreement": "syria-2016-12-29"}, book).terms is book.terms
    assert under({}, book) is book
    for params, field in (
        ({"agreement": "nope"}, "agreement"), ({"agreement": "syria-2016-12-29", "version": "9"}, "version"),
        ({"version": "1"}, "version"),
    ):  # fmt: skip
        with pytest.raises(BadQuery) as why:
            under(params, book)
        assert why.value.field == field
