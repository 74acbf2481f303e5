"""Whose act a sentence tells of, whether it is in their hands, and what became of what was promised."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.sources.from_press import from_press
from treve.statements.pledge_acts import acts_ahead
from treve.statements.rows import read_article

PRESS = Path(__file__).parents[1] / "press/pledges"
HEADS = {"fr": "La Dépêche du Val, 2 mars 2032\n\n", "en": "The Ledger, 2 March 2032\n\n"}

WHOSE = [
    ("fr", "nous rouvrirons la route lundi", True, ["own"]),
    ("fr", "ils tireront encore", True, []),
    ("fr", "nos médecins sont là et ils y resteront", True, ["own"]),
    ("fr", "ils rouvriraient la route", False, ["own"]),
    ("fr", "nous rouvririons la route", True, []),
    ("fr", "La Norvège, a-t-elle dit, versera douze millions", False, ["side"]),
    ("fr", "les deux camps se retrouveront à Oslo", False, ["both"]),
    ("fr", "la route s'ouvrira", True, ["thing"]),
    ("fr", "la subvention sera versée en mars", False, ["thing"]),
    ("fr", "les convois pourront passer dès lundi", False, ["thing"]),
    ("fr", "le bilan s'alourdira", False, []),
    ("fr", "quand la route rouvrira", False, []),
    ("fr", "nous ouvrons, livrons et entrons", True, []),
    ("fr", "le Front libéra les otages et retira ses chars", False, []),
    ("fr", "l'histoire jugera", True, []),
    ("en", "we'll reopen the road on Monday", True, ["own"]),
    ("en", "we will never know", True, []),
    ("en", "The army, he said, will leave", False, ["side"]),
    ("en", "both sides will exchange lists", False, ["both"]),
    ("en", "The Front and the army will meet in Oslo", False, ["both"]),
    ("en", "demining would be completed by May", False, ["thing"]),
    ("en", "not until they are home will we sign", True, ["own"]),
    ("en", "unless they are freed, the agency will leave", False, ["side"]),
    ("en", "nobody knows who will govern", False, []),
    ("en", "our orders are to return fire", True, []),
    ("en", "There is a song called We Will Return", False, []),
]


@pytest.mark.parametrize(("language", "text", "spoken", "wanted"), WHOSE)
def test_an_act_ahead_is_somebodys_and_in_their_hands(
    language: str, text: str, spoken: bool, wanted: list[str]
) -> None:
    assert [act.whose for act in acts_ahead(text, language, spoken=spoken)] == wanted


@given(st.text(alphabet="nous va il sera wilthey'’ «».,\n", max_size=80), st.sampled_from(["fr", "en"]), st.booleans())
def test_acts_lie_in_their_text_one_behind_the_other(text: str, language: str, spoken: bool) -> None:
    ends = [place for act in acts_ahead(text, language, spoken=spoken) for place in (act.start, act.end)]
    assert ends == sorted(ends)
    assert all(0 <= place <= len(text) for place in ends)


@pytest.mark.parametrize(
    ("name", "least"), [("", 53), ("-aside", 33), ("-later", 36), ("-last", 24), ("-fifth", 29), ("-sixth", 22)]
)
def test_promises_told_in_many_ways_are_found_and_none_is_made_up(name: str, least: int) -> None:
    found = extra = 0
    for language, text, wanted in json.loads((PRESS / f"ways{name}.json").read_text(encoding="utf-8"))["sentences"]:
        article = from_press((HEADS[language] + text + "\n").encode(), "a.txt")
        ours = [(one.start, one.end, one.status) for one in read_article(article).pledges]
        places = [(article.text.index(words), status, len(words)) for words, status in wanted]
        found += sum(
            any(a < at + size and at < b and mine == status for a, b, mine in ours) for at, status, size in places
        )
        extra += sum(not any(a < at + size and at < b for at, _, size in places) for a, b, _ in ours)
    assert found >= least - 1
    assert extra <= 1


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "“The Front promised us a truce,” said Anna Berg, a nurse in Lisse.", ("Front",)),
        ("en", "“They swore the road was safe,” said Anna Berg, a nurse in Lisse.", ()),
        ("fr", "« On nous avait promis des camions », dit Anna Berg, infirmière à Lisse.", ()),
        ("fr", "« J'avais promis de revenir », dit Anna Berg, infirmière à Lisse.", ("Anna Berg",)),
    ],
)
def test_a_promise_is_that_of_whoever_made_it_and_not_of_who_complains(
    language: str, text: str, who: tuple[str, ...]
) -> None:
    (pledge,) = read_article(from_press((HEADS[language] + text + "\n").encode(), "a.txt")).pledges
    assert pledge.who == who


def test_each_item_of_a_list_is_agreed_by_itself_with_its_own_day_and_condition() -> None:
    text = (
        "Les participants sont convenus :\n- de se revoir à Oslo avant la fin mars ;\n"
        "- de lever le blocus, sous réserve que les tirs cessent ;\n- de ne reconnaître aucune frontière.\n"
    )
    rows = read_article(from_press((HEADS["fr"] + text).encode(), "a.txt")).pledges
    assert [(one.status, one.deadline, one.condition) for one in rows] == [
        ("agreed", "avant la fin mars", None),
        ("agreed", None, "sous réserve que les tirs cessent"),
        ("agreed", None, None),
    ]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("fr", "Le Front avait promis de rendre les corps. Aucun n'a été rendu.", "broken"),
        ("fr", "Le Front a promis de rendre les corps. Aucun train n'est passé.", "declared"),
        ("fr", "Le Front avait promis de rendre les corps. La pluie tombe sur Lisse.", "declared"),
        ("en", "The Front had promised to return the bodies. None has been returned.", "broken"),
        ("en", "The Front promised to return the bodies. It is still raining.", "declared"),
    ],
)
def test_a_promise_is_broken_where_it_is_told_as_past_and_then_as_not_done(
    language: str, text: str, status: str
) -> None:
    rows = read_article(from_press((HEADS[language] + text + "\n").encode(), "a.txt")).pledges
    assert [one.status for one in rows] == [status]
