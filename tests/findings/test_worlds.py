import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.findings.worlds import Sides

from .theatre import GOVERNMENT, HTS, ISIL, UMBRELLA, actors, parameters, syria

DAY = dt.date(2017, 3, 1).toordinal()
GHOUTA = "Rif Dimashq Governorate"


def sides() -> Sides:
    return Sides(syria(), actors(), parameters())


def weight(mentions: tuple[str, ...], group: str) -> float:
    found = sides().side((UMBRELLA,), GHOUTA, DAY, mentions)
    return sum(share for groups, share in found.worlds if groups == (group,))


def test_a_named_group_is_itself() -> None:
    found = sides().side((GOVERNMENT,), GHOUTA, DAY, (HTS,))
    assert (found.worlds, found.umbrella, found.named) == ((((GOVERNMENT,), 1.0),), None, ())


def test_a_text_that_names_a_group_makes_it_likelier_and_the_others_less() -> None:
    islam = "jaysh-al-islam"
    assert weight((islam,), islam) > weight((), islam) > weight((HTS,), islam)
    assert weight((HTS,), HTS) > weight((), HTS) > 0


def test_groups_that_one_text_names_may_have_fought_together() -> None:
    found = sides().side((UMBRELLA,), GHOUTA, DAY, (HTS, "jaysh-al-islam"))
    assert (HTS, "jaysh-al-islam") in dict(found.worlds)


def test_an_excluded_group_that_the_umbrella_does_not_hold_may_have_been_meant() -> None:
    assert weight((ISIL,), ISIL) == pytest.approx(0.1)


def test_a_text_that_names_only_loose_names_names_nobody() -> None:
    assert sides().side((UMBRELLA,), GHOUTA, DAY, ("free-syrian-army",)).named == ()


def test_an_unknown_side_may_be_of_any_party_or_of_none() -> None:
    found = sides().side((), GHOUTA, DAY, ())
    assert [groups[0] for groups, _ in found.worlds] == ["?other", "?party:government", "?party:opposition"]
    assert found.umbrella == ""


NAMES = st.lists(
    st.sampled_from([UMBRELLA, "free-syrian-army", "jaysh-al-islam", HTS, ISIL, "unknown"]), max_size=3, unique=True
)


@given(NAMES, NAMES, st.sampled_from([None, GHOUTA, "Idlib Governorate", "Atlantis"]), st.sampled_from([None, DAY]))
def test_the_weights_of_all_worlds_sum_to_one(
    names: list[str], mentions: list[str], adm1: str | None, when: int | None
) -> None:
    found = sides().side(tuple(sorted(names)), adm1, when, tuple(sorted(mentions)))
    assert sum(share for _, share in found.worlds) == pytest.approx(1.0)
    assert all(share > 0 and groups for groups, share in found.worlds)
    assert found.listed[0][1] == max(share for _, share in found.listed)
