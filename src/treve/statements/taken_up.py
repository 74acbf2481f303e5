"""Nouns that take somebody up: "la juriste", "l'invitée", "la Genevoise", "les trois pays", "one of them"."""

from treve.names.fold import fold_words, raw_words
from treve.statements.affiliation import owners
from treve.statements.callings import FULL as LONGEST
from treve.statements.callings import HIGH_CLERGY, OFFICIAL, calling, callings, is_of_people, may_be_called
from treve.statements.entities import Entity, Speaker, inside, is_state
from treve.statements.known import SEX_OF, Known
from treve.statements.mention import Mention
from treve.statements.mention_kind import GUESTS, PLACES, is_demonym
from treve.statements.roles import HEADS, RANKS, WIDE
from treve.statements.taken_words import (
    AT_ONCE,
    IN_MIND,
    NEW_OFFICES,
    OFFICES,
    PEOPLE,
    PLAIN,
    PROFESSIONS,
    SAME,
    SILENT,
    SOFT_ROLES,
    SOMEBODY,
    TOGETHER,
)
from treve.statements.tokens import Token

_BEFORE_IT = frozenset(
    ("vieux", "vieil", "vieille", "jeune", "ancien", "ancienne", "petit", "petite", "bon", "brave")
) | {*("retired", "former", "young", "old", "elderly", "veteran")}
_TO_WHOM = 3
"""Tokens within which a verb names whom it is said to."""
_MOST = 30
_REACH = 1500
"""Letters within which a description takes up whom it does not name."""
_ALONE = 2
"""Tokens of a noun and its article."""


def _states(words: frozenset[str]) -> frozenset[str]:
    """Return the marks of states among the words of a role, organisations aside."""
    return frozenset(w for w in words if w.startswith("@") and w not in ("@un", "@eu", "@au", "@nato"))


_CIVIL = frozenset(("ministre", "minister", "premier", "première"))
_OF_ARMS = frozenset(("défense", "defense", "defence", "intérieur", "interior", "armées"))
"""A minister of these may well be a general; another who speaks is not "the general"."""


def is_switzerland(tokens: list[Token], mention: Mention) -> bool:
    """Return whether "la Suisse" is the country: a woman is "la Suissesse"."""
    return mention.determiner == "la" and tokens[mention.first + 1].low == "suisse"


class TakenUp(Known):
    """Everybody of one article, with the nouns that point back at them."""

    def _is(self, entity: Entity, decided: str, confidence: int) -> Speaker:
        return Speaker((entity.name,), entity.role, decided, confidence, entity.anonymous, (entity,))

    def _is_trade(self, head: str) -> bool:
        """Return whether a text takes up whom it named by this noun: a trade or walk of life, no office."""
        if head in self.lang.roles and head not in self.lang.people:
            return head in SOFT_ROLES
        return head not in OFFICES and (head in SOFT_ROLES or self.lang.names_people(head))

    def _names_people(self, mention: Mention) -> bool:
        plain = mention.after - mention.first == 2 and "h" in self.lang.may_be(mention.head)  # "son éducatrice"
        return plain or mention.head in self.lang.roles or self.lang.names_people(mention.head)

    def _latest(self) -> int:
        """Return where the person who spoke last was in focus."""
        return max((e.last for e in self.focus if e.is_person), default=-SILENT)

    def _taken_up(self, mention: Mention, place: int) -> Entity | None:
        """Return whom "ce boulanger de 52 ans" takes up: the person in focus, whose trade it tells."""
        near = [e for e in reversed(self.focus[-IN_MIND:]) if (e.human or e.anonymous or e.proper) and not e.many]
        near = [e for e in near if e.human or not is_state(e.name)]
        if mention.determiner in ("le", "la", "l'", "the"):
            near = [e for e in near if e.is_person or not self._is_another(e, mention)]
        last = next((e for e in near if not (e.gender and mention.gender and e.gender != mention.gender)), None)
        last = last or next(iter(near), None)
        if last is None:
            last = next((e for _, e in reversed(self.named) if e.is_person), None)
        if last is None:
            return None
        if last.gender and mention.gender and last.gender != mention.gender and mention.head != "source":
            return None
        known = {head for head, _ in last.roles}
        called = {word.lower() for word in last.name.split()} if not last.is_person else set()
        known |= {word for word in called if word in self.lang.roles}
        this_one = mention.determiner in ("ce", "cet", "cette", "this")
        if known & RANKS and mention.head not in known | SOFT_ROLES | PROFESSIONS and not this_one:
            return None  # a captain is no cook
        learned = (
            mention.after - mention.first <= PLAIN
            and HEADS.get(mention.head, self._of_a_man(mention.head)) in PROFESSIONS
        )
        at_once = learned and place - last.last <= AT_ONCE and last.gender in ("", mention.gender)
        if known & OFFICES and not at_once and not this_one:
            return None  # an office-holder is taken up by a trade only at once: "la juriste suisse"
        other_office = (
            not this_one and mention.head in self.lang.roles and HEADS.get(mention.head, mention.head) not in known
        )
        soft = mention.head in SOFT_ROLES and (at_once or all(map(self._is_trade, known)))
        if known and other_office and not soft:
            return None
        last.gender = last.gender or mention.gender
        return last

    def _described_again(self, tokens: list[Token], mention: Mention) -> Entity | None:
        """Return whom a description without a name takes up: "l'ex-juge", "la bloquiste", "le leader kanak".

        With "the" it is mostly somebody named before: whoever is of that calling, else who was told of last, unless
        known for another. Offices are left out, which a text also tells of without a name.
        """
        inner = inside(tokens, mention)[1:]
        noun = self._noun_of(inner)
        size = mention.after - mention.first
        owned = any(t.cap and t.low != "église" for t in inner) and not is_demonym(inner[-1], self.lang)
        if self.lang.code == "en" and noun and inner[-1].low == noun and noun not in self.lang.roles:
            owned = any(t.text in ("'s", "’s") for t in inner)  # "the Stockport plumber", "the Yazidi beekeeper"
        former = bool(noun) and noun.startswith("ex-")
        if not noun or mention.many or size > LONGEST or (owned and not former) or mention.head in NEW_OFFICES:
            return None
        if mention.after < len(tokens) and tokens[mention.after].low in ("qui", "who", "dont", "whose"):
            return None
        here = tokens[mention.first].start
        own = calling(noun) or next((name for t in inner if (name := calling(t.low))), "")
        nations = _states(frozenset().union(*(owners(t.text) for t in inner)))
        near = self._lately(here, mention.gender or self.lang.noun_gender(noun))
        near = [e for e in near if e.spoke < self.place]  # "Le religieux exige A ; l'ancien gouverneur propose B"
        near = [e for e in near if not nations or any(nations & held for _, held in e.roles)]
        told = {t.low for t in tokens[mention.after : mention.after + _TO_WHOM]} & {"lui", "leur", "him", "her", "them"}
        near = near[1:] if told else near  # "Le général lui a demandé": whoever was told of last is asked
        alike = [e for e in near if own and own in callings(e.roles, e.name)]
        bare = (e for e in near if e.is_person and not e.roles and max(e.last, e.spoke, e.told) >= self.paragraph)
        if own and not alike and (first := next(bare, None)) is not None and not self._too_high(first, own):
            return first  # of this paragraph, and nothing else is known of them
        if (same := next(iter(alike), None)) is not None and not (noun in RANKS and self._has_another_rank(same, noun)):
            return same
        if mention.head in HIGH_CLERGY:
            return None
        plain = [e for e in near if not e.roles and e.spoke >= 0] if noun in SEX_OF else []  # "la veuve"
        for entity in [*plain, *near]:
            place = max(entity.last, entity.spoke, entity.told if entity.told < here else -1)
            if here - place > AT_ONCE and place < self.paragraph and entity not in plain:
                continue
            if (noun in RANKS and self._has_another_rank(entity, noun)) or self._too_high(entity, own):
                continue
            if may_be_called(noun, callings(entity.roles, entity.name), bool(entity.roles)):
                return entity
        return None

    def _noun_of(self, inner: list[Token]) -> str:
        """Return the noun of a description, if it is somebody's: past "vieux" and "jeune"; empty for others."""
        if self.lang.code == "en":
            plain = all(t.low in _BEFORE_IT or owners(t.text) or (t.cap and len(inner) == 2) for t in inner[:-1])
            return inner[-1].low if plain and is_of_people(inner[-1].low, self.lang) else ""
        at = next((i for i, t in enumerate(inner) if t.low not in _BEFORE_IT or i == len(inner) - 1), None)
        if at is None:
            return ""
        noun = inner[at].low
        return noun if is_of_people(noun, self.lang) or (at and "a" in self.lang.may_be(noun)) else ""

    def _lately(self, here: int, gender: str) -> list[Entity]:
        """Return those told of lately who may be of a gender, the last first."""
        some = {id(e): e for e in [*self.focus[-_MOST:], *(e for _, e in self.named[-_MOST:])]}
        single = (
            e
            for e in some.values()
            if not e.is_person
            and e.proper
            and len(e.words) == 1
            and e.words[0] not in PLACES
            and e.words not in self.where
        )
        some = {id(e): e for e in some.values() if e.is_person and not e.asks} | {
            id(e): e for e in single if not (e.name.isupper() or is_state(e.name))
        }
        places = {at: max(e.last, e.spoke, e.told if e.told < here else -1) for at, e in some.items()}
        near = [e for at, e in some.items() if places[at] >= 0 and here - places[at] <= _REACH]
        near = [e for e in near if not (gender and e.gender and e.gender != gender)]
        return sorted(near, key=lambda e: (not e.is_person, -places[id(e)]))

    def _too_high(self, entity: Entity, own: str) -> bool:
        """Return whether somebody of whom a text gives no more than an age is told of by a command or an office."""
        return entity.aged and own in OFFICIAL

    def _has_another_rank(self, entity: Entity, noun: str) -> bool:
        held = {head for head, _ in entity.roles} & RANKS
        civil = any(head in _CIVIL and not words & _OF_ARMS for head, words in entity.roles)
        return noun not in held if held else civil

    def _is_another(self, entity: Entity, mention: Mention) -> bool:
        """Return whether somebody told of by a noun is another than whom a further noun tells of: hostage, driver."""
        words = [word.lower() for word in entity.name.split() if not owners(word)]
        if any(word in self.lang.roles for word in words):
            return False
        nouns = {word for word in words if self.lang.names_people(word)}
        wider = mention.head in nouns or nouns & WIDE.get(mention.head, frozenset())
        return bool(nouns - SOMEBODY) and not wider and self.lang.names_people(mention.head)

    def _pointed_at(self, tokens: list[Token], mention: Mention) -> Entity | None:
        """Return whom "l'invitée", "le quinquagénaire", "la Genevoise" take up: nouns that point back, of no office.

        By a country's name it is whose role is of that country, where there is one; else who was last in focus.
        """
        size = mention.after - mention.first
        noun = tokens[mention.after - 1]
        of_a_place = size == 2 and is_demonym(noun, self.lang) and not is_switzerland(tokens, mention)
        ours = mention.determiner in ("notre", "our")  # "notre invitée"
        told_apart = mention.after < len(tokens) and tokens[mention.after].low in ("who", "qui")
        this_one = of_a_place and mention.determiner in ("ce", "cet", "cette")  # "soupire cette Corse"
        if not (ours or this_one or mention.determiner in ("le", "la", "l'", "the")) or mention.many or told_apart:
            return None
        years = [t.low for t in tokens[mention.after : mention.after + 2]] == ["-", "year-old"]  # "the 67-year-old"
        if not of_a_place and not (mention.head in SOMEBODY and size <= 3) and not years:
            return None
        if mention.head in GUESTS and self.guest is not None and (ours or size == _ALONE):
            return self.guest
        gender = mention.gender or self.lang.noun_gender(mention.head)
        near = [e for e in reversed(self.focus) if (e.is_person or e.human or e.anonymous) and not e.many]
        near = list(dict.fromkeys([*near, *(e for _, e in reversed(self.named) if e.is_person)]))
        near = [e for e in near if not (gender and e.gender and e.gender != gender)]
        marks = owners(noun.text) if of_a_place else frozenset()
        of_it = [e for e in near if marks and any(marks & words for _, words in e.roles)]
        near = [e for e in near if not marks or not any(_states(words) - marks for _, words in e.roles)] or near
        spoke = [e for e in near if e.spoke >= 0 and self.place - e.spoke <= SILENT] if mention.head in PEOPLE else []
        lately = [e for e in near if e.last >= self.paragraph and e.spoke >= self.paragraph] or (
            spoke if near and near[0].last < self.paragraph else []
        )
        lately = lately if mention.head in PEOPLE else []
        found = next(iter(of_it or lately or near), None)
        if found is not None and gender and not found.gender:
            found.gender = gender
        return found

    def _counted(self, tokens: list[Token], mention: Mention) -> str:
        """Return the number of those who are told together, "les trois pays voisins"; empty for others."""
        lows = [t.low for t in inside(tokens, mention)]
        if lows in (
            ["le", "couple"],
            ["le", "duo"],
            ["le", "tandem"],
            ["les", "époux"],
            ["the", "couple"],
            ["the", "pair"],
        ):
            return "deux"
        plain = (
            len(lows) > 2
            and lows[0] in ("les", "ces", "the", "these")
            and not any(t.cap for t in inside(tokens, mention)[1:])
        )
        return lows[1] if plain and lows[2] in TOGETHER else ""

    def _same(self, tokens: list[Token], mention: Mention) -> Entity | None:
        """Return whom "the same person" takes up: who last spoke and may be called so."""
        lows = [t.low for t in inside(tokens, mention)]
        if mention.many or not mention.determiner or not {"same", "même"} & set(lows[1:3]) or mention.head in SAME:
            return None
        heads = fold_words(raw_words(mention.head))
        called = [e for e in reversed(self.focus) if not e.many and set(heads) & set(e.words)]
        unnamed = [e for e in reversed(self.focus) if not e.many and (e.anonymous or e.is_person)]
        return next(iter(called or unnamed), None)

    def _one_of(self, called: str) -> str:
        """Return "one of the drivers" for "one of them", "another aid official" for "another"."""
        words = called.split()
        if not self.plural or not words:
            return called
        if words[-2:] == ["of", "them"]:
            return " ".join([*words[:-1], *([] if self.plural[0] in self.lang.definite else ["the"]), *self.plural])
        if called.lower() == "another" and self.plural[-1].endswith("s") and self.plural[0] != "the":
            return " ".join([called, *self.plural])[:-1]
        return called
