"""JSON to the objects of its one list, each by itself.

A file of features or submissions is one document, which the usual readers take whole or not at all. Here its brackets
are counted first, and each object is read by itself: one that is not JSON is held alone, a file that is cut off gives
what came before the cut, and what nests too deep is refused before anything is built. Numbers stay as written. A key
that stands twice is no JSON that could be read in one way only.
"""

import json
import re
from typing import Any, NamedTuple

from treve.base.errors import Problem, Refused
from treve.sources.geometry import Number
from treve.sources.reading import MAX_ROWS
from treve.sources.table import UNREADABLE, BrokenRow, readable

MAX_JSON_CHARS = 128 * 1024 * 1024
MAX_ITEM_CHARS = 4 * 1024 * 1024
MAX_DEPTH = 32
_MAX_MEMBER_CHARS = 65_536
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+("?)|\[[^\[\]{}"]*+(\])|[{}\[\]]', re.DOTALL)
"""A string (1: its closing mark), a list of plain values such as a position (2: its closing bracket), or a bracket."""
_SCALAR = re.compile(r'[^\s,\[\]{}":]++')
_BLANK = re.compile(r"[ \t\r\n]*+")


class Item(NamedTuple):
    """One object of the list: its number, from 1, and its text."""

    number: int
    raw: str


class Items(NamedTuple):
    """The list, and the other members of the object that it stood in, as their text (long ones are left out).

    `name` is the member that held it, `None` where the file is the list itself or a single object.
    """

    name: str | None
    members: dict[str, str]
    items: list[Item]
    broken: list[BrokenRow]
    notes: list[Problem]


class NotJsonError(Exception):
    """A text that is not one JSON value; the message says why."""


def read_items(text: str, file_name: str, names: tuple[str, ...]) -> Items:
    """Return the objects of a document.

    Args:
        text: the whole file.
        file_name: for messages.
        names: members of an object whose list is meant; an object without any of them is itself the only item.

    Raises:
        Refused: not JSON, nested deeper than `MAX_DEPTH`, too long, too many items, or two lists.

    Cost: about 0.3 us a bracket or string.
    """
    if len(text) > MAX_JSON_CHARS:
        raise Refused(
            f"the JSON has more than {MAX_JSON_CHARS:,} characters.", where=file_name, remedy="Split it, or export CSV."
        )
    scan = _Scan(text, file_name)
    at = scan.blank(1 if text.startswith("\ufeff") else 0)
    if text[at : at + 1] == "[":
        end = scan.list(at)
        return scan.whole(end, None, {})
    if text[at : at + 1] != "{":
        raise scan.wrong(at)
    return _of_object(scan, at, names)


def _of_object(scan: "_Scan", begin: int, names: tuple[str, ...]) -> Items:
    text, members, name = scan.text, dict[str, str](), None
    at = scan.blank(begin + 1)
    while text[at : at + 1] != "}":
        end = scan.end(at) if text[at : at + 1] == '"' else -1
        colon = scan.blank(end) if end > 0 else -1
        if colon < 0 or text[colon : colon + 1] != ":":
            return scan.cut_after(name, members, at)
        try:
            key = str(parse(text[at:end]))
        except NotJsonError:
            raise scan.wrong(at) from None
        if key in members or key == name:
            raise Refused(
                f"the member {key[:40]!r} stands twice.", where=scan.at(at), remedy="Export it again, with one of them."
            )
        at = scan.blank(colon + 1)
        if key in names and text[at : at + 1] == "[":
            if name is not None:
                raise Refused(f"it holds both {name!r} and {key!r}.", where=scan.at(at), remedy="Export one of them.")
            name, end = key, scan.list(at)
            if end < 0:
                return scan.whole(end, name, members)
        else:
            end = scan.end(at)
            if end < 0:
                return scan.cut_after(name, members, at)
            members[key] = text[at:end] if end - at <= _MAX_MEMBER_CHARS else ""
        at = scan.blank(end)
        if text[at : at + 1] == ",":
            at = scan.blank(at + 1)
        elif text[at : at + 1] != "}":
            return scan.cut_after(name, members, at)
    if name is None:
        scan.items.append(Item(1, text[begin : at + 1]))
    return scan.whole(at + 1, name, members)


class _Scan:
    """A walk over the brackets of a text."""

    def __init__(self, text: str, file_name: str) -> None:
        self.text, self.file_name = text, file_name
        self.items: list[Item] = []
        self.broken: list[BrokenRow] = []
        self.notes: list[Problem] = []

    def blank(self, at: int) -> int:
        found = _BLANK.match(self.text, at)
        return found.end() if found else at

    def at(self, index: int) -> str:
        """Return where a character stands, as an editor counts."""
        line = self.text.count("\n", 0, index) + 1
        return f"{self.file_name}:{line}:{index - self.text.rfind(chr(10), 0, index)}"

    def wrong(self, index: int) -> Refused:
        seen = self.text[index : index + 20].split("\n")[0]
        what = f"this is not JSON: {readable(seen)!r} stands where it cannot" if seen else "the JSON is cut off"
        return Refused(f"{what}.", where=self.at(index), remedy="Export it again, and do not edit it by hand.")

    def end(self, at: int) -> int:
        """Return the index after the value that begins here, -1 where the text ends within it."""
        first = self.text[at : at + 1]
        if first not in ("{", "[", '"'):
            scalar = _SCALAR.match(self.text, at)
            if scalar is None:
                if not first:
                    return -1
                raise self.wrong(at)
            return scalar.end()
        depth = 0
        for token in _TOKEN.finditer(self.text, at):
            mark = self.text[token.start()]
            if mark == '"':
                if not token.group(1):
                    return -1
            elif mark in "{[":
                depth += not token.group(2)
                if depth > MAX_DEPTH:
                    raise Refused(
                        f"it is nested more than {MAX_DEPTH} levels deep.",
                        where=self.at(token.start()),
                        remedy="No export of features or forms is; ask where the file comes from.",
                    )
            else:
                depth -= 1
            if depth == 0:
                return token.end()
        return -1

    def list(self, at: int) -> int:
        """Take the items of a list in, and return the index after it, -1 where the text ends within it."""
        at = self.blank(at + 1)
        if self.text[at : at + 1] == "]":
            return at + 1
        while True:
            end = self.end(at)
            if end < 0:
                self._cut(at)
                return -1
            if len(self.items) >= MAX_ROWS:
                raise Refused(f"it holds more than {MAX_ROWS:,} objects.", where=self.file_name, remedy="Split it.")
            if end - at > MAX_ITEM_CHARS:
                what = f"object {len(self.items) + 1} has more than {MAX_ITEM_CHARS:,} characters."
                raise Refused(what, where=self.at(at), remedy="Simplify its geometry, or take it out.")
            self.items.append(Item(len(self.items) + 1, self.text[at:end]))
            at = self.blank(end)
            mark = self.text[at : at + 1]
            if mark == "]":
                return at + 1
            if not mark:
                self._note(at)
                return -1
            if mark != ",":
                raise self.wrong(at)
            at = self.blank(at + 1)

    def _cut(self, at: int) -> None:
        raw = self.text[at:]
        if len(raw) > MAX_ITEM_CHARS:
            what = "a bracket or quotation mark is not closed: the rest of the file would be one object."
            raise Refused(what, where=self.at(at), remedy="Export it again.")
        if raw:
            number = len(self.items) + 1
            what = "the file ends in the middle of this object."
            self.broken.append(BrokenRow(number, what, "Ask for the whole file, and take it in again.", readable(raw)))
        self._note(at)

    def _note(self, at: int) -> None:
        self.notes.append(
            Problem(
                self.at(at),
                "the file ends before its list does: it was cut off, and may have held more.",
                "Ask for the whole file; what is already known will not be taken in twice.",
                "doubt",
            )
        )

    def cut_after(self, name: str | None, members: dict[str, str], at: int) -> Items:
        """Return the list where it was read whole before the text went wrong; else refuse."""
        if name is None or self.text[at:].strip():
            raise self.wrong(at)
        return self.whole(-1, name, members)

    def whole(self, end: int, name: str | None, members: dict[str, str]) -> Items:
        if end >= 0:
            rest = self.blank(end)
            if rest < len(self.text) and self.text[rest:].strip("\x00\x1a \t\r\n"):
                raise self.wrong(rest)
        elif not self.notes:
            self._note(len(self.text))
        return Items(name, members, self.items, self.broken, self.notes)


def parse(raw: str) -> Any:
    """Return a JSON value with its numbers as `Number`.

    Raises:
        NotJsonError: it is none, a key stands twice, or it holds half a character.

    >>> parse('{"a": [1.50, null]}')
    {'a': ['1.50', None]}
    """
    if UNREADABLE.search(raw):
        raise NotJsonError("it holds bytes that the file's encoding does not know")
    try:
        value = json.loads(
            raw, parse_int=Number, parse_float=Number, parse_constant=Number, object_pairs_hook=_without_twins
        )
    except (ValueError, RecursionError) as why:
        text = why.msg if isinstance(why, json.JSONDecodeError) else str(why)
        raise NotJsonError(f"it is not JSON: {text[:120]}") from None
    if _HALF.search(raw) and UNREADABLE.search(json.dumps(value, ensure_ascii=False)):
        raise NotJsonError("it holds half of a character")
    return value


def parse_apart(text: str) -> Any:
    """Return the JSON value of a text that stood as a string in another one, and was not looked at yet.

    Raises:
        NotJsonError: as `parse`, or it is nested too deep.
    """
    try:
        _Scan(text, "").end(0)
    except Refused as why:
        raise NotJsonError(why.what.removesuffix(".")) from None
    return parse(text)


_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in it")
    return found
