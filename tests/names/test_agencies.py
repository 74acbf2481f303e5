"""One name for whom reports cite, however it is written; in a text only where it is cited."""

import pytest

from treve.base.errors import Refused
from treve.names.agencies import NO_AGENCIES, read_agencies
from treve.node.shipped import register_text

AGENCIES = read_agencies(register_text("agencies"))


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("AFP", "AFP"), ("afp", "AFP"), ("Agence France-Presse", "AFP"), ("l’Agence France Presse", "AFP"),
        ("avec AFP", "AFP"), ("https://www.afp.com/fr/infos/1", "AFP"), ("@AFP", "AFP"), ("AFP (Beyrouth)", "AFP"),
        ("OSDH", "SOHR"), ("Syrian Observatory for Human Rights", "SOHR"), ("selon l'OSDH", "SOHR"),
        ("Observatoire syrien des droits de l'homme", "SOHR"), ("المرصد السوري لحقوق الإنسان", "SOHR"),
        ("syriahr.com/en/12", "SOHR"), ("https://x.com/syriahr/status/5", "SOHR"), ("Reuters, 2017-01-15", "Reuters"),
        ("https://t.me/s/rastan_eye/7", "@rastan_eye"), ("t.me/Rastan_Eye", "@rastan_eye"),
        ("https://mobile.twitter.com/rastan_eye/status/9?s=20", "@rastan_eye"),
        ("https://en.valdria-post.example/a?x=1", "valdria-post.example"), ("Radio  Nord", "radio nord"),
    ],
)  # fmt: skip
def test_spellings_sites_posts_and_accounts_come_to_one_name(written: str, name: str) -> None:
    assert AGENCIES.resolve(written) == name
    assert AGENCIES.resolve(name) == name


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Quatre morts, selon l'OSDH, a indiqué à l'AFP un habitant.", ("AFP", "SOHR")),
        ("BEIRUT (Reuters) - At least 12 died", ("Reuters",)),
        ("Le Monde avec AFP et Reuters", ("AFP", "Reuters")),
        ("The SOHR said four were killed.", ("SOHR",)),
        ("RT @Eye_on_Rastan: it fell on the school", ("@eye_on_rastan",)),
        ("Seen at https://t.me/rastan_eye/12.", ("@rastan_eye",)),
        ("An AFP photographer was wounded near the Reuters office.", ()),
        ("According to ap officials it rained.", ()),
        ("", ()),
    ],
)
def test_a_text_cites_those_whom_it_says_it_has_its_words_from(text: str, cited: tuple[str, ...]) -> None:
    assert AGENCIES.cited_in(text) == cited


def test_a_name_given_to_two_agencies_is_refused_with_its_line() -> None:
    with pytest.raises(Refused, match=r"agencies\.yaml:3"):
        read_agencies("agencies:\n  - {name: AFP}\n  - {name: Other, aliases: [afp]}\n")


def test_without_the_register_names_are_compared_by_their_folded_spelling() -> None:
    assert NO_AGENCIES.resolve("Agence  Rivages") == NO_AGENCIES.resolve("agence rivages")
    assert NO_AGENCIES.cited_in("selon l'AFP") == ()
