"""Reports to the coded columns that linkage compares.

Codes are hashes of the words, so that they do not depend on which other reports are there. How rare a word is comes
from the parameters, frozen until the next learning.
"""

import bisect
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.codes import code
from treve.incidents.columns import SCHEMA, plain
from treve.incidents.parameters import Parameters
from treve.incidents.words import in_shared_words
from treve.linkage import common
from treve.linkage.block import Sites, crowds
from treve.linkage.compare import Traits

Ints = NDArray[np.int64]

HEARD = ("explosion",)
"""Kinds that say what was heard and not what was done: like a kind with others below it, they contradict none."""

MOST_IN_SET = 8
"""Of a longer set of actors, details or origins the first eight in alphabetical order are compared."""

AROUND = ("crowd", "common")
"""What is counted among a record's neighbours and not said by itself."""

_TIME = {"minute": 0, "hour": 0, "day": 1, "days": 2, "week": 3}
_PLACE = {"exact": 0, "settlement": 1, "near": 2, "district": 3, "province": 4}
_LEVEL_BY_RADIUS = (5_000, 60_000, 200_000)
_CLASS_BY_RADIUS = (1_000, 5_000, 30_000, 60_000, 200_000)


_GROUPS = (
    ("dj", "j"),
    ("ph", "f"),
    ("ch", "s"),
    ("sh", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("ou", "u"),
    ("q", "k"),
    ("c", "k"),
    ("z", "s"),
)
_ARTICLES = frozenset(
    {
        "al",
        "el",
        "ar",
        "as",
        "ash",
        "at",
        "ad",
        "an",
        "az",
        "de",
        "du",
        "la",
        "le",
        "of",
        "the",
        "near",
        "village",
        "ville",
        "town",
        "city",
        "district",
        "province",
        "governorate",
    }
)


def skeleton(name: str) -> str:
    """Return what a place name keeps through transliteration: its consonants, without articles and common words.

    >>> skeleton("Ash Shaykh Miskin town") == skeleton("Sheikh Miskeen")
    True
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    letters = [c for c in plain if not unicodedata.combining(c) and c not in "'’ʿʾ"]
    words = "".join(c if c.isalpha() else " " for c in letters).split()
    kept = [word for word in words if word not in _ARTICLES]
    text = " ".join(kept or words)
    for many, one in _GROUPS:
        text = text.replace(many, one)
    out = ""
    for c in text:
        if c not in "aeiouyw h" and not out.endswith(c):
            out += c
    return out or text


def fusable(reports: pl.DataFrame) -> NDArray[np.bool_]:
    """Return which rows may fuse: no aggregate, a week or finer, and a place no wider than a province."""
    return reports.select(
        (
            ~pl.col("aggregate")
            & pl.col("time_class").is_in(list(_TIME))
            & pl.col("start_s").is_not_null()
            & pl.col("lat_e7").is_not_null()
            & pl.col("place_class").is_in([*_PLACE, "feature"])
            & (pl.col("radius_m") <= _LEVEL_BY_RADIUS[-1]).fill_null(value=False)
        ).alias("fusable")
    )["fusable"].to_numpy()


PORTION = 25_000
"""Rows encoded at a time: bounds the memory of doing so."""

_SETS_OF = {
    "side_a": "side_a",
    "side_b": "side_b",
    "group_a": "group_a",
    "group_b": "group_b",
    "tokens": "details",
    "origins": "origins",
}


def encode(reports: pl.DataFrame, parameters: Parameters) -> tuple[Sites, Traits]:
    """Return the columns to block by and to compare, n rows in the order of the frame.

    A row that may not fuse gets level -1 and meets nobody. Traits are views of one matrix (`linkage.compare.pack`).
    """
    if parameters.meanings:
        reports = in_shared_words(plain(reports), parameters.meanings)
    n, near_by = len(reports), 2 * len(parameters.reach.metres)
    longest = {name: reports[column].list.len().max() for name, column in _SETS_OF.items()}
    wide = {name: min(max(int(most or 0), 1), MOST_IN_SET) for name, most in longest.items()}  # type: ignore[arg-type]
    wide |= {f"{name}_rare": wide[name] for name in ("side_a", "side_b", "tokens")} | {"crowd": near_by}
    ends = np.cumsum([wide.get(name, 1) for name in Traits._fields]).tolist()
    matrix = np.zeros((n, ends[-1]), dtype=np.int64)
    traits = Traits(
        *(
            matrix[:, end - wide[name] : end] if name in wide else matrix[:, end - 1]
            for name, end in zip(Traits._fields, ends, strict=True)
        )
    )
    sites = Sites(*(np.zeros(n, dtype=np.int64) for _ in Sites._fields))
    for at in range(0, n, PORTION):
        part = slice(at, at + PORTION)
        some_sites, some = _encoded(plain(reports.slice(at, PORTION)), parameters)
        for to, values in zip((*sites, *traits), (*some_sites, *some), strict=True):
            if to.ndim == 1:
                to[part] = values
            else:
                to[part, : values.shape[1]] = values
    traits.crowd[:] = crowds(sites, parameters.reach)
    traits.common[:] = _common(sites, traits, parameters)
    return sites, traits


def _common(sites: Sites, traits: Traits, parameters: Parameters) -> Ints:
    """Return how rare around each record is what it says (linkage/common.py)."""
    sides = (traits.side_a, traits.side_b, traits.group_a, traits.group_b)
    said = common.values(traits.leaf, traits.branch, *sides, traits.best, traits.name)
    return common.rarity(common.same_around(sites, said, parameters.reach.metres[0]), traits.crowd[:, 1])


def _encoded(reports: pl.DataFrame, parameters: Parameters) -> tuple[Sites, Traits]:
    """Return the same of some of the rows, sets no wider than theirs are, and without what is around."""
    free = fusable(reports)
    start, end = _ints(reports, "start_s", 0), _ints(reports, "end_s", 0)
    lat, lon, radius = (_ints(reports, name, 0) for name in ("lat_e7", "lon_e7", "radius_m"))
    moment = start + (end - start) // 2
    time = reports["time_class"].replace_strict(_TIME, default=3, return_dtype=pl.Int64).to_numpy()
    by_radius = np.searchsorted(np.array(_CLASS_BY_RADIUS[:-1]), radius)
    named = reports["place_class"].replace_strict(_PLACE, default=-1, return_dtype=pl.Int64).to_numpy()
    place = np.where(named < 0, by_radius, named).astype(np.int64)
    level = np.where(free, np.searchsorted(np.array(_LEVEL_BY_RADIUS[:-1]), radius), -1).astype(np.int64)
    wide = (time >= 2).astype(np.int64)
    leaf = _codes(reports["kind"])
    branch = _codes(reports["kind_parent"])
    open_kind = reports["kind"].is_in(HEARD).to_numpy()
    leaf = np.where((leaf == branch) | open_kind, 0, leaf)
    branch = np.where(reports["kind"].to_numpy() == "unknown", 0, branch)
    side_a, side_b, group_a, group_b, tokens, origins = (
        _sets(reports[name]) for name in ("side_a", "side_b", "group_a", "group_b", "details", "origins")
    )
    # "At least twelve" has no best number; what it is compared by is the bound that it has.
    best = _ints(reports.select(pl.coalesce("killed_best", "killed_low", "killed_high").alias("best")), "best", -1)
    low = np.where(_ints(reports, "killed_low", -1) < 0, best, _ints(reports, "killed_low", -1))
    high = np.where(_ints(reports, "killed_high", -1) < 0, best, _ints(reports, "killed_high", -1))
    source = _codes(reports["source"])
    numbered = reports["native_id"].is_not_null().to_numpy().astype(np.int64)
    key = leaf ^ side_a[:, 0] ^ (side_b[:, 0] << 1) ^ (best + 1) * 2_654_435_761
    sites = Sites(lat, lon, moment, level, wide, key)
    rare = parameters.rarity
    traits = Traits(
        lat,
        lon,
        moment,
        place,
        time,
        np.maximum(level, 0),
        wide,
        np.zeros((len(reports), 1), dtype=np.int64),
        np.zeros(len(reports), dtype=np.int64),
        _codes(reports["place_name"], skeleton),
        _codes(reports["adm1"], skeleton),
        _codes(reports["adm2"], skeleton),
        leaf,
        branch,
        np.minimum(low, best),
        best,
        np.maximum(high, best),
        source,
        numbered,
        side_a,
        side_b,
        group_a,
        group_b,
        tokens,
        origins,
        _rarity(leaf, rare["kind"], parameters.unseen["kind"]),
        _rarity(side_a, rare["actor"], parameters.unseen["actor"]),
        _rarity(side_b, rare["actor"], parameters.unseen["actor"]),
        _rarity(tokens, rare["detail"], parameters.unseen["detail"]),
    )
    return sites, traits


def encode_one(row: Mapping[str, Any], parameters: Parameters) -> tuple[Sites, Traits]:
    """Return what `encode` makes of a frame with this one row, sets as wide as any can be; without the frame's cost.

    Args:
        row: one row of a `Reports` frame, by column.
        parameters: those of the fusion.
    """
    if parameters.meanings:
        row = in_shared_words(pl.DataFrame([row], schema=SCHEMA), parameters.meanings).row(0, named=True)
    start, end, radius = row["start_s"] or 0, row["end_s"] or 0, row["radius_m"]
    free = (
        not row["aggregate"]
        and row["time_class"] in _TIME
        and row["start_s"] is not None
        and row["lat_e7"] is not None
        and (row["place_class"] in _PLACE or row["place_class"] == "feature")
        and radius is not None
        and radius <= _LEVEL_BY_RADIUS[-1]
    )
    time = _TIME.get(row["time_class"], 3)
    place = _PLACE.get(row["place_class"], bisect.bisect_left(_CLASS_BY_RADIUS[:-1], radius or 0))
    level = bisect.bisect_left(_LEVEL_BY_RADIUS[:-1], radius or 0) if free else -1
    leaf = 0 if row["kind"] == row["kind_parent"] or row["kind"] in HEARD else code(row["kind"])
    branch = 0 if row["kind"] == "unknown" else code(row["kind_parent"])
    said = (row["killed_best"], row["killed_low"], row["killed_high"])
    best = next((count for count in said if count is not None), -1)
    low, high = (best if count is None or count < 0 else count for count in said[1:])
    sets = {name: (row[name] or [])[:MOST_IN_SET] for name in ("side_a", "side_b", "group_a", "group_b")}
    details, origins = (row["details"] or [])[:MOST_IN_SET], (row["origins"] or [])[:MOST_IN_SET]
    first_a, first_b = (code(sets[side][0]) if sets[side] else 0 for side in ("side_a", "side_b"))
    key = leaf ^ first_a ^ (first_b << 1) ^ (best + 1) * 2_654_435_761
    numbers = (row["lat_e7"] or 0, row["lon_e7"] or 0, start + (end - start) // 2)
    wide, placed = int(time >= 2), int(level >= 0)
    levels = 2 * len(parameters.reach.metres)
    sites = Sites(*(np.array([value], dtype=np.int64) for value in (*numbers, level, wide, key)))
    names = (code(skeleton(row[name])) if row[name] is not None else 0 for name in ("place_name", "adm1", "adm2"))
    single = (*numbers, place, time, max(level, 0), wide)
    counts = (min(low, best), best, max(high, best))
    numbered = int(row["native_id"] is not None)
    values = (*single, placed, 0, *names, leaf, branch, *counts, code(row["source"]), numbered)
    columns = [np.array([value], dtype=np.int64) for value in values]
    columns[len(single)] = np.full((1, levels), placed, dtype=np.int64)
    columns += [_row_of(map(code, words)) for words in (*sets.values(), details, origins)]
    columns.append(np.array([_rare(row["kind"], "kind", parameters) if leaf else 0], dtype=np.int64))
    columns += [_row_of(_rare(word, "actor", parameters) for word in sets[side]) for side in ("side_a", "side_b")]
    columns.append(_row_of(_rare(word, "detail", parameters) for word in details))
    traits = Traits(*columns)
    traits.common[:] = _common(sites, traits, parameters)
    return sites, traits


def _row_of(values: Iterable[int]) -> Ints:
    out = np.zeros((1, MOST_IN_SET), dtype=np.int64)
    for at, value in enumerate(values):
        out[0, at] = value
    return out


def _rare(word: str, what: str, parameters: Parameters) -> int:
    return parameters.rarity[what].get(word, parameters.unseen[what])


def fingerprint(sites: Sites, traits: Traits) -> NDArray[np.uint64]:
    """Return 64 bits a row that change when anything that fusion reads of it changes (the neighbourhood apart)."""
    total = np.zeros(len(sites.lat), dtype=np.uint64)
    for column in (sites.level, *(value for name, value in traits._asdict().items() if name not in AROUND)):
        if column.ndim == 1:
            total = mix(total ^ column.astype(np.uint64))
            continue
        for part in column.T:  # padding is not hashed: how wide the widest set is, is none of this row's business
            total = np.where(part == 0, total, mix(total ^ part.astype(np.uint64)))
        total = mix(total)
    return total


def mix(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the values stirred so that each bit of the input moves half of the output (SplitMix64)."""
    x = x + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


def _ints(reports: pl.DataFrame, name: str, missing: int) -> Ints:
    return reports[name].fill_null(missing).to_numpy().astype(np.int64)


def _codes(words: pl.Series, shape: object = None) -> Ints:
    """Return one code a row, 0 for null."""
    unique = words.drop_nulls().unique().to_list()
    table = {word: code(skeleton(word) if shape is skeleton else word) for word in unique}
    return words.replace_strict(table, default=0, return_dtype=pl.Int64).to_numpy().copy()


def _sets(lists: pl.Series) -> Ints:
    """Return (n, widest) codes, zero-padded; at least one column."""
    shortened = lists.list.head(MOST_IN_SET)
    lengths = shortened.list.len().fill_null(0).to_numpy().astype(np.int64)
    out = np.zeros((len(lists), max(int(lengths.max(initial=0)), 1)), dtype=np.int64)
    if lengths.sum():
        rows = np.repeat(np.arange(len(lists)), lengths)
        first = np.repeat(np.cumsum(lengths) - lengths, lengths)
        out[rows, np.arange(len(rows)) - first] = _codes(shortened.filter(shortened.list.len() > 0).explode())
    return out


def _rarity(codes: Ints, table: Mapping[str, int], unseen: int) -> Ints:
    """Return the rarity of each code, thousandths of a nat; 0 where nothing was said."""
    known = np.array([code(word) for word in table], dtype=np.int64)
    values = np.array(list(table.values()), dtype=np.int64)
    out = np.where(codes == 0, 0, unseen).astype(np.int64)
    if len(known):
        order = np.argsort(known)
        at = np.minimum(np.searchsorted(known[order], codes), len(known) - 1)
        found = known[order][at] == codes
        out[found] = values[order][at][found]
    return out
