"""The list of the association "Valdria Watch" (English, CSV): what its volunteers and the families tell, harm first.

Days and towns, accents lost, the day shifted at midnight; a namesake taken for the other. At the end of each month it
writes sums: a row for each province, and now and then one for several villages of one day.
"""

import datetime as dt

from scripts.theatre.acts import Act
from scripts.theatre.tell import (
    ENGLISH,
    File,
    cells_csv,
    chance,
    dead,
    hurt,
    in_town,
    kind_of,
    known,
    middle_of,
    number,
    rng,
    shown_day,
    side,
    taken_for,
)  # fmt: skip
from scripts.theatre.world import provinces

NAME = "valdria-watch.csv"
HEAD = [
    "id", "date", "place", "province", "lat", "lon", "precision", "within m", "what happened", "by", "against",
    "killed", "injured", "sum",
    "notes",
]  # fmt: skip
_MONTHS = ("2025-02", "2025-03", "2025-04", "2025-05")


def hears(act: Act) -> float:
    """Return how likely the association learns of an act."""
    if act.beat:
        return 0.0 if act.kind in ("uav_over", "withdrawal_seen") else 0.95
    share = 0.72 if act.killed else 0.5 if act.hurt else 0.28
    if act.against == "P":
        share += 0.2
    if act.kind == "abduction":
        share = 0.9
    if act.kind.startswith(("movement", "threat", "weapons", "withdrawal", "position")) or act.kind in (
        "convoy",
        "uav_over",
    ):
        share = 0.04
    if act.town.held == "A":
        share *= 0.6
    return share


def plain(name: str) -> str:
    """Return a name as somebody without a French keyboard writes it."""
    return name.translate(str.maketrans("ÉÈÊéèêëàâîïôûùç", "EEEeeeeaaiiouuc"))


def rows_of(acts: list[Act]) -> list[tuple[list[str], Act]]:
    """Return the rows of single acts, in the order of their days, numbered; the event dataset copies from them."""
    told = [(_row(act), act) for act in acts if chance("watch", act).random() < hears(act)]
    told.sort(key=lambda one: (one[0][1], one[1].number))
    for n, (row, _) in enumerate(told, 1):
        row[0] = f"VW{n:05d}"
    return told


def file(acts: list[Act]) -> File:
    """Return the list, its sums included."""
    told = rows_of(acts)
    rows = [[*row] for row, _ in told]
    truth: dict[str, int | list[int] | None] = {row[0]: act.number for row, act in told}
    rows[60][4], rows[60][5] = rows[60][4].replace(".", ","), rows[60][5].replace(".", ",")
    rows[130][4], rows[130][5] = rows[130][5], rows[130][4]
    rows[200][11] = "3,5"
    rows[270][1] = "2025-02-31"
    rows[340][4] = rows[340][5] = ""
    rows[415] = rows[415][:10]  # a line that was cut
    for n, (row, parts) in enumerate(_sums(told), 1):
        row[0] = f"VWS{n:03d}"
        truth[row[0]] = parts
        rows.append(row)
    rows.sort(key=lambda row: (row[1], row[0]))
    lines = cells_csv(HEAD, rows).decode().split("\n")
    lines.insert(222, "")
    return File(NAME, "\n".join(lines).encode(), truth)


def _row(act: Act) -> list[str]:
    r = chance("watch/row", act)
    town = taken_for(r, act.town, 0.12)
    lat, lon = in_town(town)
    name, fine = plain(town.name), "town"
    if r.random() < 0.08:
        (lat, lon), name, fine = middle_of(town.province), "", "province"
    elif r.random() < 0.08:
        name, fine = f"near {name}", "around"
    day = shown_day(r, act, 0.05)
    kind = ENGLISH[kind_of(r, act, 0.86)]
    killed, injured = dead(r, act, 0.22), hurt(r, act)
    by, against = known(r, act.by, 0.78), act.against
    if against == "P" and r.random() < 0.15:
        kind = "attack on civilians"
    note = f"{kind[:1].upper()}{kind[1:]} {'in' if name else 'in the province of'} {name or plain(town.province)}"
    note += f": {act.beat.how_en}." if act.beat else f", {killed} killed." if killed else "."
    return [
        "", day.isoformat(), name, plain(town.province), f"{lat:.3f}", f"{lon:.3f}", fine,
        "6000" if fine == "around" else "", kind,
        side(by, act.at.date(), 1), side(against, act.at.date(), 1), number(killed), number(injured), "no", note,
    ]  # fmt: skip


def _sums(told: list[tuple[list[str], Act]]) -> list[tuple[list[str], list[int]]]:
    """Return the sums of months, and of days on which several villages were hit by one side."""
    found = []
    for month in _MONTHS:
        for province in sorted(provinces()):
            parts = [(row, act) for row, act in told if row[1].startswith(month) and act.town.province == province]
            killed = sum(int(row[11] or 0) for row, _ in parts if row[11].isdigit() or not row[11])
            lat, lon = middle_of(province)
            note = f"Monthly summary {month}, {plain(province)}: {len(parts)} incidents, {killed} killed."
            row = [
                "",
                month,
                "",
                plain(province),
                f"{lat:.3f}",
                f"{lon:.3f}",
                "province",
                "",
                "violence",
                "",
                "",
                str(killed),
            ]
            found.append(([*row, "", "yes", note], sorted(act.number for _, act in parts)))
    days: dict[tuple[str, str, str, str], list[tuple[list[str], Act]]] = {}
    for row, act in told:
        if act.killed and act.by in "GFA" and act.against in "GFP":
            days.setdefault((row[1], act.town.province, act.by, act.against), []).append((row, act))
    several = [(key, parts) for key, parts in sorted(days.items()) if len(parts) >= 2]
    for (day, province, by, against), parts in rng("watch/sums").sample(several, min(9, len(several))):
        killed = sum(act.killed for _, act in parts)
        names = ", ".join(sorted({plain(act.town.name) for _, act in parts}))
        lat, lon = middle_of(province)
        when = dt.date.fromisoformat(day)
        row = [
            "",
            day,
            "",
            plain(province),
            f"{lat:.3f}",
            f"{lon:.3f}",
            "province",
            "",
            "shelling",
            side(by, when, 1),
            side(against, when, 1),
        ]
        note = f"{names}: several places hit on one day, {killed} killed in all."
        found.append(([*row, str(killed), "", "yes", note], sorted(act.number for _, act in parts)))
    return found
