"""An annex that travels under a marking of its own: what it cites is there, and what the agreement is with it.

Whoever may not see the annex judges by the agreement without it. So the agreement must be whole by itself, and an annex
may cite the agreement and itself, never another annex.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from treve.base.errors import Refused
from treve.terms import circles, drawn, plausible, registers, sense, settled, timed, weapons
from treve.terms.loose import Doubt, rows
from treve.terms.model import Annex, Terms
from treve.terms.registers import Known

LISTS = ("instruments", "clauses", "exclusions", "zones", "rules", "events", "commitments", "bodies")
"""What an annex adds to."""


def whole(terms: Terms, annexes: Sequence[Annex]) -> Terms:
    """Return an agreement with its annexes laid over it, in the order of their names.

    Args:
        terms: one version.
        annexes: any; those of other agreements and versions are passed over.

    Raises:
        Refused: an id stands twice.
    """
    mine = sorted((one for one in annexes if of(one, terms)), key=lambda one: one.annex)
    if not mine:
        return terms
    for key in LISTS:
        _told_apart(key, terms, mine)
    added = {key: [*getattr(terms, key), *(row for one in mine for row in getattr(one, key))] for key in LISTS}
    readings = [
        reading.model_copy(
            update={
                "settles": {
                    **reading.settles,
                    **{name: word for one in mine for name, word in one.settles.get(reading.id, {}).items()},
                }
            }
        )
        for reading in terms.readings
    ]
    return terms.model_copy(update={**added, "readings": readings})


def of(annex: Annex, terms: Terms) -> bool:
    """Return whether an annex is one of this version of this agreement."""
    return (annex.agreement, annex.version) == (terms.agreement, terms.version)


def _told_apart(key: str, terms: Terms, annexes: Sequence[Annex]) -> None:
    seen = {row.id: "the agreement" for row in getattr(terms, key)}
    for annex in annexes:
        for row in getattr(annex, key):
            if row.id in seen:
                what = f"`{row.id}` stands under `{key}` of the annex {annex.annex} and of {seen[row.id]}."
                raise Refused(what, where=annex.annex, remedy="Give it another id in the annex.")
            seen[row.id] = f"the annex {annex.annex}"


def doubts(top: Any, terms: Terms | None, kinds: Known | None = None, actors: Known | None = None) -> Iterator[Doubt]:
    """Yield all that makes no sense in a file that holds an annex, given as plain values.

    Args:
        top: the file; anything at all.
        terms: the agreement that it belongs to; `None` leaves out whatever asks for that.
        kinds: the kinds of act that the register holds; `None` asks for no check.
        actors: likewise.
    """
    if not isinstance(top, dict):
        return
    if terms is None:
        for asked in (circles, timed, drawn, weapons, plausible):
            yield from asked.doubts(top)
        yield from settled.same_ids(top)
        yield from registers.doubts(top, kinds, actors)
        what = "What this cites of its agreement was not looked at"
        yield Doubt((), what, "Name the agreement's file as well.", "note")
        return
    yield from _belongs(top, terms)
    base = terms.model_dump(mode="json", exclude_unset=True)
    offsets = {key: len(base.get(key) or []) for key in LISTS}
    yield from _back(sense.doubts(_laid_over(base, top), kinds, actors), offsets)
    yield from _settles(top, terms)


def _belongs(top: dict[str, Any], terms: Terms) -> Iterator[Doubt]:
    for key in ("agreement", "version"):
        if isinstance(top.get(key), str) and top[key] != getattr(terms, key):
            yield Doubt((key,), f"The agreement here has the {key} `{getattr(terms, key)}`", "Name that one.")


def _laid_over(base: dict[str, Any], top: dict[str, Any]) -> dict[str, Any]:
    added = {key: [*(base.get(key) or []), *top[key]] for key in LISTS if isinstance(top.get(key), list)}
    return {**base, **added}


def _back(found: Iterator[Doubt], offsets: dict[str, int]) -> Iterator[Doubt]:
    """Yield the doubts about rows of the annex, with the paths that they have there."""
    for one in found:
        key, index = (*one.path, None, None)[:2]
        if key in offsets and isinstance(index, int) and index >= offsets[str(key)]:
            yield one._replace(path=(str(key), index - offsets[str(key)], *one.path[2:]))


def _settles(top: dict[str, Any], terms: Terms) -> Iterator[Doubt]:
    """Yield readings that the agreement does not have, and points that are not the annex's own or not open."""
    by_reading = top.get("settles")
    readings = {one.id for one in terms.readings}
    own = {key: [row for _, row in rows(top, key)] for key in LISTS}
    for reading, settles in by_reading.items() if isinstance(by_reading, dict) else ():
        if reading not in readings:
            message, remedy = f"The agreement has no reading `{reading}`", "Name one of its readings."
            yield Doubt(("settles", reading), message, remedy, of_key=True, word=reading, among=readings)
        asked = {**own, "readings": [{"settles": settles}]}
        for one in settled.of_readings(asked):
            yield one._replace(path=("settles", reading, *one.path[3:]))
