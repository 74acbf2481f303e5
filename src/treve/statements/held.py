"""Offices and kin: who holds a role that is told of, who is "son homologue", "sa mère", "leur porte-parole"."""

import re
from collections.abc import Iterable

from treve.names.fold import fold_words, raw_words
from treve.statements.affiliation import owners
from treve.statements.entities import Entity, Speaker, inside, joined, proper
from treve.statements.known import SEX_OF
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.mention import Mention
from treve.statements.pronouns import Pronouns
from treve.statements.roles import HEADS, OF_STATES, RANKS, WIDE, fits, plain_role, role_words
from treve.statements.sounds import name_words
from treve.statements.taken_words import ACROSS, AT_ONCE, FELLOWS, FORMER, IN_MIND, LEADS, SILENT, VOWELS
from treve.statements.tokens import Token

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


def _counterparts_office(role: str, of: list[str], lang: Language) -> str:
    """Return the office of somebody's counterpart, "ministre hongrois des Affaires étrangères"; "" if no state's.

    Who heads a country's diplomacy is its minister.
    """
    words = [word for word in role.split() if word.lower() not in lang.definite]
    if "diplomatie" in words:
        return f"ministre {' '.join(of)} des Affaires étrangères"
    return " ".join(_of_another(words, of)) if words and owners(role) else ""


def _is_anothers(head: str, of_whom: frozenset[str], roles: Iterable[tuple[str, frozenset[str]]]) -> bool:
    """Return whether all that somebody is, is another's, and no `head`: a UN envoy is no representative of Y."""
    return all(known != head and held and not of_whom & held for known, held in roles)


_ENVOYS = frozenset(("émissaire", "envoyé", "médiateur", "négociateur", "envoy", "emissary", "mediator", "negotiator"))
"""Roles that a text gives to one person by turns."""
_TO_THE_VERB = 10
_AT_ITS_VERB = 2
_ALONE = table(
    "préfet sous-préfet gouverneur maire procureur procureure ambassadeur ambassadrice porte-parole prefect governor "
    "mayor prosecutor ambassador spokesman spokeswoman spokesperson"
) | frozenset(
    ("ministre", "président", "premier", "secrétaire", "roi", "minister", "president", "secretary", "premier", "king")
)
"""Offices that a text tells of without a name."""
_OF_SOMEBODY = frozenset(("its", "their", "his", "her", "son", "sa", "leur"))
"""In a role, whose it is: "their negotiator" is not the talks' mediator."""


def _is_of_others(known: frozenset[str], words: frozenset[str]) -> bool:
    """Return whether a role is somebody's of whom another role tells nothing."""
    return bool(known & _OF_SOMEBODY or {w for w in known if w.startswith("@")} - words)


class Held(Pronouns):
    """Everybody of one article, asked by an office or by whose relative somebody is."""

    def _by_role(self, tokens: list[Token], mention: Mention, text: str, ahead: list[str]) -> Speaker:
        if (state := _delegate_of(text)) is not None and not mention.many:
            text = f"representative of {state}"
        head = "representative" if state is not None else self._head_of(mention, text)
        words = role_words(text)
        if mention.many:
            found = self._plural(head)
            if found:
                self.group = found
                return Speaker(tuple(e.name for e in found), None, "role", 2, False, found)
        best: tuple[int, int, Entity] | None = None
        of_whom = words - {head, mention.head} if any(t.cap for t in inside(tokens, mention)[1:]) else frozenset()
        here = tokens[mention.first].start
        new = mention.determiner in self.lang.indefinite  # "a spokesperson" brings in somebody
        asked = self.focus[-1] if self.focus and self._says_to_them(tokens, mention) else None
        for entity in () if new else self.entities:
            if entity is asked and head not in (known for known, _ in entity.roles):
                continue  # "Le responsable lui répond": not who spoke before
            if entity.told < 0 and entity.last < 0 and head not in (known for known, _ in entity.roles):
                continue  # only another's words name them
            if not entity.is_person or (
                mention.gender in ("m", "f") and entity.gender in ("m", "f") and entity.gender != mention.gender
            ):
                continue
            fit = fits(head, words, entity.roles)
            if fit and not (of_whom and head in OF_STATES and _is_anothers(head, of_whom, entity.roles)):
                key = (fit, max(entity.last, entity.told if entity.told < here else -1), entity)
                if best is None or key[:2] > best[:2]:
                    best = key
        specific = sum(not w.startswith("@") for w in words) > 1
        plain = mention.determiner in ("le", "la", "l'", "the") and not any(
            t.text in ("'s", "’s") or t.cap for t in inside(tokens, mention)[1:]
        )
        told_apart = mention.after < len(tokens) and tokens[mention.after].low in ("qui", "who")
        owned = any(t.text in ("'s", "’s") for t in inside(tokens, mention))
        near = tokens[mention.first].start - self._latest() <= AT_ONCE
        at_once = mention.determiner in self.lang.definite and near and not owned
        of_kin = mention.head in SEX_OF and mention.after - mention.first > 2  # "la mère de Serge" is whoever she is
        of_a_state = head in OF_STATES and any(w.startswith("@") for w in words)
        again = (plain or (at_once and not of_a_state)) and not (told_apart or mention.many or of_kin)
        noun = "".join(fold_words([mention.head]))
        called = (e for e in reversed(self.focus[-IN_MIND * 2 :]) if not (e.is_person or e.many) and noun in e.words)
        if (
            again
            and (unnamed := next(called, None)) is not None
            and (unnamed.human or unnamed.anonymous)
            and not (best is not None and best[2].last > unnamed.last)
        ):
            return self._is(unnamed, "role", 2)  # "A customs officer told him ...", the officer said
        if best is None and again and self._is_trade(head):
            taken = self._described_again(tokens, mention) or self._taken_up(mention, tokens[mention.first].start)
            if taken is not None and not taken.many:
                return self._is(taken, "role", 2)
        if best is not None and all(known != head for known, _ in best[2].roles):
            unnamed = next((e for e in reversed(self.focus) if not e.is_person and noun in e.words), None)
            another = any(t.cap for t in inside(tokens, mention)[1:])  # "the representative of Sierra Leone"
            if unnamed is not None and unnamed.last >= best[2].last and not (mention.many or another):
                return self._is(unnamed, "role", 2)  # "A rebel official said ...", said the official: no minister
        if best is not None and (best[0] >= 2 or not specific or not ahead):
            return self._is(best[2], "role", 2 if best[0] >= 2 else 1)
        former = (t.low in FORMER for t in inside(tokens, mention))
        mention_at = tokens[mention.first].start
        if best is None and at_once and not told_apart and not mention.many and any(former):
            lately = (e for e in reversed(self.focus) if e.is_person and mention_at - e.last <= AT_ONCE)
            taken = next((e for e in lately if not (e.gender and mention.gender and e.gender != mention.gender)), None)
            if taken is not None:
                return self._is(taken, "role", 1)  # "l'ancien sénateur a assuré": who heads the delegation now
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
        unnamed = self.bodies.get(name_words(text))
        if unnamed is not None and unnamed.human and unnamed.spoke >= 0 and not mention.many:
            return self._is(unnamed, "role", 2)  # who spoke as "the Minister of State" is nobody else later
        last = next((e for e in reversed(self.focus) if e.is_person or e.human), None)
        earlier = [e for e in self.entities if e.is_person and 0 <= e.told < here]
        alone = last is not None and not last.roles and earlier == [last]
        told_somebody = any(t.low in ("lui", "leur") for t in tokens[mention.after : mention.after + _TO_THE_VERB])
        bare = mention.after - mention.first == 2 and mention_at - (last.last if last else 0) <= AT_ONCE
        if (
            last is not None
            and last.is_person
            and (last.gender == mention.gender != "" or not (last.gender or last.roles))
            and all(self._is_trade(known) for known, _ in last.roles)
            and head in LEADS
            and mention.determiner in ("le", "la", "l'")
            and not (mention.many or mention.governed)
            and tokens[mention.first].start - last.last <= AT_ONCE
            and not any(w.startswith("@") for w in words)
        ):
            self._role(last, tokens, mention)
            return self._is(last, "role", 1)  # "a ironisé l'humanitaire Helen Prior. La directrice de X estime ..."
        if (
            last is not None
            and last.is_person
            and not (owned or told_somebody)
            and (not last.aged or self._is_trade(head))
            and (
                bool(last.roles)
                or bare
                or (alone and head not in _ALONE)
                or sum(e.is_person for e in self.entities) == 1
            )
            and all(
                (held in RANKS and (len(known) <= 1 or known <= RANKS)) or held in FORMER for held, known in last.roles
            )
            and (not last.gender or not mention.gender or last.gender == mention.gender)
            and mention.determiner in self.lang.definite
            and not mention.many
            and not mention.governed
            and (alone or not any(t.cap for t in tokens[mention.first + 1 : mention.after]))
            and (not any(w.startswith("@") for w in words) or sum(e.is_person for e in self.entities) == 1)
        ):
            self._role(last, tokens, mention)
            return self._is(last, "role", 1)
        whose = mention.first > 0 and tokens[mention.first - 1].low in ("dont", "whose")
        bearers = (
            []
            if whose
            else [e for e in earlier if not (e.roles or e.aged or told_somebody) and here - e.told <= AT_ONCE]
        )
        fits_one = len(bearers) == 1 and not (mention.gender and bearers[0].gender not in ("", mention.gender))
        if (
            fits_one
            and mention.determiner in self.lang.definite
            and not (
                mention.many
                or mention.governed
                or told_apart
                or of_kin
                or owned
                or head in _ALONE
                or any(w.startswith("@") for w in words)
            )
        ):
            self._role(bearers[0], tokens, mention)
            return self._is(
                bearers[0], "role", 1
            )  # "Accusé par X, le maire, Y, ... a répliqué le chef de l'opposition"
        if mention.determiner in self.lang.definite and not (mention.many or told_apart or of_kin or owned or whose):
            again_one = self._described_again(tokens, mention)
            if again_one is not None:
                return self._is(again_one, "role", 1)
        of_it = words - {head, mention.head} - {w for w in words if w.startswith("@")}
        if head in OF_STATES and of_it and not mention.many:
            same = (e for e in reversed(self.entities) if e.human and not e.is_person and of_it <= set(e.words))
            if (known := next((e for e in same if set(e.words) & set(OF_STATES)), None)) is not None:
                return self._is(known, "role", 1)  # "Sierra Leone's delegate" is "the representative of Sierra Leone"
        entity = self._body(text, False)
        entity.gender = entity.gender or SEX_OF.get(mention.head, "") or mention.gender
        entity.human = True
        entity.many = mention.many
        if (mention.determiner in self.lang.definite or owned) and not (mention.many or told_apart or of_kin):
            entity.sought = (head, words)
        return Speaker((entity.name,), joined(tokens, mention.first, mention.after), "role", 2, False, (entity,))

    def _says_to_them(self, tokens: list[Token], mention: Mention) -> bool:
        """Return whether it is said to whoever spoke before: "Le responsable lui répond"."""
        return any(t.low in ("lui", "leur") for t in tokens[mention.after : mention.after + _AT_ITS_VERB])

    def named_later(self) -> dict[int, Entity]:
        """Return by the id of a role without a name the one person, named after it, who holds it.

        "L'émissaire déplore ..." opens an article whose third paragraph names "X, représentant spécial". It must be
        the only one whom the role fits.
        """
        found: dict[int, Entity] = {}
        people = [e for e in self.entities if e.is_person and e.roles]
        by_head: dict[str, list[Entity]] = {}
        for person in people:
            for known in {known for known, _ in person.roles}:
                by_head.setdefault(known, []).append(person)
        for one in self.entities:
            if one.sought is None:
                continue
            head, words = one.sought
            of_whom = words - {head}
            fit = [
                e
                for e in (people if head in _ENVOYS else by_head.get(head, ()))
                if fits(
                    head,
                    words,
                    [r for r in e.roles if r[0] == head or (head in _ENVOYS and not _is_of_others(r[1], words))],
                )
                > 1
                and not (e.gender and one.gender and e.gender != one.gender)
                and not (head in OF_STATES and of_whom and _is_anothers(head, of_whom, e.roles))
            ]
            if len(fit) == 1 and fit[0].order > one.order:
                found[id(one)] = fit[0]
        return found

    def _cataphor(self, ahead: list[str], tokens: list[Token], mention: Mention) -> Speaker:
        """Return the person whom the article names a little later, without a role, and takes the role as theirs."""
        words = name_words(ahead[0])
        entity = self._by_words(words)
        if entity is None:
            entity = Entity(proper(ahead[0]), words, True, len(self.entities))
            self.take_in(entity)
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
            if t.low not in self.lang.counterparts and t.low not in self.lang.possessive and t.low not in FELLOWS
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
            if rest and self.lang.code == "fr":
                text = _counterparts_office(person.role or "", rest, self.lang) or text
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
        if mention.determiner in ("his", "her") and owner is not None and not (owner.human or owner.anonymous):
            owner = next((e for _, e in reversed(self.named) if e.is_person), owner)  # "His employer", of a hostage
        own = tokens[mention.first + 1].low in ("own", "propre")  # "his own press officer"
        text = joined(tokens, mention.first + 1 + own, mention.after)
        head = next((t.low for t in inside(tokens, mention) if t.low in self.lang.roles), "")
        if mention.head in ACROSS and owner is not None:
            beside = (e for _, e in reversed(self.named) if e.is_person and e is not owner)
            across = next((e for e in beside if not (e.gender and mention.gender and e.gender != mention.gender)), None)
            if across is not None and tokens[mention.first].start - across.last <= SILENT * 2:
                return self._is(across, "relation", 1)  # "s'est entretenue avec X. Son interlocuteur l'a assurée"
        other = next((e for e in self.group if e is not owner), None)
        of_another = any(owners(t.text) for t in inside(tokens, mention)[2:])
        if mention.head in FELLOWS and of_another and owner is not None and owner.is_person and owner.roles:
            return self._counterpart(tokens, mention, ahead)  # "Son collègue hongrois", of a minister
        if mention.head in FELLOWS and len(self.group) == 2 and owner in self.group and other is not None:
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
            of = "of " if self.lang.code == "en" else "d'" if owner.name[:1].lower() in VOWELS else "de "
            text = f"{text[:1].upper() + text[1:] if self.lang.code == 'en' else text} {of}{owner.name}"
        entity = self._body(text, False)
        entity.gender = entity.gender or SEX_OF.get(mention.head, "")
        entity.human = entity.human or mention.head in self.lang.roles or self.lang.names_people(mention.head)
        entity.many = mention.many
        return Speaker((text,), None, "relation", 2, False, (entity,))
