"""A place as a gazetteer lists it: its names, where it lies, how many people live there.

Its radius says how far from the listed point something may lie that is said to have happened there: a village is 2 km,
a city of millions is wider, and a bridge is small. A person who knows better writes `radius_m`.
"""

from typing import Literal, NamedTuple

from treve.base.place import RADIUS_M, PlacePrecision

PlaceKind = Literal[
    "settlement", "quarter", "camp", "hospital", "school", "bridge", "crossing", "airport", "base", "dam", "district",
    "feature",
]  # fmt: skip

_KINDS: dict[PlaceKind, tuple[PlacePrecision, int]] = {
    "settlement": ("settlement", 2_000),
    "quarter": ("settlement", 2_000),
    "camp": ("settlement", 2_000),
    "hospital": ("exact", 500),
    "school": ("exact", 500),
    "bridge": ("exact", 500),
    "crossing": ("exact", 1_000),
    "airport": ("settlement", 3_000),
    "base": ("settlement", 3_000),
    "dam": ("exact", 1_000),
    "district": ("district", 50_000),
    "feature": ("feature", 25_000),
}

_WIDER = ((2_000_000, 15_000), (500_000, 10_000), (100_000, 5_000), (50_000, 3_000))
"""Population from which a town is wider than a village, and its radius in metres. Chosen so that nine tenths of the
built-up area lie inside for the towns of Syria and Ukraine; said here because no source gives it."""


class Listed(NamedTuple):
    """One place of a gazetteer: `adm1` is the code of its province as the gazetteer writes it, `names` all it bears."""

    id: str
    names: tuple[str, ...]
    country: str
    adm1: str
    lat_e7: int
    lon_e7: int
    population: int
    kind: PlaceKind = "settlement"
    radius_m: int | None = None

    @property
    def precision(self) -> PlacePrecision:
        """How precisely something is known that is said to have happened here."""
        return _KINDS[self.kind][0]

    @property
    def radius(self) -> int:
        """Metres around the listed point within which it may have happened.

        >>> Listed("geonames:1", ("Alep",), "SY", "09", 362000000, 371600000, 1_600_000).radius
        10000
        """
        if self.radius_m is not None:
            return self.radius_m
        if self.kind == "settlement":
            for least, radius in _WIDER:
                if self.population >= least:
                    return radius
        return _KINDS[self.kind][1]


assert _KINDS["settlement"][1] == RADIUS_M["settlement"]
