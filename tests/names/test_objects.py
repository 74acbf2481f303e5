"""Objects in words, the same in French and English, and what looks like one and is none."""

import pytest

from treve.names.objects import _BEGINNINGS, _TABLE, MOST, objects_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shells hit a bakery in block 4.", ("bakery", "block-4")),
        ("Des obus ont touché une boulangerie du quartier 17.", ("bakery", "quarter-17")),
        ("L'hôpital Al-Nour a été visé.", ("hospital", "hospital:nour")),
        ("The Al-Noor hospital was hit.", ("hospital", "hospital:nour")),
        ("The bridge and the pumping station at Ain al-Fijeh", ("bridge", "water station")),
        ("Le pont et la station de pompage", ("bridge", "water station")),
        ("L'école maternelle", ("kindergarten",)),
        ("Two minibuses and an ambulance", ("ambulance", "bus")),
        ("Un rond-point près du commissariat", ("police station", "roundabout")),
        ("Le marché noir prospère, et il marche vers la ville.", ()),
        ("They shelled the town until dawn.", ()),
    ],
)
def test_objects_are_found_in_both_languages(text: str, found: tuple[str, ...]) -> None:
    assert objects_in(text) == found


def test_what_stands_far_down_a_long_text_is_background() -> None:
    text = "a school, a mosque, a bridge, a market, a hospital, a bakery, then a church and a prison"
    assert len(objects_in(text)) == MOST
    assert "prison" not in objects_in(text)


@pytest.mark.parametrize("words", [words for _, words in _TABLE])
def test_the_beginnings_of_all_words_are_looked_at(words: str) -> None:
    first = words.replace("?", "").split("|")[0].lstrip("(")
    plain = "".join(c for c in first[:4] if c.isalpha())[:3]
    assert plain in _BEGINNINGS or "[" in first[:4] or "(" in first[:4]
