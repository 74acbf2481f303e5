"""Wish, pledge, agreement, action: what commits somebody, and how far.

A wish is no pledge, a pledge no agreement, an agreement no action: the frame that is nearest to acting, and that the
words bear, gives the status. Condition and deadline are kept as they are written.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.statements.article import Article, Pledge, Span, Statement, Status
from treve.statements.pledge_parts import addressee, speaks_of_itself, subject_of


class _Frame(NamedTuple):
    status: Status
    words: re.Pattern[str]


def _re(text: str) -> re.Pattern[str]:
    return re.compile(text, re.I)


_TOLD: tuple[_Frame, ...] = (
    _Frame(
        "suspended",
        _re(
            r"\b(?:a|ont|avait|avaient)\s+suspendu\s+(?:\w+\s+){0,2}?(?:leur|sa|ses)\b|\bsuspended\s+(?:its|their|his|her)\b"
        ),
    ),
    _Frame(
        "acted_on",
        _re(r"\ben place depuis\b|\b(?:est|sont) entrée?s? en vigueur\b|\bin place since\b|\bentered into force\b"),
    ),
    _Frame(
        "agreed",
        _re(
            r"\b(?:se sont|s['’]étaient) mis(?:es)? d['’]accord\b|\b(?:ont|avaient)\s+(?:\w+\s+)?(?:décidé|convenu)\s+(?:de|d['’]|que)"
            r"|\bs['’]engagent\s+à\b|\bsont convenue?s\b|\bconviennent de\b|\b(?:have |had )?agreed?\s+(?:to|on)\b"
        ),
    ),
)
"""What the article itself tells; searched in sentences, not in quotations."""

_FIRST_PERSON = _re(
    r"\b(?:nous|je)\s+(?:ne\s+)?(?:\w+\s+){0,3}?(?!(?:re)?tirons\b|(?:dé)?montrons\b|(?:r)?entrons\b|jurons\b|(?:r)?assurons\b|espérons\b|ignorons\b|"
    r"préférons\b|considérons\b|déclarons\b|réitérons\b|déplorons\b|honorons\b|livrons\b|rencontrons\b|adorons\b|pleurons\b)\w+(?:rons|rai)\b|\bj['’]y?\s?\w*rai\b|\bj['’]\w+rai\b|\b(?:we|i)\s+(?:will|shall|are going to)\b|\b(?:we|i)['’]ll\b"
    r"|\bnous envisageons\b|\b(?:we|i) (?:pledge|promise|undertake|commit|vow)\b|\bj['’]en prends l['’]engagement\b|\bje m['’](?:y )?engage\b|\bnous nous (?:y )?engageons\b|\bnous sommes (?:\w+ )?prêts\b|\bno \w+ will be\b"
)
_OWN_FUTURE = {
    "fr": _re(
        r"^(?:que\s+)?(?:\S+\s+){1,8}?(?:ne\s+|n['’])?(?!pourr|devr|serai|aurai|faudr|(?:re|ex|por|at)?trait\b|caméra|opéra|choléra)"
        r"(?-i:[a-zàâéèêîôûç])\w+(?:ra|ront|rait|raient)\b"
    ),
    "en": _re(r"^(?:that\s+)?(?:it|he|she|they)\s+(?:would|will)\b"),
}
"""What is yet to be done; "devra" tells of a duty, and names end in -ra too."""
_WISH = _re(
    r"\bpourrai(?:t|ent)\b(?!\s+(?:pas|plus|jamais|guère)\b)|\bdevrai(?:t|ent)\b|(?<!qu['’])\bil faut\b|\bfaudrait\b|\bpossibilités\b|\baurait salué\b|\bpeut (?:également |aussi )?(?:apporter|contribuer)\b|\bnécessité\b"
    r"|\ben faveur d|\bréclam|\bcould\b(?!\s+(?:not|no|only|barely|hardly)\b|n['’]t)|\bshould\b|\bought to\b|\bneed to\b|\bthere will be no\b^|\battendait de\b|\battendons que\b"
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
_ANNOUNCED = _re(r"^(?:\S+\s+){1,9}?(?:will|would|shall)\s+(?!be\b)\w+")
_BOTH = _re(
    r"\b(?:les |the )?(?:deux|both|two)\s+(?:parties|camps|sides|délégations|delegations|pays|countries|gouvernements|governments)\b"
)
"""What two sides undertake together they have agreed."""
_SWORN = _re(
    r"^(?:qu['’]|que |that )?(?:\S+\s+){0,5}?(?:(?:a|ont|avait|avaient|n['’]a|n['’]ont)\s+(?:(?:pas|jamais|rien)\s+)?\w+(?:é|ée|és|ées|u|us|ue|ues|i|is|it)\b|y en a eu\b"
    r"|(?:had|has|have|was|were|did)\b)"
)
_NOT_REFUSED = _re(
    r"^(?:d['’]|de |to |l['’]|la |les |le |the |any |toute? |ces |these |those |this |cette )*(?:y )?(?:participer|assister|se joindre|s['’]y rendre|prendre part|take part"
    r"|attend|participate|join|come|accusations?|allégations?|allegations?|claims?|critiques?|criticism|charges?|reports?|commentaires?|commenter|comment|idée que"
    r"|responsabilité|responsibility|blame|question|appel\b|appeal)"
)
"""Whoever stays away from a meeting refuses no undertaking; nor does who rejects an accusation, or says nothing."""
_CONDITION = _re(
    r"(?:\bà (?:la )?condition (?:que|de|d['’])|\bdès (?:que|lors que|la|le|l['’])|\bune fois\b|\bsous réserve\b|\bpourvu qu|\bpour peu qu|\btant qu|\bà moins qu|\bso long as|\ben cas d|\bprovided that|\bon condition that|\bonce\b|\bas long as"
    r"|\bafter\b|\baprès (?:la|le|l['’])|(?<![\w’'])(?:si|s['’](?=ils?\b)|if|unless)\b)[^.;»”\"]*"
)
_DEADLINE = _re(
    r"\bd['’]ici(?: à| au| aux| la| le| l['’])?\s+[^,.;»”\"]{2,40}|\bavant (?:le |la |l['’])?[^,.;»”\"]{2,40}|\bdans (?:un délai de|les|un avenir)\s+[^,.;»”\"]{2,30}"
    r"|\bsous \w+(?:-\w+)* (?:heures|jours|semaines|mois)|\bby (?:the end of )?[A-Z0-9][^,.;”\"]{2,30}|\bwithin \w+ (?:hours|days|weeks)|\bbefore (?:the )?[^,.;”\"]{2,30}|\bles \d+ et \d+ \w+|\bdès la [^,.;»”\"]{2,60}"
    r"|\bstarting \w+|\bà partir d[eu']\s?[^,.;»”\"]{2,30}"
)


_TIME = _re(
    r"\d|\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|jours?|semaines?|mois|an|ans|année|heures?|fin|été|hiver|printemps|automne|aube|midi|minuit|soir|nuit|matin|demain|days?|weeks?|months?"
    r"|years?|hours?|end|summer|winter|spring|autumn|dawn|noon|midnight|night|tomorrow|tonight|ramadan|noël|christmas|easter|pâques|aïd|eid"
    r"|date|deadline|délai|avenir|next|prochaine?s?|round|cycle|sommet|summit|meeting|rencontre|réunion|signature|élections?|elections?|votes?"
    r"|arrivée|entrée|talks|pourparlers|départ|retour|ouverture|opening)\b"
)
"""What a deadline that begins with "by", "before" or "avant" must name: "by their actions" is none."""
_NOT = _re(
    r"(?:\b(?:neither|nobody|none|no|not|never|ne|jamais|aucune?|ni|personne|nul(?:le)?|refus\w+|failed)\b|n['’]t\b|\bn['’])[^,;:.]*$"
)


def pledges(article: Article, statements: Sequence[Statement], sentences: Sequence[tuple[Span, str]]) -> list[Pledge]:
    """Return what commits somebody, by place.

    Args:
        article: the text.
        statements: its statements.
        sentences: span and subject (as written, "" if none) of each sentence, for what the article tells itself.
    """
    found: list[Pledge] = []
    for number, row in enumerate(statements):
        content = article.text[row.start : row.end]
        status = _status(row, content, article.language)
        if status is None or row.question:
            continue
        found.append(
            Pledge(
                row.start,
                row.end,
                row.speakers,
                addressee(article, row),
                status,
                _first(_CONDITION, content),
                _deadline(content),
                number,
                subject_of(content, article.language) if row.kind != "direct" else None,
            )
        )
    for (start, end), subject in sentences:
        for frame in _TOLD:
            match = frame.words.search(article.text, start, end)
            if match is None or _NOT.search(article.text[max(start, match.start() - 70) : match.start()]):
                continue
            if any(
                p.start <= match.start() < p.end or (start <= p.start and p.end <= end and p.status == frame.status)
                for p in found
            ):
                break
            if any(s.start <= match.start() < s.end and s.kind == "direct" for s in statements):
                break
            reported = [s for s in statements if s.start <= match.start() < s.end]
            if reported:  # told inside what somebody says: only that is the pledge
                first, after = reported[0].start, reported[0].end
            else:
                first, after = start, end
            text = article.text[first:after]
            found.append(
                Pledge(
                    first,
                    after,
                    (subject,) if subject else (),
                    None,
                    frame.status,
                    _first(_CONDITION, text) if frame.status == "agreed" else None,
                    _deadline(text),
                    None,
                )
            )
            break
    return sorted(found, key=lambda p: (p.start, p.end))


def _status(row: Statement, content: str, written_in: str) -> Status | None:
    """Return how far a statement commits, `None` where it does not."""
    language = "fr" if written_in == "fr" else "en"
    if row.cue_class == "agree":
        return None if row.negated_cue else "agreed"
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
    ):
        return "refused"
    if row.kind != "indirect" and _FIRST_PERSON.search(content):
        return "declared"
    if (
        row.cue_class in ("announce", "say", "admit", "warn")
        and row.kind != "direct"
        and not row.anonymous
        and (_OWN_FUTURE[language].search(content) or (language == "en" and speaks_of_itself(content, language)))
    ):
        return "declared"
    if row.cue_class == "announce" and not row.anonymous and row.kind != "direct" and _ANNOUNCED.search(content):
        return "declared"
    if row.cue_class == "wish" and row.negated_cue:
        return None
    if row.cue_class in ("wish",) or (_WISH.search(content) and not _FEARED.search(content)):
        return "wished"
    if row.cue_class == "announce" and re.match(
        r"\s*(?:propos|offr|suggest)", row.cue.split()[-1] if row.cue else "", re.I
    ):
        return "wished"
    return None


def _first(words: re.Pattern[str], text: str) -> str | None:
    match = words.search(text)
    return match.group().strip(" ,") if match else None


_IF = _re(r"\s(?:if|unless|provided|once|si|s['’]il|à condition|pourvu|une fois|sous réserve)\b")


def _deadline(text: str) -> str | None:
    for match in _DEADLINE.finditer(text):
        found = _IF.split(match.group())[0].strip(" ,")
        if _TIME.search(found) or not re.match(r"by\b|before\b|avant\b", found, re.I):
            return found
    return None
