"""Whether a point holds under a reading: settled, or open with a chance.

The answer is a `Point`: a chance in parts per million, whether the matter is open, and the name and clause of the
point, for the reasons.
"""

from collections.abc import Sequence
from typing import NamedTuple

from treve.base.doubt import PPM
from treve.terms.model import Reading, Standing


class Weights(NamedTuple):
    """How likely a point that nobody settled is reckoned to hold; parts per million."""

    claimed_ppm: int = 700_000
    contested_ppm: int = 500_000


class Point(NamedTuple):
    """Whether something holds under a reading. `open` means that it may go either way, whatever the chance."""

    name: str
    chance_ppm: int
    open: bool
    standing: Standing
    clause: str


def weigh(name: str, standing: Standing, clause: str, reading: Reading, weights: Weights) -> Point:
    """Return a point as the reading settles it, or open with the weight of its standing.

    A reading's word goes before the standing: "agreed" by all but this reader is still denied in its eyes.
    """
    if name in reading.settles:
        return Point(name, PPM if reading.settles[name] else 0, False, standing, clause)
    if standing == "agreed":
        return Point(name, PPM, False, standing, clause)
    chance = weights.claimed_ppm if standing == "claimed" else weights.contested_ppm
    return Point(name, chance, True, standing, clause)


def weigh_set(members: Sequence[tuple[str, Standing, str]], reading: Reading, weights: Weights) -> tuple[Point, ...]:
    """Return the points of a set, of which exactly one holds; their chances add up to a whole.

    * A member that the reading settles as true holds, and no other does.
    * Those that it settles as false do not hold; what follows is asked of the rest.
    * A single one that is left holds.
    * One that is agreed holds where all others are only claimed: nobody denies it.
    * Else the chance is shared evenly among the rest, and each of them is open.

    A set of one member is no choice: it is weighed by its own standing, and where that is not agreed, nothing may hold.
    If a reading settles all as false, nothing holds.

    Args:
        members: name, standing and clause of each.
        reading: what may settle them.
        weights: for a set of one.
    """
    if len(members) == 1:
        return (weigh(*members[0], reading, weights),)
    left = [name for name, _, _ in members if reading.settles.get(name) is not False]
    true = [name for name in left if reading.settles.get(name)]
    standing = {name: standing for name, standing, _ in members}
    agreed = [name for name in left if standing[name] == "agreed"]
    if true:
        sure = true[:1]
    elif len(left) == 1:
        sure = left
    elif len(agreed) == 1 and all(standing[name] == "claimed" for name in left if name not in agreed):
        sure = agreed
    else:
        sure = []
    chances = dict.fromkeys(sure, PPM) if sure else _evenly(left)
    is_open = not sure and len(left) > 1
    return tuple(
        Point(name, chances.get(name, 0), is_open and name in chances, standing, clause)
        for name, standing, clause in members
    )


def _evenly(names: Sequence[str]) -> dict[str, int]:
    """Return a whole shared among names; what cannot be shared goes to the first."""
    if not names:
        return {}
    share, rest = divmod(PPM, len(names))
    return {name: share + (rest if k == 0 else 0) for k, name in enumerate(names)}
