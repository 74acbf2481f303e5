"""The demonstration: the shipped, fictional theatre through every step that a person would type."""

from collections.abc import Iterator
from contextlib import ExitStack
from importlib.resources import as_file
from pathlib import Path
from typing import NamedTuple

from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.daily_report import Format, daily_report
from treve.node.publish import write
from treve.node.settings import PERSON
from treve.node.shipped import shipped
from treve.node.start import start
from treve.node.take_in import Asked, take_in
from treve.node.verify import verify
from treve.node.view import View, view

NAME = "Valdria (fictional)"
DAY = "2025-04-02"
THEATRE = "valdria"
OWN = ("valdria-actors.yaml", "valdria-places.yaml", "valdria-2025-02-28.yaml")
TABLES = (
    ("registre-mission.xlsx", "registre-mission.mapping.yaml"),
    ("valdria-watch.csv", "valdria-watch.mapping.yaml"),
)


class Told(NamedTuple):
    """What a step did: what a person would have typed for it, and what came of it."""

    typed: str
    came: str


def demo(home: Path) -> Iterator[Told]:
    """Walk the whole path in a directory, one step at a time. What is there already is not done again."""
    centre_path = home / "valdria"
    home.mkdir(parents=True, exist_ok=True)
    made = start(centre_path, NAME)
    yield Told(
        f"treve init {centre_path}", "was there already" if made.already_there else f"{made.entries} entries, signed"
    )
    with ExitStack() as stack:
        files = {
            name: stack.enter_context(as_file(shipped("demo", name)))
            for name in (*OWN, *(name for pair in TABLES for name in pair))
        }
        with open_centre(centre_path, to_write=True) as centre:
            for name, came in (
                ("actors", "the parties have their names"),
                ("places", "the provinces have their extent"),
            ):
                adopt_register(centre, name, files[f"valdria-{name}.yaml"], PERSON, THEATRE)
                yield Told(f"treve register {centre_path} {name} valdria-{name}.yaml --theatre {THEATRE}", came)
            adopted = adopt_terms(centre, files["valdria-2025-02-28.yaml"], PERSON)
            yield Told(
                f"treve terms adopt {centre_path} valdria-2025-02-28.yaml", f"{adopted.what}, version {adopted.version}"
            )
            for table, mapping in TABLES:
                done = take_in(centre, files[table], Asked(mapping=files[mapping].read_text(encoding="utf-8")), PERSON)
                yield Told(
                    f"treve take-in {centre_path} {table} --mapping {mapping}",
                    f"{done.rows} rows = {done.loaded} loaded + {done.already_known} already known + {done.held} held"
                    if not done.refused
                    else f"refused: {done.reason}",
                )
    with open_centre(centre_path) as centre:
        seen = view(centre)
    yield Told(f"treve export {centre_path} findings", _counts(seen))
    kinds: tuple[Format, ...] = ("html", "pdf")
    for lang, kind in ((lang, kind) for lang in ("en", "fr") for kind in kinds):
        page = home / f"report-{DAY}-{lang}.{kind}"
        size = write([daily_report(seen, DAY, lang, None, kind)], page)
        yield Told(f"treve report {centre_path} --day {DAY} --lang {lang} -o {page}", f"{size:,} bytes")
    verdict = verify(centre_path)
    yield Told(f"treve verify {centre_path}", "everything holds" if verdict.ok else f"does not hold: {verdict.finding}")


def _counts(seen: View) -> str:
    """How many reports, incidents and verdicts, of the first reading."""
    reading = seen.agreements[0].readings[0]
    counts = dict(
        seen.findings.filter(seen.findings["reading"] == reading.id)
        .group_by("verdict")
        .len()
        .sort("verdict")
        .iter_rows()
    )
    verdicts = ", ".join(f"{count} {verdict.replace('_', ' ')}" for verdict, count in counts.items())
    return f"{len(seen.reports)} reports tell of {len(seen.incidents)} incidents; {reading.name.en}: {verdicts}"
