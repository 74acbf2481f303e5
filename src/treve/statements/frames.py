"""From a cue to what was said: which stretch of the sentence is the content, and where it ends.

What may follow a verb stands in its frames (see `lexicon`); the walk from the verb to the content passes over
adverbs, words of time, prepositional phrases and addressees, and stops where the frames have nothing for what it
meets.
"""

from typing import Literal, NamedTuple

from treve.statements.according import Source
from treve.statements.adverbs import is_adverb, phrase_at
from treve.statements.cue import Cue
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention
from treve.statements.mentions import determined
from treve.statements.tokens import Token

Shape = Literal["clause", "quote", "phrase", "infinitive", "predicate", "whether", "colon"]
_REACH = 34


class Found(NamedTuple):
    """Content: tokens `first` to `after` and in which shape it stands."""

    first: int
    after: int
    shape: Shape


class View(NamedTuple):
    """A sentence as the walk needs it: tokens, mentions by first token, cuts made by cues.

    First token that is content.
    """

    tokens: list[Token]
    at: dict[int, Mention]
    cues: list[Cue]
    cuts: list[int]
    lang: Language
    begin: int
    sources: list[Source]


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
    return _colon(view, at + 1)


_OBJECT_MOST = 9


def _walked(view: View, cue: Cue) -> Found | None:
    """Return what the walk from a cue meets."""
    tokens, lang, frames = view.tokens, view.lang, cue.verb.frames
    at, addressed, comma = cue.after, False, False
    if at < len(tokens) and lang.code == "en" and tokens[at].low in ("down", "off", "away"):
        return None  # "writes down", "calls off": another verb
    limit = min(len(tokens), cue.after + _REACH)
    later = [c.first for c in view.cues if c.first >= cue.after]
    while at < limit:
        token = tokens[at]
        low = token.low
        past = at
        while past + 1 < limit and is_adverb(tokens[past], lang):
            past += 1  # "réfute également avoir demandé"
        own = (
            low in lang.that
            or ("i" in frames and _infinitive(tokens, past, lang))
            or ("g" in frames and at == cue.after and low.endswith("ing"))
        )
        if later and at >= later[0] and not own:
            return None
        if low in _POINTS and at + 1 < limit and tokens[at + 1].text == ":":
            at += 1  # "The text says this:"
            continue
        if token.text == ":" or (token.text in ("—", "–") and at + 1 < len(tokens) and tokens[at + 1].kind == "quote"):
            return _colon(view, at + 1)
        if token.kind == "quote":
            if "a" in frames and "o" in frames and not addressed and _is_urged(tokens, at, lang):
                addressed, at = True, at + 1
                continue
            if "d" in frames and "o" in frames and not addressed and _is_accused(tokens, at, lang):
                addressed, at = True, at + 1
                continue
            return _quote_here(view, cue, at)
        if lang.code == "en" and low in _WHILE and at + 1 < limit and tokens[at + 1].low in lang.pronouns:
            return None  # "she said as she read the verdict"
        if "s" in frames and low in _OBJECTS and at + 1 < limit and lang.code == "en" and not addressed:
            named = _named_as(view, at + 1)
            if named is not None:
                return named
        if low == "that" and "s" in frames and at + 2 < len(tokens) and tokens[at + 2].kind == "quote":
            return Found(at + 2, at + 3, "quote")  # "branded that line “a comfort for ministers”"
        if low in lang.that and at + 1 < len(tokens):
            if "k" in frames or "b" in frames or addressed or (at == cue.after and _utters(cue)):
                return Found(at + 1, clause_end(view, at + 1), "clause")
            return None
        if (
            low in lang.whether
            and "k" in frames
            and not (low == "s'" and "i" in frames)
            and low != "where"
            and (low not in {"comment", "où"})
        ) and low in ("si", "whether", "if", "s'"):
            return Found(at + 1, clause_end(view, at + 1), "whether")
        if token.text == "," and at + 1 < len(tokens) and tokens[at + 1].kind == "quote" and "q" in frames:
            return Found(at + 1, at + 2, "quote")  # 'She said, "..."'
        if token.kind == "mark":
            if token.text == "," and at + 1 < limit and not comma:
                closing = _closing(view, at)
                if closing is None:
                    return None
                at, comma = closing, False
                continue
            return None
        size = phrase_at(tokens, at)
        if size:
            at += size
            continue
        if (
            "p" not in frames
            and cue.after < at < limit - 2
            and tokens[at + 1].low in ("by", "par")
            and "p" in lang.may_be(low)
        ):
            agent = view.at.get(at + 2)  # "said in a letter seen by the agency that"
            at = agent.after if agent is not None else at + 3
            continue
        if _is_of(low, lang) and "d" in frames and not (comma):
            found = _after_of(view, at, cue)
            if found is not None:
                return found
        if low in lang.to and "a" in frames:
            found = _after_to(view, at)
            if found is not None:
                return found
        if "a" in frames and low in ("au", "aux") and lang.code == "fr" and at in view.at:
            return Found(at, clause_end(view, at + 1, phrase=True), "phrase")
        timed = at + 1 < limit and tokens[at + 1].low in lang.time_words
        if (
            "x" in frames
            and not timed
            and (low in cue.verb.after or f"{low}_{tokens[at + 1].low if at + 1 < limit else ''}" in cue.verb.after)
        ):
            return _after_preposition(view, at, low)
        if "s" in frames and low in ("comme", "as", "de", "d'") and at + 1 < limit:
            if tokens[at + 1].kind == "quote":
                late = view.at.get(at + 2) if low == "as" and not addressed else None
                if late is not None and late.determiner:  # "dismissed as “premature” any meeting"
                    return Found(at + 1, clause_end(view, at + 2, phrase=True), "infinitive")
                return Found(at + 1, at + 2, "quote")
            if low in ("de", "d'", "comme") and at + 1 < limit:
                return Found(at + 1, clause_end(view, at + 1, phrase=True), "predicate")
        if "g" in frames and low.endswith("ing") and len(low) > 5:
            return Found(at, clause_end(view, at), "infinitive")
        if "i" in frames and _infinitive(tokens, at, lang):
            return Found(at, clause_end(view, at), "infinitive")
        if low == "n'" or (low == "ne" and cue.verb.frames & {"i"}):
            at += 1
            continue
        if (
            low in _ALSO_ADJECTIVES
            and frames & {"n", "b"}
            and "o" not in frames
            and at + 1 < limit
            and tokens[at + 1].kind == "word"
        ):
            nxt = tokens[at + 1].low
            if nxt not in lang.prepositions and nxt not in lang.that and nxt not in lang.to and not addressed:
                verbs = (
                    t.low in lang.finite or "v" in lang.may_be(t.low)
                    for t in tokens[at + 1 : limit]
                    if t.kind == "word"
                )
                if "b" in frames and any(verbs):
                    return Found(at, clause_end(view, at), "clause")  # "says both armies shelled hospitals"
                return Found(at, clause_end(view, at, phrase=True), "phrase")  # "did not rule out further talks"
        if is_adverb(token, lang) or low in lang.time_words or (token.text[0].isdigit() and _dated(tokens, at, lang)):
            at += 1
            continue
        if token.text.startswith(("-", "'", "’")):
            at += 1
            continue
        mention = view.at.get(at)
        if (
            low in ("le", "les", "la", "on", "the")
            and at + 1 < limit
            and (
                tokens[at + 1].text[0].isdigit()
                or tokens[at + 1].low in lang.weekdays
                or tokens[at + 1].low in ("veille", "semaine", "lendemain")
            )
        ):
            at += 2
            continue
        if "b" in frames and lang.code == "en" and _roughly(tokens, at):
            return Found(at, clause_end(view, at), "clause")  # "said about 30 people had fled"
        if low in lang.prepositions or (
            mention is not None and mention.governed and (mention.first > cue.after or not cue.verb.rest)
        ):
            if mention is not None:
                at = mention.after
                continue
            inner = view.at.get(at + 1)
            at = _past_addressee(view, inner, frames) if inner is not None else _past_bare(tokens, at + 1, limit, lang)
            continue
        if mention is not None and mention.kind == "pronoun" and lang.code == "fr":
            return None
        if (
            "s" in frames
            and not addressed
            and mention is not None
            and _called(tokens, _past_phrases(view, mention.after))
        ):
            addressed, at = True, _past_phrases(view, mention.after)
            continue
        if "s" in frames and lang.code == "en" and not addressed and token.kind == "word" and _called(tokens, at + 1):
            addressed, at = True, at + 1  # "described mothers “boiling leaves”"
            continue
        if "s" in frames and lang.code == "en" and not addressed and mention is not None:
            told = _past_phrases(view, mention.after)
            if told + 1 < limit and tokens[told].low == "as" and tokens[told + 1].kind == "quote":
                return Found(told + 1, told + 2, "quote")
            if told + 1 < limit and tokens[told].low == "as":
                return Found(at, clause_end(view, at, phrase=True), "phrase")  # "described the deal as binding"
        if "x" in frames and mention is not None and not mention.speaks and _is_counted(view, cue, mention, limit):
            return Found(at, clause_end(view, at, phrase=True), "phrase")
        if "o" in frames and not addressed and mention is not None:
            if "n" in frames and not _more_after(view, mention.after, frames):
                return Found(at, clause_end(view, at, phrase=True), "phrase")
            addressed = True
            at = mention.after
            if at + 1 < limit and tokens[at].low in lang.ands and at + 1 in view.at:
                at = view.at[at + 1].after  # "exhorte Kiev et Donetsk à"
            continue
        if "o" in frames and not addressed and low in lang.objects:
            addressed = True
            at += 1
            continue
        if "o" in frames and "n" in frames and not addressed and not _more_after(view, at, frames):
            return Found(at, clause_end(view, at, phrase=True), "phrase")
        if "o" in frames and not addressed and token.kind == "word":
            addressed = True
            at += 1
            while (
                at < limit
                and tokens[at].kind == "word"
                and tokens[at].low not in lang.that
                and tokens[at].low not in lang.to
                and tokens[at].low not in lang.prepositions
                and tokens[at].low not in lang.pronouns
                and at not in view.at
                and not _bare_start(view, at)
            ):
                at += 1
            continue
        if "b" in frames and (cue.verb.lemma != "tell" or addressed):
            return Found(at, clause_end(view, at), "clause")
        if "p" in frames and token.kind == "word" and (mention is None or lang.code == "fr"):
            return Found(at, clause_end(view, at, phrase=True), "predicate")
        if (
            "n" in frames
            and token.kind == "word"
            and low not in lang.finite
            and low not in lang.ands
            and low not in lang.relatives
        ):
            return Found(at, clause_end(view, at, phrase=True), "phrase")
        return None
    return None


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
_POINTS = frozenset(("this", "ceci", "cela", "ça"))
_WHILE = frozenset(("as", "while", "when", "before", "after"))
_OBJECTS = frozenset(("it", "him", "her", "them", "this", "that"))


def _named_as(view: View, at: int) -> Found | None:
    """Return what somebody calls a thing: "called it a massacre", "described that as "optimistic"."""
    tokens = view.tokens
    if tokens[at].low == "as" and at + 1 < len(tokens):
        at += 1
    elif tokens[at].low not in ("a", "an", "the") and tokens[at].kind != "quote":
        return None
    if tokens[at].kind == "quote":
        return Found(at, at + 1, "quote")
    return Found(at, clause_end(view, at, phrase=True), "phrase")


_ALSO_ADJECTIVES = frozenset(("tout", "further", "both", "all", "early", "daily", "weekly", "only", "another"))
_TAKEN_UP = words(
    "chiffre chiffres bilan version affirmation affirmations accusation accusations information informations thèse "
    "constat hypothèse déclaration déclarations assertion promesse menace propos analyse décision position "
    "proposition demande exigence revendication allégation allégations reproche critique conclusion explication "
    "lecture argument argumentation figure claim claims allegation charge statement toll demand proposal suggestion "
    "threat pledge promise view condition prévision annonce nouvelle idée perspective avis interprétation "
    "phrase formula refrain term mot formule expression"
)
"""Nouns that take up what was just said, to tell how others see it: ", un chiffre que les rebelles contestent"."""


def _takes_up(tokens: list[Token], at: int) -> bool:
    near = [t.low for t in tokens[at : at + 4]]
    if len(near) < 3 or near[0] not in ("un", "une", "des", "a", "an", "ce", "cette"):
        return False
    return near[1] in _TAKEN_UP or (near[2] in _TAKEN_UP and near[0] not in ("ce", "cette"))


def gap_at(view: View, comma: int, start: int) -> Mention | None:
    """Return who says the like behind a comma, "et" or none beside it."""
    tokens = view.tokens
    joined = comma + 1 < len(tokens) and tokens[comma + 1].low in view.lang.ands
    return gapped(view, comma + 1 + joined, start)


def gapped(view: View, at: int, start: int) -> Mention | None:
    """Return who says the like with no verb of their own: "Kiev parle d'enlèvement, Moscou d'« évacuation »"."""
    tokens = view.tokens
    other = view.at.get(at)
    if other is None or view.lang.code != "fr" or not other.speaks or other.governed or other.kind == "pronoun":
        return None
    before = tokens[start - 1].low if tokens[start].low not in _GAPS else tokens[start].low
    after = other.after
    if after < len(tokens) and tokens[start].kind == "quote" == tokens[after].kind:
        return other  # "Nicosie a salué « une ouverture », Ankara « un geste tactique »"
    if after + 1 < len(tokens) and tokens[start - 1].low in view.lang.that and tokens[after].low in view.lang.that:
        return other  # "Kiev affirme que ..., et Moscou que ..."
    if after + 1 >= len(tokens) or tokens[after].low not in _GAPS or before not in _GAPS:
        return None
    return other if {before, tokens[after].low} <= {"de", "d'", "du", "des"} or before == tokens[after].low else None


_GAPS = frozenset(("de", "d'", "du", "des", "pour", "contre", "sur", "à"))
"""Words by which a second, verbless report is joined to the first."""


def _reports_next(view: View, at: int) -> bool:
    """Return whether somebody else reports past a comma: "X dit avoir remis treize otages, Doha parle de vingt"."""
    if at < len(view.tokens) and view.tokens[at].low in ("but", "mais"):
        at += 1  # "agree to leave, but one brigade says it was not asked"
    other = view.at.get(at)
    if other is None or not other.speaks or other.governed or other.kind == "pronoun":
        return False
    return any(
        c.first == other.after
        and c.shape == "finite"
        and c.clitic is None
        and view.tokens[c.first].low not in ("ayant", "étant")
        for c in view.cues
    )


_SHORT = 2
_LEAST_SPEECH = 3


def _is_speech(token: Token) -> bool:
    """Return whether a quotation is long enough to be a sentence, and no single term."""
    return token.kind == "quote" and len(token.text.split()) > _LEAST_SPEECH


def _is_accused(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation only names who is accused: "accused “extremist forces” of looting"."""
    return at + 2 < len(tokens) and _is_of(tokens[at + 1].low, lang) and tokens[at + 2].kind == "word"


def _is_counted(view: View, cue: Cue, mention: Mention, limit: int) -> bool:
    """Return whether a verb says how many or how much a thing is: "chiffre les pertes à deux millions"."""
    row = view.tokens
    ends = {mention.after, *(m.after for m in view.at.values() if m.first == mention.after + 1 and m.governed)}
    return any(e + 1 < limit and row[e].low in cue.verb.after and row[e].low in ("à", "at") for e in ends if e < limit)


def _is_urged(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation only names who is urged: "exhorte « tous les acteurs » à respecter l'embargo"."""
    if at + 2 >= len(tokens) or tokens[at + 1].low not in lang.to or tokens[at + 2].kind != "word":
        return False
    return lang.code == "en" or _infinitive(tokens, at + 2, lang)


def _past_addressee(view: View, phrase: Mention, frames: frozenset[str]) -> int:
    """Return the token after a phrase with its preposition, or where an infinitive begins in it: "à l'AFP avoir vu"."""
    inside = range(phrase.first + 1, phrase.after) if "i" in frames and view.lang.code == "fr" else ()
    return next((at for at in inside if view.tokens[at].low in ("avoir", "être", "ne", "n'")), phrase.after)


def _past_bare(tokens: list[Token], at: int, limit: int, lang: Language) -> int:
    """Return the token after nouns that follow a preposition with no article: "by satellite phone that ..."."""
    if lang.code != "en" or (at < len(tokens) and tokens[at].kind != "word"):
        return at
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
        near[0].kind == "quote" or (near[-1].kind == "quote" and near[0].low in ("de", "d'", "comme", "as"))
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
        if low in lang.to and index + 1 < len(tokens) and (lang.code == "en" or _infinitive(tokens, index + 1, lang)):
            return True
        if _is_of(low, lang) and "d" in frames and index + 1 < len(tokens) and _infinitive(tokens, index + 1, lang):
            return True
        if tokens[index].kind == "quote":
            return True
    return False


def _bare_start(view: View, at: int) -> bool:
    return view.tokens[at].low in ("there", "it", "they", "he", "she", "we", "a", "the")


def _is_of(low: str, lang: Language) -> bool:
    return low in lang.of


def _dated(tokens: list[Token], at: int, lang: Language) -> bool:
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    before = tokens[at - 1].low if at else ""
    return after in lang.months or before in lang.months or before in lang.weekdays or len(tokens[at].text) == 4


def _closing(view: View, at: int) -> int | None:
    """Return where the walk goes on past a parenthesis between commas; `None` if the clause goes elsewhere."""
    tokens, lang = view.tokens, view.lang
    for index in range(at + 1, min(len(tokens), at + 22)):
        token = tokens[index]
        if token.text in (";", "."):
            return None
        if token.text == ":":
            return index
        if token.text == ",":
            nxt = tokens[index + 1] if index + 1 < len(tokens) else None
            if nxt is not None and (
                nxt.low in lang.that or nxt.kind == "quote" or nxt.low in lang.of or nxt.low in lang.to
            ):
                return index + 1
    return None


def _colon(view: View, at: int) -> Found | None:
    tokens = view.tokens
    if at >= len(tokens):
        return None
    if tokens[at].kind == "quote":
        return Found(at, at + 1, "quote")
    return Found(at, clause_end(view, at), "colon")


def _quote_here(view: View, cue: Cue, at: int) -> Found | None:
    """Return a quotation that follows a verb: alone.

    Or with the phrase that it opens ("juge « inévitable » un renvoi").
    """
    tokens = view.tokens
    lang = view.lang
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        "p" in cue.verb.frames
        and nxt is not None
        and nxt.kind == "word"
        and (determined(nxt, lang) or nxt.low in ("tout", "toute", "toutes", "tous"))
        and cue.verb.lemma in ("juger", "estimer")
    ):
        return Found(at, clause_end(view, at, phrase=True), "phrase")
    thinks = "p" in cue.verb.frames or cue.verb.lemma in ("estimer", "considérer")
    if nxt is not None and nxt.low in lang.that and thinks and lang.code == "fr":
        return Found(at, clause_end(view, at), "clause")  # "juge « incompréhensible » que l'on bloque des vaccins"
    if nxt is not None and nxt.low in lang.prepositions and at > cue.after and tokens[at - 1].low in lang.indefinite:
        end = clause_end(view, at + 1, phrase=True)
        if (tokens[at].end - tokens[at].start) * 2 < tokens[end - 1].end - tokens[at].start:
            return Found(at - 1, end, "predicate")  # "demande un « geste d'humanité » pour le cinquième captif"
    inner = tokens[at].text.strip('«»“”"‘’ \u00a0\u202f')
    if nxt is not None and inner.split()[:1] in (["avec"], ["sans"], ["in"], ["with"]) and determined(nxt, lang):
        return Found(
            at, clause_end(view, at + 1, phrase=True), "infinitive"
        )  # "condemned “in the strongest terms” the"
    if lang.code == "en" and _begins_a_clause(view, at, inner):
        return Found(at, clause_end(view, at + 1), "clause")  # "said “ten per cent of the road” was left"
    if (
        nxt is not None
        and at + 2 < len(tokens)
        and (nxt.low in _OF_WHAT or (nxt.low == "à" and tokens[at + 2].low in lang.indefinite))
        and inner[:1].islower()
        and len(inner.split()) <= _LEAST_SPEECH
    ):
        end = clause_end(view, at + 1, phrase=True)
        if (tokens[at].end - tokens[at].start) * 2 < tokens[end - 1].end - tokens[at].start:
            return Found(at, end, "phrase")  # "recense « trente-six attaques » contre des installations de gaz"
    return Found(at, at + 1, "quote")


def _utters(cue: Cue) -> bool:
    """Return whether a verb of how one speaks says something with "que" as well: "soupire que rien n'avance"."""
    return "q" in cue.verb.frames and cue.verb.kind == "say" and not cue.negated and cue.verb.lemma != "lire"


def _begins_a_clause(view: View, at: int, inner: str) -> bool:
    """Return whether a quotation but begins what is said: "said “a third” of the requests were answered"."""
    tokens, lang = view.tokens, view.lang
    if not (inner[:1].islower() and inner[-1:].isalnum()) or any(word in lang.finite for word in inner.split()):
        return False
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    if nxt is None or nxt.kind != "word" or nxt.low in _ELSEWHERE or nxt.low in lang.ands:
        return False
    for token in tokens[at + 1 : clause_end(view, at + 1)]:
        if token.kind != "word" or token.low in _ELSEWHERE or token.low in lang.ands or token.low in lang.relatives:
            return False
        if token.low in lang.finite or (token.low.endswith("ed") and lang.may_be(token.low)):
            return True
    return False


_ELSEWHERE = frozenset(
    ("as", "while", "when", "before", "after", "if", "because", "though", "although", "since", "until")
)
"""Words that begin a clause of the teller's own behind a quotation."""
_OF_WHAT = frozenset(("contre", "envers", "against"))
"""Words that join to a short quotation what it is said of."""


def _infinitive(tokens: list[Token], at: int, lang: Language) -> bool:
    return lang.code == "fr" and infinitive_at(tokens, at)


def _after_of(view: View, at: int, cue: Cue) -> Found | None:
    tokens, lang = view.tokens, view.lang
    if at + 1 >= len(tokens):
        return None
    nxt = tokens[at + 1]
    if nxt.kind == "quote":
        if _opens_infinitive(tokens, at + 1, lang):
            return Found(at + 1, clause_end(view, at + 1), "infinitive")  # "de « démilitariser » son voisin"
        return Found(at + 1, at + 2, "quote")
    if lang.code == "fr" and nxt.low == "ce" and at + 3 < len(tokens) and tokens[at + 2].low in lang.that:
        return Found(at + 3, clause_end(view, at + 3), "clause")
    if lang.code == "en":
        later = tokens[at + 2].low if at + 2 < len(tokens) else ""
        if nxt.low.endswith("ing") or (is_adverb(nxt, lang) and later.endswith("ing")):
            return Found(at + 1, clause_end(view, at + 1), "infinitive")
        return Found(at + 1, clause_end(view, at + 1, phrase=True), "phrase")
    if _infinitive(tokens, at + 1, lang):
        inner = next((c for c in view.cues if c.first <= at + 2 < c.after), None)
        if inner is not None and inner is not cue:
            return None
        return Found(at + 1, clause_end(view, at + 1), "infinitive")
    if cue.verb.frames & {"o"} or cue.verb.kind in ("ask", "promise", "threaten"):
        return None
    if at in view.at or at + 1 in view.at or nxt.kind == "word":
        return Found(at, clause_end(view, at + 1, phrase=True), "phrase")
    return None


def _opens_infinitive(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation is one verb whose object follows outside its marks: "of “hiding behind” a strike"."""
    inner = tokens[at].text.strip('«»“”" \u00a0\u202f')
    endings = ("er", "ir", "re") if lang.code == "fr" else ("ing",)
    alone = len(inner.split()) <= _SHORT and inner.split()[0].endswith(endings) if inner else False
    if not alone or at + 1 >= len(tokens) or tokens[at + 1].kind != "word":
        return False
    return lang.code == "fr" or determined(tokens[at + 1], lang) or tokens[at + 1].cap


def _after_to(view: View, at: int) -> Found | None:
    tokens, lang = view.tokens, view.lang
    if at + 1 >= len(tokens):
        return None
    nxt = tokens[at + 1]
    if nxt.kind == "quote":
        return Found(at + 1, at + 2, "quote")
    if lang.code == "fr" and nxt.low == "ce" and at + 3 < len(tokens) and tokens[at + 2].low in lang.that:
        return Found(at + 3, clause_end(view, at + 3), "clause")  # "s'engage à ce que les convois passent"
    if lang.code == "en":
        return Found(at, clause_end(view, at + 1), "infinitive")
    if _infinitive(tokens, at + 1, lang):
        return Found(at + 1, clause_end(view, at + 1), "infinitive")
    inner = view.at.get(at + 1)
    if (
        inner is not None
        and (inner.kind == "other" or not inner.speaks)
        and inner.determiner in ("la", "l'", "le", "une", "un")
    ):
        return Found(at, clause_end(view, at + 1, phrase=True), "phrase")
    return None


def _after_preposition(view: View, at: int, low: str) -> Found | None:
    tokens = view.tokens
    if at + 1 >= len(tokens):
        return None
    if tokens[at + 1].kind == "quote":
        return Found(at + 1, at + 2, "quote")
    if low in ("de", "d'", "sur", "by", "par", "of", "contre", "for", "against", "to", "on") and low not in ("pour",):
        if (
            low in ("de", "d'")
            and tokens[at + 1].low in ("un", "une", "l'", "la", "le")
            and at + 2 < len(tokens)
            and tokens[at + 2].kind == "quote"
        ):
            return Found(at + 2, at + 3, "quote")
        return Found(at + 1, clause_end(view, at + 1, phrase=True), "phrase")
    return Found(at, clause_end(view, at + 1, phrase=True), "phrase")


def clause_end(view: View, start: int, *, phrase: bool = False) -> int:
    """Return the token after a clause: the end of the sentence, or where something else begins."""
    tokens, lang = view.tokens, view.lang
    end = len(tokens)
    while end > start and tokens[end - 1].kind == "mark" and tokens[end - 1].text in ".!?…;,":
        end -= 1
    for cut in view.cuts:
        if start < cut < end:
            end = cut
            break
    for at in range(start + 1, end):
        token = tokens[at]
        if token.text == ";":
            end = at
            break
        if token.text == ":" and at + 1 < end and _is_speech(tokens[at + 1]) and at > start + 1:
            end = at  # "il assure que la trêve tient : « Nous ... »": the quotation is a statement of its own
            break
        if token.text == ",":
            rest = " ".join(t.low for t in tokens[at + 1 : at + 4])
            if _takes_up(tokens, at + 1) or _reports_next(view, at + 1) or gap_at(view, at, start) is not None:
                end = at
                break
            if phrase and at > start + 1 and lang.code == "en" and rest.startswith(("a ", "an ")):
                end = at  # an apposition is no part of what is meant
                break
            if (
                rest.startswith(lang.opposite)
                or rest.startswith(("ce que", "ce qui", "ce qu'", "which", "a first", "une première", "one of"))
                or (
                    rest.startswith(
                        (
                            "mais",
                            "but",
                            "tout en",
                            "avant de",
                            "avant d'",
                            "while",
                            "with each",
                            "et non",
                            "sans préciser",
                            "sans toutefois",
                        )
                    )
                    and (phrase or not rest.startswith(("mais", "but", "et non")))
                )
            ):
                end = at
                break
        elif (token.low in ("while", "whereas") and at + 1 < end and at > start + 2) or (
            phrase and token.low in ("mais", "but") and at > start + 1
        ):
            end = at
            break
    while end > start and (tokens[end - 1].text in (",", ";", ":", "—", "–") or tokens[end - 1].low in ("et", "and")):
        end -= 1
    return end
