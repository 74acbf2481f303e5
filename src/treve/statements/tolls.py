"""Who was harmed, as a sentence tells it: killed, injured or missing, how many, civilians or not.

A toll is found around a number of people ("seize civils ont été tués", "killing three soldiers"), or where a
sentence says that there was none ("sans faire de victime"). A number may be a part of another one ("dont trois
enfants"), or an earlier count that a later one replaces ("un premier bilan"): both are marked, and neither is added
to the whole.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from treve.base.doubt import Span
from treve.statements.counts import number_pattern, read_quantity

What = Literal["killed", "injured", "missing"]


class Toll(NamedTuple):
    """A number of people harmed, with its place; `victims` are the words for them.

    `part`: among those of another number. `stale`: an earlier count. `final`: said to replace earlier ones.
    `beside`: named beside another with the same verb ("killing a woman and two children").
    `said`: the words that say so are a verb in the past, so that the sentence tells of something that happened.
    """

    start: int
    end: int
    what: What
    number: Span
    victims: str
    civilian: bool
    part: bool = False
    stale: bool = False
    final: bool = False
    beside: bool = False


class _Words(NamedTuple):
    people: str
    civilian: str
    dead_noun: str
    hurt_noun: str
    gone_noun: str
    suffer: dict[What, str]
    cause: dict[What, str]
    none: str
    part: str
    part_after: str
    stale: str
    final: str
    reached: str
    no_describer: str
    no_gap: str


_PEOPLE_FR = (
    r"personnes?|gens|civile?s?|habitante?s?|résidents?|soldats?|militaires?|combattante?s?|rebelles?|insurgés?|miliciens?|[dj]+ihadistes?|islamistes?|"
    r"policiers?|policières?|gendarmes?|gardes?(?: \w+)?|casques bleus|casque bleu|officiers?|sous-officiers?|généraux|hommes?|femmes?|enfants?|mineurs?|écoliers?|écolières?|étudiants?|"
    r"élèves?|secouristes?|médecins?|infirmiers?|infirmières?|soignants?|ambulanciers?|journalistes?|employée?s?|travailleurs?|ouvriers?|fonctionnaires?|villageois|paysans?|"
    r"agriculteurs?|bergers?|pêcheurs?|pèlerins?|réfugiés?|déplacés?|passagers?|membres?|séparatistes?|terroristes?|assaillants?|fillettes?|filles?|garçons?|bébés?|"
    r"nourrissons?|chauffeurs?|conducteurs?|observateurs?|humanitaires?|démineurs?|otages?|prisonniers?|migrants?|retraitée?s?|vieillards?|mères?|pères?|frères?|sœurs?|fils|"
    r"syriens?|syriennes?|palestiniens?|palestiniennes?|israéliens?|israéliennes?|turcs?|russes?|ukrainiens?|irakiens?|libanais|iraniens?|kurdes?|druzes?|maliens?|soudanais|congolais|tchadiens?|afghans?|yéménites?|arméniens?|azerbaïdjanais|français|américains?|"
    r"patients?|malades?|convalescents?|ressortissants?|citoyens?|commerçants?|manifestants?|fidèles|autres"
)
_PEOPLE_EN = (
    r"people|persons?|civilians?|residents?|inhabitants?|soldiers?|servicem[ae]n|servicewom[ae]n|troops|militants?|fighters?|rebels?|insurgents?|militiam[ae]n|gunm[ae]n|jihadists?|islamists?|"
    r"police(?:m[ae]n|wom[ae]n| officers?)?|officers?|guards?|peacekeepers?|m[ae]n|wom[ae]n|child|children|boys?|girls?|babies|baby|infants?|pupils?|students?|schoolchildren|teachers?|"
    r"rescuers?|medics?|doctors?|nurses?|paramedics?|journalists?|reporters?|employees?|workers?|staff|villagers?|farmers?|shepherds?|fisherm[ae]n|pilgrims?|worshippers?|refugees?|"
    r"passengers?|members?|separatists?|terrorists?|attackers?|assailants?|drivers?|observers?|monitors?|deminers?|hostages?|prisoners?|migrants?|pensioners?|"
    r"syrians?|palestinians?|israelis?|turks?|russians?|ukrainians?|iraqis?|lebanese|iranians?|kurds?|malians?|sudanese|congolese|chadians?|afghans?|yemenis?|armenians?|azerbaijanis?|frenchm[ae]n|americans?|"
    r"patients?|mothers?|fathers?|brothers?|sisters?|sons?|daughters?|nationals|citizens?|shoppers?|protesters?|commanders?|personnel|recruits?|victims?|others?|civilian"
)
_NUMBER_FR = r"un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|cent"
_NUMBER_EN = r"a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|hundred"
_CIVILIAN_FR = r"civile?s?|habitante?s?|femmes?|enfants?|mineurs?|écoliers?|écolières?|élèves?|étudiants?|fillettes?|filles?|garçons?|bébés?|nourrissons?|secouristes?|médecins?|infirmiers?|infirmières?|soignants?|journalistes?|villageois|pèlerins?|réfugiés?|déplacés?|retraitée?s?|humanitaires?|passagers?|fidèles"
_CIVILIAN_EN = r"civilians?|residents?|inhabitants?|wom[ae]n|child|children|boys?|girls?|babies|baby|infants?|pupils?|students?|schoolchildren|teachers?|rescuers?|medics?|doctors?|nurses?|paramedics?|journalists?|reporters?|villagers?|farmers?|shepherds?|pilgrims?|worshippers?|refugees?|passengers?|pensioners?|shoppers?"

_DEAD_EN = (
    r"dead(?![- ](?:ends?|lines?|locks?|weight|heat|letters?|zones?|sea|drop|calm|spot|cent(?:re|er)|reckoning|season|language|issue"
    r"|wood|batter\w+)\b)"
)
"""The dead, and no dead end."""

_WORDS = {
    "fr": _Words(
        people=_PEOPLE_FR,
        civilian=_CIVILIAN_FR,
        dead_noun=r"(?<!point )(?<!lettre )(?<!temps )(?<!angle )(?<!ville )(?<!mer )morts?|tuée?s?|décès|cadavres?",
        hurt_noun=r"blessée?s?",
        gone_noun=r"disparus?",
        suffer={
            "killed": r"(?:(?:ont|a|avaient|avait|auraient|aurait|ayant) (?:\w+ment |également |aussi |déjà |ensuite |encore )*(?:été (?:\w+ment |également |aussi )*(?:tuée?s?|abattue?s?|exécutée?s?|assassinée?s?|massacrée?s?|décapitée?s?|fauchée?s?)|péri|trouvé la mort|perdu la vie|succombé)|(?:est|sont|seraient|serait|étaient|était) (?:mort|décédé)e?s?|(?:est|sont) tombée?s? (?:sous|au combat|au front|en martyrs?)|(?:tuée?s?|mort[es]{0,2}|abattue?s?|périrent|moururent|furent tuée?s?))",
            "injured": r"(?:(?:ont|a|avaient|avait|auraient|aurait|ayant) (?:\w+ment |également |aussi |en outre |par ailleurs )*(?:été (?:\w+ment |également |aussi )*(?:blessée?s?|touchée?s?|hospitalisée?s?|intoxiquée?s?))|blessée?s?|furent blessée?s?)",
            "missing": r"(?:(?:est|sont|étaient|était) (?:toujours |encore )?portée?s? disparue?s?|(?:ont|a) disparu|portée?s? disparue?s?)",
        },
        cause={
            "killed": r"tuant|tué|tuaient|tuait|abattu|exécuté|faisant|fait|coûté la vie (?:à|aux)|(?:causé|provoqué|entraîné) la mort (?:de|d'|des)|fauché|massacré|emporté",
            "injured": r"blessant|blessé",
            "missing": r"porté disparus",
        },
        none=r"(?:sans|ni|n'a|n'ont|n'avait|pas|n'y a) [^.;:]{0,25}?(?:de |aucune? |ni )?(?:victimes?|morts?|blessés?|tués?)|aucune? (?:victime|mort|blessé|tué)|personne n'a été (?:blessé|touché|tué)|n'a pas fait de victimes?",
        part=r"(?:dont|parmi (?:eux|elles|lesquels|lesquelles|les (?:morts|victimes|tués|blessés))[^.;:,]{0,30}?|y compris|figurent|comptent|notamment)\s*(?:au moins |également |aussi )?$",
        part_after=r"\s*(?:d'entre (?:eux|elles)|des (?:victimes|morts|tués|blessés|disparus)\b|de ces)|[^.;:,]{0,40}?\bfigurent parmi|\s*(?:\w+ ){0,3}(?:grièvement|gravement|légèrement|dans un état)",
        stale=r"faisions état|premier bilan|précédent bilan|bilan (?:précédent|initial|antérieur|provisoire)|d'abord|initialement|dans un premier temps|auparavant|plus tôt",
        no_describer=r"a|ont|et|dans|à|au|aux|par|sur|avec|qui|que|est|sont|été|pour|contre|en|lors|tué|blessé|tuant|blessant|fait|"
        + _NUMBER_FR,
        no_gap=r"\b(?:a|ont|avait|avaient|qui|s'est|se sont|est|sont)\b|\b(?:figurent|comptent)\b",
        reached=r"(?:bilan|nombre (?:de|des) (?:morts|victimes|tués|(?:personnes|civils|soldats|enfants) (?:\w+ )?tuée?s))[^.;:\d]{0,60}? (?:à|de|atteint|atteignait|dépasse|dépassait)",
        final=r"(?:bilan|nombre (?:de|des) (?:morts|victimes|tués))[^.;:]{0,40}(?:alourdi|passé|porté|grimpé|monté|s'élève|élevé|atteint|atteignait|est de|était de)|nouveau bilan|dernier bilan|bilan définitif",
    ),
    "en": _Words(
        people=_PEOPLE_EN,
        civilian=_CIVILIAN_EN,
        dead_noun=_DEAD_EN + r"|deaths?|fatalities|bodies|killed",
        hurt_noun=r"wounded|injured|hurt|injuries",
        gone_noun=r"missing",
        suffer={
            "killed": r"(?:(?:was|were|had been|have been|has been|being|been|got) (?:also |\w+ly )*(?:killed|shot dead|slain|executed|murdered|beheaded|massacred)|(?:have |has |had )?(?:died|perished|lost (?:his|her|their) li(?:fe|ves))|killed|shot dead|slain|"
            + _DEAD_EN
            + r")",
            "injured": r"(?:(?:was|were|had been|have been|has been|being|been|got) (?:also |\w+ly )*(?:wounded|injured|hurt|hospitalised|hospitalized)|wounded|injured|hurt|suffered (?:\w+ )?(?:injuries|wounds))",
            "missing": r"(?:(?:was|were|is|are|remain|remained|went) (?:still )?(?:reported )?missing|missing)",
        },
        cause={
            "killed": r"killing|killed|claimed the lives of|claiming the lives of|claimed|took the lives of|(?:caused|causing) the deaths? of|deaths? of|leaving|left|massacred|executed|shot dead|lost",
            "injured": r"wounding|wounded|injuring|injured|hurting|hurt",
            "missing": r"missing",
        },
        none=r"(?:no|without|nor any|not any) (?:\w+ )?(?:casualties|deaths|injuries|fatalities|victims|one was (?:hurt|killed|injured|wounded)|one died)|nobody (?:was|has been|had been) (?:hurt|killed|injured|wounded)|there were no (?:casualties|deaths|injuries|victims)|did not cause (?:any )?(?:casualties|injuries)|no one was (?:hurt|killed|injured|wounded)",
        part=r"(?:including|among (?:them|the (?:dead|victims|killed|wounded))[^.;:,]{0,30}?|of whom|of them|with)\s*(?:at least |also )?$",
        part_after=r"\s*of (?:them|those|the (?:dead|victims|wounded|killed|injured))|\s*(?:\w+ ){0,2}(?:seriously|critically|slightly|in (?:a )?(?:serious|critical))|[^.;:,]{0,30}?(?:were|was) among the",
        stale=r"(?:had )?(?:earlier|initially|originally|at first|previously) (?:put|said|reported|given|counted|spoke)|had earlier|an? (?:earlier|initial|previous|first|provisional) (?:toll|count|report|figure)",
        no_describer=r"was|were|had|has|have|and|in|on|at|by|with|who|that|which|is|are|been|for|against|during|when|to|from|into|near|the|killed|killing|wounded|wounding|dead|shot|hit|struck|attacked|"
        + _NUMBER_EN,
        no_gap=r"(?<![-\w])(?:was|were|had|has|have|who|which|that|hit|struck|fled|took|shot|opened|killed|said|\w+ed)\b",
        reached=r"(?:death toll|toll|number of (?:the )?(?:dead|deaths|victims|killed|(?:people|civilians|soldiers|children) (?:\w+ )?killed))[^.;:\d]{0,60}? (?:to|at|reached|is|was|exceeded)",
        final=r"(?:toll|number of (?:dead|deaths|victims))[^.;:]{0,30}(?:rose|risen|climbed|reached|stood|stands|now|has reached|put at|to)|new toll|latest toll|final toll",
    ),
}


class _Marks(NamedTuple):
    number: re.Pattern[str]
    part: re.Pattern[str]
    part_after: re.Pattern[str]
    no_gap: re.Pattern[str]
    civilian: re.Pattern[str]
    civilian_last: re.Pattern[str]
    stale: re.Pattern[str]
    final: re.Pattern[str]


@lru_cache(maxsize=2)
def _marks(language: str) -> _Marks:
    w = _WORDS[language]
    texts = (
        rf"(?<![\w.,-]){number_pattern(language)}(?![\w%])", w.part, w.part_after, w.no_gap, w.civilian,
        rf"\b(?:{w.civilian})$", w.stale, w.final,
    )  # fmt: skip
    return _Marks(*map(re.compile, texts))


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[list[tuple[What, re.Pattern[str]]], re.Pattern[str]]:
    """Return the patterns that find a toll (group `q` the number, `v` the victims), and that of none at all."""
    w, q = _WORDS[language], number_pattern(language)
    quantity = rf"\b(?P<q>{q})"
    gap = r"(?P<g>[^.;:!?]{0,90}?)"
    people = rf"(?:(?!(?:{w.no_describer})\b)[\w'-]+ ){{0,4}}?(?P<v>{w.people})"
    plain = rf"{quantity} {people}\b" if language == "en" else rf"{quantity}(?:\s|(?<='))?{people}\b"
    found: list[tuple[What, re.Pattern[str]]] = []
    everything: tuple[What, ...] = ("killed", "injured", "missing")
    for what in everything:
        noun = {"killed": w.dead_noun, "injured": w.hurt_noun, "missing": w.gone_noun}[what]
        found.append((what, re.compile(rf"{quantity} ?(?:[\w-]+ )?(?P<v>{noun})\b")))
        found.append((what, re.compile(rf"\b(?:{w.cause[what]}) {quantity} ?(?:{people}\b)?")))
        found.append((what, re.compile(rf"{plain}{gap}\b(?:{w.suffer[what]})\b")))
    bare: tuple[What, ...] = ("killed", "injured")  # "five died", "deux ont péri"
    found += [(what, re.compile(rf"{quantity}(?P<v>) (?:others? |autres )?(?:{w.suffer[what]})\b")) for what in bare]
    found.append(("killed", re.compile(rf"\b(?:{w.reached}) {quantity}(?P<v>)(?![\w%])")))
    found.append(("killed", re.compile(rf"(?:{w.part.removesuffix('$')}) ?{plain}\b")))
    return found, re.compile(w.none)


CAUSE_REACH = 70
"""Characters before a number in which the verb that kills may begin ("coûté la vie à")."""


def tolls(plain: str, start: int, end: int, language: str) -> list[Toll]:
    """Return the tolls of a sentence, by place; each number once.

    Args:
        plain: the article in lower case with straight apostrophes and plain spaces, as long as its text.

    >>> text = "un raid a tué seize civils, dont trois enfants, et blessé une vingtaine de personnes"
    >>> [(t.what, t.number.best, t.civilian, t.part) for t in tolls(text, 0, len(text), "fr")]
    [('killed', 16, True, False), ('killed', 3, True, True), ('injured', 20, False, False)]
    """
    marks = _marks(language)
    patterns, none = _patterns(language)
    found: dict[int, Toll] = {}
    empty = none.search(plain, start, end)
    for at in _numbers(plain, start, end, language):
        if empty and empty.start() <= at < empty.end():
            continue
        toll = _toll_at(plain, start, end, at, language, patterns)
        if toll is not None:
            found[toll.start] = toll
    if empty and not found:
        zero = Span(0, 0, 0)
        for what in ("killed", "injured"):
            if what == "injured" and re.search(r"\b(?:mort|tué|dead|deaths|killed|died|fatalities)", empty.group()):
                continue
            found[-1 - len(found)] = Toll(*empty.span(), what, zero, "", civilian=False)
    for toll in sorted(found.values()):
        if not toll.part and toll.victims and (other := _beside(plain, end, toll, language)) is not None:
            found.setdefault(other.start, other)
    rows = sorted(found.values())
    stale = bool(marks.stale.search(plain, start, end))
    final = bool(marks.final.search(plain, start, end))
    return [_shared(row, rows, plain)._replace(stale=stale and not final, final=final) for row in rows]


def _numbers(plain: str, start: int, end: int, language: str) -> list[int]:
    return [m.start() for m in _marks(language).number.finditer(plain[start:end])]


def _toll_at(
    plain: str, start: int, end: int, offset: int, language: str, patterns: list[tuple[What, re.Pattern[str]]]
) -> Toll | None:
    """Return the toll whose number begins here: the pattern whose words lie nearest to it decides."""
    marks, at = _marks(language), start + offset
    best: tuple[int, Toll] | None = None
    for rank, (what, pattern) in enumerate(patterns):
        reached, counted_in = rank == len(patterns) - 2, rank == len(patterns) - 1
        bare = rank in (len(patterns) - 4, len(patterns) - 3)
        caused = ((rank % 3 == 1 and not bare) or reached) and not counted_in
        if caused or counted_in:
            matches: Iterable[re.Match[str]] = pattern.finditer(plain, max(start, at - CAUSE_REACH), end)
        else:
            whole = pattern.match(plain, at, end)
            matches = (whole,) if whole else ()
        for match in matches:
            if match.start("q") != at:
                if match.start() > at:
                    break
                continue
            count = read_quantity(match.group("q"), language)
            if count is None:
                continue
            victims = match.group("v") or ""
            if "g" in match.groupdict() and marks.no_gap.search(match.group("g")):
                continue
            if caused and not reached and not victims and not _stands_alone(plain, match.end("q")):
                continue
            reach = match.end("v") if victims else match.end("q")
            before, after = plain[max(start, at - 60) : at], plain[reach : min(end, reach + 60)]
            part = bool(marks.part.search(before)) or bool(marks.part_after.match(after))
            civil = bool(victims) and marks.civilian.fullmatch(victims) is not None
            civil = civil or bool(marks.civilian_last.search(plain[at:reach]))
            if counted_in and best is not None:
                break  # its own words say what befell them
            length = match.end() - match.start() - (0 if caused else 1)
            toll = Toll(at, match.end(), what, count, plain[match.end("q") : reach].strip(), civil, part)
            if best is None or length < best[0]:
                best = length, toll
            break
    return best[1] if best else None


def _stands_alone(plain: str, at: int) -> bool:
    """Return whether a number without a noun is people all the same: "killing three and wounding five"."""
    return (
        re.match(r"\s*(?:[.,;)]|$|and\b|et\b|others?\b|autres\b|of\b|in\b|dans\b|on\b|à\b|at\b|near\b)", plain[at:])
        is not None
    )


def _shared(row: Toll, rows: list[Toll], plain: str) -> Toll:
    """Return a part with the harm of the whole that it belongs to: "16 killed, among them three children"."""
    if not row.part:
        return row
    whole = [other for other in rows if other.start < row.start and not other.part]
    if any(_marks(each).part_after.match(plain, row.end) for each in _WORDS):
        return row
    return row._replace(what=whole[-1].what) if whole else row


@lru_cache(maxsize=2)
def _joined(language: str) -> re.Pattern[str]:
    w, q = _WORDS[language], number_pattern(language)
    people = rf"(?:(?!(?:{w.no_describer}|of|d'entre)\b)[\w'-]+ ){{0,2}}?(?P<v>{w.people})"
    harmed = "|".join([*w.suffer.values(), w.dead_noun, w.hurt_noun, w.gone_noun])
    return re.compile(
        rf"(?:,? and|,? as well as| et| ainsi que) (?P<q>{q})(?:\s|(?<='))?{people}\b(?![^.;:,]{{0,40}}?\b(?:{harmed})\b)"
    )


def _beside(plain: str, end: int, toll: Toll, language: str) -> Toll | None:
    """Return the people named beside those of a toll whose verb stands before: "killing a woman and two children"."""
    if not re.search(
        rf"\b(?:{_WORDS[language].cause[toll.what]}) $", plain[max(0, toll.start - CAUSE_REACH) : toll.start]
    ):
        return None
    match = _joined(language).match(plain, toll.end, end)
    count = read_quantity(match.group("q"), language) if match else None
    if match is None or count is None:
        return None
    victims = match.group("v")
    civil = _marks(language).civilian.fullmatch(victims) is not None
    return Toll(match.start("q"), match.end(), toll.what, count, victims, civil, beside=True)
