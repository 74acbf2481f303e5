"""A marking: a label of the Traffic Light Protocol (TLP 2.0) and an explicit list of recipients.

The author signs it with the entry. What has no marking, or one that this program cannot read in exactly one way, is
released to nobody: `NOBODY` says so, and keeps why.
"""

from typing import Literal, get_args

import msgspec

from treve.base.errors import Malformed, Refused
from treve.ledger import canonical

Tlp = Literal["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"]

LABELS: tuple[Tlp, ...] = get_args(Tlp)
"""From the narrowest to the widest."""

MAX_RECIPIENTS = 64
MAX_NAME = 64
MAX_MARKING_BYTES = 16_384


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The form in which a marking is signed."""

    tlp: Tlp
    to: tuple[str, ...]


class Marking(msgspec.Struct, frozen=True):
    """`label` is `None` for what is released to nobody; `recipients` are ids of members, sorted, each once.

    `why_none`: why there is no label ("not marked", or what could not be read).
    """

    label: Tlp | None
    recipients: tuple[str, ...] = ()
    why_none: str = ""


NOBODY = Marking(None, (), "not marked")


def make(label: str, recipients: tuple[str, ...] = ()) -> Marking:
    """Return a marking as a person asked for it; "amber" and "TLP:AMBER" are the same.

    Raises:
        Refused: an unknown label, a recipient list that the label needs or cannot have, or one that is too long.

    >>> make("amber", ("red-lantern", "mission")).recipients
    ('mission', 'red-lantern')
    """
    name = label.strip().upper()
    name = name if name.startswith("TLP:") else f"TLP:{name}"
    if name not in LABELS:
        raise Refused(f"There is no marking {label!r}.", remedy=f"One of {', '.join(LABELS)} (TLP 2.0).")
    found: Tlp = next(each for each in LABELS if each == name)
    to = tuple(sorted({each.strip() for each in recipients if each.strip()}))
    if found == "TLP:CLEAR" and to:
        what = "TLP:CLEAR is for everybody, so that a list of recipients contradicts it."
        raise Refused(what, remedy="Leave the recipients out, or take TLP:GREEN.")
    if found not in ("TLP:CLEAR", "TLP:GREEN") and not to:
        raise Refused(f"{found} reaches nobody without recipients.", remedy="Name them, one `--to` each.")
    if len(to) > MAX_RECIPIENTS or any(len(each) > MAX_NAME for each in to):
        raise Refused(f"A marking names at most {MAX_RECIPIENTS} recipients.", remedy="Name an organisation instead.")
    return Marking(found, to)


def write(marking: Marking) -> bytes:
    """Return the canonical bytes that are signed.

    >>> write(make("green"))
    b'{"tlp":"TLP:GREEN","to":[]}'
    """
    assert marking.label is not None, "what is released to nobody is written as no marking at all"
    return canonical.encode(_Written(marking.label, marking.recipients))


def read(data: bytes | None) -> Marking:
    """Return the marking of an entry; whatever cannot be read in exactly one way is released to nobody.

    >>> read(b'{"tlp":"TLP:WHITE","to":[]}').label is None, read(None) == NOBODY
    (True, True)
    """
    if data is None:
        return NOBODY
    if len(data) > MAX_MARKING_BYTES:
        return Marking(None, (), "too long to be a marking")
    try:
        found = canonical.decode(data, _Written)
        again = make(found.tlp, found.to)
    except Malformed as why:
        return Marking(None, (), why.what)
    except Refused as why:
        return Marking(None, (), why.what)
    return again if again.recipients == found.to else Marking(None, (), "its recipients are not in order")


def said(marking: Marking) -> str:
    """Return a marking in one line, as people write it.

    >>> said(make("amber", ("mission", "front"))), said(NOBODY)
    ('TLP:AMBER to front, mission', 'nobody (not marked)')
    """
    if marking.label is None:
        return f"nobody ({marking.why_none})"
    return f"{marking.label} to {', '.join(marking.recipients)}" if marking.recipients else marking.label
