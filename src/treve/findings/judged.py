"""Verdicts as columns, and their reasons for those rows that somebody looks at.

`Judged.verdicts` is small: codes and numbers. `Judged.explained` adds the reasons and the open points, written from the
same tables and numbers that decided, for some rows or all.
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.findings.acts import Acts
from treve.findings.combat import Combat
from treve.findings.distinct import distinct_of
from treve.findings.kernel import DIGIT, GROUND_NAMES, UNKNOWNS, VERDICTS, Answers
from treve.findings.parameters import Parameters
from treve.findings.place import Map
from treve.findings.plans import Spans
from treve.findings.rows import STRINGS
from treve.findings.sided import Questions
from treve.findings.when import Clock
from treve.findings.why import Writer
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Reading, Terms

APART = "\x1f"

GROUNDS = (*GROUND_NAMES, *UNKNOWNS)
"""Every ground, in the order of the kernel's numbers."""

SCHEMA: dict[str, Any] = {
    "incident": pl.String(),
    "agreement": pl.String(),
    "version": pl.String(),
    "reading": pl.String(),
    "clause": pl.String(),  # the one that decides
    "rule": pl.String(),  # the one that was most likely broken, or that was looked at
    "verdict": pl.String(),  # violation, not_covered, outside, undetermined
    "ground": pl.String(),
    "probability_ppm": pl.Int64(),  # of a violation
    "least_ppm": pl.Int64(),  # the same with every open point of the terms against it
    "most_ppm": pl.Int64(),  # and for it
    "standing": pl.String(),  # computed
    "reasons": pl.String(),  # JSON, see reasons.read_reasons
    "would_settle": STRINGS,  # codes, what matters most first; see words
    "open_points": STRINGS,  # names of points on which the answer turns
}
"""The columns of explained findings."""

EXPLAINED = ("reasons", "open_points")
"""Those that are written on demand."""


class Tables(NamedTuple):
    """Everything that decided: incidents in the order of their ids, questions answered, and the answers."""

    rows: pl.DataFrame
    terms: Terms
    readings: Sequence[Reading]
    actors: Actors
    kinds: Kinds
    parameters: Parameters
    answers: Answers
    clocks: list[list[Clock]]
    spans: Spans
    span: NDArray[np.int64]
    map: Map
    acts: Acts
    act: NDArray[np.int64]
    combat: Combat
    questions: Questions
    question: NDArray[np.int64]
    events: NDArray[np.int64]
    radius_m: NDArray[np.float64]
    standing: NDArray[np.float64]


class Judged:
    """The findings of n incidents under r readings; finding n * r + k is of incident n under reading k."""

    def __init__(self, tables: Tables) -> None:
        """Keep what decided."""
        self.tables = tables

    def __len__(self) -> int:
        return len(self.tables.rows) * len(self.tables.readings)

    @cached_property
    def writer(self) -> Writer:
        """What writes reasons; made when the first are asked for."""
        return Writer(self.tables)

    def verdicts(self, wanted: NDArray[np.int64] | None = None) -> pl.DataFrame:
        """Return findings without reasons and open points, sorted by incident, then in the order of the readings.

        Words that repeat are enumerations. `wanted`: numbers of findings; all if `None`.
        """
        t = self.tables
        readings = len(t.readings)
        numbers = np.arange(len(self), dtype=np.int64) if wanted is None else wanted
        row, r = (numbers // readings, numbers % readings) if readings else (numbers, numbers)
        answers = t.answers
        ppm = {
            name: np.clip(np.rint(answers.numbers[r, row, k] * PPM), 0, PPM).astype(np.int64)
            for k, name in enumerate(("probability_ppm", "least_ppm", "most_ppm"))
        }
        codes, settle = np.unique(answers.settle[r, row], return_inverse=True)
        lists = pl.Series([settles(code) for code in codes.tolist()], dtype=STRINGS)
        return pl.DataFrame(
            {
                "incident": t.rows["incident"] if readings == 1 and wanted is None else t.rows["incident"][row],
                "agreement": _coded(np.zeros(len(numbers), dtype=np.int64), [t.terms.agreement]),
                "version": _coded(np.zeros(len(numbers), dtype=np.int64), [t.terms.version]),
                "reading": _coded(r, [one.id for one in t.readings]),
                "clause": self._clauses(row, r),
                "rule": _coded(answers.rule[r, row], [rule.id for rule in t.terms.rules]),
                "verdict": _coded(answers.verdict[r, row], VERDICTS),
                "ground": _coded(answers.ground[r, row], GROUNDS),
                **ppm,
                "standing": _coded(np.zeros(len(numbers), dtype=np.int64), ["computed"]),
                "would_settle": lists.gather(settle.reshape(-1)),
            }
        )

    def explained(self, wanted: NDArray[np.int64] | None = None) -> pl.DataFrame:
        """Return findings with everything that `SCHEMA` names; `wanted` as for `verdicts`."""
        readings = len(self.tables.readings)
        numbers = np.arange(len(self), dtype=np.int64) if wanted is None else wanted
        reasons, points = [], []
        for number in numbers.tolist():
            written, turning = self.writer.explain(number // readings, number % readings)
            reasons.append(written)
            points.append(APART.join(turning))
        listed = pl.when(pl.col("open_points") == "").then(pl.lit([], dtype=STRINGS))
        columns = {"reasons": pl.Series(reasons, dtype=pl.String), "open_points": pl.Series(points, dtype=pl.String)}
        return (
            self.verdicts(wanted)
            .hstack(pl.DataFrame(columns))
            .select(
                (listed.otherwise(pl.col(name).str.split(APART)) if name == "open_points" else pl.col(name))
                .cast(kind)
                .alias(name)
                for name, kind in SCHEMA.items()
            )
        )

    def _clauses(self, row: NDArray[np.int64], r: NDArray[np.int64]) -> pl.Series:
        """Return the clause that decides each; asked once for whatever decides alike."""
        t = self.tables
        keys = (
            r,
            t.answers.rule[r, row],
            t.answers.ground[r, row],
            t.span[row],
            np.where(t.answers.ground[r, row] == 0, t.question[row], -1),
        )
        distinct, which = distinct_of(*keys)
        names = [self.writer.clause(*key) for key in zip(*(column[distinct].tolist() for column in keys), strict=True)]
        every = sorted(set(names))
        return _coded(np.array([every.index(name) for name in names], dtype=np.int64)[which], every)


def settles(code: int) -> list[str]:
    """Return what would settle a matter, out of the number in which it travels."""
    found = []
    while code:
        code, digit = divmod(code, DIGIT)
        found.append(UNKNOWNS[digit - 1])
    return found


def _coded(codes: NDArray[Any], names: Sequence[str]) -> pl.Series:
    """Return numbers as the words that they stand for."""
    return _words(tuple(names))[codes]


@lru_cache(maxsize=256)
def _words(names: tuple[str, ...]) -> pl.Series:
    return pl.Series(names, dtype=pl.Enum(list(names)))
