import re

import pytest

from treve.base.errors import Refused
from treve.terms.hang import chapters, hung
from treve.terms.model import Terms
from treve.terms.scope import points
from treve.terms.to_read import as_lines, as_values


def test_every_clause_stands_once_and_those_under_it_follow_it_deeper(valleys: Terms, syria: Terms) -> None:
    for terms in (valleys, syria):
        laid = [article for chapter in chapters(terms) for article in chapter.articles]
        assert sorted(each.clause.id for each in laid) == sorted(each.id for each in terms.clauses)
        depth = {each.clause.id: each.depth for each in laid}
        for each in laid:
            assert each.depth == (depth[each.clause.under] + 1 if each.clause.under else 0)


def test_every_part_hangs_on_the_clause_that_it_cites_and_on_no_other(valleys: Terms, syria: Terms) -> None:
    for terms in (valleys, syria):
        laid = [one for chapter in chapters(terms) for article in chapter.articles for one in article.hung]
        assert sorted(laid, key=repr) == sorted(hung(terms), key=repr)
        named = {(one.part, one.id) for one in laid}
        for part, key in (("rule", "rules"), ("zone", "zones"), ("commitment", "commitments"), ("event", "events")):
            assert {(part, row.id) for row in getattr(terms, key)} <= named


def test_every_point_that_is_open_is_named_beside_what_it_is_a_point_of(valleys: Terms, syria: Terms) -> None:
    for terms in (valleys, syria):
        named = {point for one in hung(terms) for point in one.points}
        known = points(terms)
        assert named <= known.keys()
        assert {name for name, (standing, _) in known.items() if standing == "contested"} <= named


def test_one_clause_alone_is_shown_with_those_under_it(valleys: Terms) -> None:
    lines = "\n".join(as_lines(valleys, "en", "art-2"))
    assert re.findall(r"\[([a-z0-9-]+)\]", lines) == ["art-2", "art-2-a"]
    assert "exclusion fighting-with-company (contested): Places of fighting with the Free Company." in lines
    with pytest.raises(Refused, match=r"There is no clause `art-22`.*Did you mean `art-2`\?"):
        as_lines(valleys, "en", "art-22")


def test_a_rule_is_told_with_all_that_it_asks_for(valleys: Terms) -> None:
    said = "\n".join(as_lines(valleys, "en", "protocol-1"))
    for expected in (
        "rule no-heavy-guns (claimed): No heavy gun fires from the strip.",
        "Binds: upper valley, lower valley.",
        "With: artillery, mortar, calibre of 100 mm and more, Tochka-U.",
        "Where: strip (where fire starts counts).",
        "Begins: 14 days after the entry into force.",
        "Ends: 1 August 2031, 00:00.",
        "Derived by our reckoning from the text: within half of 4000 m of line, inside valleys (published map).",
        "Open to readings: rule:no-heavy-guns.",
    ):
        assert expected in said


def test_both_languages_lay_out_the_same_number_of_lines_and_differ(valleys: Terms, syria: Terms) -> None:
    for terms in (valleys, syria):
        en, fr = as_lines(terms, "en"), as_lines(terms, "fr")
        assert len(en) == len(fr)
        assert en != fr
        assert not any("{" in line or "None" in line for line in (*en, *fr))
        # Sources stand in brackets and are as somebody wrote them.
        assert not any(re.search(r"\w[:;?!]( |$)", line) for line in fr if "(" not in line)


def test_machines_get_the_same_as_values(valleys: Terms) -> None:
    told = as_values(valleys, "fr", "art-3")
    [text] = told["instruments"]
    [clause] = text["clauses"]
    assert clause["clause"] == "art-3"
    assert {each["part"] for each in clause["hangs"]} == {"zone", "rule", "commitment", "body"}
