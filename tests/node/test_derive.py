from typing import Any

import polars as pl
import pytest

from treve.node.derive import with_what_was_told

Told = tuple[list[str], list[str], str]


def row(sides: tuple[list[str], list[str]], *told: Told, further: tuple[str, ...] = ()) -> dict[str, Any]:
    """What is told of an incident with these sides, of which these reports tell."""
    incidents = pl.DataFrame({"incident": ["i"], "side_a": [sides[0]], "side_b": [sides[1]]})
    names = [f"r{at}" for at in range(len(told))]
    members = pl.DataFrame({"incident": ["i"] * len(told), "report": names, "link": ["same"] * len(told)})
    frame = pl.DataFrame(
        {
            "report": names,
            "computed_with": [True] * len(told),
            "mentions": [["m"]] * len(told),
            "direction": [way for _, _, way in told],
            "origins": [["o"]] * len(told),
            "source": ["s"] * len(told),
            "source_kind": ["patrol"] * len(told),
            "native_id": names,
            "harm": [[{"low": 1}]] * len(told),
            "side_a": [a for a, _, _ in told],
            "side_b": [b for _, b, _ in told],
            "weapon": [None] * len(told),
            "further": list(further) or [None] * len(told),
        },
        schema_overrides={
            "side_a": pl.List(pl.String),
            "side_b": pl.List(pl.String),
            "weapon": pl.String,
            "further": pl.String,
        },
    )
    return with_what_was_told(incidents, members, frame).row(0, named=True)


def direction(sides: tuple[list[str], list[str]], *told: Told) -> str:
    return str(row(sides, *told)["direction"])


SIDES = (["gov"], ["front"])


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([(["gov"], ["front"], "a_to_b")], "a_to_b"),
        ([(["front"], ["gov"], "a_to_b")], "b_to_a"),
        ([(["front"], ["gov"], "unknown")], "unknown"),
        ([(["gov"], ["front"], "unknown"), (["front"], ["gov"], "a_to_b")], "b_to_a"),
        ([(["gov"], ["front"], "a_to_b"), (["front"], ["gov"], "a_to_b")], "unknown"),
        ([(["gov"], [], "a_to_b")], "a_to_b"),
        ([([], ["gov"], "a_to_b")], "b_to_a"),
        ([(["third"], ["fourth"], "a_to_b")], "unknown"),
    ],
)
def test_who_fired_follows_the_incidents_own_sides_however_a_report_lists_them(told: list[Told], expected: str) -> None:
    assert direction(SIDES, *told) == expected


@pytest.mark.parametrize(
    ("said", "calibres", "place_is"),
    [
        (('{"calibre_mm":122,"direction":"incoming"}',), [122], "impact"),
        (('{"calibre_mm":120,"direction":"outgoing"}', '{"calibre_mm":122}'), [120, 122], "fire_from"),
        (('{"direction":"impact"}', '{"direction":"outgoing"}'), [], "unknown"),
        (('{"direction":"undetermined"}',), [], "unknown"),
    ],
)
def test_what_reports_say_of_the_weapon_and_of_the_end_of_fire_reaches_the_incident(
    said: tuple[str, ...], calibres: list[int], place_is: str
) -> None:
    found = row(SIDES, *[(["gov"], ["front"], "a_to_b")] * len(said), further=said)
    assert (found["calibre_mm"], found["place_is"]) == (calibres, place_is)
