"""The queue of statements to look at, of what an audience sees."""

from typing import Any

import msgspec
import polars as pl

from treve.node.view import View
from treve.statements.queue import Question, queue, resting


def rows_of(frame: pl.DataFrame) -> list[dict[str, Any]]:
    """Return the rows of a frame of JSON."""
    return [msgspec.json.decode(text) for text in frame["row"]]


def questions(view: View) -> list[Question]:
    """Return the statements that are open, what would settle most first. Cost: about 20 us a statement."""
    told = view.told.filter(pl.col("start").is_not_null()).select("file_name", "start", "end")
    on = resting(rows_of(view.timeline), told.iter_rows(named=True), rows_of(view.contradictions))
    return queue(rows_of(view.statements), on)
