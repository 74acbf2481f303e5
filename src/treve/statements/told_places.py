"""The places of an article, for whoever asks about a stretch of it.

The gazetteer is asked twice: once to learn which places are clear, and again with those at hand, near which a
namesake is likelier. What stands as a place in the words ("à Zamalka", "outside Popasna") and is in no gazetteer is
a place all the same, without candidates.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from treve.names.place_mention import PlaceContext, PlaceFound, PlaceMention
from treve.statements.article import Article, Span
from treve.statements.told_who import Names

CLEAR_PPM = 900_000
MOST_OTHERS = 12


class Gazetteer(Protocol):
    """What is asked of a gazetteer here (names.gazetteer.Gazetteer)."""

    def mentions(self, text: str, start: int, end: int, language: str, context: PlaceContext) -> list[PlaceMention]:
        """Return the places that a text names within a span, by place, never overlapping."""
        ...

    def find(self, name: str, context: PlaceContext) -> tuple[PlaceFound, ...]:
        """Return what a name on its own may mean, best first; empty where no gazetteer holds it."""
        ...

    def context_of(self, text: str, language: str) -> PlaceContext:
        """Return which countries and province a text speaks of."""
        ...


_NAME = r"[A-ZÀ-Ý][\wÀ-ÿ'’]+(?:[- ](?:al|el|as|ad|ar|an|az|sur|sous|le|la|les)?-?[A-ZÀ-Ý][\wÀ-ÿ'’]+){0,2}"
_LED = {
    "fr": re.compile(
        rf"(?:\bà|\bsur|\bprès de|\bprès d['’]|\bproches? de|\bproches? d['’]|\bnon loin de|\bà proximité de|\baux portes de|\b(?:région|secteur|environs|banlieue|campagne|périphérie) (?:de|d['’])|\bau (?:nord|sud|nord-est|nord-ouest|sud-est|sud-ouest) de|\bà l['’](?:est|ouest) de|\bautour de|\bautour d['’]|\b(?:ville|village|localité|bourg|quartier|port|aéroport|camp) (?:de |d['’])|(?:emparée?s?|contrôle|retirée?s?) (?:\w+ )?(?:de|d['’])|(?:bombardé|pilonné|attaqué|repris|conquis|visé|frappé|atteint|touché)|(?:raids?|frappes?|attaques?|bombardements?|tirs?|assaut|offensive|obus|pilonnages?)(?: \w+)?(?: de| d['’]| sur| contre)|(?:hôpital|école|marché|pont|aéroport|base|mosquée|église|quartier|route|camp)(?: de| d['’]| du)?|\baux abords de|\bà la sortie de)\s?(?P<n>{_NAME})"
    ),
    "en": re.compile(
        rf"(?:\bin|\bat|\bnear|\bclose to|\b(?:outskirts|north|south|east|west|northeast|northwest|southeast|southwest) of|\boutside|\baround|\b(?:town|village|city|port|district|suburb|camp) of|\b(?:shelled|bombed|bombarded|pounded|attacked|stormed|captured|seized|recaptured|retook|reached|entered|hit|struck|control of)|\b(?:raids?|air ?strikes?|strikes?|attacks?|shelling|bombardment|assault|offensive|shells|rockets) (?:on|of|against)|\b(?:fell|landed|rained(?: down)?|fired(?: \w+){{0,3}}) (?:on|at|in|into)|\bthe(?= [A-ZÀ-Ý][\w'’ -]* (?:hospital|school|market|bridge|camp|airport|airbase|base|road|mosque|church)\b))\s(?P<n>{_NAME})"
    ),
}
_NO_PLACE = re.compile(
    r"(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|Twitter|Facebook|Telegram|Reuters|English|Arabic|French|Russian|Parliament|Congress|Islam|President|Minister|General|God|"
    r"Allah|Noël|Ramadan|Sputnik|Croix-Rouge|Red|United|Nations|Islamic|State|Prime|Foreign|Mr|Mrs|Ms)\b"
)


_TO_WHOM = re.compile(
    r"\b(?:attribu\w+|imput\w+|oppos\w+|grâce|face|liée?s?|appartenant|livrée?s?|demandé|appelé|appelle|ordonné|reproch\w+|fidèles?|promis)\s+(?:\w+\s+)?(?:à|de|d['’])\s?$|\bbelieves? in\s$"
)


def places_of(article: Article, gazetteer: Gazetteer, names: Names) -> Callable[[int, int], list[PlaceMention]]:
    """Return what gives the places of a span of the article. Cost: that of the gazetteer, twice a text."""
    text, language = article.text, article.language
    context = gazetteer.context_of(text, language)
    first = gazetteer.mentions(text, 0, len(text), language, context)
    clear = {
        each.candidates[0].place: each.candidates[0]
        for each in first
        if each.candidates and each.candidates[0].weight_ppm >= CLEAR_PPM and _is_point(each.candidates[0])
    }
    others = tuple(clear[key] for key in sorted(clear)[:MOST_OTHERS])
    if any(len(each.candidates) > 1 for each in first) and others:
        first = gazetteer.mentions(text, 0, len(text), language, context._replace(others=others))
    taken = _Spans((a, b) for a, b, _ in names(text))
    more = [each for each in unlisted(text, language, first) if not taken.touch(each.start, each.end)]
    more = [each._replace(candidates=gazetteer.find(each.words, context)) for each in more]
    whole = [each for each in first if not _cut(text, each)]
    rows = sorted([*whole, *more])

    starts = [each.start for each in rows]

    def within(start: int, end: int) -> list[PlaceMention]:
        found = rows[bisect_left(starts, start) : bisect_left(starts, end)]
        return [each for each in found if each.end <= end]

    return within


def unlisted(text: str, language: str, known: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Return the names that the words before them make places and that lie in no mention found already.

    >>> [m.words for m in unlisted("tués à Zamalka, selon Paul", "fr", [])]
    ['Zamalka']
    """
    found, taken = [], _Spans((each.start, each.end) for each in known)
    for match in _LED[language].finditer(text):
        start, end = match.span("n")
        if _TO_WHOM.search(text, max(0, start - 40), start):
            continue
        if _NO_PLACE.match(match.group("n")) or taken.touch(start, end):
            continue
        found.append(PlaceMention(start, end, match.group("n"), ()))
    return found


def home(mentions: Sequence[PlaceMention]) -> str | None:
    """Return the country that an article's places lie in, where most of them lie in one."""
    counts = Counter(each.candidates[0].where.country for each in mentions if each.candidates)
    counts.pop(None, None)
    if not counts:
        return None
    (country, times), *_ = sorted(counts.items(), key=lambda each: (-each[1], str(each[0])))
    return country if 2 * times > counts.total() else None


def _cut(text: str, mention: PlaceMention) -> bool:
    """Return whether a mention is only the beginning or end of a longer name: "Sainte" in "Sainte-Claire"."""
    before, after = text[max(0, mention.start - 2) : mention.start], text[mention.end : mention.end + 2]
    return (after[:1] == "-" and after[1:].isupper()) or (
        before[1:] == "-" and before[:1].islower() and text[mention.start].isupper()
    )


class _Spans:
    """Spans that do not overlap each other, asked for by place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def touch(self, start: int, end: int) -> bool:
        """Return whether one of them shares a character with this one."""
        at = bisect_left(self._spans, (end, end)) - 1
        return at >= 0 and self._spans[at][1] > start


def _is_point(found: PlaceFound) -> bool:
    return found.where.precision in ("exact", "settlement", "near")
