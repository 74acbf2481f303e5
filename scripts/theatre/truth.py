"""The truth for tests: each row's incident, each incident as it was, and the verdicts that the terms make certain.

A verdict here follows from the true act and the words of the agreement alone: it is the one to prefer. A finding that
says "undetermined" may be accepted too, since what was reported need not carry more. Where the terms leave the matter
open (near fighting with the Column, at the edge of the bridge's zone) there is no expectation.
"""

import json
from collections.abc import Mapping

import shapely
from scripts.theatre import story
from scripts.theatre.acts import FIRST, LAST, TRUCE, Act
from scripts.theatre.tell import File
from scripts.theatre.world import ACTOR_IDS, BELT_REACH_M, BRIDGE, metres, strip

READINGS = ("as-agreed", "government", "front")
MEMBER = {
    # reading -> letters that the reading binds and protects; letters that stay open in it
    "as-agreed": ("GF", "CB"),
    "government": ("GFB", ""),
    "front": ("GFC", ""),
}
PARTY = {"G": "government", "C": "government", "F": "front", "B": "front"}
FIRE = frozenset({
    "shelling", "mortar", "mlrs", "tank_fire", "small_arms_fire", "sniping", "armed_clash", "ground_assault",
    "air_strike",
    "drone_strike", "ied_or_mine", "suicide_attack",
})  # fmt: skip
ACCESS = frozenset(
    {"movement_denied", "movement_delayed", "movement_conditional", "threat_to_monitors", "aid_obstructed"}
)
NEAR_COLUMN_M, NEAR_COLUMN_DAYS = 9_000, 14
"""Half again as far as the agreement's own reckoning of where the Column is fought: beyond it nothing is open."""

Verdict = str


def expected(act: Act, acts: list[Act]) -> dict[str, Verdict]:
    """Return the verdict under each reading; those where the terms leave it open are missing."""
    found = {reading: _verdict(act, acts, reading) for reading in READINGS}
    return {reading: verdict for reading, verdict in found.items() if verdict is not None}


def _verdict(act: Act, acts: list[Act], reading: str) -> Verdict | None:
    if act.at < TRUCE:
        return "outside" if (TRUCE - act.at).days >= 1 else None
    bound, open_ = MEMBER[reading]
    if act.kind in FIRE:
        return _fire(act, acts, bound, open_, reading)
    if act.kind in ACCESS:
        return None if act.by == "?" else _by(act.by, bound, open_)
    if act.kind == "uav_over":
        far = metres(act.lat, act.lon, *BRIDGE)
        if not 2_600 <= far <= 3_400:
            return "outside" if far > 3_000 else None if act.by == "?" else _by(act.by, bound, open_)
        return None
    if act.kind == "weapons_seen":
        inside = [strip(one, BELT_REACH_M).contains(shapely.Point(act.lon, act.lat)) for one in ("government", "front")]
        return _by(act.by, bound, open_) if all(inside) else "outside" if not any(inside) else "undetermined"
    return "not_covered" if act.kind != "infrastructure_damaged" else None


def _by(letter: str, bound: str, open_: str) -> Verdict:
    return "violation" if letter in bound else "undetermined" if letter in open_ else "not_covered"


def _fire(act: Act, acts: list[Act], bound: str, open_: str, reading: str) -> Verdict | None:
    if "A" in (act.by, act.against):
        return "not_covered"
    if near_column(act, acts):
        return None
    if act.by == "?":
        return "undetermined"
    ends = [_by(act.by, bound, open_)]
    if act.against in PARTY:
        ends.append(_by(act.against, bound, open_))
        if PARTY[act.by] == PARTY[act.against]:
            return "not_covered"
    elif reading == "as-agreed":
        ends.append("undetermined")  # that civilians are protected is only claimed
    for verdict in ("not_covered", "undetermined"):
        if verdict in ends:
            return verdict
    return "violation"


def near_column(act: Act, acts: list[Act]) -> bool:
    """Say whether the act lies so near to fighting with the Column that the exclusion may reach it."""
    return any(
        "A" in (other.by, other.against)
        and abs((other.at - act.at).days) <= NEAR_COLUMN_DAYS
        and metres(act.lat, act.lon, other.lat, other.lon) < NEAR_COLUMN_M
        for other in acts
    )


def data(acts: list[Act], files: list[File]) -> bytes:
    """Return rows and incidents; one line each, so that a change shows."""
    rows: dict[str, int | list[int] | None] = {}
    for file in files:
        assert not rows.keys() & file.truth.keys()
        rows |= file.truth
    told = {one for number in rows.values() for one in (number if isinstance(number, list) else [number])}
    incidents = {str(act.number): _incident(act, acts) for act in acts if act.number in told}
    parts = [f'"rows": {_lines(rows)}', f'"incidents": {_lines(incidents)}', f'"untold": {len(acts) - len(incidents)}']
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _lines(values: Mapping[str, object]) -> str:
    tight = (",", ":")
    inner = ",\n".join(
        f"{json.dumps(k)}:{json.dumps(v, ensure_ascii=False, separators=tight)}" for k, v in values.items()
    )
    return "{\n" + inner + "\n}"


def _incident(act: Act, acts: list[Act]) -> dict[str, object]:
    said = {
        "at": act.at.isoformat(timespec="minutes"), "place": act.town.name, "lat": round(act.lat, 4),
        "lon": round(act.lon, 4),
        "kind": act.kind, "by": ACTOR_IDS.get(act.by), "against": ACTOR_IDS.get(act.against), "killed": act.killed,
        "injured": act.hurt, "beat": act.beat.how_en if act.beat else None, "expected": expected(act, acts),
    }  # fmt: skip
    return {name: value for name, value in said.items() if value}  # nobody killed, nobody known, nothing expected


def told_story() -> bytes:
    """Return the dated beats: acts of note, events, deadlines."""
    acts = [
        {
            "at": b.at,
            "place": b.town,
            "kind": b.kind,
            "killed": b.killed,
            "told": sorted(set(b.told)),
            "en": b.how_en,
            "fr": b.how_fr,
        }
        for b in story.ACTS
    ]
    events = [one._asdict() for one in story.EVENTS]
    deadlines = [dict(zip(("commitment", "due", "fate", "done"), one, strict=True)) for one in story.DEADLINES]
    whole = {"first": str(FIRST), "last": str(LAST), "acts": acts, "events": events, "deadlines": deadlines}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
