"""Derivations touch nothing: no file, no socket, no process. What import-linter cannot see, an audit hook does."""

import subprocess
import sys
from pathlib import Path

import pytest

# In a process of its own, since an audit hook stays until the end. Once through first, so that imports, compiled
# kernels and time-zone data are loaded; the second time, on other reports, every event counts.
SCRIPT = """
import datetime as dt, sys
from pathlib import Path
from treve.names import kinds as kind_register
from treve.node.shipped import parameters_text, register_text, shipped
from treve.node.registers import registers_from
from treve.node.shipped import REGISTERS
from treve.sources.read import read
from treve.incidents.gather import Arrived
from treve.incidents.explain import explain
from treve.incidents import parameters as fusion
from treve.terms import read as terms_reader
from treve.products.daily import daily
from treve.products.to_html import to_html
from treve.products.to_pdf import to_pdf
from treve.products import rows
from treve.products.to_jsonl import to_jsonl
from treve.products.to_csv import to_csv
from treve.products.to_geojson import to_geojson
from treve.entries.records import Document
from treve.node.compliance import told_compliance
from treve.node.derive import derive
from treve.node.duties import duties_seen, told_duties
from treve.products.duties_ics import duties_ics
from treve.timeline.effort import Came, effort_rows
from treve.node.told import Delivered
from treve.sources.from_press import from_press
from treve.node.view import Head, View, PROBLEMS, as_json
from treve.ledger import canonical, merkle
from treve.entries.records import from_groups, to_groups
import polars as pl

registers = registers_from({
    **{name: register_text(name) for name in REGISTERS},
    "actors/valdria": shipped("demo", "valdria-actors.yaml").read_text(),
})
table = shipped("demo", "valdria-watch.csv").read_bytes()
mapping = shipped("demo", "valdria-watch.mapping.yaml").read_text()
agreement = shipped("demo", "valdria-2025-02-28.yaml").read_bytes()
fusing, judging = parameters_text("fusion"), parameters_text("findings")
WORDS = "Le Messager, 3 mars 2025|« Nous tiendrons parole », a déclaré lundi le ministre Anselme Corvin.|Un raid a fait deux morts samedi à Pontarel, selon le Front.|"
ARTICLE = WORDS.replace("|", chr(10) * 2).encode()

def walk(data, article):
    reading = read(data, "valdria-watch.csv", mapping=mapping, kinds=registers.kinds)
    again = [from_groups(to_groups(report)) for report in reading.reports]
    arrived = [Arrived(one, str(at), 1, at, "d", "f", "2026-01-01", False) for at, one in enumerate(again)]
    terms = terms_reader.read(agreement, "valdria.yaml")
    parameters = {"fusion": fusing, "findings": judging}
    document = Document("0" * 64, "messager", "press", "fr")
    delivered = [Delivered(from_press(article, "a.txt"), document, 1, 0, "2026-01-01")]
    frames = derive(arrived, delivered, [terms], registers, parameters, lambda *_: None)
    explain(frames["reports"], frames["members"], fusion.read_parameters(fusing.encode()))
    line = b'{"how":"patrol","source":"m","earliest":"2025-04-02","minutes":90}'
    efforts = read(line, "e.jsonl", kinds=registers.kinds).efforts
    looked = as_json(effort_rows(Came(one, 1, 0, False) for one in efforts))
    seen = View(head=Head("o", "n", 1, "00" * 32, "k"), agreements=(terms,), actors=registers.actors,
                kinds=registers.kinds, places=registers.places, effort=looked, problems=pl.DataFrame(schema=PROBLEMS), **frames)
    out = [repr([*told_duties(seen, "fr"), *told_compliance(seen, "fr")]).encode(), *duties_ics(duties_seen(seen), "", "fr")]
    told = daily(seen, terms.agreement, dt.date(2025, 4, 2), "fr")
    out += [to_html(told, []), to_pdf(told, lambda template, inputs: inputs["report"], [])]
    table = rows.incidents(seen.incidents, seen.members, seen.told)
    for lines in (to_jsonl(rows.findings(seen, "fr")), to_csv(table, rows.COLUMNS["incidents"]),
                  to_geojson(rows.reports(seen.told))):
        out.append(b"".join(lines))
    return sum(map(len, out)), len(seen.findings), len(seen.statements)

lines = table.splitlines(keepends=True)
walk(b"".join(lines[:80]), ARTICLE)
merkle.Tree(); canonical.encode({"a": 1})
WATCHED = ("open", "socket.", "subprocess.", "os.", "shutil.", "tempfile.", "glob.", "sqlite3.", "urllib.")
caught = []
sys.addaudithook(lambda event, args: caught.append((event, str(args)[:200])) if event.startswith(WATCHED) else None)
size, findings, said = walk(b"".join(lines[:1] + lines[60:]), ARTICLE.replace(b"lundi", b"mardi"))
print(size, findings, said)
for event in caught:
    print("TOUCHED", *event)
"""


def run(script: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=480, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.splitlines()


def test_a_whole_derivation_touches_neither_disk_nor_network() -> None:
    first, *touched = run(SCRIPT)
    size, findings, said = map(int, first.split())
    assert said > 0
    assert size > 50_000
    assert findings > 100
    assert touched == []


def test_the_hook_would_see_a_derivation_that_opens_a_file() -> None:
    spoilt = SCRIPT.replace("    terms = terms_reader", "    open('/dev/null'); terms = terms_reader")
    assert spoilt != SCRIPT
    assert any(line.startswith("TOUCHED open") for line in run(spoilt))


@pytest.mark.parametrize(
    "name", ["base", "ledger", "linkage", "names", "entries", "terms", "incidents", "findings", "products"]
)
def test_inner_rooms_call_no_clock_and_no_chance(name: str) -> None:
    room = Path(__file__).parents[1] / "src" / "treve" / name
    for file in room.rglob("*.py"):
        text = file.read_text()
        for word in (
            "datetime.now",
            "date.today",
            "time.time(",
            "utcnow",
            "random.random",
            "default_rng()",
            "urandom",
            "uuid4",
        ):
            assert word not in text, f"{file.name} uses {word}"
