import polars as pl
import pytest

from treve.node.derive import with_what_was_told

Told = tuple[list[str], list[str], str]


def direction(sides: tuple[list[str], list[str]], *told: Told) -> str:
    """The direction of an incident with these sides, of which these reports tell."""
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
        },
        schema_overrides={"side_a": pl.List(pl.String), "side_b": pl.List(pl.String)},
    )
    return str(with_what_was_told(incidents, members, frame)["direction"][0])


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
