"""The kinds of record that an entry carries, and their one strict reader.

A record travels as named groups of canonical bytes. Which kind it is shows in the names of its groups: a report
has four, every other kind has one that bears its name. `to_groups` and `from_groups` are inverse to each other, and
bytes that would re-encode differently are refused.
"""

from collections.abc import Mapping

import msgspec

from treve.base.errors import Malformed
from treve.base.ids import ID_DIGITS, digest
from treve.base.place import Where
from treve.entries.effort import Effort
from treve.entries.judgement import Allegation, Edition, Judgement
from treve.entries.linking import Linking
from treve.entries.report import Content, Identity, Provenance, Report, SourceKind
from treve.entries.statement_review import StatementReview
from treve.ledger import canonical


class CentreOpened(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first record of a log: what the centre is called and with which key it signs."""

    origin: str
    name: str
    key: str
    software: str


class Register(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A register (actors, kinds, places) as of this entry: its whole text, so that anybody can rebuild."""

    name: str
    text: str


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A named set of parameters (fusion tables, thresholds) as of this entry: its whole text."""

    name: str
    text: str


class Agreement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A version of an agreement that the centre adopted: the file as written."""

    agreement: str
    version: str
    file_name: str
    text: str


class AgreementAnnex(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An annex of a version of an agreement, under a marking of its own: the file as written."""

    agreement: str
    version: str
    annex: str
    file_name: str
    text: str


class TakeIn(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The head of a take-in entry: which document, read how, and which part of its rows follow."""

    file_name: str
    document: str
    size_bytes: int
    format: str
    source: str
    source_kind: SourceKind
    part: int
    parts: int
    mapping: str | None = None
    revises: bool = False


class Document(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """An article that was taken in: its text is the kept original of this hash, and statements index it raw."""

    document: str
    source: str
    source_kind: SourceKind
    language: str
    outlet: str | None = None


class Release(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The author's later word on who may see entries that the envelope refers to; without a label: nobody any more."""

    tlp: str | None = None
    to: tuple[str, ...] = ()
    why: str | None = None


class Restored(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """That the log goes on from a backup of `size` entries: others were shown to have seen `seen` of them at most.

    Without `seen`, somebody answers for it that nobody has seen more, and says `why`.
    """

    size: int
    seen: int | None = None
    why: str | None = None


class Held(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A row that could not be read, whole and in its place; a repair names it by `held`."""

    held: str
    source: str
    where: str
    message: str
    remedy: str
    raw: str


class Erased(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The receipt of an erasure; what it destroyed is in the envelope's references.

    `tombstones` are keyed hashes, by which the node that made them, and nobody else, tells what was erased when it
    comes again. `redacted`: the hash of the copy that stands in the place of the original.
    """

    why: str
    records: int
    originals: int = 0
    tombstones: tuple[str, ...] = ()
    redacted: str | None = None


class KeyChange(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A key that stands, or does not any more, after this entry (entries/keyring.py).

    `statement`: the canonical text that `signer` has signed. `accepted`: the signature of the key that it is about,
    where that shows that somebody holds it.
    """

    statement: str
    signer: str
    signature: str
    accepted: str | None = None


_Single = (
    Effort
    | CentreOpened
    | Register
    | Parameters
    | Agreement
    | AgreementAnnex
    | TakeIn
    | Document
    | Release
    | Restored
    | Held
    | Erased
    | KeyChange
    | Judgement
    | Allegation
    | Edition
    | Linking
    | StatementReview
)
"""Kinds that a record holds in one group, whole."""

Record = Report | _Single

_SINGLE: dict[str, type[_Single]] = {
    "effort": Effort,
    "centre": CentreOpened,
    "register": Register,
    "parameters": Parameters,
    "agreement": Agreement,
    "annex": AgreementAnnex,
    "take_in": TakeIn,
    "document": Document,
    "release": Release,
    "restored": Restored,
    "held": Held,
    "erasure": Erased,
    "key": KeyChange,
    "judgement": Judgement,
    "allegation": Allegation,
    "edition": Edition,
    "linking": Linking,
    "statement_review": StatementReview,
}
_NAME = {kind: name for name, kind in _SINGLE.items()}
_REPORT_NAMES = frozenset(("identity", "place", "content", "provenance"))


KEY_CHANGES, ERASURES = "changes of keys", "receipts of erasures"
"""The ids under which every change of a key, and every receipt, is known."""


def to_groups(record: Record) -> dict[str, bytes]:
    """Return the record as named groups of canonical bytes. Cost: about 4 us for a report."""
    if isinstance(record, Report):
        return {
            "identity": canonical.encode(record.identity),
            "place": canonical.encode(record.place),
            "content": canonical.encode(record.content),
            "provenance": canonical.encode(record.provenance),
        }
    return {_NAME[type(record)]: canonical.encode(record)}


def from_groups(groups: Mapping[str, bytes]) -> Record:
    """Return the record that the groups hold.

    Raises:
        Malformed: an unknown set of groups, an unknown or missing field, a value out of its vocabulary, or bytes
            that are not in canonical form.
    """
    names = frozenset(groups)
    if names == _REPORT_NAMES:
        return Report(
            canonical.decode(groups["identity"], Identity),
            canonical.decode(groups["place"], Where),
            canonical.decode(groups["content"], Content),
            canonical.decode(groups["provenance"], Provenance),
        )
    kind = _SINGLE.get(min(names, default="")) if len(names) == 1 else None
    if kind is None:
        raise Malformed(
            f"No kind of record has the groups {', '.join(sorted(names)) or '(none)'}.",
            remedy="It was written by other software or by a later version: update, and read it again.",
        )
    return canonical.decode(groups[_NAME[kind]], kind)


def record_key(record: Record) -> str | None:
    """Return the id under which a record is known when it comes again, or `None` for kinds that never do."""
    if isinstance(record, Report):
        return record.identity.report
    if isinstance(record, Effort):
        return record.effort
    if isinstance(record, Document):
        return digest("treve document", record.source.encode(), record.document.encode()).hex()[:ID_DIGITS]
    if isinstance(record, KeyChange | Erased):
        # One id for all of a kind, by which a centre finds the few among many entries.
        return KEY_CHANGES if isinstance(record, KeyChange) else ERASURES
    if isinstance(record, Allegation):
        return record.allegation
    return record.held if isinstance(record, Held) else None


def fingerprint_parts(groups: Mapping[str, bytes]) -> tuple[bytes, ...]:
    """Return the groups that say what was said, without how it reached us: equal parts mean the same report."""
    return tuple(groups[name] for name in sorted(groups) if name not in ("provenance", "held"))


def held_id(source: str, raw: str) -> str:
    """Return the id of a held row: the same row of the same source is held once."""
    return digest("treve held row", source.encode(), raw.encode()).hex()[:32]
