"""What follows from the terms alone, worked out once for each that is at hand.

Outlines of zones and clocks of rules hang on no incident. Over many they are a trifle; where one report wants its
findings at once, they are most of the work. Terms never change once read, so that they are told apart by being the
same object, and what is kept is what would be worked out again.
"""

from collections.abc import Sequence
from functools import lru_cache

from treve.findings.plans import drawn_of
from treve.findings.when import Clock, clock_of
from treve.terms.model import Reading, Terms
from treve.terms.scope import Weights
from treve.terms.shapes import Outline


class _This:
    """Terms and readings as they are, compared by being the same."""

    def __init__(self, terms: Terms, readings: Sequence[Reading]) -> None:
        self.terms, self.readings = terms, tuple(readings)
        self._key = (id(terms), *map(id, self.readings))

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _This) and self._key == other._key


@lru_cache(maxsize=32)
def _drawn(this: _This) -> dict[str, list[Outline]]:
    return drawn_of(this.terms)


@lru_cache(maxsize=32)
def _clocks(this: _This, weights: Weights) -> list[list[Clock]]:
    terms = this.terms
    return [[clock_of(terms, rule, one, weights) for rule in (*terms.rules, None)] for one in this.readings]


def drawn_once(terms: Terms) -> dict[str, list[Outline]]:
    """Return the outlines of every zone that a rule or an exclusion names; not to be written to."""
    return _drawn(_This(terms, ()))


def clocks_once(terms: Terms, readings: Sequence[Reading], weights: Weights) -> list[list[Clock]]:
    """Return by reading when each rule holds, and last when the agreement does; not to be written to."""
    return _clocks(_This(terms, readings), weights)
