"""What the pages of statements, persons and contradictions are made of, beside the book (model.py)."""

import datetime as dt
from typing import NamedTuple

from treve.entries.statement_review import StatementReview
from treve.release.marking import Marking


class ReviewSaying(NamedTuple):
    """What a review of a statement will be, before or after it is written.

    `text`: the words of the statement. `entry`: where it was written; `None` before, or where the body said the same
    before (`again`). `person` wrote it and `node` attests that. `marking`: to whom it is released.
    """

    review: StatementReview
    text: str
    person: str
    node: str
    marking: Marking
    on: dt.date
    entry: int | None = None
    again: bool = False
