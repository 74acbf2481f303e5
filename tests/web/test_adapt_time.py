import datetime as dt

import polars as pl

from treve.web.adapt_time import _last_day


def test_a_day_after_the_newest_entry_is_a_slip_and_not_the_last_day_of_the_data() -> None:
    days = pl.DataFrame({"first_day": [dt.date(2025, 5, 31), dt.date(2052, 3, 2), None]})
    assert _last_day(days, (), "2026-11-27") == dt.date(2025, 5, 31)
    assert _last_day(days, (), "") == dt.date(2052, 3, 2)
    assert _last_day(pl.DataFrame({"first_day": [None]}, schema={"first_day": pl.Date}), (), "2026-11-27") is None
