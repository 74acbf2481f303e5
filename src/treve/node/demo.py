"""The demonstration: the shipped, fictional theatre through every step that a person would type."""

from collections.abc import Iterator
from contextlib import ExitStack
from importlib.resources import as_file
from pathlib import Path
from typing import NamedTuple

import polars as pl

from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.daily_report import Format, daily_report
from treve.node.learn import learn
from treve.node.publish import write
from treve.node.settings import PERSON
from treve.node.shipped import shipped
from treve.node.start import start
from treve.node.take_in import Asked, TakenIn, files_of, take_in
from treve.node.verify import verify
from treve.node.view import Step, View, view
from treve.timeline.days import on_days

NAME = "Valdria (fictional)"
DAY = "2025-04-02"
THEATRE = "valdria"
AGREEMENT = "valdria-2025-02-28.yaml"
ANNEX = "valdria-annex-mines.yaml"
"""A letter under a marking of its own: without one, as here, nobody but the centre judges by it."""
REGISTERS = (
    ("actors", "valdria-actors.yaml", "the parties have their names"),
    ("places", "valdria-places.yaml", "the island and its provinces have their extent"),
    ("gazetteer", "valdria-gazetteer.csv", "its towns and sites can be found by name"),
    ("offices", "valdria-offices.yaml", "who speaks for whom, and when they held office"),
)
"""What the theatre adds to the registers: name, file, and what came of it."""
TABLES = (
    "registre-mission.xlsx",
    "lettres-parties.csv",
    "allo-treve.json",
    "valdria-watch.csv",
    "atlantic-conflict-events.csv",
    "capteurs.geojson",
    "lanterne-rouge-convois.csv",
    "moyens-mission.csv",
)
"""Each is taken in with the mapping beside it, where there is one."""
SOURCES = {"atlantic-conflict-events.csv": "atlantic-events"}
"""Who speaks, where neither the file nor a mapping says it."""
ARTICLES = "articles"


class Told(NamedTuple):
    """What a step did: what a person would have typed for it, and what came of it.

    `look` is an address on the page that is worth opening after it, without host and port.
    """

    typed: str
    came: str
    look: str = ""


def demo(home: Path, step: Step | None = None) -> Iterator[Told]:
    """Walk the whole path in a directory, one step at a time. What is there already is not done again.

    `step` is told how far the longer steps are: what, how many done, of how many.
    """
    centre_path = home / "valdria"
    home.mkdir(parents=True, exist_ok=True)
    made = start(centre_path, NAME)
    yield Told(
        f"treve init {centre_path}", "was there already" if made.already_there else f"{made.entries} entries, signed"
    )
    with ExitStack() as stack:
        folder = stack.enter_context(as_file(shipped("demo")))
        with open_centre(centre_path, to_write=True) as centre:
            for name, file, came in REGISTERS:
                adopt_register(centre, name, folder / file, PERSON, THEATRE)
                yield Told(f"treve register {centre_path} {name} {file} --theatre {THEATRE}", came)
            adopted = adopt_terms(centre, folder / AGREEMENT, PERSON)
            yield Told(f"treve terms adopt {centre_path} {AGREEMENT}", f"{adopted.what}, version {adopted.version}")
            letter = adopt_terms(centre, folder / ANNEX, PERSON)
            yield Told(f"treve terms adopt {centre_path} {ANNEX}", f"{letter.what}, for this centre alone")
            for table in TABLES:
                words, asked = _asked(folder, table)
                yield Told(
                    f"treve take-in {centre_path} {table}{words}",
                    _came(take_in(centre, folder / table, asked, PERSON, step)),
                )
            if (folder / ARTICLES).is_dir():
                read = [take_in(centre, each, Asked(), PERSON, step) for each in files_of([folder / ARTICLES])]
                taken = sum(not one.refused for one in read)
                yield Told(f"treve take-in {centre_path} {ARTICLES}", f"{taken} of {len(read)} articles")
            learnt = learn(centre, view(centre, step), PERSON)
            yield Told(
                f"treve learn {centre_path}",
                f"how {learnt.sources} sources tell of the same, from {learnt.reports} reports"
                if learnt.entry is not None
                else "nothing new",
            )
            seen = view(centre, step)
    yield Told(f"treve export {centre_path} findings", _counts(seen), _most_told(seen))
    kinds: tuple[Format, ...] = ("html", "pdf")
    for lang, kind in ((lang, kind) for lang in ("en", "fr") for kind in kinds):
        page = home / f"report-{DAY}-{lang}.{kind}"
        size = write([daily_report(seen, DAY, lang, None, kind)], page)
        yield Told(f"treve report {centre_path} --day {DAY} --lang {lang} -o {page}", f"{size:,} bytes")
    verdict = verify(centre_path)
    yield Told(f"treve verify {centre_path}", "everything holds" if verdict.ok else f"does not hold: {verdict.finding}")


def _asked(folder: Path, table: str) -> tuple[str, Asked]:
    """Return how a table is taken in: what a person would type for it, and the same as a request."""
    mapping = f"{table.rsplit('.', 1)[0]}.mapping.yaml"
    if table in SOURCES:
        return f" --source {SOURCES[table]}", Asked(source=SOURCES[table])
    return f" --mapping {mapping}", Asked(mapping=(folder / mapping).read_text(encoding="utf-8"), mapping_name=mapping)


def _came(done: TakenIn) -> str:
    if done.refused:
        return f"refused: {done.reason}"
    return f"{done.rows} rows = {done.loaded} loaded + {done.already_known} already known + {done.held} held"


def _most_told(seen: View) -> str:
    """Return the address of the incident of the day that most sources tell of, one over which the readings differ."""
    terms = seen.agreements[0]
    of_day = on_days(seen.incidents, terms.theatre.zone).filter(pl.col("first_day").cast(pl.String) == DAY)
    told = (
        seen.members.filter(pl.col("link") == "same")
        .join(seen.reports.select("report", "source"), on="report")
        .group_by("incident")
        .agg(pl.col("source").n_unique(), pl.len())
    )
    differ = seen.findings.group_by("incident").agg((pl.col("verdict").n_unique() > 1).alias("differ"))
    found = (
        of_day.select("incident")
        .join(told, on="incident")
        .join(differ, on="incident")
        .sort("differ", "source", "len", "incident", descending=True)
    )
    return f"/incidents/{found['incident'][0]}" if len(found) else ""


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
