"""What the two parties write to the joint centre (French, semicolons, decimal comma): the party stands in a column.

A letter accuses the other side and leaves out its own. Places are towns, seldom better; numbers grow; what the Column
did is at times laid at the other side's door; the word is "violation" as often as what happened. Letters go on about
what others have told, and come two or three days after.
"""

import datetime as dt

from scripts.theatre.acts import TRUCE, Act
from scripts.theatre.tell import (
    FRENCH,
    File,
    cells_csv,
    chance,
    comma,
    dead,
    hurt,
    in_town,
    kind_of,
    middle_of,
    number,
    shown_day,
    side,
    spelt,
)  # fmt: skip

NAME = "lettres-parties.csv"
HEAD = [
    "Réf", "Partie", "Reçue le", "Date des faits", "Heure", "Lieu", "Province", "Latitude", "Longitude", "Précision",
    "Faits",
    "Auteur", "Victime", "Tués", "Blessés", "Observations", "Annule",
]  # fmt: skip
PARTIES = {"G": ("gouvernement", "GV"), "F": ("Front", "FS")}
ALLIES = {"G": "GC", "F": "FB"}


def accuses(party: str, act: Act) -> float:
    """Return how likely a party writes about an act."""
    other = "F" if party == "G" else "G"
    own = ALLIES[party]
    if act.kind in ("convoy", "aid_delivered", "demining", "withdrawal_seen"):
        return 0.35 if act.kind == "withdrawal_seen" and act.by == party else 0.0
    if act.beat and act.beat.disputed:
        return 0.95
    if act.by in own or act.by == "?":
        return 0.2 if act.by == "?" and act.town.held == party else 0.0
    hit = act.against in own or (act.against in "PMLD?" and act.by in ALLIES[other])
    share = 0.0
    if act.by in ALLIES[other] and hit:
        share = 0.8 if act.killed or act.hurt else 0.6
    elif act.by == "A" and act.against in (*own, "P"):
        share = 0.4
    if act.kind in ("weapons_seen", "position_or_trench", "uav_over"):
        share *= 0.8
    if act.at < TRUCE:
        share *= 0.62  # there was nobody to write to but the envoy
    return 0.9 if act.beat and share else share


def file(acts: list[Act]) -> File:
    """Return both parties' letters in one table, in the order in which they were received."""
    told: list[tuple[list[str], int]] = []
    for party in PARTIES:
        written = (act for act in acts if chance(f"letter/{party}", act).random() < accuses(party, act))
        told += [(_row(party, act), act.number) for act in written]
    told.sort(key=lambda one: (_key(one[0][2]), one[0][1], one[0][4], one[0][5]))
    counts = dict.fromkeys(PARTIES, 0)
    rows: list[list[str]] = []
    truth: dict[str, int | list[int] | None] = {}
    for row, number_ in told:
        party = "G" if row[1] == PARTIES["G"][0] else "F"
        counts[party] += 1
        row[0] = f"{PARTIES[party][1]}/{counts[party]:03d}/2025"
        truth[row[0]] = number_
        rows.append(row)
    rows[77][3] = "30/02/2025"
    rows[201][7], rows[201][8] = rows[201][8], rows[201][7]
    rows[310][13] = "3,5"
    rows[150][3] = ""
    rows[-1][16] = rows[-40][0]
    # A secretary sent the week of 7 April again: whole rows, the same references.
    again = [row for row in rows if "07/04/2025" <= row[2] <= "13/04/2025" and row[2][3:] == "04/2025"][:14]
    rows += [[*row] for row in again]
    # And put two rows a second time under references of their own.
    for n, at in enumerate((260, 420)):
        twin = [*rows[at]]
        twin[0] = f"{twin[0][:2]}/{900 + n}/2025"
        truth[twin[0]] = truth[rows[at][0]]
        rows.append(twin)
    data = cells_csv(HEAD, rows, ";")
    lines = data.decode().split("\n")
    lines.insert(120, "")
    lines.insert(333, ";;;;;;;;;;;;;;;;")
    return File(NAME, "\n".join(lines).encode(), truth)


def _row(party: str, act: Act) -> list[str]:
    r = chance(f"letter/{party}/row", act)
    other = "F" if party == "G" else "G"
    day = shown_day(r, act, 0.06)
    town = act.town
    lat, lon = in_town(town)
    fine, name = "localité", spelt(r, town, 0.12)
    draw = r.random()
    if draw < 0.16:
        (lat, lon), fine, name = middle_of(town.province), "province", ""
    elif draw < 0.3:
        lat, lon, fine = act.lat, act.lon, "exacte"
    accused = act.by
    if (act.beat and act.beat.disputed) or (act.by == "A" and r.random() < 0.45 and act.against == party):
        accused = other
    elif act.by in "CB?":
        accused = other if r.random() < 0.7 else act.by
    victim = "P" if act.against in (*ALLIES[party],) and r.random() < 0.12 else act.against
    kind = FRENCH[kind_of(r, act, 0.85)]
    called = "violation du cessez-le-feu" if act.at >= TRUCE and r.random() < 0.2 else kind
    killed = dead(r, act, 0.3)
    if killed is not None and r.random() < 0.3 and not (act.beat and act.beat.told):
        killed += r.choice([0, 1, 2]) if killed else 0
    hour = act.at.strftime("%H:%M") if r.random() < 0.4 else ""
    received = max(day, act.at.date()) + dt.timedelta(days=r.choice([1, 1, 2, 2, 3, 5]))
    text = act.beat.how_fr if act.beat else _words(r.random(), called, name or town.province)
    return [
        "", PARTIES[party][0], received.strftime("%d/%m/%Y"), day.strftime("%d/%m/%Y"), hour, name, town.province,
        comma(lat, 3 if fine != "exacte" else 4), comma(lon, 3 if fine != "exacte" else 4), fine, called,
        side(accused, act.at.date(), 0), side(victim, act.at.date(), 0), number(killed), number(hurt(r, act)), text, "",
    ]  # fmt: skip


def _words(draw: float, called: str, place: str) -> str:
    if draw < 0.35:
        return ""
    if draw < 0.6:
        return f"{called[:1].upper()}{called[1:]} constaté à {place}"
    if draw < 0.8:
        return f"Fait grave à {place}, protestation élevée"
    return "Le commandement demande que l'incident soit porté au registre"


def _key(day: str) -> tuple[str, str, str]:
    return day[6:], day[3:5], day[:2]
