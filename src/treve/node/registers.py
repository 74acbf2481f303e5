"""The registers of a centre as its entries leave them."""

from functools import lru_cache
from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.records import Register, from_groups
from treve.names import actors as actor_register
from treve.names import kinds as kind_register
from treve.names import places as place_register
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.names.places import Places
from treve.node.centre import Centre


class Registers(NamedTuple):
    """Actors, kinds of act and places, as they stand."""

    actors: Actors
    kinds: Kinds
    places: Places


def registers_of(centre: Centre) -> Registers:
    """Return the registers of a centre."""
    return registers_from(_texts(centre))


def kinds_of(centre: Centre) -> Kinds:
    """Return the kinds of act of a centre alone, which is all that taking in needs."""
    texts = _texts(centre)
    _require(texts, "kinds")
    return _kinds(texts["kinds"][-1])


def registers_from(texts: dict[str, list[str]]) -> Registers:
    """Return the registers that these texts make, in the order of their entries.

    The last text of a register stands; the theatres' own actors (`actors-more`) are added on top of it.

    Raises:
        Refused: a register is missing.
    """
    _require(texts, "actors", "kinds", "places")
    return Registers(
        _actors(texts["actors"][-1], tuple(texts.get("actors-more", ()))),
        _kinds(texts["kinds"][-1]),
        _places(texts["places"][-1]),
    )


def _texts(centre: Centre) -> dict[str, list[str]]:
    """The texts of each register, in the order of their entries."""
    texts: dict[str, list[str]] = {}
    for entry in centre.entries(kinds=("register",)):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Register):
                texts.setdefault(record.name, []).append(record.text)
    return texts


def _require(texts: dict[str, list[str]], *names: str) -> None:
    missing = [name for name in names if name not in texts]
    if missing:
        remedy = "It was made by other software: make a centre with `treve init`."
        raise Refused(f"The centre has no register {', '.join(missing)}.", remedy=remedy)


@lru_cache(maxsize=8)
def _actors(text: str, more: tuple[str, ...]) -> Actors:
    return _actors(text, more[:-1]).with_more(more[-1]) if more else actor_register.read(text)


_kinds = lru_cache(maxsize=4)(kind_register.read)
_places = lru_cache(maxsize=4)(place_register.read)
