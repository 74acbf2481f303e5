"""What the report says of what is due, was said and happened: only where there is any, and from whom."""

import dataclasses
import datetime as dt

import msgspec
import polars as pl
from tests.products.make import ORDINARY, View, view
from tests.timeline.made import VOICES, press

from treve.products.around import around
from treve.products.daily import daily
from treve.products.phrase import phrase
from treve.products.phrase_around import _said
from treve.products.to_html import to_html
from treve.statements.rows import statement_rows
from treve.timeline.derive import timeline

DAY = dt.date(2017, 1, 15)
TEXT = (
    "Agence du Littoral | dimanche 15 janvier 2017, 17h20\n\nTitre de la dépêche du jour\n\n"
    "« Nous tiendrons la trêve », a déclaré samedi Anna Roth. Les ministres se réuniront le 20 janvier à Lorca. "
    "Une réunion des experts a eu lieu samedi à Alger. Anna Roth a promis de rouvrir le pont d'ici au 28 février.\n"
)


def frame(rows: object) -> pl.DataFrame:
    assert isinstance(rows, list)
    return pl.DataFrame({"row": [msgspec.json.encode(row).decode() for row in rows]}, schema={"row": pl.String()})


def seen() -> View:
    read = press(a=TEXT)
    return dataclasses.replace(
        view(ORDINARY, nasty=False),
        timeline=frame(timeline(read, [], None, None, VOICES)),
        statements=frame(statement_rows(read)),
    )


def test_what_is_due_within_a_fortnight_and_what_was_said_and_happened_is_found() -> None:
    found = around(seen().timeline, seen().statements, "truce", DAY)
    assert [row["place"] for row in found.due] == ["Lorca"]
    assert [row["place"] for row in found.happened] == ["Alger"]
    assert {line.speakers for line in found.said} == {("Anna Roth",)}
    assert found.said[0].text == "Nous tiendrons la trêve"
    assert found.said[0].one_side == "Anna Roth"


def test_deadlines_of_another_agreement_are_left_out() -> None:
    row = timeline(press(a=TEXT), [], None, None, VOICES)[0]
    other = {**row, "sources": [{**row["sources"][0], "agreement": "other"}], "state": "scheduled"}
    found = around(frame([other]), frame([]), "truce", dt.date.fromisoformat(str(row["earliest"])))
    assert found.is_empty


def test_a_day_with_nothing_around_it_has_no_such_section() -> None:
    said = phrase(daily(view(ORDINARY, nasty=False), "truce", DAY, "en"))
    assert (said.around_title, said.around) == ("", ())
    assert b'id="around"' not in to_html(daily(view(ORDINARY, nasty=False), "truce", DAY, "en"), [])


def test_the_section_says_from_whom_it_comes_and_that_one_side_alone_is_heard_in_both_languages() -> None:
    for lang, alone, title in (
        ("en", "only Anna Roth is heard there", "Said on this day and the day before"),
        ("fr", "seul Anna Roth y est entendu", "Déclarations de ce jour et de la veille"),
    ):
        told = daily(seen(), "truce", DAY, "fr" if lang == "fr" else "en")
        page = to_html(told, []).decode()
        assert 'id="around"' in page
        assert alone in page
        assert title in page
        assert "Agence du Littoral" in page


def test_what_is_not_listed_is_counted() -> None:
    many = "".join(f"« Nous tiendrons la ligne {n} », a déclaré samedi Anna Roth.\n\n" for n in range(20))
    text = TEXT.split("«")[0] + many
    told = dataclasses.replace(view(ORDINARY, nasty=False), statements=frame(statement_rows(press(a=text))))
    found = around(told.timeline, told.statements, "truce", DAY)
    assert len(found.said) == 12
    assert found.n_said > 12
    last = phrase(daily(told, "truce", DAY, "en")).around[-1].paragraphs[-1]
    assert f"{found.n_said - 12} further" in last[0].text


def test_what_somebody_denies_or_does_not_exclude_is_told_as_such_in_both_languages() -> None:
    text = (
        "Le Courrier, 10 janvier 2017\n\nLe colonel Aldo Ferri a démenti que ses forces aient tiré sur le pont. "
        "La ministre Anna Roth n'a pas exclu un retrait partiel. Le maire Paul Roche a dit que la route était coupée.\n"
    )
    (article,) = press(a=text).read
    day = article.article.published
    assert day is not None
    told = around(frame([]), frame(statement_rows(press(a=text))), "truce", day.earliest)
    lines = {line.speakers[0]: line for line in told.said}
    assert (lines["Aldo Ferri"].denied, lines["Aldo Ferri"].not_cue) == (True, "")
    assert (lines["Anna Roth"].denied, lines["Anna Roth"].not_cue) == (False, "n'a pas exclu")
    assert (lines["Paul Roche"].denied, lines["Paul Roche"].not_cue) == (False, "")
    texts = {lang: "".join(run.text for run in _said(lines["Aldo Ferri"], lang)) for lang in ("en", "fr")}
    assert "Aldo Ferri (a denial): “" in texts["en"]
    assert "Aldo Ferri (démenti)\u00a0: «" in texts["fr"]
