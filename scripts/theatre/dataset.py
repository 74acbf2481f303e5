"""The event dataset "Atlantic Conflict Events" (English, in the layout that ACLED's exports have).

Coded at a desk from the press, from Valdria Watch and from the parties' channels. Much is copied, and says so in its
source; a copy keeps the copied day and number. Some rows are known to the week or the province.
"""

import datetime as dt

from scripts.theatre import watch
from scripts.theatre.acts import Act
from scripts.theatre.tell import (
    File,
    cells_csv,
    chance,
    dead,
    in_town,
    kind_of,
    known,
    middle_of,
    shown_day,
    side,
    taken_for,
)
from scripts.theatre.watch import plain

NAME = "atlantic-conflict-events.csv"
HEAD = [
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1",
    "assoc_actor_1", "actor2", "assoc_actor_2", "civilian_targeting", "country", "admin1", "admin2", "location",
    "latitude",
    "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities",
]  # fmt: skip
_REMOTE = "Explosions/Remote violence"
_CODES = {
    "shelling": (_REMOTE, "Shelling/artillery/missile attack"), "mortar": (_REMOTE,
    "Shelling/artillery/missile attack"),
    "mlrs": (_REMOTE, "Shelling/artillery/missile attack"), "tank_fire": (_REMOTE, "Shelling/artillery/missile attack"),
    "explosion": (_REMOTE, "Shelling/artillery/missile attack"), "small_arms_fire": ("Battles", "Armed clash"),
    "sniping": ("Battles", "Armed clash"), "armed_clash": ("Battles", "Armed clash"), "ground_assault": ("Battles",
    "Armed clash"),
    "air_strike": (_REMOTE, "Air/drone strike"), "drone_strike": (_REMOTE, "Air/drone strike"),
    "ied_or_mine": (_REMOTE, "Remote explosive/landmine/IED"), "suicide_attack": (_REMOTE, "Suicide bomb"),
    "abduction": ("Violence against civilians", "Abduction/forced disappearance"),
    "infrastructure_damaged": ("Strategic developments", "Looting/property destruction"),
    "aid_obstructed": ("Strategic developments", "Other"), "exercise_announced": ("Strategic developments", "Other"),
    "detainees_exchanged": ("Strategic developments", "Other"), "withdrawal_seen": ("Strategic developments",
    "Change to group/activity"),
}  # fmt: skip
_PRESS = ("Agence Rivages", "Atlantic Wire", "Le Courrier de Port-Liesse", "La Voix de la Serre", "The Beaucap Herald")


def hears(act: Act) -> float:
    """Return how likely the desk codes an act that it does not copy from the association."""
    if act.kind not in _CODES:
        return 0.0
    if act.beat:
        return 0.95
    return 0.5 if act.killed else 0.23


def file(acts: list[Act]) -> File:
    """Return the export: events of a month are numbered in the order of their days."""
    copied = {act.number: row for row, act in watch.rows_of(acts)}
    told = []
    for act in acts:
        r = chance("dataset", act)
        if act.kind not in _CODES:
            continue
        if act.number in copied and r.random() < 0.5:
            told.append((_copied(act, copied[act.number]), act))
        elif r.random() < hears(act):
            told.append((_coded(act), act))
    told.sort(key=lambda one: (dt.datetime.strptime(one[0][1], "%d %B %Y"), one[1].number))
    for n, (row, _) in enumerate(told, 1):
        row[0] = f"VDA{n:04d}"
    rows = [row for row, _ in told]
    truth: dict[str, int | list[int] | None] = {row[0]: act.number for row, act in told}
    rows[45][1] = "31 February 2025"
    rows[160][18] = "4"
    rows[222][16], rows[222][17] = rows[222][17], rows[222][16]
    rows[301][22] = "3,5"
    rows[350][0] = rows[349][0]  # two events under one number
    return File(NAME, cells_csv(HEAD, rows), truth)


def _coded(act: Act) -> list[str]:
    r = chance("dataset/row", act)
    town = taken_for(r, act.town, 0.15)
    day, fine = shown_day(r, act, 0.1), "1"
    if r.random() < 0.06:
        fine, day = "2", day + dt.timedelta(days=r.choice([-2, -1, 1, 2]))
    killed = dead(r, act, 0.3)
    press = _PRESS[0] if r.random() < 0.5 else r.choice(_PRESS)
    by, against = known(r, act.by, 0.85), act.against
    return _cells(act, day, fine, town.name, kind_of(r, act, 0.85), by, against, killed, press, r.random())


def _copied(act: Act, row: list[str]) -> list[str]:
    """Return what was coded from the association's row: its day, its town, its number."""
    r = chance("dataset/row", act)
    killed = int(row[11]) if row[11].isdigit() else None
    by = "?" if row[9] == "unknown" else act.by
    source = "Valdria Watch" if r.random() < 0.8 else "Valdria Watch; Agence Rivages"
    day = dt.date.fromisoformat(row[1])
    name = row[2].removeprefix("near ")
    return _cells(act, day, "1", name, act.kind, by, act.against, killed, source, 0.5 if name else 0.99)


def _cells(
    act: Act,
    day: dt.date,
    fine: str,
    name: str,
    kind: str,
    by: str,
    against: str,
    killed: int | None,
    press: str,
    draw: float,
) -> list[str]:
    event, sub = _CODES[kind]
    lat, lon = in_town(act.town)
    geo = "1"
    if draw > 0.93:
        (lat, lon), geo, name = middle_of(act.town.province), "3", plain(act.town.province)
    elif draw > 0.90:
        geo = "2"
    one, other = side(by, day, 2), "" if against == "?" else side(against, day, 2)
    if against == "P" and event == "Battles":
        event, sub = "Violence against civilians", "Attack"
    if event == "Battles" and draw < 0.3:
        one, other = other or one, one if other else ""  # actor 1 and actor 2 give no direction
    what = act.beat.how_en if act.beat else f"{sub.split('/')[0].lower()} reported"
    note = f"On {day.day} {day:%B}, {one} / {other or 'no other actor'}: {what} at {name} ({act.town.province})."
    note += f" {killed} killed." if killed else ""
    targeted = "Civilian targeting" if against == "P" else ""
    kind_of_disorder = "Strategic developments" if event == "Strategic developments" else "Political violence"
    return [
        "", f"{day.day} {day:%B} {day.year}", str(day.year), fine, kind_of_disorder, event, sub, one, "", other, "",
        targeted, "Valdria", act.town.province, "", name, f"{lat:.4f}", f"{lon:.4f}", geo, press, "National", note,
        str(killed or 0),
    ]  # fmt: skip
