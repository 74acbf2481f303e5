"""What the words of one database mean in those of another, learnt without labels.

Two databases of one war have kinds and names of their own: what one calls "aerial bombardment" the other files under
"state-based", "Regime forces" are here the "Government". Among pairs of reports that are near and agree otherwise, some
words meet again and again, more often than the same words meet by chance. Each word of one database is taken to be
there because of one word of the other (a translation, as it is learnt from texts in two languages), so that a word is
not taken for its enemy's, beside whom it always stands. Names that are written alike begin with a head start.

Only words that the reference (the source with the most reports) never uses are translated; databases that share their
words are left as they are. The answer is part of the parameters, in whole numbers, and can be read as sentences.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.encode import skeleton
from treve.incidents.words import ACTOR, KIND, PLACES, Meanings, reference_of
from treve.linkage.block import Ints

Floats = NDArray[np.float64]

ROUNDS = 12
HEAD_START = 20.0
"""How much likelier names that are written alike are to mean the same, before anything was seen."""

FEWEST = 3.0
"""Meetings that speak for a meaning; a name that is written alike counts as so many."""

SHARE_PPM = 100_000
"""A word that stands for less than a tenth of another's meetings is not among its meanings."""

MOST_MEANINGS = 6
NOTHING = 0.2
"""The share of words that are there because of no word of the other source."""


class Meetings(NamedTuple):
    """Rows of reports that meet, and how likely each pair is of one incident; without it, how often by chance."""

    left: Ints
    right: Ints
    weight: Floats


def learnt(reports: pl.DataFrame, meetings: Meetings) -> Meanings:
    """Return what the words of each source mean in those of the reference; no entry where they are the same words.

    Args:
        reports: a `Reports` frame, of two sources or more.
        meetings: pairs of rows of two sources that may tell of one incident, with the chance that they do.
    """
    reference = reference_of(reports)
    source = reports["source"].to_numpy()
    out: Meanings = {}
    for field, columns in ((KIND, ("kind",)), (ACTOR, ("side_a", "side_b"))):
        words = _words(reports, columns)
        home = set(words.filter(pl.col("source") == reference)["word"])
        found: dict[str, dict[str, list[tuple[str, int]]]] = {}
        for other in sorted({*source.tolist()} - {reference}):
            own = words.filter(pl.col("source") == other)
            if not len(own) or not home or len(own.filter(pl.col("word").is_in(list(home)))) * 2 > len(own):
                continue  # the two speak one language
            pairs = _between(meetings, source, reference, other)
            meanings = _translated(words, pairs, alike=field == ACTOR)
            if meanings:
                found[other] = meanings
        if found:
            out[field] = found
    return out


def _words(reports: pl.DataFrame, columns: tuple[str, ...]) -> pl.DataFrame:
    """Return one row for each report and word; what says nothing is no word."""
    rows = reports.with_row_index("row").with_columns(pl.col("row").cast(pl.Int64))
    parts = []
    for name in columns:
        part = rows.select("row", "source", word=name)
        parts.append(part.explode("word", empty_as_null=False, keep_nulls=False) if name != "kind" else part)
    return pl.concat(parts).filter(pl.col("word").is_not_null() & (pl.col("word") != "unknown")).unique().sort(
        "row", "word"
    )  # fmt: skip


def _between(meetings: Meetings, source: NDArray[np.object_], home: str, other: str) -> pl.DataFrame:
    """Return the meetings of two sources, the reference's report first."""
    left, right = source[meetings.left], source[meetings.right]
    straight, crossed = (left == home) & (right == other), (left == other) & (right == home)
    return pl.DataFrame(
        {
            "home": np.concatenate([meetings.left[straight], meetings.right[crossed]]),
            "other": np.concatenate([meetings.right[straight], meetings.left[crossed]]),
            "weight": np.concatenate([meetings.weight[straight], meetings.weight[crossed]]),
        }
    )


def _translated(words: pl.DataFrame, pairs: pl.DataFrame, alike: bool) -> dict[str, list[tuple[str, int]]]:
    """Return for each word of the other source those of the reference that it meets, and how much, in millionths."""
    pairs = pairs.filter(pl.col("weight") > 0.05).with_row_index("pair")
    met = (
        pairs.join(words.select(home="row", mine="word"), on="home")
        .join(words.select(other="row", theirs="word"), on="other")
        .sort("pair", "theirs", "mine")
    )
    if not len(met):
        return {}
    mine, theirs = met["mine"].unique().sort().to_list(), met["theirs"].unique().sort().to_list()
    a = met["mine"].replace_strict({w: k for k, w in enumerate(mine)}, return_dtype=pl.Int64).to_numpy()
    b = met["theirs"].replace_strict({w: k for k, w in enumerate(theirs)}, return_dtype=pl.Int64).to_numpy()
    weight = met["weight"].to_numpy()
    # One unit is one word of one report that meets one other report: its share goes to one of that one's words.
    unit = met.select(pl.struct("pair", "theirs").rle_id().alias("unit"))["unit"].to_numpy().astype(np.int64)
    seen = np.zeros(len(theirs))
    first = np.append(True, unit[1:] != unit[:-1])
    np.add.at(seen, b[first], weight[first])
    common = seen / seen.sum()
    start = _likeness(mine, theirs) if alike else np.zeros((len(mine), len(theirs)))
    chance = common[None, :] * (1 + HEAD_START * start)
    chance /= chance.sum(axis=1, keepdims=True)
    count = np.zeros_like(chance)
    for _ in range(ROUNDS):
        each = chance[a, b]
        total = np.bincount(unit, each, minlength=int(unit[-1]) + 1) + NOTHING * common[b[first]]
        count = np.zeros_like(chance)
        np.add.at(count, (a, b), weight * each / total[unit])
        held = count + FEWEST * start + 0.01 * common[None, :]
        chance = held / held.sum(axis=1, keepdims=True)
    count = count + FEWEST * start
    out = {}
    shared = set(mine)
    for k, word in enumerate(theirs):
        if word in shared:
            out[word] = [(word, 1_000_000)]
            continue
        if count[:, k].sum() < FEWEST:
            continue
        share = count[:, k] / count[:, k].sum()
        above = chance[:, k] > common[k]  # more than by chance
        chosen = [x for x in np.argsort(-share, kind="stable") if above[x] and share[x] * 1e6 >= SHARE_PPM]
        out[word] = [(mine[x], round(float(share[x]) * 1e6)) for x in chosen[:MOST_MEANINGS]]
    return out


def _likeness(mine: list[str], theirs: list[str]) -> Floats:
    """Return which share of the words of two names is written alike, as far as transliterations agree."""
    cut = [[{skeleton(word) for word in name.split()} for name in names] for names in (mine, theirs)]
    out = np.zeros((len(mine), len(theirs)))
    for x, one in enumerate(cut[0]):
        for y, two in enumerate(cut[1]):
            shared = len(one & two) / max(len(one | two), 1)
            out[x, y] = shared if shared >= 0.4 else 0.0
    return out


MOST_SAID = 10
"""Names of places that are told, of each source and column: who wants all reads the parameters."""


def sentences(meanings: Meanings) -> Mapping[str, list[str]]:
    """Return what was learnt in words, by language; of places those that meet most surely, and how many more there are.

    Words stand in the order of the alphabet, each with what it meets most often.
    """
    english, french = [], []
    for field in sorted(meanings):
        for source in sorted(meanings[field]):
            told = [(word, *found[0]) for word, found in sorted(meanings[field][source].items()) if found]
            if field in PLACES:
                told = sorted(told, key=lambda one: (-one[2], one[0]))[:MOST_SAID]
            for word, meant, share in told:
                english.append(f"{source}'s “{word}” mostly meets “{meant}” ({share // 10_000} %).")
                french.append(
                    f"« {word} », chez {source}, correspond le plus souvent à « {meant} » ({share // 10_000} %)."
                )
            more = len(meanings[field][source]) - MOST_SAID
            if field in PLACES and more > 0:
                english.append(f"{source} has {more} further names of places that others have otherwise.")
                french.append(f"{source} a {more} autres noms de lieux que d'autres nomment autrement.")
    return {"en": english, "fr": french}
