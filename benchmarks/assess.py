"""A million incidents against 200 zones and 100 rules: seconds, memory, growth; beside geopandas' `sjoin` alone.

usage: python benchmarks/assess.py [--most 1000000] [--readings 1]

An invented theatre: 200 zones of some 60 corners, drawn with a fixed seed over a region of 8 by 8 degrees, 100 rules of
two zones each with acts of one to three kinds, two parties of six members, an excluded group. Incidents have places of
the precision classes of real data, so each is laid over every zone that its doubt reaches; sides, kinds, dates and
calibres vary. `sjoin` is asked which zones hold the bare points, which is far less: it knows no doubt, rules or sides.
The time is that of `judge` and its columns of verdicts; reasons are written for 2,000 rows and told by the row.
Memory is the peak of the process over what it had before (each size runs in a process of its own).
"""

import argparse
import datetime as dt
import json
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import polars as pl

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.findings.theatre import actors, kinds, parameters, syria  # noqa: E402

from treve.base.place import RADIUS_M  # noqa: E402
from treve.findings.assess import judge  # noqa: E402
from treve.terms.model import Exclusion, Force, Geometry, Member, Party, Protected, Rule, Terms, Words, Zone  # noqa: E402

WEST, SOUTH, WIDE = 34.0, 32.0, 8.0
CLASSES = ("exact", "settlement", "near", "district", "province", "country")
SHARES = (0.10, 0.45, 0.21, 0.16, 0.05, 0.03)
SIDES = (
    ["government-of-syria"], ["jaysh-al-islam"], ["faylaq-al-sham"], ["ahrar-al-sham"], ["isil"], ["hts"], ["sdf"],
    ["civilians"], ["syrian-insurgents"], [], ["levant-front"], ["jaysh-idlib"],
)  # fmt: skip
KINDS = ("shelling", "mortar", "mlrs", "air_strike", "small_arms_fire", "sniping", "armed_clash", "ied_or_mine", "fire",
         "troops_seen", "weapons_seen", "uav_over", "aid_obstructed", "movement_denied", "unknown")  # fmt: skip


def words(text: str) -> Words:
    return Words(en=text, fr=text)


def terms(zones: int, rules: int) -> Terms:
    draw = np.random.default_rng(5)
    base = syria()
    clause = base.clauses[0].id
    drawn = []
    for k in range(zones):
        x, y = WEST + WIDE * draw.random(), SOUTH + WIDE * draw.random()
        size, corners = 0.03 + 0.6 * draw.random() ** 2, 60
        turn = np.linspace(0, 2 * np.pi, corners, endpoint=False)
        far = size * (0.7 + 0.3 * draw.random(corners))
        ring = [(float(x + r * np.cos(t)), float(y + r * np.sin(t))) for r, t in zip(far, turn, strict=True)]
        shape = Geometry(by="bench", standing="agreed", precision_m=500, source="drawn", rings=[ring])
        drawn.append(Zone(id=f"z{k}", definition=words(f"Zone {k}."), clause=clause, geometries=[shape]))
    made = []
    for k in range(rules):
        acts = [KINDS[int(i)] for i in draw.choice(len(KINDS) - 1, size=int(draw.integers(1, 4)), replace=False)]
        made.append(
            Rule(
                id=f"r{k}",
                clause=clause,
                summary=words(f"Rule {k}."),
                binds=["one", "other"],
                protects=[Protected(whom="other_parties", standing="agreed")]
                + ([Protected(whom="civilians", standing="agreed")] if k % 2 else []),
                acts=acts,
                within=[f"z{(2 * k) % zones}", f"z{(2 * k + 1) % zones}"],
                exceptions=["group"],
            )
        )

    def party(name: str, members: list[str]) -> Party:
        listed = [Member(actor=actor, standing="agreed", clause=clause) for actor in members]
        return Party(id=name, name=words(name), members=listed, clause=clause)

    return base.model_copy(
        update={
            "agreement": "bench",
            "in_force": Force(since=dt.datetime.fromisoformat("2017-01-01"), clause=clause),
            "parties": [
                party("one", ["government-of-syria"]),
                party("other", ["jaysh-al-islam", "faylaq-al-sham", "levant-front", "jaysh-idlib", "ahrar-al-sham"]),
            ],
            "guarantors": [],
            "exclusions": [
                Exclusion(
                    id="group", actors=["isil", "hts"], standing="agreed", clause=clause, summary=words("Left out.")
                )
            ],
            "zones": drawn,
            "rules": made,
            "readings": base.readings[:1],
            "commitments": [],
        }
    )


def incidents(count: int) -> pl.DataFrame:
    draw = np.random.default_rng(7)
    which = draw.choice(len(CLASSES), size=count, p=SHARES)
    radius = np.array([RADIUS_M.get(name, 0) for name in CLASSES])[which]  # type: ignore[call-overload]
    nowhere = pl.Series(which == CLASSES.index("country"))
    start = 1_483_228_800 + draw.integers(-60, 600, size=count) * 86_400
    sides = pl.Series(SIDES, dtype=pl.List(pl.String))
    side_a, side_b, kind = (draw.integers(0, many, size=count) for many in (len(SIDES), len(SIDES), len(KINDS)))
    frame = pl.DataFrame(
        {
            "incident": pl.select(pl.int_range(count).cast(pl.String).str.zfill(9)).to_series(),
            "start_s": start,
            "end_s": start + 86_400 * np.where(draw.random(count) < 0.8, 1, 4),
            "lat_e7": ((SOUTH + WIDE * draw.random(count)) * 1e7).astype(np.int64),
            "lon_e7": ((WEST + WIDE * draw.random(count)) * 1e7).astype(np.int64),
            "radius_m": radius,
            "place_class": pl.Series(CLASSES).gather(which),
            "country": "Syria",
            "adm1": pl.Series([f"Province {k}" for k in range(14)]).gather(draw.integers(0, 14, size=count)),
            "kind": pl.Series(KINDS).gather(kind),
            "side_a": sides.gather(side_a),
            "side_b": sides.gather(side_b),
            "reports": 1,
        }
    )
    spot = [
        pl.when(nowhere).then(None).otherwise(pl.col(name)).alias(name) for name in ("lat_e7", "lon_e7", "radius_m")
    ]
    return frame.with_columns(spot)


def peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(count: int) -> None:
    """Judge so many incidents and print figures as JSON; called in a process of its own."""
    these = terms(200, 100)
    judge(incidents(500), these, None, actors(), kinds(), parameters())
    frame = incidents(count)
    before = peak_mib()
    begin, worked = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(2) as pool:
        found = judge(frame, these, None, actors(), kinds(), parameters(), pool.map)
    out = found.verdicts()
    seconds, processor = time.perf_counter() - begin, time.process_time() - worked
    memory = peak_mib() - before
    begin = time.perf_counter()
    found.explained(np.arange(0, len(out), max(len(out) // 2_000, 1)))
    reasons = (time.perf_counter() - begin) / min(2_000, len(out))
    spread = {str(name): many for name, many in out["verdict"].value_counts(sort=True).iter_rows()}
    print(
        json.dumps(
            {
                "seconds": seconds,
                "processor": processor,
                "mib": memory,
                "whole_mib": peak_mib(),
                "reasons": reasons,
                "verdicts": spread,
            }
        )
    )


def sjoin(count: int) -> float | None:
    """Return the seconds that geopandas takes to say which zones hold the bare points, `None` where it is not there."""
    python = ROOT / ".venv-bench" / "bin" / "python"
    if not python.exists():
        return None
    frame = incidents(count).drop_nulls("lat_e7")
    rings = [zone.geometries[0].rings[0] for zone in terms(200, 100).zones]
    corners = np.array([corner for ring in rings for corner in ring])
    zone = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "points.npz"
        lon, lat = (frame[name].to_numpy() / 1e7 for name in ("lon_e7", "lat_e7"))
        np.savez(file, lon=lon, lat=lat, x=corners[:, 0], y=corners[:, 1], zone=zone)
        peer = [str(python), str(ROOT / "benchmarks" / "peer_geopandas.py"), str(file)]
        told = subprocess.run(peer, check=True, capture_output=True, text=True).stdout
    return float(told.split()[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=1_000_000)
    parser.add_argument("--one", type=int)
    given = parser.parse_args()
    if given.one:
        one(given.one)
        return
    print("incidents    seconds   of processor   us each   MiB more   reasons us each   verdicts")
    count = 10_000
    while count <= given.most:
        told = subprocess.run(
            [sys.executable, __file__, "--one", str(count)], check=True, capture_output=True, text=True, cwd=ROOT
        ).stdout
        f = json.loads(told.splitlines()[-1])
        each = f["seconds"] / count * 1e6
        line = f"{count:9,} {f['seconds']:10.2f} {f['processor']:14.2f} {each:9.1f} {f['mib']:10.0f}"
        print(f"{line} {f['reasons'] * 1e6:17.0f}   {f['verdicts']}")
        count *= 10
    seconds = sjoin(given.most)
    said = (
        "geopandas is not set up: scripts/setup_peers.sh"
        if seconds is None
        else f"geopandas sjoin alone, {given.most:,} points: {seconds:.2f} s"
    )
    print(said)


if __name__ == "__main__":
    main()
