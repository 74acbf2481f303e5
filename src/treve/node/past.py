"""The states that a log has had, as one audience may see them: each is the derivation over the first entries.

Nothing is kept of earlier states but in memory, and what differs by judgements alone is worked out once.
"""

import datetime as dt
import re
from collections.abc import Callable

import polars as pl

from treve.base.errors import Refused
from treve.entries.records import Agreement, Erased, Parameters, Register, from_groups
from treve.findings.assess import SCHEMA as FINDINGS
from treve.findings.history import CauseKind, Event, State
from treve.findings.standing import with_plain_standing
from treve.incidents.gather import TOLD
from treve.incidents.summary import MEMBERS
from treve.node.centre import Centre
from treve.node.restored_mark import ERASURE
from treve.node.sight import Sight, seen_entries, sight_of
from treve.node.view import Memo, View, view

Step = Callable[[str, int, int | None], None]

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NEEDED = frozenset({"actors", "kinds", "places"})
_INCIDENTS = ("incident", "lat_e7", "lon_e7", "place_class", "radius_m")


class Past:
    """The states of a log for one audience, each worked out once."""

    def __init__(
        self, centre: Centre, who: str | None, step: Step | None = None, now: dt.datetime | None = None
    ) -> None:
        """Look at a centre as an audience; `now` matters for the embargo alone."""
        self._centre, self._who, self._step, self._now = centre, who, step, now
        self.sight = sight_of(centre, who, now)
        if not self.sight.audience.reads:
            raise Refused(f"{self.sight.audience.who} has no role that reads contents.", remedy="Ask as another.")
        self._memo: Memo = {}
        self._sights: dict[int, Sight] = {}
        self._known: dict[int, View | None] = {}

    @property
    def derivations(self) -> int:
        """How many states were worked out, those that were the same but for judgements once."""
        return len(self._memo)

    def size_at(self, text: str | None, *, end: bool) -> int:
        """Return the size of the log that a person means: a number of entries, or a UTC day.

        Args:
            text: "120", "2017-03-05", or nothing: the beginning, or with `end` the present.
            end: whether a day counts to its end rather than to its beginning.

        Raises:
            Refused: it is neither, or the log has not so many entries.
        """
        if text is None:
            return self._centre.size if end else 0
        if _DAY.fullmatch(text):
            try:
                day = dt.date.fromisoformat(text) + dt.timedelta(days=end)
            except (ValueError, OverflowError) as why:
                raise Refused(f"{text!r} is no day.", remedy="Write it as 2017-03-05.") from why
            for entry in seen_entries(self._centre, self.sight):
                if entry.stated_at[:10] >= day.isoformat():
                    return entry.index
            return self._centre.size
        if text.isascii() and text.isdigit() and len(text) < 16 and int(text) <= self._centre.size:
            return int(text)
        remedy = f"A day, as 2017-03-05, or a number of entries up to {self._centre.size}."
        raise Refused(f"{text!r} is no state of this log.", remedy=remedy)

    def sight_at(self, size: int) -> Sight:
        """Return what the audience may see of the first entries."""
        if size not in self._sights:
            self._sights[size] = sight_of(self._centre, self._who, self._now, size)
        return self._sights[size]

    def view_at(self, size: int) -> View | None:
        """Return the view of the first entries; `None` where nothing could be worked out from them yet."""
        if size not in self._known:
            registers = {
                record.name
                for entry in seen_entries(self._centre, self.sight_at(size), kinds=("register",))
                for sealed in entry.records
                if sealed is not None and isinstance(record := from_groups(sealed.groups), Register)
            }
            is_there = registers >= _NEEDED
            self._known[size] = view(self._centre, self._step, self.sight_at(size), self._memo) if is_there else None
        return self._known[size]

    def state_at(self, size: int) -> State:
        """Return the state behind the first entries, as it is compared."""
        seen, events, at = self.view_at(size), self._events(size), self._last(size)
        if seen is None:
            empty = {name: pl.DataFrame(schema=schema) for name, schema in (("told", TOLD), ("members", MEMBERS))}
            incidents = pl.DataFrame(schema=dict.fromkeys(_INCIDENTS, pl.Int64()) | {"incident": pl.String()})
            none = with_plain_standing(pl.DataFrame(schema=FINDINGS))
            return State(size, at, empty["told"], empty["members"], incidents, none, (), events)
        return State(
            size, at, seen.told, seen.members, seen.incidents, seen.findings, seen.said.judgements, events
        )  # fmt: skip

    def _last(self, size: int) -> str:
        """Return when the last entry was written that the audience sees anything of."""
        sight, last = self.sight_at(size), ""
        # Through the door, and not by marking alone: what the embargo keeps back has no time either.
        for head in sight.outlines(self._centre) if sight.sees_all else seen_entries(self._centre, sight):
            last = head.stated_at
        return last

    def erased_since(self, size: int) -> int:
        """Return how many records were erased by entries behind the first ones, as far as their receipts are seen."""
        return sum(
            record.records
            for entry in seen_entries(self._centre, self.sight, kinds=(ERASURE,))
            for sealed in entry.records
            if entry.index >= size and sealed is not None and isinstance(record := from_groups(sealed.groups), Erased)
        )

    @property
    def centre(self) -> Centre:
        """The centre that is looked at."""
        return self._centre

    def _events(self, size: int) -> tuple[Event, ...]:
        found: dict[tuple[str, str], Event] = {}
        for entry in seen_entries(self._centre, self.sight_at(size), kinds=("register", "parameters", "agreement")):
            for sealed in entry.records:
                record = from_groups(sealed.groups) if sealed is not None else None
                match record:
                    case Register() | Parameters():
                        kind: CauseKind = "register" if isinstance(record, Register) else "parameters"
                        found[kind, record.name] = Event(entry.index, entry.stated_at, kind, record.name)
                    case Agreement():
                        name = f"{record.agreement} {record.version}"
                        found["terms", name] = Event(entry.index, entry.stated_at, "terms", name)
        return tuple(event for _, event in sorted(found.items()))
