"""Whatever the bytes of a format are: every row loaded or held, or the file refused. No other error, no hang."""

import json
import random
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from tests.sources.test_from_gdelt import packed
from tests.sources.test_from_geojson import NAMED
from tests.sources.test_from_treve import ONE, export
from tests.sources.test_fuzz import NASTY, mutate, recoded, run

from treve.names.kinds import Kinds

ROUNDS, SOAK = 1_000, 10_000
DATA = Path(__file__).parent / "data"
FORM = (DATA / "form.mapping.yaml").read_text("utf-8")
VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1e308,
    10**400,
    "",
    "x" * 5_000,
    "\ud800",
    "\x00",
    "NaN",
    [],
    {},
    [[]],
    [{}],
    {"a": {"b": [1]}},
    [None, 1],
    "35 36",
    "2017-02-30",
    {"type": "Point", "coordinates": [1, 2]},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]},
    float("nan"),
    float("inf"),
    [[181, 91]],
    [["a"]],
    35.1,
    "EPSG:3857",
)
Made = tuple[bytes, str | None]


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
            part[rng.choice(list(part))] = deepcopy(rng.choice([*VALUES, rng.choice(NASTY).decode("utf-8", "replace")]))
        else:
            items[at] = {} if rng.random() < 0.5 else deepcopy(items[at - 1])
    return json.dumps(document).encode()


def of_json(data: bytes, mapping: str | None, rng: random.Random) -> Made:
    kept = mapping if rng.random() < 0.85 else None
    if rng.random() < 0.5:
        return with_other_values(data, rng), mapping
    if rng.random() < 0.5:
        value = json.loads(data)
        for _ in range(rng.randint(1, 4)):
            value = twisted(value, rng)
        text = json.dumps(value, ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1]))
        return text.encode("utf-8", "surrogatepass"), kept
    return mutate(recoded(data, rng), rng), kept


def of_cells(data: bytes, rng: random.Random, mark: bytes) -> bytes:
    if rng.random() < 0.6:
        lines = data.split(b"\n")
        for _ in range(rng.randint(1, 5)):
            at = rng.randrange(len(lines))
            cells = lines[at].split(mark)
            cells[rng.randrange(len(cells))] = rng.choice(NASTY)
            lines[at] = mark.join(cells)
        return b"\n".join(lines)
    return mutate(recoded(data, rng), rng)


def geojson(rng: random.Random) -> Made:
    return of_json((DATA / "posts.geojson").read_bytes(), NAMED, rng)


EXPORTED = export(ONE)


def exported(rng: random.Random) -> Made:
    return of_json(EXPORTED, None, rng)[0], None


def kobo(rng: random.Random) -> Made:
    name = rng.choice(["form.json", "central.json", "form.csv"])
    data = (DATA / name).read_bytes()
    return (of_cells(data, rng, b";"), FORM) if name.endswith("csv") else of_json(data, FORM, rng)


def acled(rng: random.Random) -> Made:
    name, mark = rng.choice([("acled_2024.csv", b","), ("acled_2017.csv", b";")])
    return of_cells((DATA / name).read_bytes(), rng, mark), None


def gdelt(rng: random.Random) -> Made:
    data = (DATA / rng.choice(["events.CSV", "events_1.CSV"])).read_bytes()
    way = rng.random()
    if way < 0.15:
        return mutate(packed(data, "e.CSV"), rng), None
    made = of_cells(data, rng, b"\t")
    return (packed(made, "e.CSV") if way < 0.3 else made), None


FORMATS: dict[str, Callable[[random.Random], Made]] = {
    "geojson": geojson,
    "exported": exported,
    "kobo": kobo,
    "acled": acled,
    "gdelt": gdelt,
}


@pytest.mark.parametrize("name", FORMATS)
def test_no_file_of_a_format_breaks_taking_in(name: str, kinds: Kinds) -> None:
    run(ROUNDS, len(name), FORMATS[name], kinds)


@pytest.mark.soak
@pytest.mark.parametrize("name", FORMATS)
def test_ten_thousand_files_of_a_format_do_not_break_taking_in(name: str, kinds: Kinds) -> None:
    run(SOAK, 100 + len(name), FORMATS[name], kinds)
