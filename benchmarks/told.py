"""Incidents that articles tell of, against gold; and whether they meet the rows of UCDP GED that tell of the same.

    python benchmarks/told.py [--own tests/press/told] [--set seen|aside|later] [--show] [--ged UCDP_GED.csv] [--none FOLDER...]

Precision and recall are of incidents: one of gold and one told that share kind or place, and day, are a pair. Of the
pairs: kind right, place right (the point of gold lies within the report's radius, which is at most 60 km, or the name is the same), days right (both intervals overlap, and the
report's is at most a day longer), killed right (low, best and high). Incidents that gold calls optional are neither missed nor invented.
`--ged`: whether the incidents whose gold names a row of UCDP GED meet that row when all is fused. `--none`: folders of
articles that should give hardly any; every incident told there is printed.
"""

import argparse
import datetime as dt
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from tests.node.meeting import meetings  # noqa: E402

from treve.base.place import distance_m  # noqa: E402
from treve.names.actors import Actors  # noqa: E402
from treve.names.fold import fold  # noqa: E402
from treve.names.gazetteer import Gazetteer  # noqa: E402
from treve.node.registers import Registers, registers_from  # noqa: E402
from treve.node.shipped import register_text  # noqa: E402
from treve.sources.from_press import from_press  # noqa: E402
from treve.statements.article import Article  # noqa: E402
from treve.statements.extract import extract  # noqa: E402
from treve.statements.finished import ToldIncident  # noqa: E402
from treve.statements.incidents import incidents_told  # noqa: E402
from treve.statements.told_places import places_of  # noqa: E402

SETS = ("seen", "aside", "later")
WIDEST_M = 60_000
Gold = dict[str, Any]


def registers() -> Registers:
    return registers_from({name: register_text(name) for name in ("actors", "kinds", "places", "offices", "gazetteer")})


def told(article: Article, found: Gazetteer, actors: Actors) -> list[ToldIncident]:
    return incidents_told(article, extract(article), places_of(article, found, actors.mentions), actors.mentions)


def days(incident: ToldIncident) -> tuple[str, str] | None:
    when = incident.when
    return None if when.earliest is None or when.latest is None else (when.earliest[:10], when.latest[:10])


def place_right(incident: ToldIncident, gold: Gold) -> bool:
    where = incident.where
    names = {fold(each) for each in gold["place"]}
    if where.name and fold(where.name) in names and where.precision not in ("unknown",):
        return True
    if where.lat_e7 is None or where.lon_e7 is None or "lat" not in gold:
        return where.adm1 is not None and any(fold(where.adm1).startswith(name) for name in names)
    radius = where.radius_m or 0
    apart = distance_m(where.lat_e7, where.lon_e7, round(gold["lat"] * 1e7), round(gold["lon"] * 1e7))
    return apart <= max(radius, 3_000) and (radius <= WIDEST_M or bool(gold.get("aggregate")))


def days_right(incident: ToldIncident, gold: Gold) -> bool:
    found = days(incident)
    if found is None:
        return False
    length = (dt.date.fromisoformat(found[1]) - dt.date.fromisoformat(found[0])).days
    wanted = (dt.date.fromisoformat(gold["latest"]) - dt.date.fromisoformat(gold["earliest"])).days
    return found[0] <= gold["latest"] and gold["earliest"] <= found[1] and length <= wanted + 1


def killed_right(incident: ToldIncident, gold: Gold) -> bool:
    harm = next((h for h in incident.harm if h.what == "killed" and h.whom == "all"), None)
    if "killed" not in gold:
        return harm is None
    # Nobody hurt, said of the wounded or of nobody at all, says that nobody was killed only where it is said.
    return gold["killed"] == ([harm.low, harm.best, harm.high] if harm is not None else [0, 0, 0])


def pair(row: Gold, incident: ToldIncident) -> int:
    """Return how well the two fit; 0 for two different incidents."""
    same_kind, place, day = incident.kind in row["kinds"], place_right(incident, row), days_right(incident, row)
    return 0 if not (place or same_kind) or not day else 1 + 2 * place + same_kind + killed_right(incident, row)


def score(folder: Path, gold: Gold, found: Gazetteer, actors: Actors, *, show: bool) -> Counter[str]:
    counts: Counter[str] = Counter()
    for document in gold["docs"]:
        path = folder / document["file"]
        article = from_press(path.read_bytes(), path.name)
        ours = told(article, found, actors)
        rows = document["incidents"]
        pairs = sorted(
            ((fit, g, o) for g, row in enumerate(rows) for o, one in enumerate(ours) if (fit := pair(row, one))),
            key=lambda each: (-each[0], each[1], each[2]),
        )
        met: dict[int, int] = {}
        for _, g, o in pairs:
            if g not in met and o not in met.values():
                met[g] = o
        for g, row in enumerate(rows):
            if row.get("optional"):
                continue
            counts["gold"] += 1
            if g not in met:
                if show:
                    print(
                        f"{document['file']} MISSED {row['kinds']} {row['place']} {row['earliest']} {row.get('killed')}"
                    )
                continue
            one = ours[met[g]]
            counts["found"] += 1
            facts = {
                "kind": one.kind in row["kinds"],
                "place": place_right(one, row),
                "days": days_right(one, row),
                "killed": killed_right(one, row),
                "aggregate": one.aggregate == bool(row.get("aggregate")),
            }
            counts.update(name for name, right in facts.items() if right)
            wrong = [name for name, right in facts.items() if not right]
            if show and wrong:
                print(
                    f"{document['file']} WRONG {wrong} gold {row['kinds']} {row['place']} {row['earliest']} {row.get('killed')}\n   {line(one)}"
                )
        for o, one in enumerate(ours):
            optional = any(rows[g].get("optional") for g, at in met.items() if at == o)
            if not optional:
                counts["told"] += 1
            if o not in met.values() and show:
                print(f"{document['file']} INVENTED {line(one)}")
    return counts


def line(one: ToldIncident) -> str:
    where, harm = one.where, [(h.what, h.whom, h.low, h.best, h.high) for h in one.harm]
    actors = [(a.role, a.name) for a in one.actors]
    flags = [flag.message for flag in one.flags]
    mark = " AGGREGATE" if one.aggregate else ""
    return (
        f"{one.kind}{mark} ({one.called!r}) at {where.precision} {where.name} / {where.words!r} {where.adm1} r={where.radius_m} "
        f"on {one.when.precision} {one.when.earliest}..{one.when.latest} {harm} {actors} {list(one.origins)} {flags}\n   {one.text[:300]!r}"
    )


def speed(folder: Path, gold: Gold, found: Gazetteer, actors: Actors, seconds: float = 2.0) -> tuple[float, float]:
    """Return documents a second of this step alone, and with the places looked up anew."""
    articles = [from_press((folder / each["file"]).read_bytes(), each["file"]) for each in gold["docs"]]
    ready = [(article, extract(article), places_of(article, found, actors.mentions)) for article in articles]
    rates = []
    for cached in (True, False):
        done, began = 0, time.perf_counter()
        while time.perf_counter() - began < seconds:
            for article, statements, places in ready:
                if not cached:
                    found._read.cache_clear()
                looked = places if cached else places_of(article, found, actors.mentions)
                incidents_told(article, statements, looked, actors.mentions)
                done += 1
            if cached and done > 10_000:
                break
        rates.append(done / (time.perf_counter() - began))
    return rates[0], rates[1]


def meet(ged: Path, own: Path, known: Registers, only: str) -> None:
    """Print how many incidents of gold that name a row of GED land in that row's incident, all rows fused at once."""
    began = time.perf_counter()
    found = meetings(ged.read_bytes(), own, known, only=only)
    counts = Counter(each.outcome for each in found)
    for each in found:
        if each.outcome != "met":
            print(f"{each.file} row {each.row}: {each.outcome} {each.text}")
    print(
        f"articles' incidents that meet their GED row {share(counts['met'], len(found))}, another row {counts['other']}, "
        f"alone {counts['alone']}, not told {counts['none']}; {time.perf_counter() - began:.0f} s"
    )


def share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.2f}" if whole else "0/0"


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--own", type=Path, default=ROOT / "tests" / "press" / "told")
    ask.add_argument("--set", choices=SETS)
    ask.add_argument("--show", action="store_true")
    ask.add_argument("--ged", type=Path, help="UCDP GED as CSV: how many articles' incidents meet their rows")
    ask.add_argument("--none", type=Path, nargs="*", default=[])
    asked = ask.parse_args()
    known = registers()
    found, actors = known.gazetteer, known.actors
    for folder in asked.none:
        for path in sorted(folder.glob("*.txt")):
            for one in told(from_press(path.read_bytes(), path.name), found, actors):
                print(path.name, line(one))
    if asked.none:
        return
    gold = json.loads((asked.own / "gold.json").read_text(encoding="utf-8"))
    if asked.ged:
        meet(asked.ged, asked.own, known, asked.set or "")
        return
    for name in [asked.set] if asked.set else SETS:
        mine = {"docs": [each for each in gold["docs"] if each["file"].startswith(f"{name}/")]}
        counts = score(asked.own, mine, found, actors, show=asked.show)
        pairs = counts["found"]
        print(
            f"{name:6} articles {len(mine['docs'])}  precision {share(pairs, counts['told'])}  recall {share(pairs, counts['gold'])}  "
            + "  ".join(
                f"{fact} {share(counts[fact], pairs)}" for fact in ("kind", "place", "days", "killed", "aggregate")
            )
        )
        if mine["docs"]:
            alone, together = speed(asked.own, mine, found, actors)
            print(f"       documents/s: {alone:.0f} this step alone, {together:.0f} with their places looked up")


if __name__ == "__main__":
    main()
