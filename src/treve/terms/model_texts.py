"""The texts of a package and their clauses."""

from typing import Literal

from pydantic import Field

from treve.terms.model_basics import Day, Part, Slug, Text, Words


class Signature(Part):
    """A signature, or its denial: a signatory is not always bound, and the bound do not always sign."""

    who: Slug
    says: Literal["signed", "denied", "guaranteed", "endorsed"]
    on: Day | None = None
    source: Text


class Instrument(Part):
    """One text of the package. `belongs_to` names the instrument that an annex, protocol or addendum is part of."""

    id: Slug
    title: Words
    kind: Literal[
        "agreement", "statement", "memorandum", "protocol", "annex", "addendum", "resolution", "letter", "declaration"
    ] = "agreement"
    belongs_to: Slug | None = None
    known: Day | None = None
    """Since when its text was public, where it was confidential at first."""
    status: Literal["draft", "initialled", "signed", "endorsed", "adopted"]
    dated: Day
    languages: list[str] = []
    authoritative: str | None = None
    text_sha256: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")
    source: Text
    signatures: list[Signature] = []
    remarks: list[Words] = []
    """What is disputed about the text itself: other copies, other counts of those who signed."""


class Clause(Part):
    """A stable anchor in an instrument, with our own summary."""

    id: Slug
    instrument: Slug
    under: Slug | None = None
    summary: Words
