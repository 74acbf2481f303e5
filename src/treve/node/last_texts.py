"""The texts that stand in a log under a name: registers and parameters, of which the last one counts.

Who the members are and how long positions are held back decide about seeing, so these are read whoever may see them.
"""

from collections.abc import Collection

from treve.entries.records import Parameters, Register, from_groups
from treve.node.centre import Centre
from treve.node.restored_mark import ERASURE

KINDS = {"register": Register, "parameters": Parameters}


def last_texts(centre: Centre, kinds: Collection[str] = tuple(KINDS)) -> dict[tuple[str, str], str]:
    """Return the last text under each kind ("register", "parameters") and name.

    Cost: that of `Centre.entries` the first time that an opened centre is asked, and after an erasure, which may have
    reached a text; then that of what was written since.
    """
    asked = frozenset(kinds)
    size, texts = centre.texts.get(asked, (0, {}))
    now = centre.size
    if size < now and any(True for _ in centre.entries(size, kinds=(ERASURE,))):
        size, texts = 0, {}
    found = dict(texts)
    for entry in centre.entries(size, kinds=asked) if size < now else ():
        for sealed in entry.records:
            record = from_groups(sealed.groups) if sealed is not None else None
            if isinstance(record, Register | Parameters) and isinstance(record, KINDS[entry.kind]):
                found[entry.kind, record.name] = record.text
    centre.texts[asked] = now, found
    return dict(found)
