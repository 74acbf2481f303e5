"""Allege: what a guarantor or party registered against somebody becomes an entry; a column of its own, never a sum."""

from typing import NamedTuple

import msgspec

from treve.base.errors import Refused
from treve.entries.judgement import Allegation, allegation_id
from treve.entries.records import to_groups
from treve.ledger import canonical
from treve.node.centre import Centre
from treve.node.erase import require
from treve.node.judge import append_said, normal
from treve.release.marking import Marking


class Alleged(NamedTuple):
    """What became of it; `entry` is `None` where the centre had it already. `conflict`: in other words before."""

    entry: int | None
    allegation: Allegation
    conflict: bool


def make_allegation(
    by: str, against: str, earliest: str, latest: str, *, zone: str | None = None, count: int | None = None,
    kind: str | None = None, place: str | None = None, text: str | None = None, agreement: str | None = None,
    native_id: str | None = None,
) -> Allegation:  # fmt: skip
    """Return an allegation under the id that follows from its registrar's number, or from all that it says.

    Raises:
        Refused: a day or zone does not exist, the interval is upside down, or something is too long.
    """
    said = {
        "against": against, "earliest": earliest, "latest": latest, "zone": zone, "count": count, "kind": kind,
        "place": place, "text": text, "agreement": agreement,
    }  # fmt: skip
    told = {name: normal(value) for name, value in said.items()}
    try:
        number = allegation_id(by, native_id, canonical.encode(told).decode())
        made = {"allegation": number, "by": normal(by), "native_id": normal(native_id), **told}
        return msgspec.convert({key: value for key, value in made.items() if value is not None}, Allegation)
    except (ValueError, msgspec.ValidationError) as why:
        raise Refused(f"This is no allegation: {why}.", remedy="Days are written 2017-05-02.") from why


def allege(centre: Centre, allegation: Allegation, person: str, marking: Marking | None = None) -> Alleged:
    """Write an allegation down. The same again changes nothing; the same number in other words is kept beside.

    Raises:
        Refused: the person may not.
    """
    require(centre, person, "speak")
    known = centre.known([allegation.allegation]).get(allegation.allegation, set())
    if centre.fingerprint(to_groups(allegation)) in known:
        return Alleged(None, allegation, len(known) > 1)
    entry = append_said(centre, "allegation", [allegation], person, marking, known=True)
    return Alleged(entry, allegation, bool(known))
