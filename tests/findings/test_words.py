import re

import pytest

from treve.base.lang import LANGS, Lang
from treve.findings.kernel import UNKNOWNS
from treve.findings.reasons import CODES, read_reasons
from treve.findings.sayings import GROUND, SETTLE, TEXT, VERDICT
from treve.findings.words import Speaker

from .theatre import (
    GOVERNMENT,
    HTS,
    IDLIB,
    ISIL,
    NOWHERE,
    UMBRELLA,
    actors,
    at,
    incident,
    judged,
    kinds,
    syria,
    valdria,
)

UNNAMED = {"country": None, "adm1": None}
ROWS = (
    incident("clear", GOVERNMENT, "jaysh-al-islam"),
    incident("umbrella", GOVERNMENT, UMBRELLA, mentions=["jaysh-al-islam"]),
    incident("idlib", GOVERNMENT, UMBRELLA, **at(IDLIB, "Idlib Governorate")),
    incident("nobody", GOVERNMENT, [], source_names=[], origins=[]),
    incident("half", GOVERNMENT, ["faylaq-al-sham", "unknown"]),
    incident("excluded", ISIL, "civilians", kind="civilians_attacked", direction="a_to_b"),
    incident("unbound", "hawar-kilis-operations-room", "sdf"),
    incident("same", "jaysh-al-islam", "faylaq-al-sham"),
    incident("civilians", GOVERNMENT, "civilians", kind="civilians_attacked", direction="a_to_b"),
    incident("joint", GOVERNMENT, ["faylaq-al-sham", HTS]),
    incident("before", GOVERNMENT, ISIL, "2016-12-01"),
    incident("undated", GOVERNMENT, UMBRELLA, None),
    incident(
        "country", GOVERNMENT, UMBRELLA, aggregate=True, killed_best=43, independent_sources=2, reports=3, **NOWHERE
    ),
    incident("quiet", GOVERNMENT, "jaysh-al-islam", kind="quiet_period"),
    incident("vague", GOVERNMENT, "jaysh-al-islam", kind="unknown"),
    incident("abroad", GOVERNMENT, "jaysh-al-islam", **at((300000000, 300000000), "x") | UNNAMED),
    incident("border", GOVERNMENT, "jaysh-al-islam", **at((354000000, 359300000), "x", radius_m=9_000) | UNNAMED),
)


def test_every_code_verdict_ground_and_remedy_is_said_in_both_languages() -> None:
    for table in (TEXT, VERDICT, GROUND, SETTLE):
        assert set(table["en"]) == set(table["fr"])
    assert set(TEXT["en"]) >= CODES
    assert set(SETTLE["en"]) == set(UNKNOWNS)
    assert set(UNKNOWNS) <= set(GROUND["en"])


def test_both_languages_tell_the_same_values() -> None:
    for code, said in TEXT["en"].items():
        assert set(re.findall(r"{(\w+)}", said)) == set(re.findall(r"{(\w+)}", TEXT["fr"][code])), code


@pytest.mark.parametrize("lang", LANGS)
def test_every_finding_can_be_read_aloud(lang: Lang) -> None:
    speaker = Speaker(syria(), actors(), kinds())
    for found in judged(*ROWS).values():
        said = [
            speaker.headline(found["verdict"], found["ground"], found["probability_ppm"], lang),
            *speaker.reasons(found["reasons"], lang),
            *speaker.would_settle(found["would_settle"], lang),
        ]
        for sentence in said:
            assert "{" not in sentence
            assert "None" not in sentence
            assert "  " not in sentence
            assert re.sub(r" \[[a-z-]+\]$", "", sentence).endswith((".", "?"))


@pytest.mark.parametrize("lang", LANGS)
def test_every_open_point_of_the_terms_has_words(lang: Lang) -> None:
    from treve.terms.scope import points

    for terms in (syria(), valdria()):
        speaker = Speaker(terms, actors(), kinds())
        for name in points(terms):
            assert ":" not in speaker.point(name, lang).split(" ")[0]
            assert name not in speaker.point(name, lang)


def test_a_violation_is_apparent_and_not_covered_is_not_lawful() -> None:
    speaker = Speaker(syria(), actors(), kinds())
    assert speaker.headline("violation", "breach", 900_000, "en").startswith("Apparent violation")
    assert speaker.headline("violation", "breach", 900_000, "fr").startswith("Violation apparente")
    assert "does not mean lawful" in speaker.headline("not_covered", "excluded_actor", 0, "en")
    assert "ne veut pas dire licite" in speaker.headline("not_covered", "excluded_actor", 0, "fr")


def test_no_sentence_says_clear_safe_or_unprotected() -> None:
    words = re.compile(r"\b(clear|safe|unprotected|target|sûr|sans danger|cible)\b", re.IGNORECASE)
    for table in (TEXT, VERDICT, GROUND, SETTLE):
        for lang in LANGS:
            assert not [said for said in table[lang].values() if words.search(said)]


def test_a_group_is_called_what_it_was_called_on_the_day() -> None:
    speaker = Speaker(syria(), actors(), kinds())
    found = judged(incident("old", GOVERNMENT, HTS, "2017-01-05"), incident("new", GOVERNMENT, HTS, "2017-03-05"))
    old, new = (" ".join(speaker.reasons(found[name, "guarantors"]["reasons"], "en")) for name in ("old", "new"))
    assert "Jabhat Fatah al-Sham" in old
    assert "Hayat Tahrir al-Sham" in new


def test_a_share_that_is_almost_nothing_or_all_is_not_said_to_be_nothing_or_all() -> None:
    speaker = Speaker(syria(), actors(), kinds())
    assert "under 1%" in speaker.headline("undetermined", "sides", 3, "en")
    assert "plus de 99 %" in speaker.headline("violation", "breach", 999_000, "fr")


def test_one_source_is_named_with_whom_it_cites() -> None:
    speaker = Speaker(syria(), actors(), kinds())
    found = judged(ROWS[0])["clear", "guarantors"]
    assert speaker.reasons(found["reasons"], "en")[-1] == "From one source only: UCDP, citing SOHR."
    assert speaker.reasons(found["reasons"], "fr")[-1] == "D'une seule source : UCDP, qui cite SOHR."


def test_reasons_are_read_back_as_they_were_written() -> None:
    for found in judged(*ROWS).values():
        assert {one.code for one in read_reasons(found["reasons"])} <= CODES
