"""The words around a place's name that say how it is meant: near it, its countryside, 15 km south of it, the province.

Read from the name outwards, one relation at a time, in French and English. A relation that is written must never be
lost: "15 km south of X" is not X.
"""

import re
from typing import Literal, NamedTuple

Direction = Literal["n", "ne", "e", "se", "s", "sw", "w", "nw", "c"]
Extent = Literal["place", "town", "district", "province", "country", "countryside", "suburb", "site"]


class Meant(NamedTuple):
    """What the words around a name make of it; `start` and `end` are the span with those words."""

    start: int
    end: int
    extent: Extent = "place"
    near: bool = False
    part: Direction | None = None
    away_m: int | None = None
    away: Direction | None = None


_ENDS: dict[str, Direction] = {
    "north": "n", "northern": "n", "nord": "n", "septentrional": "n", "septentrionale": "n",
    "south": "s", "southern": "s", "sud": "s", "meridional": "s", "meridionale": "s",
    "east": "e", "eastern": "e", "est": "e", "oriental": "e", "orientale": "e", "orientaux": "e",
    "west": "w", "western": "w", "ouest": "w", "occidental": "w", "occidentale": "w",
    "northeast": "ne", "northeastern": "ne", "nordest": "ne", "southeast": "se", "southeastern": "se", "sudest": "se",
    "northwest": "nw", "northwestern": "nw", "nordouest": "nw", "southwest": "sw", "southwestern": "sw", "sudouest": "sw",
    "central": "c", "centrale": "c", "centre": "c",
}  # fmt: skip

_DASH = r"[\s\u2010-\u2013-]?"
_WIND = (
    rf"(?:north{_DASH}|south{_DASH}|nord{_DASH}|sud{_DASH})?(?:north|south|east|west)(?:ern)?"
    rf"|(?:nord{_DASH}|sud{_DASH})?(?:nord|sud|est|ouest)"
)
_ADJECTIVE = r"septentrional|m[ée]ridional|oriental|occidental|central"
_OF = r"(?:\s+(?:of|from))?(?:\s+the)?\s+"
_DE = r"\s+(?:de\s+la\s+|de\s+l['\u2019]|du\s+|des\s+|de\s+|d['\u2019])"
_THE = r"(?:\bthe\s+|\bl[ae]s?\s+|\bl['\u2019])?"
_TOWN_EN = (
    r"(?:small\s+|main\s+|besieged\s+|rebel-held\s+)?(?:village|town|city|hamlet|locality|settlement|neighbou?rhood)s?"
)
_TOWN_FR = r"(?:petite?\s+)?(?:villages?|villes?|hameaux?|localit[ée]s?|bourgades?|bourgs?|cit[ée]s?|communes?)"
_AREA_EN = r"(?:governorate|province|region|oblast|state|county|department)"
_AREA_FR = r"(?:gouvernorat|province|r[ée]gion|oblast|d[ée]partement|wilaya)"
_DISTRICT = r"(?:sub-?district|district|raion|rayon|cercle)"
_SITE = (
    r"(?:(?:military|international|civilian|air|army|oil|gas|idp|refugee|border)\s+)*"
    r"(?:airport|air\s?base|airbase|base|airfield|barracks|camp|hospital|bridge|dam|field|oilfield|crossing|checkpoint"
    r"|mountains?|hills?|river|lake|desert|valley|plain|area|countryside)"
)
_KM = r"(?P<far>\d{1,3}(?:[.,]\d+)?)\s*(?P<unit>km|kms|kilom(?:et|[èe]t)(?:er|re)s?|miles?|m|met(?:er|re)s?|m[èe]tres?)"

_NEAR = re.compile(
    r"\b(?:(?:just\s+)?(?:near|nearby|close\s+to|outside(?:\s+of)?|around|beside|not\s+far\s+from"
    r"|(?:in|on|at)\s+the\s+(?:vicinity|outskirts|surroundings|edge|gates|entrance)\s+of|(?:the\s+)?outskirts\s+of|vicinity\s+of)"
    r"|pr[èe]s|[àa]\s+proximit[ée]|aux?\s+abords?(?:\s+imm[ée]diats)?|aux?\s+environs?|dans\s+les\s+environs"
    r"|aux?\s+alentours?|dans\s+les\s+alentours|non\s+loin|[àa]\s+l['\u2019](?:entr[ée]e|ext[ée]rieur)|autour"
    r"|aux?\s+portes|en\s+bordure|les\s+(?:abords|environs|alentours)"
    rf")(?:{_DE}|\s+(?:the\s+)?|\s+l['\u2019])$",
    re.I,
)
_COUNTRYSIDE = re.compile(
    rf"{_THE}\b(?:countryside\s+of|rural(?:\s+parts\s+of)?|r[ie]e?f(?:\s+of)?|campagnes?(?=\W)|zones?\s+rurales?|arri[èe]re-pays)"
    rf"(?:\s+(?P<wind>{_ADJECTIVE})e?s?|\s+(?P<wind2>{_WIND}))?(?:{_DE}|\s+(?:the\s+)?)$",
    re.I,
)
_SUBURB = re.compile(
    rf"{_THE}\b(?:(?:suburbs?|outskirts)\s+of|banlieues?|faubourgs?|p[ée]riph[ée]rie)(?:\s+(?P<wind>{_ADJECTIVE})e?s?"
    rf"|\s+(?P<wind2>{_WIND}))?(?:{_DE}|\s+(?:the\s+)?)$",
    re.I,
)
_TOWN = re.compile(rf"{_THE}\b(?:{_TOWN_EN}\s+of\s+|{_TOWN_FR}(?:{_DE}|\s+(?=$)))$", re.I)
_PROVINCE = re.compile(rf"{_THE}\b(?:{_AREA_EN}\s+of\s+|{_AREA_FR}(?:{_DE}))$", re.I)
_DISTRICT_OF = re.compile(rf"{_THE}\b{_DISTRICT}(?:\s+of\s+|{_DE})$", re.I)
_AWAY = re.compile(
    rf"(?:[àa]\s+|(?:some|about|around|environ|quelque)\s+)*{_KM}\s+(?:to\s+the\s+|au\s+|[àa]\s+l['\u2019]|(?:due\s+)?)"
    rf"(?P<wind>{_WIND})(?:\s+of\s+(?:the\s+)?|\s+from\s+|{_DE})$",
    re.I,
)
_AWAY_SOMEWHERE = re.compile(
    rf"(?:[àa]\s+|(?:some|about|around|environ|quelque)\s+)*{_KM}\s+(?:(?:away\s+)?from\s+|outside\s+(?:of\s+)?|off\s+|{_DE.lstrip(chr(92) + 's+')})$",
    re.I,
)
_PART_OF = re.compile(
    rf"{_THE}(?:\bpart(?:s|ie)?\s+)?\b(?P<wind>{_WIND}|centre|center)(?:\s+part)?(?:\s+of\s+(?:the\s+)?|{_DE})$", re.I
)
_PART = re.compile(rf"\b(?P<wind>{_WIND}|central)[\s-]+$", re.I)
_PART_FR = re.compile(rf"\b(?:part(?:ie)?)\s+(?P<wind>{_ADJECTIVE})e?s?{_DE}$", re.I)

_AFTER_AREA = re.compile(rf"\s+{_AREA_EN}\b(?:['\u2019]s)?", re.I)
_AFTER_DISTRICT = re.compile(rf"\s+{_DISTRICT}\b", re.I)
_AFTER_TOWN = re.compile(rf"\s+{_TOWN_EN}\b", re.I)
_AFTER_SUBURB = re.compile(r"['\u2019]?s?\s+(?:(?P<wind>\w+(?:-\w+)?)\s+)?(?:suburbs?|outskirts)\b", re.I)
_AFTER_COUNTRYSIDE = re.compile(r"['\u2019]?s?\s+(?:(?P<wind>\w+(?:-\w+)?)\s+)?(?:countryside|hinterland)\b", re.I)
_AFTER_SITE = re.compile(rf"\s+{_SITE}\b", re.I)
_AFTER_PART = re.compile(
    rf"(?:(?:['\u2019]s\s+|\s+)(?P<wind>{_ADJECTIVE}|nord|sud|ouest)e?s?|-(?P<wind2>nord|sud|est|ouest))\b(?!\s+(?:de|du|of))",
    re.I,
)

_SITE_BEFORE = re.compile(
    r"\b(?:a[ée]roport|base(?:\s+a[ée]rienne|\s+militaire)?|camp|h[ôo]pital|pont|barrage|poste[- ]fronti[èe]re|point\s+de\s+passage"
    r"|airport|airbase|base|camp|hospital|bridge|dam|crossing|checkpoint)(?:\s+(?:at|in|of|à)\s+"
    rf"|\s+(?:militaire|international|a[ée]rien(?:ne)?)?{_DE.lstrip(chr(92) + 's+')}|{_DE})$",
    re.I,
)


def wind(words: str | None) -> Direction | None:
    """Return the direction that words give: "nord-est", "Southern", "orientale"; `None` where they give none.

    >>> wind("nord-est"), wind("South Western"), wind("orientale"), wind("Ghouta")
    ('ne', 'sw', 'e', None)
    """
    if not words:
        return None
    plain = re.sub(r"[\s\u2010-\u2013-]", "", words.lower().replace("é", "e"))
    for each in (plain, plain.removesuffix("s"), plain.removesuffix("es"), plain + "e"):
        if each in _ENDS:
            return _ENDS[each]
    return None


def bare(name: str) -> str | None:
    """Return a name without the word that calls it a town, `None` where other words say more ("northern X", "X airport").

    >>> bare("Aleppo town"), bare("le village de Taftanaz"), bare("Northern Hama"), bare("Hama")
    ('Aleppo', 'Taftanaz', None, 'Hama')
    """
    words = [(word.start(), word.end()) for word in re.finditer(r"[^\s'\u2019]+", name)]
    whole = Meant(0, len(name))
    for length in range(len(words), 0, -1):
        for first in range(len(words) - length + 1):
            start, end = words[first][0], words[first + length - 1][1]
            if name[start:end].lower().startswith(("de ", "du ", "des ", "d'", "d\u2019", "of ")):
                continue
            meant = around(name, start, end, 0, len(name))
            if (meant.start, meant.end) == (0, len(name)) and meant != whole:
                plain = meant.extent == "town" and not meant.near and meant.part is None and meant.away_m is None
                return name[start:end] if plain else None
    return name


def around(text: str, start: int, end: int, low: int, high: int) -> Meant:
    """Return what the words around a name make of it, reading no further than `low` and `high`."""
    meant = Meant(start, end)
    while True:
        step = _after(text, meant, high) or _before(text, meant, low)
        if step is None:
            return meant
        meant = step


def _after(text: str, meant: Meant, high: int) -> Meant | None:
    if found := _AFTER_COUNTRYSIDE.match(text, meant.end, high):
        part = wind(found["wind"])
        if found["wind"] is None or part:
            return meant._replace(end=found.end(), extent="countryside", part=part or meant.part)
    if found := _AFTER_SUBURB.match(text, meant.end, high):
        part = wind(found["wind"])
        if found["wind"] is None or part:
            return meant._replace(end=found.end(), extent="suburb", part=part or meant.part)
    if meant.extent == "place":
        for pattern, extent in _AFTER:
            if found := pattern.match(text, meant.end, high):
                return meant._replace(end=found.end(), extent=extent)
    if meant.part is None and (found := _AFTER_PART.match(text, meant.end, high)):
        return meant._replace(end=found.end(), part=wind(found["wind"] or found["wind2"]))
    return None


_AFTER: tuple[tuple[re.Pattern[str], Extent], ...] = (
    (_AFTER_AREA, "province"),
    (_AFTER_DISTRICT, "district"),
    (_AFTER_TOWN, "town"),
    (_AFTER_SITE, "site"),
)


def _before(text: str, meant: Meant, low: int) -> Meant | None:
    left = text[max(low, meant.start - 70) : meant.start]

    def at(found: re.Match[str]) -> int:
        return meant.start - len(left) + found.start()

    if meant.away_m is not None or meant.near:
        return None
    if found := _AWAY.search(left) or _AWAY_SOMEWHERE.search(left):
        away = wind(found.groupdict().get("wind"))
        return meant._replace(start=at(found), away_m=_metres(found["far"], found["unit"]), away=away)
    if found := _NEAR.search(left):
        return meant._replace(start=at(found), near=True)
    if meant.extent != "countryside" and (found := _COUNTRYSIDE.search(left)):
        part = wind(found["wind"] or found["wind2"]) or meant.part
        return meant._replace(start=at(found), extent="countryside", part=part)
    if found := _SUBURB.search(left):
        part = wind(found["wind"] or found["wind2"]) or meant.part
        return meant._replace(start=at(found), extent="suburb", part=part)
    if meant.extent == "place":
        for pattern, extent in _BEFORE:
            if found := pattern.search(left):
                return meant._replace(start=at(found), extent=extent)
    if meant.part is None and (found := _PART_OF.search(left) or _PART_FR.search(left) or _PART.search(left)):
        return meant._replace(start=at(found), part=wind(found["wind"]) or "c")
    return None


_BEFORE: tuple[tuple[re.Pattern[str], Extent], ...] = (
    (_TOWN, "town"),
    (_PROVINCE, "province"),
    (_DISTRICT_OF, "district"),
    (_SITE_BEFORE, "site"),
)


def _metres(number: str, unit: str) -> int:
    """Return a written distance in whole metres, without passing through a float."""
    whole, _, part = number.replace(",", ".").partition(".")
    thousandths = int(whole) * 1000 + int(part[:3].ljust(3, "0") or 0)
    if unit.lower().startswith("mile"):
        return thousandths * 1609 // 1000
    return thousandths if unit.lower().startswith("k") else thousandths // 1000
