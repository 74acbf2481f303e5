"""Places in running text: which words with a capital are a place's name, and how far the phrase around it reaches.

Each run of capitals is tried from its longest part down. What is found must pass the signs of the text: it is no
part of a longer name, bears no title, is no surname or acronym, and stands where a place can stand. Small towns need a
clear sign ("in X", "the village of X"), large ones of the country that the text is about need none.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.names.countries import code_of
from treve.names.not_places import AROUND, ARTICLE, GENERIC, NEVER, OF, OPENERS, TITLES, TOWNS, VOICES
from treve.names.place_look import Lookup
from treve.names.place_mention import PlaceFound, PlaceMention
from treve.names.place_text import Token, article, joined, particle, tokens
from treve.names.place_where import between_found
from treve.names.place_words import Meant, around, wind

LONGEST = 6
_LONG = 7
"""Letters from which a name that only another romanisation knows needs no word that calls it a place."""


class _Core(NamedTuple):
    """A name in the text, before the words around it are put to it: its first and last token."""

    first: int
    last: int
    name: str
    meant: Meant
    loosely: bool
    candidates: tuple[PlaceFound, ...]


def read_text(text: str, look: Lookup, voices: frozenset[str]) -> list[PlaceMention]:
    """Return the places that a text names, by place, never overlapping.

    Args:
        text: in French or English.
        look: how a name is looked up.
        voices: folded names of towns that stand for a government; they are places only where the words say so.
    """
    words = tokens(text)
    signs = _Signs(text, words, voices)
    cores: list[_Core] = []
    index = 0
    while index < len(words):
        core = _core_at(text, words, index, look, signs, cores)
        if core is None:
            index += 1
            continue
        cores.append(core)
        free = core.meant.end
        index = core.last + 1
        while index < len(words) and words[index].start < free:
            index += 1
    return _mentions(text, cores, look)


class _Signs:
    """What the text as a whole says of its words: which are written small too, which end somebody's name."""

    def __init__(self, text: str, words: Sequence[Token], voices: frozenset[str]) -> None:
        self.voices = voices
        self.small = frozenset(each.folded for each in words if not each.capital and len(each.folded) > 1)
        self.surnames = frozenset(
            words[at].folded
            for at in range(1, len(words))
            if words[at].capital
            and words[at - 1].capital
            and not words[at - 1].opens
            and text[words[at - 1].end : words[at].start] == " "
            and words[at - 1].folded not in GENERIC
            and not article(words[at - 1])
        )
        self.screams = text.isupper()


def _core_at(
    text: str, words: Sequence[Token], index: int, look: Lookup, signs: _Signs, cores: Sequence[_Core]
) -> _Core | None:
    """Return the longest name of a place that begins with a token, if its surroundings let it be one."""
    free = cores[-1].meant.end if cores else 0
    first = words[index]
    starts_small = not first.capital
    if starts_small and not (article(first) and _goes_on(text, words, index) and text[first.end] in "- \u2011"):
        return None
    after_place = bool(cores) and cores[-1].last == index - 1
    for last in range(_reach(text, words, index), index - 1, -1):
        if not words[last].capital or (last == index and starts_small):
            continue
        name = text[first.start : words[last].end]
        guessing = _worth_guessing(name, words, index, last)
        ways = [each for each in (False, True) if (guessing or not each) and look.knows(name, loosely=each)]
        if not ways:
            continue
        meant = around(text, first.start, words[last].end, free, len(text))
        called = meant.extent != "place" or meant.near or meant.away_m is not None
        if not _may_be(text, words, index, last, signs, called=called, after_place=after_place):
            continue
        for loosely in ways:
            if loosely and not (called or _where(text, first.start) or len(name) > _LONG):
                continue
            where = (
                called
                or _where(text, meant.start)
                or OF.search(text[max(0, meant.start - 12) : meant.start]) is not None
            )
            found = look(name, meant, text[meant.start : meant.end], loosely=loosely, abroad=where)
            if found and first.folded in OPENERS and found[0].where.precision in ("province", "country"):
                continue  # the register takes "The Homs" for Homs; the name begins at the next word
            if found and _stands(text, words, index, last, signs, meant, found, called=called):
                return _Core(index, last, name, meant, loosely, found)
    return _unknown(text, words, index, free)


def _goes_on(text: str, words: Sequence[Token], index: int) -> bool:
    return index + 1 < len(words) and words[index + 1].capital and joined(text, words[index], words[index + 1])


def _reach(text: str, words: Sequence[Token], index: int) -> int:
    """Return the last token that a name beginning here could hold."""
    last = index
    while last + 1 < len(words) and last - index < LONGEST and joined(text, words[last], words[last + 1]):
        following = words[last + 1]
        if not following.capital and not article(following) and not particle(following):
            break
        if "\n" in text[words[last].end : following.start]:
            break
        last += 1
    return last


def _may_be(
    text: str, words: Sequence[Token], index: int, last: int, signs: _Signs, *, called: bool, after_place: bool
) -> bool:
    """Return whether nothing around the words speaks against their being a whole name of a place."""
    first = words[index]
    single = last == index
    if single and len(first.folded) < 3 and not called:
        return False
    if single and first.raw.isupper() and 1 < len(first.raw) <= 5 and not signs.screams:
        return False
    if TITLES.search(text[max(0, first.start - 20) : first.start]):
        return False
    if (
        not called
        and single
        and (first.folded in NEVER or (first.folded in signs.small and not _where(text, first.start)))
    ):
        return False
    return not _part_of_longer(text, words, index, last, after_place=after_place)


def _part_of_longer(text: str, words: Sequence[Token], index: int, last: int, *, after_place: bool) -> bool:
    at = index - 1
    if at > 0 and article(words[at]) and not words[at].opens and joined(text, words[at], words[index]):
        at -= 1  # "Fateh al-Sham"
    if at >= 0 and joined(text, words[at], words[at + 1]):
        before, gap = words[at], text[words[at].end : words[at + 1].start]
        if after_place and gap in ("-", "\u2010", "\u2011"):
            return False  # "the Homs-Hama road"
        if before.capital and gap.strip(" \u00a0-\u2011") == "" and not _leaves_it(before):
            return True
        if at > 0 and before.folded in ("de", "d", "of", "von", "van") and gap.strip() in ("", "'", "\u2019"):
            above = words[at - 1]
            if above.capital and not above.opens and not _leaves_it(above) and text[above.end : before.start] == " ":
                return True
    if last + 1 < len(words):
        after, gap = words[last + 1], text[words[last].end : words[last + 1].start]
        if gap in ("-", "\u2011", "\u2010"):
            return not (after.capital or wind(after.raw) or article(after))
        if after.capital and gap in (" ", "\u00a0") and after.folded not in GENERIC and not wind(after.raw):
            return True
    return False


def _leaves_it(token: Token) -> bool:
    """Return whether a capital before a name leaves the name whole: "Rural", "Eastern", or a word that opens."""
    return token.folded in GENERIC or wind(token.raw) is not None or (token.opens and token.folded in OPENERS)


def _where(text: str, start: int) -> bool:
    return AROUND.search(text[max(0, start - 24) : start]) is not None


def _worth_guessing(name: str, words: Sequence[Token], index: int, last: int) -> bool:
    """Return whether a name is long enough to be looked up in other romanisations."""
    if words[index].opens and words[index].folded in OPENERS:
        return False
    letters = sum(len(each.folded) for each in words[index : last + 1] if not article(each))
    return letters >= 5 and not any(char.isdigit() for char in name)


def _stands(
    text: str, words: Sequence[Token], index: int, last: int, signs: _Signs, meant: Meant, found: Sequence[PlaceFound],
    *, called: bool,
) -> bool:  # fmt: skip
    """Return whether a name stands where a place can stand, as surely as its size asks for."""
    first = words[index]
    if called:
        return True
    is_area = any(each.where.precision in ("province", "country") for each in found)
    if ARTICLE.search(text[max(0, first.start - 5) : first.start]) and not is_area:
        return False
    if _where(text, meant.start):
        return True
    folded = " ".join(each.folded for each in words[index : last + 1] if not article(each))
    if folded in VOICES or folded in signs.voices or (index == last and first.folded in signs.surnames):
        return meant.part is not None
    best = found[0].where
    large = (best.radius_m or 0) >= 3_000 or best.precision in ("province", "country")
    if OF.search(text[max(0, meant.start - 12) : meant.start]) or meant.part is not None:
        return True
    return large or (last > index and not first.opens)


def _unknown(text: str, words: Sequence[Token], index: int, free: int) -> _Core | None:
    """Return a name that the text calls a village or town and that no gazetteer holds."""
    first = words[index]
    if not (first.capital or article(first)) or not any(
        each.folded in TOWNS for each in words[max(0, index - 3) : index]
    ):
        return None
    last = _reach(text, words, index)
    while last > index and not words[last].capital:
        last -= 1
    if not words[last].capital or words[last].folded in GENERIC or _screams(words[index : last + 1]):
        return None
    meant = around(text, first.start, words[last].end, free, len(text))
    if not any(meant.start < each.start for each in words[max(0, index - 4) : index + 1]) or meant.extent != "town":
        return None
    if code_of(text[first.start : words[last].end]) is not None:
        return None  # "a town of France"
    return _Core(index, last, text[first.start : words[last].end], meant, False, ())


def _screams(words: Sequence[Token]) -> bool:
    """Return whether words are a headline in capitals, where a capital says nothing."""
    return any(len(each.raw) > 1 and each.raw.isupper() for each in words)


_IN = re.compile(r"\s*[,(]?\s*(?:(?:in|dans|en)\s+)?(?:the\s+|la\s+|le\s+|l['\u2019])?$")
_AND = re.compile(r"\s+(?:and|et)\s+(?:the\s+|la\s+|le\s+|l['\u2019])?$")
_BETWEEN = re.compile(r"\b(?:between|entre)\s+(?:the\s+|la\s+|le\s+|l['\u2019])?$", re.I)
_ROAD = re.compile(
    r"\b(?:(?:road|highway|motorway|route|autoroute|axe|piste|rail\s?way)\b(?:\s+\w+){0,3}?)\s+"
    r"(?:from\s+|linking\s+|connecting\s+|between\s+|reliant\s+|entre\s+|de\s+|du\s+|d['\u2019])?(?:la\s+|le\s+|l['\u2019])?$",
    re.I,
)
_TO = re.compile(r"\s*(?:[-\u2010-\u2014/]|\s(?:to|and|et|vers|[àa])\s+(?:la\s+|le\s+|l['\u2019])?)\s*$")
_THE_ROAD = re.compile(r"\s+(?:road|highway|motorway|railway)\b", re.I)


def _mentions(text: str, cores: Sequence[_Core], look: Lookup) -> list[PlaceMention]:
    """Return the mentions: two places that bound a stretch are one; a province behind a name decides its namesakes."""
    found: list[PlaceMention] = []
    at = 0
    while at < len(cores):
        core = cores[at]
        following = cores[at + 1] if at + 1 < len(cores) else None
        gap = text[core.meant.end : following.meant.start] if following is not None else ""
        if following is not None and (stretch := _stretch(text, core, following, gap)):
            found.append(stretch)
            at += 2
            continue
        candidates = core.candidates
        if following is not None and candidates and _IN.fullmatch(gap) and (area := _area(following)):
            words = text[core.meant.start : core.meant.end]
            candidates = look(core.name, core.meant, words, loosely=core.loosely, within=area) or candidates
        found.append(
            PlaceMention(core.meant.start, core.meant.end, text[core.meant.start : core.meant.end], candidates)
        )
        at += 1
    return found


def _area(core: _Core) -> str | None:
    """Return the province that a name is, or may be, which settles where the name before it lies."""
    return next((each.place for each in core.candidates if each.where.precision == "province"), None)


def _stretch(text: str, one: _Core, other: _Core, gap: str) -> PlaceMention | None:
    """Return what lies between two places: "between X and Y", "the road from X to Y", "the X-Y highway"."""
    left = text[max(0, one.meant.start - 50) : one.meant.start]
    end = other.meant.end
    before = _BETWEEN.search(left) if _AND.fullmatch(gap) else None
    before = before or (_ROAD.search(left) if _TO.fullmatch(gap) else None)
    if before is not None:
        pass
    elif re.fullmatch(r"\s*[-\u2010-\u2014]\s*", gap) and (after := _THE_ROAD.match(text, end)):
        end = after.end()
    else:
        return None
    start = one.meant.start - len(left) + before.start() if before else one.meant.start
    words = text[start:end]
    return PlaceMention(start, end, words, between_found(one.candidates, other.candidates, words))
