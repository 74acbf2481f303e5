"""What outlets tell differently stands side by side, each with its words, and nothing is settled."""

from typing import Any

import polars as pl
from tests.statements.reviewing import OTHER, TEXT, TWO, article

from treve.statements.rows import read_press
from treve.timeline.contradictions import contradiction_rows

VASSEUR = OTHER.replace("général Anton Berg", "colonel Pierre Vasseur")


def frames(*told: dict[str, Any]) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    base = {
        "computed_with": True, "aggregate": False, "language": "fr", "earliest": "2021-03-10", "latest": "2021-03-10",
        "start_s": 1_615_334_400, "end_s": 1_615_420_800, "lat_e7": 334_000_000, "lon_e7": -389_000_000,
        "radius_m": 2_000, "place_name": "Ravna", "place_words": None, "text": "words", "harm": [],
    }  # fmt: skip
    rows = [
        {**base, "report": str(n), "document": str(n) * 64, "file_name": f"{n}.txt", "start": 0, "end": 5, **each}
        for n, each in enumerate(told, 1)
    ]
    members = pl.DataFrame(
        {"incident": ["i"] * len(rows), "report": [row["report"] for row in rows], "link": ["same"] * len(rows)}
    )
    return pl.DataFrame(), members, pl.DataFrame(rows, strict=False)


def killed(low: int, high: int | None = None) -> dict[str, Any]:
    return {"harm": [{"what": "killed", "whom": "", "low": low, "best": None, "high": low if high is None else high}]}


def found(*told: dict[str, Any]) -> dict[str, list[str]]:
    rows = contradiction_rows(read_press([]), [], frames(*told))
    assert all((row["about"], row["of"]) == ("incident", "i") for row in rows)
    return {row["field"]: [each["value"] for each in row["values"]] for row in rows}


def test_tolls_that_cannot_both_be_are_shown_and_those_that_can_are_not() -> None:
    assert found(killed(11), killed(14)) == {"killed": ["11", "14"]}
    assert found(killed(11), killed(8, 12)) == {}
    assert found(killed(11), {}) == {}, "who gives no number contradicts nobody"


def test_days_and_places_that_exclude_each_other_are_shown() -> None:
    later = {"earliest": "2021-03-12", "latest": "2021-03-12", "start_s": 1_615_507_200, "end_s": 1_615_593_600}
    assert found({}, later) == {"date": ["2021-03-10", "2021-03-12"]}
    assert found({}, {"lat_e7": 335_000_000, "place_name": "Orme"}) == {"place": ["Orme", "Ravna"]}
    assert found({}, {"lat_e7": 334_050_000}) == {}


def test_one_article_alone_contradicts_nobody() -> None:
    assert found(killed(11), {**killed(14), "document": "1" * 64, "file_name": "1.txt"}) == {}


def test_every_value_has_its_words_and_their_place_in_the_file() -> None:
    press = read_press([article(TEXT), article(VASSEUR, TWO, "b.txt")])
    (row,) = [row for row in contradiction_rows(press, [], None) if row["field"] == "speaker"]
    assert (row["about"], row["articles"], row["outlets"]) == ("statement", 2, 2)
    texts = {"a.txt": TEXT, "b.txt": VASSEUR}
    for value in row["values"]:
        for one in value["sources"]:
            assert texts[one["document"]][one["start"] : one["end"]] == one["text"]


def test_the_conflicts_of_a_happening_between_articles_are_shown_too() -> None:
    source = {
        "document": "a.txt",
        "outlet": "A",
        "language": "fr",
        "start": 1,
        "end": 4,
        "text": "abc",
        "earliest": None,
    }
    happening: Any = {
        "id": "h", "earliest": "2021-03-10",
        "sources": [
            {**source, "id": "1"}, {**source, "id": "2", "document": "b.txt"}, {**source, "id": "3", "document": None},
        ],
        "conflicts": [
            {"field": "date", "values": [{"value": "x", "sources": ["1"]}, {"value": "y", "sources": ["2"]}]},
            {"field": "place", "values": [{"value": "x", "sources": ["1"]}, {"value": "y", "sources": ["3"]}]},
        ],
    }  # fmt: skip
    rows = contradiction_rows(read_press([]), [happening], None)
    assert [(row["about"], row["of"], row["field"]) for row in rows] == [("happening", "h", "date")]
