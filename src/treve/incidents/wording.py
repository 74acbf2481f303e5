"""Who carries whose words: reports of one incident that share runs of words which their facts do not dictate.

Two independent reports of one incident name the same place, sides and numbers, and say "killed" and "according to".
They do not share four words in a row, again and again, beyond these. A number counts as any number, so that changing it
hides nothing; words of the report's own place, words of the language and words that are common in the whole set are no
evidence. Small edits leave most runs whole, and a copied half is found in a longer text.

Cost: linear in the words. Each run of an incident has at most `OWNERS`, the first that carry it, and every other is
compared with these alone; so in an incident of thousands of reports each costs no more.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]

RUN = 4
"""Words in a row that are looked up."""

OWNERS = 12
"""The first voices that carry a run, against which every later one is held."""

FREE_LEAST = 6
"""Words in shared runs that nothing dictates, from which two reports may be one telling."""

FREE_IF_ALL = 4
"""Such words where the two texts are the same from end to end, numbers apart."""

SHARE_LEAST_PPM, LONG_RUN = 500_000, 20
"""The shared words are half of the shorter report at least, or this many, where they are rare in the whole set."""

MOST_PPM, MOST_WORDS = 600_000, 12
"""Where they are not, this share and this many of them: independent writers do not agree for so long."""

BAG_PPM, BAG_LEAST = 700_000, 8
"""The same words in another order, in a report that shares a run: this share of the shorter one's, and this many."""

ECHO_PPM = 750_000
"""From this share of the longer text on, shared words are an echo whatever they are."""

COMMON_FROM = 40
COMMON_SHARE = 50
"""Among so many incidents or more, a word that more than one in fifty of them tells is common in the set."""

FORMULA_SHARE = 4
"""A run that more than one in four of them carries is a formula, and nobody's own."""

MOST_COMPARED = 300
"""Words of a text that are compared out of order; of longer ones the first."""

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
    """Pairs of rows that carry the same words: the later row, the one that it is held against, how many words.

    `echo`: nearly all words of both are shared, and most may be dictated by what happened; it proves nothing by itself.
    """

    row: Ints
    other: Ints
    words: Ints
    echo: NDArray[np.bool_]


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
        return Shared(nothing, nothing, nothing, nothing.astype(np.bool_))
    words, starts = _words(texts)
    given, given_starts = _words(facts)
    own = np.ones(len(words), dtype=np.bool_)
    own[(words == _NUMBER) | np.isin(words, np.sort(_codes(_STOP)))] = False
    _dictated(words, starts, given, given_starts, own)
    rows = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    rare = own & ~_common(words, group[rows], COMMON_SHARE)
    at, run = _runs(words, starts)
    rows = np.searchsorted(starts, at, side="right") - 1
    fresh = ~_common(run, group[rows], FORMULA_SHARE)
    at, key = at[fresh], _with_group(run[fresh], group[rows[fresh]].astype(np.uint64))
    order = np.argsort(key, kind="stable")
    rows = (np.searchsorted(starts, at, side="right") - 1).astype(np.int64)
    row, other, place = _owned(key[order], rows[order], at[order], voice)
    if not len(row):
        return Shared(nothing, nothing, nothing, nothing.astype(np.bool_))
    order = np.lexsort((place, other, row))
    row, other, count, proves = _covered(row[order], other[order], place[order], words, starts, own, rare)
    return Shared(row, other, count, proves == 0)


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


def _common(codes: Hashes, group: Ints, share: int) -> NDArray[np.bool_]:
    """Return which of the codes stand in more than one of `share` groups, if there are groups enough to tell."""
    groups = len(np.unique(group))
    if groups < COMMON_FROM:
        return np.zeros(len(codes), dtype=np.bool_)
    often = pl.DataFrame({"code": codes, "group": group}).unique().group_by("code").len()
    return np.isin(codes, often.filter(pl.col("len") * share > groups)["code"].to_numpy())


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _dictated(words: Hashes, starts: Ints, given: Hashes, given_starts: Ints, own: NDArray[np.bool_]) -> None:
    for row in range(len(starts) - 1):
        for at in range(starts[row], starts[row + 1]):
            for fact in range(given_starts[row], given_starts[row + 1]):
                if words[at] == given[fact]:
                    own[at] = False


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _runs(words: Hashes, starts: Ints) -> tuple[Ints, Hashes]:
    """Return where each run of words begins, and a code of its words."""
    total = 0
    for row in range(len(starts) - 1):
        total += max(0, starts[row + 1] - starts[row] - RUN + 1)
    at, key = np.empty(total, dtype=np.int64), np.empty(total, dtype=np.uint64)
    count = 0
    for row in range(len(starts) - 1):
        for first in range(starts[row], starts[row + 1] - RUN + 1):
            code = _FNV
            for word in range(first, first + RUN):
                code = (code ^ words[word]) * _PRIME
                code ^= code >> np.uint64(29)
            at[count], key[count] = first, code
            count += 1
    return at, key


def _with_group(run: Hashes, group: Hashes) -> Hashes:
    mixed = (run ^ (group * _PRIME)) * _PRIME
    return mixed ^ (mixed >> np.uint64(31))


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _owned(key: Hashes, row: Ints, at: Ints, voice: Ints) -> tuple[Ints, Ints, Ints]:
    """Return for each run that another voice carries before: row, owner, place; runs come by key and then row."""
    out = np.empty((3, 0), dtype=np.int64)
    owners = np.empty(OWNERS, dtype=np.int64)
    # Few runs are carried twice, so they are counted first and written then.
    for writing in (False, True):
        begin, n, count = 0, len(key), 0
        while begin < n:
            end, held = begin, 0
            while end < n and key[end] == key[begin]:
                fresh = True
                for k in range(held):
                    if voice[owners[k]] != voice[row[end]]:
                        if writing:
                            out[0, count], out[1, count], out[2, count] = row[end], owners[k], at[end]
                        count += 1
                    else:
                        fresh = False
                if fresh and held < OWNERS:
                    owners[held] = row[end]
                    held += 1
                end += 1
            begin = end
        if not writing:
            out = np.empty((3, count), dtype=np.int64)
    return out[0].copy(), out[1].copy(), out[2].copy()


Marks = NDArray[np.bool_]


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _covered(
    row: Ints, other: Ints, place: Ints, words: Hashes, starts: Ints, own: Marks, rare: Marks
) -> tuple[Ints, Ints, Ints, Ints]:
    """Return the pairs whose shared runs cover enough; what comes in is sorted by row, other and place."""
    n, count = len(row), 0
    out = np.empty((4, n), dtype=np.int64)
    begin = 0
    while begin < n:
        end, many, free, few, reached, every = begin, 0, 0, 0, -1, 0
        while end < n and row[end] == row[begin] and other[end] == other[begin]:
            for at in range(max(place[end], reached), place[end] + RUN):
                many += 1
                free += 1 if own[at] else 0
                few += 1 if rare[at] else 0
            reached = max(reached, place[end] + RUN)
            end += 1
        a, b = row[begin], other[begin]
        one, two = starts[a + 1] - starts[a], starts[b + 1] - starts[b]
        share = many * 1_000_000 // min(one, two)
        proves = few >= FREE_LEAST and (many >= LONG_RUN or share >= SHARE_LEAST_PPM)
        proves = proves or (free >= FREE_LEAST and many >= MOST_WORDS and share >= MOST_PPM)
        proves = proves or (free >= FREE_IF_ALL and many == one == two)
        if not proves:
            free, of, every = _bag(words, starts, own, a, b)
            proves = free >= BAG_LEAST and free * 1_000_000 >= of * BAG_PPM
        if proves or every * 1_000_000 >= min(max(one, two), MOST_COMPARED) * ECHO_PPM:
            out[0, count], out[1, count], out[2, count], out[3, count] = a, b, many, 1 if proves else 0
            count += 1
        begin = end
    return out[0, :count].copy(), out[1, :count].copy(), out[2, :count].copy(), out[3, :count].copy()


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _bag(words: Hashes, starts: Ints, own: Marks, a: int, b: int) -> tuple[int, int, int]:
    """Return how many words of the shorter text stand in the other in any order.

    First of those that its facts do not dictate, then how many such it has, and last of all its words.
    """
    if starts[a + 1] - starts[a] > starts[b + 1] - starts[b]:
        a, b = b, a
    free = of = every = 0
    for at in range(starts[a], min(starts[a + 1], starts[a] + MOST_COMPARED)):
        of += 1 if own[at] else 0
        for place in range(starts[b], min(starts[b + 1], starts[b] + MOST_COMPARED)):
            if words[place] == words[at]:
                every += 1
                free += 1 if own[at] else 0
                break
    return free, of, every
