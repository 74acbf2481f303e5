"""The registers of a centre as its entries leave them.

A register is known by its name; the last text under a name stands. "actors" and "places" are the centre's, and
"actors/valdria" is what the theatre Valdria adds to them. "gazetteer" names the packaged places, and
"gazetteer/valdria" is a file of places of a person's own.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.records import Parameters, Register, from_groups
from treve.names import actors as actor_register
from treve.names import kinds as kind_register
from treve.names import places as place_register
from treve.names import topics as topic_register
from treve.names.actors import Actors
from treve.names.agencies import NO_AGENCIES, Agencies, read_agencies
from treve.names.gazetteer import Gazetteer
from treve.names.kinds import Kinds
from treve.names.listed import Listed
from treve.names.offices import NOBODY, Offices, read_offices
from treve.names.places import Places
from treve.names.read_gazetteer import NO_PACKAGE, Packaged, read_packaged, read_places
from treve.names.topics import NO_TOPICS, Topics
from treve.node.centre import Centre
from treve.node.gazetteer import PackagedPlaces
from treve.node.last_texts import last_texts
from treve.node.sight import Sight, seen_entries
from treve.release import defaults as default_markings
from treve.release.defaults import NO_DEFAULTS, Defaults


class Registers(NamedTuple):
    """Actors, kinds of act, areas, office-holders and the gazetteer, as they stand.

    The gazetteer opens its data when a name is first looked up; `packaged` tells then what was odd about them.
    """

    actors: Actors
    kinds: Kinds
    places: Places
    offices: Offices
    gazetteer: Gazetteer
    packaged: PackagedPlaces
    agencies: Agencies = NO_AGENCIES


def registers_of(centre: Centre) -> Registers:
    """Return the registers of a centre."""
    return registers_from(texts_of(centre))


def seen_texts(centre: Centre, sight: Sight) -> dict[tuple[str, str], str]:
    """Return the texts of registers and parameters as an audience sees them, by kind and name, as its view has them."""
    if sight.sees_all and sight.until is None:
        return last_texts(centre)
    found: dict[tuple[str, str], str] = {}
    for entry in seen_entries(centre, sight, kinds=("register", "parameters")):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Register | Parameters):
                found[entry.kind, record.name] = record.text
    return found


def kinds_of(centre: Centre) -> Kinds:
    """Return the kinds of act of a centre alone, which is all that taking in needs."""
    texts = texts_of(centre)
    _require(texts, "kinds")
    return _kinds(texts["kinds"], "kinds.yaml")


def defaults_of(centre: Centre) -> Defaults:
    """Return the markings that entries get where nobody says another."""
    text = texts_of(centre).get("markings")
    return _defaults(text, "markings.yaml") if text is not None else NO_DEFAULTS


def texts_of(centre: Centre) -> dict[str, str]:
    """Return the text that stands under each name."""
    return {name: text for (_, name), text in last_texts(centre, ("register",)).items()}


def registers_from(texts: Mapping[str, str], file_names: Mapping[str, str] | None = None) -> Registers:
    """Return the registers that these texts make; theatres are added in the order of their names.

    Raises:
        Refused: a register is missing, cannot be read, or a theatre's contradicts the others.
    """
    _require(texts, "actors", "kinds", "places")
    called = {name: (file_names or {}).get(name, f"{name}.yaml") for name in texts}

    def more(name: str) -> tuple[tuple[str, str], ...]:
        return tuple((texts[each], called[each]) for each in sorted(texts) if each.startswith(f"{name}/"))

    of_places = (texts["places"], called["places"], more("places"))
    # A centre that was made before these two were entries proposes nobody, and finds places in its own files alone.
    of_offices = (texts["offices"], called["offices"], more("offices")) if "offices" in texts else None
    named = _named(texts["gazetteer"], called["gazetteer"]) if "gazetteer" in texts else NO_PACKAGE
    gazetteer, packaged = _gazetteer(of_places, of_offices, more("gazetteer"), named)
    return Registers(
        _actors(texts["actors"], called["actors"], more("actors")),
        _kinds(texts["kinds"], called["kinds"]),
        _places(*of_places),
        NOBODY if of_offices is None else _offices(*of_offices),
        gazetteer,
        packaged,
        _agencies(texts["agencies"], called["agencies"]) if "agencies" in texts else NO_AGENCIES,
    )


_Texts = tuple[str, str, tuple[tuple[str, str], ...]]
"""The text of a register, its name, and those that theatres add."""


@lru_cache(maxsize=4)
def _gazetteer(
    of_places: _Texts, of_offices: _Texts | None, files: tuple[tuple[str, str], ...], named: Packaged
) -> tuple[Gazetteer, PackagedPlaces]:
    """Return the gazetteer that these texts make.

    Its indexes take seconds, so audiences that have the same registers share it.
    """
    packaged = PackagedPlaces(named)
    offices = NOBODY if of_offices is None else _offices(*of_offices)
    made = Gazetteer(_places(*of_places), lambda: own_places(files), packaged, offices.metonyms, named.countries)
    return made, packaged


def _require(texts: Mapping[str, str], *names: str) -> None:
    missing = [name for name in names if name not in texts]
    if missing:
        remedy = "It was made by other software: make a centre with `treve init`."
        raise Refused(f"The centre has no register {', '.join(missing)}.", remedy=remedy)


@lru_cache(maxsize=8)
def _actors(text: str, name: str, more: tuple[tuple[str, str], ...]) -> Actors:
    found = actor_register.read(text, name)
    for each, each_name in more:
        found = found.with_more(each, each_name)
    return found


@lru_cache(maxsize=8)
def _places(text: str, name: str, more: tuple[tuple[str, str], ...]) -> Places:
    found = place_register.read(text, name)
    for each, each_name in more:
        found = found.with_more(each, each_name)
    return found


@lru_cache(maxsize=8)
def _offices(text: str, name: str, more: tuple[tuple[str, str], ...]) -> Offices:
    found = read_offices(text, name)
    for each, each_name in more:
        found = found.with_more(each, each_name)
    return found


@lru_cache(maxsize=4)
def _named(text: str, name: str) -> Packaged:
    return read_packaged(text, name)


@lru_cache(maxsize=4)
def own_places(files: tuple[tuple[str, str], ...]) -> tuple[Listed, ...]:
    """Return the places of a person's own files, each a text and its name.

    Raises:
        Refused: as for `read_places`; or two files say different things of one id.
    """
    found: dict[str, Listed] = {}
    for text, name in files:
        for place in read_places(text, name):
            if found.setdefault(place.id, place) != place:
                raise Refused(
                    f"The place {place.id!r} stands in another file too, and says something else there.",
                    where=name,
                    remedy="Keep it in one of the files, or give it an id of its own.",
                )
    return tuple(found[key] for key in sorted(found))


def topics_from(texts: Mapping[str, str]) -> Topics:
    """Return the topics that these texts make; a centre that was made before they were entries has none.

    Raises:
        Refused: they cannot be read, or a theatre's contradict the others.
    """
    more = tuple((texts[each], f"{each}.yaml") for each in sorted(texts) if each.startswith("topics/"))
    return _topics(texts.get("topics"), more)


@lru_cache(maxsize=8)
def _topics(text: str | None, more: tuple[tuple[str, str], ...]) -> Topics:
    found = topic_register.read(text) if text is not None else NO_TOPICS
    for each, name in more:
        found = found.with_more(each, name)
    return found


_defaults = lru_cache(maxsize=4)(default_markings.read)
_agencies = lru_cache(maxsize=4)(read_agencies)
_kinds = lru_cache(maxsize=4)(kind_register.read)
