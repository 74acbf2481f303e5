"""Take in: a file becomes entries, once.

A file is read to its end before anything is appended, so a refused file has had no effect. What the centre knows
already, in the same words, is counted and left; the same id with other words is kept beside, as a conflict that
shows. The original is kept under its hash. Everything of a file is appended in one commit, and acknowledged after it.
"""

import io
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Broken, Problem, Refused
from treve.base.ids import sha256_hex
from treve.entries.effort import Effort
from treve.entries.judgement import Allegation
from treve.entries.records import Document, Held, TakeIn, from_groups, record_key, to_groups
from treve.entries.report import Report, SourceKind
from treve.ledger.sealing import MAX_RECORD_BYTES, Record
from treve.node.centre import Centre
from treve.node.entry import NewEntry
from treve.node.registers import defaults_of, kinds_of
from treve.node.tombstones import document_mark, is_erased, tombstones_of
from treve.release.defaults import NO_DEFAULTS
from treve.release.marking import Marking
from treve.release.marking import write as write_marking
from treve.sources.read import read
from treve.sources.reading import MAX_FILE_BYTES, MappingNeeded, Reading

RECORDS_PER_ENTRY = 1_000
MAPPINGS = "mappings"
MOST_GUESSES = 1_000

Step = Callable[[str, int, int | None], None]


class Asked(NamedTuple):
    """How a person wants the files read; all of it may be left unsaid.

    `marking`: for everything in them; otherwise each source has its default, or none, which is released to nobody.
    `source_kind`: of whoever wrote an article or another text; otherwise its source has a default, or it is the press.
    """

    as_format: str | None = None
    mapping: str | None = None
    source: str | None = None
    revises: bool = False
    mapping_name: str = "mapping"
    marking: Marking | None = None
    source_kind: SourceKind | None = None


class TakenIn(NamedTuple):
    """What became of one file. rows = loaded + already_known + held; of a refused file nothing was taken.

    `entry` is the last entry that was written, `None` where nothing was new.
    `erased_before` counts those of the already known that were erased: they are not taken again.
    `doubts` counts the rows of the file that are reports with something left out or taken with care.
    """

    file: str
    rows: int = 0
    loaded: int = 0
    already_known: int = 0
    held: int = 0
    conflicts: int = 0
    refused: bool = False
    reason: str = ""
    remedy: str = ""
    format: str = ""
    source: str = ""
    notes: tuple[Problem, ...] = ()
    first_held: tuple[Held, ...] = ()
    doubts: int = 0
    first_doubts: tuple[Problem, ...] = ()
    guess: str | None = None
    seconds: float = 0.0
    entry: int | None = None
    erased_before: int = 0


def files_of(paths: list[Path]) -> Iterator[Path]:
    """Give the files that the paths name, those of a directory in the order of their names.

    Hidden files and folders of a directory are left out: what programs keep beside the data.

    Raises:
        Refused: a path does not exist, or is neither a file nor a directory with files.
    """
    for path in paths:
        if path.is_dir():
            found = sorted(each for each in path.rglob("*") if each.is_file() and not _is_hidden(each, path))
            if not found:
                raise Refused("There is no file in this folder.", where=str(path), remedy="Check the path.")
            yield from found
        elif path.is_file():
            yield path
        elif path.exists():
            what = "This is neither a file nor a folder: a pipe or a device may give something else each time."
            raise Refused(what, where=str(path), remedy="Write what it gives to a file, and take that in.")
        else:
            raise Refused("There is no such file.", where=str(path), remedy="Check the path.")


def _is_hidden(file: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def mapping_text(path: Path) -> str:
    """Return the text of a mapping file.

    Raises:
        Refused: it cannot be read, or is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(path), remedy="Check the path.") from why
    except UnicodeDecodeError as why:
        line = path.read_bytes()[: why.start].count(b"\n") + 1
        remedy = "Save it as UTF-8; most editors ask for the encoding where they save."
        raise Refused("The mapping is not UTF-8.", where=f"{path}:{line}", remedy=remedy) from why


def take_in(centre: Centre, path: Path, asked: Asked, person: str, step: Step | None = None) -> TakenIn:
    """Take a file into a centre opened for writing.

    Returns a refusal rather than raising one, so that one bad file among many does not stop the others.

    Raises:
        Broken, Refused: the centre itself cannot be written to.

    Cost: about 50 us a row, and the disk's time once.
    """
    say = step or (lambda _what, _done, _total: None)
    started = time.monotonic()
    name = _readable(path.name)
    say(f"reading {name}", 0, None)
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise Refused(
                f"The file has {size >> 20} MiB, more than {MAX_FILE_BYTES >> 20}.",
                where=name,
                remedy="Split it, with the header repeated in each part.",
            )
        data = path.read_bytes()
        kinds = kinds_of(centre)
        reading = read(
            data, name, mapping=asked.mapping, source=asked.source, as_format=asked.as_format, kinds=kinds,
            mapping_name=asked.mapping_name, source_kind=asked.source_kind or defaults_of(centre).kind_of,
        )  # fmt: skip
    except MappingNeeded as wanted:
        guess = _write_guess(centre, path, wanted.mapping_text)
        return TakenIn(str(path), refused=True, reason=_at(wanted), remedy=wanted.remedy, guess=guess)
    except Refused as why:
        return TakenIn(str(path), refused=True, reason=_at(why), remedy=why.remedy)
    except OSError as why:
        return TakenIn(str(path), refused=True, reason=f"{name}: {why.strerror or why}", remedy="Check the file.")
    say(f"taking in {name}", 0, reading.rows)
    doubts = [doubt for report in reading.reports if (doubt := _doubt(name, report)) is not None]
    try:
        fresh = _fresh(centre, reading, asked.revises, sha256_hex(data))
    except Refused as why:
        return TakenIn(str(path), refused=True, reason=_at(why), remedy=why.remedy)
    entry = None
    if fresh.records and (fresh.erased or fresh.document_is_erased):
        return _refuse_erased(path, name, fresh)
    if fresh.records:
        entry = _append(centre, name, data, reading, fresh, asked, person)
    else:
        _put_back(centre, data)
    return TakenIn(
        file=str(path),
        rows=reading.rows,
        loaded=fresh.loaded,
        already_known=reading.rows - fresh.loaded - fresh.held,
        held=fresh.held,
        conflicts=fresh.conflicts,
        format=reading.format,
        source=reading.source,
        notes=tuple(reading.notes),
        first_held=tuple(one for one in reading.held[:5]),
        doubts=len(doubts),
        first_doubts=tuple(doubts[:3]),
        seconds=time.monotonic() - started,
        entry=entry,
        erased_before=len(fresh.erased),
    )


def _refuse_erased(path: Path, name: str, fresh: "Fresh") -> TakenIn:
    """Refuse a file that brings news beside what was erased: to keep it as it is would bring that back."""
    if fresh.document_is_erased:
        reason = f"{name}: this document was erased, or put away for a redacted copy."
    else:
        shown = ", ".join(fresh.erased[:10]) + (", ..." if len(fresh.erased) > 10 else "")
        reason = f"{name}: it holds rows erased before: {shown}."
    remedy = "Take in a copy of the file without what was erased; nothing of this one was taken."
    return TakenIn(str(path), refused=True, reason=reason, remedy=remedy, erased_before=len(fresh.erased))


def _readable(file_name: str) -> str:
    """Return a file's name as text: where the disk has bytes that are none, a question mark stands for each."""
    return file_name.encode("utf-8", "replace").decode()


def _doubt(file_name: str, report: Report) -> Problem | None:
    """Return the first doubt about a row that was loaded, if there is one."""
    for flag in report.provenance.flags:
        if flag.gravity == "doubt":
            where = f"{file_name}:{report.provenance.row}:{flag.column}"
            return Problem(where, flag.message, flag.remedy, "doubt")
    return None


def _at(why: Refused) -> str:
    return f"{why.where}: {why.what}" if why.where else why.what


class Fresh(NamedTuple):
    """What the centre does not know yet: records, their fingerprints and sources, and how many are of which kind.

    `erased`: where the rows stand that were erased before, and are not taken again.
    """

    records: list[Record]
    fingerprints: list[bytes]
    sources: list[str]
    loaded: int
    held: int
    conflicts: int
    erased: tuple[str, ...] = ()
    document_is_erased: bool = False


_One = Report | Held | Document | Effort | Allegation


def _fresh(centre: Centre, reading: Reading, revises: bool, document: str) -> Fresh:
    """Return what of a file the centre does not know yet, rows that stand twice in the file taken once.

    A revision may go back to what was told before, and may declare what was taken in without saying so; it is
    new then, although its words are known.
    """
    everything: list[_One] = [
        *reading.reports, *reading.held, *reading.documents, *reading.efforts, *reading.allegations,
    ]  # fmt: skip
    known = centre.versions(key for one in everything if (key := record_key(one)) is not None)
    declared: dict[int, bool] = {}
    records: list[Record] = []
    marks: list[bytes] = []
    sources: list[str] = []
    loaded = held = conflicts = 0
    erased: list[str] = []
    stones = tombstones_of(centre)
    for one in everything:
        if stones and is_erased(centre, one, stones, revises=revises):
            erased.append(_place_of(one, reading))
            continue
        record = Record(to_groups(one), record_key(one))
        assert record.record_id is not None
        if sum(len(part) for part in record.groups.values()) > MAX_RECORD_BYTES:
            where = _place_of(one, reading)
            remedy = "Look for a quotation mark that is opened there and not closed."
            raise Refused(f"this row has more than {MAX_RECORD_BYTES >> 20} MiB.", where=where, remedy=remedy)
        mark = centre.fingerprint(record.groups)
        told = known.setdefault(record.record_id, [])
        before = {each for _, each in told}
        if mark in before and not (
            revises and isinstance(one, Report | Effort) and not _stands(centre, mark, told, declared)
        ):
            continue
        conflicts += bool(before) and isinstance(one, Report | Effort | Allegation) and not revises
        loaded += not isinstance(one, Held)
        held += isinstance(one, Held)
        told.append((NOW, mark))
        records.append(record)
        marks.append(mark)
        sources.append(_source_of(one, reading))
    gone = bool(stones) and document_mark(centre, document) in stones
    return Fresh(records, marks, sources, loaded, held, conflicts, tuple(erased), gone)


def _source_of(one: _One, reading: Reading) -> str:
    if isinstance(one, Report):
        return one.identity.source
    return reading.source if isinstance(one, Allegation) else one.source


def _place_of(one: _One, reading: Reading) -> str:
    """Return where in its file something stands."""
    return f"row {one.provenance.row}" if isinstance(one, Report) else getattr(one, "where", reading.source)


NOW = -1
"""Stands for the entry that is being written."""


def _stands(centre: Centre, mark: bytes, told: list[tuple[int, bytes]], declared: dict[int, bool]) -> bool:
    """Say whether the version of this mark is the one that counts: the only one, or the last one and declared."""
    entry, last = told[-1]
    if last != mark or len({each for _, each in told}) == 1:
        return last == mark
    if entry == NOW:
        return True
    if entry not in declared:
        head = next(iter(centre.entries(entry))).records[0]
        record = from_groups(head.groups) if head is not None else None
        declared[entry] = isinstance(record, TakeIn) and record.revises
    return declared[entry]


def _append(
    centre: Centre, file_name: str, data: bytes, reading: Reading, fresh: Fresh, asked: Asked, person: str
) -> int:
    """Write the fresh records in entries of up to `RECORDS_PER_ENTRY`, each with a head that says where it is from.

    What carries two markings is two entries: records are kept apart by the marking that their source has, and what is
    alleged from what is reported. Returns the number of the last entry.
    """
    document = centre.keep_original(io.BytesIO(data))
    assert document == sha256_hex(data)
    size = RECORDS_PER_ENTRY - 1
    parts = [
        (kind, marking, some[at : at + size])
        for marking, chosen in _by_marking(centre, fresh, asked.marking)
        for kind, some in _by_kind(fresh, chosen)
        for at in range(0, len(some), size)
    ]
    entries = []
    for number, (kind, marking, chosen) in enumerate(parts, 1):
        head = Record(
            to_groups(
                TakeIn(
                    file_name=unicodedata.normalize("NFC", file_name),
                    document=document,
                    size_bytes=len(data),
                    format=reading.format,
                    source=reading.source,
                    source_kind=reading.source_kind,
                    part=number,
                    parts=len(parts),
                    mapping=reading.mapping_text,
                    revises=asked.revises,
                )
            )
        )
        entries.append(
            NewEntry(
                kind,
                [head, *(fresh.records[each] for each in chosen)],
                person,
                original=document,
                marking=marking,
                fingerprints=[centre.fingerprint(head.groups), *(fresh.fingerprints[each] for each in chosen)],
            )
        )
    return centre.append(entries)[-1].entry


def _by_kind(fresh: Fresh, chosen: Sequence[int]) -> list[tuple[str, Sequence[int]]]:
    """Return the positions of what is reported, then of what is alleged: nothing is computed from the latter."""
    alleged = [each for each in chosen if "allegation" in fresh.records[each].groups]
    if not alleged:
        return [("take_in", chosen)]
    told = [each for each in chosen if "allegation" not in fresh.records[each].groups]
    return [(kind, some) for kind, some in (("take_in", told), ("allegation", alleged)) if some]


def _by_marking(centre: Centre, fresh: Fresh, asked: Marking | None) -> list[tuple[bytes | None, Sequence[int]]]:
    """Return the records' positions by the marking that they get, in the order in which the markings first come."""
    if asked is not None:
        return [(write_marking(asked), range(len(fresh.records)))]
    defaults = defaults_of(centre)
    if defaults is NO_DEFAULTS:
        return [(None, range(len(fresh.records)))]
    found: dict[bytes | None, list[int]] = {}
    for at, source in enumerate(fresh.sources):
        marking = defaults.of_source(source)
        found.setdefault(write_marking(marking) if marking else None, []).append(at)
    return list(found.items())


def _put_back(centre: Centre, data: bytes) -> None:
    """Put a document that the centre keeps back in place, if its file was lost or damaged there."""
    try:
        for _ in centre.original(sha256_hex(data)):
            pass
    except Broken:
        centre.keep_original(io.BytesIO(data))
    except Refused:
        # Never kept, as where another file told the same before, or erased.
        return


def _write_guess(centre: Centre, path: Path, text: str) -> str | None:
    """Write the guessed mapping where a person can correct it, and return where.

    What lies there already, a mapping that a person has changed or the guess for another file of the same name, is not
    overwritten: the guess then gets a number.
    """
    folder = centre.path / MAPPINGS
    try:
        folder.mkdir(exist_ok=True)
        for number in range(1, MOST_GUESSES + 1):
            target = folder / (f"{path.stem}.yaml" if number == 1 else f"{path.stem}-{number}.yaml")
            if not target.exists():
                target.write_text(text, encoding="utf-8")
                return str(target)
            if target.read_bytes() == text.encode():
                return str(target)
    except OSError:
        pass
    return None
