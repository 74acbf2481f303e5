"""Whether the kinds of act and the actors that an agreement names are in the registers.

An unknown kind is an error, for a rule would forbid nothing. An unknown actor is a doubt: a register may grow.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Any

from treve.terms.loose import Doubt, deep, ids, words
from treve.terms.tree import Path

Known = Callable[[str], bool] | Collection[str]
"""What is known of a register: its ids, or a function that tells. Ids allow a "did you mean"."""

_ACTORS = (
    (("parties", "members"), "actor"),
    (("parties", "accession"), "open_to"),
    (("guarantors",), "actor"),
    (("exclusions",), "actors"),
    (("zones", "reckoned"), "fighting_with"),
)
"""Where actors stand."""

_SIDES = (
    (("instruments", "signatures"), "who"),
    (("in_force", "renewals"), "by"),
    (("in_force", "suspensions"), "who"),
    (("commitments",), "by"),
    (("commitments",), "to"),
    (("bodies", "members"), "who"),
    (("bodies",), "reports_to"),
)
"""Where a party or a body may stand as well."""


def doubts(top: dict[str, Any], kinds: Known | None, actors: Known | None) -> Iterator[Doubt]:
    """Yield what the registers do not hold; `None` asks for no check."""
    if kinds is not None:
        yield from _kinds(top, kinds)
    if actors is not None:
        yield from _actors(top, actors)


def _holds(known: Known, name: str) -> bool:
    return known(name) if callable(known) else name in known


def _ids_of(known: Known) -> Collection[str]:
    return () if callable(known) else known


def _kinds(top: dict[str, Any], kinds: Known) -> Iterator[Doubt]:
    for part in ("rules", "exclusions"):
        for path, row in deep(top, part):
            for at, kind in words(row, "acts", path):
                if not _holds(kinds, kind):
                    remedy = "Take one of the register of kinds."
                    yield Doubt(at, f"There is no kind of act `{kind}`", remedy, word=kind, among=_ids_of(kinds))


def _actors(top: dict[str, Any], actors: Known) -> Iterator[Doubt]:
    own = ids(top, "parties") | ids(top, "bodies")
    named: list[tuple[Path, str]] = []
    for places, taken in ((_ACTORS, set[str]()), (_SIDES, own)):
        for keys, field in places:
            for path, row in deep(top, *keys):
                named += [found for found in words(row, field, path) if found[1] not in taken]
    for path, actor in named:
        if not _holds(actors, actor):
            yield Doubt(
                path,
                f"The register of actors does not know `{actor}`",
                "Add it there, or no report will ever be matched with it.",
                "doubt",
                word=actor,
                among=_ids_of(actors),
            )
