import datetime as dt

from treve.base.doubt import PPM
from treve.terms.course import Row, course
from treve.terms.model import Terms
from treve.terms.scope import reading_of


def rows(terms: Terms, name: str | None = None) -> list[Row]:
    return course(terms, reading_of(terms, name))


def of(found: list[Row], what: str, name: str) -> list[Row]:
    return [row for row in found if (row.what, row.id) == (what, name)]


def test_rows_stand_in_the_order_of_time_and_what_waits_stands_last(valleys: Terms, syria: Terms) -> None:
    for terms in (valleys, syria):
        found = rows(terms)
        times = [row.at.isoformat() for row in found if row.at is not None]
        assert times == sorted(times)
        assert [row.at is None for row in found] == sorted(row.at is None for row in found)


def test_each_beginning_that_is_told_has_a_row_until_a_reading_chooses(valleys: Terms) -> None:
    begins = [row for row in rows(valleys) if row.what == "comes_into_force"]
    assert [(row.point, row.open, row.chance_ppm) for row in begins] == [
        ("force:as-written", True, PPM // 2),
        ("force:next-day", True, PPM // 2),
    ]
    [chosen] = [row for row in rows(valleys, "lower") if row.what == "comes_into_force"]
    assert (chosen.point, chosen.open, chosen.who) == ("force:next-day", False, "lower valley")


def test_what_a_reading_denies_is_left_out(valleys: Terms) -> None:
    assert [row.id for row in rows(valleys, "upper") if row.what == "suspension"] == ["june"]
    assert not [row for row in rows(valleys, "lower") if row.what == "suspension"]


def test_a_suspension_of_some_rules_is_not_told_as_one_of_the_agreement(valleys: Terms) -> None:
    halt = valleys.in_force.suspensions[0]
    for who, stops, goes_on in (
        ([], "Suspended: no-heavy-guns.", "De nouveau en vigueur : no-heavy-guns."),
        (["upper"], "Suspended for upper: no-heavy-guns.", "De nouveau en vigueur pour upper : no-heavy-guns."),
    ):
        some = halt.model_copy(update={"rules": ["no-heavy-guns"], "who": who})
        force = valleys.in_force.model_copy(update={"suspensions": [some]})
        found = rows(valleys.model_copy(update={"in_force": force}))
        assert [row.text.en for row in found if row.what == "suspension"] == [stops]
        assert [row.text.fr for row in found if row.what == "resumption"] == [goes_on]


def test_deadlines_are_told_by_every_way_of_counting_them(valleys: Terms) -> None:
    due = of(rows(valleys), "falls_due", "drawing")
    dated = {(row.at.isoformat(), row.who) for row in due if row.at is not None}
    assert dated == {("2031-04-15T10:00:00", "upper valley"), ("2031-04-26T10:00:00", "lower valley")}
    assert sum(row.chance_ppm for row in due) == PPM
    assert {row.who for row in due if row.at is None} == {"upper valley", "lower valley"}


def test_what_waits_says_on_what_in_both_languages(valleys: Terms) -> None:
    [end] = of(rows(valleys), "falls_due", "gates")
    assert end.at is None
    assert end.waits_on is not None
    assert end.waits_on.en == "“Seven days without a violation”"
    assert end.text.en == "Due 3 days after “Seven days without a violation”: The gates of the bridge open."
    assert end.text.fr == "Échéance 3 jours après « Sept jours sans violation » : Les portes du pont s'ouvrent."


def test_what_falls_on_one_moment_in_every_case_is_one_row_and_not_open(valleys: Terms) -> None:
    same = valleys.in_force.choices[0].model_copy(update={"since": valleys.in_force.since})
    force = valleys.in_force.model_copy(update={"choices": [same]})
    [due] = of(rows(valleys.model_copy(update={"in_force": force})), "falls_due", "talks")
    assert (due.open, due.chance_ppm) == (False, PPM)
    both = of(rows(valleys), "falls_due", "talks")
    assert [(row.open, row.point) for row in both] == [(True, "force:as-written"), (True, "force:next-day")]


def test_an_event_that_is_denied_stands_both_with_its_time_and_without(valleys: Terms) -> None:
    told = of(rows(valleys), "event", "first-session")
    assert [(row.at, row.who) for row in told] == [
        (dt.datetime.fromisoformat("2031-03-15T10:00"), "joint commission"),
        (None, "lower valley"),
    ]
    [denied] = of(rows(valleys, "lower"), "event", "first-session")
    assert (denied.at, denied.open) == (None, False)


def test_accessions_and_shapes_have_their_days(valleys: Terms) -> None:
    found = rows(valleys)
    assert [row.at for row in of(found, "joins", "lower/ferrymen")] == [dt.date(2031, 4, 1)]
    assert [row.point for row in found if row.what == "shape_begins"] == [
        "outline:mill-fields/upper-map",
        "outline:mill-fields/lower-map",
    ]


def test_every_row_has_words_in_both_languages_and_a_clause_that_exists(valleys: Terms, syria: Terms) -> None:
    for terms in (valleys, syria):
        clauses = {one.id for one in terms.clauses}
        for row in rows(terms):
            assert row.text.en and row.text.fr
            assert row.clause in clauses or row.what in ("text", "signature", "known", "version_begins", "version_ends")
