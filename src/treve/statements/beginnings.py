"""Which of many expressions may match in a stretch of text, told by the letters with which its words begin.

Tables hold dozens of long expressions that are tried where a word begins, and a clause has words for two or three of
them. The letters with which a match begins are read off the expression itself, so that a table is changed without a
thought for this. An expression that is left out would not have matched.
"""

import importlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

# How the standard library takes an expression apart; no types are kept of these two rooms of it.
ops: Any = importlib.import_module("re._constants")
parser: Any = importlib.import_module("re._parser")

WHERE_A_WORD_BEGINS = r"\b(?=\w)"
"""How an expression begins that is tried where a word begins, and nowhere else."""
_MOST = 5
"""Letters that are compared: with three twice as many expressions are left, with seven hardly fewer."""
_AT_WORDS = re.compile(rf"\b(?=(\w.{{0,{_MOST - 1}}}))", re.DOTALL)
_DIGIT = re.compile(r"\d")

Items = Sequence[tuple[Any, Any]]
"""An expression, or a part of it, as the standard library takes it apart: what to match, one thing after the other."""


class Beginnings:
    r"""The expressions of a table by the letters with which their matches begin.

    >>> table = [re.compile(r"\b(?=\w)(?:sign(?:ed|s)|initial)"), re.compile(r"\b(?=\w)(?:(?:the )?talks?)")]
    >>> text = "They signed it in the hall."
    >>> Beginnings(table).may_match(text, 0, len(text))
    [0]
    """

    def __init__(self, expressions: Sequence[re.Pattern[str]]) -> None:
        """Keep the table, each of whose expressions begins with WHERE_A_WORD_BEGINS, made quick or not."""
        assert all(WHERE_A_WORD_BEGINS in each.pattern for each in expressions), "they are told by whole words"
        self._expressions = expressions

    @cached_property
    def _by_letters(self) -> dict[str, list[int]]:
        """The numbers of the expressions by letters, under "" those whose matches may begin with any."""
        found: dict[str, list[int]] = {"": []}
        for number, expression in enumerate(self._expressions):
            for letters in beginnings(expression) or ("",):
                found.setdefault(letters, []).append(number)
        return found

    def may_match(self, text: str, start: int, end: int) -> list[int]:
        """Return the numbers of the expressions that may match in a stretch, in the order of the table.

        Cost: about 12 us for a sentence, whatever the table holds.
        """
        by_letters = self._by_letters
        found = set(by_letters[""])
        for letters in set(_AT_WORDS.findall(_small(text[start:end]))):
            for size in range(1, len(letters) + 1):
                if letters[:size] in by_letters:
                    found.update(by_letters[letters[:size]])
        return sorted(found)


def _small(text: str) -> str:
    """Return letters as they are compared: small, as `re.IGNORECASE` takes them, and every digit a nought."""
    return _DIGIT.sub("0", text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower())


def beginnings(expression: re.Pattern[str]) -> frozenset[str] | None:
    r"""Return letters, small, with which some word of every match begins; `None` where it may be any.

    That word is the first, or the first behind what may be left out: "rounds" in "(the )?(\w+ )?rounds".

    >>> sorted(beginnings(re.compile(r"(?:the )?(?:\w+ )?rounds?|[st]alks|an?\b")))
    ['a', 'an', 'round', 'salks', 'talks']
    """
    found = _Letters(_MOST, behind=True).of(list(parser.parse(expression.pattern, expression.flags)))
    return found if all(letters[:1].isalnum() for letters in found) else None


def quick(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""Return what `re.compile` returns, tried only where three letters stand with which a match may begin.

    Without regard to case, each of many alternatives is begun wherever a letter stands, which takes three times as
    long. What may begin with any letter gains nothing.

    >>> quick(r"\b(?:met|me[^n]|talks)").pattern
    '\\b(?-i:(?=(?:[Mm][Ee]|[Tt][Aa][Ll])))(?:\\b(?:met|me[^n]|talks))'
    """
    tree: Items = list(parser.parse(pattern, flags))
    letters = _Letters(3, behind=False).of(tree)
    if "" in letters:
        return re.compile(pattern, flags)
    begins = r"\b" if tree[0] == (ops.AT, ops.AT_BOUNDARY) else ""
    return re.compile(f"{begins}(?-i:(?={_one_of(letters)}))(?:{pattern})", flags)


def _one_of(beginnings: Iterable[str]) -> str:
    """Return the expression of one of some letters in a row, each in every way in which it is written."""
    by_first: dict[str, set[str]] = {}
    for letters in beginnings:
        by_first.setdefault(letters[:1], set()).add(letters[1:])
    if "" in by_first:
        return ""
    ways = []
    for first, rest in sorted(by_first.items()):
        written = r"\d" if first == "0" else re.escape(_WRITTEN.get(first, first))
        ways.append(f"[{written}]{_one_of(rest)}")
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


_WRITTEN: dict[str, str] = {}
"""By a letter as it is compared, how it may be written."""
for _letter in map(chr, range(0x2200)):
    _WRITTEN[_small(_letter)] = _WRITTEN.get(_small(_letter), "") + _letter


class _Letters:
    """Up to `most` letters with which an expression begins; `behind`: it may be those behind what may be left out."""

    def __init__(self, most: int, *, behind: bool) -> None:
        self._most = most
        self._behind = behind

    def of(self, tree: Items) -> frozenset[str]:
        """Return them; "" is among them where it may begin with anything."""
        return frozenset(letters for letters, _ in self._begin(tree, ""))

    def _begin(self, items: Items, before: str) -> Iterator[tuple[str, bool]]:
        """Yield how what is matched may begin after some letters, and whether more may be added to it."""
        if not items:
            yield before, True
            return
        for letters, goes_on in set(self._one(*items[0], before)):
            if goes_on and len(letters) < self._most:
                yield from set(self._begin(items[1:], letters))
            else:
                yield letters[: self._most], False

    def _one(self, what: Any, how: Any, before: str) -> Iterator[tuple[str, bool]]:
        """Yield how the first thing of an expression goes on from some letters; what is not known may be anything."""
        match what, how:
            case ((ops.AT | ops.ASSERT | ops.ASSERT_NOT), _):
                yield before, True
            case ops.LITERAL, int(letter):
                yield before + _small(chr(letter)), True
            case ops.IN, [*letters] if all(kind is ops.LITERAL for kind, _ in letters):
                yield from ((before + _small(chr(letter)), True) for _, letter in letters)
            case ops.IN, [(ops.CATEGORY, ops.CATEGORY_DIGIT)]:
                yield before + "0", True
            case ops.BRANCH, (_, parts):
                for part in parts:
                    yield from self._begin(list(part), before)
            case ops.SUBPATTERN, (*_, part):
                yield from self._begin(list(part), before)
            case ((ops.MAX_REPEAT | ops.MIN_REPEAT), (least, most, part)):
                if not least:
                    yield before, True
                if least or before or not (self._behind and _ends_before_a_word(list(part))):
                    yield from (
                        (letters, goes_on and most == 1) for letters, goes_on in self._begin(list(part), before)
                    )
            case _:
                yield before, False


def _ends_before_a_word(items: Items) -> bool:
    """Return whether a part always ends in a space or an apostrophe, so that a word begins behind it."""
    match items[-1] if items else (None, None):
        case ops.LITERAL, int(letter):
            return chr(letter) in " '’"
        case ops.IN, [*letters]:
            return all(kind is ops.LITERAL and chr(letter) in " '’" for kind, letter in letters)
        case ops.BRANCH, (_, parts):
            return all(_ends_before_a_word(list(part)) for part in parts)
        case ops.SUBPATTERN, (*_, part):
            return _ends_before_a_word(list(part))
    return False
