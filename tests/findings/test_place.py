from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from treve.findings.cover import UNASKED, patterns
from treve.findings.kernel import FLAG_NAMED, FLAG_VAGUE, NAMED_INSIDE, look, share_of
from treve.findings.place import map_of
from treve.findings.plans import EVER, Spans, drawn_of
from treve.terms.model import Exclusion, Geometry, Standing, Terms, Words, Zone

from .theatre import parameters, reading, syria

PATTERN = patterns(256)[0]


class Place(NamedTuple):
    lat: float | None
    lon: float | None
    radius_m: float | None


class Share(NamedTuple):
    """How much of n places lies where a rule holds."""

    within: NDArray[np.float64]
    mean: NDArray[np.float64]
    least: NDArray[np.float64]
    most: NDArray[np.float64]
    named: NDArray[np.bool_]
    vague: NDArray[np.bool_]


SQUARE = [(36.0, 34.0), (37.0, 34.0), (37.0, 35.0), (36.0, 35.0)]
EAST = [(36.5, 34.0), (37.0, 34.0), (37.0, 35.0), (36.5, 35.0)]


def zone(
    name: str, *rings: list[tuple[float, float]], whole_of: tuple[str, ...] = (), standing: str = "agreed"
) -> Zone:
    return Zone(
        id=name,
        definition=Words(en=name, fr=name),
        clause="area",
        whole_of=list(whole_of),
        geometries=[
            Geometry(by=str(k), standing=standing, precision_m=0, source="x", rings=[ring])  # type: ignore[arg-type]
            for k, ring in enumerate(rings)
        ],
    )


def terms(*zones: Zone) -> Terms:
    return syria().model_copy(update={"zones": list(zones)})


def places(*points: tuple[float | None, float | None, float | None]) -> list[Place]:
    return [Place(*point) for point in points]


def share(
    these: Terms, where: list[Place], *, without: str = "", standing: Standing = "agreed", named: bool = False
) -> Share:
    """Return the shares under a rule that holds in "z", outside the zone that an exclusion takes out."""
    out = Exclusion(
        id="out",
        zone=without or None,
        standing=standing,
        clause="area",
        summary=Words(en="out", fr="out"),
    )
    rule = syria().rules[0].model_copy(update={"within": ["z"], "exceptions": ["out"] if without else []})
    these = these.model_copy(update={"rules": [rule], "exclusions": [out]})
    spans = Spans((-EVER,), ((0, 0),))
    found = map_of(these, [reading("as-agreed")], spans, drawn_of(these), parameters().weights)
    names = np.full(len(found.names), NAMED_INSIDE if named else 0, dtype=np.int8)
    rows = []
    for place in where:
        count = len(found.every.first) - 1
        state = np.full(count, UNASKED, dtype=np.int8)
        bits = np.zeros((count, 4), dtype=np.uint64)
        known = place.lat is not None
        if place.lat is not None and place.lon is not None and place.radius_m is not None:
            at = (place.lat, place.lon, place.radius_m)
            look(0, *at, state, bits, found.zones, found.every, PATTERN)
        rows.append(share_of(0, known, names, state, bits, len(PATTERN), found.zones, 0.5))
    within, mean, least, most, flags = (np.array(column) for column in zip(*rows, strict=True))
    return Share(within, mean, least, most, (flags & FLAG_NAMED) > 0, (flags & FLAG_VAGUE) > 0)


def test_a_place_deep_inside_is_wholly_inside_and_one_far_off_not_at_all() -> None:
    found = share(terms(zone("z", SQUARE)), places((34.5, 36.5, 2_000), (30.0, 30.0, 2_000)))
    assert found.mean.tolist() == [1.0, 0.0]


def test_a_place_on_the_line_is_half_inside() -> None:
    assert share(terms(zone("z", SQUARE)), places((34.5, 37.0, 10_000))).mean[0] == pytest.approx(0.5, abs=0.02)


def test_a_zone_named_whole_makes_a_province_sufficient() -> None:
    found = share(terms(zone("z", whole_of=("Idlib",))), places((None, None, None)), named=True)
    assert (found.mean[0], found.least[0], bool(found.named[0])) == (1.0, 1.0, True)


def test_a_zone_that_nobody_drew_may_hold_any_other_place() -> None:
    found = share(terms(zone("z")), places((34.5, 36.5, 100)))
    assert (found.least[0], found.mean[0], found.most[0], bool(found.vague[0])) == (0.0, 0.5, 1.0, True)


def test_a_place_without_coordinates_may_lie_inside_an_outline() -> None:
    found = share(terms(zone("z", SQUARE)), places((None, None, None)))
    assert (found.least[0], found.most[0]) == (0.0, 1.0)


def test_what_turns_on_the_choice_between_competing_outlines_stays_open() -> None:
    west = (34.5, 36.25, 100.0)
    found = share(terms(zone("z", SQUARE, EAST, standing="claimed")), places(west))
    assert (found.least[0], found.mean[0], found.most[0]) == (0.0, 0.5, 1.0)


def test_an_excluded_part_is_taken_out_of_the_very_places_that_it_holds() -> None:
    these = terms(zone("z", SQUARE), zone("e", EAST))
    found = share(these, places((34.5, 36.5, 10_000)), without="e")
    assert found.mean[0] == pytest.approx(0.5, abs=0.02)
    assert found.within[0] == 1.0


@given(st.lists(st.tuples(st.floats(33.5, 35.5), st.floats(35.5, 37.5)), min_size=2, max_size=12), st.floats(1, 4e4))
def test_a_vaguer_place_lies_between_the_least_and_the_greatest_of_its_parts(
    spots: list[tuple[float, float]], radius: float
) -> None:
    """The whole place is laid out to points; its share is their mean, so it lies between theirs."""
    these = terms(zone("z", SQUARE), zone("e", EAST))
    vague = share(these, places((spots[0][0], spots[0][1], radius)), without="e", standing="contested")
    pattern = [(spots[0][0] + dy, spots[0][1] + dx) for dx in np.linspace(-1, 1, 9) for dy in np.linspace(-1, 1, 9)]
    parts = share(
        these, places(*((lat, lon, 0.0) for lat, lon in [spots[0], *pattern])), without="e", standing="contested"
    )
    assert parts.mean.min() - 1e-9 <= vague.mean[0] <= parts.mean.max() + 1e-9


@given(st.floats(33.0, 36.0), st.floats(35.0, 38.0), st.floats(0, 60_000))
def test_the_bounds_hold_the_share(lat: float, lon: float, radius: float) -> None:
    these = terms(zone("z", SQUARE, EAST, standing="draft"))
    found = share(these, places((lat, lon, radius)))
    assert 0 <= found.least[0] <= found.mean[0] <= found.most[0] <= 1


def test_nine_tenths_of_a_place_lie_within_its_radius_however_it_is_spread() -> None:
    for pattern in patterns(1_000):
        assert np.mean(np.hypot(pattern[:, 0], pattern[:, 1]) <= 1) == pytest.approx(0.9, abs=0.002)
        assert np.abs(pattern.mean(axis=0)).max() < 0.02


def test_an_even_place_ends_where_a_normal_one_has_its_tail() -> None:
    normal, even = patterns(256)
    assert np.hypot(*even[-1]) == pytest.approx(1 / np.sqrt(0.9), rel=0.01)
    assert np.hypot(*normal[-1]) > 1.5
