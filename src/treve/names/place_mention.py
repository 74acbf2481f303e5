"""A place as a text names it, and what it may be.

`gazetteer` finds them. A mention may mean several places: they are kept side by side with their weights, and nobody
chooses silently.
"""

from typing import NamedTuple

from treve.base.place import Where


class PlaceFound(NamedTuple):
    """One place that words may mean, with its share of the weight in parts per million among the candidates.

    `where` carries the doubt that belongs to the words: "near X" is wider than "X", "the province of X" is the whole.
    `place` is the gazetteer's own id ("geonames:170063", "X-VD-SE").
    """

    place: str
    where: Where
    weight_ppm: int


class PlaceMention(NamedTuple):
    """A span of a text that names a place, its relation word included ("près de X", "la campagne d'Alep").

    `candidates`: best first, weights summing to a million; empty where the words are surely a place ("the village of
    X") that no gazetteer holds.
    """

    start: int
    end: int
    words: str
    candidates: tuple[PlaceFound, ...]


class PlaceContext(NamedTuple):
    """What is known of where a text or a table speaks of, before one of its names is looked up.

    `countries`: ISO codes or a theatre's own ids, those that the text is most about first; empty where none is known.
    `adm1`: the province as the register's id or as a source wrote it. `others`: places found already, near which a
    namesake is likelier.
    """

    countries: tuple[str, ...] = ()
    adm1: str | None = None
    others: tuple[PlaceFound, ...] = ()
