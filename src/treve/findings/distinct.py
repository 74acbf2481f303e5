"""Rows that are alike in some columns, each asked about once."""

from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.findings.rows import FEW

Ints = NDArray[np.int64]


class Distinct(NamedTuple):
    """Of n rows, m of them distinct: `first`, m, a row of each sort; `which`, n, the sort of each row.

    Sorts are in the order of their first rows.
    """

    first: Ints
    which: Ints


def distinct_of(*columns: pl.Series | NDArray[Any]) -> Distinct:
    """Return which rows are alike in all of the columns; nulls are alike.

    >>> distinct_of(np.array([7, 8, 7]), pl.Series(["a", None, "a"]))
    Distinct(first=array([0, 1]), which=array([0, 1, 0]))
    """
    if len(columns[0]) <= FEW:
        known: dict[tuple[Any, ...], int] = {}
        first: list[int] = []
        which = []
        for row, key in enumerate(
            zip(
                *(column.to_list() if isinstance(column, pl.Series) else column.tolist() for column in columns),
                strict=True,
            )
        ):
            if known.setdefault(key, len(known)) == len(first):
                first.append(row)
            which.append(known[key])
        return Distinct(np.array(first, dtype=np.int64), np.array(which, dtype=np.int64))
    frame = pl.DataFrame({str(k): column for k, column in enumerate(columns)})
    grouped = frame.with_row_index("row").group_by(frame.columns, maintain_order=True).agg("row")
    order, many = grouped["row"].explode().to_numpy().astype(np.int64), grouped["row"].list.len().to_numpy()
    sorts = np.empty(len(frame), dtype=np.int64)
    sorts[order] = np.repeat(np.arange(len(grouped), dtype=np.int64), many)
    return Distinct(order[np.cumsum(many) - many], sorts)
