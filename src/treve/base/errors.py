"""What can be wrong, and how we say it.

Three things are kept apart. Wrong **data** is a `Problem`, returned beside what was good, kept in quarantine.
A wrong **request** is one of the errors below, raised with what, where and what to do. Wrong **code** is an
`assert`, which falls. Only the outer doors (`cli`, `web`) catch `TreveError` as a family.
"""

from typing import Literal, NamedTuple

Gravity = Literal["note", "doubt", "held"]


class Problem(NamedTuple):
    """Something wrong in the data, kept and shown, never thrown away.

    `where` is a path that a person can follow, "kobo/2017-03-02.csv:14:lat". `gravity` says what became of
    the row: `note` (loaded as it is), `doubt` (loaded, with its precision lowered or a field left out),
    `held` (in quarantine; `raw` is the whole row).
    """

    where: str
    message: str
    remedy: str
    gravity: Gravity
    raw: bytes = b""


class TreveError(Exception):
    """A request that cannot be carried out. Shown to people as `what`, `where` and `remedy`, never as a traceback."""

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        """Keep the three parts of the message apart, so that a machine can read them too."""
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        """One paragraph: where, what happened, what to do."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} {self.remedy}".strip()


class Refused(TreveError):
    """The request or the file is refused as a whole, and nothing has changed."""


class NotACentre(Refused):
    """The directory is not a centre, or not one that this version can read."""


class Busy(Refused):
    """Somebody else is writing to the centre."""


class Broken(TreveError):
    """What is stored does not hold: a signature, a hash, a root, a commitment."""


class Malformed(TreveError):
    """Bytes from elsewhere that cannot be read in exactly one way."""
