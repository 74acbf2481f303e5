"""An article taken apart: sentences with tokens, cues, sources and phrases, and the registry of who is who."""

import re

from treve.statements.according import Source, sources
from treve.statements.article import Article
from treve.statements.cue import Cue
from treve.statements.cues import cues
from treve.statements.dates import LANGUAGES
from treve.statements.entities import Speaker, is_state
from treve.statements.frames import View
from treve.statements.given_names import is_given_name
from treve.statements.known import TITLES
from treve.statements.lexicon import Language
from treve.statements.mention import Mention
from treve.statements.mentions import is_cause, mentions
from treve.statements.sentences import Sentence, sentences
from treve.statements.sounds import name_words
from treve.statements.tokens import Token
from treve.statements.walk import after_cue
from treve.statements.who import Registry

_PREFIX = re.compile(
    r"\s*(?:\d{1,2}\s?[h:]\s?\d{2}(?:\s?[ap]\.?m\.?|\sGMT)?\s*[-–—:|]?\s*|\d{1,2}\.\s+|[-–—•]\s+"
    r"|[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,}(?:,? \([^)]*\))?(?:,[^—–\n]{1,30})?\s*[—–-]+\s+"
    r"|(?:\d{1,2}(?:er)? [a-zû]{3,9}|[A-Z][a-z]{2,8}\.? \d{1,2}) \([^)\n]{2,40}\)\s*[—–-]+\s+"
    r"|[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,}(?:,? \([^)\n]*\))?(?:,[^—–(\n]{1,40})?\([^)\n]{2,40}\)\s*[—–-]+\s+)"
)
_PLACE_LINE = re.compile(r"(?:[A-ZÀ-Ý][\w'’.-]*\s){1,3}(?:\([^)\n]{2,30}\)\s)?—\s(?=([A-ZÀ-Ý][\w'’]*)\s)")
"""A place in small letters before the first words of an article."""

_ISSUED = re.compile(
    r"\bcommuniqué\b|\bdéclaration (?:de la|du|des|conjointe)\b|\bpoint de presse\b"
    r"|(?:press|media|news) release|for immediate release",
    re.I,
)
"""What stands at the head of a text that a ministry or a body issues, and in which it says "we"."""


_SIGNED = re.compile(
    r"\s*(?:(?:\S+ ?/ ?)?(?:[Pp]ar|PAR|By|BY)|[Pp]hotos?(?: par| by)?|Texte(?: par)?"
    r"|Recueilli par|Propos recueillis par|Reporting (?:by|from))\s+[A-ZÀ-Ý]"
)
_SHORT = 6
"""Letters up to which a word with a hyphen is looked up whole: "Abu-X" is no compound."""
_LONGEST_SIGNATURE = 110
"""Letters; what is longer is a sentence."""


class Reading:
    """The state of one walk through an article; it lives as long as one call of `walk`."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.lang: Language = LANGUAGES[article.language]
        self.sentences = sentences(article.text, article.blocks, self.lang)
        self.registry = Registry(self.lang)
        self.registry.never = frozenset([name_words(article.outlet)] if article.outlet else [])
        self._small_at_the_head()
        self._accent_at_the_head()
        self.parsed = [self._parse(s) for s in self.sentences]
        self.people_of = {id(s.tokens): p[2] for s, p in zip(self.sentences, self.parsed, strict=True)}
        self.sources_of = {id(s.tokens): p[1] for s, p in zip(self.sentences, self.parsed, strict=True)}
        self.bare = self._first_bare_names()
        self.issued = _ISSUED.search(article.text, 0, 400) is not None
        self.on: tuple[int, Speaker] | None = None

    def _parse(self, sentence: Sentence) -> tuple[View, list[Source], list[Mention]]:
        row = sentence.tokens
        begin = self._begin(sentence)
        found = cues(row, self.lang)
        named = sources(row, self.lang)
        blocked = {at for cue in found for at in range(cue.first, cue.after)} | {
            at for s in named for at in range(s.first, s.after) if s.how != "inside"
        }
        for cue in found:  # "a, d'après la même source, promis": the source within a verb's group is somebody
            blocked -= {at for s in named if cue.first < s.first < cue.after for at in range(s.after, cue.after - 1)}
        signed = self._is_signature(sentence)
        people = [] if signed else [m for m in mentions(row, blocked, self.lang) if m.first >= begin]
        cuts = sorted(
            {c.cut for c in found if c.shape in ("joined", "ing", "elided")}
            | {c.cut for n, c in enumerate(found) if c.shape == "relative" and not (n and self._restricts(row, c))}
            | {c.first for c in found if c.clitic}
            | {s.first for s in named if s.first > begin}
        )
        cuts = sorted(
            {
                *cuts,
                *(c.first - 1 for n, c in enumerate(found) if c.shape == "finite" and self._cuts(row, found, n)),
            }
        )
        view = View(row, {m.first: m for m in people}, found, cuts, self.lang, begin, named)
        joined = (c for c in found if c.shape in ("joined", "ing") and c.cut in cuts and "b" not in c.verb.frames)
        idle = {c.cut for c in joined if after_cue(view, c) is None}
        return view._replace(cuts=[cut for cut in cuts if cut not in idle]), named, people

    def _cuts(self, row: list[Token], found: list[Cue], number: int) -> bool:
        """Return whether a verb behind a comma begins something else: not in "say the gang, linked to X, asked"."""
        cue = found[number]
        if cue.first < 2 or row[cue.first - 1].text != ",":
            return False
        if not number or cue.after >= len(row) or row[cue.after].cap:
            return True
        return sum(t.text == "," for t in row[found[number - 1].after : cue.first]) != 2

    def _small_at_the_head(self) -> None:
        """Take the capital from words that bear it only because they open a sentence: "Handovers have to stop".

        A name stays one: a word that no dictionary has, a country, a capital, a given name, what goes on with a
        capital, and whatever the article writes so within a sentence.
        """
        lang = self.lang
        rows = [(sentence.tokens, self._begin(sentence)) for sentence in self.sentences]
        within = {t.low for row, begin in rows for t in row[begin + 1 :] if t.cap}
        for row, begin in rows:
            if begin + 1 >= len(row) or not (head := row[begin]).cap or row[begin + 1].cap:
                continue
            parts = head.low.split("-") if len(head.low) > _SHORT else [head.low]
            known = head.low not in within and head.low not in lang.titles and all(map(lang.may_be, parts))
            if is_cause(row, begin + 1, lang):
                continue  # "Families for Freedom welcomes ..."
            if known and head.text[1:].islower() and not (is_state(head.text) or is_given_name(head.text)):
                head.cap = False

    def _accent_at_the_head(self) -> None:
        """Give a French "A" that opens a sentence the accent that capitals go without: "A Bruxelles, la ministre"."""
        if self.lang.code != "fr":
            return
        for sentence in self.sentences:
            row, begin = sentence.tokens, self._begin(sentence)
            if begin + 1 < len(row) and row[begin].text == "A" and row[begin + 1].kind == "word":
                nxt = row[begin + 1]
                if nxt.cap or nxt.low in self.lang.definite or nxt.low in self.lang.possessive:
                    row[begin].low = "à"

    def _restricts(self, row: list[Token], cue: Cue) -> bool:
        """Return whether a verb tells of whom a report speaks: "insisted that it was the soldiers who had asked"."""
        return self.lang.code == "en" and row[cue.cut].text != ","

    def _is_signature(self, sentence: Sentence) -> bool:
        """Return whether a line names who wrote or photographed; nobody of them is spoken of."""
        start, end = self.article.blocks[sentence.block]
        whole = self.text[start:end].rstrip() if end - start < _LONGEST_SIGNATURE else ""
        return _SIGNED.match(whole) is not None and whole[-1] not in '.?!:»”"'

    def _begin(self, sentence: Sentence) -> int:
        """Return the first token that may be content: past a time stamp, a number or a place line."""
        start = sentence.start
        block = self.article.blocks[sentence.block]
        if sentence.start <= block[0] + 2:
            prefix = _PREFIX.match(self.text, sentence.start, sentence.end) or self._place_line(sentence)
            if prefix and prefix.end() < sentence.end:
                start = prefix.end()
        if sentence.speech is not None:
            start = max(start, sentence.speech)
        return next((i for i, t in enumerate(sentence.tokens) if t.start >= start), 0)

    def _place_line(self, sentence: Sentence) -> re.Match[str] | None:
        """Return the place and dash with which the one paragraph of an article opens: "Santa Fe — When"."""
        found = _PLACE_LINE.match(self.text, sentence.start, sentence.end)
        if found is None or found[1].lower() not in self.lang.never_names:
            return None
        if sum(_PLACE_LINE.match(self.text, *block) is not None for block in self.article.blocks) > 1:
            return None  # a dash behind every name parts speakers
        return found

    def _first_bare_names(self) -> list[list[str]]:
        """Return, for each sentence, the persons whom it names for the first time and without a role."""
        scout = Registry(self.lang)
        scout.never = self.registry.never
        rows = []
        for sentence, (_, _, people) in zip(self.sentences, self.parsed, strict=True):
            known = len(scout.entities)
            scout.note(sentence.tokens, people)
            free = {
                e
                for m in people
                if not m.governed
                and not (m.first and sentence.tokens[m.first - 1].low in ("(", "told", "tells"))
                and not self._described(sentence.tokens, m)
                and not self._says_who(sentence.tokens, m, people)
                and (e := scout.person(sentence.tokens, m)) is not None
            }
            rows.append([e.name for e in scout.entities[known:] if not e.roles and e in free])
        self.people = [e for e in scout.entities if e.is_person]
        return rows

    def _described(self, row: list[Token], mention: Mention) -> bool:
        """Return whether a name comes with a description of its own, "X, 34," or "X, a trader": it is no minister's."""
        at = mention.names[-1][1] if mention.names else len(row)
        if at + 1 < len(row) and row[at].text == "(":
            return True
        if at + 1 >= len(row) or row[at].text != ",":
            return False
        low = row[at + 1].low
        known = (
            low in self.lang.indefinite
            or self.lang.names_people(low)
            or low in self.lang.roles
            or low in ("qui", "who", "whose", "dont")
        )
        return low.isdigit() or known

    def _says_who(self, row: list[Token], mention: Mention, people: list[Mention]) -> bool:
        """Return whether a name says of whom the text has spoken, "L'un d'eux, X,", or comes with a title, "Mgr X"."""
        before = next((m for m in people if m.after == mention.first - 1 and row[m.after].text == ","), None)
        told = before is not None and before.kind in ("anonymous", "pronoun", "relation")
        return told or row[mention.first].low.rstrip(".") in TITLES

    def _people_of(self, row: list[Token]) -> list[Mention] | None:
        return self.people_of.get(id(row))

    def words(self, row: list[Token], mention: Mention | None) -> str:
        """Return a phrase as written, blanks joined."""
        return (
            " ".join(self.text[row[mention.first].start : row[mention.after - 1].end].split())
            if mention and mention.first >= 0
            else ""
        )
