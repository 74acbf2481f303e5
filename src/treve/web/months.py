"""Months as headings: what has a day stands under its month, what spans more than one under its year, apart."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

SPAN_DAYS = 31
LONGER = "-00"


def month_of(row: Mapping[str, Any]) -> str:
    """Return the heading of a row by its `earliest` and `latest`: "2017-03", "2017-00" of what spans longer, or "".

    A year or a season under the name of its first month would say a precision that nobody gave.

    >>> month_of({"earliest": "2017-03-01", "latest": "2017-03-31"})
    '2017-03'
    >>> month_of({"earliest": "2016-01-01", "latest": "2016-12-31"})
    '2016-00'
    """
    first, last = row["earliest"], row["latest"]
    if first is None:
        return ""
    if last is None or last[:7] == first[:7]:
        return str(first[:7])
    wide = (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days >= SPAN_DAYS
    return f"{first[:4]}{LONGER}" if wide else str(first[:7])
