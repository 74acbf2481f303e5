"""The walk through an article, sentence by sentence.

Reading order matters, as it does for a person: each sentence is read for names first, then for sources ("selon ..."),
then for verbs that report, then for quotations that nobody has claimed. Who spoke last stays in focus for pronouns and
elided subjects.
"""

import re
from typing import NamedTuple

from treve.statements.article import Span
from treve.statements.entities import NOBODY, Entity, Speaker
from treve.statements.frames import View
from treve.statements.known import SEX_OF
from treve.statements.labelled import VOICES_OF, Labelled
from treve.statements.labels import labels
from treve.statements.listed import Listed
from treve.statements.mention import Mention
from treve.statements.mentions import mentions
from treve.statements.nested import Nested
from treve.statements.raw import OPENS_ANEW, Raw, made_whole, without_doubles
from treve.statements.reported import Reported
from treve.statements.shapes import following, is_finite
from treve.statements.sourced import Sourced
from treve.statements.tokens import Token, tokens
from treve.statements.unclaimed import Unclaimed
from treve.statements.writing import SPEECH_NOUNS

_BY_NAME = frozenset(("named", "role", "pronoun"))
"""How a speaker was decided who is called by the longest name that the article gives them."""


def _is_title_case(view: View) -> bool:
    """Return whether every longer word of an English line is a capital's: a headline, whose names stand out nowhere."""
    if view.lang.code != "en" or any(t.kind == "quote" for t in view.tokens):
        return False
    small = (t.low for t in view.tokens if t.kind == "word" and not t.cap and t.text[0].isalpha())
    if any("v" in view.lang.may_be(low) for low in small):
        return False  # "Anna Berg met Jonas Lind in Oslo."
    longer = [t for t in view.tokens if t.kind == "word" and len(t.text) >= _LONGER and t.text[0].isalpha()]
    return len(longer) >= _LONGER and all(t.cap for t in longer)


_FULL_NAME = re.compile(r"[A-ZÀ-Ý][^\W\d_]+[ \u00a0](?:(?:al|el|de|ben|bin|von|van)[- ])?[A-ZÀ-Ý][^\W\d_]+")


class ToldSentence(NamedTuple):
    """A sentence as pledges and events need it: its span, its subject as written, and who is named where."""

    span: Span
    subject: str
    parties: tuple[tuple[int, str], ...]


_A_PLACE_LINE = 2
_LONGER = 4
_EVERYBODY = frozenset(("tout", "tous", "toutes", "chacun", "chacune", "personne", "nul"))
_PERSONAL = frozenset(("elle", "she", "he"))
"""Pronouns of one person that stand for no thing and for nobody in general, as "il" may."""
_BORN = frozenset(("né", "née", "born"))


class Reader(Labelled, Sourced, Reported, Listed, Unclaimed, Nested):
    """The walk: sources, verbs, unclaimed quotations, quotations inside quotations."""

    def read(self) -> list[Raw]:
        """Return what everybody said, by place."""
        voices = (e.name for e in self.people if any(head in VOICES_OF for head, _ in e.roles))
        spoken = labels(self.article, [(e.name, e.words) for e in self.people], next(voices, None))
        for number, sentence in enumerate(self.sentences):
            view, named, people = self.parsed[number]
            self.registry.paragraph = self.article.blocks[sentence.block][0]
            title = _is_title_case(view)
            if not title:
                self.registry.note(sentence.tokens, people)
            self._note_inside(sentence.tokens)
            if view.begin < len(view.tokens) and view.tokens[view.begin].low in _BORN:
                self._back_to_whom_it_is_about()
            label = spoken.get(sentence.block)
            if label is not None and label.tells and view.tokens[-1].text != "?":
                begin = next((i for i, t in enumerate(view.tokens) if t.start >= label.after), view.begin)
                view, label = view._replace(begin=max(view.begin, begin)), None
                self.parsed[number] = (view, named, people)
            if label is None and title:
                continue  # "Rebels Agreed to Stop Shooting": no name can be told from a verb
            if label is not None and label.speaker and self._tells_of_it(sentence.block):
                self._answered(label, sentence.block, number)
                label = None
            if label is not None:
                if number == 0 or self.sentences[number - 1].block != sentence.block:
                    self._labelled(label, sentence.block, number)
                if label.speaker or (view.tokens and view.tokens[-1].text != "?"):
                    self._told_me(number, view, people, label)  # "Q : Bakou affirme que la route est ouverte."
                continue
            if self._item(number, view):
                continue
            self._note_many(view, people)
            before = len(self.raw)
            claimed: set[int] = set()
            for source in named:
                self._source(number, view, source, people, claimed)
            pending: Mention | None = None
            whose = self._is_whose_view(number, view, people, claimed)
            for index, cue in enumerate(view.cues if not whose else ()):
                pending = self._cue(number, view, index, cue, people, claimed, pending)
            self._back_from_relatives(view, people)
            self._orphans(number, view, people, claimed)
            if len(self.raw) == before:
                self._stated(number, view, people, claimed)
            self._nested(number, sentence, before)
            self._told_within(number, before)
            self._note_subject(view, people, len(self.raw) > before)
            self._opens_list(number, view, people)
        self._untagged_lines()
        return made_whole(self._opened_before(without_doubles(self._named_later(self.raw))), self.text, self.lang)

    def _named_later(self, rows: list[Raw]) -> list[Raw]:
        """Give what a role said to the person whom the article names later as its holder; one person has one name."""
        later = self.registry.named_later()
        out = []
        for row in rows:
            who = row.speaker
            if any(id(e) in later for e in who.entities):
                entities = tuple(dict.fromkeys(later.get(id(e), e) for e in who.entities))
                who = who._replace(names=tuple(e.name for e in entities), entities=entities, confidence=1)
            elif who.decided in _BY_NAME and who.entities and all(e.is_person for e in who.entities):
                who = who._replace(names=tuple(dict.fromkeys(e.name for e in who.entities)))
            out.append(row._replace(speaker=who))
        return out

    def _opened_before(self, rows: list[Raw]) -> list[Raw]:
        """Give a quotation that its paragraph leaves open to whom the next paragraph names as going on with it."""
        for at in range(len(rows) - 2, -1, -1):
            one, nxt = rows[at], rows[at + 1]
            alone = one.speaker.decided == "continued" and not one.level and one.kind == nxt.kind == "direct"
            if alone and nxt.speaker.decided != "continued" and OPENS_ANEW.fullmatch(self.text, one.end, nxt.start):
                rows[at] = one._replace(speaker=nxt.speaker)
        return rows

    def _note_inside(self, row: list[Token]) -> None:
        """Take in the persons whom a quotation names: a sentence is read around its quotations."""
        for token in row:
            if token.inner is not None and _FULL_NAME.search(self.text, *token.inner):
                inner = tokens(self.text, *token.inner)
                self.registry.note_inside(inner, mentions(inner, set(), self.lang))

    def _back_to_whom_it_is_about(self) -> None:
        """Put the person whom the article named first into focus: "Né à Zahlé en 1935, il ..."."""
        for entity in self.registry.entities:
            if entity.is_person:
                self.registry.seen(entity)
                return

    def _note_many(self, view: View, people: list[Mention]) -> None:
        """Keep the several of whom a sentence tells: one of them may speak next."""
        first = next((m for m in people if m.first >= view.begin and not m.governed), None)
        if first is not None and any(m.kind == "pronoun" and m.many for m in people):
            group = following(view.tokens, first, people)
            cue = next((c for c in view.cues if c.first >= group[-1].after), None)
            if (
                len(group) > 1
                and first.speaks
                and cue is not None
                and cue.shape == "finite"
                and cue.first > group[-1].after
            ):
                who = self.resolve(0, view.tokens, group[-1], group[:-1])
                self.registry.group = who.entities if len(who.entities) > 1 else self.registry.group
        if (
            first is None
            or (first.names and first.names[-1][1] == first.after)
            or self.lang.code != "en"
            or not first.head.endswith("s")
            or first.kind == "body"
        ):
            return
        words = self.words(view.tokens, first).split()
        if words[0].lower() not in self.lang.possessive:
            small = not view.tokens[first.first].cap or words[0].lower() in self.lang.never_names
            self.registry.plural = (words[0].lower() if small else words[0], *words[1:])

    def _note_subject(self, view: View, people: list[Mention], spoke: bool) -> None:
        """Keep in focus whom a sentence without a statement is about."""
        row = view.tokens
        opening = next((m for m in people if m.first >= view.begin and not m.governed), None)
        if opening is not None and (two := self._two_of_them(row, opening, people)) is not None:
            self.registry.pair = two
        if spoke and (shown := self._shown_behind_on(view, people)) is not None:
            for entity in self.resolve(0, row, shown, []).entities:
                self.registry.seen(entity)
            return
        if spoke:
            if self.raw and self.together and self.raw[-1].speaker.entities != self.together:
                self.together = ()
            return
        self.together = ()
        if self._raises_a_topic(view, people):
            return
        chain = next((m for m in people if m.speaks and self._may_be_subject(view, m)), None)
        behind = people[-1] if len(people) > 1 else None
        chain = self.named_rather(row, chain, people)
        if (
            chain is not None
            and behind is not None
            and chain.kind == "pronoun"
            and behind.kind == "person"
            and not behind.governed
            and row[behind.first - 1].text == ","
            and all(t.kind == "mark" for t in row[behind.after :])
        ):
            chain = behind  # "Il n'est pas rancunier, X."
        if chain is None:
            opening = next((m for m in people if m.first >= view.begin and not m.governed), None)
            if opening is not None and opening.head in SPEECH_NOUNS:  # "L'analyse de notre envoyé spécial."
                owner = self._owner(row, opening, self.lang)
                if owner is not opening and owner.speaks:
                    self.registry.spoke(self.resolve(0, row, owner, []))
            agent = next(
                (
                    m
                    for m in people
                    if m.names and m.governed and row[m.first - 1].low in ("by", "par") and m.after - m.first > 1
                ),
                None,
            )  # "The list was read aloud by X": X is whom the sentence is about
            if agent is not None:
                self.registry.spoke(self.resolve(0, row, agent, []))
        if chain is not None and chain.kind == "pronoun" and chain.head in _PERSONAL:
            last = self.registry.focus[-1] if self.registry.focus else None
            if last is None or not last.human or (last.gender and chain.gender and last.gender != chain.gender):
                for entity in self.resolve(0, row, chain, []).entities:
                    if entity.human:
                        self.registry.seen(entity)  # "Un auditeur lui demande si elle dort bien. Elle rit."
        if chain is None or chain.kind in ("pronoun",):
            return
        if chain.kind == "name" and len(row) <= _A_PLACE_LINE:
            return  # "RDC." before a piece: where it plays
        if chain.first == view.begin and chain.after < len(row) and row[chain.after].text == ":":
            called = next((m for m in people if m.first == chain.after + 1 and m.names), None)
            if called is None:
                return  # "Traduction : plus d'enlèvements."
            chain = called  # "The sceptic: X, who led for the government."
        if self.lang.code == "fr" and any(
            t.low in _EVERYBODY for t in row[max(view.begin, chain.first - 1) : chain.first + 1]
        ):
            return  # "Tout le monde n'applaudit pas": nobody to speak of
        group = following(row, chain, people)
        if len(group) > 1:
            found = [self.resolve(len(self.raw), row, m, []) for m in group]
            entities = tuple(dict.fromkeys(e for f in found for e in f.entities))
            if len(entities) > 1:
                self.registry.group = entities
                for entity in entities:
                    self.registry.seen(entity)
                self.together = entities
                return
        who = (
            self.resolve(0, row, chain, [])
            if chain.kind in ("person", "role", "body", "anonymous", "name", "relation", "counterpart")
            and (chain.kind != "anonymous" or not chain.many)
            else NOBODY
        )
        for entity in who.entities:
            self.registry.seen(entity)
        self._note_couple(row, people, chain, who)
        other = next((m for m in people if m.kind == "counterpart" and m.first > chain.first), None)
        if other is not None and who.entities:
            match = self.resolve(0, row, self.named_counterpart(other, people), [])
            if match.entities and match.entities[0] is not who.entities[0]:
                self.registry.group = (who.entities[0], match.entities[0])
                self.registry.seen(who.entities[0])

    def _two_of_them(self, row: list[Token], chain: Mention, people: list[Mention]) -> tuple[Entity, Entity] | None:
        """Return the two of whom a plural tells, for "le premier", "the latter".

        "Deux anciens du service racontent autre chose", "Les représentants de A et de B se sont abstenus".
        """
        if not chain.many or chain.names or chain.kind not in ("role", "anonymous"):
            return None
        said = self.words(row, chain)
        french = self.lang.code == "fr"
        if chain.determiner in ("deux", "two"):
            rest = said.split(" ", 1)[-1]
            names = (
                (f"l'un des deux {rest}", f"l'autre des deux {rest}")
                if french
                else (f"one of the two {rest}", f"the other of the two {rest}")
            )
        else:
            of = next((at for at in range(chain.first, chain.after) if row[at].low in self.lang.of), None)
            other = next((m for m in people if chain.after < m.first <= chain.after + 2 and m.governed), None)
            if of is None or other is None or row[chain.after].low not in self.lang.ands or not french:
                return None
            head = chain.head.removesuffix("s")
            first = self.text[row[of].start : row[chain.after - 1].end]
            names = (f"{head} {first}", f"{head} {self.text[row[chain.after + 1].start : row[other.after - 1].end]}")
        one, two = (self.registry.unnamed(name) for name in names)
        return one, two

    def _shown_behind_on(self, view: View, people: list[Mention]) -> Mention | None:
        """Return whom a sentence shows that reports what "on" said: "Quand on lui parle de X, l'ancien chef sourit"."""
        row, last = view.tokens, self.raw[-1] if self.raw else None
        if last is None or last.speaker.names != ("on",):
            return None
        behind = (m for m in people if m.kind in ("person", "role") and not m.governed and m.after < len(row))
        return next((m for m in behind if row[m.first - 1].text == "," and is_finite(row[m.after], self.lang)), None)

    def _raises_a_topic(self, view: View, people: list[Mention]) -> bool:
        """Return whether a question brings something up, "Et les bureaux détruits ?": whoever answers spoke before."""
        row = view.tokens
        opens = row[view.begin].low in self.lang.ands if view.begin < len(row) else False
        told = any(m.kind in ("person", "name", "pronoun") for m in people)
        return opens and row[-1].text == "?" and not told

    def _back_from_relatives(self, view: View, people: list[Mention]) -> None:
        """Put into focus again whom a sentence is about, past what somebody else says in a relative clause of it."""
        if not view.cues or view.cues[-1].shape != "relative" or not self.registry.focus:
            return
        subjects = (m for m in people if self._may_be_subject(view, m))
        first = next((m for m in subjects if (m.kind == "person" and m.names) or m.head in _PERSONAL), None)
        if first is None or first.after >= view.cues[-1].first - 2:
            return
        for entity in self.resolve(0, view.tokens, first, []).entities:
            self.registry.seen(entity)

    def _note_couple(self, row: list[Token], people: list[Mention], chain: Mention, who: Speaker) -> None:
        """Keep two who are told of as kin, "X est chirurgien, sa femme Y infirmière", for "le premier", "le couple"."""
        kin = next((m for m in people if m.kind == "relation" or m.determiner in self.lang.possessive), None)
        if (
            kin is None
            or kin is chain
            or kin.head not in SEX_OF
            or len(who.entities) != 1
            or not who.entities[0].is_person
        ):
            return
        other = self.resolve(0, row, self.apposed(row, kin) or kin, [])
        if len(other.entities) == 1 and other.entities[0] is not who.entities[0]:
            self.registry.group = (who.entities[0], other.entities[0])
            self.registry.seen(who.entities[0])

    def _may_be_subject(self, view: View, mention: Mention) -> bool:
        """Return whether a phrase may be whom a sentence is about.

        It hangs on no preposition, opens no relative clause, and is no body behind the verb: "quitter le pays".
        """
        row, lang = view.tokens, self.lang
        if mention.governed or mention.first < view.begin:
            return False
        before = row[mention.first - 1].low if mention.first > view.begin else ""
        if before in lang.relatives or before in lang.that:
            return False
        if mention.kind not in ("body", "name"):
            return True
        verb = next((at for at in range(view.begin, len(row)) if is_finite(row[at], lang)), len(row))
        behind = verb == view.begin or (not mention.determiner and mention.first == verb + 1)
        return mention.first < verb or behind  # "Reste la Turquie.", "Not true, says Lysohor."

    def told(self) -> list[ToldSentence]:
        """Return the sentences with their subjects and everybody named in them."""
        rows = []
        for sentence, (view, _, people) in zip(self.sentences, self.parsed, strict=True):
            row = sentence.tokens
            subject = next(
                (m for m in people if not m.governed and m.speaks and m.first >= view.begin and m.kind != "pronoun"),
                None,
            )
            parties = []
            for mention in people:
                person = self.registry.person(row, mention)
                if person is not None:
                    parties.append((row[mention.first].start, person.name))
                elif mention.kind in ("body", "name"):
                    skip = 1 if mention.determiner in self.lang.definite else 0
                    parties.append(
                        (
                            row[mention.first].start,
                            self.text[row[mention.first + skip].start : row[mention.after - 1].end],
                        )
                    )
            begin = (
                row[view.begin].start if view.begin < len(row) and row[view.begin].kind == "word" else sentence.start
            )
            rows.append(ToldSentence((begin, sentence.end), self.words(row, subject), tuple(parties)))
        return rows
