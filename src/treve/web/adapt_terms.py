"""A view of the centre to the pages of agreements: the clauses, what hangs on each, and what happened under it."""

from collections.abc import Mapping
from typing import Any

import polars as pl

from treve.node.view import View
from treve.terms.course import course
from treve.terms.differ import differences
from treve.terms.hang import chapters
from treve.terms.model import Terms
from treve.terms.scope import version_order
from treve.web.model_terms import Law

NEWEST = 3
"""So many of the latest incidents are named under each clause; the list has them all."""

COUNTED = ("violation", "undetermined", "not_covered", "outside")


def versions_of(view: View, agreement: str) -> tuple[Terms, ...]:
    """Return the versions of an agreement that the audience sees, oldest first."""
    mine = [one for one in view.agreements if one.agreement == agreement]
    return tuple(sorted(mine, key=lambda one: (version_order(one.version), one.version)))


def chosen(view: View, agreement: str, version: str = "") -> Terms | None:
    """Return one version of an agreement, the newest if none is named; `None` where there is none."""
    mine = versions_of(view, agreement)
    return next((one for one in reversed(mine) if version in ("", one.version)), None)


def law_of(view: View, rows: pl.DataFrame, agreement: str, version: str = "") -> Law | None:
    """Return a version of an agreement with what happened under its clauses; `None` where there is none.

    Args:
        view: what the audience may see.
        rows: those of the list, by start.
        agreement: its id.
        version: which; the newest if none is named.

    Cost: one pass over its findings, and the course of each reading.
    """
    terms = chosen(view, agreement, version)
    if terms is None:
        return None
    every = versions_of(view, agreement)
    before = _before(terms, every)
    counts, newest = _happened(view, rows, terms)
    return Law(
        terms=terms,
        versions=tuple(one.version for one in every),
        chapters=chapters(terms),
        counts=counts,
        newest=newest,
        courses={one.id: tuple(course(terms, one)) for one in terms.readings},
        before=before.version if before else "",
        changes=tuple(differences(before, terms)) if before else (),
    )


def _before(terms: Terms, every: tuple[Terms, ...]) -> Terms | None:
    """Return the version with which this one is compared: that which it amends, else the one before it."""
    amended = next((one for one in every if one.version == terms.amends and one.version != terms.version), None)
    at = next(at for at, one in enumerate(every) if one.version == terms.version)
    return amended or (every[at - 1] if at else None)


def _happened(
    view: View, rows: pl.DataFrame, terms: Terms
) -> tuple[Mapping[str, Mapping[str, Mapping[str, int]]], Mapping[str, tuple[Mapping[str, Any], ...]]]:
    """Return how many findings each clause decided, by reading and verdict, and the latest incidents among them.

    What lies outside the agreement is counted under the clause that says so, and is no news of it.
    """
    mine = view.findings.filter((pl.col("agreement") == terms.agreement) & (pl.col("version") == terms.version))
    counts: dict[str, dict[str, dict[str, int]]] = {}
    for clause, reading, verdict, n in mine.group_by("clause", "reading", "verdict").len().sort(pl.all()).iter_rows():
        counts.setdefault(clause or "", {}).setdefault(reading, {})[verdict] = n
    told = mine.filter(pl.col("verdict") != "outside").select("incident", "clause").unique()
    latest = (
        rows.select(
            "incident", "start_s", "kind", "place_name", "adm2", "adm1", "country", "earliest", "latest", "class:"
        )
        .join(told, on="incident", how="inner")
        .sort("start_s", "incident", descending=[True, False], nulls_last=True)
        .group_by("clause", maintain_order=True)
        .head(NEWEST)
    )
    newest: dict[str, list[Mapping[str, Any]]] = {}
    for row in latest.iter_rows(named=True):
        newest.setdefault(row["clause"] or "", []).append(row)
    return counts, {clause: tuple(found) for clause, found in newest.items()}
