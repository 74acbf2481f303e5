"""Words that count from the day named last."""

import datetime as dt

import pytest

from treve.statements.dates import anchor, day
from treve.statements.wider_dates import every_time

THURSDAY = day(dt.date(1999, 5, 20))


def last(text: str, language: str = "fr") -> tuple[str, str] | None:
    rows = every_time(text, 0, len(text), language, anchor(text, language, THURSDAY))
    when = rows[-1].when if rows else None
    return (str(when.earliest), str(when.latest)) if when is not None else None


@pytest.mark.parametrize(
    ("text", "first", "until"),
    [
        ("Il est parti mardi. La veille, il parlait encore.", "1999-05-17", "1999-05-17"),
        ("Il a parlé le 3 mai 1998. Le surlendemain, il partait.", "1998-05-05", "1998-05-05"),
        ("Hier, au lendemain de la démission.", "1999-05-19", "1999-05-19"),
        ("Arrivé le 3 mai 1998, il repart deux ans plus tard.", "2000-01-01", "2000-12-31"),
        ("Arrivé le 3 mai 1998, il repart trois mois plus tard.", "1998-08-01", "1998-08-31"),
        ("Arrivé le 3 mai 1998, il repart dix jours plus tard.", "1998-05-13", "1998-05-13"),
        ("Arrivé le 3 mai 1998, il repart le lundi suivant.", "1998-05-04", "1998-05-04"),
        ("Élu en 1996, il part l'année suivante.", "1997-01-01", "1997-12-31"),
        ("Il a été tué mardi. Ce soir-là, la pluie tombait.", "1999-05-18", "1999-05-18"),
        ("Blessé mardi, il est mort dans la nuit.", "1999-05-18", "1999-05-18"),
        ("Il sera reçu dans dix jours.", "1999-05-30", "1999-05-30"),
    ],
)
def test_what_counts_from_another_day_counts_from_the_one_named_last(text: str, first: str, until: str) -> None:
    assert last(text) == (first, until)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He left on Monday. The next day he returned.", "1999-05-18"),
        ("He left on May 3, 1998. That evening, shells fell.", "1998-05-03"),
        ("He left on May 3, 1998 and died two days later.", "1998-05-05"),
        ("He left on May 3, 1998 and died the following Friday.", "1998-05-08"),
    ],
)
def test_so_it_does_in_english(text: str, first: str) -> None:
    assert last(text, "en") == (first, first)


@pytest.mark.parametrize(
    "text",
    ["À la veille du sommet.", "Au lendemain de la démission.", "Ce jour-là.", "Le lundi suivant.", "Cette année-là."],
)
def test_where_no_day_was_named_nothing_is_invented(text: str) -> None:
    assert last(text) is None
