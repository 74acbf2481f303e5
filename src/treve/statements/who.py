"""Who speaks: how a mention finds its bearer among those whom the article has named.

Names join by their words; roles, pronouns, "ce dernier", "son homologue" and plurals go to whom the article last had
in focus. An anonymous source stays what it is called, and is never resolved.
"""

from treve.statements.described import name_of_body, name_of_holder, one_of_theirs, some_of
from treve.statements.entities import Speaker, is_state, joined
from treve.statements.given_names import is_given_name
from treve.statements.held import Held
from treve.statements.known import SEX_OF
from treve.statements.mention import Mention
from treve.statements.roles import fits, role_words
from treve.statements.sounds import name_words
from treve.statements.taken_up import is_switzerland
from treve.statements.taken_words import COUNTED, DEMONYMS, IN_MIND, OF_BODIES, ORGANISATIONS, THEIRS
from treve.statements.tokens import Token

_PARENTS = frozenset(("father", "mother", "père", "mère", "grandfather", "grandmother"))
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven enfants".split())  # noqa: SIM905


def _of_so_many(tokens: list[Token], mention: Mention) -> bool:
    """Return whether a phrase tells of somebody's children: "the father of four"."""
    return mention.head in _PARENTS and tokens[mention.after - 1].low in _NUMBERS


def _aged(tokens: list[Token], mention: Mention) -> bool:
    """Return whether a phrase tells an age, "la coiffeuse de 29 ans": it takes up a person."""
    return tokens[mention.after - 1].low == "ans"


class Registry(Held):
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
        if len(self.group) > 1 and len(self.group) == COUNTED.get(self._counted(tokens, mention), 0):
            return Speaker(tuple(e.name for e in self.group), None, "pronoun", 2, False, self.group)
        if kind == "pronoun":
            return self._pronoun(mention, tokens[mention.first].start if 0 <= mention.first < len(tokens) else 0)
        person = self.person(tokens, mention)
        if person is not None:
            return self._is(person, "named", 3)
        text = joined(tokens, mention.first + (1 if mention.determiner in self.lang.definite else 0), mention.after)
        behind = name_of_holder(tokens, mention, self.lang) if kind in ("role", "relation", "body") else ""
        if not behind:
            at, after = self._name_behind(tokens, mention)
            behind = joined(tokens, at + 1, after)  # "a man known as Dogo"
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
        if kind in ("role", "body", "other") and mention.determiner in THEIRS and self._names_people(mention):
            return self._relation(tokens, mention, ahead)  # "son ambassadeur", "son éducatrice"
        if kind == "role" and mention.determiner in self.lang.definite and _of_so_many(tokens, mention):
            taken = self._taken_up(mention, tokens[mention.first].start)  # "the father of four"
            if taken is not None and not taken.many:
                return self._is(taken, "role", 1)
        if kind == "role":
            return self._by_role(tokens, mention, text, ahead)
        if kind == "body" and mention.determiner in ("le", "la", "l'", "the") and mention.head in ORGANISATIONS:
            near = (e for e in reversed(self.focus[-IN_MIND * 2 :]) if not (is_given_name(e.name) or is_state(e.name)))
            near = (e for e in near if e.name[:1].isupper() and not (e.is_person and (e.gender or e.roles)))
            near = (e for e in near if not e.anonymous and e.name.split()[0].lower() not in self.lang.indefinite)
            named = next((e for e in near if e.proper or not e.roles), None)
            agrees = named is not None and (not named.gender or mention.gender in ("", named.gender))
            size = mention.after - mention.first
            adjective = tokens[mention.after - 1 if self.lang.code == "fr" else mention.first + 1]
            proper = (
                self.lang.code == "fr" and tokens[mention.first + 1].cap
            )  # "l'Organisation internationale pour ..."
            told = (
                size == 3
                and not proper
                and not adjective.cap
                and ("a" in self.lang.may_be(adjective.low) or adjective.low in OF_BODIES)
            )  # "l'agence onusienne", "the rebel group"
            if named is not None and agrees and (size == 2 or told):
                return self._is(named, "role", 1)  # "Pour Human Watch, ... L'ONG réclame"
        if kind in ("body", "other") and mention.determiner in self.lang.definite and not mention.names:
            again = self._described_again(tokens, mention)
            if again is not None:
                again.human, again.gender = True, again.gender or mention.gender
                return self._is(again, "role", 1)
        if (
            kind in ("body", "other")
            and mention.determiner in ("le", "la", "l'", "ce", "cet", "cette")
            and (mention.after - mention.first == 2 or _aged(tokens, mention) or mention.determiner[0] == "c")
            and (
                (tokens[mention.first + 1].low.endswith(DEMONYMS) and not is_switzerland(tokens, mention))
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
