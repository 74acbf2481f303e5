"""Make the table of translations that the program ships: French and English words that other languages call alike.

usage: python scripts/translations.py FOLDER

FOLDER holds, in any depth, the dictionaries of FreeDict and WikDict that `THROUGH` names, as `dictd` reads them
(`freedict-fra-fin.index` and `.dict.dz`; Debian: dict-freedict-fra-fin and so on), all under CC BY-SA 3.0. The one
between French and English is under another licence, so that a word is led through a third language: "otage" and
"hostage" are both "panttivanki". What one language has for two things leads astray, and seldom in the same way in two
languages: a pair is kept where two of them lead to it, or where one leads to hardly anything else. What is written is
`src/treve/base/words_translated.py`.
"""

import argparse
import gzip
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from treve.base.wordbook import wordbook

ROOT = Path(__file__).parents[1]
THROUGH = {
    "Finnish": (("fra-fin", "fin-fra"), ("eng-fin", "fin-eng")),
    "Greek": (("fra-ell", "ell-fra"), ("ell-eng",)),
    "Bulgarian": (("fra-bul",), ("eng-bul",)),
    "Japanese": (("fra-jpn",), ("eng-jpn",)),
}
"""By language led through, the dictionaries between it and French, and between it and English, either way round."""
BY_TWO, BY_ONE = 0.012, 0.08
"""How surely a pair must lead from one word to the other where two languages lead to it, and where one does."""
MOST = 25
"""A word with more translations than these is no word of one thing."""
_HEAD = re.compile(r"([^/<]+?)\s*(?:/.*/)?\s*(?:<[^>]*>)?")
_NUMBERED = re.compile(r"\d+\. (?=\S)")
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]|\s\d+\.$")
_STRESS = re.compile("(?<=[\u0430-\u044f\u0410-\u042f])[\u0300\u0301]")
_PLAIN = re.compile(r"[a-zà-öø-ÿœæ]+(?:['-][a-zà-öø-ÿœæ]+)*")
_OPENS = {"fr": re.compile(r"(?:se |s'|l[ea] |les |l')"), "en": re.compile(r"(?:to |an? |the )")}
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_TABLE = '''"""French words, a colon, and the English ones that mean the same, '=' before a twin; for `translations`.

Made by scripts/translations.py from dictionaries of FreeDict and WikDict (Karl Bartel; wikdict.com, freedict.org),
edition 2022.11.18, which are taken from Wiktionary by its contributors, by way of DBnary: French and English with
Finnish, Greek, Bulgarian and Japanese. This file is an adaptation of them and, unlike the program, is under the
Creative Commons Attribution-ShareAlike 3.0 Unported licence: https://creativecommons.org/licenses/by-sa/3.0/legalcode.
"""
'''

Links: TypeAlias = dict[str, dict[str, float]]
"""Words to their translations, each with how near the front its dictionary gives it."""


def entries(folder: Path, name: str) -> Iterator[tuple[str, str, float]]:
    """Yield the pairs of words of a dictionary: the earlier a sense stands, the more its words count."""
    index = next(folder.rglob(f"freedict-{name}.index"))
    body = gzip.decompress(index.with_suffix(".dict.dz").read_bytes())
    for line in index.read_text(encoding="utf-8").splitlines():
        head, start, size = line.split("\t")
        if head.startswith("00-"):
            continue
        first, *rest = body[number(start) : number(start) + number(size)].decode().strip("\n").split("\n")
        word = _HEAD.fullmatch(first)
        senses = [_NUMBERED.sub("", row, count=1) for row in rest if _NUMBERED.match(row)] or rest[:1]
        for at, sense in enumerate(senses):
            for each in re.split("[,;、]", _ASIDE.sub("", sense)):
                if word is not None and each.strip():
                    yield plain(word[1]), plain(each), 1 / (1 + at)


def number(digits: str) -> int:
    """Return a number of an index of `dictd`.

    >>> number("Bc")
    92
    """
    value = 0
    for digit in digits:
        value = value * len(_DIGITS) + _DIGITS.index(digit)
    return value


def plain(word: str) -> str:
    """Return a word in small letters, without the stress that one dictionary marks and another does not."""
    bare = _STRESS.sub("", unicodedata.normalize("NFD", word.lower()))
    return unicodedata.normalize("NFC", bare).strip().replace("’", "'")


def links(folder: Path, names: tuple[str, ...], code: str) -> Links:
    """Return the words of one language with those of the other in all dictionaries between them, either way round."""
    found: Links = defaultdict(dict)
    for name in names:
        for head, word, nearness in entries(folder, name):
            mine, theirs = (head, word) if name.startswith(code) else (word, head)
            found[mine][theirs] = max(found[mine].get(theirs, 0.0), nearness)
    return found


def turned(rows: Links) -> Links:
    """Return links the other way round."""
    found: Links = defaultdict(dict)
    for mine, each in rows.items():
        for theirs, nearness in each.items():
            found[theirs][mine] = nearness
    return found


def shares(rows: Links) -> Links:
    """Return links with how much of a word each of its translations is."""
    return {word: {to: near / sum(each.values()) for to, near in each.items()} for word, each in rows.items()}


def led(folder: Path) -> Mapping[tuple[str, str], list[tuple[float, float]]]:
    """Return pairs of a French and an English word with how surely each language leads there, and back."""
    found: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for french, english in THROUGH.values():
        from_french, from_english = links(folder, french, "fra"), links(folder, english, "eng")
        there, on = shares(from_french), shares(turned(from_english))
        back, home = shares(from_english), shares(turned(from_french))
        sums: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0])
        for word, through in there.items():
            for middle, share in through.items():
                for other in on[middle] if len(on.get(middle, ())) in range(1, MOST + 1) else ():
                    both = sums[word, other]
                    both[0] += share * on[middle][other]
                    both[1] += back[other][middle] * home[middle][word]
        for pair, (forth, returns) in sums.items():
            found[pair].append((forth, returns))
    return found


def kept(folder: Path) -> dict[str, dict[str, float]]:
    """Return the words of the dictionaries of both languages (`base.wordbook`) that surely enough mean the same.

    Each has how surely, and one more where two languages lead to it.
    """
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for (french, english), ways in led(folder).items():
        mine, theirs = head(french, "fr"), head(english, "en")
        forth, returns = (sum(each) / len(THROUGH) for each in zip(*ways, strict=True))
        surely = math.sqrt(forth * returns)
        if mine and theirs and (surely >= BY_ONE or (len(ways) > 1 and surely >= BY_TWO)):
            found[mine][theirs] = max(found[mine].get(theirs, 0.0), surely + (len(ways) > 1))
    return found


def head(word: str, code: str) -> str:
    """Return a single word as its dictionary has it, "" for one that it does not have."""
    bare = _OPENS[code].sub("", word, count=1) if _OPENS[code].match(word) else word
    book = wordbook(code)
    if _PLAIN.fullmatch(bare) is None or not book.may_be(bare):
        return ""
    heads = book.lemmas(bare)
    return bare if bare in heads or not heads else heads[0]


def main() -> None:
    """Write the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    rows = kept(ask.parse_args().folder)
    back = {word: max(each, key=lambda to: (each[to], to)) for word, each in turned(rows).items()}
    lines = []
    for word, each in sorted(rows.items()):
        others = sorted(each, key=lambda to: (each[to], to), reverse=True)
        lines.append(f"{word}: {'=' * (back[others[0]] == word)}{' '.join(others)}")
    to = ROOT / "src" / "treve" / "base" / "words_translated.py"
    to.write_text(_TABLE + '\nTABLE = """\n' + "\n".join(lines) + '\n"""\n', encoding="utf-8")
    print(to.name, len(lines), "French words,", sum(map(len, rows.values())), "pairs,", to.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
