"""What columns are called in the tables of missions, in English and French.

Words are compared folded: lower case, without accents, marks and plural. The exact table is all there is; a header
that is not here is not understood, and the guess says so.
"""

from typing import NamedTuple

from treve.names.fold import fold


class Meaning(NamedTuple):
    """The key of the mapping that a header stands for, and whether the word can mean nothing else."""

    key: str
    sure: bool


_WORDS: dict[str, str] = {
    "id": "id / no / n / num / numero / number / ref / reference / event id / incident id / report id / identifiant "
    "/ serial / uuid / numero d incident / numero du rapport / code incident",
    "date": "date / day / jour / event date / incident date / date of incident / date of event / date incident / date "
    "de l incident / date evenement / date de l evenement / date des faits / date observed / observed on / "
    "date du rapport ?",
    "start": "start / start date / date start / from / date from / debut / date debut / date de debut / du / begin",
    "end": "end / end date / date end / to / date to / until / fin / date fin / date de fin / au",
    "time": "time / hour / heure / time of incident / heure de l incident / incident time / local time / heure locale",
    "latitude": "latitude / lat / lat dd / latitude dd / gps latitude / y ?",
    "longitude": "longitude / lon / long / lng / lon dd / longitude dd / gps longitude / x ?",
    "both": "coordinates / coordonnees / gps / lat lon / lat long / latlon / latitude longitude / position / point "
    "gps / coord",
    "name": "place / location / lieu / village / town / ville / city / localite / locality / settlement / site / "
    "commune / name of place / nom du lieu / endroit / quartier ? / community",
    "adm2": "district / cercle / department / departement / subdistrict / admin2 / adm2 / adm 2 / county / rayon / "
    "raion",
    "adm1": "province / governorate / gouvernorat / region / oblast / state / admin1 / adm1 / adm 1 / wilaya / etat",
    "country": "country / pays",
    "radius_m": "radius m / radius / rayon m / accuracy m / precision m",
    "kind": "type / kind / event type / incident type / type of incident / type of event / type incident / type d "
    "incident / type d evenement / nature / categorie / category / event / evenement / incident / nature de l "
    "incident / fait",
    "perpetrator": "perpetrator / alleged perpetrator / auteur / auteur presume / auteur allegue / attributed to / "
    "responsible party / attribue a / auteur suppose / suspected actor",
    "target": "target / alleged target / cible / cible presumee / victim / victime / victime presumee",
    "side_a": "side a / actor 1 / actor1 / acteur 1 / partie a / party a",
    "side_b": "side b / actor 2 / actor2 / acteur 2 / partie b / party b",
    "killed": "killed / deaths / dead / fatalities / tue / mort / deces / nombre de tues / nombre de morts / number "
    "killed / kia",
    "killed_civilians": "civilians killed / civilian deaths / civils tues / morts civils / killed civilians"
    " / deces civils",
    "injured": "injured / wounded / blesse / nombre de blesses / number injured / wia",
    "injured_civilians": "civilians injured / civils blesses / injured civilians / civilians wounded / blesses civils",
    "missing": "missing / disparu / missing persons / personnes disparues",
    "text": "text / description / details / narrative / notes / note / remarks / remarques / commentaire / comments / "
    "recit / resume / summary / texte / observation / title / titre / faits / detail",
    "explosions": "explosions / number of explosions / nombre d explosions",
    "origins": "origin / source / sources / cited source / source citee",
    "weapon": "weapon / arme / weapon type / type d arme",
    "reliability": "reliability / fiabilite / source reliability / fiabilite de la source",
    "credibility": "credibility / credibilite / information credibility",
}


def _folded(header: str) -> str:
    words = fold(header).split()
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)


_BY_WORD: dict[str, Meaning] = {}
for _key, _all in _WORDS.items():
    for _word in _all.split(" / "):
        _BY_WORD[_folded(_word.removesuffix(" ?"))] = Meaning(_key, not _word.endswith(" ?"))

_FRENCH = frozenset({
    "arme", "auteur", "blesse", "cercle", "cible", "commentaire", "commune", "coordonnee", "debut", "deces",
    "departement", "disparu", "evenement", "fait", "fiabilite", "fin", "gouvernorat", "heure", "jour", "lieu",
    "localite", "mort", "nature", "numero", "pays", "recit", "remarque", "resume", "texte", "tue", "victime",
    "ville",
})  # fmt: skip


def meaning(header: str) -> Meaning | None:
    """Return what a header stands for, or None where its words are not known.

    >>> meaning("Blessés").key
    'injured'
    """
    folded = _folded(header)
    return _BY_WORD.get(folded) or _BY_WORD.get(folded.replace(" ", ""))


def language_of(headers: list[str]) -> str | None:
    """Return "fr" where two words of the headers are French only, "en" where others are known, else None."""
    words = [word for header in headers for word in _folded(header).split()]
    french = sum(word in _FRENCH for word in words)
    known = sum(meaning(header) is not None for header in headers)
    if french >= 2:
        return "fr"
    return "en" if known and not french else None
