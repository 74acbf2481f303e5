"""Names found in running text, with their places in the raw text.

Word by word: a name is a row of whole words, folded, found leftmost and longest, across nothing but spaces, hyphens,
quotes and apostrophes. An Arabic article may stand or be missing inside a name; one before it belongs to the mention.
Abbreviations that are words of a language ("IS") are found only as written, and not in a text all in capitals.
"""

import datetime as dt
import re
from collections.abc import Iterable
from typing import NamedTuple

from treve.names.actor import Actor, Alias, Period
from treve.names.fold import fold_word, fold_words, is_article, raw_words

_BETWEEN = re.compile(r"[ \t\u00a0_'\"\u2018\u2019\u201c\u201d\xab\xbb\u2010-\u2013-]*\n?[ \t\u00a0]*")


class _Whose(NamedTuple):
    """Whose name ends here, `None` for nobody's, and when it was theirs."""

    actor: str | None
    period: Period


class _Node:
    """A word of names: what may come next, and whose names end with it."""

    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.ends: list[_Whose] = []


class Finder:
    """Every name of a register, ready to be looked for. Built once; it never changes, so it is safe to share."""

    def __init__(self, actors: Iterable[Actor], nobody: Iterable[str]) -> None:
        """Lay the names out word by word; `nobody` are phrases that hold a name and mean nobody."""
        self._folded, self._exact = _Node(), _Node()
        for actor in actors:
            for alias in actor.aliases:
                self._add(alias, actor.id)
        for phrase in nobody:
            self._add(Alias(phrase, Period(), "folded"), None)

    def _add(self, alias: Alias, actor: str | None) -> None:
        """Add the words that a name is looked for by, articles left out."""
        if alias.in_text == "never":
            return
        raw = raw_words(alias.name)
        exact = alias.in_text == "exact"
        node = self._exact if exact else self._folded
        for word, folded in zip(raw, fold_words(raw), strict=True):
            if folded and folded != "al":
                node = node.next.setdefault(word if exact else folded, _Node())
        node.ends.append(_Whose(actor, alias.period))

    def find(self, text: str, day: dt.date | None) -> list[tuple[int, int, str]]:
        """Return (start, end, actor) of each name, by place, never overlapping.

        A name that is two actors' at different times needs the day; without it, it is not found.
        Cost: about 0.8 us a word (the folding of words is remembered).
        """
        raw = raw_words(text)
        folded = list(map(fold_word, raw))
        tries = [(self._folded, folded)]
        first = self._folded.next
        begins = [at for at, word in enumerate(folded) if word in first and _may_go_on(first[word], folded, at + 1)]
        if not self._exact.next.keys().isdisjoint(raw) and not text.isupper():
            tries.append((self._exact, raw))
            begins = sorted({*begins, *(at for at, word in enumerate(raw) if word in self._exact.next)})
        places: list[tuple[int, int]] = []
        found: list[tuple[int, int, str]] = []
        free = 0
        for index in begins:
            if index < free:
                continue
            after, ends = index, list[_Whose]()
            for node, words in tries:
                for last, names in _names_from(node, words, folded, index):
                    places = places or _places(text, raw)
                    if last >= after and all(_joined(text, places, at) for at in range(index, last - 1)):
                        after, ends = last, [*ends, *names] if last == after else names
            actor = _whose(ends, day)
            free = max(free, after)
            if actor is not None:
                start = index - _has_article(text, places, folded, index)
                found.append((places[start][0], places[after - 1][1], actor))
        return found


def _may_go_on(node: _Node, folded: list[str], at: int) -> bool:
    """Return whether a name can have ended or can go on here; most first words are ruled out by the next one."""
    return bool(node.ends) or (at < len(folded) and (folded[at] in node.next or is_article(folded, at)))


def _names_from(node: _Node, words: list[str], folded: list[str], index: int) -> list[tuple[int, list[_Whose]]]:
    """Return every name that begins at a word, with the index after it; articles between words are passed over."""
    found = []
    at = index
    while at < len(words):
        following = node.next.get(words[at])
        if following is not None:
            node = following
            if node.ends:
                found.append((at + 1, node.ends))
        elif at == index or not is_article(folded, at):
            break
        at += 1
    return found


def _places(text: str, raw: list[str]) -> list[tuple[int, int]]:
    """Return where each word stands: no letter lies between two words, so looking for the next one finds it."""
    places = []
    at = 0
    for word in raw:
        start = text.find(word, at)
        at = start + len(word)
        places.append((start, at))
    return places


def _joined(text: str, places: list[tuple[int, int]], at: int) -> bool:
    """Return whether nothing stands between a word and the next that would part a name."""
    start, end = places[at]
    if text[end : end + 1] == "." and end - start == 1:
        end += 1  # "U.S.-led"
    return _BETWEEN.fullmatch(text, end, places[at + 1][0]) is not None


def _has_article(text: str, places: list[tuple[int, int]], folded: list[str], index: int) -> bool:
    """Return whether the word before is the name's own article: "al-Nusra" or "al Nusra", but not "an NDF camp"."""
    if not index or not is_article(folded, index - 1):
        return False
    between = text[places[index - 1][1] : places[index][0]]
    return between == "-" or (between == " " and folded[index - 1] in ("al", "el"))


def _whose(ends: list[_Whose], day: dt.date | None) -> str | None:
    """Return the one actor whose name it is on that day, or at all where only one ever bore it."""
    actors = {each.actor for each in ends}
    if len(actors) > 1:
        actors = {each.actor for each in ends if each.period.holds(day)}
    return actors.pop() if len(actors) == 1 else None
