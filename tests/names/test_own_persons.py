"""What a centre says of persons: read back as it was written, and never two things of one name."""

import pytest

from treve.base.errors import Refused
from treve.names.offices import NOBODY, Offices, read_offices
from treve.names.own_persons import (
    Held,
    Own,
    difference,
    merged,
    near_names,
    read_own,
    refuse_unknown,
    renamed,
    split,
    with_alias,
    with_office,
    with_person,
    write_own,
)

BASE = read_offices(
    "offices:\n  - names: [foreign minister of Ravna]\n    of: ravna\n    holders: [{name: Ana Moss}]\n"
)


def known(own: Own) -> Offices:
    return BASE.with_more(write_own(own), "own.yaml")


def test_what_is_written_is_read_back() -> None:
    own = with_person(Own(), BASE, 'Ana "the Elder" Moss')
    own = with_alias(own, known(own), 'Ana "the Elder" Moss', "Анна Мосс")
    own = with_office(own, known(own), Held("foreign minister of Ravna", "B. Reed", "2020-01", "2021-02-03"))
    own = with_office(own, known(own), Held("harbour master", "C. Vane"), "ravna")
    own = split(own, known(own), "C. Vane", "C. Vain")
    assert read_own(write_own(own)) == own
    assert read_own(None) == Own()
    assert with_office(own, known(own), Held("foreign minister of Ravna", "B. Reed", "2020-01", "2021-02-03")) == own


def test_an_office_that_is_known_gets_a_further_holder_and_a_new_one_speaks_for_its_actor() -> None:
    own = with_office(Own(), BASE, Held("foreign minister of Ravna", "B. Reed", "2021-01-01"))
    own = with_office(own, known(own), Held("harbour master", "C. Vane"), "ravna")
    row = next(row for row in known(own).rows if "foreign minister of Ravna" in row.names)
    assert [holder.name for holder in row.holders] == ["Ana Moss", "B. Reed"]
    assert known(own).side("harbour master") == "ravna"
    with pytest.raises(Refused, match="speaks for ravna"):
        with_office(own, known(own), Held("harbour master", "D. Hale"), "another")


def test_a_person_is_renamed_joined_and_parted_again() -> None:
    own = renamed(Own(), BASE, "Ana Moss", "Anna Moss")
    assert known(own).one_name("Ana Moss") == "Anna Moss"
    own = merged(own, known(own), "Anna Moss", "A. M. Reed")
    assert known(own).one_name("A. M. Reed") == "Anna Moss"
    with pytest.raises(Refused, match="are one already"):
        merged(own, known(own), "Anna Moss", "A. M. Reed")
    own = split(own, known(own), "Anna Moss", "A. M. Reed")
    assert known(own).one_name("A. M. Reed") == "A. M. Reed"
    assert known(own).are_apart("A. M. Reed", "Anna Moss")
    with pytest.raises(Refused, match="is the name of"):
        with_alias(own, known(own), "Anna Moss", "A. M. Reed")
    with pytest.raises(Refused, match="is there already"):
        with_person(own, known(own), "A. M. Reed")


def test_a_name_that_nobody_goes_by_is_refused_and_near_ones_are_offered() -> None:
    own = with_alias(Own(), BASE, "Luc Moreau", "L. Moreau")
    for name in ("Ana Moss", "ana moss", "Luc Moreau", "l. moreau"):
        refuse_unknown(name, known(own), lambda: pytest.fail("the articles are asked only where nothing else knows"))
    refuse_unknown("Vera Stone", known(own), lambda: ["Vera Stone"])
    with pytest.raises(Refused) as why:
        refuse_unknown("Ana Mos", known(own), lambda: ["Vera Stone"])
    assert str(why.value.what) == "Nobody goes by the name Ana Mos."
    assert why.value.remedy == "Did you mean Ana Moss? If not, add the person: treve person add"
    with pytest.raises(Refused, match="Nobody goes by the name") as why:
        refuse_unknown("Q. Zed", known(own), lambda: ["Vera Stone"])
    assert why.value.remedy.startswith("See who is known")
    assert near_names("Moreau", ["Luc Moreau", "L. Moreau", "Vera Stone"]) == ["L. Moreau", "Luc Moreau"]


def test_the_difference_shows_what_goes_and_what_comes() -> None:
    before = write_own(with_person(Own(), NOBODY, "Ana Moss"))
    after = write_own(with_alias(read_own(before), BASE, "Ana Moss", "A. Moss"))
    assert difference(before, after) == ('+     aliases: ["A. Moss"]',)
    assert difference(before, before) == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("offices: []\npersons:\n  - {name: A, aliases: [C]}\n  - {name: B, aliases: [C]}\n", "two persons"),
        ("offices: []\npersons:\n  - {name: A, aliases: [C], apart: [C]}\n", "somebody else's"),
        ("offices: []\nheld:\n  - {office: no such office, name: A}\n", "no office"),
    ],
)
def test_a_register_that_contradicts_itself_is_refused(text: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        read_offices(text)
