"""What is due: days from the terms and from the words of a pledge; kept or late only where a source says so."""

import datetime as dt

import pytest
from tests.products.make import terms as made_terms
from tests.timeline.made import VOICES, press

from treve.statements.article import Article, Dated
from treve.terms.model import Body, Commitment, Terms, Words
from treve.timeline.derive import timeline
from treve.timeline.due import due_of_commitments, due_of_words, falls_due

TOLD = Dated(dt.date(2023, 5, 16), dt.date(2023, 5, 16), "day")
WORDS = Words(en="so", fr="ainsi")


def commitment(**more: object) -> Commitment:
    made: dict[str, object] = {
        "id": "centre",
        "clause": "art-1",
        "summary": WORDS,
        "by": ["government"],
        "due_words": WORDS,
    }
    return Commitment(**{**made, **more})  # type: ignore[arg-type]


def agreement(*commitments: Commitment, bodies: tuple[Body, ...] = ()) -> Terms:
    return made_terms(nasty=False).model_copy(update={"commitments": list(commitments), "bodies": list(bodies)})


def body(since: dt.date | None) -> Body:
    return Body(id="centre", clause="art-1", name=WORDS, members=["government"], since=since)


@pytest.mark.parametrize("after", ["in_force", "entry into force", "Entry into force"])
def test_days_count_from_the_entry_into_force(after: str) -> None:
    (due,) = due_of_commitments(agreement(commitment(after=after, within_days=14)))
    assert due.days == (dt.date(2017, 1, 13), dt.date(2017, 1, 13))
    assert due.standing == "undecided"


def test_days_count_from_the_signature() -> None:
    (due,) = due_of_commitments(agreement(commitment(after="signature", within_days=14)))
    assert due.days == (dt.date(2017, 1, 12), dt.date(2017, 1, 12))


def test_what_counts_from_an_unknown_event_waits_on_it() -> None:
    (due,) = due_of_commitments(agreement(commitment(after="completion of the withdrawal", within_days=5)))
    assert (due.days, due.waiting_for, due.standing) == (None, "completion of the withdrawal", "waiting")


def test_without_a_time_nothing_is_due() -> None:
    (due,) = due_of_commitments(agreement(commitment()))
    assert (due.days, due.standing) == (None, "unsaid")


@pytest.mark.parametrize(("since", "standing"), [(dt.date(2017, 1, 10), "met"), (dt.date(2017, 2, 1), "late")])
def test_a_commitment_is_met_or_late_only_where_the_terms_say_when_it_was_done(since: dt.date, standing: str) -> None:
    (due,) = due_of_commitments(agreement(commitment(after="in_force", within_days=14), bodies=(body(since),)))
    assert due.standing == standing


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("fr", "d'ici au 31 mai", "2023-05-31"),
        ("fr", "avant le 2 juin", "2023-06-02"),
        ("fr", "dans un délai de quinze jours", "2023-05-31"),
        ("fr", "dans les 72 heures", "2023-05-19"),
        ("fr", "sous trois jours", "2023-05-19"),
        ("fr", "d'ici à vendredi", "2023-05-19"),
        ("fr", "avant juillet", "2023-06-30"),
        ("en", "by 31 May", "2023-05-31"),
        ("en", "within two weeks", "2023-05-30"),
        ("en", "before June 2", "2023-06-02"),
    ],
)
def test_the_words_of_a_deadline_become_a_day(language: str, words: str, day: str) -> None:
    found = due_of_words(words, Article("a.txt", words, language, None, TOLD, ((0, len(words)),)), TOLD)
    assert found is not None
    assert found[1].isoformat() == day


@pytest.mark.parametrize("words", ["dans un avenir proche", "avant l'hiver", "dès la formation du cabinet"])
def test_words_that_give_no_day_give_none(words: str) -> None:
    assert due_of_words(words, Article("a.txt", words, "fr", None, TOLD, ((0, len(words)),)), TOLD) is None


def test_what_counts_from_words_without_a_day_has_none() -> None:
    assert due_of_words("sous trois jours", Article("a.txt", "", "fr", None, None, ()), None) is None


def test_what_falls_due_stands_in_order_and_what_was_met_is_gone() -> None:
    text = (
        "Agence du Littoral | mardi 16 mai 2023, 17h20\n\nTitre de la dépêche du jour\n\n"
        "Anna Roth a promis de rouvrir le pont d'ici au 31 mai. Les ministres se réuniront le 20 mai à Lorca. "
        "Une réunion prévue le 22 mai à Alger a été annulée.\n"
    )
    rows = timeline(press(a=text), [], None, None, VOICES)
    due = falls_due(rows, dt.date(2023, 5, 16), dt.date(2023, 5, 31))
    assert [row["what"] for row in due] == ["meeting", "deadline"]
    assert falls_due(rows, dt.date(2023, 6, 1), dt.date(2023, 6, 14)) == []
    met = [
        {**row, "standing": "met"}
        for row in timeline(press(), [agreement(commitment(after="in_force", within_days=14))], None, None, VOICES)
        if row["what"] == "deadline"
    ]
    assert falls_due(met, dt.date(2017, 1, 1), dt.date(2017, 2, 1)) == []  # type: ignore[arg-type]
