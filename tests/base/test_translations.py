"""French and English words are looked up in each other's language."""

from treve.base.translations import translations
from treve.base.wordbook import wordbook
from treve.base.words_translated import TABLE


def test_a_word_is_found_from_either_side() -> None:
    assert "hostage" in translations().of("otage", "fr")
    assert "otage" in translations().of("hostage", "en")
    assert list(translations().of("hostage", "fr")) == []


def test_the_table_holds_each_word_once_as_the_dictionaries_have_it() -> None:
    rows = [line.split(": ") for line in TABLE.strip().splitlines()]
    assert len({word for word, _ in rows}) == len(rows) > 10_000
    assert all(wordbook("fr").may_be(word) for word, _ in rows[::50])
    assert all(wordbook("en").may_be(each) for _, words in rows[::50] for each in words.removeprefix("=").split())


def test_twins_are_first_of_all_each_other() -> None:
    assert translations().twin("otage") == "hostage"
    assert translations().twin("cadeau") == "gift"
    assert translations().twin("présent") != "gift"
    assert translations().twin("hostage") == ""
