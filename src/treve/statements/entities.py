"""Persons and bodies of one article, the speaker that a mention turns out to be, and how phrases are joined to text."""

from typing import NamedTuple

from treve.names.countries import code_of
from treve.names.fold import fold
from treve.names.not_places import VOICES
from treve.statements.mention import Mention
from treve.statements.roles import RANKS
from treve.statements.tokens import Token


class Entity:
    """A person or body of the article: how it is called best, what it was called, where it was last in focus."""

    __slots__ = (
        *("aged", "anonymous", "asks", "gender", "human", "is_person", "last", "many"),
        *("name", "order", "proper", "role", "roles", "sought", "spoke", "told", "words"),
    )

    def __init__(self, name: str, words: tuple[str, ...], is_person: bool, order: int) -> None:
        """Begin with a name as written."""
        self.name = name
        self.words = words
        self.is_person = is_person
        self.human = is_person
        self.order = order
        self.roles: list[tuple[str, frozenset[str]]] = []
        self.role: str | None = None
        self.gender = ""
        self.anonymous = False
        self.many = False
        self.proper = False
        self.last = -1
        self.told = -1
        self.spoke = -1
        self.aged = False
        self.asks = False
        self.sought: tuple[str, frozenset[str]] | None = None


class Speaker(NamedTuple):
    """Who a mention is: canonical names, role, how it was decided, how sure (1 to 3)."""

    names: tuple[str, ...]
    role: str | None
    decided: str
    confidence: int
    anonymous: bool
    entities: tuple[Entity, ...]


NOBODY = Speaker((), None, "unknown", 1, False, ())


def gender(mention: Mention) -> str:
    """Return the gender that a mention tells; "le colonel" may well be a woman."""
    return "" if mention.head in RANKS and mention.gender == "m" else mention.gender


def inside(tokens: list[Token], mention: Mention) -> list[Token]:
    """Return the tokens of a phrase."""
    return tokens[mention.first : mention.after]


def joined(tokens: list[Token], first: int, after: int) -> str:
    """Return a stretch of tokens as written, line breaks and wide blanks made one."""
    parts: list[str] = []
    for index in range(first, after):
        gap = tokens[index].start - tokens[index - 1].end if index > first else 0
        parts.append((" " if gap else "") + " ".join(tokens[index].text.split()))
    return "".join(parts)


def proper(name: str) -> str:
    """Return a name in capitals as it is otherwise written."""
    return name.title() if name.isupper() and len(name) > 4 else name


def is_state(name: str) -> bool:
    """Return whether a name is that of a country, or of a capital that speaks for one."""
    return code_of(name) is not None or fold(name) in VOICES


def acronym(words: tuple[str, ...]) -> str:
    """Return the first letters of a name's longer words."""
    return "".join(w[0] for w in words if len(w) > 2)


_ASIDE = 8
"""Tokens that may stand between a name and a role, commas among them."""


def apposed(tokens: list[Token], mention: Mention, other: Mention) -> bool:
    """Return whether two phrases stand side by side as one's name and role, an age between them let in."""
    left, right = (mention, other) if mention.first < other.first else (other, mention)
    gap = tokens[left.after : right.first]
    lows = [t.low for t in gap]
    if lows[:1] == [","] and len(lows) in (3, 4) and lows[1].isdigit() and lows[-1] == ",":
        return True  # "Boukary, 61 ans, ancien instituteur"
    aside = len(gap) in range(3, _ASIDE) and lows[0] == lows[-1] == "," and all(t.kind == "word" for t in gap[1:-1])
    if aside and left.names and right.kind == "role" and not (right.names or right.determiner or left.governed):
        return True  # "X, nonante jours de poste, envoyée spéciale"
    if [t.text for t in gap] == [":"] and left.determiner and not left.names and right.names:
        return right.after >= len(tokens) or tokens[right.after].kind == "mark"  # "The sceptic: X, who led for ..."
    if [t.text for t in gap] == ["("] or [t.text for t in gap] == [","]:
        listed = right.after < len(tokens) and gap[0].text == "," and tokens[right.after].low in ("et", "and", "ou")
        return not listed or _told_twice(tokens, right)
    return False


def _told_twice(tokens: list[Token], role: Mention) -> bool:
    """Return whether what one is goes on behind "and": "X, professeure à Louvain et ancienne ministre, ..."."""
    if role.determiner or role.names or role.kind not in ("role", "anonymous") or tokens[role.first].cap:
        return False
    nxt = tokens[role.after + 1] if role.after + 1 < len(tokens) else None
    return nxt is not None and nxt.kind == "word" and not nxt.cap and nxt.low not in _DETERMINED


_DETERMINED = frozenset(
    ("le", "la", "l'", "les", "un", "une", "des", "son", "sa", "ses", "the", "a", "an", "his", "her")
)


def goes_on(tokens: list[Token], mention: Mention) -> bool:
    """Return whether a word follows a phrase, and no mark: it is the subject of a clause."""
    return mention.after < len(tokens) and tokens[mention.after].kind == "word"
