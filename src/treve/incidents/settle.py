"""Of all that people decided of pairs, what can be obeyed at once.

The answer follows from the set of what was decided: what was said later goes first, and what contradicts it, be it by
way of third reports, is overruled and reported, never obeyed by halves.
"""

import polars as pl

from treve.base.joined import Joined

JUDGED: dict[str, pl.DataType] = {
    "left": pl.String(),
    "right": pl.String(),
    "same": pl.Boolean(),
    "part": pl.Boolean(),
    "at": pl.Int64(),
}
"""What people decided of pairs of reports: `same`, else kept apart; `part`: `left` sums up `right` among others, and is
kept apart from it. `at`: which was said later, of any two that contradict each other."""


def settled(judged: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return what can be obeyed of all that was decided, and what is overruled: two frames of `JUDGED`.

    What was said later goes first; of what was said at one time, the lower ids. Whatever then contradicts what stands
    already (two reports that are one by way of third ones, and kept apart) is overruled.
    """
    rows = judged.unique().sort("at", "left", "right", "same", "part", descending=[True, *[False] * 4])
    sets = Joined[str]()
    fits = [
        sets.join(left, right) if same else sets.part(left, right)
        for left, right, same in rows.select("left", "right", "same").iter_rows()
    ]
    kept = pl.Series(fits, dtype=pl.Boolean)
    return rows.filter(kept), rows.filter(~kept)
