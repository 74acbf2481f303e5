from collections.abc import Sequence
from typing import Any

import numpy as np
import polars as pl

from treve.incidents.columns import reports_frame
from treve.incidents.encode import encode, encode_one
from treve.incidents.parameters import read_parameters, write_parameters
from treve.incidents.place_names import MOST, places_of
from treve.incidents.priors import priors
from treve.incidents.vocabulary import Meetings, sentences
from treve.incidents.words import in_shared_words


def reports(rows: list[tuple[str, str | None]]) -> pl.DataFrame:
    told: list[dict[str, Any]] = [
        {"report": f"{k:032x}", "source": source, "place_name": name} for k, (source, name) in enumerate(rows)
    ]
    return reports_frame(pl.DataFrame(told, infer_schema_length=None))


def meet(pairs: Sequence[tuple[str | None, str | None]], likely: float = 0.9) -> tuple[pl.DataFrame, Meetings]:
    """Return reports of A and of B, told two by two, and their meetings; A has one report more."""
    rows = [row for a, b in pairs for row in (("A", a), ("B", b))]
    frame = reports([*rows, ("A", None)])
    left = np.arange(0, 2 * len(pairs), 2)
    return frame, Meetings(left, left + 1, np.full(len(pairs), likely))


VILLAGES = [("Tell Abyad", "ʿAfrin"), ("Kafr Jannah", "ʿAfrin"), ("Raju", "ʿAfrin"), ("Homs", "Emesa")] * 4


def test_villages_that_another_source_files_under_one_town_go_by_its_name() -> None:
    frame, meetings = meet(VILLAGES)
    assert {name: meant[0][0] for name, meant in places_of(frame, meetings)["place_name"]["A"].items()} == {
        "Tell Abyad": "ʿAfrin", "Kafr Jannah": "ʿAfrin", "Raju": "ʿAfrin", "Homs": "Emesa"}  # fmt: skip


def test_villages_of_the_other_source_go_by_the_town_under_which_the_reference_files_them() -> None:
    frame, meetings = meet([(b, a) for a, b in VILLAGES[:3]] * 4)
    names = places_of(frame, meetings)["place_name"]
    shared = in_shared_words(frame, {"place_name": names})["place_name"].drop_nulls()
    assert shared.n_unique() == 1


def test_a_name_that_meets_ever_other_names_or_met_once_or_by_chance_keeps_its_own() -> None:
    scattered = meet([("Homs", f"village {k}") for k in range(8)])
    once, faint = meet([("Homs", "Emesa")]), meet([("Homs", "Emesa")] * 20, 0.04)
    unnamed = meet([("Homs", None), (None, "Emesa")] * 9)
    assert [places_of(*made) for made in (scattered, once, faint, unnamed)] == [{}] * 4


def test_which_report_of_a_pair_stands_first_does_not_matter() -> None:
    frame, meetings = meet(VILLAGES)
    turned = Meetings(meetings.right[::-1], meetings.left[::-1], meetings.weight[::-1])
    assert places_of(frame, turned) == places_of(frame, meetings)


def test_places_that_go_by_one_name_are_compared_as_one_alone_and_among_others_and_shown_as_they_were_said() -> None:
    frame, meetings = meet(VILLAGES)
    known = priors()._replace(meanings=places_of(frame, meetings))
    _, traits = encode(frame, known)
    assert traits.name[0] == traits.name[1] != traits.name[7]
    assert encode_one(frame.row(0, named=True), known)[1].name[0] == traits.name[0]
    assert frame["place_name"][0] == "Tell Abyad"
    assert write_parameters(read_parameters(write_parameters(known))) == write_parameters(known)


def test_the_surest_names_are_told_and_how_many_more_there_are() -> None:
    frame, meetings = meet([(f"village {k % 30}", f"town {k % 30}") for k in range(120)])
    found = places_of(frame, meetings)
    said = sentences(found)
    assert len(said["en"]) == len(said["fr"]) == 11
    assert said["en"][-1] == "A has 20 further names of places that others have otherwise."
    assert len(found["place_name"]["A"]) == 30 < MOST
