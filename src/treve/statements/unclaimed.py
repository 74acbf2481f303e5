"""Quotations that no verb claims: a subject before a colon, a name behind one, the next sentence, or who spoke last."""

import re

from treve.statements.entities import Speaker
from treve.statements.frames import Found, View, clause_end
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.mention import Mention
from treve.statements.shapes import has_verb
from treve.statements.sounds import name_words
from treve.statements.tense import is_past
from treve.statements.tokens import Token, tokens
from treve.statements.writing import SPEECH_NOUNS, VIEWS, Writing

_A_SAYING = 3
"""Words in marks that are somebody's, rather than a word held at arm's length."""
_RECORDING = re.compile(
    r"[\[(](?:SON|ITW|EXTRAIT|INTERVENANT|INSERT|CLIP|BITE|SOUNDBITE|ACTUALITY|AUDIO)\b[^\])\w]*"
    r"(?P<name>[A-ZÀ-Ý][A-Za-zÀ-ÿ'’ -]*?)[\s\d'’″:.\"]*[\])]\s*$"
)
_MARK_MOST = 80
"""Letters of the mark by which a script plays a recording."""
_IMPERSONAL = frozenset(("y", "faut", "faudra", "fallait", "n'y", "s'"))
"""Behind an "il" that is nobody."""
_I = frozenset(("je", "j'", "moi", "mon", "ma", "mes", "me", "m'", "my", "myself")) | {"i'm", "i've"}
_ANSWERS = frozenset(("réponse", "réplique", "riposte", "excuse", "answer", "reply", "response"))
"""What comes from whoever was asked."""
_TELLING = table(
    "traduction décryptage confidence explication raison crainte argument objection réserve refus soutien conviction "
    "certitude leçon préoccupation requête exigence revendication translation fear worry argument objection lesson "
    "message verdict line position point condition demand"
)
"""Nouns for how somebody puts a thing, before a colon."""
_ATTITUDES = table(
    "catégorique catégoriques formel formelle formels formelles clair claire clairs claires net nette ferme fermes "
    "mystère intraitable inflexible prudent prudente optimiste pessimiste sceptique amer amère lucide tranchant "
    "cinglant cinglante lapidaire direct directe décolère démord mâche cache inquiet inquiète furieux furieuse résigné "
    "résignée désabusé désabusée philosophe catastrophé catastrophée soulagé soulagée adamant blunt clear categorical "
    "firm unequivocal unmoved sceptical skeptical furious defiant gloomy upbeat unrepentant"
)
"""Words for how somebody speaks or feels, before a colon and what they say."""
_ANNOUNCED = table(
    "condition conditions promesse exigence réponse réplique message position consigne constat crainte credo demande "
    "préalable nuance bémol réserve détail conseil souhait vœu règle priorité "
    "verdict avis explication avertissement argument tableau bilan engagement mise-en-garde requête conclusion "
    "promise demand answer reply response message picture warning explanation pledge request fear"
)
"""Nouns for what is said, behind which a colon brings it."""
_SAYING = frozenset("kq")
_CALLING = frozenset("sp")
_ONE = frozenset(("une", "un", "seule", "seul", "one", "a", "only", "single", "clear", "simple"))
_VIEWS = frozenset(("view", "opinion", "position", "contention", "belief", "conviction", "understanding"))
_SIDE = table(
    "délégation gouvernement pays mouvement parti organisation groupe camp mission ministère armée "
    "delegation government country movement party organisation organization group side mission ministry army team"
)
"""Those for whom a speaker speaks: "his delegation"."""
_SCENERY = 3
"""Sentences that may stand before a paragraph's first quotation."""


def _will(verb: Token, lang: Language) -> bool:
    """Return whether a verb says what will be done."""
    if lang.code == "en":
        return verb.low in ("will", "shall")
    return verb.low.endswith(("ra", "ront")) and verb.low not in ("sera", "seront") and "v" in lang.may_be(verb.low)


def _would(verb: Token, lang: Language) -> bool:
    """Return whether a verb says what would be done, as a report in the past has it."""
    if lang.code == "en":
        return verb.low == "would"
    return verb.low.endswith(("rait", "raient")) and "v" in lang.may_be(verb.low)


class Unclaimed(Writing):
    """Takes down the quotations that are left."""

    def _orphans(self, number: int, view: View, people: list[Mention], claimed: set[int]) -> None:
        """Give quotations that no verb claimed to the subject before a colon, to "pour qui".

        Or to whoever spoke last.
        """
        row, lang = view.tokens, self.lang
        if not row or self._announced(number, view, people, claimed) or self._own_word(number, view, people, claimed):
            return
        last: Speaker | None = None
        for at, token in enumerate(row):
            if token.kind != "quote" or at in claimed or token.inner is None:
                continue
            if any(r.start <= token.inner[0] and token.inner[1] <= r.end for r in self.raw[-8:]):
                continue
            before = row[at - 1] if at else None
            size = len(tokens(self.text, *token.inner))
            mention: Mention | None = None
            heard = self._heard(token.start)
            if heard is not None:
                self._add(number, view, Found(at, at + 1, "quote"), heard, None, "", "say", False, claimed)
                self.registry.spoke(heard)
                last = heard
                continue
            agent = self._by_whom(view, at)
            if agent is not None:
                mention = agent
            elif before is not None and before.low == "qui" and at >= 2 and row[at - 2].low == "pour":
                mention = next((m for m in reversed(people) if m.after <= at - 2 and m.speaks), None)
            elif before is not None and before.text == ":" and at - 1 > view.begin:
                words_of = next((m for m in people if m.after == at - 1 and m.head in SPEECH_NOUNS), None)
                owner = self._owner(row, words_of, lang) if words_of is not None else None
                mention = (
                    owner
                    if owner is not words_of  # "en veut pour preuve ces mots du ministre :"
                    else None
                ) or next(
                    (
                        m
                        for m in people
                        if m.after <= at - 1 and not m.governed and (m.speaks or m.head in SPEECH_NOUNS)
                    ),
                    None,
                )
                opens = [t.low for t in row[view.begin : view.begin + 2]] == ["c'", "est"]
                if opens or (mention is not None and mention.head == "il" and mention.first == view.begin):
                    owners = [m for m in people if m.head in SPEECH_NOUNS and self._owner(row, m, lang) is not m]
                    mention = owners[0] if owners else mention  # "Il a suffi d'une phrase de X : « ... »"
                mention = self._owner(row, mention, lang) if mention is not None else self._nominal(view, at, people)
            elif at == view.begin or (at <= 2 and all(t.kind == "mark" for t in row[:at])):
                rest = [t for t in row[at + 1 :] if t.kind == "word"]
                mention = self._told_after(view, at, people)
                if mention is None and len(rest) > 3 and size < 6:
                    continue
                if mention is None and not rest and last is None:
                    last = self._speaker_follows(number, claimed)
            elif not any(t.low in lang.finite for t in row[view.begin : at]) and not any(
                c.first < at for c in view.cues
            ):
                mention = next(
                    (
                        m
                        for m in people
                        if m.first >= view.begin and not m.governed and m.speaks and m.kind != "pronoun"
                    ),
                    None,
                )
                near = next((m for m in people if m.after == at and m.speaks), None)
                nxt = row[at + 1] if at + 1 < len(row) else None
                verb = nxt is not None and nxt.kind == "word" and self.text[token.inner[0]].islower()
                after_mark = before is not None and before.text in (",", ".", "?") and (size > 1 or verb)
                if mention is None or not (near is not None or after_mark):
                    continue
                if before is not None and before.kind == "word" and nxt is None and size < 3:
                    continue
                if nxt is not None and nxt.kind == "word" and not verb:
                    continue  # "La commission « 5+5 » a conclu": a name
            elif (told_on := self._told_on(number, view, at, people)) is not None:
                self._add(number, view, Found(view.begin, at + 1, "clause"), told_on, None, "", "say", False, claimed)
                return
            else:
                continue
            if mention is not None and mention.head in SPEECH_NOUNS and (one := self._answers(mention)) is not None:
                who = one
            elif mention is not None:
                who = self.resolve(number, row, mention, [])
            elif last is not None:
                who = last
            else:
                focus = self.registry.focus[-1] if self.registry.focus else None
                if focus is not None and not (focus.human or focus.anonymous) and self._says_i(token.inner):
                    focus = next((e for e in reversed(self.registry.focus) if e.human or e.anonymous), focus)
                if focus is None:
                    continue
                if len(self.together) > 1:
                    who = Speaker(tuple(e.name for e in self.together), None, "continued", 1, False, self.together)
                else:
                    who = Speaker((focus.name,), focus.role, "continued", 1, focus.anonymous, (focus,))
            self._add(number, view, Found(at, at + 1, "quote"), who, mention, "", "say", False, claimed)
            self.registry.spoke(who)
            last = who

    def _own_word(self, number: int, view: View, people: list[Mention], claimed: set[int]) -> bool:
        """Take in a sentence without a verb of saying that is somebody's word all the same.

        In a release, what its publisher says it will do ("LRI will suspend operations"); behind a report, what the side
        of a speaker would do ("He regretted that. His delegation would table the text again.").
        """
        row, lang = view.tokens, view.lang
        if view.cues or view.sources or claimed or any(t.kind == "quote" for t in row):
            return False
        subject = next((m for m in people if m.first >= view.begin and not m.governed and m.kind != "other"), None)
        if subject is None or subject.after + 1 >= len(row) or not subject.speaks:
            return False
        verb = row[subject.after]
        before = self.raw[-1] if self.raw else None
        if self.issued and subject.kind in ("body", "name") and _will(verb, lang):
            who = self.resolve(number, row, subject, [])
            if not any(raw.speaker.names == who.names for raw in self.raw):
                return False
            words, kind = self.text[verb.start : verb.end], "announce"
        elif before is not None and before.sentence == number - 1 and _would(verb, lang):
            same = self.sentences[before.sentence].block == self.sentences[number].block
            side = subject.determiner in lang.possessive and subject.first == view.begin and subject.head in _SIDE
            if not (same and side and before.level == 0 and is_past(before.cue, lang)):
                return False
            who, words, kind = before.speaker, "", "say"
        else:
            return False
        found = Found(view.begin, clause_end(view, view.begin), "clause")
        self.cue_at = verb.start
        self._add(number, view, found, who, None, words, kind, False, claimed)
        return True

    def _announced(self, number: int, view: View, people: list[Mention], claimed: set[int]) -> bool:
        """Take in a clause that a noun for what is said announces: "Son porte-parole pose sa condition : pas d'armes".

        "Réponse de la porte-parole : un accord « n'est pas imminent »" names whose it is behind the noun.
        """
        row, lang = view.tokens, self.lang
        at = next((i for i in range(view.begin + 1, len(row) - 2) if row[i].text == ":"), None)
        if at is None or row[at + 1].kind == "quote" or not has_verb(row, at + 1, lang) or claimed:
            return False
        if any(c.after > at or c.verb.frames & _SAYING for c in view.cues) or any(s.first > at for s in view.sources):
            return False
        owners = [m for m in people if view.begin <= m.first and m.after <= at and m.speaks]
        noun, before = row[at - 1].low, row[at - 2].low
        if before in _ANNOUNCED and "a" in lang.may_be(noun):
            noun, before = before, row[at - 3].low  # "dresse un tableau sombre"
        elif before not in _ONE and "a" in lang.may_be(before) and at > 2:
            before = row[at - 3].low  # "painted a bleak picture"
        if noun in _ANNOUNCED and (before in lang.possessive or before in _ONE):
            mention = next((m for m in owners if not m.governed and m.after < at - 1), None)
        elif row[view.begin].low in _ANNOUNCED and owners and owners[-1].after == at:
            mention = next((m for m in owners if m.governed), owners[-1])
        else:
            return False
        if mention is None:
            return False
        found = Found(at + 1, clause_end(view, at + 1), "clause")
        who = self.resolve(number, row, mention, [])
        self._add(number, view, found, who, mention, "", "say", False, claimed)
        self.registry.spoke(who)
        return True

    def _answers(self, mention: Mention) -> Speaker | None:
        """Return whose words a noun of speech without an owner brings: "La réponse tient en quatre mots : « ... »".

        An answer is not theirs who asked last; anything else is theirs who was last in focus.
        """
        people = [e for e in reversed(self.registry.focus) if e.human or e.anonymous]
        asked = self.raw[-1].speaker.entities if self.raw and mention.head in _ANSWERS else ()
        who = next((e for e in people if e not in asked), None)
        return Speaker((who.name,), who.role, "continued", 1, who.anonymous, (who,)) if who is not None else None

    def _stated(self, number: int, view: View, people: list[Mention], claimed: set[int]) -> None:
        """Take in what stands behind a colon where the words before tell how somebody puts it.

        "Le directeur ne décolère pas : six couveuses sont arrêtées", "Traduction d'un habitué : rien n'a avancé".
        """
        row, lang = view.tokens, self.lang
        if not (claimed or view.cues or view.sources) and self._is_their_view(number, view, people, claimed):
            return
        colons = [at for at in range(view.begin + 1, len(row) - 2) if row[at].text == ":"]
        if len(colons) != 1 or view.cues or view.sources or not has_verb(row, colons[0] + 1, lang):
            return
        colon = colons[0]
        if row[colon + 1].kind == "quote" or any(t.kind == "quote" for t in row[view.begin : colon]):
            return
        before = [m for m in people if view.begin <= m.first and m.after <= colon]
        nouns = [m for m in before if m.head in SPEECH_NOUNS | _TELLING]
        owned = next((o for m in nouns if (o := self._owner(row, m, lang)) is not m and o.speaks), None)
        first = next((m for m in before if not m.governed), None)
        told = any(t.low in _ATTITUDES for t in row[view.begin : colon])
        told |= first is not None and self._in_marks_behind(view, colon, first)
        mention = owned or (first if first is not None and first.speaks and (told or nouns) else None)
        if mention is None or (mention.head in ("il", "on") and not told):
            return
        who = self.resolve(number, row, mention, [])
        if who.names:
            self._add(number, view, Found(colon + 1, len(row), "colon"), who, mention, "", "say", False, claimed)
            self.registry.spoke(who)

    def _in_marks_behind(self, view: View, colon: int, subject: Mention) -> bool:
        """Return whether words in marks behind a colon are whose the sentence is: "Elle ne l'accuse pas : il « a »"."""
        row = view.tokens
        somebody = subject.kind in ("person", "role", "relation", "pronoun") and subject.first == view.begin
        impersonal = subject.head in ("il", "it") and row[subject.after].low in _IMPERSONAL
        behind = any(row[at].kind == "quote" and row[at - 1].kind == "word" for at in range(colon + 2, len(row)))
        return somebody and behind and not impersonal and subject.head != "on"

    def _is_their_view(self, number: int, view: View, people: list[Mention], claimed: set[int]) -> bool:
        """Take in what somebody's view is said to be: "The ministry's position is that ...", "Son avis est que ..."."""
        row, lang = view.tokens, self.lang
        noun = next((m for m in people if m.first == view.begin and m.head in SPEECH_NOUNS | _TELLING | VIEWS), None)
        if noun is None or noun.after + 2 >= len(row) or row[noun.after].low not in lang.be:
            return False
        if row[noun.after + 1].low not in lang.that:
            return False
        owner = self._owner(row, noun, lang)
        if owner is not noun:
            who = self.resolve(number, row, owner, [])
        elif noun.determiner in lang.possessive and self.registry.focus:
            last = self.registry.focus[-1]
            who = Speaker((last.name,), last.role, "continued", 1, last.anonymous, (last,))
        else:
            return False
        found = Found(noun.after + 2, clause_end(view, noun.after + 2), "clause")
        self._add(number, view, found, who, None, "", "say", False, claimed)
        self.registry.spoke(who)
        return True

    def _is_whose_view(self, number: int, view: View, people: list[Mention], claimed: set[int]) -> bool:
        """Take in what is said to be somebody's view: "It is the view of Professor X that neither side wants it"."""
        row, lang = view.tokens, self.lang
        opening = [t.low for t in row[view.begin : view.begin + 3]]
        if len(opening) < 3 or opening[0] != "it" or opening[1] not in lang.be or opening[2] != "the":
            return False
        at = view.begin + 3
        at += row[at].low in ("considered", "firm", "stated", "personal") if at < len(row) else 0
        if at + 2 >= len(row) or row[at].low not in _VIEWS or row[at + 1].low not in lang.of:
            return False
        noun = next((m for m in people if m.first in (view.begin + 2, at + 2)), None)
        owner = self._owner(row, noun, lang) if noun is not None else None
        owner = owner if owner is not None and (owner.speaks or owner is not noun) else None
        that = next((i for i in range(at + 2, len(row)) if row[i].low in lang.that), None)
        if owner is None or that is None or that + 2 >= len(row) or not has_verb(row, that + 1, lang):
            return False
        who = self.resolve(number, row, owner, [])
        found = Found(that + 1, clause_end(view, that + 1), "clause")
        self._add(number, view, found, who, owner, "", "say", False, claimed)
        self.registry.spoke(who)
        return True

    def _by_whom(self, view: View, at: int) -> Mention | None:
        """Return who calls a thing so in the passive: "a été qualifié de « chiffon » par X", "described as “” by X"."""
        row, lang = view.tokens, self.lang
        if at < 2 or at + 2 >= len(row) or row[at + 1].low not in ("par", "by"):
            return None
        link = at - 1 - (row[at - 1].low in lang.indefinite or row[at - 1].low in lang.definite)
        verb = row[link - (row[link].low in ("de", "d'", "comme", "as"))]
        called = any(form.form == "part" and form.verb.frames & _CALLING for form in lang.forms.get(verb.low, ()))
        agent = view.at.get(at + 2)
        return agent if called and agent is not None and agent.speaks else None

    def _heard(self, start: int) -> Speaker | None:
        """Return who is heard in a recording that a script plays: "[SON TOGOLA 0'14] « ... »", "(SOUNDBITE) ..."."""
        mark = _RECORDING.search(self.text, max(0, start - _MARK_MOST), start)
        words = set(name_words(mark["name"])) if mark is not None else set()
        if not words:
            return None
        entity = next((e for e in self.registry.entities if e.is_person and words <= set(e.words)), None)
        name = entity.name if entity is not None else (mark["name"].strip().title() if mark is not None else "")
        return Speaker((name,), entity.role if entity else None, "label", 2, False, (entity,) if entity else ())

    def _says_i(self, inner: tuple[int, int]) -> bool:
        """Return whether somebody speaks of themself: then it is no country and no body."""
        return any(t.low in _I for t in tokens(self.text, *inner))

    def _told_on(self, number: int, view: View, at: int, people: list[Mention]) -> Speaker | None:
        """Return whose report a sentence without one of its own goes on with: "Il y en a cinq, et « nous savons où »".

        The sentence before in the paragraph must have reported, and this one be about nobody else.
        """
        if not number or not self.registry.focus or view.cues or view.sources or not self.parsed[number - 1][0].cues:
            return None
        before, focus = self.sentences[number - 1], self.registry.focus[-1]
        if before.block != self.sentences[number].block or focus.last < before.tokens[0].start:
            return None
        row = view.tokens
        if any(row[i].text == ":" for i in range(view.begin, at)) and any(m.head in SPEECH_NOUNS for m in people):
            return None  # "La réponse de Minsk n'a pas tardé : ces mesures sont « illégales »"
        inner = row[at].inner
        words = [t for t in tokens(self.text, *inner) if t.kind == "word"] if inner else []
        about = [m for m in people if m.first >= view.begin and not m.governed and (m.speaks or m.names)]
        somebody = any(
            m.head != "il" or all(t.low not in _IMPERSONAL for t in row[m.after : m.after + 1]) for m in about
        )
        named = any(m.after == at for m in people)
        if somebody or named or len(words) < _A_SAYING or row[at - 1].kind != "word" or at - view.begin < _A_SAYING:
            return None
        if any(t.kind == "quote" for t in row[view.begin : at]):
            return None
        return Speaker((focus.name,), focus.role, "continued", 1, focus.anonymous, (focus,))

    def _nominal(self, view: View, at: int, people: list[Mention]) -> Mention | None:
        """Return whose answer a sentence without a verb announces: "Réponse cinglante du ministre : « ... »"."""
        row = view.tokens
        if view.begin >= len(row) or row[view.begin].low not in SPEECH_NOUNS:
            return None
        return next((m for m in people if view.begin < m.first and m.after <= at - 1 and m.speaks), None)

    def _told_after(self, view: View, at: int, people: list[Mention]) -> Mention | None:
        """Return who is named behind a quotation and a colon: "« ... » : le mot est de X", "« ... » : X se tait"."""
        row = view.tokens
        if (inverted := self._acts_and_speaks(view, at)) is not None:
            return inverted
        if at + 2 >= len(row) or row[at + 1].text != ":":
            return None
        later = [m for m in people if m.first > at + 1]
        if [t.low for t in row[at + 2 : at + 4]] in (["c'", "est"], ["ce", "sont"]):
            cleft = next((i for i in range(at + 4, min(len(row), at + 9)) if row[i].low in self.lang.that), None)
            subject = next((m for m in later if cleft is not None and m.first == cleft + 1), None)
            if subject is not None and subject.speaks:
                return subject  # "« ... » : c'est par ces mots que X a ouvert sa conférence de presse"
        if not later or later[0].first - at > 4:
            return None
        first = later[0]
        if (
            first.head in SPEECH_NOUNS
            and first.after < len(row)
            and row[first.after].low in ("est", "était", "sont", "vient")
        ):
            return next((m for m in later[1:] if m.governed and m.speaks), None)
        return first if first.speaks and not first.governed else None

    def _acts_and_speaks(self, view: View, at: int) -> Mention | None:
        """Return who stands behind a quotation and any verb, as speakers do: "« Quatre », compte X sur ses doigts"."""
        row = view.tokens
        verb = at + 2 if at + 1 < len(row) and row[at + 1].text == "," else at + 1
        if verb + 2 < len(row) and row[verb].low in self.lang.have and "p" in self.lang.may_be(row[verb + 1].low):
            verb += 1  # "a assené le procureur"
        if (
            verb + 1 >= len(row)
            or row[verb].kind != "word"
            or row[verb].cap
            or not {"v", "p"} & set(self.lang.may_be(row[verb].low))
        ):
            return None
        who = view.at.get(verb + 1)
        if who is None or who.governed or self.lang.code != "fr":
            return None
        named = who.speaks and who.kind in ("person", "role", "relation", "name", "body", "anonymous")
        nxt = view.at.get(who.after + 1) if who.after < len(row) and row[who.after].text == "," else None
        return who if named else nxt if nxt is not None and nxt.names else None  # "défend la rapporteure, X"

    def _speaker_follows(self, number: int, claimed: set[int]) -> Speaker | None:
        """Return whom the sentence after a lone quotation at the head of a paragraph is about: it is theirs."""
        here = self.sentences[number]
        if claimed:
            return None
        if number + 1 < len(self.sentences) and (signed := self._signed(number + 1)) is not None:
            return signed
        if (taken := self._words_taken_up(number + 1)) is not None:
            return taken
        if number and self.sentences[number - 1].block == here.block and not self._is_scenery(number):
            return None
        if number + 1 < len(self.sentences) and self.sentences[number + 1].block != here.block:
            return self._words_taken_up(number + 1)
        if number + 1 >= len(self.sentences) or self.sentences[number + 1].block != here.block:
            return None
        view, _, people = self.parsed[number + 1]
        subject = next((m for m in people if m.first >= view.begin and not m.governed and m.speaks), None)
        if subject is None and number + 2 < len(self.sentences) and self.sentences[number + 2].block == here.block:
            view, _, people = self.parsed[number + 2]  # "Sourire gêné de l'instructeur." stands between
            subject = next((m for m in people if m.first >= view.begin and not m.governed and m.speaks), None)
        subject = self.named_rather(view.tokens, subject, people)
        if subject is None or subject.kind in ("pronoun", "body"):
            return None
        told = any(cue.first == subject.after for cue in view.cues)
        if subject.many and not told:
            return None  # "une centaine de mères scandent le même slogan" is told, "les soldats arrivent" is not
        return self.resolve(number + 1, view.tokens, subject, [])

    def _signed(self, number: int) -> Speaker | None:
        """Return who signs a quotation on the line below it: "— X, head of the mission, on Sunday"."""
        view, _, people = self.parsed[number]
        row = view.tokens
        name = next((m for m in people if m.first == 1 and m.names), None)
        if name is None or row[0].text not in ("—", "–", "-") or any(t.kind == "quote" for t in row):
            return None
        ends = name.after >= len(row) or row[name.after].text == ","
        return self.resolve(number, row, name, []) if ends else None

    def _is_scenery(self, number: int) -> bool:
        """Return whether a paragraph names nobody and reports nothing before a sentence: "Douze lits, dix draps."."""
        block = self.sentences[number].block
        first = number
        while first and self.sentences[first - 1].block == block:
            first -= 1
            if number - first > _SCENERY:
                return False
        return not any(
            view.cues or any(m.speaks or m.kind == "pronoun" for m in people)
            for view, _, people in self.parsed[first:number]
        )
