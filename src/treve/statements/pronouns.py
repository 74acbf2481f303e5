"""Pronouns: "elle", "ce dernier", "le premier", "they"; whom they mean among those in focus."""

from treve.names.fold import fold
from treve.names.not_places import VOICES
from treve.statements.entities import NOBODY, Entity, Speaker, is_state
from treve.statements.mention import Mention
from treve.statements.mention_kind import PLACES
from treve.statements.taken_up import TakenUp
from treve.statements.taken_words import OF_SOMEBODY, ONE_OF_US, SILENT

_JUST_BEFORE = 60
_LATELY = 600
"""Letters over which "le premier" looks back for two who were named."""
_ONE_OF_TWO = {"premier": 0, "première": 0, "second": 1, "seconde": 1}


class Pronouns(TakenUp):
    """Everybody of one article, asked by a pronoun."""

    def _pronoun(self, mention: Mention, at: int) -> Speaker:
        if mention.head in (
            *("dernier", "dernière", "derniers", "dernières"),
            *("celui-ci", "celle-ci", "ceux-ci", "celles-ci", "latter"),
        ):
            for place, entity in reversed(self.named):
                if entity.many != mention.many or (not entity.is_person and self._person_before(place)):
                    continue
                if place < at and (not entity.gender or not mention.gender or entity.gender == mention.gender):
                    if self.focus and self.focus[-1].last > place and self.focus[-1] is not entity:
                        break
                    return self._is(entity, "pronoun", 2)
        if mention.head == "on":
            return Speaker(("on",), None, "anonymous", 1, True, ())
        if mention.many and mention.head in ("ils", "elles", "they", "eux", "them", "") and self.group:
            return Speaker(tuple(e.name for e in self.group), None, "pronoun", 2, False, self.group)
        if mention.head in _ONE_OF_TWO:
            two = next((each for each in (self.pair, self.group) if len(each) == 2), self._two_named_last(at))
            if len(two) == 2:
                return self._is(two[_ONE_OF_TWO[mention.head]], "pronoun", 2)
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
            if mention.head in OF_SOMEBODY and not entity.human and not entity.anonymous:
                continue
            who = self._rather(entity, mention, at) if mention.head in ONE_OF_US else entity
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
        if mention.head in ("il", "elle", "he", "she", "intéressé"):  # nobody spoke yet: whoever was named last
            for place, entity in reversed(self.named):
                if place < at and entity.is_person and not (entity.gender and entity.gender != mention.gender):
                    return self._is(entity, "pronoun", 1)
        return NOBODY

    def _two_named_last(self, at: int) -> tuple[Entity, ...]:
        """Return the two persons named last before a place, in the order in which they came: "le premier"."""
        lately = [e for place, e in reversed(self.named) if at - _LATELY <= place < at and e.is_person]
        lately = [e for e in lately if e.words not in self.where] or lately
        two = list(dict.fromkeys(lately))[:2]
        return tuple(reversed(two))

    def _person_before(self, place: int) -> bool:
        """Return whether somebody was named just before a body: "X, pour qui Bakou ne dit rien, a ajouté celui-ci"."""
        return any(e.is_person and 0 < place - at <= _JUST_BEFORE for at, e in self.named)

    def _rather(self, spoke: Entity, mention: Mention, at: int) -> Entity:
        """Return whom a pronoun of one person means: who spoke last, or rather somebody named since.

        Who spoke last gives way to a person named since whose gender is known to be that of the pronoun: where it is a
        body or nobody's gender is known, and where it has been long silent.
        """
        if spoke.is_person and spoke.gender and at - spoke.last <= SILENT:
            here = (e for place, e in reversed(self.named) if self.paragraph <= place < at and place not in self.hung)
            since = next((e for e in here if e.is_person and e.gender == mention.gender), None)
            return since if since is not None and spoke.last < self.paragraph else spoke
        if not spoke.is_person and not spoke.gender and is_state(spoke.name):
            fits = (e for e in reversed(self.focus) if e.is_person and e.gender == mention.gender != "")
            return next(fits, spoke)  # "Berne s'est portée candidate. « ... », plaisante-t-elle"
        for place, entity in reversed(self.named):
            if place in self.hung and spoke.is_person and not spoke.gender:
                continue
            if place < at and entity is not spoke and entity.is_person and entity.gender == mention.gender != "":
                return entity if place >= spoke.last else spoke
        return spoke
