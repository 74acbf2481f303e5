"""The shipped theatre against its truth: fusion, verdicts, statements, timeline.

    python benchmarks/theatre.py [--home FOLDER] [--wrong N] [--json]

Walks the demonstration into a folder (a new one unless named), then holds what the centre derives against
tests/data/valdria-truth.json, valdria-story.json and, where they are there, the articles and their gold. A measure
whose gold is missing says so; none is left out. `--wrong N` shows some of what was wrong.

Fusion: pairwise and B-cubed F1 over all reports that were loaded, with the shipped parameters and after `treve learn`,
which the demonstration types (verdicts are those after it). Verdicts: each true incident that was told of is looked up
in the incident that holds most of its reports; only those are counted whose verdict the terms make certain. `accepted`
lets "undetermined" pass beside the true verdict, `preferred` does not. Timeline: a dated beat of the story is found
where a row of the same day says the same thing (its kind, or a synonym).
"""

import argparse
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import polars as pl

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "benchmarks"))

from fusion import figures  # noqa: E402

from treve.incidents.fuse import fuse  # noqa: E402
from treve.incidents.parameters import read_parameters  # noqa: E402
from treve.node.centre import open_centre  # noqa: E402
from treve.node.demo import demo  # noqa: E402
from treve.node.shipped import parameters_text  # noqa: E402
from treve.node.view import View, view  # noqa: E402

DATA = ROOT / "tests" / "data"
ARTICLES = ROOT / "src" / "treve" / "data" / "demo" / "articles"
ARTICLES_GOLD = DATA / "valdria-articles-gold.json"
IN_FORCE = "2025-03-01"
SAME_THING = {
    "agreement": {"agreement", "signature", "ceasefire", "meeting"},
    "meeting": {"meeting", "round", "agreement"},
    "round": {"round", "meeting"},
    "call": {"call"},
    "press_conference": {"press_conference"},
    "suspension": {"suspension"},
    "resumption": {"resumption", "suspension", "announcement"},
    "mechanism": {"mechanism", "announcement"},
    # A beat that the story calls an announcement has a kind of its own in a timeline where it is one.
    "announcement": {
        "announcement",
        "statement",
        "mechanism",
        "suspension",
        "resumption",
        "press_conference",
        "appointment",
        "resignation",
        "investigation",
        "exchange_of_detainees",
        "round",
        "ceasefire",
    },
}
"""What a beat of the story may be called in a timeline."""


def truth() -> dict[str, Any]:
    return dict(json.loads((DATA / "valdria-truth.json").read_text(encoding="utf-8")))


def gold_of(seen: View, rows: dict[str, Any]) -> pl.DataFrame:
    """Return report and true incident; what is no single incident (a sum, a door that slammed) stands alone."""
    known = seen.reports.select("report", "native_id").filter(pl.col("native_id").is_in(list(rows)))
    gold = [str(rows[native]) if isinstance(rows[native], int) else f"alone {native}" for native in known["native_id"]]
    return known.with_columns(gold=pl.Series(gold, dtype=pl.String))


def fused(members: pl.DataFrame, gold: pl.DataFrame) -> dict[str, float]:
    both = gold.join(members.filter(pl.col("link") == "same").select("report", "incident"), on="report")
    return figures(both["gold"], both["incident"])


def verdicts(seen: View, gold: pl.DataFrame, incidents: dict[str, Any], wrong: int) -> dict[str, Any]:
    """Return for each reading how many certain verdicts were met; print some that were not."""
    same = seen.members.filter(pl.col("link") == "same").select("report", "incident")
    held = (
        gold.join(same, on="report")
        .group_by("gold", "incident")
        .len()
        .sort("len", "incident", descending=[True, False])
    )
    holds = {row["gold"]: row["incident"] for row in held.unique("gold", keep="first", maintain_order=True).to_dicts()}
    found = {(row["incident"], row["reading"]): row for row in seen.findings.iter_rows(named=True)}
    answer: dict[str, Any] = {}
    for reading in [one.id for one in seen.agreements[0].readings]:
        asked = accepted = preferred = in_force = preferred_in_force = 0
        confusion: Counter[tuple[str, str]] = Counter()
        shown: list[str] = []
        for number, incident in incidents.items():
            verdict = incident.get("expected", {}).get(reading)
            if verdict is None or number not in holds:
                continue
            row = found[holds[number], reading]
            asked += 1
            preferred += row["verdict"] == verdict
            in_force += incident["at"] >= IN_FORCE
            preferred_in_force += incident["at"] >= IN_FORCE and row["verdict"] == verdict
            accepted += row["verdict"] in (verdict, "undetermined")
            confusion[verdict, row["verdict"]] += 1
            if row["verdict"] not in (verdict, "undetermined"):
                shown.append(
                    f"  {number} {incident['at']} {incident['place']} {incident['kind']} "
                    f"{incident.get('by')} -> {incident.get('against')}: {verdict}, found {row['verdict']} "
                    f"({row['ground']}, {row['probability_ppm'] / 1e6:.2f}) {row['incident']}"
                )
        answer[reading] = {
            "asked": asked, "accepted": round(accepted / asked, 4), "preferred": round(preferred / asked, 4),
            "asked_in_force": in_force,
            "preferred_in_force": round(preferred_in_force / in_force, 4),
            "true_and_found": {f"{a} / {b}": n for (a, b), n in sorted(confusion.items())},
        }  # fmt: skip
        if wrong and shown:
            print(f"wrong under {reading}: {len(shown)}", *shown[:wrong], sep="\n")
    return answer


def statements(seen: View) -> Any:
    """Return the scores of statements by the same tool as benchmarks/statements.py."""
    if not ARTICLES_GOLD.is_file() or not ARTICLES.is_dir():
        return f"no gold: {ARTICLES_GOLD.relative_to(ROOT)} or {ARTICLES.relative_to(ROOT)} is not there"
    tool = ROOT.parent / "shared" / "bench" / "score_statements.py"
    if not tool.is_file():
        return f"no tool: {tool.name} is not beside the repository"
    from statements import score

    rows = [json.loads(row) for row in seen.statements.to_series().to_list()]
    with tempfile.TemporaryDirectory() as folder:
        together = Path(folder)
        for path in sorted(ARTICLES.iterdir()):
            (together / path.name).write_bytes(path.read_bytes())
        (together / "gold.json").write_bytes(ARTICLES_GOLD.read_bytes())
        return score(together, rows, tool)


def on_days(row: dict[str, Any], beat: dict[str, Any]) -> bool:
    """Say whether a row of the timeline meets the days of a beat."""
    first, last = row.get("earliest"), row.get("latest")
    return bool(first) and first[:10] <= beat["latest"] and (last or first)[:10] >= beat["earliest"]


def timeline(seen: View) -> Any:
    """Return how many beats that the press can tell of stand in the timeline on their day."""
    if not ARTICLES.is_dir():
        return f"no articles: {ARTICLES.relative_to(ROOT)} is not there, so that nothing tells of meetings"
    story = json.loads((DATA / "valdria-story.json").read_text(encoding="utf-8"))
    rows = [json.loads(row) for row in seen.timeline.to_series().to_list()]
    missing, dated = [], 0
    for beat in story["events"]:
        if any(on_days(row, beat) and row["what"] in SAME_THING[beat["what"]] for row in rows):
            dated += 1
        else:
            missing.append(f"{beat['earliest']} {beat['what']}: {beat['en']}")
    return {"expected": len(story["events"]), "found": dated, "missing": missing}


def measure(seen: View, wrong: int) -> dict[str, Any]:
    true = truth()
    gold = gold_of(seen, true["rows"])
    shipped = read_parameters(parameters_text("fusion").encode())
    single = sum(isinstance(one, int) for one in true["rows"].values())
    return {
        "true_incidents": len(true["incidents"]) + true["untold"],
        "told_of": len(true["incidents"]),
        "rows": len(true["rows"]),
        "rows_of_one_incident": single,
        "reports": len(seen.reports),
        "held": int((seen.problems["gravity"] == "held").sum()),
        "incidents_found": len(seen.incidents),
        "fusion_as_shipped": fused(fuse(seen.reports, shipped).members, gold),
        "fusion_after_learning": fused(seen.members, gold),
        "verdicts": verdicts(seen, gold, true["incidents"], wrong),
        "statements": statements(seen),
        "timeline": timeline(seen),
    }


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--home", type=Path)
    ask.add_argument("--wrong", type=int, default=0)
    ask.add_argument("--json", action="store_true")
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory() as other:
        home = asked.home or Path(other)
        for _ in demo(home):
            pass
        with open_centre(home / "valdria") as centre:
            answer = measure(view(centre), asked.wrong)
    print(json.dumps(answer, ensure_ascii=False) if asked.json else json.dumps(answer, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
