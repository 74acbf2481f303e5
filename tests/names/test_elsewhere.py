"""A loose name for a government means that of the country where the report is."""

import pytest

from treve.names.elsewhere import elsewhere


@pytest.mark.parametrize("name", ["government forces", "regime warplanes", "l'aviation du régime"])
def test_a_loose_name_in_another_country_is_not_the_government_of_the_register(name: str) -> None:
    assert elsewhere("government-of-syria", name, "Yemen")
    assert elsewhere("government-of-syria", name, "le Yémen")
    assert not elsewhere("government-of-syria", name, "Syria")
    assert not elsewhere("government-of-syria", name, None)


@pytest.mark.parametrize("name", ["Syrian army", "Assad forces", "gouvernement syrien"])
def test_a_name_that_says_whose_it_is_holds_everywhere(name: str) -> None:
    assert not elsewhere("government-of-syria", name, "Lebanon")


def test_other_actors_are_not_asked_about() -> None:
    assert not elsewhere("russia", "government forces", "Yemen")
