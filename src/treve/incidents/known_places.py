"""Places that the centre's own reports know: whoever gave a name and coordinates has said where the name is.

A gazetteer of the world holds a small part of a country's villages; the reports of its monitors and datasets hold those
where something happened. They are looked for like any other place by articles and by tables without coordinates.
What reports disagree about is left out: a name whose points lie further apart than a town is wide is no evidence.
"""

from collections.abc import Iterable

from treve.base.place import RADIUS_M, distance_m
from treve.incidents.gather import Arrived
from treve.names.countries import code_of
from treve.names.fold import name_key
from treve.names.listed import Listed, PlaceKind
from treve.names.place_words import bare
from treve.names.places import Places

_APART_M = 10_000


def known_places(arrived: Iterable[Arrived], places: Places) -> tuple[Listed, ...]:
    """Return the places that reports give a name and a point for, by id.

    The answer depends on the set of reports. A report that is only near what it names counts where no other names it,
    and the place is as wide as that. The country must be known. Cost: about 1 us a report, and 100 us a distinct name.
    """
    points: dict[tuple[str, str, str], set[tuple[int, int]]] = {}
    near: dict[tuple[str, str, str], set[tuple[int, int]]] = {}
    names: dict[tuple[str, str | None, str | None], tuple[str, str, str] | None] = {}
    for one in arrived:
        place = one.report.place
        if place.lat_e7 is None or place.lon_e7 is None or not place.name:
            continue
        if place.precision not in ("exact", "settlement", "near"):
            continue
        asked = (place.name, place.adm1, place.country)
        if asked not in names:
            names[asked] = _named(*asked, places)
        key = names[asked]
        if key is not None:
            (near if place.precision == "near" else points).setdefault(key, set()).add((place.lat_e7, place.lon_e7))
    found = []
    for (country, adm1, name), spots in sorted((near | points).items()):
        middle = sorted(spots)[len(spots) // 2]
        apart = max(round(distance_m(*middle, *spot)) for spot in spots)
        if apart <= _APART_M:
            called = tuple(each.strip() for each in name.split("/") if name_key(each))
            known = f"reports:{country}:{adm1}:{name_key(name)}"
            is_near = (country, adm1, name) not in points
            kind: PlaceKind = "feature" if is_near else "settlement"
            radius = max(RADIUS_M["near" if is_near else "settlement"], apart)
            found.append(Listed(known, called, country, adm1, *middle, 0, kind, radius))
    return tuple(found)


def _named(name: str, adm1: str | None, country: str | None, places: Places) -> tuple[str, str, str] | None:
    """Return the country, the province and the plain name under which reports are put together."""
    plain = bare(name) or name
    if not name_key(plain):
        return None
    within = places.find(adm1) if adm1 else None
    code = (within.within or within.id) if within is not None else code_of(country or "")
    if code is None:
        known = places.find(country) if country else None
        code = (known.within or known.id) if known is not None else None
    return (code, within.id if within is not None and within.within else "", plain) if code is not None else None
