"""Terms, readings and registers as keys of what follows from them.

They never change once read, and comparing them by what they say would cost more than most of what follows from them:
so they are told apart by being the same object. Whoever keeps something under such a key keeps them too, so that no
other object can come to stand in their place.
"""

from typing import Any


class Same:
    """Things as they are, compared by being the same."""

    def __init__(self, *things: object) -> None:
        self.things: tuple[Any, ...] = things
        self._key = tuple(map(id, things))

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self._key == other._key
