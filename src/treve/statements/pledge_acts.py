# ruff: noqa: E501
"""What a clause says will be done: by whom, and whether it is in anybody's hands.

A commitment is an act ahead of somebody who can do it or leave it. So of every verb in the future (or in what stands for
it in reported speech) three things are asked: whose act is it, is the verb that of an act or of a fate ("will suffer", "verra"),
and does the clause stand by itself or only set a condition or a question ("when the road opens", "qui gouvernera").
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from treve.statements.pledge_verbs import (
    AIM,
    BY_THEN,
    CLITICS,
    DONE_EN,
    DONE_FR,
    FATE_EN,
    FATE_FR,
    KEPT_ON,
    MAY_FR,
    OPEN,
    REMINDS,
    RUNS,
    SUFFERED,
    TAKES_TIME,
    THERE,
    TOGETHER_EN,
    TOGETHER_FR,
)
from treve.statements.pledge_whose import (
    NO_ONE,
    SUBORDINATE,
    Whose,
    clause_before,
    elided,
    of_ours,
    subject_before,
    whose_is,
)


class Act(NamedTuple):
    """An act ahead. `subject` is who is to act, as written; `start` and `end` are of the verb; `passive`: will be done."""

    whose: Whose
    subject: str
    start: int
    end: int
    negated: bool
    passive: bool
    would: bool


_FUTURE_FR = re.compile(
    rf"(?<![\w’'-])(?P<clitics>{CLITICS})"
    r"(?P<stem>(?!(?:(?:at|re|é|sou|)tir|(?:ad|)mir|\w*spir|expir|déchir|désir|empir|chavir|(?:dé|)livr|œuvr|navr|(?:en|)cadr|engendr|serr|barr|(?:en|)terr|narr|err)(?!er)"
    r"|(?:re|dé|r|entr|)c?ouvr(?!ir))"
    r"[a-zàâéèêîïôûç]+?(?:e|i|d|tt|ît|v|r|p|clu)|i|au|sau|se|fe)r(?P<person>ai|as|a|ons|ez|ont|ait|aient|ais)(?![\w’'-])"
    rf"|(?<![\w’'-])(?P<going>va|vont|allons|vais|allait|allaient)\s(?:\w+ment )?(?P<clitics2>{CLITICS})(?P<infinitive>\w+(?:er|ir|re|oir))\b"
)
"""The future and the conditional by their endings; verbs in -rer, whose past and present end alike, are told by the stem."""
_NEVER_FR = re.compile(r"v(?:rai|ra)|caméra|opéra|choléra")
_FUTURE_EN = re.compile(
    r"(?:(?<![\w])(?P<aux>(?-i:will|shall|would|won['’]t|wouldn['’]t|(?:is|are|am|was|were) (?:going|set|due) to|(?:is|are) to))|(?P<short>['’](?:ll|d(?= (?:be|have|\w+ly be)\b)|(?:re|m|s) going to)))\s"
    r"(?P<adverbs>(?:(?:not|never|also|now|then|always|soon|immediately|only|still|once|again|no longer|in turn|\w+ly)\s){0,3})[\"“‘«]?(?P<verb>(?-i:[a-z]+))\b",
    re.I,
)


_OWNS = re.compile(r"\s(?:an?|the|its|their|our|\d+|two|three) ", re.I)


def acts_ahead(text: str, language: str, *, spoken: bool) -> list[Act]:
    """Return the acts ahead that a text tells of, by place. `spoken`: its "I" and "we" are the speaker.

    >>> [(a.whose, a.subject) for a in acts_ahead("La France versera vingt millions", "fr", spoken=False)]
    [('side', 'La France')]
    >>> acts_ahead("quand les camions arriveront", "fr", spoken=True), acts_ahead("we will never know", "en", spoken=True)
    ([], [])
    """
    return list(_french(text, spoken=spoken) if language == "fr" else _english(text, spoken=spoken))


def _french(text: str, *, spoken: bool) -> Iterator[Act]:
    for match in _FUTURE_FR.finditer(text):
        if match["stem"] is not None and _NEVER_FR.fullmatch(match.group().strip()):
            continue
        person = match["person"] or match["going"]
        would = person in ("ait", "aient", "ais", "allait", "allaient")
        if would and spoken:
            continue  # what somebody would do is no more than thought of
        clitics = match["clitics"] or match["clitics2"] or ""
        first = match.start()
        if person in ("ons", "allons") and re.search(
            r"(?:^|\s)nous (?:ne |n['’]|y |en |les? |la |l['’]|leur |lui |nous )*$", text[:first] + clitics
        ):
            subject = "nous"
        elif person in ("ai", "vais") and re.search(
            r"(?:\bje |j['’])(?:ne |n['’]|y |en |les? |la |l['’]|leur |lui |me |m['’])*$", text[:first] + clitics, re.I
        ):
            subject = "je"
        else:
            subject = subject_before(text, first, "fr")
        whose = whose_is(subject, spoken=spoken) if subject else elided(text[:first])
        whose = of_ours(text[:first], subject, whose) if spoken else whose
        if whose is None or SUBORDINATE.search(clause_before(text, first)):
            continue
        stem = match["stem"] if match["stem"] is not None else re.sub(r"(?:r|re)$", "", match["infinitive"])
        behind = text[match.end() : match.end() + 60]
        if (stem == "rappelle" and REMINDS.match(behind)) or (stem == "attend" and whose == "side"):
            continue
        done = DONE_FR.match(behind) if stem in ("se", "êt") or match["infinitive"] == "être" else None
        passive = done is not None and not SUFFERED.match(done["done"])
        if stem == "pour" and not would and whose in ("thing", "side") and MAY_FR.match(behind):
            yield Act("thing", subject, match.start(), match.end(), False, True, would)
            continue
        if TOGETHER_FR.match(f"{clitics}{stem}") and whose == "side":
            whose = "both"
        negated = re.search(r"\bne\b|\bn['’]", clitics) is not None or NO_ONE.match(subject) is not None
        if stem in ("se", "êt"):
            there = THERE.match(behind) is not None or "y " in clitics
            if not passive and not (there and (whose == "own" or BY_THEN.search(behind))):
                continue
        elif stem == "au":
            if not re.match(r"\s(?:bien )?lieu\b", behind):
                continue
        elif (
            FATE_FR.match(stem)
            and not (
                stem in ("reste", "continue")
                and (
                    "y " in clitics or KEPT_ON.match(behind)
                    if whose != "thing"
                    else "y " in clitics or OPEN.match(behind)
                )
            )
        ) or (whose == "thing" and not RUNS.match(stem) and stem != "reste"):
            continue
        yield Act(whose, subject, match.start(), match.end(), negated, passive, would)


def _english(text: str, *, spoken: bool) -> Iterator[Act]:
    for match in _FUTURE_EN.finditer(text):
        aux = (match["aux"] or match["short"]).lower()
        would = aux.startswith(("would", "'d", "’d")) or aux.startswith(("was", "were"))
        if would and spoken:
            continue
        verb = match["verb"].lower()
        subject = subject_before(text, match.start(), "en")
        if aux.endswith(" to") and AIM.search(subject):
            continue
        behind = text[match.end() : match.end() + 60]
        turned = re.match(r"(we|i|they|he|she|it)$", verb)
        if turned is not None and re.search(
            r"(?:not until|only|never|under no circumstances|nor)\b[^.;]*$", text[: match.start()], re.I
        ):
            yield Act("own", turned.group(), match.start(), match.end(), True, False, would)
            continue
        whose = whose_is(subject, spoken=spoken) if subject else elided(text[: match.start()])
        whose = of_ours(text[: match.start()], subject, whose) if spoken else whose
        if whose is None or SUBORDINATE.search(clause_before(text, match.start())):
            continue
        done = DONE_EN.match(behind) if verb == "be" else None
        passive = done is not None and not SUFFERED.match(done["done"])
        negated = (
            "n't" in aux.replace("’", "'")
            or re.search(r"\b(?:not|never|no longer)\b", match["adverbs"]) is not None
            or NO_ONE.match(subject) is not None
        )
        if verb in TOGETHER_EN and whose == "side" and not re.match(r"\s(?:the|his|her|its|their|a|an)\b", behind):
            whose = "both"
        if (verb in ("recall", "remind") and REMINDS.match(behind)) or (verb == "wait" and whose == "side"):
            continue
        if verb == "take" and TAKES_TIME.match(behind):
            continue
        if verb == "be":
            if re.match(r"\s(?:able|allowed|free|permitted) to\b", behind) and whose in ("thing", "side"):
                yield Act("thing", subject, match.start(), match.end(), negated, True, would)
                continue
            if whose == "thing" and re.match(r"\s(?:over|off)\b", behind):
                yield Act("thing", subject, match.start(), match.end(), negated, False, would)
                continue
            if not passive and not (THERE.match(behind) and (whose in ("own", "side") or BY_THEN.search(behind))):
                continue
        elif verb == "have" and whose in ("own", "side") and BY_THEN.search(behind) and _OWNS.match(behind):
            pass  # "would have a hotline running by Monday"
        elif verb in FATE_EN:
            if not (KEPT_ON if whose != "thing" else OPEN).match(behind) or verb not in (
                "hold",
                "continue",
                "remain",
                "make",
                "do",
                "bring",
            ):
                continue
        elif whose == "thing" and not RUNS.match(verb):
            continue
        yield Act(whose, subject, match.start(), match.end(), negated, passive, would)
