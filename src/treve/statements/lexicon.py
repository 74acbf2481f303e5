"""The shape of a language's tables: verbs that report, with what may follow them, and the closed classes of words.

A verb is a line "lemma+rest of the phrase frames". Frames say how its content may be written: `k` a clause with "que"
or "that", `b` a bare clause (English), `i` an infinitive, `d` "de" and an infinitive or noun, `a` "à" or "to" and an
infinitive, `n` a noun phrase, `o` an addressee before the content, `g` "-ing", `s` "as", `q` a quotation only, `p` a
predicate ("prudemment optimiste"), `x` a preposition of its own, given in `after`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from treve.base.wordbook import wordbook


def words(text: str) -> frozenset[str]:
    """Return a table of words, written as one text."""
    return frozenset(text.split())


class Verb(NamedTuple):
    """A verb, or a fixed phrase that begins with one, which reports what somebody said."""

    lemma: str
    rest: tuple[str, ...]
    kind: str
    frames: frozenset[str]
    reflexive: bool
    after: tuple[str, ...] = ()


class Form(NamedTuple):
    """An inflected form: `one` and `many` are finite, `part` a past participle, `ing` a present one, `inf`."""

    verb: Verb
    form: str


def read_verbs(table: str) -> list[Verb]:
    r"""Return the verbs of a table; a line "[class]" opens a class.

    >>> read_verbs("[say]\nfaire+savoir kq")[0].rest
    ('savoir',)
    """
    found, kind = [], ""
    for line in table.strip().splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
            continue
        for entry in line.split(","):
            head, _, rest = entry.strip().partition(" ")
            if not head:
                continue
            frames, _, after = rest.partition(" ")
            reflexive = head.startswith("se_")
            lemma, *rest_words = head.removeprefix("se_").split("+")
            found += [
                Verb(lemma, phrase, kind, frozenset(frames), reflexive, tuple(after.split("/")) if after else ())
                for phrase in _inflected(tuple(rest_words))
            ]
    return found


def _inflected(phrase: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return a phrase in all genders and numbers of its last word, where that ends in a middle dot.

    >>> _inflected(("prêt·",))
    [('prêt',), ('prête',), ('prêts',), ('prêtes',)]
    """
    if not phrase or not phrase[-1].endswith("·"):
        return [phrase]
    stem = phrase[-1].removesuffix("·")
    endings = ("", "s") if stem.endswith("e") else ("", "e", "s", "es")
    return [(*phrase[:-1], stem + ending) for ending in endings]


def index_forms(verbs: Iterable[Verb], conjugate: Mapping[str, Iterable[tuple[str, str]]]) -> dict[str, list[Form]]:
    """Return every form with the verbs that it may be, longer phrases first."""
    forms: dict[str, list[Form]] = {}
    for verb in verbs:
        for text, form in conjugate[verb.lemma]:
            forms.setdefault(text, []).append(Form(verb, form))
    for rows in forms.values():
        rows.sort(key=lambda row: (-len(row.verb.rest), not row.verb.reflexive))
    return forms


@dataclass(frozen=True)
class Language:
    """Everything that the rules ask of a language."""

    code: str
    forms: Mapping[str, list[Form]]
    have: frozenset[str]
    be: frozenset[str]
    finite: frozenset[str]
    finite_endings: tuple[str, ...]
    negations: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    that: frozenset[str]
    whether: frozenset[str]
    relatives: frozenset[str]
    ands: frozenset[str]
    definite: Mapping[str, str]
    indefinite: Mapping[str, str]
    possessive: Mapping[str, str]
    pronouns: Mapping[str, str]
    objects: frozenset[str]
    prepositions: frozenset[str]
    complements: frozenset[str]
    reflexives: frozenset[str]
    semi: frozenset[str]
    to: frozenset[str]
    of: frozenset[str]
    roles: Mapping[str, str]
    bodies: frozenset[str]
    people: frozenset[str]
    relations: frozenset[str]
    counterparts: frozenset[str]
    particles: frozenset[str]
    titles: Mapping[str, str]
    time_words: frozenset[str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    according: tuple[tuple[tuple[str, ...], str], ...]
    opposite: tuple[str, ...]
    stop_words: frozenset[str] = field(default_factory=frozenset)
    never_names: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def may_be(self) -> Callable[[str], str]:
        """Return what a word in small letters may be, in the letters of `base.wordbook`."""
        return wordbook(self.code).may_be

    def noun_gender(self, low: str) -> str:
        """Return the gender of a role that only men or only women bear: "directrice", and neither of "émissaire"."""
        return "" if {"m", "f"} <= set(self.may_be(low)) else self.roles.get(low, "")

    @cached_property
    def names_people(self) -> Callable[[str], bool]:
        """Return whether a word is a noun of people and nothing else: "farmer", "donateurs"."""
        return lru_cache(maxsize=65_536)(self._names_people)  # asked a dozen times of each word

    @cached_property
    def according_by_word(self) -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
        """Return the phrases that name a source by the first word of each."""
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase, how in self.according:
            found.setdefault(phrase[0], []).append((phrase, how))
        return found

    def _names_people(self, low: str) -> bool:
        if low in self.people:
            return True
        letters = self.may_be(low)
        return "h" in letters and low not in _THINGS and not _MORE & set(letters)


_MORE = frozenset("avipdg")
"""What a noun of people may be as well, which keeps it from being one wherever it stands."""
_THINGS = words(
    "un une leur leurs page pages somme sommes geste gestes tour tours micro micros mode modes office offices courrier "
    "classeur serveur serveurs palabre palabres manœuvre manœuvres rejeton rejetons jam after après-midi pp moteur "
    "moteurs compteur vecteur vecteurs patrouilleur patrouilleurs porteur chargeur chargeurs projecteur projecteurs "
    "réacteur réacteurs remorqueur ordinateur livre livres voile voiles poste postes mémoire mémoires critique "
    "critiques crêpe solde moule manche physique politique spirit second nobody host ali eve ana"
)
"""Nouns that the dictionaries count among those of people, because a rarer sense or their two genders let them."""
