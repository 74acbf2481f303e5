"""Whether a pledge is of who speaks, or of somebody else: "X says that Y will" binds nobody.

X speaks for Y where the registers say so, or where some article names X by an office of Y: "Mavra's president, Lena
Horvat", "le ministre mavrais". What nobody says is not guessed: then what is promised counts as somebody else's.
"""

import datetime as dt
import re

from treve.names.fold import fold_words, raw_words
from treve.statements.article import Pledge
from treve.statements.rows import Press
from treve.timeline.voices import Voices

_OFFICE = (
    r"(?:minist|présiden|president|chef|homologue|counterpart|envoy|émissaire|porte-parole|spokes|command|colonel|généra|general"
    r"|leader|dirigeant|secréta|secretar|ambassad|direct|roi|king|négociat|negotiat|représent|representat|maire|mayor|chair)"
)
_BEFORE = re.compile(rf"(?P<role>[^.,;:«»“”\n]{{0,80}}\b{_OFFICE}[^.,;:«»“”\n]{{0,60}}),?\s$", re.I)
_AFTER = re.compile(rf"^,\s(?P<role>[^,.;:«»“”\n]{{0,40}}{_OFFICE}[^,.;:«»“”\n]{{0,60}})[,.]", re.I)
_BARE = re.compile(r"gouvernement|government|présidence|presidency|ministère|ministry|État|state", re.I)
"""In the mouth of an official, that of their own state."""
_OWN_STATE = re.compile(r"(?:gouvernement|ministère|présidence|government|presidency|ministry)\b", re.I)
_MOVEMENT = re.compile(
    r"\b(?:front|mouvement|movement|rebel\w*|insurg\w*|milices?|militia|brigades?|ligue|league|opposition|fraction|faction)\b",
    re.I,
)
_FIGHTERS = re.compile(r"(?:insurgés|rebelles|combattants|maquisards|insurgents|rebels|fighters|opposition)", re.I)
"""What the people of a movement are called, by its own voice too."""
_GENERAL = frozenset(
    (
        "minis presi chef homol count envoy emiss porte spoke comma colon gener leade dirig secre ambas direc negoc "
        "negot repre maire mayor chair affai etran forei defen inter leur notre state etats"
    ).split()
)  # fmt: skip
"""Beginnings of words that name an office of any state, and say of none which."""
_BEGINNING = 5


class Whose:
    """The roles by which articles read together name those who speak."""

    def __init__(self, press: Press, voices: Voices) -> None:
        """Keep the articles; a name is looked up when it is asked for."""
        self._texts = [each.article.text for each in press.read]
        self._said: dict[str, set[str]] = {}
        for each in press.read:
            for row in each.statements:
                for name in row.speakers:
                    self._said.setdefault(name, set()).update(word for word in (row.role, row.mention) if word)
        self._voices = voices
        self._known: dict[str, frozenset[str]] = {}

    def another(self, pledge: Pledge, first: dt.date | None, last: dt.date | None) -> str | None:
        """Return whose doing a pledge speaks of, as written, where who speaks does not speak for them."""
        if pledge.subject is None or not pledge.who:
            return None
        mine = {v.actor for name in pledge.who for v in self._voices.of(name, first, last)}
        theirs = {v.actor for v in self._voices.of(pledge.subject, first, last)}
        if mine and theirs:
            return None if mine & theirs else pledge.subject
        labels = (self._voices.actors.label(actor, lang) for actor in mine for lang in ("en", "fr"))
        called = {mark for label in labels for mark in _marks(label)}
        if _marks(pledge.subject) & called.union(*(self._marks_of(name) for name in pledge.who)):
            return None
        roles = [role for name in pledge.who for role in self._said.get(name, ())]
        if any(re.search(_OFFICE, role, re.I) for role in roles) and _BARE.fullmatch(pledge.subject):
            return None
        if not mine and any(re.search(_OFFICE, role, re.I) for role in roles) and _OWN_STATE.match(pledge.subject):
            return None  # a minister of whom no article says which state's speaks of the government of their own
        rises = any(_MOVEMENT.search(each) for each in (*roles, *pledge.who))
        return None if rises and _FIGHTERS.fullmatch(pledge.subject) else pledge.subject

    def _marks_of(self, name: str) -> frozenset[str]:
        """Return what the name and the roles of somebody, in all articles, are told by."""
        if name not in self._known:
            words = {name, *self._said.get(name, ())}
            for text in self._texts:
                for at in re.finditer(re.escape(name), text):
                    before = _BEFORE.search(text[max(0, at.start() - 140) : at.start()])
                    after = _AFTER.match(text[at.end() : at.end() + 120])
                    words |= {found["role"] for found in (before, after) if found is not None}
            self._known[name] = frozenset[str]().union(*(_marks(each) for each in words))
        return self._known[name]


def _marks(text: str) -> frozenset[str]:
    """Return the beginnings of the words of a text that may name a side.

    >>> sorted(_marks("le ministre mavrais")), sorted(_marks("Mavra"))
    (['mavra'], ['mavra'])
    """
    return frozenset(w[:_BEGINNING] for w in fold_words(raw_words(text)) if len(w) > 3) - _GENERAL
