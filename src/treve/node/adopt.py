"""Adopt: an agreement, an annex of one, or a register of the centre's own, becomes an entry."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Problem, Refused
from treve.entries.records import Agreement, AgreementAnnex, Record, Register, from_groups, to_groups
from treve.findings.breach import CIVILIANS
from treve.ledger.sealing import Record as Sealed
from treve.names.fold import fold
from treve.node.centre import Centre
from treve.node.entry import NewEntry
from treve.node.registers import defaults_of, own_places, registers_from, registers_of, texts_of, topics_from
from treve.release import defaults as default_markings
from treve.release import members as member_register
from treve.release.marking import Marking
from treve.release.marking import write as write_marking
from treve.release.members import Members
from treve.terms import read as terms_reader
from treve.terms.annex import whole
from treve.terms.model import Terms

REGISTERS = ("kinds", "actors", "places", "offices", "gazetteer", "topics", "agencies", "members", "markings")
_WITH_THEATRES = ("actors", "places", "offices", "gazetteer", "topics")
MOST_BYTES = 60 * 2**20
"""Size of a register's file, so that its record stays below the 64 MiB of a record."""
_THEATRE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Adopted(NamedTuple):
    """What became of an adoption; `entry` is `None` where the centre had it already."""

    what: str
    version: str
    entry: int | None
    doubts: tuple[Problem, ...] = ()


def adopt_terms(centre: Centre, path: Path, person: str, marking: Marking | None = None) -> Adopted:
    """Make an agreement, or an annex of one, an entry. The same text again changes nothing.

    `marking` says who may see it; otherwise the centre has a default for agreements, or none: nobody else. An annex has
    a default of its own.

    Raises:
        Refused: the file has errors (all of them are told), or this version was adopted with another text; or there is
            no such agreement as an annex says that it belongs to, or an id of it stands in another annex.
    """
    text = _bytes(path)
    if terms_reader.is_annex(text):
        return _adopt_annex(centre, path, text, person, marking)
    terms = terms_reader.read(text, path.name)
    actors, kinds, *_ = registers_of(centre)
    doubts = tuple(each for each in terms_reader.check(text, path.name, kinds=kinds.names, actors=actors.by_id))
    _refuse_held(doubts)
    _refuse_odd_amendment(centre, terms, path.name)
    for record in _adopted(centre):
        if (record.agreement, record.version) == (terms.agreement, terms.version):
            if record.text.encode() == text:
                return Adopted(terms.agreement, terms.version, None, doubts)
            raise Refused(
                f"Version {terms.version} of {terms.agreement} was adopted with another text.",
                where=path.name,
                remedy="An amendment is a new version: raise `version`.",
            )
    entry = _append(centre, "agreement", _agreement(terms, path, text), person, marking)
    return Adopted(terms.agreement, terms.version, entry, doubts)


def _refuse_held(problems: Iterable[Problem]) -> None:
    held = [each for each in problems if each.gravity == "held"]
    if held:
        raise Refused(held[0].message, where=held[0].where, remedy=held[0].remedy)


def _refuse_odd_amendment(centre: Centre, terms: Terms, where: str) -> None:
    """Refuse a version that amends one that the centre does not have.

    Raises:
        Refused: there is no such version.
    """
    versions = {one.version for one in _adopted(centre) if one.agreement == terms.agreement}
    if terms.amends is not None and terms.amends not in versions:
        what = f"Version {terms.version} amends version {terms.amends}, which was not adopted."
        known = f"Adopted are: {', '.join(sorted(versions))}." if versions else "Adopt that one first."
        raise Refused(what, where=where, remedy=known)


def _adopted(centre: Centre) -> list[Agreement]:
    return [record for record in _records(centre, "agreement") if isinstance(record, Agreement)]


def _adopt_annex(centre: Centre, path: Path, text: bytes, person: str, marking: Marking | None) -> Adopted:
    """Make an annex an entry, beside the version of the agreement that it names."""
    asked = terms_reader.read_annex(text, path.name, None)
    base = next(
        (one for one in _adopted(centre) if (one.agreement, one.version) == (asked.agreement, asked.version)), None
    )
    if base is None:
        what = f"This annex belongs to version {asked.version} of {asked.agreement}, which was not adopted."
        raise Refused(what, where=path.name, remedy="Adopt the agreement first.")
    terms = terms_reader.read(base.text.encode(), base.file_name)
    actors, kinds, *_ = registers_of(centre)
    doubts = tuple(terms_reader.check(text, path.name, kinds.names, actors.by_id, terms))
    _refuse_held(doubts)
    others = [record for record in _records(centre, "annex") if isinstance(record, AgreementAnnex)]
    for record in others:
        if (record.agreement, record.version, record.annex) == (asked.agreement, asked.version, asked.annex):
            if record.text.encode() == text:
                return Adopted(f"{asked.agreement}/{asked.annex}", asked.version, None, doubts)
            what = f"The annex {asked.annex} of version {asked.version} was adopted with another text."
            raise Refused(
                what, where=path.name, remedy="Give it another name, or adopt a new version of the agreement."
            )
    whole(terms, [*(terms_reader.read_annex(each.text.encode(), each.file_name, None) for each in others), asked])
    record = AgreementAnnex(asked.agreement, asked.version, asked.annex, path.name, text.decode())
    return Adopted(
        f"{asked.agreement}/{asked.annex}", asked.version, _append(centre, "annex", record, person, marking), doubts
    )


_ALONE: Mapping[str, Callable[[str, str], object]] = {
    "members": member_register.read,
    "markings": default_markings.read,
}
"""Registers that stand alone: who the members are, and which markings entries get."""


def adopt_register(
    centre: Centre, name: str, path: Path, person: str, theatre: str | None = None, marking: Marking | None = None
) -> Adopted:
    """Make a register an entry; the last text of a register stands.

    Args:
        centre: opened for writing.
        name: one of `REGISTERS`.
        path: the file.
        person: who does it.
        theatre: whose own these are, added to those of the centre; `None` replaces the centre's. A gazetteer's CSV is
            always added, under the file's own name if no theatre is given.
        marking: who may see it; the centre's default for registers otherwise.

    Raises:
        Refused: no such register, the file cannot be read as one, or it contradicts what is there.
    """
    if name not in REGISTERS or (
        theatre is not None and (name not in _WITH_THEATRES or not _THEATRE.fullmatch(theatre))
    ):
        what = (
            f"There is no register {name!r} of a theatre {theatre!r}." if theatre else f"There is no register {name!r}."
        )
        raise Refused(
            what,
            remedy=f"One of {', '.join(REGISTERS)}; a theatre (small letters) has {', '.join(_WITH_THEATRES)}.",
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
    if name in _ALONE:
        found = _ALONE[name](text, path.name)
        if isinstance(found, Members) and found.is_empty:
            _keep_people(texts, path.name)
    elif name == "topics":
        topics_from(standing)
    else:
        actors, *_ = registers_from(standing, {full_name: path.name})
        if name == "actors" and CIVILIANS not in actors.by_id:
            # Without them an attack on civilians would be one on nobody, and no rule would protect them any more.
            raise Refused(
                f"The register of actors would hold no {CIVILIANS!r} any more: who attacks them would attack nobody.",
                where=path.name,
                remedy="Add these actors to those that are there by --theatre NAME, or take `civilians` into the file.",
            )
    if full_name.startswith("gazetteer/"):
        files = sorted(each for each in standing if each.startswith("gazetteer/"))
        own_places(tuple((standing[each], path.name if each == full_name else each) for each in files))
    return Adopted(full_name, "", _append(centre, "register", Register(full_name, text), person, marking))


def _keep_people(texts: Mapping[str, str], where: str) -> None:
    """Refuse to take away everybody's role: whoever reaches the page would be the operator again, and see all.

    Raises:
        Refused: there are people with roles now.
    """
    before = texts.get("members")
    if before is not None and not member_register.read(before).is_empty:
        what = "Nobody would have a role any more, and whoever reaches the page would see everything."
        raise Refused(what, where=where, remedy="Name at least one person, for example the head.")


def _agreement(terms: Terms, path: Path, text: bytes) -> Agreement:
    return Agreement(terms.agreement, terms.version, path.name, text.decode())


def _append(centre: Centre, kind: str, record: Record, person: str, marking: Marking | None) -> int:
    marked = marking or defaults_of(centre).of("annexes" if kind == "annex" else f"{kind}s")
    text = write_marking(marked) if marked is not None else None
    (stored,) = centre.append([NewEntry(kind, [Sealed(to_groups(record))], person, marking=text)])
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
