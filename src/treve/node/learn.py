"""Learn: sharper fusion tables from a centre's own reports, as an entry."""

from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.records import Parameters, to_groups
from treve.incidents.learn import learn as learn_tables
from treve.incidents.parameters import read_parameters, write_parameters
from treve.ledger.sealing import Record
from treve.node.centre import Centre, NewEntry
from treve.node.view import View


class Learnt(NamedTuple):
    """What was learnt from; `entry` is `None` where the reports gave no evidence for other tables."""

    reports: int
    sources: int
    entry: int | None


def learn(centre: Centre, seen: View, person: str) -> Learnt:
    """Learn from all reports of the view and make the tables an entry; from then on fusion computes with them.

    Raises:
        Refused: there are reports of one source only, which show nothing about telling the same thing twice.
    """
    sources = seen.reports["source"].n_unique()
    if sources < 2:
        raise Refused(
            f"All {len(seen.reports):,} reports come from one source.",
            where="learn",
            remedy="Take in a second source first: tables are learnt from what several sources tell of the same.",
        )
    before = read_parameters(seen.parameters["fusion"].encode())
    text = write_parameters(learn_tables(seen.reports, before)).decode()
    if text == write_parameters(before).decode():
        return Learnt(len(seen.reports), sources, None)
    (stored,) = centre.append([NewEntry("parameters", [Record(to_groups(Parameters("fusion", text)))], person)])
    return Learnt(len(seen.reports), sources, stored.entry)
