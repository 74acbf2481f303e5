"""The words of many texts as small numbers, read in portions, and in how many incidents each of them stands.

Texts are cut into words portion by portion, whole incidents at a time. What is kept of a word is its number, four
bytes, and of each different word once in how many incidents it was told. So the words of a million texts take less
memory than the texts, and no text is in memory as words and as bytes at once.
"""

import functools
from collections.abc import Iterator
from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Small = NDArray[np.int32]
Hashes = NDArray[np.uint64]

AT_ONCE = 1 << 21
"""Bytes of texts that are cut into words at a time, or one incident if that has more."""

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


class Cut(NamedTuple):
    """Texts as codes of their words.

    `words`: one after another; `starts`: where each text begins among them, one more than there are texts; `marks`: a
    code of the letters and digits of each text, the same wherever texts are the same but for spaces and marks.
    """

    words: Hashes
    starts: Ints
    marks: Hashes


class Lexicon(NamedTuple):
    """Numbers of words. Number 0 is any number; up to `plain` they are words of the language.

    `slots`: where a code is looked up, the number of its word plus one; `codes`, `told`, `last`: by number, the code,
    in how many incidents it stands, and the last of these. `size`: how many there are; from 1 to `numerals` they are
    words of numbers.
    """

    slots: Small
    codes: Hashes
    told: Small
    last: Small
    size: int
    numerals: int
    plain: int


class Portion(NamedTuple):
    """Rows of whole incidents, in their order: the rows, their words as numbers, and where each begins."""

    rows: Ints
    words: Small
    starts: Ints


class Texts(NamedTuple):
    """All texts as words: the portions, the words, by row the mark of its text, how many incidents have words."""

    portions: list[Portion]
    lexicon: Lexicon
    marks: Hashes
    groups: int


def read_texts(texts: pl.Series, group: Ints) -> Texts:
    """Return the words of n texts (null where there is none), whose incidents are `group`."""
    first = _first()
    lexicon = first._replace(**{name: getattr(first, name).copy() for name in ("slots", "codes", "told", "last")})
    portions, groups = list[Portion](), 0
    marks = np.zeros(len(texts), dtype=np.uint64)
    for rows in _portions(texts, group):
        found = cut(texts.gather(rows))
        lexicon = _with_room(lexicon, len(found.words))
        words = np.empty(len(found.words), dtype=np.int32)
        size, some = _number(found.words, found.starts, group[rows].astype(np.int32), *lexicon[:6], words)
        lexicon, groups = lexicon._replace(size=size), groups + some
        portions.append(Portion(rows, words, found.starts))
        marks[rows] = found.marks
    return Texts(portions, lexicon, marks, groups)


def numbers_of(found: Cut, lexicon: Lexicon) -> Small:
    """Return the numbers of words that were read before; -1 for others."""
    words = np.empty(len(found.words), dtype=np.int32)
    _look_up(found.words, lexicon.slots, lexicon.codes, lexicon.numerals, words)
    return words


def cut(texts: pl.Series) -> Cut:
    """Return the words of texts as codes: letters and digits in small letters, all numbers alike."""
    plain = texts.fill_null("").str.replace_all("\x00", " ", literal=True).str.to_lowercase()
    whole = (plain.str.join("\x00").item() + "\x00") if len(plain) else ""
    data = np.frombuffer(whole.encode(), dtype=np.uint8)
    codes, starts = np.empty(len(data) // 2 + 1, dtype=np.uint64), np.zeros(len(texts) + 1, dtype=np.int64)
    marks = np.zeros(len(texts), dtype=np.uint64)
    return Cut(codes[: _cut(data, codes, starts, marks)], starts, marks)


def _portions(texts: pl.Series, group: Ints) -> Iterator[Ints]:
    """Yield the rows that have a text, whole groups at a time."""
    rows = np.flatnonzero(texts.is_not_null().to_numpy()).astype(np.int64)
    rows = rows[np.argsort(group[rows], kind="stable")]
    if not len(rows):
        return
    sizes = np.cumsum(texts.str.len_bytes().fill_null(0).to_numpy().astype(np.int64)[rows])
    heads = np.append(np.flatnonzero(np.diff(group[rows])) + 1, len(rows))
    begin = 0
    while begin < len(rows):
        done = int(sizes[begin - 1]) if begin else 0
        end = int(np.searchsorted(sizes, done + AT_ONCE, side="right"))
        end = int(heads[min(int(np.searchsorted(heads, max(end, begin + 1))), len(heads) - 1)])
        yield rows[begin:end]
        begin = end


@functools.cache
def _first() -> Lexicon:
    """Return the numbers of the words that every set has: any number, words of numbers, words of the language."""
    numerals, plain = cut(pl.Series([_NUMBERS])).words, cut(pl.Series([_STOP])).words
    words = np.concatenate([np.array([NUMBER], dtype=np.uint64), numerals, plain])
    none = np.zeros(0, dtype=np.int32)
    nothing = Lexicon(none, np.zeros(0, dtype=np.uint64), none, none, 0, 0, 0)
    empty = _with_room(nothing, len(words))
    size, _ = _number(
        words, np.array([0, len(words)]), np.zeros(1, dtype=np.int32), *empty[:5], 0, np.empty(len(words), np.int32)
    )
    empty.told[:], empty.last[:] = 0, -1
    return empty._replace(size=size, numerals=len(np.unique(numerals)), plain=size - 1)


def _with_room(lexicon: Lexicon, more: int) -> Lexicon:
    """Return the same with room for so many more words."""
    room = lexicon.size + more
    if room <= len(lexicon.codes):
        return lexicon
    room = 1 << room.bit_length()
    slots = np.zeros(2 * room, dtype=np.int32)
    _lay(slots, lexicon.codes[: lexicon.size])
    return lexicon._replace(
        slots=slots,
        codes=np.append(lexicon.codes, np.zeros(room - len(lexicon.codes), dtype=np.uint64)),
        told=np.append(lexicon.told, np.zeros(room - len(lexicon.told), dtype=np.int32)),
        last=np.append(lexicon.last, np.full(room - len(lexicon.last), -1, dtype=np.int32)),
    )


FNV, PRIME = np.uint64(0xCBF29CE484222325), np.uint64(0x100000001B3)
NUMBER = np.uint64(1)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _cut(data: NDArray[np.uint8], codes: Hashes, starts: Ints, marks: Hashes) -> int:
    """Write the code of each word: letters and digits, all numbers alike, bytes above 127 as letters."""
    count, row, n = 0, 0, len(data)
    code, length, digits, mark = FNV, 0, True, FNV
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
                mark = (mark ^ np.uint64(byte)) * PRIME
        if inside:
            digits = digits and byte < 58
            code = (code ^ np.uint64(byte)) * PRIME
            length += 1
        else:
            if length:
                codes[count] = NUMBER if digits else code
                count += 1
            code, length, digits = FNV, 0, True
            if byte == 0:
                if row < len(marks):
                    marks[row] = mark
                row, mark = row + 1, FNV
                if row < len(starts):
                    starts[row] = count
        i += step
    return count


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, inline="always")
def _slot(slots: Small, codes: Hashes, code: np.uint64) -> int:
    """Return where a code stands, or the free place where it would."""
    mask = np.uint64(len(slots) - 1)
    at = (code ^ (code >> np.uint64(32))) & mask
    while slots[at] != 0 and codes[slots[at] - 1] != code:
        at = (at + np.uint64(1)) & mask
    return int(at)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _lay(slots: Small, codes: Hashes) -> None:
    for k in range(len(codes)):
        slots[_slot(slots, codes, codes[k])] = k + 1


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _number(
    words: Hashes,
    starts: Ints,
    group: Small,
    slots: Small,
    codes: Hashes,
    told: Small,
    last: Small,
    size: int,
    numerals: int,
    out: Small,
) -> tuple[int, int]:
    """Write the number of each word and count the incidents that tell it; return how many words and incidents."""
    groups, before = 0, -1
    for row in range(len(starts) - 1):
        if starts[row + 1] > starts[row] and group[row] != before:
            groups, before = groups + 1, group[row]
        for at in range(starts[row], starts[row + 1]):
            place = _slot(slots, codes, words[at])
            if slots[place] == 0:
                codes[size] = words[at]
                size += 1
                slots[place] = size
            word = slots[place] - 1
            word = 0 if word <= numerals else word
            if last[word] != group[row]:
                told[word], last[word] = told[word] + 1, group[row]
            out[at] = word
    return size, groups


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _look_up(words: Hashes, slots: Small, codes: Hashes, numerals: int, out: Small) -> None:
    for at in range(len(words)):
        word = slots[_slot(slots, codes, words[at])] - 1
        out[at] = 0 if 0 <= word <= numerals else word
