"""YAML text to plain values, each with the line and column where it stands.

We read the events of the parser ourselves and keep the part of YAML that can be read in one way only: one document,
unique keys of text, no anchors, aliases, tags or directives, the JSON values of YAML 1.2 ("no" is a word, 010 is
not eight). Depth, size and number of values are bounded, so a hostile file costs little.
"""

import re
import unicodedata
from typing import Any, NamedTuple

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from treve.base.yaml import reader

MAX_BYTES = 512 * 1024
MAX_DEPTH = 16
MAX_VALUES = 50_000

Path = tuple[str | int, ...]


class Spot(NamedTuple):
    """Where something stands: line and column, both from 1."""

    line: int
    column: int


class Flaw(NamedTuple):
    """Something wrong at a place of the file, or of the tree that was read from it."""

    at: Spot
    message: str
    remedy: str


class Tree(NamedTuple):
    """A file as plain values; `spots` says where each value stands, `keys` where its key does."""

    value: Any
    spots: dict[Path, Spot]
    keys: dict[Path, Spot]
    flaws: list[Flaw]

    def spot(self, path: Path, of_key: bool = False) -> Spot:
        """Return where a value (or its key) stands, or the nearest thing around it that is there."""
        if of_key and path in self.keys:
            return self.keys[path]
        while path and path not in self.spots:
            path = path[:-1]
        return self.spots.get(path, Spot(1, 1))


class Unreadable(Exception):
    """The text cannot be read any further."""

    def __init__(self, flaw: Flaw) -> None:
        """Keep the flaw that stopped the reading."""
        super().__init__(flaw.message)
        self.flaw = flaw


def tree(data: bytes) -> Tree:
    """Return the values of a YAML file with their places, and the flaws that did not stop the reading.

    Raises:
        Unreadable: it is no text, too long, too deep, or no YAML; nothing after that place was read.

    Cost: about 140 KB a second; at most 512 KiB, 16 levels and 50,000 values are read.

    >>> found = tree(b"name: {en: Truce, fr: 'no'}")
    >>> found.value, found.spots["name", "fr"]
    ({'name': {'en': 'Truce', 'fr': 'no'}}, Spot(line=1, column=23))
    """
    text = _text(data)
    builder = _Builder()
    try:
        for event in reader(fast=False).parse(text):
            builder.take(event)
    except MarkedYAMLError as why:
        mark = why.problem_mark or why.context_mark
        raise Unreadable(
            Flaw(
                Spot(mark.line + 1, mark.column + 1) if mark else Spot(1, 1),
                f"This is not YAML: {why.problem or why.context}",
                "Check the indentation, the colons and the quotation marks here and on the line above.",
            )
        ) from why
    except (YAMLError, ValueError, OverflowError, IndexError) as why:
        # The last three come out of the parser for escapes and characters that no Unicode text can hold.
        raise Unreadable(
            Flaw(Spot(1, 1), f"This is not YAML: {why}", "Look for escapes (\\u, \\U) and control characters.")
        ) from why
    return Tree(builder.root, builder.spots, builder.keys, builder.flaws)


def _text(data: bytes) -> str:
    """Return the bytes as text, or refuse what is no plain UTF-8."""
    if len(data) > MAX_BYTES:
        raise Unreadable(
            Flaw(Spot(1, 1), f"The file has {len(data)} bytes, the limit is {MAX_BYTES}", "Simplify the outlines.")
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        before = data[: why.start].decode("utf-8", "replace")
        raise Unreadable(
            Flaw(_spot_after(before), "The text is not UTF-8", 'Save it again with the encoding "UTF-8".')
        ) from why
    for at, char in enumerate(text):
        if (char < " " and char not in "\n\r\t") or "\x7f" <= char < "\xa0" or char in _HIDDEN:
            raise Unreadable(
                Flaw(
                    _spot_after(text[:at]),
                    f"An invisible character stands here (U+{ord(char):04X})",
                    "Delete it: what a person sees and what is read must be the same.",
                )
            )
    return text


_HIDDEN = frozenset("\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff")
"""Line separators that split lines for some readers only, and marks that turn the order of what is shown."""


def _spot_after(text: str) -> Spot:
    return Spot(text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1)


class _Open:
    """A list or mapping that is being read."""

    def __init__(self, path: Path, value: Any) -> None:
        self.path = path
        self.value = value
        self.key: str | None = None
        self.wants_key = isinstance(value, dict)
        self.keep = True


class _Builder:
    """Grows the tree event by event, without recursion."""

    def __init__(self) -> None:
        self.root: Any = None
        self.spots: dict[Path, Spot] = {}
        self.keys: dict[Path, Spot] = {}
        self.flaws: list[Flaw] = []
        self.stack: list[_Open] = []
        self.documents = 0

    def take(self, event: Event) -> None:
        spot = Spot(event.start_mark.line + 1, event.start_mark.column + 1) if event.start_mark else Spot(1, 1)
        if isinstance(event, DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise Unreadable(Flaw(spot, "A second document begins here", "Remove `---`: one file, one agreement."))
            if event.tags:
                raise Unreadable(Flaw(Spot(1, 1), "Directives are not read", "Remove the lines that begin with %."))
        elif isinstance(event, AliasEvent):
            raise Unreadable(Flaw(spot, f"An alias stands here (*{event.anchor})", "Write the text out again."))
        elif isinstance(event, (ScalarEvent, SequenceStartEvent, MappingStartEvent)):
            if event.anchor is not None:
                raise Unreadable(Flaw(spot, f"An anchor stands here (&{event.anchor})", "Remove it; write copies out."))
            if event.tag is not None:
                raise Unreadable(Flaw(spot, f"A tag stands here ({event.tag})", "Remove it; use quotes for text."))
            if isinstance(event, ScalarEvent):
                self._scalar(event, spot)
            else:
                self._begin([] if isinstance(event, SequenceStartEvent) else {}, spot)
        elif isinstance(event, (SequenceEndEvent, MappingEndEvent)):
            self.stack.pop()

    def _scalar(self, event: ScalarEvent, spot: Spot) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and top.wants_key:
            self._key(top, unicodedata.normalize("NFC", event.value), spot)
            return
        value = _value(event.value, plain=event.style is None)
        _refuse_halves(event.value, spot)
        if value is None and event.value == "" and top is not None and top.key is not None:
            spot = self.keys[(*top.path, top.key)]  # the parser puts what is not there onto the next line
        self._put(value, spot)

    def _key(self, top: _Open, key: str, spot: Spot) -> None:
        path = (*top.path, key)
        top.key, top.wants_key, top.keep = key, False, True
        _refuse_halves(key, spot)
        if key in top.value:
            first = self.keys[path]
            self.flaws.append(
                Flaw(spot, f"`{key}` is written twice, first on line {first.line}", "Keep one of the two.")
            )
            top.keep = False
        else:
            self.keys[path] = spot

    def _begin(self, value: Any, spot: Spot) -> None:
        if self.stack and self.stack[-1].wants_key:
            raise Unreadable(Flaw(spot, "A list or group stands where a name is expected", "Write a plain word."))
        if len(self.stack) >= MAX_DEPTH:
            raise Unreadable(Flaw(spot, f"More than {MAX_DEPTH} levels are nested", "The format is never so deep."))
        path = self._put(value, spot)
        self.stack.append(_Open(path, value))

    def _put(self, value: Any, spot: Spot) -> Path:
        """Set the value where it belongs and return its path; what follows a repeated key is read and dropped."""
        if len(self.spots) >= MAX_VALUES:
            raise Unreadable(Flaw(spot, f"More than {MAX_VALUES} values are given", "Simplify the outlines."))
        if not self.stack:
            self.root = value
            path: Path = ()
        else:
            top = self.stack[-1]
            if isinstance(top.value, list):
                path = (*top.path, len(top.value))
                top.value.append(value)
            else:
                assert top.key is not None
                path = (*top.path, top.key)
                top.wants_key = True
                if not top.keep:
                    return (*top.path, f"{top.key} (again)", len(self.spots))
                top.value[top.key] = value
        self.spots[path] = spot
        return path


def _refuse_halves(text: str, spot: Spot) -> None:
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise Unreadable(Flaw(spot, "Half a character stands here (a lone surrogate)", "Write the character itself."))


_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}")


def _value(text: str, *, plain: bool) -> Any:
    """Return what a scalar stands for; numbers in other shapes (1e3, 010, .5, 0x1F) stay text and are refused later."""
    if plain:
        if text in ("", "~", "null"):
            return None
        if text in ("true", "false"):
            return text == "true"
        if _INTEGER.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return float(text)
    return unicodedata.normalize("NFC", text)
