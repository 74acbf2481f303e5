"""The walk from a verb to what was said right of it.

What may follow a verb stands in its frames (see `lexicon`). The walk passes over adverbs, words of time, prepositional
phrases and addressees, and ends where the frames have nothing for what it meets. At each token the steps for its kind
are asked in turn; the first that knows it finds the content, goes on at another token, or ends the walk.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from treve.statements.adverbs import DEGREES, is_adverb, phrase_at
from treve.statements.complements import (
    after_colon,
    after_of,
    after_preposition,
    after_to,
    named_as,
    opens_infinitive,
    past_circumstances,
    quoted_here,
)
from treve.statements.cue import Cue
from treve.statements.cut_clauses import MODALS
from treve.statements.frames import Found, View, clause_end
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention
from treve.statements.time_phrases import past_time_phrase
from treve.statements.tokens import Token, TokenKind

_REACH = 34


def after_cue(view: View, cue: Cue) -> Found | None:
    """Return what is said right of a cue."""
    return _walked(view, cue) or _past_object(view, cue)


def _past_object(view: View, cue: Cue) -> Found | None:
    """Return what stands behind the object of a verb and a colon: "plaide l'embouteillage : « »"."""
    row = view.tokens
    at = next((i for i in range(cue.after, min(len(row), cue.after + _OBJECT_MOST)) if row[i].text == ":"), None)
    if at is None or at + 1 >= len(row) or at - cue.after < 1 or "q" not in cue.verb.frames:
        return None
    between = row[cue.after : at]
    if any(t.kind != "word" or t.low in view.lang.that or t.low in view.lang.relatives for t in between):
        return None
    if any(c.first >= cue.after for c in view.cues) or any(s.first > at for s in view.sources):
        return None  # another verb or source tells it
    if len(between) == 1 and between[0].text.startswith("-"):
        return None
    return after_colon(view, at + 1)


_OBJECT_MOST = 9


@dataclass(slots=True)
class _Walk:
    """Where the walk stands, and whether it has passed whom it is said to."""

    view: View
    cue: Cue
    tokens: list[Token]
    lang: Language
    frames: frozenset[str]
    limit: int
    at: int
    addressed: bool = False

    @property
    def low(self) -> str:
        """The word where the walk stands, in small letters."""
        return self.tokens[self.at].low

    @property
    def nxt(self) -> Token | None:
        """The token after it, within reach."""
        return self.tokens[self.at + 1] if self.at + 1 < self.limit else None

    @property
    def mention(self) -> Mention | None:
        """The noun phrase that begins here; "her" before "to" or "that" is a person: "told her to pray"."""
        alone = self.low == "her" and self.nxt is not None and self.nxt.low in self.lang.to | self.lang.that
        return None if alone else self.view.at.get(self.at)

    def phrase(self) -> Found:
        """Return the noun phrase that is the content from here on."""
        return Found(self.at, clause_end(self.view, self.at, phrase=True), "phrase")

    def clause(self) -> Found:
        """Return the clause that is the content from here on."""
        return Found(self.at, clause_end(self.view, self.at), "clause")


_Step = Callable[[_Walk], Found | int | None]
"""What a step answers: the content, the token where the walk goes on, `_NOWHERE`, or `None` if it knows nothing."""
_NOWHERE: Final = -1


def _walked(view: View, cue: Cue) -> Found | None:
    """Return what the walk from a cue meets."""
    tokens, lang = view.tokens, view.lang
    if cue.after < len(tokens) and lang.code == "en" and tokens[cue.after].low in _PARTICLES:
        return None  # "writes down", "calls off": another verb
    limit = min(len(tokens), cue.after + _REACH)
    later = next((c.first for c in view.cues if c.first >= cue.after), limit)
    walk = _Walk(view, cue, tokens, lang, cue.verb.frames, limit, cue.after)
    while walk.at < limit:
        if walk.at >= later and not _is_own(walk):
            return None
        met = next((met for step in _STEPS[tokens[walk.at].kind] if (met := step(walk)) is not None), _NOWHERE)
        if isinstance(met, Found):
            return met
        if met == _NOWHERE:
            return None
        walk.at = met
    return None


_PARTICLES = frozenset(("down", "off", "away"))


def _is_own(walk: _Walk) -> bool:
    """Return whether what looks like the next verb that reports belongs to this one: "nie avoir accusé Kiev"."""
    if walk.low in walk.lang.that:
        return True
    past = walk.at
    while past + 1 < walk.limit and is_adverb(walk.tokens[past], walk.lang):
        past += 1  # "réfute également avoir demandé"
    if "i" in walk.frames and opens_infinitive(walk.tokens, past, walk.lang):
        return True
    return "g" in walk.frames and walk.at == walk.cue.after and walk.low.endswith("ing")


def _colon(walk: _Walk) -> Found | int | None:
    """A colon, or a dash before a quotation, opens what is said."""
    text = walk.tokens[walk.at].text
    dash = text in ("—", "–") and walk.at + 1 < len(walk.tokens) and walk.tokens[walk.at + 1].kind == "quote"
    return (after_colon(walk.view, walk.at + 1) or _NOWHERE) if text == ":" or dash else None


def _comma(walk: _Walk) -> Found | int | None:
    """A comma opens a quotation, or a parenthesis behind which the walk goes on."""
    if walk.tokens[walk.at].text != ",":
        return None
    at = walk.at + 1
    if at < len(walk.tokens) and walk.tokens[at].kind == "quote" and "q" in walk.frames:
        return Found(at, at + 1, "quote")  # 'She said, "..."'
    closing = _closing(walk) if at < walk.limit else None
    return closing if closing is not None else _NOWHERE


def _shortened(walk: _Walk) -> int | None:
    """The dot of a month in short is passed over: "said on Feb. 3 that"."""
    dot = walk.tokens[walk.at].text == "." and walk.tokens[walk.at - 1].low in walk.lang.months
    return walk.at + 2 if dot and walk.nxt is not None and walk.nxt.text[0].isdigit() else None


def _quotation(walk: _Walk) -> Found | int | None:
    """A quotation is what is said, or only names whom it is said to or of."""
    urged = "a" in walk.frames and _is_urged(walk.tokens, walk.at, walk.lang)
    accused = "d" in walk.frames and _is_accused(walk.tokens, walk.at, walk.lang)
    if "o" in walk.frames and not walk.addressed and (urged or accused):
        walk.addressed = True
        return walk.at + 1
    if "k" in walk.frames and walk.nxt is not None and walk.nxt.low in walk.lang.that and _is_a_title(walk):
        walk.addressed = True
        return walk.at + 1  # "told the 'Guardian' that", "a dit au quotidien « Le Temps » que"
    return quoted_here(walk.view, walk.cue, walk.at) or _NOWHERE


def _is_a_title(walk: _Walk) -> bool:
    """Return whether a quotation is but a name: few words, of which the first is written large or a number."""
    words = walk.tokens[walk.at].text.strip("«»“”\"'‘’ \u00a0").split()
    return 0 < len(words) <= _LONGEST_TITLE and (words[0][0].isupper() or words[0][0].isdigit())


_LONGEST_TITLE = 5


def _pointer(walk: _Walk) -> int | None:
    """A word points at the colon behind it: "The text says this:"."""
    return walk.at + 1 if walk.low in _POINTS and walk.nxt is not None and walk.nxt.text == ":" else None


_POINTS = frozenset(("this", "ceci", "cela", "ça"))


_OCCASIONS = (
    *(
        ("à", "l'", "issue"),
        ("à", "l'", "occasion"),
        ("au", "terme"),
        ("en", "marge"),
        ("à", "la", "sortie"),
        ("au", "sortir"),
    ),
    *(
        ("à", "l'", "ouverture"),
        ("à", "la", "veille"),
        ("au", "lendemain"),
        ("au", "cours"),
        ("à", "la", "fin"),
        ("au", "début"),
    ),
    *(
        ("at", "the", "end"),
        ("on", "the", "sidelines"),
        ("on", "the", "eve"),
        ("in", "the", "course"),
        ("on", "the", "margins"),
    ),
)


def _occasion(walk: _Walk) -> int | None:
    """A phrase on the occasion is passed over: "a appelé, à l'issue de la réunion, les deux camps à"."""
    for words_of in _OCCASIONS:
        after = walk.at + len(words_of)
        near = tuple(t.low for t in walk.tokens[walk.at : after])
        if near == words_of and after + 1 < walk.limit and walk.tokens[after].low in walk.lang.of:
            inner = walk.view.at.get(after + 1) or walk.view.at.get(after) or walk.view.at.get(walk.at + 1)
            return inner.after if inner is not None else None
    return None


def _when(walk: _Walk) -> int | None:
    """A phrase on when it was said is passed over: "a affirmé ce matin que"; not where it is a subject of its own."""
    after = past_time_phrase(walk.tokens, walk.at, walk.lang)
    if after == walk.at or after >= walk.limit:
        return None
    nxt = walk.tokens[after]
    own = nxt.kind == "word" and (nxt.low in walk.lang.finite or walk.lang.may_be(nxt.low) == "v" or nxt.low in MODALS)
    return None if own and nxt.low not in walk.lang.that else after  # "said this week would be hard"


def _meanwhile(walk: _Walk) -> int | None:
    """A clause of time tells what was done while it was said: "she said as she read the verdict"."""
    aside = walk.lang.code == "en" and walk.low in _WHILE
    return _NOWHERE if aside and walk.nxt is not None and walk.nxt.low in walk.lang.pronouns else None


_WHILE = frozenset(("as", "while", "when", "before", "after"))


def _object_named(walk: _Walk) -> Found | None:
    """A pronoun is called something: "called it a massacre", "branded that line “a comfort for ministers”"."""
    if "s" not in walk.frames:
        return None
    if walk.low in _OBJECTS and walk.nxt is not None and walk.lang.code == "en" and not walk.addressed:
        named = named_as(walk.view, walk.at + 1)
        if named is not None:
            return named
    at = walk.at + 2
    quoted = walk.low == "that" and at < len(walk.tokens) and walk.tokens[at].kind == "quote"
    return Found(at, at + 1, "quote") if quoted else None


_OBJECTS = frozenset(("it", "him", "her", "them", "this", "that"))


def _that(walk: _Walk) -> Found | int | None:
    """A conjunction, "que" or "that", opens the clause that is said."""
    if walk.low not in walk.lang.that or walk.at + 1 >= len(walk.tokens):
        return None
    takes = walk.frames & {"k", "b"} or walk.addressed or _utters(walk)
    return Found(walk.at + 1, clause_end(walk.view, walk.at + 1), "clause") if takes else _NOWHERE


def _utters(walk: _Walk) -> bool:
    """Return whether a verb of how one speaks says something with "que" as well: "soupire que rien n'avance"."""
    cue, passed = walk.cue, walk.tokens[walk.cue.after : walk.at]
    says = "q" in cue.verb.frames and cue.verb.kind == "say" and not cue.negated and cue.verb.lemma != "lire"
    return says and not any(t.low in DEGREES for t in passed)


def _whether(walk: _Walk) -> Found | None:
    """A question that is told of opens with "si" or "whether"."""
    if walk.low not in _IF or walk.low not in walk.lang.whether or "k" not in walk.frames:
        return None
    if walk.low == "s'" and "i" in walk.frames:
        return None
    return Found(walk.at + 1, clause_end(walk.view, walk.at + 1), "whether")


_IF = frozenset(("si", "s'", "whether", "if"))


def _fixed_phrase(walk: _Walk) -> int | None:
    """A fixed phrase is passed over: "pour sa part"."""
    size = phrase_at(walk.tokens, walk.at)
    return walk.at + size if size else None


def _by_whom(walk: _Walk) -> int | None:
    """A participle with its agent is passed over: "said in a letter seen by the agency that"."""
    at, tokens = walk.at, walk.tokens
    if "p" in walk.frames or not walk.cue.after < at < walk.limit - 2:
        return None
    if tokens[at + 1].low not in ("by", "par") or "p" not in walk.lang.may_be(walk.low):
        return None
    agent = walk.view.at.get(at + 2)
    return agent.after if agent is not None else at + 3


def _made_public(walk: _Walk) -> int | None:
    """How a paper came out is passed over: "said in a statement posted on Facebook on Sunday that"."""
    if walk.lang.code != "en" or "k" not in walk.frames or walk.low not in _OUT or walk.at <= walk.cue.after:
        return None
    row, lang = walk.tokens, walk.lang
    near = range(walk.at + 1, min(walk.limit, walk.at + _LONGEST_PAPER))
    that = next((i for i in near if row[i].low in lang.that and row[i - 1].low not in lang.prepositions), None)
    plain = that is not None and all(t.kind == "word" and t.low not in lang.finite for t in row[walk.at + 1 : that])
    return that if plain else None


_OUT = words(
    "posted released published issued carried sent broadcast aired circulated obtained seen signed dated addressed "
    "delivered read shared uploaded given distributed printed recorded relayed written quoted made"
)
_LONGEST_PAPER = 14
"""Words of how a paper came out."""


def _of_or_to(walk: _Walk) -> Found | None:
    """What is accused, asked or promised opens with "de", "à", "of" or "to"."""
    found = None
    if walk.low in walk.lang.of and "d" in walk.frames:
        found = after_of(walk.view, walk.at, walk.cue)
    if found is None and walk.low in walk.lang.to and "a" in walk.frames:
        found = after_to(walk.view, walk.at)
    if found is not None or "a" not in walk.frames or walk.low not in ("au", "aux") or walk.mention is None:
        return found
    after = walk.tokens[walk.mention.after] if walk.mention.after < walk.limit else None
    if after is not None and walk.mention.speaks and "o" in walk.frames:
        what = "n" in walk.frames and _opens_phrase(after, walk.lang)
        if what or ("d" in walk.frames and after.low in walk.lang.of):
            return None  # "a demandé aux autorités un calendrier", "reproche aux deux camps de tirer"
    return Found(walk.at, clause_end(walk.view, walk.at + 1, phrase=True), "phrase")


def _own_preposition(walk: _Walk) -> Found | int | None:
    """A preposition that is the verb's own opens what is said: "insiste sur le calendrier"."""
    nxt = walk.nxt
    if "x" not in walk.frames or (nxt is not None and (nxt.low in walk.lang.time_words or _is_day(walk))):
        return None  # "insisted on Monday that", "insisted on 28 November that"
    pair = f"{walk.low}_{walk.nxt.low if walk.nxt is not None else ''}"
    if walk.low not in walk.cue.verb.after and pair not in walk.cue.verb.after:
        return None
    return after_preposition(walk.view, walk.at, walk.low) or _NOWHERE


def _is_day(walk: _Walk) -> bool:
    """Return whether a day of a month follows: "on 28 November"."""
    nxt = walk.nxt
    return nxt is not None and nxt.text[0].isdigit() and _dated(walk.tokens, walk.at + 1, walk.lang)


def _called_so(walk: _Walk) -> Found | None:
    """What a thing is called opens with "comme", "de" or "as"."""
    if "s" not in walk.frames or walk.low not in ("comme", "as", "de", "d'") or walk.nxt is None:
        return None
    first = walk.at + 1
    if walk.nxt.kind == "quote":
        late = walk.view.at.get(first + 1) if walk.low == "as" and not walk.addressed else None
        if late is not None and late.determiner:  # "dismissed as “premature” any meeting"
            return Found(first, clause_end(walk.view, first + 1, phrase=True), "infinitive")
        return Found(first, first + 1, "quote")
    return None if walk.low == "as" else Found(first, clause_end(walk.view, first, phrase=True), "predicate")


def _infinitive(walk: _Walk) -> Found | None:
    """An infinitive, or in English a form in "-ing", is what is said."""
    ing = "g" in walk.frames and walk.low.endswith("ing") and len(walk.low) > _ING
    if ing or ("i" in walk.frames and opens_infinitive(walk.tokens, walk.at, walk.lang)):
        return Found(walk.at, clause_end(walk.view, walk.at), "infinitive")
    return None


_ING = 5


def _bare_phrase(walk: _Walk) -> Found | None:
    """A word that may be an adverb opens a noun phrase: "did not rule out further talks"."""
    lang, at = walk.lang, walk.at
    if walk.low not in _ALSO_ADJECTIVES or not walk.frames & {"n", "b"} or "o" in walk.frames or walk.addressed:
        return None
    if walk.nxt is None or walk.nxt.kind != "word" or walk.nxt.low in lang.prepositions | lang.that | lang.to:
        return None
    rest = (t.low for t in walk.tokens[at + 1 : walk.limit] if t.kind == "word")
    if "b" in walk.frames and any(low in lang.finite or "v" in lang.may_be(low) for low in rest):
        return walk.clause()  # "says both armies shelled hospitals"
    return walk.phrase()


_ALSO_ADJECTIVES = frozenset(("tout", "further", "both", "all", "early", "daily", "weekly", "only", "another"))


def _negation(walk: _Walk) -> int | None:
    """What belongs to the verb group alone is passed over."""
    return walk.at + 1 if walk.low == "n'" or (walk.low == "ne" and "i" in walk.frames) else None


def _timed(walk: _Walk) -> int | None:
    """Words on when it was said are passed over: "mardi", "le 4 mai", "la veille"."""
    token, lang = walk.tokens[walk.at], walk.lang
    if is_adverb(token, lang) or walk.low in lang.time_words or walk.low in lang.months:
        return walk.at + 1
    if token.text[0].isdigit() and _dated(walk.tokens, walk.at, lang):
        return walk.at + 1
    if token.text.startswith(("-", "'", "’")):
        return walk.at + 1
    if walk.low not in _THE or walk.nxt is None:
        return None
    day = walk.nxt.text[0].isdigit() or walk.nxt.low in lang.weekdays or walk.nxt.low in _DAYS
    return walk.at + 2 if day else None


_THE = frozenset(("le", "les", "la", "on", "the"))
_DAYS = frozenset(("veille", "semaine", "lendemain"))


def _dated(tokens: list[Token], at: int, lang: Language) -> bool:
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    before = tokens[at - 1].low if at else ""
    return after in lang.months or before in lang.months or before in lang.weekdays or len(tokens[at].text) == 4


def _how_many(walk: _Walk) -> Found | None:
    """A rough number opens a bare clause: "said about 30 people had fled"."""
    rough = "b" in walk.frames and walk.lang.code == "en" and _roughly(walk.tokens, walk.at)
    return walk.clause() if rough else None


def _roughly(tokens: list[Token], at: int) -> bool:
    """Return whether words on how many begin here: "at least", "about 30", "as many as", "not one"."""
    low, nxt = tokens[at].low, tokens[at + 1] if at + 1 < len(tokens) else None
    if nxt is None:
        return False
    if low in _ABOUT:
        return nxt.text[0].isdigit() or nxt.low in _COUNTS
    return (low, nxt.low) in _MANY


_ABOUT = frozenset(("about", "around", "over", "under"))
_COUNTS = words(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred thousand million"
)
_MANY = frozenset(
    (("at", "least"), ("at", "most"), ("as", "many"), ("as", "few"), ("not", "one"), ("both", "of"), ("neither", "of"))
)


def _prepositional(walk: _Walk) -> int | None:
    """A phrase with its preposition is passed over: "à l'AFP", "in a letter"."""
    mention, after = walk.mention, walk.cue.after
    if walk.low == "des" and walk.at == after and "n" in walk.frames and mention is not None:
        return None  # "réclame des garanties": an article
    governed = mention is not None and mention.governed and (mention.first > after or not walk.cue.verb.rest)
    if walk.low not in walk.lang.prepositions and not governed:
        return None
    inner = mention or walk.view.at.get(walk.at + 1)
    if inner is None:
        return _past_bare(walk.tokens, walk.at + 1, walk.limit, walk.lang)
    own = _own_within(walk, inner)
    if own is not None:
        return own
    after = inner.after if mention is not None else _past_addressee(walk.view, inner, walk.frames)
    return _past_channel(walk, after)


def _own_within(walk: _Walk, phrase: Mention) -> int | None:
    """Return where the verb's own preposition stands in a phrase: "a fait part à son homologue de sa surprise"."""
    tokens, lang = walk.tokens, walk.lang
    if "d" in walk.frames and not phrase.determiner and tokens[phrase.first].text[:1].isupper():
        behind = phrase.first + 1  # "s'est félicité à Genève de la reprise"
        return behind if behind < phrase.after and tokens[behind].low in lang.of else None
    if "x" not in walk.frames or not phrase.speaks:
        return None
    inside = range(phrase.first + 1, min(phrase.after, walk.limit - 1))
    own = [at for at in inside if tokens[at].low in walk.cue.verb.after]
    theirs = next((at for at in own if tokens[at + 1].low in lang.possessive), None)
    return theirs if theirs is not None or phrase.determiner not in lang.possessive else next(iter(own), None)


def _subject_again(walk: _Walk) -> int | None:
    """A French pronoun begins another clause."""
    return _NOWHERE if walk.lang.code == "fr" and walk.mention and walk.mention.kind == "pronoun" else None


def _object_called(walk: _Walk) -> Found | int | None:
    """What is called something is passed over, "described mothers “boiling leaves”", or said with it."""
    mention = walk.mention
    if "s" not in walk.frames or walk.addressed:
        return None
    told = _past_phrases(walk.view, mention.after) if mention is not None else _past_bare_addressee(walk)
    for end in (told, walk.at + 1):
        if _called(walk.tokens, end) and (walk.lang.code == "en" or (mention is not None and end == told)):
            walk.addressed = True
            named = walk.tokens[end].low in ("a", "an")  # "called the offer a “trick”"
            return named_as(walk.view, end) if named else end
    if walk.lang.code != "en" or mention is None:
        return None
    told = past_circumstances(walk.view, told)
    if told + 1 >= walk.limit or walk.tokens[told].low != "as":
        return None
    if walk.tokens[told + 1].kind == "quote":
        return Found(told + 1, told + 2, "quote")
    return walk.phrase()  # "described the deal as binding"


def _measured(walk: _Walk) -> Found | None:
    """What is counted is said with its number: "chiffre les pertes à deux millions"."""
    mention = walk.mention
    counted = "x" in walk.frames and mention is not None and not mention.speaks
    return walk.phrase() if counted and mention and _is_counted(walk.view, walk.cue, mention, walk.limit) else None


def _addressee(walk: _Walk) -> Found | int | None:
    """Whom it is said to is passed over; where nothing is said to them, they are what is asked for."""
    if "o" not in walk.frames or walk.addressed:
        return None
    view, lang, mention = walk.view, walk.lang, walk.mention
    pronoun = mention is None and walk.low in lang.objects
    after = _past_channel(walk, mention.after) if mention is not None else walk.at
    # What is asked of somebody in French has "à" before whom: "demande un mécanisme « indépendant »".
    thing = mention is not None and (
        (mention.kind == "other" and not mention.speaks) or (lang.code == "fr" and not mention.governed)
    )
    if "n" in walk.frames and not pronoun and (thing or not _more_after(view, after, walk.frames)):
        return walk.phrase()
    walk.addressed = True
    if mention is None:
        return walk.at + 1 if pronoun else _past_bare_addressee(walk)
    if after + 1 < walk.limit and walk.tokens[after].low in lang.ands and after + 1 in view.at:
        return view.at[after + 1].after  # "exhorte Kiev et Donetsk à"
    more = after + 1 < walk.limit and walk.tokens[after + 1].low in lang.of and "d" in walk.frames
    told_more = more and bool(set("ap") & set(lang.may_be(walk.tokens[after].low)))
    return after + told_more  # "accuse des tireurs embusqués d'avoir"


def _past_channel(walk: _Walk, after: int) -> int:
    """Return the token after the number of a station: "told Channel 4 that", "a dit sur France 2 que"."""
    numbered = after + 1 < walk.limit and walk.tokens[after].text.isdigit() and walk.tokens[after - 1].cap
    return after + 1 if numbered and walk.tokens[after + 1].low in walk.lang.that else after


def _past_bare_addressee(walk: _Walk) -> int:
    """Return the token after an addressee that is no noun phrase with an article: "told reporters that"."""
    lang, at = walk.lang, walk.at + 1
    closed = (lang.that, lang.to, lang.prepositions, lang.pronouns)
    while (
        at < walk.limit
        and walk.tokens[at].kind == "word"
        and not any(walk.tokens[at].low in table for table in closed)
        and at not in walk.view.at
        and walk.tokens[at].low not in _BARE_START
    ):
        at += 1
    return at


_BARE_START = frozenset(("there", "it", "they", "he", "she", "we", "a", "the"))


def _content(walk: _Walk) -> Found | None:
    """Whatever else stands here is what is said, if the frames have it: a bare clause, a predicate, a noun phrase."""
    lang, low = walk.lang, walk.low
    if "b" in walk.frames and (walk.cue.verb.lemma != "tell" or walk.addressed):
        clause = walk.clause()
        return clause if "n" in walk.frames or _is_clause(walk, clause) else None
    if "p" in walk.frames and (walk.mention is None or lang.code == "fr"):
        return walk.phrase()._replace(shape="predicate")
    closed = low in lang.finite or low in lang.ands or low in lang.relatives
    return walk.phrase() if "n" in walk.frames and not closed else None


def _is_clause(walk: _Walk, found: Found) -> bool:
    """Return whether words with no "that" are a clause: "said nothing at all", "wrote eleven letters" hold none."""
    lang, words = walk.lang, walk.tokens[found.first : found.after]
    opens = words[0].low in lang.pronouns and words[0].low not in lang.objects
    verbs = (t.kind == "quote" or t.low in lang.finite or set("pv") & set(lang.may_be(t.low)) for t in words)
    return opens or any(verbs) or any(_agree(one, two, lang) for one, two in pairwise(words))


def _agree(noun: Token, verb: Token, lang: Language) -> bool:
    """Return whether a plural and a plain form stand side by side: "reparations matter"."""
    return "s" in lang.may_be(noun.low) and "i" in lang.may_be(verb.low)


_STEPS: Mapping[TokenKind, tuple[_Step, ...]] = {
    "mark": (_colon, _comma, _shortened),
    "quote": (_quotation,),
    "word": (
        _pointer,
        _when,
        _occasion,
        _meanwhile,
        _object_named,
        _that,
        _whether,
        _fixed_phrase,
        _made_public,
        _by_whom,
        _of_or_to,
        _own_preposition,
        _called_so,
        _infinitive,
        _negation,
        _bare_phrase,
        _timed,
        _how_many,
        _prepositional,
        _subject_again,
        _object_called,
        _measured,
        _addressee,
        _content,
    ),
}
"""The steps in the order in which they are asked."""


def _closing(walk: _Walk) -> int | None:
    """Return where the walk goes on past a parenthesis between commas; `None` if the clause goes elsewhere."""
    tokens, lang = walk.tokens, walk.lang
    for index in range(walk.at + 1, min(len(tokens), walk.at + _LONGEST_PARENTHESIS)):
        token = tokens[index]
        if token.text in (";", "."):
            return None
        if token.text == ":":
            return index
        if token.text == "," and index + 1 < len(tokens):
            nxt = tokens[index + 1]
            joins = nxt.low in lang.that or nxt.kind == "quote" or nxt.low in lang.of or nxt.low in lang.to
            joins = joins or ("i" in walk.frames and opens_infinitive(tokens, index + 1, lang))
            if joins or ("n" in walk.frames and _is_circumstance(walk, index) and _opens_phrase(nxt, lang)):
                return index + 1
    return None


_LONGEST_PARENTHESIS = 22


def _is_circumstance(walk: _Walk, closing: int) -> bool:
    """Return whether a parenthesis right behind a verb tells how it was said: "a rejeté, dans une lettre, ..."."""
    tokens, lang = walk.tokens, walk.lang
    opens = walk.at == walk.cue.after and tokens[walk.at + 1].low in lang.prepositions
    return opens and not any(t.low in lang.finite for t in tokens[walk.at + 1 : closing])


def _opens_phrase(token: Token, lang: Language) -> bool:
    low = token.low
    return low in lang.definite or low in lang.indefinite or low in lang.possessive or low in _WHOLE


_WHOLE = frozenset(("tout", "toute", "tous", "toutes", "any", "all"))


def _is_urged(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation only names who is urged: "exhorte « tous les acteurs » à respecter l'embargo"."""
    if at + 2 >= len(tokens) or tokens[at + 1].low not in lang.to or tokens[at + 2].kind != "word":
        return False
    return lang.code == "en" or opens_infinitive(tokens, at + 2, lang)


def _is_accused(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation only names who is accused: "accused “extremist forces” of looting"."""
    return at + 2 < len(tokens) and tokens[at + 1].low in lang.of and tokens[at + 2].kind == "word"


def _is_counted(view: View, cue: Cue, mention: Mention, limit: int) -> bool:
    """Return whether a verb says how many or how much a thing is: "chiffre les pertes à deux millions"."""
    row = view.tokens
    ends = {mention.after, *(m.after for m in view.at.values() if m.first == mention.after + 1 and m.governed)}
    return any(e + 1 < limit and row[e].low in cue.verb.after and row[e].low in ("à", "at") for e in ends if e < limit)


def _past_addressee(view: View, phrase: Mention, frames: frozenset[str]) -> int:
    """Return the token after a phrase with its preposition, or where an infinitive begins in it: "à l'AFP avoir vu"."""
    inside = range(phrase.first + 1, phrase.after) if "i" in frames and view.lang.code == "fr" else ()
    return next((at for at in inside if view.tokens[at].low in ("avoir", "être", "ne", "n'")), phrase.after)


def _past_bare(tokens: list[Token], at: int, limit: int, lang: Language) -> int:
    """Return the token after nouns that follow a preposition with no article: "by satellite phone that ..."."""
    if lang.code == "fr" and at < limit and set("mf") & set(lang.may_be(tokens[at].low)):
        return at + 1  # "en début de soirée"
    if lang.code != "en" or (at < len(tokens) and tokens[at].kind != "word"):
        return at
    closed = (
        lang.that,
        lang.definite,
        lang.indefinite,
        lang.possessive,
        lang.prepositions,
        lang.pronouns,
        lang.time_words,
    )
    past = at
    while past < min(limit, at + 3) and not tokens[past].cap and set("na") & set(lang.may_be(tokens[past].low)):
        if (
            tokens[past].low in _OUT
            or any(tokens[past].low in table for table in closed)
            or past_time_phrase(tokens, past, lang) > past
        ):
            break
        past += 1
    of_it = past < len(tokens) and tokens[past].low in lang.of
    if past > at and set("n") & set(lang.may_be(tokens[past - 1].low)) and not of_it:
        return past  # "on state television | the road would", "by telephone | to"
    for end in range(at + 1, min(limit, at + 4)):
        if tokens[end].kind == "mark" or tokens[end].low in lang.that:
            return end
        if tokens[end].kind != "word":
            break
    return at


def _past_phrases(view: View, at: int) -> int:
    """Return the token after phrases that hang on a noun: "the reports from the lock"."""
    row, lang = view.tokens, view.lang
    while (
        at + 1 < len(row)
        and row[at].low in lang.prepositions
        and (at + 1 in view.at or row[at + 1].low in lang.objects)
    ):
        at = view.at[at + 1].after if at + 1 in view.at else at + 2
    return at


def _called(tokens: list[Token], at: int) -> bool:
    """Return whether a quotation says what something is called: "d'« absurde »", "as "absurd"", or follows at once."""
    near = tokens[at : at + 2]
    return bool(near) and (
        near[0].kind == "quote" or (near[-1].kind == "quote" and near[0].low in ("de", "d'", "comme", "as", "a", "an"))
    )


def _more_after(view: View, at: int, frames: frozenset[str]) -> bool:
    """Return whether an addressee is followed by what it is told: "urges the Front to", "appelle X à"."""
    tokens, lang = view.tokens, view.lang
    for index in range(at, min(len(tokens), at + 14)):
        low = tokens[index].low
        if tokens[index].kind == "mark" and tokens[index].text != ",":
            return False
        if low in lang.that and "k" in frames:
            return True
        if (
            low in lang.to
            and index + 1 < len(tokens)
            and (lang.code == "en" or opens_infinitive(tokens, index + 1, lang))
        ):
            return True
        if low in lang.of and "d" in frames and index + 1 < len(tokens) and opens_infinitive(tokens, index + 1, lang):
            return True
        if tokens[index].kind == "quote":
            return True
    return False
