"""What all sources share: how an act is heard, where it is put, what it is called, and how numbers drift.

A source never sees an `Act` whole. Each function here loses or bends something, by a random generator that belongs to
one source and one act, so that a change in one source leaves the others as they were.
"""

import csv
import datetime as dt
import io
import random
from collections.abc import Iterable
from typing import NamedTuple

from scripts.theatre.acts import Act
from scripts.theatre.world import BY_NAME, SEED, SIDES, Town, covering_circle, metres, moved, provinces

RENAMED = dt.date(2025, 4, 12)
QUIET = frozenset({"convoy", "aid_delivered", "withdrawal_seen", "weapons_seen", "position_or_trench", "demining"})

FRENCH = {
    "shelling": "bombardement", "mortar": "tir de mortier", "mlrs": "lance-roquettes multiple",
    "tank_fire": "tir de char",
    "small_arms_fire": "tirs d'armes légères", "sniping": "tir embusqué", "armed_clash": "accrochage",
    "ground_assault": "assaut", "air_strike": "raid aérien", "drone_strike": "frappe de drone",
    "ied_or_mine": "engin explosif", "suicide_attack": "attentat-suicide", "movement_denied": "passage refusé",
    "movement_delayed": "passage retardé", "movement_conditional": "passage sous conditions",
    "uav_over": "survol de drone",
    "aid_obstructed": "aide entravée", "aid_delivered": "aide livrée", "convoy": "convoi",
    "weapons_seen": "armes observées",
    "withdrawal_seen": "retrait observé", "position_or_trench": "nouvelle position", "demining": "déminage",
    "abduction": "enlèvement", "infrastructure_damaged": "infrastructure endommagée", "explosion": "explosion",
    "threat_to_monitors": "menace contre les observateurs", "exercise_announced": "exercice annoncé",
    "detainees_exchanged": "échange de détenus",
}  # fmt: skip
ENGLISH = {
    "shelling": "shelling", "mortar": "mortar fire", "mlrs": "rocket fire", "tank_fire": "tank fire",
    "small_arms_fire": "small arms fire", "sniping": "sniping", "armed_clash": "armed clash",
    "ground_assault": "ground assault", "air_strike": "air strike", "drone_strike": "drone strike",
    "ied_or_mine": "IED or mine", "suicide_attack": "suicide attack", "movement_denied": "movement denied",
    "movement_delayed": "movement delayed", "movement_conditional": "conditional access",
    "uav_over": "drone overflight",
    "aid_obstructed": "aid obstructed", "aid_delivered": "aid delivered", "convoy": "aid convoy",
    "weapons_seen": "weapons seen", "withdrawal_seen": "withdrawal", "position_or_trench": "new position",
    "demining": "demining", "abduction": "abduction", "infrastructure_damaged": "infrastructure damaged",
    "explosion": "explosion", "threat_to_monitors": "threat to monitors", "exercise_announced": "exercise",
    "detainees_exchanged": "detainees exchanged",
}  # fmt: skip
CONFUSED = {
    "mortar": ("shelling", "shelling", "explosion"), "shelling": ("mortar", "explosion", "mlrs"), "mlrs": ("shelling",),
    "tank_fire": ("shelling", "explosion"), "sniping": ("small_arms_fire",), "armed_clash": ("small_arms_fire",),
    "small_arms_fire": ("armed_clash",), "drone_strike": ("shelling", "explosion"), "ied_or_mine": ("explosion",),
    "ground_assault": ("armed_clash",), "air_strike": ("shelling", "drone_strike"), "suicide_attack": ("explosion",),
    "movement_delayed": ("movement_denied",), "movement_conditional": ("movement_delayed",),
}  # fmt: skip
"""What a kind is taken for by those who only heard it."""


class Where(NamedTuple):
    """A place as a source gives it; `fine` is a word of the source for how well it is known."""

    name: str
    province: str
    lat: float
    lon: float
    fine: str
    radius_m: int | None = None


class File(NamedTuple):
    """A file of the theatre, and for each of its rows (by the id that it bears) the true incident.

    A row that sums up several has the list of them; a row that tells of nothing has None.
    """

    name: str
    data: bytes
    truth: dict[str, int | list[int] | None]


def chance(source: str, act: Act) -> random.Random:
    """Return the generator of one source for one act."""
    return random.Random(f"{SEED}/{source}/{act.at:%m%d%H%M}/{act.lat}/{act.lon}")


def rng(name: str) -> random.Random:
    """Return a generator of a name of its own."""
    return random.Random(f"{SEED}/{name}")


def around(r: random.Random, act: Act, spread_m: float) -> tuple[float, float]:
    """Return the act's point as somebody found it, off by a normal scatter."""
    return moved(act.lat, act.lon, r.gauss(0, spread_m), r.gauss(0, spread_m))


def in_town(town: Town) -> tuple[float, float]:
    """Return where a list puts whatever happened in or about a town."""
    return town.lat, town.lon


def middle_of(province: str) -> tuple[float, float]:
    """Return where a list puts what is known to the province only."""
    lat, lon, _ = covering_circle(provinces()[province])
    return lat, lon


def spelt(r: random.Random, town: Town, share: float = 0.3) -> str:
    """Return one of the spellings of a name."""
    return r.choice(town.also) if town.also and r.random() < share else town.name


_NAMESAKES = {
    "Brézolles": "Brézolles-la-Plaine", "Brézolles-la-Plaine": "Brézolles", "Saint-Aubrac": "Saint-Aubrac-le-Vieux",
    "Saint-Aubrac-le-Vieux": "Saint-Aubrac",
}  # fmt: skip


def taken_for(r: random.Random, town: Town, share: float) -> Town:
    """Return the town, or at times its namesake: a desk far away looked the name up in a list."""
    other = _NAMESAKES.get(town.name)
    return BY_NAME[other] if other and r.random() < share else town


def kind_of(r: random.Random, act: Act, clear: float) -> str:
    """Return the kind as taken: the true one, or what it is mistaken for."""
    others = CONFUSED.get(act.kind)
    return act.kind if not others or r.random() < clear else r.choice(others)


def side(letter: str, day: dt.date, tongue: int) -> str:
    """Return a side's name on a day: French (0), English (1) or as the event dataset writes it (2)."""
    return SIDES["N" if letter == "A" and day >= RENAMED else letter][tongue]


def known(r: random.Random, letter: str, share: float) -> str:
    """Return the side's letter, or that it is not known."""
    return letter if r.random() < share else "?"


def dead(r: random.Random, act: Act, drift: float = 0.25) -> int | None:
    """Return the number of dead as a source has it; a beat's own numbers go round."""
    if act.kind in QUIET or act.kind.startswith(("movement", "uav", "aid", "threat")):
        return None
    if act.beat and act.beat.told:
        return r.choice(act.beat.told)
    if r.random() > 0.85:
        return None
    if not act.killed or r.random() > drift:
        return act.killed
    return max(0, act.killed + r.choice([-1, -1, 1, 1, 2]))


def hurt(r: random.Random, act: Act) -> int | None:
    """Return the number of injured, which is known less often and less well."""
    return None if r.random() < 0.45 or not act.hurt else max(1, act.hurt + r.choice([-2, -1, 0, 0, 0, 1, 3]))


def shown_day(r: random.Random, act: Act, late: float) -> dt.date:
    """Return the day under which a list has it: what happens by night is often put down on the next day."""
    night = act.at.hour >= 21 or act.at.hour < 4
    if r.random() < (0.35 if night else late):
        return act.at.date() + dt.timedelta(days=-1 if act.at.hour < 4 and r.random() < 0.5 else 1)
    return act.at.date()


def is_loud(act: Act) -> bool:
    """Say whether it is heard from afar."""
    return bool(act.blasts) or act.kind in ("shelling", "mortar", "mlrs", "air_strike", "ied_or_mine", "suicide_attack")


def far_m(act: Act, name: str) -> float:
    """Return how far an act was from a town."""
    town = BY_NAME[name]
    return metres(act.lat, act.lon, town.lat, town.lon)


def cells_csv(head: list[str], rows: Iterable[list[str]], delimiter: str = ",") -> bytes:
    """Return a table as text with line ends of Unix."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows([head, *rows])
    return out.getvalue().encode()


def number(value: int | None) -> str:
    """Return a cell; what is not known is empty, which is not zero."""
    return "" if value is None else str(value)


def comma(value: float, places: int = 4) -> str:
    """Return a number with a decimal comma."""
    return f"{value:.{places}f}".replace(".", ",")
