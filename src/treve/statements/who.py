"""Who speaks: a registry of the persons and bodies of one article, and how a mention finds its bearer.

Names join by their words; roles, pronouns, "ce dernier", "son homologue" and plurals go to whom the article last had
in focus. An anonymous source stays what it is called, and is never resolved.
"""

from typing import NamedTuple

from treve.names.fold import fold_words, raw_words
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.mention import Mention
from treve.statements.mention_kind import PLACES
from treve.statements.roles import HEADS, OF_STATES, RANKS, WIDE, fits, long_words, plain_role, role_words
from treve.statements.sounds import name_words, sounds_alike
from treve.statements.tokens import Token

_SOMEBODY = table(
    "homme femme man woman trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire vieillard "
    "intéressé intéressée jeune magistrate magistrat"
)
"""Nouns that only point back, with "the" and nothing else."""


_LONGEST_ACRONYM = 7
_OLDEST = 120


_OFFICES = table(
    "ministre président présidente porte-parole ambassadeur ambassadrice gouverneur maire roi secrétaire directeur "
    "directrice chef cheffe premier première représentant représentante envoyé envoyée médiateur médiatrice délégué "
    "déléguée conseiller conseillère député députée sénateur sénatrice négociateur négociatrice source sources officiel "
    "minister president spokesman spokeswoman spokesperson ambassador governor mayor king secretary director chief head "
    "representative envoy mediator delegate adviser senator negotiator official officials"
)
SOFT_ROLES = table(
    "chercheur chercheuse analyste expert experte historien historienne professeur professeure médecin avocat avocate "
    "militant militante journaliste instituteur institutrice infirmier infirmière militaire opposant opposante diplomate "
    "officier élu élue universitaire researcher analyst expert historian professor doctor lawyer activist journalist "
    "nurse academic diplomat officer"
)


class Entity:
    """A person or body of the article: how it is called best, what it was called, where it was last in focus."""

    __slots__ = (
        *("anonymous", "gender", "human", "is_person", "last", "many"),
        *("name", "order", "proper", "role", "roles", "words"),
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


class Speaker(NamedTuple):
    """Who a mention is: canonical names, role, how it was decided, how sure (1 to 3)."""

    names: tuple[str, ...]
    role: str | None
    decided: str
    confidence: int
    anonymous: bool
    entities: tuple[Entity, ...]


def _gender(mention: Mention) -> str:
    """Return the gender that a mention tells; "le colonel" may well be a woman."""
    return "" if mention.head in RANKS and mention.gender == "m" else mention.gender


NOBODY = Speaker((), None, "unknown", 1, False, ())


class Registry:
    """Everybody of one article. Filled in reading order, asked in reading order."""

    def __init__(self, lang: Language) -> None:
        """Begin with nobody."""
        self.lang = lang
        self.never: frozenset[tuple[str, ...]] = frozenset()
        self.entities: list[Entity] = []
        self.group: tuple[Entity, ...] = ()
        self.focus: list[Entity] = []
        self.named: list[tuple[int, Entity]] = []
        self.bodies: dict[tuple[str, ...], Entity] = {}

    # --- filling ---------------------------------------------------------------------------------------------------

    def note(self, tokens: list[Token], found: list[Mention]) -> None:
        """Take in the names of a sentence, with the roles that stand beside them."""
        for index, mention in enumerate(found):
            entity = self.person(tokens, mention)
            if entity is None and mention.kind == "body" and mention.determiner in self.lang.definite:
                self._note_body(tokens, mention)
            if entity is None:
                continue
            self.named.append((tokens[mention.first].start, entity))
            if mention.kind in ("role", "person", "counterpart") and any(
                t.low in self.lang.roles or t.low in self.lang.people for t in _inside(tokens, mention)
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
                        and _apposed(tokens, mention, other)
                        and not other.names
                        and other.kind in ("role", "counterpart", "relation", "body", "anonymous")
                    )
                    and other.kind != "body"
                    and not (
                        other.governed and other.first < mention.first and _goes_on(tokens, mention)
                    )  # "According to the minister, X had": two persons
                    and (other.first < mention.first or not mention.determiner or other.determiner)
                ):
                    self._role(entity, tokens, other)

    def _note_body(self, tokens: list[Token], mention: Mention) -> None:
        """Take in where a body is named, for "cette dernière"."""
        text = _joined(tokens, mention.first + 1, mention.after)
        entity = self._body(text, False)
        entity.gender = entity.gender or mention.gender or self._noun_gender(mention.head)
        entity.many = mention.many
        self.named.append((tokens[mention.first].start, entity))

    def _noun_gender(self, noun: str) -> str:
        if self.lang.code == "fr" and noun in ("ong", "onu", "otan", "osce", "ue", "ua"):
            return "f"
        return "f" if self.lang.code == "fr" and noun.endswith(("ée", "tion", "sion", "ité", "ie", "ance")) else ""

    def person(self, tokens: list[Token], mention: Mention) -> Entity | None:
        """Return the person whom a mention names, added if new; `None` if it names nobody."""
        if not mention.names or mention.kind in ("body", "anonymous"):
            return None
        first, after = mention.names[0]
        text = _joined(tokens, first, after)
        words = name_words(text)
        if not words or words in self.never:
            return None
        known = self._by_words(words)
        if known is not None:
            if len(words) > len(known.words):
                known.name, known.words = _proper(text), words
            known.gender = known.gender or _gender(mention)
            return known
        if (len(words) == 1 or after - first == 1) and mention.kind == "name" and not self._is_described(tokens, after):
            return None
        entity = Entity(_proper(text), words, True, len(self.entities))
        entity.gender = _gender(mention)
        self.entities.append(entity)
        return entity

    def _is_described(self, tokens: list[Token], at: int) -> bool:
        """Return whether a name stands before an age or a trade: "Boukary, 61 ans," is somebody, "Ankara," is not."""
        near = [t.low for t in tokens[at : at + 5]]
        if len(near) < 3 or near[0] != ",":
            return False
        if near[1].isdigit() and near[2] in ("ans", ",", "-year-old", "."):
            return int(near[1]) < _OLDEST if near[1].isascii() else False
        nouns = near[1:4]
        return any(low in self.lang.people for low in nouns) and nouns[0] not in ("et", "and", "les", "the", "selon")

    def _by_words(self, words: tuple[str, ...]) -> Entity | None:
        wanted = set(words)
        for entity in reversed(self.entities):
            if entity.is_person and (wanted <= set(entity.words) or set(entity.words) <= wanted):
                return entity
        for entity in reversed(self.entities):
            if entity.is_person and len(words) > 1 and len(entity.words) > 1 and sounds_alike(words, entity.words):
                return entity
        return None

    def _role(self, entity: Entity, tokens: list[Token], mention: Mention) -> None:
        last = mention.names[0][0] if mention.names else mention.after
        text = _joined(tokens, mention.first, last)
        words = role_words(text)
        head = self._head_of(mention, text)
        if (head, words) not in entity.roles:
            entity.roles.append((head, words))
        if entity.role is None:
            entity.role = text
        entity.gender = entity.gender or _gender(mention)
        if not entity.gender and mention.head not in RANKS:
            entity.gender = self.lang.roles.get(mention.head, "")

    def _head_of(self, mention: Mention, text: str) -> str:
        low = text.lower()
        if "diplomatie" in low:
            return "ministre"
        if "chef du ministère" in low or "chef du gouvernement" in low:
            return "ministre"
        if "chef de l'état" in low.replace("’", "'"):
            return "président"
        return HEADS.get(mention.head, mention.head)

    # --- asking ----------------------------------------------------------------------------------------------------

    def resolve(self, tokens: list[Token], mention: Mention, before: list[Mention], ahead: list[str]) -> Speaker:
        """Return who a mention is.

        Args:
            tokens: its sentence.
            mention: the phrase.
            before: further members of the same subject ("X et Y"), in order.
            ahead: names of persons that the article names for the first time soon after, without a role.
        """
        if before:
            parts = [self.resolve(tokens, each, [], []) for each in [*before, mention]]
            names = tuple(dict.fromkeys(n for p in parts for n in p.names))
            entities = tuple(e for p in parts for e in p.entities)
            if len(entities) > 1:
                self.group = entities
            return Speaker(
                names, None, "named", min(p.confidence for p in parts), any(p.anonymous for p in parts), entities
            )
        kind = mention.kind
        if kind == "pronoun":
            return self._pronoun(mention, tokens[mention.first].start if 0 <= mention.first < len(tokens) else 0)
        person = self.person(tokens, mention)
        if person is not None:
            return self._is(person, "named", 3)
        text = _joined(tokens, mention.first + (1 if mention.determiner in self.lang.definite else 0), mention.after)
        if kind == "anonymous":
            whole = _joined(tokens, mention.first, mention.after)
            source = self._body(whole, True)
            source.many = mention.many
            return Speaker((whole,), None, "anonymous", 3, True, (source,))
        if kind == "relation":
            return self._relation(tokens, mention, ahead)
        if kind == "counterpart":
            return self._counterpart(tokens, mention, ahead)
        if (
            kind == "role"
            and mention.determiner in ("ce", "cet", "cette", "this")
            and not mention.many
            and (taken := self._taken_up(mention)) is not None
        ):
            return self._is(taken, "role", 2)
        if kind == "role" and mention.head in _SOMEBODY and mention.after - mention.first <= 3:
            found = self._pronoun(mention, tokens[mention.first].start)
            if found.names:
                return found
        if kind == "role":
            return self._by_role(tokens, mention, text, ahead)
        if (
            kind in ("body", "other")
            and mention.determiner in ("le", "la", "l'")
            and (mention.after - mention.first == 2 or _aged(tokens, mention))
            and (
                tokens[mention.first + 1].low.endswith(_DEMONYMS)
                or (kind == "other" and name_words(text) not in self.bodies)
            )
        ):
            taken = self._taken_up(mention)  # "Le Norvégien a plaidé", "dit le forgeron"
            if taken is not None and (taken.human or taken.proper) and not taken.many:
                return self._is(taken, "role", 1)
        entity = self._body(text, False)
        entity.gender = entity.gender or mention.gender or self._noun_gender(mention.head)
        entity.many = mention.many
        entity.proper = mention.kind == "name"
        return Speaker((entity.name,), None, "body", 3 if kind != "other" else 1, False, (entity,))

    def named_or_called(self, tokens: list[Token], mention: Mention) -> Speaker:
        """Return whom somebody speaks of: by name, by an office that one person holds, else as they are called."""
        person = self.person(tokens, mention)
        if person is not None:
            return self._is(person, "named", 3)
        text = _joined(tokens, mention.first + (1 if mention.determiner in self.lang.definite else 0), mention.after)
        if mention.kind == "role":
            held = [e for e in self.entities if e.is_person and fits(mention.head, role_words(text), e.roles) >= 2]
            if len(held) == 1:
                return self._is(held[0], "role", 2)
        entity = self._body(text, mention.kind == "anonymous")
        return Speaker((entity.name,), None, "body", 2, entity.anonymous, (entity,))

    def _taken_up(self, mention: Mention) -> Entity | None:
        """Return whom "ce boulanger de 52 ans" takes up: the person in focus, whose trade it tells."""
        last = next((e for e in reversed(self.focus) if e.human or e.anonymous or e.proper), None)
        if last is None:
            last = next((e for _, e in reversed(self.named) if e.is_person), None)
        if last is None:
            return None
        if last.gender and mention.gender and last.gender != mention.gender:
            return None
        known = {head for head, _ in last.roles}
        if known & _OFFICES and mention.determiner not in ("ce", "cet", "cette", "this"):
            return None
        if mention.head in self.lang.roles and known and HEADS.get(mention.head, mention.head) not in known:
            return None
        last.gender = last.gender or mention.gender
        return last

    def _trades(self) -> frozenset[str]:
        """Return the nouns by which a text takes up again whom it named: trades and walks of life, no offices."""
        return (self.lang.people | SOFT_ROLES) - _OFFICES

    def _is(self, entity: Entity, decided: str, confidence: int) -> Speaker:
        return Speaker((entity.name,), entity.role, decided, confidence, entity.anonymous, (entity,))

    def _body(self, text: str, anonymous: bool) -> Entity:
        words = name_words(text)
        if words in self.bodies:
            return self.bodies[words]
        if len(words) == 1 and len(words[0]) <= _LONGEST_ACRONYM:
            for entity in self.entities:
                if not entity.is_person and len(entity.words) > 1 and _acronym(entity.words) == words[0]:
                    return entity
        entity = self.bodies[words] = Entity(text, words, False, len(self.entities))
        entity.anonymous = anonymous
        self.entities.append(entity)
        return entity

    def _pronoun(self, mention: Mention, at: int) -> Speaker:
        if mention.head in (
            *("dernier", "dernière", "derniers", "dernières"),
            *("celui-ci", "celle-ci", "ceux-ci", "celles-ci", "latter"),
        ):
            for place, entity in reversed(self.named):
                if entity.many != mention.many:
                    continue
                if place < at and (not entity.gender or not mention.gender or entity.gender == mention.gender):
                    if self.focus and self.focus[-1].last > place and self.focus[-1] is not entity:
                        break
                    return self._is(entity, "pronoun", 2)
        if mention.head == "on":
            return Speaker(("on",), None, "anonymous", 1, True, ())
        if mention.many and mention.head in ("ils", "elles", "they", "eux", "them", "") and self.group:
            return Speaker(tuple(e.name for e in self.group), None, "pronoun", 2, False, self.group)
        if mention.head in ("premier", "première") and len(self.group) == 2:
            return self._is(self.group[0], "pronoun", 2)
        if mention.head in ("second", "seconde") and len(self.group) == 2:
            return self._is(self.group[1], "pronoun", 2)
        for entity in reversed(self.focus):
            if mention.head in ("ils", "elles") and entity.is_person:
                continue
            if mention.gender in ("m", "f") and entity.gender and entity.gender != mention.gender:
                continue
            if (mention.gender == "n" and entity.is_person) or (entity.many and not mention.many and mention.head):
                continue
            if mention.head in ("he", "she", "him") and not entity.human and not entity.anonymous:
                continue
            if not entity.gender and entity.is_person and mention.gender in ("m", "f"):
                entity.gender = mention.gender
            return self._is(entity, "pronoun", 2)
        if mention.head in ("il", "elle", "he", "she"):
            for entity in reversed(self.focus):  # a single name may be a person's, where no other fits
                if entity.proper and len(entity.words) == 1 and not entity.many and entity.words[0] not in PLACES:
                    return self._is(entity, "pronoun", 1)
        if mention.head in ("il", "elle", "he", "she"):  # nobody spoke yet: whoever was named last
            for place, entity in reversed(self.named):
                if place < at and entity.is_person and not (entity.gender and entity.gender != mention.gender):
                    return self._is(entity, "pronoun", 1)
        return NOBODY

    def _by_role(self, tokens: list[Token], mention: Mention, text: str, ahead: list[str]) -> Speaker:
        head = self._head_of(mention, text)
        words = role_words(text)
        if mention.many:
            found = self._plural(head)
            if found:
                self.group = found
                return Speaker(tuple(e.name for e in found), None, "role", 2, False, found)
        best: tuple[int, int, Entity] | None = None
        recency = {id(e): i for i, e in enumerate(self.focus)}
        new = mention.determiner in self.lang.indefinite  # "a spokesperson" brings in somebody
        for entity in () if new else self.entities:
            if not entity.is_person or (
                mention.gender in ("m", "f") and entity.gender in ("m", "f") and entity.gender != mention.gender
            ):
                continue
            fit = fits(head, words, entity.roles)
            if fit:
                key = (fit, recency.get(id(entity), -1), entity)
                if best is None or key[:2] > best[:2]:
                    best = key
        specific = sum(not w.startswith("@") for w in words) > 1
        plain = mention.determiner in ("le", "la", "l'", "the") and not any(
            t.text in ("'s", "’s") or t.cap for t in _inside(tokens, mention)[1:]
        )
        if best is None and plain and not mention.many and head in self._trades():
            taken = self._taken_up(mention)
            if taken is not None and not taken.many:
                return self._is(taken, "role", 2)
        if best is not None and (best[0] >= 2 or not specific or not ahead):
            return self._is(best[2], "role", 2 if best[0] >= 2 else 1)
        of_a_state = head in OF_STATES and any(w.startswith("@") for w in words)
        if (
            ahead
            and mention.determiner not in {*self.lang.indefinite, "ce", "cet", "cette"}
            and not mention.many
            and not of_a_state
        ):
            return self._cataphor(ahead, tokens, mention)
        if best is not None:
            return self._is(best[2], "role", 1)
        last = next((e for e in reversed(self.focus) if e.is_person or e.human), None)
        if (
            last is not None
            and last.is_person
            and all(head in RANKS and len(known) <= 1 for head, known in last.roles)
            and (not last.gender or not mention.gender or last.gender == mention.gender)
            and mention.determiner in self.lang.definite
            and not mention.many
            and not mention.governed
            and not any(t.cap for t in tokens[mention.first + 1 : mention.after])
        ):
            self._role(last, tokens, mention)
            return self._is(last, "role", 1)
        entity = self._body(text, False)
        entity.gender = entity.gender or mention.gender
        entity.human = True
        entity.many = mention.many
        return Speaker((entity.name,), _joined(tokens, mention.first, mention.after), "role", 2, False, (entity,))

    def _cataphor(self, ahead: list[str], tokens: list[Token], mention: Mention) -> Speaker:
        """Return the person whom the article names a little later, without a role, and takes the role as theirs."""
        words = name_words(ahead[0])
        entity = self._by_words(words)
        if entity is None:
            entity = Entity(_proper(ahead[0]), words, True, len(self.entities))
            self.entities.append(entity)
        self._role(entity, tokens, mention)
        return self._is(entity, "role", 1)

    def _plural(self, head: str) -> tuple[Entity, ...]:
        same = [
            e for e in self.entities if e.is_person and any(h == head or h in WIDE.get(head, ()) for h, _ in e.roles)
        ]
        if len(self.group) > 1 and (all(e in same for e in self.group) or len(same) < 2):
            return self.group if head in self.lang.roles or head in ("ministre", "président") else ()
        same.sort(key=lambda e: (e in self.focus, self.focus.index(e) if e in self.focus else 0, e.order), reverse=True)
        two = sorted(same[:2], key=lambda e: e.order)
        return tuple(two) if len(two) == 2 else ()

    def _counterpart(self, tokens: list[Token], mention: Mention, ahead: list[str]) -> Speaker:
        person = next((e for e in reversed(self.focus) if e.is_person), None)
        rest = [
            t.text
            for t in _inside(tokens, mention)
            if t.low not in self.lang.counterparts and t.low not in self.lang.possessive
        ]
        near = tokens[mention.after : mention.after + 2]
        if len(near) > 1 and near[0].low in ("from", "of") and near[1].cap:
            rest, of = [], [near[1].text]  # "his counterpart from France"
        else:
            of = []
        roots = {w[:4] for text in rest for w in fold_words(raw_words(text)) if len(w) > 4}
        for entity in reversed(self.entities):
            if entity.is_person and any(w[:4] in roots for _, known in entity.roles for w in known):
                return self._is(entity, "counterpart", 2)
        if ahead and not of:
            return self._cataphor(ahead, tokens, mention)
        if person is not None and person.roles:
            head = person.roles[0][0]
            plain = plain_role(person.role or head, self.lang)
            plain = head if plain[:1].isupper() else plain
            text = " ".join([*rest, plain] if self.lang.code == "en" else [plain, *rest])
            text = f"{text} of {of[0]}" if of else text
            entity = self._body(text, False)
            entity.gender = "m" if self.lang.code == "fr" else ""
            entity.human = True
            return Speaker((entity.name,), text, "counterpart", 1, False, (entity,))
        text = _joined(tokens, mention.first, mention.after)
        entity = self._body(text, False)
        entity.human = True
        return Speaker((text,), None, "counterpart", 1, False, (entity,))

    def _relation(self, tokens: list[Token], mention: Mention, ahead: list[str]) -> Speaker:
        owner = next((e for e in reversed(self.focus) if mention.head or e), None)
        text = _joined(tokens, mention.first + 1, mention.after)
        head = next((t.low for t in _inside(tokens, mention) if t.low in self.lang.roles), "")
        if head and owner is not None:
            for entity in reversed(self.entities):
                if (
                    entity.is_person
                    and entity is not owner
                    and any(h == HEADS.get(head, head) for h, _ in entity.roles)
                ):
                    return self._is(entity, "role", 1)
        if head and ahead and not mention.many:
            return self._cataphor(ahead, tokens, mention)
        if owner is not None:
            of = "of" if self.lang.code == "en" else "de"
            text = f"{text[:1].upper() + text[1:] if self.lang.code == 'en' else text} {of} {owner.name}"
        entity = self._body(text, False)
        entity.human = entity.human or mention.head in self.lang.roles or mention.head in self.lang.people
        entity.many = mention.many
        return Speaker((text,), None, "relation", 2, False, (entity,))

    def spoke(self, speaker: Speaker) -> None:
        """Put a speaker into focus; the last one is asked first."""
        for entity in speaker.entities:
            self.seen(entity)
        if len(speaker.entities) > 1 or (speaker.entities and speaker.entities[0].many):
            self.group = speaker.entities

    def seen(self, entity: Entity) -> None:
        """Put somebody into focus."""
        if entity in self.focus:
            self.focus.remove(entity)
        self.focus.append(entity)


_DEMONYMS = (
    *("ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine", "russe", "turc", "turque", "allemand", "allemande"),
    *("belge", "suisse", "grec", "grecque", "espagnol", "espagnole", "syrien", "syrienne"),
)
"""Endings of nouns for people by their country: "le Norvégien", "la Sénégalaise"."""


def _aged(tokens: list[Token], mention: Mention) -> bool:
    """Return whether a phrase tells an age, "la coiffeuse de 29 ans": it takes up a person."""
    return tokens[mention.after - 1].low == "ans"


def _goes_on(tokens: list[Token], mention: Mention) -> bool:
    """Return whether a word follows a phrase, and no mark: it is the subject of a clause."""
    return mention.after < len(tokens) and tokens[mention.after].kind == "word"


def _inside(tokens: list[Token], mention: Mention) -> list[Token]:
    return tokens[mention.first : mention.after]


def _joined(tokens: list[Token], first: int, after: int) -> str:
    parts: list[str] = []
    for index in range(first, after):
        gap = tokens[index].start - tokens[index - 1].end if index > first else 0
        parts.append((" " if gap else "") + " ".join(tokens[index].text.split()))
    return "".join(parts)


def _proper(name: str) -> str:
    """Return a name in capitals as it is otherwise written."""
    return name.title() if name.isupper() and len(name) > 4 else name


def _acronym(words: tuple[str, ...]) -> str:
    return "".join(w[0] for w in words if len(w) > 2)


def _apposed(tokens: list[Token], mention: Mention, other: Mention) -> bool:
    left, right = (mention, other) if mention.first < other.first else (other, mention)
    gap = tokens[left.after : right.first]
    lows = [t.low for t in gap]
    if lows[:1] == [","] and len(lows) in (3, 4) and lows[1].isdigit() and lows[-1] == ",":
        return True  # "Boukary, 61 ans, ancien instituteur"
    if [t.text for t in gap] == ["("] or [t.text for t in gap] == [","]:
        return not (right.after < len(tokens) and gap[0].text == "," and tokens[right.after].low in ("et", "and", "ou"))
    return False
