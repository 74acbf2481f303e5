"""Levels and delegations, as far as a text tells them, in both languages."""

import pytest

from treve.statements.meeting_parts import delegations_of, levels_of
from treve.statements.pledge_parts import subject_of


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Le sommet des chefs d'État s'est tenu à Belcastre", ("heads",)),
        ("Le Premier ministre a reçu son homologue", ("heads",)),
        ("The foreign ministers met, the army spokesman said", ("ministers",)),
        ("The colonel confirmed that the ministers met on Monday", ("ministers",)),
        ("Les experts militaires se sont réunis sous l'égide de l'envoyé spécial", ("military", "experts")),
        ("The special envoys met in Vessane", ("envoys",)),
        ("The Secretary-General met nobody", ()),
        ("Le président de la commission a ouvert la séance", ()),
        ("Les deux parties se sont rencontrées", ()),
    ],
)
def test_the_level_is_that_of_those_who_meet(text: str, levels: tuple[str, ...]) -> None:
    assert levels_of(text) == levels


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La délégation de Tolden, conduite par Petra Oswin, est arrivée.", [("Tolden", "joined", "Petra Oswin")]),
        ("The Tolden delegation was led by General Otto Lins.", [("Tolden", "joined", "Otto Lins")]),
        ("Le général Otto Lins dirigeait la délégation de Tolden.", [("Tolden", "joined", "Otto Lins")]),
        ("The Hill League did not attend.", [("Hill League", "absent", None)]),
        ("La Ligue a boycotté la rencontre.", [("Ligue", "refused", None)]),
        ("The Hill League refused to take part.", [("Hill League", "refused", None)]),
        ("En l'absence de la Ligue, rien ne fut signé.", [("Ligue", "absent", None)]),
        ("The Tolden team walked out.", [("Tolden team", "left", None)]),
        ("Il n'a pas participé.", []),
        ("Nobody attended.", []),
    ],
)
def test_who_came_who_led_and_who_stayed_away(text: str, told: list[tuple[str, str, str | None]]) -> None:
    found = [(one.who, one.how, one.head) for one in delegations_of(text, [(0, len(text))])]
    assert found == told


@pytest.mark.parametrize(
    ("content", "language", "who"),
    [
        ("que les rebelles rendraient leurs armes", "fr", "rebelles"),
        ("ses conclusions seraient publiées", "fr", None),
        ("la réouverture de la route interviendra en mai", "fr", None),
        ("le retrait commencera lundi", "fr", None),
        ("her country would open the bridge", "en", None),
        ("the government would pay", "en", "government"),
        ("the toll would rise", "en", None),
        ("Prisoners would be freed", "en", None),
    ],
)
def test_whose_doing_is_promised_is_named_only_where_it_may_be_anothers(
    content: str, language: str, who: str | None
) -> None:
    assert subject_of(content, language) == who
