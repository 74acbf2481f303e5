"""Words beside deeds: complete, parties by name, and ranking nobody."""

import datetime as dt
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from treve.timeline.deeds import counts as counted
from treve.timeline.deeds import within
from treve.timeline.shapes import DeedRow
from treve.web.facing import ALONE_MOST, BUDGET, CELL_MOST, face
from treve.web.model import Book
from treve.web.query_time import FacingQuery

dates = st.dates(dt.date(2025, 1, 1), dt.date(2025, 5, 5))


def test_every_line_is_on_one_page_or_counted_as_not_shown(book: Book) -> None:
    first = face(book.deeds, FacingQuery())
    seen = {"words": 0, "deeds": 0}
    for page in range(1, first.last + 1):
        for section in face(book.deeds, FacingQuery(page=page)).sections:
            for month in section.months:
                seen["words"] += len(month.words) + month.words_more
                seen["deeds"] += len(month.deeds) + month.deeds_more
    assert seen["words"] == sum(row["side"] == "words" for row in book.deeds)
    assert seen["deeds"] == sum(row["side"] == "deeds" and row["what"] != "findings" for row in book.deeds)


def test_parties_stand_by_name_in_the_readers_language_whatever_the_order_of_lines(book: Book) -> None:
    named = {"b": ("Beta", "le Zouave"), "a": ("Alpha", "l'Yser"), "c": ("the Corps", "Abel")}
    more = [
        {**row, "party": party, "order": n, "name_en": en, "name_fr": fr}
        for n, (party, (en, fr)) in enumerate(sorted(named.items(), reverse=True))
        for row in book.deeds[:3]
    ]
    for rows in (more, list(reversed(more))):
        lines = cast(list[DeedRow], rows)
        assert [one.head["name_en"] for one in face(lines, FacingQuery()).sections] == ["Alpha", "Beta", "the Corps"]
        french = [one.head["name_fr"] for one in face(lines, FacingQuery(), lang="fr").sections]
        assert french == ["Abel", "l'Yser", "le Zouave"]


@given(dates, dates)
def test_counts_of_a_period_are_those_of_the_lines_wholly_within_it(book: Book, one: dt.date, other: dt.date) -> None:
    first, last = min(one, other), max(one, other)
    page = face(book.deeds, FacingQuery(first, last))
    expected = counted(within(book.deeds, first, last))
    assert {one.head["party"]: one.findings for one in page.sections if one.findings} == expected


def test_findings_stand_in_the_order_of_the_readings(book: Book) -> None:
    for readings in (book.readings, tuple(reversed(book.readings))):
        for section in face(book.deeds, FacingQuery(), readings).sections:
            assert list(section.findings) == [one for one in readings if one in section.findings]


def test_one_month_of_one_party_is_shown_at_length(book: Book) -> None:
    party = book.deeds[0]["party"]
    rows = [row for row in book.deeds if row["party"] == party and row["side"] == "words" and row["earliest"]]
    many = [rows[0]] * (3 * CELL_MOST)
    page = face(many, FacingQuery(party=party))
    assert len(page.sections[0].months[0].words) == len(many) < ALONE_MOST
    assert len(face(many, FacingQuery()).sections[0].months[0].words) == CELL_MOST


def test_a_page_holds_about_its_budget(book: Book) -> None:
    last = face(book.deeds, FacingQuery()).last
    assert last > 1
    for page in range(1, last + 1):
        shown = face(book.deeds, FacingQuery(page=page))
        lines = sum(len(month.words) + len(month.deeds) for one in shown.sections for month in one.months)
        assert lines <= BUDGET or len(shown.shown) == 1
