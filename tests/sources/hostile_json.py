"""JSON gone wrong: other values, other shapes, and texts that only look like JSON."""

import json
import random
import re
from copy import deepcopy
from typing import Any

from tests.sources.hostile import CELLS, NASTY, encoded, mutate, recoded

VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 1e308, 10**400, "", "x" * 5_000, "\ud800", "\x00", "NaN", [], {}, [[]], [{}], {"a": {"b": [1]}},
    [None, 1], "35 36", "2017-02-30", {"type": "Point", "coordinates": [1, 2]}, {"type": "Point", "coordinates": [36.7, 135.1]},
    {"type": "Point", "coordinates": ["36.7", "35.1"]}, {"type": "Point", "coordinates": [1e400, -1e400]},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}, {"type": "Polygon", "coordinates": [[[0, 0]] * 3]},
    {"type": "LineString", "coordinates": [[179, 0], [-179, 0]]}, {"type": "GeometryCollection", "geometries": [{}]},
    {"type": "MultiPolygon", "coordinates": [[[[i / 1e3, (i * i) % 90] for i in range(300)]]]}, float("nan"), float("inf"),
    [[181, 91]], [["a"]], 35.1, "EPSG:3857", {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}},
)  # fmt: skip
TOKENS = (
    "1e999999", "-0", "00", "1_0", ".5", "5.", "+1", "0x10", "NaN", "-Infinity", "nul", "'a'", '"\\ud800"', '"\\u0000"',
    '"\\x"', '"\t"', "/* c */ 1", "[" * 40, "[" * 100_000, '{"a":' * 40, '{"a":' * 50_000, "9" * 5_000, '"' + "x" * 70_000 + '"',
    "[1,]", "{,}", '{"a":1,"a":2}', "\ufeff", "undefined", "1 2", '"\\ud83d\\ude00"', "[" + "0," * 20_000 + "0]",
)  # fmt: skip


def twisted(value: Any, rng: random.Random, depth: int = 0) -> Any:
    """Return the value with some part replaced, left out, doubled or put elsewhere."""
    if rng.random() < 0.15 or depth > 8:
        return rng.choice(VALUES)
    if isinstance(value, dict) and value:
        key = rng.choice(list(value))
        out = {**value, key: twisted(value[key], rng, depth + 1)}
        way = rng.random()
        if way < 0.1:
            out.pop(rng.choice(list(out)))
        elif way < 0.2:
            out[rng.choice([*VALUES[5:9], "id", "features", "type", "_uuid"]) if rng.random() < 0.5 else "crs"] = (
                rng.choice(VALUES)
            )
        return {str(name): each for name, each in out.items()}
    if isinstance(value, list) and value:
        at = rng.randrange(len(value))
        return [*value[:at], twisted(value[at], rng, depth + 1), *value[at + rng.randrange(2) :]]
    return rng.choice(VALUES)


def with_other_values(data: bytes, rng: random.Random) -> bytes:
    """Return the document whole, with a few values of its objects replaced, and sometimes an object by another."""
    document = json.loads(data)
    items = next(value for value in document.values() if isinstance(value, list))
    items += deepcopy(items)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(items))
        part = items[at]
        for _ in range(3):
            inner = [value for value in part.values() if isinstance(value, dict) and value] if part else []
            part = rng.choice(inner) if inner and rng.random() < 0.7 else part
        if part and rng.random() < 0.9:
            other = rng.choice([*VALUES, *CELLS, rng.choice(NASTY).decode("utf-8", "replace")])
            part[rng.choice(list(part))] = deepcopy(other)
        else:
            items[at] = {} if rng.random() < 0.5 else deepcopy(items[at - 1])
    return json.dumps(document).encode()


def with_other_text(data: bytes, rng: random.Random) -> bytes:
    """Return the text with keys doubled, values that are no JSON, marks too many or too few, other line ends."""
    text = data.decode()
    for _ in range(rng.randint(1, 3)):
        match rng.randrange(6):
            case 0:  # a key that stands twice
                pair = rng.choice(
                    list(re.finditer(r'"[^"]+"\s*:\s*(?:"[^"]*"|[-\d.]+|null|true|false)', text)) or [None]
                )
                if pair:
                    text = f"{text[: pair.end()]},{pair.group()}{text[pair.end() :]}"
            case 1 | 2:
                value = rng.choice(
                    list(re.finditer(r'(?<=[:\[,])\s*(?:"[^"]*"|[-\d.]+|null|true|false)', text)) or [None]
                )
                if value:
                    text = text[: value.start()] + rng.choice(TOKENS) + text[value.end() :]
            case 3:
                mark = rng.choice(list(re.finditer(r'[\[\]{},:"]', text)) or [None])
                if mark:
                    text = text[: mark.start()] + rng.choice(["", mark.group() * 2, " "]) + text[mark.end() :]
            case 4:
                text = rng.choice(["\ufeff", " ", "[", "{", "callback(", "\x00", "// x\n"]) + text
            case _:
                text += rng.choice(["\x00", "\n" + text, "]", "}", ";", "\x1a", " null"])
    return encoded(text)


def of_json(data: bytes, rng: random.Random) -> bytes:
    """Return a document of features or submissions gone wrong in one of all these ways."""
    way = rng.random()
    if way < 0.4:
        return with_other_values(data, rng)
    if way < 0.6:
        return with_other_text(data, rng)
    if way < 0.8:
        value = json.loads(data)
        for _ in range(rng.randint(1, 4)):
            value = twisted(value, rng)
        return encoded(json.dumps(value, ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1])))
    return mutate(recoded(data, rng), rng)
