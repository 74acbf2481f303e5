"""The mission's own sheet (French, XLSX): what its patrols saw and heard. They begin at Pontarel, few, and grow.

Patrols go where they are let and where somebody heard something. Near the line they hear nearly all that is loud; what
lies behind the Column's heights they do not see. A correction is a row of its own; a row may be withdrawn.
"""

import datetime as dt
import io
import math
import zipfile

from scripts.theatre.acts import Act
from scripts.theatre.tell import (
    FRENCH,
    File,
    around,
    chance,
    comma,
    dead,
    far_m,
    hurt,
    is_loud,
    kind_of,
    known,
    number,
    rng,
    side,
    spelt,
)  # fmt: skip

NAME = "registre-mission.xlsx"
HEAD = [
    "N°", "Date", "Heure", "Localité", "Province", "Latitude", "Longitude", "Précision", "Rayon (m)", "Nature",
    "Auteur présumé",
    "Visé", "Morts min", "Morts", "Morts max", "Blessés", "Détonations", "Calibre (mm)", "Moyen", "Origine",
    "Remarques",
    "Corrige", "Annule",
]  # fmt: skip
BASES = (("Pontarel", dt.date(2025, 2, 1)), ("Valmont", dt.date(2025, 3, 3)), ("Haute-Garde", dt.date(2025, 3, 15)))
AT = {name: at for at, name in enumerate(HEAD)}


def hears(act: Act) -> float:
    """Return how likely a patrol takes an act in."""
    if act.beat:
        return 0.92 if act.town.held != "A" else 0.4
    open_bases = [name for name, since in BASES if act.at.date() >= since]
    reach = 11_000 if is_loud(act) else 7_000
    near = max(math.exp(-far_m(act, name) / reach) for name in open_bases)
    share = 0.34 + 1.0 * near if act.town.held != "A" else 0.03
    if act.at.date() < dt.date(2025, 3, 1):
        share *= 0.72  # a forerunner of the mission, a dozen people
    if act.kind.startswith(("movement", "threat")):
        share = 0.97 if act.against == "M" else 0.15
    if act.kind in ("weapons_seen", "withdrawal_seen", "position_or_trench"):
        share = 0.85
    if act.kind in ("convoy", "aid_delivered"):
        share = 0.12
    return min(share, 0.97)


def file(acts: list[Act]) -> File:
    """Return the sheet."""
    told: list[tuple[list[str], int | None]] = []
    for act in acts:
        r = chance("patrol", act)
        if r.random() < hears(act):
            told.append((_row(act), act.number))
            if r.random() < 0.02 and told[-1][0][AT["Morts"]]:
                told.append((_corrected(told[-1][0], r.choice([1, 1, 2])), act.number))
    told.sort(key=lambda one: (one[0][1][6:], one[0][1][3:5], one[0][1][:2], one[0][2]))
    rows = [row for row, _ in told]
    for n, row in enumerate(rows, 1):
        row[0] = f"MUR-{n:04d}"
    for row in rows:
        if row[AT["Corrige"]]:  # the row that stands above it in what was sorted, by what they share
            row[AT["Corrige"]] = next(
                other[0] for other in rows if other[2:8] == row[2:8] and not other[AT["Corrige"]] and other is not row
            )
    _as_in_life(rows)
    return File(NAME, xlsx(HEAD, rows), {row[0]: n for row, (_, n) in zip(rows, told, strict=True)})


def _row(act: Act) -> list[str]:
    r = chance("patrol/row", act)
    day, town = act.at.date(), act.town
    seen = not is_loud(act) or r.random() < 0.55
    lat, lon = around(r, act, 60 if seen else 900)
    fine, radius = ("GPS", "") if seen else ("estimé", str(r.choice([1500, 2000, 3000])))
    name = spelt(r, town, 0.06)
    if not seen and r.random() < 0.3:
        name, fine, radius = f"près de {town.name}", "environs", "6000"
        lat, lon = around(r, act, 2_200)
    elif r.random() < 0.18:
        lat, lon, fine, radius = town.lat, town.lon, "localité", ""
    at = act.at + dt.timedelta(minutes=r.choice([0, 0, 0, 1, 2, 4, -3] if seen else [0, 1, 2, 4, -3, 5]))
    kind = kind_of(r, act, 0.93 if seen else 0.72)
    low, best, high = _bounds(r.random(), dead(r, act, 0.15) if seen or act.beat else None)
    by = known(r, act.by, 0.62 if seen else 0.3)
    if act.kind.startswith(("movement", "threat", "weapons", "withdrawal", "position", "demining")) or act.beat:
        by = act.by
    count = "" if not act.blasts else str(max(1, act.blasts + r.choice([0, 0, 0, 1, -1, 2])))
    weapon = act.kind in ("weapons_seen", "withdrawal_seen")
    heavy = str(r.choice([100, 122, 122, 130, 152])) if weapon else ""
    remark = act.beat.how_fr if act.beat else _remark(r.random(), act, heavy)
    how = "vu" if seen else "entendu"
    return [
        "", at.strftime("%d/%m/%Y"), at.strftime("%H:%M"), name, town.province, comma(lat), comma(lon), fine, radius,
        FRENCH[kind], side(by, day, 0), side(act.against, day, 0), low, best, high,
        number(hurt(r, act) if seen else None), count, heavy, how, "patrouille", remark, "", "",
    ]  # fmt: skip


def _bounds(draw: float, best: int | None) -> tuple[str, str, str]:
    if best is None:
        return "", "", ""
    spread = 0 if draw < 0.6 or not best else 1 if draw < 0.85 else 2
    return str(max(0, best - spread)), str(best), str(best + spread)


def _remark(draw: float, act: Act, heavy: str) -> str:
    if heavy:
        pieces = 1 + int(draw * 6)
        where = "en position" if act.kind == "weapons_seen" else "tractées vers l’arrière"
        return f"{pieces} pièces de {heavy} mm, {where}"
    words = {
        "movement_denied": "barrage, ordre du commandement invoqué", "movement_delayed": "attente de deux heures",
        "movement_conditional": "passage accordé sous escorte", "uav_over": "petit quadrirotor, direction inconnue",
        "position_or_trench": "terrassement récent", "demining": "détonations contrôlées annoncées la veille",
        "threat_to_monitors": "armes pointées sur la patrouille",
    }  # fmt: skip
    return words.get(act.kind, "") if draw < 0.8 else ""


def _corrected(row: list[str], more: int) -> list[str]:
    """Return a later row that raises the dead of an earlier one: people die of their wounds."""
    made = [*row]
    made[AT["Morts"]] = str(int(row[AT["Morts"]]) + more)
    made[AT["Morts max"]] = str(max(int(row[AT["Morts max"]]), int(made[AT["Morts"]])))
    made[AT["Remarques"]], made[AT["Corrige"]] = "rectificatif : bilan revu", "?"
    return made


def _as_in_life(rows: list[list[str]]) -> None:
    """Break some rows as sheets are broken."""
    rows[40][AT["Date"]] = "31/02/2025"
    rows[230][AT["Date"]] = "0/04/2025"
    for at in (90, 411):
        rows[at][AT["Latitude"]], rows[at][AT["Longitude"]] = rows[at][AT["Longitude"]], rows[at][AT["Latitude"]]
    rows[305][AT["Morts"]] = "2 ou 3"
    rows[512][AT["Latitude"]] = rows[512][AT["Longitude"]] = "#REF!"
    gone = rng("withdrawn").sample(range(100, len(rows)), 4)
    for at in gone:
        later = [*rows[at]]
        if not later[AT["Corrige"]]:
            rows[at][AT["Remarques"]] = (later[AT["Remarques"]] + " ; annulée par la suite, voir plus bas").lstrip(" ;")
    for at, of in zip((-1, -2), gone, strict=False):
        rows[at][AT["Annule"]], rows[at][AT["Remarques"]] = rows[of][0], "annule une ligne saisie deux fois"


def xlsx(head: list[str], rows: list[list[str]]) -> bytes:
    """Return a sheet of text cells as XLSX, with fixed times inside, so that the same rows give the same bytes.

    One line is empty, and one cell is merged down over the next row.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Registre"
    for row in (head, *rows):
        sheet.append(row)
    sheet.insert_rows(150)
    sheet.merge_cells("D601:D602")
    fixed = dt.datetime(2025, 6, 2)
    book.properties.created = book.properties.modified = fixed
    raw, out = io.BytesIO(), io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as there, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as here:
        for name in there.namelist():
            data = there.read(name)
            if name == "docProps/core.xml":  # openpyxl writes the time of saving here
                begin, end = data.index(b"<dcterms:modified"), data.index(b"</dcterms:modified>")
                stamp = b'<dcterms:modified xsi:type="dcterms:W3CDTF">2025-06-02T00:00:00Z'
                data = data[:begin] + stamp + data[end:]
            here.writestr(zipfile.ZipInfo(name, fixed.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
