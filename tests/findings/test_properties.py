"""What must hold of every finding, whatever the incidents and the terms."""

import datetime as dt
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.findings.assess import assess, judge
from treve.findings.reasons import read_reasons
from treve.terms.model import Event, Exclusion, Geometry, Instant, Suspension, Terms, Told, Weapons, Words

from .theatre import GOVERNMENT, HTS, ISIL, UMBRELLA, actors, frame, incident, judged, kinds, parameters, syria

JAYSH = "jaysh-al-islam"
CENTRES = [(33.0, 36.0), (33.4, 36.4), (34.0, 36.0)]


def ring(lat: float, lon: float, half: float) -> list[tuple[float, float]]:
    return [(lon - half, lat - half), (lon + half, lat - half), (lon + half, lat + half), (lon - half, lat + half)]


def shape(lat: float, lon: float, half: float, turn: float = 0.0, **more: Any) -> Geometry:
    usual: dict[str, Any] = {"by": "x", "standing": "claimed", "precision_m": 0, "source": "x"}
    return Geometry(**usual | {"rings": [ring(lat, lon + turn, half)]} | more)


def terms(turn: float = 0.0) -> Terms:
    """Three zones, one with competing outlines; rules on acts, weapons, from an event on; two exclusions."""
    base = syria()
    rule = base.rules[0].model_copy(update={"exceptions": ["hole", "isil"]})
    clause = rule.clause
    zone = base.zones[0].model_copy(update={"whole_of": [], "parts_of": [], "reckoned": None})
    hole = Exclusion(id="hole", zone="c", standing="agreed", clause=clause, summary=Words(en="x", fr="x"))
    group = Exclusion(id="isil", actors=[ISIL], standing="agreed", clause=clause, summary=Words(en="x", fr="x"))
    halt = Suspension(
        id="halt",
        since=dt.datetime(2017, 2, 1),
        until=dt.datetime(2017, 3, 1),
        standing="contested",
        clause=clause,
        source="x",
    )
    told = Told(id="said", at=dt.datetime(2017, 1, 20), standing="claimed", who="x", source="x")
    two = [shape(*CENTRES[1], 0.4, turn, id="wide"), shape(*CENTRES[1], 0.15, turn, id="small")]
    return base.model_copy(
        update={
            "zones": [
                zone.model_copy(update={"id": "a", "geometries": [shape(*CENTRES[0], 0.3, turn)]}),
                zone.model_copy(update={"id": "b", "geometries": two}),
                zone.model_copy(update={"id": "c", "geometries": [shape(*CENTRES[0], 0.1, turn)]}),
            ],
            "rules": [
                rule.model_copy(update={"id": "acts", "within": ["a", "b"]}),
                rule.model_copy(update={"id": "arms", "within": ["b"], "weapons": [Weapons(calibre_from_mm=100)]}),
                rule.model_copy(update={"id": "late", "within": ["a"], "since": Instant(after="start")}),
            ],
            "exclusions": [hole, group],
            "events": [Event(id="start", name=Words(en="x", fr="x"), clause=clause, happened=[told])],
            "in_force": base.in_force.model_copy(update={"suspensions": [halt]}),
            "commitments": [],
        }
    )


ROWS = st.builds(
    lambda sides, day, lat, lon, radius, kind, calibre: incident(
        "",
        sides[0],
        sides[1],
        day,
        lat_e7=lat * 10_000,
        lon_e7=lon * 10_000,
        radius_m=radius,
        place_class="near",
        place_name=None,
        adm1=None,
        country=None,
        kind=kind,
        calibre_mm=calibre,
    ),
    st.sampled_from(
        [
            (GOVERNMENT, JAYSH),
            (GOVERNMENT, UMBRELLA),
            (GOVERNMENT, HTS),
            ([], JAYSH),
            (ISIL, GOVERNMENT),
            (JAYSH, GOVERNMENT),
        ]
    ),
    st.sampled_from([None, "2016-12-20", "2017-01-10", "2017-02-10", "2017-03-09"]),
    st.integers(32_500, 34_500),
    st.integers(35_500, 37_000),
    st.sampled_from([100, 2_000, 25_000, 50_000]),
    st.sampled_from(["fire", "shelling", "mortar", "small_arms_fire", "unknown"]),
    st.sampled_from([[], [82], [122], [82, 122]]),
)
SOME = st.lists(ROWS, min_size=1, max_size=5)


def named(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row | {"incident": str(k)} for k, row in enumerate(rows)]


@settings(max_examples=25, deadline=None)
@given(SOME, st.randoms())
def test_findings_do_not_depend_on_the_order_of_incidents_or_rules_of_thumb(
    rows: list[dict[str, Any]], chance: Any
) -> None:
    here = named(rows)
    mixed = list(here)
    chance.shuffle(mixed)
    schema = frame(*here, incident("full", GOVERNMENT, ISIL, mentions=[HTS], calibre_mm=[1])).schema
    out = [
        assess(pl.DataFrame(some, schema=schema), terms(), None, actors(), kinds(), parameters())
        for some in (here, mixed)
    ]
    assert out[0].equals(out[1])


@settings(max_examples=25, deadline=None)
@given(SOME, st.sampled_from([-200.0, -143.65, -36.4, 97.2, 143.7, 180.0]))
def test_turning_all_longitudes_changes_nothing_over_the_date_line_either(
    rows: list[dict[str, Any]], turn: float
) -> None:
    def turned(lon_e7: int) -> int:
        return (lon_e7 + round(turn * 1e7) + 1_800_000_000) % 3_600_000_000 - 1_800_000_000

    here = named(rows)
    there = [row | {"lon_e7": turned(row["lon_e7"])} for row in here]
    before, after = judged(*here, terms=terms()), judged(*there, terms=terms(turn))
    for key, one in before.items():
        assert abs(one["probability_ppm"] - after[key]["probability_ppm"]) <= 4_000
        if one["verdict"] != after[key]["verdict"]:  # only where a point of the pattern lies on a line or a threshold
            assert abs(one["most_ppm"] - after[key]["most_ppm"]) <= 8_000


@settings(max_examples=25, deadline=None)
@given(
    SOME,
    st.sampled_from(
        [
            "outline:b/wide",
            "outline:b/small",
            "suspension:halt",
            "event:start/said",
            "member:opposition/hts",
            "rule:arms",
        ]
    ),
    st.booleans(),
)
def test_a_point_that_is_settled_never_widens_the_bounds(rows: list[dict[str, Any]], point: str, holds: bool) -> None:
    base = terms()
    reading = base.readings[0].model_copy(update={"settles": {}})
    settled = reading.model_copy(update={"id": "settled", "settles": {point: holds}})
    both = base.model_copy(update={"readings": [reading, settled]})
    found = judged(*named(rows), terms=both)
    for k in range(len(rows)):
        wide, narrow = found[str(k), reading.id], found[str(k), "settled"]
        if wide["rule"] == narrow["rule"] and "undetermined" in (wide["verdict"], narrow["verdict"]):
            assert narrow["least_ppm"] >= wide["least_ppm"] - 2
            assert narrow["most_ppm"] <= wide["most_ppm"] + 2


@settings(max_examples=25, deadline=None)
@given(SOME)
def test_what_is_excluded_in_all_worlds_is_never_a_violation(rows: list[dict[str, Any]]) -> None:
    excluded = [row | {"side_b": [ISIL]} for row in named(rows)]
    in_the_hole = [row | {"lat_e7": 330_000_000, "lon_e7": 360_000_000, "radius_m": 100} for row in named(rows)]
    for some in (excluded, in_the_hole):
        for one in judged(*some, terms=terms()).values():
            assert one["verdict"] != "violation"
            assert one["probability_ppm"] < parameters().ruled_out_below_ppm


@settings(max_examples=25, deadline=None)
@given(ROWS, st.integers(-3, 3), st.integers(-3, 3))
def test_a_more_precise_place_is_called_outside_only_with_the_reason_stated(
    row: dict[str, Any], up: int, right: int
) -> None:
    exact = row | {
        "incident": "exact",
        "lat_e7": row["lat_e7"] + up * 1_000_000,
        "lon_e7": row["lon_e7"] + right * 1_000_000,
        "radius_m": 100,
    }
    found = judged(row | {"incident": "vague"}, exact, terms=terms())
    for one in syria().readings:
        before, after = found["vague", one.id], found["exact", one.id]
        if before["verdict"] == "violation" and after["verdict"] == "outside":
            assert {"outside_zone", "taken_out"} & {each.code for each in read_reasons(after["reasons"])}


@settings(max_examples=20, deadline=None)
@given(ROWS)
def test_a_place_lies_between_the_least_and_the_greatest_of_its_parts(row: dict[str, Any]) -> None:
    """The parts of a doubt of 25 km are exact places on the disk that it covers."""
    vague = row | {"incident": "vague", "radius_m": 25_000}
    steps = range(-4, 5)
    parts = [
        row
        | {
            "incident": f"{i}/{j}",
            "radius_m": 1,
            "lat_e7": row["lat_e7"] + i * 940_000,
            "lon_e7": row["lon_e7"] + j * 1_130_000,
        }
        for i in steps
        for j in steps
    ]
    out = judge(frame(vague, *parts), terms(), None, actors(), kinds(), parameters()).verdicts()
    for reading in out["reading"].unique().to_list():
        # One rule at a time may be the likeliest, so what is compared is the greatest over the rules for each part.
        each = out.filter(pl.col("reading") == reading)
        whole = each.filter(incident="vague")["probability_ppm"].item()
        others = each.filter(pl.col("incident") != "vague")["probability_ppm"]
        least, most = others.min(), others.max()
        assert isinstance(least, int)
        assert isinstance(most, int)
        assert least - 20_000 <= whole <= most + 2


@pytest.mark.parametrize("parts", [1, 3])
def test_the_answer_is_the_same_however_the_pass_is_spread(parts: int) -> None:
    rows = frame(*named([incident("", GOVERNMENT, JAYSH, lat_e7=330_000_000 + k * 100_000) for k in range(40)]))

    def backwards(call: Any, numbers: Any) -> Any:
        return [call(number) for number in reversed(list(numbers))]

    one = judge(rows, terms(), None, actors(), kinds(), parameters())
    other = judge(rows, terms(), None, actors(), kinds(), parameters(), backwards)
    assert one.verdicts().equals(other.verdicts())


def test_reasons_asked_for_some_rows_are_those_of_all() -> None:
    rows = frame(*named([incident("", GOVERNMENT, JAYSH, lat_e7=330_000_000 + k * 300_000) for k in range(12)]))
    found = judge(rows, terms(), None, actors(), kinds(), parameters())
    whole = found.explained()
    wanted = pl.Series([7, 2, 20]).to_numpy()
    assert found.explained(wanted).equals(whole[wanted])
