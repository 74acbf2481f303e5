"""Records of one war in two independent databases: which belong together, and which sum up others.

    python benchmarks/two_databases.py --ged UCDP_GED.csv [--seeds 21,22] [--settings plain,summing] [--train] [--peer]

Real pairs with gold cannot be published, so a second database is observed from UCDP GED: what GED holds of towns, days,
bursts and deaths stays real, and how B sees it is the model below. B has an eye of its own (the more dead, the likelier
it sees), kinds and actor names of its own (many to many with those of A), its own spelling, coordinates and districts,
days of the report in place of the day of the event, deaths that differ, records that sum up a town's day, records that
split what A has as one, and records that A does not have. Gold is the pairs of B's records that were looked up.

The noise was written before the method was tuned and has not been touched since; seeds below 50 were looked at while
tuning, others to report only. `like` came later: of eleven settings tried on seed 21 it is the one on which the peer,
with `--peer`, does as it was measured to do on real pairs (.64 to .67 at .79 to .83 one to one, .75 at .77 many to
one); it was chosen by the peer's figures alone, before ours were looked at.

Printed for each setting: recall and rightness of pairs, of those that are one to one, and of those of which one record
sums up several; beside a window of place and time, one to one and many to one.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import polars as pl

sys.path.insert(0, str(Path(__file__).parent))

from fusion import SHIPPED
from public_columns import as_reports, labels_of, taught_by

from treve.incidents.fuse import fuse
from treve.incidents.learn import learn
from treve.incidents.parameters import Parameters, read_parameters
from treve.node.kernels import fresh_kernels


class Setting(NamedTuple):
    """How B sees; shares, unless said otherwise."""

    summing: float = 0.35  # days of a place of B's map with several things that become one record
    splitting: float = 0.08  # things of six dead and more that become several records
    vague: float = 0.20  # records placed in the middle of the district and called a town
    late: float = 0.12  # dated a day late
    equal: float = 0.55  # deaths that agree
    silent: float = 0.0  # of each column that may be null, B's records in which it is
    kinds: float = 0.20  # of B's kinds, drawn from what is not the usual one
    texts: bool = True
    cells: int = 10  # in a degree: of each, B's map has one town
    noticed: float = 0.0  # how much more B sees, in the logit of NOTICED


SETTINGS = {
    "plain": Setting(),
    "summing": Setting(summing=0.75, splitting=0.12),
    "like": Setting(summing=0.95, splitting=0.15, vague=0.3, late=0.1, cells=6, noticed=2.5),
    "alone": Setting(summing=0.0, splitting=0.0),
    "vague": Setting(vague=0.45, late=0.2, equal=0.4, kinds=0.35),
    "silent": Setting(silent=0.35, texts=False),
}

NOTICED = (0.1, 0.55)  # chance to be seen by B: logistic(first + second * ln(1 + dead))
ONLY_B, ONLY_A_LOST = 0.15, 0.12  # shares of records that B alone has, and of rows that A does not have
LOOKED_UP = 0.5  # of B's records
WORDS = {"air": ("warplane", "air", "raid", "helicopter", "barrel"),
         "shelling": ("shell", "bombard", "mortar", "rocket"),
         "blast": ("explo", "ied", "mine", "car bomb", "detonat"), "killing": ("execut", "behead", "assassin", "gunm"),
         "fight": ("clash", "battle", "attack", "advance", "control")}  # fmt: skip
KINDS_B = {"air": ("aerial bombardment", "from a distance"), "shelling": ("indirect fire", "from a distance"),
           "blast": ("bomb", "from a distance"), "killing": ("murder", "against persons"),
           "fight": ("firefight", "face to face"), "": ("other violence", "face to face")}  # fmt: skip
NAMES_B = {"Government of Syria": (("Regime forces", 0.5), ("Syrian Arab Army", 0.35), ("pro-regime militia", 0.15)),
           "Syrian insurgents": (("Rebels", 0.5), ("Opposition factions", 0.3), ("Free Army", 0.2)),
           "IS": (("ISIL", 0.7), ("Daesh", 0.3)), "SDF": (("Kurdish-led forces", 0.6), ("YPG", 0.4)),
           "Civilians": (("Residents", 0.8), ("Non-combatants", 0.2))}  # fmt: skip


def read_ged(file: Path) -> pl.DataFrame:
    """Return the rows that are known to the week and to a district, in the order of days."""
    rows = pl.read_csv(file, infer_schema_length=20_000, schema_overrides={"gwnob": pl.String})
    rows = rows.with_columns(pl.col("date_start", "date_end").str.slice(0, 10).str.to_date())
    return rows.filter((pl.col("date_prec") <= 3) & (pl.col("where_prec") <= 4)).sort("date_start", "id")


def database_a(rows: pl.DataFrame) -> pl.DataFrame:
    """Return GED's rows as public columns, as they are."""
    words = {1: "state-based", 2: "non-state", 3: "one-sided"}
    return rows.select(
        report_id=pl.lit("A") + pl.col("id").cast(pl.String),
        source=pl.lit("A"),
        t=_days("date_start") + (pl.col("date_end") - pl.col("date_start")).dt.total_days() / 2 + 0.5,
        t_prec=pl.when(pl.col("date_prec") == 1).then(pl.lit("day")).otherwise(pl.lit("week")),
        lat="latitude",
        lon="longitude",
        loc_prec=pl.col("where_prec").replace_strict({1: "exact", 2: "town", 3: "district", 4: "province"}),
        place="where_coordinates",
        adm1="adm_1",
        adm2="adm_2",
        type_leaf=pl.col("type_of_violence").replace_strict(words),
        type_parent=pl.col("type_of_violence").replace_strict(words),
        actor_a="side_a",
        actor_b="side_b",
        deaths="best",
        text="source_headline",
    )


def _days(name: str) -> pl.Expr:
    return (pl.col(name) - pl.date(2016, 1, 1)).dt.total_days().cast(pl.Float64)


def database_b(rows: pl.DataFrame, how: Setting, seed: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return B's records, and the pairs (a, b) that are true, whether A has the row or not."""
    rng = np.random.default_rng(seed)
    dead = rows["best"].to_numpy()
    seen = rng.random(len(rows)) < 1 / (1 + np.exp(-(NOTICED[0] + NOTICED[1] * np.log1p(dead) - 0.7 + how.noticed)))
    rows = rows.with_columns(town_b=_towns_of_b(rows, how.cells))
    told = rows.with_columns(seen=pl.Series(seen))
    told = told.with_columns(day=_days("date_start").floor(), kind_b=pl.Series(_kinds(told, how, rng)))
    groups: list[list[dict[str, Any]]] = []
    for _, some in told.group_by("town_b", "day", "dyad_name", maintain_order=True):
        dicts = some.to_dicts()
        noticed = [one for one in dicts if one["seen"]]
        if noticed and len(dicts) > 1 and rng.random() < how.summing:
            groups.append(dicts)  # who sums up a day has asked for its other things as well
        else:
            groups += [[one] for one in noticed]
    place = _gazetteer(rows, rng)
    out: list[dict[str, Any]] = []
    pairs: list[tuple[str, str]] = []
    for group in groups:
        total = sum(one["best"] for one in group)
        pieces = [total]
        if len(group) == 1 and total >= 6 and rng.random() < how.splitting:
            cut = np.sort(rng.choice(np.arange(1, total), size=int(rng.integers(1, 3)), replace=False))
            pieces = np.diff([0, *cut, total]).tolist()
        for piece in pieces:
            name = f"B{len(out)}"
            out.append(_record(name, group, int(piece), place, how, rng))
            pairs += [(f"A{one['id']}", name) for one in group]
    for _ in range(int(ONLY_B * len(out))):  # what only B has: the same towns on other days
        one = dict(told.row(int(rng.integers(len(told))), named=True))
        one["day"] += int(rng.integers(12, 60)) * (1 if rng.random() < 0.5 else -1)
        out.append(_record(f"B{len(out)}", [one], max(int(rng.geometric(0.3)), 1), place, how, rng))
    table = pl.DataFrame(out, infer_schema_length=None)
    order = rng.permutation(len(table))
    return table[order], pl.DataFrame(pairs, schema=["a", "b"], orient="row")


def _towns_of_b(rows: pl.DataFrame, cells: int) -> pl.Series:
    """Return where B says that each row was: its map has the most named place of every cell."""
    cell = rows.select(
        "where_coordinates", lat=(pl.col("latitude") * cells).floor(), lon=(pl.col("longitude") * cells).floor()
    )
    largest = cell.group_by("lat", "lon").agg(town_b=pl.col("where_coordinates").mode().sort().first())
    return cell.join(largest, on=["lat", "lon"], how="left", maintain_order="left")["town_b"]


def _kinds(told: pl.DataFrame, how: Setting, rng: np.random.Generator) -> list[str]:
    out = []
    for row in told.iter_rows(named=True):
        text = (row["source_headline"] or "").lower()
        found = next((kind for kind, words in WORDS.items() if any(word in text for word in words)), "")
        if not found:
            usual = {1: ("fight", "shelling"), 2: ("fight", "fight"), 3: ("air", "killing")}[row["type_of_violence"]]
            found = usual[int(rng.random() < 0.4)]
        out.append(str(rng.choice(list(KINDS_B))) if rng.random() < how.kinds else found)
    return out


def _gazetteer(rows: pl.DataFrame, rng: np.random.Generator) -> dict[tuple[str, str], tuple[str, float, float]]:
    """Return how B spells each town and district, and where it has it."""
    out = {}
    for kind, column, spread in (("town", "where_coordinates", 0.012), ("district", "adm_2", 0.0)):
        middle = rows.drop_nulls(column).group_by(column).agg(pl.col("latitude", "longitude").mean()).sort(column)
        for name, lat, lon in middle.iter_rows():
            out[kind, name] = (_spelt(name, rng), lat + rng.normal(0, spread), lon + rng.normal(0, spread))
    return out


def _spelt(name: str, rng: np.random.Generator) -> str:
    """Return a name as another office would write it: other vowels, other articles, no word for what it is."""
    for word in (" town", " village", " city", " district", " Governorate", " neighbourhood"):
        name = name.replace(word, "")
    swaps = {"a": "e", "e": "i", "i": "ee", "u": "ou", "o": "u", "q": "k", "y": "i"}
    letters = [swaps[c] if c in swaps and rng.random() < 0.25 else c for c in name]
    return ("Al-" if rng.random() < 0.1 and not name.startswith("Al") else "") + "".join(letters)


def _record(
    name: str,
    group: list[dict[str, Any]],
    dead: int,
    place: dict[tuple[str, str], tuple[str, float, float]],
    how: Setting,
    rng: np.random.Generator,
) -> dict[str, Any]:
    first = max(group, key=lambda one: one["best"])
    town = place["town", first["town_b"]]
    precision = "town"
    if first["adm_2"] and rng.random() < how.vague:
        town, precision = place["district", first["adm_2"]], "town" if rng.random() < 0.7 else "district"
    if rng.random() > how.equal:
        dead = max(0, round(dead * float(rng.lognormal(0, 0.3)) + rng.integers(-1, 2)))
    kind, parent = KINDS_B[first["kind_b"]]
    sides = [_named(first[side], rng) for side in ("side_a", "side_b")]
    if rng.random() < 0.15:
        sides.reverse()
    off = 1 if rng.random() < how.late else -1 if rng.random() < 0.03 else 0
    several = "several attacks, a total of" if len(group) > 1 and rng.random() < 0.3 else ""
    record: dict[str, Any] = {
        "report_id": name,
        "source": "B",
        "t": first["day"] + off + 0.5,
        "t_prec": "day",
        "lat": town[1],
        "lon": town[2],
        "loc_prec": precision,
        "place": town[0],
        "adm1": (first["adm_1"] or "").replace(" Governorate", "") or None,
        "adm2": place["district", first["adm_2"]][0] if first["adm_2"] else None,
        "type_leaf": kind,
        "type_parent": parent,
        "actor_a": sides[0],
        "actor_b": sides[1],
        "deaths": None if rng.random() < 0.06 else dead,
        "text": f"{kind} in {town[0]}, {several} {dead} killed".replace(",  ", ", ") if how.texts else None,
    }
    for column in ("loc_prec", "place", "adm2", "type_leaf", "type_parent", "actor_a", "actor_b", "t_prec", "deaths"):
        if rng.random() < how.silent:
            record[column] = None
    return record


def _named(side: str, rng: np.random.Generator) -> str | None:
    names = NAMES_B.get(side)
    if rng.random() < 0.08:
        return None
    if names is None:
        return _spelt(side, rng) if rng.random() < 0.7 else "armed group"
    return str(rng.choice([name for name, _ in names], p=[share for _, share in names]))


class World(NamedTuple):
    """Both databases as one table; the pairs of those of B's records that were looked up; who they are."""

    table: pl.DataFrame
    gold: pl.DataFrame
    looked_up: pl.Series


def world(rows: pl.DataFrame, how: Setting, seed: int) -> World:
    """Return two databases of one war."""
    b, pairs = database_b(rows, how, seed)
    rng = np.random.default_rng(seed + 1_000)
    a = database_a(rows).filter(pl.Series(rng.random(len(rows)) >= ONLY_A_LOST))
    pairs = pairs.filter(pl.col("a").is_in(a["report_id"].implode()))
    chosen = b["report_id"].filter(pl.Series(rng.random(len(b)) < LOOKED_UP))
    table = pl.concat([a, b], how="diagonal_relaxed")
    return World(table, pairs.filter(pl.col("b").is_in(chosen.implode())), chosen)


def with_incidents(made: World) -> pl.DataFrame:
    """Return the table with the gold as a column: pairs that hang together share a number; null: not looked up."""
    parent: dict[str, str] = {}

    def root(x: str) -> str:
        while parent.get(x, x) != x:
            x = parent[x]
        return x

    for a, b in made.gold.iter_rows():
        parent[root(a)] = root(b)
    known = {name: root(name) for name in {*made.gold["a"], *made.gold["b"], *made.looked_up}}
    numbers = {name: number for number, name in enumerate(sorted(set(known.values())))}
    labels = [numbers[known[name]] if name in known else None for name in made.table["report_id"]]
    return made.table.with_columns(incident=pl.Series(labels, dtype=pl.Int64))


def window(table: pl.DataFrame, once: bool, metres: float = 25_000, days: float = 1.0) -> pl.DataFrame:
    """Return pairs of nearest records within a window, each used once or each of B's with its nearest of A's."""
    a, b = (table.filter(pl.col("source") == name) for name in "AB")
    near = (
        b.select(b="report_id", t_b="t", lat_b="lat", lon_b="lon")
        .join_where(
            a.select(a="report_id", t_a="t", lat_a="lat", lon_a="lon"),
            pl.col("t_a") >= pl.col("t_b") - days,
            pl.col("t_a") <= pl.col("t_b") + days,
            pl.col("lat_a") >= pl.col("lat_b") - 0.25,
            pl.col("lat_a") <= pl.col("lat_b") + 0.25,
        )
        .with_columns(
            m=111_195
            * ((pl.col("lat_a") - pl.col("lat_b")) ** 2 + (0.82 * (pl.col("lon_a") - pl.col("lon_b"))) ** 2).sqrt()
        )
        .filter(pl.col("m") <= metres)
        .with_columns(cost=pl.col("m") / 5_000 + (pl.col("t_a") - pl.col("t_b")).abs())
        .sort("cost", "a", "b")
    )
    return greedy(near.select("a", "b"), once)


PEER = Path(__file__).parents[1] / ".venv-bench" / "bin" / "python"
PEER_FROM = 0.05
"""The probability from which the peer's pairs are taken: of eight tried, the best F1 on seed 21 of all settings."""


def peer(table: pl.DataFrame) -> dict[bool, pl.DataFrame]:
    """Return Splink's pairs, the likeliest first, by whether a record of B has one counterpart at most."""
    with tempfile.TemporaryDirectory() as folder:
        reports, out = Path(folder) / "reports.parquet", Path(folder) / "pairs.parquet"
        table.write_parquet(reports)
        script = Path(__file__).parent / "peer_splink_two.py"
        subprocess.run([PEER, script, "--reports", reports, "--out", out], check=True, stderr=subprocess.DEVNULL)
        pairs = pl.read_parquet(out).filter(pl.col("match_probability") >= PEER_FROM)
    both = pairs.select(a="unique_id_l", b="unique_id_r")
    return {once: greedy(both, once) for once in (True, False)}


def greedy(pairs: pl.DataFrame, once: bool) -> pl.DataFrame:
    """Return of pairs, the best first, those whose records are free: each of A's has one, of B's one if `once`."""
    used: set[str] = set()
    kept = []
    for a, b in pairs.iter_rows():
        if a in used or (once and b in used):
            continue
        used |= {a, b} if once else {a}
        kept.append((a, b))
    return pl.DataFrame(kept, schema={"a": pl.String, "b": pl.String}, orient="row")


def paired(labels: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs of one record of each database that a table of labels puts together."""
    a, b = (labels.filter(pl.col("report_id").str.starts_with(name)) for name in "AB")
    return a.join(b, on="incident", suffix="_b").select(a="report_id", b="report_id_b")


def figures(made: World, found: pl.DataFrame) -> dict[str, float]:
    """Return recall and rightness of pairs of the records that were looked up."""
    found = found.filter(pl.col("b").is_in(made.looked_up.implode())).unique()
    right = found.join(made.gold, on=["a", "b"])
    many = made.gold.filter(pl.col("a").is_duplicated() | pl.col("b").is_duplicated())
    one = made.gold.join(many, on=["a", "b"], how="anti")
    recall, precision = len(right) / max(len(made.gold), 1), len(right) / max(len(found), 1)
    return {
        "pairs": len(made.gold),
        "found": len(found),
        "recall": round(recall, 3),
        "right": round(precision, 3),
        "f1": round(2 * recall * precision / max(recall + precision, 1e-9), 3),
        "recall_one": round(len(right.join(one, on=["a", "b"])) / max(len(one), 1), 3),
        "recall_many": round(len(right.join(many, on=["a", "b"])) / max(len(many), 1), 3),
        "share_many": round(len(many) / max(len(made.gold), 1), 3),
    }


def main() -> None:
    """Read the arguments and print one line of JSON for each setting and seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ged", type=Path, required=True)
    parser.add_argument("--seeds", default="21,22")
    parser.add_argument("--settings", default=",".join(SETTINGS))
    parser.add_argument("--rows", type=int, default=4_000, help="of the war's days, the first that make so many rows")
    parser.add_argument("--train", action="store_true", help="learn from the gold of the days that follow")
    parser.add_argument("--peer", action="store_true", help="Splink beside (scripts/setup_peers.sh)")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    every = read_ged(asked.ged)
    rows, later = every.head(asked.rows), every.slice(asked.rows, asked.rows)
    shipped = read_parameters(SHIPPED.read_bytes())
    for setting in asked.settings.split(","):
        for seed in (int(x) for x in asked.seeds.split(",")):
            made = world(rows, SETTINGS[setting], seed)
            line: dict[str, Any] = {"setting": setting, "seed": seed, "reports": len(made.table)}
            line["window_one"] = figures(made, window(made.table, once=True))
            line["window_many"] = figures(made, window(made.table, once=False))
            if asked.peer:
                splink = peer(made.table)
                line |= {"splink_one": figures(made, splink[True]), "splink_many": figures(made, splink[False])}
            reports = as_reports(made.table)
            clock = time.process_time()
            if asked.train:
                other = world(later, SETTINGS[setting], seed + 500)
                parameters: Parameters = taught_by(with_incidents(other), shipped, asked.threads, reports)
            else:
                parameters = learn(reports, shipped, asked.threads)
            line["learn_s"] = round(time.process_time() - clock, 2)
            clock = time.process_time()
            line["ours"] = figures(
                made, paired(labels_of(fuse(reports, parameters, threads=asked.threads).members, made.table))
            )
            line["fuse_s"] = round(time.process_time() - clock, 2)
            print(json.dumps(line), flush=True)


if __name__ == "__main__":
    fresh_kernels()
    main()
