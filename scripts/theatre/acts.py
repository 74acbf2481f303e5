"""What truly happened: the beats, and between them random acts whose rate, place and author follow the story.

Nobody in the theatre sees this list; sources see parts of it, each in its own way. It goes to the tests as the truth.
"""

import datetime as dt
import math
import random
from typing import NamedTuple

from scripts.theatre import story
from scripts.theatre.world import BY_NAME, SEED, TOWNS, Town, distance_to_line_m, moved

FIRST = dt.date(2025, 2, 1)
LAST = dt.date(2025, 5, 31)
TRUCE = dt.datetime(2025, 3, 1)
WITHDRAWN = dt.date(2025, 3, 22)
NEAR_LINE_M = 7_500


class Act(NamedTuple):
    """One true incident. `at` is local time; `by` and `against` are letters of `world.SIDES`."""

    number: int
    at: dt.datetime
    town: Town
    lat: float
    lon: float
    kind: str
    by: str
    against: str
    killed: int
    hurt: int
    blasts: int
    beat: story.Beat | None = None


class _Kind(NamedTuple):
    weight: float
    deadly: float
    """How often somebody dies."""
    hurts: float
    blasts: tuple[int, int] = (0, 0)


_FIRE = {
    "shelling": _Kind(24, 0.24, 0.45, (2, 40)),
    "mortar": _Kind(18, 0.18, 0.4, (1, 14)),
    "mlrs": _Kind(3, 0.35, 0.5, (8, 40)),
    "tank_fire": _Kind(5, 0.15, 0.3, (1, 6)),
    "small_arms_fire": _Kind(26, 0.08, 0.2),
    "sniping": _Kind(9, 0.4, 0.3),
    "armed_clash": _Kind(9, 0.45, 0.6),
    "drone_strike": _Kind(6, 0.35, 0.5, (1, 2)),
    "ied_or_mine": _Kind(4, 0.45, 0.6, (1, 1)),
}
_COLUMN = {
    "ied_or_mine": _Kind(24, 0.5, 0.6, (1, 1)),
    "armed_clash": _Kind(30, 0.5, 0.6),
    "small_arms_fire": _Kind(14, 0.15, 0.2),
    "mortar": _Kind(12, 0.25, 0.4, (1, 8)),
    "ground_assault": _Kind(6, 0.6, 0.7),
    "shelling": _Kind(10, 0.3, 0.4, (2, 20)),
    "air_strike": _Kind(8, 0.55, 0.6, (1, 5)),
}
_QUIET = {
    "movement_denied": _Kind(20, 0, 0),
    "movement_delayed": _Kind(7, 0, 0),
    "movement_conditional": _Kind(5, 0, 0),
    "uav_over": _Kind(20, 0, 0),
    "position_or_trench": _Kind(9, 0, 0),
    "demining": _Kind(8, 0, 0, (1, 3)),
    "abduction": _Kind(6, 0, 0),
    "infrastructure_damaged": _Kind(6, 0, 0),
    "threat_to_monitors": _Kind(3, 0, 0),
}


def rate_of(day: dt.date) -> float:
    """Return how many acts of fire a day has: the war, the truce, the flare-up of April, a restless end."""
    if day < dt.date(2025, 2, 17):
        return 10.0
    if day < dt.date(2025, 2, 25):
        return 12.5
    if day < dt.date(2025, 3, 1):
        return 22.0
    if day < dt.date(2025, 3, 5):
        return 6.0
    if day < dt.date(2025, 4, 1):
        return 3.6
    if day < dt.date(2025, 4, 3):
        return 24.0
    if day < dt.date(2025, 4, 10):
        return 13.0
    if day < dt.date(2025, 5, 8):
        return 5.0
    if day < dt.date(2025, 5, 19):
        return 4.0
    return 8.0


def acts() -> list[Act]:
    """Return the true incidents in the order of time, numbered."""
    found = [_of_beat(beat) for beat in story.ACTS]
    day = FIRST
    while day <= LAST:
        r = random.Random(f"{SEED}/acts/{day}")
        found += [_fire(r, day) for _ in range(poisson(r, rate_of(day)))]
        found += [_column(r, day) for _ in range(poisson(r, 1.7))]
        found += [_quiet(r, day) for _ in range(poisson(r, 1.1 if day < TRUCE.date() else 2.2))]
        found += _guns(r, day)
        found += [_aid(r, day) for _ in range(poisson(r, 0.45))]
        day += dt.timedelta(days=1)
    found.sort(key=lambda act: (act.at, act.lat, act.lon))
    return [act._replace(number=number) for number, act in enumerate(found)]


def poisson(r: random.Random, mean: float) -> int:
    """Return a Poisson number (Knuth)."""
    limit, product, count = math.exp(-mean), r.random(), 0
    while product > limit:
        product *= r.random()
        count += 1
    return count


def _of_beat(beat: story.Beat) -> Act:
    town = BY_NAME[beat.town]
    lat, lon = beat.spot or (town.lat + 0.0021, town.lon - 0.0017)
    at = dt.datetime.fromisoformat(beat.at)
    return Act(0, at, town, lat, lon, beat.kind, beat.by, beat.against, beat.killed, beat.hurt, beat.blasts, beat)


_FRONTLINE = {
    town: min(distance_to_line_m(town.lat, town.lon, party) for party in ("government", "front")) for town in TOWNS
}


def _fire(r: random.Random, day: dt.date) -> Act:
    """Return an act of fire: mostly along the line, on the towns that either side holds there."""
    hot = dt.date(2025, 4, 1) <= day < dt.date(2025, 4, 10)
    weights = []
    for town in TOWNS:
        near = math.exp(-_FRONTLINE[town] / 3_500) + 0.02
        if hot and town.name in ("Grand-Orme", "Sept-Fermes", "Champ-Rouge", "Courvaux"):
            near *= 3
        weights.append(0.0 if town.held == "A" else near)
    town = r.choices(TOWNS, weights)[0]
    if town.held == "G":
        by, against = r.choices(
            [("F", "G"), ("B", "G"), ("F", "P"), ("F", "C"), ("?", "G"), ("B", "P")], [52, 12, 14, 8, 4, 3]
        )[0]
    else:
        by, against = r.choices(
            [("G", "F"), ("C", "F"), ("G", "P"), ("G", "B"), ("?", "F"), ("C", "P")], [50, 15, 14, 8, 4, 5]
        )[0]
    return _drawn(r, day, town, _FIRE, by, against)


def _column(r: random.Random, day: dt.date) -> Act:
    """Return an act by or against the Column: on its heights and their rim, at times far from them."""
    far = r.random() < 0.08
    near = [town for town in TOWNS if town.held == "A" or town.name in ("Aiguillon", "Col-du-Vent")]
    town = r.choice([t for t in TOWNS if t.held == "G" and t.people > 4_000] if far else near)
    if far:
        by, against = r.choice([("A", "P"), ("A", "G")])
    else:
        by, against = r.choices(
            [("A", "G"), ("G", "A"), ("A", "F"), ("F", "A"), ("A", "P"), ("B", "A")], [18, 24, 22, 22, 8, 6]
        )[0]
    kinds = {k: v for k, v in _COLUMN.items() if by == "G" or k != "air_strike"}
    if by != "A":
        kinds = {k: v for k, v in kinds.items() if k != "ied_or_mine"}
    if against == "P":
        kinds = {k: v for k, v in kinds.items() if k not in ("armed_clash", "ground_assault")}
    return _drawn(r, day, town, kinds, by, against)


def _quiet(r: random.Random, day: dt.date) -> Act:
    """Return an act without fire: patrols turned back, drones overhead, trenches, mines cleared."""
    kind = r.choices(list(_QUIET), [k.weight for k in _QUIET.values()])[0]
    near = [town for town in TOWNS if _FRONTLINE[town] < 12_000]
    town = r.choice(near)
    if kind == "uav_over" and r.random() < 0.4:
        town = BY_NAME["Pontarel"]
    if kind == "demining":
        town = r.choice([BY_NAME["La Halte"], BY_NAME["Valmont"], BY_NAME["Courvaux"], BY_NAME["Valmont"]])
    held = town.held
    by = held if kind.startswith(("movement", "threat", "position", "demining")) else r.choice("GF")
    if r.random() < 0.12 and kind.startswith(("movement", "threat")):
        by = "C" if held == "G" else "B"
    against = {"abduction": "P", "infrastructure_damaged": "P"}.get(kind, "?")
    if kind.startswith(("movement", "threat")):
        against = "M" if r.random() < 0.8 else "P"
    return _drawn(r, day, town, {kind: _QUIET[kind]}, by, against)


def _guns(r: random.Random, day: dt.date) -> list[Act]:
    """Return guns on the move: leaving in March, and those that the observers find where none should be.

    Before the withdrawal had to be complete, observers wrote down what left and not what was still there.
    """
    if dt.date(2025, 3, 8) <= day <= WITHDRAWN:
        return [_seen(r, day, "withdrawal_seen") for _ in range(poisson(r, 1.0))]
    if day > WITHDRAWN:
        hot = dt.date(2025, 3, 31) <= day < dt.date(2025, 4, 12)
        return [_seen(r, day, "weapons_seen") for _ in range(poisson(r, 1.6 if hot else 0.7))]
    return []


def _aid(r: random.Random, day: dt.date) -> Act:
    """Return what became of a convoy: on its way, unloaded, or turned back by whoever holds the road."""
    kind = r.choices(["convoy", "aid_delivered", "aid_obstructed"], [18, 24, 9])[0]
    town = r.choice([t for t in TOWNS if t.held != "A" and t.people > 1_000])
    if kind == "aid_obstructed":
        by, against = r.choice([town.held, town.held, "C" if town.held == "G" else "B"]), "L"
    else:
        by, against = "L", "P"
    act = _drawn(r, day, town, {kind: _Kind(1, 0, 0)}, by, against)
    return act._replace(at=act.at.replace(hour=r.randrange(8, 18)))


def _seen(r: random.Random, day: dt.date, kind: str) -> Act:
    town = r.choice([town for town in TOWNS if _FRONTLINE[town] < NEAR_LINE_M])
    act = _drawn(r, day, town, {kind: _Kind(1, 0, 0)}, town.held, "?")
    return act._replace(at=act.at.replace(hour=r.randrange(7, 19)))


def _drawn(r: random.Random, day: dt.date, town: Town, kinds: dict[str, _Kind], by: str, against: str) -> Act:
    """Return an act near a town, at an hour when such acts happen."""
    kind = r.choices(list(kinds), [one.weight for one in kinds.values()])[0]
    one = kinds[kind]
    hours = [2, 1, 1, 1, 3, 6, 6, 5, 5, 5, 5, 5, 4, 4, 5, 6, 7, 8, 9, 9, 8, 7, 5, 3]
    if kind in ("demining", "movement_denied", "movement_delayed", "movement_conditional", "threat_to_monitors"):
        hours = [0] * 7 + [2, 4, 6, 6, 5, 3, 4, 5, 5, 4, 2, 1] + [0] * 5
    at = dt.datetime.combine(day, dt.time(r.choices(range(24), hours)[0], r.randrange(60)))
    spread = 260 if kind.startswith("movement") else 900
    if town.name == "Pontarel" and kind == "uav_over":
        spread = 1_100
    lat, lon = moved(town.lat, town.lon, r.gauss(0, spread), r.gauss(0, spread))
    killed = 1 + min(11, int(r.expovariate(0.65))) if r.random() < one.deadly else 0
    hurt = int(r.expovariate(0.3)) if r.random() < one.hurts else 0
    low, high = one.blasts
    count = 0 if not high else max(low, min(high, int(low + r.expovariate(3.2 / max(1, high - low)))))
    return Act(0, at, town, round(lat, 5), round(lon, 5), kind, by, against, killed, hurt, count)
