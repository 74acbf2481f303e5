"""Whether an incident falls into the time in which an agreement is in force: the share of its interval that does."""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.findings.nearby import Floats
from treve.findings.parameters import Parameters
from treve.findings.rows import numbers
from treve.terms.model import Terms
from treve.terms.scope import force_interval


class InForce(NamedTuple):
    """For n incidents, the share in force, and whether any of it is.

    `before`: all of it lies before, `after`: after; `dated`: a date is known. An incident without a date may have
    been at any time.
    """

    share: Floats
    possible: NDArray[np.bool_]
    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    dated: NDArray[np.bool_]


def in_force(rows: pl.DataFrame, terms: Terms, parameters: Parameters) -> InForce:
    """Return how much of each interval lies in the agreement's; every second of an interval counts alike."""
    force = force_interval(terms)
    start, end = numbers(rows, "start_s"), numbers(rows, "end_s")
    dated = ~np.isnan(start)
    with np.errstate(invalid="ignore"):
        inside = np.minimum(end, force.end_s) - np.maximum(start, force.start_s)
        share = np.clip(inside / (end - start), 0.0, 1.0)
        before, after = end <= force.start_s, start >= force.end_s
    share = np.where(dated, share, parameters.unknown_time_ppm / PPM)
    return InForce(share, ~(before | after), before, after, dated)
