"""Places by the names that texts and tables use: a packaged gazetteer, a centre's own files, and the register of areas.

What it answers is derived, and never replaces what a source wrote: candidates with weights, and a radius that holds the
doubt of the words. The places of a country are asked for once, when a text or table first needs them; whoever makes
the gazetteer hands in how (`load`), so that nothing here touches the disk.

Cost: a country's index takes about 40 us a name to build; a look-up some 20 us, a text about 20 us a word.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache

from treve.names.countries import code_of, countries_in
from treve.names.fold import fold, fold_area
from treve.names.listed import Listed
from treve.names.place_index import PlaceIndex
from treve.names.place_look import Lookup, covers
from treve.names.place_mention import PlaceContext, PlaceFound, PlaceMention
from treve.names.place_reading import read_text
from treve.names.place_words import Meant, around
from treve.names.places import Place, Places

Load = Callable[[str], Iterable[Listed]]
"""Country code -> its places; "" -> the large towns of the world."""

WORLD = ""
ANYWHERE = PlaceContext()
_MOST_COUNTRIES = 3
_LONGEST_NAME = 120
_MOST_WORDS = 12
"""A name of more is a sentence, which no gazetteer holds."""
_INSIDE = re.compile(r"\s*,\s*|\s+(?:in|dans|en)\s+|\s*\(\s*")
_BORDER = re.compile(r"\b(?:border|frontière|boundary|limite)\b|\s(?:of|de)\s", re.I)
_EITHER = re.compile(r"\s*/\s*")


def nothing(_country: str) -> Iterable[Listed]:
    """Load no places: a gazetteer of a centre's own files and areas alone."""
    return ()


@lru_cache(maxsize=4)
def _packaged(places: tuple[Listed, ...], *, loosely: bool) -> PlaceIndex:
    """Return the index of a package's places, for all gazetteers of a process: each state of a log has one."""
    return PlaceIndex(places, loosely=loosely)


class Gazetteer:
    """The places that a centre can find. It remembers what it looked up, and never changes its answers."""

    def __init__(
        self,
        places: Places,
        own: Callable[[], Iterable[Listed]] = tuple,
        load: Load = nothing,
        voices: Iterable[str] = (),
        only: Sequence[str] = (),
    ) -> None:
        """Take in the areas, a centre's own places, and how to load those of a country.

        Args:
            places: provinces and countries.
            own: the places of the centre's own files, asked for when the first name is looked up.
            load: how to get a country's packaged places.
            voices: names of towns that stand for a government ("Ankara"): a place only where the words say so.
            only: countries to load at most; empty for all that a text or theatre names.
        """
        self._places = places
        self._read_own = own
        self._load = load
        self._voices = frozenset(fold(each) for each in voices)
        self._only = frozenset(only)
        self._large_of: Callable[[], PlaceIndex] | None = None
        self._indexes: dict[str, PlaceIndex] = {}
        self._codes: dict[str, dict[str, str]] = {}
        self._area_names = {
            fold(name): place.id
            for place in places.by_id.values()
            for name in (*place.labels.values(), *place.also)
            if len(name) > 2
        }
        self._longest = max((len(name.split()) for name in self._area_names), default=0)
        self._find = lru_cache(maxsize=20_000)(self._find_anew)
        self._read = lru_cache(maxsize=8)(self._read_anew)

    def with_more(self, more: Callable[[], Iterable[Listed]]) -> "Gazetteer":
        """Return a gazetteer that also knows further places, asked for when the first name is looked up."""

        def own() -> Iterable[Listed]:
            return (*self._read_own(), *more())

        made = Gazetteer(self._places, own, self._load, self._voices, tuple(self._only))
        # The large towns of the world are the same, and their index takes seconds.
        made._large_of = lambda: self._large
        return made

    @cached_property
    def _own(self) -> dict[str, list[Listed]]:
        own: dict[str, list[Listed]] = {}
        for place in self._read_own():
            own.setdefault(place.country, []).append(place)
        return own

    @cached_property
    def _theatres(self) -> tuple[str, ...]:
        """The countries that the centre knows well: those with provinces, and those of its own files."""
        known = {place.within for place in self._places.by_id.values() if place.within} | set(self._own)
        return tuple(sorted(known))

    def find(self, name: str, context: PlaceContext = ANYWHERE) -> tuple[PlaceFound, ...]:
        """Return what a name on its own may mean, best first; empty where no gazetteer holds it.

        The whole of the name must be understood, its relation words included: "15 km south of X", "X countryside".
        "X, Y" and "X in Y" are X in the province or country Y.
        """
        return self._find(" ".join(name.split()), context)

    def mentions(self, text: str, start: int, end: int, language: str, context: PlaceContext) -> list[PlaceMention]:
        """Return the places that a text names within a span, by place, never overlapping.

        A name counts only where its capitals and the words around it speak for a place; see names/place_text.py. Spans
        are code points of the text. Asked again of the same text, it costs nothing.
        """
        return [each for each in self._read(text, language, context) if start <= each.start and each.end <= end]

    def country(self, name: str) -> str | None:
        """Return the code of a country by its name or code in French or English, `None` where it is not known."""
        place = self._places.find(name)
        if place is not None:
            return place.within or place.id
        return code_of(name)

    def context_of(self, text: str, language: str) -> PlaceContext:
        """Return which countries and province a text speaks of.

        A text that names no country is about those whose towns it names. Where it names none of them either, nobody
        knows which: then a centre's own places and the large towns of the world are weighed against each other.
        """
        words = fold(text).split()
        counts = countries_in(words)
        provinces: dict[str, int] = {}
        for place, times in self._areas_in(words):
            if place.level == "adm1":
                provinces[place.id] = provinces.get(place.id, 0) + times
            if place.within or place.id not in counts:
                country = place.within or place.id
                counts[country] = counts.get(country, 0) + times
        if not counts:
            for mention in self.mentions(text, 0, len(text), language, ANYWHERE):
                label = mention.candidates[0].where.country if mention.candidates else None
                code = self.country(label) if label else None
                if code is not None:
                    counts[code] = counts.get(code, 0) + 1
        ordered = sorted(counts, key=lambda each: (each not in self._theatres, -counts[each], each))
        only = next(iter(provinces)) if len(provinces) == 1 else None
        return PlaceContext(tuple(ordered), only)

    def _areas_in(self, words: list[str]) -> list[tuple[Place, int]]:
        """Return the areas that a text names and how often, the longest name first: "Rif Dimashq" is not Damascus."""
        counts: dict[str, int] = {}
        at = 0
        while at < len(words):
            for length in range(self._longest, 0, -1):
                place = self._area_names.get(" ".join(words[at : at + length]))
                if place is not None:
                    counts[place] = counts.get(place, 0) + 1
                    at += length - 1
                    break
            at += 1
        return [(self._places.by_id[place], times) for place, times in counts.items()]

    def _find_anew(self, name: str, context: PlaceContext) -> tuple[PlaceFound, ...]:
        if len(name) > _LONGEST_NAME or name.count(" ") > _MOST_WORDS:
            return ()
        if found := self._whole(name, context):
            return found
        ways = _EITHER.split(name) if "/" in name else []
        either = not _BORDER.search(name) and all(0 < len(way.split()) < 6 for way in ways)
        for way in ways if either else ():
            if found := self._whole(way, context):
                return found
        parts = [part.strip(" )") for part in _INSIDE.split(name)]
        if len(parts) > 1 and all(parts):
            area = self._places.find(parts[1])
            if area is not None:
                country = area.within or area.id
                rest = tuple(each for each in context.countries if each != country)
                inner = context._replace(
                    countries=(country, *rest), adm1=area.id if area.level == "adm1" else context.adm1
                )
                return self._whole(parts[0], inner)
            if len(parts) == 2 and name.endswith(")"):
                return self._whole(parts[0], context) or self._whole(parts[1], context)
        return ()

    def _whole(self, name: str, context: PlaceContext) -> tuple[PlaceFound, ...]:
        """Read a whole name: as it stands, else with the relation words at its ends taken off."""
        look = self._lookup(context, strictly=True)
        if found := look(name, Meant(0, len(name)), name):
            return found
        words = [(word.start(), word.end()) for word in re.finditer(r"[^\s]+", name)]
        for length in range(len(words), 0, -1):
            for first in range(len(words) - length + 1):
                start, end = words[first][0], words[first + length - 1][1]
                if name[start:end].lower().startswith(("l'", "d'", "l’", "d’")):
                    start += 2
                ways = [loosely for loosely in (False, True) if look.knows(name[start:end], loosely=loosely)]
                if not ways:
                    continue
                meant = around(name, start, end, 0, len(name))
                if (meant.start, meant.end) != (0, len(name)):
                    continue
                for loosely in ways:
                    if loosely and meant.extent == "site":
                        continue
                    if found := look(name[start:end], meant, name, loosely=loosely):
                        return found
        return ()

    def _read_anew(self, text: str, language: str, context: PlaceContext) -> tuple[PlaceMention, ...]:
        del language  # both languages' relation words are understood in either
        return tuple(read_text(text, self._lookup(context), self._voices))

    def _lookup(self, context: PlaceContext, *, strictly: bool = False) -> Lookup:
        """Return the look-up of a name in a context, for whoever reads the words around it.

        Args:
            context: the countries, the province, the other places.
            strictly: the province is that of the name itself, so that a namesake outside it is none.
        """
        countries = context.countries or self._theatres
        if not strictly:
            # A text on Syria that names Russia is not about the villages of Russia, only about its large towns.
            countries = tuple(each for each in countries if each in self._theatres) or countries[:_MOST_COUNTRIES]
        return Lookup(
            self._places,
            [(rank, self._index(each)) for rank, each in enumerate(countries)],
            (lambda: self._large) if not strictly or not context.countries else None,
            context,
            self._adm1_of,
            strictly=strictly,
        )

    @cached_property
    def _large(self) -> PlaceIndex:
        if self._large_of is not None:
            return self._large_of()
        return _packaged(() if self._only else tuple(self._load(WORLD)), loosely=False)

    def _index(self, country: str) -> PlaceIndex:
        if country not in self._indexes:
            packaged = self._load(country) if not self._only or country in self._only else ()
            # A place that a register gives without its country may be looked for in any.
            own = (*self._own.get(country, ()), *(self._own.get("", ()) if country else ()))
            kept = {place.id for place in own}  # a person's own row stands for the packaged one of the same id
            index = (
                PlaceIndex((*own, *(place for place in packaged if place.id not in kept)))
                if own
                else _packaged(tuple(packaged), loosely=True)
            )
            self._indexes[country] = index
            self._codes[country] = self._codes_of(country, index)
        return self._indexes[country]

    def _codes_of(self, country: str, index: PlaceIndex) -> dict[str, str]:
        """Return the register's province of each code of the gazetteer: that of the largest town of its name in it."""
        provinces = [place for place in self._places.by_id.values() if place.within == country]
        codes: dict[str, str] = {}
        for province in provinces:
            names = (*province.labels.values(), *province.also)
            inside = [place for name in names for place in index.exact(fold_area(name)) if covers(province, place)]
            if inside:
                codes[max(inside, key=lambda each: (each.population, each.id)).adm1] = province.id
        # A province without a town of its name has the code that is left over, if its circle holds every place of it.
        by_code: dict[str, list[Listed]] = {}
        for place in index.by_id.values():
            if place.adm1 and place.adm1 not in codes:
                by_code.setdefault(place.adm1, []).append(place)
        left = [province for province in provinces if province.id not in codes.values()]
        for code, places in sorted(by_code.items()):
            holding = [province for province in left if all(covers(province, place) for place in places)]
            if len(holding) == 1:
                codes[code] = holding[0].id
        return codes

    def _adm1_of(self, place: Listed) -> str | None:
        for each in (place.adm1, f"{place.country}-{place.adm1}"):
            if each in self._places.by_id:
                return each
        return self._codes.get(place.country, {}).get(place.adm1)
