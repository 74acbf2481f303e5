"""Statements with a named source and no verb: "selon X, ...", "..., according to X", "in her view"."""

from treve.statements.according import Source
from treve.statements.adverbs import is_adverb
from treve.statements.cut_clauses import goes_on
from treve.statements.frames import Found, View, clause_end
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table
from treve.statements.mention import Mention
from treve.statements.shapes import begins_clause, following, has_verb, members_of, own_pronoun, past_parenthesis
from treve.statements.tokens import Token
from treve.statements.writing import ACCOUNTS, Writing

_THE_PAPERS = table(
    "informations information sources source confrères correspondant correspondants correspondent correspondents "
    "envoyé envoyée calculs estimations reporting colleagues records estimates count"
)
"""What "our" stands before where a paper names itself."""


_IT = frozenset(("it", "this", "that"))


class Sourced(Writing):
    """Takes down what is said according to somebody."""

    def _source(self, number: int, view: View, source: Source, people: list[Mention], claimed: set[int]) -> None:
        row, lang = view.tokens, self.lang
        mention = self._source_mention(view, source, people)
        if mention is None or (
            mention.determiner in ("nos", "notre", "our") and (mention.head in _THE_PAPERS or not self.issued)
        ):
            return  # "selon nos informations": the paper's own
        if mention.kind in ("other", "body") and mention.head in ACCOUNTS:
            mention = self._owner(row, mention, lang)
        mention = self._issued_by(row, mention) or mention
        text = row[source.first].start, row[source.after - 1].end
        self.cue_at = text[0]
        words = self.text[text[0] : text[1]]
        group = following(row, mention, people) if mention in people and source.how in ("", "start") else [mention]
        joint = len(group) > 1 and not begins_clause(row, group[-1].after, lang)
        mention, members = (group[-1], group[:-1]) if joint else (mention, members_of(row, mention, people))
        after = max(
            source.after,
            mention.after if mention is not None and source.how not in ("inside", "back") else source.after,
        )
        left_free = (
            not any(t.kind == "quote" or t.low in lang.finite for t in row[view.begin : source.first])
            and source.first - view.begin <= 5
        )
        starts = left_free or (source.first > 0 and row[source.first - 1].text in (";", ":")) or (source.how == "start")
        found: Found | None = None
        if source.how == "whom":
            found = self._of_whom(view, source)
        elif starts and source.how == "inside" and after < len(row) and row[after].kind == "word":
            found = Found(after, clause_end(view, after), "clause")  # "In his view the command no longer controls it"
        elif source.how == "source" and mention.after < len(row) and row[mention.after].low in lang.that:
            found = Found(mention.after + 1, clause_end(view, mention.after + 1), "clause")  # "apprend de source X que"
        elif source.how == "start" and after + 2 < len(row) and row[after].low in _IT and row[after + 1].low in lang.be:
            found = Found(after, clause_end(view, after), "clause")  # "For Kyiv it is “a farce”"
        elif (told := self._behind_colon(view, after)) is not None:
            found = told
        elif starts:
            at = past_parenthesis(row, after, lang)
            if at is not None and at < len(row):
                if row[at].low == "on" and any(c.first == at + 1 for c in view.cues):
                    return  # "de source militaire, on indique que": the verb has the statement
                bare = row[at].low in _THIS and not any(t.kind == "quote" for t in row[at:])
                human = mention.kind not in ("body", "name")
                if source.how == "start" and bare and human and lang.code == "en":
                    self.registry.spoke(self.resolve(number, row, mention, members))
                    return  # "For the mothers, it is late": what it is to them, and no word of theirs
                quoted = any(t.kind == "quote" for t in row[at:])
                if source.how == "start" and (row[at - 1].text != "," or not (quoted or has_verb(row, at, lang))):
                    return
                end = clause_end(view, at)
                found = Found(self._subject_before(view, source, at, people), end, "clause")
        else:
            if mention.kind == "other" and not mention.names:
                return
            if _is_via(view, source):
                return  # "aurait-il ajouté, selon un participant": said by one, told by another
            last = next((c.first for c in view.cues if c.clitic == "on" and c.after == source.first), source.first)
            while last > view.begin and row[last - 1].text in (",", "—", "–"):
                last -= 1
            if last > view.begin and row[last - 1].kind == "quote":
                found = Found(last - 1, last, "quote")
                if row[last - 2].kind == "word" and last - 2 > view.begin and has_verb(row, view.begin, lang, last - 1):
                    first = max((i + 1 for i in range(view.begin, last - 2) if row[i].text in ";:"), default=view.begin)
                    found = Found(first, last, "clause")  # "a demandé un calendrier « village par village », selon X"
            else:
                first = view.begin
                for at in range(view.begin, last):
                    if row[at].text in (";", ":") and at < last - 1:
                        first = at + 1
                while first < last and (
                    (
                        is_adverb(row[first], lang)
                        and row[first].low not in lang.prepositions
                        and row[first + 1].low not in ("de", "d'")  # "Plus de 40.000 personnes"
                    )
                    or row[first].text == ","
                    or row[first].low in ("mais", "et", "but", "and")
                ):
                    first += 1
                found = Found(first, last, "clause") if last - first >= 2 else None
                cut = row[last].text == "," and after + 1 < len(row) and row[after].text == ","
                if cut and goes_on(view, first, last, after + 1):
                    end = clause_end(view, after + 1)
                    found = Found(first, self._past_cuts(view, after + 1, end), "clause")
                if (
                    source.how == "inside"
                    and source.after + 1 < len(row)
                    and row[source.after].text == "," == row[last].text
                ):
                    found = Found(
                        first, clause_end(view, source.after + 1), "clause"
                    )  # "It holds, by his count, 43 names"
                at = next((i for i in range(after, min(after + 2, len(row))) if row[i].kind == "quote"), None)
                if at is not None and row[at - 1].text == "," and at not in claimed and row[last - 1].low in lang.be:
                    found = Found(at, at + 1, "quote")  # 'It was, in the words of X, "the longest night"'
        if found is None or found.after <= found.first:
            return
        if mention.kind == "pronoun" and not mention.many:
            mention = _teller(view, source, people, mention.gender) or mention
        who = self.resolve(number, row, mention, members)
        self._add(number, view, found, who, mention, words, "say", False, claimed)
        self.registry.spoke(who)
        for at in range(found.first, found.after):
            if row[at].kind == "quote":
                claimed.add(at)

    def _behind_colon(self, view: View, after: int) -> Found | None:
        """Return what stands behind a source and its colon: "Not so, according to X who asked for Y: no"."""
        row = view.tokens
        at = next((i for i in range(after, len(row)) if row[i].text in (":", ";", ",") or row[i].kind == "quote"), None)
        if at is None or row[at].text != ":" or at + 1 >= len(row):
            return None
        if any(c.first < at and c.shape != "relative" for c in view.cues):
            return None
        quoted = row[at + 1].kind == "quote"
        return Found(at + 1, at + 2 if quoted else clause_end(view, at + 1), "quote" if quoted else "clause")

    def _of_whom(self, view: View, source: Source) -> Found | None:
        """Return what a clause about somebody says they think: "X, pour qui tout dépend de jeudi, n'a rien ajouté"."""
        row = view.tokens
        end = clause_end(view, source.after)
        verbs = [at for at in range(source.after, end) if row[at].kind == "quote" or self._is_verb(row[at])]
        closed = (at for at in range(source.after + 1, end - 1) if row[at].text == "," and at + 1 in verbs)
        end = next(closed, end)
        opened = source.first > 0 and row[source.first - 1].text == ","
        return Found(source.after, end, "clause") if opened and verbs and verbs[0] < end else None

    def _is_verb(self, token: Token) -> bool:
        low = token.low
        known = low in self.lang.finite or "v" in self.lang.may_be(low) or low in ("n'", "ne", "s'", "se")
        return token.kind == "word" and not token.cap and known

    def _past_cuts(self, view: View, at: int, end: int) -> int:
        """Return where a clause ends that its source has cut; a verb that reports within it cuts nothing."""
        later = [cue for cue in view.cues if at <= cue.first < end]
        return end if not later else min(end, later[0].cut) if later[0].clitic else end

    def _subject_before(self, view: View, source: Source, at: int, people: list[Mention]) -> int:
        """Return where a clause begins that a source cuts behind its subject: "Turkey, according to X, has offered"."""
        row = view.tokens
        first = next((m for m in people if m.first >= view.begin), None)
        cut = (
            first is not None
            and not first.governed
            and first.first == view.begin
            and first.after in (source.first - 1, source.first - 2)
            and row[first.after].text == ","
            and at < len(row)
            and (row[at].low in self.lang.finite or row[at].low in self.lang.forms or row[at].low in ("ne", "n'"))
        )
        return view.begin if cut else at

    def _source_mention(self, view: View, source: Source, people: list[Mention]) -> Mention | None:
        row = view.tokens
        if source.how == "back":
            return own_pronoun(source)
        if source.how == "whom":
            return next((m for m in reversed(people) if m.after == source.first - 1 and m.speaks), None)
        if source.how == "source":
            end = source.after
            while (
                end < len(row)
                and row[end].kind == "word"
                and row[end].low not in self.lang.finite
                and row[end].low not in self.lang.that
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


_THIS = frozenset(("it", "this", "that"))
_NEAR_ITS_VERB = 3
"""Tokens between a verb and who follows it."""


def _teller(view: View, source: Source, people: list[Mention], gender: str) -> Mention | None:
    """Return who has told something earlier in the sentence: "« ... », triomphe X ; à l'entendre, tout est fini".

    Or whom the sentence is about, up to a colon: "Le curé ne se fait guère d'illusions : à l'entendre, ...".
    """
    row = view.tokens
    if source.first > view.begin + 1 and row[source.first - 1].text == ":":
        first = next((m for m in people if m.first >= view.begin and m.after < source.first and not m.governed), None)
        if first is not None and first.speaks and not first.many and first.gender in ("", gender or first.gender):
            nxt = view.at.get(first.after + 1) if row[first.after].text == "," else None
            return nxt if nxt is not None and nxt.names and not first.names else first
    for cue in reversed([c for c in view.cues if c.after <= source.first]):
        for one in people:
            told = cue.after <= one.first <= cue.after + _NEAR_ITS_VERB and one.after <= source.first
            if told and one.names and not one.governed and one.gender in ("", gender or one.gender):
                return one
    return None


def _pronoun_of(phrase: Mention, pronoun: str, lang: Language) -> Mention:
    """Return "he" for "his" where only the owner matters: "in his view"."""
    found = Mention(phrase.first, phrase.first + 1)
    code = lang.pronouns[pronoun]
    found.kind, found.head, found.gender, found.many = "pronoun", pronoun, code[0].replace("?", ""), code[1] == "2"
    return found


_CONDITIONAL = frozenset(("aurait", "auraient", "serait", "seraient"))


def _is_via(view: View, source: Source) -> bool:
    """Return whether a source only tells what somebody is said to have said: "« ... », aurait-il ajouté, selon X"."""
    row = view.tokens
    before = [c for c in view.cues if c.after <= source.first and row[c.first].low in _CONDITIONAL]
    return any(c.first > view.begin and row[c.first - 1].text == "," for c in before)
