"""Adopt: an agreement, or a register of the centre's own, becomes an entry."""

import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Problem, Refused
from treve.entries.records import Agreement, Record, Register, from_groups, to_groups
from treve.ledger.sealing import Record as Sealed
from treve.names.fold import fold
from treve.node.centre import Centre, NewEntry
from treve.node.registers import own_places, registers_from, registers_of, texts_of
from treve.terms import read as terms_reader
from treve.terms.model import Terms

REGISTERS = ("kinds", "actors", "places", "offices", "gazetteer")
MOST_BYTES = 60 * 2**20
"""Size of a register's file, so that its record stays below the 64 MiB of a record."""
_THEATRE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Adopted(NamedTuple):
    """What became of an adoption; `entry` is `None` where the centre had it already."""

    what: str
    version: str
    entry: int | None
    doubts: tuple[Problem, ...] = ()


def adopt_terms(centre: Centre, path: Path, person: str) -> Adopted:
    """Make an agreement an entry. The same text again changes nothing.

    Raises:
        Refused: the file has errors (all of them are told), or this version was adopted with another text.
    """
    text = _bytes(path)
    terms = terms_reader.read(text, path.name)
    actors, kinds, *_ = registers_of(centre)
    doubts = tuple(each for each in terms_reader.check(text, path.name, kinds=kinds.names, actors=actors.by_id))
    held = [each for each in doubts if each.gravity == "held"]
    if held:
        raise Refused(held[0].message, where=held[0].where, remedy=held[0].remedy)
    for record in _records(centre, "agreement"):
        if isinstance(record, Agreement) and (record.agreement, record.version) == (terms.agreement, terms.version):
            if record.text.encode() == text:
                return Adopted(terms.agreement, terms.version, None, doubts)
            raise Refused(
                f"Version {terms.version} of {terms.agreement} was adopted with another text.",
                where=path.name,
                remedy="An amendment is a new version: raise `version`.",
            )
    return Adopted(
        terms.agreement, terms.version, _append(centre, "agreement", _agreement(terms, path, text), person), doubts
    )


def adopt_register(centre: Centre, name: str, path: Path, person: str, theatre: str | None = None) -> Adopted:
    """Make a register an entry; the last text of a register stands.

    Args:
        centre: opened for writing.
        name: kinds, actors, places, offices or gazetteer.
        path: the file.
        person: who does it.
        theatre: whose own these are, added to those of the centre; `None` replaces the centre's. A gazetteer's CSV is
            always added, under the file's own name if no theatre is given.

    Raises:
        Refused: no such register, the file cannot be read as one, or it contradicts what is there.
    """
    if name not in REGISTERS or (theatre is not None and (name == "kinds" or not _THEATRE.fullmatch(theatre))):
        what = (
            f"There is no register {name!r} of a theatre {theatre!r}." if theatre else f"There is no register {name!r}."
        )
        raise Refused(
            what,
            remedy=f"One of {', '.join(REGISTERS)}; a theatre (small letters and hyphens) has all but kinds.",
        )
    if name == "gazetteer" and theatre is None and path.suffix.lower() not in (".yaml", ".yml"):
        theatre = "-".join(re.findall("[a-z0-9]+", fold(path.stem))) or "own"
    full_name = f"{name}/{theatre}" if theatre else name
    # A record's strings are NFC; the names of a gazetteer come in every form, and are compared folded anyway.
    text = unicodedata.normalize("NFC", _text(path))
    if len(text.encode()) > MOST_BYTES:
        raise Refused(
            f"The file is larger than {MOST_BYTES // 2**20} MiB.",
            where=path.name,
            remedy="Cut it, and give each part a name of its own with --theatre.",
        )
    texts = texts_of(centre)
    if texts.get(full_name) == text:
        return Adopted(full_name, "", None)
    # Read as it will stand, so that nothing is written down that could not be read again.
    standing = {**texts, full_name: text}
    registers_from(standing, {full_name: path.name})
    if full_name.startswith("gazetteer/"):
        files = sorted(each for each in standing if each.startswith("gazetteer/"))
        own_places(tuple((standing[each], path.name if each == full_name else each) for each in files))
    return Adopted(full_name, "", _append(centre, "register", Register(full_name, text), person))


def _agreement(terms: Terms, path: Path, text: bytes) -> Agreement:
    return Agreement(terms.agreement, terms.version, path.name, text.decode())


def _append(centre: Centre, kind: str, record: Record, person: str) -> int:
    (stored,) = centre.append([NewEntry(kind, [Sealed(to_groups(record))], person)])
    return stored.entry


def _records(centre: Centre, kind: str) -> list[Record]:
    return [from_groups(sealed.groups) for entry in centre.entries(kinds=(kind,)) for sealed in entry.records if sealed]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(path), remedy="Check the path.") from why


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8")
    except UnicodeDecodeError as why:
        raise Refused("The file is not UTF-8.", where=f"{path}: byte {why.start}", remedy="Save it as UTF-8.") from why
