"""Make the tables of words that the program ships: what a French or an English word form may be.

usage: python scripts/wordbook.py --french FOLDER --english FOLDER

FOLDER for French holds `fr.aff` and `fr.dic` of the dictionary of Dicollecte (MPL 2.0; Debian: hunspell-fr-comprehensive);
for English the files of WordNet 3.0 (its own licence; Debian: wordnet-base). What is written are facts of both: word
forms by what they may be, grouped by their endings, in `src/treve/base/words_french.py` and `words_english.py`.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
_PLAIN = re.compile(r"[a-zà-öø-ÿœæ]+(?:['-][a-zà-öø-ÿœæ]+)*")
_OF_NATURE = frozenset(("05", "08", "13", "20", "27"))
"""Lexicographers' files of animals, the body, food, plants, substances: their rarer nouns are left out."""

_FRENCH = '''"""What French word forms may be: a stem and its endings, each with letters; read by `wordbook`. Made by scripts/wordbook.py.

From the French spelling dictionary of Dicollecte (grammalecte.net), version 7.0, under the Mozilla Public License 2.0:
this file is subject to the terms of that licence, a copy of which is at https://mozilla.org/MPL/2.0/.
"""
'''
_ENGLISH = '''"""What English word forms may be: a stem and its endings, each with letters; read by `wordbook`. Made by scripts/wordbook.py.

From WordNet 3.0, Copyright 2006 by Princeton University, used under its licence: https://wordnet.princeton.edu/license-and-commercial-use.
"""
'''


class Rule(NamedTuple):
    """One way in which a flag of the French dictionary changes a word."""

    cut: str
    add: str
    where: re.Pattern[str]
    tells: frozenset[str]


def rules_of(lines: Iterable[str]) -> dict[str, list[Rule]]:
    """Return the suffix rules of an affix file, by flag."""
    rules: dict[str, list[Rule]] = defaultdict(list)
    for line in lines:
        parts = line.split()
        if len(parts) < 5 or parts[0] != "SFX":
            continue
        flag, cut, add, where = parts[1:5]
        add = add.split("/")[0]
        rules[flag].append(
            Rule(
                "" if cut == "0" else cut, "" if add == "0" else add, re.compile(f"(?:{where})$"), frozenset(parts[5:])
            )
        )
    return rules


def french_forms(folder: Path) -> Iterator[tuple[str, dict[str, set[str]]]]:
    """Yield each word of the French dictionary with its forms and what they may be."""
    rules = rules_of((folder / "fr.aff").read_text(encoding="utf-8").splitlines())
    for line in (folder / "fr.dic").read_text(encoding="utf-8").splitlines()[1:]:
        head, *tells = line.split()
        word, _, flags = head.partition("/")
        flags = flags if "'" not in flags else re.sub(r"[A-Za-z]['’]", "", flags)
        names = [flags[at : at + 2] for at in range(0, len(flags), 2)]
        said = frozenset(each for each in tells if each.startswith(("po:", "is:")))
        forms: dict[str, set[str]] = defaultdict(set)
        if "()" not in names:
            forms[word] |= french_letters(said)
        whole: list[tuple[str, frozenset[str]]] = []
        for name in names:
            for rule in rules.get(name, ()):
                if rule.where.search(word) and word.endswith(rule.cut):
                    form = word[: len(word) - len(rule.cut)] + rule.add
                    whole.append((form, rule.tells))
        genders = {tell for _, told in whole for tell in told if tell in ("is:mas", "is:fem")}
        both = "is:epi" in said or len(genders) == 2
        for form, told in whole:
            verb = any(tell.startswith("po:v") for tell in said)
            mine = told if verb else told | said
            forms[form] |= french_letters(mine, human=both and not verb)
        if both and "po:nom" in said and "()" not in names:
            forms[word].add("h")
        yield word, forms


def french_letters(tells: frozenset[str], *, human: bool = False) -> set[str]:
    """Return the letters for what a dictionary tells of a form."""
    found = set()
    if "po:nom" in tells:
        found |= {"m"} if "is:mas" in tells else {"f"} if "is:fem" in tells else {"m", "f"}
        found |= {"h"} if human or "is:epi" in tells else set()
    if "po:adj" in tells:
        found.add("a")
    if tells & {"po:adv", "po:negadv", "po:advint"}:
        found.add("d")
    if "po:infi" in tells:
        found.add("i")
    if "po:ppre" in tells:
        found.add("g")
    if "po:ppas" in tells:
        found.add("p")
    finite = tells & {"po:ipre", "po:iimp", "po:ifut", "po:cond", "po:ipsi", "po:spre"}
    if finite and tells & {"po:3sg", "po:3pl", "po:3pl!", "po:3isg", "po:3sg!"}:
        found.add("v")
    return found


def english_forms(folder: Path) -> Iterator[tuple[str, dict[str, set[str]]]]:
    """Yield each word of WordNet with its forms and what they may be."""
    people: set[str] = set()
    counts: dict[tuple[str, str], int] = defaultdict(int)
    persons: dict[str, int] = defaultdict(int)
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        sense, _, count = line.split()
        word, rest = sense.split("%")
        kind, lexicographer = rest.split(":")[:2]
        counts[word, kind] += int(count)
        if kind == "1" and lexicographer == "18":
            persons[word] += int(count)
    first_sense: dict[str, str] = {}
    lexical: dict[str, str] = {}
    small: set[str] = set()
    for line in (folder / "data.noun").read_text(encoding="latin-1").splitlines():
        if not line.startswith(" "):
            lexical[line[:8]] = line[9:11]
            parts = line.split()
            small.update(word for word in parts[4 : 4 + 2 * int(parts[3], 16) : 2] if word.islower())
    for line in (folder / "index.noun").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        parts = line.split()
        pointers = int(parts[3])
        offset = parts[6 + pointers]
        first_sense[parts[0]] = lexical.get(offset, "")
    people = {
        word
        for word, lexicographer in first_sense.items()
        if lexicographer == "18" or (persons[word] * 2 >= counts[word, "1"] > 0 and persons[word])
    }
    groups = {word for word, lexicographer in first_sense.items() if lexicographer == "14"}
    odd: dict[str, dict[str, set[str]]] = {"verb": defaultdict(set), "noun": defaultdict(set)}
    for kind in odd:
        for line in (folder / f"{kind}.exc").read_text(encoding="latin-1").splitlines():
            form, *bases = line.split()
            for base in bases:
                odd[kind][base].add(form)
    forms: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for kind in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"index.{kind}").read_text(encoding="latin-1").splitlines():
            word = line.split(" ")[0]
            if line.startswith(" ") or not _PLAIN.fullmatch(word):
                continue
            seen = {n: counts[word, c] for n, c in (("noun", "1"), ("verb", "2"), ("adj", "3"), ("adv", "4"))}
            seen["adj"] += counts[word, "5"]
            total = sum(seen.values())
            if total > 0 and seen[kind] == 0 and total > 20:
                continue  # a sense that a large text never shows
            if kind == "noun" and word not in small:
                continue  # the index writes names small too
            if kind == "noun" and first_sense[word] in _OF_NATURE and not counts[word, "1"]:
                continue
            mine = forms[word]
            if kind == "adj":
                mine[word].add("a")
            elif kind == "adv":
                mine[word].add("d")
            elif kind == "noun":
                letters = {"n"} | ({"h"} if word in people else set()) | ({"b"} if word in groups else set())
                mine[word] |= letters
                for each in {plural(word), *odd["noun"][word]}:
                    mine[each] |= letters | {"s"}
            else:
                mine[word].add("i")
                mine[plural(word)].add("v")
                irregular = odd["verb"][word]
                past = {each for each in irregular if not each.endswith("ing")}
                for each in past or {add(word, "ed")}:
                    mine[each] |= {"p", "v"}
                for each in {each for each in irregular if each.endswith("ing")} or {add(word, "ing")}:
                    mine[each].add("g")
    for word in sorted(forms):
        yield word, forms[word]


def plural(word: str) -> str:
    """Return the regular plural of a noun, which is the third person of a verb too."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def add(word: str, ending: str) -> str:
    """Return a verb with "-ed" or "-ing"; consonants are doubled where WordNet's list of exceptions says so."""
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + ending
    if ending == "ed" and word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ied"
    return word + ending


def written(words: Iterator[tuple[str, dict[str, set[str]]]]) -> list[str]:
    """Return the lines of a table: endings with letters, a colon, and the stems that take them."""
    groups: dict[tuple[tuple[str, str], ...], set[str]] = defaultdict(set)
    for _, forms in words:
        kept = {form: "".join(sorted(letters)) for form, letters in forms.items() if letters and _PLAIN.fullmatch(form)}
        if not kept:
            continue
        stem = common(list(kept))
        groups[tuple(sorted((form[len(stem) :], letters) for form, letters in kept.items()))].add(stem)
    lines = []
    for endings, stems in sorted(groups.items(), key=lambda each: (-len(each[1]), each[0])):
        lines.append(
            " ".join(f"{ending}/{letters}" for ending, letters in endings)
            + ": "
            + " ".join(sorted(s or "-" for s in stems))
        )
    return lines


def common(forms: list[str]) -> str:
    """Return what all forms begin with."""
    low, high = min(forms), max(forms)
    size = 0
    while size < min(len(low), len(high)) and low[size] == high[size]:
        size += 1
    return low[:size]


def main() -> None:
    """Write both tables."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--french", type=Path, required=True)
    ask.add_argument("--english", type=Path, required=True)
    asked = ask.parse_args()
    for name, head, words in (
        ("french", _FRENCH, french_forms(asked.french)),
        ("english", _ENGLISH, english_forms(asked.english)),
    ):
        lines = written(words)
        to = ROOT / "src" / "treve" / "base" / f"words_{name}.py"
        to.write_text(head + '\nTABLE = """\n' + "\n".join(lines) + '\n"""\n', encoding="utf-8")
        print(to.name, len(lines), "kinds of endings,", to.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
