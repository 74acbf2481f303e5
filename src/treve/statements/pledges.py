"""Wish, pledge, agreement, action: what commits somebody, and how far.

A wish is no pledge, a pledge no agreement, an agreement no action: the frame that is nearest to acting, and that the
words bear, gives the status. Condition and deadline are kept as they are written.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from treve.statements.article import Article, Pledge, Span, Statement, Status
from treve.statements.pledge_frames import CONJUNCT, DEED, WITHIN
from treve.statements.pledge_parts import addressee, speaks_of_itself, subject_of
from treve.statements.pledge_terms import DENIED, condition_in, deadline_in
from treve.statements.pledges_told import told_in, under_terms


def _re(text: str) -> re.Pattern[str]:
    return re.compile(text, re.I)


_FIRST_PERSON = _re(
    r"\b(?:nous|je)\s+(?:ne\s+|n['’])?(?:[lsymtn]['’])?(?:\w+\s+){0,3}?(?!(?:pour|dev|sau|fau|ver|mour|oublie)(?:rons|rai)\b|(?:opé|prépa|sépa|répa|libé|compa|empa|accélé|récupé|gé|géné|tolé|modé|adhé|coopé|ju|pleu|respi|conspi|instau|attire|admi|mesu|assu|procu|du|conju)rons\b|(?:re)?tirons\b|(?:dé)?montrons\b|(?:r)?entrons\b|jurons\b|(?:r)?assurons\b|espérons\b|ignorons\b|"
    r"préférons\b|considérons\b|déclarons\b|réitérons\b|déplorons\b|honorons\b|livrons\b|rencontrons\b|adorons\b|pleurons\b)\w+(?:rons|rai)\b|\bj['’]y?\s?\w*rai\b|\bj['’]\w+rai\b|\b(?:we|i)\s+(?:will|shall|are going to)\b(?! (?:always |never )?(?:remember|forget|see|die|miss|know)\b)|\b(?:we|i)['’]ll\b"
    r"|\b(?:nous allons|je vais|on va) (?!bien|mal\b)(?:y |en |le |la |les |lui |leur |se |s['’]|l['’])*\w+(?:er|ir|re|oir)\b"
    r"|\b(?:nos|mes|notre) (?:hommes|forces|troupes|soldats|combattants|armée|camp|gouvernement|délégation|mouvement|unités) (?:ne |n['’]|se |s['’]|y |en |les? )*\w+(?:ra|ront)\b"
    r"|\b(?:my|our) (?:men|forces|troops|soldiers|fighters|army|side|government|delegation|movement|units) (?:will|shall)\b"
    r"|\bnous envisageons\b|\b(?:we|i) (?:pledge|promise|undertake|commit|vow)\b|\bj['’]en prends l['’]engagement\b|\bje m['’](?:y )?engage\b|\bnous nous (?:y )?engageons\b|\bnous sommes (?:\w+ )?prêts\b|\bno \w+ will be\b"
)
_OWN_FUTURE = {
    "fr": _re(
        r"^(?!\W*(?:ce|cela|ça)\s)(?:que\s+)?(?:\S+\s+){1,8}?(?:ne\s+|n['’])?(?!pourr|devr|serai|aurai|faudr|saur|(?:re|ex|por|at)?trait\b|caméra|opéra|choléra)"
        r"(?-i:[a-zàâéèêîôûç])\w+(?:ra|ront|rait|raient)\b"
    ),
    "en": _re(r"^(?:that\s+)?(?:it|he|she|they)\s+(?:would|will)\b(?! (?:have to|need to|be forced|never know))"),
}
"""What is yet to be done; "devra" tells of a duty, and names end in -ra too."""
_MUST = _re(r"^(?:that )?(?:\S+ ){1,6}?would (?:have|need) to\b|^(?:que |qu['’])?(?:\S+ ){1,6}?devrait\b")
"""What somebody would have to do is no promise either."""
_THOUGHT = _re(
    r"estim|pens|croi|cru\b|jug|prédi|prévoi|crain|redout|dout|believ|think|thought|expect|predict|fear|doubt|reckon|guess"
)
"""What somebody believes will be is no promise."""
_LOOKS_ON = _re(
    r"\b(?:experts?|analystes?|chercheu\w+|spécialistes?|économistes?|politologues?|habitants|villageois|témoins|residents|villagers|witnesses|analysts?|researchers?|economists?|scholars?|pundits)\b"
)
"""Whoever only looks on foretells: an expert promises nothing."""
_RETRACTS = _re(
    r"\b(?:will|would|shall) not\b[^.;]{0,90}\bafter all\b|\b(?:won|wouldn)['’]t\b[^.;]{0,90}\bafter all\b"
    r"|\b(?:ne|n['’])\s?\w+(?:ra|rait|ront|raient|rons|rai)\s(?:finalement pas|pas finalement|finalement plus)\b"
    r"|\bfinalement,? (?:il|elle|ils|elles|nous|on|je)? ?(?:ne|n['’])\s?\w+(?:ra|rait|ront|raient|rons|rai)\s(?:pas|plus)\b"
)
"""Who says that it will not be done after all takes back what was promised."""
_SUSPENDS = _re(
    r"\bne (?:reprend|reprendra|reprendront|reviendra|reviendront|reprendrai(?:t|ent)|reviendrai(?:t|ent))\b[^.;]{0,140}?(?:\bqu(?:e|['’])\b|\btant\b|\bavant\b)"
    r"|\b(?:will|would) (?:not|only) (?:resume|return to|rejoin)\b[^.;]{0,100}?\b(?:until|unless|before|once|after|when)\b"
)
_YIELDS_EN = r"abandon|leave|withdraw|yield|give up|give in|surrender|hand over|sign|accept|negotiate|talk|recogni[sz]e|disarm|retreat|move|stop|return|pull"
_YIELDS_FR = r"abandonne|quitte|cède|céde|signe|accepte|rend|recule|dépose|négocie|lâche|parti|désarme|livre|remett|bouge|retire|évacue"
_REFUSES = {
    "fr": _re(
        r"^\W*(?:tant qu|avant qu|sans )[^,.;]{3,80}, (?:aucune?|nul(?:le)?|personne|pas une?|nous ne(?! pourr)|je ne(?! pourr)|il n['’]y aura)\b|^\W*(?:aucune?|nul(?:le)?|pas une?|personne)\b[^.;]{0,60}?\bne? ?\w+(?:ra|ront)\b[^.;]*?\b(?:tant qu|avant qu|sans)"
        r"|^\W*(?:nous ne|nous n['’]|je ne|on ne)\s?\w+(?:rons|rai|ra|ons)\b[^.;]{0,80}?\b(?:tant qu|avant qu|avant d['’e]|sans que)"
        r"|\bjamais (?:nous ne|je ne|on ne)\b|\b(?:nous|je|on) (?:ne|n['’]) ?(?!tirons\b|retirons\b)\w+(?:rons|rai|ra) jamais\b"
        rf"|\b(?:nous|je|on) (?:ne |n['’])(?:y |en |les? |la |leur )*(?:{_YIELDS_FR})(?:rons|rai|ra)\b"
    ),
    "en": _re(
        r"^\W*(?:as long as|until|unless|while)\b[^,.;]{3,80}, (?:no|nobody|not one|we will not|we won['’]t|there will be no)\b|^\W*(?:no|not one|none of|nobody)\b[^.;]{0,60}?\bwill\b[^.;]*?\b(?:until|unless|as long as|while|before)\b"
        r"|^\W*(?:we|i) (?:will not|won['’]t|shall not|refuse to)\b[^.;]{0,80}?\b(?:until|unless|as long as|before)\b"
        r"|\b(?:it|they|he|she|will|would)\b[^.;]{0,12}?\bnot\b[^.;]{0,80}?\b(?:until|unless|as long as|so long as|before)\b"
        rf"|\b(?:we|i) (?:will|shall) (?:not|never) (?:{_YIELDS_EN})\b"
        r"|\b(?:we|i) (?:will|shall) never (?:sign|accept|agree|negotiate|talk|recogni[sz]e|surrender|yield|allow|give)\b"
    ),
}
"""What will not be done as long as something else is not."""
_OFFICIAL = {
    "fr": _re(
        r"(?:^|[.!]\s)\W*(?-i:(?:Mon|Ma|Notre|Nos|Mes) \w+|(?:La|Le|L['’])\s?(?:[A-ZÉÈ][\w-]+|mission|gouvernement|armée|délégation|ministère|mouvement|Front|commission|comité|force))"
        r"\s(?:ne |n['’]|y |en |lui |leur |se |s['’])*(?!pourr|devr|sera\b|seront\b|aura\b|auront\b|faudr|restera|viendra|\w*trait\b)\w{2,}(?:ra|ront)\b"
    ),
    "en": _re(
        r"(?:^|[.!]\s)\W*(?-i:(?:The )?[A-Z]\w+(?: [A-Z]\w+)?)(?: has [^.;]{0,60}? and)? (?:will|shall) (?:never |not |always )?(?:continue|keep|remain|stand|support|honou?r|respect|work|help|defend|provide|send|withdraw|abide|comply)\b|"
        r"(?:^|[.!]\s)\W*(?-i:(?:My|Our) \w+|The (?:government|army|mission|movement|Front|commission|committee|force|authorities|[A-Z]\w+)|It)"
        r" (?:will|shall)(?: not| never| also)? (?!be\b|have\b|take (?:years|months|time)|cost|need|come)\w+"
    ),
}
"""A side that speaks of what itself will do: "La France y affectera quatre observateurs", "My Government will study it"."""
_THREAT = _re(
    r"^\W*(?:si|s['’]ils?|if|unless)\b[^.;]{5,160}?,\s(?:then |alors )?(?:(?:le|la|les|l['’]|the|our|notre|nos) ?)(?:\w+ )?"
    r"(?:cessez-le-feu|trêve|accord|combats|opérations|frappes|guerre|offensive|retrait|pourparlers|truce|cease-?fire|deal|agreement|fighting|operations|strikes|war|withdrawal|talks)\b"
    r"[^.;]{0,40}?(?:\b(?:will|shall)\b|\w+(?:ra|ront)\b)"
)
"""What a side says that it will do unless something else is done: "if the hostages are not back, the truce will end"."""
_READY = _re(
    r"^\W*(?:(?:que|qu['’]|that|it|they|he|she|il|elle|ils|elles|être|est|sont|était|étaient|is|are|was|were|to be) ?)*(?:\w+ )?"
    r"(?:(?:prête?s?|disposée?s?) à\b|(?:ready|willing|prepared) to\b)|\bstands? ready\b"
)
_WISH = _re(
    r"\bpourrai(?:t|ent)\b(?!\s+(?:pas|plus|jamais|guère)\b)|\bdevrai(?:t|ent)\b|(?<!qu['’])\bil (?:faut|faudrait)(?: \w+){0,2}? (?:que\b|qu['’]|(?:y |en |se |s['’]|l[ea] )*\w+(?:er|ir|re|oir)\b)|\bpossibilités\b|\baurait salué\b|\bpeut (?:également |aussi )?(?:apporter|contribuer)\b|\bnécessité\b"
    r"|\ben faveur d|\bréclam|\bcould (?:also )?(?:be \w+(?:ed|uck|eld|et)\b|take place|contribute|help|host|send|provide|offer|meet|resume|start|begin|return|leave|reopen|join)|\bshould\b|\bought to\b|\bneed to\b|\bthere will be no\b^|\battendait de\b|\battendons que\b"
)
_FEARED = _re(
    r"\btoll\b|\bdeath|\bdie\b|\bkill|\bworsen|\bescalat|\bcollaps|\bfamine|\bcatastroph|\bcrimes?\b|\bbilan\b|\bmourir\b|\bs['’]aggrav"
    r"|\bs['’]alourdi|\bs['’]effondr|\bdégénér|\bcrise\b|\bmassacre"
)
"""What may come about is no wish where it is harm: "the death toll could rise"."""
_FIXED = _re(
    r"\b(?:est|sont|a été|ont été) fixée?s? (?:au|à|pour)\b|\b(?:is|are|has been|have been) (?:set|fixed|scheduled) for\b"
)
"""A day that is fixed is agreed."""
_PROPOSES = _re(r"\s*(?:propos|offr|suggest)")
_ANNOUNCED = _re(r"^(?:\S+\s+){1,9}?(?:will|would|shall)\s+(?!be\b)\w+")
_BOTH = _re(
    r"\bbelligérants\b|\bwarring (?:sides|parties)\b|\b(?:les |the )?(?:deux|both|two)\s+(?:parties|camps|sides|délégations|delegations|pays|countries|gouvernements|governments)\b"
)
"""What two sides undertake together they have agreed."""
_SWORN = _re(
    r"^(?:qu['’]|que |that )?(?:\S+\s+){0,5}?(?:(?:a|ont|avait|avaient|n['’]a|n['’]ont)\s+(?:(?:pas|jamais|rien)\s+)?\w+(?:é|ée|és|ées|u|us|ue|ues|i|is|it)\b|y en a eu\b"
    r"|(?:had|has|have|was|were|did)\b)"
)
_NOT_REFUSED = _re(
    r"^(?:d['’]|de |to |l['’]|la |les |le |the |any |toute? |ces |these |those |this |cette )*(?:y )?(?:participer|assister|se joindre|s['’]y rendre|prendre part|take part"
    r"|attend|participate|join|come|accusations?|allégations?|allegations?|claims?|critiques?|criticism|charges?|reports?|commentaires?|commenter|comment|idée que"
    r"|responsabilité|(?:term|word|label|mot|qualificatif|expression)\b|responsibility|blame|question|appel\b|appeal)"
)
"""Whoever stays away from a meeting refuses no undertaking; nor does who rejects an accusation, or says nothing."""


def pledges(article: Article, statements: Sequence[Statement], sentences: Sequence[tuple[Span, str]]) -> list[Pledge]:
    """Return what commits somebody, by place.

    Args:
        article: the text.
        statements: its statements.
        sentences: span and subject (as written, "" if none) of each sentence, for what the article tells itself.
    """
    found: list[Pledge] = []
    for number, row in enumerate(statements):
        if row.question:
            continue
        for start, end in _sentences(article.text, row):
            content = article.text[start:end]
            status = _status(row, content, article.language)
            if status is None:
                continue
            found.append(
                Pledge(
                    start, end, row.speakers, addressee(article, row), status, condition_in(content),
                    deadline_in(content), number,
                    subject_of(content, article.language) if row.kind != "direct" else None,
                )
            )  # fmt: skip
    found = under_terms(article, sentences, found)
    for at, ((start, end), subject) in enumerate(sentences):
        following = sentences[at + 1][0] if at + 1 < len(sentences) else None
        found += told_in(article, (start, end), subject, following, statements, found)
    once = [one for one in found if not any(_within_other(one, other) or _undone(one, other) for other in found)]
    return sorted(_parted(once, article), key=lambda p: (p.start, p.end))


def _within_other(one: Pledge, other: Pledge) -> bool:
    """Return whether the same words are read twice: in a statement, and in another that it quotes."""
    same = one is not other and one.status == other.status and other.statement is not None
    both = min(one.end, other.end) - max(one.start, other.start)
    inner = one.statement is not None and other.statement is not None and one.statement < other.statement
    return same and inner and both * 5 > 4 * (one.end - one.start)


def _undone(one: Pledge, other: Pledge) -> bool:
    """Return whether a promise is told only to say that it was not kept: "had promised to free them, but none is free"."""
    made = one.status in ("declared", "agreed") and other.status == "broken"
    return made and other.start <= one.start and one.end <= other.end


def _sentences(text: str, row: Statement) -> list[Span]:
    """Return the sentences of what is quoted, each of which may commit; of other statements the whole."""
    if row.kind != "direct":
        return [(row.start, row.end)]
    cuts = [match.end() for match in _NEXT.finditer(text, row.start, row.end)]
    found = []
    for first, after in pairwise([row.start, *cuts, row.end]):
        found.append((first, first + len(text[first:after].rstrip(" \u00a0\n"))))
    return found


_NEXT = re.compile(r"(?<!\bM)(?<!\bMM)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])[.!?…]\s+(?=[A-ZÀ-Ý«“\"])")


def _parted(found: Sequence[Pledge], article: Article) -> Iterator[Pledge]:
    """Yield the pledges, what is promised in one breath each by itself: "to reopen a road and to free 46 detainees"."""
    pattern = CONJUNCT["fr" if article.language == "fr" else "en"]
    for one in found:
        cuts = [match.start("next") for match in pattern.finditer(article.text, one.start, one.end)]
        cuts = [at for at in cuts if at - one.start > _LEAST_PART and one.end - at > _LEAST_PART]
        head = article.text[one.start : (cuts or [one.start])[0]]
        if one.status not in ("agreed", "declared") or not (_INFINITIVE.search(head) or DEED.search(head)):
            yield one
            continue
        bounds = [one.start, *cuts, one.end]
        for first, after in pairwise(bounds):
            text = article.text[first:after].rstrip(" ,")
            text = re.sub(r"[,\s]+(?:et|ainsi que|puis|and)$", "", text)
            yield msgspec.structs.replace(
                one, start=first, end=first + len(text), condition=condition_in(text) or one.condition,
                deadline=deadline_in(text),
            )  # fmt: skip


_INFINITIVE = _re(r"\b(?:à|de|d['’])\s?(?:ne (?:pas|plus) )?\w+(?:er|ir|re|oir)\b|\bto \w+")
_LEAST_PART = 12
_A_TERM = 2
"""Who rejects so few quoted words rejects a term."""


def _status(row: Statement, content: str, written_in: str) -> Status | None:
    """Return how far a statement commits, `None` where it does not."""
    language = "fr" if written_in == "fr" else "en"
    if row.kind != "direct" and row.cue_class == "say" and _UNSAID.search(row.cue):
        return None
    if row.cue_class == "agree":
        return None if row.negated_cue else "agreed"
    if row.kind == "direct" and _REFUSES[language].search(content):
        return "refused"
    if re.match(r"conditionn", row.cue):
        return "refused"
    if row.cue_class == "promise" and not row.negated_cue:
        if _SWORN.search(content) and not _OWN_FUTURE[language].search(content):
            return None  # somebody swears that something was so
        together = re.match(r"s['’]engagent\b", row.cue) or _BOTH.search(row.mention)
        return "agreed" if together else "declared"
    if row.kind != "direct" and _FIXED.search(content):
        return "agreed"
    if (
        row.cue_class == "reject"
        and not row.negated_cue
        and row.cue.split()
        and re.search(r"exclu|refus|écart|decline|rul|reje[ct]t|repouss|turn", row.cue, re.I)
        and not _NOT_REFUSED.search(content)
        and (row.kind != "direct" or len(content.split()) > _A_TERM)
    ):
        return "refused"
    if _RETRACTS.search(content):
        return "lapsed"
    if _SUSPENDS.search(content) and row.kind != "direct":
        return "suspended"
    if _REFUSES[language].search(content) and (row.cue_class in ("warn", "say", "announce") or row.kind == "direct"):
        return "refused"
    if row.kind != "indirect" and (_FIRST_PERSON.search(content) or _THREAT.search(content)):
        return "declared"
    if _READY.search(content) and not row.anonymous:
        return "declared"
    if row.cue_class == "announce" and _PROPOSES.match(row.cue.split()[-1] if row.cue else ""):
        return "wished"
    if row.cue_class in ("announce", "admit") and row.kind != "direct" and DEED.search(content):
        return "declared"
    if not row.anonymous and WITHIN.search(content) and not DENIED.search(content):
        return "declared"
    if row.cue_class in ("announce", "say", "admit", "warn") and _will_be_done(row, content, language):
        return "declared"
    if row.kind != "indirect" and _OFFICIAL[language].search(content):
        return "declared"
    if _assured(row, content, language):
        return "declared"
    if (
        row.cue_class in ("announce", "say", "admit", "warn")
        and not _THOUGHT.search(row.cue)
        and not _LOOKS_ON.search(row.mention)
        and row.kind != "direct"
        and not row.anonymous
        and (_OWN_FUTURE[language].search(content) or (language == "en" and speaks_of_itself(content, language)))
        and not _MUST.search(content)
    ):
        return "declared"
    if row.cue_class == "announce" and not row.anonymous and row.kind != "direct" and _ANNOUNCED.search(content):
        return "declared"
    if row.cue_class == "wish" and row.negated_cue:
        return None
    if row.cue_class in ("wish",) or (_WISH.search(content) and not _FEARED.search(content)):
        return "wished"
    return None


_WILL_BE_DONE = {
    "fr": _re(
        r"\b(?:sera|seront|serait|seraient) (?:\w+ment )?(?:accordée?s?|jugée?s?|punie?s?|poursuivie?s?|rouverte?s?|ouverte?s?|levée?s?|publiée?s?|remise?s?|restituée?s?"
        r"|versée?s?|payée?s?|libérée?s?|relâchée?s?|échangée?s?|retirée?s?|rétablie?s?|reconstruite?s?|déployée?s?|évacuée?s?|autorisée?s?|envoyée?s?|prolongée?s?|déminée?s?)"
    ),
    "en": _re(
        r"\b(?:will|would|shall) be (?:granted|given|opened|reopened|released|freed|paid|lifted|allowed|provided|sent|withdrawn|returned|handed|published|punished|tried"
        r"|prosecuted|rebuilt|restored|cleared|exchanged|extended|deployed|evacuated)\b"
    ),
}
"""What somebody says will be done, without saying by whom: "safe passage would be granted"."""
_WHETHER = _re(r"\W*(?:si|s['’]ils?|whether|if|when|quand)\b")
_UNSAID = _re(r"\bnot\b|n['’]t\b|\bpas\b")
"""Who would not say whether something will be done does not say so."""


def _will_be_done(row: Statement, content: str, language: str) -> bool:
    done = _WILL_BE_DONE[language].search(content)
    told = done is not None and not DENIED.search(content[: done.start()]) and not _WHETHER.match(content)
    return told and not row.anonymous and not _LOOKS_ON.search(row.mention)


_VOUCHES = _re(r"\bassurances?\b|\bgarantie?s?\b|\bgarants?\b|\bguarantee\w*")
_GIVEN = {
    "fr": _re(r"\b\w{2,}(?:ra|ront|rait|raient)\b"),
    "en": _re(r"\b(?:will|would|shall)\b"),
}


def _assured(row: Statement, content: str, language: str) -> bool:
    """Return whether somebody assures that something will be done: "« il sera remis »", "nobody would be arrested"."""
    if _VOUCHES.search(row.cue) and not row.anonymous:
        return _GIVEN[language].search(content) is not None or row.cue.lower().endswith(("garant", "garants"))
    assured = row.kind != "indirect" and re.search(
        r"assur|garanti|promis|promet|jur|assure|guarant|pledg|vow|swor|swear", row.cue, re.I
    )
    return bool(assured) and _OWN_FUTURE[language].search(content.lstrip(' «“"\u00a0')) is not None
