"""Areas known by name: a province or country as reported becomes a middle and a radius that covers all of it.

A circle around an area holds more than the area, never less: it is honest for a report known only to the province, and
it is no boundary. What the register does not hold has no area, and no radius is guessed.

A place may also carry an outline and towns. They are drawn on maps, where no other map of the land exists, and nothing
is computed from them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple, cast

from treve.names.fold import fold_area
from treve.names.written import Written
from treve.names.written import read as read_yaml

Level = Literal["country", "adm1"]

_FIELDS = ("id", "level", "within", "en", "fr", "ar", "also", "middle", "radius_m", "outline", "towns")
_LANGUAGES = ("en", "fr", "ar")


class Area(NamedTuple):
    """A circle that covers an area: its middle in 1e-7 degree, its radius in metres."""

    lat_e7: int
    lon_e7: int
    radius_m: int


Ring = tuple[tuple[int, int], ...]
"""Corners (lon, lat) in 1e-7 degree, not closed."""


class Town(NamedTuple):
    """A name on the map, and where it stands, 1e-7 degree."""

    name: str
    lat_e7: int
    lon_e7: int


@dataclass(frozen=True)
class Place:
    """A country (ISO 3166-1) or a first-level province (ISO 3166-2) under its names."""

    id: str
    level: Level
    within: str | None
    labels: Mapping[str, str]
    also: tuple[str, ...]
    area: Area
    outline: tuple[Ring, ...] = ()
    towns: tuple[Town, ...] = ()


@dataclass(frozen=True)
class Places:
    """The register: places by id."""

    by_id: Mapping[str, Place]

    def find(self, name: str) -> Place | None:
        """Return the place of a name in any of its spellings, "Hamah Governorate" or "gouvernorat de Hama"."""
        return self._by_name.get(fold_area(name))

    def area(self, name: str) -> Area | None:
        """Return the circle that covers a province or country, `None` where the register does not hold it."""
        place = self.find(name)
        return place.area if place else None

    def label(self, place: str, lang: str) -> str:
        """Return what a place is called in a language, else in English."""
        labels = self.by_id[place].labels
        return labels.get(lang, labels["en"])

    def with_more(self, text: str, name: str = "places.yaml") -> "Places":
        """Return a register that also holds a theatre's own file.

        Raises:
            Refused: as for `read`; an id or name of this register is not given to another place.
        """
        return Places(_read_places(text, name, self.by_id))

    @cached_property
    def _by_name(self) -> dict[str, Place]:
        return {key: place for place in self.by_id.values() for key in _keys(place)}


def read(text: str, name: str = "places.yaml") -> Places:
    """Return the register that a file holds.

    Raises:
        Refused: an unknown field, an id or name of two places, a province without its country, coordinates or a
            radius out of range; with line and column.
    """
    return Places(_read_places(text, name, {}))


def _read_places(text: str, name: str, before: Mapping[str, Place]) -> dict[str, Place]:
    """Return the places by id, those of `before` included."""
    found = dict(before)
    owners = {key: place.id for place in found.values() for key in _keys(place)}
    for item in read_yaml(text, name).fields({"places"}, {"places"})["places"]:
        place = _place(item)
        if place.id in found:
            item.wrong(f"the place {place.id!r} is written twice", "Keep one of the two.")
        if place.within is not None and (place.within not in found or found[place.within].level != "country"):
            item.wrong(f"the country {place.within!r} does not stand above", "Write the country first.")
        for key in _keys(place):
            if owners.setdefault(key, place.id) != place.id:
                item.wrong(f"the name {key!r} is also that of {owners[key]}", "Keep it for one of the two.")
        found[place.id] = place
    return found


def _place(item: Written) -> Place:
    fields = item.fields(_FIELDS, {"id", "level", "en", "fr", "middle", "radius_m"})
    level = cast(Level, fields["level"].one_of(("country", "adm1")))
    if (level == "adm1") != ("within" in fields):
        item.wrong("a province has a country, and a country has none", "Write `within:` for level adm1 only.")
    middle = list(fields["middle"])
    if len(middle) != 2:
        fields["middle"].wrong("a middle has two numbers", "Write [latitude, longitude].")
    names = [fields[lang] for lang in _LANGUAGES if lang in fields] + list(fields.get("also", ()))
    for each in names:
        if not fold_area(each.text()):
            each.wrong(f"{each.text()!r} holds no word", "Write a name.")
    return Place(
        id=fields["id"].text(),
        level=level,
        within=fields["within"].text() if "within" in fields else None,
        labels={lang: fields[lang].text() for lang in _LANGUAGES if lang in fields},
        also=fields["also"].texts() if "also" in fields else (),
        area=Area(middle[0].degrees_e7(90), middle[1].degrees_e7(180), fields["radius_m"].whole(1, 20_000_000)),
        outline=tuple(_ring(each) for each in fields.get("outline", ())),
        towns=tuple(_town(each) for each in fields.get("towns", ())),
    )


def _ring(item: Written) -> Ring:
    corners = []
    for corner in item:
        pair = list(corner)
        if len(pair) != 2:
            corner.wrong("a corner has two numbers", "Write [longitude, latitude].")
        corners.append((pair[0].degrees_e7(180), pair[1].degrees_e7(90)))
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners.pop()
    if len(set(corners)) < 3:
        item.wrong("an outline has three corners at least", "Write the corners in the order of a walk around it.")
    return tuple(corners)


def _town(item: Written) -> Town:
    fields = item.fields({"name", "at"}, {"name", "at"})
    at = list(fields["at"])
    if len(at) != 2:
        fields["at"].wrong("a town has two numbers", "Write [latitude, longitude].")
    return Town(fields["name"].text(), at[0].degrees_e7(90), at[1].degrees_e7(180))


def _keys(place: Place) -> set[str]:
    """Return every spelling of a place's name as it is compared."""
    return {fold_area(name) for name in (*place.labels.values(), *place.also)}
