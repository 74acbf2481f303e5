"""Everybody whom an article has named so far, with the roles that stand beside the names: filled in reading order."""

import re
from itertools import combinations

from treve.names.countries import code_of
from treve.statements.adverbs import skip_adverbs
from treve.statements.affiliation import owners
from treve.statements.callings import calling
from treve.statements.described import name_of_holder
from treve.statements.entities import (
    Entity,
    Speaker,
    acronym,
    apposed,
    gender,
    goes_on,
    inside,
    is_state,
    joined,
    proper,
)
from treve.statements.given_names import gender_of, is_given_name
from treve.statements.lexicon import Language
from treve.statements.mention import Mention
from treve.statements.mention_kind import GUESTS, PLACES, is_demonym
from treve.statements.roles import HEADS, RANKS, long_words, role_words
from treve.statements.sounds import name_words, sound_key, sounds_alike
from treve.statements.tokens import Token

_LONGEST_ACRONYM = 7
_LONGEST_NAME = 6
"""Words of a name of which every part is looked up: 62 parts at most."""
_ABBREVIATED = re.compile(r"\(([A-ZÀ-Ý][\w-]{1,9})\)$")
"""By what a body is called from then on: "the People's Army (TPA)"."""
SEX_OF = {
    **dict.fromkeys(
        ("fils", "frère", "mari", "époux", "père", "oncle", "neveu", "cousin", "grand-père", "beau-frère"), "m"
    ),
    **dict.fromkeys(("fille", "sœur", "femme", "épouse", "mère", "tante", "nièce", "cousine", "grand-mère"), "f"),
    **dict.fromkeys(("son", "brother", "husband", "father", "uncle", "nephew", "grandfather", "widower"), "m"),
    **dict.fromkeys(("daughter", "sister", "wife", "mother", "aunt", "niece", "grandmother", "widow", "veuve"), "f"),
    **dict.fromkeys(
        ("abbé", "curé", "évêque", "archevêque", "cardinal", "imam", "cheikh", "monseigneur", "moine"), "m"
    ),
    **dict.fromkeys(("bishop", "archbishop", "sheikh", "king", "prince", "roi", "émir"), "m"),
    **dict.fromkeys(("reine", "queen", "religieuse", "nun", "princesse", "princess"), "f"),
}
"""Nouns that only men or only women bear, whatever stands before: "son épouse", "her brother", "l'abbé"."""

TITLES = {
    **{
        "sen": "senator",
        "rep": "congressman",
        "gov": "governor",
        "amb": "ambassador",
        "gen": "general",
        "col": "colonel",
    },
    **{
        "lt": "lieutenant",
        "maj": "major",
        "capt": "captain",
        "sgt": "sergeant",
        "adm": "admiral",
        "rev": "reverend",
        "reverend": "reverend",
    },
    **{
        "dr": "doctor",
        "prof": "professor",
        "msgr": "bishop",
        "mgr": "évêque",
        "monseigneur": "évêque",
        "me": "avocat",
        "pr": "professeur",
    },
    **{"gal": "général", "cdt": "commandant", "sr": "sœur", "fr": "frère"},
}
"""Titles in short before a name, and the roles that they are."""
NAMED = frozenset(("named", "called", "nommé", "nommée", "prénommé", "prénommée", "dénommé", "appelé", "appelée"))
"""Between a description and the name of whom it describes."""
CALLED = frozenset(("appelle", "appelait", "nomme", "prénomme", "prénommé", "prénommée", "dénommé", "dénommée"))
"""Before a name by which somebody goes."""
_OURS = frozenset(("notre", "nos", "our"))
_PRESS = frozenset(
    (
        "correspondent",
        "reporter",
        "colleague",
        "journaliste",
        "correspondant",
        "correspondante",
        "envoyé",
        "envoyée",
        "reporter",
    )
)
"""With "our", whoever writes and asks: their words are the article's own."""
_MARKS = "«»“”\"‘’'\u00a0\u202f "
_MET = frozenset(("to", "with", "by", "avec", "par"))
"""Before whom somebody speaks to or with, and no place: "spoke to Nasrin, a teacher"."""
_IN = frozenset(("à", "en", "in", "at", "near", "from", "vers"))
"""Before a single name that is where something is."""
_CONVERSATIONS = frozenset(("entretien", "interview", "conversation", "rencontre"))
_STRESSED = {"lui": "m", "elle": "f"}
_OLDEST = 120
_EVERYBODY = frozenset(
    (word,) for word in ("tout", "tous", "chacun", "personne", "nul", "everyone", "everybody", "nobody")
)
"""With what the words begin that mean no somebody to be taken up again."""


def _is_where(tokens: list[Token], mention: Mention) -> bool:
    """Return whether a name stands where a place does: "À New York, ...", "at Safari Park"."""
    left = tokens[mention.first - 1]
    head = left.low == "à" and left.cap and mention.after < len(tokens) and tokens[mention.after].text == ","
    return mention.first == mention.names[0][0] and (head or left.low in ("at", "in", "near", "en"))


def _two_behind(tokens: list[Token], one: Mention, between: Mention, other: Mention) -> bool:
    """Return whether a role stands behind a name and one further apposition, each after its comma."""
    if (
        other.names
        or other.kind != "role"
        or other.determiner
        or between.names
        or between.kind not in ("other", "role")
    ):
        return False
    commas = one.after < len(tokens) and tokens[one.after].text == "," and tokens[other.first - 1].text == ","
    return commas and between.first - one.after <= 2 and other.first - between.after <= 1


class Known:
    """Everybody of one article, as it names them; `who.Registry` is asked who a mention is."""

    def __init__(self, lang: Language) -> None:
        """Begin with nobody."""
        self.lang = lang
        self.never: frozenset[tuple[str, ...]] = frozenset()
        self.entities: list[Entity] = []
        self.group: tuple[Entity, ...] = ()
        self.pair: tuple[Entity, ...] = ()
        self.focus: list[Entity] = []
        self.named: list[tuple[int, Entity]] = []
        self.bodies: dict[tuple[str, ...], Entity] = {}
        self.short: dict[tuple[str, ...], Entity] = {}
        self.plural: tuple[str, ...] = ()
        self.place = 0
        self.paragraph = 0
        self.quoted = False
        self._bearing: dict[str, dict[int, Entity]] = {}
        self._called_so: dict[frozenset[str], dict[int, Entity]] = {}
        self._sounding: dict[str, dict[int, Entity]] = {}
        self.guest: Entity | None = None
        self.where: set[tuple[str, ...]] = set()
        self.hung: set[int] = set()
        """Places of names that only tell more of somebody else: "le politiste, qui fut le conseiller de X, ..."."""

    def note(self, tokens: list[Token], found: list[Mention]) -> None:
        """Take in the names of a sentence, with the roles that stand beside them."""
        self.place = tokens[0].start if tokens else self.place
        self._note_owners(tokens, {at for each in found for first, after in each.names for at in range(first, after)})
        for index, mention in enumerate(found):
            self._named_behind(tokens, mention, found[index - 1] if index else None)
            if mention.kind == "name" and mention.governed and tokens[mention.first - 1].low in _IN:
                self.where.add(name_words(joined(tokens, mention.first, mention.after)))
            if index and mention.kind == "name":
                self._called(tokens, found[index - 1], mention)
            entity = self.person(tokens, mention)
            if entity is None and mention.kind == "body" and mention.determiner in self.lang.definite:
                self._note_body(tokens, mention)
            if entity is None:
                if mention.kind in ("role", "relation") and mention.determiner:
                    self._holder_behind(tokens, mention)
                continue
            if (
                mention.governed
                and not self.quoted
                and any(t.low in self.lang.relatives for t in tokens[: mention.first])
            ):
                self.hung.add(tokens[mention.first].start)
            self._named_at(tokens[mention.first].start, entity)
            entity.asks |= mention.determiner in _OURS and mention.head in _PRESS
            if self.guest is None and self._is_received(tokens, mention, found[index - 1] if index else None):
                self.guest = entity
            entity.aged |= self._tells_an_age(tokens, mention.after)
            self._title(entity, tokens, mention)
            self._country(entity, tokens, mention)
            self._is_said_to_be(entity, tokens, mention.after)
            if index + 2 < len(found) and _two_behind(tokens, mention, found[index + 1], found[index + 2]):
                self._role(entity, tokens, found[index + 2])  # "X, nonante jours de poste, envoyée spéciale"
            if mention.kind in ("role", "person", "counterpart") and any(
                t.low in self.lang.roles or self.lang.names_people(t.low) or (calling(t.low) and t.low not in TITLES)
                for t in inside(tokens, mention)
            ):
                self._role(entity, tokens, mention)
            after = tokens[mention.after : mention.after + 8]
            if len(after) > 2 and after[0].text == "(" and after[1].cap:
                country = frozenset(w for t in after[1:] for w in long_words(t.text))
                stop = next((i for i, t in enumerate(after) if t.text == ")"), None)
                if stop is not None:
                    country = role_words(" ".join(t.text for t in after[1:stop]))
                    head = "representative" if self.lang.code == "en" else "représentant"
                    if (head, country) not in entity.roles:
                        entity.roles.append((head, country))
            if len(after) > 1 and after[0].low in ("for", "pour") and after[1].cap and mention.names:
                country = role_words(after[1].text)
                entity.roles.append(("representative" if self.lang.code == "en" else "représentant", country))
            for other in (found[index - 1] if index else None, found[index + 1] if index + 1 < len(found) else None):
                if (
                    (
                        other is not None
                        and apposed(tokens, mention, other)
                        and not other.names
                        and other.kind in ("role", "counterpart", "relation", "body", "anonymous")
                    )
                    and other.kind != "body"
                    and not (
                        other.governed and other.first < mention.first and goes_on(tokens, mention)
                    )  # "According to the minister, X had": two persons
                    and (
                        other.first < mention.first
                        or not mention.determiner
                        or other.determiner
                        or is_demonym(tokens[mention.first + 1], self.lang)  # "l'Autrichien X, représentant de Y"
                    )
                ):
                    self._role(entity, tokens, other)
                    entity.asks |= other.determiner in _OURS and other.head in _PRESS
                    if other.kind == "counterpart":
                        self._office_of_a_counterpart(entity, tokens, other)

    def _named_at(self, place: int, entity: Entity) -> None:
        if self.quoted:
            return
        self.named.append((place, entity))
        entity.told = place

    def _holder_behind(self, tokens: list[Token], mention: Mention) -> None:
        """Take in who holds an office that is told of with more words: "son président en exercice, X,"."""
        words = name_words(name_of_holder(tokens, mention, self.lang))
        holder = self._by_words(words) if words else None
        if holder is not None:
            self._role(holder, tokens, mention)

    def _office_of_a_counterpart(self, entity: Entity, tokens: list[Token], mention: Mention) -> None:
        """Take in that a counterpart holds the same office: "le ministre X et son homologue libanais, Y"."""
        peer = next((e for _, e in reversed(self.named) if e is not entity and e.is_person and e.roles), None)
        if peer is not None:
            head = peer.roles[0][0]
            own = (t for t in inside(tokens, mention) if t.low not in self.lang.counterparts)
            words = role_words(" ".join(t.text for t in own if t.low not in self.lang.possessive))
            role = (head, words | {head})
            entity.roles += [role] if role not in entity.roles else []

    def note_inside(self, tokens: list[Token], found: list[Mention]) -> None:
        """Take in whom somebody's words name, with their roles; nobody is put into focus by another's words."""
        place, guest = self.place, self.guest
        self.quoted = True
        self.note(tokens, [mention for mention in found if mention.names])
        self.quoted = False
        self.place, self.guest = place, guest

    def _named_behind(self, tokens: list[Token], mention: Mention, before: Mention | None) -> None:
        """Take in a person whom a description names: "The headman, a courteous man named Lotuke," is Lotuke."""
        at, after = self._name_behind(tokens, mention)
        words = name_words(joined(tokens, at + 1, after))
        if not words or self._by_words(words) is not None:
            return
        entity = Entity(proper(joined(tokens, at + 1, after)), words, True, len(self.entities))
        entity.gender = gender_of(entity.name, self.lang.code) or SEX_OF.get(mention.head, "") or gender(mention)
        self.take_in(entity)
        self._named_at(tokens[at + 1].start, entity)
        self._role(entity, tokens, mention)
        if before is not None and before.kind == "role" and apposed(tokens, before, mention):
            self._role(entity, tokens, before)

    def _name_behind(self, tokens: list[Token], mention: Mention) -> tuple[int, int]:
        """Return the tokens between which a description is given its name: "a man (popularly) known as | Dogo |"."""
        at = skip_adverbs(tokens, mention.after, self.lang)
        at += [t.low for t in tokens[at : at + 2]] == ["known", "as"]
        called = at > mention.after and tokens[at - 1].low == "known"
        if at + 1 >= len(tokens) or not (called or tokens[at].low in NAMED) or not tokens[at + 1].cap or mention.many:
            return at, at + 1
        if mention.kind not in ("role", "anonymous", "relation", "other"):
            return at, at + 1
        return at, next((i for i in range(at + 1, len(tokens)) if not tokens[i].cap), len(tokens))

    def _is_received(self, tokens: list[Token], mention: Mention, before: Mention | None) -> bool:
        """Return whether somebody is the guest of the article: "L'invitée : X", "notre entretien avec X"."""
        if before is not None and before.after == mention.first - 1 and tokens[before.after].text in (":", ","):
            return any(t.low in GUESTS for t in inside(tokens, before))
        lows = [t.low for t in tokens[max(0, mention.first - 2) : mention.first]]
        return len(lows) > 1 and lows[0] in _CONVERSATIONS and lows[1] in ("avec", "with")

    def _is_said_to_be(self, entity: Entity, tokens: list[Token], at: int) -> None:
        """Take in what a sentence says that somebody is: "X était alors huissier", "Y is a surgeon"."""
        if at >= len(tokens) or tokens[at].low not in self.lang.be:
            return
        near = tokens[at + 1 : at + 4]
        nouns = (t for t in near if t.low not in self.lang.indefinite and t.low not in self.lang.adverbs)
        noun = next(nouns, None)
        if noun is not None and not noun.cap and self.lang.names_people(noun.low):
            role = (self._of_a_man(noun.low), frozenset((noun.low,)))
            entity.roles += [role] if role not in entity.roles else []

    def _called(self, tokens: list[Token], noun: Mention, name: Mention) -> None:
        """Take in a single name that follows a noun for somebody: "son épouse, Solenn.", "une vieille dame, X, ..."."""
        if not apposed(tokens, noun, name) or noun.names or noun.many or tokens[name.first - 1].text != ",":
            return
        somebody = noun.head in SEX_OF or self.lang.names_people(noun.head) or "h" in self.lang.may_be(noun.head)
        text = joined(tokens, name.first, name.after)
        words = name_words(text)
        ends = name.after >= len(tokens) or tokens[name.after].kind == "mark"
        of_one = noun.kind in ("relation", "anonymous", "role", "other") and noun.determiner not in ("", "ce", "cette")
        if (
            not (somebody and ends and of_one)
            or len(words) != 1
            or is_state(text)
            or text.isupper()
            or words in self.never
        ):
            return
        if self._by_words(words) is None:
            entity = Entity(proper(text), words, True, len(self.entities))
            entity.gender = SEX_OF.get(noun.head, "") or gender(noun)
            self.take_in(entity)

    def _title(self, entity: Entity, tokens: list[Token], mention: Mention) -> None:
        """Take a title for the role that it is: "Sen. Whitcombe" may be "the senator" later."""
        for token in tokens[mention.first : mention.names[0][0] if mention.names else mention.after]:
            head = TITLES.get(token.low.rstrip("."), "")
            if head and all(known != head for known, _ in entity.roles):
                entity.roles.append((head, role_words(head)))

    def _country(self, entity: Entity, tokens: list[Token], mention: Mention) -> None:
        """Take in of which country somebody is: "la Danoise Maren Lindqvist"."""
        first = mention.first + bool(mention.determiner)
        if mention.names and mention.names[0][0] == first + 1 and mention.determiner in self.lang.definite:
            country = tokens[first]
            if country.cap and owners(country.text):
                entity.roles.append((country.low, role_words(country.text)))

    def _note_owners(self, tokens: list[Token], named: set[int]) -> None:
        """Take in persons of whom something is told, by their given names: "dans la cuisine de Rosalba Mosquera"."""
        for at in range(1, len(tokens) - 1):
            if tokens[at - 1].low not in ("de", "d'", "of") or at in named or not tokens[at].cap:
                continue
            after = at + 1
            while after < len(tokens) and tokens[after].cap and tokens[after].kind == "word":
                after += 1
            text = joined(tokens, at, after)
            if after == at + 1 or not (sex := gender_of(text, self.lang.code)) or name_words(text) in self.never:
                continue
            entity = self._by_words(name_words(text))
            if entity is None:
                entity = Entity(proper(text), name_words(text), True, len(self.entities))
                entity.gender = sex
                self.take_in(entity)
            self._named_at(tokens[at].start, entity)

    def _note_body(self, tokens: list[Token], mention: Mention) -> None:
        """Take in where a body is named, for "cette dernière"."""
        text = joined(tokens, mention.first + 1, mention.after)
        entity = self._body(text, False)
        entity.gender = entity.gender or mention.gender or self._noun_gender(mention.head)
        entity.many = mention.many
        self._named_at(tokens[mention.first].start, entity)

    def _noun_gender(self, noun: str) -> str:
        if self.lang.code == "fr" and noun in ("ong", "onu", "otan", "osce", "ue", "ua"):
            return "f"
        return "f" if self.lang.code == "fr" and noun.endswith(("ée", "tion", "sion", "ité", "ie", "ance")) else ""

    def person(self, tokens: list[Token], mention: Mention) -> Entity | None:
        """Return the person whom a mention names, added if new; `None` if it names nobody."""
        if not mention.names or mention.kind in ("body", "anonymous"):
            return None
        first, after = mention.names[0]
        text = joined(tokens, first, after)
        text = text.strip(_MARKS)
        words = name_words(text)
        if not words or words in self.never or code_of(text) is not None:
            return None
        if mention.kind == "name" and words[0] in PLACES:
            return None  # "France Info"
        known = self._by_words(words, gender(mention) if mention.title else "")
        if known is None and mention.governed and not mention.title and first and _is_where(tokens, mention):
            return None  # "À New York, ...", "the talks at Safari Park"
        if known is not None:
            if len(words) > len(known.words):
                known.name, known.words = proper(text), words
                self._file(known)
            known.gender = known.gender or self._gender(mention, text)
            return known
        if (
            (len(words) == 1 or after - first == 1)
            and mention.kind == "name"
            and not self._is_told_of(tokens, mention, text, after)
        ):
            return None
        entity = Entity(proper(text), words, True, len(self.entities))
        entity.gender = self._gender(mention, text) or _STRESSED.get(
            tokens[after + 1].low if self._is_stressed(tokens, after) else "", ""
        )
        self.take_in(entity)
        return entity

    def _is_told_of(self, tokens: list[Token], mention: Mention, text: str, after: int) -> bool:
        """Return whether a single name is a person's: by a trade or age behind it, by a pronoun, by "s'appelle"."""
        if mention.governed:  # "autour de Samira, institutrice", "spoke to Nasrin, a teacher in Ghazni"
            met = tokens[mention.first - 1].low in _MET
            new = met and after + 1 < len(tokens) and tokens[after + 1].low in self.lang.indefinite
            return (is_given_name(text) or new) and self._is_described(tokens, after)
        called = mention.first > 1 and tokens[mention.first - 1].low in CALLED
        called = called and tokens[mention.first - 2].low not in ("m'", "me")
        return called or self._is_described(tokens, after) or self._is_stressed(tokens, after)

    def _is_stressed(self, tokens: list[Token], at: int) -> bool:
        """Return whether a pronoun takes a name up at once, "Nyakuoth, elle, n'a rien refusé": it is a person's."""
        near = [t.low for t in tokens[at : at + 3]]
        return len(near) == 3 and near[0] == near[2] == "," and near[1] in _STRESSED and self.lang.code == "fr"

    def _gender(self, mention: Mention, name: str) -> str:
        """Return the gender that a mention tells of a person: by the given name, as kin, by its article or title."""
        return gender_of(name, self.lang.code) or SEX_OF.get(mention.head, "") or gender(mention)

    def _is_described(self, tokens: list[Token], at: int) -> bool:
        """Return whether a name stands before an age or a trade: "Boukary, 61 ans," is somebody, "Ankara," is not."""
        near = [t.low for t in tokens[at : at + 5]]
        if len(near) < 3 or near[0] != ",":
            return False
        if near[1] == "who":
            return True  # "And Gayane, who runs a bakery?"
        if self._tells_an_age(tokens, at):
            return True
        nouns = near[1:4]
        return any(self.lang.names_people(low) for low in nouns) and nouns[0] not in (
            "et",
            "and",
            "le",
            "la",
            "l'",
            "les",
            "the",
            "selon",
        )

    def _tells_an_age(self, tokens: list[Token], at: int) -> bool:
        """Return whether an age stands behind a name, as behind a witness's: "X, 61," "X, 48 ans,"."""
        near = [t.low for t in tokens[at : at + 3]]
        number = len(near) == 3 and near[0] == "," and near[1].isascii() and near[1].isdigit()
        return number and near[2] in ("ans", ",", "-year-old", ".") and int(near[1]) < _OLDEST

    def take_in(self, entity: Entity) -> None:
        """Take in somebody new, who is found again by the words and the sound of the name."""
        self.entities.append(entity)
        self._file(entity)

    def _file(self, entity: Entity) -> None:
        """File a person under each word of the name and under its sound; again whenever a longer name is known."""
        if entity.is_person:
            self._called_so.setdefault(frozenset(entity.words), {})[entity.order] = entity
        for word in entity.words if entity.is_person else ():
            self._bearing.setdefault(word, {})[entity.order] = entity
        if entity.is_person and len(entity.words) > 1:
            self._sounding.setdefault(sound_key(entity.words), {})[entity.order] = entity

    def _by_words(self, words: tuple[str, ...], sex: str = "") -> Entity | None:
        wanted = frozenset(words)
        rarest = min((self._bearing.get(word, {}) for word in wanted), key=len, default={})
        near = list(rarest.values())
        if len(wanted) <= _LONGEST_NAME:
            parts = (part for size in range(1, len(wanted)) for part in combinations(wanted, size))
            near += [e for part in parts for e in self._called_so.get(frozenset(part), {}).values()]
        else:  # a line of capitals has too many parts to ask for each
            near += [e for word in wanted for e in self._bearing.get(word, {}).values()]
        near = [e for e in near if wanted <= set(e.words) or set(e.words) <= wanted]
        near = [e for e in near if not (sex and e.gender and sex != e.gender)]
        if near:
            return max(near, key=lambda e: e.order)
        alike = self._sounding.get(sound_key(words), {}) if len(words) > 1 else {}
        for _, entity in sorted(alike.items(), reverse=True):
            if sounds_alike(words, entity.words):
                return entity
        return None

    def _role(self, entity: Entity, tokens: list[Token], mention: Mention) -> None:
        last = mention.names[0][0] if mention.names else mention.after
        text = joined(tokens, mention.first, last)
        words = role_words(text)
        head = self._head_of(mention, text)
        if (head, words) not in entity.roles:
            entity.roles.append((head, words))
        if entity.role is None:
            entity.role = text
        entity.gender = entity.gender or gender(mention)
        if not entity.gender and mention.head not in RANKS:
            entity.gender = self.lang.noun_gender(mention.head)

    def _head_of(self, mention: Mention, text: str) -> str:
        low = text.lower()
        if "diplomatie" in low:
            return "ministre"
        if "chef du ministère" in low or "chef du gouvernement" in low:
            return "ministre"
        if "chef de l'état" in low.replace("’", "'"):
            return "président"
        return HEADS.get(mention.head, self._of_a_man(mention.head))

    def _of_a_man(self, noun: str) -> str:
        """Return a woman's noun as a man's, by which both are compared: "avocate", "avocat"; others as they are."""
        if self.lang.code != "fr" or not noun.endswith("e"):
            return noun
        for ending, other in (("trice", "teur"), ("euse", "eur"), ("ière", "ier"), ("ienne", "ien"), ("e", "")):
            man = noun.removesuffix(ending) + other
            if noun.endswith(ending) and "m" in self.lang.may_be(man) and "h" in self.lang.may_be(man):
                return man
        return noun

    def _body(self, text: str, anonymous: bool) -> Entity:
        words = name_words(text)
        if words in self.short:
            return self.short[words]
        if words in self.bodies:
            return self.bodies[words]
        if len(words) == 1 and len(words[0]) <= _LONGEST_ACRONYM:
            for entity in self.entities:
                if not entity.is_person and len(entity.words) > 1 and acronym(entity.words) == words[0]:
                    return entity
        entity = self.bodies[words] = Entity(text, words, False, len(self.entities))
        entity.anonymous = anonymous
        self.take_in(entity)
        called = _ABBREVIATED.search(text)
        if called is not None:
            self.short[name_words(called.group(1))] = entity
        return entity

    def unnamed(self, called: str) -> Entity:
        """Return somebody without a name, by what they are called; added if new."""
        entity = self._body(" ".join(called.split()), False)
        entity.human = True
        return entity

    def spoke(self, speaker: Speaker) -> None:
        """Put a speaker into focus; the last one is asked first."""
        for entity in speaker.entities:
            if entity.words[:1] not in _EVERYBODY:
                self.seen(entity)
                entity.spoke = self.place
        if len(speaker.entities) > 1 or (speaker.entities and speaker.entities[0].many):
            self.group = speaker.entities
        if len(speaker.entities) > 1:
            self.pair = ()

    def seen(self, entity: Entity) -> None:
        """Put somebody into focus; not whoever writes, "our correspondent"."""
        if entity.asks:
            return
        if entity in self.focus:
            self.focus.remove(entity)
        self.focus.append(entity)
        entity.last = self.place
