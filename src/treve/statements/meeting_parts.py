"""Of a call, meeting or round: on which level it was held, and which delegations came, stayed away or refused.

The level is read in the sentence that tells of the happening, without the words that say who reports it, nor who only
looked on. Delegations are read in that sentence and in those that follow it in the paragraph, up to the next
happening of the kind. What is not said is not there: a side of which nothing is told was neither present nor absent.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from treve.statements.article import Article, DatedEvent, Delegation, Presence, Span
from treve.statements.event_words import CANCELLED, POSTPONED, SAY

CONTACTS = frozenset({"call", "meeting", "round"})
"""Happenings that people take part in together."""


def _re(*texts: str) -> re.Pattern[str]:
    return re.compile("|".join(texts), re.I)


_LEVELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "heads",
        _re(
            r"\bchefs? d(?:e l)?['’]État\b|\bchefs? de gouvernement\b|\bpremi(?:er|ère)s?[- ]ministres?\b|\bsommet\b",
            r"\bprésidente?s?\b(?! (?:de|du) (?:séance|la commission|comité|la délégation|la conférence|l['’]assemblée))",
            r"\bheads? of (?:state|government)\b|\bprime ministers?\b|\bsummit\b|\b(?<!vice-)presidents?\b",
        ),
    ),
    (
        "ministers",
        _re(
            r"\bministres?\b(?! (?:adjoint|délégué))|\bcheff?e?s? de la diplomatie\b|\bsecrétaires? d['’]État\b",
            r"\bministers\b|\b(?:foreign|defen[cs]e|interior) minister\b|\bminister of\b|\bsecretar(?:y|ies) of state\b",
            r"\btop diplomats?\b",
        ),
    ),
    (
        "military",
        _re(
            r"\bmilitaires\b|\b(?:chefs?|comités?|experts|délégations?|responsables) militaires?\b|\bétat[s]?-majors?\b",
            r"\b(?:le |du |au )?général (?-i:[A-ZÉ])|\bgénéraux\b|\bcolonels?\b|\bofficiers\b|\bcommandants? des?\b",
            r"\bmilitary (?:chiefs?|officers?|commanders?|experts?|delegations?|committees?)\b|\bgenerals\b",
            r"(?-i:(?<!Secretary[- ])(?<!Director[- ])\bGeneral [A-Z])|\b(?:army|armed forces|defen[cs]e) chiefs?\b",
            r"\bchiefs? of staff\b|\bcolonels?\b|\bcommanders\b",
        ),
    ),
    (
        "experts",
        _re(
            r"\bexperts?\b|\btechniciens\b|\b(?:réunion|rencontre|discussions|comité|niveau) techniques?\b|\bspécialistes\b",
            r"\btechnical (?:talks|meeting|committee|level|teams?)\b|\bspecialists\b",
        ),
    ),
    (
        "envoys",
        _re(
            r"\b(?:envoyée?s?|représentante?s?) (?:spécia\w+|personnels?)\b|\bémissaires?\b|\bmédiateurs?\b|\bmédiatrices?\b",
            r"\bspecial (?:envoys?|representatives?)\b|\benvoys?\b|\bmediators?\b",
        ),
    ),
)

_ASIDE = re.compile(
    r"\b(?:en présence|sous (?:l['’]égide|les auspices|la présidence|la médiation)|sous l['’]œil|attended by|hosted by"
    r"|in the presence|under the (?:auspices|eye)|brokered by|mediated by|chaired by)\b[^.;]*",
    re.I,
)
"""Who looked on, or lent the roof: no level of those who met."""

_NAME = (
    r"(?:(?:le |la |l['’]|M\. |Mme |Mr\.? |Ms\.? |Mrs\.? |the )?(?:général|colonel|ministre|General|Colonel|Brigadier|"
    r"Ambassador|ambassadeur|ambassadrice|minister|envoy)\s+)?"
    r"(?:M\. |Mme |Mr\.? |Ms\.? |Mrs\.? )?"
    r"(?P<head>[A-ZÉÈÇ][\w’'-]+(?:\s(?:al-|el-|de |du |von |van |ben |bin |ag )?[A-ZÉÈÇ][\w’'-]+){0,3})"
)
_LED_FR = r"(?:conduite|dirigée|menée|emmenée|présidée)"
_LED_EN = r"(?:led|headed|chaired)"
_WHO = r"(?P<who>[^.;,:«»“”\"]{2,60}?)"
_SUBJECT = rf"(?:^|(?<=[.;,:»”] )|(?<= et )|(?<= mais )|(?<= and )|(?<= but )){_WHO}\s+"

_LED = (
    re.compile(rf"\b[Cc]elle (?:de la |de l['’]|du |des |de |d['’]){_WHO},?\s+(?:(?:est|était|sera|fut) )?{_LED_FR} par {_NAME}"),
    re.compile(rf"\bdélégation (?:de la |de l['’]|du |des |de |d['’])?{_WHO},?\s+(?:(?:est|était|sera|fut) )?{_LED_FR} par {_NAME}"),
    re.compile(
        rf"{_NAME},? (?:qui )?(?:a |avait )?(?:condui\w+|dirige\w*|mène\w*|menait|emmène|préside) la délégation "
        r"(?:de la |de l['’]|du |des |de |d['’])?(?P<who>[^.;,:«»]{2,40}?)(?=[.;,:]|\s(?:à|au|aux|lors|pour|dans)\s|$)"
    ),
    re.compile(rf"\b[Tt]he {_WHO} delegation,? (?:(?:is|was|will be) )?{_LED_EN} by {_NAME}"),
    re.compile(rf"\b[Dd]elegation (?:of|from) (?:the )?{_WHO},? (?:(?:is|was|will be) )?{_LED_EN} by {_NAME}"),
    re.compile(rf"{_NAME},? (?:who )?(?:led|leads|heads|headed|will lead) the {_WHO} (?:delegation|team)\b"),
)  # fmt: skip


def led_in(text: str, start: int, end: int) -> list[tuple[str, str]]:
    """Return the sides whose delegation a stretch of text names, each with who led it."""
    return [
        (re.split(r"\s(?:à|au|aux|en|in|at|to|for|pour)\s", " ".join(match["who"].split()))[0], match["head"])
        for words in _LED
        for match in words.finditer(text, start, end)
    ]


_PRESENCE: tuple[tuple[Presence, tuple[re.Pattern[str], ...]], ...] = (
    (
        "refused",
        (
            re.compile(
                rf"{_SUBJECT}(?:a|ont|avait|avaient) (?:\w+ )?(?:refusé|décliné|exclu)s? (?:d['’]y (?:participer|assister|prendre part)"
                r"|de (?:participer|prendre part|s['’]y rendre|venir|siéger|se joindre|rejoindre)|d['’](?:assister|envoyer)|l['’]invitation)"
            ),
            re.compile(rf"{_SUBJECT}(?:a|ont|avait|avaient) boycotté\b"),
            re.compile(
                rf"{_SUBJECT}(?:has |have |had )?(?:refused to (?:take part|attend|participate|join|send|come|sit)|declined to (?:attend|take part|join)"
                r"|boycotted|turned down (?:the|an) invitation)"
            ),
        ),
    ),
    (
        "absent",
        (
            re.compile(
                rf"{_SUBJECT}(?:n['’](?:a|ont|avait|avaient) (?:pas|envoyé aucun)\w* ?(?:envoyé|dépêché|pris part|participé|assisté|fait le déplacement)"
                r"|n['’](?:a|ont|avait|avaient) (?:envoyé|dépêché) (?:personne|aucune? \w+)"
                r"|n['’](?:y )?(?:était|étaient|a|ont) pas (?:présente?s?|représentée?s?|été invitée?s?|venue?s?)"
                r"|(?:était|étaient|est restée?|sont restée?s?) (?:absente?s?|à l['’]écart)|brillai\w+ par (?:son|leur) absence)"
            ),
            re.compile(r"\b[Ee]n l['’]absence (?:de la |de l['’]|du |des |de |d['’])(?P<who>[^.;,:«»]{2,60}?)(?=[.;,:]|$)"),
            re.compile(
                rf"{_SUBJECT}(?:did not (?:attend|send|take part|come|show up|join)|was not (?:present|represented|invited)|were not (?:present|represented|invited)"
                r"|(?:was|were) absent|stayed away|sent (?:nobody|no one|no (?:delegation|representative)))"
            ),
            re.compile(r"\b[Ii]n the absence of (?:the )?(?P<who>[^.;,:“”\"]{2,60}?)(?=[.;,:]|$)"),
        ),
    ),
    (
        "left",
        (
            re.compile(rf"{_SUBJECT}(?:a|ont|avait|avaient) (?:quitté (?:la salle|la table|les pourparlers|la réunion)|claqué la porte)"),
            re.compile(rf"{_SUBJECT}(?:walked out|left the (?:talks|room|table|meeting)|stormed out)"),
        ),
    ),
    (
        "joined",
        (
            re.compile(
                r"\ben présence (?:de la |de l['’]|du |des |de |d['’])(?P<who>[^.;:«»]{2,80}?)(?=[.;:]|,\s(?:a|ont|s['’])|$)"
            ),
            re.compile(
                rf"{_SUBJECT}(?:y )?(?:a|ont|avait|avaient) (?:pris part|participé|assisté|rejoint les (?:pourparlers|discussions|négociations))"
            ),
            re.compile(rf"{_SUBJECT}(?:took part|attended|joined the (?:talks|meeting|negotiations)|will (?:attend|take part))"),
            re.compile(r"\battended by (?:the )?(?P<who>[^.;:“”\"]{2,80}?)(?=[.;:]|$)"),
        ),
    ),
)  # fmt: skip
"""What is told of a side, what speaks against its presence first: "refused to take part" holds "take part" too."""

_LEADING = re.compile(
    r"^(?:(?:mais|et|but|and|while|tandis que|seule?|only|quant à|finalement)\s+)*(?:the |la |le |les |l['’])?", re.I
)
_NOBODY = re.compile(
    r"^(?:il|elle|ils|elles|on|qui|who|which|it|he|she|they|we|nous|nobody|personne|none|aucune?\b.*|no one|both|tous|all|ce|cela|this|that)$",
    re.I,
)
_SAYS_FIRST = re.compile(rf"^[^,;]{{0,70}}?(?:{SAY.pattern})\s+(?:que|qu['’]|that)\b", re.I)
_SAYS = re.compile(rf",\s[^,]{{0,90}}?(?:{SAY.pattern})[^,]*$", re.I)


def with_meeting_parts(article: Article, found: Sequence[DatedEvent], sentences: Sequence[Span]) -> list[DatedEvent]:
    """Return the events, those that people take part in with their level and the delegations told of."""
    firsts = [min((s for s in sentences if s[0] <= e.start < s[1]), default=(e.start, e.end)) for e in found]
    contacts = sorted({first[0] for event, first in zip(found, firsts, strict=True) if event.what in CONTACTS})
    rows = []
    for event, first in zip(found, firsts, strict=True):
        if event.what not in CONTACTS:
            rows.append(event)
            continue
        block = next((b for b in article.blocks if b[0] <= event.start < b[1]), first)
        after = min((at for at in contacts if at > first[0]), default=block[1])
        region = [s for s in sentences if first[0] <= s[0] < min(block[1], after)] or [first]
        rows.append(
            msgspec.structs.replace(
                event,
                state=_called_off(article.text[event.start : first[1]], event.state),
                levels=levels_of(article.text[first[0] : first[1]]),
                delegations=tuple(delegations_of(article.text, region)),
            )
        )
    return rows


_BUT = re.compile(r"\b(?:but|mais|avant d['’]|before)\b(?P<rest>[^.;]*)", re.I)


def _called_off(told: str, state: str) -> str:
    """Return the state of something announced whose sentence goes on to say that it was put off or called off."""
    but = _BUT.search(told) if state == "scheduled" else None
    if but is None:
        return state
    return "cancelled" if CANCELLED.search(but["rest"]) else "postponed" if POSTPONED.search(but["rest"]) else state


def levels_of(sentence: str) -> tuple[str, ...]:
    """Return the levels that a sentence names, from heads of state to envoys.

    >>> levels_of("Les ministres se sont vus en présence de l'envoyé spécial, a indiqué le président du Sénat.")
    ('ministers',)
    >>> levels_of("Mavra's president and the prime minister of Tolden spoke on Monday.")
    ('heads',)
    """
    told = _SAYS.sub("", _SAYS_FIRST.sub("", sentence.rstrip(" .\n")))
    told = _ASIDE.sub("", told)
    found = []
    for level, words in _LEVELS:
        if words.search(told):
            found.append(level)
            if level == "heads":  # a prime minister is no minister here
                told = words.sub("", told)
    return tuple(found)


def delegations_of(text: str, sentences: Sequence[Span]) -> Iterator[Delegation]:
    """Yield what some sentences tell of delegations, each side once, by place; who leads one has joined."""
    seen: set[str] = set()
    for start, end in sentences:
        for who, how, head, span in sorted(_in_sentence(text, start, end), key=lambda each: each[3]):
            if who.casefold() not in seen:
                seen.add(who.casefold())
                yield Delegation(who, how, head, *span)


def _in_sentence(text: str, start: int, end: int) -> Iterator[tuple[str, Presence, str | None, Span]]:
    piece = text[start:end]
    taken: list[Span] = []
    for words in _LED:
        for match in words.finditer(piece):
            who = _named(match["who"], led=True)
            if who and not _overlaps(match.span(), taken):
                taken.append(match.span())
                yield who, "joined", match["head"].strip(), (start + match.start(), start + match.end())
    for how, patterns in _PRESENCE:
        for words in patterns:
            for match in words.finditer(piece):
                who = _named(match["who"])
                if who and not _overlaps(match.span(), taken):
                    taken.append(match.span())
                    yield who, how, None, (start + match.start(), start + match.end())


def _named(who: str, *, led: bool = False) -> str:
    """Return who is meant, without article; empty for a pronoun, or words that name nobody.

    What stands beside "delegation" names a side, also where it is an adjective.
    """
    bare = _LEADING.sub("", " ".join(who.split())).strip(" ,")
    if _NOBODY.match(bare) or len(bare) < 2:
        return ""
    return bare if led or _SIDE.search(bare) else ""


_SIDE = re.compile(r"[A-ZÉÈÎ]|délégation|delegation|opposition|rebelles|rebels|gouvernement|government|armée|army")


def _overlaps(span: Span, taken: Sequence[Span]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in taken)
