"""One person in many spellings: Lavrov, Lawrow, Лавров, لافروف. What a name may sound like, in classes of consonants.

Letters of three scripts, and the habits of French, English and German in writing the other two, come down to one row of
consonant classes: all hissing sounds are one, f, v and a w that is heard as one, the breathings are none. Where letters
may stand for several sounds ("ch", "j", "g", "w"), a name has several readings; two names may be one person's where a
reading of one is a reading of the other, and the vowels that both write do not speak against it. No list of names.

It says that two names *may* be one. Whether they are is for a register, or a person, to say.
"""

import re
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from treve.names.fold import fold_words, raw_words

MOST_READINGS = 48


def _table(text: str) -> dict[str, str]:
    """Return pairs that are written "a=b", apart by blanks."""
    return {one: other for one, _, other in (pair.partition("=") for pair in text.split())}


_CYRILLIC = _table(
    "а=a б=b в=v г=g ґ=g д=d е=e ж=ж з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=х ц=s ч=s ш=s щ=s "
    "ъ= ы=y ь= э=e ю=u я=a є=e і=i ї=i ў=u ё=e ћ=s ђ=j љ=l њ=n џ=j ј=i"
)
_ARABIC = _table(
    "ا=a ت=t ح=х خ=х د=d ذ=d ر=r ز=z س=s ش=s ص=s ض=d ط=t ظ=z ع= ف=f ق=k ك=k ل=l م=m ن=n ه=h ي=i ى=a ة=a ئ=i ؤ=و پ=p "
    "چ=s ژ=ж گ=g ک=k ی=i ء= آ=a أ=a إ=i"
)
"""Letters that may stand for several sounds stay as they are, and are read below."""
_LATIN = _table("ı=i ə=a ø=o ł=l đ=d ß=s æ=e")
_LETTERS = str.maketrans({**_CYRILLIC, **_ARABIC, **_LATIN})

_PARTICLES = frozenset(_table("al el ben bin ibn von van der de da di du des d l le la ag ould abu abou"))
_TITLES = frozenset(_table("m mm mme mlle mr mrs ms dr herr frau sir lord sheikh cheikh general colonel"))

_READ: dict[str, tuple[str, ...]] = {
    written: tuple("" if one == "-" else one for one in may.split("/"))
    for written, may in _table(
        "shtsh=S schtsch=S chtch=S shch=S tsch=S dsch=J tch=S sch=S/SK dzh=J tsz=S zh=S/J kh=K gh=G gu=G ch=S/K sh=S "
        "dj=J ph=F dh=D/S th=T/S qu=K ck=K tz=S ts=S cz=S ce=S/K/J ci=S/K ç=S c=K q=K k=K x=KS/K ge=G/J gi=G/J g=G "
        "j=J/S/- w=F/- v=F f=F s=S z=S/D d=D t=T b=B p=P h=- l=L m=M n=N r=R ж=S/J х=K/- ب=B/P ث=T/S ج=J/G غ=G و=-/F"
    ).items()
}
"""What is written, with all that it may be: S hissing, F also v, J as in "jazz", - a vowel or nothing."""
_PIECE = re.compile(
    "|".join(re.escape(written) for written in sorted(_READ, key=lambda one: (-len(one), one))) + "|[aeiouy]+"
)
_VOWEL = re.compile("[aeiouy]+")
_UNVOWELLED = re.compile("[\u0590-\u06ff]")


class Reading(NamedTuple):
    """One way to read a word: its consonants, each once, and the vowels before, between and after them."""

    bones: str
    vowels: tuple[str, ...]


@lru_cache(maxsize=16_384)
def readings(word: str) -> tuple[Reading, ...]:
    """Return the ways to read one folded word, in a fixed order.

    >>> {each.bones for each in readings("lavrov")} & {each.bones for each in readings("лавров")}
    {'LFRF'}
    """
    latin = word.translate(_LETTERS)
    if word.startswith("ال") and len(word) > 4:
        latin = latin[2:]
    latin = re.sub("(?<=[aeou])(ff|w)$", "v", latin)
    pieces = _PIECE.findall(latin)
    choices: list[tuple[str, ...]] = []
    count = 1
    for piece in pieces:
        may = (piece,) if _VOWEL.fullmatch(piece) else _READ[piece]
        if count * len(may) > MOST_READINGS:
            may = may[:1]
        count *= len(may)
        choices.append(may)
    # A soft c, g and j carry the vowel that is written behind them.
    carried = [piece[-1] if len(piece) > 1 and piece[-1] in "eiu" and piece != "qu" else "" for piece in pieces]
    silent = _UNVOWELLED.search(word) is not None
    return tuple(sorted({_reading(chosen, carried, silent) for chosen in product(*choices)}))


def _reading(chosen: tuple[str, ...], carried: list[str], silent: bool) -> Reading:
    """Return one reading; a double letter counts once, unless the script leaves out what stands between."""
    bones, vowels, current = "", [], ""
    for piece, behind in zip(chosen, carried, strict=True):
        if piece.islower():
            current += piece
            continue
        for letter in piece:
            if not current and not silent and bones.endswith(letter):
                continue
            bones += letter
            vowels.append(current)
            current = ""
        current += behind
    return Reading(bones, (*vowels, current))


_STANDS = {"a": "ae", "e": "aeiy", "i": "eiy", "y": "eiyu", "o": "ou", "u": "uoy"}


def _agree(one: str, other: str) -> bool:
    """Return whether two groups of vowels may be one sound; what is not written says nothing."""
    return not one or not other or any(b in _STANDS[a] or a in _STANDS[b] for a in one for b in other)


def _end_alike(one: str, other: str) -> bool:
    """Return whether two names may end alike: an a or o that only one has tells Karim from Karima."""
    if not one or not other:
        return (one + other)[-1:] not in ("a", "o")
    return _agree(one[-1], other[-1])


@lru_cache(maxsize=65_536)
def one_word(one: str, other: str) -> bool:
    """Return whether two folded words may be one name.

    >>> one_word("joubeir", "jubeir"), one_word("hassan", "hussein"), one_word("sacharowa", "захарова")
    (True, False, True)
    """
    if one == other:
        return True
    silent = _UNVOWELLED.search(one + other) is not None
    for mine in readings(one):
        for theirs in readings(other):
            if mine.bones != theirs.bones or not mine.bones:
                continue
            if silent:
                if len(mine.bones) >= 2:
                    return True
                continue
            apart = sum(not _agree(a, b) for a, b in zip(mine.vowels, theirs.vowels, strict=True))
            if not _end_alike(mine.vowels[-1], theirs.vowels[-1]):
                continue
            first = _agree(mine.vowels[0], theirs.vowels[0]) and _agree(mine.vowels[1], theirs.vowels[1])
            if first and apart <= (0 if len(mine.bones) < 4 else 1):
                return True
    return False


@lru_cache(maxsize=16_384)
def parts(name: str) -> tuple[str, ...]:
    """Return the words of a name by which it is compared: folded, without particles and titles.

    >>> parts("M. Adel al-Joubeir")
    ('adel', 'joubeir')
    """
    kept = tuple(word for word in fold_words(raw_words(name)) if word and word not in _PARTICLES | _TITLES)
    return kept or tuple(word for word in fold_words(raw_words(name)) if word)


def may_be_one(one: str, other: str) -> bool:
    """Return whether two full names may be one person's: last and first agree; what stands between may be left out.

    >>> may_be_one("Sergueï Lavrov", "Сергей Викторович Лавров"), may_be_one("S. Lavrov", "Sergej Lawrow")
    (True, True)
    >>> may_be_one("Lavrov", "Sergueï Lavrov"), may_be_one("Anton Berg", "Anna Berg")
    (False, False)
    """
    mine, theirs = parts(one), parts(other)
    if not mine or not theirs or (len(mine) > 1) != (len(theirs) > 1):
        return False
    if not one_word(mine[-1], theirs[-1]):
        return False
    if len(mine) == 1:
        return True
    first, last = sorted((mine[0], theirs[0]), key=len)
    if len(first) == 1:
        return any(
            a.bones[:1] == b.bones[:1] and (a.bones or first == last[:1])
            for a in readings(first)
            for b in readings(last)
        )
    return one_word(first, last)


def key(name: str) -> str:
    """Return a key under which the spellings of a name mostly fall: the least reading of each end of it.

    It serves to block and to make ids, never to decide.
    """
    words = parts(name)
    ends = (words[0], words[-1]) if len(words) > 1 else words
    return " ".join(min((each.bones for each in readings(word)), default="") or word for word in ends)
