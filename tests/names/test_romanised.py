"""Names across their romanisations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.names.romanised import alike, shape


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Khan Cheikhoun", "Khān Shaykhūn"),
        ("Maaret al-Noumane", "Ma‘arrat an Nu‘mān"),
        ("Deir ez-Zor", "Dayr az Zawr"),
        ("Jarablus", "Djarabulus"),
        ("Hassaké", "Al Hasakah"),
        ("Tell Rifaat", "Tall Rif'at"),
        ("خان شيخون", "Khan Shaykhun"),
        ("Avdiivka", "Avdeevka"),
        ("Авдіївка", "Avdiivka"),
        ("Rastane", "Ar Rastan"),
    ],
)
def test_one_name_in_two_romanisations_is_alike(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hama", "Homs"), ("Hadar", "Al Hadir"), ("Salma", "Salamiyah"), ("Hamouriyah", "Al Hamra"), ("Sayda", "Suwayda")],
)
def test_other_names_are_not(one: str, other: str) -> None:
    assert not alike(one, other)


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_has_no_direction_and_every_text_has_a_shape(one: str, other: str) -> None:
    bones, between = shape(one)
    assert len(between) == len(bones) + 1
    assert alike(one, other) == alike(other, one)
