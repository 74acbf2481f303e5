"""What a French quotation says of its own speaker, between its marks.

In « Nous avons peur, confie Leïla Haddad. Chaque nuit recommence. » the words between are the article's own. A
quotation that holds such words is cut in pieces around them, so that the rest of the reading finds a verb, its subject
and quotations beside them, as it does where the marks were closed.
"""

from treve.statements.adverbs import is_adverb, phrase_at
from treve.statements.lexicon import Language
from treve.statements.quotes import Quote
from treve.statements.tokens import Token, tokens

_MARKS = frozenset(",?!…")
_LONGEST = 26
"""Tokens that such words take at most, appositions of the speaker among them."""
_MOST = 6
"""Cuts in one quotation; a longer row of them is no speech."""
_FORMS_OF = ("one", "many")


def cut_at_incises(text: str, quote: Quote, lang: Language) -> list[Quote]:
    """Return a quotation in pieces, the words that name its speaker left out; itself where it holds none."""
    row = tokens(text, quote.inner_start, quote.inner_end)
    pieces: list[Quote] = []
    begin, inner = quote.start, quote.inner_start
    at = 0
    while at + 2 < len(row) and len(pieces) < _MOST:
        if row[at].text in _MARKS and row[at].start > inner:
            after = _incise(row, at + 1, lang)
            if after is not None:
                stop = row[at].start if row[at].text == "," else row[at].end
                pieces.append(Quote(begin, stop, inner, stop, 0, quote.repaired))
                if after >= len(row):
                    return pieces
                begin = inner = row[after].start
                at = after
                continue
        at += 1
    if not pieces:
        return [quote]
    return [*pieces, Quote(begin, quote.end, inner, quote.inner_end, 0, quote.repaired)]


def _incise(row: list[Token], at: int, lang: Language) -> int | None:
    """Return the token after words that report, with their subject and the mark that closes them; `None` for others."""
    after = _verb(row, at, lang)
    if after is None:
        return None
    inverted = any(t.text.startswith("-") and len(t.text) > 1 for t in row[at:after])
    if not inverted:
        while after < len(row) and (
            is_adverb(row[after], lang) or row[after].low in lang.time_words or row[after].low == "de"
        ):
            size = phrase_at(row, after)
            after += size or 1
        size = phrase_at(row, after) if after < len(row) else 0
        after += size
        if after >= len(row) or not begins_somebody(row, after, lang):
            return None
    return _close(row, after, lang, named=not inverted)


def _verb(row: list[Token], at: int, lang: Language) -> int | None:
    """Return the token after a verb that reports, its auxiliary and inverted pronoun taken in."""
    first = at
    while at < len(row) and row[at].low in ("se", "s'", "lui", "leur", "nous", "m'"):
        at += 1
    if at >= len(row):
        return None
    if row[at].low in lang.have or (row[at].low in lang.be and at > first):
        at += 1
        while at < len(row) and (row[at].text.startswith("-") or is_adverb(row[at], lang)):
            at += 1
        if at < len(row) and any(f.form == "part" and "q" in f.verb.frames for f in lang.forms.get(row[at].low, ())):
            return at + 1
        semi = at + 2 < len(row) and row[at].low in lang.semi and row[at + 1].low in ("à", "de")
        if semi and any(f.form == "inf" for f in lang.forms.get(row[at + 2].low, ())):
            return at + 3
        return None
    if any(f.form in _FORMS_OF and "q" in f.verb.frames and not f.verb.rest for f in lang.forms.get(row[at].low, ())):
        at += 1
        if at < len(row) and row[at].text.startswith("-") and len(row[at].text) > 1:
            at += 1
        return at
    return None


def begins_somebody(row: list[Token], at: int, lang: Language) -> bool:
    """Return whether a subject may begin here: a name, a title, or an article before a role or a person's noun."""
    token = row[at]
    if token.kind != "word":
        return False
    if token.low in lang.titles or (token.cap and token.low not in lang.never_names):
        return True
    if token.low in lang.definite or token.low in lang.indefinite or token.low in lang.possessive:
        known = lang.roles.keys() | lang.people | lang.bodies | lang.relations
        return any(t.low in known or t.cap for t in row[at + 1 : at + 4])
    return False


def _close(row: list[Token], at: int, lang: Language, *, named: bool) -> int | None:
    """Return the token after the mark that ends the words: a full stop over appositions, else the next comma."""
    comma = None
    for index in range(at, min(len(row), at + _LONGEST)):
        token = row[index]
        if token.text in (".", "!", "?", ":", ";", "…"):
            return index + 1 if comma is None or not _says(row, comma + 1, index, lang) else comma + 1
        if token.text == "," and comma is None:
            if not named:
                return index + 1  # a pronoun has no apposition
            comma = _past_a_name(row, index)
    if comma is not None:
        return comma + 1 if _says(row, comma + 1, len(row), lang) or len(row) - at > _LONGEST else len(row)
    return len(row) if len(row) - at <= _LONGEST else None


def _past_a_name(row: list[Token], comma: int) -> int:
    """Return the comma behind a name between two, "la porte-parole, Anna Berg, et"; else the comma itself."""
    at = comma + 1
    while at < len(row) and row[at].kind == "word" and row[at].cap:
        at += 1
    return at if comma + 1 < at < len(row) and row[at].text == "," else comma


def _says(row: list[Token], first: int, after: int, lang: Language) -> bool:
    """Return whether a stretch goes on with the speech: it holds a finite verb that no "qui" opens."""
    for index in range(first, after):
        low = row[index].low
        if low in ("qui", "dont"):
            return any(t.text == "," for t in row[index:after])
        if low in lang.finite or low in (
            "je",
            "j'",
            "nous",
            "n'",
            "ne",
            "c'",
            "vous",
            "on",
            "il",
            "elle",
            "ils",
            "elles",
        ):
            return True
    return not any(
        row[i].cap or row[i].text[0].isdigit() or row[i].low in lang.roles or lang.names_people(row[i].low)
        for i in range(first, after)
    )
