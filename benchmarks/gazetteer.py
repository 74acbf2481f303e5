"""How many place names of UCDP GED the gazetteer resolves: within 10 km, within its own radius, and how many wrongly.

    python benchmarks/gazetteer.py UCDP_GED.csv [--own PLACES.csv] [--province] [--taught] [--misses N]

Only the words of `where_coordinates` go in (with --province also `adm_1`, as a table has it); the coordinates are
looked at afterwards. Rows whose place is an area (where_prec 4 to 6) are left out of the share within 10 km. "Naive"
is the exact name without its last word where that is "town" and the like, upper and lower case aside, of the largest
place that bears it. "Listed" counts the rows for which the gazetteer lists any place at all within 2 km: what the best
reader could reach. With --taught the rows of 2017 alone are asked for, by a centre that has taken in those of 2016:
what reports with coordinates teach about places.
"""

import argparse
import csv
import re
import time
from collections import Counter
from functools import cache
from pathlib import Path

from treve.base.place import distance_m
from treve.incidents.gather import Arrived
from treve.incidents.known_places import known_places
from treve.names.gazetteer import Gazetteer
from treve.names.kinds import read as read_kinds
from treve.names.listed import Listed
from treve.names.place_mention import PlaceContext
from treve.names.places import read as read_areas
from treve.names.read_gazetteer import read_packaged, read_places
from treve.node.gazetteer import PackagedPlaces
from treve.node.shipped import register_text
from treve.sources.read import read

TYPE = re.compile(r"\s+(?:town|village|city|suburb|district|governorate|area)$", re.I)


def taught(path: Path, year: str) -> tuple[Listed, ...]:
    """The places that the reports of a year know."""
    reports = read(path.read_bytes(), path.name, kinds=read_kinds(register_text("kinds"))).reports
    arrived = [
        Arrived(report, str(at), 0, at, "document", path.name, "2026-01-01T00:00:00Z", revises=False)
        for at, report in enumerate(reports)
        if (report.content.observed.earliest or "").startswith(year)
    ]
    return known_places(arrived, read_areas(register_text("places")))


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("ged", type=Path)
    asked.add_argument("--own", type=Path)
    asked.add_argument("--province", action="store_true")
    asked.add_argument("--taught", action="store_true")
    asked.add_argument("--misses", type=int, default=0)
    args = asked.parse_args()
    with args.ged.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    own = read_places(args.own.read_text(encoding="utf-8"), args.own.name) if args.own else ()
    packaged = PackagedPlaces(read_packaged(register_text("gazetteer")))
    gazetteer = Gazetteer(read_areas(register_text("places")), lambda: own, packaged)
    if args.taught:
        gazetteer = gazetteer.with_more(lambda: taught(args.ged, "2016"))
        rows = [row for row in rows if row["year"] == "2017"]
    naive: dict[str, tuple[int, int, int]] = {}
    for place in packaged("SY"):
        for name in place.names:
            spot = (place.population, place.lat_e7, place.lon_e7)
            naive[name.casefold()] = max(spot, naive.get(name.casefold(), spot))
    counts: dict[str, Counter[str]] = {"rows": Counter(), "names": Counter()}
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    spots = [(place.lat_e7, place.lon_e7) for place in (*packaged("SY"), *own) if place.country == "SY"]

    @cache
    def listed_near(spot: tuple[int, int]) -> bool:
        close = (each for each in spots if abs(each[0] - spot[0]) < 200_000)
        return any(distance_m(*each, *spot) <= 2_000 for each in close)

    began = time.perf_counter()
    for row in rows:
        name, adm1 = row["where_coordinates"], row["adm_1"] if args.province else ""
        spot = (round(float(row["latitude"]) * 1e7), round(float(row["longitude"]) * 1e7))
        point = row["where_prec"] in "123"
        found = gazetteer.find(name, PlaceContext(("SY",), adm1 or None))
        facts = ["all", *(["points"] if point else [])]
        at = naive.get(TYPE.sub("", name.strip()).casefold())
        if point and listed_near(spot):
            facts.append("listed within 2 km")
        if at is not None and point and distance_m(*at[1:], *spot) <= 10_000:
            facts.append("naive within 10 km")
        if found:
            where = found[0].where
            assert where.lat_e7 is not None
            assert where.lon_e7 is not None
            apart = distance_m(where.lat_e7, where.lon_e7, *spot)
            facts.append("resolved")
            if point and apart <= 10_000:
                facts.append("within 10 km")
            if apart <= max(where.radius_m or 0, 100):
                facts.append("within its radius")
            if apart > max(where.radius_m or 0, 10_000):
                facts.append("wrong")
                wrong[f"{name} -> {where.name} ({where.precision}, {apart / 1000:.0f} km)"] += 1
        else:
            missed[name] += 1
        counts["rows"].update(facts)
        if (name, row["adm_1"]) not in seen:
            seen.add((name, row["adm_1"]))
            counts["names"].update(facts)
    took = time.perf_counter() - began
    print(f"{'':24}{'rows':>16}{'distinct names':>18}")
    for fact, of in (
        ("listed within 2 km", "points"), ("naive within 10 km", "points"), ("within 10 km", "points"),
        ("resolved", "all"), ("within its radius", "resolved"), ("wrong", "resolved"),
    ):  # fmt: skip
        cells = [f"{each[fact]:,} = {each[fact] / max(each[of], 1):.1%}" for each in counts.values()]
        print(f"{fact:24}{cells[0]:>16}{cells[1]:>18}   of {of}")
    print(f"{len(rows):,} rows in {took:.1f} s")
    for title, counter in (("missed", missed), ("wrong", wrong)):
        for each, times in counter.most_common(args.misses):
            print(f"{title:8}{times:5}  {each}")


if __name__ == "__main__":
    main()
