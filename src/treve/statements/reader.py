"""The walk through an article, sentence by sentence.

Reading order matters, as it does for a person: each sentence is read for names first, then for sources ("selon ..."),
then for verbs that report, then for quotations that nobody has claimed. Who spoke last stays in focus for pronouns and
elided subjects.
"""

import re
from typing import NamedTuple

from treve.statements.according import Source
from treve.statements.adverbs import is_adverb, skip_adverbs
from treve.statements.article import Article, Span, StatementKind
from treve.statements.before import said_before
from treve.statements.cues import Cue, cues
from treve.statements.frames import Found, View, after_cue, clause_end
from treve.statements.labels import Label, labels
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention
from treve.statements.mentions import mentions
from treve.statements.raw import Raw, trim, without_doubles
from treve.statements.reading import PAPERS, Reading
from treve.statements.sentences import Sentence
from treve.statements.shapes import (
    ABSTRACT,
    clitic_mention,
    colon_after,
    following,
    has_verb,
    is_speech,
    may_speak,
    members_of,
    narrowed,
    own_pronoun,
    past_parenthesis,
    refers_back,
)
from treve.statements.subjects import inverted_subject, left_subject
from treve.statements.tokens import Token, tokens
from treve.statements.who import NOBODY, Entity, Speaker

_NESTED_REACH = 600
"""Letters before a quotation inside another within which its speaker is looked for; a sentence is hardly longer."""
_MOST_NESTED = 40
_SPEECH_NOUNS = words(
    "réponse aveu promesse avertissement réplique verdict constat réaction consigne message mot mise "
    "position ton déclaration commentaire compte page site phrase formule boutade cri citation expression propos parole "
    "paroles remarque jugement diagnostic analyse mots mise-en-garde conclusion explication excuse riposte aveux answer reply account response verdict message reaction"
)
_LINE = re.compile(r"[—–]\s+(?=[A-ZÀ-Ý«“\"])")
_NOBODY = frozenset(("nobody", "personne", "nul", "nulle", "no", "none", "neither", "aucun", "aucune"))
"""Who begins a subject thus is nobody: "no side said that ..." is nobody's statement."""
_NOTHING = re.compile(
    r"(?:à |de )?(?:garder|conserver) (?:l['’]|son |leur )anonymat|(?:à |de )?rester anonymes?|l['’]anonymat\b"
    r"|(?:not )?to (?:not )?be (?:named|identified)|to (?:remain|stay) anonymous|anonymity\b"
    r"|no (?:evidence|details?|proof|comment)\b|nothing (?:of the (?:sort|kind)|more|else)\b"
    r"|(?:de |d['’])?(?:donner|décliner|dire|révéler|communiquer|dévoiler|préciser) (?:son|leur|leurs) (?:noms?|identités?|prénoms?)"
    r"|(?:de |d['’]|à )?(?:commenter|répondre|réagir|s['’]exprimer|s['’]étendre)\b(?! (?:que|par)\b)"
    r"|to (?:answer|respond|elaborate|discuss|speculate|comment|say (?:more|whether|how|why|when|where|what|which|who)|give (?:his|her|their) names?)\b",
    re.I,
)
_SUPPOSED = frozenset(("if", "unless", "si", "suppose", "imagine"))
_ACCOUNTS = words(
    "décompte bilan chiffres données comptage estimation estimations recensement calculs récit version témoignage "
    "termes propos count tally figures data estimates account records"
)
"""What is counted or told by somebody: "d'après le décompte de X" says X."""


_BORN = frozenset(("né", "née", "born"))


class ToldSentence(NamedTuple):
    """A sentence as pledges and events need it: its span, its subject as written, and who is named where."""

    span: Span
    subject: str
    parties: tuple[tuple[int, str], ...]


class Reader(Reading):
    """The walk: sources, verbs, unclaimed quotations, quotations inside quotations."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self.raw: list[Raw] = []
        self.cue_at = -1
        self.together: tuple[Entity, ...] = ()

    def read(self) -> list[Raw]:
        """Return what everybody said, by place."""
        spoken = labels(self.article, [(e.name, e.words) for e in self.people])
        for number, sentence in enumerate(self.sentences):
            view, named, people = self.parsed[number]
            self.registry.note(sentence.tokens, people)
            if view.begin < len(view.tokens) and view.tokens[view.begin].low in _BORN:
                self._back_to_whom_it_is_about()
            label = spoken.get(sentence.block)
            if label is not None:
                if number == 0 or self.sentences[number - 1].block != sentence.block:
                    self._labelled(label, sentence.block, number)
                if label.speaker:
                    self._told_me(number, view, people, label.speaker)
                continue
            before = len(self.raw)
            claimed: set[int] = set()
            for source in named:
                self._source(number, view, source, people, claimed)
            pending: Mention | None = None
            for index, cue in enumerate(view.cues):
                pending = self._cue(number, view, index, cue, people, claimed, pending)
            self._orphans(number, view, people, claimed)
            self._nested(number, sentence, before)
            self._note_subject(view, people, len(self.raw) > before)
        self._untagged_lines()
        return without_doubles(self.raw)

    def _back_to_whom_it_is_about(self) -> None:
        """Put the person whom the article named first into focus: "Né à Zahlé en 1935, il ..."."""
        for entity in self.registry.entities:
            if entity.is_person:
                self.registry.seen(entity)
                return

    def _untagged_lines(self) -> None:
        """Take in lines of dialogue that do not say who speaks: every second line is the same person's."""
        lines = {
            number for number, (start, _) in enumerate(self.article.blocks) if _LINE.match(self.text, start) is not None
        }
        spoken: dict[int, Speaker] = {}
        for raw in self.raw:
            if raw.kind == "direct":
                spoken.setdefault(self.sentences[raw.sentence].block, raw.speaker)
        if not lines & set(spoken):
            return
        first: dict[int, int] = {}
        for number, sentence in enumerate(self.sentences):
            first.setdefault(sentence.block, number)
        for number in sorted(lines - set(spoken)):
            if number not in first or not {number - 1, number + 1} & set(spoken) & lines:
                continue
            start, end = self.article.blocks[number]
            match = _LINE.match(self.text, start)
            start, end = trim(self.text, match.end() if match is not None else start, end)
            if end <= start or self.text[end - 1] not in ".?!…":
                continue
            who = spoken.get(number - 2, NOBODY) if number - 2 in lines else NOBODY
            spoken[number] = who
            self.raw.append(Raw(start, end, (), "direct", "", "say", who, "", None, False, first[number], start))
        self.raw.sort(key=lambda raw: raw.sentence)

    def _labelled(self, label: Label, block: int, number: int) -> None:
        end = self.article.blocks[block][1]
        start, end = trim(self.text, label.after, end)
        if not label.speaker or end <= start:
            return
        entity = next((e for e in self.registry.entities if e.is_person and e.name == label.speaker), None)
        if entity is None:
            source = next((e for e in self.people if e.name == label.speaker), None)
            if source is not None:
                entity = source
                self.registry.entities.append(entity)
        role = (entity.role if entity else None) or label.role
        who = Speaker((label.speaker,), role, "label", 2, False, (entity,) if entity else ())
        self.registry.spoke(who)
        self.raw.append(Raw(start, end, (), "direct", label.words, "say", who, label.words, None, False, number, start))

    def _told_me(self, number: int, view: View, people: list[Mention], via: str) -> None:
        """Take in what a speaker says that others said to them: "X m'a répondu : ...", "X told me that ..."."""
        row = view.tokens
        for index, cue in enumerate(view.cues):
            near = [t.low for t in row[cue.first : cue.after + 1]]
            if cue.clitic is not None:
                continue
            mention = left_subject(row, cue, people, view.cues[:index], self.lang)
            found = after_cue(view, cue)
            if mention is None or found is None or not mention.speaks or mention.kind == "pronoun":
                continue
            told = any(low in ("m'", "me", "us", "nous") for low in near)
            if not told and (found.shape not in ("clause", "quote") or _supposed(row, mention, cue)):
                continue
            before = len(self.raw)
            words = self.text[row[cue.first].start : row[cue.after - 1].end]
            self.cue_at = row[cue.first].start
            who = self.registry.named_or_called(row, mention)
            self._add(number, view, found, who, mention, words, cue.verb.kind, cue.negated, set())
            self.raw[before:] = [raw._replace(level=1, via=via) for raw in self.raw[before:]]

    def _source(self, number: int, view: View, source: Source, people: list[Mention], claimed: set[int]) -> None:
        row, lang = view.tokens, self.lang
        mention = self._source_mention(view, source, people)
        if mention is None:
            return
        if mention.kind == "other" and mention.head in _ACCOUNTS:
            mention = self._owner(row, mention, lang)
        text = row[source.first].start, row[source.after - 1].end
        self.cue_at = text[0]
        words = self.text[text[0] : text[1]]
        after = max(
            source.after,
            mention.after if mention is not None and source.how not in ("inside", "back") else source.after,
        )
        members = members_of(row, mention, people)
        left_free = (
            not any(t.kind == "quote" or t.low in lang.finite for t in row[view.begin : source.first])
            and source.first - view.begin <= 5
        )
        starts = left_free or (source.first > 0 and row[source.first - 1].text in (";", ":")) or (source.how == "start")
        found: Found | None = None
        if starts:
            at = past_parenthesis(row, after, lang)
            if at is not None and at < len(row):
                if row[at].low == "on" and any(c.first == at + 1 for c in view.cues):
                    return  # "de source militaire, on indique que": the verb has the statement
                if source.how == "start" and (row[at - 1].text != "," or not has_verb(row, at, lang)):
                    return
                end = clause_end(view, at)
                found = Found(at, end, "clause")
        else:
            if mention.kind == "other" and not mention.names:
                return
            last = next((c.first for c in view.cues if c.clitic == "on" and c.after == source.first), source.first)
            while last > view.begin and row[last - 1].text in (",", "—", "–"):
                last -= 1
            if last > view.begin and row[last - 1].kind == "quote":
                found = Found(last - 1, last, "quote")
            else:
                first = view.begin
                for at in range(view.begin, last):
                    if row[at].text in (";", ":"):
                        first = at + 1
                while first < last and (
                    is_adverb(row[first], lang)
                    or row[first].text == ","
                    or row[first].low in ("mais", "et", "but", "and")
                ):
                    first += 1
                found = Found(first, last, "clause") if last - first >= 2 else None
                at = next((i for i in range(after, min(after + 2, len(row))) if row[i].kind == "quote"), None)
                if at is not None and row[at - 1].text == "," and at not in claimed and row[last - 1].low in lang.be:
                    found = Found(at, at + 1, "quote")  # 'It was, in the words of X, "the longest night"'
        if found is None or found.after <= found.first:
            return
        who = self.resolve(number, row, mention, members)
        self._add(number, view, found, who, mention, words, "say", False, claimed)
        if starts:
            self.registry.spoke(who)
        for at in range(found.first, found.after):
            if row[at].kind == "quote":
                claimed.add(at)

    def _source_mention(self, view: View, source: Source, people: list[Mention]) -> Mention | None:
        row = view.tokens
        if source.how == "back":
            return own_pronoun(source)
        if source.how == "source":
            end = source.after
            while (
                end < len(row)
                and row[end].kind == "word"
                and row[end].low not in self.lang.finite
                and row[end].text != ","
            ):
                end += 1
            found = Mention(source.first + 1, end)
            found.kind, found.governed = "anonymous", True
            return found
        if source.how == "inside":
            inner = [m for m in people if source.first < m.first and m.first < source.after]
            if not inner:
                return None
            found = inner[0]
            owner = {"his": "he", "her": "she", "its": "it", "their": "they"}.get(row[found.first].low)
            if owner is not None and found.after >= source.after - 1 and not found.names:
                return _pronoun_of(found, owner, self.lang)
            stop = next(
                (at for at in range(found.first, found.after) if row[at].text.startswith(("'", "’"))), found.after
            )
            found.after = min(stop, source.after - 1)
            return found
        for at in range(source.after, min(source.after + 3, len(row))):
            if at in view.at:
                return view.at[at]
            if row[at].low not in (*self.lang.of, "un", "une", ","):
                break
        return None

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
            return pending
        self.cue_at = row[cue.first].start
        if cue.clitic == "on" and any(s.first == cue.after for s in view.sources):
            return pending  # "a-t-on appris de source ...": the source has its statement already
        limit = view.cues[index + 1].first if index + 1 < len(view.cues) else len(row)
        floor = view.cues[index - 1].after if index else view.begin
        left = said_before(view, cue, people, floor, limit, claimed)
        mention: Mention | None
        if left is not None:
            found, mention = left
            who = self.resolve(number, row, mention, members_of(row, mention, people) if mention else [])
            if found is not None:
                self._add(number, view, found, who, mention, words, cue.verb.kind, cue.negated, claimed)
            self._said_after_too(number, view, cue, who, mention, words, limit, claimed, found is None)
            self.registry.spoke(who)
            return mention
        if is_speech(view):
            return pending  # inside a line of dialogue, verbs are the speaker's own words
        mention = self._subject(view, index, cue, people, pending)
        members: list[Mention] = []
        if mention is not None and mention in people and cue.clitic is None and not mention.governed:
            group = following(row, mention, people)
            if (
                len(group) > 1
                and group[-1].after <= cue.first
                and (cue.first - group[-1].after <= 1 or skip_adverbs(row, group[-1].after, self.lang) >= cue.first - 1)
            ):
                mention, members = group[-1], group[:-1]
        if mention is not None and mention.head == "on":
            asked = mention.first > 0 and row[mention.first - 1].low in ("qui", "auquel", "laquelle")
            if row[cue.first].low in ("nous", "m'", "me") or asked:
                return pending  # "on nous dit que", "à qui l'on demandait s'il rentrerait"
        found = colon_after(view, cue) if "t" in cue.verb.frames else after_cue(view, cue)
        if found is not None and found.shape not in ("quote", "colon") and _is_asked(view, cue):
            found = None
        if (
            found is not None
            and found.shape == "quote"
            and found.first in claimed
            and not self._is_embedded(row[cue.first].start, number)
        ):
            found = None
        if found is not None and found.after <= found.first:
            found = None
        if (
            found is not None
            and mention is not None
            and mention.first >= 0
            and (mention.head in _NOBODY or row[mention.first].low in _NOBODY)
        ):
            found = None  # "nobody could say who": nobody says it
        if found is not None and any(
            t.low in ("nor", "neither", "ni") for t in (row[found.first], *row[max(0, cue.first - 1) : cue.after])
        ):
            found = None  # "has neither confirmed nor denied"
        if found is not None and _NOTHING.match(self.text, row[found.first].start):
            found = None  # "asked not to be named": how it was said, and not what
        if found is not None and mention is not None and found.shape != "quote" and _supposed(row, mention, cue):
            found = None  # "if Iran says that it agrees": it has not said so
        if found is not None and found.shape == "clause" and row[cue.first - 1].text == ",":
            only = view.at.get(found.first)
            if only is not None and only.names and only.after >= found.after:
                found = None  # ", says X": the speaker, and not what is said
        if found is not None and cue.shape == "relative" and found.shape != "quote":
            found = _inside_relative(view, cue, found)
        if found is not None and found.shape in ("phrase", "predicate"):
            found = narrowed(view, found)
        if (
            found is not None
            and found.shape in ("phrase",)
            and (cue.verb.lemma in ("voir",))
            and row[found.first].kind != "quote"
        ):
            found = None
        if found is not None and refers_back(row[found.first : found.after], cue):
            found = None
        if (
            found is not None
            and cue.verb.kind in ("agree", "ask", "wish", "promise", "threaten", "welcome", "reject")
            and self._is_embedded(row[cue.first].start, number)
        ):
            return pending
        who = (
            self.resolve(number, row, mention, members or (members_of(row, mention, people) if mention else []))
            if mention or cue.shape in ("elided", "joined", "ing")
            else NOBODY
        )
        if mention is None and cue.shape in ("elided", "joined", "ing") and self.registry.focus:
            last = self.registry.focus[-1]
            who = Speaker((last.name,), last.role, "elided", 2, last.anonymous, (last,))
        if found is not None and found.shape == "quote" and mention is not None and not mention.names:
            named = self._named_after(view, index, found, people)
            who = who if named is None else self.resolve(number, row, named, [])
        if found is not None and (mention is not None or who.names):
            if (
                mention is not None
                and mention.kind == "other"
                and (found.shape not in ("clause", "colon") or mention.head.endswith(ABSTRACT))
                and not may_speak(mention, self.lang)
                and mention.head not in PAPERS
            ):
                return mention
            self._add(number, view, found, who, mention, words, cue.verb.kind, cue.negated, claimed)
        if mention is not None and who.names:
            self.registry.spoke(who)
        return mention

    def _named_after(self, view: View, index: int, found: Found, people: list[Mention]) -> Mention | None:
        """Return the name that a second verb gives to a role: "Son homologue ... : « », a dit X"."""
        if index + 1 >= len(view.cues) or not 0 <= view.cues[index + 1].first - found.after <= 1:
            return None
        named = inverted_subject(view.tokens, view.cues[index + 1], people, len(view.tokens), self.lang)
        return named if named is not None and named.names else None

    def _is_embedded(self, at: int, number: int) -> bool:
        """Return whether a place lies inside the content of a statement of the same sentence."""
        return any(r.sentence == number and r.start <= at < r.end for r in self.raw[-6:])

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
        if cue.shape in ("joined", "ing") and pending is not None:
            return pending
        found = left_subject(view.tokens, cue, people, view.cues[:index], self.lang)
        if cue.shape == "relative" and (found is None or not found.speaks):
            near = next((m for m in people if cue.first - 3 <= m.after < cue.first), None)
            if near is not None and near.head in _ACCOUNTS | _SPEECH_NOUNS:
                return self._owner(view.tokens, near, self.lang)  # "selon un bilan des autorités, qui craignent"
        if found is not None and not found.speaks and pending is not None and pending.speaks:
            if view.tokens[cue.first - 1].text == ",":
                return pending  # "Germany, stressing that the embargo was violated, called for"
        if found is None and (cue.shape in ("joined", "ing") or view.tokens[cue.first - 1].text == ","):
            if pending is None and cue.shape == "joined":  # "X contested that figure and asked": whoever stands first
                opening = [m for m in people if m.speaks and not m.governed and view.begin <= m.first < cue.first]
                return opening[0] if opening else None
            return pending
        return found

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

    def _orphans(self, number: int, view: View, people: list[Mention], claimed: set[int]) -> None:
        """Give quotations that no verb claimed to the subject before a colon, to "pour qui".

        Or to whoever spoke last.
        """
        row, lang = view.tokens, self.lang
        if not row:
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
            if before is not None and before.low == "qui" and at >= 2 and row[at - 2].low == "pour":
                mention = next((m for m in reversed(people) if m.after <= at - 2 and m.speaks), None)
            elif before is not None and before.text == ":":
                if at - 1 <= view.begin + 0:
                    continue
                mention = next(
                    (
                        m
                        for m in people
                        if m.after <= at - 1 and not m.governed and (m.speaks or m.head in _SPEECH_NOUNS)
                    ),
                    None,
                )
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
                if mention is None or not (
                    near is not None or (before is not None and before.text in (",", ".", "?") and size > 1)
                ):
                    continue
                nxt = row[at + 1] if at + 1 < len(row) else None
                if before is not None and before.kind == "word" and nxt is None and size < 3:
                    continue
                if nxt is not None and nxt.kind == "word" and not self.text[token.inner[0]].islower():
                    continue  # "La commission « 5+5 » a conclu": a name
            else:
                continue
            if mention is not None:
                who = self.resolve(number, row, mention, [])
            elif last is not None:
                who = last
            else:
                focus = self.registry.focus[-1] if self.registry.focus else None
                if focus is None:
                    continue
                if len(self.together) > 1:
                    who = Speaker(tuple(e.name for e in self.together), None, "continued", 1, False, self.together)
                else:
                    who = Speaker((focus.name,), focus.role, "continued", 1, focus.anonymous, (focus,))
            self._add(number, view, Found(at, at + 1, "quote"), who, mention, "", "say", False, claimed)
            self.registry.spoke(who)
            last = who

    def _nominal(self, view: View, at: int, people: list[Mention]) -> Mention | None:
        """Return whose answer a sentence without a verb announces: "Réponse cinglante du ministre : « ... »"."""
        row = view.tokens
        if view.begin >= len(row) or row[view.begin].low not in _SPEECH_NOUNS:
            return None
        return next((m for m in people if view.begin < m.first and m.after <= at - 1 and m.speaks), None)

    def _told_after(self, view: View, at: int, people: list[Mention]) -> Mention | None:
        """Return who is named behind a quotation and a colon: "« ... » : le mot est de X", "« ... » : X n'en dit pas plus"."""
        row = view.tokens
        if at + 2 >= len(row) or row[at + 1].text != ":":
            return None
        later = [m for m in people if m.first > at + 1]
        if not later or later[0].first - at > 4:
            return None
        first = later[0]
        if (
            first.head in _SPEECH_NOUNS
            and first.after < len(row)
            and row[first.after].low in ("est", "était", "sont", "vient")
        ):
            return next((m for m in later[1:] if m.governed and m.speaks), None)
        return first if first.speaks and not first.governed else None

    def _speaker_follows(self, number: int, claimed: set[int]) -> Speaker | None:
        """Return whom the sentence after a lone quotation at the head of a paragraph is about: it is theirs."""
        here = self.sentences[number]
        if claimed or (number and self.sentences[number - 1].block == here.block):
            return None
        if number + 1 < len(self.sentences) and self.sentences[number + 1].block != here.block:
            return self._words_taken_up(number + 1)
        if number + 1 >= len(self.sentences) or self.sentences[number + 1].block != here.block:
            return None
        view, _, people = self.parsed[number + 1]
        subject = next((m for m in people if m.first >= view.begin and not m.governed and m.speaks), None)
        if subject is None or subject.kind in ("pronoun", "body") or subject.many:
            return None
        return self.resolve(number + 1, view.tokens, subject, [])

    def _words_taken_up(self, number: int) -> Speaker | None:
        """Return who is said to have spoken the words before: "Ces mots, Aliona les prononce d'une voix ferme"."""
        view, _, people = self.parsed[number]
        lows = [t.low for t in view.tokens[view.begin : view.begin + 3]]
        if lows[:1] not in (["ces"], ["cette"], ["ce"], ["la"]) or not set(lows[1:]) & _SPEECH_NOUNS:
            return None
        subject = next((m for m in people if m.first > view.begin and m.speaks and m.kind != "pronoun"), None)
        return self.resolve(number, view.tokens, subject, []) if subject is not None else None

    def _owner(self, row: list[Token], mention: Mention, lang: Language) -> Mention:
        """Return whose answer, confession or promise it is: "la réponse du gouvernement" is the government's."""
        if mention.head not in _SPEECH_NOUNS and mention.head not in _ACCOUNTS:
            return mention
        for at in range(mention.first + 1, mention.after - 1):
            if row[at].low in lang.of:
                inner = mentions(
                    row[at : mention.after + 0] if row[at].low in ("du", "des") else row[at + 1 : mention.after],
                    set(),
                    lang,
                )
                if inner:
                    found = inner[0]
                    shift = at if row[at].low in ("du", "des") else at + 1
                    found.first += shift
                    found.after += shift
                    found.names = [(a + shift, b + shift) for a, b in found.names]
                    if found.determiner == "des":
                        found.determiner = "les"
                    return found
        return mention

    def _nested(self, number: int, sentence: Sentence, before: int) -> None:
        """Read quotations inside quotations: who is quoted by whom, one level."""
        deep = [q for q in sentence.quotes if q.depth == 1 and q.inner_start < q.inner_end]
        for quote in deep[:_MOST_NESTED]:
            outer = next(
                (q for q in sentence.quotes if q.depth == 0 and q.start <= quote.start and quote.end <= q.end), None
            )
            if outer is None:
                continue
            host = next(
                (r for r in self.raw[before:] if r.start <= quote.inner_start and quote.inner_end <= r.end), None
            )
            begin = max(outer.inner_start, quote.start - _NESTED_REACH)
            stop = max((self.text.rfind(mark, begin, quote.start) for mark in ".!?;"), default=-1)
            row = tokens(self.text, max(begin, stop + 1), quote.start)
            row.append(
                Token(
                    self.text[quote.start : quote.end],
                    quote.start,
                    quote.end,
                    "quote",
                    (quote.inner_start, quote.inner_end),
                )
            )
            found = cues(row, self.lang)
            if not found:
                continue
            people = mentions(row, {at for c in found for at in range(c.first, c.after)}, self.lang)
            mention = left_subject(row, found[-1], people, found[:-1], self.lang)
            if mention is None or mention.head == "on":
                continue
            focus = list(self.registry.focus)
            who = NOBODY if mention.kind == "pronoun" else self.resolve(number, row, mention, [])
            self.registry.focus = focus
            cue = found[-1]
            via = host.speaker.names[0] if host is not None and host.speaker.names else None
            self.raw.append(
                Raw(
                    quote.inner_start,
                    quote.inner_end,
                    ((quote.inner_start, quote.inner_end),),
                    "direct",
                    self.text[row[cue.first].start : row[cue.after - 1].end],
                    cue.verb.kind,
                    who,
                    self.words(row, mention),
                    (row[mention.first].start, row[mention.after - 1].end),
                    cue.negated,
                    number,
                    quote.start,
                    row[cue.first].start,
                    1,
                    via,
                )
            )

    def _note_subject(self, view: View, people: list[Mention], spoke: bool) -> None:
        """Keep in focus whom a sentence without a statement is about."""
        row = view.tokens
        if spoke:
            if self.raw and self.together and self.raw[-1].speaker.entities != self.together:
                self.together = ()
            return
        self.together = ()
        chain = next((m for m in people if not m.governed and m.speaks and m.first >= view.begin), None)
        if chain is None:
            opening = next((m for m in people if m.first >= view.begin and not m.governed), None)
            if opening is not None and opening.head in _SPEECH_NOUNS:  # "L'analyse de notre envoyé spécial."
                owner = self._owner(row, opening, self.lang)
                if owner is not opening and owner.speaks:
                    self.registry.spoke(self.resolve(0, row, owner, []))
            agent = next(
                (m for m in people if m.names and m.governed and row[m.first - 1].low in ("by", "par")), None
            )  # "The list was read aloud by X": X is whom the sentence is about
            if agent is not None:
                self.registry.spoke(self.resolve(0, row, agent, []))
        if chain is None or chain.kind in ("pronoun",):
            return
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
            if chain.kind in ("person", "role", "body", "anonymous", "name", "relation")
            and (chain.kind != "anonymous" or not chain.many)
            else NOBODY
        )
        for entity in who.entities:
            self.registry.seen(entity)
        other = next((m for m in people if m.kind == "counterpart" and m.first > chain.first), None)
        if other is not None and who.entities:
            match = self.resolve(0, row, self.named_counterpart(other, people), [])
            if match.entities and match.entities[0] is not who.entities[0]:
                self.registry.group = (who.entities[0], match.entities[0])
                self.registry.seen(who.entities[0])

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

    def _add(
        self,
        number: int,
        view: View,
        found: Found,
        who: Speaker,
        mention: Mention | None,
        words: str,
        kind: str,
        negated: bool,
        claimed: set[int],
    ) -> None:
        row = view.tokens
        inside = [t for t in row[found.first : found.after] if t.kind == "quote" and t.inner is not None]
        if found.after - found.first == 1 and inside:
            start, end = inside[0].inner or (0, 0)
            how: StatementKind = "direct"
        else:
            start, end = row[found.first].start, row[found.after - 1].end
            if row[found.after - 1].kind == "quote" and row[found.first].kind != "quote":
                end = (row[found.after - 1].inner or (0, end))[1]
                end = row[found.after - 1].end if self.text[row[found.after - 1].end - 1] in '»”"' else end
            how = "mixed" if inside else "indirect"
            if is_speech(view) and how == "indirect":
                how = "direct"
        start, end = trim(self.text, start, end)
        if end <= start:
            return
        for at in range(found.first, found.after):
            if row[at].kind == "quote":
                claimed.add(at)
        span = (
            (row[mention.first].start, row[mention.after - 1].end)
            if mention is not None and 0 <= mention.first < len(row) and mention.after <= len(row)
            else None
        )
        self.raw.append(
            Raw(
                start,
                end,
                tuple(t.inner for t in inside if t.inner),
                how,
                words,
                kind,
                who,
                self.words(row, mention) if span else "",
                span,
                negated,
                number,
                row[found.first].start,
                self.cue_at,
            )
        )


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


_QUOTED = frozenset(("quoted", "cited", "quotes", "cites", "quoting", "citing", "quote", "cite"))


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
    return next((m for m in people if m.after <= at and m.speaks and not m.governed), None)


def _inside_relative(view: View, cue: Cue, found: Found) -> Found:
    """Return what a clause between commas says, up to its second comma: "X, qui conteste Y, n'a pas réagi"."""
    row = view.tokens
    opened = next((at for at in range(cue.first - 1, max(-1, cue.first - 4), -1) if row[at].text == ","), None)
    if opened is None:
        return found
    for at in range(found.first + 1, found.after):
        nxt = row[at + 1] if at + 1 < found.after else None
        if row[at].text != "," or nxt is None:
            continue
        if view.sources and view.sources[0].first == view.begin:
            return found._replace(after=at)  # "Selon X, qui craint que ..., quatre personnes sont mortes"
        verb = nxt.low in view.lang.finite or nxt.low in ("n'", "ne", "se", "s'") or nxt.low in view.lang.forms
        if verb and nxt.kind == "word":
            return found._replace(after=at)
    return found


_ASKING = frozenset(("did", "does", "do", "has", "have", "will", "would", "could", "est-ce", "est"))


def _is_asked(view: View, cue: Cue) -> bool:
    """Return whether the sentence asks if it was said: "Did X say that", "X a-t-il menacé de"."""
    row = view.tokens
    if row[-1].text != "?" or view.begin >= len(row):
        return False
    if view.lang.code == "en":
        return row[view.begin].low in _ASKING
    return (cue.clitic is not None and row[cue.first - 1].text != ",") or (
        row[view.begin].low == "est" and any(t.low in ("-ce", "ce") for t in row[view.begin + 1 : view.begin + 3])
    )


def _supposed(row: list[Token], mention: Mention, cue: Cue) -> bool:
    """Return whether a report is only supposed: "if", "si" right before its subject, and no comma up to its verb."""
    if not 0 < mention.first < cue.first:
        return False
    before = row[mention.first - 1].low
    return before in _SUPPOSED and not any(t.text == "," for t in row[mention.first : cue.first])


def _pronoun_of(phrase: Mention, pronoun: str, lang: Language) -> Mention:
    """Return "he" for "his" where only the owner matters: "in his view"."""
    found = Mention(phrase.first, phrase.first + 1)
    code = lang.pronouns[pronoun]
    found.kind, found.head, found.gender, found.many = "pronoun", pronoun, code[0].replace("?", ""), code[1] == "2"
    return found
