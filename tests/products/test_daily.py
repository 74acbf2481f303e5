"""What the daily report counts, and what it does not."""

import dataclasses
import datetime as dt
import random

import polars as pl
import pytest
from tests.products.make import DAY, ORDINARY, VERDICTS, Head, incident, second, view

from treve.base.doubt import Span
from treve.base.errors import Refused
from treve.base.lang import LANGS, Lang
from treve.products.daily import MOST_WIDE, TREND_DAYS, daily, total

VIEW = view(ORDINARY, VERDICTS, nasty=False)


def places(of: str = "lines") -> list[str]:
    return [line.incident[-1] for line in getattr(daily(VIEW, "truce", DAY, "en"), of)]


def test_an_incident_is_of_the_day_when_its_whole_time_lies_in_it() -> None:
    assert sorted(places()) == ["1", "2", "3", "4"]
    assert places("wide") == ["5"]


def test_a_span_of_days_counts_on_none_of_them() -> None:
    found = daily(VIEW, "truce", DAY + dt.timedelta(days=2), "en")
    assert found.lines == ()
    assert [line.incident[-1] for line in found.wide] == ["5"]
    assert all(day.counts == {} for day in found.trend[-2:])


def test_an_unknown_time_is_of_no_day() -> None:
    for k in range(-5, 6):
        found = daily(VIEW, "truce", DAY + dt.timedelta(days=k), "en")
        assert all(line.incident[-1] != "6" for line in (*found.lines, *found.wide))


def test_civil_days_are_the_theatres_and_instants_are_laid_on_them() -> None:
    late = second(DAY) + 22 * 3_600 + 1_800  # half past midnight of the next day in Damascus
    seen = view([incident(1), incident(2, start_s=late, end_s=late + 60)], nasty=False)
    assert [line.incident[-1] for line in daily(seen, "truce", DAY, "en").lines] == ["1"]
    (line,) = daily(seen, "truce", DAY + dt.timedelta(days=1), "en").lines
    assert (line.earliest, line.time_precision) == ("2017-01-16T00:30", "minute")


def test_counts_under_each_reading_add_up_to_the_incidents() -> None:
    found = daily(VIEW, "truce", DAY, "en")
    kinds = ("violation", "not_covered", "outside", "undetermined")
    assert [[found.n_under(r.reading, v) for v in kinds] for r in found.readings] == [[2, 0, 0, 2], [1, 1, 0, 2]]
    assert [len(found.together(v)) for v in ("violation", "differ", "undetermined")] == [1, 1, 2]


def test_the_dead_are_summed_where_they_are_known_and_never_twice() -> None:
    rows = [incident(1), incident(2, killed_low=None, killed_best=None, killed_high=None), incident(3, counted=False)]
    found = daily(view(rows, nasty=False), "truce", DAY, "en")
    assert found.killed == Span(1, 2, 4)
    assert found.n_killed_unknown == 1
    assert total([]) == Span()


def test_a_day_without_reports_is_not_a_day_of_nothing() -> None:
    found = daily(VIEW, "truce", DAY, "en")
    has = {day.day: day.has_reports for day in found.trend}
    assert len(has) == TREND_DAYS
    assert has[DAY]
    assert has[DAY - dt.timedelta(days=3)]
    assert not has[DAY - dt.timedelta(days=1)]


def test_what_would_settle_it_names_the_incidents_that_wait_for_it() -> None:
    found = daily(VIEW, "truce", DAY, "en")
    (question,) = found.open_questions
    assert set(question.numbers) == {line.number for line in found.lines if line.together == "undetermined"}


def test_many_reports_of_one_origin_are_called_one_source() -> None:
    assert daily(VIEW, "truce", DAY, "en").top_origin == ("SOHR", 4)
    others = VIEW.told.with_columns(pl.concat_list(pl.col("report")).alias("origins"))
    assert daily(dataclasses.replace(VIEW, told=others), "truce", DAY, "en").top_origin is None


def test_the_widest_spans_are_said_by_number_beyond_a_page() -> None:
    rows = [incident(k, end_s=second(DAY) + (k + 2) * 86_400) for k in range(MOST_WIDE + 5)]
    found = daily(view(rows, nasty=False), "truce", DAY, "en")
    assert (len(found.wide), found.n_wider) == (MOST_WIDE, 5)


def test_before_the_agreement_the_report_says_that_it_is_not_in_force() -> None:
    assert daily(VIEW, "truce", DAY, "en").in_force
    assert not daily(VIEW, "truce", dt.date(2016, 12, 29), "en").in_force
    assert daily(VIEW, "truce", dt.date(2016, 12, 30), "en").in_force


@pytest.mark.parametrize("lang", LANGS)
def test_the_order_of_rows_changes_nothing(lang: Lang) -> None:
    draw = random.Random(7)
    moved = {
        name: getattr(VIEW, name).sample(fraction=1, shuffle=True, seed=draw.randrange(1_000))
        for name in ("told", "members", "incidents", "findings")
    }
    assert daily(dataclasses.replace(VIEW, **moved), "truce", DAY, lang) == daily(VIEW, "truce", DAY, lang)


def test_an_agreement_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(Refused, match="truce"):
        daily(VIEW, "other", DAY, "en")


def test_a_centre_without_entries_gives_a_report_all_the_same() -> None:
    nothing = dataclasses.replace(view([], nasty=False), head=Head(size=0, root=""))
    found = daily(nothing, "truce", DAY, "en")
    assert (found.lines, found.killed, found.log_root) == ((), Span(), None)
    assert not any(day.has_reports for day in found.trend)


def test_the_tenth_version_is_later_than_the_ninth() -> None:
    ninth, tenth = (VIEW.agreements[0].model_copy(update={"version": version}) for version in ("9", "10"))
    for order in ((ninth, tenth), (tenth, ninth)):
        found = daily(dataclasses.replace(VIEW, agreements=order), "truce", DAY, "en")
        assert found.version == "10"


def test_the_name_of_a_reading_begins_as_a_heading_does() -> None:
    assert all(one.name[:1] == one.name[:1].upper() for one in daily(VIEW, "truce", DAY, "fr").readings)
