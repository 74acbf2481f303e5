"""Topics: by words, places, actors and agreements; a register that is wrong is refused with its place."""

import pytest

from treve.base.errors import Refused
from treve.names.topics import NO_TOPICS, read
from treve.node.shipped import register_text

ONE = """
topics:
  - {id: west, kind: theatre, names: {en: West, fr: Ouest}, actors: [a, b, c], places: [Belcastre]}
  - {id: mines, kind: dossier, names: {en: Mines, fr: Mines}, words: [demin, champ de mines]}
  - {id: sea, kind: dossier, names: {en: Sea, fr: Mer}, agreements: [sea-2031], actors: [d], any_actor: yes}
"""


def test_two_actors_a_place_a_word_or_an_agreement_give_a_topic() -> None:
    topics = read(ONE)
    assert topics.of(["rien"], ["a", "b"]) == ["west"]
    assert topics.of(["rien"], ["a"]) == []
    assert topics.of(["rien"], ["d"]) == ["sea"]
    assert topics.of(["à Belcastre"], []) == ["west"]
    assert topics.of(["rien"], [], "BELCASTRE") == ["west"]
    assert topics.of(["Le déminage commence à Belcastre"], []) == ["west", "mines"]
    assert topics.of(["rien"], [], None, "sea-2031") == ["sea"]


def test_words_are_found_at_their_beginning_and_not_within_another() -> None:
    assert read(ONE).of(["endeminer"], []) == []


def test_without_a_register_nothing_has_a_topic() -> None:
    assert NO_TOPICS.of(["Le déminage"], ["a", "b"]) == []


def test_names_are_in_both_languages_and_an_unknown_id_stays_as_it_is() -> None:
    topics = read(ONE)
    assert (topics.name("west", "fr"), topics.name("west", "en")) == ("Ouest", "West")
    assert topics.name("gone", "fr") == "gone"


@pytest.mark.parametrize(
    "text",
    [
        "topics: [{id: a, kind: matter, names: {en: A, fr: A}, words: [x]}]",
        "topics: [{id: a, kind: dossier, names: {en: A}, words: [x]}]",
        "topics: [{id: a, kind: dossier, names: {en: A, fr: A}}]",
        "topics: [{id: a, kind: dossier, names: {en: A, fr: A}, words: [x], any_actor: perhaps}]",
        "topics: [{id: a, kind: dossier, names: {en: A, fr: A}, words: [x]}, "
        "{id: a, kind: dossier, names: {en: B, fr: B}, words: [y]}]",
    ],
)
def test_a_register_that_is_wrong_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read(text)
    assert caught.value.where.startswith("topics.yaml:1:")
    assert caught.value.remedy


def test_the_shipped_topics_can_be_read_and_a_theatre_adds_its_own() -> None:
    topics = read(register_text("topics"))
    assert {"aid", "detainees", "mines"} <= {one.id for one in topics.topics}
    assert topics.of(["échanger les listes de détenus"], []) == ["detainees"]
    assert "west" in {one.id for one in topics.with_more(ONE.replace("id: mines", "id: mines-2")).topics}
