"""Where an incident happened: which of the places that a sentence names, and what their candidates leave open.

A place counts where the words put the act there: after a preposition of place, as what was hit or taken, not as the
seat of whoever speaks ("Kiev accuse") nor as where somebody is bound for. Of several namesakes a clear winner is
taken; else the smallest area that holds them all, and the report says so.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.base.doubt import PPM
from treve.base.place import RADIUS_M, PlacePrecision, Where, distance_m
from treve.entries.report import Flag
from treve.names.fold import fold_area
from treve.names.place_mention import PlaceFound, PlaceMention
from treve.statements.article import Span

CLEAR_PPM = 600_000
"""A candidate with this much of the weight, and twice that of the next, is taken."""

ONE_PLACE_M = 3_000
"""Metres within which two listed places may be one: a village and its school."""

_FINENESS: dict[PlacePrecision, int] = {
    "exact": 0, "settlement": 0, "near": 1, "feature": 2, "district": 2, "province": 3, "country": 4, "unknown": 5,
}  # fmt: skip

_BEFORE = re.compile(
    r"(?:\b(?:à|au|aux|dans|sur|en|près de|près d'|proches? de|proches? d'|non loin de|à proximité de|aux portes de|environs de|secteur de|au (?:nord|sud|nord-est|nord-ouest|sud-est|sud-ouest) de|à l'(?:est|ouest) de|close to|outskirts of|(?:north|south|east|west|northeast|northwest|southeast|southwest) of|autour de|autour d'|contre|entre|à l'entrée de|aux abords de|sous|chez|jusqu'à|pour|"
    r"in|at|on|near|outside|inside|around|across|over|into|within|against|between|of|"
    r"(?:ville|village|localité|bourg|bourgade|quartier|camp|banlieue|région|province|district|commune|localités|villages|villes|faubourg|poste|base|route|pont|col|port|aéroport|gare|marché|hôpital|école|"
    r"city|town|village|villages|towns|district|province|region|area|suburb|neighbourhood|camp|base|airport|market|hospital|school|state|bridge|road|road to|highway to)"
    r"(?: (?:de|d'|du|des|of|frontalier|frontalière|rebelle|côtière|stratégique|voisine?|druze|kurde|chrétien))*|de|du|d'|des|l'|la|le|les|the|et|and|,|—|–)\s?(?:the |la |le |les |l'|\w+ed )?)$"
)
_WITHIN = re.compile(
    r"\b(?:in|at|near|on|inside|outside|around|dans|à|près de|sur|autour de) ?(?:the |la |le |les |l')(?:[\w'-]+ ){1,2}(?:of |de |du |d'|des )?$"
)
_AREA_OF = re.compile(r"\b(?:province|région|gouvernorat|governorate) (?:\w+ )(?:de |d'|of )$")
_TOWARDS = re.compile(
    r"(?:\b(?:vers|en direction de|depuis|depuis (?:les |la |le |l')\w+(?: \w+)? (?:de|du|des|d'|de la)|from the \w+ (?:of|above|near)|venue?s? de|en provenance de|de retour de|direction|basée?s? à|basé en|réunis? à|frontière avec|soutenue?s? par|"
    r"towards?|from|bound for|heading (?:to|for)|based in|border with|backed by|talks in|meeting in|pourparlers d[e']|accords? d[e']|discussions à|négociations à|"
    r"conférence d[e']|processus d[e']|centrale|loin de|far from|advance on|progresser vers|avancer vers|capitale)\s?(?:la |le |l'|the )?)$"
)
_VOICE_AFTER = re.compile(
    r"\s*(?:(?:a|ont|avait) (?:\w+ment )?(?:dit|annoncé|accusé|affirmé|déclaré|démenti|proposé|promis|appelé|condamné|demandé|rejeté|nié|indiqué|fait aucun|fait savoir)|accuse|affirme|dément|nie|propose|annonce|assure|condamne|exige|demande|appelle|refuse|"
    r"said|says|accused|accuses|denied|denies|blamed|blames|announced|condemned|rejected|did not comment|urged|called|has said|had said|insists|claims|claimed)\b"
)
_VOICE_BEFORE = re.compile(
    r"\b(?:selon|d'après|accuse|accuser|accusé|according to|blamed|accused|accuses|pour|égide de)\s$"
)


_BESIDE = re.compile(
    r"\s*(?:,?\s*(?:et|and|ainsi que|as well as|/)\s*(?:(?:à|aux?|de|d'|sur|in|on|at|of|near|près de|the|la|le|les|contre)\s?){0,2}|,\s*(?:(?:à|sur|near)\s)?)"
)
_COMMON = re.compile(
    r"^(?:(?:near|outside|in|at|près de|près d'|autour de) )?(?:the |la |le |l')?(?:town|village|city|ville|localité|bourg|bourgade|hamlet|hameau|district|suburb|banlieue|quartier|port|camp)s? (?:of |de |d'|du |des )",
    re.I,
)


class Put(NamedTuple):
    """A place where an act is put, with how well the words put it there: 2 beside a preposition, 1 named only."""

    mention: PlaceMention
    rank: int


def places_put(
    plain: str, span: Span, mentions: Sequence[PlaceMention], not_in: Sequence[Span], acts: Sequence[Span]
) -> list[Put]:
    """Return the places of a span where its acts are put, by place.

    Args:
        not_in: stretches that say who told it.
        acts: the verbs that tell of acts, whose object may be a place ("a bombardé Idleb") as may a passive's subject.
    """
    found = []
    for mention in mentions:
        if not (span[0] <= mention.start and mention.end <= span[1]):
            continue
        if any(a <= mention.start < b for a, b in not_in):
            continue
        before = plain[max(span[0], mention.start - 40) : mention.start]
        if _AREA_OF.search(before):  # "la province voisine de Hama" is not the town
            continue
        if _TOWARDS.search(before) or _VOICE_BEFORE.search(before):
            continue
        if _VOICE_AFTER.match(plain, mention.end, span[1]):
            continue
        led = bool(_BEFORE.search(before) or _WITHIN.search(before)) or _leads(mention)
        object_ = any(0 <= mention.start - end <= 30 for _, end in acts)
        subject = any(0 <= start - mention.end <= 30 for start, _ in acts)
        if led or object_ or subject or not before.strip():
            found.append(Put(mention, 2 if led or object_ else 1))
    return found


def _leads(mention: PlaceMention) -> bool:
    """Return whether the mention begins with a word of its relation ("près de X"), in lower case."""
    return mention.words[:1].islower()


def finest(plain: str, puts: Sequence[Put]) -> list[PlaceMention]:
    """Return the finest of the places, with those of a like fineness that are told of beside it ("X, Y et Z").

    Areas only say where it lies, as does what stands after it with another word between ("X in Y").
    """
    # "the Sainte-Claire hospital, in Mirande": of a site that no gazetteer holds and the town, the town is known.
    ranked = sorted(
        puts, key=lambda put: (fineness(put.mention), not put.mention.candidates, -put.rank, put.mention.start)
    )
    found = [put.mention for put in ranked[:1]]
    for put in ranked[1:]:
        last = found[-1]
        beside = put.mention.start > last.end and _BESIDE.fullmatch(plain, last.end, put.mention.start)
        known = bool(put.mention.candidates) == bool(last.candidates)
        if beside and known and fineness(put.mention) == fineness(last):
            found.append(put.mention)
    return found


def fineness(mention: PlaceMention) -> int:
    """Return 0 for a settlement, 1 near one, 2 for a district, 3 for a province, 4 for a country, by the best candidate."""
    return _FINENESS[mention.candidates[0].where.precision] if mention.candidates else 0


def same_place(one: PlaceMention, other: PlaceMention) -> bool:
    """Return whether two mentions may mean one place: a candidate shared, one inside the other, or the same words."""
    if {each.place for each in one.candidates} & {each.place for each in other.candidates}:
        return True
    if not one.candidates or not other.candidates:
        return one.words.casefold() == other.words.casefold()
    a, b = one.candidates[0].where, other.candidates[0].where
    return _holds(a, b) or _holds(b, a) or _touch(a, b)


def _touch(a: Where, b: Where) -> bool:
    if a.lat_e7 is None or a.lon_e7 is None or b.lat_e7 is None or b.lon_e7 is None:
        return False
    if a.precision in ("country", "province") or b.precision in ("country", "province"):
        return False
    return distance_m(a.lat_e7, a.lon_e7, b.lat_e7, b.lon_e7) <= ONE_PLACE_M


def _holds(area: Where, place: Where) -> bool:
    if area.precision == "province":
        return _alike(area.adm1 or area.name, place.adm1)
    return area.precision == "country" and _alike(area.country or area.name, place.country)


def _alike(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and fold_area(one) == fold_area(other)


def where_of(
    mentions: Sequence[PlaceMention], areas: Sequence[PlaceMention], words: str, home: str | None
) -> tuple[Where, list[Flag]]:
    """Return the place of an incident and what is doubtful about it.

    Args:
        mentions: where it is put; several are told of together.
        areas: provinces and countries that the sentence names beside, for a place that no gazetteer holds.
        words: the text's own words for the place.
        home: the country that the article is about, for a place of which nothing else is known.
    """
    if len(mentions) == 1:
        return _one(mentions[0], areas, home)
    options = [_weighed(mention, areas)[:1] for mention in mentions]
    held = [found for row in options for found in row]
    names = ", ".join(mention.words for mention in mentions)
    if not held:
        return _unknown(words, areas, home), [_nowhere(words)]
    where = holding(held, words)
    flag = Flag(
        "place", f"the article tells of several places together ({names}); the report has the area that holds them",
        "Read the article; enter a report for each place if it tells them apart.", "doubt",
    )  # fmt: skip
    return where, [flag]


def _one(mention: PlaceMention, areas: Sequence[PlaceMention], home: str | None) -> tuple[Where, list[Flag]]:
    options = _weighed(mention, areas)
    if not options:
        return _unknown(mention.words, areas, home), [_nowhere(mention.words)]
    best = options[0]
    if best.weight_ppm >= CLEAR_PPM and (len(options) == 1 or best.weight_ppm >= 2 * options[1].weight_ppm):
        return _worded(best.where, mention.words), []
    where = holding([each for each in options if 10 * each.weight_ppm >= best.weight_ppm], mention.words)
    flag = Flag(
        "place", f"{len(options)} places are called {mention.words!r}; the report has the smallest area that holds them",
        "Say which one is meant: enter a judgement, or take in a gazetteer of the theatre.", "doubt",
    )  # fmt: skip
    return where, [flag]


def _weighed(mention: PlaceMention, areas: Sequence[PlaceMention]) -> list[PlaceFound]:
    """Return the candidates, those in a province or country named beside first, weights summing to a million again."""
    named = [area.candidates[0].where for area in areas if area is not mention and area.candidates]
    for level in ("province", "country"):
        outer = [where for where in named if where.precision == level]
        inside = [each for each in mention.candidates if any(_holds(where, each.where) for where in outer)]
        if inside:
            total = sum(each.weight_ppm for each in inside) or 1
            return [each._replace(weight_ppm=each.weight_ppm * PPM // total) for each in inside]
        if outer and all(_states(each.where, level) for each in mention.candidates):
            return []  # every namesake lies elsewhere than the words say
    return list(mention.candidates)


def _states(where: Where, level: str) -> bool:
    """Return whether a candidate's own province or country is known, so that it can contradict the words."""
    return (where.adm1 if level == "province" else where.country) is not None and where.precision != "country"


def holding(found: Sequence[PlaceFound], words: str) -> Where:
    """Return the smallest area that holds all the places: a circle, else their province, else their country."""
    wheres = [each.where for each in found]
    points = [(w.lat_e7, w.lon_e7, w.radius_m or 0) for w in wheres if w.lat_e7 is not None and w.lon_e7 is not None]
    first = wheres[0]
    adm1 = first.adm1 if all(_alike(first.adm1, w.adm1) for w in wheres) else None
    country = first.country if all(_alike(first.country, w.country) for w in wheres) else None
    if len(points) == len(wheres):
        lat = (min(p[0] for p in points) + max(p[0] for p in points)) // 2
        lon = (min(p[1] for p in points) + max(p[1] for p in points)) // 2
        radius = round(max(distance_m(lat, lon, p[0], p[1]) + p[2] for p in points))
        if radius <= RADIUS_M["district"]:
            precision: PlacePrecision = "near" if radius <= RADIUS_M["near"] else "district"
            return Where(precision, lat, lon, radius, adm1=adm1, country=country, words=words)
    if adm1 is not None:
        return Where("province", adm1=adm1, country=country, words=words)
    return Where("country", country=country, words=words) if country else Where("unknown", words=words)


def coarse(where: Where) -> Where:
    """Return the province of a place, else its country, else nothing: for what happened somewhere there."""
    if where.adm1 is not None:
        return Where("province", adm1=where.adm1, country=where.country)
    return Where("country", country=where.country) if where.country else Where("unknown")


def _unknown(words: str, areas: Sequence[PlaceMention], home: str | None) -> Where:
    """Return the area that the sentence names, else the article's country, for a place that no gazetteer holds."""
    name = _COMMON.sub("", words.replace("’", "'")) or None
    named = [area.candidates[0].where for area in areas if area.candidates]
    for level in ("near", "district", "province", "country"):
        for where in named:
            if where.precision == level:
                return Where(where.precision, where.lat_e7, where.lon_e7, where.radius_m, name=name, adm1=where.adm1, country=where.country, words=words)  # fmt: skip
    if home is not None:
        return Where("country", name=name, country=home, words=words or None)
    return Where("unknown", name=name, words=words or None)


def _nowhere(words: str) -> Flag:
    return Flag(
        "place", f"no gazetteer holds {words!r}", "Take in a gazetteer of the theatre that has it, or correct the name.", "doubt"
    )  # fmt: skip


def _worded(where: Where, words: str) -> Where:
    return Where(
        where.precision, where.lat_e7, where.lon_e7, where.radius_m, where.outline, where.name, where.adm2, where.adm1,
        where.country, words,
    )  # fmt: skip
