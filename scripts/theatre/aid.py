"""Red Lantern's table of convoys (CSV, French heads, English words): sent, unloaded, turned back; whose roadblock."""

from scripts.theatre.acts import Act
from scripts.theatre.tell import File, cells_csv, chance, in_town, side

NAME = "lanterne-rouge-convois.csv"
HEAD = [
    "convoi",
    "date",
    "heure",
    "lieu",
    "province",
    "latitude",
    "longitude",
    "issue",
    "barrage de",
    "camions",
    "remarques",
]
_WORDS = {"convoy": "under way", "aid_delivered": "unloaded", "aid_obstructed": "turned back"}


def file(acts: list[Act]) -> File:
    """Return the table: the organisation knows its own convoys, nearly all of them."""
    rows: list[list[str]] = []
    truth: dict[str, int | list[int] | None] = {}
    for act in acts:
        r = chance("aid", act)
        if act.kind not in _WORDS or (r.random() > 0.96 and not act.beat):
            continue
        lat, lon = in_town(act.town)
        lorries = 12 if act.beat else r.randrange(3, 15)
        note = act.beat.how_en if act.beat else "food and blankets" if r.random() < 0.5 else ""
        by = side(act.by, act.at.date(), 1) if act.kind == "aid_obstructed" else ""
        rows.append([
            f"LR-{len(rows) + 1:03d}", f"{act.at:%Y-%m-%d}", f"{act.at:%H:%M}", act.town.name, act.town.province,
            f"{lat:.4f}", f"{lon:.4f}", _WORDS[act.kind], by, str(lorries), note,
        ])  # fmt: skip
        truth[rows[-1][0]] = act.number
    rows[20][7] = ""
    return File(NAME, cells_csv(HEAD, rows), truth)
