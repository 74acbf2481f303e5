"""The telephone line "Allô Trêve" as a Kobo form's JSON: frightened people, a mast's cell for a place, vague words.

Calls come in bursts where people live and something is loud. The operator picks the kind from a list and writes down
what is said. Some calls are about nothing, some are the same call again.
"""

import datetime as dt
import json
import math
import random
import uuid

from scripts.theatre.acts import Act
from scripts.theatre.tell import File, chance, in_town, is_loud, kind_of, rng, spelt
from scripts.theatre.world import TOWNS, moved

NAME = "allo-treve.json"
OPENED = dt.date(2025, 2, 10)

_KINDS = {
    "explosion": "explosion", "shelling": "bombardement", "mortar": "bombardement", "mlrs": "roquettes",
    "tank_fire": "bombardement",
    "small_arms_fire": "tirs", "sniping": "tireur", "armed_clash": "combats", "ground_assault": "combats",
    "air_strike": "avion",
    "drone_strike": "drone", "ied_or_mine": "explosion", "suicide_attack": "explosion", "uav_over": "drone_survol",
    "aid_obstructed": "aide", "abduction": "enlevement", "infrastructure_damaged": "coupure",
}  # fmt: skip
_SAID = {
    "explosion": ("une grosse détonation", "ça a sauté tout près", "une explosion, on ne sait pas où"),
    "bombardement": (
        "des obus depuis un moment",
        "ça tombe du côté des champs",
        "plusieurs impacts, les vitres tremblent",
    ),
    "roquettes": ("des roquettes en série", "un sifflement puis beaucoup de coups"),
    "tirs": ("des rafales", "ça tire près de la route", "des coups de feu depuis le pont"),
    "tireur": ("un tireur sur le toit", "un homme touché en traversant"),
    "combats": ("on se bat à l'entrée du village", "des tirs des deux côtés"),
    "avion": ("un avion est passé bas puis des bombes",),
    "drone": ("un drone a lâché quelque chose", "une voiture a été frappée"),
    "drone_survol": ("un drone tourne au-dessus de nous",),
    "aide": ("les camions ont fait demi-tour",),
    "enlevement": ("ils ont emmené mon voisin",),
    "coupure": ("plus d'eau depuis ce matin", "plus de courant"),
}
_CELLS = (2_500, 3_200, 4_000, 5_500, 8_000)


def calls(act: Act) -> float:
    """Return how likely somebody calls: people, noise, harm."""
    if act.kind not in _KINDS or act.at.date() < OPENED or act.town.held == "A":
        return 0.0
    share = 0.10 + 0.07 * math.log10(act.town.people)
    share += 0.12 if act.killed or act.against == "P" else 0.0
    if not is_loud(act):
        share *= 0.55
    if act.town.held == "F":
        share *= 0.7  # fewer masts, more fear
    return 0.85 if act.beat and act.killed else min(share, 0.65)


def file(acts: list[Act]) -> File:
    """Return the submissions; the same call twice has another id and tells the same."""
    forms: list[dict[str, object]] = []
    truth: dict[str, int | list[int] | None] = {}
    for act in acts:
        r = chance("hotline", act)
        times = (1 if r.random() < calls(act) else 0) + (1 if r.random() < calls(act) ** 2 * 0.5 else 0)
        for turn in range(times):
            form = _form(act, turn)
            truth[str(form["_uuid"])] = act.number
            forms.append(form)
    for n in range(18):  # a door, a firework, a child: nothing happened
        r = rng(f"hotline/nothing/{n}")
        form = _nothing(r)
        truth[str(form["_uuid"])] = None
        forms.append(form)
    forms.sort(key=lambda form: (str(form["_submission_time"]), str(form["_uuid"])))
    for at, number in enumerate((25, 140)):
        forms[number]["incident/date"] = ("2025-02-30", "hier")[at]
    forms[77]["incident/where"] = "-38.9 33.4"
    forms[78]["incident/morts"] = "beaucoup"
    forms.insert(200, forms[150])  # exported twice: the same submission
    for form in forms[60:64]:  # an early version of the form had the village only
        form.pop("incident/where", None)
    rows = ",\n".join(json.dumps(form, ensure_ascii=False) for form in forms)
    head = f'{{"count": {len(forms)}, "next": null, "previous": null, "results": [\n'
    return File(NAME, f"{head}{rows}\n]}}\n".encode(), truth)


def _form(act: Act, turn: int) -> dict[str, object]:
    r = chance(f"hotline/{turn}", act)
    kind = _KINDS[kind_of(r, act, 0.6) if is_loud(act) else act.kind]
    cell = r.choice(_CELLS)
    lat, lon = moved(*in_town(act.town), r.gauss(0, cell / 5), r.gauss(0, cell / 5))
    late = dt.timedelta(minutes=r.choice([2, 4, 6, 11, 25, 50, 180]))
    rounded = act.at.replace(minute=act.at.minute // 15 * 15) if r.random() < 0.5 else act.at + dt.timedelta(minutes=3)
    words = r.choice(_SAID[kind])
    place = spelt(r, act.town, 0.35)
    told = f"{words[:1].upper()}{words[1:]}, vers {place}." if r.random() < 0.8 else f"{words[:1].upper()}{words[1:]}."
    dead = ""
    if act.killed and r.random() < 0.4:
        dead = str(max(1, act.killed + r.choice([-1, 0, 0, 2])))
        told += r.choice([" Il y a des morts.", " Plusieurs victimes, dit-on.", " On parle de morts."])
    who = {"G": "forces", "F": "front", "C": "compagnies", "B": "brigade", "A": "colonne"}.get(act.by, "nsp")
    return {
        "_id": 1, "_uuid": _uuid(r), "_submission_time": (act.at + late).strftime("%Y-%m-%dT%H:%M:%S"),
        "_xform_id_string": "allo_treve_2", "incident/date": rounded.strftime("%Y-%m-%d"),
        "incident/heure": rounded.strftime("%H:%M") if r.random() < 0.75 else "", "incident/lieu": place,
        "incident/province": act.town.province, "incident/where": f"{lat:.4f} {lon:.4f} 0 {cell}",
        "incident/nature": kind,
        "incident/auteur": who if r.random() < 0.3 else "nsp", "incident/morts": dead, "appel/recit": told,
        "appel/langue": "fr", "meta/instanceID": "",
    }  # fmt: skip


def _nothing(r: random.Random) -> dict[str, object]:
    town = r.choice([town for town in TOWNS if town.held != "A"])
    at = dt.datetime(2025, 2, 12) + dt.timedelta(minutes=r.randrange(105 * 24 * 60))
    cell = r.choice(_CELLS)
    lat, lon = moved(town.lat, town.lon, r.gauss(0, cell / 5), r.gauss(0, cell / 5))
    said = r.choice(
        ["Un bruit sourd, peut-être l'orage.", "Des pétards sans doute, mais les enfants ont peur.", "Une porte ?"]
    )
    return {
        "_id": 1, "_uuid": _uuid(r), "_submission_time": (at + dt.timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%S"),
        "_xform_id_string": "allo_treve_2", "incident/date": at.strftime("%Y-%m-%d"),
        "incident/heure": at.strftime("%H:%M"),
        "incident/lieu": town.name, "incident/province": town.province,
        "incident/where": f"{lat:.4f} {lon:.4f} 0 {cell}",
        "incident/nature": "explosion", "incident/auteur": "nsp", "incident/morts": "", "appel/recit": said,
        "appel/langue": "fr", "meta/instanceID": "",
    }  # fmt: skip


def _uuid(r: random.Random) -> str:
    return str(uuid.UUID(int=r.getrandbits(128), version=4))
