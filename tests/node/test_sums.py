"""From tables of two sources to totals: what sums up others is shown, and its numbers are counted once."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import polars as pl

from treve.node.centre import open_centre
from treve.node.export import export
from treve.node.take_in import Asked, take_in
from treve.node.view import View, view
from treve.products.daily import daily

SMALL = Path(__file__).parents[1] / "data" / "small"
HEAD = "id,date,place,province,lat,lon,precision,what happened,by,against,killed,notes\n"
PLACE = "2025-02-18,Ormesson-le-Gue,Rivière,33.391,-39.014,town,shelling,Valdrian forces,Serre Front"
DAY = dt.date(2025, 2, 18)


def seen(home: Path) -> View:
    """Return what a centre shows that took in a survey's three events, and a bulletin's sum of them."""
    mapping = (SMALL / "watch.mapping.yaml").read_text(encoding="utf-8")
    tables = {
        "survey": [("S1", 3, ""), ("S2", 8, ""), ("S3", 11, "")],
        "bulletin": [("B1", 22, "Shelling of several places: a total of 22 killed.")],
    }
    with open_centre(home, to_write=True) as centre:
        for source, rows in tables.items():
            file = home.parent / f"{source}.csv"
            text = HEAD + "".join(f"{name},{PLACE},{killed},{notes}\n" for name, killed, notes in rows)
            file.write_text(text, encoding="utf-8")
            asked = Asked(mapping=mapping.replace("source: valdria-watch", f"source: {source}"))
            assert take_in(centre, file, asked, "tester").loaded == len(rows)
        return view(centre)


def test_a_sum_is_shown_and_its_dead_are_counted_once(valdria: Callable[[str], Path]) -> None:
    found = seen(valdria("one"))
    natives = dict(found.told.select("report", "native_id").iter_rows())
    part = found.members.filter(link="part")
    assert [natives[report] for report in part["report"]] == ["B1"] * 3
    assert sorted(natives[incident] for incident in part["incident"]) == ["S1", "S2", "S3"]
    for lang in ("en", "fr"):
        report = daily(found, found.findings["agreement"][0], DAY, lang)
        assert len(report.lines) == 4
        assert len(report.counted) == 3
        assert report.killed.best == 22
        reading = report.readings[0].reading
        verdicts = ("violation", "not_covered", "outside", "undetermined")
        assert sum(report.n_under(reading, verdict) for verdict in verdicts) == 3
        counts = next(one for one in report.trend if one.day == DAY).counts
        assert sum(n for (of, _), n in counts.items() if of == reading) == 3


def test_exports_say_which_incident_sums_up_others_and_is_not_counted(valdria: Callable[[str], Path]) -> None:
    found = seen(valdria("two"))
    rows = [json.loads(line) for line in b"".join(export(found, "incidents", "jsonl", "en")).splitlines()]
    (whole,) = (row for row in rows if row["aggregate"])
    assert whole["counted"] is False
    parts = [row for row in rows if row["counted"]]
    assert [sorted(one["link"] for one in row["reports"]) for row in parts] == [["part", "same"]] * 3
    assert sum(harm["best"] for row in parts for harm in row["harm"] if harm["what"] == "killed") == 22
    frame = pl.read_csv(b"".join(export(found, "incidents", "csv", "en")), infer_schema=False)
    assert frame.filter(pl.col("counted") == "false").height == 1
