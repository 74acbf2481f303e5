"""Learn: sharper fusion tables from a centre's own reports, as an entry."""

from typing import NamedTuple

import polars as pl

from treve.base.errors import Refused
from treve.entries.records import Parameters, from_groups, to_groups
from treve.incidents.learn import learn as learn_tables
from treve.incidents.parameters import read_parameters, write_parameters
from treve.incidents.said_links import judged_pairs
from treve.incidents.vocabulary import sentences
from treve.ledger.sealing import Record
from treve.node.centre import Centre
from treve.node.entry import NewEntry
from treve.node.registers import defaults_of
from treve.node.view import View
from treve.release.marking import Marking
from treve.release.marking import write as write_marking


def _first(centre: Centre) -> str:
    """Return the tables that the centre began with: learning starts from them, so that twice is the same as once."""
    for entry in centre.entries(kinds=("parameters",)):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Parameters) and record.name == "fusion":
                return record.text
    raise Refused(
        "The centre has no fusion tables.", remedy="It was made by other software: make it with `treve init`."
    )


class Learnt(NamedTuple):
    """What was learnt from; `entry` is `None` where the reports gave no evidence for other tables.

    `judged`: pairs of reports that people have decided, which teach beside the reports. `meanings`: what words of one
    source were found to mean in those of another, as sentences.
    """

    reports: int
    sources: int
    judged: int
    entry: int | None
    meanings: tuple[str, ...] = ()


def learn(centre: Centre, seen: View, person: str, marking: Marking | None = None) -> Learnt:
    """Learn from all reports of the view, and from what people decided of pairs of them, and make the tables an entry.

    From then on fusion computes with them, for whoever may see them: `marking` says who, the centre's default for
    parameters otherwise. They hold names of sources and words of the reports that they were learnt from.

    Raises:
        Refused: there are reports of one source only, which show nothing about telling the same thing twice.
    """
    sources = seen.reports["source"].n_unique()
    if sources < 2:
        raise Refused(
            f"All {len(seen.reports):,} reports come from one source." if sources else "There are no reports yet.",
            where="learn",
            remedy="Take in a second source first: tables are learnt from what several sources tell of the same.",
        )
    here = frozenset(seen.reports["report"].to_list())
    judged = judged_pairs(seen.said.links, here).filter(~pl.col("part")).select("left", "right", "same")
    first = read_parameters(_first(centre).encode())
    learnt = learn_tables(seen.reports, first, judged=judged if len(judged) else None)
    text = write_parameters(learnt).decode()
    if text == seen.parameters["fusion"]:
        return Learnt(len(seen.reports), sources, len(judged), None)
    marked = marking or defaults_of(centre).of("parameters")
    written = write_marking(marked) if marked is not None else None
    tables = [Record(to_groups(Parameters("fusion", text)))]
    (stored,) = centre.append([NewEntry("parameters", tables, person, marking=written)])
    return Learnt(len(seen.reports), sources, len(judged), stored.entry, tuple(sentences(learnt.meanings)["en"]))
