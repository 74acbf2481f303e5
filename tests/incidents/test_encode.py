import numpy as np
import polars as pl
import pytest

from treve.incidents.columns import reports_frame
from treve.incidents.encode import encode, fingerprint, skeleton
from treve.incidents.priors import priors


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Kafr Nabl", "Kfar Nabel"),
        ("Ash Shaykh Miskin town", "Sheikh Miskeen"),
        ("Maaret al-Numan", "Ma'arrat an Nu'man"),
        ("Idlib Governorate", "idlib"),
        ("Dayr az Zawr", "Deir ez Zor"),
    ],
)
def test_spellings_of_one_place_share_a_skeleton(one: str, two: str) -> None:
    assert skeleton(one) == skeleton(two)


def test_different_places_have_different_skeletons() -> None:
    names = ["Aleppo", "Hama", "Homs", "Idlib", "Daraa", "Raqqa", "Manbij", "Afrin", "Jarabulus"]
    assert len({skeleton(name) for name in names}) == len(names)


def test_a_name_in_another_script_keeps_its_letters() -> None:
    assert skeleton("حلب") != skeleton("حمص")


def test_the_codes_of_a_row_do_not_depend_on_the_other_rows() -> None:
    row = {"report": "b", "source": "x", "side_a": ["army"], "details": ["mosque"], "place_name": "Homs"}
    other = {"report": "a", "source": "y", "side_a": ["army", "navy", "rebels"], "details": ["a", "b", "c"]}
    alone = fingerprint(*encode(reports_frame(pl.DataFrame([row])), priors()))
    beside = fingerprint(*encode(reports_frame(pl.DataFrame([row, other])), priors()))
    assert alone[0] == beside[1]
    assert beside[0] != beside[1]


@pytest.mark.parametrize(
    "change",
    [
        {"killed_best": 2},
        {"side_a": ["navy"]},
        {"source": "z"},
        {"place_name": "Hama"},
        {"origins": ["agency"]},
    ],
)
def test_the_fingerprint_sees_every_change_that_fusion_reads(change: dict[str, object]) -> None:
    row = {"report": "b", "source": "x", "side_a": ["army"], "place_name": "Homs"}
    marks = [fingerprint(*encode(reports_frame(pl.DataFrame([r])), priors()))[0] for r in (row, row | change)]
    assert marks[0] != marks[1]
    assert np.uint64(0) not in marks
