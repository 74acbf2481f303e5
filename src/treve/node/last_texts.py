"""The texts that stand in a log under a name: registers and parameters, of which the last one counts.

Who the members are and how long positions are held back decide about seeing, so these are read whoever may see them.
"""

from collections.abc import Collection

from treve.entries.records import Parameters, Register, from_groups
from treve.node.centre import Centre

KINDS = {"register": Register, "parameters": Parameters}


def last_texts(centre: Centre, kinds: Collection[str] = tuple(KINDS)) -> dict[tuple[str, str], str]:
    """Return the last text under each kind ("register", "parameters") and name. Cost: that of `Centre.entries`."""
    texts: dict[tuple[str, str], str] = {}
    for entry in centre.entries(kinds=kinds):
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Register | Parameters) and isinstance(record, KINDS[entry.kind]):
                texts[entry.kind, record.name] = record.text
    return texts
