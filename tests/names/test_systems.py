from pathlib import Path

import pytest

from treve.base.errors import Refused
from treve.names.kinds import read
from treve.terms.weapons import KINDS

REGISTER = Path(__file__).parents[2] / "src" / "treve" / "data" / "registers" / "kinds.yaml"
TEXT = REGISTER.read_text(encoding="utf-8")


def test_every_usual_weapon_is_of_a_kind_that_agreements_name() -> None:
    assert {one.kind for one in read(TEXT).systems} <= set(KINDS)


@pytest.mark.parametrize(
    ("words", "system"),
    [
        ("BM-21 Grad", "Grad"),
        ("obusier D-30 de 122 mm", "D-30"),
        ("Tochka", "Tochka"),
        ("Tochka-U", "Tochka-U"),
        ("a rifle", None),
        ("Grad, T-72", None),
    ],
)
def test_words_name_one_usual_weapon_or_none(words: str, system: str | None) -> None:
    found = read(TEXT).system(words)
    assert (found.name if found else None) == system


def test_a_kind_has_its_own_calibres_or_those_of_the_kind_above() -> None:
    kinds = read(TEXT)
    assert kinds.calibres("sniping") == kinds.calibres("small_arms_fire")
    assert kinds.calibres("air_strike") is None


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('names: ["BM-21"', 'names: ["Uragan", "BM-21"', "stands for"),
        ("small_arms_fire: [4, 15]", "small_arms_fire: [15, 4]", "a least and a greatest"),
        ("small_arms_fire: [4, 15]", "catapult: [4, 15]", "no kind"),
    ],
)
def test_a_register_that_contradicts_itself_is_refused(old: str, new: str, message: str) -> None:
    assert old in TEXT
    with pytest.raises(Refused, match=message):
        read(TEXT.replace(old, new))
