"""Who carries whose words: reports of one incident that share runs of words which their facts do not dictate.

Two independent reports of one incident name the same place, sides and numbers, and say "killed" and "according to".
They do not share five words in a row, again and again, beyond these. A number counts as any number, so that changing it
hides nothing; words of the report's own place, words of the language and words that are common in the whole set are no
evidence. Small edits leave most runs whole, and a copied half is found in a longer text.

Cost: linear in the words. Each run of an incident has at most three owners, the first reports that carry it, and every
other is compared with these alone; so an incident of thousands of reports costs no more for each.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]

RUN = 5
"""Words in a row that are looked up."""

OWNERS = 3
FREE_LEAST = 6
"""Words in shared runs that nothing dictates, from which two reports are one telling."""

FREE_IF_ALL = 4
"""Such words where the two texts are the same from end to end, numbers apart."""

SHARE_LEAST_PPM = 500_000
LONG_RUN = 20
"""The shared words are half of the shorter report at least, or this many."""

COMMON_FROM = 40
COMMON_SHARE = 50
"""Among so many incidents or more, a word that more than one in fifty of them tells is dictated by the subject."""

_STOP = (
    "a à au aux avec ce ces cette d dans de des du elle en entre est et être eu il ils l la le les leur leurs "
    "lors mais ne on ont ou où par pas plus pour près qu que qui s sa se selon ses son sont sous sur un une "
    "vers y après avant alors ainsi aussi contre depuis dont été était étaient fait moins an and are as at be "
    "been between but by for from had has have he her his in into is it its near no not of off on or over out "
    "s she so some that the their them there they this to two up upon was were when where which while who "
    "will with after before about also against during at least more than killed dead died wounded injured "
    "people persons person civilians civilian militants fighters soldiers morts mort tués tué tuées blessés "
    "blessé personnes civils combattants soldats reported said says reports report sources source according "
    "told killing wounding fired shelled attack attacked rapporté indiqué affirmé annoncé january february "
    "march april may june july august september october november december janvier février mars avril mai juin "
    "juillet août septembre octobre novembre décembre monday tuesday wednesday thursday friday saturday "
    "sunday lundi mardi mercredi jeudi vendredi samedi dimanche today yesterday hier aujourd hui matin soir "
    "morning evening"
)
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve dozen dozens un deux trois quatre cinq "
    "sept huit neuf dix onze douze dizaine dizaines"
)


class Shared(NamedTuple):
    """Pairs of rows that carry the same words: the later row, the one that it is held against, how many words."""

    row: Ints
    other: Ints
    words: Ints


def shared_words(texts: pl.Series, facts: pl.Series, group: Ints, voice: Ints) -> Shared:
    """Return pairs of rows of one group and two voices that carry the same words, sorted by row.

    Args:
        texts: n texts, or nulls.
        facts: n texts with the words of each row that its facts dictate: names of its place.
        group: n codes.
        voice: n codes of who speaks.
    """
    nothing = np.zeros(0, dtype=np.int64)
    if texts.null_count() == len(texts):
        return Shared(nothing, nothing, nothing)
    words, starts = _words(texts)
    given, given_starts = _words(facts)
    free = _free(words, starts, given, given_starts, np.sort(_codes(_STOP)), group)
    at, key = _runs(words, starts, group.astype(np.uint64))
    order = np.argsort(key, kind="stable")
    rows = (np.searchsorted(starts, at, side="right") - 1).astype(np.int64)
    row, other, place = _owned(key[order], rows[order], at[order], voice)
    if not len(row):
        return Shared(nothing, nothing, nothing)
    order = np.lexsort((place, other, row))
    return Shared(*_covered(row[order], other[order], place[order], starts, free))


_FNV, _PRIME = np.uint64(0xCBF29CE484222325), np.uint64(0x100000001B3)
_NUMBER = np.uint64(1)


def _codes(words: str) -> Hashes:
    found, _ = _words(pl.Series([words]))
    return found


def _words(texts: pl.Series) -> tuple[Hashes, Ints]:
    """Return the words of all texts as codes, and where each text begins among them (one more than there are texts)."""
    plain = texts.fill_null("").str.replace_all("\x00", " ", literal=True).str.to_lowercase()
    data = np.frombuffer("\x00".join([*plain.to_list(), ""]).encode(), dtype=np.uint8)
    codes, starts = np.zeros(len(data) // 2 + 1, dtype=np.uint64), np.zeros(len(texts) + 1, dtype=np.int64)
    count = _cut(data, codes, starts)
    found = codes[:count]
    found[np.isin(found, _NUMBER_WORDS)] = _NUMBER
    return found, starts


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _cut(data: NDArray[np.uint8], codes: Hashes, starts: Ints) -> int:
    """Write the code of each word: letters and digits, all numbers alike, bytes above 127 as letters."""
    count, row, n = 0, 0, len(data)
    code, length, digits = _FNV, 0, True
    i = 0
    while i < n:
        byte, step, inside = data[i], 1, False
        if byte >= 128:
            # Marks among the letters: general punctuation (E2 80 xx), and the first of Latin-1 (C2 80 to C2 BF).
            step = 1
            if byte == 0xE2 and i + 2 < n and data[i + 1] == 0x80:
                step = 3
            elif byte == 0xC2 and i + 1 < n:
                step = 2
            else:
                inside = True
        else:
            inside = (48 <= byte <= 57) or (97 <= byte <= 122)
        if inside:
            digits = digits and byte < 58
            code = (code ^ np.uint64(byte)) * _PRIME
            length += 1
        else:
            if length:
                codes[count] = _NUMBER if digits else code
                count += 1
            code, length, digits = _FNV, 0, True
            if byte == 0:
                row += 1
                if row < len(starts):
                    starts[row] = count
        i += step
    return count


_NUMBER_WORDS = np.zeros(0, dtype=np.uint64)
_NUMBER_WORDS = np.sort(_codes(_NUMBERS))


def _free(
    words: Hashes, starts: Ints, given: Hashes, given_starts: Ints, stop: Hashes, group: Ints
) -> NDArray[np.bool_]:
    """Return which words nothing dictates."""
    free = np.ones(len(words), dtype=np.bool_)
    free[(words == _NUMBER) | np.isin(words, stop)] = False
    rows = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    told = pl.DataFrame({"word": words, "group": group[rows]})
    groups = len(np.unique(group[np.unique(rows)]))
    if groups >= COMMON_FROM:
        often = told.group_by("word").agg(pl.col("group").n_unique().alias("n"))
        common = often.filter(pl.col("n") * COMMON_SHARE > groups)["word"].to_numpy()
        free[np.isin(words, common)] = False
    _dictated(words, starts, given, given_starts, free)
    return free


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _dictated(words: Hashes, starts: Ints, given: Hashes, given_starts: Ints, free: NDArray[np.bool_]) -> None:
    for row in range(len(starts) - 1):
        for at in range(starts[row], starts[row + 1]):
            for fact in range(given_starts[row], given_starts[row + 1]):
                if words[at] == given[fact]:
                    free[at] = False


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _runs(words: Hashes, starts: Ints, group: Hashes) -> tuple[Ints, Hashes]:
    """Return where each run of words begins, and a code of its words and its group."""
    total = 0
    for row in range(len(starts) - 1):
        total += max(0, starts[row + 1] - starts[row] - RUN + 1)
    at, key = np.empty(total, dtype=np.int64), np.empty(total, dtype=np.uint64)
    count = 0
    for row in range(len(starts) - 1):
        for first in range(starts[row], starts[row + 1] - RUN + 1):
            code = _FNV ^ (group[row] * _PRIME)
            for word in range(first, first + RUN):
                code = (code ^ words[word]) * _PRIME
                code ^= code >> np.uint64(29)
            at[count], key[count] = first, code
            count += 1
    return at, key


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _owned(key: Hashes, row: Ints, at: Ints, voice: Ints) -> tuple[Ints, Ints, Ints]:
    """Return for each run that another voice carries before: row, owner, place; runs come by key and then row."""
    n, count = len(key), 0
    out = np.empty((3, n * OWNERS), dtype=np.int64)
    owners = np.empty(OWNERS, dtype=np.int64)
    begin = 0
    while begin < n:
        end, held = begin, 0
        while end < n and key[end] == key[begin]:
            fresh = True
            for k in range(held):
                if voice[owners[k]] != voice[row[end]]:
                    out[0, count], out[1, count], out[2, count] = row[end], owners[k], at[end]
                    count += 1
                else:
                    fresh = False
            if fresh and held < OWNERS:
                owners[held] = row[end]
                held += 1
            end += 1
        begin = end
    return out[0, :count].copy(), out[1, :count].copy(), out[2, :count].copy()


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _covered(row: Ints, other: Ints, place: Ints, starts: Ints, free: NDArray[np.bool_]) -> tuple[Ints, Ints, Ints]:
    """Return the pairs whose shared runs cover enough; what comes in is sorted by row, other and place."""
    n, count = len(row), 0
    out = np.empty((3, n), dtype=np.int64)
    begin = 0
    while begin < n:
        end, words, own, reached = begin, 0, 0, -1
        while end < n and row[end] == row[begin] and other[end] == other[begin]:
            for at in range(max(place[end], reached), place[end] + RUN):
                words += 1
                own += 1 if free[at] else 0
            reached = max(reached, place[end] + RUN)
            end += 1
        a, b = row[begin], other[begin]
        one, two = starts[a + 1] - starts[a], starts[b + 1] - starts[b]
        much = words >= LONG_RUN or words * 1_000_000 >= min(one, two) * SHARE_LEAST_PPM
        if (own >= FREE_LEAST and much) or (own >= FREE_IF_ALL and words == one == two):
            out[0, count], out[1, count], out[2, count] = a, b, words
            count += 1
        begin = end
    return out[0, :count].copy(), out[1, :count].copy(), out[2, :count].copy()
