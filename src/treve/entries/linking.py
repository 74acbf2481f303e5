"""What people say of links: that reports tell of one incident, of different ones, of a whole and its parts.

A person never edits an incident. A **linking** says, in the name of a body, how reports belong together; the next
fusion obeys those that count. It names reports, never incidents: a report keeps its id, while an incident is whatever
the reports at hand come to. Everything is said of pairs: the last word of a body on a pair stands, and "undo" takes
back whatever that body has said of a pair. See docs/adr/0024.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import combinations, product
from typing import Annotated, Literal, NamedTuple, get_args

import msgspec

LinkAct = Literal["same", "different", "split", "part_of", "not_sure", "undo"]
LINK_ACTS: tuple[LinkAct, ...] = get_args(LinkAct)
Says = Literal["same", "different", "part", "not_sure", "undo"]

MOST_NAMED = 300
"""Reports that one linking names at most: everything is kept of pairs, and so many make 44,850."""

OPERATOR = "operator"
"""In whose name a centre speaks before anybody has a role in it."""

LINKINGS = (
    "act", "groups", "incidents", "body", "person", "day", "why", "decides", "status", "against", "entry", "position",
)  # fmt: skip
"""What a row of a linking has; `against`: the bodies whose standing word on one of its pairs is another."""

_Id = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$", max_length=32)]
_Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
_Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d$", max_length=10)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=8_000)]

_TAKES = {
    "same": "it names fewer than two reports",
    "different": "it names fewer than two groups of reports, or one that is empty",
    "split": "it names fewer than two groups of reports, or one that is empty",
    "part_of": "it does not name one report that sums up, and one or more that it sums up",
    "not_sure": "it names fewer than two reports",
    "undo": "it names fewer than two reports",
}
"""What is amiss where an act is said of groups that it does not have."""


class Linking(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a body says of how reports belong together.

    `groups`: ids of reports, sorted, no id twice. "same", "not_sure", "undo": one group, about every pair in it.
    "different": groups of which no two share an incident, whatever holds within one. "split": the same, and each
    group is one incident. "part_of": the report that sums up, then those that it sums up. `decides`: the body was, when
    this was written, the mission or a body of the agreement, so that it counts for the record; any other body's word
    is kept and shown beside. `told_in`: of the reports that an article tells of, the hash of that article.
    """

    act: LinkAct
    groups: tuple[tuple[_Id, ...], ...]
    body: _Name
    decides: bool = False
    why: _Words | None = None
    on: _Day | None = None
    told_in: tuple[tuple[_Id, _Hash], ...] = ()

    def __post_init__(self) -> None:
        """Refuse what says two things or nothing.

        Raises:
            ValueError: groups of another number or size than the act has, unsorted, or an id twice.
        """
        sizes = [len(group) for group in self.groups]
        one_group = self.act in ("same", "not_sure", "undo")
        fits = len(sizes) == 1 and min(sizes) >= 2 if one_group else len(sizes) >= 2 and min(sizes) >= 1
        if not fits or (self.act == "part_of" and (len(sizes) != 2 or sizes[0] != 1)):
            raise ValueError(_TAKES[self.act])
        if len(set(self.named)) != sum(sizes):
            raise ValueError("a report is named twice")
        if sum(sizes) > MOST_NAMED:
            raise ValueError(f"more than {MOST_NAMED} reports are named")
        in_order = all(list(group) == sorted(group) for group in self.groups)
        if not in_order or (self.act != "part_of" and list(self.groups) != sorted(self.groups)):
            raise ValueError("the reports are not in the order of their ids")
        articles = [report for report, _ in self.told_in]
        if articles != sorted(set(articles)) or not set(articles) <= set(self.named):
            raise ValueError("an article is named for a report that is not")
        if self.on is not None:
            dt.date.fromisoformat(self.on)

    @property
    def named(self) -> tuple[str, ...]:
        """The reports that it names."""
        return tuple(report for group in self.groups for report in group)

    def words(self) -> Iterator[tuple[str, str, Says]]:
        """Give what it says pair by pair: the lower id first, but the whole before its part."""
        within: Says | None = "same" if self.act in ("same", "split") else None
        if self.act in ("not_sure", "undo"):
            within = "not_sure" if self.act == "not_sure" else "undo"
        if within is not None:
            for group in self.groups:
                for one, other in combinations(group, 2):
                    yield one, other, within
        for first, then in combinations(self.groups, 2):
            for one, other in product(first, then):
                if self.act == "part_of":
                    yield one, other, "part"
                else:
                    yield min(one, other), max(one, other), "different"


class SpokenLink(NamedTuple):
    """A linking as it stands in the log: entry and position, who wrote it, and the clock of the entry."""

    linking: Linking
    entry: int
    position: int
    person: str
    stated_at: str

    @property
    def day(self) -> str:
        """The civil day on which the body said so, else the UTC day of the entry."""
        return self.linking.on or self.stated_at[:10]


def laid_out(act: LinkAct, groups: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Return groups of ids in the order in which a linking holds them.

    >>> laid_out("different", (("b",), ("c", "a")))
    (('a', 'c'), ('b',))
    """
    sorted_groups = tuple(tuple(sorted(group)) for group in groups)
    return sorted_groups if act == "part_of" else tuple(sorted(sorted_groups))
