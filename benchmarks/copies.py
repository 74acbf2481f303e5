"""Planted rings against honest sources: how many rings raise `corroborated`, how many honest pairs lose it.

    python benchmarks/copies.py [--n 1500] [--seeds 1 2 3] [--reports R.parquet] [--fused] [--wrong N] [--json]

Draws incidents that one to five honest sources tell, each in words and with errors of its own, and plants rings:
accounts that repeat what one source told of an incident, or an invention of theirs, in one of the ways of `RINGS`. A
ring *raises* when an incident that one honest source told, or none, counts two independent sources. An honest
incident *loses* when sources that work apart told it and it counts one. `plain` counts names of sources, which is
what a ring aims at.

With `--reports`, the honest reports are those of a file of the fusion bench (its gold says which are of one
incident), and the rings copy its rows: their words are short and made of the facts. `--fused` takes the incidents as
fused, else as they are, so that only counting is measured.
"""

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import polars as pl

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "benchmarks"))

from fusion import SHIPPED, as_reports  # noqa: E402

from treve.incidents.columns import reports_frame  # noqa: E402
from treve.incidents.copies import copies  # noqa: E402
from treve.incidents.fuse import fuse_groups  # noqa: E402
from treve.incidents.parameters import read_parameters  # noqa: E402

DAY_S = 86_400
EPOCH_S = 1_483_228_800
Row = dict[str, Any]

OPENINGS = (
    "{kind} hit {place} {when}", "residents of {place} describe {kind} {when}",
    "{when} there was {kind} around {place}",
    "{place} came under {kind} {when}", "our correspondent counted {kind} in {place} {when}",
    "several families fled {place} after {kind} {when}", "{kind} struck the {side} of {place} {when}",
    "a night of {kind} in {place}", "the {side} of {place} was the scene of {kind} {when}",
)  # fmt: skip
TOLLS = (
    "{n} people were killed", "at least {n} died", "medics recovered {n} bodies", "the toll stands at {n} dead",
    "{n} are reported dead", "hospital staff registered {n} deaths", "{n} did not survive", "we can confirm {n} deaths",
    "the council puts the dead at {n}",
)  # fmt: skip
DETAILS = (
    "a {object} was damaged", "shrapnel reached the {object}", "windows of the {object} were blown out",
    "firefighters worked near the {object} until dawn", "the roof of the {object} collapsed",
    "people had queued at the {object}", "the {object} had been closed for weeks", "smoke rose above the {object}",
    "a crater four metres wide lies beside the {object}", "children usually play behind the {object}",
)  # fmt: skip
ENDINGS = (
    "electricity has been out since", "the road to the south remains closed", "ambulances came from two towns away",
    "shops stayed shut the next day", "the dead were buried before sunset", "a second round followed an hour later",
    "nobody has claimed it", "drones had circled all afternoon", "telephone lines are cut",
    "the market opened again later",
    "volunteers dug with bare hands", "rain turned the street to mud", "the call to prayer was interrupted",
    "sirens did not sound", "three goats and a cow were lost", "an elderly baker recalled worse winters",
)  # fmt: skip
WHENS = ("on {d} in the morning", "shortly after noon on {d}", "late on {d}", "before dawn on {d}", "on {d}")
KINDS = {
    "shelling": ("shelling", "artillery fire", "a barrage of shells"),
    "air_strike": ("an air raid", "air strikes", "bombs dropped by a plane"),
    "small_arms_fire": ("gunfire", "small arms fire", "long bursts of rifle fire"),
}  # fmt: skip
OBJECTS = ("bakery", "school", "mosque", "pumping station", "bridge", "clinic", "grain silo", "bus depot")
FIRST, LAST = (
    ("Kafr", "Tell", "Deir", "Khan", "Ain", "Beit", "Marj", "Sheikh"),
    ("zita", "nabl", "hamra", "safira", "dahab"),
)
OTHER_WORDS = (
    "reportedly", "suddenly", "early", "heavy", "dreadful", "terrible", "massive", "fierce", "again", "near",
    "close", "violent", "dozens", "locals", "homes", "streets", "panic", "chaos", "screaming", "horrific", "loud",
    "huge",
)  # fmt: skip


def told(r: random.Random, story: Row, source: str) -> Row:
    """Return one honest report of a story: its own words, and errors of its own."""
    n = max(0, story["n"] + (r.choice([-2, -1, 1, 2, 3]) if r.random() < 0.35 else 0))
    day = story["day"] + (1 if r.random() < 0.05 else 0)
    words = {
        "kind": r.choice(KINDS[story["kind"]]), "place": story["place"], "n": n, "object": story["object"],
        "side": r.choice(["north", "south", "east", "west"]), "when": r.choice(WHENS).format(d=f"{day % 28 + 1} March"),
    }  # fmt: skip
    parts = [r.choice(OPENINGS), r.choice(TOLLS), *([r.choice(DETAILS)] if r.random() < 0.6 else []), r.choice(ENDINGS)]
    if r.random() < 0.5:
        parts[1:] = r.sample(parts[1:], len(parts) - 1)
    lat, lon = story["at"]
    fine = r.random() < 0.2
    return {
        "source": source,
        "start_s": EPOCH_S + day * DAY_S,
        "end_s": EPOCH_S + (day + 1) * DAY_S,
        "time_class": "day",
        "lat_e7": lat + (r.randrange(-30_000, 30_000) if fine else 0),
        "lon_e7": lon + (r.randrange(-30_000, 30_000) if fine else 0),
        "place_class": "exact" if fine else "settlement",
        "place_name": story["place"],
        "kind": story["kind"] if r.random() < 0.9 else "fire",
        "killed_best": n,
        "text": ". ".join(part.format(**words).capitalize() for part in parts) + ".",
        "origins": [],
        "gold": story["gold"],
        "honest": True,
    }


def stories(r: random.Random, n: int) -> list[Row]:
    return [
        {
            "gold": at, "day": r.randrange(400), "n": r.choice([0, 1, 2, 3, 4, 5, 8, 12]),
            "kind": r.choice(list(KINDS)),
            "place": f"{r.choice(FIRST)} {r.choice(LAST)}", "object": r.choice(OBJECTS),
            "at": (350_000_000 + r.randrange(10_000_000), 380_000_000 + r.randrange(10_000_000)),
        }
        for at in range(n)
    ]  # fmt: skip


def honest(r: random.Random, n: int) -> list[Row]:
    """Return the reports of eight sources; two of them cover nearly the same incidents, by themselves."""
    rows = []
    names = [f"outlet-{at}" for at in range(6)]
    for story in stories(r, n):
        voices = [name for name in names if r.random() < 0.25]
        if story["gold"] % 4 == 0:  # two stations of one valley
            voices += [name for name in ("radio-east", "radio-west") if r.random() < 0.9]
        rows += [told(r, story, name) for name in voices or [r.choice(names)]]
    return rows


def edited(r: random.Random, text: str | None, share: float) -> str | None:
    """Return a text with a share of its words changed, left out or added."""
    if text is None:
        return None
    out = []
    for word in text.split():
        if r.random() >= share or any(c.isdigit() for c in word):
            out.append(word)
        elif r.random() < 0.6:
            out.append(r.choice(OTHER_WORDS))
        elif r.random() < 0.5:
            out += [word, r.choice(OTHER_WORDS)]
    return " ".join(out)


def by_one(r: random.Random, row: Row) -> Row:
    """Return the report with another number of dead, in its words too."""
    n = row["killed_best"]
    if n is None:
        return row
    other = max(0, n + r.choice([-1, 1]))
    return row | {"killed_best": other, "text": row["text"] and row["text"].replace(f" {n} ", f" {other} ")}


def later(r: random.Random, row: Row) -> Row:
    delay = r.choice([0, 0, 1]) * DAY_S
    return row | {"start_s": row["start_s"] + delay, "end_s": row["end_s"] + delay}


def ring(r: random.Random, how: str, base: Row, number: int, wide: int) -> list[Row]:
    """Return what a ring makes of a report; `number` tells apart its deeds."""
    names = [f"{how}-{number if how == 'fresh' else 0}-{k}" for k in range(wide)]
    copies_of = [base | {"source": name, "origins": [], "honest": False} for name in names]
    if how in ("repeat", "fresh"):
        return [one | {"text": edited(r, one["text"], 0.08)} for one in copies_of]
    if how == "delays":
        return [later(r, one | {"text": edited(r, one["text"], 0.05)}) for one in copies_of]
    if how == "numbers":
        return [by_one(r, one | {"text": edited(r, one["text"], 0.05)}) for one in copies_of]
    if how == "reworded":
        return [one | {"text": edited(r, one["text"], 0.25)} for one in copies_of]
    if how == "chain":
        text, made = base["text"], []
        for one in copies_of:
            text = edited(r, text, 0.12)
            made.append(one | {"text": text})
        return made
    if how == "half":
        words = (base["text"] or "").split()
        ends = [(0, 2 * len(words) // 3), (len(words) // 3, len(words))]
        return [
            one | {"text": " ".join(words[slice(*ends[k % 2])]) + " " + r.choice(ENDINGS)}
            for k, one in enumerate(copies_of)
        ]
    if how == "circle":
        # An invention: nobody honest tells it.
        base = base | {"gold": -1 - base["gold"]}
    others = [told(r, story_of(base), name) | {"honest": False} for name in names]
    if how == "circle":
        return [one | {"origins": [names[(k + 1) % wide]]} for k, one in enumerate(others)]
    if how == "cites honest":
        return [
            one | {"origins": [base["source"], names[(k + 1) % wide]] if k else [base["source"]]}
            for k, one in enumerate(others)
        ]
    assert how == "mixed", how
    # Half of the time in the same words, half of the time in others: the habit must tell.
    if number % 3:
        return [one | {"text": edited(r, one["text"], 0.08)} for one in copies_of]
    return [one | {"killed_best": base["killed_best"]} for one in others]


RINGS = (
    "repeat", "fresh", "delays", "numbers", "reworded", "chain", "half", "circle", "cites honest", "mixed",
)  # fmt: skip


def story_of(row: Row) -> Row:
    return {
        "gold": row["gold"], "day": (row["start_s"] - EPOCH_S) // DAY_S, "n": row["killed_best"] or 0,
        "kind": row["kind"] if row["kind"] in KINDS else "shelling", "place": row["place_name"] or "a village",
        "object": OBJECTS[row["gold"] % len(OBJECTS)], "at": (row["lat_e7"] or 0, row["lon_e7"] or 0),
    }  # fmt: skip


def planted(r: random.Random, rows: list[Row]) -> tuple[list[Row], dict[int, str]]:
    """Return further reports by rings, and the way of each incident that a ring took up: those of one honest source."""
    by_gold: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        by_gold[row["gold"]].append(row)
    alone = [each[0] for each in by_gold.values() if len({row["source"] for row in each}) == 1 and each[0]["text"]]
    made: list[Row] = []
    ways: dict[int, str] = {}
    chosen = r.sample(alone, min(len(alone) * 3 // 4, 40 * len(RINGS)))
    # A ring that also rewords follows one source; the others take whoever told something.
    follows = Counter(row["source"] for row in chosen).most_common(1)[0][0]
    chosen.sort(key=lambda row: row["source"] != follows)
    dealt = [chosen.pop(0) for _ in range(min(40, len(chosen))) if chosen[0]["source"] == follows]
    ways |= {row["gold"]: "mixed" for row in dealt}
    made += [one for at, row in enumerate(dealt) for one in ring(r, "mixed", row, at, r.choice([2, 3, 5]))]
    r.shuffle(chosen)
    for at, base in enumerate(chosen):
        how = RINGS[at % (len(RINGS) - 1)]
        ways[base["gold"] if how != "circle" else -1 - base["gold"]] = how
        made += ring(r, how, base, at // (len(RINGS) - 1), r.choice([2, 3, 3, 5, 12]))
    # What honest sources told together is repeated too: a ring must not undo that.
    many = [each for each in by_gold.values() if len({row["source"] for row in each}) > 1]
    for each in r.sample(many, len(many) // 4):
        one, two = each[0], next(row for row in each if row["source"] != each[0]["source"])
        both = f"{one['text']} {two['text']}"
        made.append(one | {"source": "bridge-0", "text": both, "honest": False, "origins": []})
    return made, ways


def bench_rows(path: Path) -> list[Row]:
    """Return the rows of a file of the fusion bench."""
    table = pl.read_parquet(path)
    reports = as_reports(table).drop("report")
    # as_reports sorts by the id, which is the number of the row.
    return [
        row | {"gold": gold, "honest": True}
        for row, gold in zip(reports.iter_rows(named=True), table.sort("report_id")["incident"].to_list(), strict=True)
    ]


def measure(seed: int, n: int, bench: Path | None, *, fused: bool, wrong: int) -> dict[str, Any]:
    r = random.Random(seed)
    rows = honest(r, n) if bench is None else bench_rows(bench)
    more, ways = planted(r, rows)
    every = [*rows, *more]
    r.shuffle(every)
    frame = reports_frame(
        pl.DataFrame(
            [{k: v for k, v in row.items() if k not in ("gold", "honest")} | {"report": f"{at:032d}"}
             for at, row in enumerate(every)],
            infer_schema_length=None,
        )
    )  # fmt: skip
    gold = np.array([row["gold"] for row in every], dtype=np.int64)
    if fused:
        group = fuse_groups(frame, read_parameters(SHIPPED.read_bytes()))
    else:
        _, first, back = np.unique(gold, return_index=True, return_inverse=True)
        group = first[back].astype(np.int64)
    copies(frame.head(20), np.zeros(20, dtype=np.int64))  # compiles
    began = perf_counter()
    found = copies(frame, group)
    seconds = perf_counter() - began
    members: dict[int, list[int]] = defaultdict(list)
    for at, head in enumerate(group.tolist()):
        members[head].append(at)
    raised: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    honest_asked = honest_lost = 0
    shown = 0
    for each in members.values():
        voices = {every[at]["source"] for at in each if every[at]["honest"]}
        dishonest = [at for at in each if not every[at]["honest"]]
        count = int(found.sources[each[0]])
        if len(voices) >= 2:
            honest_asked += 1
            honest_lost += count < 2
            if count < 2 and shown < wrong:
                shown += 1
                for at in each:
                    print(f"  {every[at]['source']}: {found.how[at]} {found.what[at]} {every[at]['text']!r}")
                print()
        elif dishonest:
            how = ways.get(every[each[0]]["gold"], "bridge")
            asked[how] += 1
            raised[how] += count > 1
            plain[how] += len({every[at]["source"] for at in each}) > 1
            if count > 1 and shown < wrong:
                shown += 1
                print(how, count)
                for at in each:
                    print(f"  {every[at]['source']}: {found.how[at]} {found.what[at]} {every[at]['text']!r}")
    return {
        "reports": len(every),
        "rings": sum(asked.values()),
        "raised": sum(raised.values()),
        "plain": sum(plain.values()),
        "by_way": {how: f"{raised[how]} of {asked[how]}" for how in (*RINGS, "bridge") if asked[how]},
        "honest": honest_asked,
        "lost": honest_lost,
        "seconds": round(seconds, 3),
    }


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--n", type=int, default=1500)
    ask.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    ask.add_argument("--reports", type=Path)
    ask.add_argument("--fused", action="store_true")
    ask.add_argument("--wrong", type=int, default=0)
    ask.add_argument("--json", action="store_true")
    given = ask.parse_args()
    for seed in given.seeds:
        row = measure(seed, given.n, given.reports, fused=given.fused, wrong=given.wrong)
        if given.json:
            print(json.dumps({"seed": seed} | row))
            continue
        print(
            f"seed {seed}: {row['reports']} reports; rings that raise {row['raised']} of {row['rings']} (by names "
            f"{row['plain']}); honest that lose {row['lost']} of {row['honest']}; {row['seconds']} s"
        )
        print("  " + "; ".join(f"{how}: {said}" for how, said in row["by_way"].items()))


if __name__ == "__main__":
    main()
