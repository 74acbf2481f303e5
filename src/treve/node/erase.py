"""Erase: records and documents are destroyed, everywhere that this centre keeps them, and the log says that they were.

One commit destroys keys and sealed texts and logs the receipts; roots and proofs of everything else stay. A document
in which the erased words still stand is destroyed with them, put away for a redacted copy, or kept on purpose: which of
these is never guessed. Caches go at once. `erasures.jsonl` is for backups, which are older than the erasure.
"""

import io
import re
import shutil
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from treve.base.errors import Broken, Refused
from treve.base.ids import sha256_hex
from treve.entries.records import (
    ERASURES,
    Agreement,
    CentreOpened,
    Erased,
    KeyChange,
    Parameters,
    Record,
    Register,
    TakeIn,
    from_groups,
    to_groups,
)
from treve.ledger import sealing
from treve.ledger.envelope import Reference
from treve.node.centre import Centre
from treve.node.found_in import holds_any, words_of
from treve.node.receipts import write_erasures
from treve.node.release import Meant, read_meant
from treve.node.sight import members_of, standing_of
from treve.node.take_in import MAPPINGS
from treve.node.tombstones import document_mark, marks_of, tombstones_of
from treve.node.view import last_copy
from treve.release.marking import NOBODY, write
from treve.release.members import MAY
from treve.stores.files import refused_when_full
from treve.stores.sqlite import FILE_NAME

_ID = re.compile("[0-9a-f]{16,64}")

Documents = Literal["ask", "destroy", "keep"]
"""What becomes of a document in which other records stand too, or the erased words as well."""


class Erasing(NamedTuple):
    """What was destroyed. `receipts` are the numbers of the entries that say so; none where nothing was left to erase.

    `documents` were destroyed, `kept` still hold the erased words on purpose; `notes` say what a person must see to.
    """

    receipts: tuple[int, ...]
    records: tuple[tuple[int, int], ...]
    documents: tuple[str, ...]
    redacted: str | None
    kept: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass
class _Log:
    """What one reading of the log gives: records that are left by entry, originals, and what stands in their place."""

    left: dict[int, dict[int, Record]] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    original: dict[int, str] = field(default_factory=dict)
    hash: dict[int, str] = field(default_factory=dict)
    redacted: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def entries_of(self, document: str) -> list[int]:
        """Return the entries that came in a document."""
        return [entry for entry, digest in self.original.items() if digest == document]

    @property
    def documents(self) -> list[str]:
        """The documents that are kept, as they stand now."""
        return sorted({last_copy(each, self.redacted) for each in self.original.values()} - self.gone)


def erase(
    centre: Centre, meant: Sequence[Meant], why: str, person: str, *, documents: Documents = "ask",
    redacted: bytes | None = None,
) -> Erasing:  # fmt: skip
    """Destroy records, and what else holds their words.

    Args:
        centre: opened for writing.
        meant: records, or whole entries; what is erased already is left.
        why: the reason, kept with the receipt.
        person: who does it; where members have roles, one who may erase.
        documents: what becomes of a document that holds other records as well, or the same words.
        redacted: the copy that stands in the place of such a document, if it is one.

    Raises:
        Refused: there is no such record; the centre needs it; the person may not; or a document must be decided on.

    Cost: reads the log and the kept documents once.
    """
    _require_reason(why)
    require(centre, person, "erase")
    log = _read(centre)
    chosen = _chosen(log, meant)
    if not chosen:
        return Erasing((), (), (), None, (), ("All of it is erased already; nothing was changed.",))
    _refuse_needed(log, chosen)
    going, decide = _documents(centre, log, chosen)
    kept: list[str] = []
    copy = None
    if redacted is not None:
        copy = _keep_copy(centre, log, decide or going, redacted, [log.left[entry][at] for entry, at in chosen])
        going += decide
    elif decide and documents == "ask":
        raise Refused(
            f"What is erased would still stand in {_many(len(decide), 'document')} that other records rest on: "
            f"{', '.join(decide)}.",
            where="originals",
            remedy="Give a copy without it (--redacted FILE), or destroy the document whole (--documents destroy), or "
            "keep it on purpose (--documents keep).",
        )
    elif documents == "keep":
        kept = decide
    else:
        going += decide
    # A document that goes takes the head of its take-in with it: its file name and mapping may say as much.
    chosen = sorted({*chosen, *_heads(log, going, chosen)})
    return _destroy(centre, log, chosen, going, why, person, copy, kept)


def meant_by(centre: Centre, text: str) -> list[Meant]:
    """Return what a person typed: an entry (12), a record (12:3), or the id of a report or held row.

    An id means every time that it was told, conflicting versions included.

    Raises:
        Refused: it is none of these, or nothing is known under this id.
    """
    if not _ID.fullmatch(text):
        return [read_meant(text)]
    found = centre.places(text)
    if not found:
        remedy = "Give a report's id as exports have it, or 12:3 for a record."
        raise Refused(f"Nothing is known here under the id {text}.", remedy=remedy)
    return [Meant(entry, at) for entry, at in found]


def redact(centre: Centre, document: str, copy: bytes, why: str, person: str) -> Erasing:
    """Put a redacted copy in the place of a kept document; the old one's sealed bytes and key are destroyed.

    Records stay as they are: `erase` is for those. The copy is kept under its own hash and read from now on.

    Raises:
        Refused: the document is not kept, or the copy is the document; or the person may not.
    """
    _require_reason(why)
    require(centre, person, "erase")
    log = _read(centre)
    found = [each for each in log.documents if each.startswith(document)] if len(document) >= 8 else []
    if len(found) != 1:
        what = f"{_many(len(found), 'document')} that is kept here begins with {document!r}."
        raise Refused(what, where="originals", remedy="Give the SHA-256 of a kept document, or its first digits.")
    kept = _keep_copy(centre, log, found, copy, ())
    return _destroy(centre, log, [], found, why, person, kept, [])


def require(centre: Centre, person: str, deed: str) -> None:
    """Refuse a person who has no role for a deed; before anybody has one, the operator may do all.

    Raises:
        Refused: the person is no member, or has no such role.
    """
    members = members_of(centre)
    if members.is_empty:
        return
    person = centre.signs_for or person
    roles = members.people[person].roles if person in members.people else frozenset()
    if not roles & MAY[deed]:
        needed = " or ".join(sorted(MAY[deed]))
        raise Refused(
            f"{person!r} has not the role to do this: it takes {needed}.",
            remedy="Let a person who has it do it, and name that person in settings.yaml (`person`).",
        )


def _read(centre: Centre) -> _Log:
    log = _Log()
    for entry in centre.entries():
        records = {at: from_groups(one.groups) for at, one in enumerate(entry.records) if one is not None}
        log.left[entry.index], log.counts[entry.index] = records, len(entry.records)
        log.hash[entry.index] = entry.hash
        if entry.original is not None:
            log.original[entry.index] = entry.original
        for each in entry.references:
            if each.how == "erases-original":
                log.gone.add(each.entry)
                for one in records.values():
                    if isinstance(one, Erased) and one.redacted is not None:
                        log.redacted[each.entry] = one.redacted
    return log


def _chosen(log: _Log, meant: Sequence[Meant]) -> list[tuple[int, int]]:
    """Return the records that are meant and not erased yet, in order."""
    chosen: set[tuple[int, int]] = set()
    for each in meant:
        count = log.counts.get(each.entry)
        if count is None or (each.record is not None and each.record >= count):
            what = f"There is no entry {each.entry}" + (f" with a record {each.record}." if count is not None else ".")
            raise Refused(what, remedy=f"The log has {len(log.counts)} entries, from 0.")
        wanted = range(count) if each.record is None else (each.record,)
        chosen |= {(each.entry, at) for at in wanted if at in log.left[each.entry]}
    return sorted(chosen)


def _refuse_needed(log: _Log, chosen: Collection[tuple[int, int]]) -> None:
    """Refuse what the centre cannot do without: what stands in it, rather than what was said to it."""
    standing = {
        _standing_name(record): (entry, at)
        for entry, records in sorted(log.left.items())
        for at, record in records.items()
        if _standing_name(record) is not None
    }
    for entry, at in chosen:
        record = log.left[entry][at]
        if isinstance(record, Erased | KeyChange):
            what = "Receipts of erasures and changes of keys are not erased: others rely on them."
            raise Refused(what, where=f"entry {entry}, record {at}", remedy="Name what it is about.")
        if standing.get(_standing_name(record)) == (entry, at):
            what = "The centre works with this record: it cannot be erased."
            remedy = "Adopt a version without what must go; the one before can be erased then."
            raise Refused(what, where=f"entry {entry}, record {at}", remedy=remedy)


def but_needed(centre: Centre, records: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the records without those that `erase` refuses: a list from elsewhere must not undo the centre."""
    log = _read(centre)

    def may_go(some: Collection[tuple[int, int]]) -> bool:
        try:
            _refuse_needed(log, some)
        except Refused:
            return False
        return True

    return list(records) if may_go(records) else [each for each in records if may_go([each])]


def _standing_name(record: Record) -> tuple[str, ...] | None:
    match record:
        case CentreOpened():
            return ("centre",)
        case Register() | Parameters():
            return (type(record).__name__, record.name)
        case Agreement():
            return ("agreement", record.agreement, record.version)
        case _:
            return None


def _documents(centre: Centre, log: _Log, chosen: Sequence[tuple[int, int]]) -> tuple[list[str], list[str]]:
    """Return the documents that go with the records, and those in which other records stand as well."""
    erased = set(chosen)
    going: list[str] = []
    decide: list[str] = []
    for document in sorted({log.original[entry] for entry, _ in chosen if entry in log.original}):
        now = last_copy(document, log.redacted)
        if now in log.gone:
            continue
        others = any(
            (entry, at) not in erased and not isinstance(record, TakeIn)
            for entry in log.entries_of(document)
            for at, record in log.left[entry].items()
        )
        (decide if others else going).append(now)
    words = {each for entry, at in chosen for each in words_of(log.left[entry][at])}
    for document in log.documents if words else ():
        if document not in going and document not in decide and holds_any(_bytes_of(centre, document), words):
            decide.append(document)
    return going, decide


def _bytes_of(centre: Centre, document: str) -> bytes:
    try:
        return b"".join(centre.original(document))
    except Broken:
        # Lost or damaged: nobody can read the words in it either, and `treve verify` names it.
        return b""


def _heads(log: _Log, going: Collection[str], chosen: Collection[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give the heads of take-ins whose document goes and of which nothing else is left."""
    for entry, document in log.original.items():
        if last_copy(document, log.redacted) in going:
            left = {at: one for at, one in log.left[entry].items() if (entry, at) not in chosen}
            if all(isinstance(one, TakeIn) for one in left.values()):
                yield from ((entry, at) for at in left)


def _keep_copy(
    centre: Centre, log: _Log, documents: Sequence[str], copy: bytes, records: Sequence[Record]
) -> str:  # fmt: skip
    """Keep a redacted copy, once it is shown to be one of one document and not to hold what is erased."""
    if len(documents) != 1:
        what = f"What is erased stands in {_many(len(documents), 'kept document')}: {', '.join(documents) or 'none'}."
        remedy = "Redact all but one of them first (treve redact), each with a copy of its own."
        remedy = remedy if documents else "Leave --redacted away."
        raise Refused(what, where="originals", remedy=remedy)
    words = {each for record in records for each in words_of(record)}
    digest = sha256_hex(copy)
    stones = tombstones_of(centre)
    if digest in documents or digest in log.gone or document_mark(centre, digest) in stones or holds_any(copy, words):
        what = "This copy still holds what is to be erased."
        raise Refused(what, where="the redacted copy", remedy="Take the words out of the copy, and try again.")
    return centre.keep_original(io.BytesIO(copy))


def _destroy(
    centre: Centre, log: _Log, chosen: Sequence[tuple[int, int]], going: Sequence[str], why: str, person: str,
    copy: str | None, kept: Sequence[str],
) -> Erasing:  # fmt: skip
    records = [log.left[entry][at] for entry, at in chosen]
    stones = marks_of(centre, [each for each in records if not isinstance(each, TakeIn)], going)
    marking = _marking_of_receipt(centre, log, chosen, going)

    def receipt(references: Sequence[Reference]) -> sealing.Record:
        count = sum(each.how == "erases" for each in references)
        lost = len(references) - count
        # The tombstones stand in the first receipt alone: they are for this centre, not for who is shown one.
        told = Erased(why, count, lost, () if receipts else stones, copy if lost else None)
        receipts.append(told)
        return sealing.Record(to_groups(told), ERASURES)

    receipts: list[Erased] = []
    forget_caches(centre.path)
    stored = centre.erase(
        chosen, originals=going, person=person, receipt=receipt, redacted=copy, marking=marking,
    )  # fmt: skip
    # Once more: somebody who was reading may have written a cache meanwhile.
    forget_caches(centre.path)
    notes = [*_forget_mappings(centre.path, records), *_look_after(centre)]
    write_erasures(centre)
    return Erasing(
        tuple(each.entry for each in stored), tuple(chosen), tuple(sorted(going)), copy, tuple(kept), tuple(notes)
    )


def _marking_of_receipt(
    centre: Centre, log: _Log, chosen: Sequence[tuple[int, int]], going: Sequence[str]
) -> bytes | None:
    """Return the marking that what goes has in common as it stands now: who may not see it reads no receipt either."""
    touched = {entry for each in going for entry in log.entries_of(each)}
    records = {*chosen, *((entry, at) for entry in touched for at in range(log.counts[entry]))}
    standing = standing_of(centre)
    markings = {standing.marking(log.hash[entry], at) for entry, at in records}
    one = markings.pop() if len(markings) == 1 else NOBODY
    return None if one.label is None else write(one)


def forget_caches(path: Path) -> None:
    """Delete everything that was derived and kept."""
    with refused_when_full("cache"):
        for each in (path / "cache").iterdir() if (path / "cache").is_dir() else ():
            if each.is_dir() and not each.is_symlink():
                shutil.rmtree(each)
            else:
                each.unlink()


def _forget_mappings(path: Path, records: Sequence[Record]) -> Iterator[str]:
    """Delete guessed mappings that hold erased words or belong to an erased document; say which."""
    words = {each for record in records for each in words_of(record)}
    names = {Path(one.file_name).stem for one in records if isinstance(one, TakeIn)}
    for file in sorted((path / MAPPINGS).glob("*.yaml")):
        if file.stem in names or holds_any(file.read_bytes(), words):
            file.unlink()
            yield f"The mapping {file.name} belonged to what was erased and was deleted."


def _look_after(centre: Centre) -> Iterator[str]:
    """Say what is still to be done by a person."""
    beside = centre.path / f"{FILE_NAME}-wal"
    if beside.is_file() and beside.stat().st_size:
        yield (
            "Somebody is reading this centre: what was erased stays in treve.db-wal until they are done and the next "
            "entry is written."
        )
    yield "Copies elsewhere (exports, backups, what was given to others) are not reached from here: see erasures.jsonl."


def _require_reason(why: str) -> None:
    if not why.strip() or len(why) > 2_000:
        raise Refused(
            "An erasure has a reason.", remedy="Give one in a few words, without what is to be erased: --why."
        )


def _many(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
