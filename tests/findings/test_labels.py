"""Findings on real rows (UCDP GED, Syria): what must hold of every one, and how far hand labels are met."""

from functools import cache
from pathlib import Path
from typing import get_args

import polars as pl
import pytest

from treve.base.lang import Lang
from treve.findings.assess import assess
from treve.findings.words import Speaker

from .ged import ged_incidents
from .labels import agreement, labels, told
from .theatre import GOVERNMENT, ISIL, READINGS, UMBRELLA, actors, kinds, parameters, syria

pytestmark = pytest.mark.real


@cache
def judged(shared: Path) -> pl.DataFrame:
    """Findings of every row, with the row beside."""
    rows = ged_incidents(shared)
    out = assess(rows, syria(), None, actors(), kinds(), parameters())
    return out.join(rows.select("incident", "side_a", "side_b", "adm1", "place_class"), on="incident")


def between(frame: pl.DataFrame, one: str, other: str) -> pl.DataFrame:
    a, b = pl.col("side_a").list.contains(one), pl.col("side_b").list.contains(other)
    c, d = pl.col("side_a").list.contains(other), pl.col("side_b").list.contains(one)
    return frame.filter(((a & b) | (c & d)) & (pl.col("verdict") != "outside"))


@pytest.mark.parametrize(("one", "other"), [(ISIL, "sdf"), ("turkey", ISIL), (ISIL, "civilians"), (GOVERNMENT, ISIL)])
def test_fighting_with_isil_is_never_a_violation_and_says_that_it_is_excluded(
    shared: Path, one: str, other: str
) -> None:
    found = between(judged(shared), one, other)
    assert set(found["verdict"]) == {"not_covered"}
    assert set(found["ground"]) == {"excluded_actor"}


def test_rebels_against_rebels_are_never_a_violation(shared: Path) -> None:
    rebels = pl.col("side_a").list.eval(pl.element().is_in([GOVERNMENT, "civilians", "turkey", "israel"])).list.any()
    found = judged(shared).filter(
        ~rebels
        & ~pl.col("side_b").list.contains("civilians")
        & ~pl.col("side_b").list.contains(GOVERNMENT)
        & (pl.col("verdict") != "outside")
    )
    assert len(found) > 3 * 1_500
    assert set(found["verdict"]) == {"not_covered"}


@pytest.mark.parametrize("which", READINGS)
def test_government_against_insurgents_is_neither_all_undetermined_nor_all_violation(shared: Path, which: str) -> None:
    found = between(judged(shared), GOVERNMENT, UMBRELLA).filter(
        (pl.col("reading") == which) & pl.col("place_class").is_in(["settlement", "near"])
    )
    assert set(found["verdict"]) == {"violation", "undetermined"}
    assert found["probability_ppm"].n_unique() > 500
    by_area = found.group_by("adm1").agg(pl.col("probability_ppm").median())
    assert by_area["probability_ppm"].max() - by_area["probability_ppm"].min() > 150_000  # type: ignore[operator]


def test_what_is_known_to_the_country_only_is_undetermined_where_it_matters(shared: Path) -> None:
    found = between(judged(shared), GOVERNMENT, UMBRELLA).filter(pl.col("place_class") == "country")
    assert set(found["verdict"]) == {"undetermined"}


def test_every_real_finding_can_be_said_in_both_languages(shared: Path) -> None:
    speaker = Speaker(syria(), actors(), kinds())
    some = judged(shared).sample(600, seed=7)
    for text in some["reasons"]:
        assert all("{" not in said for lang in get_args(Lang) for said in speaker.reasons(text, lang))


def test_labels_that_admit_no_doubt_are_met(shared: Path) -> None:
    for which in ("guarantors", "opposition"):
        of_reading = judged(shared).filter(pl.col("reading") == which)
        found = dict(zip(of_reading["incident"], of_reading["verdict"], strict=True))
        for label in labels():
            accept = (label["opposition"] or label)["accept"] if which == "opposition" else label["accept"]
            if accept in (["not_covered"], ["outside"]):
                assert found[label["id"]] == accept[0], label["id"]
            if "violation" not in accept and "undetermined" not in accept:
                assert found[label["id"]] != "violation", label["id"]


def test_the_agreement_with_the_labels_is_told(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Reported, not tuned: the floor only says that something broke."""
    for which in ("guarantors", "opposition"):
        one = agreement(shared, which)
        with capsys.disabled():
            print("\n" + told(one, which))
        assert one.rows == 60
        assert one.accepted >= 54
        assert one.grounds[0] == one.grounds[1]
