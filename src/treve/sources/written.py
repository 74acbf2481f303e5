"""YAML as a person wrote it: plain values, and the line and column of each.

Every scalar is taken as its text, so that "no", "012" and "2017-01-15" stay what they are; empty and `null` are `None`.
Anchors, aliases, tags and merge keys are refused, as are keys that stand twice: there is one way to read a file.
"""

from functools import lru_cache
from typing import Any

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from treve.base.errors import Problem
from treve.base.yaml import reader

MAX_BYTES = 256 * 1024
MAX_DEPTH = 12

_PLAIN_TAGS = {
    f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "null", "timestamp", "value", "merge")
}

Path = tuple[Any, ...]


class Written:
    """The value of a file, and where each part of it stands."""

    def __init__(self, name: str) -> None:
        """Begin with nothing read."""
        self.name = name
        self.value: Any = None
        self._values: dict[Path, tuple[int, int]] = {}
        self._keys: dict[Path, tuple[int, int]] = {}

    def where(self, path: Path, *, of_key: bool = False) -> str:
        """Return "name:line:column" of the value (or key) at a path, or of the nearest one above it."""
        if of_key and path in self._keys:
            line, column = self._keys[path]
            return f"{self.name}:{line}:{column}"
        while path and path not in self._values:
            path = path[:-1]
        line, column = self._values.get(path, (1, 1))
        return f"{self.name}:{line}:{column}"

    def note(self, path: Path, node: Node, key: Node | None) -> None:
        """Keep where the value and the key of a path stand."""
        self._values[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
        if key is not None:
            self._keys[path] = (key.start_mark.line + 1, key.start_mark.column + 1)


class _WrongError(Exception):
    def __init__(self, node: Node, message: str, remedy: str) -> None:
        super().__init__(message)
        self.node, self.message, self.remedy = node, message, remedy


@lru_cache(maxsize=8)  # one mapping often serves many files
def read_yaml(text: str, name: str) -> Written | Problem:
    """Return what the file says, or the one fault that keeps it from being read, with line and column.

    Cost: about 60 us a line.

    >>> read_yaml("a: [1, no]", "f.yaml").value
    {'a': ['1', 'no']}
    """
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        return Problem(f"{name}:1:1", f"the file is longer than {MAX_BYTES} bytes.", "Shorten it.", "held")
    if text.count("[") + text.count("{") > 2_000:
        return Problem(f"{name}:1:1", "the file nests too much.", "Write one key a line.", "held")
    yaml = reader(fast=False)
    try:
        node = yaml.compose(text)
    except MarkedYAMLError as why:
        mark = why.problem_mark or why.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        return Problem(
            f"{name}:{line}:{column}",
            f"this is not YAML: {why.problem or why.context}.",
            "Look at the indentation, and put text with : or # or leading signs in quotes.",
            "held",
        )
    except (YAMLError, RecursionError, ValueError) as why:
        return Problem(f"{name}:1:1", f"this is not YAML: {str(why)[:200]}.", "Save it as plain text in UTF-8.", "held")
    if not isinstance(node, MappingNode):
        return Problem(
            f"{name}:1:1", "the file holds no keys.", "It begins with `mapping: 1`; see docs/TABLES.md.", "held"
        )
    written = Written(name)
    try:
        written.value = _plain(node, (), written, set())
    except _WrongError as why:
        mark = why.node.start_mark
        return Problem(f"{name}:{mark.line + 1}:{mark.column + 1}", why.message, why.remedy, "held")
    return written


def _plain(node: Node, path: Path, written: Written, above: set[int]) -> Any:
    if len(path) > MAX_DEPTH:
        raise _WrongError(node, "this is nested too deeply.", "A mapping has at most four levels.")
    if node.anchor is not None or id(node) in above:
        raise _WrongError(node, "anchors and aliases are not read here.", "Write the value out in both places.")
    above.add(id(node))
    if isinstance(node, ScalarNode):
        if str(node.tag) not in _PLAIN_TAGS:
            raise _WrongError(node, "tags are not read here.", "Write the plain value.")
        written.note(path, node, None)
        return None if node.style is None and node.value in ("", "~", "null") else node.value
    if not isinstance(node, MappingNode):
        written.note(path, node, None)
        found = []
        for index, item in enumerate(node.value):
            written.note((*path, index), item, None)
            found.append(_plain(item, (*path, index), written, above))
        return found
    written.note(path, node, None)
    out: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            raise _WrongError(key, "a key must be one word or a quoted text.", "Look at the indentation.")
        if key.value in out:
            raise _WrongError(key, f"the key {key.value!r} stands twice.", "Keep one of the two.")
        here = (*path, key.value)
        out[key.value] = _plain(value, here, written, above)
        written.note(here, value, key)
    return out
