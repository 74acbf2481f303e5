"""Numbers that carry their doubt: low, best, high, and parts per million.

Entries hold no floats. A probability or threshold is an integer of parts per million; a number of people has
three values, each of which may be unknown, and unknown is never zero.
"""

from typing import NamedTuple

PPM = 1_000_000


class Span(NamedTuple):
    """A count known within bounds; `None` is "not said"."""

    low: int | None = None
    best: int | None = None
    high: int | None = None

    @property
    def is_known(self) -> bool:
        """Return whether anything at all was said."""
        return self.low is not None or self.best is not None or self.high is not None


def ppm(share: float) -> int:
    """Return a share in [0, 1] as parts per million, rounded half to even.

    >>> ppm(0.25)
    250000
    """
    assert -1e-9 <= share <= 1 + 1e-9, share
    return min(PPM, max(0, round(share * PPM)))
