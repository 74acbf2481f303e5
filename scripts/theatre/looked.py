"""The mission's sheet of means (French, CSV): how hard it looked, day by day, province by province.

Patrols from each base, with the towns that they meant to reach and those that they did; the camera, dead for sixteen
days; the acoustic sensor; the telephone line. Who was turned back on the way is told with who did it. The heights of
the Column are in nobody's plan.
"""

import datetime as dt

from scripts.theatre.acts import Act
from scripts.theatre.hotline import OPENED
from scripts.theatre.patrols import BASES
from scripts.theatre.sensors import CAMERA_SINCE, DEAD, SENSOR_SINCE
from scripts.theatre.tell import File, cells_csv, rng, side
from scripts.theatre.world import BY_NAME, TOWNS, Town, metres

NAME = "moyens-mission.csv"
HEAD = [
    "N°", "Jour", "Moyen", "Depuis", "Province", "Heures", "Unités", "Secteurs prévus", "Secteurs atteints", "Accès",
    "Par", "Motif",
]  # fmt: skip
FIRST, LAST = dt.date(2025, 2, 1), dt.date(2025, 5, 31)
REACH_M = 16_000


def file(acts: list[Act]) -> File:
    """Return the sheet; no row of it tells of an incident."""
    turned_back = {(act.at.date(), act.town.name): act for act in acts
                   if act.against == "M" and act.kind == "movement_denied"}  # fmt: skip
    late = {(act.at.date(), act.town.name): act for act in acts
            if act.against == "M" and act.kind in ("movement_delayed", "movement_conditional")}  # fmt: skip
    rows: list[list[str]] = []
    day = FIRST
    while day <= LAST:
        for base, since in BASES:
            if day >= since:
                rows += _patrols(day, BY_NAME[base], turned_back, late)
        rows += _machines(day)
        day += dt.timedelta(days=1)
    for number, row in enumerate(rows, 1):
        row[0] = f"MOY-{number:04d}"
    rows[77][1] = "31/02/2025"
    rows[140][5] = "toute la journée"
    return File(NAME, cells_csv(HEAD, rows, ";"), {row[0]: None for row in rows})


def _patrols(
    day: dt.date, base: Town, turned_back: dict[tuple[dt.date, str], Act], late: dict[tuple[dt.date, str], Act]
) -> list[list[str]]:
    """Return the patrols of a base on a day: none on one day in nine, fewer before the mission is whole."""
    r = rng(f"looked/{day}/{base.name}")
    near = sorted(
        (town for town in TOWNS if town.held != "A" and metres(base.lat, base.lon, town.lat, town.lon) < REACH_M),
        key=lambda town: town.name,
    )
    meant = r.sample(near, min(len(near), 2 if day < dt.date(2025, 3, 1) else r.choice([3, 4, 5])))
    if r.random() < 0.11:
        return []
    stopped = [town for town in near if (day, town.name) in turned_back]
    meant = [*meant, *(town for town in stopped if town not in meant)]
    reached = [town for town in meant if town not in stopped and r.random() > 0.06]
    units = 1 if day < dt.date(2025, 3, 1) else r.choice([1, 2, 2, 3])
    minutes = units * r.choice([240, 300, 330, 390, 450])
    act = next((turned_back[day, town.name] for town in stopped), None)
    slow = next((late[day, town.name] for town in meant if (day, town.name) in late), None) if act is None else None
    access = (
        "refusé" if act else "" if slow is None else "retardé" if slow.kind == "movement_delayed" else "sous conditions"
    )
    by = act or slow
    why = "ordre du commandement invoqué" if act else "attente au barrage" if slow else ""
    return [
        _row(day, "patrouille", base.name, base.province, minutes, units, meant, reached, access,
             side(by.by, day, 0) if by else "", why)
    ]  # fmt: skip


def _machines(day: dt.date) -> list[list[str]]:
    rows = []
    if day >= CAMERA_SINCE:
        dead = DEAD[0] <= day <= DEAD[1]
        rows.append(
            _row(
                day, "caméra", "pont de Pontarel", "Rivière", 0 if dead else 1_440, 0 if dead else 1, why="panne" * dead
            )
        )
    if day >= SENSOR_SINCE:
        rows.append(_row(day, "capteur", "Grand-Orme", BY_NAME["Grand-Orme"].province, 1_440, 1))
    if day >= OPENED:
        rows.append(_row(day, "ligne", "Allô Trêve", "", 840, 1))
    return rows


def _row(
    day: dt.date, how: str, base: str, province: str, minutes: int, units: int, meant: list[Town] | None = None,
    reached: list[Town] | None = None, access: str = "", by: str = "", why: str = "",
) -> list[str]:  # fmt: skip
    planned, told = (", ".join(town.name for town in each or []) for each in (meant, reached))
    hours = f"{minutes / 60:.1f}".replace(".", ",").removesuffix(",0")
    return [
        "", day.strftime("%d/%m/%Y"), how, base, province, hours, str(units), planned, told, access, by, why,
    ]  # fmt: skip
