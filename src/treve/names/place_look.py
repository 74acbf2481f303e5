"""One name looked up in one context: areas and towns that bear it, weighed against each other, as the words mean."""

from collections.abc import Callable, Iterator, Sequence

from treve.names.countries import code_of, english
from treve.names.fold import fold
from treve.names.listed import Listed
from treve.names.place_index import PlaceIndex
from treve.names.place_mention import PlaceContext, PlaceFound
from treve.names.place_weigh import nearest, town_weight
from treve.names.place_where import Lies, best, heard, of_area, of_listed
from treve.names.place_words import Meant
from treve.names.places import Place, Places

ABROAD = 3
"""Rank of a large town that is known beyond its country, behind those of the countries that a text is about."""

_POINT_M = 60_000


class Lookup:
    """The look-up of names in a context."""

    def __init__(
        self,
        places: Places,
        indexes: Sequence[tuple[int, PlaceIndex]],
        large: Callable[[], PlaceIndex] | None,
        context: PlaceContext,
        adm1_of: Callable[[Listed], str | None],
        *,
        strictly: bool,
    ) -> None:
        """Take in what to look in.

        Args:
            places: provinces and countries.
            indexes: the countries that count, each with its rank.
            large: the large towns of the world, if they may be meant.
            context: the countries that are named, the province, the other places.
            adm1_of: the register's province of a listed place.
            strictly: the province is that of the name itself, so that a namesake outside it is none.
        """
        self._places, self._indexes, self._large, self._adm1_of = places, indexes, large, adm1_of
        self._named, self._strictly = context.countries, strictly
        self._province = self._area_of(context.adm1)
        self._points = [
            (each.where.lat_e7, each.where.lon_e7)
            for each in context.others
            if each.where.lat_e7 is not None and each.where.lon_e7 is not None and (each.where.radius_m or 0) < _POINT_M
        ]

    def knows(self, name: str, *, loosely: bool = False) -> bool:
        """Return whether anything bears the name at all; cheap, so that the words around it need not be read if not."""
        if loosely:
            return bool(self._named) and any(index.loose(name) for _, index in self._indexes)
        if self._places.find(name) is not None or any(index.exact(name) for _, index in self._indexes):
            return True
        return self._large is not None and bool(self._large().exact(name))

    def __call__(
        self,
        name: str,
        meant: Meant,
        words: str,
        *,
        loosely: bool = False,
        within: str | None = None,
        abroad: bool = False,
    ) -> tuple[PlaceFound, ...]:
        """Return the places that a name may mean under the words around it, best first.

        Args:
            name: as it is written.
            meant: what the words around make of it.
            words: the phrase as a whole, which the place keeps.
            loosely: other romanisations of the name instead of the name.
            within: the province it lies in.
            abroad: also the large towns of countries that nobody named.
        """
        inside = self._area_of(within) or self._province
        area = None if loosely else self._area(name, words, meant)
        is_country = area.level == "country" if area is not None else code_of(name) is not None
        towns: list[tuple[int, Lies]] = []
        if meant.extent == "town" or not is_country:
            for rank, place in self._candidates(name, loosely=loosely, abroad=abroad):
                adm1 = self._adm1_of(place)
                is_in = _is_in(place, adm1, inside) if inside is not None else None
                if is_in is False and (self._strictly or within):
                    continue
                weight = town_weight(
                    place.population,
                    rank=rank,
                    own_name=fold(place.names[0]) == fold(name),
                    in_adm1=is_in,
                    nearest_m=nearest(place.lat_e7, place.lon_e7, self._points),
                )
                towns.append((weight, of_listed(place, self._label(adm1), self._label(place.country))))
        weighed = _with_area(towns, of_area(area, self._label(area.within)) if area else None, meant)
        return tuple(PlaceFound(lies.id, heard(lies, meant, words), share) for share, lies in best(weighed))

    def _candidates(self, name: str, *, loosely: bool, abroad: bool) -> Iterator[tuple[int, Listed]]:
        """Go through the places that may bear a name, those of the countries that count first."""
        if loosely and not self._named:
            return  # where nobody knows the country, a name that is only like it proves nothing
        for rank, index in self._indexes:
            for place in index.loose(name) if loosely else index.exact(name):
                yield rank, place
        if not loosely and self._large is not None:
            for place in self._large().exact(name):
                known = any(place.id in index.by_id for _, index in self._indexes)
                if not known and (place.country in self._named or abroad):
                    yield ABROAD, place

    def _area(self, name: str, words: str, meant: Meant) -> Place | None:
        """Return the province or country of a name; "campagne de Damas" may be the name of one as a whole."""
        if meant.extent in ("countryside", "province") and (whole := self._places.find(words)):
            return whole
        return self._places.find(name) if meant.extent not in ("town", "site", "suburb") else None

    def _area_of(self, adm1: str | None) -> Place | None:
        if adm1 is None:
            return None
        return self._places.by_id.get(adm1) or self._places.find(adm1)

    def _label(self, place: str | None) -> str | None:
        known = self._places.by_id.get(place) if place else None
        if known is not None:
            return known.labels["en"]
        return english(place) if place else None


def _with_area(towns: list[tuple[int, Lies]], area: Lies | None, meant: Meant) -> list[tuple[int, Lies]]:
    """Weigh a province against the towns of its name: "Idlib" is mostly the town, "northern Idlib" is not."""
    if area is None or not (towns or meant.extent not in ("town", "site", "suburb")):
        return towns
    exact = meant.near or meant.away_m is not None
    if not towns or (meant.extent in ("province", "countryside") and not exact) or area.precision == "country":
        return [(1, area)]
    if exact or meant.extent != "place":
        return towns
    total = sum(weight for weight, _ in towns)
    share = 7 if meant.part not in (None, "c") else 3
    return [*((weight * (10 - share), town) for weight, town in towns), (max(total * share, 1), area)]


def covers(province: Place, place: Listed) -> bool:
    """Return whether a listed place lies in the circle of a province."""
    apart = nearest(place.lat_e7, place.lon_e7, [province.area[:2]])
    return apart is not None and apart <= province.area.radius_m


def _is_in(place: Listed, adm1: str | None, province: Place) -> bool:
    """Return whether a place lies in a province: by its code where the code is known, else by the circle."""
    if province.level == "country":
        return place.country == province.id
    return adm1 == province.id if adm1 is not None else covers(province, place)
