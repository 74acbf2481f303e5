"""What makes two reports of one incident one source, and how that stands in the frame of members."""

from typing import NamedTuple

import polars as pl

TIES: dict[str, pl.DataType] = {"copies": pl.String(), "copies_how": pl.String(), "copies_what": pl.String()}
"""Columns of `members`: another report of the incident with which this one is one source, why (origin, cites, words,
point, wrong, habit), and which origin, how many words, or in how many incidents."""

_RANKS = {"words": 0, "point": 1, "wrong": 3, "habit": 2, "cites": 4}


class Tie(NamedTuple):
    """Two rows that are one source: `how` is words, point, cites, habit or wrong; `what` says how many, or whom."""

    one: int
    other: int
    how: str
    what: str | None

    @property
    def rank(self) -> tuple[int, int]:
        """What is surest first: the same words, most of them first."""
        return _RANKS[self.how], -int(self.what) if self.how == "words" and self.what else 0
