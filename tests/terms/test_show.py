import re

import pytest

from treve.terms.model import Terms
from treve.terms.show import summary


def lines(terms: Terms, lang: str = "en") -> str:
    return "\n".join(line for head, said in summary(terms, lang) for line in (head, *said))


def test_the_summary_says_when_whom_what_and_what_is_open(syria: Terms) -> None:
    said = lines(syria)
    for expected in (
        "2016-12-30 00:00 - no end set, Asia/Damascus [entry-into-force]",
        "ahrar-al-sham: denied",
        "contested: ahrar-al-sham, hts",
        "nour-al-din-al-zenki (... - 2017-01-28)",
        "No seizing of territory from the other side. [no-seizing]",
        "settled: exclusion:hts = no [terrorist-groups]",
        "open: protects:no-attacks/civilians (contested) [no-attacks]",
        "Our own reckoning, agreed by nobody",
    ):
        assert expected in said


def test_both_languages_say_the_same_number_of_things(syria: Terms, valleys: Terms) -> None:
    for terms in (syria, valleys):
        assert [len(said) for _, said in summary(terms, "en")] == [len(said) for _, said in summary(terms, "fr")]
        assert lines(terms, "en") != lines(terms, "fr")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_line_calls_anybody_unprotected_clear_or_safe(syria: Terms, lang: str) -> None:
    assert not re.search(r"\b(clear|safe|unprotected|target|sûr|cible)\b", lines(syria, lang), re.I)


def test_every_clause_in_brackets_exists(syria: Terms) -> None:
    cited = set(re.findall(r"\[([a-z0-9-]+)\]", lines(syria)))
    assert cited <= {clause.id for clause in syria.clauses}
