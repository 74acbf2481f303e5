"""A noun phrase of a sentence that may be somebody: what it is, and what can be read off it."""

from collections.abc import Sequence
from typing import Literal

from treve.statements.lexicon import Language
from treve.statements.tokens import Token

MentionKind = Literal["pronoun", "person", "role", "counterpart", "body", "name", "anonymous", "relation", "other"]


class Mention:
    """A noun phrase: tokens `first` to `after`, what it is, and what can be read off it.

    `names` are runs of tokens that name persons, each (first, after). `governed`: it hangs on a preposition.
    """

    __slots__ = (
        "after",
        "determiner",
        "first",
        "gender",
        "governed",
        "head",
        "kind",
        "many",
        "names",
        "role_words",
        "title",
    )

    def __init__(self, first: int, after: int) -> None:
        """Begin with a stretch of tokens and nothing known."""
        self.first = first
        self.after = after
        self.kind: MentionKind = "other"
        self.determiner = ""
        self.head = ""
        self.names: list[tuple[int, int]] = []
        self.role_words: frozenset[str] = frozenset()
        self.gender = ""
        self.many = False
        self.governed = False
        self.title = False

    @property
    def speaks(self) -> bool:
        """Return whether it may be somebody who speaks."""
        return self.kind != "other"


_ENCLITICS = ("-lui", "-leur", "-moi", "-nous", "-vous", "-en", "-y")
"""What an order hangs on its verb: "Demandez-lui pourquoi"."""


def particle_of_a_name(tokens: Sequence[Token], at: int, lang: Language) -> bool:
    """Return whether a small word stands within a name: "Ursula von der Leyen"."""
    after = at
    while after < len(tokens) and tokens[after].low in lang.particles:
        after += 1
    return at < after < len(tokens) and tokens[after].cap


def is_name_word(token: Token, lang: Language) -> bool:
    """Return whether a token may be part of a proper name."""
    if token.kind != "word" or not token.cap or token.text[0].isdigit() or token.low in lang.never_names:
        return False
    if "-" not in token.low:
        return True
    if lang.code == "fr" and token.text.endswith(_ENCLITICS):
        return False
    return not all(part in lang.never_names for part in token.low.split("-"))
