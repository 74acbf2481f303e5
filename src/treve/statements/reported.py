"""Statements with a verb that reports: its subject, what is said before it, after it, or on both sides."""

from treve.statements.adverbs import is_adverb, skip_adverbs
from treve.statements.before import said_before
from treve.statements.cue import Cue
from treve.statements.cut_clauses import parted
from treve.statements.entities import NOBODY, Speaker
from treve.statements.frames import Found, Shape, View, clause_end, gap_at
from treve.statements.in_place import PAPERS
from treve.statements.lexicon import Language
from treve.statements.mention import Mention
from treve.statements.mentions import mentions
from treve.statements.not_said import said
from treve.statements.shapes import (
    ABSTRACT,
    begins_clause,
    clitic_mention,
    colon_after,
    following,
    has_verb,
    is_speech,
    may_speak,
    members_of,
)
from treve.statements.subjects import inverted_subject, left_subject
from treve.statements.tokens import Token
from treve.statements.walk import after_cue
from treve.statements.writing import ACCOUNTS, SPEECH_NOUNS, Writing

_DEEDS = frozenset(("agree", "ask", "wish", "promise", "threaten", "welcome", "reject"))
"""What somebody does by speaking: told by another, it is no statement of its own."""
_WHAT = 5
"""Tokens before a verb that names a thing in passing, its subject among them: "what the prime minister called"."""
_TEXTS = frozenset(("texte", "accord", "rapport", "article", "text", "agreement", "report", "clause"))
"""Papers that are quoted word for word: "Le texte dit ceci : « »"."""
_SIDES = frozenset(("sides", "parties", "camps", "belligerents", "belligérants"))
_WORDS = frozenset(
    ("explanation", "warning", "assurance", "version", "pledge", "appeal", "prediction", "defence", "defense", "view")
)
"""Nouns for what is said, before a colon and the words themselves."""
_QUOTED = frozenset(("quoted", "cited", "quotes", "cites", "quoting", "citing", "quote", "cite"))


class Reported(Writing):
    """Takes down what verbs report."""

    def _cue(
        self,
        number: int,
        view: View,
        index: int,
        cue: Cue,
        people: list[Mention],
        claimed: set[int],
        pending: Mention | None,
    ) -> Mention | None:
        """Take in one reporting verb; return the subject for verbs that share it."""
        row = view.tokens
        words = self.text[row[cue.first].start : row[cue.after - 1].end]
        if (
            cue.first
            and row[cue.first - 1].low in ("que", "qu'", "ce")
            and cue.first > 1
            and row[cue.first - 2].low == "ce"
        ):
            self._taken_up_behind(number, view, cue, people, words, claimed)
            return pending
        self.cue_at = row[cue.first].start
        if cue.verb.frames & {"s"} and any(t.low == "what" for t in row[max(0, cue.first - _WHAT) : cue.first]):
            return pending  # "over what it called Israeli violations": a name in passing
        if cue.clitic == "nous" and not self.issued:
            return pending  # "we" of a reporter or an editorial is nobody's word
        if self.lang.code == "en" and cue.clitic is None and _own_voice(row, cue, self.lang) and not is_speech(view):
            if self.issued:
                self._our_word(number, view, cue, words, claimed)
            return pending
        if cue.clitic == "on" and any(s.first == cue.after for s in view.sources):
            return pending  # "a-t-on appris de source ...": the source has its statement already
        if cue.shape == "passive":
            self._from_agent(number, view, cue, people, claimed, words)
            return pending
        limit = view.cues[index + 1].first if index + 1 < len(view.cues) else len(row)
        told = [one for one in view.cues[:index] if cue.clitic or one.verb.kind not in _DEEDS]
        told = [one for one in told if cue.clitic or not _in_a_clause(row, one, self.lang)]
        floor = told[-1].after if told else view.begin  # "X s'est engagé à partir, a annoncé Y": all of it is Y's
        left = said_before(view, cue, people, floor, limit, claimed)
        mention: Mention | None
        if left is not None:
            found, mention = left
            joint = _joint_around(view, cue, mention, people)
            mention = joint[-1] if joint else mention
            members = joint[:-1] or (members_of(row, mention, people) if mention else [])
            who = self.resolve(number, row, mention, members)
            if found is not None and mention is not None and mention.head in _SIDES:
                who = self._both(number, view, found, people) or who
            if found is not None:
                self._add(number, view, found, who, mention, words, cue.verb.kind, cue.negated, claimed)
                self._without_deeds_in_it(found, row)
            self._said_after_too(number, view, cue, who, mention, words, limit, claimed, found is None)
            self.registry.spoke(who)
            return mention
        if is_speech(view):
            return pending  # inside a line of dialogue, verbs are the speaker's own words
        if cue.shape == "ing" and cue.first == view.begin:
            return self._opening(number, view, cue, people, words, claimed) or pending
        mention = self._subject(view, index, cue, people, pending)
        members = []
        if mention is not None and mention in people and cue.clitic is None and not mention.governed:
            group = following(row, mention, people)
            if (
                len(group) > 1
                and group[-1].after <= cue.first
                and (
                    cue.first - group[-1].after <= 1
                    or skip_adverbs(row, group[-1].after, self.lang) >= cue.first - 1
                    or (row[group[-1].after].text == row[cue.first - 1].text == ",")  # "X et Y, de Z, racontent"
                )
            ):
                mention, members = group[-1], group[:-1]
        if mention is not None and mention.head == "on":
            asked = mention.first > 0 and row[mention.first - 1].low in ("qui", "auquel", "laquelle")
            put = row[cue.first].low in ("lui", "leur") and cue.verb.kind in ("say", "ask")
            if row[cue.first].low in ("nous", "m'", "me") or put or asked:
                return pending  # "on nous dit que", "on lui parle de", "à qui l'on demandait s'il rentrerait"
        found = colon_after(view, cue) if "t" in cue.verb.frames else None
        if found is None and cue.verb.frames != {"t"}:
            found = after_cue(view, cue)
        embedded = self._is_embedded(row[cue.first].start, number)
        if found is not None and found.shape == "quote" and found.first in claimed and not embedded:
            found = None
        if found is not None:
            found = said(self.text, view, cue, mention, _behind_a_word(row, found))
        if (
            found is not None
            and embedded
            and (
                cue.verb.kind in _DEEDS
                or cue.verb.lemma == "offer"
                or (cue.verb.kind == "announce" and found.shape == "infinitive")
            )
        ):
            return pending
        by_name = mention is not None and bool(mention.names)
        if found is not None and not by_name and self._does_in_a_clause(number, view, cue, found):
            return pending
        if mention is not None and not members:
            mention = _by_whose_voice(row, cue, mention, people, found, self.lang) or mention
        joint = members or (members_of(row, mention, people) if mention else [])
        if any(one.first == told_by.after for one in joint for told_by in view.cues[:index]):
            joint = []  # "a dit X, et Y a ajouté que": X has spoken
        deal = cue.verb.kind == "agree" and self.lang.code == "en"
        if found is not None and deal and found.shape == "infinitive" and joint:
            return mention  # "X and Y have agreed to exchange prisoners": a deal, and nobody's words
        who = (
            self.resolve(number, row, mention, joint) if mention or cue.shape in ("elided", "joined", "ing") else NOBODY
        )
        if mention is None and cue.shape in ("elided", "joined", "ing") and self.registry.focus:
            last = self.registry.focus[-1]
            who = Speaker((last.name,), last.role, "elided", 2, last.anonymous, (last,))
        if found is not None and mention is not None and mention.head in _SIDES:
            who = self._both(number, view, found, people) or who
        if found is not None and found.shape == "quote" and mention is not None and not mention.names:
            named = self._named_after(view, index, found, people, mention)
            who = who if named is None else self.resolve(number, row, named, [])
        if found is not None and (mention is not None or who.names):
            if (
                mention is not None
                and mention.kind == "other"
                and (found.shape not in ("clause", "colon") or mention.head.endswith(ABSTRACT))
                and not may_speak(mention, self.lang)
                and "h" not in self.lang.may_be(mention.head)
                and mention.head not in PAPERS
                and not (found.shape == "quote" and cue.verb.lemma in ("say", "dire") and mention.head in _TEXTS)
                and not (cue.verb.kind == "ask" and mention.head in _TEXTS)
            ):
                return mention
            for part in parted(view, found):
                self._add(number, view, part, who, mention, words, cue.verb.kind, cue.negated, claimed)
            self._gap(number, view, found, words, cue.verb.kind, claimed)
        if mention is not None and who.names and (found is not None or mention.speaks):
            self.registry.spoke(who)  # "the truce held": nobody
        return mention

    def _taken_up_behind(
        self, number: int, view: View, cue: Cue, people: list[Mention], words: str, claimed: set[int]
    ) -> None:
        """Take in the sentence before, where this one tells whose word it was: "C'est ce qu'a fait savoir X"."""
        lows = [t.low for t in view.tokens[view.begin : view.begin + 4]]
        told_already = any(raw.sentence == number - 1 for raw in self.raw[-6:])
        if lows[:3] != ["c'", "est", "ce"] or cue.first != view.begin + 4 or not number or told_already:
            return
        if self.sentences[number].block != self.sentences[number - 1].block:
            return
        subject = next((m for m in people if m.first >= cue.after and m.speaks and not m.governed), None)
        before = self.parsed[number - 1][0]
        if subject is None or not has_verb(before.tokens, before.begin, self.lang):
            return
        who = self.resolve(number, view.tokens, subject, members_of(view.tokens, subject, people))
        found = Found(before.begin, clause_end(before, before.begin), "clause")
        self._add(number - 1, before, found, who, None, words, cue.verb.kind, cue.negated, claimed)
        self.raw[-1] = self.raw[-1]._replace(sentence=number)  # by whose words its day is told
        self.registry.spoke(who)

    def _from_agent(
        self, number: int, view: View, cue: Cue, people: list[Mention], claimed: set[int], words: str
    ) -> None:
        """Take in what somebody is accused of or urged to; whom the sentence is about stays in focus."""
        row, lang = view.tokens, self.lang
        agent = next((m for m in people if m.first == cue.after and m.speaks), None)
        found = after_cue(view, cue) if agent is not None else None
        if agent is None or found is None:
            return
        if found.shape != "infinitive" and row[found.first - 1].low not in lang.of | lang.to:
            return  # "asked by the paper whether", "demandée par l'ONU"
        told = cue.first > 0 and (row[cue.first - 1].low in lang.be or is_adverb(row[cue.first - 1], lang))
        comma = next((at for at in range(found.first, found.after) if row[at].text == ","), found.after)
        found = said(self.text, view, cue, agent, found if told else found._replace(after=comma))
        if found is not None and found.first >= agent.after:
            who = self.resolve(number, row, agent, members_of(row, agent, people))
            self._add(number, view, found, who, agent, words, cue.verb.kind, False, claimed)

    def _gap(self, number: int, view: View, found: Found, words: str, kind: str, claimed: set[int]) -> None:
        """Take in what somebody else says in a clause that shares the verb: ", Moscou d'« évacuation »"."""
        row = view.tokens
        for at in range(found.first + 1, min(found.after + 3, len(row))):
            other = gap_at(view, at, found.first) if row[at].text == "," else None
            if other is None:
                continue
            first = other.after + (row[other.after].kind != "quote")
            end = first + 1 if row[first].kind == "quote" else clause_end(view, first, phrase=True)
            if end > first:
                who = self.resolve(number, row, other, [])
                shape: Shape = "quote" if row[first].kind == "quote" else "phrase"
                self._add(number, view, Found(first, end, shape), who, other, words, kind, False, claimed)
            return

    def _does_in_a_clause(self, number: int, view: View, cue: Cue, found: Found) -> bool:
        """Return whether a verb with a mere thing behind it only tells what is done: "said that it would seek a vote".

        Of a person by name, and behind "selon X", it may well report: what one tells of, another has said.
        """
        row = view.tokens
        if found.shape != "phrase" or any(t.kind == "quote" for t in row[found.first : found.after]):
            return False
        at, verbs = row[cue.first].start, {row[c.first].start for c in view.cues}
        return any(r.sentence == number and r.start <= at < r.end and r.cue_at in verbs for r in self.raw[-6:])

    def _without_deeds_in_it(self, found: Found, row: list[Token]) -> None:
        """Leave out what a clause only tells of: in "X has agreed to leave, Y said", it is Y who speaks."""
        if found.shape != "clause":
            return
        start, end = row[found.first].start, row[found.after - 1].end
        self.raw[:-1] = [r for r in self.raw[:-1] if not (start <= r.cue_at < end and r.cue_class in _DEEDS)]

    def _both(self, number: int, view: View, found: Found, people: list[Mention]) -> Speaker | None:
        """Return the two of whom it is said, where "both sides" say it: "X and Y will stop, both sides said"."""
        first = next((m for m in people if found.first <= m.first < found.after and not m.governed), None)
        two = following(view.tokens, first, people) if first is not None else []
        return self.resolve(number, view.tokens, two[1], two[:1]) if len(two) == 2 else None

    def _named_after(self, view: View, index: int, found: Found, people: list[Mention], own: Mention) -> Mention | None:
        """Return the name that a second verb gives to a role: "Son homologue ... : « », a dit X"."""
        if index + 1 >= len(view.cues) or not 0 <= view.cues[index + 1].first - found.after <= 1:
            return None
        named = inverted_subject(view.tokens, view.cues[index + 1], people, len(view.tokens), self.lang)
        return named if named is not None and (named.names or (own.kind == "body" and named.speaks)) else None

    def _our_word(self, number: int, view: View, cue: Cue, words: str, claimed: set[int]) -> None:
        """Take in what a release asks or promises as "we": the word of the body that it lets speak first."""
        who = next((raw.speaker for raw in self.raw if not any(e.is_person for e in raw.speaker.entities)), None)
        found = after_cue(view, cue)
        if who is None or not who.entities or found is None:
            return
        if cue.verb.kind != "say" or view.tokens[found.first - 1].low in self.lang.that:
            self._add(number, view, found, who, None, words, cue.verb.kind, cue.negated, claimed)

    def _subject(
        self, view: View, index: int, cue: Cue, people: list[Mention], pending: Mention | None
    ) -> Mention | None:
        if cue.clitic is not None:
            return clitic_mention(cue, self.lang)
        if cue.shape == "elided":
            return None
        quoted = _quoted_as(view, cue, people) or _with_one(view, cue, people)
        if quoted is not None:
            return quoted
        if cue.shape == "ing" and (own := _own_subject(view, cue, people)) is not None:
            return own
        if cue.shape in ("joined", "ing") and pending is not None:
            return pending
        if cue.shape == "joined" and view.tokens[cue.first].low in ("to", "pour"):
            opening = [m for m in people if m.speaks and not m.governed and view.begin <= m.first < cue.first]
            return opening[0] if opening else None  # "took the floor to say that"
        found = left_subject(view.tokens, cue, people, view.cues[:index], self.lang)
        found = (_described_by(view, cue, found, people) or found) if found is not None else None
        if cue.shape == "relative" and (found is None or not found.speaks):
            near = next((m for m in people if cue.first - 3 <= m.after < cue.first), None)
            if near is not None and near.head in ACCOUNTS | SPEECH_NOUNS:
                return self._owner(view.tokens, near, self.lang)  # "selon un bilan des autorités, qui craignent"
        mute = found is not None and not found.speaks and view.tokens[cue.first - 1].text == ","
        if mute and pending is not None and pending.speaks:
            return pending  # "Germany, stressing that the embargo was violated, called for"
        if cue.shape == "ing" and found is not None and not found.speaks:
            found = None  # "Oslo en a élargi six, tout en niant"
        if found is None and (cue.shape in ("joined", "ing") or view.tokens[cue.first - 1].text == ","):
            if pending is None and cue.shape in ("joined", "ing"):  # "X contested that and asked": whoever stands first
                opening = [m for m in people if m.speaks and not m.governed and view.begin <= m.first < cue.first]
                return opening[0] if opening else None
            return pending
        return found

    def _opening(
        self, number: int, view: View, cue: Cue, people: list[Mention], words: str, claimed: set[int]
    ) -> Mention | None:
        """Take in what opens a sentence before its subject: "Affirmant que la route tient, X a quitté la salle"."""
        row, lang = view.tokens, view.lang
        found = after_cue(view, cue)
        if found is None or found.shape != "clause":
            return None
        for subject in people:
            comma = subject.first - 1
            opens = found.first < comma and row[comma].text == "," and subject.speaks and not subject.governed
            behind = row[subject.after] if subject.after < len(row) else None
            if not opens or behind is None:
                continue
            if behind.text == "," or begins_clause(row, subject.after, lang) or "v" in lang.may_be(behind.low):
                named = self.apposed(row, subject) or subject
                who = self.resolve(number, row, named, [])
                span = Found(found.first, comma, "clause")
                self._add(number, view, span, who, named, words, cue.verb.kind, cue.negated, claimed)
                self.registry.spoke(who)
                return named
        return None

    def _said_after_too(
        self,
        number: int,
        view: View,
        cue: Cue,
        who: Speaker,
        mention: Mention | None,
        words: str,
        limit: int,
        claimed: set[int],
        colon: bool,
    ) -> None:
        """Take in the quotation that goes on after the verb and its subject."""
        row = view.tokens
        for at in range(cue.after, limit):
            token = row[at]
            if token.kind == "quote" and at not in claimed and row[at - 1].text in (",", ":", "—"):
                self._add(
                    number, view, Found(at, at + 1, "quote"), who, mention, words, cue.verb.kind, cue.negated, claimed
                )
                return
            if token.text == ":" and at + 1 < limit and row[at + 1].kind != "quote" and colon:
                found = Found(at + 1, clause_end(view, at + 1), "colon")
                self._add(number, view, found, who, mention, words, cue.verb.kind, cue.negated, claimed)
                return
            if token.text in (";",) or (token.low in self.lang.relatives and row[at - 1].text != ","):
                return


_CLAUSE_SUBJECT = 4
"""Tokens from "que" to the verb of its clause, at most."""


def _in_a_clause(row: list[Token], cue: Cue, lang: Language) -> bool:
    """Return whether a verb stands in a clause that another opened: "voulait que Kinshasa parle au M23"."""
    return lang.code == "fr" and any(
        t.low in ("que", "qu'") for t in row[max(0, cue.first - _CLAUSE_SUBJECT) : cue.first]
    )


def _behind_a_word(row: list[Token], found: Found) -> Found:
    """Return what stands behind a word for what is said: "offered the paper an explanation: they never agreed"."""
    if found.shape == "clause" and row[found.first].low == "what":
        said = next((at for at in range(found.first, found.after - 2) if row[at].text == ":"), None)
        if said is not None:  # "said what they had been told to say: that they want ..."
            return Found(said + 1 + (row[said + 1].low == "that"), found.after, "colon")
    if found.shape != "phrase":
        return found
    for at in range(found.first + 1, found.after - 1):
        if row[at].text == ":" and row[at - 1].low in SPEECH_NOUNS | _WORDS:
            return Found(at + 1, found.after, "quote" if row[at + 1].kind == "quote" else "colon")
    return found


def _joint_around(view: View, cue: Cue, mention: Mention | None, people: list[Mention]) -> list[Mention]:
    """Return the members of a joint subject: "« ... », ont prévenu X et Y", "“...,” X and Y said"."""
    row, lang = view.tokens, view.lang
    if mention is None or mention not in people or mention.governed:
        return []
    group = following(row, mention, people)
    if len(group) < _SEVERAL or (not group[1].determiner and not row[group[1].after - 1].cap):
        return []  # "the Saudi and American facilitators"
    if mention.first < cue.after:
        return group if group[-1].after <= cue.first <= group[-1].after + 1 else []
    verb = row[cue.first].low
    if lang.code == "fr" and not (verb in _MANY_HAVE or verb.endswith("ent")):
        return []
    return [] if begins_clause(row, group[-1].after, lang) else group


_MANY_HAVE = frozenset(("ont", "avaient", "sont", "étaient", "se", "s'", "n'", "ne"))
_SEVERAL = 2


def _described_by(view: View, cue: Cue, found: Mention, people: list[Mention]) -> Mention | None:
    """Return whom a closed clause on somebody describes: "Berg, qui dirige la mission, est partie en affirmant que"."""
    row = view.tokens
    opens = next((at for at in range(found.first - 1, view.begin, -1) if row[at].low in ("qui", "who", ",")), None)
    if opens is None or row[opens].text == "," or row[opens - 1].text != ",":
        return None
    if not any(t.text == "," for t in row[found.after : cue.first]):
        return None
    return next((m for m in people if m.after == opens - 1 and m.speaks and not m.governed), None)


def _quoted_as(view: View, cue: Cue, people: list[Mention]) -> Mention | None:
    """Return who is quoted: "state television quoted the president as saying", "X was quoted as saying"."""
    row = view.tokens
    if cue.shape != "ing" or not cue.first or row[cue.first - 1].low != "as":
        return None
    at = next((i for i in range(cue.first - 2, view.begin - 1, -1) if row[i].low in _QUOTED), None)
    if at is None:
        return None
    after = next((m for m in people if m.first == at + 1), None)
    if after is not None:
        return after
    said = (m for m in people if m.after <= at and m.speaks and not m.governed)
    return next((m for m in said if row[m.after].text != ":"), None)  # past the label of who tells it


def _with_one(view: View, cue: Cue, people: list[Mention]) -> Mention | None:
    """Return who says it in "with one saying that ...", "with the mayor calling it ..."."""
    if cue.shape != "ing" or view.lang.code != "en":
        return None
    row = view.tokens
    for found in people:
        if found.after == cue.first and found.first and row[found.first - 1].low == "with":
            return found
    if cue.first > 1 and row[cue.first - 1].low == "one" and row[cue.first - 2].low == "with":
        found = Mention(cue.first - 1, cue.first)
        found.kind, found.determiner, found.head = "anonymous", "one", "one"
        return found
    return None


_VOICES = frozenset(("voix", "bouche", "intermédiaire", "entremise", "truchement", "canal", "biais"))


def _own_voice(row: list[Token], cue: Cue, lang: Language) -> bool:
    """Return whether a verb has "we" or "I" before it."""
    at = cue.first - 1
    while at >= 0 and is_adverb(row[at], lang):
        at -= 1
    return at >= 0 and row[at].low in ("we", "i")


def _by_whose_voice(
    row: list[Token], cue: Cue, mention: Mention, people: list[Mention], found: Found | None, lang: Language
) -> Mention | None:
    """Return who speaks for a subject: "le PAM, par la voix de sa porte-parole X, promet", "through its envoy, Y,"."""
    until = found.first if found is not None and found.first > cue.first else cue.first
    ends = next((at for at in range(until, len(row)) if row[at].text == ";"), len(row))
    behind = range(found.after, ends) if found is not None and found.first > cue.first else range(0)
    for at in (*range(mention.after, until), *behind):
        through = row[at].low in ("through", "via") and row[at + 1].low in lang.possessive
        voice = row[at].low in _VOICES and any(row[i].low == "par" for i in range(max(0, at - 3), at))
        by_name = row[at].low == "par" and at + 1 < len(row) and row[at + 1].low in lang.possessive
        through |= by_name and row[at - 1].text == ","  # "Ankara a prévenu, par son ministre X, que ..."
        if at in behind:
            through, until = False, len(row)
        if not (through or voice):
            continue
        named = next((m for m in people if at <= m.first < until and m.names), None)
        if named is not None:
            return named
        first = at + 2
        inner = next((m for m in mentions(row[first:until], set(), lang) if m.names), None)
        if inner is not None:
            inner.first, inner.after = inner.first + first, inner.after + first
            inner.names = [(a + first, b + first) for a, b in inner.names]
        return inner
    return None


def _own_subject(view: View, cue: Cue, people: list[Mention]) -> Mention | None:
    """Return who does what an "-ing" tells beside a sentence: ", Kiev dénonçant", "with residents reporting"."""
    row, lang = view.tokens, view.lang
    own = next((m for m in people if m.after == cue.first and m.speaks and m.kind != "pronoun"), None)
    if own is None or own.first <= view.begin or own.determiner in lang.possessive:
        return None
    before = row[own.first - 1].low
    if lang.code == "en":
        return own if before == "with" or (before == "and" and _with_another(view, own)) else None
    return own if before == "," and not own.governed else None


def _with_another(view: View, own: Mention) -> bool:
    """Return whether an "-ing" is the second behind "with": "with X reporting fire and Y saying that"."""
    rows = [c for c in view.cues if c.first < own.first and c.shape == "ing"]
    return any(t.low == "with" for c in rows[-1:] for t in view.tokens[max(view.begin, c.first - _WITH) : c.first])


_WITH = 8
