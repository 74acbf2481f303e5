"""The places of some countries, found by name: as written, or else as another romanisation would write it."""

from collections.abc import Iterable

from treve.names.fold import name_key, raw_words
from treve.names.listed import Listed
from treve.names.place_words import wind
from treve.names.romanised import alike, shape

ROMANISED = frozenset(
    "AE AF AM AZ BD BG BH BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KR KW KZ LA LB LK LY MA MD MK MM MN MR "
    "MV NP OM PK PS QA RS RU SA SD SO SY TD TH TJ TM TN TR TW UA UZ XK YE".split()
)
"""Countries whose place names reach us through other letters, or whose letters changed (Turkey, Azerbaijan)."""

LONGEST = 6
"""Words of a name, its articles not counted, beyond which nobody writes it in running text."""


class PlaceIndex:
    """Places by name. Built once for a set of countries; about 40 us a name, which is 10 s for all the world's."""

    def __init__(self, places: Iterable[Listed], *, loosely: bool = True) -> None:
        """Lay the places out by their names.

        Args:
            places: what the index is to hold.
            loosely: whether other romanisations are to be found too, which is most of the cost.
        """
        self._exact: dict[str, dict[str, Listed]] = {}
        self._by_bones: dict[str, list[tuple[str, Listed]]] = {}
        self.by_id: dict[str, Listed] = {}
        for place in sorted(places):
            self.by_id[place.id] = place
            for name in place.names:
                if name != place.names[0] and (name[:1].islower() or (name.isupper() and len(name) < 5)):
                    continue  # a bare transliteration of the gazetteer ("alhdr"), or an airport's code ("PAR")
                key = name_key(name)
                if not key or place.id in self._exact.setdefault(key, {}):
                    continue
                self._exact[key][place.id] = place
                if loosely and place.country in ROMANISED and key.count(" ") < LONGEST:
                    bones = shape(name)[0]
                    if len(bones) > 1:
                        self._by_bones.setdefault(bones, []).append((name, place))

    def exact(self, name: str) -> list[Listed]:
        """Return the places that bear a name, case, accents and the Arabic article aside."""
        return list(self._exact.get(name_key(name), {}).values())

    def loose(self, name: str) -> list[Listed]:
        """Return the places that bear a name in some romanisation of it."""
        if any(wind(word) for word in raw_words(name)):
            return []  # "Western X" would be "Eastern X", but for a vowel
        bones = shape(name)[0]
        found = {place.id: place for each, place in self._by_bones.get(bones, ()) if alike(name, each)}
        return [found[key] for key in sorted(found)]
