"""Phrases that name a source: "selon", "aux yeux de", "according to", "in her view"."""

from typing import NamedTuple

from treve.statements.adverbs import phrase_at
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.tokens import Token


class Source(NamedTuple):
    """A phrase that names a source: tokens `first` to `after`; the source follows, or stands before ("back")."""

    first: int
    after: int
    how: str


def sources(tokens: list[Token], lang: Language) -> list[Source]:
    """Return the phrases that name a source, by place, the longest of those that begin at one word.

    The longest may be none: "for the first time".
    """
    found: list[Source] = []
    lows = [token.low for token in tokens]
    at = 0
    while at < len(tokens):
        best: Source | None = None
        low = tokens[at].low
        if tokens[at].text == "A" and lang.code == "fr":
            low = "à"  # a capital without its accent: "A l'en croire"
        for words, how in lang.according_by_word.get(low, ()):
            if (low, *lows[at + 1 : at + len(words)]) == words:
                after = at + len(words)
                if how == "start" and (phrase_at(tokens, at) or _tells_how_long(tokens, after)):
                    continue  # "for their part", "for the third night running"
                if low == "per" and not (
                    after < len(tokens) and (tokens[after].cap or tokens[after].low in lang.definite)
                ):
                    continue  # "seventy per cent", "per day"
                if low in ("vu", "vue", "vus") and at and tokens[at - 1].kind == "word":
                    continue  # "n'ont pas vu de médecin" is no view
                if how == "back" and at and tokens[at - 1].text[-1].isdigit():
                    continue  # "ses hommes, 2 000 à l'entendre"
                if how == "of":
                    if after >= len(tokens) or tokens[after].low not in lang.of:
                        continue
                elif how == "start" and not (
                    at == 0 or tokens[at - 1].text in (";", ":", "—") or tokens[at - 1].low in ("mais", "et", "but")
                ):
                    continue
                if best is None or after > best.after:
                    best = Source(at, after, how)
        if best is None and lang.code == "en" and low in ("in", "by"):
            best = _english_view(tokens, at)
        if best is None:
            at += 1
            continue
        if best.how != "none":
            found.append(best)
        at = best.after
    return found


_VIEWS = {
    "in": table("view opinion words eyes telling account estimation judgment judgement assessment reckoning"),
    "by": table(
        "count account reckoning estimate estimates estimation tally calculation calculations admission telling"
    ),
}
"""By their preposition, the nouns of a phrase that holds its source: "in her delegation's view", "by his count"."""


def _english_view(tokens: list[Token], at: int) -> Source | None:
    """Return "in her delegation's view", "by his count", whose source stands inside the phrase."""
    for end in range(at + 1, min(at + 9, len(tokens))):
        if tokens[end].low in _VIEWS[tokens[at].low]:
            return Source(at, end + 1, "inside") if end > at + 1 else None
        owns = tokens[end].text.startswith(("'", "’"))
        if tokens[end].low in _HAS or (tokens[end].kind != "word" and not owns):
            return None  # "Everybody in the village has an opinion"
    return None
    return None


_HAS = frozenset(("has", "have", "had"))


_TIMES = table(
    "time times moment night nights day days week weeks month months year years hour hours minute minutes decade "
    "fois nuit nuits jour jours semaine semaines mois année années heure heures instant"
)
_NEAR = 4


def _tells_how_long(tokens: list[Token], at: int) -> bool:
    """Return whether a noun of time follows before any name or mark: "the third night", "la première fois"."""
    for token in tokens[at : at + _NEAR]:
        if token.kind != "word" or token.cap:
            return False
        if token.low in _TIMES:
            return True
    return False
