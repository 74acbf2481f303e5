"""What looks like a report and is none: questions, suppositions, what nobody said, how something was said."""

import re

from treve.statements.complements import opens_infinitive
from treve.statements.cue import Cue
from treve.statements.frames import Found, View
from treve.statements.mention import Mention
from treve.statements.shapes import has_verb, narrowed, refers_back
from treve.statements.tense import is_past
from treve.statements.tokens import Token

_NOBODY = frozenset(
    ("nobody", "personne", "nul", "nulle", "no", "none", "neither", "aucun", "aucune", "anyone", "anybody", "quiconque")
)
"""Who begins a subject thus is nobody: "no side said that ..." is nobody's statement."""

_NOTHING = re.compile(
    r"(?:à |de )?(?:garder|conserver) (?:l['’]|son |leur )anonymat|(?:à |de )?rester anonymes?|l['’]anonymat\b"
    r"|(?:pas |à |d['’])?être (?:cité|nommé|identifié)e?s?\b"
    r"|(?:not )?to (?:not )?be (?:named|identified|quoted by name)|to (?:remain|stay) anonymous|anonymity\b"
    r"|(?:that )?(?:his|her|their|its) (?:\w+ )?names? (?:not be|be withheld|be changed)\b"
    r"|[\w-]+ (?:ans|années|years)(?: (?:de |d['’]|in |of )(?:prison|réclusion|détention|emprisonnement|jail))?"
    r"(?= contre| à l['’]encontre| for | against |[.,;]|$)"
    r"|(?:a )?few words\b|quelques mots\b"
    r"|no (?:evidence|details?|proof|comment)\b|nothing (?:of the (?:sort|kind)|more|else)\b"
    r"|(?:de |d['’])?(?:donner|décliner|dire|révéler|communiquer|dévoiler|préciser)"
    r" (?:son|leur|leurs) (?:noms?|identités?|prénoms?)"
    r"|à tout (?:commentaire|pronostic)\b"
    r"|(?:de |d['’]|à )?(?:commenter|répondre|réagir|s['’]exprimer|s['’]étendre)\b(?! (?:que|par)\b)"
    r"|to (?:be drawn|answer|respond|elaborate|discuss|speculate|comment|give (?:his|her|their) names?"
    r"|say (?:more|whether|how|why|when|where|what|which|who))\b",
    re.I,
)

_NO_DAY = re.compile(
    r"(?:d['’]|de )?(?:avancer|donner|fixer) (?:une|la moindre|de|un) (?:date|chiffre|calendrier|délai)s?\b"
    r"|to (?:name|set|give) (?:a|any) (?:day|date|figure|number|timetable)\b",
    re.I,
)
"""What somebody would not name; who asks for a day asks for something."""

_SUPPOSED = frozenset(("if", "unless", "si", "suppose", "imagine"))

_COMMENTING = frozenset(("comment", "elaborate", "expand", "remark", "touch", "dwell", "reflect", "speak", "detail"))
_THANKING = frozenset(("remercier", "féliciter", "congratuler", "thank", "congratulate"))
_RECALLING = frozenset(("rappeler", "recall", "contredire", "contradict"))
_ASKING = frozenset(("did", "does", "do", "has", "have", "will", "would", "could", "est-ce", "est"))


def said(text: str, view: View, cue: Cue, mention: Mention | None, found: Found) -> Found | None:
    """Return what a verb's content says, narrowed to that; `None` where nobody has said anything."""
    if _is_empty(text, view, cue, mention, found):
        return None
    row = view.tokens
    of_whom = mention is not None and mention.first > 1 and row[mention.first - 1].low in ("que", "qu'", "dont")
    if of_whom and mention is not None and row[mention.first - 2].text == "," and found.shape != "quote":
        found = _inside_relative(view, cue, found)  # "Kigali, que Kinshasa accuse d'aider le Front, se tait"
    if cue.shape == "relative" and found.shape != "quote":
        found = _inside_relative(view, cue, found)
    if found.shape not in ("quote", "colon"):
        found = _inside_subordinate(view, cue, found)
    if found.shape in ("phrase", "predicate"):
        found = narrowed(view, found)
    if found.shape == "phrase" and cue.verb.lemma in _VOICING and (said_so := _felt_that(view, found)) is not None:
        found = said_so
    fact = [t.low for t in row[found.first : found.first + 3]]
    if fact[:2] in (["le", "fait"], ["the", "fact"]) and fact[2:] and fact[2] in view.lang.that:
        found = Found(found.first + 3, found.after, "clause")  # "a insisté sur le fait que la route tient"
    if found.shape == "phrase" and cue.verb.lemma == "voir" and row[found.first].kind != "quote":
        return None
    if found.shape == "phrase" and _is_one_word(view, cue, found):
        return None
    return None if refers_back(row[found.first : found.after], cue) else found


def _felt_that(view: View, found: Found) -> Found | None:
    """Return what a feeling is about that is told of with its day: "expressed regret on Monday that it had failed"."""
    row, lang = view.tokens, view.lang
    at = next(
        (i for i in range(found.first + 1, min(found.after, found.first + _FELT)) if row[i].low in lang.that), None
    )
    plain = at is not None and all(t.kind == "word" and t.low not in lang.finite for t in row[found.first : at])
    return Found(at + 1, found.after, "clause") if plain and at is not None and at + 1 < found.after else None


_FELT = 12


def _is_one_word(view: View, cue: Cue, found: Found) -> bool:
    """Return whether a verb's object is but a word, which names a thing and says nothing: "blames soldiers"."""
    word = view.tokens[found.first]
    alone = found.first == cue.after and found.after == cue.after + 1 and word.kind == "word" and not word.cap
    if not alone or cue.verb.rest or cue.verb.kind == "ask" or cue.verb.lemma in _VOICING:
        return False  # "urges restraint", "called for calm"
    return bool(view.lang.may_be(word.low)) and not opens_infinitive(view.tokens, found.first, view.lang)


_VOICING = frozenset(("express", "voice"))
"""Verbs behind which a feeling is what is said: "expressed hope"."""


def _is_empty(text: str, view: View, cue: Cue, mention: Mention | None, found: Found) -> bool:
    """Return whether a report only looks like one."""
    row = view.tokens
    if found.after <= found.first:
        return True
    if found.shape not in ("quote", "colon") and _is_asked(view, cue):
        return True
    if cue.first and row[cue.first - 1].low in _NOBODY:
        return True  # "before anyone could ask"
    if mention is not None and mention.first > 0 and row[mention.first - 1].low in ("ni", "neither", "nor"):
        return True  # "Ni Kiev ni Moscou n'ont confirmé"
    if mention is not None and mention.first >= 0 and {mention.head, row[mention.first].low} & _NOBODY:
        return True  # "nobody could say who": nobody says it
    if any(t.low == "so" for t in row[found.first : found.after]) and cue.verb.lemma == "tell":
        return not has_verb(row, found.first, view.lang, found.after)  # "told both sides so this afternoon"
    if found.after - found.first == 1 and row[found.first].low in view.lang.to:
        return True  # "agreed to:"
    if any(t.low == "rien" for t in row[cue.first : found.first]):
        return True  # "n'a rien refusé du tout"
    bare = found.shape == "phrase" and not any(t.kind == "quote" for t in row[found.first : found.after])
    whom = view.at.get(found.first)
    if bare and cue.verb.lemma in _RECALLING and whom is not None and whom.after >= found.after:
        return True  # "a rappelé ses négociateurs", "contradicted him"
    thanks = (cue.verb.lemma in _THANKING and not cue.verb.reflexive) or cue.verb.rest[-1:] in (
        ("hommage",),
        ("tribute",),
    )
    if bare and thanks and is_past(text[row[cue.first].start : row[cue.after - 1].end], view.lang):
        return True  # "avait remercié Doha": told of; a communiqué says "remercie"
    if cue.negated and cue.verb.kind == "ask" and found.shape != "quote":
        return True  # "n'a jamais demandé qui avait payé"
    if cue.negated and cue.verb.lemma in _COMMENTING and found.shape != "quote":
        return True  # "declined to comment on the detainees"
    if row[found.first].low in ("nor", "ni") or any(
        t.low in ("nor", "neither", "ni") for t in row[max(0, cue.first - 1) : cue.after]
    ):
        return True  # "has neither confirmed nor denied"
    if _NOTHING.match(text, row[found.first].start):
        return True  # "asked not to be named": how it was said, and not what
    if cue.verb.kind != "ask" and _NO_DAY.match(text, row[found.first].start):
        return True  # "refuse de fixer une date"
    if mention is not None and found.shape != "quote" and supposed(row, mention, cue):
        return True  # "if Iran says that it agrees": it has not said so
    known = mention is not None and bool(mention.names) and mention.after < cue.first
    aside = found.shape == "clause" and row[cue.first - 1].text == "," and not known
    only = view.at.get(found.first) if aside else None
    if only is None or not only.names:
        return False
    told_of = only.after < len(row) and row[only.after].text == ","
    return only.after >= found.after or told_of  # ", says X", ", thinks X, who studies them": the speaker


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


def supposed(row: list[Token], mention: Mention, cue: Cue) -> bool:
    """Return whether a report is only supposed: "if", "si" right before its subject, and no comma up to its verb."""
    if not 0 < mention.first < cue.first:
        return False
    before = row[mention.first - 1].low
    return before in _SUPPOSED and not any(t.text == "," for t in row[mention.first : cue.first])


_SUBORDINATE = {
    "fr": frozenset(("alors", "après", "tandis", "bien", "depuis", "pendant", "quoique", "avant", "lorsque", "quand")),
    "en": frozenset(("while", "after", "although", "though", "as", "since", "before", "when", "because", "even")),
}
_BOTH_COMMAS = 2
_INTO_IT = 5
"""Tokens from the opening of a sentence to the word that makes it a clause beside another: "Des heures après que"."""


def _inside_subordinate(view: View, cue: Cue, found: Found) -> Found:
    """Return what a clause that opens a sentence reports, up to the comma behind which the main clause begins."""
    row, lang = view.tokens, view.lang
    opening = row[view.begin : min(cue.first, view.begin + _INTO_IT)]
    at = next((i for i, t in enumerate(opening) if t.low in _SUBORDINATE[lang.code]), None)
    commas = sum(t.text == "," for t in row[view.begin : cue.first])
    apposed = commas == _BOTH_COMMAS and row[cue.first - 1].text == ","  # "While the president, X, says that"
    if at is None or (commas and not (apposed and not at)):
        return found
    nxt = opening[at + 1].low if at + 1 < len(opening) else ""
    joined = nxt in lang.that or opening[at].low in ("lorsque", "quand", "quoique")
    if lang.code == "fr" and not joined:
        return found
    for index in range(found.first + 1, found.after - 2):
        if row[index].text == "," and has_verb(row, index + 1, lang, found.after):
            return found._replace(after=index)
    return found


_LEFT = frozenset(("left", "gave", "put", "ran", "won", "lost", "spent", "told"))
"""Verbs of main clauses that are no reports."""


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
        verb |= nxt.low in _LEFT
        if verb and nxt.kind == "word" and (found.shape != "clause" or has_verb(row, found.first, view.lang, at)):
            return found._replace(after=at)
    return found
