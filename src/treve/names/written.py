"""What a person wrote in YAML, read strictly, with the line and column of every fault.

A register is a file that people edit, so that a word out of place must be named, not passed over. Values are taken
as they are written ("no" is a word, not a truth value); anchors, aliases and tags are refused, because the same
thing in two places is hard to correct in one.

Source: ruamel.yaml composes the nodes; nothing of its own typing is used. Cost: about 60 us a scalar.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from treve.base.errors import Refused
from treve.base.yaml import reader

MAX_DEPTH = 32
"""Levels of lists and fields inside each other; a register has five."""


class Written:
    """One value of the file: a text, a list or a mapping, which knows where it stands."""

    def __init__(self, node: Any, name: str) -> None:  # ruamel's nodes carry no types
        """Keep the node, and the file's name for messages."""
        self._node = node
        self._name = name

    @property
    def where(self) -> str:
        """Where it stands: "actors.yaml:12:5", line and column from 1."""
        return f"{self._name}:{self._node.start_mark.line + 1}:{self._node.start_mark.column + 1}"

    def wrong(self, what: str, remedy: str) -> NoReturn:
        """Refuse the file because of this value."""
        raise Refused(what, where=self.where, remedy=remedy)

    def fields(self, allowed: Iterable[str], required: Iterable[str] = ()) -> dict[str, "Written"]:
        """Return the values of a mapping by key; unknown, missing and double keys are refused."""
        known = sorted(allowed)
        found = {}
        for key, value in self.pairs():
            if key.text() not in known:
                key.wrong(f"there is no field {key.text()!r} here", f"Known fields: {', '.join(known)}.")
            found[key.text()] = value
        for name in required:
            if name not in found:
                self.wrong(f"the field {name!r} is missing", "Add it.")
        return found

    def pairs(self) -> list[tuple["Written", "Written"]]:
        """Return the keys and values of a mapping, as written; a key that comes twice is refused."""
        if not isinstance(self._node, MappingNode):
            self.wrong("expected fields with values", "Write `field: value`, one a line.")
        found: list[tuple[Written, Written]] = []
        seen: set[str] = set()
        for raw_key, raw_value in self._node.value:
            key = Written(raw_key, self._name)
            if key.text() in seen:
                key.wrong(f"{key.text()!r} is written twice", "Keep one of the two.")
            seen.add(key.text())
            found.append((key, Written(raw_value, self._name)))
        return found

    def __iter__(self) -> Iterator["Written"]:
        """Go through a list."""
        if not isinstance(self._node, SequenceNode):
            self.wrong("expected a list", "Write one value a line behind `- `, or several in [brackets].")
        return iter([Written(node, self._name) for node in self._node.value])

    @property
    def is_text(self) -> bool:
        """Return whether it is a single value rather than a list or a mapping."""
        return isinstance(self._node, ScalarNode)

    def text(self) -> str:
        """Return a single value as written, never empty."""
        if not isinstance(self._node, ScalarNode):
            self.wrong("expected a single value", "Write a word or a sentence.")
        value = str(self._node.value).strip()
        if not value:
            self.wrong("the value is empty", "Write a value, or take the field out.")
        return value

    def texts(self) -> tuple[str, ...]:
        """Return a list of single values."""
        return tuple(item.text() for item in self)

    def one_of(self, allowed: Iterable[str]) -> str:
        """Return a value out of a vocabulary."""
        value, known = self.text(), list(allowed)
        if value not in known:
            self.wrong(f"{value!r} is not known here", f"Write one of: {', '.join(known)}.")
        return value

    def whole(self, low: int, high: int) -> int:
        """Return a whole number in [low, high]."""
        value = self.text()
        digits = value[1:] if value[:1] == "-" else value
        if not (digits.isascii() and digits.isdecimal() and len(digits) < 16 and low <= int(value) <= high):
            self.wrong(f"{value!r} is no whole number from {low} to {high}", "Write digits only.")
        return int(value)

    def degrees_e7(self, bound: int) -> int:
        """Return decimal degrees in [-bound, bound] as 1e-7 degree, without passing through a float."""
        value = self.text()
        whole, _, part = value.removeprefix("-").partition(".")
        if not (whole.isascii() and whole.isdecimal() and len(part) <= 7 and (part.isdecimal() or not part)):
            self.wrong(f"{value!r} is not in decimal degrees", "Write them as 35.13, at most seven decimals.")
        size = int(whole) * 10_000_000 + int(part.ljust(7, "0"))
        if size > bound * 10_000_000:
            self.wrong(f"{value!r} lies beyond {bound} degrees", "Latitude comes first, then longitude.")
        return -size if value.startswith("-") else size

    def first_day(self) -> dt.date:
        """Return the first day of a date, a month ("2016-09") or a year as written."""
        return self._days()[0]

    def last_day(self) -> dt.date:
        """Return the last day, inclusive, of a date, a month or a year as written."""
        return self._days()[1]

    def _days(self) -> tuple[dt.date, dt.date]:
        value = self.text() if self.text().isascii() else ""
        try:
            if len(value) == 4:
                return dt.date(int(value), 1, 1), dt.date(int(value), 12, 31)
            if len(value) == 7:
                first = dt.date.fromisoformat(f"{value}-01")
                return first, (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
            if len(value) == 10:
                return dt.date.fromisoformat(value), dt.date.fromisoformat(value)
        except ValueError:
            pass
        self.wrong(f"{self.text()!r} is no date", "Write 2017-01-28, or 2017-01 for a month, or 2017.")


def read(text: str, name: str) -> Written:
    r"""Return the file's one document.

    Args:
        text: the file, YAML 1.2.
        name: what messages call it, "actors.yaml".

    Raises:
        Refused: it is no YAML, is empty, holds several documents, or uses anchors or tags.

    >>> read("kind: fire", "kinds.yaml").fields({"kind"})["kind"].text()
    'fire'
    >>> read("kind: fire\nkind: fire", "kinds.yaml").fields({"kind"})
    Traceback (most recent call last):
        ...
    treve.base.errors.Refused: kinds.yaml:2:1: 'kind' is written twice Keep one of the two.
    """
    try:
        # The parser of libyaml is ten times faster than the one in Python, and marks the same positions; but its
        # nodes forget their anchors and it recurses in C, so the events are looked at first.
        _refuse_odd(text, name)
        node = reader(fast=True).compose(text)
    except MarkedYAMLError as why:
        mark = why.problem_mark or why.context_mark
        place = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark is not None else name
        raise Refused(f"this is not YAML: {why.problem or why.context}", where=place, remedy="Mend the line.") from why
    except YAMLError as why:
        raise Refused(f"this is not YAML: {why}", where=name, remedy="Save it as UTF-8 text.") from why
    if node is None:
        raise Refused("the file is empty", where=name, remedy="Write its fields, or use the shipped one.")
    return Written(node, name)


def _refuse_odd(text: str, name: str) -> None:
    """Refuse anchors, aliases, tags and deep nesting, wherever they stand."""
    depth = 0
    for event in reader(fast=True).parse(text):
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            _wrong(event, name, "anchors (&) and aliases (*) are not read", "Write the value out.")
        if getattr(event, "tag", None):
            _wrong(event, name, f"the tag {str(event.tag)!r} is not read", "Take it out.")
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > MAX_DEPTH:
            _wrong(event, name, "it is nested too deeply", "Write fewer lists inside lists.")


def _wrong(event: Any, name: str, message: str, remedy: str) -> NoReturn:
    mark = event.start_mark
    raise Refused(message, where=f"{name}:{mark.line + 1}:{mark.column + 1}", remedy=remedy)
