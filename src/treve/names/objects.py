"""What a text says was hit or stood near by, under one word whatever its language: a mosque, a bakery, quarter 17.

Such objects identify an incident better than its kind does, and sources that give no column of details have them in
their words. English, French, and the Arabic words that are often left untranslated. A proper name beside the object is
told too: two hospitals of one town are told apart by it ("hospital" and "hospital:nour").

Words that mean several things (camp, base, dam, council, court) count only where the text settles which. Cost: about
10 us a text.
"""

import re
from functools import lru_cache

from treve.names.fold import name_key

MOST = 6
"""Objects of one text that are kept, in the order in which they stand: later ones are background."""

_TABLE = (
    ("hospital", r"hospitals?|h[oô]pital|h[oô]pitaux|mus?tashfa"),
    ("clinic", r"clinics?|cliniques?|dispensaires?|health (?:cent(?:er|re)|facility|post)s?|centres? de sant[ée]"
               r"|medical (?:point|cent(?:er|re)|facility)s?|points? m[ée]dica(?:l|ux)|polyclinics?"),
    ("ambulance", r"ambulances?"),
    ("pharmacy", r"pharmac(?:y|ies?)"),
    ("kindergarten", r"kindergartens?|nursery schools?|jardins? d['’]enfants|[ée]coles? maternelles?"),
    ("school", r"schools?|[ée]coles?|lyc[ée]es?|coll[èe]ges?|madrass?as?"),
    ("university", r"universit(?:y|ies|[ée]s?)|facult[ée]s? de"),
    ("mosque", r"mosques?|mosqu[ée]es?|masjids?"),
    ("church", r"church(?:es)?|[ée]glises?|cathedrals?|cath[ée]drales?"),
    ("monastery", r"monaster(?:y|ies)|monast[èe]res?|convents?"),
    ("cemetery", r"cemeter(?:y|ies)|cimeti[èe]res?|graveyards?"),
    ("market", r"markets?|marketplaces?|marchés?(?! noirs?)|so[u]?[kq]s?|suq|bazaars?"),
    ("bakery", r"baker(?:y|ies)|boulangeries?|bread (?:line|queue)s?"),
    ("bridge", r"bridges?|ponts?"),
    ("tunnel", r"tunnels?"),
    ("roundabout", r"roundabouts?|ronds?-points?"),
    ("checkpoint", r"check-?points?|check points?|points? de contr[ôo]le|barrages? (?:routiers?|militaires?|de police)"
                   r"|roadblocks?"),
    ("crossing", r"border (?:crossing|post)s?|crossing points?|points? de passage|postes?[- ]fronti[èe]res?"),
    ("refugee camp", r"(?:refugee|displaced|displacement|idp|tent) camps?|camps? de (?:r[ée]fugi[ée]s|d[ée]plac[ée]s)"
                     r"|mukhayyam"),
    ("shelter", r"shelters?|abris?(?= (?:de|anti|o[ùu]))"),
    ("orphanage", r"orphanages?|orphelinats?"),
    ("water station", r"water (?:pumping |treatment )?(?:station|plant|tower|tank|network|pump)s?|stations? de pompage"
                      r"|ch[âa]teaux? d['’]eau|pumping stations?|filter station"),
    ("power station", r"power (?:plant|station|line|substation)s?|(?:electrical|electricity) substations?|substations?"
                      r"|centrales? [ée]lectriques?|postes? [ée]lectriques?|lignes? [àa] haute tension|transformers?"),
    ("dam", r"dams?(?= |,|\.|$)|barrages? hydro[- ]?[ée]lectriques?"),
    ("grain silo", r"(?:grain )?silos?(?: [àa] grains?)?"),
    ("warehouse", r"warehouses?|entrep[ôo]ts?"),
    ("factory", r"factor(?:y|ies)|usines?"),
    ("refinery", r"refiner(?:y|ies)|raffineries?"),
    ("fuel depot", r"(?:fuel|oil) depots?|d[ée]p[ôo]ts? (?:de carburants?|p[ée]troliers?)"),
    ("farm", r"(?:poultry )?farms?|fermes?|exploitations? agricoles?"),
    ("farmland", r"farmlands?|terres? agricoles?"),
    ("orchard", r"orchards?|vergers?|olive groves?|oliveraies?"),
    ("quarry", r"quarr(?:y|ies)|carri[èe]res? de (?:pierre|sable|marbre)"),
    ("airport", r"airports?|a[ée]roports?|airfields?|a[ée]rodromes?|airstrips?"),
    ("air base", r"air ?bases?|bases? a[ée]riennes?"),
    ("railway station", r"(?:railway|train) stations?|gares?(?= (?:de|ferroviaire|centrale|d['’]))"),
    ("bus", r"(?:mini)?bus(?:es)?|autobus|autocars?"),
    ("tractor", r"tractors?|tracteurs?"),
    ("convoy", r"convoys?|convois?"),
    ("police station", r"police stations?|commissariats?"),
    ("courthouse", r"courthouses?|palais de justice|tribuna(?:l|ux)(?= (?:de|d['’]|local))"),
    ("prison", r"prisons?|jails?|p[ée]nitenciers?|detention cent(?:er|re)s?|centres? de d[ée]tention"),
    ("stadium", r"stadiums?|stades?(?= (?:de|d['’]|municipal))"),
    ("playground", r"playgrounds?|aires? de jeux?"),
    ("museum", r"museums?|mus[ée]es?"),
    ("hotel", r"hotels?|h[ôo]tels?(?! de (?:ville|police))"),
    ("town hall", r"town halls?|city halls?|mairies?|h[ôo]tels? de ville"),
    ("antenna", r"(?:radio|television|tv|cell|telecom\w*) (?:mast|tower|antenna)s?|antennes?(?:-relais)?|antennas?"),
)  # fmt: skip
_PATTERN = re.compile(
    r"(?:" + "|".join(f"(?P<o{n}>{words})" for n, (_, words) in enumerate(_TABLE)) + r")(?!\w)", re.IGNORECASE
)
_STARTS = re.compile(r"(?<![\w-])[^\W\d_]{3}")
_OPENINGS = (
    "abr air amb ant aut aér aer bak bar bas baz bor bou bre bri bus cam car cat cel cem cen che chu châ cha "
    "cim cit cli col com con cou cro dam dep det dis dép eco egl ele ent exp fac far fer fil fue gar gra hea "
    "hop hos hot hôp hôt idp jai jar kin lig lyc mad mai mar mas med min mon mos mus muk méd nur oil oli orc "
    "orp pal pen pha pla poi pol pon pos pou pow pri pum pén qua rad raf rai ref roa ron rou sch sha she sil "
    "soq sou sok sta sub suq tel ten ter tow tra tri tun uni usi ver war wat éco égl éle "
)
_BEGINNINGS = frozenset(_OPENINGS.split())
"""The first three letters of all words of the table: nothing else need be looked at."""

_NUMBERED = re.compile(
    r"\b(?P<what>quarters?|quartiers?|neighbou?rhoods?|blocks?|blocs?|sectors?|secteurs?|micro-?districts?|"
    r"arrondissements?|districts?)[\s-]+(?:n[°ºo]\.?\s*|no\.?\s*|number\s+)?(?P<n>\d{1,3})\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?P<name>(?:[A-ZÀ-Ý][\w’'-]+\s+){1,3})$")
_AFTER = re.compile(
    r"\s+(?P<name>(?:(?:[Aa]l|[Ee]l|[Aa]n|[Aa]r|[Aa]s|[Aa]sh)[- ])?[A-ZÀ-Ý][\w’'-]+(?:\s+[A-ZÀ-Ý][\w’'-]+)?)"
)
_NOT_NAMES = frozenset({
    "a", "an", "the", "le", "la", "les", "l", "un", "une", "in", "at", "on", "near", "dans", "à", "au", "sur", "près",
    "two", "three", "several", "many", "local", "central", "national", "main", "grand", "great", "old", "new", "public",
})  # fmt: skip


@lru_cache(maxsize=1 << 14)
def objects_in(text: str) -> tuple[str, ...]:
    """Return the objects that a text names, sorted, each once; at most `MOST` of them, and their proper names.

    >>> objects_in("Des obus sont tombés près de la mosquée Omar, dans le quartier 17.")
    ('mosque', 'mosque:umar', 'quarter-17')
    >>> objects_in("Shells hit Omar Mosque.")
    ('mosque', 'mosque:umar')
    """
    found: list[str] = []
    reached = 0
    for start in _STARTS.finditer(text):
        if start[0].casefold() not in _BEGINNINGS or start.start() < reached:
            continue
        match = _PATTERN.match(text, start.start())
        if match is None:
            continue
        reached = match.end()
        word = _TABLE[int((match.lastgroup or "o0")[1:])][0]
        found.append(word)
        name = _name_beside(text, match.start(), match.end())
        if name:
            found.append(f"{word}:{name}")
    found += [f"{_NUMBERED_AS[each['what'][:3].casefold()]}-{int(each['n'])}" for each in _NUMBERED.finditer(text)]
    kept = list(dict.fromkeys(found))
    few = set(list(dict.fromkeys(one.partition(":")[0] for one in kept))[:MOST])
    return tuple(sorted(one for one in kept if one.partition(":")[0] in few))


_NUMBERED_AS = {
    "qua": "quarter", "nei": "quarter", "blo": "block", "sec": "sector", "mic": "quarter", "arr": "district",
    "dis": "district",
}  # fmt: skip


def _name_beside(text: str, start: int, end: int) -> str | None:
    """Return the proper name that stands right before or behind an object, as names are compared."""
    before = _BEFORE.search(text[max(0, start - 60) : start])
    if before is not None:
        words = before["name"].split()
        while words and (words[0].casefold() in _NOT_NAMES or _opens(text, start, words)):
            words = words[1:]
        if words:
            return name_key(" ".join(words)) or None
    after = _AFTER.match(text, end)
    if after is not None and not after["name"].isupper():
        return name_key(after["name"]) or None
    return None


def _opens(text: str, start: int, words: list[str]) -> bool:
    """Whether the words open a sentence, so that the capital of the first says nothing."""
    at = text.rfind(words[0], 0, start)
    return at == 0 or (text[:at].rstrip()[-1:] in ".!?:\n" and len(words) == 1)
