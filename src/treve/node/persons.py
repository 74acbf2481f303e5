"""Persons: what a centre says of who somebody is becomes an entry, the register `offices/own`, step by step."""

from collections.abc import Callable
from typing import NamedTuple

from treve.entries.records import Register, to_groups
from treve.ledger.sealing import Record as Sealed
from treve.names.offices import Offices
from treve.names.own_persons import NAME, Own, difference, read_own, refuse_unknown, write_own
from treve.node.centre import Centre
from treve.node.entry import NewEntry
from treve.node.queue import rows_of
from treve.node.registers import defaults_of, registers_from, texts_of
from treve.node.sight import sight_of
from treve.node.view import Step, view
from treve.release.marking import Marking
from treve.release.marking import write as write_marking

Edit = Callable[[Own, Offices], Own]


class Changed(NamedTuple):
    """What became of a step: the entry, `None` where it stands already, and the lines that change."""

    entry: int | None
    lines: tuple[str, ...]


def edit_persons(
    centre: Centre,
    edit: Edit,
    person: str,
    marking: Marking | None = None,
    *,
    write: bool = True,
    of: str | None = None,
    step: Step | None = None,
) -> Changed:
    """Write a step down; what stands already changes nothing.

    Args:
        centre: opened for writing.
        edit: gives the register after the step, of the register before it and all that the centre knows of offices.
        person: who does it.
        marking: who may see it; the centre's default for registers otherwise.
        write: only say what would change, if false.
        of: a name that must be known already, to the registers or by what is said in the articles.
        step: told how far the view is, where the articles have to be asked.

    Raises:
        Refused: the step contradicts what is there, or nobody goes by the name.

    Cost: that of a view where `of` is a name that no register has.
    """
    texts = texts_of(centre)
    before = texts.get(NAME)
    known = registers_from(texts).offices
    if of is not None:
        refuse_unknown(of, known, lambda: _spoken(centre, step))
    after = write_own(edit(read_own(before), known))
    if before is not None and read_own(before) == read_own(after):
        return Changed(None, ())
    # Read as it will stand, so that nothing is written down that could not be read again.
    registers_from({**texts, NAME: after})
    lines = difference(before, after)
    if not write:
        return Changed(None, lines)
    marked = marking or defaults_of(centre).of("registers")
    text = write_marking(marked) if marked is not None else None
    (stored,) = centre.append([NewEntry("register", [Sealed(to_groups(Register(NAME, after)))], person, marking=text)])
    return Changed(stored.entry, lines)


def _spoken(centre: Centre, step: Step | None) -> list[str]:
    """Return the names of those who speak in the articles that whoever keeps this machine may see."""
    rows = rows_of(view(centre, step, sight_of(centre)).persons)
    return [name for row in rows for name in (row["name"], *row["names"])]
