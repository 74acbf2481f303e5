"""A sentence as the rules see it, what they find in it, and where a clause ends that has begun."""

from typing import Literal, NamedTuple

from treve.statements.according import Source
from treve.statements.cue import Cue
from treve.statements.lexicon import Language, words
from treve.statements.mention import Mention
from treve.statements.tokens import Token

Shape = Literal["clause", "quote", "phrase", "infinitive", "predicate", "whether", "colon"]


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


TAKEN_UP = words(
    "chiffre chiffres bilan version affirmation affirmations accusation accusations information informations thèse "
    "constat hypothèse déclaration déclarations assertion promesse menace propos analyse décision position "
    "proposition demande exigence revendication allégation allégations reproche critique conclusion explication "
    "lecture argument argumentation figure claim claims allegation charge statement toll demand proposal suggestion "
    "threat pledge promise view condition prévision annonce nouvelle idée perspective avis interprétation "
    "phrase formula refrain term mot formule expression charges figures numbers account imputation imputations "
    "reproches commitment plan plans décompte exposé données word answer reply "
    "response remark retort assertion rumour rumor réponse réplique remarque rumeur pique saillie tournure phrase"
)
"""Nouns that take up what was just said, to tell how others see it: ", un chiffre que les rebelles contestent"."""


def _takes_up(tokens: list[Token], at: int) -> bool:
    near = [t.low for t in tokens[at : at + 4]]
    if len(near) < 3 or near[0] not in ("un", "une", "des", "a", "an", "ce", "cette"):
        return False
    return near[1] in TAKEN_UP or (near[2] in TAKEN_UP and near[0] not in ("ce", "cette"))


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
    if at < len(view.tokens) and view.tokens[at].low in ("but", "mais", "and", "et"):
        at += 1  # "agree to leave, but one brigade says it was not asked"
    other = view.at.get(at)
    if other is None or not other.speaks or other.governed or (other.kind == "pronoun" and other.head != "on"):
        return False
    return any(
        _is_its_subject(view, other, c)
        and c.shape in ("finite", "ing")
        and c.clitic is None
        and view.tokens[c.first].low not in ("ayant", "étant")
        for c in view.cues
    )


_LONGEST_ASIDE = 9


def _is_its_subject(view: View, one: Mention, cue: Cue) -> bool:
    """Return whether a phrase is the subject of a verb that stands behind it, what tells more of it passed over.

    "the Jnim, Al-Qaeda's branch, swears", "a British official with long experience confided".
    """
    row, lang = view.tokens, view.lang
    if cue.first <= one.after:
        return cue.first == one.after
    between = row[one.after : cue.first]
    if len(between) > _LONGEST_ASIDE or any(t.low in lang.finite or t.low in lang.that for t in between):
        return False
    marks = [t.text for t in between if t.kind != "word"]
    if between[0].low in lang.prepositions:
        return not marks
    return marks == [",", ","] and between[0].text == "," == between[-1].text


_LEAST_SPEECH = 3


def _is_speech(token: Token) -> bool:
    """Return whether a quotation is long enough to be a sentence, and no single term."""
    return token.kind == "quote" and len(token.text.split()) > _LEAST_SPEECH


def clause_end(view: View, start: int, *, phrase: bool = False) -> int:
    """Return the token after a clause: the end of the sentence, or where something else begins."""
    tokens = view.tokens
    end = len(tokens)
    while end > start and tokens[end - 1].kind == "mark" and tokens[end - 1].text in ".!?…;,":
        end -= 1
    end = next((cut for cut in view.cuts if start < cut < end), end)
    end = next((at for at in range(start + 1, end) if _is_left(view, start, at, end, phrase=phrase)), end)
    while end > start and (tokens[end - 1].text in (",", ";", ":", "—", "–") or tokens[end - 1].low in ("et", "and")):
        end -= 1
    return end


def _is_left(view: View, start: int, at: int, end: int, *, phrase: bool) -> bool:
    """Return whether a clause is left at a token: by a mark behind which something else begins, or by a "while"."""
    tokens = view.tokens
    token = tokens[at]
    if token.kind == "mark":
        if token.text == ":":  # "il assure que la trêve tient : « Nous ... »": a statement of its own
            return at + 1 < end and _is_speech(tokens[at + 1]) and at > start + 1
        return token.text == ";" or (token.text == "," and _turns(view, start, at, phrase=phrase))
    if token.low in ("mais", "but") and at > start + 1 and _reports_next(view, at):
        return True  # "on dit comprendre mais on répète que"
    if token.low in ("while", "whereas"):
        return at + 1 < end and at > start + 2
    return phrase and token.low in ("mais", "but") and at > start + 1


def _turns(view: View, start: int, comma: int, *, phrase: bool) -> bool:
    """Return whether a comma ends what is said: somebody else reports, the teller goes on, or takes it up."""
    tokens = view.tokens
    if _takes_up(tokens, comma + 1) or _reports_next(view, comma + 1) or gap_at(view, comma, start) is not None:
        return True
    rest = " ".join(t.low for t in tokens[comma + 1 : comma + 4])
    if phrase and comma > start + 1 and view.lang.code == "en" and rest.startswith(("a ", "an ")):
        return True  # an apposition is no part of what is meant
    return rest.startswith((*view.lang.opposite, *_TURNS)) or (phrase and rest.startswith(_TURNS_FROM_A_PHRASE))


_TURNS = (
    *("ce que", "ce qui", "ce qu'", "which", "a first", "une première", "one of", "tout en", "avant de", "avant d'"),
    *("while", "with each", "in what", "dans ce que", "sans préciser", "sans toutefois"),
)
"""Openings with which the teller goes on in his own voice."""
_TURNS_FROM_A_PHRASE = ("mais", "but", "et non", "qu'")
