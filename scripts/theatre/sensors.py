"""The mission's two machines (GeoJSON): a camera at the bridge of Pontarel, an acoustic sensor at Grand-Orme.

The camera sees drones and shots within a few hundred metres, by day better than by night, and is dead for sixteen days.
The sensor hears what is loud within nine kilometres, puts it within a circle, counts, and knows no sides. Its clock
stayed on winter time: from 30 March on it is an hour behind.
"""

import datetime as dt
import json
import math

from scripts.theatre.acts import Act
from scripts.theatre.tell import File, chance, is_loud, rng
from scripts.theatre.world import BRIDGE, BY_NAME, metres, moved

NAME = "capteurs.geojson"
CAMERA_SINCE, SENSOR_SINCE = dt.date(2025, 3, 3), dt.date(2025, 2, 6)
DEAD = (dt.date(2025, 4, 19), dt.date(2025, 5, 5))
SUMMER = dt.datetime(2025, 3, 30)
CAMERA_REACH_M, SENSOR_REACH_M = 1_600, 9_000
_KINDS = {"uav_over": "drone", "small_arms_fire": "traceurs", "sniping": "traceurs", "detainees_exchanged": "échange"}


def file(acts: list[Act]) -> File:
    """Return the features in the order of time."""
    told: list[tuple[dt.datetime, dict[str, object], int | None]] = []
    ear = BY_NAME["Grand-Orme"]
    for act in acts:
        r = chance("camera", act)
        if act.kind in _KINDS and metres(act.lat, act.lon, *BRIDGE) < CAMERA_REACH_M and act.at.date() >= CAMERA_SINCE:
            day = 6 < act.at.hour < 20
            if not DEAD[0] <= act.at.date() <= DEAD[1] and (r.random() < (0.93 if day else 0.55) or act.beat):
                at = act.at + dt.timedelta(seconds=r.randrange(50))
                lat, lon = moved(act.lat, act.lon, r.gauss(0, 90), r.gauss(0, 90))
                told.append((at, _feature("caméra pont", _KINDS[act.kind], at, lat, lon, 250, None), act.number))
        r = chance("acoustic", act)
        far = metres(act.lat, act.lon, ear.lat, ear.lon)
        if is_loud(act) and act.at.date() >= SENSOR_SINCE and far < SENSOR_REACH_M and r.random() < 1.05 - far / 14_000:
            at = act.at + dt.timedelta(seconds=int(far / 340) + r.randrange(40))
            off = 150 + far * 0.06
            lat, lon = moved(act.lat, act.lon, r.gauss(0, off), r.gauss(0, off))
            count = max(1, round((act.blasts or 1) * (1.0 - 0.04 * far / 1000)))
            radius = int(math.ceil(off * 2.2 / 100) * 100)
            told.append((at, _feature("acoustique Grand-Orme", "explosion", at, lat, lon, radius, count), act.number))
    for n in range(14):  # thunder, quarry, doors
        r = rng(f"sensors/{n}")
        at = dt.datetime(2025, 2, 8) + dt.timedelta(minutes=r.randrange(110 * 24 * 60))
        lat, lon = moved(ear.lat, ear.lon, r.gauss(0, 3000), r.gauss(0, 3000))
        told.append((at, _feature("acoustique Grand-Orme", "explosion", at, lat, lon, 900, 1), None))
    told.sort(key=lambda one: (one[0], str(one[1])))
    truth: dict[str, int | list[int] | None] = {}
    lines = []
    for n, (_, feature, number) in enumerate(told, 1):
        own = f"CAP-{n:04d}"
        truth[own] = number
        lines.append(json.dumps({"type": "Feature", "id": own, **feature}, ensure_ascii=False))
    lines[33] = lines[33].replace('"date": "2025', '"date": "2052', 1)  # a clock that was never set
    lines[66] = lines[66].replace('"coordinates": [', '"coordinates": [null, ', 1)
    return File(NAME, ('{"type": "FeatureCollection", "features": [\n' + ",\n".join(lines) + "\n]}\n").encode(), truth)


def _feature(
    who: str, what: str, at: dt.datetime, lat: float, lon: float, radius_m: int, count: int | None
) -> dict[str, object]:
    if who.startswith("acoustique") and at >= SUMMER:
        at -= dt.timedelta(hours=1)
    properties: dict[str, object] = {
        "capteur": who, "nature": what, "date": f"{at:%Y-%m-%d}", "heure": f"{at:%H:%M:%S}", "rayon_m": radius_m,
        "moyen": "image" if who.startswith("caméra") else "son",
    }  # fmt: skip
    if count is not None:
        properties["detonations"] = count
    geometry = {"type": "Point", "coordinates": [round(lon, 5), round(lat, 5)]}
    return {"geometry": geometry, "properties": properties}
