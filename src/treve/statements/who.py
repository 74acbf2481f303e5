"""Who speaks: how a mention finds its bearer among those whom the article has named.

Names join by their words; roles, pronouns, "ce dernier", "son homologue" and plurals go to whom the article last had
in focus. An anonymous source stays what it is called, and is never resolved.
"""

import re

from treve.names.fold import fold, fold_words, raw_words
from treve.names.not_places import VOICES
from treve.statements.affiliation import owners
from treve.statements.described import name_of_body, name_of_holder, one_of_theirs, some_of
from treve.statements.entities import NOBODY, Entity, Speaker, inside, is_state, joined, proper
from treve.statements.given_names import is_given_name
from treve.statements.known import SEX_OF, Known
from treve.statements.lexicon import words as table
from treve.statements.mention import Mention
from treve.statements.mention_kind import PLACES, is_demonym
from treve.statements.roles import HEADS, OF_STATES, RANKS, WIDE, fits, plain_role, role_words
from treve.statements.sounds import name_words
from treve.statements.tokens import Token

_SOMEBODY = table(
    "homme femme man woman trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire vieillard "
    "intéressé intéressée jeune magistrate magistrat invité invitée interlocuteur interlocutrice orateur oratrice "
    "guest speaker interviewee"
)
"""Nouns that only point back, with "the" and nothing else."""

_OFFICES = table(
    "ministre président présidente porte-parole ambassadeur ambassadrice gouverneur maire roi secrétaire directeur "
    "directrice chef cheffe premier première représentant représentante envoyé envoyée médiateur médiatrice délégué "
    "facilitateur facilitatrice rapporteur superviseur contrôleur coordinateur coordinatrice préfet préfète commissaire "
    "chancelier chancelière facilitator coordinator prefect commissioner chancellor "
    "déléguée conseiller conseillère député députée sénateur sénatrice négociateur négociatrice source sources "
    "officiel minister president spokesman spokeswoman spokesperson ambassador governor mayor king secretary "
    "director chief head representative envoy mediator delegate adviser senator negotiator official officials"
)
"""Who holds one of these is named by it, and taken up by no trade."""

SOFT_ROLES = table(
    "humanitaire chercheur chercheuse analyste expert experte historien historienne professeur professeure médecin avocat "
    "avocate militant militante journaliste instituteur institutrice infirmier infirmière militaire opposant "
    "opposante diplomate officier élu élue universitaire researcher analyst historian professor doctor lawyer "
    "activist journalist nurse academic diplomat officer"
)
"""Roles that are as well a person's trade: "le chercheur" takes up whom the text has just named."""

_PROFESSIONS = table(
    "juriste avocat médecin chirurgien pédiatre psychiatre ingénieur économiste universitaire professeur enseignant "
    "combattant guérillero maquisard rebelle vétéran milicien insurgé historien géographe politologue sociologue "
    "philosophe écrivain journaliste diplomate militaire officier soldat "
    "militant syndicaliste banquier financier technocrate magistrat logisticien infirmier architecte agronome "
    "lawyer doctor surgeon engineer economist academic professor historian writer journalist diplomat soldier banker"
)
"""What an office-holder may be by profession, and be called at once: "la juriste suisse"."""

_ORGANISATIONS = table(
    "ong organisation institution instance agence association fondation collectif quotidien hebdomadaire journal "
    "chaîne organization agency charity newspaper watchdog ngo broadcaster foundation group"
)
"""Nouns by which a text takes up an organisation that it has named."""
_DEMONYMS = (
    *("ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine", "russe", "turc", "turque", "allemand", "allemande"),
    *("belge", "suisse", "grec", "grecque", "espagnol", "espagnole", "syrien", "syrienne"),
)
"""Endings of nouns for people by their country: "le Norvégien", "la Sénégalaise"."""


_ONE_OF_US = frozenset(("il", "elle", "he", "she", "him", "her", "lui"))
_VOWELS = frozenset("aeiouyàâäéèêëîïôöûüœæ")
_THEIRS = frozenset(("son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their"))
_LEADS = table(
    "directeur président fondateur coordinateur responsable patron secrétaire dirigeant porte-parole trésorier "
    "coprésident administrateur doyen recteur rédacteur"
)
"""Offices of associations and houses, by which a text takes up whom it has named by a trade."""
_ACROSS = frozenset(("interlocuteur", "interlocutrice", "vis-à-vis", "interlocutor"))
_FELLOWS = frozenset(
    ("collègue", "homologue", "camarade", "compagnon", "compagne", "colleague", "counterpart", "partner")
)
_COUNTED = {"deux": 2, "trois": 3, "quatre": 4, "two": 2, "three": 3, "four": 4}
_TOGETHER = table(
    "pays capitales états parties camps hommes femmes responsables dirigeants ministres présidents chefs voisins ong "
    "couple duo trio tandem époux organisations groupes mouvements logisticiens avocats collègues countries capitals states parties sides men women "
    "officials leaders ministers presidents neighbours groups organisations colleagues"
)
"""Nouns by which those who were told together are taken up: "les trois pays", "the two ministers"."""
_OF_SOMEBODY = frozenset(("he", "she", "him", "intéressé", "même"))
"""Pronouns that take up no body and no place."""
_SAME = frozenset(("same", "même"))
_SILENT = 700
"""Letters after which who spoke last has been silent for long: two paragraphs of an agency."""

_PLAIN = 3
"""Tokens of a noun that takes somebody up, an adjective with it: "l'avocat des mères" is somebody else."""
_FORMER = frozenset(("ancien", "ancienne", "ex-", "former", "one-time", "erstwhile"))
_AT_ONCE = 350
"""Letters within which even a long description takes up who spoke: "L'ancien infirmier de la Cavale Blanche"."""

_IN_MIND = 4
"""Of those in focus, how many a noun may take up: "sourit la Genevoise", though a minister spoke since."""


def _aged(tokens: list[Token], mention: Mention) -> bool:
    """Return whether a phrase tells an age, "la coiffeuse de 29 ans": it takes up a person."""
    return tokens[mention.after - 1].low == "ans"


def _states(words: frozenset[str]) -> frozenset[str]:
    """Return the marks of states among the words of a role, organisations aside."""
    return frozenset(w for w in words if w.startswith("@") and w not in ("@un", "@eu", "@au", "@nato"))


_DELEGATE = re.compile(
    r"(?P<one>[A-Z][\w .-]+?)['’]s? (?:delegate|representative)|(?:the )?delegate of (?P<two>[A-Z].+)"
)


def _delegate_of(text: str) -> str | None:
    """Return the state whose delegate is told of: in records "France's delegate" is "the representative of France"."""
    match = _DELEGATE.fullmatch(text)
    return (match["one"] or match["two"]) if match is not None else None


def _of_another(office: list[str], of: list[str]) -> list[str]:
    """Return an office as its counterpart's: "ministre turc des Affaires étrangères", of Iran's "ministre iranien"."""
    at = next((i for i, word in enumerate(office) if i and owners(word) and word.islower()), 0)
    if at:
        return [*office[:at], *of, *office[at + 1 :]]
    end = next((i for i, word in enumerate(office) if word in ("de", "du", "des") and owners(" ".join(office[i:]))), 0)
    return [*office[:end], *of] if end else [office[0], *of, *office[1:]]


class Registry(Known):
    """Everybody of one article. Filled in reading order, asked in reading order."""

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
        if len(self.group) > 1 and len(self.group) == _COUNTED.get(self._counted(tokens, mention), 0):
            return Speaker(tuple(e.name for e in self.group), None, "pronoun", 2, False, self.group)
        if kind == "pronoun":
            return self._pronoun(mention, tokens[mention.first].start if 0 <= mention.first < len(tokens) else 0)
        person = self.person(tokens, mention)
        if person is not None:
            return self._is(person, "named", 3)
        text = joined(tokens, mention.first + (1 if mention.determiner in self.lang.definite else 0), mention.after)
        behind = name_of_holder(tokens, mention, self.lang) if kind in ("role", "relation", "body") else ""
        holder = self._by_words(name_words(behind)) if behind else None
        if holder is not None:
            self._role(holder, tokens, mention)
            return self._is(holder, "named", 3)
        if (same := self._same(tokens, mention)) is not None:
            return self._is(same, "role", 2)
        if kind == "anonymous":
            many = next((e for e in reversed(self.focus) if e.many), None)
            owner = next((e for e in reversed(self.focus) if not e.anonymous), None)
            whole = some_of(tokens, mention, many) or one_of_theirs(tokens, mention, owner, self.lang)
            whole = whole or self._one_of(joined(tokens, mention.first, mention.after))
            source = self._body(whole, True)
            source.many = mention.many
            if mention.many and self.lang.code == "en":
                small = not tokens[mention.first].cap
                self.plural = tuple((whole[:1].lower() + whole[1:] if small else whole).split())
            if mention.determiner in ("un", "une") and mention.head not in ("source", "sources"):
                source.gender = source.gender or ("m" if mention.determiner == "un" else "f")
            return Speaker((whole,), None, "anonymous", 3, True, (source,))
        if kind == "relation":
            return self._relation(tokens, mention, ahead)
        if kind == "counterpart":
            return self._counterpart(tokens, mention, ahead)
        if (
            kind == "role"
            and mention.determiner in ("ce", "cet", "cette", "this")
            and not mention.many
            and (taken := self._taken_up(mention, tokens[mention.first].start)) is not None
            and not taken.many
        ):
            return self._is(taken, "role", 2)
        if kind in ("role", "body", "other") and (pointed := self._pointed_at(tokens, mention)) is not None:
            return self._is(pointed, "role", 2)
        if kind in ("role", "body") and mention.determiner in _THEIRS and self._names_people(mention):
            return self._relation(tokens, mention, ahead)  # "son ambassadeur", "son éducatrice"
        if kind == "role":
            return self._by_role(tokens, mention, text, ahead)
        if kind == "body" and mention.determiner in ("le", "la", "l'", "the") and mention.head in _ORGANISATIONS:
            near = (e for e in reversed(self.focus[-3:]) if not (is_given_name(e.name) or is_state(e.name)))
            near = (e for e in near if e.name[:1].isupper() and not (e.is_person and (e.gender or e.roles)))
            named = next((e for e in near if e.proper or not e.roles), None)
            agrees = named is not None and (not named.gender or mention.gender in ("", named.gender))
            if named is not None and agrees and mention.after - mention.first == 2:
                return self._is(named, "role", 1)  # "Pour Human Watch, ... L'ONG réclame"
        if (
            kind in ("body", "other")
            and mention.determiner in ("le", "la", "l'", "ce", "cet", "cette")
            and (mention.after - mention.first == 2 or _aged(tokens, mention) or mention.determiner[0] == "c")
            and (
                tokens[mention.first + 1].low.endswith(_DEMONYMS)
                or (kind == "other" and name_words(text) not in self.bodies)
            )
        ):
            taken = self._taken_up(mention, tokens[mention.first].start)  # "Le Norvégien a plaidé", "dit le forgeron"
            if taken is not None and (taken.human or taken.proper) and not taken.many:
                return self._is(taken, "role", 1)
        entity = self._body(name_of_body(tokens, mention, self.lang) or text, False)
        known = entity.gender or SEX_OF.get(mention.head, "") or mention.gender
        entity.gender = known or self._noun_gender(mention.head)
        entity.many = mention.many
        entity.proper = mention.kind == "name"
        return Speaker((entity.name,), None, "body", 3 if kind != "other" else 1, False, (entity,))

    def named_or_called(self, tokens: list[Token], mention: Mention) -> Speaker:
        """Return whom somebody speaks of: by name, by an office that one person holds, else as they are called."""
        person = self.person(tokens, mention)
        if person is not None:
            return self._is(person, "named", 3)
        text = joined(tokens, mention.first + (1 if mention.determiner in self.lang.definite else 0), mention.after)
        if mention.kind == "role":
            held = [e for e in self.entities if e.is_person and fits(mention.head, role_words(text), e.roles) >= 2]
            if len(held) == 1:
                return self._is(held[0], "role", 2)
        entity = self._body(text, mention.kind == "anonymous")
        return Speaker((entity.name,), None, "body", 2, entity.anonymous, (entity,))

    def _pointed_at(self, tokens: list[Token], mention: Mention) -> Entity | None:
        """Return whom "l'invitée", "le quinquagénaire", "la Genevoise" take up: nouns that point back, of no office.

        By a country's name it is whose role is of that country, where there is one; else who was last in focus.
        """
        size = mention.after - mention.first
        noun = tokens[mention.after - 1]
        of_a_place = size == 2 and is_demonym(noun, self.lang)
        ours = mention.determiner in ("notre", "our")  # "notre invitée"
        if not (ours or mention.determiner in ("le", "la", "l'", "the")) or mention.many:
            return None
        if not of_a_place and not (mention.head in _SOMEBODY and size <= 3):
            return None
        gender = mention.gender or self.lang.noun_gender(mention.head)
        near = [e for e in reversed(self.focus) if (e.is_person or e.human or e.anonymous) and not e.many]
        near += [e for _, e in reversed(self.named) if e.is_person and e not in near]
        near = [e for e in near if not (gender and e.gender and e.gender != gender)]
        marks = owners(noun.text) if of_a_place else frozenset()
        of_it = [e for e in near if marks and any(marks & words for _, words in e.roles)]
        near = [e for e in near if not marks or not any(_states(words) - marks for _, words in e.roles)] or near
        found = next(iter(of_it or near), None)
        if found is not None and gender and not found.gender:
            found.gender = gender
        return found

    def _names_people(self, mention: Mention) -> bool:
        plain = mention.after - mention.first == 2 and "h" in self.lang.may_be(mention.head)  # "son éducatrice"
        return plain or mention.head in self.lang.roles or self.lang.names_people(mention.head)

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
        return lows[1] if plain and lows[2] in _TOGETHER else ""

    def _same(self, tokens: list[Token], mention: Mention) -> Entity | None:
        """Return whom "the same person" takes up: who last spoke and may be called so."""
        lows = [t.low for t in inside(tokens, mention)]
        if mention.many or not mention.determiner or not {"same", "même"} & set(lows[1:3]) or mention.head in _SAME:
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

    def _taken_up(self, mention: Mention, place: int) -> Entity | None:
        """Return whom "ce boulanger de 52 ans" takes up: the person in focus, whose trade it tells."""
        near = [e for e in reversed(self.focus[-_IN_MIND:]) if (e.human or e.anonymous or e.proper) and not e.many]
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
        if known & RANKS and mention.head not in known | SOFT_ROLES | _PROFESSIONS and not this_one:
            return None  # a captain is no cook
        learned = (
            mention.after - mention.first <= _PLAIN
            and HEADS.get(mention.head, self._of_a_man(mention.head)) in _PROFESSIONS
        )
        at_once = learned and place - last.last <= _AT_ONCE and last.gender in ("", mention.gender)
        if known & _OFFICES and not at_once and not this_one:
            return None  # an office-holder is taken up by a trade only at once: "la juriste suisse"
        other_office = (
            not this_one and mention.head in self.lang.roles and HEADS.get(mention.head, mention.head) not in known
        )
        soft = mention.head in SOFT_ROLES and (at_once or all(map(self._is_trade, known)))
        if known and other_office and not soft:
            return None
        last.gender = last.gender or mention.gender
        return last

    def _is_another(self, entity: Entity, mention: Mention) -> bool:
        """Return whether somebody told of by a noun is another than whom a further noun tells of: hostage, driver."""
        words = [word.lower() for word in entity.name.split() if not owners(word)]
        if any(word in self.lang.roles for word in words):
            return False
        nouns = {word for word in words if self.lang.names_people(word)}
        wider = mention.head in nouns or nouns & WIDE.get(mention.head, frozenset())
        return bool(nouns - _SOMEBODY) and not wider and self.lang.names_people(mention.head)

    def _latest(self) -> int:
        """Return where the person who spoke last was in focus."""
        return max((e.last for e in self.focus if e.is_person), default=-_SILENT)

    def _is_trade(self, head: str) -> bool:
        """Return whether a text takes up whom it named by this noun: a trade or walk of life, no office."""
        if head in self.lang.roles and head not in self.lang.people:
            return head in SOFT_ROLES
        return head not in _OFFICES and (head in SOFT_ROLES or self.lang.names_people(head))

    def _is(self, entity: Entity, decided: str, confidence: int) -> Speaker:
        return Speaker((entity.name,), entity.role, decided, confidence, entity.anonymous, (entity,))

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
            if entity.words in self.never:
                continue  # the outlet itself: "joint par RFI, il rappelle"
            if mention.gender in ("m", "f") and entity.gender and entity.gender != mention.gender:
                continue
            if mention.head in ("il", "elle") and fold(entity.name) in VOICES and any(e.human for e in self.focus):
                continue  # a capital that spoke is no "elle" where there are people
            if (mention.gender == "n" and entity.is_person) or (entity.many and not mention.many and mention.head):
                continue
            if mention.head in _OF_SOMEBODY and not entity.human and not entity.anonymous:
                continue
            who = self._rather(entity, mention, at) if mention.head in _ONE_OF_US else entity
            if not who.gender and who.is_person and mention.gender in ("m", "f"):
                who.gender = mention.gender
            return self._is(who, "pronoun", 2)
        if mention.head in ("il", "elle", "he", "she"):
            for entity in reversed(self.focus):  # a single name may be a person's, where no other fits
                if (
                    entity.proper
                    and len(entity.words) == 1
                    and not entity.many
                    and not entity.name.isupper()  # "RFI": letters that stand for a body
                    and entity.words[0] not in PLACES
                ):
                    return self._is(entity, "pronoun", 1)
        if mention.head in ("il", "elle", "he", "she"):  # nobody spoke yet: whoever was named last
            for place, entity in reversed(self.named):
                if place < at and entity.is_person and not (entity.gender and entity.gender != mention.gender):
                    return self._is(entity, "pronoun", 1)
        return NOBODY

    def _rather(self, spoke: Entity, mention: Mention, at: int) -> Entity:
        """Return whom a pronoun of one person means: who spoke last, or rather somebody named since.

        Who spoke last gives way to a person named since whose gender is known to be that of the pronoun: where it is a
        body or nobody's gender is known, and where it has been long silent.
        """
        if spoke.is_person and spoke.gender and at - spoke.last <= _SILENT:
            return spoke
        if not spoke.is_person and not spoke.gender and is_state(spoke.name):
            fits = (e for e in reversed(self.focus) if e.is_person and e.gender == mention.gender != "")
            return next(fits, spoke)  # "Berne s'est portée candidate. « ... », plaisante-t-elle"
        for place, entity in reversed(self.named):
            if place < at and entity is not spoke and entity.is_person and entity.gender == mention.gender != "":
                return entity if place >= spoke.last else spoke
        return spoke

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
            t.text in ("'s", "’s") or t.cap for t in inside(tokens, mention)[1:]
        )
        told_apart = mention.after < len(tokens) and tokens[mention.after].low in ("qui", "who")
        owned = any(t.text in ("'s", "’s") for t in inside(tokens, mention))
        near = tokens[mention.first].start - self._latest() <= _AT_ONCE
        at_once = mention.determiner in self.lang.definite and near and not owned
        of_kin = mention.head in SEX_OF and mention.after - mention.first > 2  # "la mère de Serge" is whoever she is
        again = (plain or at_once) and not (told_apart or mention.many or of_kin)
        if best is None and again and self._is_trade(head):
            taken = self._taken_up(mention, tokens[mention.first].start)
            if taken is not None and not taken.many:
                return self._is(taken, "role", 2)
        if best is not None and all(known != head for known, _ in best[2].roles):
            noun = "".join(fold_words([mention.head]))
            unnamed = next((e for e in reversed(self.focus) if not e.is_person and noun in e.words), None)
            if unnamed is not None and unnamed.last >= best[2].last and not mention.many:
                return self._is(unnamed, "role", 2)  # "A rebel official said ...", said the official: no minister
        if best is not None and (best[0] >= 2 or not specific or not ahead):
            return self._is(best[2], "role", 2 if best[0] >= 2 else 1)
        former = (t.low in _FORMER for t in inside(tokens, mention))
        mention_at = tokens[mention.first].start
        if best is None and at_once and not told_apart and not mention.many and any(former):
            lately = (e for e in reversed(self.focus) if e.is_person and mention_at - e.last <= _AT_ONCE)
            taken = next((e for e in lately if not (e.gender and mention.gender and e.gender != mention.gender)), None)
            if taken is not None:
                return self._is(taken, "role", 1)  # "l'ancien sénateur a assuré": who heads the delegation now
        of_a_state = head in OF_STATES and any(w.startswith("@") for w in words)
        if (
            ahead
            and not (told_apart or of_kin)
            and mention.determiner not in {*self.lang.indefinite, "ce", "cet", "cette"}
            and not mention.many
            and not of_a_state
        ):
            return self._cataphor(ahead, tokens, mention)
        if best is not None:
            return self._is(best[2], "role", 1)
        last = next((e for e in reversed(self.focus) if e.is_person or e.human), None)
        bare = mention.after - mention.first == 2 and mention_at - (last.last if last else 0) <= _AT_ONCE
        if (
            last is not None
            and last.is_person
            and (last.gender == mention.gender != "" or not (last.gender or last.roles))
            and all(self._is_trade(known) for known, _ in last.roles)
            and head in _LEADS
            and mention.determiner in ("le", "la", "l'")
            and not (mention.many or mention.governed)
            and tokens[mention.first].start - last.last <= _AT_ONCE
            and not any(w.startswith("@") for w in words)
        ):
            self._role(last, tokens, mention)
            return self._is(last, "role", 1)  # "a ironisé l'humanitaire Helen Prior. La directrice de X estime ..."
        if (
            last is not None
            and last.is_person
            and not owned
            and (bool(last.roles) or bare or sum(e.is_person for e in self.entities) == 1)
            and all(head in RANKS and len(known) <= 1 for head, known in last.roles)
            and (not last.gender or not mention.gender or last.gender == mention.gender)
            and mention.determiner in self.lang.definite
            and not mention.many
            and not mention.governed
            and not any(t.cap for t in tokens[mention.first + 1 : mention.after])
            and (not any(w.startswith("@") for w in words) or sum(e.is_person for e in self.entities) == 1)
        ):
            self._role(last, tokens, mention)
            return self._is(last, "role", 1)
        of_it = words - {head, mention.head} - {w for w in words if w.startswith("@")}
        if head in OF_STATES and of_it and not mention.many:
            same = (e for e in reversed(self.entities) if e.human and not e.is_person and of_it <= set(e.words))
            if (known := next((e for e in same if set(e.words) & set(OF_STATES)), None)) is not None:
                return self._is(known, "role", 1)  # "Sierra Leone's delegate" is "the representative of Sierra Leone"
        if (state := _delegate_of(text)) is not None:
            text = f"representative of {state}"
        entity = self._body(text, False)
        entity.gender = entity.gender or SEX_OF.get(mention.head, "") or mention.gender
        entity.human = True
        entity.many = mention.many
        return Speaker((entity.name,), joined(tokens, mention.first, mention.after), "role", 2, False, (entity,))

    def _cataphor(self, ahead: list[str], tokens: list[Token], mention: Mention) -> Speaker:
        """Return the person whom the article names a little later, without a role, and takes the role as theirs."""
        words = name_words(ahead[0])
        entity = self._by_words(words)
        if entity is None:
            entity = Entity(proper(ahead[0]), words, True, len(self.entities))
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
            for t in inside(tokens, mention)
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
        office = next((e.name for e in reversed(self.focus) if e.human and not e.is_person and not e.anonymous), "")
        text = joined(tokens, mention.first, mention.after)
        if office and of:
            text = f"{office.split()[0]} of {of[0]}"
        elif office and rest and self.lang.code == "fr":
            text = " ".join(_of_another(office.split(), rest))
        entity = self._body(text, False)
        entity.human = True
        return Speaker((text,), None, "counterpart", 1, False, (entity,))

    def _relation(self, tokens: list[Token], mention: Mention, ahead: list[str]) -> Speaker:
        owner = next((e for e in reversed(self.focus) if mention.head or e), None)
        own = tokens[mention.first + 1].low in ("own", "propre")  # "his own press officer"
        text = joined(tokens, mention.first + 1 + own, mention.after)
        head = next((t.low for t in inside(tokens, mention) if t.low in self.lang.roles), "")
        if mention.head in _ACROSS and owner is not None:
            beside = (e for _, e in reversed(self.named) if e.is_person and e is not owner)
            across = next((e for e in beside if not (e.gender and mention.gender and e.gender != mention.gender)), None)
            if across is not None and tokens[mention.first].start - across.last <= _SILENT * 2:
                return self._is(across, "relation", 1)  # "s'est entretenue avec X. Son interlocuteur l'a assurée"
        other = next((e for e in self.group if e is not owner), None)
        if mention.head in _FELLOWS and len(self.group) == 2 and owner in self.group and other is not None:
            return self._is(other, "relation", 1)  # "s'emporte la première, avant que son collègue ne tempère"
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
        if owner is not None and owner.name.casefold().startswith(text.casefold()):
            return self._is(owner, "relation", 1)
        if owner is not None and not owner.is_person and owner.human and owner.name.islower() and " " not in owner.name:
            text = joined(tokens, mention.first, mention.after)  # "son conseiller", of a minister without a name
        elif owner is not None:
            of = "of " if self.lang.code == "en" else "d'" if owner.name[:1].lower() in _VOWELS else "de "
            text = f"{text[:1].upper() + text[1:] if self.lang.code == 'en' else text} {of}{owner.name}"
        entity = self._body(text, False)
        entity.gender = entity.gender or SEX_OF.get(mention.head, "")
        entity.human = entity.human or mention.head in self.lang.roles or self.lang.names_people(mention.head)
        entity.many = mention.many
        return Speaker((text,), None, "relation", 2, False, (entity,))
