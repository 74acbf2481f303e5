"""A centre in which every field of every kind of record holds a word that stands nowhere else, withheld from everybody
but the house; made from the types of the records, so that a new field has its word without being thought of."""

import io
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect
from tests.web.marked_centre import DEMO, article, give_accounts, opened, started

from treve.base.ids import sha256_hex
from treve.entries.effort import Effort
from treve.entries.judgement import Allegation, Edition, Judgement
from treve.entries.linking import Linking
from treve.entries.records import (
    Agreement,
    AgreementAnnex,
    Document,
    Erased,
    Held,
    Parameters,
    Register,
    Release,
    Restored,
    TakeIn,
    record_key,
    to_groups,
)
from treve.entries.report import Report
from treve.entries.statement_review import StatementReview
from treve.ledger.envelope import Reference
from treve.ledger.sealing import Record
from treve.node.entry import NewEntry
from treve.release.marking import make, write

NOT_FREE: dict[str, dict[str, Any]] = {
    "When": {"precision": "day", "earliest": "2025-04-02", "latest": "2025-04-02", "zone": "Atlantic/Azores"},
    "Where": {"precision": "exact", "lat_e7": 334_123_100, "lon_e7": -389_051_700, "radius_m": 50},
    "Content": {"kind": "mortar", "language": "fr", "corrects": None, "withdraws": None},
    "Identity": {"report": "0123456789abcdef" * 2, "source_kind": "patrol"},
    "Held": {"held": "fedcba9876543210" * 2},
    "TakeIn": {"format": "table", "source_kind": "patrol"},
    "Document": {"source_kind": "patrol", "language": "fr"},
    "Release": {"tlp": "TLP:RED"},
    "Effort": {"effort": "00112233445566778899aabbccddeeff", "source_kind": "patrol"},
    "Judgement": {
        "about": "finding",
        "act": "dispute",
        "of": "0123456789abcdef" * 2,
        "on": "2025-04-03",
        "plea": None,
        "says": None,
        "share_ppm": None,
    },
    "Found": {"digest": "0123456789abcdef" * 2},
    "Allegation": {
        "allegation": "8899aabbccddeeff0011223344556677",
        "earliest": "2025-04-02",
        "latest": "2025-04-02",
        "zone": "Atlantic/Azores",
    },
    "Passage": {"document": "fedcba9876543210" * 4, "start": 3, "end": 9},
    "Fields": {"earliest": "2025-04-02", "latest": "2025-04-02", "start": 3, "end": 9, "pledge": "wished"},
    "StatementReview": {"act": "add", "on": "2025-04-03", "other": None},
    "Edition": {"root": "0123456789abcdef" * 4},
    "Linking": {
        "act": "same",
        "groups": (("0123456789abcdef" * 2, "fedcba9876543210" * 2),),
        "on": "2025-04-03",
        "told_in": (),
    },
}
"""What has a form of its own, so that no word can stand there: a vocabulary, a day, an id, a hash."""

OPEN = {"CentreOpened", "KeyChange"}
"""Kinds without words of the record: what a centre is called, and which keys stand, which whoever checks must know."""


def filled(kind: type[msgspec.Struct], **given: Any) -> Any:
    """Return a record of a kind with a word in each of its fields."""
    told = inspect.type_info(kind)
    assert isinstance(told, inspect.StructType)
    return _struct(told, given)


def words_of(kind: type[msgspec.Struct]) -> set[str]:
    """Return the words that a record of a kind is filled with."""
    found: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, str) and value.startswith("zq"):
            found.add(value)
        elif isinstance(value, msgspec.Struct):
            for name in value.__struct_fields__:
                collect(getattr(value, name))
        elif isinstance(value, tuple | list | dict):
            for each in value:
                collect(each)

    collect(filled(kind))
    return found


def _struct(told: inspect.StructType, given: dict[str, Any]) -> Any:
    name = told.cls.__name__
    fixed: dict[str, Any] = {**NOT_FREE.get(name, {}), **given}
    return told.cls(
        **{
            each.name: fixed[each.name] if each.name in fixed else _value(each.type, f"zq{name}{each.name}z".lower())
            for each in told.fields
        }
    )


def _value(kind: inspect.Type, word: str) -> Any:
    match kind:
        case inspect.StrType():
            return word.replace("_", "")
        case inspect.IntType():
            return 1
        case inspect.BoolType():
            return False
        case inspect.LiteralType(values):
            return values[0]
        case inspect.StructType():
            return _struct(kind, {})
        case inspect.VarTupleType(item):
            return (_value(item, word),)
        case inspect.TupleType(items):
            return tuple(_value(each, word) for each in items)
        case inspect.DictType(key, value):
            return {_value(key, word): _value(value, word)}
        case inspect.UnionType(types):
            return _value(next(each for each in types if not isinstance(each, inspect.NoneType)), word)
    raise AssertionError(f"no word for {kind}")


PERSON, RECIPIENT, ORIGINAL = "zqpersonz", "zqrecipientz", "zqoriginalz"
KINDS = (
    Report, TakeIn, Held, Document, Register, Parameters, Agreement, Release, Erased, Restored, Effort, AgreementAnnex,
    Judgement, Allegation, Edition, Linking, StatementReview,
)  # fmt: skip


def planted(path: Path) -> tuple[str, ...]:
    """Make the centre; return the words."""
    started(path)
    marking = write(make("amber+strict", ("mission", RECIPIENT)))
    text = article(ORIGINAL).encode()
    terms = (DEMO / "valdria-2025-02-28.yaml").read_text(encoding="utf-8")
    annex = (DEMO / "valdria-annex-mines.yaml").read_text(encoding="utf-8")
    with opened(path, 4) as centre:
        document = centre.keep_original(io.BytesIO(text))
        assert document == sha256_hex(text)
        given: dict[type, dict[str, Any]] = {
            TakeIn: {"document": document}, Document: {"document": document}, Report: {},
            Agreement: {"text": terms.replace("agreement: valdria-2025-02-28", "agreement: zqagreementtextz")},
            AgreementAnnex: {"text": annex.replace("agreement: valdria-2025-02-28", "agreement: zqagreementtextz")
                             .replace("Invented for this demonstration", "zqagreementannextextz")},
        }  # fmt: skip

        def write_down(kind: str, *kinds: type[msgspec.Struct], **more: Any) -> int:
            records = [filled(each, **given.get(each, {})) for each in kinds]
            sealed = [Record(to_groups(each), record_key(each)) for each in records]
            (stored,) = centre.append([NewEntry(kind, sealed, PERSON, **{"marking": marking, **more})])
            return stored.entry

        write_down("take_in", TakeIn, Report, Held, Document, Effort, original=document)
        for kind, what in (
            ("register", Register), ("parameters", Parameters), ("agreement", Agreement), ("annex", AgreementAnnex),
            ("judgement", Judgement), ("allegation", Allegation), ("edition", Edition), ("link", Linking),
            ("erasure", Erased), ("restored", Restored), ("statement_review", StatementReview),
        ):  # fmt: skip
            last = write_down(kind, what)
        meant = next(centre.entries(last)).hash
        write_down("release", Release, references=(Reference("releases", meant, None),))
        give_accounts(centre)
    words = {word for kind in KINDS for word in words_of(kind)}
    gone = {"zqtakeindocumentz", "zqdocumentdocumentz"}
    return tuple(sorted({*words, PERSON, RECIPIENT, ORIGINAL, "zqagreementtextz", "zqagreementannextextz"} - gone))
