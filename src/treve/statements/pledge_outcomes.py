# ruff: noqa: E501
"""What became of a promise in the lines behind it: told as made in the past, and then as not done.

"He had promised to reopen the road. Nothing has moved." Both are needed: a promise told as past (by a pluperfect, a day that lies
behind, or whoever it was made to), and words right behind by which it was not done. Silence is no breach.
"""

import re
from collections.abc import Sequence

import msgspec

from treve.statements.article import Article, Pledge, Span


def _re(*texts: str) -> re.Pattern[str]:
    return re.compile("|".join(texts), re.I)


_MADE = (
    r"(?:promis|engagée?s?|juré|garanti|assuré|annoncé|accepté|convenue?s?|donné|fixé|dit|écrit|prévu|"
    r"promised|pledged|vowed|sworn|undertaken|agreed|announced|committed|guaranteed|assured|given|told|set|said)"
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_DATED = rf"\b(?:(?:in|last|back in|en|fin|début) (?:{_MONTH}|year|month|week|spring|summer|autumn|winter)|(?:l['’]an|le mois|la semaine|l['’]été|l['’]hiver) derni(?:er|ère)|(?:jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche) dernier|last (?:\w+day|summer)|(?:en|in) (?:19|20)\d\d|(?:{_MONTH})(?: \d+,)? (?:19|20)\d\d)\b"
_SAID = r"\b(?:(?:a|ont|s['’]est|se sont|est|sont) (?:\w+ )?(?:promis|engagée?s?|juré|garanti|accepté|convenue?s?)|l['’]a promis|promised|pledged|vowed|undertook|swore|committed|agreed|gave)\b"
PAST = _re(
    rf"\b(?:avai(?:t|ent|s)|s['’]étai(?:t|ent)|étai(?:t|ent)|avions) (?:[\w’'-]+ ){{0,3}}?{_MADE}\b|\b(?:jur|promett|assur|garantiss|écriv|annonç|s['’]engage)ai(?:t|ent)\b|\bdevai(?:t|ent)\b",
    rf"\bhad (?:\w+ ){{0,2}}?{_MADE}\b|\b(?:was|were) (?:to|supposed to|meant to|due to|promised|told)\b",
    r"\bl['’](?:a|ont|avai(?:t|ent)) promis (?:hier|\w+di|en \w+)\b",
    r"\b(?:on|ils?|elles?) (?:nous |m['’]|vous |leur |lui )(?:a|ont|avai(?:t|ent)) (?:pourtant |bien )?(?:promis|juré|dit|assuré|garanti)\b",
    r"\b(?:promised|swore|vowed|assured|told|gave|guaranteed) (?:us|me|them|him|her|himself|herself|itself|themselves|the (?:families|residents|people))\b|\bthey (?:promised|swore|vowed)\b|\b(?:was|were) (?:promised|told)\b",
    r"\b(?:s['’]est|se sont) donné\b",
    rf"(?<!avant )(?<!before )\b(?:le \d{{1,2}}(?:er)? (?:{_MONTH})|on (?:\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}))\b[^.;]{{0,90}}?{_SAID}",
    rf"{_DATED}[^.;]{{0,90}}?{_SAID}|{_SAID}[^.;]{{0,90}}?{_DATED}",
)
"""Words of the sentence by which its promise is told as made in the past."""
UNDONE = _re(
    r"\bn['’](?:a|ont|est|sont|y a|en a|en ont|en est|avait|avaient|étai(?:t|ent)) (?:\w+ ){0,2}?(?:pas|jamais|plus|rien|aucune?|été que|toujours|que)\b|\bne (?:l['’]|les? |s['’]|se )?(?:a|ont|est|sont|[lst]['’](?:a|ont|est)) ?(?:pas|jamais|toujours)\b",
    r"\bne (?:l['’]|s['’])(?:a|ont|est|était|avait) (?:\w+ )?(?:pas|jamais|toujours)\b",
    r"\battend(?:ent)? (?:toujours|encore)\b|\b(?:rien|personne|aucune?|pas une? seule?|pas une?) ?(?:\w+ ){0,3}?(?:n['’]|ne )|\bune seule? l['’](?:a|est)\b|\b(?:est|sont) (?:toujours|encore|restée?s?) (?:closes?|fermée?s?|là|bloquée?s?|en place|vides?|détenue?s?|debout|à)\b|\bsont restés\b|\b(?:y|là) (?:est|sont) (?:toujours|encore)\b",
    r"\b(?:has|have|had|did|was|were|is|are)(?: not|n['’]t| never)\b|\b(?:nothing|nobody|no one|none|neither|not one|not a single)\b|\bnever (?:\w+ed|came|went|left|did|saw|got|happened|took place)\b|\b(?:is|are|was|were|remains?|stays?|stayed|remained) (?:still )?(?:shut|closed|blocked|empty|in place|in detention|behind bars|still)\b|\bare still\b|\bis still\b|\bwaiting\b",
    r"\b(?:les|the) \w+ (?:sont venues|came|sont là|are here),? ?[;.]?[^.;]{0,60}\b(?:rest|aussi|still|stay)",
    r"\b(?:two|three|deux|trois|quelques|the next) (?:days?|jours|heures|hours) (?:later|after|après|plus tard)\b[^.;]{0,40}\b(?:tir|shoot|shell|bomb|attaqu|frapp|fir)",
    r"\b(?:elle|il) s['’]est refermée?\b|\bil en est entré\b|\btrahi|\bbroke (?:it|its|their|his|her)\b|\bcollapsed\b|\bfell apart\b",
    r"\bil (?:n['’])?en est (?:venu|arrivé|passé|sorti|entré|revenu) (?:un|deux|trois|une|qu)\b|\b(?:almost|hardly|practically|virtually) (?:none|nobody|nothing)\b|\bpresque (?:rien|personne|aucune?)\b|\bà moitié vide",
    r"^\W*(?:(?:it|they|this|that|the \w+) (?:was|were|has been|have been)|(?:il|elle|ce) (?:a|fut|n['’]a)) (?:broken|violated|flouted|ignored|forgotten|rompue?|violée?|oubliée?|bafouée?)\b",
    r"^\W*(?:of (?:the|our) [\w-]+ [^.;]{0,40}?, (?:only )?|(?:sur|des) (?:les |nos )?[\w-]+ [^.;]{0,40}?, (?:seuls? )?)[\w-]+ (?:has|have|had|came|arrived|ont|est|sont|a)\b",
)
"""Words behind a promise by which it was not done."""
_FORSWORN = re.compile(r"\bnot (?:to|fire|touch|attack)\b|\bnever to\b|\bno longer\b|\bne (?:pas|plus|jamais)\b", re.I)
_BEFORE_DEED = 16
"""How near to where a promise begins it is said that it is one not to do something."""
_BREACHED = _re(
    r"\b(?:broken|broke|violated|flouted|ignored|rompue?|violée?|bafouée?|trahie?)\b|\b(?:yet|but|mais|pourtant|or|depuis|since then)\b[^.;]{0,60}?\b(?:again|still|encore|toujours|tir|fir|shell|attaqu|attack|bomb)",
    r"\bla même nuit\b|\bthe same night\b|\bwithin (?:hours|days)\b|\b(?:quelques|deux|trois) (?:heures|jours) (?:plus tard|après)\b",
)
"""Words behind a promise not to do something by which it was done: that nothing was done keeps such a promise."""
DONE = _re(
    r"^\W*(?:et |puis )?(?:il|elle|ils|elles|on|nous) l['’](?:a|ont|avons|avai(?:t|ent)) (?:\w+ment )?(?:fait|tenue?)\b|\b(?:c['’]est|ce fut) chose faite\b|^\W*(?:and )?(?:they|he|she|it|we) (?:did|have|has|had)(?: so| just that| it)?[.,;!]|\b(?:la|le|les) voi(?:là|ci) (?:tenue|faite|levée|rouverte|ouverte|libre)s?\b|\b(?:jusqu['’]ici|depuis),? (?:il|elle|ils|elles) (?:a|ont) tenu (?:sa |leur )?parole\b|\b(?:promesse|parole|engagement) tenue?\b",
    r"\b(?:the|that|this) (?:order|promise|pledge|undertaking|commitment) (?:has been|was|is being) (?:obeyed|kept|honou?red|carried out)\b|\bl['’](?:ordre|engagement) (?:a été|est) (?:respecté|obéi|suivi|tenu)\b|\bthey kept (?:it|their word)\b",
)
"""Words behind a promise by which it was done."""
_SET_AGAINST = _re(
    r"\b(?:mais|et|but|and|yet|or) (?:nous|on|we|i|je|they|ils)(?:,? \w+)? (?:n['’])?(?:en )?(?:only )?(?:got|saw|had|received|a vu|avons vu|a eu|avons eu|a reçu|avons reçu)\b|, (?:on en a|nous en avons|we got|we saw|on n['’]en a)\b",
    r"[,;] (?:but|yet|mais|or|pourtant)\b[^.;]{0,60}?\b(?:n['’]|ne |never|not|n['’]t|nothing|rien|none|no one)\b",
)
"""What was promised and what came, side by side in one sentence."""
_ALL_THE_SAME = _re(
    rf"\b(?:avai(?:t|ent)|s['’]étai(?:t|ent)) pourtant (?:\w+ )?{_MADE}\b|\bécrivait pourtant\b|\bhad (?:nonetheless|nevertheless|however|after all) {_MADE}\b"
)
"""Who recalls a promise with "pourtant" says that it was not kept."""
_BACK = re.compile(
    r"\W*(?:il|elle|ils|elles|rien|personne|aucun|pas un|depuis|mais|or|pourtant|le lendemain|deux|une seule|l['’]|la |le |les |it|they|nothing|nobody|none|neither|no |not |but|yet|since|two|so far|the |well|as of)\b|\W*(?:l['’])",
    re.I,
)


def outcomes(article: Article, sentences: Sequence[tuple[Span, str]], found: Sequence[Pledge]) -> list[Pledge]:
    """Return the pledges, those broken or kept that are told right behind as not done, or as done."""
    rows: list[Pledge] = []
    told: list[Span] = []
    for one in found:
        where = _undone(article, sentences, one)
        status = "broken" if where is not None else "kept" if _done(article, sentences, one) else one.status
        rows.append(one if status == one.status else msgspec.structs.replace(one, status=status))
        told += [where] if where is not None else []
    return [one for one in rows if not any(_only_says(one, where) for where in told)]


def _done(article: Article, sentences: Sequence[tuple[Span, str]], one: Pledge) -> bool:
    """Return whether the words right behind a promise, in its sentence or the next, say that it was done."""
    if one.status not in ("declared", "agreed"):
        return False
    at = next((n for n, ((start, end), _) in enumerate(sentences) if start < one.end <= end + _MARK), None)
    if at is None:
        return False
    (_, end), _ = sentences[at]
    if DONE.search(article.text, one.end, end):
        return True
    first, after = sentences[at + 1][0] if at + 1 < len(sentences) else (end, end)
    return (
        "\n" not in article.text[end:first]
        and DONE.search(article.text[first : min(after, first + _DONE_FIRST)]) is not None
    )


_DONE_FIRST = 60
"""With so many letters the next sentence begins; what comes later in it is of something else."""
_MARK = 3
"""How much farther than its sentence a promise may reach: marks and spaces."""


def _only_says(one: Pledge, where: Span) -> bool:
    """Return whether an article's own words do no more than say that the promise before them was not kept."""
    bare = one.statement is None and one.status in ("broken", "not_yet")
    return bare and where[0] <= one.start and one.end <= where[1]


def _undone(article: Article, sentences: Sequence[tuple[Span, str]], one: Pledge) -> Span | None:
    """Return where a promise is told not to have been kept."""
    if one.status not in ("declared", "agreed"):
        return None
    at = next((n for n, ((start, end), _) in enumerate(sentences) if start < one.end and one.start < end), None)
    if at is None:
        return None
    (start, end), _ = sentences[at]
    last = next((n for n in range(at, len(sentences)) if sentences[n][0][1] >= one.end), at)
    made = PAST.search(article.text, start, max(end, one.start))
    if made is None:
        return None
    forsworn = _FORSWORN.search(
        article.text, max(start, one.start - _BEFORE_DEED), min(one.end, one.start + _BEFORE_DEED)
    )
    if _ALL_THE_SAME.search(article.text, start, end) or _SET_AGAINST.search(article.text, made.end(), end):
        return one.end, end
    behind = [sentences[n][0] for n in (last + 1, last + 2) if n < len(sentences)]
    for number, (first, after) in enumerate(((one.end, sentences[last][0][1]), *behind)):
        apart = "\n" in article.text[one.end : first]
        if number and (apart or (number > 1 and not _BACK.match(article.text, first, after))):
            return None
        if (_BREACHED if forsworn else UNDONE).search(article.text[first:after]):
            return first, after
    return None
